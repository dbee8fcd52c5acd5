//! Sends the [`View`] on a watch channel when it changes. A slow front end never delays anything: only the newest view is kept.

use std::collections::{BTreeMap, BTreeSet};
use std::sync::Arc;
use std::time::Duration;

use jiff::tz::TimeZone;
use jiff::{SignedDuration, Timestamp};
use serde_json::Value;
use tokio::sync::watch;
use tokio::task::JoinHandle;

use super::about::about;
use super::due::NextRuns;
use super::engine::{Engine, Progress, local_zone, zone_name};
use super::history;
use super::past::PastRun;
use super::report::SyncReport;
use super::supervise::{Task, crash_point, keep_going};
use super::surroundings::Surroundings;
use crate::account::KeyKind;
use crate::domain::preferences::DEFINITIONS;
use crate::domain::reminder::{Pause, ReminderId};
use crate::domain::secret;
use crate::domain::verdict::Choice;
use crate::domain::view::{
    Account, AccountState, Activity, HandleRow, Paused, Publisher, Reminders, SecretStoreKind, SignIn, View,
};
use crate::domain::{ContestKey, Preferences, Problem};
use crate::http::pause;
use crate::shared_settings::join::Joined;
use crate::store::account::StoredAccount;
use crate::store::calendars::CalendarLink;
use crate::store::contests::StoredContest;
use crate::store::health::PlatformHealth;
use crate::store::marks::Mark;
use crate::store::merge::Change;
use crate::store::runs::{Run, RunKind};
use crate::store::sources::StoredFeed;

/// Canceled and moved contests are marked as such this long.
const REMEMBERED: SignedDuration = SignedDuration::from_hours(7 * 24);
/// During a run, views are made no more often than this.
const REST: Duration = Duration::from_millis(100);
/// A change of the zone is said this long.
const ZONE_IS_NEWS: SignedDuration = SignedDuration::from_hours(24);
/// Runs that are looked through for attempts and the log.
const RUNS: i64 = 60;

/// Everything that a view is made of, as the store has it at one moment.
pub(crate) struct Snapshot {
    pub(crate) now: Timestamp,
    pub(crate) zone: TimeZone,
    pub(crate) preferences: Preferences,
    pub(crate) choices: BTreeMap<ContestKey, Choice>,
    /// Not over, or taken back lately.
    pub(crate) contests: Vec<StoredContest>,
    /// Where contests were before they moved lately.
    pub(crate) moved_from: BTreeMap<ContestKey, Timestamp>,
    /// Contests with an event in the calendar.
    pub(crate) live: BTreeSet<String>,
    /// Events the user deleted.
    pub(crate) kept_deleted: Vec<String>,
    pub(crate) shown: BTreeSet<ReminderId>,
    /// Reminders of registration that were shown, by when it closes.
    pub(crate) registrations_shown: BTreeSet<(ContestKey, Timestamp)>,
    pub(crate) handles: Vec<HandleRow>,
    pub(crate) snoozed: BTreeMap<ContestKey, Timestamp>,
    pub(crate) pause: Pause,
    pub(crate) health: Vec<PlatformHealth>,
    pub(crate) feeds: Vec<StoredFeed>,
    pub(crate) publisher: Option<Publisher>,
    pub(crate) account: Option<StoredAccount>,
    pub(crate) link: Option<CalendarLink>,
    pub(crate) taken_over: Option<Joined>,
    pub(crate) runs: Vec<PastRun>,
    pub(crate) last_refresh: Option<Run>,
    /// When it ended, and what it did.
    pub(crate) last_sync: Option<(Timestamp, SyncReport)>,
    pub(crate) due: NextRuns,
    /// Adding to the calendar waits for the user's word.
    pub(crate) adding_waits: bool,
    pub(crate) held_kept_at: Option<Timestamp>,
    pub(crate) notes: Vec<(Timestamp, Problem)>,
    /// What stops the calendar file from being written.
    pub(crate) calendar_file: Option<Problem>,
    pub(crate) progress: Progress,
    pub(crate) surroundings: Surroundings,
    /// How far our clock is behind the servers'.
    pub(crate) clock_error: Option<SignedDuration>,
    /// No server can be reached.
    pub(crate) offline: bool,
}

