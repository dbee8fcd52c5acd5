//! What is sent to whom.

use std::time::{Duration, Instant};

use contestsync_core::domain::Platform;

use super::server::{Reply, Server};
use super::{HURRIED, ask, ask_with, complete, fixture, ids, listing, one_round};

/// What each platform is asked first, and the answer to it.
fn first_answer(platform: Platform) -> (&'static str, Reply) {
    match platform {
        Platform::LeetCode => ("POST /graphql", Reply::json(fixture("leetcode/all_contests.json"))),
        Platform::Codeforces => (
            "GET /api/contest.list?gym=false&lang=en",
            Reply::json(fixture("codeforces/contest_list.json")),
        ),
        Platform::CodeChef => (
            "GET /api/list/contests/all?sort_by=START&sorting_order=asc&offset=0&mode=all",
            Reply::json(fixture("codechef/all.json")),
        ),
        Platform::AtCoder => (
            "GET /contests/?lang=en",
            Reply::html(200, fixture("atcoder/contests.html")),
        ),
        Platform::HackerRank => (
            "GET /rest/contests/upcoming?offset=0&limit=100",
            Reply::json(fixture("hackerrank/upcoming.json")),
        ),
        Platform::GeeksforGeeks => (
            "GET /api/vr/events/?page_number=1&sub_type=all&type=contest",
            Reply::json(fixture("geeksforgeeks/page_2.json")),
        ),
        Platform::Code360 => (
            "GET /code360/api/v4/public_section/contest_list?page_size=10&page=1&participate=true&app_context=publicsection&naukri_request=true",
            Reply::json(fixture("code360/page_2.json")),
        ),
        other => panic!("{other}'s requests are tested in more_platforms.rs"),
    }
}

#[tokio::test]
async fn each_platform_is_asked_at_its_own_address_and_read() {
    for platform in Platform::ALL.iter().filter(|platform| platform.is_on_at_first()) {
        let (request, reply) = first_answer(*platform);
        let server = Server::start(move |_, _| reply.clone()).await;
        let fetched = ask(*platform, &server).await;
        let seen = server.seen();
        assert_eq!(format!("{} {}", seen[0].method, seen[0].target), request);
        assert!(seen[0].header("user-agent").starts_with("ContestSync/"), "{platform}");
        let accept = if *platform == Platform::AtCoder {
            "text/html"
        } else {
            "application/json"
        };
        assert_eq!(seen[0].header("accept"), accept, "{platform}");
        assert!(seen[0].header("accept-encoding").contains("gzip"), "{platform}");
        assert!(fetched.bytes > 200, "{platform}: {} bytes", fetched.bytes);
        assert!(!listing(fetched).contests.is_empty(), "{platform}");
    }
}

#[tokio::test]
async fn leetcode_is_sent_what_its_edge_wants() {
    let server = Server::start(|_, _| Reply::json(fixture("leetcode/all_contests.json"))).await;
    let listing = listing(ask(Platform::LeetCode, &server).await);
    let seen = &server.seen()[0];
    assert_eq!(seen.header("content-type"), "application/json");
    assert_eq!(seen.header("referer"), "https://leetcode.com/contest/");
    assert_eq!(
        seen.body,
        r#"{"query":"{ contestV2UpcomingContests { title titleSlug startTime duration } }"}"#
    );
    assert_eq!(ids(&listing)[0], ("weekly-contest-601", "allContests"));
    // One row couldn't be named, so nothing may be believed gone.
    assert_eq!((listing.rejected.len(), complete(&listing)), (5, vec![]));
}

