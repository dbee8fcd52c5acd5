//! How long the tray's texts stay valid, so it's redrawn only when they change.

use std::time::Duration;

use jiff::SignedDuration;

use super::menu::Scene;

/// Seconds that are looked ahead for the next change of what is said.
const LOOK_AHEAD: i64 = 3600;

impl Scene<'_> {
    /// How long all this stays as it is. It changes with the minute, soonest, and for hours not at all while the next contest is days
    /// away; an hour is looked ahead.
    pub(crate) fn stands_for(&self) -> Duration {
        let said = |scene: &Self| (scene.menu(), scene.icon(), scene.tooltip(), scene.title());
        let today = said(self);
        let to_minute = 60_i64.saturating_sub(self.now.as_second().rem_euclid(60));
        let mut seconds = to_minute;
        while seconds < LOOK_AHEAD {
            let now = self.now.checked_add(SignedDuration::from_secs(seconds));
            if now.is_ok_and(|now| said(&Self { now, ..*self }) != today) {
                break;
            }
            seconds = seconds.saturating_add(60);
        }
        Duration::from_secs(u64::try_from(seconds).unwrap_or(60))
    }
}
