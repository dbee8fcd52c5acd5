//! A simulated month: the real engine, its real SQLite file, doubles with a mix of faults, contests that are moved, renamed, split, and
//! removed, and a clock moved by hand. At the end, the calendar is correct, and each reminder was shown once.

use std::collections::{BTreeMap, BTreeSet};
use std::sync::Arc;
use std::time::Instant;

use contestsync_core::domain::reminder::ReminderId;
use contestsync_core::domain::{Clock, ContestKey};
use contestsync_core::engine::queue::Work;
use contestsync_core::engine::report::CalendarOutcome;
use contestsync_core::engine::{Queue, SyncOptions};
use contestsync_core::notify::{Gap, Recorder};
use contestsync_core::store::runs::RunKind;
use contestsync_doubles::google::{InjectedFault, Matcher};
use contestsync_doubles::platforms::{PLATFORMS, Platforms, Response, Sample, SampleContest};
use jiff::tz::TimeZone;
use jiff::{SignedDuration, Timestamp};
use serde_json::Value;

use super::chance::{Chance, asked};
use super::world::World;

const DAY: i64 = 86_400;
/// Nothing is changed or announced later than this before its start: a platform that fails for hours may hide it so long.
const NOTICE: i64 = 3 * DAY;
/// What the preferences say before the user changes them, and the start itself.
const LEADS: [u32; 3] = [60, 10, 0];

/// What a data file of two hundred events in all and its journal may take at most.
const MOST_DATA_KIB: u64 = 2 * 1024;
/// A quarter of SQLite's own bound: `store/open.rs` sets it.
const MOST_JOURNAL_KIB: u64 = 1100;
/// Contests are kept for thirty days after their end, and some of the sample's last for days.
const DAYS_UNTIL_FULL: i64 = 35;

/// In KiB: memory of this process with its doubles, the data file, its journal.
#[derive(Clone, Copy, Debug)]
struct Size {
    rss: u64,
    file: u64,
    journal: u64,
}

#[derive(Debug, Default)]
struct Figures {
    refreshes: u64,
    syncs: u64,
    broken_answers: u64,
    google_faults: u64,
    changes: BTreeMap<&'static str, u64>,
    restarts: u64,
    reminders: usize,
    notifications: usize,
}

#[test]
#[ignore = "long: npm run torture"]
fn after_a_month_of_trouble_the_calendar_equals_the_truth_and_each_reminder_came_once() {
    let days = i64::try_from(asked("TORTURE_DAYS", 3)).unwrap();
    let seed = asked("TORTURE_SEED", 1);
    println!("soak: {days} days asked for, TORTURE_SEED={seed}");
    let runtime = tokio::runtime::Builder::new_multi_thread()
        .worker_threads(2)
        .enable_all()
        .build()
        .unwrap();
    runtime.block_on(async {
        let mut month = Month::new(seed).await;
        month.live(days).await;
    });
}

struct Month {
    world: World,
    platforms: Platforms,
    sample: Sample,
    chance: Chance,
    figures: Figures,
    recorder: Recorder,
    shown: BTreeSet<ReminderId>,
    watched: Timestamp,
    number: u64,
    began: Timestamp,
    bomb: Response,
}

impl Month {
    async fn new(seed: u64) -> Self {
        let mut world = World::new().await;
        let began = world.clock.now();
        let (platforms, sample) = Platforms::with_sample(began);
        let hands = Arc::clone(&world.clock);
        platforms.date_by(move || hands.now());
        world.use_endpoints(&platforms.endpoints_toml(&world.google)).await;
        let mut month = Self {
            world,
            platforms,
            sample,
            chance: Chance::of(seed),
            figures: Figures::default(),
            recorder: Recorder::default(),
            shown: BTreeSet::new(),
            watched: began,
            number: 0,
            began,
            bomb: Response::gzip_bomb(16 << 20),
        };
        month.catch_up().await;
        month.look(Gap::None).await;
        month
    }

