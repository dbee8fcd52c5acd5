//! A world for one test: a home, an engine, a double of Google, and contests that the test announces.

use std::sync::Arc;
use std::time::Duration;

use contestsync_core::config::{Endpoints, Paths, SecretStoreChoice};
use contestsync_core::domain::contest::RawContest;
use contestsync_core::domain::{
    Clock, Contest, ContestKey, ContestKind, FeedId, Listed, Listing, ManualClock, Platform, Problem, SourceId,
};
use contestsync_core::engine::report::CalendarReport;
use contestsync_core::engine::{Engine, Settings, SyncOptions};
use contestsync_core::store::Store;
use contestsync_core::store::contests::MergeOutcome;
use contestsync_core::store::merge::Trust;
use contestsync_core::store::sources::StoredFeed;
use contestsync_doubles::browse;
use contestsync_doubles::google::{CLIENT_ID, CLIENT_SECRET, Google, Options};
use contestsync_doubles::platforms::Platforms;
use jiff::{SignedDuration, Timestamp};
use secrecy::ExposeSecret;
use serde_json::Value;
use tempfile::TempDir;

pub(crate) const PLAIN: SyncOptions = SyncOptions::PLAIN;
pub(crate) const CONFIRMED: SyncOptions = SyncOptions {
    confirmed: true,
    ..PLAIN
};
pub(crate) const DRY: SyncOptions = SyncOptions { dry_run: true, ..PLAIN };

pub(crate) struct World {
    pub(crate) google: Arc<Google>,
    pub(crate) clock: Arc<ManualClock>,
    pub(crate) engine: Engine,
    /// The same data, as another process opens it.
    pub(crate) store: Store,
    home: TempDir,
}

impl World {
    /// Signed in, nothing announced.
    pub(crate) async fn new() -> Self {
        let world = Self::signed_out().await;
        world.sign_in().await.unwrap();
        world
    }

    /// So many rounds are announced, and the calendar holds them.
    pub(crate) async fn synced(count: i64) -> (Self, Vec<Contest>) {
        let world = Self::new().await;
        let contests = world.rounds(count);
        world.announce(&contests).await;
        world.sync(PLAIN).await;
        (world, contests)
    }

    /// So many rounds are announced on both computers, and the calendar holds them.
    pub(crate) async fn synced_with(&self, other: &Self, count: i64) -> Vec<Contest> {
        let contests = self.rounds(count);
        for world in [self, other] {
            world.announce(&contests).await;
            world.sync(PLAIN).await;
        }
        contests
    }

