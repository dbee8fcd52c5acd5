//! The real program is killed with SIGKILL at random moments of `refresh` and `sync`. After each death, the database and the calendar are
//! checked; after every few deaths, a clean sync must give exactly what the platforms announce.

use std::collections::{BTreeMap, BTreeSet};
use std::path::Path;
use std::process::Stdio;
use std::sync::Mutex;
use std::sync::atomic::{AtomicU64, Ordering};
use std::time::{Duration, Instant};

use contestsync_doubles::platforms::SampleContest;
use jiff::{SignedDuration, Timestamp};
use serde_json::Value;
use sqlx::{ConnectOptions, Connection};

use super::chance::{Chance, asked};
use super::machine::Machine;

/// One machine lives through so many deaths; then a new one begins with nothing, so that first runs are hit too.
const DEATHS_OF_A_MACHINE: u64 = 15;
/// Machines that live side by side: a run mostly waits for its servers.
const AT_ONCE: usize = 4;
const DEATHS_BETWEEN_CLEAN_SYNCS: u64 = 5;
/// No cache of a platform's answers lives as long.
const LONGER_THAN_A_CACHE: SignedDuration = SignedDuration::from_mins(11);
/// The platform that announces contests of ours, and takes them back.
const ANNOUNCED_ON: &str = "codeforces";
/// Contests of ours on top of the sample.
const MOST_ADDED: usize = 12;

/// Start, end and summary of an event, by the key of its contest.
type Calendar = BTreeMap<String, (Timestamp, Timestamp, String)>;

#[derive(Default)]
pub(super) struct Figures {
    pub(super) deaths: u64,
    in_refresh: u64,
    /// Requests to Google were under way or done when the process died, so the death fell into the middle of a sync.
    after_first_request: u64,
    after_first_write: u64,
    finished_before: u64,
    pub(super) clean_syncs: u64,
    most_events: usize,
}

impl Figures {
    fn add(&mut self, other: &Self) {
        self.deaths += other.deaths;
        self.in_refresh += other.in_refresh;
        self.after_first_request += other.after_first_request;
        self.after_first_write += other.after_first_write;
        self.finished_before += other.finished_before;
        self.clean_syncs += other.clean_syncs;
        self.most_events = self.most_events.max(other.most_events);
    }
}

#[test]
#[ignore = "long: npm run torture"]
fn killed_at_any_instant_nothing_is_lost_doubled_or_orphaned() {
    let rounds = asked("TORTURE_KILLS", 30);
    let seed = asked("TORTURE_SEED", 1);
    println!("kill -9: {rounds} deaths asked for, TORTURE_SEED={seed}");
    let begun = Instant::now();
    let machines = rounds.div_ceil(DEATHS_OF_A_MACHINE);
    let next = AtomicU64::new(0);
    let figures = Mutex::new(Figures::default());
    std::thread::scope(|scope| {
        for _ in 0..AT_ONCE {
            scope.spawn(|| {
                loop {
                    let machine = next.fetch_add(1, Ordering::Relaxed);
                    if machine >= machines {
                        return;
                    }
                    let deaths = DEATHS_OF_A_MACHINE.min(rounds - machine * DEATHS_OF_A_MACHINE);
                    let lived = Life::new(seed.wrapping_add(machine)).live(deaths);
                    figures.lock().unwrap().add(&lived);
                }
            });
        }
    });
    let figures = figures.into_inner().unwrap();
    assert_eq!(figures.deaths, rounds);
    println!(
        "kill -9: {} deaths in {} s on {machines} machines: {} in refresh, {} in sync; {} after the first request to Google, {} of these after the first write; {} runs had ended before",
        figures.deaths,
        begun.elapsed().as_secs(),
        figures.in_refresh,
        figures.deaths - figures.in_refresh,
        figures.after_first_request,
        figures.after_first_write,
        figures.finished_before,
    );
    println!(
        "kill -9: integrity_check ok {} times; 0 events lost, doubled or orphaned; {} clean syncs each gave exactly the wanted calendar of up to {} events",
        figures.deaths, figures.clean_syncs, figures.most_events
    );
}

/// One machine, from its sign-in on.
pub(super) struct Life {
    pub(super) machine: Machine,
    pub(super) chance: Chance,
    runtime: tokio::runtime::Runtime,
    added: Vec<String>,
    number: u64,
    /// What the platforms announced since the last clean sync: no event may be of anything else.
    announced: BTreeSet<String>,
    /// How long an undisturbed refresh takes, and an undisturbed sync after it.
    usual: (Duration, Duration),
    /// How far ahead of this computer's the clock of `ANNOUNCED_ON` is.
    ahead: SignedDuration,
}

