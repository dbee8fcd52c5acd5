//! Quiet hours: between two local times, possibly across midnight.

use jiff::Timestamp;
use jiff::tz::TimeZone;

use crate::domain::when::next_clock;

/// Whether the clock of `zone` shows a time within the quiet hours at `at`. The end is no part of them.
#[must_use]
pub fn is_quiet(hours: Option<(u16, u16)>, zone: &TimeZone, at: Timestamp) -> bool {
    let Some((from, to)) = hours else { return false };
    let local = zone.to_datetime(at);
    let minute = u16::try_from(local.hour())
        .unwrap_or(0)
        .saturating_mul(60)
        .saturating_add(u16::try_from(local.minute()).unwrap_or(0));
    if from < to {
        (from..to).contains(&minute)
    } else {
        minute >= from || minute < to
    }
}

/// When the quiet hours that include `now` end.
#[must_use]
pub fn quiet_end(hours: Option<(u16, u16)>, zone: &TimeZone, now: Timestamp) -> Option<Timestamp> {
    let (_, to) = hours.filter(|_| is_quiet(hours, zone, now))?;
    next_clock(zone, to, now)
}

/// When what is due at `at` is shown: at the end of the quiet hours that include it, unless it `must` be shown, because the user chose that.
#[must_use]
pub fn after_quiet_hours(hours: Option<(u16, u16)>, zone: &TimeZone, at: Timestamp, must: bool) -> Timestamp {
    quiet_end(hours.filter(|_| !must), zone, at).unwrap_or(at)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn at(text: &str) -> Timestamp {
        text.parse().unwrap()
    }

    #[test]
    fn quiet_hours_may_have_midnight_between_them() {
        let hours = Some((23 * 60, 7 * 60));
        for (now, quiet) in [
            ("2026-11-23T22:59:59Z", false),
            ("2026-11-23T23:00:00Z", true),
            ("2026-11-24T03:00:00Z", true),
            ("2026-11-24T06:59:59Z", true),
            ("2026-11-24T07:00:00Z", false),
        ] {
            assert_eq!(is_quiet(hours, &TimeZone::UTC, at(now)), quiet, "{now}");
        }
        let end = quiet_end(hours, &TimeZone::UTC, at("2026-11-23T23:30:00Z"));
        assert_eq!(end, Some(at("2026-11-24T07:00:00Z")));
        assert_eq!(quiet_end(hours, &TimeZone::UTC, at("2026-11-23T12:00:00Z")), None);
        assert_eq!(quiet_end(None, &TimeZone::UTC, at("2026-11-23T12:00:00Z")), None);
    }

    #[test]
    fn what_falls_into_quiet_hours_is_shown_at_their_end_unless_the_user_chose_to_be_reminded() {
        let hours = Some((23 * 60, 7 * 60));
        let (night, day) = (at("2026-11-23T23:30:00Z"), at("2026-11-23T12:00:00Z"));
        let shown = |at, must| after_quiet_hours(hours, &TimeZone::UTC, at, must);
        assert_eq!(shown(night, false), at("2026-11-24T07:00:00Z"));
        assert_eq!(shown(night, true), night);
        assert_eq!(shown(day, false), day);
    }

    #[test]
    fn the_end_follows_the_users_clock_when_it_changes_in_the_night() {
        let berlin = TimeZone::get("Europe/Berlin").unwrap();
        let hours = Some((23 * 60, 7 * 60));
        for (night, morning) in [
            ("2026-03-28T23:00:00Z", "2026-03-29T05:00:00Z"),
            ("2026-10-24T23:00:00Z", "2026-10-25T06:00:00Z"),
        ] {
            assert_eq!(quiet_end(hours, &berlin, at(night)), Some(at(morning)));
        }
    }

    #[test]
    fn quiet_hours_within_the_hour_that_a_clock_shows_twice_end_twice() {
        let new_york = TimeZone::get("America/New_York").unwrap();
        let hours = Some((75, 105));
        for (now, end) in [
            ("2027-11-07T05:30:00Z", "2027-11-07T05:45:00Z"),
            ("2027-11-07T06:30:00Z", "2027-11-07T06:45:00Z"),
        ] {
            assert_eq!(quiet_end(hours, &new_york, at(now)), Some(at(end)), "{now}");
        }
    }
}
