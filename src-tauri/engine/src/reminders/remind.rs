//! Shows what is due and waits for the next reminder by the wall clock. Each reminder is claimed in the store before it's shown.

use std::collections::BTreeSet;
use std::sync::Arc;

use jiff::tz::TimeZone;
use jiff::{SignedDuration, Timestamp};
use tokio::sync::watch;

use crate::domain::reminder::Pause;
use crate::domain::rhythm::asked_lately;
use crate::domain::verdict::decide;
use crate::domain::{ContestKey, Preferences, Problem, SourceId};
use crate::engine::{Engine, local_zone};
use crate::notify::notification::Telling;
use crate::notify::{Candidate, Gap, Notifier, Ringing, Rings, Situation, due};
use crate::readings::feeds::FEED_RESTS;
use crate::readings::refresh::Refreshed;
use crate::runs::queue::{Queue, Work};
use crate::store::marks::Mark;
use crate::store::reminders::Claim;
use crate::tasks::supervise::{Supervised, Task, crash_point};
use crate::tasks::wait::Woke;

/// After a failed check.
const AGAIN: SignedDuration = SignedDuration::from_secs(60);

/// What a check found.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Pass {
    /// When to check again.
    pub next: Option<Timestamp>,
    /// Platforms to ask once more.
    pub ask: BTreeSet<SourceId>,
    /// Something is held back.
    pub holds: bool,
}

impl Engine {
    /// Shows what is due now. `watched`: up to when the caller watched without interruption, if it did.
    pub(crate) async fn remind_once(
        &self,
        notifier: &dyn Notifier,
        gap: Gap,
        watched: Option<Timestamp>,
    ) -> Result<Pass, Problem> {
        self.remind_in(notifier, gap, watched, &local_zone()).await
    }

    /// The same in another zone than the system's.
    pub async fn remind_in(
        &self,
        notifier: &dyn Notifier,
        gap: Gap,
        watched: Option<Timestamp>,
        zone: &TimeZone,
    ) -> Result<Pass, Problem> {
        let (store, now) = (self.store(), self.true_now());
        let preferences = store.preferences().await?;
        let looked_at = store.mark(Mark::WatchedUntil).await?.unwrap_or(now).min(now);
        // Before the contests: what happens from here on is reported by the next pass, which knows the contests as they are then.
        let last_line = store.last_history_id().await?;
        let candidates = self.candidates(&preferences, zone, looked_at).await?;
        let (shown, snoozed) = (store.shown_reminders().await?, store.snoozes(now).await?);
        let registrations_shown = store.shown_registrations().await?;
        let words = self.surroundings().speech(zone.clone(), &preferences);
        let telling = Telling {
            words: &words,
            preferences: &preferences,
            now,
        };
        let pause = self.reminders_pause().await?;
        let told = self.tell(notifier, &telling, &candidates, last_line, pause).await?;
        let phase = self.phase().await?;
        let due = due(&Situation {
            candidates: &candidates,
            preferences: &preferences,
            shown: &shown,
            registrations_shown: &registrations_shown,
            snoozed: &snoozed,
            pause,
            zone,
            phase: &phase,
            watched_until: watched.unwrap_or(looked_at).max(looked_at),
            looked_at,
            gap,
            now,
        });
        for rings in due.rings {
            let Some(claimed) = self.claim(rings).await? else {
                continue;
            };
            // The notice that it moved says when it starts: a second one would only replace it.
            if matches!(&claimed, Rings::One(one) if told.contains(&one.contest.key)) {
                continue;
            }
            hand_over(notifier, &telling.ring(&claimed));
        }
        for soon in &due.closing {
            if store
                .claim_registration(&soon.contest.key, soon.closing.at, now)
                .await?
            {
                hand_over(notifier, &telling.closing(soon));
            }
        }
        if !due.holds {
            store.set_mark(Mark::WatchedUntil, Some(now)).await?;
        }
        Ok(Pass {
            next: due.next,
            ask: self.worth_asking(due.ask, &preferences).await?,
            holds: due.holds,
        })
    }

