//! Makes the calendar equal to what is wanted: refresh, list, plan, guard, apply.

use std::collections::BTreeMap;

use jiff::SignedDuration;
use tokio::time::Instant;

use super::apply::{recorded, stopped};
use super::core::Engine;
use super::report::{CalendarOutcome, CalendarReport, PlannedChange, SyncReport};
use super::session::Session;
use crate::calendar::plan::{Action, Recorded, plan};
use crate::calendar::{CalendarError, Google, RemoteEvent};
use crate::domain::{Code, ContestKey, Preferences, Problem};
use crate::store::events::{CalendarLink, EventState, RecordedEvent, RemoteState};
use crate::store::runs::{Run, RunKind, RunOutcome};

/// How a sync is asked for.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct SyncOptions {
    /// Fetch the platforms first.
    pub refresh: bool,
    /// Say what would be done, write nothing to the calendar.
    pub dry_run: bool,
    /// The user said yes to many deletions, and to making a calendar again.
    pub confirmed: bool,
}

/// The first list of the main calendar goes back this far: what lies before is no business of ours.
const MAIN_CALENDAR_FROM: SignedDuration = SignedDuration::from_hours(24);

impl Engine {
    /// Refreshes if asked to, then makes the calendar equal to what is wanted.
    pub async fn sync(&self, options: SyncOptions) -> Result<(SyncReport, super::refresh::Refreshed), Problem> {
        let _turn = self.take_lock().await?;
        self.sync_locked(options).await
    }

    async fn sync_locked(&self, options: SyncOptions) -> Result<(SyncReport, super::refresh::Refreshed), Problem> {
        let refreshed = if options.refresh {
            Some(self.refresh_locked(None).await?)
        } else {
            None
        };
        let started_at = self.clock().now();
        let begun = Instant::now();
        let basis = self.basis().await?;
        let mut calendar = match self.sync_calendar(options).await {
            Ok(report) => report,
            Err(problem) if is_local(problem.code) => return Err(problem),
            Err(problem) => CalendarReport::failed(&problem),
        };
        calendar.elapsed_ms = u64::try_from(begun.elapsed().as_millis()).unwrap_or(u64::MAX);
        let refresh = refreshed.as_ref().map(|refreshed| refreshed.report.clone());
        let report = SyncReport { refresh, calendar };
        // Without an account nothing was synced, so that no sync is to be remembered.
        if !options.dry_run && report.calendar.outcome != CalendarOutcome::SignedOut {
            if let Some(basis) = basis {
                let complete = report.calendar.outcome == CalendarOutcome::Ok;
                self.keep_basis(&basis, report.calendar.calendar_id.as_deref(), complete)
                    .await?;
            }
            let run = Run {
                kind: RunKind::Sync,
                started_at,
                ended_at: self.clock().now(),
                outcome: RunOutcome::from(report.calendar.outcome),
                report: serde_json::to_string(&report).unwrap_or_default(),
            };
            self.store().add_run(&run).await?;
        }
        Ok((report, refreshed.unwrap_or_default()))
    }

    async fn sync_calendar(&self, options: SyncOptions) -> Result<CalendarReport, Problem> {
        if self.is_cancelled() {
            return Err(stopped());
        }
        let preferences = self.store().preferences().await?;
        let session = self.session().await?;
        let google = self.google(&session);
        let report = self.reconcile(&google, &session, &preferences, options).await;
        match report {
            Ok(mut report) => {
                report.requests = google.requests();
                Ok(report)
            }
            Err(problem) if is_local(problem.code) => Err(problem),
            Err(problem) => {
                let mut report = CalendarReport::failed(&problem);
                report.requests = google.requests();
                Ok(report)
            }
        }
    }

