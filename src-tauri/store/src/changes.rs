//! The one signal that something changed: sent after a commit in this process, or when a commit in another process is noticed.
//!
//! The file counts its changes itself (triggers, migration 12). A connection that changed the count reports it when it is returned: only
//! then can everyone read the commit.

use std::collections::BTreeMap;
use std::fs::OpenOptions;
use std::io;
use std::path::PathBuf;
use std::sync::atomic::{AtomicBool, AtomicUsize, Ordering};
use std::sync::{Arc, Mutex, MutexGuard, OnceLock, PoisonError, Weak};

use sqlx::Row;
use sqlx::sqlite::{SqliteConnection, SqlitePoolOptions};
use tokio::sync::watch;

use super::{Store, StoreError};

/// The table whose row counts the changes.
const COUNTERS: &str = "revisions";
/// How many changes there were to what is shown.
const SHOWN: &str = "SELECT shown FROM revisions";

/// Changes whenever something that is shown or waited for may have changed.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Signal {
    stored: i64,
    nudges: u64,
}

impl Signal {
    /// Whether what was seen at this signal includes everything that the other reports.
    #[must_use]
    pub const fn covers(self, other: Self) -> bool {
        self.stored >= other.stored && self.nudges >= other.nudges
    }
}

/// The signal, and what sends it.
#[derive(Debug, Default)]
pub(super) struct Changes {
    signal: watch::Sender<Signal>,
    /// For each connection: whether it changed the count since it was last returned.
    moved: Mutex<BTreeMap<usize, Weak<AtomicBool>>>,
    /// Connections that did.
    unsaid: Arc<AtomicUsize>,
    /// The file through which other processes are notified.
    bell: OnceLock<PathBuf>,
}

impl Changes {
    /// A pool whose commits send the signal.
    pub(super) fn follow(self: &Arc<Self>, options: SqlitePoolOptions) -> SqlitePoolOptions {
        let (opened, given_back) = (Arc::clone(self), Arc::clone(self));
        options
            // A connection that has become too old would be closed without reporting anything.
            .max_lifetime(None)
            .after_connect(move |connection, _| {
                let changes = Arc::clone(&opened);
                Box::pin(async move { changes.listen(connection).await })
            })
            .after_release(move |connection, _| {
                let changes = Arc::clone(&given_back);
                Box::pin(async move {
                    changes.say(connection).await?;
                    Ok(true)
                })
            })
    }

    async fn listen(&self, connection: &mut SqliteConnection) -> Result<(), sqlx::Error> {
        let mut handle = connection.lock_handle().await?;
        let moved = Arc::new(AtomicBool::new(false));
        let mut known = self.known();
        known.retain(|_, moved| moved.strong_count() > 0);
        known.insert(handle.as_raw_handle().addr().get(), Arc::downgrade(&moved));
        drop(known);
        let unsaid = Arc::clone(&self.unsaid);
        handle.set_update_hook(move |change| {
            if change.table == COUNTERS && !moved.swap(true, Ordering::SeqCst) {
                unsaid.fetch_add(1, Ordering::SeqCst);
            }
        });
        Ok(())
    }

    async fn say(&self, connection: &mut SqliteConnection) -> Result<(), sqlx::Error> {
        if self.unsaid.load(Ordering::SeqCst) == 0 {
            return Ok(());
        }
        let place = connection.lock_handle().await?.as_raw_handle().addr().get();
        let moved = self.known().get(&place).and_then(Weak::upgrade);
        if moved.is_some_and(|moved| moved.swap(false, Ordering::SeqCst)) {
            self.unsaid.fetch_sub(1, Ordering::SeqCst);
            let stored = sqlx::query(SHOWN).fetch_one(connection).await?.try_get(0)?;
            if self.hear(stored) {
                self.ring();
            }
        }
        Ok(())
    }

    /// This is the count now; returns whether it's new.
    fn hear(&self, stored: i64) -> bool {
        self.signal.send_if_modified(|signal| {
            let news = signal.stored != stored;
            signal.stored = stored;
            news
        })
    }

    /// Notifies the other processes. The kernel reports that a file opened for writing was closed; nothing needs to be written.
    fn ring(&self) {
        let Some(bell) = self.bell.get() else { return };
        if let Err(error) = OpenOptions::new().write(true).open(bell)
            && error.kind() != io::ErrorKind::NotFound
        {
            tracing::warn!(%error, "no other process can be told of the change");
        }
    }

