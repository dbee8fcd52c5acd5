//! Encrypts secrets with AES-256-GCM: `version (1) | key id (4) | nonce (12) | ciphertext and tag`, bound to purpose and account.

use aes_gcm::aead::{Aead, Generate, KeyInit, Nonce, Payload};
use aes_gcm::{Aes256Gcm, Key};
use zeroize::Zeroizing;

use super::data_key::{DataKey, KeyId};
use super::error::{AccountError, SignInAgain};

const VERSION: u8 = 1;
const ID_BYTES: usize = 4;
const NONCE_BYTES: usize = 12;

/// What a secret is for. Part of what is authenticated: one sealed for one purpose opens for no other.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Purpose {
    /// The refresh token of an account.
    RefreshToken,
    /// The address of a calendar feed, bound to the feed's id in place of an account.
    FeedAddress,
}

impl Purpose {
    const fn word(self) -> &'static str {
        match self {
            Self::RefreshToken => "refresh-token",
            Self::FeedAddress => "feed-address",
        }
    }
}

/// Purpose, length-prefixed, then account: no two pairs give the same bytes. Version and key id are covered too.
fn bound_to(purpose: Purpose, sub: &str, id: KeyId) -> Vec<u8> {
    let word = purpose.word();
    let mut bytes = vec![VERSION];
    bytes.extend_from_slice(&id.0);
    bytes.push(u8::try_from(word.len()).unwrap_or(u8::MAX));
    bytes.extend_from_slice(word.as_bytes());
    bytes.extend_from_slice(sub.as_bytes());
    bytes
}

/// Seals `secret` for this purpose and account (Google's `sub`), with a fresh random nonce.
pub fn seal(key: &DataKey, purpose: Purpose, sub: &str, secret: &[u8]) -> Result<Vec<u8>, AccountError> {
    let nonce = <[u8; NONCE_BYTES]>::try_generate().map_err(|_| AccountError::NoRandomness)?;
    seal_with_nonce(key, purpose, sub, secret, nonce)
}

fn seal_with_nonce(
    key: &DataKey,
    purpose: Purpose,
    sub: &str,
    secret: &[u8],
    nonce: [u8; NONCE_BYTES],
) -> Result<Vec<u8>, AccountError> {
    let aad = bound_to(purpose, sub, key.id());
    let payload = Payload { msg: secret, aad: &aad };
    let sealed = cipher(key)
        .encrypt(&Nonce::<Aes256Gcm>::from(nonce), payload)
        .map_err(|_| AccountError::SignInAgain(SignInAgain::Damaged))?;
    let mut bytes = vec![VERSION];
    bytes.extend_from_slice(&key.id().0);
    bytes.extend_from_slice(&nonce);
    bytes.extend_from_slice(&sealed);
    Ok(bytes)
}

/// The id of the key that sealed these bytes.
pub fn key_id(sealed: &[u8]) -> Result<KeyId, AccountError> {
    parts(sealed).map(|(id, ..)| id)
}

/// Opens what was sealed with this key, for this purpose and account.
pub fn open(key: &DataKey, purpose: Purpose, sub: &str, sealed: &[u8]) -> Result<Zeroizing<Vec<u8>>, AccountError> {
    let (id, nonce, ciphertext) = parts(sealed)?;
    if id != key.id() {
        return Err(AccountError::SignInAgain(SignInAgain::OtherKey));
    }
    let aad = bound_to(purpose, sub, id);
    let payload = Payload {
        msg: ciphertext,
        aad: &aad,
    };
    cipher(key)
        .decrypt(&Nonce::<Aes256Gcm>::from(nonce), payload)
        .map(Zeroizing::new)
        .map_err(|_| AccountError::SignInAgain(SignInAgain::Damaged))
}

/// The same secret, sealed with another key.
pub fn reseal(
    old: &DataKey,
    new: &DataKey,
    purpose: Purpose,
    sub: &str,
    sealed: &[u8],
) -> Result<Vec<u8>, AccountError> {
    seal(new, purpose, sub, &open(old, purpose, sub, sealed)?)
}

fn cipher(key: &DataKey) -> Aes256Gcm {
    Aes256Gcm::new(<&Key<Aes256Gcm>>::from(key.bytes()))
}

fn parts(sealed: &[u8]) -> Result<(KeyId, [u8; NONCE_BYTES], &[u8]), AccountError> {
    let damaged = AccountError::SignInAgain(SignInAgain::Damaged);
    let split = || {
        let (version, rest) = sealed.split_first()?;
        let (id, rest) = rest.split_first_chunk::<ID_BYTES>()?;
        let (nonce, ciphertext) = rest.split_first_chunk::<NONCE_BYTES>()?;
        (*version == VERSION).then_some((KeyId(*id), *nonce, ciphertext))
    };
    split().ok_or(damaged)
}