    async fn reconcile(
        &self,
        google: &Google,
        session: &Session,
        preferences: &Preferences,
        options: SyncOptions,
    ) -> Result<CalendarReport, Problem> {
        let dedicated = preferences.calendar_dedicated;
        session.require_grant(dedicated)?;
        let account = session.subject();
        let mut report = CalendarReport {
            dry_run: options.dry_run,
            ..CalendarReport::default()
        };
        let link = self.calendar_link(google, account, dedicated, !options.dry_run).await?;
        if let Some(other) = self.other_calendar(account, dedicated).await? {
            // What the user made of the events there since the last sync is to move with them.
            self.list_events(google, other, options).await?;
        }
        let wish = self.wish(account, preferences);
        let (wish, known) = if let Some((link, made)) = link {
            // What was made just now is empty; the next sync lists it.
            let link = if made {
                link
            } else {
                self.list_events(google, link, options).await?
            };
            if !options.dry_run && link.writes_paused_until.is_some_and(|until| until > self.clock().now()) {
                return Err(Problem::from(&CalendarError::QuotaExceeded));
            }
            let known = self.known_ahead(&link.calendar_id);
            let (wish, (known, over)) = tokio::try_join!(wish, known)?;
            report.unchanged = over;
            report.calendar_id = Some(link.calendar_id);
            (wish, known)
        } else {
            (wish.await?, BTreeMap::new())
        };
        let plan = plan(wish, &known, options.confirmed, self.clock().now());
        report.unchanged = report.unchanged.saturating_add(plan.unchanged);
        report.kept_deleted = plan.kept_deleted;
        if options.dry_run {
            report.plan = plan.actions.iter().chain(&plan.held).map(planned).collect();
            count_planned(&plan.actions, &mut report);
        } else if let Some(calendar_id) = report.calendar_id.clone() {
            let switched = self.carried_bodies(account, dedicated, plan.actions).await?;
            self.apply(google, &calendar_id, switched, &mut report).await?;
            if report.outcome == CalendarOutcome::Ok {
                self.clear_other_calendar(google, account, dedicated, &mut report)
                    .await?;
            }
        }
        if !plan.held.is_empty() {
            report.held = plan.held.iter().map(planned).collect();
            let message = format!(
                "This would delete {} events, so they were left; `contestsync sync --dry-run` shows them, `contestsync sync --confirm` deletes them.",
                plan.held.len()
            );
            report.add_error(&Problem::new(Code::PlanHeld, message), None);
            if report.outcome == CalendarOutcome::Ok {
                report.outcome = CalendarOutcome::Partial;
            }
        }
        Ok(report)
    }

    /// Brings the record up to date with the calendar. A 404 makes a deleted calendar again; an expired token lists all.
    async fn list_events(
        &self,
        google: &Google,
        link: CalendarLink,
        options: SyncOptions,
    ) -> Result<CalendarLink, Problem> {
        let mut link = link;
        let mut remade = false;
        loop {
            let from = if link.dedicated {
                None
            } else {
                self.clock().now().checked_sub(MAIN_CALENDAR_FROM).ok()
            };
            let listed = google
                .list_events(&link.calendar_id, link.sync_token.as_deref(), from)
                .await;
            match listed {
                Ok(list) => {
                    let full = link.sync_token.is_none();
                    link.sync_token = Some(list.sync_token);
                    // Most often nothing has changed there, and nothing need be looked up.
                    let events = if list.events.is_empty() {
                        Vec::new()
                    } else {
                        let known = self.recorded_events(&link.calendar_id).await?;
                        self.ours(&link, &known, list.events).await?
                    };
                    let full_from = full.then_some(from.unwrap_or(jiff::Timestamp::MIN));
                    self.store().record_list(&link, &events, full_from).await?;
                    return Ok(link);
                }
                Err(CalendarError::SyncTokenExpired) if link.sync_token.is_some() => link.sync_token = None,
                Err(CalendarError::NotFound | CalendarError::Gone) if !remade && !options.dry_run => {
                    link = self.remake_calendar(google, link, options.confirmed).await?;
                    remade = true;
                }
                Err(error) => return Err(Problem::from(&error)),
            }
        }
    }

