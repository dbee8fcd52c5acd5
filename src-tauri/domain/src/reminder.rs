//! A reminder's identity, and the pause of all reminders.

use jiff::Timestamp;

use super::contest::ContestKey;

/// One reminder: a contest, minutes before its start, and that start. A contest that moves has new reminders.
pub type ReminderId = (ContestKey, u32, Timestamp);

/// Whether reminders are paused.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Pause {
    /// They ring.
    #[default]
    None,
    /// Until an instant.
    Until(Timestamp),
    /// Until the user resumes.
    Open,
}

impl Pause {
    /// The pause that a mark represents; the end of time is a pause without an end.
    #[must_use]
    pub fn from_mark(until: Option<Timestamp>, now: Timestamp) -> Self {
        match until {
            None => Self::None,
            Some(until) if until >= Self::open_mark() => Self::Open,
            Some(until) if until <= now => Self::None,
            Some(until) => Self::Until(until),
        }
    }

    /// The time that represents a pause without an end.
    #[must_use]
    pub fn open_mark() -> Timestamp {
        Timestamp::from_second(Timestamp::MAX.as_second()).unwrap_or(Timestamp::MAX)
    }

    /// Whether nothing rings.
    #[must_use]
    pub const fn is_paused(self) -> bool {
        !matches!(self, Self::None)
    }
}