    pub(super) async fn candidates(
        &self,
        preferences: &Preferences,
        zone: &TimeZone,
        since: Timestamp,
    ) -> Result<Vec<Candidate>, Problem> {
        let choices = self.store().choices().await?;
        let moved = self.store().known_since().await?;
        let contests = self.store().contests(Some(since)).await?;
        let candidate = |stored: crate::store::contests::StoredContest| {
            let key = &stored.contest.key;
            let choice = choices.get(key).copied().unwrap_or_default();
            Candidate {
                rings: decide(&stored.contest, choice, preferences, zone).reminder.shown,
                must: choice.remind == Some(true),
                known_since: moved.get(key).copied().unwrap_or(stored.first_seen_at),
                // An answer from a cache is as old as what it says.
                checked_at: stored.checked_at.min(stored.read_at),
                contest: stored.contest,
            }
        };
        Ok(contests.into_iter().map(candidate).collect())
    }

    /// Keeps what this process may show: the process that claims the last reminder of a contest shows it.
    async fn claim(&self, rings: Rings) -> Result<Option<Rings>, Problem> {
        Ok(match rings {
            Rings::One(one) => self.claim_each(vec![*one]).await?.pop().map(Box::new).map(Rings::One),
            Rings::Together(many) => match self.claim_each(many).await? {
                claimed if claimed.len() > 1 => Some(Rings::Together(claimed)),
                claimed => claimed.into_iter().next().map(|one| Rings::One(Box::new(one))),
            },
            Rings::Missed(many, over) => match self.claim_each(many).await? {
                claimed if claimed.len() > 1 => Some(Rings::Missed(claimed, over)),
                claimed => claimed.into_iter().next().map(|one| Rings::One(Box::new(one))),
            },
        })
    }

    async fn claim_each(&self, many: Vec<Ringing>) -> Result<Vec<Ringing>, Problem> {
        let claim = |ringing: &Ringing| Claim {
            reminders: ringing.reminders().collect(),
            ends_snooze: ringing.ends_snooze.then(|| ringing.contest.key.clone()),
        };
        let claims: Vec<Claim> = many.iter().map(claim).collect();
        let ours = self.store().claim_reminders(&claims, self.true_now()).await?;
        let kept = many.into_iter().zip(ours).filter(|(_, ours)| *ours);
        Ok(kept.map(|(ringing, _)| ringing).collect())
    }

    /// Those of these platforms that may be asked: they are on, were not asked recently, and aren't in a pause after a failure.
    async fn worth_asking(
        &self,
        platforms: BTreeSet<SourceId>,
        preferences: &Preferences,
    ) -> Result<BTreeSet<SourceId>, Problem> {
        if platforms.is_empty() || self.offline_since().await?.is_some() {
            return Ok(BTreeSet::new());
        }
        let now = self.clock().now();
        let health = self.store().health().await?;
        let rests = |platform: &SourceId| {
            health.iter().any(|health| {
                let lately = if platform.feed().is_some() {
                    let asked_at = health.last_attempt_at;
                    asked_at.is_some_and(|at| now.duration_since(at).abs() < FEED_RESTS)
                } else {
                    asked_lately(health.last_attempt_at, now)
                };
                health.platform == *platform && (lately || health.next_try_at(now).is_some_and(|at| at > now))
            }) || self.pause_of(*platform, &health).is_some()
        };
        Ok(platforms
            .into_iter()
            .filter(|platform| preferences.is_on(*platform) && !rests(platform))
            .collect())
    }

    /// Reads these platforms before a reminder, unless that was done since somebody asked for it.
    pub(crate) async fn ask_before_reminders(&self, platforms: BTreeSet<SourceId>) -> Result<Refreshed, Problem> {
        let preferences = self.preferences().await?;
        let due = self.worth_asking(platforms, &preferences).await?;
        if due.is_empty() {
            return Ok(Refreshed::default());
        }
        self.refresh(Some(due)).await
    }

