//! The date and time formats of these pages: local times in Tokyo and India, offsets without a colon, names of months.
//!
//! Everything is read strictly, digit by digit: a page that changes its notation must be rejected, not misread. Second 60 is refused
//! too; no contest starts in a leap second.

use jiff::civil::DateTime;
use jiff::tz::Offset;
use jiff::{SignedDuration, Timestamp};

/// India has one zone and no summer time, so its clock is a fixed offset.
pub(super) fn ist() -> Offset {
    // The only failure is an offset of more than a day.
    Offset::from_seconds(5 * 3600 + 1800).unwrap_or(Offset::UTC)
}

/// `2026-10-10 21:00:00+0900`: the offset is part of the text and has no colon.
pub(super) fn with_plain_offset(text: &str) -> Option<Timestamp> {
    let mut rest = Rest::of(text);
    let date = rest.date()?;
    rest.one(b' ')?;
    let clock = rest.clock()?;
    let offset = rest.offset(false)?;
    rest.end()?;
    instant(date, clock, offset)
}

/// `2026-10-11T19:00:00`, with or without a fraction, `Z`, `+05:30` or `+0530`; without an offset it is a wall clock at `implied`.
pub(super) fn iso(text: &str, implied: Offset) -> Option<Timestamp> {
    let mut rest = Rest::of(text);
    let date = rest.date()?;
    rest.one(b'T').or_else(|| rest.one(b' '))?;
    let clock = rest.clock()?;
    if rest.one(b'.').is_some() {
        rest.fraction()?;
    }
    let offset = if rest.is_empty() { implied } else { rest.offset(true)? };
    rest.end()?;
    instant(date, clock, offset)
}

/// `25 Oct 2025  00:00:00`: a wall clock at `implied`, with as many spaces as the page likes.
pub(super) fn day_month_name(text: &str, implied: Offset) -> Option<Timestamp> {
    const MONTHS: [&str; 12] = [
        "Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec",
    ];
    let mut words = text.split_ascii_whitespace();
    let (day, month, year, clock) = (words.next()?, words.next()?, words.next()?, words.next()?);
    if words.next().is_some() || day.len() > 2 || year.len() != 4 {
        return None;
    }
    let month = MONTHS.iter().position(|name| name.eq_ignore_ascii_case(month))?;
    let month = i16::try_from(month.checked_add(1)?).ok()?;
    let (day, year) = (digits(day)?, digits(year)?);
    let mut rest = Rest::of(clock);
    let clock = rest.clock()?;
    rest.end()?;
    instant((year, month, day), clock, implied)
}

/// `01:40` or `1992:40`: hours without a bound, and minutes.
pub(super) fn hours_and_minutes(text: &str) -> Option<SignedDuration> {
    let (hours, minutes) = text.split_once(':')?;
    if hours.len() > 5 || minutes.len() != 2 {
        return None;
    }
    let (hours, minutes) = (number(hours)?, number(minutes)?);
    (minutes < 60).then(|| SignedDuration::from_secs(hours.saturating_mul(3600).saturating_add(minutes * 60)))
}

fn instant(date: (i16, i16, i16), clock: (i16, i16, i16), offset: Offset) -> Option<Timestamp> {
    let part = |value: i16| i8::try_from(value).ok();
    let civil = DateTime::new(
        date.0,
        part(date.1)?,
        part(date.2)?,
        part(clock.0)?,
        part(clock.1)?,
        part(clock.2)?,
        0,
    );
    offset.to_timestamp(civil.ok()?).ok()
}

/// Digits alone: `parse` would take a sign as well.
fn digits(text: &str) -> Option<i16> {
    i16::try_from(number(text)?).ok()
}

fn number(text: &str) -> Option<i64> {
    let all_digits = !text.is_empty() && text.bytes().all(|byte| byte.is_ascii_digit());
    all_digits.then(|| text.parse().ok()).flatten()
}

/// The rest of the text.
struct Rest<'a>(&'a str);

impl<'a> Rest<'a> {
    fn of(text: &'a str) -> Self {
        Self(text.trim())
    }

    fn is_empty(&self) -> bool {
        self.0.is_empty()
    }

    fn end(&self) -> Option<()> {
        self.is_empty().then_some(())
    }

    fn one(&mut self, byte: u8) -> Option<()> {
        self.0 = self.0.strip_prefix(char::from(byte))?;
        Some(())
    }

    fn take(&mut self, count: usize) -> Option<i16> {
        let (head, tail) = self.0.split_at_checked(count)?;
        self.0 = tail;
        digits(head)
    }

    fn date(&mut self) -> Option<(i16, i16, i16)> {
        let year = self.take(4)?;
        self.one(b'-')?;
        let month = self.take(2)?;
        self.one(b'-')?;
        Some((year, month, self.take(2)?))
    }

    fn clock(&mut self) -> Option<(i16, i16, i16)> {
        let hour = self.take(2)?;
        self.one(b':')?;
        let minute = self.take(2)?;
        self.one(b':')?;
        Some((hour, minute, self.take(2)?))
    }

    /// Contests keep whole seconds, so a fraction is only stepped over.
    fn fraction(&mut self) -> Option<()> {
        let tail = self.0.trim_start_matches(|character: char| character.is_ascii_digit());
        let length = self.0.len().checked_sub(tail.len())?;
        self.0 = tail;
        (1..=9).contains(&length).then_some(())
    }