impl Engine {
    /// Reads everything that a view is made of.
    pub(crate) async fn facts(&self) -> Result<Snapshot, Problem> {
        let (store, now) = (self.store(), self.clock().now());
        let preferences = store.preferences().await?;
        let account = store.account().await?;
        let link = match &account {
            Some(account) => {
                store
                    .calendar_link(&account.subject, preferences.calendar_dedicated)
                    .await?
            }
            None => None,
        };
        let offline = self.offline_since().await?.is_some();
        let since = now.checked_sub(REMEMBERED).unwrap_or(now);
        let live = async {
            match &link {
                Some(link) => store.live_events(&link.records()).await,
                None => Ok(BTreeSet::new()),
            }
        };
        let (live, contests) = tokio::try_join!(live, store.contests_for_view(now, since))?;
        let mut moved_from = BTreeMap::new();
        for line in store.moved_since(since).await? {
            if let Change::Moved { from } = line.change {
                moved_from.entry(line.key).or_insert(from);
            }
        }
        let mut kept_deleted: Vec<String> = store.deleted_by_user().await?.into_iter().map(|(_, key)| key).collect();
        kept_deleted.dedup();
        Ok(Snapshot {
            now,
            zone: local_zone(),
            choices: store.choices().await?,
            contests,
            moved_from,
            live,
            kept_deleted,
            taken_over: self.taken_over(link.as_ref()).await?,
            shown: store.shown_reminders().await?,
            registrations_shown: store.shown_registrations().await?,
            handles: self.handles().await?,
            snoozed: store.snoozes().await?,
            pause: self.reminders_pause().await?,
            health: store.health().await?,
            feeds: store.feeds().await?,
            publisher: self.publisher(&preferences).await?,
            runs: self.past_runs(RUNS).await?,
            last_refresh: store.last_run(RunKind::Refresh, None).await?,
            last_sync: self.last_sync().await?,
            due: self.due().await?,
            adding_waits: self.adding_waits().await?,
            held_kept_at: store.mark(Mark::HeldKept).await?,
            notes: store.unseen_notes().await?,
            calendar_file: self.calendar_file(&preferences).await?.and_then(|file| file.problem),
            progress: *self.progress().borrow(),
            surroundings: self.surroundings(),
            clock_error: self.inner.http.clock_error().or_else(|| self.clock_off_by()),
            offline,
            preferences,
            account,
            link,
        })
    }

    /// The view as everything is now.
    pub async fn view(&self) -> Result<View, Problem> {
        self.view_with(&mut Memory::default()).await
    }

    async fn view_with(&self, memory: &mut Memory) -> Result<View, Problem> {
        let facts = self.facts().await?;
        let key = self.secret_store(memory, &facts).await;
        let sign_in = self.inner.sign_in.borrow().clone();
        let history = history::entries(self.store(), &facts).await?;
        let zone_changed_at = memory.zone_changed_at(&facts);
        memory.grows_old = facts.grows_old(zone_changed_at);
        Ok(assemble(self, &facts, sign_in, key, history, zone_changed_at))
    }

    /// The last view that was published, and every later one.
    #[must_use]
    pub fn views(&self) -> watch::Receiver<Option<Arc<View>>> {
        self.inner.view.subscribe()
    }

    /// Publishes a view now if it differs from the last, and whenever something changed. Ends when the task is aborted: it writes nothing.
    #[must_use]
    pub fn publish(&self) -> JoinHandle<()> {
        let engine = self.clone();
        tokio::spawn(async move {
            let (_stop, stopped) = watch::channel(false);
            keep_going(&engine, Task::View, stopped, || engine.keep_publishing()).await;
        })
    }

    async fn keep_publishing(&self) {
        let (mut waiter, mut progress) = (self.waiter(), self.progress());
        let mut memory = Memory::default();
        loop {
            let seen = *self.changes().borrow();
            waiter.look();
            progress.mark_unchanged();
            crash_point(self, Task::View);
            let next = match self.view_with(&mut memory).await {
                Ok(view) => {
                    let next = next_boundary(&view).into_iter().chain(memory.grows_old.take()).min();
                    self.send(view);
                    self.inner.published.send_replace(Some(seen));
                    next
                }
                Err(problem) => {
                    tracing::warn!(code = %problem.code, "the view could not be made");
                    None
                }
            };
            pause(REST).await;
            tokio::select! {
                _ = waiter.wait(next) => {}
                _ = progress.changed() => {}
            }
        }
    }

    fn send(&self, mut view: View) {
        self.inner.view.send_if_modified(|last| {
            if let Some(last) = last {
                view.revision = last.revision;
                let now = std::mem::replace(&mut view.now, last.now);
                if **last == view {
                    return false;
                }
                view.now = now;
                view.revision = last.revision.saturating_add(1);
            }
            *last = Some(Arc::new(view));
            true
        });
    }

    async fn secret_store(&self, memory: &mut Memory, facts: &Snapshot) -> SecretStoreKind {
        let sealed = facts
            .account
            .as_ref()
            .and_then(|account| account.sealed_refresh_token.clone());
        if let Some((known, kind)) = &memory.key
            && *known == sealed
        {
            return *kind;
        }
        let (kind, unreachable) = self.key_place(sealed.as_deref()).await;
        let kind = match kind {
            KeyKind::Keyring => SecretStoreKind::Keyring,
            KeyKind::File => SecretStoreKind::File,
        };
        // A key that can't be reached may be elsewhere when it comes back.
        if unreachable.is_none() {
            memory.key = Some((sealed, kind));
        }
        kind
    }
}

/// What the publisher remembers between two views.
#[derive(Default)]
struct Memory {
    zone: Option<(String, Option<Timestamp>)>,
    /// Asking the keyring takes a while; where the key is changes with the sealed token alone.
    key: Option<(Option<Vec<u8>>, SecretStoreKind)>,
    /// When something that is shown becomes too old.
    grows_old: Option<Timestamp>,
}