#[cfg(test)]
mod tests {
    use data_encoding::HEXLOWER;
    use proptest::prelude::*;

    use super::*;

    const WHAT: Purpose = Purpose::RefreshToken;

    fn key(byte: u8) -> DataKey {
        DataKey::from_bytes(&[byte; 32])
    }

    fn is_damaged(result: &Result<Zeroizing<Vec<u8>>, AccountError>) -> bool {
        matches!(
            result,
            Err(AccountError::SignInAgain(SignInAgain::Damaged | SignInAgain::OtherKey))
        )
    }

    /// Computed by another implementation, Python's `cryptography`:
    /// `AESGCM(bytes([7]*32)).encrypt(bytes(range(12)), b"1//refresh", aad)`. What lies in people's databases must open.
    const KNOWN: &str = "014bb06f8e000102030405060708090a0b29aec602786fab2c04da92159d7f52e5f2e208b4c510d63519f4";

    #[test]
    fn the_layout_is_the_one_that_was_written_before() {
        let sealed = seal_with_nonce(
            &key(7),
            WHAT,
            "1234567890",
            b"1//refresh",
            [0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11],
        )
        .unwrap();
        assert_eq!(HEXLOWER.encode(&sealed), KNOWN);
        assert_eq!(*open(&key(7), WHAT, "1234567890", &sealed).unwrap(), b"1//refresh");
    }

    #[test]
    fn the_same_secret_is_never_sealed_alike() {
        let once = seal(&key(1), WHAT, "a", b"s").unwrap();
        assert_ne!(once, seal(&key(1), WHAT, "a", b"s").unwrap());
    }

    #[test]
    fn a_secret_of_one_account_opens_for_no_other() {
        let sealed = seal(&key(1), WHAT, "alice", b"token").unwrap();
        assert!(is_damaged(&open(&key(1), WHAT, "bob", &sealed)));
        assert!(is_damaged(&open(&key(1), WHAT, "", &sealed)));
        assert!(open(&key(1), WHAT, "alice", &sealed).is_ok());
    }

    #[test]
    fn another_key_is_told_from_damage() {
        let sealed = seal(&key(1), WHAT, "a", b"token").unwrap();
        let error = open(&key(2), WHAT, "a", &sealed).unwrap_err();
        assert!(matches!(error, AccountError::SignInAgain(SignInAgain::OtherKey)));
    }

    #[test]
    fn resealing_moves_the_secret_to_the_new_key() {
        let sealed = seal(&key(1), WHAT, "a", b"token").unwrap();
        let moved = reseal(&key(1), &key(2), WHAT, "a", &sealed).unwrap();
        assert_eq!(key_id(&moved).unwrap(), key(2).id());
        assert_eq!(*open(&key(2), WHAT, "a", &moved).unwrap(), b"token");
        assert!(reseal(&key(2), &key(1), WHAT, "a", &sealed).is_err());
    }

    proptest! {
        #[test]
        fn what_was_sealed_opens(secret in proptest::collection::vec(any::<u8>(), 0..600), sub in any::<String>()) {
            let sealed = seal(&key(3), WHAT, &sub, &secret).unwrap();
            prop_assert_eq!(&*open(&key(3), WHAT, &sub, &sealed).unwrap(), &secret);
        }

        #[test]
        fn any_flipped_bit_fails(secret in proptest::collection::vec(any::<u8>(), 0..60), bit in any::<prop::sample::Index>()) {
            let mut sealed = seal(&key(3), WHAT, "sub", &secret).unwrap();
            let bit = bit.index(sealed.len() * 8);
            sealed[bit / 8] ^= 1 << (bit % 8);
            prop_assert!(is_damaged(&open(&key(3), WHAT, "sub", &sealed)));
        }

        #[test]
        fn any_cut_fails(at in 0_usize..43) {
            let sealed = seal(&key(3), WHAT, "sub", b"0123456789").unwrap();
            prop_assert_eq!(sealed.len(), 43);
            prop_assert!(is_damaged(&open(&key(3), WHAT, "sub", &sealed[..at])));
        }

        #[test]
        fn foreign_bytes_never_open(bytes in proptest::collection::vec(any::<u8>(), 0..100)) {
            prop_assert!(is_damaged(&open(&key(3), WHAT, "sub", &bytes)));
        }
    }
}
