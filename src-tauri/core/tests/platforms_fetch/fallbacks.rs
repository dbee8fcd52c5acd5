//! What is read instead when a list fails.

use contestsync_core::domain::{Code, Platform};

use super::server::{Reply, Seen, Server};
use super::{ask, code, complete, fixture, ids, listing, problem};

fn asked_field(seen: &Seen) -> String {
    seen.body.split_whitespace().nth(1).unwrap().to_owned()
}

#[tokio::test]
async fn leetcodes_next_root_field_is_asked_when_one_is_unknown() {
    let server = Server::start(|seen, _| match asked_field(seen).as_str() {
        "topTwoContests" => Reply::json(
            r#"{"data":{"topTwoContests":[{"title":"W","titleSlug":"weekly-contest-9","startTime":1791685800,"duration":5400}]}}"#,
        ),
        _ => Reply::new(400, fixture("leetcode/unknown_field.json")),
    })
    .await;
    let listing = listing(ask(Platform::LeetCode, &server).await);
    assert_eq!(ids(&listing), [("weekly-contest-9", "topTwoContests")]);
    // What a list that stands in lacks isn't gone.
    assert!(complete(&listing).is_empty());
    let asked: Vec<String> = server.seen().iter().map(asked_field).collect();
    assert_eq!(
        asked,
        [
            "contestV2UpcomingContests",
            "allContests",
            "upcomingContests",
            "topTwoContests"
        ]
    );
}