    /// `+0900`, and if `loose` also `+09:00` and `Z`.
    fn offset(&mut self, loose: bool) -> Option<Offset> {
        if loose && self.one(b'Z').is_some() {
            return Some(Offset::UTC);
        }
        let sign: i32 = match self.one(b'+') {
            Some(()) => 1,
            None => self.one(b'-').map(|()| -1)?,
        };
        let hours = i32::from(self.take(2)?);
        if loose {
            // The colon may be left out.
            self.0 = self.0.strip_prefix(':').unwrap_or(self.0);
        }
        let minutes = i32::from(self.take(2)?);
        let sane = hours <= 14 && minutes < 60;
        sane.then(|| Offset::from_seconds(sign * (hours * 3600 + minutes * 60)).ok())
            .flatten()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn shown(at: Option<Timestamp>) -> String {
        at.map_or_else(|| "refused".to_owned(), |at| at.to_string())
    }

    #[test]
    fn an_offset_without_a_colon_is_obeyed_and_nothing_else_is_read() {
        for (text, expected) in [
            ("2026-10-10 21:00:00+0900", "2026-10-10T12:00:00Z"),
            (" 2026-10-10 21:00:00+0900\n", "2026-10-10T12:00:00Z"),
            ("2026-10-10 21:00:00+0800", "2026-10-10T13:00:00Z"),
            ("2026-01-01 03:30:00-0330", "2026-01-01T07:00:00Z"),
            ("2028-02-29 00:00:00+0900", "2028-02-28T15:00:00Z"),
            ("2026-02-29 00:00:00+0900", "refused"),
            ("2026-02-30 00:00:00+0900", "refused"),
            ("2026-13-01 00:00:00+0900", "refused"),
            ("2026-00-10 00:00:00+0900", "refused"),
            ("2026-10-10 24:00:00+0900", "refused"),
            ("2026-12-31 23:59:60+0900", "refused"),
            ("2026-10-10 21:00:00", "refused"),
            ("2026-10-10 21:00:00+09:00", "refused"),
            ("2026-10-10 21:00:00 +0900", "refused"),
            ("2026-10-10 21:00:00+2400", "refused"),
            ("2026-10-10 21:00:00+0960", "refused"),
            ("2026-10-10 21:00:00+0900 (JST)", "refused"),
            ("2026-10-10T21:00:00+0900", "refused"),
            ("+026-10-10 21:00:00+0900", "refused"),
            ("12026-10-10 21:00:00+0900", "refused"),
            ("２０２６-10-10 21:00:00+0900", "refused"),
            ("9999-12-31 23:59:59-1400", "refused"),
            ("0000-01-01 00:00:00+0900", "-000001-12-31T15:00:00Z"),
            ("", "refused"),
        ] {
            assert_eq!(shown(with_plain_offset(text)), expected, "{text:?}");
        }
    }

    #[test]
    fn an_iso_time_without_an_offset_is_the_implied_wall_clock() {
        for (text, expected) in [
            ("2026-10-11T19:00:00", "2026-10-11T13:30:00Z"),
            ("2026-10-11T19:00:00.123456", "2026-10-11T13:30:00Z"),
            ("2026-10-11 19:00:00", "2026-10-11T13:30:00Z"),
            ("2026-10-11T19:00:00Z", "2026-10-11T19:00:00Z"),
            ("2026-10-11T19:00:00.000Z", "2026-10-11T19:00:00Z"),
            ("2026-10-11T19:00:00+05:30", "2026-10-11T13:30:00Z"),
            ("2026-10-11T19:00:00+0530", "2026-10-11T13:30:00Z"),
            ("2026-10-11T19:00:00-08:00", "2026-10-12T03:00:00Z"),
            ("2026-10-11T19:00:00+00:00", "2026-10-11T19:00:00Z"),
            ("2026-10-11T19:00:00.Z", "refused"),
            ("2026-10-11T19:00:00+05:", "refused"),
            ("2026-10-11T19:00:00+05", "refused"),
            ("2026-10-11T19:00", "refused"),
            ("2026-10-11", "refused"),
            ("2026-02-30T19:00:00", "refused"),
            ("2026-06-30T23:59:60Z", "refused"),
            ("99999-01-01T00:00:00Z", "refused"),
            ("2026-1-1T00:00:00Z", "refused"),
            ("Sunday", "refused"),
        ] {
            assert_eq!(shown(iso(text, ist())), expected, "{text:?}");
        }
    }

    #[test]
    fn a_named_month_is_read_with_any_number_of_spaces() {
        for (text, expected) in [
            ("25 Oct 2025  00:00:00", "2025-10-24T18:30:00Z"),
            ("5 Nov 2025 20:00:31", "2025-11-05T14:30:31Z"),
            ("05 nov 2025   20:00:00", "2025-11-05T14:30:00Z"),
            ("30 Feb 2025  00:00:00", "refused"),
            ("29 Feb 2024  00:00:00", "2024-02-28T18:30:00Z"),
            ("25 October 2025  00:00:00", "refused"),
            ("25 Oct 25  00:00:00", "refused"),
            ("025 Oct 2025  00:00:00", "refused"),
            ("25 Oct 2025", "refused"),
            ("25 Oct 2025  00:00:00 IST", "refused"),
            ("25 Oct 2025  23:59:60", "refused"),
            ("-5 Oct 2025  00:00:00", "refused"),
        ] {
            assert_eq!(shown(day_month_name(text, ist())), expected, "{text:?}");
        }
    }

    #[test]
    fn a_length_may_have_any_number_of_hours() {
        for (text, minutes) in [
            ("01:40", Some(100)),
            ("1992:40", Some(119_560)),
            ("240:00", Some(14_400)),
            ("00:00", Some(0)),
            ("1:30", Some(90)),
            ("01:60", None),
            ("01:4", None),
            ("1:00:00", None),
            ("-1:30", None),
            ("999999:00", None),
            (":30", None),
            ("", None),
        ] {
            let read = hours_and_minutes(text).map(|length| length.as_mins());
            assert_eq!(read, minutes, "{text:?}");
        }
    }
}