    async fn live(&mut self, days: i64) {
        let begun = Instant::now();
        let end = self.began + SignedDuration::from_secs(days * DAY);
        let (mut day, mut sizes) = (0, Vec::new());
        while self.world.clock.now() < end {
            self.step().await;
            let past = self.world.clock.now().duration_since(self.began).as_secs() / DAY;
            if past / 5 > day / 5 || self.world.clock.now() >= end {
                let size = self.size();
                println!(
                    "soak: day {past}: RSS {} KiB, data {} KiB and {} KiB of journal, {} s",
                    size.rss,
                    size.file,
                    size.journal,
                    begun.elapsed().as_secs()
                );
                sizes.push((past, size));
            }
            day = past;
        }
        self.end().await;
        println!(
            "soak: {days} days in {} s: {:?}",
            begun.elapsed().as_secs(),
            self.figures
        );
        assert_flat(&sizes);
    }

    /// To the next instant at which something is due: a reminder, a refresh, a sync.
    async fn step(&mut self) {
        let now = self.world.clock.now();
        let due = self.world.engine.due().await.unwrap();
        let reminder = self.next_reminder(now);
        let work = due.refresh_at.into_iter().chain(due.sync_at).min().unwrap();
        let work = work.max(now + SignedDuration::from_secs(60));
        let next = reminder.map_or(work, |at| at.min(work));
        let by = next.duration_since(now);
        self.world.clock.set(next);
        self.world.google.advance(by);
        if next == work {
            self.change_the_truth();
            self.bring_trouble();
            self.catch_up().await;
            self.world.google.clear_faults();
            if self.chance.below(20) == 0 {
                self.world.reopen().await;
                self.world
                    .use_endpoints(&self.platforms.endpoints_toml(&self.world.google))
                    .await;
                self.figures.restarts += 1;
            }
        }
        self.look(Gap::None).await;
        self.platforms.forget_requests();
        self.world.google.forget_requests();
    }

    /// What is due, as the schedule runs it, and what it puts into the queue.
    async fn catch_up(&mut self) {
        let (queue, worker) = Queue::start(self.world.engine.clone());
        let due = self.world.engine.due().await.unwrap();
        let before = self.world.store.last_run(RunKind::Sync, None).await.unwrap();
        self.figures.refreshes += u64::from(due.refresh_at.is_some_and(|at| at <= self.world.clock.now()));
        self.world.engine.catch_up(&queue).await.unwrap();
        // Last in the queue: when it is done, so is what came before.
        queue.ask(Work::Prune).await.unwrap();
        queue.close();
        worker.await.unwrap();
        let after = self.world.store.last_run(RunKind::Sync, None).await.unwrap();
        self.figures.syncs += u64::from(before.map(|run| run.ended_at) != after.map(|run| run.ended_at));
    }

    fn change_the_truth(&mut self) {
        let now = self.world.clock.now();
        self.sample.set_now(now);
        let ahead = now + SignedDuration::from_secs(NOTICE);
        let known: BTreeSet<String> = self.sample.contests().iter().map(SampleContest::key).collect();
        let later = Sample::at(now + SignedDuration::from_hours(8 * 24));
        for contest in later.contests() {
            if contest.starts_at > ahead && !known.contains(&contest.key()) {
                self.sample.announce(contest.clone());
            }
        }
        if self.chance.below(2) == 0 {
            self.change_one(ahead);
        }
    }

    fn change_one(&mut self, ahead: Timestamp) {
        let upcoming = self.sample.upcoming();
        let free: Vec<&SampleContest> = upcoming
            .iter()
            .filter(|contest| contest.starts_at > ahead && contest.note != "daily")
            .collect();
        if free.is_empty() {
            return;
        }
        let contest = (*self.chance.any(&free)).clone();
        let key = contest.key();
        self.number += 1;
        let change = match self.chance.below(10) {
            0..4 => {
                let minutes = i64::try_from(5 * (1 + self.chance.below(12))).unwrap();
                self.sample.move_by(&key, SignedDuration::from_mins(minutes));
                "moved"
            }
            4..7 => {
                self.sample.rename(&key, &format!("Renamed Contest {}", self.number));
                "renamed"
            }
            7 if contest.platform == "codeforces" => {
                self.sample.cancel(&key);
                self.announce(&contest, 1);
                self.announce(&contest, 2);
                "split"
            }
            7 | 8 => {
                self.announce(
                    &SampleContest {
                        platform: "codeforces",
                        ..contest
                    },
                    3,
                );
                "announced"
            }
            _ => {
                self.sample.cancel(&key);
                "vanished"
            }
        };
        *self.figures.changes.entry(change).or_default() += 1;
    }

