//! Opens the data file: copies it before migrating, sets a damaged file aside, refuses a newer one without changing it.

use std::fs;
use std::path::{Path, PathBuf};
use std::sync::Arc;
use std::time::Duration;

use jiff::Timestamp;
use sqlx::migrate::Migrator;
use sqlx::sqlite::{SqliteConnectOptions, SqliteJournalMode, SqlitePool, SqlitePoolOptions, SqliteSynchronous};
use sqlx::{ConnectOptions, Connection, Row, Sqlite, SqliteConnection, Transaction};

use super::StoreError;
use super::changes::Changes;
use super::earlier_copy::{self, EarlierCopy};
use super::opening_lock::OpeningLock;
use crate::config::Paths;
use crate::domain::{Code, Problem, SharedClock, SystemClock};

static MIGRATOR: Migrator = sqlx::migrate!("../../migrations");

/// How long a writer waits for another process to finish its write.
const BUSY_TIMEOUT: Duration = Duration::from_secs(15);

/// The write-ahead log is copied into the file after this many pages of 4 KiB, and truncated to this many bytes when it's restarted. SQLite's
/// own 1,000 pages would leave a log of four MiB, permanently, next to a file of one.
const LOG_PAGES: &str = "250";
const LOG_BYTES: &str = "1048576";

/// The message about a file that has lost its contents.
const EMPTIED: &str = "The data file was empty, so a new one was created. Contests come back with the next refresh; set your preferences (`contestsync config restore FILE` reads a backup) and sign in again. The calendar is unchanged.";

/// The data file, open.
#[derive(Clone, Debug)]
pub struct Store {
    pool: SqlitePool,
    path: PathBuf,
    clock: SharedClock,
    changes: Arc<Changes>,
}

/// What opening found.
#[derive(Debug)]
pub struct Opened {
    /// The store.
    pub store: Store,
    /// Set when the old file was damaged or empty: what happened, in words.
    pub set_aside: Option<Problem>,
}

impl Store {
    /// Opens the file at `path`, or creates it. `now` dates copies and files that are set aside.
    pub async fn open(path: &Path, now: Timestamp) -> Result<Opened, StoreError> {
        refuse_other_than_a_file(path)?;
        match Self::open_current(path, now).await {
            Ok(Some(store)) => return Ok(Opened { store, set_aside: None }),
            Err(error @ StoreError::Newer { .. }) => return Err(error),
            // Another process may be creating the file, or setting it aside, so only what is found under the lock counts.
            Ok(None) | Err(_) => {}
        }
        let _lock = OpeningLock::take(path).await?;
        Self::open_under_lock(path, now).await
    }

    /// A file that needs no work; most are, and don't pay for the lock.
    async fn open_current(path: &Path, now: Timestamp) -> Result<Option<Self>, StoreError> {
        if !path.exists() || is_empty(path) {
            return Ok(None);
        }
        let found = Self::check(path, true).await?;
        if found < known_version() {
            return Ok(None);
        }
        Self::connect(path, found, now).await.map(Some)
    }

    /// Creates the file, brings it up to date, or sets it aside, whichever it needs.
    async fn open_under_lock(path: &Path, now: Timestamp) -> Result<Opened, StoreError> {
        let existed = path.exists();
        let emptied = existed && is_empty(path);
        let outcome = match Self::check(path, existed).await {
            Ok(found) => Self::connect(path, found, now).await,
            Err(error) => Err(error),
        };
        match outcome {
            Ok(store) if emptied => {
                tracing::warn!("the data file was empty");
                let problem = Problem::new(Code::DatabaseDamaged, EMPTIED);
                store.add_note(now, &problem).await?;
                Ok(Opened {
                    store,
                    set_aside: Some(problem),
                })
            }
            Ok(store) => Ok(Opened { store, set_aside: None }),
            Err(error) if existed && error.is_damage() => Self::rebuild(path, now).await,
            Err(error) => Err(error),
        }
    }

