//! Which calendar is ours: known by its id, found again by its marker, created once, and created once more if the user deleted it.

use jiff::SignedDuration;

use super::options::SyncOptions;
use super::outcome::detail_refused;
use crate::account::ClientConfig;
use crate::calendar::calls::PRIMARY;
use crate::calendar::marker::ClientMark;
use crate::calendar::remote::RemoteEvent;
use crate::calendar::{CalendarError, Google};
use crate::domain::rhythm::is_within;
use crate::domain::{Code, Problem};
use crate::engine::{Engine, local_zone};
use crate::runs::report::CalendarReport;
use crate::store::calendars::CalendarLink;

/// A calendar that is deleted again this soon after it was created again isn't created a third time without asking.
const REMAKE_RESTS: SignedDuration = SignedDuration::from_hours(7 * 24);
/// Google may leave a new calendar out of its list for a while: this long after one was created, we check once more whether another
/// installation created a second.
const LIST_SETTLES: SignedDuration = SignedDuration::from_hours(1);

/// The most calendars without the marker that are examined.
const MOST_UNMARKED: usize = 50;

/// What the marker finds.
enum Search {
    /// A calendar that is ours, and can be opened.
    Found(String),
    /// None is marked as ours.
    Nothing,
    /// One is ours and is listed, but Google doesn't open it: it was created a moment ago, or just deleted.
    NotYet,
    /// One belongs to another Google client.
    Foreign,
}

impl Engine {
    /// The calendar that events go to, and whether it was created just now and is empty. `None`: there is none yet, and `may_create` says not to
    /// create it.
    pub(crate) async fn calendar_link(
        &self,
        google: &Google,
        account: &str,
        dedicated: bool,
        may_create: bool,
        report: &mut CalendarReport,
    ) -> Result<Option<(CalendarLink, bool)>, Problem> {
        if let Some(link) = self.store().calendar_link(account, dedicated).await? {
            return Ok(Some((link, false)));
        }
        let mut made = false;
        let calendar_id = if dedicated {
            let client = self.client_mark().await?;
            match self.search(google, &client, None).await? {
                Search::Found(found) => found,
                Search::Nothing if may_create => {
                    let (id, is_new) = self.create(google, &client, report).await?;
                    made = is_new;
                    id
                }
                Search::Nothing => return Ok(None),
                Search::NotYet => return Err(not_yet()),
                Search::Foreign => return Err(foreign()),
            }
        } else {
            PRIMARY.to_owned()
        };
        let link = CalendarLink {
            made_at: made.then(|| self.true_now()),
            ..CalendarLink::new(account, dedicated, calendar_id)
        };
        self.store().set_calendar_link(&link).await?;
        Ok(Some((link, made)))
    }

    /// The calendar answers 404: creates it again, once, if it is really gone.
    pub(super) async fn remake_calendar(
        &self,
        google: &Google,
        link: CalendarLink,
        approved: bool,
    ) -> Result<CalendarLink, Problem> {
        let exists = google
            .calendar_exists(&link.calendar_id)
            .await
            .map_err(|error| Problem::from(&error))?;
        if exists {
            return Err(Problem::new(
                Code::CalendarApi,
                "Google Calendar's answers about the calendar contradict each other, so nothing was changed; the next sync tries again.",
            ));
        }
        let client = self.client_mark().await?;
        let found = match self.search(google, &client, None).await? {
            // Another installation has already created it again.
            Search::Found(found) => Some(found),
            Search::Nothing => None,
            // As long as the list includes it, it isn't deleted.
            Search::NotYet => return Err(not_yet()),
            Search::Foreign => return Err(foreign()),
        };
        let now = self.true_now();
        let again = link.remade_at.is_some_and(|at| is_within(at, REMAKE_RESTS, now));
        if !link.dedicated || (again && !approved && found.is_none()) {
            return Err(Problem::new(
                Code::CalendarGone,
                "The ContestSync calendar was deleted again, so it isn't created again; `contestsync sync --confirm` creates it.",
            ));
        }
        let (calendar_id, made) = match found {
            Some(found) => (found, false),
            None => self.create(google, &client, &mut CalendarReport::default()).await?,
        };
        tracing::info!("the calendar was deleted and is made again");
        let remade = CalendarLink {
            calendar_id,
            sync_token: None,
            remade_at: Some(now),
            made_at: made.then_some(now),
            ..link
        };
        self.store().set_calendar_link(&remade).await?;
        Ok(remade)
    }

