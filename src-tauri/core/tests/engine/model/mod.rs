//! Several installations with their own clocks and data, one calendar, a person who edits and deletes, any single fault or death of a process,
//! in any order: after one fresh reading and one sync each, the calendar is correct, none of the person's edits are lost, and the next round
//! writes nothing.

mod check;
mod person;
mod settings;
mod steps;

use std::collections::{BTreeMap, BTreeSet};
use std::sync::Arc;
use std::time::Duration;

use contestsync_core::calendar::event_ids;
use contestsync_core::domain::{Clock, Contest, FeedId, ManualClock, Platform};
use contestsync_core::engine::Leaving;
use contestsync_core::engine::report::CalendarOutcome;
use contestsync_core::store::events::EventState;
use contestsync_doubles::google::{CancelByPatch, InjectedFault, Matcher, Options};
use jiff::{SignedDuration, Timestamp};
use serde_json::Value;

use self::person::Edits;
use self::settings::Wanted;
use self::steps::{COMPUTERS, CONTESTS, Chance, MOVER, Step, Trouble};
use super::release_0_1_0::OldRelease;
use super::variants::VARIANTS;
use super::world::{CONFIRMED, World, id, pass};

/// Histories after which new computers and a new calendar are taken.
const PER_WORLD: usize = 25;
/// The hidden age of a copy that a cache returns, and the age that one names.
const CACHED: SignedDuration = SignedDuration::from_mins(9);
const AGED: SignedDuration = SignedDuration::from_mins(90);

/// A reading that is so much older than a deletion can be its reason: the engine refreshes before it syncs.
const NOTICED_WITH: SignedDuration = SignedDuration::from_mins(10);

/// The sources whose contests are in the calendar: each has half of them.
const SHOWN: &str = "codeforces,atcoder,feed-0a1b2c3d";

/// A calendar that the person added on every computer.
fn feed() -> FeedId {
    "feed-0a1b2c3d".parse().unwrap()
}

pub(crate) struct Model {
    computers: Vec<World>,
    /// What Google's clock shows, and that of the platforms.
    hands: Arc<ManualClock>,
    /// How far each computer's clock is ahead.
    ahead: [SignedDuration; COMPUTERS],
    old: Option<OldRelease>,
    account: String,
    /// What the platform says, with what it said before.
    truth: BTreeMap<usize, Contest>,
    past: Vec<(Timestamp, BTreeMap<usize, Contest>)>,
    /// How often what computers can read of a contest was another than before.
    turns: [usize; CONTESTS],
    edits: BTreeMap<usize, Edits>,
    settings: Wanted,
    /// Copies that the person made of our events, as they were then.
    copies: BTreeMap<String, Value>,
    /// What a computer was asked to bring back, and hasn't yet.
    asked: BTreeSet<(usize, usize)>,
    /// Deletions by the old release, which nobody can tell from the person's.
    unknown: BTreeSet<usize>,
    /// Google has forgotten a deletion that no computer had seen.
    forgotten: BTreeSet<usize>,
    /// When a computer last read a list without a contest that had been announced.
    denied: BTreeMap<usize, Timestamp>,
    /// A computer has its events in the main calendar.
    away: bool,
    /// Google keeps enough of deleted events to tell who deleted them, and to bring them back as they were.
    remembers: bool,
    /// Google deletes an event whose status a patch sets to canceled.
    cancels_by_patch: bool,
    first: usize,
    began: Timestamp,
}

