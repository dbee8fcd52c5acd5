//! Settings that the computers share: the last edit counts, as far as anybody can know which one that was.

use std::collections::{BTreeMap, BTreeSet};

use contestsync_core::domain::Platform;
use contestsync_core::domain::verdict::Choice;
use contestsync_core::store::shared_settings::SharedCalendar;
use serde_json::Value;

use super::super::world::World;
use super::{CONTESTS, Model, SHOWN, Step};

/// One setting.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(super) enum Setting {
    On,
    Busy,
    Choice(usize),
}

/// What the settings are to be.
#[derive(Clone, Debug, Default)]
pub(super) struct Wanted {
    /// The value of the last edit, where there was one.
    pub(super) values: BTreeMap<Setting, Option<bool>>,
    /// Nobody can know any more which edit was the last.
    pub(super) unknown: BTreeSet<Setting>,
}

impl Wanted {
    pub(super) async fn of(world: &World) -> Self {
        let mut wanted = Self::default();
        for setting in [Setting::On, Setting::Busy] {
            wanted.values.insert(setting, read(world, setting, None).await);
        }
        wanted
    }
}

/// What a computer has for a setting.
async fn read(world: &World, setting: Setting, key: Option<&contestsync_core::domain::ContestKey>) -> Option<bool> {
    let store = &world.store;
    let preferences = store.preferences().await.unwrap();
    match setting {
        Setting::On => Some(preferences.is_on(Platform::Codeforces.into())),
        Setting::Busy => Some(preferences.calendar_busy),
        Setting::Choice(_) => {
            let choices = store.choices().await.unwrap();
            choices.get(key?).and_then(|choice| choice.calendar)
        }
    }
}

impl Model {
    pub(super) fn every_setting() -> impl Iterator<Item = Setting> {
        [Setting::On, Setting::Busy]
            .into_iter()
            .chain((0..CONTESTS).map(Setting::Choice))
    }

    pub(super) async fn setting_at(&self, place: usize, setting: Setting) -> Option<bool> {
        let key = match setting {
            Setting::Choice(which) => Some(self.contest(which).key),
            _ => None,
        };
        read(&self.computers[place], setting, key.as_ref()).await
    }

    /// The events that hold the settings.
    pub(super) fn settings_events(&self) -> Vec<Value> {
        let mut events = self.computers[0].google.live_events(&self.calendar());
        events.retain(|event| event["start"]["date"] == "2000-01-01");
        events
    }

    pub(super) fn settings_are_there(&self) -> bool {
        !self.settings_events().is_empty()
    }

    pub(super) async fn edit_settings(&mut self, step: &Step) {
        // No two edits fall on the same second.
        self.pass_seconds(2);
        let (place, setting, value) = match step {
            Step::Switch(place, on) => (*place, Setting::On, Some(*on)),
            Step::Busy(place, busy) => (*place, Setting::Busy, Some(*busy)),
            Step::Choose(place, which, calendar) => (*place, Setting::Choice(*which), *calendar),
            _ => return,
        };
        // In the main calendar nothing is shared.
        if self.is_away(place) || self.setting_at(place, setting).await == value {
            return;
        }
        let stranger = self.is_stranger(place).await;
        let world = &self.computers[place];
        match setting {
            Setting::On => {
                let platforms = if value == Some(true) { SHOWN } else { "atcoder" };
                world.set("platforms", platforms).await;
            }
            Setting::Busy => world.set("calendar.busy", &value.unwrap().to_string()).await,
            Setting::Choice(which) => {
                let (store, key) = (&world.store, self.contest(which).key);
                if store.contest(&key).await.unwrap().is_none() {
                    return;
                }
                let choice = Choice {
                    remind: None,
                    calendar: value,
                };
                store.set_choice(&key, choice).await.unwrap();
            }
        }
        if !stranger {
            self.settings.values.insert(setting, value);
            self.settings.unknown.remove(&setting);
        }
    }

    /// A computer that lost its data and hasn't read the calendar's settings again edits its own, which the calendar's will replace: even
    /// if the person deletes the settings meanwhile, since the other computers put them back.
    async fn is_stranger(&self, place: usize) -> bool {
        let store = &self.computers[place].store;
        let state = store.shared_state(&self.shared_calendar()).await.unwrap();
        state.owns.is_none()
    }

    fn shared_calendar(&self) -> SharedCalendar {
        SharedCalendar {
            account: self.account.clone(),
            calendar_id: self.calendar(),
        }
    }

    /// What a computer has edited and not published is lost, or nobody knows any more when it was edited.
    pub(super) async fn forget_unpublished(&mut self, place: usize) {
        let store = &self.computers[place].store;
        let state = store.shared_state(&self.shared_calendar()).await.unwrap();
        if !state.edits.is_empty() {
            self.settings.unknown.extend(Self::every_setting());
        }
    }

    /// What no computer has taken over yet is in the calendar alone: once it's deleted there, nobody knows it any more.
    pub(super) async fn forget_what_the_calendar_alone_knows(&mut self) {
        for (setting, value) in self.settings.values.clone() {
            let mut known = false;
            for place in 0..self.computers.len() {
                known |= !self.is_away(place)
                    && !self.is_stranger(place).await
                    && self.setting_at(place, setting).await == value;
            }
            if !known {
                self.settings.unknown.insert(setting);
            }
        }
    }

    /// All computers have the same settings, and they are those of the last edits.
    pub(super) async fn compare_settings(&self) {
        for setting in Self::every_setting() {
            let mut held = Vec::new();
            for place in 0..self.computers.len() {
                held.push(self.setting_at(place, setting).await);
            }
            assert!(
                held.windows(2).all(|two| two[0] == two[1]),
                "the computers disagree about {setting:?}: {held:?}"
            );
            if let Some(value) = self.settings.values.get(&setting)
                && !self.settings.unknown.contains(&setting)
            {
                assert_eq!(held[0], *value, "not the last edit of {setting:?}");
            }
        }
    }
}
