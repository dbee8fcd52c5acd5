//! HackerRank's pages.

use contestsync_core::domain::Platform::HackerRank;
use contestsync_core::platforms::BodyFault;

use super::{fault, fixture, lines, page, refused, unscheduled};

#[test]
fn the_contests_of_the_api_are_read() {
    let page = page(HackerRank, fixture("hackerrank/upcoming.json"));
    assert_eq!(
        lines(&page),
        [
            "hour-sprint-71 | Hour Sprint 71 | https://www.hackerrank.com/contests/hour-sprint-71 | 2026-10-08T12:00:00Z .. 2026-10-08T14:00:00Z | regular | rated | - | -",
            "written-times | Written Times | https://www.hackerrank.com/contests/written-times | 2026-10-09T12:00:00Z .. 2026-10-09T13:30:00Z | regular | unrated | - | -",
            "75 | No slug | https://www.hackerrank.com/contests/75 | 2026-10-08T12:00:00Z .. 2026-10-10T12:00:00Z | marathon | - | - | -",
            "sums | Sums+ | https://www.hackerrank.com/contests/sums | 2014-07-07T15:38:00Z .. 2026-10-08T14:00:00Z | permanent | - | - | -",
        ]
    );
    assert_eq!(unscheduled(&page), ["ends-never", "open-indefinitely"]);
    assert_eq!(
        refused(&page),
        [("backwards", "it doesn't end after it starts"), ("?", "it has no slug")]
    );
    assert!(!page.more);
}

#[test]
fn a_list_that_holds_less_than_it_counts_is_not_the_whole_list() {
    assert!(page(HackerRank, r#"{"models":[],"total":3}"#).partial);
    assert!(!page(HackerRank, r#"{"models":[],"total":0}"#).partial);
    assert!(!page(HackerRank, r#"{"models":[]}"#).partial);
}

#[test]
fn ongoing_and_upcoming_events_are_read_and_drafts_and_past_ones_stay_out() {
    let page = page(HackerRank, fixture("hackerrank/events.json"));
    assert_eq!(
        lines(&page),
        [
            "501 | Orchestrate 501 | https://www.hackerrank.com/orchestrate-501 | 2026-10-04T12:00:00Z .. 2026-10-06T12:00:00Z | marathon | - | - | -",
            "504 | Hour Sprint 71 | https://www.hackerrank.com/hs71 | 2026-10-08T12:00:00Z .. 2026-10-08T14:00:00Z | regular | - | - | -",
        ]
    );
    let closes = page.contests[0].registration_closes_at.map(|at| at.to_string());
    assert_eq!(closes.as_deref(), Some("2026-10-05T12:00:00Z"));
    assert_eq!(unscheduled(&page), ["505"]);
    assert_eq!(
        refused(&page),
        [
            ("502", "its link goes to another site"),
            ("506", "it has no microsite_url"),
        ]
    );
}

#[test]
fn an_unknown_shape_is_a_fault_and_never_an_empty_list() {
    for body in [
        "{}",
        r#"{"models":{}}"#,
        r#"{"data":{"events":[]}}"#,
        r#"{"data":{"events":{"past_events":[]}}}"#,
    ] {
        assert_eq!(
            fault(HackerRank, body),
            BodyFault::Missing("list of contests"),
            "{body}"
        );
    }
}
