//! The view's contests: what each outlet does with each of them, what is hidden, which reminders are coming.

use std::collections::{BTreeMap, BTreeSet};

use jiff::{SignedDuration, Timestamp};

use super::snapshot::Snapshot;
use crate::domain::registration::{closing, reminder_at};
use crate::domain::rules::Rule;
use crate::domain::series::series;
use crate::domain::standings::standings;
use crate::domain::verdict::{Because, decide};
use crate::domain::view::{
    ContestRow, Effect, Hidden, HiddenBy, OtherReading, PlannedReminder, RuleEffect, RulesEffect, Rung,
};
use crate::domain::{ContestKey, Preferences, when};
use crate::store::contests::StoredContest;

/// Reminders are planned ahead this far.
const PLANNED_FOR: SignedDuration = SignedDuration::from_hours(7 * 24);
/// Canceled contests are shown this long.
const CANCELLED_FOR: SignedDuration = SignedDuration::from_hours(7 * 24);
/// Names given as examples of a rule.
const EXAMPLES: usize = 3;

impl Snapshot {
    /// Every contest that isn't over, with what each outlet does with it; canceled ones for a while.
    pub(crate) fn contest_rows(&self) -> Vec<ContestRow> {
        self.contests
            .iter()
            .filter(|stored| {
                stored
                    .gone_at
                    .is_none_or(|gone| self.now.duration_since(gone) < CANCELLED_FOR)
            })
            .map(|stored| self.contest_row(stored))
            .collect()
    }

    pub(crate) fn contest_row(&self, stored: &StoredContest) -> ContestRow {
        let contest = &stored.contest;
        let key = &contest.key;
        let choice = self.choices.get(key).copied().unwrap_or_default();
        let verdict = decide(contest, choice, &self.preferences, &self.zone);
        let rings = verdict.reminder.shown && stored.gone_at.is_none();
        ContestRow {
            key: key.clone(),
            platform: key.source(),
            name: contest.name.clone(),
            source_name: contest.source_name().to_owned(),
            url: contest.url.clone(),
            starts_at: contest.starts_at,
            ends_at: contest.ends_at,
            duration_seconds: contest.duration_seconds,
            kind: contest.kind,
            rated: contest.rated,
            division: contest.division.clone(),
            language: contest.language.clone(),
            registration_opens_at: contest.registration_opens_at,
            registration_closes_at: contest.registration_closes_at,
            registration_usually_closes_at: closing(contest)
                .filter(|closing| closing.is_usual)
                .map(|closing| closing.at),
            for_me: self.preferences.standing(contest),
            checked_at: stored.checked_at,
            stale: self.now.duration_since(stored.checked_at) > self.stale_after(),
            read_at: stored.read_at,
            via: stored.via.clone(),
            other_reading: stored.other.as_ref().map(|other| OtherReading {
                via: other.via.clone(),
                read_at: other.read_at,
                starts_at: other.times.map(|(starts_at, _)| starts_at),
                ends_at: other.times.map(|(_, ends_at)| ends_at),
            }),
            list: verdict.list.into(),
            calendar: verdict.calendar.into(),
            reminder: verdict.reminder.into(),
            leads: if rings {
                self.preferences.leads_of(key)
            } else {
                Vec::new()
            },
            own_leads: self.preferences.reminders_per_contest.contains_key(key),
            in_calendar: self.live.contains(&key.to_string()),
            muted: choice.remind == Some(false),
            followed: choice.remind == Some(true),
            series: series(&contest.name).map(str::to_owned),
            standings: contest.is_over(self.now).then(|| standings(key)).flatten(),
            moved_from: self
                .moved_from
                .get(key)
                .copied()
                .filter(|from| *from != contest.starts_at),
            cancelled_at: stored.gone_at,
        }
    }

    /// What the list doesn't show, by reason. That platforms are off is obvious: their contests aren't counted.
    pub(super) fn hidden(rows: &[ContestRow]) -> Hidden {
        let mut by: BTreeMap<Because, u32> = BTreeMap::new();
        for row in rows.iter().filter(|row| is_hidden(row)) {
            let count = by.entry(row.list.because).or_default();
            *count = count.saturating_add(1);
        }
        let mut by: Vec<HiddenBy> = by
            .into_iter()
            .map(|(because, count)| HiddenBy { because, count })
            .collect();
        by.sort_by_key(|hidden| std::cmp::Reverse(hidden.count));
        Hidden {
            total: by.iter().map(|hidden| hidden.count).sum(),
            by,
        }
    }

    /// Contests that the list hides, soonest first.
    pub(crate) fn hidden_rows(&self) -> Vec<ContestRow> {
        self.contest_rows().into_iter().filter(is_hidden).collect()
    }

    /// The reminders of the next days, soonest first.
    pub(crate) fn planned(&self, rows: &[ContestRow]) -> Vec<PlannedReminder> {
        let until = self.now.checked_add(PLANNED_FOR).unwrap_or(Timestamp::MAX);
        let mut planned: Vec<PlannedReminder> = rows.iter().flat_map(|row| self.planned_of(row, until)).collect();
        planned.sort_by(|a, b| (a.at, &a.key).cmp(&(b.at, &b.key)));
        planned
    }

    /// The soonest contest that rang and hasn't begun; none while it is snoozed.
    pub(super) fn rung(&self, rows: &[ContestRow]) -> Option<Rung> {
        let shown: BTreeSet<(&ContestKey, Timestamp)> = self.shown.iter().map(|(key, _, at)| (key, *at)).collect();
        let rang = |row: &&ContestRow| shown.contains(&(&row.key, row.starts_at));
        let ahead = rows
            .iter()
            .filter(|row| row.cancelled_at.is_none() && row.reminder.shown && row.starts_at > self.now);
        let row = ahead.filter(rang).min_by_key(|row| row.starts_at)?;
        (!self.snoozed.contains_key(&row.key)).then(|| Rung {
            key: row.key.clone(),
            name: row.name.clone(),
            starts_at: row.starts_at,
        })
    }

