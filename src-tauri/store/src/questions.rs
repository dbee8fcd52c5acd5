//! What waits for the user's yes, and what of it the user was shown.

use std::collections::{BTreeMap, BTreeSet};

use sqlx::Row;

use super::{Store, StoreError};
use crate::domain::ContestKey;

/// What a sync doesn't do without the user's yes.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Question {
    /// Delete many events.
    ManyDeletions,
    /// Create a calendar again that the user deleted twice.
    CalendarAgain,
    /// Keep events in a calendar out of which another computer moved them.
    EventsStay,
}

impl Question {
    const ALL: [Self; 3] = [Self::ManyDeletions, Self::CalendarAgain, Self::EventsStay];

    const fn word(self) -> &'static str {
        match self {
            Self::ManyDeletions => "many_deletions",
            Self::CalendarAgain => "calendar_again",
            Self::EventsStay => "events_stay",
        }
    }
}

/// Questions, each with the contests that it's about.
pub type Questions = BTreeMap<Question, BTreeSet<ContestKey>>;

impl Store {
    /// What the user was shown last.
    pub async fn shown_questions(&self) -> Result<Questions, StoreError> {
        let rows = sqlx::query("SELECT question, contests FROM shown_questions")
            .fetch_all(self.pool())
            .await?;
        let mut questions = Questions::new();
        for row in rows {
            let (word, contests): (String, String) = (row.try_get(0)?, row.try_get(1)?);
            if let Some(question) = Question::ALL.into_iter().find(|question| question.word() == word) {
                let contests: Vec<String> = serde_json::from_str(&contests).map_err(StoreError::Rows)?;
                let contests = contests.iter().filter_map(|contest| contest.parse().ok());
                questions.insert(question, contests.collect());
            }
        }
        Ok(questions)
    }

    /// Remembers what the user was shown, in place of what was shown before.
    pub async fn set_shown_questions(&self, questions: &Questions) -> Result<(), StoreError> {
        let mut transaction = self.write().await?;
        sqlx::query("DELETE FROM shown_questions")
            .execute(&mut *transaction)
            .await?;
        for (question, contests) in questions {
            let contests: Vec<String> = contests.iter().map(ToString::to_string).collect();
            sqlx::query("INSERT INTO shown_questions (question, contests) VALUES (?, ?)")
                .bind(question.word())
                .bind(serde_json::to_string(&contests).map_err(StoreError::Rows)?)
                .execute(&mut *transaction)
                .await?;
        }
        transaction.commit().await?;
        Ok(())
    }

    /// The contests whose events the last sync of this account would have deleted, and held.
    pub async fn held_deletions(&self, account: &str) -> Result<BTreeSet<ContestKey>, StoreError> {
        let rows = sqlx::query("SELECT contest_key FROM held_deletions WHERE account = ?")
            .bind(account)
            .fetch_all(self.pool())
            .await?;
        let mut held = BTreeSet::new();
        for row in rows {
            held.extend(row.try_get::<String, _>(0)?.parse::<ContestKey>());
        }
        Ok(held)
    }

    /// Remembers what is held now, in place of what was held before.
    pub async fn set_held_deletions(&self, account: &str, held: &BTreeSet<ContestKey>) -> Result<(), StoreError> {
        let mut transaction = self.write().await?;
        sqlx::query("DELETE FROM held_deletions WHERE account = ?")
            .bind(account)
            .execute(&mut *transaction)
            .await?;
        for contest in held {
            sqlx::query("INSERT INTO held_deletions (account, contest_key) VALUES (?, ?)")
                .bind(account)
                .bind(contest.to_string())
                .execute(&mut *transaction)
                .await?;
        }
        transaction.commit().await?;
        Ok(())
    }
}
