//! A computer with a data file and a clock that the test moves by hand, and runs of the program on it.

use std::sync::Arc;
use std::time::Duration;

use contestsync_core::config::{Endpoints, Paths, SecretStoreChoice};
use contestsync_core::domain::{
    Clock, Contest, ContestKey, ContestKind, Listed, Listing, ManualClock, Platform, RawContest,
};
use contestsync_core::engine::{Engine, Settings};
use contestsync_core::notify::{Gap, Recorder};
use contestsync_core::store::Store;
use jiff::{SignedDuration, Timestamp, tz::TimeZone};
use tempfile::TempDir;

pub(crate) struct Machine {
    pub(crate) home: TempDir,
    pub(crate) clock: Arc<ManualClock>,
}

impl Machine {
    pub(crate) fn at(now: &str) -> Self {
        Self {
            home: tempfile::tempdir().unwrap(),
            clock: Arc::new(ManualClock::at(now.parse().unwrap())),
        }
    }

    pub(crate) async fn start(&self) -> Run {
        let settings = Settings {
            paths: Paths::at(self.home.path().join("data")).unwrap(),
            endpoints: Endpoints::parse("").unwrap(),
            secret_store: SecretStoreChoice::File,
            clock: self.clock.clone(),
            patience: Duration::from_secs(1),
        };
        let (file, bell) = (settings.paths.database(), settings.paths.bell());
        let (engine, _) = Engine::open(settings).await.unwrap();
        let store = Store::open(&file, self.clock.now()).await.unwrap().store;
        store.ring_at(bell);
        Run {
            engine,
            store: store.beside(self.clock.clone()),
            shown: Recorder::default(),
        }
    }

    pub(crate) fn set(&self, now: &str) {
        self.clock.set(now.parse().unwrap());
    }
}

pub(crate) struct Run {
    pub(crate) engine: Engine,
    /// The same data, as another process opens it.
    pub(crate) store: Store,
    pub(crate) shown: Recorder,
}

impl Run {
    pub(crate) async fn list(&self, contests: &[Contest]) {
        let listing = Listing {
            contests: contests
                .iter()
                .map(|contest| Listed {
                    contest: contest.clone(),
                    origin: "list",
                })
                .collect(),
            complete: ["list"].into(),
            ..Listing::default()
        };
        let (store, now) = (&self.store, self.engine.clock().now());
        store.merge_listing(Platform::Codeforces, &listing, now).await.unwrap();
    }

    /// What is shown now, as titles.
    pub(crate) async fn look(&self, gap: Gap) -> Vec<String> {
        self.look_in(gap, &TimeZone::UTC).await
    }

    pub(crate) async fn look_in(&self, gap: Gap, zone: &TimeZone) -> Vec<String> {
        self.engine.remind_in(&self.shown, gap, None, zone).await.unwrap();
        self.shown.take().into_iter().map(|shown| shown.title).collect()
    }

    /// A look each minute from the present on: what is shown, with the time in UTC.
    pub(crate) async fn look_each_minute(
        &self,
        clock: &ManualClock,
        minutes: i64,
        zone: &TimeZone,
    ) -> Vec<(String, String)> {
        let mut shown = Vec::new();
        for _ in 0..minutes {
            let at = clock.now().strftime("%H:%M").to_string();
            let titles = self.look_in(Gap::None, zone).await;
            shown.extend(titles.into_iter().map(|title| (at.clone(), title)));
            clock.advance(60);
        }
        shown
    }
}

pub(crate) fn contest(id: &str, starts_at: &str) -> Contest {
    let starts_at: Timestamp = starts_at.parse().unwrap();
    let raw = RawContest {
        id: id.to_owned(),
        name: format!("Codeforces Round {id}"),
        url: format!("https://codeforces.com/contest/{id}"),
        starts_at,
        ends_at: starts_at + SignedDuration::from_hours(2),
        duration: None,
        kind: ContestKind::Regular,
        rated: None,
        division: None,
        language: None,
        registration: (None, None),
    };
    Contest::checked(Platform::Codeforces, raw).unwrap()
}

pub(crate) fn key(id: &str) -> ContestKey {
    ContestKey::new(Platform::Codeforces, id).unwrap()
}
