//! The platforms' doubles: what they answer, how they fail, and the sample in each platform's format.

use jiff::SignedDuration;
use serde_json::{Value, json};

use super::*;
use crate::browser::{Browsed, request};

const PATIENCE: Duration = Duration::from_secs(20);

async fn get(platforms: &Platforms, platform: &str, path: &str) -> Browsed {
    request("GET", &format!("{}{path}", platforms.url(platform)), &[], "")
        .await
        .unwrap()
}

fn noon() -> Timestamp {
    "2026-11-23T12:00:00Z".parse().unwrap()
}

#[tokio::test]
async fn answers_come_in_their_order_and_the_longest_path_wins() {
    let platforms = Platforms::start();
    let text = |text: &str| Response::new("text/plain", text);
    platforms.set("atcoder", "/contests/", text("list"));
    platforms.sequence(
        "atcoder",
        "/contests/archive",
        [text("first"), text("second"), text("last")],
    );
    let mut bodies = Vec::new();
    for path in [
        "/contests/?lang=en",
        "/contests/archive",
        "/contests/archive",
        "/contests/archive",
        "/contests/archive",
    ] {
        bodies.push(get(&platforms, "atcoder", path).await.body);
    }
    assert_eq!(bodies, ["list", "first", "second", "last", "last"]);
    assert_eq!(get(&platforms, "atcoder", "/other").await.status, 404);
    assert_eq!(get(&platforms, "codechef", "/contests/").await.status, 404);
    let seen = platforms.requests("atcoder");
    assert_eq!(
        (seen.len(), seen[0].path.as_str(), seen[0].method.as_str()),
        (6, "/contests/?lang=en", "GET")
    );
    assert!(platforms.seen("codechef", 1, PATIENCE).await);
    assert!(!platforms.block_until_seen("codechef", 2, Duration::ZERO));
}

#[tokio::test]
async fn an_entity_tag_sent_back_gives_304() {
    let platforms = Platforms::start();
    platforms.set(
        "codeforces",
        "/api",
        Response::json(&json!({"status": "OK"})).etag("one"),
    );
    let first = get(&platforms, "codeforces", "/api/contest.list").await;
    let etag = first.header("etag").unwrap().to_owned();
    let url = format!("{}/api/contest.list", platforms.url("codeforces"));
    let second = request("GET", &url, &[("if-none-match", &etag)], "").await.unwrap();
    assert_eq!((first.status, second.status, second.body.as_str()), (200, 304, ""));
    assert_eq!(
        platforms.requests("codeforces")[1].header("if-none-match"),
        Some(etag.as_str())
    );
}

#[tokio::test]
async fn answers_break_as_they_are_told() {
    let platforms = Platforms::start();
    let body = || Response::new("text/plain", "0123456789");
    let url = format!("{}/x", platforms.url("code360"));
    for broken in [Response::dropped(), body().cut_at(4), body().promising(11)] {
        platforms.set("code360", "/x", broken.clone());
        let error = request("GET", &url, &[], "").await.unwrap_err();
        assert_eq!(error.kind(), std::io::ErrorKind::UnexpectedEof, "{broken:?}");
    }
    platforms.set("code360", "/x", body().promising(4));
    assert_eq!(request("GET", &url, &[], "").await.unwrap().body, "0123");
    for endless in [Response::stalled(), body().hanging_at(4)] {
        platforms.set("code360", "/x", endless.clone());
        let answer = tokio::time::timeout(Duration::from_millis(50), request("GET", &url, &[], "")).await;
        assert!(answer.is_err(), "{endless:?}");
    }
    platforms.set("code360", "/x", Response::oversized(3 << 20));
    assert_eq!(request("GET", &url, &[], "").await.unwrap().body.len(), 3 << 20);
    let bomb = Response::gzip_bomb(64 << 20);
    assert!(bomb.body.len() < 100_000);
    platforms.set("code360", "/x", Response::too_many(7));
    let refused = request("GET", &url, &[], "").await.unwrap();
    assert_eq!((refused.status, refused.header("retry-after")), (429, Some("7")));
}

#[tokio::test]
async fn the_endpoints_file_names_all_servers() {
    let platforms = Platforms::start();
    let google = Google::start(crate::google::Options::default());
    let text = platforms.endpoints_toml(&google);
    for platform in PLATFORMS.iter().copied() {
        assert!(
            text.contains(&format!("{platform} = \"{}\"\n", platforms.url(platform))),
            "{text}"
        );
    }
    assert!(text.contains(&format!("\noauth = \"{}\"\n", google.url())), "{text}");
}

