//! Answers that aren't believed, what is retried, and which messages people see.

use std::time::{Duration, Instant};

use contestsync_core::domain::{Code, Platform};
use jiff::SignedDuration;

use super::server::{Reply, Server};
use super::{FetchTimeouts, HURRIED, NOW, ask, ask_with, code, fixture, listing, one_round, problem};

/// Answers always the same; gives the code and how often it was asked.
async fn always(reply: Reply) -> (Code, usize) {
    let server = Server::start(move |_, _| reply.clone()).await;
    let code = code(ask(Platform::Codeforces, &server).await);
    (code, server.seen().len())
}

#[tokio::test]
async fn a_status_that_may_heal_is_tried_three_times_and_another_once() {
    for (status, asked) in [
        (500, 3),
        (502, 3),
        (503, 3),
        (504, 3),
        (501, 1),
        (400, 1),
        (403, 1),
        (404, 1),
        (499, 1),
    ] {
        assert_eq!(
            always(Reply::new(status, "")).await,
            (Code::HttpStatus, asked),
            "{status}"
        );
    }
    assert_eq!(always(Reply::new(429, "")).await, (Code::RateLimited, 3));
}

#[tokio::test]
async fn a_server_that_heals_is_read() {
    for sick in [
        Reply::new(503, ""),
        Reply::new(429, ""),
        one_round().cut(),
        Reply::json(fixture("codeforces/call_limit.json")),
    ] {
        let server = Server::start(move |_, count| if count < 2 { sick.clone() } else { one_round() }).await;
        assert_eq!(listing(ask(Platform::Codeforces, &server).await).contests.len(), 1);
        assert_eq!(server.seen().len(), 3);
    }
}

#[tokio::test]
async fn codeforces_call_limit_is_a_rate_limit_whatever_the_status() {
    for status in [200, 400, 503] {
        let reply = Reply::new(status, fixture("codeforces/call_limit.json")).with("Content-Type", "application/json");
        assert_eq!(always(reply).await, (Code::RateLimited, 3), "{status}");
    }
}

#[tokio::test]
async fn a_long_retry_after_is_obeyed_by_not_asking_again() {
    for (value, seconds) in [("3600", 3600), ("16", 16), ("Mon, 05 Oct 2026 02:00:00 GMT", 7200)] {
        for status in [429, 503] {
            let server = Server::start(move |_, _| Reply::new(status, "").with("Retry-After", value)).await;
            let problem = problem(ask(Platform::Codeforces, &server).await);
            let at = NOW.checked_add(SignedDuration::from_secs(seconds)).unwrap();
            assert_eq!((problem.not_before, server.seen().len()), (Some(at), 1), "{value}");
        }
    }
}

#[tokio::test]
async fn a_short_retry_after_is_waited_for() {
    let server = Server::start(|_, count| {
        if count == 0 {
            Reply::new(429, "").with("Retry-After", "1")
        } else {
            one_round()
        }
    })
    .await;
    let begun = Instant::now();
    assert!(ask(Platform::Codeforces, &server).await.result.is_ok());
    assert!(begun.elapsed() >= Duration::from_secs(1));
}

#[tokio::test]
async fn a_wait_beyond_the_time_for_the_platform_is_not_begun() {
    let server = Server::start(|_, _| Reply::new(429, "").with("Retry-After", "10")).await;
    let whole = Duration::from_secs(5);
    let begun = Instant::now();
    let fetched = ask_with(FetchTimeouts { whole, ..HURRIED }, Platform::Codeforces, &server, &[]).await;
    assert!(problem(fetched).not_before.is_some() && begun.elapsed() < whole);
}

#[tokio::test]
async fn a_challenge_is_recognised_and_not_tried_again() {
    let page = || fixture("codeforces/challenge.html");
    for reply in [
        Reply::html(403, page()),
        Reply::html(429, page()),
        Reply::html(503, page()),
        Reply::new(403, page()),
        Reply::html(403, "<html></html>").with("cf-mitigated", "challenge"),
        Reply::html(403, "The page is temporarily blocked by administrator."),
    ] {
        assert_eq!(always(reply).await, (Code::Blocked, 1));
    }
    // An ordinary page that says no is none.
    assert_eq!(
        always(Reply::html(403, "<html>Forbidden</html>")).await,
        (Code::HttpStatus, 1)
    );
}

#[tokio::test]
async fn a_part_of_a_list_is_not_the_list() {
    let part = Reply::new(206, fixture("codeforces/contest_list.json"));
    assert_eq!(always(part).await, (Code::HttpStatus, 1));
}

