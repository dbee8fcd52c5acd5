//! The requests to platforms that are off by default: time windows, months, headers, pages.

use contestsync_core::domain::Platform;

use super::server::{Reply, Server};
use super::{ask, complete, fixture, ids, listing};

fn targets(server: &Server) -> Vec<String> {
    server.seen().into_iter().map(|seen| seen.target).collect()
}

#[tokio::test]
async fn ctftimes_window_begins_two_weeks_before_today() {
    let server = Server::start(|_, _| Reply::json(fixture("ctftime/list.json"))).await;
    let listing = listing(ask(Platform::Ctftime, &server).await);
    assert_eq!(complete(&listing), ["events"]);
    let paths = targets(&server);
    let number = |name: &str| -> i64 {
        let (_, rest) = paths[0].split_once(name).unwrap();
        rest.split('&').next().unwrap().parse().unwrap()
    };
    assert_eq!(paths.len(), 1);
    assert!(paths[0].starts_with("/api/v1/events/?limit=100&start="), "{paths:?}");
    assert_eq!(
        (number("start=") % 86_400, number("finish=") - number("start=")),
        (0, 214 * 86_400)
    );
    assert!(super::NOW.as_second() - number("start=") >= 14 * 86_400);
}

#[tokio::test]
async fn nowcoder_is_asked_for_this_month_and_the_next() {
    let server = Server::start(|_, count| match count {
        0 => Reply::json(fixture("nowcoder/list.json")),
        _ => Reply::json(r#"{"msg":"OK","code":0,"data":[]}"#),
    })
    .await;
    let listing = listing(ask(Platform::Nowcoder, &server).await);
    assert_eq!(
        targets(&server),
        [
            "/acm/calendar/contest?month=2026-10",
            "/acm/calendar/contest?month=2026-11"
        ]
    );
    assert_eq!(ids(&listing), [("26849", "calendar")]);
}

#[tokio::test]
async fn luogu_is_read_to_the_first_page_where_all_is_over() {
    let over = r#"{"data":{"contests":{"perPage":20,"count":4000,"result":[{"id":1,"name":"A","startTime":1791000000,"endTime":1791010000}]}}}"#;
    let server = Server::start(move |_, count| match count {
        0 => Reply::json(fixture("luogu/list.json")),
        _ => Reply::json(over),
    })
    .await;
    let listing = listing(ask(Platform::Luogu, &server).await);
    assert_eq!(targets(&server), ["/contest/list?page=1", "/contest/list?page=2"]);
    assert_eq!(server.seen()[0].header("x-lentille-request"), "content-only");
    assert_eq!((listing.contests.len(), complete(&listing)), (4, vec!["list"]));
}

#[tokio::test]
async fn luogus_page_for_people_is_read_where_the_data_alone_is_not_given() {
    let text = String::from_utf8(fixture("luogu/list.json"))
        .unwrap()
        .replace("\"count\": 45", "\"count\": 3");
    let html = format!(
        "<!DOCTYPE html><html><script id=\"lentille-context\" type=\"application/json\">{text}</script></html>"
    );
    let server = Server::start(move |_, _| Reply::html(200, html.clone())).await;
    let listing = listing(ask(Platform::Luogu, &server).await);
    assert_eq!(listing.contests.len(), 3);
}

#[tokio::test]
async fn dmoj_is_read_to_the_last_page() {
    let first = r#"{"data":{"objects":[{"key":"a","name":"A","start_time":"2026-10-11T14:00:00+00:00","end_time":"2026-10-11T17:00:00+00:00"}],"has_more":true,"page_index":1,"total_pages":2}}"#;
    let server = Server::start(move |_, count| match count {
        0 => Reply::json(first),
        _ => Reply::json(fixture("dmoj/list.json")),
    })
    .await;
    let listing = listing(ask(Platform::Dmoj, &server).await);
    assert_eq!(targets(&server), ["/api/v2/contests?page=1", "/api/v2/contests?page=2"]);
    assert_eq!((listing.contests.len(), complete(&listing)), (3, vec!["contests"]));
}

#[tokio::test]
async fn eolymps_pages_are_asked_for_by_offset() {
    let last = r#"{"data":{"contests":{"nodes":[],"pageInfo":{"hasNextPage":false}}}}"#;
    let server = Server::start(move |_, count| match count {
        0 => Reply::json(fixture("eolymp/list.json")),
        _ => Reply::json(last),
    })
    .await;
    let listing = listing(ask(Platform::Eolymp, &server).await);
    let bodies: Vec<String> = server.seen().iter().map(|seen| seen.body.clone()).collect();
    assert!(
        bodies[0].contains("offset: 0)") && bodies[1].contains("offset: 100)"),
        "{bodies:?}"
    );
    assert_eq!((bodies.len(), listing.contests.len()), (2, 3));
}

#[tokio::test]
async fn yukicoder_is_asked_for_what_comes_and_what_runs() {
    let server = Server::start(|seen, _| {
        if seen.target.ends_with("current") {
            Reply::json("[]")
        } else {
            Reply::json(fixture("yukicoder/list.json"))
        }
    })
    .await;
    let listing = listing(ask(Platform::Yukicoder, &server).await);
    assert_eq!(targets(&server), ["/api/v1/contest/future", "/api/v1/contest/current"]);
    assert_eq!(complete(&listing), ["current", "future"]);
}
