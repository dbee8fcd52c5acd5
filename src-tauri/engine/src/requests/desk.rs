//! Everything that the window asks for, each request as one function: the shell only passes them on.

use std::collections::BTreeSet;
use std::sync::{Arc, PoisonError};

use jiff::{SignedDuration, Timestamp};
use secrecy::{ExposeSecret, SecretString};
use serde_json::Value;

use super::preferences::Changed;
use crate::domain::request::{RefreshReply, Saved, SyncReply, Why};
use crate::domain::rules::Rule;
use crate::domain::verdict::{Choice, ChoiceChange};
use crate::domain::view::{ContestRow, Happening, LogEntry, RulesEffect, View};
use crate::domain::{Code, ContestKey, Problem, SourceId, secret};
use crate::engine::Engine;
use crate::runs::queue::{Queue, Work, WorkResult};
use crate::runs::report::{CalendarOutcome, PlatformOutcome, RefreshReport, SyncReport};
use crate::store::history::Happened;
use crate::store::marks::Mark;
use crate::sync::SyncOptions;
use crate::view::history;

/// Finished contests are listed this long.
const FINISHED_FOR: SignedDuration = SignedDuration::from_hours(7 * 24);
const CLIENT_SECRET: &str = "google.client_secret";

/// The engine and its queue, as the window uses them. Cheap to clone.
#[derive(Clone, Debug)]
pub struct Desk {
    pub(crate) engine: Engine,
    pub(super) queue: Queue,
}

impl Engine {
    /// Whether the sample was seen in an earlier run of this program.
    pub async fn recall_sample(&self) -> Result<(), Problem> {
        let at = self.store().mark(Mark::SampleSeen).await?;
        self.notice(|surroundings| surroundings.service.seen_at = at);
        Ok(())
    }
}

impl Desk {
    /// The desk of this engine.
    #[must_use]
    pub const fn new(engine: Engine, queue: Queue) -> Self {
        Self { engine, queue }
    }

    /// The engine.
    #[must_use]
    pub const fn engine(&self) -> &Engine {
        &self.engine
    }

    /// The queue.
    #[must_use]
    pub const fn queue(&self) -> &Queue {
        &self.queue
    }

    /// The last published view, or one made now.
    pub async fn view(&self) -> Result<Arc<View>, Problem> {
        let published = self.engine.inner.view.borrow().clone();
        match published {
            Some(view) => Ok(view),
            None => Ok(Arc::new(self.engine.view().await?)),
        }
    }

    /// Reads platforms now.
    pub async fn refresh(&self, platforms: Option<Vec<SourceId>>) -> Result<RefreshReply, Problem> {
        let only: Option<BTreeSet<SourceId>> = platforms.map(|platforms| platforms.into_iter().collect());
        let answer = self.queue.ask(Work::Refresh(only)).await?;
        let report = answer.refresh_report().cloned().unwrap_or_default();
        if report.was_cancelled() {
            return Err(Problem::new(
                Code::Cancelled,
                "Reading the platforms was stopped; what was read before is kept.",
            ));
        }
        Ok(refresh_reply(&report))
    }

    /// Reads a platform, and believes it even if most upcoming contests are missing.
    pub(super) async fn trust(&self, platform: SourceId) -> Result<RefreshReply, Problem> {
        match self.queue.ask(Work::Trust(BTreeSet::from([platform]))).await? {
            WorkResult::Refreshed(done) => Ok(refresh_reply(&done.report)),
            WorkResult::Synced(_) | WorkResult::Pruned(_) | WorkResult::Rated => {
                Ok(refresh_reply(&RefreshReport::default()))
            }
        }
    }

    /// Reads platforms, then updates the calendar. Only `add` says that the user saw what would be added first: without it, nothing is
    /// written while that waits.
    pub async fn sync(&self, confirm: bool, reword: bool, add: bool) -> Result<SyncReply, Problem> {
        let options = SyncOptions {
            // What is added first is what the user saw.
            refresh: !confirm && !add,
            confirmed: confirm,
            reword,
            ..SyncOptions::PLAIN
        };
        if add {
            self.engine.agree_to_adding(true);
        }
        if confirm && let Some((_, last)) = self.engine.last_sync().await? {
            // The view shows the last sync, no matter who asked for it.
            self.engine.note_shown(&last.calendar).await?;
        }
        match self.queue.ask(Work::Sync(options)).await? {
            WorkResult::Synced(done) => {
                self.engine.note_shown(&done.0.calendar).await?;
                Ok(sync_reply(&done.0, self.engine.clock().now()))
            }
            WorkResult::Refreshed(done) => Ok(SyncReply {
                refresh: refresh_reply(&done.report),
                calendar: None,
                held: false,
            }),
            WorkResult::Pruned(_) | WorkResult::Rated => Err(Problem::new(
                Code::Crashed,
                "The sync didn't run because other work took its place; try again.",
            )),
        }
    }

