//! When an answer was made, by the clock of the server that made it.

use jiff::{SignedDuration, Timestamp};
use reqwest::header::{AGE, DATE, HeaderMap};

/// What an answer reports the time (RFC 9110, 6.6.1 and RFC 9111, 5.1).
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct ServerTime {
    date: Timestamp,
    age: SignedDuration,
}

impl ServerTime {
    /// Reads `Date` and `Age`; `None` without a date that can be read.
    #[must_use]
    pub fn of(headers: &HeaderMap) -> Option<Self> {
        let text = |name| headers.get(name).and_then(|value| value.to_str().ok()).map(str::trim);
        let date = Timestamp::try_from(httpdate::parse_http_date(text(DATE)?).ok()?).ok()?;
        let age = text(AGE).and_then(|age| age.parse::<u32>().ok()).unwrap_or(0);
        Some(Self {
            date,
            age: SignedDuration::from_secs(i64::from(age)),
        })
    }

    /// When what the answer says was true for certain. A cache sends the date of its copy or that of the present with the copy's age, so
    /// the age is subtracted in either case: the stamp may be too old, never too new.
    #[must_use]
    pub fn stamp(self) -> Timestamp {
        self.date.checked_sub(self.age).unwrap_or(self.date)
    }

    /// The latest that the present can be by this answer.
    #[must_use]
    pub fn latest(self) -> Timestamp {
        self.date.checked_add(self.age).unwrap_or(self.date)
    }

    /// How far the server is ahead of a clock that shows `now`; zero for any time between the date and the date with the age added.
    #[must_use]
    pub fn ahead_of(self, now: Timestamp) -> SignedDuration {
        if now < self.date {
            self.date.duration_since(now)
        } else {
            self.latest().duration_since(now).min(SignedDuration::ZERO)
        }
    }
}

#[cfg(test)]
mod tests {
    use reqwest::header::HeaderValue;

    use super::*;

    fn at(text: &str) -> Timestamp {
        text.parse().unwrap()
    }

    fn server_time(date: &'static str, age: &'static str) -> Option<ServerTime> {
        let mut headers = HeaderMap::new();
        headers.insert(DATE, HeaderValue::from_static(date));
        headers.insert(AGE, HeaderValue::from_static(age));
        ServerTime::of(&headers)
    }

    #[test]
    fn a_copy_out_of_a_cache_is_as_old_as_its_age_says() {
        let copy = server_time("Wed, 25 Nov 2026 12:00:00 GMT", " 600 ").unwrap();
        assert_eq!(copy.stamp(), at("2026-11-25T11:50:00Z"));
        let ages = ["0", "", "-5", "soon", "99999999999"];
        let stamps = ages.map(|age| server_time("Wed, 25 Nov 2026 12:00:00 GMT", age).map(ServerTime::stamp));
        assert_eq!(stamps, [Some(at("2026-11-25T12:00:00Z")); 5]);
        assert_eq!(server_time("yesterday", "0"), None);
        assert_eq!(ServerTime::of(&HeaderMap::new()), None);
    }

    #[test]
    fn a_clock_is_off_only_where_no_reading_of_the_age_makes_it_right() {
        let copy = server_time("Wed, 25 Nov 2026 12:00:00 GMT", "600").unwrap();
        let ahead = |now| copy.ahead_of(at(now)).as_secs();
        assert_eq!(
            [
                ahead("2026-11-25T11:59:00Z"),
                ahead("2026-11-25T12:00:00Z"),
                ahead("2026-11-25T12:10:00Z"),
                ahead("2026-11-25T12:11:00Z"),
            ],
            [60, 0, 0, -60]
        );
    }
}
