//! Calendars as people publish them, and every contest that must come out of each.

#![expect(clippy::unwrap_used, reason = "a test that cannot go on must stop")]

mod calendars;
mod forms;
mod series;
mod times;

use contestsync_domain::{Contest, FeedId};
use contestsync_platforms::calendar_feed::{Calendar, Feed, FeedFault, Known, read};
use jiff::tz::TimeZone;

const NOW: &str = "2026-11-26T18:00:00Z";

const OWN_RULES: &str = "BEGIN:VTIMEZONE
TZID:Campus
BEGIN:STANDARD
DTSTART:16010101T030000
TZOFFSETFROM:+0330
TZOFFSETTO:+0230
RRULE:FREQ=YEARLY;BYDAY=-1SU;BYMONTH=10
END:STANDARD
BEGIN:DAYLIGHT
DTSTART:16010101T020000
TZOFFSETFROM:+0230
TZOFFSETTO:+0330
RRULE:FREQ=YEARLY;BYDAY=-1SU;BYMONTH=3
END:DAYLIGHT
END:VTIMEZONE
";

fn feed(zone: Option<&str>) -> Feed {
    Feed {
        id: "feed-0a1b2c3d".parse::<FeedId>().unwrap(),
        name: None,
        otherwise: "calendar.example".to_owned(),
        zone: zone.map(|zone| TimeZone::get(zone).unwrap()),
        days: TimeZone::get("Asia/Kolkata").unwrap(),
    }
}

fn read_at(bytes: &[u8], zone: Option<&str>, known: &[Contest], now: &str) -> Result<Calendar, FeedFault> {
    let known = Known {
        contests: known.to_vec(),
        ..Known::default()
    };
    read(&feed(zone), bytes, &known, now.parse().unwrap())
}

fn calendar(parts: &str) -> String {
    format!(
        "BEGIN:VCALENDAR\r\nVERSION:2.0\r\n{}END:VCALENDAR\r\n",
        parts.replace('\n', "\r\n")
    )
}

/// Events from the lines of each.
fn events(all: &[&str]) -> String {
    let all = all.iter().enumerate();
    let all = all.map(|(number, lines)| {
        let uid = if lines.contains("UID:") {
            String::new()
        } else {
            format!("UID:{number}\n")
        };
        format!("BEGIN:VEVENT\n{uid}{lines}\nEND:VEVENT\n")
    });
    calendar(&all.collect::<String>())
}

fn contests(read: &Calendar) -> Vec<Contest> {
    let mut all: Vec<_> = read
        .listing
        .contests
        .iter()
        .map(|listed| listed.contest.clone())
        .collect();
    all.sort_by_key(|contest| (contest.starts_at, contest.name.clone()));
    all
}

/// What the events of a calendar are, as "start end name".
fn read_lines(text: &str) -> Vec<String> {
    told_in(text, None)
}

fn told_in(text: &str, zone: Option<&str>) -> Vec<String> {
    let read = read_at(text.as_bytes(), zone, &[], NOW).unwrap();
    assert_eq!(read.listing.rejected, []);
    let all = contests(&read).into_iter();
    all.map(|contest| format!("{} {} {}", contest.starts_at, contest.ends_at, contest.name))
        .collect()
}

/// What came out of a calendar, as "start end name", and why the rest didn't.
fn told_and_refused(text: &str, zone: Option<&str>) -> (Vec<String>, Vec<String>) {
    let read = read_at(text.as_bytes(), zone, &[], NOW).unwrap();
    let all = contests(&read).into_iter();
    let all = all.map(|contest| format!("{} {} {}", contest.starts_at, contest.ends_at, contest.name));
    let rejected = read.listing.rejected.into_iter().map(|row| row.reason);
    (all.collect(), rejected.collect())
}

fn fault(text: &str) -> FeedFault {
    read_at(text.as_bytes(), None, &[], NOW).unwrap_err()
}

/// Ids by name.
fn ids(read: &Calendar) -> Vec<(String, String)> {
    let all = contests(read).into_iter();
    all.map(|contest| (contest.name.clone(), contest.key.id().to_owned()))
        .collect()
}

/// The reasons why events of a calendar of these rules were refused.
fn refused(rules: &[&str]) -> Vec<String> {
    let lines: Vec<String> = rules
        .iter()
        .map(|rule| format!("DTSTART:20261001T100000Z\nRRULE:{rule}\nSUMMARY:A"))
        .collect();
    let lines: Vec<&str> = lines.iter().map(String::as_str).collect();
    let read = read_at(events(&lines).as_bytes(), None, &[], NOW).unwrap();
    let rejected = read.listing.rejected.into_iter();
    rejected.map(|row| row.reason).collect()
}
