//! The Codeforces gym's pages.

use contestsync_core::domain::Platform::Gym;
use contestsync_core::platforms::BodyFault;

use super::{fault, fixture, lines, page, refused, unscheduled};

#[test]
fn only_what_has_not_begun_is_read() {
    let page = page(Gym, fixture("gym/list.json"));
    assert_eq!(
        lines(&page),
        [
            "105001 | 2026 ICPC Training 4 | https://codeforces.com/gym/105001 | 2026-10-10T06:00:00Z .. 2026-10-10T11:00:00Z | practice | unrated | - | -",
            "105002 | Regional mirror | https://codeforces.com/gym/105002 | 2026-10-11T06:00:00Z .. 2026-10-11T11:00:00Z | regular | unrated | - | -",
        ]
    );
    assert_eq!((unscheduled(&page), page.forgotten), (vec!["105004"], 1));
    assert_eq!(refused(&page), []);
}

#[test]
fn the_apis_errors_are_those_of_codeforces() {
    let limit = r#"{"status":"FAILED","comment":"Call limit exceeded"}"#;
    assert_eq!(fault(Gym, limit), BodyFault::CallLimit);
    assert_eq!(fault(Gym, r#"{"status":"OK"}"#), BodyFault::Missing("list of contests"));
}