impl Model {
    pub(crate) async fn new(variant: fn(&mut Options), quiet: bool, with_old: bool) -> Self {
        let world = World::new().await;
        world.google.adjust(variant);
        world.google.adjust(|options| options.quiet_reminders = quiet);
        let mut options = Options::default();
        variant(&mut options);
        let hands = Arc::new(ManualClock::at(world.clock.now()));
        let shown = Arc::clone(&hands);
        world.google.date_by(move || shown.now());
        world.add_feed(feed()).await;
        world.set("platforms", SHOWN).await;
        let mut computers = vec![world];
        for _ in 1..COMPUTERS {
            let other = computers[0].beside().await;
            other.add_feed(feed()).await;
            computers.push(other);
        }
        computers[1].set("calendar.busy", "true").await;
        computers[2].set("calendar.reminder_minutes", "5").await;
        // The calendar is there.
        let [seed] = computers[0].rounds(1).try_into().unwrap();
        let seed = [seed];
        for computer in &computers {
            computer.announce(&seed).await;
            computer.sync(CONFIRMED).await;
        }
        let account = computers[0].store.account().await.unwrap().unwrap().subject;
        let old = with_old.then(|| {
            let world = &computers[0];
            OldRelease::new(&world.google, &hands, &account, &world.calendar())
        });
        let began = hands.now();
        Self {
            computers,
            hands,
            ahead: [SignedDuration::ZERO; COMPUTERS],
            old,
            account,
            truth: BTreeMap::new(),
            past: Vec::new(),
            turns: [0; CONTESTS],
            edits: BTreeMap::new(),
            settings: Wanted::default(),
            copies: BTreeMap::new(),
            asked: BTreeSet::new(),
            unknown: BTreeSet::new(),
            forgotten: BTreeSet::new(),
            denied: BTreeMap::new(),
            away: false,
            remembers: !options.bare_deleted && !options.forgetful_deletion,
            cancels_by_patch: options.cancel_by_patch != CancelByPatch::Ignore,
            first: 0,
            began,
        }
    }

    /// Lives through one history and checks its end.
    pub(crate) async fn live(&mut self, steps: &[Step]) {
        self.began = self.hands.now();
        for step in steps {
            self.take(step).await;
        }
        self.check().await;
        // What was is history; the next one begins later, with contests of its own.
        self.pass(14 * 24 * 60);
        self.truth.clear();
        self.past.clear();
        self.edits.clear();
        self.copies.clear();
        self.asked.clear();
        self.unknown.clear();
        self.forgotten.clear();
        self.denied.clear();
        self.turns = [0; CONTESTS];
        self.first += CONTESTS;
        self.computers[0].set("platforms", SHOWN).await;
        for place in 0..COMPUTERS {
            self.read(place, BTreeMap::new(), self.hands.now()).await;
            self.computers[place].sync(CONFIRMED).await;
        }
        self.computers[0].sync(CONFIRMED).await;
        self.settings = Wanted::of(&self.computers[0]).await;
    }

    fn pass(&mut self, minutes: i64) {
        self.pass_seconds(minutes * 60);
    }

    fn pass_seconds(&self, seconds: i64) {
        let worlds: Vec<&World> = self.computers.iter().collect();
        pass(&worlds, seconds);
        self.hands.advance(seconds);
    }

    /// A contest as it is first announced.
    fn contest(&self, which: usize) -> Contest {
        let number = self.first + which;
        let (world, id) = (&self.computers[0], format!("{}", 2000 + number));
        let mut contest = if which.is_multiple_of(2) {
            world.contest(Platform::Codeforces, &id, 0)
        } else {
            world.contest_of_feed(feed(), &id, 0)
        };
        let hours = 200 + i64::try_from(which).unwrap();
        contest.starts_at = self.began + SignedDuration::from_hours(hours);
        contest.ends_at = contest.starts_at + SignedDuration::from_hours(2);
        contest
    }

    fn say(&mut self, change: impl FnOnce(&mut BTreeMap<usize, Contest>)) {
        let before = self.truth.clone();
        self.past.push((self.hands.now(), before.clone()));
        change(&mut self.truth);
        for which in (0..CONTESTS).filter(|which| before.get(which) != self.truth.get(which)) {
            self.turns[which] += 1;
        }
    }

    fn calendar(&self) -> String {
        self.computers[0].calendar()
    }

    /// The contest's events, deleted ones too. Their ids are fixed, whatever became of their properties.
    fn events(&self, which: usize) -> Vec<Value> {
        let ids: BTreeSet<String> = event_ids(&self.account, &self.contest(which).key).collect();
        let mut events = self.computers[0].google.events(&self.calendar());
        events.retain(|event| ids.contains(id(event)));
        events
    }

    fn event(&self, which: usize) -> Option<Value> {
        let mut events = self.events(which);
        events.retain(|event| event["status"] != "cancelled");
        assert!(events.len() < 2, "two events of one contest: {events:?}");
        events.pop()
    }

