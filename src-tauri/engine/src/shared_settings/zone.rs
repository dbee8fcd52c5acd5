//! The zone in which rules about hours decide about the calendar: one for all its computers, wherever each of them is.

use jiff::tz::TimeZone;

use crate::domain::rules::{Condition, Outlet};
use crate::domain::shared_settings::RULE;
use crate::domain::{Preferences, Problem};
use crate::engine::{Engine, local_zone};
use crate::store::basis::Which;
use crate::store::shared_settings::SharedCalendar;

/// The preference.
const ZONE: &str = "calendar.zone";

impl Engine {
    /// Sets the calendar's zone to that of the computer on which a rule about hours was made, or that has maintained the calendar so far. When the computer
    /// whose zone it is travels, the calendar's follows. No other computer changes it: what one removes, another in another zone would bring back.
    pub(super) async fn settle_zone(&self, calendar: &SharedCalendar) -> Result<(), Problem> {
        let store = self.store();
        let preferences = store.preferences().await?;
        let zone = local_zone();
        let Some(own) = zone.iana_name().filter(|_| looks_at_hours(&preferences)) else {
            return Ok(());
        };
        let state = store.shared_state(calendar).await?;
        let installation = store.installation().await?;
        let set_here = state.edits.contains_key(ZONE) || {
            let entry = state.entries.get(ZONE);
            entry.is_some_and(|entry| entry.stamp.by == installation)
        };
        let follows = match &preferences.calendar_zone {
            Some(zone) if zone == own || !set_here => false,
            Some(zone) => {
                // A sync remembers the zone that it was made in.
                let made = store.basis(Which::Made).await?.and_then(|(basis, _)| basis.zone);
                made.is_some_and(|made| made != own && same_zone(&made, zone))
            }
            None => state.owns == Some(true) || state.edits.keys().any(|key| key.starts_with(RULE)),
        };
        if follows {
            tracing::info!(zone = own, "rules about hours look at this zone now");
            store.set_preference(ZONE, own).await?;
        }
        Ok(())
    }
}

fn looks_at_hours(preferences: &Preferences) -> bool {
    preferences.rules.iter().any(|rule| {
        matches!(rule.condition, Condition::OutsideHours { .. }) && rule.hide_from.contains(&Outlet::Calendar)
    })
}

/// Some zones have several names.
fn same_zone(one: &str, other: &str) -> bool {
    let named = |name: &str| TimeZone::get(name).ok()?.iana_name().map(str::to_owned);
    one == other || (named(one).is_some() && named(one) == named(other))
}
