//! What each step costs with 100,000 stored contests, 10,000 events, and 1,000 due reminders. `npm run bench`; without `--bench`, it uses a
//! hundredth of that.
#![expect(
    clippy::unwrap_used,
    clippy::panic,
    clippy::indexing_slicing,
    clippy::print_stdout,
    clippy::disallowed_methods,
    reason = "a measurement stops where it cannot go on, and its figures are what it is run for"
)]

#[expect(dead_code, reason = "the tests of the engine use more of it")]
#[path = "../tests/engine/world.rs"]
mod world;

use std::future::Future;
use std::hint::black_box;
use std::time::{Duration, Instant};

use contestsync_core::calendar::{EventOptions, RemoteEvent, WantedEvent};
use contestsync_core::domain::{Clock, Contest, Listed, Listing, Platform};
use contestsync_core::notify::{Gap, Recorder};
use contestsync_core::store::events::{EventState, RecordedEvent};
use jiff::tz::TimeZone;
use world::{DRY, PLAIN, World};

const TRIES: usize = 9;

fn main() {
    let measuring = std::env::args().any(|argument| argument == "--bench");
    let share = if measuring { 1 } else { 100 };
    let runtime = tokio::runtime::Builder::new_multi_thread()
        .worker_threads(2)
        .enable_all()
        .build()
        .unwrap();
    runtime.block_on(async {
        measure(share).await;
        // Twice as many events may cost little more than twice the time.
        let (world, _) = prepared(share, 10_000).await;
        reconcile(&world, 20_000 / share).await;
    });
}

/// 100,000 stored contests, so many of them to come, and twice as many events.
async fn prepared(share: i64, coming: i64) -> (World, Vec<Contest>) {
    let world = World::new().await;
    let every: Vec<&str> = Platform::ALL.iter().map(|platform| platform.key()).collect();
    world.set("platforms", &every.join(",")).await;
    let contests = contests(&world, share, coming);
    let past = contests
        .iter()
        .filter(|contest| contest.ends_at < world.clock.now())
        .count();
    println!("{} stored contests, {} of them past", contests.len(), past);
    world.announce(&contests[past..past + 5]).await;
    // The first sync makes the calendar, the second lists it. From then on, Google tells only what has changed.
    world.sync(PLAIN).await;
    world.sync(PLAIN).await;
    store(&world, contests.clone()).await;
    let events = usize::try_from(2 * coming / share).unwrap();
    record_events(&world, &contests[contests.len() - events..]).await;
    (world, contests)
}

async fn reconcile(world: &World, events: i64) {
    // With one list of Google's, which the double answers at once.
    timed(
        &format!("reconcile: a sync with nothing to do, {events} events"),
        async || {
            let report = world.engine.sync(DRY).await.unwrap();
            assert_eq!(report.0.calendar.plan, Some(vec![]));
        },
    )
    .await;
}

async fn measure(share: i64) {
    let (world, contests) = prepared(share, 5_000).await;
    let (engine, now) = (&world.engine, world.clock.now());

    timed("list: the unfinished contests", async || {
        black_box(world.store.contests(Some(now)).await.unwrap());
    })
    .await;
    timed("search: one contest by its key", async || {
        black_box(world.store.contest(&contests[7].key).await.unwrap());
    })
    .await;
    timed("next due: what the schedule waits for", async || {
        black_box(engine.due().await.unwrap());
    })
    .await;
    timed("reminders: a look with nothing due", async || {
        let recorder = Recorder::default();
        engine
            .remind_in(&recorder, Gap::None, Some(world.clock.now()), &TimeZone::UTC)
            .await
            .unwrap();
    })
    .await;
    timed("window: the whole view", async || drop(engine.view().await.unwrap())).await;
    let view = engine.view().await.unwrap();
    timed("window: the view as JSON", async || {
        black_box(serde_json::to_string(&view).unwrap());
    })
    .await;
    reconcile(&world, 10_000 / share).await;

    let watched = world.clock.now();
    world.clock.advance(3600 + 60);
    let recorder = Recorder::default();
    let begun = Instant::now();
    engine
        .remind_in(&recorder, Gap::None, Some(watched), &TimeZone::UTC)
        .await
        .unwrap();
    let shown = world.store.shown_reminders().await.unwrap().len();
    println!(
        "{:42} {:8.2} ms  ({shown} reminders)",
        "reminders: all due at once, claimed",
        milliseconds(begun.elapsed())
    );
    let file = engine.settings().paths.database();
    let size = std::fs::metadata(&file).unwrap().len();
    println!(
        "data file {} KiB; peak memory {} KiB, doubles included",
        size / 1024,
        peak()
    );
    // For `scripts/bench/desktop.sh`: the program at rest with that much data.
    if let Some(kept) = std::env::var_os("BENCH_KEEP") {
        engine.close().await;
        std::fs::copy(file, kept).unwrap();
    }
}