    /// The schema version in an existing file, read without writing to it.
    async fn check(path: &Path, existed: bool) -> Result<i64, StoreError> {
        if !existed {
            return Ok(0);
        }
        let mut connection = SqliteConnectOptions::new()
            .filename(path)
            .read_only(true)
            .connect()
            .await?;
        let found = examine(&mut connection).await;
        // Closed in any case: an open file can't be set aside on Windows.
        let closed = connection.close().await;
        let (found, known) = (found?, known_version());
        closed?;
        if found > known {
            Err(StoreError::Newer { found, known })
        } else {
            Ok(found)
        }
    }

    async fn connect(path: &Path, found: i64, now: Timestamp) -> Result<Self, StoreError> {
        let options = SqliteConnectOptions::new()
            .filename(path)
            .create_if_missing(true)
            .journal_mode(SqliteJournalMode::Wal)
            // With a write-ahead log, a killed process damages and loses nothing; after a power cut the last moments may be missing,
            // and the next list of the calendar brings them back.
            .synchronous(SqliteSynchronous::Normal)
            .pragma("wal_autocheckpoint", LOG_PAGES)
            .pragma("journal_size_limit", LOG_BYTES)
            .foreign_keys(true)
            .busy_timeout(BUSY_TIMEOUT);
        let changes = Arc::new(Changes::default());
        let pool = changes
            .follow(SqlitePoolOptions::new())
            .min_connections(0)
            .max_connections(4)
            .connect_with(options)
            .await?;
        if let Err(error) = migrate(&pool, path, found, now).await {
            pool.close().await;
            return Err(error);
        }
        earlier_copy::make_private(path);
        let store = Self {
            pool,
            path: path.to_owned(),
            clock: Arc::new(SystemClock),
            changes,
        };
        store.look_for_changes().await?;
        Ok(store)
    }

    async fn rebuild(path: &Path, now: Timestamp) -> Result<Opened, StoreError> {
        let kept = beside(path, Paths::DAMAGED, now);
        fs::rename(path, &kept).map_err(StoreError::SetAside)?;
        for suffix in ["-wal", "-shm"] {
            let (from, to) = (with_suffix(path, suffix), with_suffix(&kept, suffix));
            if from.exists() {
                fs::rename(from, to).map_err(StoreError::SetAside)?;
            }
        }
        let store = Self::connect(path, 0, now).await?;
        let rescued = store.rescue(&kept).await;
        tracing::warn!(file = %kept.display(), rescued, "the data file was damaged and is set aside");
        let message = format!(
            "The data file was damaged; it is kept as {} and a new one was created. Contests come back with the next refresh; the calendar is unchanged.",
            kept.display()
        );
        let problem = Problem::new(Code::DatabaseDamaged, message);
        store.add_note(now, &problem).await?;
        Ok(Opened {
            store,
            set_aside: Some(problem),
        })
    }

    /// Copies what can still be read of the user's own settings and sign-in; `false` if nothing can be.
    async fn rescue(&self, kept: &Path) -> bool {
        let Ok(mut connection) = self.pool.acquire().await else {
            return false;
        };
        let attached = sqlx::query("ATTACH DATABASE ? AS damaged")
            .bind(kept.to_string_lossy().into_owned())
            .execute(&mut *connection)
            .await;
        if attached.is_err() {
            return false;
        }
        let mut rescued = false;
        for copy in [
            "INSERT OR IGNORE INTO preferences (key, value) SELECT key, value FROM damaged.preferences",
            "INSERT OR IGNORE INTO choices (contest_key, remind, calendar) SELECT contest_key, remind, calendar FROM damaged.choices",
            "INSERT OR IGNORE INTO account (id, subject, email, scopes, sealed_refresh_token, signed_in_at, ended_at)
             SELECT id, subject, email, scopes, sealed_refresh_token, signed_in_at, ended_at FROM damaged.account",
            "UPDATE installation SET word = (SELECT word FROM damaged.installation)",
            "INSERT OR IGNORE INTO shared_calendars (account, calendar_id, owns)
             SELECT account, calendar_id, owns FROM damaged.shared_calendars",
            "INSERT OR IGNORE INTO shared_edits
                 (account, calendar_id, key, value, edited_at, base_at, base_counter, base_author, expires)
             SELECT account, calendar_id, key, value, edited_at, base_at, base_counter, base_author, expires FROM damaged.shared_edits",
            "INSERT OR IGNORE INTO shared_active (id, account, calendar_id, complete)
             SELECT id, account, calendar_id, complete FROM damaged.shared_active",
        ] {
            rescued |= sqlx::query(copy).execute(&mut *connection).await.is_ok();
        }
        let detached = sqlx::query("DETACH DATABASE damaged").execute(&mut *connection).await;
        rescued && detached.is_ok()
    }