impl Life {
    pub(super) fn new(seed: u64) -> Self {
        let machine = Machine::signed_in();
        // As far away as a real server, so that deaths fall between a request and its answer.
        machine.google.adjust(|options| options.latency_ms = 100);
        let runtime = tokio::runtime::Builder::new_current_thread()
            .enable_all()
            .build()
            .unwrap();
        let announced = machine.wanted_keys().into_iter().collect();
        Self {
            machine,
            chance: Chance::of(seed),
            runtime,
            added: Vec::new(),
            number: 0,
            announced,
            usual: (Duration::from_secs(2), Duration::from_secs(1)),
            ahead: SignedDuration::ZERO,
        }
    }

    fn live(mut self, deaths: u64) -> Figures {
        let mut figures = Figures::default();
        for death in 1..=deaths {
            self.change_the_world();
            self.die(&mut figures);
            if death % DEATHS_BETWEEN_CLEAN_SYNCS == 0 || death == deaths {
                self.sync_cleanly(&mut figures);
            }
        }
        assert_eq!(self.machine.google.violations(), Vec::<String>::new());
        figures
    }

    /// One to three contests move, get another name, are announced or taken back.
    pub(super) fn change_the_world(&mut self) {
        for _ in 0..=self.chance.below(3) {
            let wanted = self.machine.wanted_keys();
            let key = self.chance.any(&wanted).clone();
            self.number += 1;
            match self.chance.below(5) {
                0 | 1 => {
                    let by = i64::try_from(1 + self.chance.below(50)).unwrap();
                    self.machine.sample.move_by(&key, SignedDuration::from_mins(by));
                }
                2 => {
                    let name = format!("Renamed Contest {}", self.number);
                    self.machine.sample.rename(&key, &name);
                }
                3 if !self.added.is_empty() => {
                    let last = self.added.len() - 1;
                    let place = usize::try_from(self.chance.below(u64::try_from(last + 1).unwrap())).unwrap();
                    self.machine.sample.cancel(&self.added.swap_remove(place));
                }
                _ if self.added.len() < MOST_ADDED => self.announce(),
                _ => {}
            }
        }
        self.machine.show();
        self.announced.extend(self.machine.wanted_keys());
    }

    fn announce(&mut self) {
        let hours = i64::try_from(30 + self.chance.below(200)).unwrap();
        let starts_at = self.machine.sample.now() + SignedDuration::from_hours(hours);
        let contest = SampleContest {
            platform: ANNOUNCED_ON,
            id: (90_000 + self.number).to_string(),
            name: format!("Codeforces Round {} (Div. 2)", 3000 + self.number),
            starts_at: Timestamp::from_second(starts_at.as_second()).unwrap(),
            seconds: 7200,
            note: "",
        };
        self.added.push(contest.key());
        self.machine.sample.announce(contest);
    }

    pub(super) fn die(&mut self, figures: &mut Figures) {
        let before = self.calendar();
        let refresh = self.chance.below(5) == 0;
        let (of_refresh, of_sync) = self.usual;
        let (args, usual): (&[&str], Duration) = match (refresh, self.chance.below(4)) {
            (true, _) => (&["refresh"], of_refresh),
            (false, 0) => (&["sync", "--confirm"], of_refresh + of_sync),
            // With the refresh behind it, all of its time is the calendar's.
            (false, _) => {
                self.machine.run(&["refresh"]);
                (&["sync", "--no-refresh", "--confirm"], of_sync)
            }
        };
        let usual = u64::try_from(usual.as_micros()).unwrap();
        let until = Instant::now() + Duration::from_micros(self.chance.below(usual));
        let mark = self.machine.google.mark();
        let mut command = self.machine.command(args);
        let mut child = command.stdout(Stdio::null()).stderr(Stdio::null()).spawn().unwrap();
        wait_until(until);
        let ended = child.try_wait().unwrap();
        child.kill().unwrap();
        child.wait().unwrap();
        figures.deaths += 1;
        figures.in_refresh += u64::from(refresh);
        figures.finished_before += u64::from(ended.is_some());
        if ended.is_none() && !refresh {
            figures.after_first_request += u64::from(!self.machine.google.counts_since(mark).is_empty());
            figures.after_first_write += u64::from(self.machine.google.writes_since(mark) > 0);
        }
        self.examine_database();
        self.examine_calendar(&before, refresh);
    }

    /// On a copy, so it is the program that later finds the file as its death left it.
    pub(super) fn examine_database(&self) {
        let copy = tempfile::tempdir().unwrap();
        for name in ["contestsync.db", "contestsync.db-wal"] {
            let from = self.machine.home.path().join(name);
            if from.exists() {
                std::fs::copy(from, copy.path().join(name)).unwrap();
            }
        }
        let verdict = self.runtime.block_on(integrity(&copy.path().join("contestsync.db")));
        assert_eq!(verdict, "ok");
    }

