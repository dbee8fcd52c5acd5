//! CodeChef's pages.

use contestsync_core::domain::Platform::CodeChef;
use contestsync_core::platforms::BodyFault;
use serde_json::json;

use super::{fault, fixture, lines, page, refused, unscheduled};

#[test]
fn the_whole_list_is_read_and_practice_skill_tests_and_open_contests_stay_out() {
    let page = page(CodeChef, fixture("codechef/all.json"));
    assert_eq!(
        lines(&page),
        [
            "MAKEWEEK1 | Weekend Making 1: Build a Thing | https://www.codechef.com/MAKEWEEK1 | 2026-10-02T18:30:00Z .. 2026-10-05T06:30:00Z | marathon | - | - | -",
            "PLACE90 | Placement Drill - 90 | https://www.codechef.com/PLACE90 | 2026-10-02T18:30:32Z .. 2026-10-04T20:29:00Z (7200 s) | regular | - | - | -",
            "START901B | Starters 901 (Rated for Div 2, 3 & 4) | https://www.codechef.com/START901B | 2026-10-07T14:30:00Z .. 2026-10-07T16:30:00Z | regular | rated | Div 2, 3 & 4 | -",
            "START902 | Starters 902 (Rated till 5 star) | https://www.codechef.com/START902 | 2026-10-14T14:30:00Z .. 2026-10-14T16:45:00Z | regular | rated | till 5 star | -",
            "HIRE9 | Acme Hiring Challenge (Unrated) | https://www.codechef.com/HIRE9 | 2026-10-09T03:30:00Z .. 2026-10-09T06:30:00Z | hiring | unrated | - | -",
            "START900 | Starters 900 (Rated upto 2700) | https://www.codechef.com/START900 | 2026-09-30T14:30:00Z .. 2026-09-30T16:30:00Z | regular | rated | upto 2700 | -",
        ]
    );
    assert_eq!(unscheduled(&page), ["LATER"]);
    assert_eq!(
        refused(&page),
        [
            ("ODD1", "its contest_start_date_iso cannot be read"),
            ("ODD2", "it doesn't end after it starts"),
            ("?", "it has no contest_code"),
        ]
    );
}

#[test]
fn a_single_list_has_another_key_and_is_cut_at_twenty() {
    let page = page(CodeChef, fixture("codechef/future.json"));
    assert_eq!(
        lines(&page),
        [
            "START903 | Starters 903 | https://www.codechef.com/START903 | 2026-10-21T14:30:00Z .. 2026-10-21T16:30:00Z | regular | - | - | -"
        ]
    );
    assert!(!page.more);
    let rows: Vec<_> = (0..20)
        .map(|n| json!({ "contest_code": format!("S{n}"), "contest_name": "S", "contest_start_date_iso": "2026-10-21T20:00:00+05:30", "contest_end_date_iso": "2026-10-21T22:00:00+05:30" }))
        .collect();
    let full = json!({ "status": "success", "contests": rows });
    assert!(super::page(CodeChef, full.to_string()).more);
}

#[test]
fn a_failed_or_unknown_answer_is_a_fault() {
    assert_eq!(fault(CodeChef, r#"{"status":"apierror"}"#), BodyFault::Refused);
    assert_eq!(
        fault(CodeChef, r#"{"status":"success","present_contests":[]}"#),
        BodyFault::Missing("list of future contests")
    );
    assert_eq!(
        fault(CodeChef, r#"{"status":"success","future_contests":[]}"#),
        BodyFault::Missing("list of present contests")
    );
    assert_eq!(fault(CodeChef, "<html>429</html>"), BodyFault::WebPage);
}