    /// Lists the calendar that the events move out of. One that the user has deleted since is forgotten, and not created again.
    pub(super) async fn list_former(
        &self,
        google: &Google,
        former: CalendarLink,
        options: SyncOptions,
    ) -> Result<(), Problem> {
        let exists = !former.dedicated
            || google
                .calendar_exists(&former.calendar_id)
                .await
                .map_err(|error| Problem::from(&error))?;
        if !exists
            && matches!(
                self.search(google, &self.client_mark().await?, None).await?,
                Search::Nothing
            )
        {
            if !options.dry_run {
                self.store().forget_lost_calendar(&former).await?;
            }
            return Ok(());
        }
        self.list_events(google, former, options).await?;
        Ok(())
    }

    /// A while after a calendar was created and filled: another installation may have created a second at the same time, which no list showed yet.
    /// All keep the one whose id sorts first.
    pub(super) async fn settle_calendar(
        &self,
        google: &Google,
        link: &CalendarLink,
        just_made: bool,
    ) -> Result<(), Problem> {
        let Some(made_at) = link.made_at else { return Ok(()) };
        let settled = !is_within(made_at, LIST_SETTLES, self.true_now());
        if !settled && !just_made {
            return Ok(());
        }
        let client = self.client_mark().await?;
        let mut link = CalendarLink {
            made_at: (!settled).then_some(made_at),
            ..self
                .store()
                .calendar_link(&link.account, link.dedicated)
                .await?
                .unwrap_or_else(|| link.clone())
        };
        if let Search::Found(first) = self.search(google, &client, Some(&link.calendar_id)).await?
            && first < link.calendar_id
        {
            tracing::info!("another installation made a calendar at the same time; its calendar is kept");
            self.store()
                .set_former_calendar(&link.account, &link.calendar_id, true)
                .await?;
            link.calendar_id = first;
            link.sync_token = None;
            link.made_at = None;
        }
        self.store().set_calendar_link(&link).await?;
        if settled {
            self.remove_empty_calendars(google, &link).await?;
        }
        Ok(())
    }

    /// Google may have created a calendar although the answer was lost, and listed it later, so another was created: it's empty, and nobody's.
    async fn remove_empty_calendars(&self, google: &Google, link: &CalendarLink) -> Result<(), Problem> {
        let former = self.store().former_calendars(&link.account).await?;
        let (open, _) = self.open_calendars(google, None).await?;
        for other in open {
            let is_known = other == link.calendar_id || former.contains(&other);
            if !is_known && self.is_empty(google, &other).await? {
                google
                    .delete_calendar(&other)
                    .await
                    .map_err(|error| Problem::from(&error))?;
            }
        }
        Ok(())
    }

    /// Calendars of ours by their marker, the one that all installations choose first. Access is verified, since the list also has calendars
    /// that only another client can open; `made` is known to be accessible.
    async fn search(&self, google: &Google, client: &ClientMark, made: Option<&str>) -> Result<Search, Problem> {
        let own = google.own_calendars().await.map_err(|error| Problem::from(&error))?;
        let mut result = Search::Nothing;
        for calendar in own.marked {
            if calendar.is_foreign(client) {
                result = match result {
                    Search::NotYet => Search::NotYet,
                    _ => Search::Foreign,
                };
                continue;
            }
            if made == Some(calendar.id.as_str()) {
                return Ok(Search::Found(calendar.id));
            }
            match google.calendar_exists(&calendar.id).await {
                Ok(true) => return Ok(Search::Found(calendar.id)),
                Ok(false) | Err(CalendarError::Forbidden(_) | CalendarError::ScopeMissing) => {
                    result = if calendar.client.is_some() {
                        Search::NotYet
                    } else {
                        Search::Foreign
                    };
                }
                Err(error) => return Err(Problem::from(&error)),
            }
        }
        if matches!(result, Search::Nothing)
            && let Some(found) = Self::search_by_contents(google, own.unmarked).await?
        {
            return Ok(Search::Found(found));
        }
        Ok(result)
    }

    /// The calendar whose marker someone edited out: it holds our settings, and nothing but events of ours, so no calendar of the
    /// user's is mistaken for it.
    async fn search_by_contents(google: &Google, unmarked: Vec<String>) -> Result<Option<String>, Problem> {
        for id in unmarked.into_iter().take(MOST_UNMARKED) {
            match Self::is_ours_by_contents(google, &id).await {
                Ok(true) => return Ok(Some(id)),
                // Another app's calendar, or the user's: not accessible to us.
                Ok(false)
                | Err(
                    CalendarError::NotFound
                    | CalendarError::Gone
                    | CalendarError::Forbidden(_)
                    | CalendarError::ScopeMissing,
                ) => {}
                Err(error) => return Err(Problem::from(&error)),
            }
        }
        Ok(None)
    }

    async fn is_ours_by_contents(google: &Google, id: &str) -> Result<bool, CalendarError> {
        let settings = google.find_settings(id).await?;
        if settings.iter().all(|event| event.cancelled) {
            return Ok(false);
        }
        let list = google.list_events(id, None, None).await?;
        let is_settings = |event_id: &str| {
            list.settings
                .iter()
                .any(|event| event.is_marked() && event.id == event_id)
        };
        let is_ours = |event: &RemoteEvent| event.cancelled || event.key.is_some() || is_settings(&event.id);
        Ok(list.events.iter().all(is_ours))
    }

