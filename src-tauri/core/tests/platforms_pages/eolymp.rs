//! Eolymp's pages.

use contestsync_core::domain::Platform::Eolymp;
use contestsync_core::platforms::BodyFault;

use super::{fault, fixture, lines, page, refused};

#[test]
fn contests_are_read_with_their_length_within_the_window() {
    let page = page(Eolymp, fixture("eolymp/list.json"));
    assert_eq!(
        lines(&page),
        [
            "11001 | Azerbaijan Cup, Round 1 | https://eolymp.com/en/contests/11001 | 2026-10-10T06:00:00Z .. 2026-10-10T11:00:00Z | regular | - | ICPC | -",
            "11002 | Week of training | https://eolymp.com/en/contests/11002 | 2026-10-10T06:00:00Z .. 2026-10-17T06:00:00Z (7200 s) | marathon | - | IOI | -",
            "11003 | By length alone | https://eolymp.com/en/contests/11003 | 2026-10-10T06:00:00Z .. 2026-10-10T08:00:00Z | regular | - | IOI | -",
        ]
    );
    assert_eq!(refused(&page), [("11004", "it has no endsAt")]);
    assert!(page.more);
}

#[test]
fn errors_are_never_an_empty_list() {
    assert_eq!(
        fault(Eolymp, r#"{"errors":[{"message":"x"}],"data":null}"#),
        BodyFault::Refused
    );
    assert_eq!(
        fault(Eolymp, r#"{"data":{"contests":{}}}"#),
        BodyFault::Missing("list of contests")
    );
}
