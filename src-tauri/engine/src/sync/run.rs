//! A sync: refresh, list, plan, guard, apply.

use std::collections::{BTreeMap, BTreeSet};

use tokio::time::Instant;

use super::options::SyncOptions;
use super::outcome::stopped;
use super::target::TargetCalendar;
use crate::calendar::plan::{Action, plan};
use crate::calendar::{CalendarError, Google, RemoteEvent};
use crate::domain::verdict::Choice;
use crate::domain::{Code, ContestKey, Preferences, Problem, SourceId};
use crate::engine::Engine;
use crate::runs::report::{CalendarOutcome, CalendarReport, PlannedChange, SyncReport};
use crate::session::Session;
use crate::shared_settings::preview::SettingsPreview;
use crate::store::calendars::CalendarLink;
use crate::store::runs::{Run, RunKind, RunOutcome};

impl Engine {
    /// Refreshes if asked to, then updates the calendar to match what is wanted.
    pub async fn sync(
        &self,
        options: SyncOptions,
    ) -> Result<(SyncReport, crate::readings::refresh::Refreshed), Problem> {
        self.sync_as(options, false).await
    }

    /// The same, but first reads the platforms whose contests would be written from a reading that is too old.
    pub async fn sync_with_fresh_readings(
        &self,
        options: SyncOptions,
    ) -> Result<(SyncReport, crate::readings::refresh::Refreshed), Problem> {
        self.sync_as(options, true).await
    }

    async fn sync_as(
        &self,
        options: SyncOptions,
        may_read: bool,
    ) -> Result<(SyncReport, crate::readings::refresh::Refreshed), Problem> {
        let _turn = self.take_lock().await?;
        Box::pin(self.sync_locked(options, may_read)).await
    }

