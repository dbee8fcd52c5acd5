//! DMOJ's pages.

use contestsync_core::domain::Platform::Dmoj;
use contestsync_core::platforms::BodyFault;

use super::{fault, fixture, lines, page, refused};

#[test]
fn ones_own_time_within_the_window_is_told_from_the_window() {
    let page = page(Dmoj, fixture("dmoj/list.json"));
    assert_eq!(
        lines(&page),
        [
            "dmopc26c1 | DMOPC '26 October Contest | https://dmoj.ca/contest/dmopc26c1 | 2026-10-10T04:00:00Z .. 2026-10-13T04:00:00Z (10800 s) | marathon | rated | - | -",
            "wholewindow | Whole window | https://dmoj.ca/contest/wholewindow | 2026-10-11T14:00:00Z .. 2026-10-11T17:00:00Z | regular | unrated | - | -",
        ]
    );
    assert_eq!(refused(&page), [("bad", "its start_time cannot be read")]);
    assert_eq!((page.forgotten, page.more, page.pages), (1, false, Some(2)));
}

#[test]
fn an_unknown_shape_is_a_fault_and_never_an_empty_list() {
    assert_eq!(fault(Dmoj, r#"{"data":{}}"#), BodyFault::Missing("list of contests"));
}
