//! Values as calendars write them, before the parser sees them: it would take what it knows and drop the rest, so that
//! `20261210T120000+0530` became noon in UTC, `2027012T200000Z` the second of January, and a series with an unreadable end endless.

use std::borrow::Cow;

use jiff::SignedDuration;
use jiff::civil::DateTime;

use super::written_rules::is_rule;

/// The length of a date.
const DATE: usize = 8;
/// The length of a date, `T`, and a time of day.
const LOCAL: usize = 15;
const FORM: &str = "%Y%m%dT%H%M%S";
/// Takes the place of a value that can't be read, so that the parser can't read it either.
const UNREADABLE: &str = "?";

/// What the values of a property are.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Values {
    Time,
    Times,
    TimesAndPeriods,
    Duration,
    Rule,
    Offset,
}

const PROPERTIES: [(&str, Values); 10] = [
    ("DTSTART", Values::Time),
    ("DTEND", Values::Time),
    ("RECURRENCE-ID", Values::Time),
    ("EXDATE", Values::Times),
    ("RDATE", Values::TimesAndPeriods),
    ("DURATION", Values::Duration),
    ("RRULE", Values::Rule),
    ("EXRULE", Values::Rule),
    ("TZOFFSETFROM", Values::Offset),
    ("TZOFFSETTO", Values::Offset),
];

/// The unfolded lines, where each time with an offset or a fraction of a second is written as RFC 5545 has it, what isn't a time, a duration,
/// or a rule in the standard's form can't be read, and offsets of zones are text.
pub(super) fn in_standard_form(text: &str) -> Cow<'_, str> {
    if text.lines().all(|line| matches!(standard_line(line), Cow::Borrowed(_))) {
        return Cow::Borrowed(text);
    }
    let mut lines = String::with_capacity(text.len());
    for line in text.lines() {
        lines.push_str(&standard_line(line));
        lines.push_str("\r\n");
    }
    // As it was trimmed before.
    lines.truncate(lines.trim_end().len());
    Cow::Owned(lines)
}

fn standard_line(line: &str) -> Cow<'_, str> {
    let Some((head, value, values)) = property(line) else {
        return Cow::Borrowed(line);
    };
    if value.trim().is_empty() {
        return Cow::Borrowed(line);
    }
    let standard = match values {
        // The parser knows no seconds of an offset.
        Values::Offset => return Cow::Owned(format!("{};VALUE=TEXT:{value}", head.trim_end_matches(':'))),
        Values::Duration => is_duration(value.trim()).then_some(Cow::Borrowed(value)),
        Values::Rule => is_rule(value).then_some(Cow::Borrowed(value)),
        Values::Time => Form::of(head).and_then(|form| form.standard(value)).map(|(one, _)| one),
        Values::Times | Values::TimesAndPeriods if is_of_periods(head) => (values == Values::TimesAndPeriods)
            .then(|| list(value, standard_period))
            .flatten(),
        Values::Times | Values::TimesAndPeriods => Form::of(head).and_then(|form| {
            let mut of_first = None;
            // The parser takes all to be what the first one is.
            list(value, |one| {
                let (one, kind) = form.standard(one)?;
                (*of_first.get_or_insert(kind) == kind).then_some(one)
            })
        }),
    };
    match standard {
        Some(Cow::Borrowed(_)) => Cow::Borrowed(line),
        Some(Cow::Owned(standard)) => Cow::Owned(format!("{head}{standard}")),
        None => Cow::Owned(format!("{head}{UNREADABLE}")),
    }
}

/// The line up to its value, the value, and what that is, if it's a property that is looked at.
fn property(line: &str) -> Option<(&str, &str, Values)> {
    let written = line.split([':', ';', ',', '=']).next()?;
    // The parser passes over what surrounds a name.
    let letters = |name: &str| {
        let letters = name
            .bytes()
            .filter(|byte| byte.is_ascii_alphanumeric() || *byte == b'-');
        letters.map(|byte| byte.to_ascii_uppercase()).collect::<Vec<u8>>()
    };
    let written = letters(written);
    let (_, values) = PROPERTIES.iter().find(|(name, _)| name.as_bytes() == written)?;
    let (head, value) = line.split_at(outside_quotes(line, ':').next()?.saturating_add(1));
    Some((head, value, *values))
}

