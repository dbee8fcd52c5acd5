//! Whether a rule of a series is one of RFC 5545 (3.3.10). The parser drops what it doesn't know, so that a rule without a readable end would never
//! end, and a rule of Mondays before Easter would be one of every day.

use std::collections::BTreeMap;
use std::ops::RangeInclusive;

use jiff::civil::{Date, DateTime};

const DAYS: [&str; 7] = ["MO", "TU", "WE", "TH", "FR", "SA", "SU"];

/// Whether the rule has only parts of the standard, each once, with a value that it can have, and beside others that it can stand with.
pub(super) fn is_rule(rule: &str) -> bool {
    let rule = rule.trim().to_ascii_uppercase();
    let mut parts = BTreeMap::new();
    for part in rule.split(';').filter(|part| !part.trim().is_empty()) {
        let Some((name, value)) = part.split_once('=') else {
            return false;
        };
        let (name, value) = (name.trim(), value.trim());
        if !has_value(name, value) || parts.insert(name, value).is_some() {
            return false;
        }
    }
    fit_together(&parts)
}

fn fit_together(parts: &BTreeMap<&str, &str>) -> bool {
    let Some(frequency) = parts.get("FREQ") else {
        return false;
    };
    let has = |name: &str| parts.contains_key(name);
    let is_one_of = |frequencies: &[&str]| frequencies.contains(frequency);
    let numbered = parts
        .get("BYDAY")
        .is_some_and(|days| days.bytes().any(|byte| byte.is_ascii_digit()));
    let has_another = || parts.keys().any(|name| name.starts_with("BY") && *name != "BYSETPOS");
    let clashes = [
        has("COUNT") && has("UNTIL"),
        numbered && (!is_one_of(&["MONTHLY", "YEARLY"]) || has("BYWEEKNO")),
        has("BYWEEKNO") && !is_one_of(&["YEARLY"]),
        has("BYYEARDAY") && is_one_of(&["DAILY", "WEEKLY", "MONTHLY"]),
        has("BYMONTHDAY") && is_one_of(&["WEEKLY"]),
        has("BYSETPOS") && !has_another(),
        // RFC 7529, 4.1.
        has("SKIP") && !has("RSCALE"),
    ];
    !clashes.contains(&true)
}

fn has_value(name: &str, value: &str) -> bool {
    let each = |is: &dyn Fn(&str) -> bool| value.split(',').all(|one| is(one.trim()));
    match name {
        "FREQ" => matches!(
            value,
            "SECONDLY" | "MINUTELY" | "HOURLY" | "DAILY" | "WEEKLY" | "MONTHLY" | "YEARLY"
        ),
        "COUNT" => within(value, 1..=u32::MAX),
        "INTERVAL" => within(value, 1..=u32::from(u16::MAX)),
        "UNTIL" => is_time(value),
        "WKST" => DAYS.contains(&value),
        "BYSECOND" => each(&|one| within(one, 0..=60)),
        "BYMINUTE" => each(&|one| within(one, 0..=59)),
        "BYHOUR" => each(&|one| within(one, 0..=23)),
        "BYMONTH" => each(&|one| within(one, 1..=12)),
        "BYMONTHDAY" => each(&|one| within(unsigned(one), 1..=31)),
        "BYYEARDAY" | "BYSETPOS" => each(&|one| within(unsigned(one), 1..=366)),
        "BYWEEKNO" => each(&|one| within(unsigned(one), 1..=53)),
        "BYDAY" => each(&|one| {
            let day = one.len().checked_sub(2).and_then(|at| one.split_at_checked(at));
            day.is_some_and(|(which, day)| DAYS.contains(&day) && (which.is_empty() || within(unsigned(which), 0..=53)))
        }),
        // The usual calendar, in which a day that a month hasn't is left out (RFC 7529); no other is followed.
        "RSCALE" => value == "GREGORIAN",
        "SKIP" => value == "OMIT",
        _ => false,
    }
}

/// A number that may count from the end, without its sign.
fn unsigned(number: &str) -> &str {
    number.strip_prefix(['-', '+']).unwrap_or(number)
}

