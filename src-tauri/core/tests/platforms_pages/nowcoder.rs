//! NowCoder's pages.

use contestsync_core::domain::Platform::Nowcoder;
use contestsync_core::platforms::BodyFault;

use super::{fault, fixture, lines, page, refused, unscheduled};

#[test]
fn its_own_contests_are_read_by_the_number_in_their_link() {
    let page = page(Nowcoder, fixture("nowcoder/list.json"));
    assert_eq!(
        lines(&page),
        [
            "26849 | 牛客周赛 Round 118 | https://ac.nowcoder.com/acm/contest/26849 | 2026-10-08T11:00:00Z .. 2026-10-08T16:00:00Z | regular | - | - | zh",
        ]
    );
    assert_eq!(unscheduled(&page), ["26850"]);
    assert_eq!(refused(&page), [("?", "its link cannot be read")]);
}

#[test]
fn a_month_without_contests_is_a_list_and_an_error_is_none() {
    assert!(page(Nowcoder, r#"{"msg":"OK","code":0,"data":[]}"#).contests.is_empty());
    assert_eq!(
        fault(Nowcoder, r#"{"msg":"no","code":1,"data":[]}"#),
        BodyFault::Refused
    );
    assert_eq!(fault(Nowcoder, r#"{"code":0}"#), BodyFault::Missing("list of contests"));
}
