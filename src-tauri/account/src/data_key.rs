//! The key that encrypts secrets, its id, and its text form in a keyring or file.

use std::fmt;
use std::str::FromStr;

use aes_gcm::aead::Generate;
use data_encoding::HEXLOWER;
use secrecy::{ExposeSecret, SecretBox};
use sha2::{Digest, Sha256};
use zeroize::{Zeroize, Zeroizing};

use super::error::AccountError;

const KEY_BYTES: usize = 32;
/// A key in use, the next one while secrets are sealed again, and some that another installation may still need.
pub(super) const MOST_KEYS: usize = 8;
const HEADING: &str = "contestsync-keys-1";

/// Tells keys apart without saying anything of them: the first four bytes of the key's SHA-256, printed as eight hex digits.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
pub struct KeyId(pub(super) [u8; 4]);

impl fmt::Display for KeyId {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&HEXLOWER.encode(&self.0))
    }
}

impl fmt::Debug for KeyId {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        fmt::Display::fmt(self, f)
    }
}

impl FromStr for KeyId {
    type Err = NotAKeyId;

    fn from_str(text: &str) -> Result<Self, NotAKeyId> {
        let bytes = HEXLOWER.decode(text.as_bytes()).map_err(|_| NotAKeyId)?;
        <[u8; 4]>::try_from(bytes.as_slice()).map(Self).map_err(|_| NotAKeyId)
    }
}

/// A text that isn't eight lower-case hex digits.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
#[error("not a key id")]
pub struct NotAKeyId;

/// An AES-256 key. Prints nothing but its id, and is wiped.
pub struct DataKey {
    bytes: SecretBox<[u8; KEY_BYTES]>,
    id: KeyId,
}

impl DataKey {
    /// A new random key.
    pub fn generate() -> Result<Self, AccountError> {
        let mut random = <[u8; KEY_BYTES]>::try_generate().map_err(|_| AccountError::NoRandomness)?;
        let key = Self::from_bytes(&random);
        random.zeroize();
        Ok(key)
    }

    /// The key with these bytes.
    #[must_use]
    pub fn from_bytes(bytes: &[u8; KEY_BYTES]) -> Self {
        let digest: [u8; KEY_BYTES] = Sha256::digest(bytes).into();
        let [a, b, c, d, ..] = digest;
        Self {
            bytes: SecretBox::init_with_mut(|kept: &mut [u8; KEY_BYTES]| kept.copy_from_slice(bytes)),
            id: KeyId([a, b, c, d]),
        }
    }

    /// Its id.
    #[must_use]
    pub const fn id(&self) -> KeyId {
        self.id
    }

    pub(super) fn bytes(&self) -> &[u8; KEY_BYTES] {
        self.bytes.expose_secret()
    }
}

impl Clone for DataKey {
    fn clone(&self) -> Self {
        Self::from_bytes(self.bytes())
    }
}

impl fmt::Debug for DataKey {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "DataKey({})", self.id)
    }
}

/// The keys that one place holds, newest first. More than one only between making a new key and dropping the old.
#[derive(Clone, Debug, Default)]
pub struct Keys(Vec<DataKey>);

impl Keys {
    pub(super) fn newest(&self) -> Option<&DataKey> {
        self.0.first()
    }

    pub(super) fn find(&self, id: KeyId) -> Option<&DataKey> {
        self.0.iter().find(|key| key.id == id)
    }

    pub(super) fn with(mut self, key: &DataKey) -> Self {
        self.0.retain(|kept| kept.id != key.id);
        self.0.insert(0, key.clone());
        self.0.truncate(MOST_KEYS);
        self
    }

    pub(super) fn without(mut self, id: KeyId) -> Self {
        self.0.retain(|kept| kept.id != id);
        self
    }

    pub(super) const fn is_empty(&self) -> bool {
        self.0.is_empty()
    }

    /// The text that is kept: a heading, then one key a line in hex.
    pub(super) fn to_text(&self) -> Zeroizing<String> {
        let mut text = Zeroizing::new(String::with_capacity(MOST_KEYS.saturating_mul(80)));
        text.push_str(HEADING);
        text.push('\n');
        for key in &self.0 {
            HEXLOWER.encode_append(key.bytes(), &mut text);
            text.push('\n');
        }
        text
    }

    /// Reads it again; `None` if it is anything else.
    pub(super) fn from_text(text: &str) -> Option<Self> {
        let mut lines = text.lines();
        if lines.next()? != HEADING {
            return None;
        }
        let mut keys = Vec::new();
        for line in lines {
            let bytes = Zeroizing::new(HEXLOWER.decode(line.as_bytes()).ok()?);
            let bytes: &[u8; KEY_BYTES] = bytes.as_slice().try_into().ok()?;
            keys.push(DataKey::from_bytes(bytes));
        }
        (1..=MOST_KEYS).contains(&keys.len()).then_some(Self(keys))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_id_is_the_head_of_the_keys_digest_and_debug_shows_no_more() {
        let key = DataKey::from_bytes(&[0; 32]);
        // SHA-256 of 32 zero bytes: 66687aad f862bd77…
        assert_eq!(key.id().to_string(), "66687aad");
        assert_eq!("66687aad".parse(), Ok(key.id()));
        assert_eq!(format!("{key:?}"), "DataKey(66687aad)");
        assert!("66687AAD".parse::<KeyId>().is_err() && "66687a".parse::<KeyId>().is_err());
    }

    #[test]
    fn two_generated_keys_differ() {
        assert_ne!(DataKey::generate().unwrap().id(), DataKey::generate().unwrap().id());
    }

    #[test]
    fn keys_survive_being_written_and_read() {
        let (old, new) = (DataKey::from_bytes(&[1; 32]), DataKey::from_bytes(&[2; 32]));
        let keys = Keys::default().with(&old).with(&new);
        let read = Keys::from_text(&keys.to_text()).unwrap();
        assert_eq!(read.newest().unwrap().bytes(), &[2; 32]);
        assert_eq!(read.find(old.id()).unwrap().bytes(), &[1; 32]);
        assert!(read.without(old.id()).find(old.id()).is_none());
    }

    #[test]
    fn anything_else_is_no_key() {
        let good = Keys::default().with(&DataKey::from_bytes(&[1; 32])).to_text();
        for text in [
            "",
            HEADING,
            "contestsync-keys-1\n\n",
            good.trim_end().strip_suffix("01").unwrap(),
            &good.to_uppercase(),
            &format!("{}{}", good.as_str(), "00"),
        ] {
            assert!(Keys::from_text(text).is_none(), "{text:?}");
        }
    }
}