    /// The same store, which dates edits by this clock.
    #[must_use]
    pub fn beside(self, clock: SharedClock) -> Self {
        Self { clock, ..self }
    }

    pub(super) fn now(&self) -> Timestamp {
        self.clock.now()
    }

    pub(super) fn milliseconds(&self) -> i64 {
        self.clock.milliseconds()
    }

    /// Where the file is.
    #[must_use]
    pub fn path(&self) -> &Path {
        &self.path
    }

    /// The schema the file has.
    #[must_use]
    pub fn schema_version(&self) -> i64 {
        known_version()
    }

    /// Writes what is left and closes the file.
    pub async fn close(&self) {
        self.pool.close().await;
        self.say_the_rest();
    }

    pub(super) fn changes(&self) -> &Changes {
        &self.changes
    }

    pub(super) fn pool(&self) -> &SqlitePool {
        &self.pool
    }

    /// A transaction that takes the write lock immediately, so what it read can't change before it writes.
    pub(super) async fn write(&self) -> Result<Transaction<'static, Sqlite>, StoreError> {
        Ok(self.pool.begin_with("BEGIN IMMEDIATE").await?)
    }
}

/// SQLite would wait for a pipe forever, and report for a folder that the disk can't be read.
fn refuse_other_than_a_file(path: &Path) -> Result<(), StoreError> {
    let what = match path.metadata() {
        Ok(found) if found.is_dir() => "a folder",
        Ok(found) if !found.is_file() => "a pipe or a device",
        Ok(_) | Err(_) => return Ok(()),
    };
    let path = path.display().to_string();
    Err(StoreError::NotAFile { path, what })
}

/// Whether the file has lost its contents. A process that creates it holds the lock until it has some.
fn is_empty(path: &Path) -> bool {
    path.metadata().is_ok_and(|found| found.len() == 0)
}

/// The schema version of an undamaged file.
async fn examine(connection: &mut SqliteConnection) -> Result<i64, StoreError> {
    let version = schema_version(connection).await?;
    let words: String = sqlx::query("PRAGMA quick_check(1)")
        .fetch_one(connection)
        .await?
        .try_get(0)?;
    if words == "ok" {
        Ok(version)
    } else {
        Err(StoreError::Damaged)
    }
}

/// Brings the schema up to date; a copy of the file before that is kept, unless nothing could be changed.
async fn migrate(pool: &SqlitePool, path: &Path, found: i64, now: Timestamp) -> Result<(), StoreError> {
    let mut copy = None;
    if found > 0 && found < known_version() {
        let place = beside(path, &format!("{}{}", Paths::BEFORE_SCHEMA, known_version()), now);
        copy = Some(EarlierCopy::make(pool, place).await?);
    }
    let migrated = MIGRATOR.run(pool).await;
    if migrated.is_err()
        && let Some(copy) = copy
        && stays_at(pool, found).await
    {
        copy.discard();
    }
    Ok(migrated?)
}

/// Whether none of several migrations changed the file.
async fn stays_at(pool: &SqlitePool, found: i64) -> bool {
    match pool.acquire().await {
        Ok(mut connection) => schema_version(&mut connection)
            .await
            .is_ok_and(|version| version == found),
        Err(_) => false,
    }
}

fn known_version() -> i64 {
    MIGRATOR.iter().map(|migration| migration.version).max().unwrap_or(0)
}

async fn schema_version(connection: &mut SqliteConnection) -> Result<i64, StoreError> {
    let table = sqlx::query("SELECT name FROM sqlite_master WHERE type = 'table' AND name = '_sqlx_migrations'")
        .fetch_optional(&mut *connection)
        .await?;
    if table.is_none() {
        return Ok(0);
    }
    let row = sqlx::query("SELECT coalesce(max(version), 0) FROM _sqlx_migrations")
        .fetch_one(&mut *connection)
        .await?;
    Ok(row.try_get(0)?)
}

