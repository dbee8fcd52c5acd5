//! Lists of several pages.

use contestsync_core::domain::{Code, Platform};

use super::server::{Reply, Server};
use super::{ask, code, complete, fixture, ids, listing};

fn event(page: &str, more: bool) -> Reply {
    Reply::json(format!(
        r#"{{"next_upcoming":{more},"results":{{"upcoming":[{{"slug":"p{page}","name":"P","start_time":"2026-10-11T19:00:00","end_time":"2026-10-11T21:00:00"}}]}}}}"#
    ))
}

fn number(target: &str) -> &str {
    let after = target
        .split_once("page_number=")
        .or_else(|| target.split_once("page="))
        .unwrap()
        .1;
    after.split('&').next().unwrap()
}

#[tokio::test]
async fn pages_are_read_until_none_follows_and_each_contest_is_kept_once() {
    let server =
        Server::start(|seen, _| Reply::json(fixture(&format!("geeksforgeeks/page_{}.json", number(&seen.target)))))
            .await;
    let listing = listing(ask(Platform::GeeksforGeeks, &server).await);
    let ids: Vec<&str> = ids(&listing).into_iter().map(|(id, _)| id).collect();
    assert_eq!(
        ids,
        [
            "weekly-801-rated-contest",
            "job-a-thon-81",
            "interview-series-82",
            "scholarship-83",
            "open-85",
            "weekly-800-rated-contest",
            "weekly-802-rated-contest",
        ]
    );
    assert_eq!((server.seen().len(), complete(&listing)), (2, vec!["events"]));
}

#[tokio::test]
async fn a_list_without_an_end_is_left_after_many_pages_and_is_not_complete() {
    let server = Server::start(|seen, _| event(number(&seen.target), true)).await;
    let listing = listing(ask(Platform::GeeksforGeeks, &server).await);
    assert_eq!(
        (server.seen().len(), ids(&listing).len(), complete(&listing)),
        (24, 24, vec![])
    );
}

#[tokio::test]
async fn a_list_of_exactly_eight_pages_is_complete() {
    let server = Server::start(|seen, _| event(number(&seen.target), number(&seen.target) != "8")).await;
    let listing = listing(ask(Platform::GeeksforGeeks, &server).await);
    assert_eq!((ids(&listing).len(), complete(&listing)), (8, vec!["events"]));
}

#[tokio::test]
async fn a_later_page_that_fails_fails_the_list() {
    let server = Server::start(|seen, _| match number(&seen.target) {
        "1" => event("1", true),
        _ => Reply::new(404, ""),
    })
    .await;
    assert_eq!(code(ask(Platform::GeeksforGeeks, &server).await), Code::HttpStatus);
}

#[tokio::test]
async fn history_is_not_read_beyond_its_first_page() {
    let server =
        Server::start(|seen, _| Reply::json(fixture(&format!("code360/page_{}.json", number(&seen.target))))).await;
    let listing = listing(ask(Platform::Code360, &server).await);
    assert_eq!((server.seen().len(), complete(&listing)), (2, vec!["contest_list"]));
    assert_eq!(ids(&listing).last(), Some(&("weekly-contest-700", "contest_list")));
}

