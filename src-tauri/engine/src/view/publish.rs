//! Sends the [`View`] on a watch channel when it changes. A slow front end never delays anything: only the newest view is kept.

use std::collections::BTreeMap;
use std::sync::Arc;
use std::time::Duration;

use jiff::Timestamp;
use serde_json::Value;
use tokio::sync::watch;
use tokio::task::JoinHandle;

use super::about::about;
use super::history;
use super::snapshot::{Snapshot, ZONE_IS_NEWS};
use crate::account::KeyKind;
use crate::domain::preferences::DEFINITIONS;
use crate::domain::reminder::Pause;
use crate::domain::secret;
use crate::domain::view::{Account, AccountState, Activity, Paused, Reminders, SecretStoreKind, SignIn, View};
use crate::domain::{Preferences, Problem};
use crate::engine::{Engine, Progress, zone_name};
use crate::http::pause;
use crate::tasks::supervise::{Task, crash_point, keep_going};

/// During a run, views are made no more often than this.
const REST: Duration = Duration::from_millis(100);

impl Engine {
    /// The view of the present state.
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
                _ = waiter.wait(next.map(|next| self.by_our_clock(next))) => {}
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
    /// Asking the keyring takes a while; where the key is changes only with the encrypted token.
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
        attention: facts.attention(offline, secret_store, engine.settings().endpoints.sample),
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

/// Every preference by its key; for the client secret, only whether it's set.
pub(crate) fn preference_values(preferences: &Preferences) -> BTreeMap<&'static str, Value> {
    DEFINITIONS
        .iter()
        .map(|definition| (definition.key, secret::shown(definition, preferences)))
        .collect()
}
