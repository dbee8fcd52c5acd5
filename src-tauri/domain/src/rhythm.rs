//! When what runs automatically is due: refreshes, syncs, and writes after a change. Pure; the engine carries it out, and `npm run scale` counts it.

use jiff::{SignedDuration, Timestamp};

use super::phase::{Phase, Spread, WRITES_OVER};

/// The calendar is checked at least this often, even if nothing changed.
const SYNC_AT_LEAST: SignedDuration = SignedDuration::from_hours(24);
/// A sync that failed, or succeeded only partly, is tried again after this.
pub const SYNC_AGAIN: SignedDuration = SignedDuration::from_mins(30);
/// The same, if what the calendar is made from has changed since.
const SYNC_AGAIN_CHANGED: SignedDuration = SignedDuration::from_mins(1);
/// A platform that was asked within this is not asked again before a reminder.
const ASKED_LATELY: SignedDuration = SignedDuration::from_mins(30);
/// Sources that are due within this time of one another are asked together.
pub const TOGETHER: SignedDuration = SignedDuration::from_mins(15);
/// A contest that starts within this is near.
const NEAR: SignedDuration = SignedDuration::from_hours(3);

/// No server's wish to be left alone counts for longer than this.
pub const LONGEST_QUIET: SignedDuration = SignedDuration::from_hours(24);

/// The future time before which a server asked not to be contacted, if any. A time that was `noted` while this computer's clock ran ahead isn't the
/// server's word and counts for nothing, nor does one further ahead than the longest such wish.
#[must_use]
pub fn quiet_until(asked: Option<Timestamp>, noted: Option<Timestamp>, now: Timestamp) -> Option<Timestamp> {
    let longest = now.checked_add(LONGEST_QUIET).unwrap_or(Timestamp::MAX);
    let was_ahead = noted.is_some_and(|at| at > now);
    asked.filter(|until| !was_ahead && *until > now && *until <= longest)
}

/// Whether this was less than this long ago. A time in the future was noted while the clock was wrong: it counts for nothing.
#[must_use]
pub fn is_within(at: Timestamp, length: SignedDuration, now: Timestamp) -> bool {
    at <= now && now.duration_since(at) < length
}

/// The last sync, to decide when the next one is due.
#[derive(Clone, Copy, Debug)]
pub struct LastSync {
    /// When it ended.
    pub ended_at: Timestamp,
    /// It went through completely.
    pub went_through: bool,
    /// It was made from what is stored now.
    pub is_current: bool,
}

/// When a sync is due after the last one. A last one in the future (the clock was set back) counts as none.
#[must_use]
pub fn sync_due(last: Option<LastSync>, now: Timestamp) -> Timestamp {
    let Some(last) = last.filter(|last| last.ended_at <= now) else {
        return now;
    };
    let pause = match (last.went_through, last.is_current) {
        (true, true) => SYNC_AT_LEAST,
        (true, false) => return now,
        (false, true) => SYNC_AGAIN,
        (false, false) => SYNC_AGAIN_CHANGED,
    };
    last.ended_at.checked_add(pause).unwrap_or(now)
}

/// When a source that was last asked at `at` is due again: at the next instant of this installation's rhythm; now, if it was never asked, or if that
/// is in the future.
#[must_use]
pub fn refresh_due(phase: &Phase, at: Option<Timestamp>, interval: SignedDuration, now: Timestamp) -> Timestamp {
    at.filter(|at| *at <= now)
        .map_or(now, |at| phase.next_in_rhythm(Spread::Refreshes, at, interval))
}

/// Whether a platform was asked too recently to be asked once more before a reminder.
#[must_use]
pub fn asked_lately(at: Option<Timestamp>, now: Timestamp) -> bool {
    at.is_some_and(|at| now.duration_since(at).abs() < ASKED_LATELY)
}

/// When the calendar may be written after a scheduled refresh found changes: immediately if a contest with one of these starts is near, since its event has to
/// be right; otherwise in this installation's turn.
#[must_use]
pub fn write_at(phase: &Phase, mut starts: impl Iterator<Item = Timestamp>, now: Timestamp) -> Timestamp {
    if starts.any(|at| at >= now && at.duration_since(now) <= NEAR) {
        return now;
    }
    now.checked_add(phase.part(Spread::Writes, WRITES_OVER)).unwrap_or(now)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::domain::InstallationId;

    fn at(text: &str) -> Timestamp {
        text.parse().unwrap()
    }

    #[test]
    fn a_sync_is_due_when_what_the_calendar_was_made_from_differs_whoever_changed_it() {
        let now = at("2026-11-23T12:00:00Z");
        let last = |minutes: i64, went_through, is_current| {
            let ended_at = now.checked_sub(SignedDuration::from_mins(minutes)).unwrap();
            sync_due(
                Some(LastSync {
                    ended_at,
                    went_through,
                    is_current,
                }),
                now,
            )
        };
        assert_eq!(sync_due(None, now), now);
        assert_eq!(last(60, true, true), at("2026-11-24T11:00:00Z"));
        assert_eq!(last(60, true, false), now);
        assert_eq!(last(10, false, true), at("2026-11-23T12:20:00Z"), "a failing one rests");
        assert_eq!(
            last(10, false, false),
            at("2026-11-23T11:51:00Z"),
            "a change tries sooner"
        );
        assert_eq!(last(0, false, false), at("2026-11-23T12:01:00Z"), "but not at once");
        assert_eq!(last(-60, true, true), now, "a sync from the future counts for nothing");
    }

    #[test]
    fn what_a_wrong_clock_noted_holds_nothing_up() {
        let now = at("2026-11-23T12:00:00Z");
        let quiet = |until: &str| quiet_until(Some(at(until)), None, now).is_some();
        assert!(quiet("2026-11-23T12:00:01Z") && quiet("2026-11-24T12:00:00Z"));
        assert!(!quiet("2026-11-23T12:00:00Z"), "it is over");
        assert!(!quiet("2026-11-24T12:00:01Z"), "no server is obeyed that long");
        let noted = |noted: &str| quiet_until(Some(at("2026-11-23T13:00:00Z")), Some(at(noted)), now);
        assert_eq!(noted("2026-11-23T12:00:00Z"), Some(at("2026-11-23T13:00:00Z")));
        assert_eq!(noted("2026-11-23T12:00:01Z"), None, "the clock was ahead");
        let day = SignedDuration::from_hours(24);
        assert!(is_within(now, day, now) && is_within(at("2026-11-22T12:00:01Z"), day, now));
        assert!(!is_within(at("2026-11-22T12:00:00Z"), day, now));
        assert!(!is_within(at("2028-11-23T12:00:00Z"), day, now), "it lies ahead");
    }

    #[test]
    fn what_a_refresh_found_is_written_in_turn_unless_a_contest_is_near() {
        let now = at("2026-11-23T12:00:00Z");
        let mut turns = std::collections::BTreeSet::new();
        for number in 0..300 {
            let phase = Phase::of(InstallationId::new(&format!("{number:x}")).unwrap());
            let turn =
                |starts: &[&str]| write_at(&phase, starts.iter().map(|start| at(start)), now).duration_since(now);
            let far = turn(&["2026-11-23T15:00:01Z", "2026-11-23T11:59:59Z"]);
            assert!(far < SignedDuration::from_mins(15) && !far.is_negative());
            turns.insert(far.as_mins());
            assert_eq!(
                turn(&["2026-11-24T12:00:00Z", "2026-11-23T15:00:00Z"]),
                SignedDuration::ZERO
            );
        }
        assert_eq!(turns.len(), 15);
    }
}
