//! What was asked of whom, in each second of the week.

use jiff::Timestamp;

use super::world::{MONDAY, WEEK};

/// Requests by the second.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Tally {
    seconds: Vec<u32>,
    bytes: u64,
}

impl Tally {
    pub(crate) fn new() -> Self {
        let seconds = usize::try_from(WEEK.as_secs()).unwrap_or(0);
        Self {
            seconds: vec![0; seconds],
            bytes: 0,
        }
    }

    /// So many bytes.
    pub(crate) fn add_bytes(&mut self, at: Timestamp, bytes: u64) {
        if at >= MONDAY {
            self.bytes = self.bytes.saturating_add(bytes);
        }
    }

    pub(crate) const fn bytes(&self) -> u64 {
        self.bytes
    }

    /// So many at once, so many seconds after `at`.
    pub(crate) fn add_at(&mut self, at: Timestamp, later: i64, count: u32) {
        let second = at.as_second().saturating_sub(MONDAY.as_second()).saturating_add(later);
        let slot = usize::try_from(second)
            .ok()
            .and_then(|second| self.seconds.get_mut(second));
        if let Some(slot) = slot {
            *slot = slot.saturating_add(count);
        }
    }

    pub(crate) fn take(&mut self, other: &Self) {
        for (own, others) in self.seconds.iter_mut().zip(&other.seconds) {
            *own = own.saturating_add(*others);
        }
        self.bytes = self.bytes.saturating_add(other.bytes);
    }

    pub(crate) fn total(&self) -> u64 {
        self.seconds.iter().map(|count| u64::from(*count)).sum()
    }

    /// The most in any second.
    pub(crate) fn peak(&self) -> u32 {
        self.seconds.iter().copied().max().unwrap_or(0)
    }

    /// By the minute.
    pub(crate) fn minutes(&self) -> Vec<u64> {
        let minute = |seconds: &[u32]| seconds.iter().map(|count| u64::from(*count)).sum();
        self.seconds.chunks(60).map(minute).collect()
    }

    pub(crate) fn peak_minute(&self) -> u64 {
        self.minutes().into_iter().max().unwrap_or(0)
    }
}
