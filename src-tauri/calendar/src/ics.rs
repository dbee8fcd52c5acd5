//! Contests as an RFC 5545 file: stable UIDs, UTC times, built with the `icalendar` library; lines are folded here.

use icalendar::{Alarm, Calendar, Class, Component, Event, EventLike, EventStatus, Property, Trigger};
use jiff::Timestamp;

use super::description::in_words;
use super::event::{EventOptions, title};
use crate::domain::Contest;

/// RFC 5545, 3.1: the most octets in a line, without its line break.
const LONGEST_LINE: usize = 75;
/// What the calendar is called in English.
const NAME: &str = "Programming contests";
/// The product that wrote the file, the same in every language.
const PRODUCER: &str = "-//ContestSync//ContestSync ";

/// A contest and what its history says about it.
#[derive(Clone, Copy, Debug)]
pub struct IcsEvent<'a> {
    /// The contest.
    pub contest: &'a Contest,
    /// When what is known about it last changed. Not when it was last read: the same contests must give the same bytes.
    pub changed_at: Timestamp,
    /// How often it changed since it was announced.
    pub revisions: u32,
}

/// A calendar of the contests, in English.
#[must_use]
pub fn calendar<'a>(entries: impl IntoIterator<Item = IcsEvent<'a>>, options: &EventOptions) -> String {
    calendar_in(NAME, in_words, entries, options)
}

/// A calendar of the contests in a language: its name, and how it writes durations.
#[must_use]
pub fn calendar_in<'a>(
    name: &str,
    length: impl Fn(i64) -> String,
    entries: impl IntoIterator<Item = IcsEvent<'a>>,
    options: &EventOptions,
) -> String {
    // Not `Calendar::new`: it writes a PRODID of its own in addition to ours, and RFC 5545 (3.6) allows one.
    let mut calendar = Calendar::empty();
    calendar.append_property(Property::new("VERSION", "2.0"));
    calendar.append_property(Property::new(
        "PRODID",
        format!("{PRODUCER}{}//EN", env!("CARGO_PKG_VERSION")),
    ));
    calendar.name(name);
    for entry in entries {
        calendar.push(event(&entry, &length(entry.contest.duration_seconds), options));
    }
    laid_out(&calendar.to_string())
}

/// Whether a file that begins like this is one of ours, of any version, or holds nothing.
#[must_use]
pub fn is_ours(head: &[u8]) -> bool {
    let producer = ["PRODID:", PRODUCER].concat();
    head.is_empty() || head.windows(producer.len()).any(|part| part == producer.as_bytes())
}

fn event(entry: &IcsEvent<'_>, length: &str, options: &EventOptions) -> Event {
    let contest = entry.contest;
    let mut event = Event::new();
    let page = contest.url.as_ref().map_or_else(String::new, |url| format!("{url}\n"));
    let facts = format!("{page}{} · {length}", contest.source_name());
    event
        .uid(&format!("{}@contestsync", contest.key))
        .summary(&title(contest))
        .description(&facts)
        .class(Class::Public)
        .status(EventStatus::Confirmed)
        // Without a METHOD, DTSTAMP is also the time of the last revision (3.8.7.2).
        .add_property("DTSTAMP", utc(entry.changed_at))
        .add_property("LAST-MODIFIED", utc(entry.changed_at))
        .add_property("SEQUENCE", entry.revisions.to_string())
        .add_property("DTSTART", utc(contest.starts_at))
        .add_property("DTEND", utc(contest.ends_at))
        .add_property("TRANSP", if options.busy { "OPAQUE" } else { "TRANSPARENT" })
        .add_property("CATEGORIES", contest.source_name().replace(',', " "));
    if let Some(url) = &contest.url {
        event.location(url.as_str()).url(url.as_str());
    }
    let mut minutes = options.reminder_minutes.clone();
    minutes.sort_unstable_by(|a, b| b.cmp(a));
    minutes.dedup();
    for minutes in minutes {
        let trigger = Trigger::before_start(chrono::TimeDelta::minutes(i64::from(minutes)));
        let mut alarm = Alarm::display(&contest.name, trigger);
        // Set by us, since the library would create a new id and stamp each time.
        alarm
            .uid(&format!("{}-{minutes}@contestsync", contest.key))
            .add_property("DTSTAMP", utc(entry.changed_at));
        event.alarm(alarm);
    }
    event.done()
}

fn utc(at: Timestamp) -> String {
    at.strftime("%Y%m%dT%H%M%SZ").to_string()
}

/// The library's text with the lines that RFC 5545 wants. The library makes last pieces of 76 octets when it folds, and stamps alarms, which have
/// no DTSTAMP (3.6.6).
fn laid_out(text: &str) -> String {
    let unfolded = text.replace("\r\n ", "");
    let mut out = String::with_capacity(text.len().saturating_add(256));
    let mut in_alarm = false;
    for line in unfolded.split_terminator("\r\n") {
        in_alarm = (in_alarm || line == "BEGIN:VALARM") && line != "END:VALARM";
        if !(in_alarm && line.starts_with("DTSTAMP:")) {
            fold(line, &mut out);
        }
    }
    out
}

