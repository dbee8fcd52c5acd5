//! Code360's pages.

use contestsync_core::domain::Platform::Code360;
use contestsync_core::platforms::{BodyFault, parse};

use super::{NOW, fault, fixture, lines, page, refused, unscheduled};

#[test]
fn a_page_is_read_with_the_times_of_the_event_and_webinars_stay_out() {
    let page = page(Code360, fixture("code360/page_1.json"));
    assert_eq!(
        lines(&page),
        [
            "weekly-contest-701 | Weekly Contest 701 | https://www.naukri.com/code360/contests/weekly-contest-701 | 2026-10-09T14:30:00Z .. 2026-10-09T16:30:00Z | regular | - | - | -",
            "beginner-contest-71 | Beginner Contest 71 | https://www.naukri.com/code360/contests/beginner-contest-71 | 2026-10-10T14:30:00Z .. 2026-10-10T17:00:00Z | regular | - | - | -",
            "array-contest | Array Contest | https://www.naukri.com/code360/contests/array-contest | 2023-11-14T22:13:20Z .. 2099-12-31T23:59:59Z (5400 s) | permanent | - | - | -",
            "graph-contest | Graph Contest | https://www.naukri.com/code360/contests/graph-contest | 2023-11-14T22:13:20Z .. 2030-03-17T17:46:40Z | permanent | - | - | -",
            "acme-hiring | Acme hiring challenge | https://www.naukri.com/code360/contests/acme-hiring | 2026-10-09T14:30:00Z .. 2026-10-11T14:30:00Z (10800 s) | hiring | - | - | -",
        ]
    );
    let first = &page.contests[0];
    let opens = first.registration_opens_at.map(|at| at.to_string());
    assert_eq!(opens.as_deref(), Some("2026-10-03T04:00:00Z"));
    assert_eq!(first.registration_closes_at, Some(first.ends_at));
    assert_eq!(unscheduled(&page), ["some-day"]);
    assert_eq!(refused(&page), [("backwards", "it doesn't end after it starts")]);
    assert_eq!((page.more, page.pages), (true, Some(40)));
}

#[test]
fn a_page_of_history_alone_is_the_last() {
    let page = page(Code360, fixture("code360/page_2.json"));
    assert_eq!((page.contests.len(), page.more), (1, false));
    let then = "2026-10-02T16:29:59Z".parse().unwrap();
    assert!(parse(Code360, &fixture("code360/page_2.json"), then).unwrap().more);
    let then = "2026-10-02T16:30:00Z".parse().unwrap();
    assert!(!parse(Code360, &fixture("code360/page_2.json"), then).unwrap().more);
    assert!(!parse(Code360, br#"{"data":{"events":[]}}"#, NOW).unwrap().more);
}

#[test]
fn an_unknown_shape_is_a_fault_and_never_an_empty_list() {
    for body in ["{}", r#"{"data":null}"#, r#"{"data":{"events":{}}}"#, r#"{"data":[]}"#] {
        assert_eq!(fault(Code360, body), BodyFault::Missing("list of events"), "{body}");
    }
}