    pub(crate) async fn signed_out() -> Self {
        let google = Arc::new(Google::start(Options::default()));
        #[expect(
            clippy::disallowed_methods,
            reason = "the double of Google lives in real time, so the test begins there"
        )]
        let clock = Arc::new(ManualClock::at(Timestamp::now()));
        let hands = Arc::clone(&clock);
        google.date_by(move || hands.now());
        Self::at(google, clock).await
    }

    /// Another computer of the same person, signed in, with a clock and data of its own.
    pub(crate) async fn beside(&self) -> Self {
        let clock = Arc::new(ManualClock::at(self.clock.now()));
        let world = Self::at(Arc::clone(&self.google), clock).await;
        world.sign_in().await.unwrap();
        world
    }

    /// The same with another Google client.
    pub(crate) async fn beside_with_client(&self, client: &str) -> Self {
        let clock = Arc::new(ManualClock::at(self.clock.now()));
        let world = Self::at(Arc::clone(&self.google), clock).await;
        world.set("google.client_id", client).await;
        world.sign_in().await.unwrap();
        world
    }

    async fn at(google: Arc<Google>, clock: Arc<ManualClock>) -> Self {
        let home = tempfile::tempdir().unwrap();
        let engine = open(&google, &clock, &home).await;
        let world = Self {
            google,
            clock,
            store: data(&engine).await,
            engine,
            home,
        };
        world.set("google.client_id", CLIENT_ID).await;
        world.set("google.client_secret", CLIENT_SECRET).await;
        world
    }

    /// Another computer, on which nobody is signed in, with a clock of its own.
    pub(crate) async fn beside_signed_out(&self) -> Self {
        let clock = Arc::new(ManualClock::at(self.clock.now()));
        Self::at(Arc::clone(&self.google), clock).await
    }

    /// Another computer that joined the calendar and reads the same contests.
    pub(crate) async fn joined(&self, contests: &[Contest]) -> Self {
        let world = self.beside_signed_out().await;
        world.announce(contests).await;
        world.sign_in().await.unwrap();
        world.engine.join().await.unwrap().unwrap();
        world.sync(PLAIN).await;
        world
    }

    /// The same home in a new process, so to speak.
    pub(crate) async fn reopen(&mut self) {
        self.engine.close().await;
        self.engine = open(&self.google, &self.clock, &self.home).await;
    }

    /// Another process in the same home, so to speak.
    pub(crate) async fn another_process(&self) -> Engine {
        open(&self.google, &self.clock, &self.home).await
    }

    /// The same home and servers in a new process, so to speak.
    pub(crate) async fn reopen_at(&mut self, platforms: &Platforms) {
        let endpoints = platforms.endpoints_toml(&self.google);
        self.use_endpoints(&endpoints).await;
    }

    /// The same home with other servers.
    pub(crate) async fn use_endpoints(&mut self, endpoints: &str) {
        self.engine.close().await;
        self.engine = open_at(endpoints, &self.clock, &self.home).await;
    }

    /// The data is lost; the calendar isn't.
    pub(crate) async fn lose_data(&mut self) {
        self.engine.close().await;
        self.home = tempfile::tempdir().unwrap();
        self.engine = open(&self.google, &self.clock, &self.home).await;
        self.store = data(&self.engine).await;
        self.set("google.client_id", CLIENT_ID).await;
        self.set("google.client_secret", CLIENT_SECRET).await;
        self.sign_in().await.unwrap();
    }

    pub(crate) async fn sign_in(&self) -> Result<String, Problem> {
        let show = async |address: &secrecy::SecretString, _: &url::Url| {
            let address = address.expose_secret().to_owned();
            tokio::spawn(async move { browse(&address).await });
            Ok(())
        };
        self.engine.sign_in(show).await
    }

    pub(crate) async fn set(&self, key: &str, value: &str) {
        self.store.set_preference(key, value).await.unwrap();
    }

    /// The platform's whole list is now this.
    pub(crate) async fn announce(&self, contests: &[Contest]) {
        for platform in Platform::ALL {
            self.read(*platform, contests, self.clock.now(), None).await;
        }
    }

    /// The whole list of a platform or feed, read at `now`, in an answer that was made at the time that its server `said`.
    pub(crate) async fn read(
        &self,
        source: impl Into<SourceId>,
        contests: &[Contest],
        now: Timestamp,
        said: Option<Timestamp>,
    ) {
        let source = source.into();
        let of = |contest: &&Contest| contest.key.source() == source;
        let contests = contests.iter().filter(of).cloned();
        let contests: Vec<Listed> = contests
            .map(|contest| Listed {
                contest,
                origin: "list",
            })
            .collect();
        // A finished one keeps the list from being empty, which alone would be doubted.
        let mut listing = Listing {
            contests,
            complete: ["list"].into(),
            read_at: said.into_iter().map(|said| ("list", said)).collect(),
            whole: true,
            ..Listing::default()
        };
        let mut old = match source {
            SourceId::Platform(platform) => self.contest(platform, "old", -48),
            SourceId::Feed(feed) => self.contest_of_feed(feed, "old", -48),
        };
        (old.starts_at, old.ends_at) = (
            now - SignedDuration::from_hours(48),
            now - SignedDuration::from_hours(46),
        );
        listing.contests.push(Listed {
            contest: old,
            origin: "list",
        });
        let (store, local) = (&self.store, self.clock.now());
        let now = now.min(local);
        let outcome = store.merge_listing(source, &listing, now).await.unwrap();
        if let MergeOutcome::Doubted { .. } = outcome {
            let outcome = store
                .merge_trusting(source, &listing, &Trust::Believe, now)
                .await
                .unwrap();
            assert!(matches!(outcome, MergeOutcome::Stored(_)));
        }
        store.record_success(source, None, true, local).await.unwrap();
        let whole = listing.as_whole(local).unwrap();
        store.record_whole_reading(source, &whole).await.unwrap();
    }

    /// A two-hour round that starts in so many hours.
    pub(crate) fn contest(&self, platform: Platform, id: &str, in_hours: i64) -> Contest {
        Contest::checked(platform, self.raw(platform.link_domain(), id, in_hours)).unwrap()
    }

    /// The same in a calendar that the user added.
    pub(crate) fn contest_of_feed(&self, feed: FeedId, id: &str, in_hours: i64) -> Contest {
        let raw = RawContest {
            rated: None,
            ..self.raw("calendar.example.edu", id, in_hours)
        };
        Contest::of_feed(feed, "Campus", raw).unwrap()
    }

    fn raw(&self, host: &str, id: &str, in_hours: i64) -> RawContest {
        let starts_at = self.clock.now() + SignedDuration::from_hours(in_hours);
        RawContest {
            id: id.to_owned(),
            name: format!("Round {id}"),
            url: format!("https://{host}/contest/{id}"),
            starts_at,
            ends_at: starts_at + SignedDuration::from_hours(2),
            duration: None,
            kind: ContestKind::Regular,
            rated: Some(true),
            division: None,
            language: None,
            registration: (None, None),
        }
    }

    /// Adds a calendar to the sources. Nobody asks for its address.
    pub(crate) async fn add_feed(&self, id: FeedId) {
        self.add_feed_shown(id, "https://calendar.example.edu/…").await;
    }

    /// Adds a calendar file, which another computer may have at the same path, too.
    pub(crate) async fn add_file(&self, id: FeedId) {
        self.add_feed_shown(id, "…/basic.ics").await;
    }

    async fn add_feed_shown(&self, id: FeedId, shown: &str) {
        let feed = StoredFeed {
            id,
            name: "Campus".to_owned(),
            address: vec![0],
            shown: shown.to_owned(),
            zone: None,
            days_zone: "UTC".to_owned(),
            is_on: true,
            added_at: self.clock.now(),
        };
        self.store.add_feed(&feed).await.unwrap();
    }

    /// So many rounds of Codeforces, one each hour from tomorrow on.
    pub(crate) fn rounds(&self, count: i64) -> Vec<Contest> {
        (0..count)
            .map(|number| self.contest(Platform::Codeforces, &format!("{}", 1000 + number), 24 + number))
            .collect()
    }

    pub(crate) async fn sync(&self, options: SyncOptions) -> CalendarReport {
        self.engine.sync(options).await.unwrap().0.calendar
    }

    /// Our calendar's id.
    pub(crate) fn calendar(&self) -> String {
        let calendars = self.google.app_calendars();
        assert_eq!(calendars.len(), 1, "{calendars:?}");
        calendars[0]["id"].as_str().unwrap().to_owned()
    }

    /// The events of our calendar, soonest first.
    pub(crate) fn live(&self) -> Vec<Value> {
        self.live_in(&self.calendar())
    }

    pub(crate) fn live_in(&self, calendar: &str) -> Vec<Value> {
        let mut events = self.google.live_events(calendar);
        events.retain(|event| event["start"]["date"] != "2000-01-01");
        events.sort_by_key(|event| event["start"]["dateTime"].as_str().map(|_| start(event)));
        events
    }

    /// The event of a contest.
    pub(crate) fn event(&self, contest: &Contest) -> Value {
        let of = |event: &&Value| event["extendedProperties"]["private"]["contestsync_key"] == contest.key.to_string();
        let events = self.live();
        let mut found = events.iter().filter(of);
        let event = found
            .next()
            .unwrap_or_else(|| panic!("no event for {}", contest.key))
            .clone();
        assert_eq!(found.next(), None, "two events for {}", contest.key);
        event
    }

    /// The calendar holds one event for each contest, at its instants, and nothing else.
    pub(crate) fn assert_equal_to(&self, contests: &[Contest]) {
        let mut held: Vec<(String, Timestamp, Timestamp)> = self.live().iter().map(facts).collect();
        let mut wanted: Vec<(String, Timestamp, Timestamp)> = contests
            .iter()
            .map(|contest| {
                let summary = format!("{}: {}", contest.source_name(), contest.name);
                (summary, contest.starts_at, contest.ends_at)
            })
            .collect();
        held.sort();
        wanted.sort();
        assert_eq!(held, wanted);
    }

    /// A sync with nothing to do: one request, no write.
    pub(crate) async fn assert_settled(&self) {
        let mark = self.google.mark();
        let report = self.sync(PLAIN).await;
        assert_eq!(report.errors, []);
        assert_eq!(
            (report.inserted, report.updated, report.deleted, report.failed),
            (0, 0, 0, 0)
        );
        let counts = self.google.counts_since(mark);
        assert_eq!(self.google.writes_since(mark), 0, "{counts:?}");
        assert_eq!(report.requests, 1, "{counts:?}");
    }
}

