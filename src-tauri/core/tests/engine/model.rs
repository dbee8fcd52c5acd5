//! Several installations with their own clocks and data, one calendar, a person who edits and deletes, any single fault or death of a process,
//! in any order: after one fresh reading and one sync each, the calendar is correct, none of the person's edits are lost, and the next round
//! writes nothing.

use std::collections::{BTreeMap, BTreeSet};
use std::time::Duration;

use contestsync_core::domain::{Clock, Contest, Platform};
use contestsync_core::engine::report::CalendarOutcome;
use contestsync_doubles::google::{Fault, Matcher, Options};
use jiff::SignedDuration;
use proptest::prelude::Rng;
use proptest::test_runner::{RngAlgorithm, TestRng};
use serde_json::{Value, json};

use super::release_0_1_0::OldRelease;
use super::variants::VARIANTS;
use super::world::{CONFIRMED, World, id, pass};

/// Computers that share the calendar.
const COMPUTERS: usize = 3;
/// Contests of one history.
const CONTESTS: usize = 4;
/// Histories after which new computers and a new calendar are taken.
const PER_WORLD: usize = 25;

/// What happens.
#[derive(Clone, Debug, PartialEq)]
pub(crate) enum Step {
    /// The platform announces the contest, or announces it again.
    Announce(usize),
    /// It moves to one of a few starts, so it often returns to a former one.
    Move(usize, i64),
    Rename(usize),
    Cancel(usize),
    /// Minutes pass.
    Pass(i64),
    /// A computer reads the platform.
    Read(usize),
    /// A computer reads the platform through a cache: what it said nine minutes ago.
    ReadCached(usize),
    Sync(usize, Trouble),
    /// Two computers sync at once.
    Both(usize, usize),
    /// The person writes a note into an event, in Google's markup or not.
    Note(usize, bool),
    Color(usize),
    AllDay(usize),
    Delete(usize),
    /// A client of the person's writes the whole event again, without what it doesn't know.
    Erase(usize),
    ExpireTokens,
    DataLost(usize),
    /// The computer with the old release reads, and syncs.
    Old,
    /// It syncs with what it read before.
    OldSync,
}

/// What goes wrong during a sync.
#[derive(Clone, Debug, PartialEq)]
pub(crate) enum Trouble {
    None,
    /// At the nth call.
    Fault(usize, Fault),
    /// The process dies while the nth call is done and its answer on the way.
    Death(usize),
}

/// Chance that can be repeated.
struct Chance(TestRng);

impl Chance {
    fn of(seed: u64) -> Self {
        let mut bytes = [7; 32];
        bytes[..8].copy_from_slice(&seed.to_le_bytes());
        Self(TestRng::from_seed(RngAlgorithm::ChaCha, &bytes))
    }

    fn below(&mut self, end: usize) -> usize {
        usize::try_from(self.0.next_u64() % u64::try_from(end).unwrap()).unwrap()
    }

    fn minutes(&mut self) -> i64 {
        [1, 4, 11, 25, 70, 400][self.below(6)]
    }

    fn trouble(&mut self) -> Trouble {
        let nth = self.below(4);
        match self.below(14) {
            0 => Trouble::Death(nth),
            1 => Trouble::Fault(nth, Fault::status(400, "invalid")),
            2 => Trouble::Fault(nth, Fault::status(404, "notFound")),
            3 => Trouble::Fault(nth, Fault::status(409, "duplicate")),
            4 => Trouble::Fault(nth, Fault::status(410, "deleted")),
            5 => Trouble::Fault(nth, Fault::status(412, "conditionNotMet")),
            6 => Trouble::Fault(nth, Fault::status(403, "quotaExceeded")),
            7 => Trouble::Fault(nth, Fault::Garbage("{}".to_owned())),
            8 if self.below(4) == 0 => Trouble::Fault(nth, Fault::DropAfterHandling),
            _ => Trouble::None,
        }
    }

    fn step(&mut self, old: bool) -> Step {
        let (contest, computer) = (self.below(CONTESTS), self.below(COMPUTERS));
        match self.below(if old { 44 } else { 40 }) {
            0..=3 => Step::Announce(contest),
            4..=6 => Step::Move(contest, i64::try_from(self.below(3)).unwrap()),
            7 => Step::Rename(contest),
            8..=9 => Step::Cancel(contest),
            10..=13 => Step::Pass(self.minutes()),
            14..=18 => Step::Read(computer),
            19..=20 => Step::ReadCached(computer),
            21..=28 => Step::Sync(computer, self.trouble()),
            29..=30 => Step::Both(computer, (computer + 1) % COMPUTERS),
            31..=32 => Step::Note(contest, self.below(2) == 0),
            33 => Step::Color(contest),
            34 => Step::AllDay(contest),
            35..=36 => Step::Delete(contest),
            37 => Step::Erase(contest),
            38 => Step::ExpireTokens,
            39 => Step::DataLost(computer),
            40..=41 => Step::Old,
            _ => Step::OldSync,
        }
    }

