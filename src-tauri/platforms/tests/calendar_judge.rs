//! When series recur, held against another implementation: Python's `icalendar` with `recurring-ical-events`. Says so where it isn't there
//! (`pip install icalendar recurring-ical-events`; `CONTESTSYNC_JUDGE` names the interpreter, else it's `python3`).

#![expect(clippy::unwrap_used, clippy::panic, reason = "a test that cannot go on must stop")]

use std::fmt::Write as _;
use std::io::Write as _;
use std::process::{Command, Stdio};

use contestsync_domain::FeedId;
use contestsync_platforms::calendar_feed::{Feed, Known, read};
use jiff::Timestamp;
use jiff::tz::TimeZone;
use proptest::prelude::*;
use proptest::strategy::ValueTree;
use proptest::test_runner::{Config, TestRunner};
use serde_json::{Value, json};

/// 2026-11-26T18:00:00Z.
const NOW: i64 = 1_795_716_000;
const DAY: i64 = 86_400;
const CALENDARS: usize = 300;

/// An event's lines.
fn event() -> impl Strategy<Value = String> {
    let zone = prop::sample::select(vec![
        "",
        "Europe/Berlin",
        "America/New_York",
        "Asia/Kolkata",
        "Australia/Lord_Howe",
    ]);
    let start = (
        prop_oneof![2010_i32..2027, Just(2026)],
        1_u8..=12,
        1_u8..=31,
        0_u8..24,
        prop::sample::select(vec![0_u8, 15, 30]),
    );
    let frequency = prop::sample::select(vec!["DAILY", "WEEKLY", "WEEKLY", "WEEKLY", "MONTHLY", "YEARLY"]);
    let days = prop::sample::select(vec!["", "", "MO", "TU,TH", "SA,SU", "MO,WE,FR"]);
    let place = prop::sample::select(vec!["", "", "1", "-1", "3"]);
    let end = prop_oneof![
        Just(String::new()),
        prop_oneof![1_u32..900, 1_u32..30].prop_map(|count| format!(";COUNT={count}")),
        (2026_i32..2028, 1_u8..=12).prop_map(|(year, month)| format!(";UNTIL={year}{month:02}15T120000Z")),
    ];
    let left_out = prop::collection::vec(0_i64..60, 0..3);
    let moved = prop::option::of(0_i64..60);
    (zone, start, frequency, 1_u8..4, days, place, end, left_out, moved, 1_u8..5).prop_map(
        |(zone, (year, month, day, hour, minute), frequency, interval, days, place, end, left_out, moved, hours)| {
            let day = day.min(if month == 2 { 28 } else { 30 });
            let (zoned, utc) = if zone.is_empty() {
                (String::new(), "Z")
            } else {
                (format!(";TZID={zone}"), "")
            };
            let start = jiff::civil::date(year.try_into().unwrap(), month.try_into().unwrap(), day.try_into().unwrap())
                .at(hour.try_into().unwrap(), minute.try_into().unwrap(), 0, 0);
            let on = |at: jiff::civil::DateTime| format!("{}{utc}", at.strftime("%Y%m%dT%H%M%S"));
            // The two differ in what a series is that ends before it begins.
            let is_before = |until: &str| until < on(start).as_str();
            let end = if end.strip_prefix(";UNTIL=").is_some_and(is_before) { "" } else { &end };
            let mut rule = format!("FREQ={frequency};INTERVAL={interval}{end}");
            if !days.is_empty() {
                match frequency {
                    "MONTHLY" if !days.contains(',') => write!(rule, ";BYDAY={place}{days}").unwrap(),
                    "WEEKLY" | "DAILY" => write!(rule, ";BYDAY={days}").unwrap(),
                    _ => {}
                }
            }
            // Days of the window, at the series' hour; most are no occurrence.
            let near = jiff::civil::date(2026, 11, 25).at(hour.try_into().unwrap(), minute.try_into().unwrap(), 0, 0);
            let after = |days: i64| near + jiff::SignedDuration::from_hours(24 * days);
            let without = left_out.iter().map(|days| format!("EXDATE{zoned}:{}\r\n", on(after(*days))));
            let without = without.collect::<Vec<_>>().concat();
            let duration = format!("DURATION:PT{hours}H\r\n");
            let mut lines = format!(
                "BEGIN:VEVENT\r\nUID:1\r\nDTSTART{zoned}:{}\r\n{duration}RRULE:{rule}\r\n{without}SUMMARY:A\r\nEND:VEVENT\r\n",
                on(start)
            );
            if let Some(days) = moved.filter(|days| !left_out.contains(days)) {
                let (at, to) = (after(days), after(days) + jiff::SignedDuration::from_hours(27));
                write!(lines, "BEGIN:VEVENT\r\nUID:1\r\nRECURRENCE-ID{zoned}:{}\r\nDTSTART{zoned}:{}\r\n{duration}SUMMARY:B\r\nEND:VEVENT\r\n", on(at), on(to)).unwrap();
            }
            lines
        },
    )
}

