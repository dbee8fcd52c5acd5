//! What a first sync, a sync with nothing to do, and a refresh cost with servers 100 ms away, compared with one call after another. `npm run
//! bench`; without `--bench` (as a test), once, small, and without the delay.
#![expect(
    clippy::unwrap_used,
    clippy::panic,
    clippy::indexing_slicing,
    clippy::print_stdout,
    reason = "a measurement stops where it cannot go on, and its figures are what it is run for"
)]

#[expect(dead_code, reason = "the tests of the engine use more of it")]
#[path = "../tests/engine/world.rs"]
mod world;

use std::collections::BTreeSet;
use std::time::{Duration, Instant};

use contestsync_core::domain::{Clock, Platform};
use contestsync_core::engine::report::CalendarOutcome;
use contestsync_core::http::{HttpClient, Limits};
use contestsync_doubles::google::Google;
use contestsync_doubles::platforms::Platforms;
use world::{PLAIN, World};

const CALENDAR_SCOPES: [&str; 2] = ["https://www.googleapis.com/auth/calendar", "email"];
const LIMITS: Limits = Limits {
    bytes: 1 << 20,
    deadline: Duration::from_secs(20),
};
const SERIAL_TRIES: usize = 3;
/// A first sync of so many takes minutes.
const MANY: i64 = 1000;

fn main() {
    let measuring = std::env::args().any(|argument| argument == "--bench");
    let runtime = tokio::runtime::Builder::new_multi_thread()
        .worker_threads(2)
        .enable_all()
        .build()
        .unwrap();
    runtime.block_on(async {
        let latency = if measuring { 100 } else { 0 };
        println!("servers {latency} ms away");
        for count in if measuring { vec![50, 200, 1000] } else { vec![20] } {
            first_sync(count, latency).await;
        }
        refresh(latency).await;
    });
}

async fn first_sync(count: i64, latency: u64) {
    let world = World::new().await;
    world.announce(&world.rounds(count)).await;
    world.google.adjust(|options| options.latency_ms = latency);
    let (mark, begun) = (world.google.mark(), Instant::now());
    let report = if count < MANY {
        world.sync(PLAIN).await
    } else {
        let (report, near) = tokio::join!(world.sync(PLAIN), near_after_two_seconds(&world, count));
        println!("first sync of {count:4}: after 2 s, the {near} contests that come first have their events");
        report
    };
    let took = begun.elapsed();
    let inserted = usize::try_from(count).unwrap();
    assert_eq!(
        (report.outcome, report.inserted),
        (CalendarOutcome::Ok, inserted),
        "{report:?}"
    );
    let calls = world.google.requests_since(mark).len();
    println!(
        "first sync of {count:4}: {:6.2} s, {calls} calls, at most {} in flight",
        took.as_secs_f64(),
        world.google.most_in_flight()
    );
    assert!(world.google.most_in_flight() <= 10);

    let (mark, begun) = (world.google.mark(), Instant::now());
    let report = world.sync(PLAIN).await;
    println!(
        "nothing to do with {count:4}: {:6.3} s, {} calls, {} writes",
        begun.elapsed().as_secs_f64(),
        world.google.requests_since(mark).len(),
        world.google.writes_since(mark)
    );
    assert_eq!((report.unchanged, world.google.writes_since(mark)), (inserted, 0));

    let mut tries = Vec::new();
    for _ in 0..if latency > 0 && count <= 200 { SERIAL_TRIES } else { 1 } {
        if count <= 200 {
            tries.push(serially(&world.google, count).await);
        }
    }
    tries.sort();
    if let Some(median) = tries.get(tries.len() / 2) {
        println!(
            "serial way  of {count:4}: {:6.2} s (median of {}); ours is {:.1} times as fast",
            median.as_secs_f64(),
            tries.len(),
            median.as_secs_f64() / took.as_secs_f64()
        );
    }
}

/// How many contests, counted from the nearest, have their event two seconds after the start.
async fn near_after_two_seconds(world: &World, count: i64) -> usize {
    contestsync_core::http::pause(Duration::from_secs(2)).await;
    let (events, rounds) = (world.live(), world.rounds(count));
    let in_order = events.iter().zip(&rounds);
    in_order
        .take_while(|(event, round)| world::start(event) == round.starts_at)
        .count()
}

/// As most scripts do it: a loop that inserts, and waits for each answer.
async fn serially(google: &Google, count: i64) -> Duration {
    let (http, token) = (HttpClient::new().unwrap(), google.sign_in(&CALENDAR_SCOPES).access);
    let calendar = google.app_calendars()[0]["id"].as_str().unwrap().to_owned();
    let url: url::Url = format!(
        "{}/calendar/v3/calendars/{calendar}/events",
        google.url().trim_end_matches('/')
    )
    .parse()
    .unwrap();
    let begun = Instant::now();
    for number in 0..count {
        let event = serde_json::json!({
            "summary": format!("Round {number}"),
            "start": {"dateTime": "2027-01-01T10:00:00Z"},
            "end": {"dateTime": "2027-01-01T12:00:00Z"},
        });
        let request = http
            .request(reqwest::Method::POST, url.clone())
            .bearer_auth(&token)
            .header("content-type", "application/json")
            .body(event.to_string());
        let answer = http.send(request, LIMITS).await.unwrap();
        assert_eq!(answer.status.as_u16(), 200, "{}", String::from_utf8_lossy(&answer.body));
    }
    begun.elapsed()
}

async fn refresh(latency: u64) {
    let mut world = World::new().await;
    let (platforms, _) = Platforms::with_sample(world.clock.now());
    world.use_endpoints(&platforms.endpoints_toml(&world.google)).await;
    platforms.set_latency(Duration::from_millis(latency));
    let mut slowest = Duration::ZERO;
    for platform in Platform::ALL {
        let begun = Instant::now();
        let refreshed = world
            .engine
            .refresh(Some(BTreeSet::from([(*platform).into()])))
            .await
            .unwrap();
        assert_eq!(refreshed.report.platforms[0].error, None);
        let took = begun.elapsed();
        println!("refresh of {:14}: {:6.3} s", platform.key(), took.as_secs_f64());
        slowest = slowest.max(took);
    }
    // The pauses between two requests to one server are over by then.
    contestsync_core::http::pause(Duration::from_secs(3)).await;
    let begun = Instant::now();
    let all = Platform::ALL.iter().map(|platform| (*platform).into()).collect();
    let refreshed = world.engine.refresh(Some(all)).await.unwrap();
    let took = begun.elapsed();
    assert_eq!(refreshed.report.platforms.len(), Platform::ALL.len());
    println!(
        "refresh of all {:9}: {:6.3} s, {:.2} times the slowest",
        Platform::ALL.len(),
        took.as_secs_f64(),
        took.as_secs_f64() / slowest.as_secs_f64()
    );
}