    fn examine_calendar(&self, before: &Calendar, refresh: bool) {
        let after = self.calendar();
        if refresh {
            assert_eq!(&after, before, "a refresh writes nothing into the calendar");
        }
        let wanted: BTreeSet<String> = self.machine.wanted_keys().into_iter().collect();
        for key in before.keys().filter(|key| wanted.contains(*key)) {
            assert!(after.contains_key(key), "{key} is lost");
        }
        for key in after.keys() {
            assert!(
                before.contains_key(key) || self.announced.contains(key),
                "{key} belongs to no contest"
            );
        }
    }

    pub(super) fn sync_cleanly(&mut self, figures: &mut Figures) {
        let (held, wanted) = self.sync_undisturbed();
        assert_eq!(held, wanted);
        figures.clean_syncs += 1;
        figures.most_events = figures.most_events.max(held.len());
        self.announced = held.into_keys().collect();
    }

    /// A power cut may take the record of what this installation itself read and wrote. Its own event is then like another computer's, and a
    /// contest that is gone since is believed to be gone only by a reading later than any cache explains.
    pub(super) fn sync_cleanly_after_a_cut(&mut self, figures: &mut Figures) {
        let (held, wanted) = self.sync_undisturbed();
        let unmatched = held.iter().filter(|event| wanted.get(event.0) != Some(event.1));
        let unmatched: Vec<&String> = unmatched.map(|(key, _)| key).collect();
        if !unmatched.is_empty() {
            for key in unmatched {
                assert!(
                    !wanted.contains_key(key) && key.starts_with(ANNOUNCED_ON),
                    "{key} is wrong"
                );
            }
            // On this server alone, so the computer's clock stays in agreement with the others.
            self.ahead += LONGER_THAN_A_CACHE;
            let ahead = self.ahead;
            #[expect(clippy::disallowed_methods, reason = "the program under test lives in real time")]
            self.machine
                .platforms
                .date_one_by(ANNOUNCED_ON, move || Timestamp::now() + ahead);
        }
        self.sync_cleanly(figures);
    }

    /// What the calendar then holds, and what it should.
    fn sync_undisturbed(&mut self) -> (Calendar, Calendar) {
        let begun = Instant::now();
        let ran = self.machine.run(&["refresh", "--json"]);
        self.usual.0 = begun.elapsed();
        assert_eq!(ran.status, 0, "{ran:?}");
        let begun = Instant::now();
        let ran = self.machine.run(&["sync", "--no-refresh", "--confirm", "--json"]);
        self.usual.1 = begun.elapsed();
        assert_eq!(ran.status, 0, "{ran:?}");
        let wanted: Calendar = self
            .machine
            .sample
            .upcoming()
            .iter()
            .filter_map(|contest| self.wanted(contest))
            .collect();
        (self.calendar(), wanted)
    }

    fn wanted(&self, contest: &SampleContest) -> Option<(String, (Timestamp, Timestamp, String))> {
        let (key, starts_at) = (contest.key(), contest.starts_at);
        (contest.note != "daily" && starts_at > self.machine.sample.now())
            .then(|| (key, (starts_at, contest.ends_at(), contest.name.clone())))
    }

    /// What our one calendar holds; each contest at most once.
    fn calendar(&self) -> Calendar {
        let calendars = self.machine.google.app_calendars();
        assert!(calendars.len() <= 1, "the calendar is doubled: {calendars:?}");
        let mut held = Calendar::new();
        for calendar in calendars {
            let mut events = self.machine.google.live_events(calendar["id"].as_str().unwrap());
            events.retain(|event| event["start"]["date"] != "2000-01-01");
            for event in events {
                let (key, facts) = read(&event);
                let twice = held.insert(key.clone(), facts);
                assert_eq!(twice, None, "{key} is doubled");
            }
        }
        held
    }
}

fn read(event: &Value) -> (String, (Timestamp, Timestamp, String)) {
    let key = event["extendedProperties"]["private"]["contestsync_key"]
        .as_str()
        .unwrap();
    let at = |name: &str| event[name]["dateTime"].as_str().unwrap().parse().unwrap();
    let summary = event["summary"].as_str().unwrap();
    let name = summary.split_once(": ").map_or(summary, |(_, name)| name);
    (key.to_owned(), (at("start"), at("end"), name.to_owned()))
}

async fn integrity(database: &Path) -> String {
    if !database.exists() {
        return "ok".to_owned();
    }
    let options = sqlx::sqlite::SqliteConnectOptions::new().filename(database);
    let mut connection = options.connect().await.unwrap();
    let verdict = sqlx::query_scalar("PRAGMA integrity_check")
        .fetch_one(&mut connection)
        .await
        .unwrap();
    connection.close().await.unwrap();
    verdict
}

/// The instant of death is what is drawn: there is no event to wait for.
fn wait_until(instant: Instant) {
    #[expect(
        clippy::disallowed_methods,
        reason = "death comes at a random instant, not at an event"
    )]
    std::thread::sleep(instant.saturating_duration_since(Instant::now()));
}