    /// Requests a sync, or a refresh if nobody is signed in, without waiting for it. Neither a link nor the tray shows what would be
    /// added, so neither approves it.
    pub async fn sync_soon(&self) -> Result<(), Problem> {
        let account = self.engine.store().account().await?;
        let signed_in = account.is_some_and(|account| account.ended_at.is_none());
        self.queue.enqueue(if signed_in {
            Work::Sync(SyncOptions {
                refresh: true,
                ..SyncOptions::PLAIN
            })
        } else {
            Work::Refresh(None)
        })
    }

    /// Forgets the held plan: the events stay.
    pub(super) async fn keep_held(&self) -> Result<(), Problem> {
        let now = self.engine.clock().now();
        self.engine.store().set_mark(Mark::HeldKept, Some(now)).await?;
        Ok(())
    }

    /// Sets a preference to the value from a view; returns what it was before.
    pub async fn set_preference(&self, key: &str, value: &Value) -> Result<Saved, Problem> {
        let text = match value.as_str() {
            Some(secret::SHOWN) if key == CLIENT_SECRET => self.former_secret()?,
            Some(text) => text.to_owned(),
            None => value.to_string(),
        };
        let Changed {
            definition,
            before,
            after,
        } = self.engine.change_preference(key, &text).await?;
        if definition.key == CLIENT_SECRET {
            self.remember_secret(before.google_client_secret.as_deref());
        }
        let previous = secret::shown(definition, &before);
        if definition.key == "platforms" {
            // What was just turned on is read immediately: an empty list would look like an error.
            let new_feeds = after.feeds.keys().map(|feed| SourceId::from(*feed));
            let new_feeds = new_feeds.filter(|feed| after.is_on(*feed) && !before.is_on(*feed));
            let new: BTreeSet<SourceId> = after
                .platforms
                .difference(&before.platforms)
                .map(|platform| SourceId::from(*platform))
                .chain(new_feeds)
                .collect();
            if !new.is_empty() {
                self.queue.enqueue(Work::Refresh(Some(new)))?;
            }
        }
        Ok(Saved { previous })
    }

    /// Switches one platform or feed on or off; what was just turned on is read immediately: an empty list would look like an error.
    pub async fn set_platform(&self, platform: impl Into<SourceId>, on: bool) -> Result<(), Problem> {
        let platform = platform.into();
        let changed = self.engine.store().switch_platform(platform, on).await?;
        self.engine.touch();
        if !changed {
            return Ok(());
        }
        if on {
            self.queue.enqueue(Work::Refresh(Some([platform].into())))?;
        }
        Ok(())
    }

    /// Brings a calendar feed back that was removed, and reads it.
    pub(super) async fn restore_feed(&self, source: SourceId) -> Result<(), Problem> {
        if self.engine.bring_back_feed(source).await? {
            self.queue.enqueue(Work::Refresh(Some([source].into())))?;
        }
        Ok(())
    }

    /// Sets the user's choice for one contest.
    pub(super) async fn set_choice(&self, key: &ContestKey, choice: Choice) -> Result<(), Problem> {
        self.engine
            .choose(key, |before| ChoiceChange::between(before, choice))
            .await
            .map(drop)
    }

    /// Mutes a contest, or unmutes it; the choice for the calendar stays.
    pub(super) async fn mute(&self, key: &ContestKey, mute: bool) -> Result<(), Problem> {
        let change = ChoiceChange {
            remind: Some(mute.then_some(false)),
            calendar: None,
        };
        self.engine.choose(key, |_| change).await?;
        Ok(())
    }

    /// Everything known about one contest.
    pub async fn why(&self, key: &ContestKey) -> Result<Why, Problem> {
        let stored = self.engine.known_contest(key).await?;
        let facts = self.engine.facts().await?;
        let contest = facts.contest_row(&stored);
        let store = self.engine.store();
        let history = store.history(key).await?.into_iter().filter_map(|line| {
            history::of_contest(&Happened {
                id: 0,
                key: key.clone(),
                name: contest.name.clone(),
                at: line.at,
                change: line.change,
                starts_at: contest.starts_at,
            })
        });
        let shown = store
            .shown_of(key)
            .await?
            .into_iter()
            .map(|(lead_minutes, at)| LogEntry {
                at,
                what: Happening::Reminded {
                    name: contest.name.clone(),
                    lead_minutes,
                },
            });
        let mut history: Vec<LogEntry> = history.chain(shown).collect();
        history.sort_by_key(|entry| entry.at);
        Ok(Why {
            planned: facts.planned_of(&contest, Timestamp::MAX),
            source: stored.origin.clone(),
            contest,
            history,
        })
    }

