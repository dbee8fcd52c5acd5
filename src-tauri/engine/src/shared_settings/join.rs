//! Joining a calendar that is in use: right after the sign-in, its settings are found and taken over before anything is written.

use jiff::Timestamp;
use secrecy::SecretString;
use url::Url;

use super::{said_safely, shared_calendar};
use crate::calendar::CalendarError;
use crate::domain::Problem;
use crate::domain::shared_settings::values::{computer, last_change};
use crate::domain::shared_settings::{Entries, InstallationId, is_complete};
use crate::engine::Engine;
use crate::runs::report::CalendarReport;
use crate::store::calendars::CalendarLink;
use crate::store::preferences::SetError;

/// Whose settings were taken over.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Joined {
    /// The name of the computer that last changed them.
    pub computer: String,
    /// When it did.
    pub at: Timestamp,
}

impl Engine {
    /// Looks for the account's calendar and takes over the settings that other computers keep there. `None`: there are none.
    pub async fn join(&self) -> Result<Option<Joined>, Problem> {
        let store = self.store();
        if !store.preferences().await?.calendar_dedicated {
            return Ok(None);
        }
        let session = self.session().await?;
        let google = self.google(&session);
        let account = session.subject();
        let mut report = CalendarReport::default();
        let Some((link, _)) = self.calendar_link(&google, account, true, false, &mut report).await? else {
            return Ok(None);
        };
        let events = match google.find_settings(&link.calendar_id).await {
            Ok(events) => events,
            Err(CalendarError::NotFound | CalendarError::Gone) => return Ok(None),
            Err(error) => return Err(Problem::from(&error)),
        };
        let Some(calendar) = shared_calendar(&link).filter(|_| !events.is_empty()) else {
            return Ok(None);
        };
        self.take_in(&google, &calendar, &events).await?;
        let own = store.installation().await?;
        let state = store.shared_state(&calendar).await?;
        if !is_complete(&state.entries) {
            return Ok(None);
        }
        if state.owns.is_none() {
            store.set_settings_owner(&calendar, false).await?;
        }
        store.take_over(&calendar, &own).await?;
        Ok(joined(&state.entries, &own))
    }

    /// Whose settings replaced this computer's, while those can still be restored.
    pub(crate) async fn taken_over(&self, link: Option<&CalendarLink>) -> Result<Option<Joined>, Problem> {
        let store = self.store();
        let Some(calendar) = link.and_then(shared_calendar) else {
            return Ok(None);
        };
        if store.former_settings().await?.0.is_empty() && store.lost_edits().await?.is_empty() {
            return Ok(None);
        }
        let entries = store.shared_state(&calendar).await?.entries;
        Ok(joined(&entries, &store.installation().await?))
    }

    /// Signs in, and takes over the settings of the calendar's other computers, or restores this computer's own. The sign-in succeeds whatever comes
    /// of that: the next sync takes them over as well.
    pub async fn sign_in_and_join<F>(
        &self,
        show: F,
        keep_own: bool,
    ) -> Result<(String, Result<Option<Joined>, Problem>), Problem>
    where
        F: AsyncFnOnce(&SecretString, &Url) -> Result<(), Problem>,
    {
        let email = self.sign_in(show).await?;
        let joined = self.join().await;
        if keep_own && matches!(joined, Ok(Some(_))) {
            self.keep_own_settings().await?;
        }
        Ok((email, joined))
    }

    /// Restores edits that lost to later ones from another computer. If there are none, restores the settings that this computer had before it took over
    /// the calendar's, except those that the user has edited since. Either counts as edited now, so all computers follow with their next sync. Returns
    /// how many preferences and choices were restored.
    pub async fn keep_own_settings(&self) -> Result<usize, Problem> {
        let store = self.store();
        // Single edits come first: what was there before the calendar's settings were taken over is older.
        let edits = store.put_back_lost_edits(&store.installation().await?).await?;
        if !edits.is_empty() {
            return Ok(edits.len());
        }
        let (preferences, choices) = store.former_settings().await?;
        let count = preferences.len().saturating_add(choices.len());
        for (key, value) in preferences {
            match store.set_preference(&key, &value).await {
                Ok(_) => {}
                Err(SetError::Preference(error)) => tracing::warn!(key, %error, "a former setting is not understood"),
                Err(error @ SetError::Store(_)) => return Err(error.into()),
            }
        }
        for (contest, choice) in choices {
            store.set_choice(&contest, choice).await?;
        }
        store.forget_former_settings().await?;
        Ok(count)
    }
}

fn joined(entries: &Entries, own: &InstallationId) -> Option<Joined> {
    let (by, at) = last_change(entries, own)?;
    Some(Joined {
        computer: computer(entries, &by).map_or_else(|| "another computer".to_owned(), said_safely),
        at: Timestamp::from_second(at.div_euclid(1_000)).unwrap_or(Timestamp::UNIX_EPOCH),
    })
}