/// A content line in pieces of at most 75 octets, including the space before each later one; no character is split.
fn fold(line: &str, out: &mut String) {
    let mut octets = 0_usize;
    for character in line.chars() {
        let more = character.len_utf8();
        if octets.saturating_add(more) > LONGEST_LINE {
            out.push_str("\r\n ");
            octets = 1;
        }
        out.push(character);
        octets = octets.saturating_add(more);
    }
    out.push_str("\r\n");
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::domain::contest::RawContest;
    use crate::domain::{ContestKind, Platform};
    use crate::words::Language;

    fn at(second: i64) -> Timestamp {
        Timestamp::from_second(second).unwrap()
    }

    fn contest(name: &str) -> Contest {
        let raw = RawContest {
            id: "1936".to_owned(),
            name: name.to_owned(),
            url: "https://codeforces.com/contest/1936".to_owned(),
            starts_at: at(1_800_000_000),
            ends_at: at(1_800_007_200),
            duration: None,
            kind: ContestKind::Regular,
            rated: None,
            division: None,
            language: None,
            registration: (None, None),
        };
        Contest::checked(Platform::Codeforces, raw).unwrap()
    }

    fn options(reminder_minutes: Vec<u32>) -> EventOptions {
        EventOptions {
            busy: false,
            color_by_platform: false,
            reminder_minutes,
            language: Language::english(),
        }
    }

    fn file(name: &str) -> String {
        let contest = contest(name);
        let entry = IcsEvent {
            contest: &contest,
            changed_at: at(1_799_000_000),
            revisions: 2,
        };
        calendar([entry], &options(vec![30, 30, 5]))
    }

    /// The value of a property, unfolded and unescaped as RFC 5545 says.
    fn value(file: &str, name: &str) -> String {
        let unfolded = file.replace("\r\n ", "");
        let line = unfolded.split("\r\n").find_map(|line| line.strip_prefix(name)).unwrap();
        let mut plain = String::new();
        let mut characters = line.chars();
        while let Some(character) = characters.next() {
            match character {
                '\\' => match characters.next().unwrap() {
                    'n' | 'N' => plain.push('\n'),
                    other => plain.push(other),
                },
                ';' | ',' => panic!("unescaped {character} in {line}"),
                other => plain.push(other),
            }
        }
        plain
    }

    #[test]
    fn a_calendar_of_ours_is_known_and_one_of_another_program_is_not() {
        let empty = calendar([], &options(Vec::new()));
        assert!(is_ours(empty.as_bytes()) && is_ours(b""));
        assert!(!is_ours(empty.replace("ContestSync", "Evolution").as_bytes()));
        assert!(!is_ours(b"export PATH"));
    }

    #[test]
    fn no_line_is_longer_than_75_octets_whatever_the_name_and_its_length() {
        for letter in ["a", "é", "प", "日", "😀", "é日", "a😀", " ", "a ", "日 ", "\\", ";a"] {
            for length in 1..=120 {
                let name = format!("x{}y", letter.repeat(length));
                let file = file(&name);
                assert!(file.ends_with("END:VCALENDAR\r\n"));
                for line in file.split_terminator("\r\n") {
                    assert!(line.len() <= 75, "{} octets: {line:?}", line.len());
                    assert!(!line.contains(['\r', '\n']), "{line:?}");
                }
                let summary = format!("Codeforces: {}", contest(&name).name);
                assert_eq!(value(&file, "SUMMARY:"), summary);
            }
        }
    }

    #[test]
    fn what_the_grammar_takes_for_its_own_is_escaped() {
        let file = file(r"A\B; C, D: N\n \; ");
        assert_eq!(value(&file, "SUMMARY:"), r"Codeforces: A\B; C, D: N\n \;");
        assert!(value(&file, "DESCRIPTION:").starts_with("https://codeforces.com/contest/1936\nCodeforces · "));
    }

    #[test]
    fn an_event_tells_when_it_changed_and_how_often() {
        let file = file("Round");
        for line in [
            "DTSTAMP:20270103T181320Z",
            "LAST-MODIFIED:20270103T181320Z",
            "SEQUENCE:2",
            "UID:codeforces:1936@contestsync",
            "DTSTART:20270115T080000Z",
            "DTEND:20270115T100000Z",
        ] {
            assert_eq!(
                file.split("\r\n").filter(|found| *found == line).count(),
                1,
                "{line} in {file}"
            );
        }
    }

    #[test]
    fn each_reminder_is_one_alarm_with_what_an_alarm_may_have() {
        let file = file("Round");
        let alarms: Vec<&str> = file.split("BEGIN:VALARM\r\n").skip(1).collect();
        assert_eq!(alarms.len(), 2, "{file}");
        for (alarm, minutes) in alarms.iter().zip([30, 5]) {
            let alarm = alarm.split("END:VALARM").next().unwrap();
            assert!(
                alarm.contains(&format!("UID:codeforces:1936-{minutes}@contestsync\r\n")),
                "{alarm}"
            );
            assert!(!alarm.contains("DTSTAMP"), "{alarm}");
        }
    }
}
