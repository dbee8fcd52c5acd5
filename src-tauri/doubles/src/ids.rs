//! Unique tokens, codes, and calendar ids, never repeated by another double in this process or an earlier one.

use std::collections::hash_map::RandomState;
use std::hash::BuildHasher;

use data_encoding::{BASE32HEX_NOPAD, BASE64URL_NOPAD, HEXLOWER};
use sha2::{Digest, Sha256};

/// Gives a new name each time.
#[derive(Debug)]
pub(crate) struct Ids {
    seed: [u64; 2],
    given: u64,
}

impl Ids {
    pub(crate) fn new() -> Self {
        Self {
            seed: [RandomState::new().hash_one("one"), RandomState::new().hash_one("two")],
            given: 0,
        }
    }

    fn next(&mut self) -> [u8; 32] {
        self.given = self.given.saturating_add(1);
        let mut hash = Sha256::new();
        for part in [self.seed[0], self.seed[1], self.given] {
            hash.update(part.to_be_bytes());
        }
        hash.finalize().into()
    }

    /// 64 hex digits.
    pub(crate) fn hex(&mut self) -> String {
        HEXLOWER.encode(&self.next())
    }

    /// An event id such as Google makes: 26 characters of base32hex.
    pub(crate) fn event(&mut self) -> String {
        let mut id = BASE32HEX_NOPAD.encode(&self.next()).to_ascii_lowercase();
        id.truncate(26);
        id
    }

    /// 43 characters of URL-safe base64.
    pub(crate) fn token(&mut self) -> String {
        BASE64URL_NOPAD.encode(&self.next())
    }
}
