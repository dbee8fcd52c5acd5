//! What was read from a feed that is subscribed to: when, which file was believed, and what it said about each source.

use std::collections::{BTreeMap, BTreeSet};

use jiff::Timestamp;
use sqlx::sqlite::SqliteRow;
use sqlx::{Row, Sqlite, Transaction};

use super::doubt::Doubt;
use super::{Store, StoreError, instant, seconds};
use crate::domain::{Code, Platform, Problem, SourceId};

/// A feed, by its address and the key of its publisher.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct FeedIdentity<'a> {
    /// Its address.
    pub url: &'a str,
    /// Its publisher's key.
    pub public_key: &'a str,
}

/// The state of a subscription.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Subscription {
    /// The date of the last file that was believed.
    pub accepted_at: Option<Timestamp>,
    /// The platforms that were on then.
    pub platforms: BTreeSet<Platform>,
    /// The `ETag` of that file.
    pub etag: Option<String>,
    /// The `Last-Modified` of that file.
    pub last_modified: Option<String>,
    /// Its signature.
    pub signature: Option<String>,
    /// When it was last asked for.
    pub last_attempt_at: Option<Timestamp>,
    /// When it was last read successfully.
    pub last_success_at: Option<Timestamp>,
    /// Failures since then.
    pub consecutive_failures: u32,
    /// The last failure, while it's failing.
    pub last_error: Option<Problem>,
    /// The server asked not to be asked before this.
    pub not_before: Option<Timestamp>,
}

/// A file that was believed.
#[derive(Clone, Debug)]
pub struct Accepted<'a> {
    /// Its date.
    pub dated: Timestamp,
    /// The platforms that are on.
    pub platforms: &'a BTreeSet<Platform>,
    /// What the server sent for a conditional request next time.
    pub validators: (Option<String>, Option<String>),
    /// Its signature.
    pub signature: &'a str,
    /// When each source was read, according to the file.
    pub readings: Vec<(Platform, Timestamp)>,
}

impl Store {
    /// The state of this feed. If the same publisher's feed was at another address, only the date of the last file is known: no older one is believed
    /// from here either.
    pub async fn subscription(&self, feed: FeedIdentity<'_>) -> Result<Subscription, StoreError> {
        let row = sqlx::query(
            "SELECT url, public_key, accepted_at, sources, etag, last_modified, last_attempt_at, last_success_at, consecutive_failures,
                 last_error_code, last_error_message, not_before, signature FROM subscription",
        )
        .fetch_optional(self.pool())
        .await?;
        let Some(row) = row else {
            return Ok(Subscription::default());
        };
        let (url, public_key): (String, String) = (row.try_get(0)?, row.try_get(1)?);
        let stored = read(&row)?;
        Ok(match (public_key == feed.public_key, url == feed.url) {
            (true, true) => stored,
            (true, false) => Subscription {
                accepted_at: stored.accepted_at,
                ..Subscription::default()
            },
            (false, _) => Subscription::default(),
        })
    }

    /// The newest reading that any stored contest comes from.
    pub async fn newest_reading(&self) -> Result<Option<Timestamp>, StoreError> {
        let row = sqlx::query("SELECT max(read_at) FROM contests")
            .fetch_one(self.pool())
            .await?;
        Ok(row.try_get::<Option<i64>, _>(0)?.map(instant))
    }

    /// When each source was read, according to the last file that was believed.
    pub async fn feed_readings(&self) -> Result<BTreeMap<SourceId, Timestamp>, StoreError> {
        let rows = sqlx::query("SELECT source, read_at FROM subscription_sources")
            .fetch_all(self.pool())
            .await?;
        let mut readings = BTreeMap::new();
        for row in &rows {
            if let Ok(platform) = row.try_get::<&str, _>(0)?.parse::<Platform>() {
                readings.insert(platform.into(), instant(row.try_get(1)?));
            }
        }
        Ok(readings)
    }

