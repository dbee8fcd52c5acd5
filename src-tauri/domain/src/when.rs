//! Times and durations in English, for the sentences of the engine. Front ends have them in their own language.

use jiff::civil::Date;
use jiff::tz::TimeZone;
use jiff::{SignedDuration, Timestamp, ToSpan};

use super::clock_habit;
use super::preferences::Preferences;

/// Writes instants in the user's zone and clock.
#[derive(Clone, Debug)]
pub struct TimeWords {
    zone: TimeZone,
    twelve_hours: bool,
}

impl TimeWords {
    /// Texts in this zone, with the clock that the user prefers; 24 hours if the system decides but isn't known.
    #[must_use]
    pub fn new(zone: TimeZone, preferences: &Preferences) -> Self {
        Self::in_locale(zone, preferences, None)
    }

    /// Texts in this zone, with the clock that the user prefers or that the system's locale suggests.
    #[must_use]
    pub fn in_locale(zone: TimeZone, preferences: &Preferences, locale: Option<&str>) -> Self {
        let twelve_hours = clock_habit::twelve_hours(&preferences.hour_clock, &preferences.language, locale);
        Self { zone, twelve_hours }
    }

    /// Texts in this zone and clock.
    #[must_use]
    pub const fn with_clock(zone: TimeZone, twelve_hours: bool) -> Self {
        Self { zone, twelve_hours }
    }

    /// Whether times have 12 hours.
    #[must_use]
    pub const fn twelve_hours(&self) -> bool {
        self.twelve_hours
    }

    /// The clock time: `20:05`, or `8:05 PM`.
    #[must_use]
    pub fn clock(&self, at: Timestamp) -> String {
        let local = self.zone.to_datetime(at);
        let pattern = if self.twelve_hours { "%-I:%M %p" } else { "%H:%M" };
        local.strftime(pattern).to_string()
    }

    /// The day as seen from `now`: `today`, `tomorrow`, `yesterday`, else `Sat, Dec 5`.
    #[must_use]
    pub fn day(&self, at: Timestamp, now: Timestamp) -> String {
        let (day, today) = (self.date(at), self.date(now));
        let after = |days: i32| today.checked_add(days.days()).is_ok_and(|date| date == day);
        if after(0) {
            "today".to_owned()
        } else if after(1) {
            "tomorrow".to_owned()
        } else if after(-1) {
            "yesterday".to_owned()
        } else {
            day.strftime("%a, %b %-d").to_string()
        }
    }

    /// Day and clock time: `today 20:05`.
    #[must_use]
    pub fn when(&self, at: Timestamp, now: Timestamp) -> String {
        let day = self.day(at, now);
        let comma = if day.contains(',') { "," } else { "" };
        format!("{day}{comma} {}", self.clock(at))
    }

    /// The clock time, with the day in front where it isn't today: `20:05`, `tomorrow 08:00`.
    #[must_use]
    pub fn short(&self, at: Timestamp, now: Timestamp) -> String {
        if self.date(at) == self.date(now) {
            self.clock(at)
        } else {
            self.when(at, now)
        }
    }

    /// The zone.
    #[must_use]
    pub const fn zone(&self) -> &TimeZone {
        &self.zone
    }

    fn date(&self, at: Timestamp) -> Date {
        self.zone.to_datetime(at).date()
    }
}

/// A length with its two largest units: `2 h 14 min`, `3 d 4 h`, `5 min`; less than a minute is `1 min`.
#[must_use]
pub fn length(seconds: i64) -> String {
    let minutes = (seconds.abs() / 60).max(1);
    let units = [(minutes / 1440, "d"), (minutes / 60 % 24, "h"), (minutes % 60, "min")];
    let words: Vec<String> = units
        .iter()
        .skip_while(|(count, _)| *count == 0)
        .take(2)
        .filter(|(count, _)| *count > 0)
        .map(|(count, unit)| format!("{count} {unit}"))
        .collect();
    words.join(" ")
}

/// The time left until `at`, rounded up to the minute as people count it: `2 h 14 min`.
#[must_use]
pub fn left(at: Timestamp, now: Timestamp) -> String {
    let seconds = at.duration_since(now).as_secs();
    length(seconds.saturating_add(59))
}

/// The time since `at`, in whole minutes: `12 min`.
#[must_use]
pub fn since(at: Timestamp, now: Timestamp) -> String {
    length(now.duration_since(at).as_secs())
}

/// The next instant at which the user's clock shows `minute` after midnight, after `now`. A time that a clock change leaves out
/// counts as the instant after the gap, and one that the clock shows twice comes twice.
#[must_use]
pub fn next_clock(zone: &TimeZone, minute: u16, now: Timestamp) -> Option<Timestamp> {
    let (hour, minute) = (i8::try_from(minute / 60).ok()?, i8::try_from(minute % 60).ok()?);
    let today = zone.to_datetime(now).date();
    (0..3_i32)
        .filter_map(|days| today.checked_add(days.days()).ok())
        .flat_map(|date| {
            let shown = zone.to_ambiguous_timestamp(date.at(hour, minute, 0, 0));
            [shown.compatible(), shown.later()]
        })
        .flatten()
        .find(|at| *at > now)
}

/// A number of minutes as a duration.
#[must_use]
pub fn minutes(count: u32) -> SignedDuration {
    SignedDuration::from_mins(i64::from(count))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn words(zone: &str) -> TimeWords {
        TimeWords::new(TimeZone::get(zone).unwrap(), &Preferences::default())
    }

    #[test]
    fn a_day_is_named_as_people_name_it() {
        let words = words("Asia/Kolkata");
        let now: Timestamp = "2026-11-23T18:00:00Z".parse().unwrap();
        for (at, said) in [
            ("2026-11-23T18:10:00Z", "today 23:40"),
            ("2026-11-23T18:31:00Z", "tomorrow 00:01"),
            ("2026-11-25T14:35:00Z", "Wed, Nov 25, 20:05"),
            ("2026-11-30T14:35:00Z", "Mon, Nov 30, 20:05"),
            ("2026-11-22T14:35:00Z", "yesterday 20:05"),
        ] {
            assert_eq!(words.when(at.parse().unwrap(), now), said);
        }
        let mut twelve = Preferences::default();
        twelve.set("hour_clock", "12").unwrap();
        let words = TimeWords::new(TimeZone::UTC, &twelve);
        assert_eq!(words.clock("2026-11-23T20:05:00Z".parse().unwrap()), "8:05 PM");
    }

    #[test]
    fn a_length_has_two_units_at_most() {
        for (seconds, said) in [
            (0, "1 min"),
            (59, "1 min"),
            (600, "10 min"),
            (7200, "2 h"),
            (8040, "2 h 14 min"),
            (90_060, "1 d 1 h"),
            (86_460, "1 d"),
            (-720, "12 min"),
        ] {
            assert_eq!(length(seconds), said, "{seconds}");
        }
    }

    #[test]
    fn the_next_clock_time_survives_the_changes_of_the_clock() {
        let berlin = TimeZone::get("Europe/Berlin").unwrap();
        // 02:30 doesn't exist on 29 March 2026, and comes twice on 25 October.
        for (now, next) in [
            ("2026-03-28T23:30:00Z", "2026-03-29T01:30:00Z"),
            ("2026-10-24T23:30:00Z", "2026-10-25T00:30:00Z"),
            ("2026-11-23T12:00:00Z", "2026-11-24T01:30:00Z"),
        ] {
            let next: Timestamp = next.parse().unwrap();
            assert_eq!(next_clock(&berlin, 150, now.parse().unwrap()), Some(next), "{now}");
        }
    }
}
