//! Reads thousands of rows as one: SQLite returns them as one JSON array. Row by row, the driver passes each from its thread to ours, which
//! costs ten times as much.

use serde::de::DeserializeOwned;
use sqlx::query::Query;
use sqlx::sqlite::SqliteArguments;
use sqlx::{Row, Sqlite, SqliteExecutor};

use super::StoreError;

/// The rows of a query whose one column is a `json_group_array` of a `json_array` each; `T` has the same columns in the same order.
pub(super) async fn many<'q, T: DeserializeOwned>(
    query: Query<'q, Sqlite, SqliteArguments>,
    executor: impl SqliteExecutor<'_>,
) -> Result<Vec<T>, StoreError> {
    let row = query.fetch_one(executor).await?;
    serde_json::from_str(row.try_get::<&str, _>(0)?).map_err(StoreError::Rows)
}