/// A name next to the data file that nothing has yet: what has one may be the only copy of what the user had. Another process may have taken the
/// name of this second.
fn beside(path: &Path, prefix: &str, now: Timestamp) -> PathBuf {
    let date = now.strftime("%Y%m%d-%H%M%S");
    let named = |ending: &str| path.with_file_name(format!("{prefix}-{date}{ending}.db"));
    let (mut place, mut number) = (named(""), 1_u32);
    while place.symlink_metadata().is_ok() {
        number = number.saturating_add(1);
        place = named(&format!("-{number}"));
    }
    place
}

fn with_suffix(path: &Path, suffix: &str) -> PathBuf {
    let mut name = path.as_os_str().to_owned();
    name.push(suffix);
    PathBuf::from(name)
}

#[cfg(test)]
mod tests {
    use std::borrow::Cow;

    use super::*;
    use crate::google_pauses::CountedCaller;

    fn at(second: i64) -> Timestamp {
        Timestamp::from_second(second).unwrap()
    }

    /// A data file as the program left it when this was its latest migration.
    async fn file_of_schema(path: &Path, version: i64, filled_by: Option<&'static str>) {
        let migrations = MIGRATOR.iter().filter(|migration| migration.version <= version);
        let migrator = Migrator {
            migrations: Cow::Owned(migrations.cloned().collect()),
            ..Migrator::DEFAULT
        };
        let options = SqliteConnectOptions::new().filename(path).create_if_missing(true);
        let mut connection = options.connect().await.unwrap();
        migrator.run(&mut connection).await.unwrap();
        if let Some(sql) = filled_by {
            sqlx::query(sql).execute(&mut connection).await.unwrap();
        }
        connection.close().await.unwrap();
    }

    #[tokio::test]
    async fn a_file_of_each_earlier_schema_is_brought_up_to_date_and_copied_before() {
        let versions = MIGRATOR.iter().map(|migration| migration.version);
        for version in versions.filter(|version| *version < known_version()) {
            let home = tempfile::tempdir().unwrap();
            let path = home.path().join("contestsync.db");
            file_of_schema(&path, version, None).await;
            let opened = Store::open(&path, at(1_800_000_000)).await.unwrap();
            assert_eq!(opened.set_aside, None, "{version}");
            opened.store.close().await;
            assert_eq!(Store::check(&path, true).await.unwrap(), known_version(), "{version}");
            let copy = home.path().join(format!(
                "contestsync.before-schema-{}-20270115-080000.db",
                known_version()
            ));
            assert_eq!(Store::check(&copy, true).await.unwrap(), version);
        }
    }

    /// Opens the file as several programs do that start at the same moment, each with a lock of its own.
    async fn opened_by_many(path: &Path) -> Vec<Opened> {
        let opened = (0..6).map(|_| {
            let path = path.to_owned();
            tokio::spawn(async move { Store::open(&path, at(1_800_000_000)).await })
        });
        let mut all = Vec::new();
        for one in opened.collect::<Vec<_>>() {
            all.push(one.await.unwrap().unwrap());
        }
        all
    }

    fn names(home: &Path, with: &str) -> Vec<String> {
        let names = fs::read_dir(home).unwrap();
        let names = names.map(|entry| entry.unwrap().file_name().into_string().unwrap());
        names.filter(|name| name.contains(with)).collect()
    }

    #[cfg(unix)]
    #[tokio::test]
    async fn a_copy_is_as_private_as_the_data_file_and_so_becomes_one_of_an_earlier_version() {
        use std::os::unix::fs::PermissionsExt;
        let mode = |file: &Path| file.metadata().unwrap().permissions().mode() & 0o777;
        let home = tempfile::tempdir().unwrap();
        let path = home.path().join("contestsync.db");
        file_of_schema(&path, known_version() - 1, None).await;
        Store::open(&path, at(1_800_000_000)).await.unwrap().store.close().await;
        let copies = names(home.path(), "before-schema");
        assert_eq!(copies.len(), 1, "{copies:?}");
        let copy = home.path().join(&copies[0]);
        assert_eq!((mode(&path), mode(&copy)), (0o600, 0o600));

        fs::set_permissions(&copy, fs::Permissions::from_mode(0o644)).unwrap();
        let other = home.path().join("export.ics");
        fs::write(&other, "").unwrap();
        fs::set_permissions(&other, fs::Permissions::from_mode(0o644)).unwrap();
        Store::open(&path, at(1_800_000_000)).await.unwrap().store.close().await;
        assert_eq!((mode(&copy), mode(&other)), (0o600, 0o644));
    }