#[tokio::test]
async fn the_number_of_pages_is_believed() {
    let server = Server::start(|seen, _| {
        let number = number(&seen.target);
        Reply::json(format!(r#"{{"data":{{"events":[{{"slug":"a{number}","name":"A","event_start_time":1791556200,"event_end_time":1791563400}}],"total_pages":2}}}}"#))
    })
    .await;
    let listing = listing(ask(Platform::Code360, &server).await);
    assert_eq!((server.seen().len(), complete(&listing)), (2, vec!["contest_list"]));
}

/// An answer with these rows.
type Shape = fn(serde_json::Value) -> serde_json::Value;

#[tokio::test]
async fn a_promised_page_that_is_empty_or_holds_the_rows_of_another_fails_the_list() {
    let row = |id: u32| {
        serde_json::json!({
            "id": id, "name": format!("Round {id}"), "slug": format!("r{id}"), "key": format!("r{id}"),
            "startTime": 1_791_556_200, "endTime": 1_791_563_400,
            "event_start_time": 1_791_556_200, "event_end_time": 1_791_563_400,
            "start_time": "2026-10-11T14:00:00+00:00", "end_time": "2026-10-11T17:00:00+00:00",
            "startsAt": "2026-10-11T14:00:00Z", "endsAt": "2026-10-11T17:00:00Z"
        })
    };
    let luogu = |rows| serde_json::json!({"data": {"contests": {"perPage": 2, "count": 4, "result": rows}}});
    let dmoj = |rows| serde_json::json!({"data": {"objects": rows, "has_more": true, "total_pages": 2}});
    let code360 = |rows| serde_json::json!({"data": {"events": rows, "total_pages": 2}});
    let shapes: [(Platform, Shape); 3] = [
        (Platform::Luogu, luogu),
        (Platform::Dmoj, dmoj),
        (Platform::Code360, code360),
    ];
    for (platform, shape) in shapes {
        let (first, second) = (serde_json::json!([row(1), row(2)]), serde_json::json!([row(3), row(4)]));
        let empty = serde_json::json!([]);
        for (next, right) in [(&second, true), (&first, false), (&empty, false)] {
            let (first, next) = (shape(first.clone()).to_string(), shape(next.clone()).to_string());
            let server = Server::start(move |seen, _| {
                let body = if number(&seen.target) == "1" { &first } else { &next };
                Reply::json(body.clone())
            })
            .await;
            let asked = ask(platform, &server).await;
            if right {
                assert_eq!(ids(&listing(asked)).len(), 4, "{platform}");
            } else {
                assert_eq!(code(asked), Code::UnexpectedBody, "{platform}");
            }
        }
    }
}

/// A page of HackerRank's list: the rows from `offset` on, as far as a page holds them and there are any.
fn models(target: &str, rows: usize, most: usize, total: usize) -> Reply {
    let offset = target.split_once("offset=").unwrap().1.split('&').next().unwrap();
    let offset: usize = offset.parse().unwrap();
    let models: Vec<serde_json::Value> = (offset..rows.min(offset + most))
        .map(|number| {
            serde_json::json!({
                "slug": format!("round-{number}"), "name": format!("Round {number}"),
                "epoch_starttime": 1_791_556_200, "epoch_endtime": 1_791_563_400
            })
        })
        .collect();
    Reply::json(serde_json::json!({"models": models, "total": total}).to_string())
}

async fn hackerrank(rows: usize, most: usize, total: usize) -> (Vec<String>, usize, String) {
    let server = Server::start(move |seen, _| {
        if seen.target.starts_with("/rest") {
            models(&seen.target, rows, most, total)
        } else {
            Reply::json(fixture("hackerrank/events.json"))
        }
    })
    .await;
    let listing = listing(ask(Platform::HackerRank, &server).await);
    let asked = server.seen().into_iter().map(|seen| seen.target);
    let asked = asked.filter(|target| target.starts_with("/rest")).collect();
    let read = ids(&listing).iter().filter(|(_, list)| *list == "rest").count();
    let complete = complete(&listing).join(" ");
    (asked, read, complete)
}

#[tokio::test]
async fn hackerranks_list_is_read_by_its_offset_until_its_total() {
    let (asked, read, complete) = hackerrank(250, 100, 250).await;
    assert_eq!(
        asked,
        [
            "/rest/contests/upcoming?offset=0&limit=100",
            "/rest/contests/upcoming?offset=100&limit=100",
            "/rest/contests/upcoming?offset=200&limit=100",
        ]
    );
    assert_eq!((read, complete.as_str()), (250, "events rest"));
    let (asked, read, _) = hackerrank(100, 100, 100).await;
    assert_eq!((asked.len(), read), (1, 100));
}

#[tokio::test]
async fn a_list_of_hackerranks_that_holds_less_than_its_total_takes_nothing_away() {
    // Fewer rows than the total, pages that are smaller than was asked for, and an end that comes too early.
    for (rows, most, total, pages) in [(2, 100, 3, 1), (180, 50, 180, 2), (100, 100, 250, 2)] {
        let (asked, _, complete) = hackerrank(rows, most, total).await;
        assert_eq!(
            (asked.len(), complete.as_str()),
            (pages, "events"),
            "{rows} {most} {total}"
        );
    }
}
