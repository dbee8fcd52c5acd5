//! An engine in a temporary home, with a clock that a test moves.

use std::path::Path;
use std::sync::Arc;
use std::time::Duration;

use contestsync_doubles::browse;
use contestsync_doubles::google::{CLIENT_ID, CLIENT_SECRET, Google, Options};
use contestsync_doubles::platforms::Platforms;
use jiff::Timestamp;
use secrecy::ExposeSecret;
use tempfile::TempDir;

use crate::config::{Endpoints, Paths, SecretStoreChoice};
use crate::domain::{Clock, ManualClock};
use crate::{Engine, Settings};

pub(crate) fn at(text: &str) -> Timestamp {
    text.parse().unwrap()
}

/// What must come, but may take a while on a slow machine.
pub(crate) async fn patiently<T>(what: impl Future<Output = T>) -> T {
    tokio::time::timeout(Duration::from_mins(1), what)
        .await
        .expect("it comes")
}

/// Noon of a Monday.
fn noon() -> Arc<ManualClock> {
    Arc::new(ManualClock::at(at("2026-11-23T12:00:00Z")))
}

/// At noon of a Monday; nobody is signed in, nothing was ever read, and nobody is there to be asked.
pub(crate) async fn engine() -> (TempDir, Arc<ManualClock>, Engine) {
    let home = tempfile::tempdir().unwrap();
    let clock = noon();
    let engine = engine_at(home.path(), Arc::clone(&clock), "").await;
    (home, clock, engine)
}

/// Another process in the same home, so to speak.
pub(crate) async fn engine_at(home: &Path, clock: Arc<ManualClock>, endpoints: &str) -> Engine {
    let settings = Settings {
        paths: Paths::at(home.join("data")).unwrap(),
        endpoints: Endpoints::parse(endpoints).unwrap(),
        secret_store: SecretStoreChoice::File,
        clock,
        patience: Duration::from_secs(1),
    };
    Engine::open(settings).await.unwrap().0
}

/// The doubles of the platforms announce a usual week.
pub(crate) async fn with_platforms() -> (TempDir, Arc<ManualClock>, Engine, Platforms) {
    let World {
        home,
        clock,
        engine,
        platforms,
        ..
    } = world().await;
    (home, clock, engine, platforms)
}

pub(crate) struct World {
    pub(crate) home: TempDir,
    pub(crate) clock: Arc<ManualClock>,
    pub(crate) engine: Engine,
    pub(crate) platforms: Platforms,
    pub(crate) google: Google,
}

/// It's noon of a Monday at the doubles, too: which contests are near must not depend on when the tests run.
async fn world() -> World {
    let home = tempfile::tempdir().unwrap();
    let clock = noon();
    let google = Google::start(Options::default());
    #[expect(
        clippy::disallowed_methods,
        reason = "the double of Google counts from the real time, so this says how far off the test's time is"
    )]
    let off = clock.now().duration_since(Timestamp::now());
    google.advance(off);
    let (platforms, _) = Platforms::with_sample(clock.now());
    let hands = Arc::clone(&clock);
    google.date_by(move || hands.now());
    let hands = Arc::clone(&clock);
    platforms.date_by(move || hands.now());
    let endpoints = platforms.endpoints_toml(&google);
    let engine = engine_at(home.path(), Arc::clone(&clock), &endpoints).await;
    World {
        home,
        clock,
        engine,
        platforms,
        google,
    }
}

/// The same, signed in to the double of Google.
pub(crate) async fn signed_in() -> World {
    let world = world().await;
    let store = world.engine.store();
    store.set_preference("google.client_id", CLIENT_ID).await.unwrap();
    store
        .set_preference("google.client_secret", CLIENT_SECRET)
        .await
        .unwrap();
    let show = async |address: &secrecy::SecretString, _: &url::Url| {
        let address = address.expose_secret().to_owned();
        tokio::spawn(async move { browse(&address).await });
        Ok(())
    };
    world.engine.sign_in(show).await.unwrap();
    world
}
