//! Everything that a view is made of, read from the store at one moment.

use std::collections::{BTreeMap, BTreeSet};

use jiff::tz::TimeZone;
use jiff::{SignedDuration, Timestamp};

use crate::domain::reminder::{Pause, ReminderId};
use crate::domain::verdict::Choice;
use crate::domain::view::{HandleRow, Publisher};
use crate::domain::{ContestKey, Preferences, Problem};
use crate::engine::{Engine, Progress, local_zone};
use crate::runs::due::NextRuns;
use crate::runs::past::PastRun;
use crate::runs::report::SyncReport;
use crate::shared_settings::join::Joined;
use crate::store::account::StoredAccount;
use crate::store::calendars::CalendarLink;
use crate::store::contests::StoredContest;
use crate::store::faults::RecordedCrash;
use crate::store::health::PlatformHealth;
use crate::store::marks::Mark;
use crate::store::merge::Change;
use crate::store::runs::{Run, RunKind};
use crate::store::sources::StoredFeed;
use crate::tasks::surroundings::Surroundings;

/// Canceled and moved contests are marked as such for this long.
const REMEMBERED: SignedDuration = SignedDuration::from_hours(7 * 24);
/// A change of the zone is shown for this long.
pub(super) const ZONE_IS_NEWS: SignedDuration = SignedDuration::from_hours(24);
/// Runs that are looked through for attempts and the log.
const RUNS: i64 = 60;

/// Everything that a view is made of, as the store has it at one moment.
pub(crate) struct Snapshot {
    pub(crate) now: Timestamp,
    pub(crate) zone: TimeZone,
    pub(crate) preferences: Preferences,
    pub(crate) choices: BTreeMap<ContestKey, Choice>,
    /// Not over, or withdrawn recently.
    pub(crate) contests: Vec<StoredContest>,
    /// Where recently moved contests were before.
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
    /// Adding to the calendar waits for the user's approval.
    pub(crate) adding_waits: bool,
    pub(crate) held_kept_at: Option<Timestamp>,
    pub(crate) notes: Vec<(Timestamp, Problem)>,
    /// Crashes that were caught recently.
    pub(crate) faults: Vec<RecordedCrash>,
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
        let (store, now) = (self.store(), self.true_now());
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
        let mut facts = Snapshot {
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
            snoozed: store.snoozes(now).await?,
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
            faults: self.faults().await?,
            calendar_file: self.calendar_file(&preferences).await?.and_then(|file| file.problem),
            progress: *self.progress().borrow(),
            surroundings: self.surroundings(),
            clock_error: self.inner.http.clock_error().or_else(|| self.clock_off_by()),
            offline,
            preferences,
            account,
            link,
        };
        facts.tell_time_by(|at| self.in_true_time(at));
        Ok(facts)
    }
}

impl Snapshot {
    /// Converts the times that this computer's clock recorded for its own work to the time that everything else uses.
    fn tell_time_by(&mut self, truth: impl Fn(Timestamp) -> Timestamp) {
        let tell = |at: &mut Timestamp| *at = truth(*at);
        for health in &mut self.health {
            let noted = [
                &mut health.last_attempt_at,
                &mut health.last_success_at,
                &mut health.last_complete_at,
                &mut health.not_before,
                &mut health.paused_at,
            ];
            noted.into_iter().flatten().for_each(tell);
        }
        let runs = self.runs.iter_mut();
        runs.flat_map(|run| [&mut run.started_at, &mut run.ended_at])
            .for_each(tell);
        self.last_refresh.iter_mut().for_each(|run| tell(&mut run.ended_at));
        self.last_sync.iter_mut().for_each(|(ended_at, _)| tell(ended_at));
        self.notes.iter_mut().for_each(|(at, _)| tell(at));
        self.faults.iter_mut().for_each(|fault| tell(&mut fault.at));
        self.surroundings.service.seen_at.iter_mut().for_each(tell);
        if let Some(publisher) = &mut self.publisher {
            publisher.last_success_at.iter_mut().for_each(tell);
        }
        if let Some(account) = &mut self.account {
            tell(&mut account.signed_in_at);
            account.ended_at.iter_mut().for_each(tell);
        }
        let pause = self.link.iter_mut();
        let pause = pause.flat_map(|link| [&mut link.writes_paused_until, &mut link.writes_paused_at]);
        let noted = [
            &mut self.due.refresh_at,
            &mut self.due.sync_at,
            &mut self.due.network_at,
            &mut self.held_kept_at,
        ];
        noted.into_iter().chain(pause).flatten().for_each(tell);
    }

    /// When something that is shown becomes too old without an event: a platform's reading, the next try, a canceled or moved contest.
    pub(super) fn grows_old(&self, zone_changed_at: Option<Timestamp>) -> Option<Timestamp> {
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
        // Only what is older than that is too old, so a second later.
        next.and_then(|at| at.checked_add(SignedDuration::from_secs(1)).ok())
    }

    /// After this long without a reading a platform is stale.
    pub(super) fn stale_after(&self) -> SignedDuration {
        let interval = SignedDuration::from_hours(i64::from(self.preferences.refresh_interval_hours).saturating_mul(3));
        interval.max(SignedDuration::from_hours(6))
    }
}