    fn history(&mut self, old: bool) -> Vec<Step> {
        let length = 4 + self.below(20);
        (0..length).map(|_| self.step(old)).collect()
    }
}

/// What the person made of an event.
#[derive(Clone, Debug, Default)]
struct Edits {
    note: Option<String>,
    color: bool,
    deleted: bool,
}

pub(crate) struct Model {
    computers: Vec<World>,
    old: Option<OldRelease>,
    /// What the platform says, with what it said before.
    truth: BTreeMap<usize, Contest>,
    past: Vec<(jiff::Timestamp, BTreeMap<usize, Contest>)>,
    edits: BTreeMap<usize, Edits>,
    /// Deletions by the old release, which nobody can tell from the person's.
    unknown: BTreeSet<usize>,
    /// Google keeps enough of deleted events to tell who deleted them, and to bring them back as they were.
    remembers: bool,
    /// The old release doesn't write over notes.
    keeps_notes: bool,
    first: usize,
}

impl Model {
    pub(crate) async fn new(variant: fn(&mut Options), with_old: bool) -> Self {
        let world = World::new().await;
        world.google.adjust(variant);
        let mut options = Options::default();
        variant(&mut options);
        let mut computers = vec![world];
        for _ in 1..COMPUTERS {
            computers.push(computers[0].beside().await);
        }
        computers[1].set("calendar.busy", "true").await;
        computers[2].set("calendar.reminder_minutes", "5").await;
        // The calendar is there.
        let [seed] = computers[0].rounds(1).try_into().unwrap();
        let begun = [seed];
        for computer in &computers {
            computer.announce(&begun).await;
            computer.sync(CONFIRMED).await;
        }
        let account = computers[0].engine.store().account().await.unwrap().unwrap().subject;
        let old = with_old.then(|| {
            let world = &computers[0];
            OldRelease::new(&world.google, &world.clock, &account, &world.calendar())
        });
        Self {
            computers,
            old,
            truth: BTreeMap::new(),
            past: Vec::new(),
            edits: BTreeMap::new(),
            unknown: BTreeSet::new(),
            remembers: !options.bare_deleted && !options.forgetful_deletion,
            keeps_notes: !options.bare_deleted && !options.forgetful_deletion && !with_old,
            first: 0,
        }
    }

    /// Lives through one history and checks its end.
    pub(crate) async fn live(&mut self, steps: &[Step]) {
        for step in steps {
            self.take(step).await;
        }
        self.check().await;
        // What was is history; the next one begins later, with contests of its own.
        self.pass(10 * 24 * 60);
        self.truth.clear();
        self.past.clear();
        self.edits.clear();
        self.unknown.clear();
        self.first += CONTESTS;
        for place in 0..self.computers.len() {
            self.read(place, &BTreeMap::new()).await;
        }
    }

    fn pass(&mut self, minutes: i64) {
        let worlds: Vec<&World> = self.computers.iter().collect();
        pass(&worlds, minutes * 60);
    }

    fn contest(&self, which: usize) -> Contest {
        let number = self.first + which;
        self.computers[0].contest(
            Platform::Codeforces,
            &format!("{}", 2000 + number),
            200 + i64::try_from(which).unwrap(),
        )
    }

    fn say(&mut self, change: impl FnOnce(&mut BTreeMap<usize, Contest>)) {
        let now = self.computers[0].clock.now();
        self.past.push((now, self.truth.clone()));
        change(&mut self.truth);
    }

    fn event(&self, which: usize) -> Option<Value> {
        let key = self
            .truth
            .get(&which)
            .cloned()
            .unwrap_or_else(|| self.contest(which))
            .key
            .to_string();
        let computer = &self.computers[0];
        let mut events = computer.google.live_events(&computer.calendar()).into_iter();
        events.find(|event| event["extendedProperties"]["private"]["contestsync_key"] == key.as_str())
    }

    fn edit(&mut self, which: usize, patch: impl FnOnce(&Value) -> Value) -> bool {
        let Some(event) = self.event(which) else { return false };
        let computer = &self.computers[0];
        computer
            .google
            .user_edit_event(&computer.calendar(), id(&event), &patch(&event));
        true
    }

    async fn read(&self, place: usize, truth: &BTreeMap<usize, Contest>) {
        let contests: Vec<Contest> = truth.values().cloned().collect();
        self.computers[place].announce(&contests).await;
    }