/// Where `wanted` is in a line. A parameter in quotes may hold a colon (RFC 5545, 3.2).
fn outside_quotes(line: &str, wanted: char) -> impl Iterator<Item = usize> + '_ {
    let mut quoted = false;
    line.char_indices()
        .filter(move |(_, char)| {
            quoted ^= *char == '"';
            *char == wanted && !quoted
        })
        .map(|(at, _)| at)
}

/// What a line says that its values are (`VALUE=`), the last one of several.
fn said(head: &str) -> Option<String> {
    let starts = outside_quotes(head, ';').collect::<Vec<_>>();
    let params = starts.into_iter().filter_map(|at| head.get(at.saturating_add(1)..));
    let mut said = params.filter_map(|rest| {
        let end = outside_quotes(rest, ';').chain(outside_quotes(rest, ':')).min();
        let (name, value) = rest.get(..end.unwrap_or(rest.len()))?.split_once('=')?;
        let is_kind = name.trim().eq_ignore_ascii_case("VALUE");
        is_kind.then(|| value.trim().trim_matches('"').to_ascii_uppercase())
    });
    said.next_back()
}

fn is_of_periods(head: &str) -> bool {
    said(head).is_some_and(|said| said == "PERIOD")
}

/// Each value of a list, if each can be read; empty ones stay.
fn list<'v>(value: &'v str, mut standard: impl FnMut(&'v str) -> Option<Cow<'v, str>>) -> Option<Cow<'v, str>> {
    let all = value.split(',').map(|one| {
        if one.trim().is_empty() {
            Some(Cow::Borrowed(one))
        } else {
            standard(one)
        }
    });
    let all = all.collect::<Option<Vec<_>>>()?;
    if all.iter().all(|one| matches!(one, Cow::Borrowed(_))) {
        Some(Cow::Borrowed(value))
    } else {
        Some(Cow::Owned(all.join(",")))
    }
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Kind {
    Day,
    Time,
}

/// The form that times of a property have.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Form {
    /// Many calendars write days without saying so.
    Any,
    Only(Kind),
}

impl Form {
    fn of(head: &str) -> Option<Self> {
        match said(head).as_deref() {
            None => Some(Self::Any),
            Some("DATE") => Some(Self::Only(Kind::Day)),
            Some("DATE-TIME") => Some(Self::Only(Kind::Time)),
            Some(_) => None,
        }
    }

    fn standard(self, value: &str) -> Option<(Cow<'_, str>, Kind)> {
        let (one, kind) = if is_digits(value.trim(), DATE) {
            (Cow::Borrowed(value), Kind::Day)
        } else {
            (standard_time(value)?, Kind::Time)
        };
        (self == Self::Any || self == Self::Only(kind)).then_some((one, kind))
    }
}

fn is_digits(text: &str, count: usize) -> bool {
    text.len() == count && text.bytes().all(|byte| byte.is_ascii_digit())
}

/// A day and a time of day in the form of RFC 5545, 3.3.5.
fn standard_time(value: &str) -> Option<Cow<'_, str>> {
    let (local, rest) = value.trim().split_at_checked(LOCAL)?;
    let (day, clock) = local.split_at_checked(DATE)?;
    let clock = clock.strip_prefix(['T', 't'])?;
    if !is_digits(day, DATE) || !is_digits(clock, 6) {
        return None;
    }
    let whole = rest.strip_prefix('.').map_or(rest, |fraction| {
        fraction.trim_start_matches(|char: char| char.is_ascii_digit())
    });
    if matches!(rest, "" | "Z" | "z") {
        return Some(Cow::Borrowed(value));
    }
    match whole.trim_start() {
        "" => Some(Cow::Owned(local.to_owned())),
        "Z" | "z" => Some(Cow::Owned(format!("{local}Z"))),
        offset => {
            let clock = DateTime::strptime(FORM, local.to_ascii_uppercase()).ok()?;
            in_utc(clock, offset).map(Cow::Owned)
        }
    }
}

