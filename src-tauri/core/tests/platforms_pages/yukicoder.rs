//! yukicoder's pages.

use contestsync_core::domain::Platform::Yukicoder;
use contestsync_core::platforms::BodyFault;

use super::{fault, fixture, lines, page, refused};

#[test]
fn contests_are_read_in_japans_time() {
    let page = page(Yukicoder, fixture("yukicoder/list.json"));
    assert_eq!(
        lines(&page),
        [
            "531 | yukicoder contest 531 | https://yukicoder.me/contests/531 | 2026-10-09T12:20:00Z .. 2026-10-09T14:20:00Z | regular | - | - | ja",
        ]
    );
    assert_eq!(refused(&page), [("532", "it has no EndDate")]);
}

#[test]
fn an_unknown_shape_is_a_fault_and_never_an_empty_list() {
    assert_eq!(
        fault(Yukicoder, r#"{"Message":"x"}"#),
        BodyFault::Missing("list of contests")
    );
}
