//! Takes over a calendar's settings: the preferences and choices here become those in the calendar.

use std::collections::{BTreeMap, BTreeSet};

use sqlx::{Row, Sqlite, Transaction};

use super::preferences::{read_choices, read_preferences, write_choice, write_preference};
use super::ratings::take_over_ratings;
use super::shared_settings::{SharedCalendar, expires, read_state};
use super::{Store, StoreError};
use crate::domain::preferences::DEFINITIONS;
use crate::domain::shared_settings::values::{
    ChoiceSubject, applied, choice_key, choice_of, choices, is_shared, preference_of, said, whole,
};
use crate::domain::shared_settings::{InstallationId, Values, is_complete};
use crate::domain::verdict::Choice;
use crate::domain::{ContestKey, Preferences};

/// What taking over changed here.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct JoinResult {
    /// Preferences and choices that are others now.
    pub changed: usize,
    /// Whether settings that the user had made here gave way to the calendar's, which they can undo.
    pub gave_way: bool,
}

const CHOICE_OF: &str = "choice:";

impl Store {
    /// Makes preferences and choices equal to the calendar's settings, with what was edited here on top.
    ///
    /// The first time that a complete set is met, choices that aren't in it go as well; what gives way is kept.
    pub async fn take_over(&self, calendar: &SharedCalendar, own: &InstallationId) -> Result<JoinResult, StoreError> {
        let mut transaction = self.write().await?;
        let state = read_state(&mut transaction, calendar).await?;
        let entries = state.effective(own);
        let complete = is_complete(&entries);
        let active = sqlx::query("SELECT account, calendar_id, complete FROM shared_active")
            .fetch_optional(&mut *transaction)
            .await?;
        let was_complete = match &active {
            Some(row) => {
                let known: (String, String) = (row.try_get(0)?, row.try_get(1)?);
                known == (calendar.account.clone(), calendar.calendar_id.clone()) && row.try_get(2)?
            }
            None => false,
        };
        let first = complete && !was_complete;
        let (before, before_choices) = (
            read_preferences(&mut transaction).await?,
            read_choices(&mut transaction).await?,
        );
        let after = applied(&entries, &before);
        let mut taken = JoinResult::default();
        for definition in DEFINITIONS.iter().filter(|definition| is_shared(definition.key)) {
            let (old, new) = ((definition.read)(&before), (definition.read)(&after));
            if old != new {
                write_preference(&mut transaction, definition, &after).await?;
                taken.changed = taken.changed.saturating_add(1);
            }
        }
        take_over_ratings(&mut transaction, &entries, self.now()).await?;
        let mut wanted = choices(&entries);
        if first {
            for contest in before_choices.keys() {
                wanted.entry(contest.clone()).or_default();
            }
        }
        for (contest, choice) in &wanted {
            if before_choices.get(contest).copied().unwrap_or_default() != *choice {
                write_choice(&mut transaction, contest, *choice).await?;
                taken.changed = taken.changed.saturating_add(1);
            }
        }
        if first && taken.changed > 0 {
            taken.gave_way = is_of_the_users_making(&before, &before_choices);
            keep_former(&mut transaction, &before, &before_choices).await?;
        }
        sqlx::query("INSERT OR REPLACE INTO shared_active (id, account, calendar_id, complete) VALUES (1, ?, ?, ?)")
            .bind(&calendar.account)
            .bind(&calendar.calendar_id)
            .bind(complete)
            .execute(&mut *transaction)
            .await?;
        transaction.commit().await?;
        Ok(taken)
    }

    /// Keeps the edits of these keys, which gave way to later ones of another computer, so that the user can put them back. Gives the names
    /// of the preferences and contests that they are about.
    pub async fn keep_lost_edits(
        &self,
        calendar: &SharedCalendar,
        keys: &BTreeSet<String>,
    ) -> Result<BTreeSet<String>, StoreError> {
        let mut transaction = self.write().await?;
        let state = read_state(&mut transaction, calendar).await?;
        let mut entries = state.entries;
        for key in keys {
            if let (Some(edit), Some(entry)) = (state.edits.get(key), entries.get_mut(key)) {
                entry.value.clone_from(&edit.value);
            }
        }
        let preferences = applied(&entries, &read_preferences(&mut transaction).await?);
        let all = choices(&entries);
        let (mut rows, mut names) = (Vec::new(), BTreeSet::new());
        for key in keys {
            if let Some(name) = preference_of(key) {
                names.insert(name.to_owned());
            } else if let Some((contest, ChoiceSubject::Remind | ChoiceSubject::Calendar)) = choice_of(key) {
                rows.push(choice_row(&contest, all.get(&contest).copied().unwrap_or_default()));
                names.insert(contest.to_string());
            }
        }
        for definition in DEFINITIONS.iter().filter(|definition| names.contains(definition.key)) {
            rows.push((definition.key.to_owned(), (definition.read)(&preferences)));
        }
        if !rows.is_empty() {
            write_former(&mut transaction, rows).await?;
        }
        transaction.commit().await?;
        Ok(names)
    }