fn ours(text: &str) -> Value {
    let feed = Feed {
        id: "feed-0a1b2c3d".parse::<FeedId>().unwrap(),
        name: None,
        otherwise: "calendar".to_owned(),
        zone: None,
        days: TimeZone::UTC,
    };
    let calendar = read(
        &feed,
        text.as_bytes(),
        &Known::default(),
        Timestamp::from_second(NOW).unwrap(),
    )
    .unwrap_or_else(|fault| panic!("{fault}: {text}"));
    let contests = calendar.listing.contests.iter().map(|listed| &listed.contest);
    let mut times: Vec<(i64, &str)> = contests
        .map(|contest| (contest.starts_at.as_second(), contest.name.as_str()))
        .filter(|(start, _)| (NOW..NOW + 170 * DAY).contains(start))
        .collect();
    times.sort_unstable();
    json!(times)
}

#[test]
fn series_recur_as_another_implementation_says() {
    #[expect(
        clippy::disallowed_methods,
        reason = "which interpreter judges is for whoever runs the test to say"
    )]
    let python = std::env::var_os("CONTESTSYNC_JUDGE").unwrap_or_else(|| "python3".into());
    let script = concat!(env!("CARGO_MANIFEST_DIR"), "/tests/judge.py");
    let probe = Command::new(&python)
        .args(["-c", "import icalendar, recurring_ical_events"])
        .output();
    if !probe.is_ok_and(|probe| probe.status.success()) {
        eprintln!("not judged: Python with icalendar and recurring-ical-events isn't here");
        return;
    }
    let mut runner = TestRunner::new_with_rng(
        Config::default(),
        proptest::test_runner::TestRng::deterministic_rng(proptest::test_runner::RngAlgorithm::ChaCha),
    );
    let calendars: Vec<String> = (0..CALENDARS)
        .map(|_| {
            let event = event().new_tree(&mut runner).unwrap().current();
            format!("BEGIN:VCALENDAR\r\nVERSION:2.0\r\nPRODID:x\r\n{event}END:VCALENDAR\r\n")
        })
        .collect();
    let mut child = Command::new(&python)
        .arg(script)
        .stdin(Stdio::piped())
        .stdout(Stdio::piped())
        .spawn()
        .unwrap();
    let question = json!({"calendars": calendars, "from": NOW, "to": NOW + 170 * DAY});
    child
        .stdin
        .take()
        .unwrap()
        .write_all(question.to_string().as_bytes())
        .unwrap();
    let output = child.wait_with_output().unwrap();
    assert!(output.status.success());
    let judged: Vec<Value> = serde_json::from_slice(&output.stdout).unwrap();
    let mut happened = 0;
    for (text, judged) in calendars.iter().zip(&judged) {
        assert_eq!(ours(text), *judged, "{text}");
        happened += judged.as_array().unwrap().len();
    }
    assert!(happened > 1000, "{happened}");
}
