//! The zone in which rules about hours decide about the calendar: one for all its computers, wherever each of them is.

use jiff::tz::TimeZone;

use crate::domain::rules::{Condition, Outlet};
use crate::domain::shared_settings::RULE;
use crate::domain::shared_settings::values::ZONE;
use crate::domain::{CalendarZone, Preferences, Problem};
use crate::engine::{Engine, local_zone};
use crate::store::shared_settings::{SharedCalendar, SharedState};

impl Engine {
    /// Gives the calendar the zone of this computer, where it goes by this one.
    pub(super) async fn settle_zone(&self, calendar: &SharedCalendar) -> Result<(), Problem> {
        let state = self.store().shared_state(calendar).await?;
        if let Some(zone) = self.zone_from_here(&state).await? {
            tracing::info!(%zone, "rules about hours look at this zone now");
            self.store().set_zone_unasked(calendar, &zone).await?;
        }
        Ok(())
    }

    /// The zone that the calendar's is to become, if it goes by this computer: the one on which a rule about hours was made, or that has kept the calendar
    /// so far, or that set it before and has traveled since. No other computer changes it: what one takes out, another in another zone would
    /// bring back. What the user named stays.
    pub(super) async fn zone_from_here(&self, state: &SharedState) -> Result<Option<CalendarZone>, Problem> {
        let store = self.store();
        let preferences = store.preferences().await?;
        let zone = local_zone();
        let Some(own) = zone.iana_name().filter(|_| looks_at_hours(&preferences)) else {
            return Ok(None);
        };
        let set_here = match state.entries.get(ZONE) {
            _ if state.edits.contains_key(ZONE) => true,
            Some(entry) => entry.stamp.by == store.installation().await?,
            // Nobody has said anything yet, and this computer's settings may become the calendar's.
            None => state.owns == Some(true),
        };
        let follows = match &preferences.calendar_zone {
            CalendarZone::Named(_) => false,
            CalendarZone::Auto(Some(zone)) => set_here && !same_zone(zone, own),
            CalendarZone::Auto(None) => {
                set_here || state.owns == Some(true) || state.edits.keys().any(|key| key.starts_with(RULE))
            }
        };
        Ok(follows.then(|| CalendarZone::Auto(Some(own.to_owned()))))
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
