//! Contests and preferences into the events that should exist.

use jiff::tz::TimeZone;

use super::core::{Engine, local_zone};
use crate::calendar::plan::{Unwanted, Wish};
use crate::calendar::{EventOptions, WantedEvent};
use crate::domain::verdict::decide;
use crate::domain::{Preferences, Problem};

impl Engine {
    /// What the calendar of `account` should hold now.
    pub(super) async fn wish(&self, account: &str, preferences: &Preferences) -> Result<Wish, Problem> {
        let now = self.clock().now();
        let zone: TimeZone = local_zone();
        let options = EventOptions::from(preferences);
        let choices = self.store().choices().await?;
        let mut wish = Wish::default();
        for stored in self.store().contests_for_calendar(now).await? {
            let contest = &stored.contest;
            let choice = choices.get(&contest.key).copied().unwrap_or_default();
            if stored.gone_at.is_some() {
                wish.unwanted.insert(contest.key.clone(), Unwanted::Gone);
            } else if decide(contest, choice, preferences, &zone).calendar.shown {
                let event = WantedEvent::new(account, contest, &options);
                wish.wanted.insert(event.id.clone(), event);
            } else {
                wish.unwanted.insert(contest.key.clone(), Unwanted::HiddenByUser);
            }
        }
        let health = self.store().health().await?;
        let known = health.iter().filter(|health| health.last_complete_at.is_some());
        wish.known_platforms = known.map(|health| health.platform).collect();
        wish.switched_off = health
            .iter()
            .map(|health| health.platform)
            .filter(|source| !preferences.is_on(*source))
            .collect();
        Ok(wish)
    }
}
