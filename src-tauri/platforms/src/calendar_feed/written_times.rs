//! Times and rules that calendars write in forms other than RFC 5545's, before the parser sees them: it would take what it knows and drop the
//! rest, so that `20261210T120000+0530` became noon in UTC, and a series with an unreadable end became endless.

use std::borrow::Cow;

use jiff::SignedDuration;
use jiff::civil::DateTime;

use super::written_rules::is_rule;

/// Properties that hold times of an event.
const WITH_TIMES: [&str; 5] = ["DTSTART", "DTEND", "RDATE", "EXDATE", "RECURRENCE-ID"];
/// Properties that hold rules.
const WITH_RULES: [&str; 2] = ["RRULE", "EXRULE"];
/// The length of a date, `T`, and a time of day.
const LOCAL: usize = 15;
const FORM: &str = "%Y%m%dT%H%M%S";
/// Takes the place of a time that can't be read, so that the parser can't read it either.
const UNREADABLE: &str = "?";

/// The unfolded lines, where each time with an offset or a fraction of a second is written as RFC 5545 has it, and one that is followed by
/// something else can't be read, nor a rule that isn't one.
pub(super) fn in_standard_form(text: &str) -> Cow<'_, str> {
    let is_odd = |line: &str| {
        times_of(line).is_some_and(|(_, value)| values(value).any(|one| standard(one) != one))
            || rule_of(line).is_some_and(|(_, rule)| !is_rule(rule))
    };
    if !text.lines().any(is_odd) {
        return Cow::Borrowed(text);
    }
    let mut lines = String::with_capacity(text.len());
    for line in text.lines() {
        let false_rule = rule_of(line).filter(|(_, rule)| !is_rule(rule));
        match (times_of(line), false_rule) {
            (None, Some((head, _))) => {
                lines.push_str(head);
                lines.push_str(UNREADABLE);
            }
            (Some((head, value)), _) => {
                lines.push_str(head);
                // Each value ends with its separator, the last one with nothing.
                for part in value.split_inclusive([',', '/']) {
                    let one = part.trim_end_matches([',', '/']);
                    lines.push_str(&standard(one));
                    lines.push_str(part.strip_prefix(one).unwrap_or_default());
                }
            }
            (None, None) => lines.push_str(line),
        }
        lines.push_str("\r\n");
    }
    // As it was trimmed before.
    lines.truncate(lines.trim_end().len());
    Cow::Owned(lines)
}

/// The line up to its value, and the value, if it's a property with times.
fn times_of(line: &str) -> Option<(&str, &str)> {
    value_of(line, &WITH_TIMES)
}

/// The same of a property with a rule.
fn rule_of(line: &str) -> Option<(&str, &str)> {
    value_of(line, &WITH_RULES)
}

fn value_of<'l>(line: &'l str, properties: &[&str]) -> Option<(&'l str, &'l str)> {
    let name = line.split([':', ';']).next()?;
    properties.iter().find(|known| name.eq_ignore_ascii_case(known))?;
    // A parameter in quotes may hold a colon (RFC 5545, 3.2).
    let mut quoted = false;
    let colon = line.char_indices().find(|(_, char)| {
        quoted ^= *char == '"';
        *char == ':' && !quoted
    })?;
    Some(line.split_at(colon.0.saturating_add(1)))
}

fn values(value: &str) -> impl Iterator<Item = &str> {
    value.split([',', '/'])
}

/// One value in the form of RFC 5545, 3.3.5. What doesn't begin with a date and a time is left to the parser.
fn standard(value: &str) -> Cow<'_, str> {
    let Some((local, rest)) = value.trim().split_at_checked(LOCAL) else {
        return Cow::Borrowed(value);
    };
    let Ok(clock) = DateTime::strptime(FORM, local.to_ascii_uppercase()) else {
        return Cow::Borrowed(value);
    };
    let whole = rest.strip_prefix('.').map_or(rest, |fraction| {
        fraction.trim_start_matches(|char: char| char.is_ascii_digit())
    });
    if matches!(rest, "" | "Z" | "z") {
        return Cow::Borrowed(value);
    }
    match whole.trim_start() {
        "" => Cow::Owned(local.to_owned()),
        "Z" | "z" => Cow::Owned(format!("{local}Z")),
        offset => Cow::Owned(in_utc(clock, offset).unwrap_or_else(|| UNREADABLE.to_owned())),
    }
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
            ("20261210T120000+0530", "20261210T063000Z"),
            ("20261210T120000+05:30", "20261210T063000Z"),
            ("20261210T120000 +0530", "20261210T063000Z"),
            ("20261210T233000-0500", "20261211T043000Z"),
            ("20261210T120000+09", "20261210T030000Z"),
            ("20261210T120000.000Z", "20261210T120000Z"),
            ("20261210T120000.5", "20261210T120000"),
            ("20261210T120000.250+0100", "20261210T110000Z"),
            ("20261210T120000 Z", "20261210T120000Z"),
            ("20261210T120000Zjunk", "?"),
            ("20261210T120000EST", "?"),
            ("20261210T120000GMT", "?"),
            ("20261210T120000+2500", "?"),
            ("20261210T120000+0560", "?"),
            ("20261210T120000+1\u{661}0", "?"),
            ("20261210T120000Z", "20261210T120000Z"),
            ("20261210T120000", "20261210T120000"),
            ("20261210", "20261210"),
            ("2026-12-10T12:00:00Z", "2026-12-10T12:00:00Z"),
            ("", ""),
        ] {
            assert_eq!(standard(written), wanted, "{written}");
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
