//! An engine in a temporary home, with a clock that a test moves.

use std::path::Path;
use std::sync::Arc;
use std::time::Duration;

use jiff::Timestamp;
use tempfile::TempDir;

use super::{Engine, Settings};
use crate::config::{Endpoints, Paths, SecretStoreChoice};
use crate::domain::ManualClock;

pub(super) fn at(text: &str) -> Timestamp {
    text.parse().unwrap()
}

/// Noon of a Monday; nobody is signed in and nothing was ever read.
pub(super) async fn engine() -> (TempDir, Arc<ManualClock>, Engine) {
    let home = tempfile::tempdir().unwrap();
    let clock = Arc::new(ManualClock::at(at("2026-11-23T12:00:00Z")));
    let engine = engine_at(home.path(), Arc::clone(&clock)).await;
    (home, clock, engine)
}

/// Another process in the same home, so to speak.
pub(super) async fn engine_at(home: &Path, clock: Arc<ManualClock>) -> Engine {
    let settings = Settings {
        paths: Paths::at(home.join("data")).unwrap(),
        endpoints: Endpoints::parse("").unwrap(),
        secret_store: SecretStoreChoice::File,
        clock,
        patience: Duration::from_secs(1),
    };
    Engine::open(settings).await.unwrap().0
}