    /// A file of the feed was read and is believed.
    pub async fn accept_feed(
        &self,
        feed: FeedIdentity<'_>,
        accepted: &Accepted<'_>,
        now: Timestamp,
    ) -> Result<(), StoreError> {
        let mut transaction = self.write().await?;
        let platforms: Vec<&str> = accepted.platforms.iter().map(|platform| platform.key()).collect();
        sqlx::query(
            "INSERT OR REPLACE INTO subscription (id, url, public_key, accepted_at, sources, etag, last_modified, last_attempt_at,
                 last_success_at, consecutive_failures, last_error_code, last_error_message, not_before, signature)
             VALUES (1, ?1, ?2, ?3, ?4, ?5, ?6, ?7, ?7, 0, NULL, NULL, NULL, ?8)",
        )
        .bind(feed.url)
        .bind(feed.public_key)
        .bind(seconds(accepted.dated))
        .bind(platforms.join(","))
        .bind(&accepted.validators.0)
        .bind(&accepted.validators.1)
        .bind(seconds(now))
        .bind(accepted.signature)
        .execute(&mut *transaction)
        .await?;
        let named: BTreeSet<&str> = accepted.readings.iter().map(|(source, _)| source.key()).collect();
        for (source, _) in self.feed_readings_in(&mut transaction).await? {
            if !named.contains(source.as_str()) {
                sqlx::query("DELETE FROM subscription_sources WHERE source = ?")
                    .bind(source)
                    .execute(&mut *transaction)
                    .await?;
            }
        }
        for (source, read_at) in &accepted.readings {
            sqlx::query(
                "INSERT INTO subscription_sources (source, read_at) VALUES (?1, ?2)
                 ON CONFLICT (source) DO UPDATE SET read_at = ?2",
            )
            .bind(source.key())
            .bind(seconds(*read_at))
            .execute(&mut *transaction)
            .await?;
        }
        transaction.commit().await?;
        Ok(())
    }

    async fn feed_readings_in(
        &self,
        transaction: &mut Transaction<'static, Sqlite>,
    ) -> Result<Vec<(String, i64)>, StoreError> {
        let rows = sqlx::query("SELECT source, read_at FROM subscription_sources")
            .fetch_all(&mut **transaction)
            .await?;
        rows.iter().map(|row| Ok((row.try_get(0)?, row.try_get(1)?))).collect()
    }

    /// The feed has not changed since the last file that was believed.
    pub async fn feed_unchanged(&self, now: Timestamp) -> Result<(), StoreError> {
        sqlx::query(
            "UPDATE subscription SET last_attempt_at = ?1, last_success_at = ?1, consecutive_failures = 0, last_error_code = NULL,
                 last_error_message = NULL, not_before = NULL",
        )
        .bind(seconds(now))
        .execute(self.pool())
        .await?;
        Ok(())
    }

    /// The feed could not be read, or is not believed.
    pub async fn feed_failed(
        &self,
        feed: FeedIdentity<'_>,
        problem: &Problem,
        now: Timestamp,
    ) -> Result<(), StoreError> {
        let before = self.subscription(feed).await?;
        let platforms: Vec<&str> = before.platforms.iter().map(|platform| platform.key()).collect();
        sqlx::query(
            "INSERT OR REPLACE INTO subscription (id, url, public_key, accepted_at, sources, etag, last_modified, last_attempt_at,
                 last_success_at, consecutive_failures, last_error_code, last_error_message, not_before, signature)
             VALUES (1, ?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10, ?11, ?12, ?13)",
        )
        .bind(feed.url)
        .bind(feed.public_key)
        .bind(before.accepted_at.map(seconds))
        .bind(platforms.join(","))
        .bind(&before.etag)
        .bind(&before.last_modified)
        .bind(seconds(now))
        .bind(before.last_success_at.map(seconds))
        .bind(before.consecutive_failures.saturating_add(1))
        .bind(problem.code.word())
        .bind(&problem.message)
        .bind(problem.not_before.map(seconds))
        .bind(&before.signature)
        .execute(self.pool())
        .await?;
        Ok(())
    }

    /// What is doubted about what the feed says of a source.
    pub async fn feed_doubt(&self, source: SourceId) -> Result<Option<Doubt>, StoreError> {
        let row = sqlx::query("SELECT doubted_at, doubted_said FROM subscription_sources WHERE source = ?")
            .bind(source.key().to_owned())
            .fetch_optional(self.pool())
            .await?;
        let Some(row) = row else { return Ok(None) };
        let (since, said): (Option<i64>, Option<String>) = (row.try_get(0)?, row.try_get(1)?);
        let said = said.and_then(|said| serde_json::from_str(&said).ok());
        Ok(since.zip(said).map(|(since, said)| Doubt {
            since: instant(since),
            said,
        }))
    }
}

/// Remembers what is doubted about what the feed says of a source, or that nothing is.
pub(super) async fn write_feed_doubt(
    transaction: &mut Transaction<'static, Sqlite>,
    source: SourceId,
    read_at: Timestamp,
    doubt: Option<&Doubt>,
) -> Result<(), StoreError> {
    let said = doubt.map(|doubt| serde_json::to_string(&doubt.said).unwrap_or_default());
    sqlx::query(
        "INSERT INTO subscription_sources (source, read_at, doubted_at, doubted_said) VALUES (?1, ?2, ?3, ?4)
         ON CONFLICT (source) DO UPDATE SET doubted_at = ?3, doubted_said = ?4",
    )
    .bind(source.key().to_owned())
    .bind(seconds(read_at))
    .bind(doubt.map(|doubt| seconds(doubt.since)))
    .bind(said)
    .execute(&mut **transaction)
    .await?;
    Ok(())
}

