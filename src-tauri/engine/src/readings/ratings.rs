//! Reads the ratings of the user's handles when they are due: next to the contests, without delaying them.

use std::collections::{BTreeMap, BTreeSet};

use jiff::{SignedDuration, Timestamp};
use tokio::task::JoinSet;

use crate::domain::for_me::handle::{RatingAttempts, due_at};
use crate::domain::for_me::{ForMe, Ladder};
use crate::domain::view::{HandleRow, HandleState, Reported};
use crate::domain::{Code, Contest, Platform, Preferences, Problem, SourceId};
use crate::engine::Engine;
use crate::platforms::ratings::{HandleRead, read_handle};
use crate::store::ratings::StoredRating;

/// Contests that ended within this time can still change a rating that was read before.
const LOOKED_BACK: SignedDuration = SignedDuration::from_hours(48);

/// The handles, and when each of their ratings is due.
struct Plan {
    preferences: Preferences,
    stored: BTreeMap<Ladder, StoredRating>,
    due: BTreeMap<Ladder, Timestamp>,
}

impl Plan {
    /// The platforms with a rating that is due by `now`.
    fn due_by(&self, now: Timestamp) -> BTreeSet<Platform> {
        let due = self.due.iter().filter(|(_, at)| **at <= now);
        due.map(|(ladder, _)| ladder.platform()).collect()
    }
}

impl Engine {
    async fn plan_ratings(&self) -> Result<Plan, Problem> {
        let (store, now) = (self.store(), self.true_now());
        let preferences = store.preferences().await?;
        if preferences.handles.is_empty() {
            return Ok(Plan {
                preferences,
                stored: BTreeMap::new(),
                due: BTreeMap::new(),
            });
        }
        let stored = store.ratings().await?;
        let stored: BTreeMap<Ladder, StoredRating> = stored.into_iter().map(|stored| (stored.ladder, stored)).collect();
        let since = now.checked_sub(LOOKED_BACK).unwrap_or(now);
        let contests = store.contests(Some(since)).await?;
        let mut due = BTreeMap::new();
        for platform in preferences.handles.keys() {
            for ladder in Ladder::on(*platform) {
                let attempts = stored
                    .get(&ladder)
                    .map_or_else(RatingAttempts::default, |stored| stored.attempts);
                let ends = contests.iter().map(|stored| &stored.contest);
                let ends = ends.filter(|contest| may_change(contest, ladder, &preferences));
                due.insert(ladder, due_at(&attempts, ends.map(|contest| contest.ends_at), now));
            }
        }
        Ok(Plan {
            preferences,
            stored,
            due,
        })
    }

    /// When the next rating is due; `None`: there is no handle on a platform that is on, or no network.
    pub(crate) async fn ratings_due(&self) -> Result<Option<Timestamp>, Problem> {
        if self.offline_since().await?.is_some() {
            return Ok(None);
        }
        let plan = self.plan_ratings().await?;
        let is_on = |ladder: &Ladder| plan.preferences.platforms.contains(&ladder.platform());
        let next = plan
            .due
            .iter()
            .filter(|(ladder, _)| is_on(ladder))
            .map(|(_, at)| *at)
            .min();
        Ok(next.map(|at| self.by_our_clock(at)))
    }

    /// Reads what is due.
    pub(crate) async fn read_due_ratings(&self) -> Result<(), Problem> {
        let _turn = self.take_lock().await?;
        self.read_ratings_of(None).await
    }

    /// The same right after a refresh of these sources. Whatever the outcome, the refresh is done.
    pub(super) async fn read_ratings_beside(&self, sources: &BTreeSet<SourceId>) {
        if let Err(problem) = self.read_ratings_of(Some(sources)).await {
            tracing::warn!(code = %problem.code, "ratings could not be read");
        }
    }

    async fn read_ratings_of(&self, sources: Option<&BTreeSet<SourceId>>) -> Result<(), Problem> {
        let plan = self.plan_ratings().await?;
        let mut platforms = plan.due_by(self.true_now());
        platforms.retain(|platform| {
            plan.preferences.platforms.contains(platform)
                && sources.is_none_or(|sources| sources.contains(&SourceId::from(*platform)))
        });
        self.read_ratings_on(platforms, &plan).await
    }

    /// Reads the handle on this platform now, or all; returns their state after that. Where the server asked for a pause, that's why it wasn't read.
    pub async fn check_handles(&self, only: Option<Platform>) -> Result<Vec<HandleRow>, Problem> {
        let mut pauses: BTreeMap<Platform, Problem> = BTreeMap::new();
        {
            let _turn = self.take_lock().await?;
            let plan = self.plan_ratings().await?;
            let now = self.true_now();
            let mut platforms: BTreeSet<Platform> = plan.preferences.handles.keys().copied().collect();
            platforms.retain(|platform| only.is_none_or(|only| only == *platform));
            // What the server said about pauses also applies to what people ask for.
            let rests = |platform: &Platform| {
                let mut attempts = Ladder::on(*platform).filter_map(|ladder| plan.stored.get(&ladder));
                attempts.any(|stored| stored.attempts.quiet_until(now).is_some())
            };
            platforms.retain(|platform| !rests(platform));
            for platform in &platforms {
                let pause = self.asked_to_wait((*platform).into()).await?;
                pauses.extend(pause.map(|pause| (*platform, pause)));
            }
            self.read_ratings_on(platforms, &plan).await?;
        }
        let mut rows = self.handles().await?;
        rows.retain(|row| only.is_none_or(|only| only == row.platform));
        for row in &mut rows {
            if let Some(pause) = pauses.get(&row.platform) {
                row.problem = Some(Reported::from(pause.clone()));
            }
        }
        Ok(rows)
    }

