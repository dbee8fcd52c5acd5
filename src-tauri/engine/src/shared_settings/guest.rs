//! What a computer must not change in a calendar that others use and that has no settings: nothing is deleted or restyled because of settings
//! that only this computer has.

use std::collections::BTreeMap;

use jiff::tz::TimeZone;

use crate::calendar::plan::{Action, Plan};
use crate::domain::shared_settings::Entries;
use crate::domain::shared_settings::values::{applied, choices};
use crate::domain::verdict::{Choice, decide};
use crate::domain::{ContestKey, Platform, Preferences, Problem};
use crate::engine::{Engine, local_zone};

/// What all computers agree on so far: what has been edited since, and nothing else.
#[derive(Debug)]
pub(crate) struct Guest {
    preferences: Preferences,
    choices: BTreeMap<ContestKey, Choice>,
}

/// Fields in which an event says what the contest is.
const FACTS: [&str; 5] = ["summary", "start", "end", "location", "source"];

impl Guest {
    pub(crate) fn new(entries: &Entries, local: &Preferences) -> Self {
        let mut nothing_hidden = Preferences::default();
        nothing_hidden.rules.clear();
        nothing_hidden.platforms = Platform::ALL.iter().copied().collect();
        nothing_hidden.feeds = local.feeds.keys().map(|feed| (*feed, true)).collect();
        Self {
            preferences: applied(entries, &nothing_hidden),
            choices: choices(entries),
        }
    }
}

impl Engine {
    /// The plan without what only this computer's own settings ask for.
    pub(crate) async fn as_guest(&self, guest: &Guest, plan: Plan) -> Result<Plan, Problem> {
        let zone: TimeZone = local_zone();
        let mut kept = Vec::new();
        let mut unchanged = plan.unchanged;
        for action in plan.actions {
            let leave = match &action {
                Action::Delete(deletion) if deletion.by_settings() => {
                    match self.store().contest(&deletion.key).await? {
                        Some(stored) => {
                            let choice = guest.choices.get(&deletion.key).copied().unwrap_or_default();
                            decide(&stored.contest, choice, &guest.preferences, &zone)
                                .calendar
                                .shown
                        }
                        None => guest.preferences.is_on(deletion.key.source()),
                    }
                }
                Action::Patch { body, .. } => !FACTS.iter().any(|fact| body.get(*fact).is_some()),
                _ => false,
            };
            if leave {
                unchanged = unchanged.saturating_add(1);
            } else {
                kept.push(action);
            }
        }
        Ok(Plan {
            actions: kept,
            unchanged,
            ..plan
        })
    }
}