    #[tokio::test]
    async fn a_file_that_cannot_be_brought_up_to_date_leaves_no_copy_behind_unless_it_was_changed() {
        let home = tempfile::tempdir().unwrap();
        let path = home.path().join("contestsync.db");
        let last = MIGRATOR.iter().find(|migration| migration.version == 32).unwrap();
        assert!(last.sql.as_str().contains("ADD COLUMN begun_read"));
        for (version, copies) in [(31, 0), (30, 1)] {
            // The column that migration 32 adds is there already.
            file_of_schema(&path, version, Some("ALTER TABLE events ADD COLUMN begun_read INTEGER")).await;
            for second in 0..3 {
                let refused = Store::open(&path, at(1_800_000_000 + second)).await;
                assert!(matches!(refused, Err(StoreError::Migration(_))), "{refused:?}");
                assert_eq!(names(home.path(), "before-schema").len(), copies, "{version}");
            }
            fs::remove_file(&path).unwrap();
        }
    }

    /// A process that can't bring the file up to date may be followed by another one in the same second.
    #[tokio::test]
    async fn the_copy_of_what_the_user_had_outlives_what_is_tried_in_the_same_second() {
        let home = tempfile::tempdir().unwrap();
        let path = home.path().join("contestsync.db");
        // Migration 31 changes the file, and 32 fails.
        file_of_schema(&path, 30, Some("ALTER TABLE events ADD COLUMN begun_read INTEGER")).await;
        for _ in 0..2 {
            let refused = Store::open(&path, at(1_800_000_000)).await;
            assert!(matches!(refused, Err(StoreError::Migration(_))), "{refused:?}");
            let copies = names(home.path(), "before-schema");
            assert_eq!(copies.len(), 1, "{copies:?}");
            assert_eq!(Store::check(&home.path().join(&copies[0]), true).await.unwrap(), 30);
        }
    }

    #[tokio::test]
    async fn a_file_that_is_damaged_twice_in_the_same_second_is_kept_twice() {
        let home = tempfile::tempdir().unwrap();
        let path = home.path().join("contestsync.db");
        for damage in [b'x', b'y'] {
            fs::write(&path, [damage; 8192]).unwrap();
            let opened = Store::open(&path, at(1_800_000_000)).await.unwrap();
            opened.store.close().await;
        }
        let mut kept = names(home.path(), "damaged");
        kept.sort();
        let first_bytes: Vec<u8> = kept
            .iter()
            .map(|name| fs::read(home.path().join(name)).unwrap()[0])
            .collect();
        assert_eq!(
            kept,
            [
                "contestsync.damaged-20270115-080000-2.db",
                "contestsync.damaged-20270115-080000.db"
            ]
        );
        assert_eq!(first_bytes, [b'y', b'x']);
    }

    #[tokio::test(flavor = "multi_thread")]
    async fn an_older_file_that_many_open_at_once_is_copied_and_brought_up_to_date_once() {
        for _ in 0..10 {
            let home = tempfile::tempdir().unwrap();
            let path = home.path().join("contestsync.db");
            file_of_schema(&path, known_version() - 1, None).await;
            for opened in opened_by_many(&path).await {
                assert_eq!(opened.set_aside, None);
                opened.store.close().await;
            }
            assert_eq!(Store::check(&path, true).await.unwrap(), known_version());
            assert_eq!(names(home.path(), "before-schema").len(), 1);
        }
    }

    #[tokio::test(flavor = "multi_thread")]
    async fn a_file_that_many_create_at_once_is_created_once() {
        for _ in 0..10 {
            let home = tempfile::tempdir().unwrap();
            let path = home.path().join("contestsync.db");
            for opened in opened_by_many(&path).await {
                assert_eq!(opened.set_aside, None);
                opened.store.close().await;
            }
            assert_eq!(Store::check(&path, true).await.unwrap(), known_version());
        }
    }