    async fn read_ratings_on(&self, platforms: BTreeSet<Platform>, plan: &Plan) -> Result<(), Problem> {
        let mut reading = JoinSet::new();
        for platform in platforms {
            let Some(handle) = plan.preferences.handles.get(&platform).cloned() else {
                continue;
            };
            if self.asked_to_wait(platform.into()).await?.is_some() {
                continue;
            }
            let inner = std::sync::Arc::clone(&self.inner);
            reading.spawn(async move {
                let (endpoints, clock) = (&inner.settings.endpoints, &*inner.settings.clock);
                let read = read_handle(platform, &handle, &inner.http, &inner.gates, endpoints, clock).await;
                (handle, read)
            });
        }
        loop {
            let joined = tokio::select! {
                biased;
                () = self.cancelled() => return Ok(()),
                joined = reading.join_next() => joined,
            };
            let Some(joined) = joined else { return Ok(()) };
            let (handle, read) = joined.map_err(|error| super::refresh::ended(&error))?;
            for read in read {
                self.keep_rating(&handle, read, plan).await?;
            }
        }
    }

    async fn keep_rating(&self, handle: &str, read: HandleRead, plan: &Plan) -> Result<(), Problem> {
        let (ladder, now) = (read.ladder, self.true_now());
        let known = plan.stored.get(&ladder).filter(|stored| stored.handle == handle);
        let was_rated = known.is_some_and(|stored| matches!(stored.reading, Some((Some(_), _))));
        let result = match read.result {
            // A rating doesn't disappear: more likely the answer has changed.
            Ok((None, _)) if was_rated => Err(lost_rating(ladder, handle)),
            result => result,
        };
        match result {
            Ok((rating, read_at)) => self.store().record_rating(ladder, handle, rating, read_at, now).await?,
            Err(problem) => {
                tracing::warn!(ladder = ladder.key(), code = %problem.code, "a rating could not be read");
                self.store()
                    .record_rating_failure(ladder, handle, &problem, now)
                    .await?;
            }
        }
        Ok(())
    }

    /// The user's handles and their state. Contacts no server.
    pub async fn handles(&self) -> Result<Vec<HandleRow>, Problem> {
        let (plan, now) = (self.plan_ratings().await?, self.true_now());
        let rows = plan.due.iter().filter_map(|(ladder, due)| {
            let handle = plan.preferences.handles.get(&ladder.platform())?;
            let stored = plan.stored.get(ladder);
            let reading = stored.and_then(|stored| stored.reading);
            let problem = stored.and_then(|stored| stored.problem.clone());
            let is_on = plan.preferences.platforms.contains(&ladder.platform());
            Some(HandleRow {
                platform: ladder.platform(),
                ladder: *ladder,
                handle: handle.clone(),
                state: state_of(reading, problem.as_ref().map(|problem| problem.code)),
                rating: reading.and_then(|(rating, _)| rating),
                read_at: reading.map(|(_, at)| at),
                next_read_at: Some(*due).filter(|due| is_on && *due > now),
                problem: problem.map(Reported::from),
            })
        });
        Ok(rows.collect())
    }
}

/// Whether the contest may change this rating of the user: it isn't known to be unrated for the user.
fn may_change(contest: &Contest, ladder: Ladder, preferences: &Preferences) -> bool {
    Ladder::of(contest) == Some(ladder)
        && preferences
            .standing(contest)
            .is_some_and(|standing| matches!(standing.for_me, ForMe::Rated | ForMe::Unknown))
}

fn state_of(reading: Option<(Option<i32>, Timestamp)>, problem: Option<Code>) -> HandleState {
    match (problem, reading) {
        (Some(Code::HandleUnknown), _) => HandleState::NoSuchHandle,
        (Some(Code::HandleRenamed), _) => HandleState::Renamed,
        (_, Some((Some(_), _))) => HandleState::Rated,
        (_, Some((None, _))) => HandleState::NeverRated,
        (_, None) => HandleState::NotRead,
    }
}

fn lost_rating(ladder: Ladder, handle: &str) -> Problem {
    let who = ladder.platform().name();
    Problem::new(
        Code::UnexpectedBody,
        format!(
            "{who} no longer shows a rating for {handle}; the last known rating is kept, and it's tried again later."
        ),
    )
}
