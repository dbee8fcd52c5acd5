//! What a sync will publish and take over, without doing it: a dry run plans from that.

use std::collections::BTreeMap;

use crate::calendar::Google;
use crate::domain::shared_settings::clock::ClockPair;
use crate::domain::shared_settings::merge::{Edit, EditOutcome, settle};
use crate::domain::shared_settings::values::{ZONE, applied, choices};
use crate::domain::shared_settings::{Entries, SEEDED, is_complete};
use crate::domain::verdict::Choice;
use crate::domain::{ContestKey, Preferences, Problem};
use crate::engine::Engine;
use crate::store::shared_settings::{SharedCalendar, SharedState};

/// The settings as a sync would plan from them.
#[derive(Debug)]
pub(crate) struct SettingsPreview {
    pub(crate) preferences: Preferences,
    pub(crate) choices: BTreeMap<ContestKey, Choice>,
}

impl Engine {
    /// The settings that a sync would have once this computer's edits are published, and the entries that they come from.
    pub(super) async fn preview_settings(
        &self,
        google: &Google,
        calendar: &SharedCalendar,
    ) -> Result<(Entries, SettingsPreview), Problem> {
        let store = self.store();
        let own = store.installation().await?;
        let mut state = store.shared_state(calendar).await?;
        if let Some(zone) = self.zone_from_here(&state).await? {
            // As `set_zone_unasked` records it.
            let edit = match state.edits.remove(ZONE) {
                Some(pending) => Edit {
                    value: Some(zone.to_string()),
                    ..pending
                },
                None => Edit {
                    value: Some(zone.to_string()),
                    edited_at: SEEDED,
                    base: state.entries.get(ZONE).map(|entry| entry.stamp.clone()),
                    expires: None,
                },
            };
            state.edits.insert(ZONE.to_owned(), edit);
        }
        if publishes_first(&state) {
            let clocks = ClockPair {
                local: self.clock().milliseconds(),
                server: google.server_milliseconds(),
            };
            for (key, edit) in std::mem::take(&mut state.edits) {
                if let EditOutcome::Publish(entry) = settle(&edit, state.entries.get(&key), clocks, &own) {
                    state.entries.insert(key, entry);
                }
            }
        }
        let entries = state.effective(&own);
        let mut all = store.choices().await?;
        all.extend(choices(&entries));
        let preview = SettingsPreview {
            preferences: applied(&entries, &store.preferences().await?),
            choices: all,
        };
        Ok((entries, preview))
    }
}

/// Whether edits are published before anything is planned. A calendar's first settings come after its first events: see `share_afterwards`.
pub(super) fn publishes_first(state: &SharedState) -> bool {
    state.owns != Some(true) || is_complete(&state.entries)
}
