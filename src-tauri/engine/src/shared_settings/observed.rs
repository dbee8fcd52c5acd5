//! Turns the user's deletions that were seen into a setting that all computers share.

use crate::domain::shared_settings::Values;
use crate::domain::shared_settings::values::{ChoiceSubject, SEEN, applied, choice_key, choices, meant};
use crate::domain::verdict::decide;
use crate::domain::{ContestKey, Problem};
use crate::engine::{Engine, local_zone};
use crate::store::shared_settings::SharedCalendar;

impl Engine {
    /// Deletions by the user that were seen here become choices for all computers, and so do events that are back. Google doesn't always show who
    /// deleted an event. If the published settings no longer want it, they're the reason. If they still do, nobody can find that out later, so the
    /// deletion is shared as seen.
    pub(super) async fn share_observed(&self, calendar: &SharedCalendar) -> Result<bool, Problem> {
        let (store, now, zone) = (self.store(), self.true_now(), local_zone());
        let (deleted, live) = store.deleted_and_live(&calendar.calendar_id, now).await?;
        let state = store.shared_state(calendar).await?;
        let entries = state.effective(&store.installation().await?);
        let word = |contest: &ContestKey| {
            let entry = entries.get(&choice_key(contest, ChoiceSubject::Deleted));
            entry.and_then(|entry| entry.value.as_deref())
        };
        let said = |contest: &ContestKey| meant(word(contest)) == Some(true);
        let mut values = Values::new();
        for (key, updated) in &live {
            let Ok(contest) = key.parse() else { continue };
            // What was last seen of it before it was deleted doesn't show that it is back.
            let deleted_at = entries
                .get(&choice_key(&contest, ChoiceSubject::Deleted))
                .map(|entry| entry.stamp.at);
            let is_older = updated
                .zip(deleted_at)
                .is_some_and(|(updated, at)| updated.as_millisecond() < at);
            if word(&contest).is_some() && !is_older {
                values.insert(choice_key(&contest, ChoiceSubject::Deleted), None);
            }
        }
        // An event that couldn't be restored lives on under another id.
        let unsaid = deleted.iter().filter(|key| !live.contains_key(*key));
        let unsaid = unsaid.filter_map(|key| key.parse().ok());
        let unsaid: Vec<ContestKey> = unsaid.filter(|contest| !said(contest)).collect();
        for contest in unsaid {
            let stored = store.contest(&contest).await?;
            if stored.is_some_and(|stored| stored.gone_at.is_none()) {
                values.insert(choice_key(&contest, ChoiceSubject::Deleted), Some("yes".to_owned()));
            }
        }
        let unsure = store.unsure_deletions(&calendar.calendar_id, now).await?;
        if !unsure.is_empty() {
            // What no computer has published can't have made any of them delete.
            let published = applied(&state.entries, &store.preferences().await?);
            let choices = choices(&state.entries);
            for contest in unsure.iter().filter_map(|key| key.parse().ok()) {
                let stored = store.contest(&contest).await?;
                let Some(stored) = stored.filter(|_| word(&contest).is_none()) else {
                    continue;
                };
                let choice = choices.get(&contest).copied().unwrap_or_default();
                if !decide(&stored.contest, choice, &published, &zone).calendar.shown {
                    store.deleted_by_settings(&calendar.calendar_id, &contest).await?;
                } else if stored.gone_at.is_none() {
                    values.insert(choice_key(&contest, ChoiceSubject::Deleted), Some(SEEN.to_owned()));
                }
            }
        }
        store.record_edits(calendar, &values).await?;
        Ok(!values.is_empty())
    }
}