    fn known(&self) -> MutexGuard<'_, BTreeMap<usize, Weak<AtomicBool>>> {
        self.moved.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

impl Store {
    /// Changes whenever something that is shown or waited for may have changed, in this process or in another one that is noticed.
    #[must_use]
    pub fn signal(&self) -> watch::Receiver<Signal> {
        self.changes().signal.subscribe()
    }

    /// Sends the signal: something other than the data changed, such as the clock.
    pub fn nudge(&self) {
        self.changes()
            .signal
            .send_modify(|signal| signal.nudges = signal.nudges.wrapping_add(1));
    }

    /// From now on, other processes are notified of each change through this file.
    pub fn ring_at(&self, bell: PathBuf) {
        // Once is enough: the file is always the same.
        drop(self.changes().bell.set(bell));
    }

    /// Sends the signal if another process changed the data.
    pub async fn look_for_changes(&self) -> Result<(), StoreError> {
        let stored = sqlx::query(SHOWN).fetch_one(self.pool()).await?.try_get(0)?;
        self.changes().hear(stored);
        Ok(())
    }

    /// To be called when the pool is closed: the last write may not have been reported yet.
    pub(super) fn say_the_rest(&self) {
        if self.changes().unsaid.load(Ordering::SeqCst) > 0 {
            self.changes().ring();
        }
    }
}

#[cfg(test)]
mod tests {
    use std::collections::BTreeSet;

    use super::*;

    /// Tables whose changes aren't shown to anyone and aren't waited for.
    const UNCOUNTED: &[&str] = &[
        "_sqlx_migrations",
        "calendar_basis",
        "contest_history",
        "deletions",
        "feed_aliases",
        "former_calendars",
        "held_deletions",
        "installation",
        "revisions",
        "settings_events",
        "shared_active",
        "shared_calendars",
        "shared_entries",
        "shown_questions",
        "sqlite_sequence",
        "subscription_sources",
        "told",
        "unrecorded_additions",
        "validators",
    ];

    #[tokio::test]
    async fn the_changes_of_every_table_are_counted_or_it_is_said_that_they_are_not() {
        let folder = tempfile::tempdir().unwrap();
        let opened = Store::open(&folder.path().join("data.db"), jiff::Timestamp::UNIX_EPOCH).await;
        let store = opened.unwrap().store;
        let names = async |sql: &'static str| -> BTreeSet<String> {
            let rows = sqlx::query(sql).fetch_all(store.pool()).await.unwrap();
            rows.iter().map(|row| row.get(0)).collect()
        };
        let tables = names("SELECT name FROM sqlite_master WHERE type = 'table'").await;
        let counted = names("SELECT DISTINCT tbl_name FROM sqlite_master WHERE type = 'trigger'").await;
        let said: BTreeSet<String> = UNCOUNTED.iter().map(ToString::to_string).collect();
        let forgotten: Vec<_> = tables
            .iter()
            .filter(|table| !counted.contains(*table) && !said.contains(*table))
            .collect();
        assert_eq!(
            forgotten,
            Vec::<&String>::new(),
            "a table that is shown needs triggers that count its changes (migrations/0012_revisions.sql); name any other one here"
        );
    }

    #[tokio::test]
    async fn a_change_that_is_taken_back_is_none_and_the_next_one_is_told() {
        let folder = tempfile::tempdir().unwrap();
        let opened = Store::open(&folder.path().join("data.db"), jiff::Timestamp::UNIX_EPOCH).await;
        let store = opened.unwrap().store;
        let mut signal = store.signal();
        signal.mark_unchanged();
        let mut writing = store.write().await.unwrap();
        sqlx::query("INSERT INTO preferences (key, value) VALUES ('theme', 'dark')")
            .execute(&mut *writing)
            .await
            .unwrap();
        writing.rollback().await.unwrap();
        store.look_for_changes().await.unwrap();
        assert!(!signal.has_changed().unwrap());
        store.set_preference("theme", "light").await.unwrap();
        let told = tokio::time::timeout(std::time::Duration::from_secs(30), signal.changed()).await;
        told.unwrap().unwrap();
    }
}
