//! LeetCode's pages.

use contestsync_core::domain::Platform::LeetCode;
use contestsync_core::platforms::BodyFault;
use serde_json::json;

use super::{fault, fixture, history, lines, page, refused, unscheduled};

#[test]
fn the_whole_list_is_read() {
    let body = fixture("leetcode/all_contests.json");
    assert_eq!(
        (page(LeetCode, &body).contests.len(), page(LeetCode, &body).forgotten),
        (3, 1)
    );
    let page = history(LeetCode, body);
    assert_eq!(
        lines(&page),
        [
            "weekly-contest-601 | Weekly Contest 601 | https://leetcode.com/contest/weekly-contest-601/ | 2026-10-11T02:30:00Z .. 2026-10-11T04:00:00Z | regular | rated | - | -",
            "biweekly-contest-301 | Biweekly Contest 301 | https://leetcode.com/contest/biweekly-contest-301/ | 2026-10-10T14:30:00Z .. 2026-10-10T16:15:00Z | regular | rated | - | -",
            "autumn-cup | Autumn Cup & Friends | https://leetcode.com/contest/autumn-cup/ | 2026-10-04T02:13:20Z .. 2026-10-05T02:13:20Z | regular | - | - | -",
            "leetcode-weekly-contest-7 | LeetCode Weekly Contest 7 | https://leetcode.com/contest/leetcode-weekly-contest-7/ | 2016-10-23T02:30:00Z .. 2016-10-23T04:00:00Z | regular | rated | - | -",
        ]
    );
    assert_eq!(unscheduled(&page), ["weekly-contest-602", "weekly-contest-603"]);
    assert_eq!(
        refused(&page),
        [
            ("weekly-contest-604", "its startTime cannot be read"),
            ("weekly-contest-605", "it has no duration"),
            ("weekly-contest-606", "its date is out of range"),
            ("weekly-contest-607", "it has no title"),
            ("?", "it has no titleSlug"),
        ]
    );
    assert_eq!((page.origin, page.more), (Some("allContests"), false));
}

#[test]
fn each_root_field_is_read_as_a_list_of_its_own() {
    let row = json!({ "title": "Weekly Contest 1", "titleSlug": "weekly-contest-1", "startTime": 1_791_685_800, "duration": 5400, "cardImg": "x" });
    for field in [
        "allContests",
        "upcomingContests",
        "contestV2UpcomingContests",
        "topTwoContests",
    ] {
        let page = page(LeetCode, json!({ "data": { field: [row] } }).to_string());
        assert_eq!((page.contests.len(), page.origin), (1, Some(field)));
    }
}

#[test]
fn an_empty_list_is_an_answer() {
    let page = page(LeetCode, r#"{"data":{"topTwoContests":[]},"errors":[]}"#);
    assert_eq!((page.contests.len(), page.rejected.len()), (0, 0));
}

#[test]
fn an_unknown_field_is_told_apart_from_every_other_error() {
    assert_eq!(
        fault(LeetCode, fixture("leetcode/unknown_field.json")),
        BodyFault::UnknownField
    );
    assert_eq!(
        fault(
            LeetCode,
            r#"{"errors":[{"message":"Something went wrong"}],"data":null}"#
        ),
        BodyFault::Refused
    );
    assert_eq!(fault(LeetCode, r#"{"errors":{"odd":1}}"#), BodyFault::Refused);
}

#[test]
fn errors_beside_data_mean_that_the_data_is_not_believed() {
    let body = r#"{"errors":[{"message":"timeout"}],"data":{"allContests":[]}}"#;
    assert_eq!(fault(LeetCode, body), BodyFault::Refused);
}

#[test]
fn an_unknown_shape_is_a_fault_and_never_an_empty_list() {
    let missing = BodyFault::Missing("list of contests");
    for body in [
        "{}",
        "[]",
        r#"{"data":null}"#,
        r#"{"data":{"allContests":null}}"#,
        r#"{"data":{"allContests":{}}}"#,
        r#"{"data":[]}"#,
    ] {
        assert_eq!(fault(LeetCode, body), missing, "{body}");
    }
    assert_eq!(
        fault(LeetCode, r#"{"data":{"allContests":[{"slug":"renamed"},null,3]}}"#),
        BodyFault::NoRowReadable
    );
}
