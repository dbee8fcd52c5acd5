//! Which calendar is ours: remembered by its id, found again by its marker, made once, made again once when the user deleted it.

use jiff::SignedDuration;

use super::core::{Engine, local_zone};
use crate::calendar::calls::PRIMARY;
use crate::calendar::{CalendarError, Google};
use crate::domain::{Code, Problem};
use crate::store::events::CalendarLink;

/// A calendar that is deleted again this soon after it was made again is not made a third time unasked.
const REMAKE_RESTS: SignedDuration = SignedDuration::from_hours(7 * 24);

impl Engine {
    /// The calendar events go to, and whether it was made just now and is empty. `None`: there is none yet, and `may_create` says not to
    /// make it.
    pub(super) async fn calendar_link(
        &self,
        google: &Google,
        account: &str,
        dedicated: bool,
        may_create: bool,
    ) -> Result<Option<(CalendarLink, bool)>, Problem> {
        if let Some(link) = self.store().calendar_link(account, dedicated).await? {
            return Ok(Some((link, false)));
        }
        let mut made = false;
        let calendar_id = if dedicated {
            match google.find_calendar().await.map_err(|error| Problem::from(&error))? {
                Some(found) => found,
                None if may_create => {
                    made = true;
                    create(google).await?
                }
                None => return Ok(None),
            }
        } else {
            PRIMARY.to_owned()
        };
        let link = CalendarLink {
            account: account.to_owned(),
            dedicated,
            calendar_id,
            sync_token: None,
            remade_at: None,
            writes_paused_until: None,
        };
        self.store().set_calendar_link(&link).await?;
        Ok(Some((link, made)))
    }

    /// The calendar answers 404: makes it again if it is really gone, once.
    pub(super) async fn remake_calendar(
        &self,
        google: &Google,
        link: CalendarLink,
        confirmed: bool,
    ) -> Result<CalendarLink, Problem> {
        let exists = google
            .calendar_exists(&link.calendar_id)
            .await
            .map_err(|error| Problem::from(&error))?;
        if exists {
            return Err(Problem::new(
                Code::CalendarApi,
                "Google Calendar contradicts itself about the calendar, so nothing was changed; it is tried again with the next sync.",
            ));
        }
        let now = self.clock().now();
        let again = link.remade_at.is_some_and(|at| now.duration_since(at) < REMAKE_RESTS);
        if !link.dedicated || (again && !confirmed) {
            return Err(Problem::new(
                Code::CalendarGone,
                "The ContestSync calendar was deleted again, so it is left off; `contestsync sync --confirm` makes it again.",
            ));
        }
        let calendar_id = match google.find_calendar().await.map_err(|error| Problem::from(&error))? {
            Some(found) if found != link.calendar_id => found,
            _ => create(google).await?,
        };
        tracing::info!("the calendar was deleted and is made again");
        let remade = CalendarLink {
            calendar_id,
            sync_token: None,
            remade_at: Some(now),
            ..link
        };
        self.store().set_calendar_link(&remade).await?;
        Ok(remade)
    }
}

/// Makes the calendar; if the answer is lost, looks whether it was made before anything else is tried.
async fn create(google: &Google) -> Result<String, Problem> {
    let zone = local_zone();
    let error = match google.create_calendar(zone.iana_name().unwrap_or("UTC")).await {
        Ok(id) => return Ok(id),
        Err(error) => error,
    };
    let lost = matches!(
        error,
        CalendarError::Http(_) | CalendarError::Server(_) | CalendarError::NotAnAnswer
    );
    if lost && let Ok(Some(found)) = google.find_calendar().await {
        return Ok(found);
    }
    Err(Problem::from(&error))
}