    /// Those of the listed events that are ours, as records. A deleted one is recognised by its id, since Google keeps nothing else of it
    /// for sure.
    async fn ours(
        &self,
        link: &CalendarLink,
        known: &BTreeMap<String, Recorded>,
        listed: Vec<RemoteEvent>,
    ) -> Result<Vec<RecordedEvent>, Problem> {
        let keys: BTreeMap<String, ContestKey> = self
            .store()
            .contests_for_calendar(self.clock().now())
            .await?
            .into_iter()
            .map(|stored| {
                (
                    crate::calendar::event_id(&link.account, &stored.contest.key),
                    stored.contest.key,
                )
            })
            .collect();
        let mut ours = Vec::new();
        for remote in listed {
            let by_id = keys.get(&remote.id);
            let Some(key) = remote
                .key
                .clone()
                .or_else(|| by_id.cloned())
                .or_else(|| known_key(known.get(&remote.id)))
            else {
                continue;
            };
            // An event that carries our key under another id is a copy that somebody made: it is theirs.
            if remote.id != crate::calendar::event_id(&link.account, &key) {
                continue;
            }
            let state = match (remote.cancelled, known.get(&remote.id)) {
                (false, _) => EventState::Live,
                (true, Some(Recorded::DeletedByUs)) => EventState::DeletedByUs,
                (true, _) => EventState::DeletedByUser,
            };
            ours.push(recorded(&link.calendar_id, &key.to_string(), state, &remote));
        }
        Ok(ours)
    }

    /// What is recorded of the events that are not history, and how many are.
    async fn known_ahead(&self, calendar_id: &str) -> Result<(BTreeMap<String, Recorded>, usize), Problem> {
        let (ahead, over) = self.store().events_ahead(calendar_id, self.clock().now()).await?;
        Ok((self.as_recorded(ahead).await?, over))
    }

    pub(super) async fn recorded_events(&self, calendar_id: &str) -> Result<BTreeMap<String, Recorded>, Problem> {
        let events = self.store().events(calendar_id).await?;
        let states = events.into_iter().map(|event| RemoteState {
            event_id: event.event_id,
            state: event.state,
            remote: event.remote,
        });
        self.as_recorded(states).await
    }

    async fn as_recorded(
        &self,
        events: impl IntoIterator<Item = RemoteState>,
    ) -> Result<BTreeMap<String, Recorded>, Problem> {
        let mut known = BTreeMap::new();
        // What the user deleted in one calendar stays deleted in the other, and in one that is made again.
        for (event_id, _) in self.store().deleted_by_user().await? {
            known.insert(event_id, Recorded::DeletedByUser);
        }
        for event in events {
            let recorded = match event.state {
                EventState::DeletedByUs => Recorded::DeletedByUs,
                EventState::DeletedByUser => Recorded::DeletedByUser,
                EventState::Live => match serde_json::from_str::<RemoteEvent>(&event.remote) {
                    Ok(remote) => Recorded::Live(remote),
                    Err(_) => continue,
                },
            };
            known.insert(event.event_id, recorded);
        }
        Ok(known)
    }
}

fn known_key(recorded: Option<&Recorded>) -> Option<ContestKey> {
    match recorded {
        Some(Recorded::Live(remote)) => remote.key.clone(),
        Some(Recorded::DeletedByUs | Recorded::DeletedByUser) | None => None,
    }
}

fn planned(action: &Action) -> PlannedChange {
    let (word, summary, starts_at) = match action {
        Action::Insert { event, .. } => ("insert", summary(event), event.starts_at),
        Action::Patch { event, .. } => ("update", summary(event), event.starts_at),
        Action::Revive { event, .. } => ("restore", summary(event), event.starts_at),
        Action::Delete { summary, starts_at, .. } => ("delete", summary.clone(), *starts_at),
    };
    PlannedChange {
        action: word.to_owned(),
        event: action.key().to_string(),
        summary,
        starts_at: starts_at.to_string(),
    }
}

fn summary(event: &crate::calendar::WantedEvent) -> String {
    event
        .fields
        .get("summary")
        .and_then(serde_json::Value::as_str)
        .unwrap_or_default()
        .to_owned()
}

fn count_planned(actions: &[Action], report: &mut CalendarReport) {
    for action in actions {
        let counter = match action {
            Action::Insert { .. } | Action::Revive { .. } => &mut report.inserted,
            Action::Patch { .. } => &mut report.updated,
            Action::Delete { .. } => &mut report.deleted,
        };
        *counter = counter.saturating_add(1);
    }
}

/// Faults of this machine: they end the command, they are no outcome of the calendar.
const fn is_local(code: Code) -> bool {
    matches!(
        code,
        Code::DataFolder
            | Code::DiskFull
            | Code::Database
            | Code::DatabaseDamaged
            | Code::DatabaseNewer
            | Code::RunInProgress
    )
}