    /// What the platform said so long ago.
    fn truth_before(&self, ago: SignedDuration) -> &BTreeMap<usize, Contest> {
        let then = self.hands.now() - ago;
        let since = self.past.iter().find(|(until, _)| *until > then);
        since.map_or(&self.truth, |(_, truth)| truth)
    }

    async fn read(&mut self, place: usize, truth: BTreeMap<usize, Contest>, said: Timestamp) {
        let announced = |which: &usize| {
            let mut past = self.past.iter().map(|(_, truth)| truth);
            self.truth.contains_key(which) || past.any(|truth| truth.contains_key(which))
        };
        let denied: Vec<(usize, Timestamp)> = (0..CONTESTS)
            .filter(|which| !truth.contains_key(which) && announced(which))
            .map(|which| (which, self.hands.now()))
            .collect();
        self.denied.extend(denied);
        let contests: Vec<Contest> = truth.into_values().collect();
        let now = self.hands.now();
        let world = &self.computers[place];
        world.read(Platform::Codeforces, &contests, now, Some(said)).await;
        world.read(feed(), &contests, now, Some(said)).await;
    }

    async fn read_old(&mut self, place: usize, ago: SignedDuration, said: Timestamp) {
        let truth = self.truth_before(ago).clone();
        for which in (0..CONTESTS).filter(|which| truth.get(which) != self.truth.get(which)) {
            self.turns[which] += 1;
        }
        self.read(place, truth, said).await;
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
                let base = self.contest(*which);
                let by = SignedDuration::from_mins(30 * slot);
                self.say(|truth| {
                    if let Some(contest) = truth.get_mut(which) {
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
            Step::Rate(which) => self.say(|truth| {
                if let Some(contest) = truth.get_mut(which) {
                    contest.rated = contest.rated.map(|rated| !rated);
                }
            }),
            Step::Cancel(which) => self.say(|truth| drop(truth.remove(which))),
            Step::Pass(minutes) => self.pass(*minutes),
            Step::Read(place) => self.read(*place, self.truth.clone(), self.hands.now()).await,
            Step::ReadCached(place) => self.read_old(*place, CACHED, self.hands.now()).await,
            Step::ReadAged(place) => self.read_old(*place, AGED, self.hands.now() - AGED).await,
            Step::Sync(place, trouble) => {
                if sync(&self.computers[*place], trouble).await && *trouble == Trouble::None {
                    self.all_is_seen(*place).await;
                }
                self.died_while_deleting(trouble);
            }
            Step::Both(one, other) => {
                let [one, other] = [one, other].map(|place| {
                    let engine = self.computers[*place].engine.clone();
                    tokio::spawn(async move { engine.sync(CONFIRMED).await })
                });
                drop(one.await.unwrap().unwrap());
                drop(other.await.unwrap().unwrap());
            }
            Step::ExpireTokens => self.computers[0].google.expire_sync_tokens(),
            Step::Purge => self.purge(),
            Step::DataLost(place, joins) => self.lose_data(*place, *joins).await,
            Step::Clock(place, minutes) => self.set_clock(*place, *minutes).await,
            Step::Old => {
                // It knows no calendars of the user's own.
                let known = self
                    .truth
                    .values()
                    .filter(|contest| contest.key.source().feed().is_none());
                let truth: Vec<Contest> = known.cloned().collect();
                if let Some(old) = &mut self.old {
                    old.read(&truth);
                }
                self.old_sync().await;
            }
            Step::OldSync => self.old_sync().await,
            Step::Switch(..) | Step::Busy(..) | Step::Choose(..) => self.edit_settings(step).await,
            Step::Ask(place) => self.ask(*place).await,
            Step::Leave(place) => self.leave(*place).await,
            Step::Dedicated(dedicated) => self.set_dedicated(*dedicated).await,
            Step::DeleteSettings => {
                self.forget_what_the_calendar_alone_knows().await;
                self.person(step);
            }
            Step::Erase(which) => {
                // What only the old release wrote, and no other computer has seen, names its contest nowhere any more.
                if !self.is_recorded(*which).await {
                    self.edits.entry(*which).or_default().anything_goes = true;
                }
                self.person(step);
            }
            _ => self.person(step),
        }
    }

    async fn is_recorded(&self, which: usize) -> bool {
        let key = self.contest(which).key.to_string();
        for computer in &self.computers {
            let records = computer.store.events(&self.calendar()).await.unwrap();
            if records.iter().any(|record| record.contest_key == key) {
                return true;
            }
        }
        false
    }

    /// Where a patch can't cancel, a process that died before the second write left an event that looks as if the person had brought it back.
    fn died_while_deleting(&mut self, trouble: &Trouble) {
        if self.cancels_by_patch || !matches!(trouble, Trouble::Death(_)) {
            return;
        }
        for which in 0..CONTESTS {
            let event = self.event(which);
            if event.is_some_and(|event| event["extendedProperties"]["private"]["contestsync_gone"] == "program") {
                self.edits.entry(which).or_default().anything_goes = true;
            }
        }
    }

    /// Google keeps nothing that tells who deleted this event, and a computer read a list without its contest then or since. That explains the deletion as
    /// well, so the event returns with the contest.
    fn explains_itself(&self, which: usize, edits: &Edits) -> bool {
        let read_at = self.denied.get(&which);
        let is_near = |(read_at, deleted_at): (&Timestamp, Timestamp)| *read_at >= deleted_at - NOTICED_WITH;
        !self.remembers && read_at.zip(edits.deleted_at).is_some_and(is_near)
    }

    /// A person asks for what they deleted, as far as this computer knows of it.
    async fn ask(&mut self, place: usize) {
        if self.is_away(place) {
            return;
        }
        let store = &self.computers[place].store;
        let records = store.events(&self.calendar()).await.unwrap();
        let mut known = records
            .iter()
            .filter(|record| record.state == EventState::DeletedByUser);
        for which in 0..CONTESTS {
            let key = self.contest(which).key.to_string();
            let is_deleted = self.edits.get(&which).is_some_and(|edits| edits.deleted);
            if is_deleted && known.clone().any(|record| record.contest_key == key) {
                self.edits.entry(which).or_default().deleted = false;
                self.asked.insert((place, which));
            }
        }
        if known.next().is_some() {
            store.restore_deleted(None).await.unwrap();
        }
    }

    /// The calendar's events and what the user made of them are deleted with it. A new calendar starts with the settings of the computer that creates it.
    async fn leave(&mut self, place: usize) {
        if self.is_away(place) {
            return;
        }
        let world = &self.computers[place];
        // The others stay signed in.
        let leaving = Leaving {
            delete_calendar: true,
            keep_others: true,
        };
        assert!(world.engine.sign_out(leaving).await.unwrap().calendar_deleted);
        world.sign_in().await.unwrap();
        world.sync(CONFIRMED).await;
        self.copies.clear();
        for edits in self.edits.values_mut() {
            edits.anything_goes |= edits.deleted;
            edits.forget_content();
        }
        self.settings.unknown.extend(Self::every_setting());
    }

    const fn is_away(&self, place: usize) -> bool {
        self.away && place == MOVER
    }

    pub(super) async fn set_dedicated(&mut self, dedicated: bool) {
        if self.away != dedicated {
            return;
        }
        self.forget_unpublished(MOVER).await;
        let world = &self.computers[MOVER];
        world.set("calendar.dedicated", &dedicated.to_string()).await;
        // For the wider grant.
        world.sign_in().await.unwrap();
        self.away = !dedicated;
    }

    async fn lose_data(&mut self, place: usize, joins: bool) {
        // Where Google shows nothing of a deleted event, who deleted it is known to the records alone; and what is nowhere any more can't be
        // known to anybody.
        if !self.remembers || !self.settings_are_there() || self.is_away(place) {
            return;
        }
        for which in 0..CONTESTS {
            if self.asked.remove(&(place, which)) && self.event(which).is_none() {
                self.edits.entry(which).or_default().anything_goes = true;
            }
        }
        self.forget_unpublished(place).await;
        self.computers[place].lose_data().await;
        let world = &self.computers[place];
        world.add_feed(feed()).await;
        if joins {
            world.engine.join().await.unwrap();
        }
    }

    /// A computer's clock is set. Edits that it hasn't published are dated by what it showed before.
    async fn set_clock(&mut self, place: usize, minutes: i64) {
        self.forget_unpublished(place).await;
        self.ahead[place] = SignedDuration::from_mins(minutes);
        self.computers[place].clock.set(self.hands.now() + self.ahead[place]);
    }

    fn purge(&mut self) {
        if !self.remembers {
            return;
        }
        for which in 0..CONTESTS {
            let live = self.event(which).is_some();
            let edits = self.edits.entry(which).or_default();
            // It takes weeks: by then a computer has seen what the person deleted.
            if edits.deleted && !edits.seen {
                edits.anything_goes = true;
                self.forgotten.insert(which);
            }
            if !live {
                edits.forget_content();
            }
        }
        let google = &self.computers[0].google;
        google.purge_deleted();
        // A list since before then would leave out what it can no longer show as deleted, so Google wants a full one.
        google.expire_sync_tokens();
    }

    /// A computer that keeps the calendar has seen what was deleted of the contests that it knows; of others it can't tell the rest anything.
    async fn all_is_seen(&mut self, place: usize) {
        if self.is_away(place) {
            return;
        }
        let store = &self.computers[place].store;
        for which in 0..CONTESTS {
            let known = store.contest(&self.contest(which).key).await.unwrap().is_some();
            if let Some(edits) = self.edits.get_mut(&which) {
                edits.seen |= known;
            }
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
}

/// Whether it went through completely.
async fn sync(world: &World, trouble: &Trouble) -> bool {
    let calls = |nth: usize| Matcher::from("/calendar/").after(nth);
    let complete = match trouble {
        Trouble::None => world.sync(CONFIRMED).await.outcome == CalendarOutcome::Ok,
        Trouble::Fault(nth, fault) => {
            world.google.fail_next(calls(*nth), fault.clone(), 1);
            world.sync(CONFIRMED).await.outcome == CalendarOutcome::Ok
        }
        Trouble::Death(nth) => {
            world.google.fail_next(calls(*nth), InjectedFault::HoldAnswer, 1);
            let mark = world.google.mark();
            let engine = world.engine.clone();
            let mut run = tokio::spawn(async move { engine.sync(CONFIRMED).await });
            tokio::select! {
                ended = &mut run => ended.unwrap().is_ok(),
                _ = world.google.seen("/calendar/", nth + 1, mark, Duration::from_secs(30)) => {
                    run.abort();
                    drop(run.await);
                    world.google.release();
                    false
                }
            }
        }
    };
    world.google.clear_faults();
    complete
}

/// Lives through so many histories from this seed on. Gives those that end wrong, each with what happened in it; after one, the rest of its
/// world isn't lived, since it no longer is what it should be.
pub(crate) fn histories(seed: u64, count: usize) -> Vec<String> {
    let runtime = tokio::runtime::Builder::new_multi_thread()
        .worker_threads(2)
        .enable_all()
        .build()
        .unwrap();
    let mut wrong = Vec::new();
    for world in (0..count).step_by(PER_WORLD) {
        // Each world is one of its own, whatever part of the histories is asked for.
        let part = (usize::try_from(seed).unwrap() + world) / PER_WORLD;
        let (name, variant) = VARIANTS[part % VARIANTS.len()];
        let (with_old, quiet) = (part % 3 == 2, part % 4 == 1);
        let mut model = runtime.block_on(Model::new(variant, quiet, with_old));
        for lived in world..(world + PER_WORLD).min(count) {
            let own = seed + u64::try_from(lived).unwrap();
            let steps = Chance::of(own).history(with_old);
            let ended = runtime.block_on(ends_well(&mut model, &steps));
            if !ended {
                let steps = if count == 1 {
                    runtime.block_on(shortest(steps, || Model::new(variant, quiet, with_old)))
                } else {
                    steps
                };
                wrong.push(format!(
                    "seed {own}, variant \"{name}\", quiet {quiet}, old release {with_old}: {steps:?}"
                ));
                break;
            }
        }
    }
    wrong
}

async fn ends_well(model: &mut Model, steps: &[Step]) -> bool {
    let run = std::panic::AssertUnwindSafe(model.live(steps));
    futures_catch(run).await
}

/// The history without every step that it ends wrong without.
async fn shortest<F: Future<Output = Model>>(steps: Vec<Step>, model: impl Fn() -> F) -> Vec<Step> {
    let mut steps = steps;
    let mut place = steps.len();
    while place > 0 {
        place -= 1;
        let mut fewer = steps.clone();
        fewer.remove(place);
        if !ends_well(&mut model().await, &fewer).await {
            steps = fewer;
        }
    }
    steps
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
