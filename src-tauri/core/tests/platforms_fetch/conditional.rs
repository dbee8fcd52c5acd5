//! Conditional requests and what 304 means.

use contestsync_core::domain::{Code, Platform, Validator};
use contestsync_core::platforms::Read;

use super::server::{Reply, Seen, Server};
use super::{HURRIED, NOW, ask, ask_with, code, complete, fixture, ids, listing, one_round};

/// Answers 304 to a request with the tag.
fn tagged(seen: &Seen, reply: Reply) -> Reply {
    if seen.header("if-none-match") == "\"v1\"" {
        Reply::new(304, "").with("ETag", "\"v1\"")
    } else {
        reply
            .with("ETag", "\"v1\"")
            .with("Last-Modified", "Sun, 04 Oct 2026 10:00:00 GMT")
    }
}

#[tokio::test]
async fn what_was_given_is_sent_back_and_304_means_not_modified() {
    let server = Server::start(|seen, _| tagged(seen, one_round())).await;
    let first = listing(ask(Platform::Codeforces, &server).await);
    assert_eq!(
        first.validators,
        [Validator {
            target: "/api/contest.list?gym=false&lang=en".to_owned(),
            etag: Some("\"v1\"".to_owned()),
            last_modified: Some("Sun, 04 Oct 2026 10:00:00 GMT".to_owned()),
        }]
    );
    let second = ask_with(HURRIED, Platform::Codeforces, &server, &first.validators).await;
    let unchanged = Read::NotModified([("contest.list", NOW)].into());
    assert_eq!((second.result, second.bytes), (Ok(unchanged), 0));
    let seen = &server.seen()[1];
    assert_eq!(seen.header("if-none-match"), "\"v1\"");
    assert_eq!(seen.header("if-modified-since"), "Sun, 04 Oct 2026 10:00:00 GMT");
}

#[tokio::test]
async fn a_304_that_nobody_asked_for_is_not_believed() {
    let server = Server::start(|_, _| Reply::new(304, "")).await;
    assert_eq!(code(ask(Platform::Codeforces, &server).await), Code::HttpStatus);
    let other = Validator {
        target: "/another".to_owned(),
        etag: Some("\"v1\"".to_owned()),
        last_modified: None,
    };
    let fetched = ask_with(HURRIED, Platform::Codeforces, &server, &[other]).await;
    assert_eq!(code(fetched), Code::HttpStatus);
    assert!(server.seen().iter().all(|seen| seen.header("if-none-match").is_empty()));
}

#[tokio::test]
async fn one_unchanged_list_of_two_is_named_and_keeps_its_validator() {
    let server = Server::start(|seen, count| match (seen.target.starts_with("/rest"), count) {
        (true, _) => tagged(seen, Reply::json(r#"{"models":[],"total":0}"#)),
        (false, 0..2) => Reply::json(r#"{"data":{"events":{"ongoing_events":[]}}}"#),
        (false, _) => Reply::json(fixture("hackerrank/events.json")),
    })
    .await;
    let first = listing(ask(Platform::HackerRank, &server).await);
    assert_eq!(complete(&first), ["events", "rest"]);
    let second = listing(ask_with(HURRIED, Platform::HackerRank, &server, &first.validators).await);
    assert_eq!(
        (complete(&second), second.unchanged.iter().copied().collect()),
        (vec!["events"], vec!["rest"])
    );
    assert_eq!(ids(&second), [("501", "events"), ("504", "events")]);
    assert_eq!(second.validators.len(), 1);
}

#[tokio::test]
async fn a_list_of_several_pages_is_never_asked_conditionally() {
    let server = Server::start(|seen, _| {
        let page = if seen.target.contains("page_number=1&") {
            "page_1"
        } else {
            "page_2"
        };
        tagged(seen, Reply::json(fixture(&format!("geeksforgeeks/{page}.json"))))
    })
    .await;
    assert_eq!(listing(ask(Platform::GeeksforGeeks, &server).await).validators, []);
}

#[tokio::test]
async fn a_list_that_could_not_be_read_to_its_end_is_read_anew_next_time() {
    let server = Server::start(|seen, _| tagged(seen, Reply::json(fixture("codeforces/contest_list.json")))).await;
    let listing = listing(ask(Platform::Codeforces, &server).await);
    assert_eq!((complete(&listing), listing.validators.len()), (vec![], 0));
}