    async fn take(&mut self, step: &Step) {
        match step {
            Step::Announce(which) => {
                let contest = self.contest(*which);
                let known = self.past.iter().rev().find_map(|(_, truth)| truth.get(which).cloned());
                self.say(|truth| {
                    truth.entry(*which).or_insert(known.unwrap_or(contest));
                });
            }
            Step::Move(which, slot) => {
                let by = SignedDuration::from_mins(30 * slot + 5 * i64::try_from(*which).unwrap());
                let base = self
                    .past
                    .iter()
                    .find_map(|(_, truth)| truth.get(which))
                    .or(self.truth.get(which))
                    .cloned();
                self.say(|truth| {
                    if let (Some(contest), Some(base)) = (truth.get_mut(which), base) {
                        contest.starts_at = base.starts_at + by;
                        contest.ends_at = base.ends_at + by;
                    }
                });
            }
            Step::Rename(which) => self.say(|truth| {
                if let Some(contest) = truth.get_mut(which) {
                    contest.name.push('x');
                }
            }),
            Step::Cancel(which) => self.say(|truth| drop(truth.remove(which))),
            Step::Pass(minutes) => self.pass(*minutes),
            Step::Read(place) => self.read(*place, &self.truth).await,
            Step::ReadCached(place) => {
                let cached = self.computers[0].clock.now() - SignedDuration::from_mins(9);
                let since = self.past.iter().find(|(until, _)| *until > cached);
                let truth = since.map_or(&self.truth, |(_, truth)| truth);
                self.read(*place, truth).await;
            }
            Step::Sync(place, trouble) => sync(&self.computers[*place], trouble).await,
            Step::Both(one, other) => {
                let [one, other] = [one, other].map(|place| {
                    let engine = self.computers[*place].engine.clone();
                    tokio::spawn(async move { engine.sync(CONFIRMED).await })
                });
                drop(one.await.unwrap().unwrap());
                drop(other.await.unwrap().unwrap());
            }
            Step::Note(..) | Step::Color(_) | Step::AllDay(_) | Step::Delete(_) | Step::Erase(_) => self.person(step),
            Step::ExpireTokens => self.computers[0].google.expire_sync_tokens(),
            // Where Google shows nothing of a deleted event, anyone who deleted it is known to the records alone.
            Step::DataLost(place) if self.remembers => {
                self.computers[*place].lose_data().await;
            }
            Step::DataLost(_) => {}
            Step::Old => {
                let truth: Vec<Contest> = self.truth.values().cloned().collect();
                if let Some(old) = &mut self.old {
                    old.read(&truth);
                }
                self.old_sync().await;
            }
            Step::OldSync => self.old_sync().await,
        }
    }

    /// What the person does in Google's own window.
    fn person(&mut self, step: &Step) {
        match step {
            Step::Note(which, markup) => {
                let note = format!("note {which} {}", self.past.len());
                let text = note.clone();
                let done = self.edit(*which, |event| {
                    let before = event["description"].as_str().unwrap_or_default();
                    let after = if *markup {
                        format!("<p>{text} &amp; tea</p>{}", before.replace('\n', "<br>"))
                    } else {
                        format!("{text}\n{before}")
                    };
                    json!({"description": after})
                });
                if done {
                    self.edits.entry(*which).or_default().note = Some(note);
                }
            }
            Step::Color(which) => {
                let done = self.edit(*which, |_| json!({"colorId": "4"}));
                self.edits.entry(*which).or_default().color |= done;
            }
            Step::AllDay(which) => {
                self.edit(*which, |event| {
                    let day = event["start"]["dateTime"].as_str().and_then(|text| text.get(..10));
                    let Some(day) = day else { return json!({}) };
                    let next: jiff::civil::Date = day.parse().unwrap();
                    let next = next.tomorrow().unwrap().to_string();
                    json!({
                        "start": {"date": day, "dateTime": null, "timeZone": null},
                        "end": {"date": next, "dateTime": null, "timeZone": null},
                    })
                });
            }
            Step::Delete(which) => {
                if let Some(event) = self.event(*which) {
                    let computer = &self.computers[0];
                    computer.google.user_delete_event(&computer.calendar(), id(&event));
                    self.edits.entry(*which).or_default().deleted = true;
                }
            }
            Step::Erase(which) => {
                if let Some(mut event) = self.event(*which) {
                    event.as_object_mut().unwrap().remove("extendedProperties");
                    let computer = &self.computers[0];
                    computer.google.user_put_event(&computer.calendar(), id(&event), &event);
                }
            }
            _ => {}
        }
    }

    async fn old_sync(&mut self) {
        let Some(mut old) = self.old.take() else { return };
        let before: Vec<usize> = (0..CONTESTS).filter(|which| self.event(*which).is_some()).collect();
        old.sync().await;
        self.old = Some(old);
        let taken: Vec<usize> = before
            .into_iter()
            .filter(|which| self.event(*which).is_none())
            .collect();
        self.unknown.extend(taken);
    }