    /// Whether reminders are paused.
    pub(crate) async fn reminders_pause(&self) -> Result<Pause, Problem> {
        let (store, now) = (self.store(), self.true_now());
        let pause = Pause::from_mark(store.mark(Mark::PausedUntil).await?, now);
        let noted = store.mark(Mark::PausedAt).await?;
        if matches!(pause, Pause::Until(_)) && noted.is_some_and(|at| at > now) {
            // The clock was ahead then, so nobody knows how much of the pause is left. Its end must not silence reminders later.
            self.resume_reminders().await?;
            return Ok(Pause::None);
        }
        Ok(pause)
    }

    /// Pauses reminders until an instant, or until the user resumes.
    pub async fn pause_reminders(&self, until: Option<Timestamp>) -> Result<(), Problem> {
        let mark = until.unwrap_or_else(Pause::open_mark);
        self.store().set_mark(Mark::PausedAt, Some(self.true_now())).await?;
        self.store().set_mark(Mark::PausedUntil, Some(mark)).await?;
        Ok(())
    }

    /// Ends the pause; what was missed and is still useful comes in one notification.
    pub async fn resume_reminders(&self) -> Result<(), Problem> {
        self.store().set_mark(Mark::PausedUntil, None).await?;
        Ok(())
    }

    /// Rings again for a contest after so many minutes, or when it starts; not after it ended.
    pub async fn snooze(&self, key: &ContestKey, minutes: Option<u32>) -> Result<Timestamp, Problem> {
        let now = self.true_now();
        let contest = self.known_contest(key).await?.contest;
        let until = match minutes {
            Some(minutes) => now
                .checked_add(crate::domain::when::minutes(minutes))
                .unwrap_or(contest.starts_at),
            None => contest.starts_at.max(now),
        };
        if until > now {
            self.store().snooze(key, until, now).await?;
        }
        Ok(until)
    }
}

pub(super) fn hand_over(notifier: &dyn Notifier, notification: &crate::notify::Notification) {
    if let Err(problem) = notifier.show(notification) {
        tracing::warn!(tag = notification.tag, code = %problem.code, "a notification was not taken");
    }
}

/// The running reminders.
#[derive(Debug)]
pub struct Reminding(Supervised);

impl Reminding {
    /// Starts the reminders.
    #[must_use]
    pub fn start(engine: Engine, queue: Queue, notifier: Arc<dyn Notifier>) -> Self {
        Self(Supervised::start(&engine.clone(), Task::Reminders, move |stopped| {
            watch_reminders(engine.clone(), queue.clone(), Arc::clone(&notifier), stopped)
        }))
    }

    /// Stops them; a notification that is being shown is still shown.
    pub async fn end(self) {
        self.0.end().await;
    }
}

async fn watch_reminders(
    engine: Engine,
    queue: Queue,
    notifier: Arc<dyn Notifier>,
    mut stopped: watch::Receiver<bool>,
) {
    let mut waiter = engine.waiter();
    let (mut gap, mut watched) = (Gap::NotRunning, None);
    loop {
        waiter.look();
        crash_point(&engine, Task::Reminders);
        let pass = match engine.remind_once(&*notifier, gap, watched).await {
            Ok(pass) => pass,
            Err(problem) => {
                tracing::warn!(code = %problem.code, "reminders could not be looked up");
                let next = engine.true_now().checked_add(AGAIN).ok();
                Pass {
                    next,
                    holds: true,
                    ..Pass::default()
                }
            }
        };
        // In the background: a slow platform must not make a reminder late.
        if !pass.ask.is_empty()
            && let Err(problem) = queue.enqueue(Work::Check(pass.ask.clone()))
        {
            tracing::warn!(code = %problem.code, "a platform could not be asked before a reminder");
        }
        let woke = tokio::select! {
            biased;
            _ = stopped.wait_for(|stop| *stop) => return,
            woke = waiter.wait(pass.next.map(|next| engine.by_our_clock(next))) => woke,
        };
        let now = engine.true_now();
        (gap, watched) = match woke {
            Woke::Jumped => (Gap::Asleep, None),
            _ if pass.holds => (Gap::None, None),
            Woke::OnTime | Woke::Changed => {
                let behind = pass.next.map_or(now, |next| next.min(now));
                (Gap::None, behind.checked_sub(SignedDuration::from_millis(1)).ok())
            }
        };
    }
}
