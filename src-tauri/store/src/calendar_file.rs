//! The calendar file that is kept up to date: when it was written, and what stopped that.

use jiff::Timestamp;
use sqlx::Row;

use super::{Store, StoreError, instant, seconds};
use crate::domain::{Code, Problem};

/// The state of the calendar file.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct CalendarFile {
    /// Where it is.
    pub path: String,
    /// When it was written there last.
    pub written_at: Option<Timestamp>,
    /// What has stopped that since.
    pub problem: Option<Problem>,
}

impl Store {
    /// The state of the calendar file, whichever it was last.
    pub async fn calendar_file(&self) -> Result<Option<CalendarFile>, StoreError> {
        let row = sqlx::query("SELECT path, written_at, problem_code, problem_message FROM calendar_file")
            .fetch_optional(self.pool())
            .await?;
        let Some(row) = row else { return Ok(None) };
        let (code, message): (Option<String>, Option<String>) = (row.try_get(2)?, row.try_get(3)?);
        Ok(Some(CalendarFile {
            path: row.try_get(0)?,
            written_at: row.try_get::<Option<i64>, _>(1)?.map(instant),
            problem: code
                .zip(message)
                .map(|(code, message)| Problem::new(Code::from_word(&code).unwrap_or(Code::FileWrite), message)),
        }))
    }

    /// Stores the state of the calendar file.
    pub async fn set_calendar_file(&self, file: &CalendarFile) -> Result<(), StoreError> {
        let problem = file.problem.as_ref();
        sqlx::query(
            "INSERT INTO calendar_file (id, path, written_at, problem_code, problem_message) VALUES (1, ?1, ?2, ?3, ?4)
             ON CONFLICT (id) DO UPDATE SET path = ?1, written_at = ?2, problem_code = ?3, problem_message = ?4",
        )
        .bind(&file.path)
        .bind(file.written_at.map(seconds))
        .bind(problem.map(|problem| problem.code.word()))
        .bind(problem.map(|problem| problem.message.as_str()))
        .execute(self.pool())
        .await?;
        Ok(())
    }
}
