//! Opens everything once: what every run uses.

use std::collections::BTreeMap;
use std::sync::Arc;
use std::sync::atomic::{AtomicU64, Ordering};
use std::time::Duration;

use jiff::tz::TimeZone;
use secrecy::SecretString;
use tokio::sync::{Mutex, watch};

use super::session::Session;
use crate::account::SignInAttempts;
use crate::config::{Endpoints, Paths, SecretStoreChoice, display};
use crate::domain::view::{SignIn, View};
use crate::domain::when::TimeWords;
use crate::domain::{Code, FeedId, Preferences, Problem, SharedClock};
use crate::http::{HostGates, HttpClient};
use crate::requests::removed_feed::RemovedFeed;
use crate::runs::run_lock::{LockTimeouts, RunLock};
use crate::store::Store;
use crate::store::changes::Signal;
use crate::tasks::crash;
use crate::tasks::surroundings::Surroundings;
use crate::words::{Language, Speech};

/// How long a run waits for another process's run to end.
const PATIENCE: Duration = Duration::from_mins(2);

/// What is decided outside the engine.
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

/// The progress of a run.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Progress {
    /// Nothing is running.
    #[default]
    Idle,
    /// Platforms are being fetched.
    Refreshing {
        /// Done so far.
        done: usize,
        /// Total.
        total: usize,
    },
    /// Events are being written.
    Syncing {
        /// Done so far.
        done: usize,
        /// Total.
        total: usize,
    },
}

/// An answer waits this long for the view that shows its effect.
const SHOWN_WITHIN: Duration = Duration::from_secs(2);

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
    /// How often the user asked to cancel.
    pub(super) cancels: watch::Sender<u64>,
    /// How often that was when the current run started: only later requests apply to it.
    pub(super) cancels_before: AtomicU64,
    pub(super) session: Mutex<Option<Arc<Session>>>,
    pub(super) attempts: SignInAttempts,
    /// The client's secret before it was last replaced in the window.
    pub(super) former_secret: std::sync::Mutex<Option<SecretString>>,
    /// Calendar feeds that were removed since this program started.
    pub(super) removed_feeds: std::sync::Mutex<BTreeMap<FeedId, RemovedFeed>>,
    pub(super) sign_in: watch::Sender<SignIn>,
    /// This program asks before the first events are added to a calendar.
    pub(super) asks_first: watch::Sender<bool>,
    /// The user said in this program that they may be added.
    pub(super) agreed: watch::Sender<bool>,
    /// What [`Engine::changes`] said when work on the last published view began.
    pub(super) published: watch::Sender<Option<Signal>>,
    pub(super) surroundings: watch::Sender<Surroundings>,
    pub(super) view: watch::Sender<Option<Arc<View>>>,
    /// Which process a run waits for before it may begin.
    pub(super) waits: watch::Sender<Option<String>>,
    /// What a test wants to crash next.
    #[cfg(test)]
    pub(super) crashes: std::sync::Mutex<Vec<crash::Task>>,
}

