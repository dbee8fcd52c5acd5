//! Opens everything once; the things every run uses.

use std::sync::Arc;
use std::sync::atomic::{AtomicU64, Ordering};
use std::time::Duration;

use jiff::tz::TimeZone;
use secrecy::SecretString;
use tokio::sync::{Mutex, watch};

use super::session::Session;
use crate::account::Attempts;
use crate::config::{Endpoints, Paths, SecretStoreChoice};
use crate::domain::view::{SignIn, View};
use crate::domain::{Code, Problem, SharedClock};
use crate::http::{HostGates, HttpClient};
use crate::runs::run_lock::{Patience, RunLock};
use crate::runs::supervise;
use crate::runs::surroundings::Surroundings;
use crate::store::Store;
use crate::store::changes::Signal;
use crate::store::runs::RunKind;

/// How long a run waits for another process's run to end.
const PATIENCE: Duration = Duration::from_mins(2);

/// What the outside decides.
#[derive(Clone, Debug)]
pub struct Settings {
    /// Where everything is kept.
    pub paths: Paths,
    /// The servers.
    pub endpoints: Endpoints,
    /// Where the key is kept.
    pub secret_store: SecretStoreChoice,
    /// The clock.
    pub clock: SharedClock,
    /// How long a run waits for another process's run to end.
    pub patience: Duration,
}

impl Settings {
    /// Reads the environment.
    pub fn from_environment(clock: SharedClock) -> Result<Self, Problem> {
        Ok(Self {
            endpoints: Endpoints::from_environment()?,
            secret_store: SecretStoreChoice::from_environment()?,
            paths: Paths::from_environment()?,
            clock,
            patience: PATIENCE,
        })
    }
}

/// How far a run is.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Progress {
    /// Nothing runs.
    #[default]
    Idle,
    /// Platforms are being fetched.
    Refreshing {
        /// Done so far.
        done: usize,
        /// Of so many.
        total: usize,
    },
    /// Events are being written.
    Syncing {
        /// Done so far.
        done: usize,
        /// Of so many.
        total: usize,
    },
}

/// The engine. Cheap to clone; all clones are one.
#[derive(Clone, Debug)]
pub struct Engine {
    pub(super) inner: Arc<Inner>,
}

#[derive(Debug)]
pub(super) struct Inner {
    pub(super) settings: Settings,
    pub(super) store: Store,
    pub(super) http: HttpClient,
    pub(super) gates: HostGates,
    pub(super) progress: watch::Sender<Progress>,
    /// How often the user wished that what runs would stop.
    pub(super) cancels: watch::Sender<u64>,
    /// How often that was when the present run came: only later wishes are meant for it.
    pub(super) cancels_before: AtomicU64,
    pub(super) session: Mutex<Option<Arc<Session>>>,
    pub(super) attempts: Attempts,
    /// The client's secret before it was last replaced in the window.
    pub(super) former_secret: std::sync::Mutex<Option<SecretString>>,
    pub(super) sign_in: watch::Sender<SignIn>,
    /// There is a first run, which asks before anything is added to the calendar, and the user has not said so.
    pub(super) first_run_asks: watch::Sender<bool>,
    pub(super) surroundings: watch::Sender<Surroundings>,
    pub(super) view: watch::Sender<Option<Arc<View>>>,
    /// For whom a run waits that may not begin yet.
    pub(super) waits: watch::Sender<Option<String>>,
    /// What a test makes crash next.
    #[cfg(test)]
    pub(super) crashes: std::sync::Mutex<Vec<supervise::Task>>,
}

/// The right to run. Whatever comes, a run that is over is shown as such.
#[derive(Debug)]
pub(super) struct Turn<'a> {
    engine: &'a Engine,
    _lock: RunLock,
}

impl Drop for Turn<'_> {
    fn drop(&mut self) {
        self.engine.set_progress(Progress::Idle);
    }
}

impl Engine {
    /// Opens the data and the network. The second value is set when the data file was damaged and a new one was begun.
    pub async fn open(settings: Settings) -> Result<(Self, Option<Problem>), Problem> {
        supervise::log_panics();
        let opened = Store::open(&settings.paths.database(), settings.clock.now()).await?;
        opened.store.ring_at(settings.paths.bell());
        let http = HttpClient::new().map_err(|error| {
            tracing::error!(%error, "the network client cannot be made");
            Problem::new(
                Code::Tls,
                "The system's certificates cannot be read, so no server can be trusted; repair them and try again.",
            )
        })?;
        let http = http.beside(settings.clock.clone());
        let store = opened.store.beside(settings.clock.clone());
        let inner = Inner {
            settings,
            store,
            http,
            gates: HostGates::default(),
            progress: watch::Sender::new(Progress::Idle),
            cancels: watch::Sender::new(0),
            cancels_before: AtomicU64::new(0),
            session: Mutex::new(None),
            attempts: Attempts::default(),
            former_secret: std::sync::Mutex::default(),
            sign_in: watch::Sender::new(SignIn::Idle),
            first_run_asks: watch::Sender::new(false),
            surroundings: watch::Sender::new(Surroundings::default()),
            view: watch::Sender::new(None),
            waits: watch::Sender::new(None),
            #[cfg(test)]
            crashes: std::sync::Mutex::default(),
        };
        let engine = Self { inner: Arc::new(inner) };
        engine.recall_clock().await?;
        Ok((engine, opened.set_aside))
    }