    async fn sync_locked(
        &self,
        options: SyncOptions,
        may_read: bool,
    ) -> Result<(SyncReport, crate::readings::refresh::Refreshed), Problem> {
        let mut refreshed = if options.refresh {
            Some(self.refresh_locked(None).await?)
        } else {
            None
        };
        let started_at = self.clock().now();
        let begun = Instant::now();
        let mut basis = self.basis().await?;
        let ratings = self.store().preferences().await?.ratings;
        let mut calendar = self.calendar_report(options).await?;
        let to_read = if may_read && !options.refresh {
            self.that_may_be_asked(&calendar.waiting_for).await?
        } else {
            BTreeSet::new()
        };
        if !to_read.is_empty() {
            let first = calendar;
            refreshed = Some(self.refresh_locked(Some(to_read)).await?);
            basis = self.basis().await?;
            calendar = self.calendar_report(options).await?;
            calendar.add_writes_of(&first);
        }
        if calendar.brought_back && !options.dry_run {
            // The first pass recorded that the user restored an event; what it shows may be out of date.
            let first = calendar;
            basis = self.basis().await?;
            calendar = self.calendar_report(options).await?;
            calendar.add_writes_of(&first);
        }
        calendar.elapsed_ms = u64::try_from(begun.elapsed().as_millis()).unwrap_or(u64::MAX);
        let refresh = refreshed.as_ref().map(|refreshed| refreshed.report.clone());
        let report = SyncReport { refresh, calendar };
        // Without an account nothing was synced, so there is no sync to record.
        if !options.dry_run && report.calendar.outcome != CalendarOutcome::SignedOut {
            if let Some(basis) = report.calendar.basis.clone().or(basis) {
                let complete = report.calendar.outcome == CalendarOutcome::Ok;
                self.keep_basis(&basis, &ratings, report.calendar.calendar_id.as_deref(), complete)
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
            self.note_network_of_sync(&report.calendar).await?;
        }
        Ok((report, refreshed.unwrap_or_default()))
    }

    /// The calendar's part; only a fault of this machine ends the command.
    async fn calendar_report(&self, options: SyncOptions) -> Result<CalendarReport, Problem> {
        match self.sync_calendar(options).await {
            Ok(report) => Ok(report),
            Err(problem) if is_local(problem.code) => Err(problem),
            Err(problem) => Ok(CalendarReport::failed(&problem)),
        }
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
                report.dry_run = options.dry_run;
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
        let link = self
            .calendar_link(google, account, dedicated, !options.dry_run, &mut report)
            .await?;
        if let Some(other) = self.other_calendar(account, dedicated).await? {
            // The user's edits to the events there since the last sync must move with them.
            self.list_former(google, other, options).await?;
        }
        let just_made = link.as_ref().is_some_and(|(_, made)| *made);
        let (mut guest, mut preview) = (None, None);
        let (link, known) = match link {
            Some((link, made)) => {
                // What was created just now is empty; the next sync lists it.
                let link = if made {
                    link
                } else {
                    self.list_events(google, link, options).await?
                };
                self.store().adopt_deletions(&link.records()).await?;
                if !options.dry_run {
                    self.heed_pause_of_writes(&link).await?;
                }
                let sharing = self.share_settings(google, &link, made, options, &mut report).await?;
                if let Some(moved) = sharing.moved {
                    report.add_error(&moved, None);
                    report.outcome = CalendarOutcome::Partial;
                    report.calendar_id = Some(link.calendar_id);
                    return Ok(report);
                }
                (guest, preview) = (sharing.guest, sharing.preview);
                // Before anything that the plan is made from is read.
                report.basis = self.basis().await?;
                let (known, over) = self.known_ahead(&link.records()).await?;
                report.unchanged = over;
                report.calendar_id = Some(link.calendar_id.clone());
                (Some(link), known)
            }
            None => (None, BTreeMap::new()),
        };
        // Only now are the edits of other computers in the preferences. In the main calendar nothing is shared.
        let (preferences, choices) = self.settings_to_plan_from(preview).await?;
        let removed = self.store().removed_feeds().await?;
        let wish = self.wish(account, &preferences, &choices, dedicated).await?;
        let guard = self.guard(account, options).await?;
        let former = self
            .former_places(google, account, dedicated, link.as_ref(), &wish, &guard)
            .await?;
        let mut wish = wish
            .at_recorded_ids(account, &known)
            .beside_twins(&former.beside(&known));
        wish.hand.takes_over = options.take_over && !dedicated;
        wish.hand.rewords = options.reword;
        let moves = former.moves(account, &mut wish, &known);
        let hand = wish.hand.clone();
        let better_keys = wish.better_keys();
        let mut plan = plan(wish, &known, &guard);
        if let Some(guest) = &guest {
            plan = self.as_guest(guest, plan).await?;
        }
        report.brought_back = plan.actions.iter().any(|action| matches!(action, Action::Keep { .. }));
        plan.actions.splice(0..0, moves);
        report.unchanged = report.unchanged.saturating_add(plan.unchanged);
        report.kept_deleted = plan.kept_deleted;
        report.waiting = plan.waiting;
        report.waiting_for.clone_from(&plan.waiting_for);
        if link.is_some() {
            for (event_id, author) in &plan.settled {
                self.settle_author(event_id, author).await?;
            }
        }
        if options.dry_run {
            plan.actions.extend(former.leavings(account, &known, &plan.actions));
            report.plan = Some(plan.actions.iter().chain(&plan.held).map(planned).collect());
            count_planned(&plan.actions, &mut report);
        } else if let Some(link) = &link {
            self.keep_held(account, &guard, &plan, &former).await?;
            let (switched, carried) = self
                .carried_bodies(google, link, &hand, &former, plan.actions, &mut report)
                .await?;
            self.apply(google, &TargetCalendar::of(link), &hand, switched, &mut report)
                .await?;
            self.share_afterwards(google, link, &mut report).await?;
            self.adopt_keys(better_keys, &preferences).await?;
            let all_well = report.outcome == CalendarOutcome::Ok;
            self.clear_former_places(google, link, former, &carried, &mut report)
                .await?;
            if all_well {
                self.settle_calendar(google, link, just_made).await?;
                self.store().forget_removed_feeds(&removed).await?;
            }
        }
        say_what_waits(&mut report);
        say_what_is_held(&plan.held, &mut report);
        Ok(report)
    }

    /// Google asked to stop writing for a while. What is over, or was noted by a clock that ran ahead, is forgotten, so that it doesn't count again later.
    async fn heed_pause_of_writes(&self, link: &CalendarLink) -> Result<(), Problem> {
        if link.writes_rest_until(self.clock().now()).is_some() {
            return Err(Problem::from(&CalendarError::QuotaExceeded));
        }
        if link.writes_paused_until.is_some() {
            self.store().end_pause_of_writes(link).await?;
        }
        Ok(())
    }

    /// The settings as they are stored, or as a dry run foresees them.
    async fn settings_to_plan_from(
        &self,
        preview: Option<SettingsPreview>,
    ) -> Result<(Preferences, BTreeMap<ContestKey, Choice>), Problem> {
        Ok(match preview {
            Some(preview) => (preview.preferences, preview.choices),
            None => (self.store().preferences().await?, self.store().choices().await?),
        })
    }
}

/// Changes for which no reading is recent enough.
fn waiting(count: usize, platforms: &BTreeSet<SourceId>) -> Problem {
    let names: Vec<&str> = platforms.iter().map(|source| source.name(None)).collect();
    let message = format!(
        "{count} changes wait until {} can be read again, because data that is six hours old or older isn't written to the calendar; `contestsync sync` reads it first.",
        names.join(", ")
    );
    Problem::new(Code::ReadingTooOld, message)
}

/// Writes that wait for a reading leave the calendar behind what is known.
fn say_what_waits(report: &mut CalendarReport) {
    if report.waiting > 0 {
        report.add_error(&waiting(report.waiting, &report.waiting_for), None);
        report.outcome = report.outcome.or_partial();
    }
}

/// Deletions that wait for the user's approval.
fn say_what_is_held(held: &[Action], report: &mut CalendarReport) {
    if held.is_empty() {
        return;
    }
    report.held = held.iter().map(planned).collect();
    let message = format!(
        "This would delete {} events, so they were kept; `contestsync sync --dry-run` shows them, `contestsync sync --confirm` deletes them.",
        held.len()
    );
    report.add_error(&Problem::new(Code::PlanHeld, message), None);
    report.outcome = report.outcome.or_partial();
}

fn planned(action: &Action) -> PlannedChange {
    let (word, summary, starts_at) = match action {
        Action::Insert { event, .. } => ("insert", summary(event), event.starts_at),
        Action::Patch { event, .. } => ("update", summary(event), event.starts_at),
        Action::Revive { event, .. } => ("restore", summary(event), event.starts_at),
        Action::Move(event) => ("insert", title(&event.remote), event.starts_at),
        Action::Delete(deletion) => ("delete", deletion.summary(), deletion.starts_at),
        Action::Keep { remote, starts_at, .. } => ("update", title(remote), *starts_at),
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

fn title(remote: &RemoteEvent) -> String {
    let summary = remote.fields.get("summary").and_then(serde_json::Value::as_str);
    summary.unwrap_or_default().to_owned()
}

fn count_planned(actions: &[Action], report: &mut CalendarReport) {
    for action in actions {
        let counter = match action {
            Action::Insert { .. } | Action::Revive { .. } | Action::Move(_) => &mut report.inserted,
            Action::Patch { .. } | Action::Keep { .. } => &mut report.updated,
            Action::Delete(_) => &mut report.deleted,
        };
        *counter = counter.saturating_add(1);
    }
}

/// Faults of this machine: they end the command and aren't an outcome of the calendar.
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