/// A start with its end or its duration (RFC 5545, 3.3.9).
fn standard_period(value: &str) -> Option<Cow<'_, str>> {
    let (start, end) = value.split_once('/')?;
    let start = standard_time(start)?;
    let end = if is_duration(end.trim()) {
        Cow::Borrowed(end)
    } else {
        standard_time(end)?
    };
    match (&start, &end) {
        (Cow::Borrowed(_), Cow::Borrowed(_)) => Some(Cow::Borrowed(value)),
        _ => Some(Cow::Owned(format!("{start}/{end}"))),
    }
}

/// Whether this is a duration (RFC 5545, 3.3.6): weeks alone, or days, hours, minutes, and seconds in this order. Others than the standard leave
/// out minutes between hours and seconds too.
fn is_duration(value: &str) -> bool {
    let value = value.to_ascii_uppercase();
    let Some(lengths) = value.strip_prefix(['+', '-']).unwrap_or(&value).strip_prefix('P') else {
        return false;
    };
    let (days, times) = match lengths.split_once('T') {
        Some((days, times)) => (days, Some(times)),
        None => (lengths, None),
    };
    let has_days = !days.is_empty();
    match times {
        None => has_days && (are_lengths(days, "W") || are_lengths(days, "D")),
        Some(times) => (!has_days || are_lengths(days, "D")) && !times.is_empty() && are_lengths(times, "HMS"),
    }
}

/// Whether these are numbers, each with one of `units` in their order.
fn are_lengths(lengths: &str, units: &str) -> bool {
    let mut left = units.chars();
    let mut ends_in_unit = true;
    let mut has_digits = false;
    for char in lengths.chars() {
        if char.is_ascii_digit() {
            (has_digits, ends_in_unit) = (true, false);
        } else if has_digits && left.any(|unit| unit == char) {
            (has_digits, ends_in_unit) = (false, true);
        } else {
            return false;
        }
    }
    ends_in_unit
}