    /// The upcoming reminders of one contest, as far as `until`.
    pub(crate) fn planned_of(&self, row: &ContestRow, until: Timestamp) -> Vec<PlannedReminder> {
        let reminder = |lead: u32, at: Timestamp| PlannedReminder {
            key: row.key.clone(),
            name: row.name.clone(),
            starts_at: row.starts_at,
            at,
            lead_minutes: lead,
            registration_closes_at: None,
        };
        let leads = row.leads.iter().filter_map(|lead| {
            let at = row.starts_at.checked_sub(when::minutes(*lead)).ok()?;
            let rings = at > self.now && at <= until;
            let shown = || self.shown.contains(&(row.key.clone(), *lead, row.starts_at));
            (rings && !shown()).then(|| reminder(*lead, at))
        });
        let snooze = self
            .snoozed
            .get(&row.key)
            .filter(|at| **at > self.now && **at <= until)
            .map(|at| {
                let lead = row.starts_at.duration_since(*at).as_secs() / 60;
                reminder(u32::try_from(lead).unwrap_or(0), *at)
            });
        leads
            .chain(snooze.filter(|_| row.reminder.shown && row.cancelled_at.is_none()))
            .chain(self.planned_registration(row, until))
            .collect()
    }

    /// The reminder that registration for a contest closes.
    fn planned_registration(&self, row: &ContestRow, until: Timestamp) -> Option<PlannedReminder> {
        let minutes = self.preferences.reminders_registration?;
        if !row.reminder.shown || row.cancelled_at.is_some() {
            return None;
        }
        let said = row.registration_closes_at.filter(|at| *at < row.ends_at);
        let closes_at = said.or(row.registration_usually_closes_at)?;
        let at = reminder_at(row.registration_opens_at, closes_at, minutes)?;
        let rings = at > self.now && at <= until;
        let is_shown = || self.registrations_shown.contains(&(row.key.clone(), closes_at));
        (rings && !is_shown()).then(|| PlannedReminder {
            key: row.key.clone(),
            name: row.name.clone(),
            starts_at: row.starts_at,
            at,
            lead_minutes: minutes,
            registration_closes_at: Some(closes_at),
        })
    }

    /// What these rules do to the known contests.
    pub(crate) fn rules_effect(&self, rules: &[Rule]) -> RulesEffect {
        let preferences = Preferences {
            rules: rules.to_vec(),
            ..self.preferences.clone()
        };
        let looked_at: Vec<&StoredContest> = self
            .contests
            .iter()
            .filter(|stored| stored.gone_at.is_none() && preferences.is_on(stored.contest.key.source()))
            .collect();
        let none = || Effect { shown: 0, hidden: 0 };
        let mut effects = [none(), none(), none()];
        let mut leaves_calendar = 0_u32;
        for stored in &looked_at {
            let choice = self.choices.get(&stored.contest.key).copied().unwrap_or_default();
            let verdict = decide(&stored.contest, choice, &preferences, &self.zone);
            if !verdict.calendar.shown && self.holds_ahead(stored) {
                leaves_calendar = leaves_calendar.saturating_add(1);
            }
            for (effect, decision) in effects
                .iter_mut()
                .zip([&verdict.list, &verdict.calendar, &verdict.reminder])
            {
                let counter = if decision.shown {
                    &mut effect.shown
                } else {
                    &mut effect.hidden
                };
                *counter = counter.saturating_add(1);
            }
        }
        let [list, calendar, reminder] = effects;
        let rule_effect = |rule: &Rule| {
            let fitting: Vec<&str> = looked_at
                .iter()
                .filter(|stored| rule.fits(&stored.contest, &self.preferences, &self.zone))
                .map(|stored| stored.contest.name.as_str())
                .collect();
            RuleEffect {
                fits: u32::try_from(fitting.len()).unwrap_or(u32::MAX),
                examples: fitting.into_iter().take(EXAMPLES).map(str::to_owned).collect(),
            }
        };
        RulesEffect {
            total: u32::try_from(looked_at.len()).unwrap_or(u32::MAX),
            list,
            calendar,
            reminder,
            leaves_calendar,
            rules: rules.iter().map(rule_effect).collect(),
        }
    }

    /// Whether the calendar holds an event of it that hasn't begun.
    fn holds_ahead(&self, stored: &StoredContest) -> bool {
        stored.contest.starts_at > self.now && self.live.contains(&stored.contest.key.to_string())
    }

    /// How many contests a sync would add to the calendar: what has begun is no longer added, and what the user deleted stays deleted.
    pub(super) fn to_add(&self, rows: &[ContestRow]) -> u32 {
        let to_add = rows.iter().filter(|row| {
            row.calendar.shown
                && row.cancelled_at.is_none()
                && row.starts_at > self.now
                && !row.in_calendar
                && !self.kept_deleted.contains(&row.key.to_string())
        });
        u32::try_from(to_add.count()).unwrap_or(u32::MAX)
    }

    /// The name of a contest that may be over.
    pub(super) fn name_of(&self, key: &ContestKey) -> Option<(String, Timestamp)> {
        let found = self.contests.iter().find(|stored| stored.contest.key == *key)?;
        Some((found.contest.name.clone(), found.contest.starts_at))
    }
}

fn is_hidden(row: &ContestRow) -> bool {
    !row.list.shown && row.list.because != Because::PlatformOff && row.cancelled_at.is_none()
}
