//! One contest in the tray, a notification, and the command line, in each language and with both clocks: its time, day, length, and the time left are the same words.
//!
//! `npm run formats` writes what they say into `one_contest.json`, and `ui/tests/one_contest.test.ts` checks that the window says the same.

#[path = "../../../src/tray/menu.rs"]
mod menu;
#[path = "../../../src/tray/names.rs"]
mod names;
#[path = "../../../src/tray/standing.rs"]
mod standing;
#[path = "../../../src/tray/texts.rs"]
mod texts;

use std::env;
use std::fs;
use std::path::Path;

use jiff::{SignedDuration, Timestamp, tz::TimeZone};
use serde_json::{Value, json};

use self::menu::{Line, Scene, tests};
use super::args::NextFormat;
use super::documents::{ContestDocument, ReadingDocument};
use super::spoken::TRIED;
use super::{next, text_contests};
use crate::domain::verdict::Because;
use crate::domain::view::Activity;
use crate::domain::when::TimeWords;
use crate::domain::{Contest, ContestKind, Platform, Preferences, RawContest};
use crate::notify::notification::Telling;
use crate::notify::{Ringing, Rings};
use crate::words::speech::number;
use crate::words::{Language, Message, Speech, catalog};

const ZONE: &str = "Asia/Kolkata";
/// Half a minute is left over, so it shows how each rounds.
const NOW: &str = "2026-11-23T12:20:30Z";
/// Today, tomorrow, later this week, and later; the last lasts for days.
const CONTESTS: [(Platform, &str, &str, i64); 4] = [
    (Platform::Codeforces, "Round 1056 (Div. 2)", "2026-11-23T14:35:00Z", 120),
    (Platform::LeetCode, "Weekly 480", "2026-11-24T02:30:00Z", 90),
    (Platform::AtCoder, "ABC 499", "2026-11-28T12:00:00Z", 100),
    (Platform::CodeChef, "Winter Cook-Off", "2026-12-03T19:15:00Z", 3060),
];
const COUNTS: [usize; 8] = [0, 1, 2, 3, 5, 11, 21, 1234];

fn at(text: &str) -> Timestamp {
    text.parse().unwrap()
}

fn contest((platform, name, starts_at, minutes): (Platform, &str, &str, i64)) -> Contest {
    let raw = RawContest {
        id: "1056".to_owned(),
        name: name.to_owned(),
        url: platform.contests_page().to_owned(),
        starts_at: at(starts_at),
        ends_at: at(starts_at) + SignedDuration::from_mins(minutes),
        duration: None,
        kind: ContestKind::Regular,
        rated: None,
        division: None,
        language: None,
        registration: (None, None),
    };
    Contest::checked(platform, raw).unwrap()
}

/// What the tray says of it: the two lines at the top of the menu, and the tooltip.
fn tray(speech: &Speech, (platform, name, starts_at, minutes): (Platform, &str, &str, i64)) -> Vec<String> {
    let scene = Scene {
        view: &tests::view(vec![tests::row(platform, "1056", name, starts_at, minutes)]),
        activity: &Activity::Idle,
        words: speech,
        now: at(NOW),
    };
    let text = |line: Line| match line {
        Line::Item { text, .. } => text,
        Line::Sub { .. } | Line::Rule => String::new(),
    };
    let lines = scene.menu().into_iter().take(2).map(text);
    lines.chain([scene.tooltip()]).collect()
}

/// Title and body of its reminder.
fn notification(speech: &Speech, contest: &Contest) -> Vec<String> {
    let telling = Telling {
        words: speech,
        preferences: &Preferences::default(),
        now: at(NOW),
    };
    let told = telling.ring(&Rings::One(Box::new(Ringing {
        contest: contest.clone(),
        checked_at: at(NOW),
        leads: vec![60],
        ends_snooze: false,
        late: None,
    })));
    vec![told.title, told.body]
}