fn read(row: &SqliteRow) -> Result<Subscription, StoreError> {
    let optional = |index: usize| row.try_get::<Option<i64>, _>(index).map(|seconds| seconds.map(instant));
    let (code, message): (Option<String>, Option<String>) = (row.try_get(9)?, row.try_get(10)?);
    let code = code.and_then(|word| Code::from_word(&word));
    let failures: i64 = row.try_get(8)?;
    let platforms: String = row.try_get(3)?;
    Ok(Subscription {
        accepted_at: optional(2)?,
        platforms: platforms.split(',').filter_map(|key| key.parse().ok()).collect(),
        etag: row.try_get(4)?,
        last_modified: row.try_get(5)?,
        last_attempt_at: optional(6)?,
        last_success_at: optional(7)?,
        consecutive_failures: u32::try_from(failures).unwrap_or(u32::MAX),
        last_error: code.zip(message).map(|(code, message)| Problem::new(code, message)),
        not_before: optional(11)?,
        signature: row.try_get(12)?,
    })
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::contests::MergeOutcome;
    use crate::domain::{Contest, ContestKind, Listed, Listing, RawContest, Validator};
    use crate::merge::{FEED, Trust};

    const CODEFORCES: Platform = Platform::Codeforces;
    const CLUB: FeedIdentity<'_> = FeedIdentity {
        url: "https://club.example/contests.json",
        public_key: "key",
    };

    fn at(minutes: i64) -> Timestamp {
        Timestamp::constant(1_800_000_000, 0) + jiff::SignedDuration::from_mins(minutes)
    }

    fn contest(id: &str, starts: i64) -> Contest {
        let raw = RawContest {
            id: id.to_owned(),
            name: format!("Round {id}"),
            url: format!("https://codeforces.com/contest/{id}"),
            starts_at: at(starts),
            ends_at: at(starts + 120),
            duration: None,
            kind: ContestKind::Regular,
            rated: None,
            division: None,
            language: None,
            registration: (None, None),
        };
        Contest::checked(CODEFORCES, raw).unwrap()
    }

    /// A listing of these, read then: the platform's own, or a feed's.
    fn listing(contests: &[Contest], read_at: Timestamp, via: Option<&str>) -> Listing {
        let origin = if via.is_some() { FEED } else { "list" };
        Listing {
            contests: contests
                .iter()
                .map(|contest| Listed {
                    contest: contest.clone(),
                    origin,
                })
                .collect(),
            complete: [origin].into(),
            read_at: [(origin, read_at)].into(),
            whole: via.is_none(),
            via: via.map(str::to_owned),
            ..Listing::default()
        }
    }

    struct Data {
        store: Store,
        _folder: tempfile::TempDir,
    }

    impl Data {
        async fn new() -> Self {
            let folder = tempfile::tempdir().unwrap();
            let opened = Store::open(&folder.path().join("data.db"), at(0)).await.unwrap();
            Self {
                store: opened.store,
                _folder: folder,
            }
        }

        async fn merge(&self, listing: &Listing, now: i64) {
            let outcome = self
                .store
                .merge_trusting(CODEFORCES, listing, &Trust::Judge(None), at(now))
                .await;
            assert!(matches!(outcome, Ok(MergeOutcome::Stored(_))), "{outcome:?}");
        }

        /// Key, start in minutes, whether it was read through a feed, and whether it is gone.
        async fn rows(&self) -> Vec<(String, i64, bool, bool)> {
            let stored = self.store.contests_for_calendar(at(0)).await.unwrap();
            let row = |stored: crate::contests::StoredContest| {
                let starts = stored.contest.starts_at.duration_since(at(0)).as_mins();
                let id = stored.contest.key.id().to_owned();
                (id, starts, stored.via.is_some(), stored.gone_at.is_some())
            };
            stored.into_iter().map(row).collect()
        }

        async fn validators(&self) -> usize {
            self.store.validators(CODEFORCES).await.unwrap().len()
        }
    }

    fn validator() -> Validator {
        Validator {
            target: "/".to_owned(),
            etag: Some("a".to_owned()),
            last_modified: None,
        }
    }

    #[tokio::test]
    async fn a_feed_takes_nothing_away_that_the_platform_announced_and_older_readings_change_nothing() {
        let data = Data::new().await;
        data.merge(&listing(&[contest("1", 600), contest("2", 700)], at(0), None), 0)
            .await;
        data.merge(
            &listing(&[contest("1", 630), contest("3", 800)], at(-5), Some("club")),
            1,
        )
        .await;
        let own = |id: &str, starts| (id.to_owned(), starts, false, false);
        let feed = ("3".to_owned(), 800, true, false);
        assert_eq!(data.rows().await, [own("1", 600), own("2", 700), feed.clone()]);
        let other = data
            .store
            .contest(&"codeforces:1".parse().unwrap())
            .await
            .unwrap()
            .unwrap()
            .other;
        assert_eq!(other.unwrap().times.unwrap().0, at(630), "but it is shown");

        data.merge(
            &listing(&[contest("1", 630), contest("3", 800)], at(10), Some("club")),
            11,
        )
        .await;
        let moved = ("1".to_owned(), 630, true, false);
        assert_eq!(data.rows().await, [moved, own("2", 700), feed]);
    }

    #[tokio::test]
    async fn what_a_feed_alone_announced_goes_with_the_feed_or_with_a_whole_reading_of_the_platform() {
        let data = Data::new().await;
        data.merge(
            &listing(&[contest("1", 600), contest("2", 700)], at(0), Some("club")),
            0,
        )
        .await;
        let partly = Listing {
            whole: false,
            ..listing(&[contest("1", 600)], at(5), None)
        };
        data.merge(&partly, 5).await;
        let gone = |rows: Vec<(String, i64, bool, bool)>| rows.into_iter().map(|row| row.3).collect::<Vec<_>>();
        assert_eq!(gone(data.rows().await), [false, false]);
        data.merge(&listing(&[contest("1", 600)], at(10), None), 10).await;
        assert_eq!(gone(data.rows().await), [false, true]);
        data.merge(
            &listing(&[contest("1", 600), contest("2", 700)], at(20), Some("club")),
            20,
        )
        .await;
        assert_eq!(gone(data.rows().await), [false, false], "a newer reading has it");
        data.merge(&listing(&[contest("1", 600)], at(30), Some("club")), 30)
            .await;
        assert_eq!(gone(data.rows().await), [false, true]);
    }

    #[tokio::test]
    async fn not_modified_never_confirms_what_only_a_feed_said() {
        let data = Data::new().await;
        data.merge(&listing(&[contest("1", 600)], at(0), None), 0).await;
        data.store
            .record_success(CODEFORCES, Some(&[validator()]), true, at(0))
            .await
            .unwrap();
        data.merge(&listing(&[contest("1", 600)], at(5), Some("club")), 5).await;
        assert_eq!(data.validators().await, 1, "both say the same");
        data.merge(&listing(&[contest("1", 630)], at(10), Some("club")), 10)
            .await;
        assert_eq!(data.validators().await, 0, "the platform is read whole next time");
    }

    #[tokio::test]
    async fn a_publisher_is_known_by_its_key_and_no_older_file_comes_from_another_address() {
        let data = Data::new().await;
        let platforms: BTreeSet<Platform> = [CODEFORCES].into();
        let accepted = Accepted {
            dated: at(0),
            platforms: &platforms,
            validators: (Some("tag".to_owned()), None),
            signature: "signed",
            readings: vec![(CODEFORCES, at(0))],
        };
        data.store.accept_feed(CLUB, &accepted, at(1)).await.unwrap();
        let failed = Problem::new(Code::FeedUnsigned, "No.");
        data.store.feed_failed(CLUB, &failed, at(2)).await.unwrap();
        let known = data.store.subscription(CLUB).await.unwrap();
        assert_eq!((known.accepted_at, known.consecutive_failures), (Some(at(0)), 1));
        assert_eq!((known.last_success_at, known.last_error), (Some(at(1)), Some(failed)));
        assert_eq!(
            (known.etag.as_deref(), known.signature.as_deref()),
            (Some("tag"), Some("signed"))
        );
        let elsewhere = FeedIdentity {
            url: "https://mirror.example/contests.json",
            ..CLUB
        };
        let mirror = data.store.subscription(elsewhere).await.unwrap();
        assert_eq!(
            (mirror.accepted_at, mirror.etag, mirror.consecutive_failures),
            (Some(at(0)), None, 0)
        );
        let other = FeedIdentity {
            public_key: "another",
            ..CLUB
        };
        assert_eq!(data.store.subscription(other).await.unwrap(), Subscription::default());
        assert_eq!(data.store.feed_readings().await.unwrap().len(), 1);
    }
}