/// 100,000, of which so many are to come, and 1,000 begin in two hours; spread over the platforms.
fn contests(world: &World, share: i64, coming: i64) -> Vec<Contest> {
    let make = |number: i64, in_hours: i64| {
        let platform = Platform::ALL[usize::try_from(number).unwrap() % Platform::ALL.len()];
        world.contest(platform, &format!("n{number}"), in_hours)
    };
    let over = 100_000 - coming;
    let past = (0..over / share).map(|number| make(number, -24 - number % 600));
    let near = (over / share..(over + 1_000) / share).map(|number| make(number, 2));
    let later = ((over + 1_000) / share..100_000 / share).map(|number| make(number, 24 + number % 1_000));
    past.chain(near).chain(later).collect()
}

async fn store(world: &World, contests: Vec<Contest>) {
    for platform in Platform::ALL {
        let of = contests.iter().filter(|contest| contest.key.source() == *platform);
        let listing = Listing {
            contests: of
                .map(|contest| Listed {
                    contest: contest.clone(),
                    origin: "list",
                })
                .collect(),
            ..Listing::default()
        };
        world
            .store
            .merge_listing(*platform, &listing, world.clock.now())
            .await
            .unwrap();
    }
}

/// Half of them stand for contests that are over, half for those to come, and all are as they should be.
async fn record_events(world: &World, contests: &[Contest]) {
    let store = &world.store;
    let calendar = world.calendar();
    let account = store.account().await.unwrap().unwrap().subject;
    let options = EventOptions::from(&store.preferences().await.unwrap());
    let installation = store.installation().await.unwrap();
    let recorded: Vec<RecordedEvent> = contests
        .iter()
        .map(|contest| {
            let wanted = WantedEvent::new(&account, contest, world.clock.now(), &options);
            let remote = RemoteEvent::read(&wanted.body(&installation)).unwrap();
            RecordedEvent {
                account: account.clone(),
                calendar_id: calendar.clone(),
                event_id: wanted.id,
                contest_key: contest.key.to_string(),
                state: EventState::Live,
                etag: "\"1\"".to_owned(),
                starts_at: Some(contest.starts_at),
                remote: serde_json::to_string(&remote).unwrap(),
                own: true,
                own_read: remote.stamp.read,
                begun_read: None,
                seen_read: remote.stamp.read,
                unsure_at: None,
                missing_at: None,
            }
        })
        .collect();
    let link = store.calendar_link(&account, true).await.unwrap().unwrap();
    store.record_list(&link, &recorded).await.unwrap();
}

async fn timed<F, Fut>(what: &str, step: F)
where
    F: Fn() -> Fut,
    Fut: Future<Output = ()>,
{
    let mut times = Vec::new();
    for _ in 0..TRIES {
        let begun = Instant::now();
        step().await;
        times.push(begun.elapsed());
    }
    times.sort();
    println!(
        "{what:55} {:8.2} ms  (median of {TRIES}; fastest {:.2})",
        milliseconds(times[TRIES / 2]),
        milliseconds(times[0])
    );
}

fn milliseconds(time: Duration) -> f64 {
    time.as_secs_f64() * 1000.0
}

fn peak() -> String {
    let status = std::fs::read_to_string("/proc/self/status").unwrap_or_default();
    let line = status
        .lines()
        .find(|line| line.starts_with("VmHWM"))
        .unwrap_or_default();
    line.split_whitespace().nth(1).unwrap_or("?").to_owned()
}
