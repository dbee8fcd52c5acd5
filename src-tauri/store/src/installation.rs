//! Which installation this data file is: a random id, made when it is first asked for.

use sqlx::Row;

use super::{Store, StoreError};
use crate::domain::InstallationId;

impl Store {
    /// The id of this installation; the same for as long as the data file lives.
    pub async fn installation(&self) -> Result<InstallationId, StoreError> {
        let mut transaction = self.write().await?;
        sqlx::query("INSERT OR IGNORE INTO installation (id, name) VALUES (1, lower(hex(randomblob(16))))")
            .execute(&mut *transaction)
            .await?;
        let name: String = sqlx::query("SELECT name FROM installation")
            .fetch_one(&mut *transaction)
            .await?
            .try_get(0)?;
        transaction.commit().await?;
        InstallationId::new(&name).ok_or(StoreError::Damaged)
    }
}

#[cfg(test)]
mod tests {
    use crate::Store;

    #[tokio::test]
    async fn an_installation_keeps_its_id_and_two_differ() {
        let (home, other) = (tempfile::tempdir().unwrap(), tempfile::tempdir().unwrap());
        let open = async |folder: &tempfile::TempDir| {
            let path = folder.path().join("contestsync.db");
            Store::open(&path, jiff::Timestamp::UNIX_EPOCH).await.unwrap().store
        };
        let first = open(&home).await;
        let id = first.installation().await.unwrap();
        assert_eq!(id.as_str().len(), 32);
        first.close().await;
        assert_eq!(open(&home).await.installation().await.unwrap(), id);
        assert_ne!(open(&other).await.installation().await.unwrap(), id);
    }
}
