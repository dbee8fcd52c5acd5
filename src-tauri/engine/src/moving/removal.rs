//! Deletes our calendars, and our events from the main one, when the user says so.

use super::former::{leaving, moved_away};
use crate::calendar::calls::PRIMARY;
use crate::calendar::plan::{Action, Hand};
use crate::calendar::{CalendarError, Google};
use crate::domain::{Code, Problem};
use crate::engine::Engine;
use crate::runs::report::CalendarReport;
use crate::store::calendars::CalendarLink;
use crate::store::events::EventState;
use crate::sync::carry::REREADS;
use crate::sync::options::SyncOptions;
use crate::sync::target::TargetCalendar;

impl Engine {
    /// Deletes every upcoming event of ours from a calendar.
    async fn clear(
        &self,
        google: &Google,
        place: &TargetCalendar,
        hand: &Hand,
        report: &mut CalendarReport,
    ) -> Result<(), Problem> {
        // Those that change in the meantime are deleted in the state that they're in then.
        for _ in 0..REREADS {
            let events = self.store().events(&place.records).await?;
            let doomed: Vec<Action> = events
                .iter()
                .filter_map(|event| leaving(event, hand))
                .map(|event| moved_away(&event.key, event.starts_at, event.remote))
                .collect();
            if doomed.is_empty() {
                break;
            }
            self.apply(google, place, hand, doomed, report).await?;
            if !report.errors.is_empty() {
                break;
            }
        }
        Ok(())
    }

    /// Deletes everything upcoming of ours from the main calendar, and deletes every calendar of our own; `false`: there was nothing.
    /// What isn't recorded here is looked up at Google.
    pub(crate) async fn delete_calendars(&self, google: &Google, account: &str) -> Result<bool, Problem> {
        // Without the permission for the main calendar, what has begun stays there as history. What is upcoming must be deleted.
        let may_open_main = self.session().await?.require_grant(false);
        let opens_main = may_open_main.is_ok();
        if self.other_calendar(account, true).await?.is_some() {
            may_open_main?;
        }
        let (mut open, closed) = self.open_calendars(google, None).await?;
        let dedicated = self.store().calendar_link(account, true).await?;
        open.extend(dedicated.as_ref().map(|link| link.calendar_id.clone()));
        open.sort();
        open.dedup();
        let mut deleted = false;
        for calendar_id in open {
            deleted |= google
                .delete_calendar(&calendar_id)
                .await
                .map_err(|error| not_deleted(&error))?;
        }
        if let Some(link) = dedicated {
            self.store().forget_calendar(&link).await?;
        }
        if closed && !deleted {
            return Err(crate::sync::calendar_link::foreign());
        }
        let main_is_chosen = !self.store().preferences().await?.calendar_dedicated;
        let main = self.store().calendar_link(account, false).await?;
        if opens_main && (main.is_some() || main_is_chosen) {
            let link = main.unwrap_or_else(|| CalendarLink::new(account, false, PRIMARY.to_owned()));
            deleted |= self.empty_main(google, link).await?;
        }
        Ok(deleted)
    }

    /// Deletes our events from the main calendar, the upcoming ones so that every installation sees that it wasn't the user: they can come back.
    async fn empty_main(&self, google: &Google, link: CalendarLink) -> Result<bool, Problem> {
        const LOOK: SyncOptions = SyncOptions {
            dry_run: true,
            ..SyncOptions::PLAIN
        };
        self.store().set_calendar_link(&link).await?;
        let link = self.list_events(google, link, LOOK).await?;
        // All of them: the user asked for it.
        let hand = self.hand_in(true).await?;
        let mut report = CalendarReport::default();
        self.clear(google, &TargetCalendar::of(&link), &hand, &mut report)
            .await?;
        if let Some(error) = report.errors.first() {
            let message = format!(
                "Not all events could be deleted from the main calendar; try again. The first error: {}",
                error.message
            );
            return Err(Problem::new(Code::CalendarApi, message));
        }
        let mut deleted = report.deleted > 0;
        // What has begun is deleted too. It's never added again, so it doesn't matter who deleted it.
        for event in self.store().events(&link.records()).await? {
            if event.state != EventState::Live {
                continue;
            }
            match google.delete_event(&link.calendar_id, &event.event_id, None).await {
                Ok(was_there) => deleted |= was_there,
                Err(CalendarError::Refused(_) | CalendarError::Forbidden(_)) => {}
                Err(error) => return Err(Problem::from(&error)),
            }
        }
        self.store().forget_calendar(&link).await?;
        Ok(deleted)
    }
}

/// Nothing deletes the calendar later on its own, so the message doesn't promise it.
fn not_deleted(error: &CalendarError) -> Problem {
    let (code, why) = match error {
        CalendarError::Refused(reason) | CalendarError::Forbidden(reason) => {
            (Code::HttpStatus, format!("Google refused it ({reason})"))
        }
        CalendarError::RateLimited(_) => (Code::RateLimited, "Google asks for fewer requests".to_owned()),
        CalendarError::Server { status, .. } => (
            Code::HttpStatus,
            format!("Google's servers have a problem (status {status})"),
        ),
        CalendarError::Conflict | CalendarError::PreconditionFailed => {
            (Code::CalendarApi, "it changed in the meantime".to_owned())
        }
        error => return Problem::from(error),
    };
    Problem::new(
        code,
        format!("The calendar wasn't deleted: {why}. Try again later, or delete it in Google Calendar."),
    )
}