    #[tokio::test(flavor = "multi_thread")]
    async fn a_damaged_file_that_many_open_at_once_is_set_aside_once() {
        for _ in 0..10 {
            let home = tempfile::tempdir().unwrap();
            let path = home.path().join("contestsync.db");
            fs::write(&path, [b'x'; 8192]).unwrap();
            let opened = opened_by_many(&path).await;
            assert_eq!(opened.iter().filter(|one| one.set_aside.is_some()).count(), 1);
            for one in opened {
                one.store.close().await;
            }
            assert_eq!(
                names(home.path(), "damaged"),
                ["contestsync.damaged-20270115-080000.db"]
            );
        }
    }

    #[tokio::test]
    async fn a_file_that_is_up_to_date_is_opened_without_the_lock() {
        let home = tempfile::tempdir().unwrap();
        let path = home.path().join("contestsync.db");
        Store::open(&path, at(1_800_000_000)).await.unwrap().store.close().await;
        fs::remove_file(home.path().join("opening.lock")).unwrap();
        Store::open(&path, at(1_800_000_000)).await.unwrap().store.close().await;
        assert_eq!(
            names(home.path(), "opening"),
            Vec::<String>::new(),
            "no lock was needed"
        );
    }

    #[tokio::test]
    async fn an_event_that_was_recorded_before_writes_were_noted_has_none_begun() {
        let home = tempfile::tempdir().unwrap();
        let path = home.path().join("contestsync.db");
        let event =
            "INSERT INTO events (calendar_id, event_id, contest_key, state, etag, own, own_read, remote, account)
             VALUES ('primary', 'aaaaa', 'codeforces:1', 'live', 'e', 1, 1700000000, '{}', 'me')";
        file_of_schema(&path, 31, Some(event)).await;
        let opened = Store::open(&path, at(1_800_000_000)).await.unwrap();
        let events = opened.store.events("primary").await.unwrap();
        let readings: Vec<_> = events.iter().map(|event| (event.own_read, event.begun_read)).collect();
        assert_eq!(readings, [(Some(at(1_700_000_000)), None)]);
    }

    #[tokio::test]
    async fn a_platforms_pause_that_is_already_stored_was_noted_by_its_last_attempt() {
        let home = tempfile::tempdir().unwrap();
        let path = home.path().join("contestsync.db");
        let rows = "INSERT INTO platform_health (platform, last_attempt_at, consecutive_failures, not_before)
             VALUES ('codeforces', 1700000000, 1, 1700003600), ('atcoder', 1700000000, 0, NULL)";
        file_of_schema(&path, 32, Some(rows)).await;
        let opened = Store::open(&path, at(1_800_000_000)).await.unwrap();
        let health = opened.store.health().await.unwrap();
        let noted = |key: &str| {
            let platform = health.iter().find(|health| health.platform.key() == key);
            platform.unwrap().paused_at
        };
        assert_eq!((noted("codeforces"), noted("atcoder")), (Some(at(1_700_000_000)), None));
    }

    #[tokio::test]
    async fn a_pause_of_google_that_is_already_stored_holds_for_the_account_with_any_client() {
        let home = tempfile::tempdir().unwrap();
        let path = home.path().join("contestsync.db");
        let rows =
            "INSERT INTO account (id, subject, email, scopes, signed_in_at) VALUES (1, 'me', 'me@example.org', '', 0);
             INSERT INTO marks (name, at) VALUES ('google_paused_until', 1700003600), ('google_paused_at', 1700000000)";
        file_of_schema(&path, 33, Some(rows)).await;
        let opened = Store::open(&path, at(1_800_000_000)).await.unwrap();
        let until = async |account: &str, now: i64| {
            let caller = CountedCaller {
                account: account.to_owned(),
                client: "any".to_owned(),
            };
            opened.store.google_paused_until(&caller, at(now)).await.unwrap()
        };
        assert_eq!(until("me", 1_700_000_000).await, Some(at(1_700_003_600)));
        assert_eq!(until("me", 1_699_999_999).await, None, "it lies ahead");
        assert_eq!(until("another", 1_700_000_000).await, None);
    }
}
