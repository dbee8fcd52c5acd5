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
use crate::sync::details::REREADS;
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

    /// Deletes every calendar of our own, and everything upcoming of ours from the main calendar; `false`: there was nothing.
    /// What isn't recorded here is looked up at Google.
    pub(crate) async fn delete_calendars(&self, google: &Google, account: &str) -> Result<bool, Problem> {
        // Without the permission for the main calendar, what has begun stays there as history. What is upcoming must be deleted.
        let may_open_main = self.session().await?.require_grant(false);
        let opens_main = may_open_main.is_ok();
        if self.other_calendar(account, true).await?.is_some() {
            may_open_main?;
        }
        let mut deleted = false;
        if let Err(problem) = self.delete_dedicated(google, account, &mut deleted).await {
            return Err(not_all(problem, if deleted { &ONLY_SOME } else { &NONE }));
        }
        let main_is_chosen = !self.store().preferences().await?.calendar_dedicated;
        let main = self.store().calendar_link(account, false).await?;
        if opens_main && (main.is_some() || main_is_chosen) {
            let link = main.unwrap_or_else(|| CalendarLink::new(account, false, PRIMARY.to_owned()));
            match self.empty_main(google, link).await {
                Ok(emptied) => deleted |= emptied,
                Err(problem) => return Err(not_all(problem, if deleted { &NOT_IN_MAIN } else { &MAIN })),
            }
        }
        Ok(deleted)
    }

    /// Deletes every calendar of our own that can be opened; `deleted` says, in any case, whether there was one.
    async fn delete_dedicated(&self, google: &Google, account: &str, deleted: &mut bool) -> Result<(), Problem> {
        let (mut open, closed) = self.open_calendars(google, None).await?;
        let dedicated = self.store().calendar_link(account, true).await?;
        open.extend(dedicated.as_ref().map(|link| link.calendar_id.clone()));
        open.sort();
        open.dedup();
        for calendar_id in open {
            let was_there = google.delete_calendar(&calendar_id).await;
            *deleted |= was_there.map_err(|error| Problem::from(&error))?;
        }
        if let Some(link) = dedicated {
            self.store().forget_calendar(&link).await?;
        }
        if closed && !*deleted {
            return Err(crate::sync::calendar_link::foreign());
        }
        Ok(())
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
            return Err(Problem::new(Code::CalendarApi, error.message.clone()));
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

/// What a failed deletion left, and what the user can do about it.
struct Left {
    is: &'static str,
    instead: &'static str,
}

const NONE: Left = Left {
    is: "The calendar wasn't deleted.",
    instead: "delete it in Google Calendar",
};
const ONLY_SOME: Left = Left {
    is: "Not all calendars of ContestSync were deleted.",
    instead: "delete the others in Google Calendar",
};
/// The calendar itself is the user's, so nothing suggests that it be deleted.
const MAIN: Left = Left {
    is: "Not all of ContestSync's events were deleted from the main calendar.",
    instead: "delete them there yourself",
};
const NOT_IN_MAIN: Left = Left {
    is: "The ContestSync calendar was deleted, but not all of ContestSync's events in the main calendar.",
    instead: "delete them there yourself",
};

/// Nothing deletes the rest later on its own, so the message doesn't promise it, as those of a sync do.
fn not_all(problem: Problem, left: &Left) -> Problem {
    // Everything that may be over by itself; other problems say what there is to do about them.
    let passes = matches!(
        problem.code,
        Code::RateLimited
            | Code::QuotaExceeded
            | Code::HttpStatus
            | Code::UnexpectedBody
            | Code::Connection
            | Code::Timeout
            | Code::CalendarGone
            | Code::CalendarApi
            | Code::EventRefused
    );
    if !passes {
        return problem;
    }
    let message = format!(
        "{} {}. Try again later, or {}.",
        left.is,
        what_failed(&problem.message),
        left.instead
    );
    Problem { message, ..problem }
}

/// The message without what follows from the failure, which it says after a semicolon.
fn what_failed(message: &str) -> &str {
    let (failed, _) = message.split_once("; ").unwrap_or((message, ""));
    failed.trim_end_matches('.')
}

#[cfg(test)]
mod tests {
    use std::time::Duration;

    use super::*;

    #[test]
    fn what_a_sync_would_make_good_is_told_without_that() {
        let server = CalendarError::Server {
            status: 503,
            asked: None,
        };
        for (error, why) in [
            (CalendarError::RateLimited(None), "Google asks for fewer requests"),
            (
                CalendarError::QuotaExceeded,
                "Google doesn't accept changes to the calendar for some hours",
            ),
            (CalendarError::CalendarGone, "The calendar is no longer there"),
            (
                CalendarError::PreconditionFailed,
                "The calendar changed during the sync",
            ),
            (
                CalendarError::Refused("invalid".to_owned()),
                "Google Calendar refused the request (invalid)",
            ),
            (server, "Google's servers have a problem (status 503)"),
            (
                CalendarError::Http(crate::http::HttpError::Timeout(Duration::from_secs(20))),
                "Google Calendar did not answer within 20 seconds",
            ),
        ] {
            let told = format!("The calendar wasn't deleted. {why}. Try again later, or delete it in Google Calendar.");
            assert_eq!(not_all(Problem::from(&error), &NONE).message, told);
        }
        for error in [CalendarError::Unauthorized, CalendarError::ScopeMissing] {
            assert_eq!(not_all(Problem::from(&error), &NONE), Problem::from(&error));
        }
    }
}