    /// Contests that the list hides, soonest first.
    pub(super) async fn list_hidden(&self) -> Result<Vec<ContestRow>, Problem> {
        Ok(self.engine.facts().await?.hidden_rows())
    }

    /// Contests of the list that ended within the last seven days, latest first.
    pub async fn list_finished(&self) -> Result<Vec<ContestRow>, Problem> {
        let facts = self.engine.facts().await?;
        let since = facts.now.checked_sub(FINISHED_FOR).unwrap_or(facts.now);
        let stored = self.engine.store().contests(Some(since)).await?;
        let over = stored.iter().filter(|stored| stored.contest.is_over(facts.now));
        let mut rows: Vec<ContestRow> = over.map(|stored| facts.contest_row(stored)).collect();
        rows.retain(|row| row.list.shown);
        rows.sort_by(|a, b| (b.ends_at, &a.key).cmp(&(a.ends_at, &b.key)));
        Ok(rows)
    }

    /// What these rules would do. Changes nothing.
    pub(super) async fn preview_rules(&self, rules: &[Rule]) -> Result<RulesEffect, Problem> {
        Ok(self.engine.facts().await?.rules_effect(rules))
    }

    /// Whether the user says that the sample was seen.
    pub(super) async fn test_seen(&self, seen: bool) -> Result<(), Problem> {
        let at = seen.then(|| self.engine.clock().now());
        self.engine.store().set_mark(Mark::SampleSeen, at).await?;
        self.engine.notice(|surroundings| surroundings.service.seen_at = at);
        Ok(())
    }

    /// Restores events that the user deleted, with the sync that follows.
    pub(super) async fn restore_deleted(&self, keys: Option<Vec<ContestKey>>) -> Result<(), Problem> {
        self.engine.bring_back(keys.as_deref()).await.map(drop)
    }

    /// Restores the settings that this computer had before it took over the calendar's, and syncs; or forgets them.
    pub(super) async fn keep_own_settings(&self, keep: bool) -> Result<(), Problem> {
        if keep {
            return self.engine.keep_own_settings().await.map(drop);
        }
        self.engine.store().forget_former_settings().await?;
        Ok(())
    }

    /// The first run is over.
    pub async fn finish_first_run(&self) -> Result<(), Problem> {
        self.engine.store().set_preference("first_run_done", "true").await?;
        self.engine.told_no_tray().await
    }

    /// The window never sees a secret. It can still undo that one was replaced: the placeholder it was shown represents the previous one.
    fn former_secret(&self) -> Result<String, Problem> {
        let former = self
            .engine
            .inner
            .former_secret
            .lock()
            .unwrap_or_else(PoisonError::into_inner);
        let former = former.as_ref().map(|secret| secret.expose_secret().to_owned());
        former.ok_or_else(|| {
            Problem::new(
                Code::InvalidValue,
                "The previous secret is no longer known; enter it again. Nothing was changed.",
            )
        })
    }

    fn remember_secret(&self, secret: Option<&str>) {
        let mut former = self
            .engine
            .inner
            .former_secret
            .lock()
            .unwrap_or_else(PoisonError::into_inner);
        *former = secret.map(SecretString::from);
    }
}

fn refresh_reply(report: &RefreshReport) -> RefreshReply {
    let number = |count: usize| u32::try_from(count).unwrap_or(u32::MAX);
    let sum = |of: fn(&crate::runs::report::PlatformReport) -> usize| number(report.platforms.iter().map(of).sum());
    let failed: Vec<SourceId> = report
        .platforms
        .iter()
        .filter(|platform| platform.outcome == PlatformOutcome::Failed)
        .map(|platform| platform.platform)
        .collect();
    RefreshReply {
        read: number(report.platforms.len().saturating_sub(failed.len())),
        failed,
        added: sum(|platform| platform.added),
        changed: sum(|platform| platform.changed),
        removed: sum(|platform| platform.removed),
    }
}

fn sync_reply(report: &SyncReport, at: Timestamp) -> SyncReply {
    let refresh = report.refresh.clone().unwrap_or_default();
    let signed_in = report.calendar.outcome != CalendarOutcome::SignedOut;
    SyncReply {
        refresh: refresh_reply(&refresh),
        calendar: signed_in.then(|| crate::view::calendar_state::sync_numbers(at, &report.calendar)),
        held: !report.calendar.held.is_empty(),
    }
}