    fn announce(&mut self, like: &SampleContest, division: u64) {
        let number = self.number;
        self.sample.announce(SampleContest {
            id: (90_000 + 10 * number + division).to_string(),
            name: format!("Codeforces Round {} (Div. {division})", 3000 + number),
            note: "",
            ..like.clone()
        });
    }

    /// Each platform fails one time in five, Google one time in three.
    fn bring_trouble(&mut self) {
        self.platforms.show(&self.sample);
        for platform in PLATFORMS.iter().copied() {
            if self.chance.below(5) == 0 {
                let response = self.broken_answer();
                self.platforms.clear(platform);
                self.platforms.set(platform, "/", response);
                self.figures.broken_answers += 1;
            }
        }
        if self.chance.below(3) == 0 {
            let faults = [
                InjectedFault::DropBeforeHandling,
                InjectedFault::DropAfterHandling,
                InjectedFault::status(503, "backendError"),
                InjectedFault::status(403, "quotaExceeded"),
                InjectedFault::status(412, "conditionNotMet"),
                InjectedFault::Html(502),
                InjectedFault::Garbage("{}".to_owned()),
            ];
            let calls = Matcher {
                path: Some("/calendar/".to_owned()),
                ..Matcher::default()
            };
            let skipped = usize::try_from(self.chance.below(4)).unwrap();
            let times = usize::try_from(1 + self.chance.below(3)).unwrap();
            let fault = self.chance.any(&faults).clone();
            self.world.google.fail_next(calls.after(skipped), fault, times);
            self.figures.google_faults += 1;
        }
    }

    fn broken_answer(&mut self) -> Response {
        match self.chance.below(9) {
            0 => Response::dropped(),
            1 => Response::html("<h1>Bad Gateway</h1>").status(502),
            2 => Response::challenge(),
            3 => Response::too_many(120),
            4 => Response::html("<html>Please log in to this network</html>"),
            5 => Response::json(&serde_json::json!({"data": []})).cut_at(5),
            6 => Response::oversized(3_000_000),
            7 => self.bomb.clone(),
            _ => Response::json(&serde_json::json!({})),
        }
    }

    /// The reminders that the truth makes due at this instant or since the last look.
    fn due_since(&self, since: Timestamp, now: Timestamp) -> BTreeSet<ReminderId> {
        let contests = self.sample.contests().iter().filter(|contest| contest.note != "daily");
        let each = contests.flat_map(|contest| LEADS.map(|lead| (contest, lead)));
        each.filter(|(contest, lead)| {
            let at = instant(contest, *lead);
            since < at && at <= now
        })
        .map(|(contest, lead)| {
            let key: ContestKey = contest.key().parse().unwrap();
            (key, lead, contest.starts_at)
        })
        .collect()
    }

    fn next_reminder(&self, now: Timestamp) -> Option<Timestamp> {
        let contests = self.sample.contests().iter().filter(|contest| contest.note != "daily");
        contests
            .flat_map(|contest| LEADS.map(|lead| instant(contest, lead)))
            .filter(|at| *at > now)
            .min()
    }

