//! Decides what is due from what is stored: a computer that slept or was offline catches up once and never twice, no matter where a change came
//! from.

use jiff::{SignedDuration, Timestamp};

use super::core::{Engine, local_zone};
use super::feeds::FEED_RESTS;
use super::queue::{Queue, Work};
use super::sync::SyncOptions;
use crate::domain::rules::Condition;
use crate::domain::{Problem, SourceId};
use crate::store::basis::{Basis, Which};
use crate::store::marks::Mark;
use crate::store::runs::{RunKind, RunOutcome};

/// The calendar is looked at at least this often, also when nothing changed.
const SYNC_AT_LEAST: SignedDuration = SignedDuration::from_hours(24);
/// A sync that failed, or only partly went through, is tried again after this.
pub(super) const SYNC_AGAIN: SignedDuration = SignedDuration::from_mins(30);
/// The same, where what the calendar is made from changed since.
const SYNC_AGAIN_CHANGED: SignedDuration = SignedDuration::from_mins(1);

/// A sync that only writes what is known.
pub(super) const SYNC: Work = Work::Sync(SyncOptions {
    refresh: false,
    dry_run: false,
    confirmed: false,
});

/// When what runs next, and whether it is due.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Due {
    /// When the next refresh is due; `None`: every platform is turned off.
    pub refresh_at: Option<Timestamp>,
    /// When the next sync is due; `None`: nobody is signed in.
    pub sync_at: Option<Timestamp>,
}

/// Platforms that are due within this of one another are asked together.
const TOGETHER: SignedDuration = SignedDuration::from_mins(15);

/// The last sync, for the decision when the next is due.
#[derive(Clone, Copy, Debug)]
struct LastSync {
    ended_at: Timestamp,
    went_through: bool,
    /// It was made from what is stored now.
    is_current: bool,
}

/// When a sync is due after the last one. One that lies in the future (the clock was set back) counts as none.
fn sync_due(last: Option<LastSync>, now: Timestamp) -> Timestamp {
    let Some(last) = last.filter(|last| last.ended_at <= now) else {
        return now;
    };
    let pause = match (last.went_through, last.is_current) {
        (true, true) => SYNC_AT_LEAST,
        (true, false) => return now,
        (false, true) => SYNC_AGAIN,
        (false, false) => SYNC_AGAIN_CHANGED,
    };
    after(Some(last.ended_at), pause, now)
}

impl Engine {
    /// When what runs next. What lies in the future (the clock was set back) counts as never done.
    pub async fn due(&self) -> Result<Due, Problem> {
        let now = self.clock().now();
        Ok(Due {
            refresh_at: self.platforms_due().await?.into_iter().map(|(_, at)| at).min(),
            sync_at: self.sync_due(now).await?,
        })
    }

