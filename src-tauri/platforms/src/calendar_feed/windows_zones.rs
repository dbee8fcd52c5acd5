//! Zones by the names that Windows and Outlook give them.

use std::str::FromStr;

use calcard::common::timezone::Tz;
use jiff::civil::date;
use jiff::tz::TimeZone;

/// A name and its zone in each row, separated by a tab. `scripts/windows-zones.mjs` writes it.
const NAMES: &str = include_str!("windows_zones.tsv");

/// The zone that `name` means: one of Windows' names such as `India Standard Time`, or a text that Windows shows, such as
/// `(UTC+05:30) Chennai, Kolkata, Mumbai, New Delhi`.
pub(super) fn zone(name: &str) -> Option<TimeZone> {
    let name = name.trim();
    match name.strip_prefix('(').and_then(|rest| rest.split_once(')')) {
        Some((offset, places)) => shown(offset, places.trim()),
        None => named(name),
    }
}

fn named(name: &str) -> Option<TimeZone> {
    let mut rows = NAMES.lines().filter_map(|row| row.split_once('\t'));
    let (_, zone) = rows.find(|(known, _)| *known == name)?;
    TimeZone::get(zone).ok()
}

/// The parser's table of shown texts is older than some countries' laws, so a zone counts only if it still has the offset that is written.
fn shown(offset: &str, places: &str) -> Option<TimeZone> {
    let Ok(Tz::Tz(zone)) = Tz::from_str(places) else {
        return None;
    };
    let zone = TimeZone::get(zone.name()).ok()?;
    (standard_seconds(&zone)? == written_seconds(offset)?).then_some(zone)
}

/// The offset from UTC outside daylight saving time, in seconds.
fn standard_seconds(zone: &TimeZone) -> Option<i32> {
    let offset = |month| {
        let noon = zone.to_timestamp(date(2026, month, 1).at(12, 0, 0, 0)).ok()?;
        Some(zone.to_offset(noon).seconds())
    };
    Some(offset(1)?.min(offset(7)?))
}

/// `UTC+05:30` or `GMT-08:00` in seconds.
fn written_seconds(offset: &str) -> Option<i32> {
    let offset = offset.trim();
    let clock = offset.strip_prefix("UTC").or_else(|| offset.strip_prefix("GMT"))?;
    if clock.is_empty() {
        return Some(0);
    }
    let (sign, clock) = clock.split_at_checked(1)?;
    let (hours, minutes) = clock.split_once(':')?;
    if hours.len() != 2
        || minutes.len() != 2
        || !(hours.bytes().chain(minutes.bytes())).all(|byte| byte.is_ascii_digit())
    {
        return None;
    }
    let (hours, minutes): (i32, i32) = (hours.parse().ok()?, minutes.parse().ok()?);
    let ahead = hours.checked_mul(3600)?.checked_add(minutes.checked_mul(60)?)?;
    match sign {
        "+" => Some(ahead),
        "-" => ahead.checked_neg(),
        _ => None,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn found(name: &str) -> Option<String> {
        zone(name)?.iana_name().map(str::to_owned)
    }

    #[test]
    fn every_name_of_windows_means_a_zone_that_is_known() {
        let names: Vec<&str> = NAMES.lines().filter_map(|row| Some(row.split_once('\t')?.0)).collect();
        assert_eq!(names.len(), 139);
        for name in names {
            assert!(zone(name).is_some(), "{name}");
        }
    }

    #[test]
    fn a_name_means_what_it_means_in_windows_today() {
        for (name, expected) in [
            ("India Standard Time", "Asia/Calcutta"),
            ("W. Europe Standard Time", "Europe/Berlin"),
            ("Mountain Standard Time (Mexico)", "America/Mazatlan"),
            ("Central Asia Standard Time", "Asia/Bishkek"),
            ("UTC-11", "Etc/GMT+11"),
        ] {
            assert_eq!(found(name).as_deref(), Some(expected), "{name}");
        }
    }

    #[test]
    fn a_shown_text_counts_only_if_its_places_are_known_and_have_the_offset_that_is_written() {
        let shown = "(UTC+01:00) Amsterdam, Berlin, Bern, Rome, Stockholm, Vienna";
        assert_eq!(found(shown).as_deref(), Some("Europe/Berlin"));
        for unknown in [
            "(UTC+05:30) Chennai, Kolkata, Mumbai, New Delhi",
            "(UTC+05:45) Kathmandu",
            "(UTC+01:00) Sarajevo, Skopje, Warsaw, Zagreb",
            "(UTC+05:30) X",
            "(UTC+02:00) Amsterdam, Berlin, Bern, Rome, Stockholm, Vienna",
            "(UTC+5) X",
            "(EST) Dateline",
            "Dateline",
            "Central Asia",
            "Custom",
            "",
        ] {
            assert_eq!(found(unknown), None, "{unknown}");
        }
    }
}
