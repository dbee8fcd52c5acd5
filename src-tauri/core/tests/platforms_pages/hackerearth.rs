//! HackerEarth's pages.

use contestsync_core::domain::Platform::HackerEarth;
use contestsync_core::platforms::BodyFault;

use super::{fault, fixture, lines, page, refused};

#[test]
fn an_event_is_known_by_its_link_and_its_kind_is_told() {
    let page = page(HackerEarth, fixture("hackerearth/list.json"));
    assert_eq!(
        lines(&page),
        [
            "october-circuits-26 | October Circuits '26 | https://www.hackerearth.com/challenges/competitive/october-circuits-26/ | 2026-10-09T15:30:00Z .. 2026-10-16T15:30:00Z | marathon | - | - | -",
            "acme | Acme Challenge | https://acme.hackerearth.com/ | 2026-10-10T04:30:00Z .. 2026-10-10T07:30:00Z | regular | - | - | -",
            "acme-engineers | Acme Engineers | https://assessment.hackerearth.com/challenges/hiring/acme-engineers/ | 2026-10-01T00:00:00Z .. 2026-10-30T00:00:00Z | hiring | - | - | -",
            "green | Green Hackathon | https://www.hackerearth.com/challenges/hackathon/green/ | 2026-10-01T00:00:00Z .. 2026-11-10T00:00:00Z | marathon | - | - | -",
        ]
    );
    assert_eq!(
        refused(&page),
        [
            ("no-offset", "its start_tz cannot be read"),
            ("x", "its link goes to another site"),
        ]
    );
}

#[test]
fn an_unknown_shape_is_a_fault_and_never_an_empty_list() {
    assert_eq!(
        fault(HackerEarth, r#"{"events":[]}"#),
        BodyFault::Missing("list of events")
    );
}
