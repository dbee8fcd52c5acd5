//! The fixed phase of an installation: what would otherwise happen at the same instant everywhere happens at another one here.

use jiff::{SignedDuration, Timestamp};
use sha2::{Digest, Sha256};

use super::installation::InstallationId;

/// Checks before reminders are spread over this long before the last useful moment.
pub const CHECKS_OVER: SignedDuration = SignedDuration::from_mins(65);
/// Calendar writes after a change that a scheduled refresh found are spread over this long.
pub const WRITES_OVER: SignedDuration = SignedDuration::from_mins(15);
/// Checks for newer versions are spread over the day.
pub const UPDATES_OVER: SignedDuration = SignedDuration::from_hours(24);

/// What is spread. Each has a phase of its own, so an installation that is early in one isn't early in all.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Spread {
    /// Regular refreshes, over their interval.
    Refreshes,
    /// Checks before reminders.
    Checks,
    /// Calendar writes after a change.
    Writes,
    /// Checks for newer versions of the program.
    Updates,
}

impl Spread {
    const fn word(self) -> &'static str {
        match self {
            Self::Refreshes => "refreshes",
            Self::Checks => "checks",
            Self::Writes => "writes",
            Self::Updates => "updates",
        }
    }
}

/// The phase of one installation. It's made from the installation's random id, and never sent.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Phase(Option<InstallationId>);

impl Phase {
    /// The phase of this installation.
    #[must_use]
    pub const fn of(installation: InstallationId) -> Self {
        Self(Some(installation))
    }

    /// No phase: as if all installations acted at the same instant.
    #[must_use]
    pub const fn none() -> Self {
        Self(None)
    }

    /// The part of `within` that is this installation's: whole seconds, less than `within`, always the same.
    #[must_use]
    pub fn part(&self, spread: Spread, within: SignedDuration) -> SignedDuration {
        let Some(installation) = &self.0 else {
            return SignedDuration::ZERO;
        };
        let hash = Sha256::new()
            .chain_update(installation.as_str())
            .chain_update(b" ")
            .chain_update(spread.word())
            .finalize();
        let number = hash
            .iter()
            .take(8)
            .fold(0_u64, |number, byte| number.wrapping_shl(8) | u64::from(*byte));
        let seconds = u64::try_from(within.as_secs()).unwrap_or(0).max(1);
        SignedDuration::from_secs(i64::try_from(number.checked_rem(seconds).unwrap_or(0)).unwrap_or(0))
    }

    /// When what was last done at `last` is due in this installation's rhythm: at its next own instant, at most one interval later.
    /// Where that would be too soon, it's half an interval later, so the time after that is in step again.
    #[must_use]
    pub fn next_in_rhythm(&self, spread: Spread, last: Timestamp, interval: SignedDuration) -> Timestamp {
        let period = interval.as_secs().max(1);
        let offset = self.part(spread, interval).as_secs();
        let ahead = match &self.0 {
            Some(_) => {
                let into = last.as_second().saturating_sub(offset).rem_euclid(period);
                let ahead = period.saturating_sub(into);
                if ahead.saturating_mul(4) < period {
                    ahead.saturating_add(period / 2)
                } else {
                    ahead
                }
            }
            None => period,
        };
        last.checked_add(SignedDuration::from_secs(ahead))
            .unwrap_or(Timestamp::MAX)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn phase(word: &str) -> Phase {
        Phase::of(InstallationId::new(word).unwrap())
    }

    #[test]
    fn a_phase_is_fixed_and_all_phases_together_fill_the_span_evenly() {
        let within = SignedDuration::from_mins(30);
        let one = phase("00ab9f");
        assert_eq!(
            one.part(Spread::Checks, within),
            phase("00ab9f").part(Spread::Checks, within)
        );
        assert_ne!(one.part(Spread::Checks, within), one.part(Spread::Writes, within));
        assert_eq!(Phase::none().part(Spread::Checks, within), SignedDuration::ZERO);
        let mut minutes = [0_i32; 30];
        for number in 0..6000 {
            let part = phase(&format!("{number:020x}")).part(Spread::Checks, within);
            minutes[usize::try_from(part.as_secs() / 60).unwrap()] += 1;
        }
        assert!(minutes.iter().all(|count| (140..=260).contains(count)), "{minutes:?}");
    }

    #[test]
    fn a_rhythm_stays_in_step_and_never_waits_longer_than_its_interval() {
        let interval = SignedDuration::from_hours(6);
        let start = Timestamp::constant(1_791_158_400, 0);
        for number in 0..200 {
            let phase = phase(&format!("{number:x}"));
            let next = |last| phase.next_in_rhythm(Spread::Refreshes, last, interval);
            let mut last = start;
            for _ in 0..4 {
                let due = next(last);
                let wait = due.duration_since(last);
                assert!(wait >= interval / 4 && wait <= interval, "{wait:?}");
                // It's done a few seconds after it was due.
                last = due + SignedDuration::from_secs(7);
            }
            let wait = next(last).duration_since(last);
            assert_eq!(wait, interval - SignedDuration::from_secs(7), "in step by now");
        }
        let none = Phase::none().next_in_rhythm(Spread::Refreshes, start, interval);
        assert_eq!(none, start + interval);
    }
}
