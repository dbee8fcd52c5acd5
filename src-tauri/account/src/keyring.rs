//! Stores the key in the system's keyring. Its calls block and can wait for the user, so each runs on its own thread.

use std::sync::Arc;
use std::time::Duration;

use keyring_core::{CredentialStore, Entry, Error};
use tokio::sync::oneshot;
use zeroize::Zeroizing;

use super::data_key::Keys;
use super::error::{AccountError, KeyringFault};

const SERVICE: &str = "contestsync";
const ENTRY: &str = "data-key";
const PATIENCE: Duration = Duration::from_secs(10);
const PLACE: &str = "the keyring";

/// The keyring, or in tests a store that stands in for it.
#[derive(Clone, Debug)]
pub struct Keyring {
    store: Option<Arc<CredentialStore>>,
    patience: Duration,
}

impl Keyring {
    /// The system's own.
    #[must_use]
    pub const fn system() -> Self {
        Self {
            store: None,
            patience: PATIENCE,
        }
    }

    /// Another store of the keyring library, asked no longer than `patience`.
    #[must_use]
    pub const fn standing_in(store: Arc<CredentialStore>, patience: Duration) -> Self {
        Self {
            store: Some(store),
            patience,
        }
    }

    /// The keys it holds; none where it answers and has none.
    pub(super) async fn read(&self) -> Result<Keys, AccountError> {
        let text = self
            .ask(|entry| match entry.get_password() {
                Ok(text) => Ok(Some(Zeroizing::new(text))),
                Err(Error::NoEntry) => Ok(None),
                Err(error) => Err(read_error(&error)),
            })
            .await?;
        match text {
            None => Ok(Keys::default()),
            Some(text) => Keys::from_text(&text).ok_or_else(|| AccountError::KeyDamaged(PLACE.to_owned())),
        }
    }

    /// Puts the keys instead of what is there; none at all removes the entry.
    pub(super) async fn write(&self, keys: &Keys) -> Result<(), AccountError> {
        let text = (!keys.is_empty()).then(|| keys.to_text());
        self.ask(move |entry| {
            let done = match &text {
                Some(text) => entry.set_password(text),
                None => entry.delete_credential(),
            };
            match done {
                Ok(()) | Err(Error::NoEntry) => Ok(()),
                Err(error) => Err(read_error(&error)),
            }
        })
        .await
    }

    /// Runs `question` on a thread of its own. Not on tokio's blocking pool: a keyring that waits for a password would
    /// keep the program from ending, a thread nobody waits for doesn't.
    async fn ask<T, Q>(&self, question: Q) -> Result<T, AccountError>
    where
        T: Send + 'static,
        Q: FnOnce(&Entry) -> Result<T, AccountError> + Send + 'static,
    {
        let (sender, receiver) = oneshot::channel();
        let store = self.store.clone();
        let asker = std::thread::Builder::new().name("keyring".to_owned()).spawn(move || {
            let answer = entry(store).and_then(|entry| question(&entry));
            // Nobody listens any more after the time-out; the answer is wiped with the thread.
            drop(sender.send(answer));
        });
        if asker.is_err() {
            return Err(AccountError::KeyringUnavailable(KeyringFault::Failed));
        }
        match tokio::time::timeout(self.patience, receiver).await {
            Ok(Ok(answer)) => answer,
            Ok(Err(_)) => Err(AccountError::KeyringUnavailable(KeyringFault::Failed)),
            Err(_) => Err(AccountError::KeyringUnavailable(KeyringFault::Timeout)),
        }
    }
}

fn entry(store: Option<Arc<CredentialStore>>) -> Result<Entry, AccountError> {
    let built = match store {
        Some(store) => store.build(SERVICE, ENTRY, None),
        None => system_entry(),
    };
    built.map_err(|error| read_error(&error))
}

/// A new connection each time: the keyring may have been started, or restarted, since the last question.
#[cfg(target_os = "linux")]
fn system_entry() -> Result<Entry, Error> {
    use keyring_core::api::CredentialStoreApi;
    zbus_secret_service_keyring_store::Store::new()?.build(SERVICE, ENTRY, None)
}

#[cfg(not(target_os = "linux"))]
fn system_entry() -> Result<Entry, Error> {
    Ok(keyring::Entry::new(SERVICE, ENTRY)?.inner)
}

/// The library's errors may hold what was read, so only their kind goes on.
fn read_error(error: &Error) -> AccountError {
    match error {
        Error::BadEncoding(_) | Error::BadDataFormat(..) | Error::BadStoreFormat(_) | Error::Ambiguous(_) => {
            AccountError::KeyDamaged(PLACE.to_owned())
        }
        Error::NoStorageAccess(_) => AccountError::KeyringUnavailable(KeyringFault::Locked),
        // No session bus, or no secret service on it.
        Error::PlatformFailure(_) | Error::NoDefaultStore => AccountError::KeyringUnavailable(KeyringFault::Absent),
        _ => AccountError::KeyringUnavailable(KeyringFault::Failed),
    }
}
