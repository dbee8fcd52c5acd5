//! Decides where the key is stored: in the keyring or in a file, never in both with different keys.
//!
//! What is sealed names its key (`seal::key_id`), and that name decides: the place that holds the recorded key wins,
//! whatever else lies in the other. Only where nothing is sealed is the choice free, and then a key that is there already,
//! in the keyring first, is taken before one is made. So no key is ever made beside one that is in use:
//!
//! | recorded key | `auto` | `keyring` or `file` |
//! | --- | --- | --- |
//! | none | keyring's, else the file's, else a new one in the keyring, else in the file | that place's, else a new one there |
//! | in that place | that place | that place |
//! | in the other place | the other place | moved: written here, read back, then removed there |
//! | nowhere | error; nothing is made | error; nothing is made |
//!
//! A key that is nowhere may come back, with the keyring or with a file that was put away. So that is no reason to end the sign-in: only a
//! key that is there and doesn't open it is.

use std::sync::Arc;
use std::time::Duration;

use keyring_core::CredentialStore;

use super::data_key::{DataKey, KeyId, Keys};
use super::error::{AccountError, KeyringFault};
use super::key_file::KeyFile;
use super::keyring::Keyring;
use crate::config::{Paths, SecretStoreChoice};

/// A kind of place.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum KeyKind {
    /// The system's keyring.
    Keyring,
    /// A file that only the user can read.
    File,
}

impl KeyKind {
    /// The word in documents.
    #[must_use]
    pub const fn word(self) -> &'static str {
        match self {
            Self::Keyring => "keyring",
            Self::File => "file",
        }
    }

    const fn other(self) -> Self {
        match self {
            Self::Keyring => Self::File,
            Self::File => Self::Keyring,
        }
    }
}

/// A key and the place that holds it.
#[derive(Clone, Debug)]
pub struct HeldKey {
    /// The key.
    pub key: DataKey,
    /// Where it is.
    pub kind: KeyKind,
}

/// The places for the key.
#[derive(Clone, Debug)]
pub struct KeyStore {
    choice: SecretStoreChoice,
    keyring: Keyring,
    file: KeyFile,
}

impl KeyStore {
    /// The system's keyring and this installation's key file.
    #[must_use]
    pub fn new(choice: SecretStoreChoice, paths: &Paths) -> Self {
        Self {
            choice,
            keyring: Keyring::system(),
            file: KeyFile::at(paths.key_file()),
        }
    }

    /// The same with another store in the keyring's place: for tests.
    #[must_use]
    pub fn with_keyring(
        choice: SecretStoreChoice,
        paths: &Paths,
        store: Arc<CredentialStore>,
        patience: Duration,
    ) -> Self {
        Self {
            keyring: Keyring::standing_in(store, patience),
            ..Self::new(choice, paths)
        }
    }

    /// The key to seal and open with. `recorded` is the key of what is sealed already (`seal::key_id`), `None` if nothing is.
    pub async fn open(&self, recorded: Option<KeyId>) -> Result<HeldKey, AccountError> {
        let held = match recorded {
            Some(id) => self.find(id).await,
            None => self.any().await,
        }?;
        tracing::debug!(kind = held.kind.word(), key = %held.key.id(), "the key is there");
        Ok(held)
    }

    /// Where the key is, or would be made. Makes and moves nothing.
    pub async fn kind(&self, recorded: Option<KeyId>) -> KeyKind {
        let preferred = self.preferred();
        if self.choice != SecretStoreChoice::Auto {
            return preferred;
        }
        let has = |keys: &Keys| recorded.map_or(!keys.is_empty(), |id| keys.find(id).is_some());
        let (keyring, file) = (self.read(preferred).await, self.read(preferred.other()).await);
        match (keyring, file) {
            (Ok(keys), _) if has(&keys) => preferred,
            (_, Ok(keys)) if has(&keys) => preferred.other(),
            (Err(_), _) if recorded.is_none() => preferred.other(),
            _ => preferred,
        }
    }

    /// Makes a new key beside `held`, in the same place. Both are kept until [`Self::retire`], so a crash while
    /// secrets are sealed again loses none of them.
    pub async fn rotate(&self, held: &HeldKey) -> Result<HeldKey, AccountError> {
        let keys = self.read(held.kind).await?;
        // Seals what is sealed now: were it to fall out of the list, nothing could be sealed again.
        let keys = keys.with(&held.key);
        self.put(held.kind, keys, DataKey::generate()?).await
    }

    /// Drops a key that seals nothing anymore.
    pub async fn retire(&self, kind: KeyKind, id: KeyId) -> Result<(), AccountError> {
        let keys = self.read(kind).await?;
        self.write(kind, keys.without(id)).await
    }

