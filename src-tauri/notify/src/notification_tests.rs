//! Every text of a notification, as people read it.

use jiff::tz::TimeZone;

use super::*;
use crate::domain::when::TimeWords;
use crate::domain::{ContestKind, Platform, RawContest};
use crate::notices::News;
use crate::words::Language;

fn at(text: &str) -> Timestamp {
    format!("2026-11-23T{text}Z").parse().unwrap()
}

fn contest(platform: Platform, id: &str, name: &str, from: &str, to: &str) -> Contest {
    let raw = RawContest {
        id: id.to_owned(),
        name: name.to_owned(),
        url: platform.contests_page().to_owned(),
        starts_at: at(from),
        ends_at: at(to),
        duration: None,
        kind: ContestKind::Regular,
        rated: Some(true),
        division: None,
        language: None,
        registration: (None, Some(at(from) - SignedDuration::from_mins(5))),
    };
    Contest::checked(platform, raw).unwrap()
}

fn round() -> Contest {
    contest(
        Platform::Codeforces,
        "2175",
        "Codeforces Round 1056 (Div. 2)",
        "20:05:00",
        "22:05:00",
    )
}

fn weekly() -> Contest {
    contest(Platform::LeetCode, "w480", "Weekly Contest 480", "08:00:00", "21:30:00")
}

fn ringing(contest: Contest, leads: &[u32], late: Option<Late>) -> Ringing {
    Ringing {
        checked_at: contest.starts_at - SignedDuration::from_mins(62),
        contest,
        leads: leads.to_vec(),
        ends_snooze: false,
        late,
    }
}

fn one(ringing: Ringing) -> Rings {
    Rings::One(Box::new(ringing))
}

fn said(now: &str, rings: &Rings) -> (String, String, Urgency, Vec<String>) {
    let preferences = Preferences::default();
    let words = Speech::new(Language::english(), TimeWords::new(TimeZone::UTC, &preferences));
    let telling = Telling {
        words: &words,
        preferences: &preferences,
        now: at(now),
    };
    let told = telling.ring(rings);
    let labels = told.buttons.into_iter().map(|button| button.label).collect();
    (told.title, told.body, told.urgency, labels)
}

fn expect(title: &str, body: &str, urgency: Urgency, labels: &[&str]) -> (String, String, Urgency, Vec<String>) {
    let labels = labels.iter().map(|label| (*label).to_owned()).collect();
    (title.to_owned(), body.to_owned(), urgency, labels)
}

#[test]
fn long_before_the_start() {
    assert_eq!(
        said("19:05:00", &one(ringing(round(), &[60], None))),
        expect(
            "Codeforces Round 1056 (Div. 2) at 20:05",
            "In 1 h · 2 h long · rated · registration closes 20:00 · checked just now",
            Urgency::Normal,
            &["Open contest", "Snooze 10 min"]
        )
    );
}

#[test]
fn the_last_reminder_before_the_start_stays() {
    assert_eq!(
        said("19:55:00", &one(ringing(round(), &[10], None))),
        expect(
            "Starts at 20:05: Codeforces Round 1056 (Div. 2)",
            "In 10 min · registration closes 20:00",
            Urgency::Critical,
            &["Open contest", "Snooze to start"]
        )
    );
}

#[test]
fn at_the_start_and_slept_through_it() {
    assert_eq!(
        said("20:05:00", &one(ringing(round(), &[0], None))),
        expect(
            "Now: Codeforces Round 1056 (Div. 2)",
            "20:05 until 22:05",
            Urgency::Normal,
            &["Open contest"]
        )
    );
    assert_eq!(
        said("20:17:20", &one(ringing(round(), &[0, 10], Some(Late::Asleep)))),
        expect(
            "Started 12 min ago: Codeforces Round 1056 (Div. 2)",
            "Your computer was asleep at 20:05 · 20:05 until 22:05",
            Urgency::Normal,
            &["Open contest"]
        )
    );
}

#[test]
fn several_while_away() {
    let missed = vec![
        ringing(weekly(), &[0], Some(Late::Asleep)),
        ringing(round(), &[60], Some(Late::Asleep)),
    ];
    assert_eq!(
        said("19:30:00", &Rings::Missed(missed, 2)),
        expect(
            "4 contests while you were away",
            "LeetCode Weekly Contest 480 is running until 21:30 · Codeforces Round 1056 (Div. 2) at 20:05 · 2 are over",
            Urgency::Normal,
            &["Show"]
        )
    );
}

#[test]
fn two_in_the_same_minute() {
    let div1 = contest(
        Platform::Codeforces,
        "1",
        "Codeforces Round 1055 (Div. 1)",
        "20:05:00",
        "22:05:00",
    );
    let both = vec![ringing(div1, &[10], None), ringing(round(), &[10], None)];
    assert_eq!(
        said("19:55:00", &Rings::Together(both)),
        expect(
            "Two contests at 20:05",
            "In 10 min · Codeforces Round 1055 (Div. 1) and Codeforces Round 1056 (Div. 2)",
            Urgency::Critical,
            &["Open first", "Show"]
        )
    );
}

#[test]
fn news_is_one_each_or_one_for_all() {
    let preferences = Preferences::default();
    let words = Speech::new(Language::english(), TimeWords::new(TimeZone::UTC, &preferences));
    let telling = Telling {
        words: &words,
        preferences: &preferences,
        now: at("18:00:00"),
    };
    let told = telling.news(&[(round(), News::Moved(at("19:35:00"))), (weekly(), News::Cancelled)]);
    let said: Vec<(&str, &str)> = told
        .iter()
        .map(|told| (told.title.as_str(), told.body.as_str()))
        .collect();
    assert_eq!(
        said,
        [
            (
                "Moved to 20:05: Codeforces Round 1056 (Div. 2)",
                "Was today 19:35 · in 2 h 5 min · your reminders moved too"
            ),
            ("Canceled: LeetCode Weekly Contest 480", "Was today 08:00"),
        ]
    );
    assert_eq!(told[0].tag, "contest:codeforces:2175");
    let many: Vec<_> = (0..4).map(|_| (round(), News::Announced)).collect();
    let told = telling.news(&many);
    assert_eq!((told.len(), told[0].title.as_str()), (1, "4 contests were announced"));
    let broken = telling.platform_broken(Platform::AtCoder.into(), "AtCoder", at("09:12:00"), 3);
    assert_eq!(
        (broken.title.as_str(), broken.body.as_str()),
        (
            "AtCoder hasn't been read since today 09:12",
            "3 known contests may be out of date"
        )
    );
}
