//! Decides what is due from what is stored: a computer that slept or was offline catches up once and never twice, no matter where a change came
//! from.

use std::sync::Arc;

use jiff::{SignedDuration, Timestamp};

use super::queue::{Queue, Work, WorkResult};
use crate::domain::for_me::Ratings;
use crate::domain::rhythm::{LastSync, TOGETHER, refresh_due, sync_due, write_at};
use crate::domain::rules::Condition;
use crate::domain::{Phase, Problem, SourceId};
use crate::engine::{Engine, local_zone};
use crate::readings::feeds::FEED_RESTS;
use crate::readings::refresh::Refreshed;
use crate::store::basis::{Basis, Which};
use crate::store::health::PlatformHealth;
use crate::store::marks::Mark;
use crate::store::merge::Change;
use crate::store::runs::{RunKind, RunOutcome};
use crate::sync::SyncOptions;

/// A sync that only writes what is known.
pub(super) const SYNC: Work = Work::Sync(SyncOptions::PLAIN);

/// When what runs next is due, and whether it's due now.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct NextRuns {
    /// When the next refresh is due; `None`: every platform is turned off.
    pub refresh_at: Option<Timestamp>,
    /// When the next sync is due; `None`: nobody is signed in.
    pub sync_at: Option<Timestamp>,
    /// When to check whether the network is back, if no refresh does that: no server can be reached, and no platform may be asked.
    pub network_at: Option<Timestamp>,
}

impl Engine {
    /// When what runs next is due. A time in the future (the clock was set back) counts as never.
    pub async fn due(&self) -> Result<NextRuns, Problem> {
        let now = self.clock().now();
        let refresh_at = self.platforms_due().await?.into_iter().map(|(_, at)| at).min();
        let offline = self.offline_since().await?;
        Ok(NextRuns {
            refresh_at,
            sync_at: self.sync_due(now).await?,
            network_at: offline.filter(|_| !is_due(refresh_at, now)),
        })
    }

    /// When the next sync is due, whatever makes it so: not before the end of a pause that Google asked for.
    async fn sync_due(&self, now: Timestamp) -> Result<Option<Timestamp>, Problem> {
        let due = self.sync_wanted(now).await?;
        let paused = self.google_paused_until().await?;
        Ok(due.map(|at| paused.map_or(at, |until| at.max(until))))
    }

    async fn sync_wanted(&self, now: Timestamp) -> Result<Option<Timestamp>, Problem> {
        let Some(basis) = self.basis().await? else {
            return Ok(None);
        };
        if self.adding_waits().await? {
            return Ok(None);
        }
        let Some(run) = self.store().last_run(RunKind::Sync, None).await? else {
            return Ok(Some(now));
        };
        let went_through = run.outcome == RunOutcome::Ok;
        let back = self.store().mark(Mark::BackOnline).await?;
        if !went_through && back.is_some_and(|back| back >= run.ended_at && back <= now) {
            // The network was down, or may have been.
            return Ok(Some(now));
        }
        let which = if went_through { Which::Made } else { Which::Tried };
        let is_current = match self.store().basis(which).await? {
            Some((made_from, calendar_id)) => {
                made_from == basis && (!went_through || self.is_our_calendar(&basis, calendar_id).await?)
            }
            None => false,
        };
        let last = LastSync {
            ended_at: run.ended_at,
            went_through,
            is_current,
        };
        Ok(Some(sync_due(Some(last), now)))
    }

    /// Whether events still go to the calendar that was created. One that the user had us delete isn't created again just for that.
    async fn is_our_calendar(&self, basis: &Basis, calendar_id: Option<String>) -> Result<bool, Problem> {
        let dedicated = self.store().preferences().await?.calendar_dedicated;
        let link = self.store().calendar_link(&basis.account, dedicated).await?;
        Ok(link.is_none_or(|link| Some(link.calendar_id) == calendar_id))
    }

    /// What the calendar would be made from now; `None`: nobody is signed in. To be read before anything is planned, so what
    /// changes meanwhile makes the next sync due.
    pub(crate) async fn basis(&self) -> Result<Option<Basis>, Problem> {
        let store = self.store();
        let revision = store.calendar_revision().await?;
        let account = store.account().await?.filter(|account| account.ended_at.is_none());
        let rules = store.preferences().await?.rules;
        let looks_at_hours = rules
            .iter()
            .any(|rule| matches!(rule.condition, Condition::OutsideHours { .. }));
        let zone = looks_at_hours.then(|| {
            let zone = local_zone();
            zone.iana_name()
                .map_or_else(|| zone.to_offset(self.clock().now()).to_string(), str::to_owned)
        });
        Ok(account.map(|account| Basis {
            revision,
            account: account.subject,
            zone,
        }))
    }

    /// Remembers what a sync was made from, and that the calendar matches it if it succeeded completely.
    pub(crate) async fn keep_basis(
        &self,
        basis: &Basis,
        ratings: &Ratings,
        calendar_id: Option<&str>,
        complete: bool,
    ) -> Result<(), Problem> {
        self.store().keep_basis(Which::Tried, basis, calendar_id).await?;
        if complete {
            self.store().ratings_reached_calendar(ratings).await?;
            self.store().keep_basis(Which::Made, basis, calendar_id).await?;
        }
        Ok(())
    }

