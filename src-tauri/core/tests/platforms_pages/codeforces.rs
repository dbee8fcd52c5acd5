//! Codeforces' pages.

use contestsync_core::domain::Platform::Codeforces;
use contestsync_core::platforms::{BodyFault, parse};
use jiff::Timestamp;

use super::{fault, fixture, history, line, lines, page, refused, unscheduled};

#[test]
fn the_whole_list_is_read() {
    let page = page(Codeforces, fixture("codeforces/contest_list.json"));
    assert_eq!(
        lines(&page),
        [
            "3101 | Codeforces Round (Div. 1 + Div. 2) | https://codeforces.com/contest/3101 | 2026-10-09T14:35:00Z .. 2026-10-09T17:05:00Z | regular | rated | Div. 1 + Div. 2 | -",
            "3102 | Educational Codeforces Round 290 (Rated for Div. 2) | https://codeforces.com/contest/3102 | 2026-10-11T14:35:00Z .. 2026-10-11T16:35:00Z | educational | rated | Div. 2 | -",
            "3104 | Online Challenge 2 powered by Huawei | https://codeforces.com/contest/3104 | 2026-09-30T20:26:40Z .. 2026-10-14T20:26:40Z | marathon | - | - | -",
            "3105 | Kotlin Heroes: Practice 21 | https://codeforces.com/contest/3105 | 2026-10-06T15:35:00Z .. 2026-10-13T15:35:00Z | practice | - | - | -",
            "3106 | Школьная командная олимпиада (нерейтинговая) | https://codeforces.com/contest/3106 | 2026-10-10T07:00:00Z .. 2026-10-10T12:00:00Z | regular | unrated | - | ru",
            "3107 | Island Olympiad day 2 online mirror (unrated, IOI format) | https://codeforces.com/contest/3107 | 2026-10-02T00:13:20Z .. 2026-10-02T05:13:20Z | regular | unrated | - | -",
        ]
    );
    assert_eq!((unscheduled(&page), page.forgotten), (vec!["3103"], 1));
    assert_eq!(
        refused(&page),
        [
            ("3109", "it has no durationSeconds"),
            ("?", "it has no id"),
            ("3110", "its date is out of range"),
        ]
    );
}

#[test]
fn an_old_contest_that_is_tested_for_ever_is_over_by_its_time() {
    let page = history(Codeforces, fixture("codeforces/contest_list.json"));
    let old = page.contests.iter().find(|contest| contest.key.id() == "3108");
    assert_eq!(
        line(old.unwrap()),
        "3108 | Codeforces Global Round 41 | https://codeforces.com/contest/3108 | 2020-01-29T14:35:00Z .. 2020-01-29T17:35:00Z | regular | - | - | -"
    );
    assert!(old.unwrap().is_over(super::NOW));
}

#[test]
fn what_is_kept_for_thirty_days_is_read_and_a_second_later_left_out() {
    let last = 1_600_001_000 + 30 * 86_400;
    for (now, read) in [(last, 1), (last + 1, 0)] {
        let row = r#"{"status":"OK","result":[{"id":1,"name":"Round","startTimeSeconds":1600000000,"durationSeconds":1000}]}"#;
        let page = parse(Codeforces, row.as_bytes(), Timestamp::from_second(now).unwrap()).unwrap();
        assert_eq!((page.contests.len(), page.forgotten), (read, 1 - read));
    }
}

#[test]
fn a_failed_answer_is_told_apart_from_too_many_requests() {
    assert_eq!(
        fault(Codeforces, fixture("codeforces/call_limit.json")),
        BodyFault::CallLimit
    );
    assert_eq!(fault(Codeforces, fixture("codeforces/failed.json")), BodyFault::Refused);
    assert_eq!(fault(Codeforces, r#"{"status":"FAILED"}"#), BodyFault::Refused);
}

#[test]
fn pages_in_place_of_data_are_named() {
    assert_eq!(
        fault(Codeforces, fixture("codeforces/challenge.html")),
        BodyFault::WebPage
    );
    assert_eq!(
        fault(Codeforces, fixture("codeforces/checked.html")),
        BodyFault::WebPage
    );
}

#[test]
fn an_unknown_shape_is_a_fault_and_never_an_empty_list() {
    assert_eq!(
        fault(Codeforces, r#"{"status":"OK"}"#),
        BodyFault::Missing("list of contests")
    );
    assert_eq!(
        fault(Codeforces, r#"{"status":"OK","result":{}}"#),
        BodyFault::Missing("list of contests")
    );
    assert_eq!(fault(Codeforces, "[]"), BodyFault::Missing("status"));
    assert_eq!(
        fault(Codeforces, r#"{"status":"OK","result":[{"id":1"#),
        BodyFault::NotJson
    );
}

#[test]
fn a_list_without_contests_is_an_answer() {
    assert_eq!(lines(&page(Codeforces, r#"{"status":"OK","result":[]}"#)), [""; 0]);
}