impl Memory {
    fn zone_changed_at(&mut self, facts: &Snapshot) -> Option<Timestamp> {
        let name = zone_name(&facts.zone, facts.now);
        let changed = match self.zone.take() {
            Some((known, at)) if known == name => at,
            Some(_) => Some(facts.now),
            None => None,
        };
        let changed = changed.filter(|at| facts.now.duration_since(*at) < ZONE_IS_NEWS);
        self.zone = Some((name, changed));
        changed
    }
}

/// When what is shown next changes without an event: a contest begins or ends, a reminder rings, a pause ends.
fn next_boundary(view: &View) -> Option<Timestamp> {
    let contests = view.contests.iter().flat_map(|row| [row.starts_at, row.ends_at]);
    let planned = view.reminders.planned.iter().map(|planned| planned.at);
    let pause = view.reminders.paused.as_ref().and_then(|paused| paused.until);
    contests.chain(planned).chain(pause).filter(|at| *at > view.now).min()
}

fn assemble(
    engine: &Engine,
    facts: &Snapshot,
    sign_in: SignIn,
    secret_store: SecretStoreKind,
    history: Vec<crate::domain::view::LogEntry>,
    zone_changed_at: Option<Timestamp>,
) -> View {
    let rows = facts.contest_rows();
    let hidden = Snapshot::hidden(&rows);
    let platforms = facts.platform_rows(&rows);
    let offline = facts.offline;
    View {
        revision: 1,
        now: facts.now,
        zone: zone_name(&facts.zone, facts.now),
        zone_changed_at,
        twelve_hours: facts.words().twelve_hours(),
        activity: activity(facts.progress),
        offline,
        sample: engine.settings().endpoints.sample,
        last_refresh_at: facts.last_refresh.as_ref().map(|run| run.ended_at),
        next_refresh_at: facts.due.refresh_at,
        attention: facts.attention(offline, secret_store),
        calendar: facts.calendar_state(&rows),
        reminders: Reminders {
            planned: facts.planned(&rows),
            rung: facts.rung(&rows),
            paused: match facts.pause {
                Pause::None => None,
                Pause::Until(until) => Some(Paused { until: Some(until) }),
                Pause::Open => Some(Paused { until: None }),
            },
            service: facts.surroundings.service.clone(),
        },
        rules: facts.rules_effect(&facts.preferences.rules),
        hidden,
        platforms,
        publisher: facts.publisher.clone(),
        handles: facts.handles.clone(),
        account: facts.account.as_ref().map(|account| Account {
            email: account.email.clone(),
            state: if account.ended_at.is_some() {
                AccountState::SignInAgain
            } else {
                AccountState::Ok
            },
        }),
        sign_in,
        preferences: preference_values(&facts.preferences),
        about: about(engine, facts, secret_store),
        history,
        contests: rows.into_iter().filter(|row| row.list.shown).collect(),
    }
}

/// What the progress of a run is called in the view.
#[must_use]
pub fn activity(progress: Progress) -> Activity {
    let number = |count: usize| u32::try_from(count).unwrap_or(u32::MAX);
    match progress {
        Progress::Idle => Activity::Idle,
        Progress::Refreshing { done, total } => Activity::Refreshing {
            done: number(done),
            total: number(total),
        },
        Progress::Syncing { done, total } => Activity::Syncing {
            done: number(done),
            total: number(total),
        },
    }
}

/// Every preference by its key; the client secret only as being set.
pub(crate) fn preference_values(preferences: &Preferences) -> BTreeMap<&'static str, Value> {
    DEFINITIONS
        .iter()
        .map(|definition| (definition.key, secret::shown(definition, preferences)))
        .collect()
}

impl Snapshot {
    /// When something that is shown becomes too old by itself: news of a platform, a try that comes again, what was canceled or moved.
    fn grows_old(&self, zone_changed_at: Option<Timestamp>) -> Option<Timestamp> {
        let stale = |at: Timestamp| at.checked_add(self.stale_after()).ok();
        let contests = self.contests.iter().flat_map(|stored| {
            let gone = stored.gone_at.and_then(|at| at.checked_add(REMEMBERED).ok());
            [stale(stored.checked_at), gone]
        });
        let platforms = self
            .health
            .iter()
            .flat_map(|health| [health.last_success_at.and_then(stale), health.next_try_at(self.now)]);
        let zone = zone_changed_at.and_then(|at| at.checked_add(ZONE_IS_NEWS).ok());
        let next = contests
            .chain(platforms)
            .chain([zone])
            .flatten()
            .filter(|at| *at >= self.now)
            .min();
        // Too old is what is older than that, so a second later.
        next.and_then(|at| at.checked_add(SignedDuration::from_secs(1)).ok())
    }

    /// After this long without news a platform is stale.
    pub(super) fn stale_after(&self) -> SignedDuration {
        let interval = SignedDuration::from_hours(i64::from(self.preferences.refresh_interval_hours).saturating_mul(3));
        interval.max(SignedDuration::from_hours(6))
    }
}