/// The time on a clock with an offset such as `+0530`, `-05:00`, or `+09`, in UTC.
fn in_utc(clock: DateTime, offset: &str) -> Option<String> {
    let (sign, digits) = offset.split_at_checked(1)?;
    let digits = digits.replacen(':', "", 1);
    if !matches!(digits.len(), 2 | 4) || !digits.bytes().all(|byte| byte.is_ascii_digit()) {
        return None;
    }
    let hours: i64 = digits.get(..2)?.parse().ok()?;
    let minutes: i64 = digits
        .get(2..)
        .filter(|text| !text.is_empty())
        .map_or(Some(0), |text| text.parse().ok())?;
    let ahead = SignedDuration::from_mins(hours.saturating_mul(60).saturating_add(minutes));
    if minutes > 59 || ahead > SignedDuration::from_hours(14) {
        return None;
    }
    let utc = match sign {
        "+" => clock.checked_sub(ahead),
        "-" => clock.checked_add(ahead),
        _ => return None,
    };
    Some(utc.ok()?.strftime("%Y%m%dT%H%M%SZ").to_string())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn times_are_brought_into_standard_form_or_made_unreadable() {
        for (written, wanted) in [
            ("20261210T120000+0530", Some("20261210T063000Z")),
            ("20261210T120000+05:30", Some("20261210T063000Z")),
            ("20261210T120000 +0530", Some("20261210T063000Z")),
            ("20261210T233000-0500", Some("20261211T043000Z")),
            ("20261210T120000+09", Some("20261210T030000Z")),
            ("20261210T120000.000Z", Some("20261210T120000Z")),
            ("20261210T120000.5", Some("20261210T120000")),
            ("20261210T120000.250+0100", Some("20261210T110000Z")),
            ("20261210T120000 Z", Some("20261210T120000Z")),
            ("20261210T120000Zjunk", None),
            ("20261210T120000EST", None),
            ("20261210T120000GMT", None),
            ("20261210T120000+2500", None),
            ("20261210T120000+0560", None),
            ("20261210T120000+1\u{661}0", None),
            ("20261210T120000Z", Some("20261210T120000Z")),
            ("20261210T120000", Some("20261210T120000")),
            ("20261210", Some("20261210")),
            ("2026-12-10T12:00:00Z", None),
            ("20261210T120060Z", Some("20261210T120060Z")),
            ("20261210t120000z", Some("20261210t120000z")),
            ("2026121T120000Z", None),
            ("20261210T1200Z", None),
            ("20261210T12000Z", None),
            ("20261210T", None),
            ("+0261210T120000Z", None),
            ("2026121", None),
            ("", None),
        ] {
            let standard = Form::Any.standard(written).map(|(standard, _)| standard);
            assert_eq!(standard.as_deref(), wanted, "{written}");
        }
    }

    #[test]
    fn a_duration_is_one_of_the_standard() {
        for duration in [
            "P1W",
            "P1D",
            "P1DT2H",
            "PT1H",
            "PT1H30M",
            "PT1H2M3S",
            "PT1H3S",
            "PT5S",
            "-pt1h",
            "+P0DT1H0M0S",
        ] {
            assert!(is_duration(duration), "{duration}");
        }
        for none in [
            "", "P", "PT", "P1", "P1H", "P1M", "PT1", "PT1D", "PT1H30", "PT1H1H", "PT1S1M", "P1DT", "P1W1D", "P1D1W",
            "PT1.5H", "1H", "--P1D",
        ] {
            assert!(!is_duration(none), "{none}");
        }
    }

    #[test]
    fn what_a_line_says_of_its_values_is_found_among_its_parameters() {
        for (line, wanted) in [
            ("DTSTART;VALUE=DATE:20261210", "DTSTART;VALUE=DATE:20261210"),
            (
                "DTSTART;X=\";VALUE=DATE:\";value=\"date\":20261210",
                "DTSTART;X=\";VALUE=DATE:\";value=\"date\":20261210",
            ),
            (
                "DTSTART;VALUE=DATE;VALUE=DATE-TIME:20261210",
                "DTSTART;VALUE=DATE;VALUE=DATE-TIME:?",
            ),
            ("DTSTART;VALUE=TEXT:20261210", "DTSTART;VALUE=TEXT:?"),
            ("\"DTSTART\" ;VALUE=DATE:2026121", "\"DTSTART\" ;VALUE=DATE:?"),
            ("DTSTART,X:2026121", "DTSTART,X:?"),
            ("EXDATE;VALUE=PERIOD:20261210T120000Z/PT1H", "EXDATE;VALUE=PERIOD:?"),
            ("EXDATE:20261210,20261211T120000Z", "EXDATE:?"),
            ("EXDATE:20261210,", "EXDATE:20261210,"),
            ("DURATION:P1M", "DURATION:?"),
            ("TZOFFSETTO;X=1:+054530", "TZOFFSETTO;X=1;VALUE=TEXT:+054530"),
            ("X-DTSTART:2026121", "X-DTSTART:2026121"),
        ] {
            assert_eq!(standard_line(line), wanted);
        }
    }

    #[test]
    fn only_properties_with_times_are_changed_and_lists_and_periods_value_by_value() {
        let text = "BEGIN:VEVENT\nSUMMARY:20261210T120000+0530\nRDATE;TZID=\"a:b\";VALUE=PERIOD:20261210T120000+0530/PT2H,20261211T120000Z/20261211T140000.0Z\ndtstart:20261210T120000-0100\nEND:VEVENT";
        let wanted = "BEGIN:VEVENT\r\nSUMMARY:20261210T120000+0530\r\nRDATE;TZID=\"a:b\";VALUE=PERIOD:20261210T063000Z/PT2H,20261211T120000Z/20261211T140000Z\r\ndtstart:20261210T130000Z\r\nEND:VEVENT";
        assert_eq!(in_standard_form(text), wanted);
        let right = "BEGIN:VEVENT\nDTSTART;TZID=Asia/Tokyo:20261210T120000\nEND:VEVENT";
        assert!(matches!(in_standard_form(right), Cow::Borrowed(same) if same == right));
    }
}