    /// One look for reminders: what is shown is what the truth makes due, each once.
    async fn look(&mut self, gap: Gap) {
        let now = self.world.clock.now();
        let engine = &self.world.engine;
        engine
            .remind_in(&self.recorder, gap, Some(self.watched), &TimeZone::UTC)
            .await
            .unwrap();
        let expected = self.due_since(self.watched, now);
        let shown = self.world.store.shown_reminders().await.unwrap();
        let fresh: BTreeSet<ReminderId> = shown.difference(&self.shown).cloned().collect();
        assert_eq!(fresh, expected, "at {now}");
        let notifications = self.recorder.take();
        let rung: Vec<String> = notifications
            .into_iter()
            .filter(|one| one.tag.starts_with("contest:") || one.tag.starts_with("start:"))
            .map(|one| format!("{}\n{}", one.title, one.body))
            .collect();
        let starts: BTreeSet<Timestamp> = expected.iter().map(|(_, _, start)| *start).collect();
        assert_eq!(rung.len(), starts.len(), "at {now}: {rung:?} for {expected:?}");
        self.figures.reminders += expected.len();
        self.figures.notifications += rung.len();
        self.shown = shown;
        self.watched = now;
    }

    /// The trouble ends; one refresh and sync later all is as it should be.
    async fn end(&mut self) {
        self.world.google.clear_faults();
        let by = SignedDuration::from_hours(7);
        for _ in 0..2 {
            self.world.clock.set(self.world.clock.now() + by);
            self.world.google.advance(by);
            self.sample.set_now(self.world.clock.now());
            self.platforms.show(&self.sample);
            let options = SyncOptions {
                refresh: true,
                confirmed: true,
                ..SyncOptions::PLAIN
            };
            let report = self.world.sync(options).await;
            assert_eq!(report.outcome, CalendarOutcome::Ok, "{report:?}");
        }
        let now = self.world.clock.now();
        let facts = |starts_at: Timestamp, ends_at: Timestamp| (starts_at > now).then_some((starts_at, ends_at));
        let truth = self.sample.contests().iter().filter(|contest| contest.note != "daily");
        let truth: BTreeMap<String, (Timestamp, Timestamp)> = truth
            .filter_map(|contest| Some((contest.key(), facts(contest.starts_at, contest.ends_at())?)))
            .collect();
        let mut held = BTreeMap::new();
        for event in self.world.live() {
            let (key, starts_at, ends_at) = read(&event);
            if let Some(facts) = facts(starts_at, ends_at) {
                assert_eq!(held.insert(key.clone(), facts), None, "{key} is doubled");
            }
        }
        assert_eq!(held, truth);
        println!(
            "soak: the calendar holds exactly the {} upcoming contests of the truth",
            truth.len()
        );
    }

    fn size(&self) -> Size {
        let file = self.world.engine.settings().paths.database();
        let wal = file.with_extension("db-wal");
        let length = |path: &std::path::Path| std::fs::metadata(path).map_or(0, |data| data.len());
        Size {
            rss: super::memory::resident("VmRSS"),
            file: length(&file) / 1024,
            journal: length(&wal) / 1024,
        }
    }
}

fn instant(contest: &SampleContest, lead: u32) -> Timestamp {
    contest.starts_at - SignedDuration::from_mins(i64::from(lead))
}

fn read(event: &Value) -> (String, Timestamp, Timestamp) {
    let key = event["extendedProperties"]["private"]["contestsync_key"]
        .as_str()
        .unwrap();
    let at = |name: &str| event[name]["dateTime"].as_str().unwrap().parse().unwrap();
    (key.to_owned(), at("start"), at("end"))
}

/// What is kept is kept for thirty days after a contest, so all is full once these are over: from then on nothing grows by more than a
/// tenth and a few pages. Before, and in a shorter run, each has a bound of its own.
fn assert_flat(sizes: &[(i64, Size)]) {
    for (day, size) in sizes {
        assert!(size.file <= MOST_DATA_KIB, "day {day}: the data grow: {sizes:?}");
        assert!(
            size.journal <= MOST_JOURNAL_KIB,
            "day {day}: the journal grows: {sizes:?}"
        );
    }
    let mut full = sizes.iter().filter(|(day, _)| *day >= DAYS_UNTIL_FULL);
    let (Some((_, settled)), Some((_, last))) = (full.next(), full.next_back()) else {
        println!("soak: too short to see whether anything grows beyond its thirty days");
        return;
    };
    assert!(last.rss <= settled.rss * 11 / 10 + 4 * 1024, "RSS grows: {sizes:?}");
    assert!(last.file <= settled.file * 11 / 10 + 32, "the data grow: {sizes:?}");
}