    async fn check(&mut self) {
        self.computers[0].google.clear_faults();
        self.computers[0].google.release();
        // Longer than any doubt.
        self.pass(25 * 60);
        if self.old.is_some() {
            self.take(&Step::Old).await;
        }
        for place in 0..self.computers.len() {
            self.read(place, &self.truth).await;
            let report = self.computers[place].sync(CONFIRMED).await;
            assert_eq!(report.outcome, CalendarOutcome::Ok, "computer {place}: {report:?}");
        }
        self.compare();
        let google = std::sync::Arc::clone(&self.computers[0].google);
        let mark = google.mark();
        self.old_sync().await;
        for computer in &self.computers {
            computer.sync(CONFIRMED).await;
        }
        let counts = google.counts_since(mark);
        assert_eq!(google.writes_since(mark), 0, "the next round writes: {counts:?}");
        self.compare();
    }

    fn compare(&self) {
        for which in 0..CONTESTS {
            let event = self.event(which);
            let edits = self.edits.get(&which).cloned().unwrap_or_default();
            let Some(contest) = self.truth.get(&which).filter(|_| !edits.deleted) else {
                assert_eq!(event, None, "contest {which} should have no event");
                continue;
            };
            let Some(event) = event else {
                assert!(self.unknown.contains(&which), "contest {which} has no event");
                continue;
            };
            assert!(
                event["summary"].as_str().unwrap().ends_with(&contest.name),
                "name of {which}: {event}"
            );
            if let Some(start) = event["start"]["dateTime"].as_str() {
                let start: jiff::Timestamp = start.parse().unwrap();
                assert_eq!(start, contest.starts_at, "start of {which}");
            }
            if self.keeps_notes {
                let description = event["description"].as_str().unwrap_or_default();
                let note = edits.note.unwrap_or_default();
                assert!(
                    description.contains(&note),
                    "the note of {which} is lost: {description}"
                );
                assert!(!edits.color || event["colorId"] == "4", "the color of {which} is lost");
            }
        }
    }
}

async fn sync(world: &World, trouble: &Trouble) {
    let calls = |nth: usize| Matcher::from("/calendar/").after(nth);
    match trouble {
        Trouble::None => drop(world.engine.sync(CONFIRMED).await.unwrap()),
        Trouble::Fault(nth, fault) => {
            world.google.fail_next(calls(*nth), fault.clone(), 1);
            drop(world.engine.sync(CONFIRMED).await.unwrap());
        }
        Trouble::Death(nth) => {
            world.google.fail_next(calls(*nth), Fault::HoldAnswer, 1);
            let mark = world.google.mark();
            let engine = world.engine.clone();
            let mut run = tokio::spawn(async move { engine.sync(CONFIRMED).await });
            tokio::select! {
                ended = &mut run => drop(ended.unwrap().unwrap()),
                _ = world.google.seen("/calendar/", nth + 1, mark, Duration::from_secs(30)) => {
                    run.abort();
                    drop(run.await);
                    world.google.release();
                }
            }
        }
    }
    world.google.clear_faults();
}

/// Lives through so many histories from this seed on; says what happened in the one that ends wrong.
pub(crate) fn histories(seed: u64, count: usize) {
    let runtime = tokio::runtime::Builder::new_multi_thread()
        .worker_threads(2)
        .enable_all()
        .build()
        .unwrap();
    let mut lived = 0;
    while lived < count {
        let part = lived / PER_WORLD;
        let (name, variant) = VARIANTS[part % VARIANTS.len()];
        let with_old = part % 3 == 2;
        let mut model = runtime.block_on(Model::new(variant, with_old));
        for _ in 0..PER_WORLD.min(count - lived) {
            let own = seed + u64::try_from(lived).unwrap();
            let steps = Chance::of(own).history(with_old);
            let told = format!("seed {own}, variant \"{name}\", old release {with_old}: {steps:?}");
            let ended = runtime.block_on(async {
                let run = std::panic::AssertUnwindSafe(model.live(&steps));
                futures_catch(run).await
            });
            assert!(ended, "this history ends wrong: {told}");
            lived += 1;
        }
    }
}

/// Whether a future ended without a panic.
async fn futures_catch(run: impl Future<Output = ()>) -> bool {
    let mut run = Box::pin(run);
    std::future::poll_fn(move |context| {
        let polled = std::panic::catch_unwind(std::panic::AssertUnwindSafe(|| run.as_mut().poll(context)));
        match polled {
            Ok(std::task::Poll::Ready(())) => std::task::Poll::Ready(true),
            Ok(std::task::Poll::Pending) => std::task::Poll::Pending,
            Err(_) => std::task::Poll::Ready(false),
        }
    })
    .await
}