    /// Ids of the marked calendars that this client can open, `made` among them; the second value: there are others.
    pub(crate) async fn open_calendars(
        &self,
        google: &Google,
        made: Option<&str>,
    ) -> Result<(Vec<String>, bool), Problem> {
        let client = self.client_mark().await?;
        let marked = google.marked_calendars().await.map_err(|error| Problem::from(&error))?;
        let (mut open, mut closed) = (Vec::new(), false);
        for calendar in marked {
            let exists = if made == Some(calendar.id.as_str()) {
                Ok(true)
            } else if calendar.is_foreign(&client) {
                Ok(false)
            } else {
                google.calendar_exists(&calendar.id).await
            };
            match exists {
                Ok(true) => open.push(calendar.id),
                Ok(false) | Err(CalendarError::Forbidden(_) | CalendarError::ScopeMissing) => closed = true,
                Err(error) => return Err(Problem::from(&error)),
            }
        }
        Ok((open, closed))
    }

    async fn client_mark(&self) -> Result<ClientMark, Problem> {
        let client = ClientConfig::resolve(&self.store().preferences().await?)?;
        Ok(ClientMark::new(&client.id))
    }

    /// Creates the calendar; `true` if it is the one to use. If the answer is lost, checks whether it was created before anything else is tried; if
    /// another installation created one at the same moment, the one whose id sorts first stays and the other is deleted, unless it has events.
    async fn create(
        &self,
        google: &Google,
        client: &ClientMark,
        report: &mut CalendarReport,
    ) -> Result<(String, bool), Problem> {
        let zone = local_zone();
        let name = zone.iana_name().unwrap_or("UTC");
        let mut made = google.create_calendar(name, client).await;
        if name != "UTC" && matches!(made, Err(CalendarError::Refused(_))) {
            made = google.create_calendar("UTC", client).await;
            if made.is_ok() {
                report.add_error(&detail_refused(&format!("the time zone {name} for the calendar")), None);
                report.outcome = report.outcome.or_partial();
            }
        }
        let ours = match made {
            Ok(id) => id,
            Err(error) => {
                let lost = matches!(
                    error,
                    CalendarError::Http(_) | CalendarError::Server { .. } | CalendarError::NotAnAnswer
                );
                if lost && let Ok(Search::Found(found)) = self.search(google, client, None).await {
                    return Ok((found, true));
                }
                return Err(Problem::from(&error));
            }
        };
        let (open, _) = self.open_calendars(google, Some(&ours)).await?;
        let mut others = open.into_iter().filter(|id| *id != ours);
        let mut kept = None;
        for other in others.by_ref() {
            // An installation that has filled its calendar has already checked, and won't check again right away.
            if self.is_in_use(google, &other).await? || (kept.is_none() && other < ours) {
                kept = Some(other);
            }
        }
        let Some(kept) = kept else {
            return Ok((ours, true));
        };
        // Ours is empty: it was created a moment ago.
        google
            .delete_calendar(&ours)
            .await
            .map_err(|error| Problem::from(&error))?;
        Ok((kept, false))
    }

    /// Whether a calendar is known to be empty.
    async fn is_empty(&self, google: &Google, calendar_id: &str) -> Result<bool, Problem> {
        match google.list_events(calendar_id, None, None).await {
            Ok(list) => Ok(list.events.is_empty() && list.settings.is_empty()),
            Err(CalendarError::NotFound | CalendarError::Gone | CalendarError::Forbidden(_)) => Ok(false),
            Err(error) => Err(Problem::from(&error)),
        }
    }

    /// Whether a calendar has events.
    async fn is_in_use(&self, google: &Google, calendar_id: &str) -> Result<bool, Problem> {
        match google.list_events(calendar_id, None, None).await {
            Ok(list) => Ok(list.events.iter().any(|event| !event.cancelled)),
            Err(CalendarError::NotFound | CalendarError::Gone | CalendarError::Forbidden(_)) => Ok(false),
            Err(error) => Err(Problem::from(&error)),
        }
    }
}

pub(super) fn not_yet() -> Problem {
    Problem::new(
        Code::CalendarApi,
        "Google lists the ContestSync calendar but doesn't open it, which happens for a while after a calendar is created or deleted; nothing was changed, and the next sync tries again.",
    )
}

pub(crate) fn foreign() -> Problem {
    Problem::new(
        Code::CalendarForeign,
        "This account's ContestSync calendar was created with another Google client, so this computer can't open it; use the same client here (`contestsync config client-file`) or delete that calendar in Google Calendar, then sync again.",
    )
}