#[tokio::test]
async fn leetcodes_other_errors_are_not_answered_by_asking_more() {
    for (reply, expected) in [
        (
            Reply::json(r#"{"errors":[{"message":"no"}],"data":{"allContests":[]}}"#),
            Code::UnexpectedBody,
        ),
        (Reply::html(499, "<html></html>"), Code::HttpStatus),
        (Reply::new(400, r#"{"errors":[{"message":"no"}]}"#), Code::HttpStatus),
        (Reply::html(404, "<html></html>"), Code::HttpStatus),
    ] {
        let server = Server::start(move |_, _| reply.clone()).await;
        assert_eq!(code(ask(Platform::LeetCode, &server).await), expected);
        // The short list first, then the whole one, in case that the server knows no short one.
        assert_eq!(server.seen().len(), 2);
    }
    for (reply, expected) in [
        (Reply::new(429, "{}"), Code::RateLimited),
        (
            Reply::html(403, "<html>Just a moment...</html>").with("cf-mitigated", "challenge"),
            Code::Blocked,
        ),
    ] {
        let server = Server::start(move |_, _| reply.clone()).await;
        assert_eq!(code(ask(Platform::LeetCode, &server).await), expected);
        assert!(
            server
                .seen()
                .iter()
                .all(|seen| asked_field(seen) == "contestV2UpcomingContests")
        );
    }
}

#[tokio::test]
async fn leetcodes_whole_list_counts_whether_it_is_asked_for_second_or_answers_first() {
    for knows_the_short_list in [false, true] {
        let server = Server::start(move |seen, _| {
            if asked_field(seen) == "allContests" || knows_the_short_list {
                Reply::json(r#"{"data":{"allContests":[{"title":"W","titleSlug":"weekly-contest-9","startTime":1791685800,"duration":5400}]}}"#)
            } else {
                Reply::new(400, fixture("leetcode/unknown_field.json"))
            }
        })
        .await;
        let listing = listing(ask(Platform::LeetCode, &server).await);
        assert_eq!(ids(&listing), [("weekly-contest-9", "allContests")]);
        assert_eq!(complete(&listing), ["allContests"]);
    }
}

#[tokio::test]
async fn when_no_root_field_is_known_the_body_is_to_blame() {
    let server = Server::start(|_, _| Reply::new(400, fixture("leetcode/unknown_field.json"))).await;
    assert_eq!(code(ask(Platform::LeetCode, &server).await), Code::UnexpectedBody);
    assert_eq!(server.seen().len(), 4);
}

#[tokio::test]
async fn a_list_answered_under_another_name_is_that_other_list() {
    let server = Server::start(|_, _| {
        Reply::json(r#"{"data":{"upcomingContests":[{"title":"W","titleSlug":"weekly-contest-9","startTime":1791685800,"duration":5400}]}}"#)
    })
    .await;
    let listing = listing(ask(Platform::LeetCode, &server).await);
    assert_eq!(
        (ids(&listing), complete(&listing)),
        (vec![("weekly-contest-9", "upcomingContests")], vec![])
    );
}

#[tokio::test]
async fn codechefs_single_lists_stand_in_for_a_list_that_is_gone_or_changed() {
    for broken in [
        Reply::new(404, ""),
        Reply::html(200, "<html></html>"),
        Reply::json(r#"{"status":"success"}"#),
    ] {
        let server = Server::start(move |seen, _| match seen.target.as_str() {
            target if target.contains("/future") => Reply::json(fixture("codechef/future.json")),
            target if target.contains("/present") => Reply::json(r#"{"status":"success","contests":[]}"#),
            _ => broken.clone(),
        })
        .await;
        let listing = listing(ask(Platform::CodeChef, &server).await);
        assert_eq!(
            (ids(&listing), complete(&listing)),
            (vec![("START903", "present+future")], vec![])
        );
        let base = "/api/list/contests";
        assert_eq!(
            server.paths(),
            [
                format!("{base}/all"),
                format!("{base}/present"),
                format!("{base}/future")
            ]
        );
    }
}

#[tokio::test]
async fn codechefs_single_lists_are_not_asked_after_other_failures() {
    let server = Server::start(|_, _| Reply::new(403, "")).await;
    assert_eq!(code(ask(Platform::CodeChef, &server).await), Code::HttpStatus);
    assert_eq!(server.seen().len(), 1);
}

#[tokio::test]
async fn when_the_stand_in_fails_too_the_first_failure_is_told() {
    let server = Server::start(|seen, _| {
        if seen.target.contains("/all") {
            Reply::html(200, "<html></html>")
        } else {
            Reply::new(404, "")
        }
    })
    .await;
    assert_eq!(code(ask(Platform::CodeChef, &server).await), Code::UnexpectedBody);
}

#[tokio::test]
async fn code360s_older_address_stands_in_for_the_newer() {
    for (status, asked) in [(404, 2), (410, 2), (403, 1)] {
        let server = Server::start(move |seen, _| match seen.target.as_str() {
            "/code360/api/v3/public_section/contest_list?page=1" => Reply::json(fixture("code360/page_2.json")),
            _ => Reply::new(status, ""),
        })
        .await;
        let fetched = ask(Platform::Code360, &server).await;
        assert_eq!(server.seen().len(), asked, "{status}");
        assert_eq!(fetched.result.is_ok(), asked == 2, "{status}");
    }
}

#[tokio::test]
async fn hackerranks_lists_are_both_asked_and_merged() {
    let server = Server::start(|seen, _| {
        let name = if seen.target.starts_with("/rest") {
            "upcoming"
        } else {
            "events"
        };
        Reply::json(fixture(&format!("hackerrank/{name}.json")))
    })
    .await;
    let listing = listing(ask(Platform::HackerRank, &server).await);
    assert_eq!(
        ids(&listing),
        [
            ("hour-sprint-71", "rest"),
            ("written-times", "rest"),
            ("75", "rest"),
            ("sums", "rest"),
            ("501", "events"),
        ]
    );
    // A row of the API's list had no key.
    assert_eq!(complete(&listing), ["events"]);
    assert_eq!(server.paths(), ["/rest/contests/upcoming", "/community/engage/events"]);
}

/// HackerRank with its API's list and its events as given.
async fn hackerrank(rest: Reply, events: Reply) -> super::Fetched {
    let server = Server::start(move |seen, _| {
        if seen.target.starts_with("/rest") {
            rest.clone()
        } else {
            events.clone()
        }
    })
    .await;
    ask(Platform::HackerRank, &server).await
}

#[tokio::test]
async fn half_of_hackerrank_is_believed_only_if_it_tells_something() {
    let events = || Reply::json(fixture("hackerrank/events.json"));
    let read = listing(hackerrank(Reply::new(403, ""), events()).await);
    assert_eq!((ids(&read).len(), complete(&read)), (2, vec!["events"]));
    let empty = || Reply::json(r#"{"models":[],"total":0}"#);
    assert_eq!(
        code(hackerrank(empty(), Reply::html(200, "<p>")).await),
        Code::UnexpectedBody
    );
    assert_eq!(
        code(hackerrank(Reply::new(404, ""), Reply::html(200, "<p>")).await),
        Code::HttpStatus
    );
    let both_empty = hackerrank(empty(), Reply::json(r#"{"data":{"events":{"ongoing_events":[]}}}"#)).await;
    assert_eq!(complete(&listing(both_empty)), ["events", "rest"]);
}

#[tokio::test]
async fn codeforces_mirror_is_left_alone_when_another_server_is_named() {
    let server = Server::start(|_, _| Reply::new(403, "")).await;
    let problem = problem(ask(Platform::Codeforces, &server).await);
    assert_eq!((problem.code, server.seen().len()), (Code::HttpStatus, 1));
}