    /// All that this computer would give a calendar without settings: each value with when it may be forgotten.
    pub async fn own_settings(&self) -> Result<BTreeMap<String, (Option<String>, Option<i64>)>, StoreError> {
        let mut connection = self.pool().acquire().await?;
        let preferences = read_preferences(&mut connection).await?;
        let mut values: Values = whole(&preferences);
        for (contest, choice) in read_choices(&mut connection).await? {
            for (about, said) in [
                (ChoiceSubject::Remind, said(choice.remind)),
                (ChoiceSubject::Calendar, said(choice.calendar)),
            ] {
                if said.is_some() {
                    values.insert(choice_key(&contest, about), said);
                }
            }
        }
        let mut all = BTreeMap::new();
        for (key, value) in values {
            let expires = expires(&mut connection, &key, value.as_deref(), self.milliseconds()).await?;
            all.insert(key, (value, expires));
        }
        Ok(all)
    }

    /// The settings that gave way when this computer took over a calendar's: preferences as the text that `config set` takes, and choices.
    pub async fn former_settings(&self) -> Result<(Vec<(String, String)>, BTreeMap<ContestKey, Choice>), StoreError> {
        let rows = sqlx::query("SELECT key, value FROM former_settings")
            .fetch_all(self.pool())
            .await?;
        let (mut preferences, mut choices) = (Vec::new(), BTreeMap::new());
        for row in rows {
            let (key, value): (String, String) = (row.try_get(0)?, row.try_get(1)?);
            match key.strip_prefix(CHOICE_OF) {
                None => preferences.push((key, value)),
                Some(contest) => {
                    if let (Ok(contest), Some(choice)) = (contest.parse(), read_choice(&value)) {
                        choices.insert(contest, choice);
                    }
                }
            }
        }
        Ok((preferences, choices))
    }

    /// Forgets the settings that gave way.
    pub async fn forget_former_settings(&self) -> Result<(), StoreError> {
        sqlx::query("DELETE FROM former_settings").execute(self.pool()).await?;
        Ok(())
    }
}

/// Whether anything differs from what every computer begins with.
fn is_of_the_users_making(preferences: &Preferences, choices: &BTreeMap<ContestKey, Choice>) -> bool {
    choices.values().any(|choice| *choice != Choice::default()) || whole(preferences) != whole(&Preferences::default())
}

async fn keep_former(
    transaction: &mut Transaction<'static, Sqlite>,
    preferences: &Preferences,
    choices: &BTreeMap<ContestKey, Choice>,
) -> Result<(), StoreError> {
    let preferences = DEFINITIONS
        .iter()
        .filter(|definition| is_shared(definition.key))
        .map(|definition| (definition.key.to_owned(), (definition.read)(preferences)));
    let choices = choices.iter().map(|(contest, choice)| choice_row(contest, *choice));
    let rows = preferences.chain(choices).collect();
    write_former(transaction, rows).await
}

fn choice_row(contest: &ContestKey, choice: Choice) -> (String, String) {
    let word = |choice: Option<bool>| said(choice).unwrap_or_default();
    (
        format!("{CHOICE_OF}{contest}"),
        format!("{} {}", word(choice.remind), word(choice.calendar)),
    )
}

async fn write_former(
    transaction: &mut Transaction<'static, Sqlite>,
    rows: Vec<(String, String)>,
) -> Result<(), StoreError> {
    sqlx::query("DELETE FROM former_settings")
        .execute(&mut **transaction)
        .await?;
    for (key, value) in rows {
        sqlx::query("INSERT OR REPLACE INTO former_settings (key, value) VALUES (?, ?)")
            .bind(key)
            .bind(value)
            .execute(&mut **transaction)
            .await?;
    }
    Ok(())
}

fn read_choice(text: &str) -> Option<Choice> {
    use crate::domain::shared_settings::values::meant;
    let (remind, calendar) = text.split_once(' ')?;
    Some(Choice {
        remind: meant(Some(remind)),
        calendar: meant(Some(calendar)),
    })
}