    const fn preferred(&self) -> KeyKind {
        match self.choice {
            SecretStoreChoice::Auto | SecretStoreChoice::Keyring => KeyKind::Keyring,
            SecretStoreChoice::File => KeyKind::File,
        }
    }

    /// The place that holds the key `id`. Makes and moves nothing.
    pub async fn locate(&self, id: KeyId) -> Result<HeldKey, AccountError> {
        let (here, there) = (self.preferred(), self.preferred().other());
        let found = |keys: &Result<Keys, AccountError>, kind| {
            let key = keys.as_ref().ok()?.find(id)?.clone();
            Some(HeldKey { key, kind })
        };
        let preferred = self.read(here).await;
        if let Some(held) = found(&preferred, here) {
            return Ok(held);
        }
        let other = self.read(there).await;
        if let Some(held) = found(&other, there) {
            return Ok(held);
        }
        let (keyring, file) = match here {
            KeyKind::Keyring => (preferred, other),
            KeyKind::File => (other, preferred),
        };
        // Something that can't be read, or isn't a key, is in the file's place: a person has to look at it.
        file?;
        let keyring = match keyring {
            Ok(_) => None,
            Err(AccountError::KeyringUnavailable(fault)) => Some(fault),
            Err(error) => return Err(error),
        };
        Err(AccountError::KeyUnreachable {
            file: self.file.shown(),
            keyring,
        })
    }

    async fn find(&self, id: KeyId) -> Result<HeldKey, AccountError> {
        let held = self.locate(id).await?;
        if self.choice == SecretStoreChoice::Auto || held.kind == self.preferred() {
            return Ok(held);
        }
        self.move_here(held.key, self.preferred()).await
    }

    async fn move_here(&self, key: DataKey, here: KeyKind) -> Result<HeldKey, AccountError> {
        let id = key.id();
        let held = self.put(here, self.read(here).await?, key).await?;
        if held.key.id() != id {
            return Err(AccountError::KeyringUnavailable(KeyringFault::Failed));
        }
        if let Err(error) = self.retire(here.other(), id).await {
            tracing::warn!(%error, "the key was moved, but could not be removed from its former place");
        }
        tracing::info!(kind = here.word(), "the key was moved");
        Ok(held)
    }

    async fn any(&self) -> Result<HeldKey, AccountError> {
        let here = self.preferred();
        let present = |keys: &Keys, kind| keys.newest().map(|key| HeldKey { key: key.clone(), kind });
        let preferred = self.read(here).await;
        if let Some(held) = preferred.as_ref().ok().and_then(|keys| present(keys, here)) {
            return Ok(held);
        }
        if self.choice != SecretStoreChoice::Auto {
            return self.put(here, preferred?, DataKey::generate()?).await;
        }
        let other = self.read(here.other()).await;
        if let Some(held) = other.as_ref().ok().and_then(|keys| present(keys, here.other())) {
            return Ok(held);
        }
        let refused = match preferred {
            Ok(keys) => match self.put(here, keys, DataKey::generate()?).await {
                Ok(held) => return Ok(held),
                Err(error) => error,
            },
            // Something in the keyring isn't a key of ours: a person has to look at it.
            Err(error @ AccountError::KeyDamaged(_)) => return Err(error),
            Err(error) => error,
        };
        tracing::warn!(error = %refused, "no keyring keeps the key; a file that only its owner can read does");
        self.put(here.other(), other?, DataKey::generate()?).await
    }

    /// Adds a key and reads it back: some keyrings take a secret and don't keep it. Gives the newest key that is then
    /// there, which another process may have made a moment earlier.
    async fn put(&self, kind: KeyKind, keys: Keys, key: DataKey) -> Result<HeldKey, AccountError> {
        let first = keys.is_empty();
        let keys = keys.with(&key);
        if first && kind == KeyKind::File {
            // Another process that created the file a moment earlier may have encrypted with it already: its key stays.
            self.file.create(keys).await?;
        } else {
            self.write(kind, keys).await?;
        }
        match self.read(kind).await?.newest() {
            Some(key) => Ok(HeldKey { key: key.clone(), kind }),
            None => Err(AccountError::KeyringUnavailable(KeyringFault::Failed)),
        }
    }

    async fn read(&self, kind: KeyKind) -> Result<Keys, AccountError> {
        match kind {
            KeyKind::Keyring => self.keyring.read().await,
            KeyKind::File => self.file.read().await,
        }
    }

    async fn write(&self, kind: KeyKind, keys: Keys) -> Result<(), AccountError> {
        match kind {
            KeyKind::Keyring => self.keyring.write(&keys).await,
            KeyKind::File => self.file.replace(keys).await,
        }
    }
}