#[tokio::test]
async fn the_sample_is_about_twenty_contests_ahead_at_any_hour() {
    for hour in 0..(24 * 15) {
        let now = sample::later(noon(), hour * 3600);
        let sample = Sample::at(now);
        let ahead = sample.upcoming();
        assert!((18..=22).contains(&ahead.len()), "{now}: {}", ahead.len());
        let mut keys: Vec<_> = sample.contests().iter().map(SampleContest::key).collect();
        keys.sort();
        keys.dedup();
        assert_eq!(keys.len(), sample.contests().len(), "{now}");
        for platform in PLATFORMS.iter().copied().take(7) {
            assert!(
                ahead.iter().any(|contest| contest.platform == platform),
                "{now}: {platform}"
            );
        }
        let twins = ahead
            .windows(2)
            .filter(|pair| pair[0].starts_at == pair[1].starts_at && pair[0].platform == "codeforces");
        assert_eq!(twins.count(), 1, "{now}");
    }
}

#[tokio::test]
async fn each_platform_speaks_in_its_own_shape() {
    let (platforms, mut sample) = Platforms::with_sample(noon());
    let url = format!("{}/graphql", platforms.url("leetcode"));
    let asked = request(
        "POST",
        &url,
        &[("content-type", "application/json")],
        "{\"query\":\"{ upcomingContests { title } }\"}",
    )
    .await
    .unwrap();
    let node = asked.json()["data"]["upcomingContests"][0].clone();
    let first = sample
        .upcoming()
        .into_iter()
        .find(|contest| contest.platform == "leetcode")
        .unwrap();
    assert_eq!(
        (&node["titleSlug"], &node["startTime"]),
        (&json!(first.id), &json!(first.starts_at.as_second()))
    );
    let unknown = request("POST", &url, &[], "{\"query\":\"{ contests { title } }\"}")
        .await
        .unwrap();
    assert_eq!((unknown.status, &unknown.json()["data"]), (400, &Value::Null));

    let chef = get(&platforms, "codechef", "/api/list/contests/all?sort_by=START")
        .await
        .json();
    // The next Wednesday, eight in the evening in India.
    let start = &chef["future_contests"][0];
    assert_eq!(start["contest_start_date_iso"], "2026-11-25T20:00:00+05:30");
    assert_eq!(
        (&start["contest_start_date"], &start["contest_duration"]),
        (&json!("25 Nov 2026  20:00:00"), &json!("120"))
    );
    let geeks = get(&platforms, "geeksforgeeks", "/api/vr/events/?page_number=1")
        .await
        .json();
    assert_eq!(geeks["results"]["upcoming"][1]["start_time"], "2026-11-29T19:00:00");
    let page = get(&platforms, "atcoder", "/contests/?lang=en").await.body;
    for part in [
        "<div id=\"contest-table-permanent\">",
        "<div id=\"contest-table-upcoming\">",
        "<div id=\"contest-table-daily\">",
        "<div id=\"contest-table-recent\">",
        "2026-11-28 21:00:00+0900",
        ">01:40<",
        "> - 1999<",
        "ALGO ARTIS &amp; Friends",
    ] {
        assert!(page.contains(part), "{part}");
    }
    let ninja = get(
        &platforms,
        "code360",
        "/code360/api/v4/public_section/contest_list?page=1",
    )
    .await
    .json();
    assert_eq!(ninja["data"]["total_pages"], 1);
    let rank = get(&platforms, "hackerrank", "/rest/contests/upcoming?offset=0")
        .await
        .json();
    assert_eq!(rank["models"].as_array().unwrap().len(), 1);

    let twin = sample
        .upcoming()
        .into_iter()
        .find(|contest| contest.name.contains("(Div. 1)"))
        .unwrap();
    sample.move_by(&twin.key(), SignedDuration::from_mins(10));
    sample.rename(&twin.key(), "Moved");
    let gone = sample
        .upcoming()
        .into_iter()
        .find(|contest| contest.name.contains("(Div. 3)"))
        .unwrap();
    sample.cancel(&gone.key());
    platforms.show(&sample);
    let forces = get(&platforms, "codeforces", "/api/contest.list?gym=false")
        .await
        .json();
    let rows = forces["result"].as_array().unwrap();
    let row = |id: &str| rows.iter().find(|row| row["id"].as_i64() == id.parse().ok());
    assert_eq!(row(&twin.id).unwrap()["name"], "Moved");
    assert_eq!(
        row(&twin.id).unwrap()["startTimeSeconds"],
        twin.starts_at.as_second() + 600
    );
    assert!(row(&gone.id).is_none());
}
