//! Decides which events should exist, from contests and preferences.

use std::collections::{BTreeMap, BTreeSet};

use jiff::tz::TimeZone;

use crate::calendar::plan::{Hand, JudgedFacts, Unwanted, Wish};
use crate::calendar::{EventOptions, WantedEvent};
use crate::domain::verdict::{Choice, decide};
use crate::domain::{ContestKey, Preferences, Problem, SourceId};
use crate::engine::{Engine, local_zone};

impl Engine {
    /// The calendar files among the sources of this computer.
    pub(crate) async fn calendar_files(&self) -> Result<BTreeSet<SourceId>, Problem> {
        let files = self.store().file_feeds().await?;
        Ok(files.into_iter().map(SourceId::from).collect())
    }

    /// What the calendar of `account` should hold now.
    pub(super) async fn wish(
        &self,
        account: &str,
        preferences: &Preferences,
        choices: &BTreeMap<ContestKey, Choice>,
        settings_known: bool,
    ) -> Result<Wish, Problem> {
        let now = self.true_now();
        let zone: TimeZone = local_zone();
        let options = EventOptions::from(preferences);
        let stored = self.store().contests_for_calendar(now).await?;
        let (mut wanted, mut unwanted) = (BTreeMap::new(), BTreeMap::new());
        let before = preferences.ratings.differ_from_made().then(|| Preferences {
            ratings: preferences.ratings.as_made(),
            ..preferences.clone()
        });
        for stored in stored {
            let contest = &stored.contest;
            let choice = choices.get(&contest.key).copied().unwrap_or_default();
            let read_at = self.believable(stored.read_at);
            let by_rating = || {
                let before = before.as_ref();
                before.is_some_and(|before| decide(contest, choice, before, &zone).calendar.shown)
            };
            let why = if stored.gone_at.is_some() {
                Unwanted::Gone { read_at }
            } else {
                let event = WantedEvent::new(account, contest, read_at, &options);
                if decide(contest, choice, preferences, &zone).calendar.shown {
                    wanted.insert(event.id.clone(), event);
                    continue;
                }
                let judged = JudgedFacts {
                    read_at,
                    facts: event.facts,
                };
                if choice.calendar.is_some() || !preferences.is_on(contest.key.source()) {
                    Unwanted::HiddenByUser
                } else if by_rating() {
                    Unwanted::HiddenByRating(judged)
                } else {
                    Unwanted::HiddenByRule(judged)
                }
            };
            unwanted.insert(contest.key.clone(), (contest.starts_at, why));
        }
        let health = self.store().health().await?;
        // The events that a feed removed here left in the calendar are deleted, once.
        let removed = self.store().removed_feeds().await?.into_iter().map(SourceId::from);
        let off = health.iter().map(|health| health.platform);
        let switched_off = off
            .filter(|source| !preferences.is_on(*source))
            .chain(removed)
            .collect();
        let mut whole = self.store().whole_readings().await?;
        for reading in whole.values_mut() {
            reading.read_at = self.believable(reading.read_at);
        }
        Ok(Wish {
            wanted,
            unwanted,
            whole,
            switched_off,
            twins: BTreeMap::new(),
            hand: Hand {
                installation: self.store().installation().await?,
                settings_known,
                takes_over: false,
                rewords: false,
                files: self.calendar_files().await?,
                now,
            },
        })
    }

    /// From now on, these contests of calendar feeds have the keys that another computer gave them. One for which the user chose something here keeps
    /// its key.
    pub(super) async fn adopt_keys(
        &self,
        mut keys: Vec<(ContestKey, ContestKey)>,
        preferences: &Preferences,
    ) -> Result<(), Problem> {
        keys.retain(|(ours, _)| !preferences.reminders_per_contest.contains_key(ours));
        if !keys.is_empty() {
            self.store().adopt_keys(&keys).await?;
        }
        Ok(())
    }
}