/// The right to run. However a run ends, it's then shown as ended.
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
    /// Opens the data and the network. The second value is set when the data file was damaged and a new one was created.
    pub async fn open(settings: Settings) -> Result<(Self, Option<Problem>), Problem> {
        crash::log_panics();
        let opened = Store::open(&settings.paths.database(), settings.clock.now()).await?;
        opened.store.ring_at(settings.paths.bell());
        let http = HttpClient::new().map_err(|error| {
            tracing::error!(%error, "the network client cannot be made");
            Problem::new(
                Code::Tls,
                "The system's certificates can't be read, so no server can be trusted; repair them and try again.",
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
            attempts: SignInAttempts::default(),
            former_secret: std::sync::Mutex::default(),
            removed_feeds: std::sync::Mutex::default(),
            sign_in: watch::Sender::new(SignIn::Idle),
            asks_first: watch::Sender::new(false),
            agreed: watch::Sender::new(false),
            published: watch::Sender::new(None),
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

    /// The data.
    pub(crate) fn store(&self) -> &Store {
        &self.inner.store
    }

    /// The clock.
    #[must_use]
    pub fn clock(&self) -> &SharedClock {
        &self.inner.settings.clock
    }

    /// What was decided outside the engine.
    #[must_use]
    pub fn settings(&self) -> &Settings {
        &self.inner.settings
    }

    /// The progress of the present run; changes can be awaited.
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

    /// Writes what is left and closes the data.
    pub async fn close(&self) {
        self.inner.store.close().await;
    }

    /// The right to run. An earlier request to cancel doesn't apply to this run; a later one ends it, even while it waits.
    pub(super) async fn take_lock(&self) -> Result<Turn<'_>, Problem> {
        let before = *self.inner.cancels.borrow();
        let settings = &self.inner.settings;
        let patience = LockTimeouts::at_most(settings.patience);
        let path = settings.paths.run_lock();
        let waits = |owner: &str| drop(self.inner.waits.send_replace(Some(owner.to_owned())));
        let taken = tokio::select! {
            taken = RunLock::take(&path, patience, &*settings.clock, waits) => taken,
            () = self.cancelled_after(before) => Err(Problem::new(Code::Cancelled, "This was stopped before it started; nothing was changed.")),
        };
        self.inner.waits.send_if_modified(|waits| waits.take().is_some());
        let lock = taken?;
        self.inner.cancels_before.store(before, Ordering::SeqCst);
        Ok(Turn {
            engine: self,
            _lock: lock,
        })
    }

    /// Which process a run waits for before it may begin; changes can be awaited.
    #[must_use]
    pub fn waits(&self) -> watch::Receiver<Option<String>> {
        self.inner.waits.subscribe()
    }

    /// Something other than the data changed: everything that follows [`Self::changes`] checks again. A commit reports itself.
    pub fn touch(&self) {
        self.store().nudge();
    }

    /// This program asks: nothing is added to a calendar for the first time before the user approves it.
    pub fn asks_before_adding(&self) {
        self.inner.asks_first.send_replace(true);
    }

    /// The user says that the first events may be added, or, with a new account or without a calendar, that approval is needed again.
    pub(super) fn agree_to_adding(&self, agreed: bool) {
        self.inner.agreed.send_replace(agreed);
    }

    /// Whether what would be added waits for the user's approval: an account has signed in, on any front end, and has no calendar of ours
    /// yet.
    pub(super) async fn adding_waits(&self) -> Result<bool, Problem> {
        if !*self.inner.asks_first.borrow() || *self.inner.agreed.borrow() {
            return Ok(false);
        }
        let Some(account) = self.store().account().await? else {
            return Ok(false);
        };
        for dedicated in [true, false] {
            if self.store().calendar_link(&account.subject, dedicated).await?.is_some() {
                return Ok(false);
            }
        }
        Ok(true)
    }

    /// The shell learned something about the system; what it affects is published if it changed.
    pub fn notice(&self, see: impl FnOnce(&mut Surroundings)) {
        let changed = self.inner.surroundings.send_if_modified(|surroundings| {
            let before = surroundings.clone();
            see(surroundings);
            *surroundings != before
        });
        if changed {
            self.touch();
        }
    }

    /// The system as the shell last saw it.
    #[must_use]
    pub fn surroundings(&self) -> Surroundings {
        self.inner.surroundings.borrow().clone()
    }

    /// Waits until a view is published that shows what has changed so far, or for a moment if nothing publishes views.
    pub async fn shown(&self) {
        // The last commit may not have been reported yet.
        self.touch();
        let changed = *self.changes().borrow();
        let mut published = self.inner.published.subscribe();
        let seen = published.wait_for(|published| published.is_some_and(|published| published.covers(changed)));
        if tokio::time::timeout(SHOWN_WITHIN, seen).await.is_err() {
            tracing::debug!("no view was published in time");
        }
    }

    /// Changes whenever something that is shown or waited for may have changed.
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

/// The user's own zone; UTC where the system doesn't say.
#[must_use]
pub fn local_zone() -> TimeZone {
    TimeZone::try_system().unwrap_or(TimeZone::UTC)
}

/// Texts in the language of the preferences, or else of the environment, with the system's zone.
#[must_use]
pub fn speech_of(preferences: &Preferences) -> Speech {
    let language = Language::chosen(&preferences.language, display::message_locale().as_deref());
    let words = TimeWords::in_locale(local_zone(), preferences, display::time_locale().as_deref());
    Speech::new(language, words)
}

/// The zone's name, or its offset where it has none.
pub(super) fn zone_name(zone: &TimeZone, now: jiff::Timestamp) -> String {
    zone.iana_name()
        .map_or_else(|| zone.to_offset(now).to_string(), str::to_owned)
}