#[tokio::test]
async fn an_answer_of_another_kind_is_not_believed() {
    let list = || fixture("codeforces/contest_list.json");
    for reply in [
        Reply::html(200, fixture("codeforces/challenge.html")),
        Reply::html(200, fixture("codeforces/checked.html")),
        Reply::new(200, fixture("codeforces/checked.html")),
        Reply::json(fixture("codeforces/failed.json")),
        Reply::html(200, list()),
        Reply::json(""),
        Reply::json("  \n"),
        Reply::json("OK"),
        Reply::json("[]"),
        Reply::json(r#"{"status":"OK""#),
        Reply::new(204, ""),
    ] {
        assert_eq!(always(reply).await, (Code::UnexpectedBody, 1));
    }
}

#[tokio::test]
async fn a_missing_or_odd_type_is_accepted_when_the_first_character_fits() {
    for body in [
        fixture("codeforces/contest_list.json"),
        [&b"\xEF\xBB\xBF\n "[..], &fixture("codeforces/contest_list.json")].concat(),
    ] {
        for kind in ["text/plain", "application/octet-stream", ""] {
            let body = body.clone();
            let server = Server::start(move |_, _| match kind {
                "" => Reply::new(200, body.clone()),
                kind => Reply::new(200, body.clone()).with("Content-Type", kind),
            })
            .await;
            assert_eq!(
                listing(ask(Platform::Codeforces, &server).await).contests.len(),
                6,
                "{kind}"
            );
        }
    }
}

#[tokio::test]
async fn atcoders_page_without_its_tables_is_not_an_empty_list() {
    let server = Server::start(|_, _| Reply::html(200, "<html><body>Sorry</body></html>")).await;
    assert_eq!(code(ask(Platform::AtCoder, &server).await), Code::UnexpectedBody);
    let server = Server::start(|_, _| Reply::json("{}")).await;
    assert_eq!(code(ask(Platform::AtCoder, &server).await), Code::UnexpectedBody);
}

/// A whole list, padded with blanks to `length`.
fn padded(length: usize) -> Vec<u8> {
    let mut body = fixture("codeforces/contest_list.json");
    body.resize(length, b' ');
    body
}

#[tokio::test]
async fn an_answer_may_be_so_large_and_not_a_byte_larger_after_decompression() {
    const MIB: usize = 1024 * 1024;
    let server = Server::start(|_, _| Reply::json(padded(2 * MIB)).gzip()).await;
    assert_eq!(listing(ask(Platform::Codeforces, &server).await).contests.len(), 6);
    assert_eq!(
        always(Reply::json(padded(2 * MIB + 1)).gzip()).await,
        (Code::TooLarge, 1)
    );
    assert_eq!(always(Reply::json(padded(2 * MIB + 1))).await, (Code::TooLarge, 1));
    let server = Server::start(|_, _| Reply::json(padded(MIB + 1)).gzip()).await;
    assert_eq!(code(ask(Platform::CodeChef, &server).await), Code::TooLarge);
}

#[tokio::test]
async fn a_cut_answer_is_tried_again_and_then_given_up() {
    assert_eq!(always(one_round().cut()).await, (Code::Connection, 3));
}

#[tokio::test]
async fn a_silent_server_is_left_after_the_deadline_and_not_asked_again() {
    let server = Server::start(|_, _| Reply::never()).await;
    let request = Duration::from_millis(150);
    let fetched = ask_with(FetchTimeouts { request, ..HURRIED }, Platform::Codeforces, &server, &[]).await;
    assert_eq!((code(fetched), server.seen().len()), (Code::Timeout, 1));
}

#[tokio::test]
async fn a_server_that_is_not_there_is_offline() {
    let mut nobody = Server::start(|_, _| one_round()).await;
    // Bound and not listened at, so that nobody else gets it meanwhile.
    let bound = tokio::net::TcpSocket::new_v4().unwrap();
    bound.bind("127.0.0.1:0".parse().unwrap()).unwrap();
    nobody.address = format!("http://{}", bound.local_addr().unwrap());
    assert_eq!(code(ask(Platform::Codeforces, &nobody).await), Code::Offline);
}

#[tokio::test]
async fn each_sentence_names_the_platform_and_says_what_to_do() {
    for (reply, sentence) in [
        (
            Reply::new(404, "secret"),
            "Codeforces answered with status 404; known contests are kept, and it's tried again later.",
        ),
        (
            Reply::new(429, "secret").with("Retry-After", "60"),
            "Codeforces asks for fewer requests; known contests are kept, and it's tried again later.",
        ),
        (
            Reply::html(403, "Just a moment secret"),
            "Codeforces is blocking automated requests; known contests are kept, and you can see its contests at https://codeforces.com/contests.",
        ),
        (
            Reply::json(r#"{"status":"FAILED","comment":"secret"}"#),
            "The answer from Codeforces isn't its list of contests: it says that the request failed; known contests are kept. If this keeps happening, update ContestSync.",
        ),
        (
            Reply::html(200, "<p>secret"),
            "The answer from Codeforces isn't its list of contests: it's a web page instead of data; known contests are kept. If this keeps happening, update ContestSync.",
        ),
    ] {
        let server = Server::start(move |_, _| reply.clone()).await;
        assert_eq!(problem(ask(Platform::Codeforces, &server).await).message, sentence);
    }
}