/// What `list` and `next` print.
fn command_line(speech: &Speech, contest: &Contest) -> Vec<String> {
    let document = ContestDocument {
        key: contest.key.clone(),
        platform: contest.key.source(),
        feed: None,
        name: contest.name.clone(),
        url: None,
        starts_at: contest.starts_at,
        ends_at: contest.ends_at,
        duration_seconds: contest.duration_seconds,
        kind: contest.kind,
        rated: None,
        division: None,
        language: None,
        registration_opens_at: None,
        registration_closes_at: None,
        checked_at: at(NOW),
        read_at: at(NOW),
        rated_for_you: None,
        rated_for_you_reason: None,
        standing: None,
        hidden_by: None,
        list_because: Because::NoRule,
        time_from: ReadingDocument {
            source: "platform",
            publisher: None,
            read_at: at(NOW),
            text: String::new(),
        },
        other_reading: None,
    };
    TRIED.set(Some(speech.clone()));
    let list = text_contests::contests(&[document], &[], at(NOW));
    let next = next::render(NextFormat::Text, Some((contest, None)), at(NOW));
    TRIED.set(None);
    list.lines().map(str::to_owned).chain([next]).collect()
}

fn all() -> Vec<Value> {
    let mut rows = Vec::new();
    for language in Language::all() {
        for twelve_hours in [true, false] {
            let words = TimeWords::with_clock(TimeZone::get(ZONE).unwrap(), twelve_hours);
            let speech = Speech::new(language, words);
            for facts in CONTESTS {
                let contest = contest(facts);
                let starts_at = contest.starts_at;
                rows.push(json!({
                    "language": language.tag(), "zone": ZONE, "twelve_hours": twelve_hours, "now": NOW,
                    "platform": facts.0.name(), "starts_at": starts_at.to_string(), "seconds": contest.duration_seconds,
                    "time": speech.clock(starts_at), "when": speech.short(starts_at, at(NOW)), "dated": speech.dated(starts_at),
                    "length": speech.length(contest.duration_seconds), "left": speech.left(starts_at, at(NOW)),
                    "tray": tray(&speech, facts), "notification": notification(&speech, &contest),
                    "command_line": command_line(&speech, &contest),
                }));
            }
        }
    }
    rows
}

/// How many contests there are, as the command line and the window say it.
fn counts() -> Vec<Value> {
    let languages = Language::all();
    let row = |language: Language| {
        let said = COUNTS.map(|n| catalog::say(language, &Message::CliContests { n: number(n) }));
        json!({"language": language.tag(), "counts": COUNTS, "said": said})
    };
    languages.map(row).collect()
}

#[test]
fn one_contest_has_the_same_words_in_tray_notification_and_command_line_in_each_language_and_clock() {
    let mut faults = Vec::new();
    for row in all() {
        let text = |name: &str| row[name].as_str().unwrap();
        for (place, parts) in [
            ("tray", ["platform", "when", "time", "left", "length"].as_slice()),
            ("notification", &["platform", "when", "time", "left", "length"]),
            ("command_line", &["platform", "dated", "time", "left", "length"]),
        ] {
            let lines: Vec<&str> = row[place]
                .as_array()
                .unwrap()
                .iter()
                .filter_map(Value::as_str)
                .collect();
            let said = lines.join("\n");
            faults.extend(
                parts
                    .iter()
                    .filter(|part| !said.contains(text(part)))
                    .map(|part| format!("{} {place}: no {part} {:?} in {said:?}", text("language"), text(part))),
            );
        }
    }
    assert_eq!(faults, Vec::<String>::new());
}

#[expect(clippy::disallowed_methods, reason = "the test's own switch to write its file")]
#[test]
fn what_they_say_is_what_the_window_is_compared_with() {
    let file = Path::new(env!("CARGO_MANIFEST_DIR")).join("../words/tests/one_contest.json");
    let lines = |rows: Vec<Value>| rows.iter().map(Value::to_string).collect::<Vec<_>>().join(",\n");
    let said = format!(
        "{{\"contests\": [\n{}\n],\n\"counts\": [\n{}\n]}}\n",
        lines(all()),
        lines(counts())
    );
    if env::var_os("WRITE_SPOKEN").is_some() {
        fs::write(&file, &said).unwrap();
    }
    assert!(
        fs::read_to_string(file).unwrap_or_default() == said,
        "run `npm run formats`"
    );
}