    async fn sync_due(&self, now: Timestamp) -> Result<Option<Timestamp>, Problem> {
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
        if !went_through && back.is_some_and(|back| back >= run.ended_at) {
            // The network wasn't there, or may not have been.
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

    /// Whether events still go to the calendar that was made. One that the user had us delete isn't made again for that alone.
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

    /// Remembers what a sync was made from, and that the calendar is so now if it went through completely.
    pub(crate) async fn keep_basis(
        &self,
        basis: &Basis,
        calendar_id: Option<&str>,
        complete: bool,
    ) -> Result<(), Problem> {
        self.store().keep_basis(Which::Tried, basis, calendar_id).await?;
        if complete {
            self.store().keep_basis(Which::Made, basis, calendar_id).await?;
        }
        Ok(())
    }

    /// When each platform that is turned on is due: after the interval, or, while it fails, after its own growing pause. Without a network all that
    /// were not read since are due, so the schedule looks each minute whether it is back.
    async fn platforms_due(&self) -> Result<Vec<(SourceId, Timestamp)>, Problem> {
        let now = self.clock().now();
        let preferences = self.store().preferences().await?;
        let interval = SignedDuration::from_hours(i64::from(preferences.refresh_interval_hours));
        let health = self.store().health().await?;
        let offline = self.offline_since().await?;
        // Where the feed goes first its own reading counts for the platforms that it has read lately.
        let covered = self.covered_by_feed(&preferences).await?;
        let fed_at = self.feed_read_at(&preferences).await?;
        let enabled = health.into_iter().filter(|health| preferences.is_on(health.platform));
        let due = enabled.map(|health| {
            let regular = after(health.last_attempt_at, interval, now);
            let again = health
                .next_try_at()
                .filter(|_| health.last_attempt_at.is_some_and(|at| at <= now));
            let at = if covered.contains(&health.platform) {
                after(fed_at, interval, now)
            } else {
                again.unwrap_or(regular)
            };
            // Without a network all that were not read since are due, so that the schedule looks each minute whether it is back.
            let unread = offline.filter(|since| health.last_attempt_at.is_none_or(|at| at <= *since));
            let looked_for = unread.filter(|_| health.quiet_until(now).is_none());
            let at = looked_for.map_or(at, |since| at.min(since));
            // A feed's server is nobody's platform: it is left alone for an hour, whatever came of it.
            let rested = health.last_attempt_at.filter(|_| health.platform.feed().is_some());
            let rested = rested.map(|last| after(Some(last), FEED_RESTS, now));
            (health.platform, rested.map_or(at, |rested| at.max(rested)))
        });
        Ok(due.collect())
    }

    /// Runs what is due: a refresh of the platforms that are, then a sync.
    pub async fn catch_up(&self, queue: &Queue) -> Result<(), Problem> {
        if is_due(self.due().await?.refresh_at, self.clock().now()) {
            self.refresh_due(queue).await?;
        }
        if is_due(self.due().await?.sync_at, self.clock().now()) {
            queue.ask(SYNC).await?;
        }
        Ok(())
    }

    /// Reads the platforms that are due, and those that soon will be.
    pub(super) async fn refresh_due(&self, queue: &Queue) -> Result<(), Problem> {
        let now = self.clock().now();
        let soon = now.checked_add(TOGETHER).unwrap_or(now);
        let failing: Vec<SourceId> = self
            .store()
            .health()
            .await?
            .into_iter()
            .filter(|health| health.consecutive_failures > 0)
            .map(|health| health.platform)
            .collect();
        let ready = self.platforms_due().await?.into_iter().filter(|(platform, at)| {
            let until = if failing.contains(platform) { now } else { soon };
            *at <= until
        });
        queue
            .ask(Work::Refresh(Some(ready.map(|(platform, _)| platform).collect())))
            .await?;
        Ok(())
    }
}

pub(super) fn is_due(at: Option<Timestamp>, now: Timestamp) -> bool {
    at.is_some_and(|at| at <= now)
}

/// `pause` after `at`; now, if that never was or lies in the future.
fn after(at: Option<Timestamp>, pause: SignedDuration, now: Timestamp) -> Timestamp {
    at.filter(|at| *at <= now)
        .and_then(|at| at.checked_add(pause).ok())
        .unwrap_or(now)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::test_home::at;

    #[test]
    fn a_sync_is_due_when_what_the_calendar_was_made_from_differs_whoever_changed_it() {
        let now = at("2026-11-23T12:00:00Z");
        let last = |minutes: i64, went_through, is_current| {
            let ended_at = now.checked_sub(SignedDuration::from_mins(minutes)).unwrap();
            sync_due(
                Some(LastSync {
                    ended_at,
                    went_through,
                    is_current,
                }),
                now,
            )
        };
        assert_eq!(sync_due(None, now), now);
        assert_eq!(last(60, true, true), at("2026-11-24T11:00:00Z"));
        assert_eq!(last(60, true, false), now);
        assert_eq!(last(10, false, true), at("2026-11-23T12:20:00Z"), "a failing one rests");
        assert_eq!(
            last(10, false, false),
            at("2026-11-23T11:51:00Z"),
            "a change tries sooner"
        );
        assert_eq!(last(0, false, false), at("2026-11-23T12:01:00Z"), "but not at once");
        assert_eq!(last(-60, true, true), now, "a sync from the future counts for nothing");
    }
}