    /// The data: for the engine and its tests. A front end asks by requests.
    #[must_use]
    pub fn store(&self) -> &Store {
        &self.inner.store
    }

    /// The clock.
    #[must_use]
    pub fn clock(&self) -> &SharedClock {
        &self.inner.settings.clock
    }

    /// What the outside decided.
    #[must_use]
    pub fn settings(&self) -> &Settings {
        &self.inner.settings
    }

    /// How far the present run is; changes can be awaited.
    #[must_use]
    pub fn progress(&self) -> watch::Receiver<Progress> {
        self.inner.progress.subscribe()
    }

    /// Asks the present run to stop: what is being read is dropped, what is being written is finished.
    pub fn cancel(&self) {
        self.inner
            .cancels
            .send_modify(|cancels| *cancels = cancels.wrapping_add(1));
    }

    /// Writes out what is left and closes the data.
    pub async fn close(&self) {
        self.inner.store.close().await;
    }

    /// The right to run. An earlier wish to cancel is not meant for this run; a later one ends it, also while it waits.
    pub(super) async fn take_lock(&self) -> Result<Turn<'_>, Problem> {
        let before = *self.inner.cancels.borrow();
        let settings = &self.inner.settings;
        let patience = Patience::at_most(settings.patience);
        let path = settings.paths.run_lock();
        let waits = |owner: &str| drop(self.inner.waits.send_replace(Some(owner.to_owned())));
        let taken = tokio::select! {
            taken = RunLock::take(&path, patience, &*settings.clock, waits) => taken,
            () = self.cancelled_after(before) => Err(Problem::new(Code::Cancelled, "This was stopped before it began; nothing was changed.")),
        };
        self.inner.waits.send_if_modified(|waits| waits.take().is_some());
        let lock = taken?;
        self.inner.cancels_before.store(before, Ordering::SeqCst);
        Ok(Turn {
            engine: self,
            _lock: lock,
        })
    }

    /// For whom a run waits that may not begin yet; changes can be awaited.
    #[must_use]
    pub fn waits(&self) -> watch::Receiver<Option<String>> {
        self.inner.waits.subscribe()
    }

    /// Something beside the data changed: whoever follows [`Self::changes`] looks again. A commit says so by itself.
    pub fn touch(&self) {
        self.store().nudge();
    }

    /// This program has a first run: until it is done, or the user says so in it, nothing is added to the calendar for the first time.
    pub fn first_run_asks(&self) {
        self.inner.first_run_asks.send_replace(true);
    }

    /// Whether what would be added waits for the user's word.
    pub(super) async fn adding_waits(&self) -> Result<bool, Problem> {
        if !*self.inner.first_run_asks.borrow() {
            return Ok(false);
        }
        let done = self.store().preferences().await?.first_run_done;
        Ok(!done && self.store().last_run(RunKind::Sync, None).await?.is_none())
    }

    /// Moves whenever something that is shown or waited for may have changed.
    #[must_use]
    pub fn changes(&self) -> watch::Receiver<Signal> {
        self.store().signal()
    }

    pub(super) fn set_progress(&self, progress: Progress) {
        self.inner.progress.send_replace(progress);
    }

    /// Ends when the present run is asked to stop.
    pub(super) async fn cancelled(&self) {
        self.cancelled_after(self.inner.cancels_before.load(Ordering::SeqCst))
            .await;
    }

    async fn cancelled_after(&self, before: u64) {
        let mut cancels = self.inner.cancels.subscribe();
        // The sender lives as long as the engine.
        drop(cancels.wait_for(|cancels| *cancels != before).await);
    }

    pub(super) fn is_cancelled(&self) -> bool {
        *self.inner.cancels.borrow() != self.inner.cancels_before.load(Ordering::SeqCst)
    }
}

/// The user's own zone; UTC where the system does not say.
#[must_use]
pub fn local_zone() -> TimeZone {
    TimeZone::try_system().unwrap_or(TimeZone::UTC)
}