    /// When each platform that is turned on is due: after the interval, or, while it fails, after its own growing pause. Without a network, all that
    /// haven't been read since are due, so the schedule checks each minute whether it is back.
    async fn platforms_due(&self) -> Result<Vec<(SourceId, Timestamp)>, Problem> {
        let now = self.clock().now();
        let preferences = self.store().preferences().await?;
        let interval = SignedDuration::from_hours(i64::from(preferences.refresh_interval_hours));
        let all = self.store().health().await?;
        let offline = self.offline_since().await?;
        // Where the feed goes first, its own reading counts for the platforms that it has read recently.
        let covered = self.covered_by_feed(&preferences).await?;
        let fed_at = self.feed_read_at(&preferences).await?;
        let phase = self.phase().await?;
        let enabled = all.iter().filter(|health| preferences.is_on(health.platform));
        let due = enabled.map(|health| {
            let paused_until = self.pause_of(health.platform, &all).map(|(until, _)| until);
            let regular = refresh_due(&phase, health.last_attempt_at, interval, now);
            let again = health.next_try_at(now);
            let at = if covered.contains(&health.platform) {
                refresh_due(&phase, fed_at, interval, now)
            } else {
                // A server that asked for a pause while something else was asked for isn't contacted for this either.
                let own = again.unwrap_or(regular);
                paused_until.map_or(own, |until| own.max(until))
            };
            // Without a network, all that haven't been read since are due, so the schedule checks each minute whether it is back.
            let unread = offline.filter(|since| health.last_attempt_at.is_none_or(|at| at <= *since));
            let looked_for = unread.filter(|_| paused_until.is_none());
            let at = looked_for.map_or(at, |since| at.min(since));
            // A feed's server isn't a platform's: it isn't contacted for an hour, whatever the outcome was.
            let asked = health.last_attempt_at.filter(|_| health.platform.feed().is_some());
            let rested = asked
                .filter(|at| *at <= now)
                .and_then(|at| at.checked_add(FEED_RESTS).ok());
            (health.platform, rested.map_or(at, |rested| at.max(rested)))
        });
        Ok(due.collect())
    }

    /// Runs what is due: a refresh of the platforms that are, then a sync.
    pub async fn catch_up(&self, queue: &Queue) -> Result<(), Problem> {
        if is_due(self.due().await?.refresh_at, self.clock().now()) {
            self.refresh_due(queue).await?;
        }
        if is_due(self.due().await?.network_at, self.clock().now()) {
            self.look_for_network().await?;
        }
        if is_due(self.due().await?.sync_at, self.clock().now()) {
            queue.ask(SYNC).await?;
        }
        Ok(())
    }

    /// This installation's phase.
    pub(crate) async fn phase(&self) -> Result<Phase, Problem> {
        Ok(Phase::of(self.store().installation().await?))
    }

    /// When a sync may begin that only this refresh made due, for what is stored by now; `None`: immediately, as after everything that the user
    /// did.
    pub(super) async fn write_turn(
        &self,
        refreshed: &Refreshed,
        before: i64,
    ) -> Result<Option<(i64, Timestamp)>, Problem> {
        let revision = self.store().calendar_revision().await?;
        let own = revision.saturating_sub(before);
        if own == 0 || own != refreshed.revisions {
            return Ok(None);
        }
        let now = self.true_now();
        let contests = self.store().contests(Some(now)).await?;
        let starts = contests.iter().map(|stored| stored.contest.starts_at);
        let were = refreshed.changes.iter().map(|(contest, change)| match change {
            Change::Moved { from } => *from,
            _ => contest.starts_at,
        });
        let at = write_at(&self.phase().await?, starts.chain(were), now);
        Ok(Some((revision, self.by_our_clock(at))))
    }

    /// Reads the platforms that are due, and those that will be soon.
    pub(super) async fn refresh_due(&self, queue: &Queue) -> Result<Option<Arc<Refreshed>>, Problem> {
        let now = self.clock().now();
        let soon = now.checked_add(TOGETHER).unwrap_or(now);
        let health = self.store().health().await?;
        // Neither one that fails nor one whose server asked for a pause is asked before its time.
        let waits = |platform: SourceId| {
            let fails = |health: &PlatformHealth| health.platform == platform && health.consecutive_failures > 0;
            health.iter().any(fails) || self.pause_of(platform, &health).is_some()
        };
        let ready = self.platforms_due().await?.into_iter().filter(|(platform, at)| {
            let until = if waits(*platform) { now } else { soon };
            *at <= until
        });
        let answer = queue
            .ask(Work::Refresh(Some(ready.map(|(platform, _)| platform).collect())))
            .await?;
        Ok(match answer {
            WorkResult::Refreshed(refreshed) => Some(refreshed),
            WorkResult::Synced(_) | WorkResult::Pruned(_) | WorkResult::Rated => None,
        })
    }
}

pub(super) fn is_due(at: Option<Timestamp>, now: Timestamp) -> bool {
    at.is_some_and(|at| at <= now)
}