fn within(number: &str, range: RangeInclusive<u32>) -> bool {
    number.bytes().all(|byte| byte.is_ascii_digit()) && number.parse().is_ok_and(|number| range.contains(&number))
}

/// A day, or a day and a time of day.
fn is_time(value: &str) -> bool {
    let local = value.strip_suffix('Z').unwrap_or(value);
    if !local.bytes().all(|byte| byte.is_ascii_digit() || byte == b'T') {
        return false;
    }
    match local.len() {
        // A day is in no zone.
        8 if local.len() == value.len() => Date::strptime("%Y%m%d", local).is_ok(),
        15 => DateTime::strptime("%Y%m%dT%H%M%S", local).is_ok(),
        _ => false,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_rule_has_only_parts_and_values_of_the_standard() {
        for rule in [
            "FREQ=DAILY;COUNT=5",
            "freq=weekly;interval=2;byday=mo,we;wkst=su",
            "FREQ=MONTHLY;BYDAY=-1FR,+2MO;BYSETPOS=-1;UNTIL=20270201",
            "FREQ=YEARLY;UNTIL=20270201T120000Z;",
            "FREQ=DAILY;UNTIL=20270201T120000",
            "FREQ=YEARLY;BYMONTH=12;BYMONTHDAY=-1;BYHOUR=0,23;BYMINUTE=0;BYSECOND=60",
            "FREQ=YEARLY;BYWEEKNO=-53;BYYEARDAY=366",
            "RSCALE=GREGORIAN;FREQ=MONTHLY;SKIP=OMIT;BYMONTHDAY=31",
            "FREQ=YEARLY;BYWEEKNO=20;BYDAY=MO",
            "FREQ=HOURLY;BYYEARDAY=-1;BYMONTHDAY=1",
        ] {
            assert!(is_rule(rule), "{rule}");
        }
        for part in [
            "COUNT=0",
            "COUNT=-1",
            "COUNT=abc",
            "COUNT=99999999999999999999",
            "COUNT=3;COUNT=5",
            "INTERVAL=0",
            "INTERVAL=-1",
            "INTERVAL=99999999999",
            "UNTIL=junk",
            "UNTIL=20261340",
            "UNTIL=20260230T000000Z",
            "UNTIL=20261212T250000Z",
            "UNTIL=2026-12-12",
            "BYHOUR=",
            "BYHOUR=25",
            "BYMINUTE=60",
            "BYMONTH=13",
            "BYMONTHDAY=0",
            "BYMONTHDAY=40",
            "BYSETPOS=0",
            "BYWEEKNO=99",
            "BYYEARDAY=400",
            "BYDAY=XX",
            "BYDAY=\u{661}MO",
            "WKST=QQ",
            "COUNT",
            "UNTIL=20270201Z",
            "UNTIL=+0270201",
            "BYDAY=1MO",
            "BYWEEKNO=20",
            "BYYEARDAY=1",
            "BYSETPOS=1",
            "COUNT=3;UNTIL=20270201",
            "FREQ=DAILY",
            "X-NAME=1",
            "BYEASTER=1",
            "SKIP=OMIT",
            "RSCALE=HEBREW",
            "RSCALE=GREGORIAN;SKIP=FORWARD",
        ] {
            assert!(!is_rule(&format!("FREQ=DAILY;{part}")), "{part}");
        }
        for rule in [
            "",
            "COUNT=3",
            "FREQ=OFTEN",
            "FREQ=DAILY,WEEKLY",
            "FREQ=WEEKLY;BYDAY=-1FR",
            "FREQ=WEEKLY;BYMONTHDAY=1",
            "FREQ=WEEKLY;BYYEARDAY=1",
            "FREQ=MONTHLY;BYYEARDAY=1",
            "FREQ=MONTHLY;BYWEEKNO=1",
            "FREQ=YEARLY;BYWEEKNO=20;BYDAY=2MO",
        ] {
            assert!(!is_rule(rule), "{rule}");
        }
    }
}
