//! GeeksforGeeks' pages.

use contestsync_core::domain::Platform::GeeksforGeeks;
use contestsync_core::platforms::BodyFault;

use super::{fault, fixture, lines, page, refused, unscheduled};

#[test]
fn a_page_is_read_with_times_of_india_and_webinars_stay_out() {
    let page = page(GeeksforGeeks, fixture("geeksforgeeks/page_1.json"));
    assert_eq!(
        lines(&page),
        [
            "weekly-801-rated-contest | Weekly - 801 [Rated Contest] | https://practice.geeksforgeeks.org/contest/weekly-801-rated-contest | 2026-10-11T13:30:00Z .. 2026-10-11T15:00:00Z | regular | rated | - | -",
            "job-a-thon-81 | Job-A-Thon 81 | https://practice.geeksforgeeks.org/contest/job-a-thon-81 | 2026-10-12T14:30:00Z .. 2026-10-12T17:00:00Z | hiring | - | - | -",
            "interview-series-82 | Interview Series - 82 | https://practice.geeksforgeeks.org/contest/interview-series-82 | 2026-10-13T13:30:00Z .. 2026-10-13T15:00:00Z | educational | - | - | -",
            "scholarship-83 | Scholarship Test | https://practice.geeksforgeeks.org/contest/scholarship-83 | 2026-10-13T18:30:00Z .. 2026-10-14T18:29:00Z | regular | - | - | -",
            "open-85 | Practice for ever | https://practice.geeksforgeeks.org/contest/open-85 | 2026-09-30T18:30:00Z .. 2030-12-31T18:29:59Z | permanent | - | - | -",
            "weekly-800-rated-contest | Weekly - 800 [Rated Contest] | https://practice.geeksforgeeks.org/contest/weekly-800-rated-contest | 2026-10-04T13:30:00Z .. 2026-10-04T15:00:00Z | regular | rated | - | -",
        ]
    );
    assert_eq!(unscheduled(&page), ["later-86"]);
    assert_eq!(refused(&page), [("odd-87", "its start_time cannot be read")]);
    assert!(page.more);
}

#[test]
fn results_may_be_a_plain_list() {
    let page = page(GeeksforGeeks, fixture("geeksforgeeks/page_2.json"));
    assert_eq!(page.contests.len(), 2);
    assert_eq!(
        lines(&page)[0],
        "weekly-802-rated-contest | Weekly - 802 [Rated Contest] | https://practice.geeksforgeeks.org/contest/weekly-802-rated-contest | 2026-10-18T13:30:00Z .. 2026-10-18T15:00:00Z | regular | rated | - | -"
    );
    assert!(!page.more);
}

#[test]
fn a_contest_of_more_than_thirty_days_is_permanent() {
    let row = |end: &str| {
        let body = format!(
            r#"{{"results":[{{"slug":"x","name":"X","start_time":"2026-10-01T00:00:00","end_time":"{end}"}}]}}"#
        );
        page(GeeksforGeeks, body).contests[0].kind.to_string()
    };
    assert_eq!(row("2026-10-31T00:00:00"), "marathon");
    assert_eq!(row("2026-10-31T00:00:01"), "permanent");
}

#[test]
fn an_unknown_shape_is_a_fault_and_never_an_empty_list() {
    for body in [
        "{}",
        r#"{"results":null}"#,
        r#"{"results":{"past":[]}}"#,
        r#"{"results":{"upcoming":{}}}"#,
    ] {
        let missing = BodyFault::Missing("list of upcoming contests");
        assert_eq!(fault(GeeksforGeeks, body), missing, "{body}");
    }
}