#[tokio::test]
async fn an_answer_is_read_however_its_coding_and_its_characters_are_written() {
    let text =
        r#"{"status":"OK","result":[{"id":1,"name":"Café","durationSeconds":7200,"startTimeSeconds":1791729300}]}"#;
    let units = |unit: fn(u16) -> [u8; 2], mark: [u8; 2]| -> Vec<u8> {
        mark.into_iter().chain(text.encode_utf16().flat_map(unit)).collect()
    };
    let latin: Vec<u8> = text
        .chars()
        .map(|character| u8::try_from(u32::from(character)).unwrap())
        .collect();
    let replies = [
        Reply::json(text).packed_in_members(),
        Reply::json(text).packed_as("GZIP"),
        Reply::json(text).packed_as("x-gzip"),
        Reply::json(text).packed_as("Gzip"),
        Reply::json([b"\xEF\xBB\xBF", text.as_bytes()].concat()),
        Reply::json([b"\xEF\xBB\xBF", text.as_bytes()].concat()).packed_as("X-GZip"),
        Reply::new(200, units(u16::to_le_bytes, [0xFF, 0xFE])).with("Content-Type", "application/json; charset=utf-16"),
        Reply::new(200, units(u16::to_be_bytes, [0xFE, 0xFF])),
        Reply::new(200, latin).with("Content-Type", "application/json; Charset=\"ISO-8859-1\""),
        Reply::new(200, text).with("Content-Type", "application/json; charset=ISO-8859-1"),
    ];
    for reply in replies {
        let server = Server::start(move |_, _| reply.clone()).await;
        let listing = listing(ask(Platform::Codeforces, &server).await);
        assert_eq!(listing.contests[0].contest.name, "Café");
    }
}

#[tokio::test]
async fn a_text_that_is_no_unicode_costs_its_letter_and_not_the_list() {
    let row = |id: u32, name: &str| {
        format!(r#"{{"id":{id},"name":"{name}","durationSeconds":7200,"startTimeSeconds":1791729300}}"#)
    };
    let rows = [row(1, "Good"), row(2, r"Odd \ud83d"), row(3, r"Smile \ud83d\ude00")];
    let body = format!(r#"{{"status":"OK","result":[{}]}}"#, rows.join(","));
    let server = Server::start(move |_, _| Reply::json(body.clone())).await;
    let listing = listing(ask(Platform::Codeforces, &server).await);
    let names: Vec<&str> = listing
        .contests
        .iter()
        .map(|listed| listed.contest.name.as_str())
        .collect();
    assert_eq!(names, ["Good", "Odd \u{FFFD}", "Smile \u{1F600}"]);
    assert_eq!(listing.rejected, []);
}

#[tokio::test]
async fn bytes_are_counted_after_decompression() {
    let body = fixture("codeforces/contest_list.json");
    let length = u64::try_from(body.len()).unwrap();
    let server = Server::start(move |_, _| Reply::json(body.clone()).gzip()).await;
    let fetched = ask(Platform::Codeforces, &server).await;
    assert_eq!(fetched.bytes, length);
    assert_eq!(listing(fetched).contests.len(), 6);
}

#[tokio::test]
async fn between_two_requests_to_one_host_there_is_a_pause() {
    let server = Server::start(|_, count| if count == 0 { Reply::new(500, "") } else { one_round() }).await;
    let spacing = Some(Duration::from_millis(120));
    let begun = Instant::now();
    let fetched = ask_with(
        super::FetchTimeouts { spacing, ..HURRIED },
        Platform::Codeforces,
        &server,
        &[],
    )
    .await;
    assert!(fetched.result.is_ok() && begun.elapsed() >= Duration::from_millis(120));
}

#[tokio::test]
async fn a_redirect_within_the_site_is_followed_and_one_that_leads_away_is_not() {
    let away = Server::start(|_, _| one_round()).await;
    let target = format!("{}/api/contest.list", away.address);
    let server = Server::start(move |_, _| Reply::new(302, "").with("Location", &target)).await;
    let fetched = ask(Platform::Codeforces, &server).await;
    assert_eq!(super::code(fetched), super::Code::Redirected);
    assert_eq!((server.seen().len(), away.seen().len()), (1, 0));

    let server = Server::start(|seen, _| match seen.target.as_str() {
        "/elsewhere" => one_round(),
        _ => Reply::new(302, "").with("Location", "/elsewhere"),
    })
    .await;
    assert_eq!(
        ids(&listing(ask(Platform::Codeforces, &server).await)),
        [("1", "contest.list")]
    );
}