/// Time passes for everybody.
pub(crate) fn pass(worlds: &[&World], seconds: i64) {
    for world in worlds {
        world.clock.advance(seconds);
    }
    worlds[0].google.advance(SignedDuration::from_secs(seconds));
}

impl Drop for World {
    fn drop(&mut self) {
        if !std::thread::panicking() {
            assert_eq!(
                self.google.violations(),
                Vec::<String>::new(),
                "Google would not take this"
            );
        }
    }
}

async fn open(google: &Google, clock: &Arc<ManualClock>, home: &TempDir) -> Engine {
    open_at(&google.endpoints_toml(), clock, home).await
}

async fn open_at(endpoints: &str, clock: &Arc<ManualClock>, home: &TempDir) -> Engine {
    let mut endpoints = Endpoints::parse(endpoints).unwrap();
    endpoints.loopback_feeds = true;
    let settings = Settings {
        paths: Paths::at(home.path()).unwrap(),
        endpoints,
        secret_store: SecretStoreChoice::File,
        clock: clock.clone(),
        patience: Duration::from_secs(5),
    };
    let (engine, set_aside) = Engine::open(settings).await.unwrap();
    assert_eq!(set_aside, None);
    engine
}

/// What a program has stored.
pub(crate) async fn data(engine: &Engine) -> Store {
    let settings = engine.settings();
    let opened = Store::open(&settings.paths.database(), settings.clock.now()).await;
    let store = opened.unwrap().store;
    store.ring_at(settings.paths.bell());
    store.beside(settings.clock.clone())
}

pub(crate) fn start(event: &Value) -> Timestamp {
    event["start"]["dateTime"].as_str().unwrap().parse().unwrap()
}

fn facts(event: &Value) -> (String, Timestamp, Timestamp) {
    let ends_at = event["end"]["dateTime"].as_str().unwrap().parse().unwrap();
    (event["summary"].as_str().unwrap().to_owned(), start(event), ends_at)
}

pub(crate) fn id(event: &Value) -> &str {
    event["id"].as_str().unwrap()
}

pub(crate) fn key(text: &str) -> ContestKey {
    text.parse().unwrap()
}
