//! Opens everything once; the things every run uses.

use std::sync::Arc;
use std::time::Duration;

use jiff::tz::TimeZone;
use tokio::sync::{Mutex, watch};

use super::session::Session;
use crate::account::Attempts;
use crate::config::{Endpoints, Paths, SecretStoreChoice};
use crate::domain::view::{SignIn, View};
use crate::domain::{Code, Problem, SharedClock};
use crate::http::{HostGates, HttpClient};
use crate::runs::run_lock::RunLock;
use crate::runs::surroundings::Surroundings;
use crate::store::Store;

/// How long a run waits for another process's run to end.
const PATIENCE: Duration = Duration::from_mins(5);

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

/// An answer waits this long for the view that shows what it did.
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
    pub(super) cancelled: watch::Sender<bool>,
    pub(super) session: Mutex<Option<Arc<Session>>>,
    pub(super) attempts: Attempts,
    pub(super) changed: watch::Sender<u64>,
    pub(super) sign_in: watch::Sender<SignIn>,
    /// This program asks before the first events are added to a calendar.
    pub(super) asks_first: watch::Sender<bool>,
    /// The user said in this program that they may be added.
    pub(super) agreed: watch::Sender<bool>,
    /// What [`Self::changed`] was when the last published view was begun.
    pub(super) published: watch::Sender<u64>,
    pub(super) surroundings: watch::Sender<Surroundings>,
    pub(super) view: watch::Sender<Option<Arc<View>>>,
    /// Whatever changes outside of this process is told by the kernel.
    pub(super) told: watch::Sender<bool>,
}

impl Engine {
    /// Opens the data and the network. The second value is set when the data file was damaged and a new one was begun.
    pub async fn open(settings: Settings) -> Result<(Self, Option<Problem>), Problem> {
        let opened = Store::open(&settings.paths.database(), settings.clock.now()).await?;
        let http = HttpClient::new().map_err(|error| {
            tracing::error!(%error, "the network client cannot be made");
            Problem::new(
                Code::Tls,
                "The system's certificates cannot be read, so no server can be trusted; repair them and try again.",
            )
        })?;
        let http = http.beside(settings.clock.clone());
        let inner = Inner {
            settings,
            store: opened.store,
            http,
            gates: HostGates::default(),
            progress: watch::Sender::new(Progress::Idle),
            cancelled: watch::Sender::new(false),
            session: Mutex::new(None),
            attempts: Attempts::default(),
            changed: watch::Sender::new(0),
            sign_in: watch::Sender::new(SignIn::Idle),
            asks_first: watch::Sender::new(false),
            agreed: watch::Sender::new(false),
            published: watch::Sender::new(0),
            surroundings: watch::Sender::new(Surroundings::default()),
            view: watch::Sender::new(None),
            told: watch::Sender::new(false),
        };
        Ok((Self { inner: Arc::new(inner) }, opened.set_aside))
    }

    /// The data.
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

    /// Asks the present run to stop after the calls that are in flight.
    pub fn cancel(&self) {
        self.inner.cancelled.send_replace(true);
    }

    /// Writes out what is left and closes the data.
    pub async fn close(&self) {
        self.inner.store.close().await;
    }

    /// The right to run; also forgets an earlier wish to cancel.
    pub(super) async fn take_lock(&self) -> Result<RunLock, Problem> {
        let settings = &self.inner.settings;
        let lock = RunLock::take(&settings.paths.run_lock(), settings.patience, &*settings.clock).await?;
        self.inner.cancelled.send_replace(false);
        Ok(lock)
    }

    /// Something that is shown may have changed: whoever follows [`Self::changes`] looks again.
    pub fn touch(&self) {
        self.inner.changed.send_modify(|count| *count = count.wrapping_add(1));
    }

    /// This program asks: nothing is added to a calendar for the first time before the user says so.
    pub fn asks_before_adding(&self) {
        self.inner.asks_first.send_replace(true);
    }

    /// The user says that the first events may be added, or, with a new account or without a calendar, has not said so yet.
    pub(super) fn agree_to_adding(&self, agreed: bool) {
        self.inner.agreed.send_replace(agreed);
    }

    /// Whether what would be added waits for the user's word: an account has signed in, wherever that was, and has no calendar of ours
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

    /// Waits until a view is published that shows what has changed so far, or for a moment where nobody publishes any.
    pub async fn shown(&self) {
        let changed = *self.inner.changed.borrow();
        let mut published = self.inner.published.subscribe();
        let seen = published.wait_for(|published| *published >= changed);
        if tokio::time::timeout(SHOWN_WITHIN, seen).await.is_err() {
            tracing::debug!("no view was published in time");
        }
    }

    /// Moves whenever something that is shown may have changed.
    #[must_use]
    pub fn changes(&self) -> watch::Receiver<u64> {
        self.inner.changed.subscribe()
    }

    pub(super) fn set_progress(&self, progress: Progress) {
        self.inner.progress.send_replace(progress);
        if progress == Progress::Idle {
            self.touch();
            self.ring();
        }
    }

    pub(super) fn is_cancelled(&self) -> bool {
        *self.inner.cancelled.borrow()
    }
}

/// The user's own zone; UTC where the system does not say.
#[must_use]
pub fn local_zone() -> TimeZone {
    TimeZone::try_system().unwrap_or(TimeZone::UTC)
}

/// The zone's name, or its offset where it has none.
pub(super) fn zone_name(zone: &TimeZone, now: jiff::Timestamp) -> String {
    zone.iana_name()
        .map_or_else(|| zone.to_offset(now).to_string(), str::to_owned)
}
