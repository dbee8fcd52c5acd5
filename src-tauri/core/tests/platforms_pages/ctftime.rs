//! CTFtime's pages.

use contestsync_core::domain::Platform::Ctftime;
use contestsync_core::platforms::BodyFault;

use super::{fault, fixture, lines, page, refused, unscheduled};

#[test]
fn events_are_read_with_ctftimes_own_page_as_their_link() {
    let page = page(Ctftime, fixture("ctftime/list.json"));
    assert_eq!(
        lines(&page),
        [
            "3001 | Alpha CTF 2026 | https://ctftime.org/event/3001 | 2026-10-09T14:00:00Z .. 2026-10-11T14:00:00Z | regular | rated | - | -",
            "3002 | Beta CTF Finals | https://ctftime.org/event/3002 | 2026-10-07T07:30:00Z .. 2026-10-07T16:30:00Z | regular | - | Prequalified | -",
            "3003 | Running CTF | https://ctftime.org/event/3003 | 2026-10-01T00:00:00Z .. 2026-10-20T00:00:00Z | marathon | - | - | -",
        ]
    );
    assert_eq!(unscheduled(&page), ["3004"]);
    assert_eq!(refused(&page), [("3005", "it doesn't end after it starts")]);
    assert!(!page.partial);
}

#[test]
fn a_response_of_a_hundred_events_may_be_cut() {
    let row = |number: usize| {
        format!(
            "{{\"id\":{number},\"title\":\"CTF {number}\",\"start\":\"2026-10-09T14:00:00+00:00\",\"finish\":\"2026-10-10T14:00:00+00:00\"}}"
        )
    };
    let body = |count: usize| format!("[{}]", (1..=count).map(row).collect::<Vec<_>>().join(","));
    assert!(!page(Ctftime, body(99)).partial);
    assert!(page(Ctftime, body(100)).partial);
}

#[test]
fn an_unknown_shape_is_a_fault_and_never_an_empty_list() {
    assert_eq!(fault(Ctftime, r#"{"events":[]}"#), BodyFault::Missing("list of events"));
}
