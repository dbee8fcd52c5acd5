//! Keys and signatures in the format of minisign 0.11, so its own program reads and makes the same files.
//!
//! Made here rather than by a library since the ones there are add noise to a signature, and the same contests must give the same bytes
//! (RFC 8032 signatures need no randomness). Signatures are checked by `minisign-verify`.

use std::fmt;

use blake2::{Blake2b, Blake2b512, Digest, digest::consts::U32};
use data_encoding::BASE64;
use minisign_verify::Signature;
use ring::rand::{SecureRandom, SystemRandom};
use ring::signature::{Ed25519KeyPair, KeyPair};
use zeroize::Zeroizing;

pub use minisign_verify::PublicKey;

/// Ed25519 over the file itself: the algorithm that keys are for.
const ALGORITHM: &[u8; 2] = b"Ed";
/// Ed25519 over the BLAKE2b-512 of the file.
const PREHASHED: &[u8; 2] = b"ED";
const CHECKSUM: &[u8; 2] = b"B2";
/// Algorithms (6), salt and limits of a password that there isn't (48), key number (8), seed and public key (64), checksum (32).
const SECRET_BYTES: usize = 158;

/// Why a key or a signature can't be used.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
pub enum SignatureFault {
    /// The text isn't a minisign secret key.
    #[error("it isn't a minisign secret key")]
    NotASecretKey,
    /// The secret key is locked with a password.
    #[error("it's locked with a password; create one without a password with `contestsync feed keygen`")]
    Locked,
    /// The text isn't a minisign public key.
    #[error("it isn't a minisign public key")]
    NotAPublicKey,
    /// The text isn't a minisign signature.
    #[error("it isn't a minisign signature")]
    NotASignature,
    /// The signature was made with another key.
    #[error("it was made with another key")]
    AnotherKey,
    /// The signature is for other bytes.
    #[error("it's for another file, or the file was changed")]
    AnotherFile,
    /// The system provides no randomness.
    #[error("this system provides no random numbers")]
    NoRandomness,
}

/// A secret key. It doesn't print.
pub struct SecretKey {
    number: [u8; 8],
    seed: Zeroizing<[u8; 32]>,
    pair: Ed25519KeyPair,
}

impl fmt::Debug for SecretKey {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("SecretKey")
    }
}

impl SecretKey {
    /// A new key.
    pub fn generate() -> Result<Self, SignatureFault> {
        let random = SystemRandom::new();
        let mut number = [0; 8];
        let mut seed = Zeroizing::new([0; 32]);
        random.fill(&mut number).map_err(|_| SignatureFault::NoRandomness)?;
        random.fill(&mut *seed).map_err(|_| SignatureFault::NoRandomness)?;
        Self::new(number, seed)
    }

    fn new(number: [u8; 8], seed: Zeroizing<[u8; 32]>) -> Result<Self, SignatureFault> {
        let pair = Ed25519KeyPair::from_seed_unchecked(&*seed).map_err(|_| SignatureFault::NotASecretKey)?;
        Ok(Self { number, seed, pair })
    }

    /// Reads the text of a secret key file.
    pub fn read(text: &str) -> Result<Self, SignatureFault> {
        let mut line = text.lines().map(str::trim).filter(|line| !line.is_empty());
        let first = line.next().ok_or(SignatureFault::NotASecretKey)?;
        let encoded = if first.starts_with("untrusted comment:") {
            line.next().ok_or(SignatureFault::NotASecretKey)?
        } else {
            first
        };
        let bytes = BASE64
            .decode(encoded.as_bytes())
            .map(Zeroizing::new)
            .map_err(|_| SignatureFault::NotASecretKey)?;
        let (Some(algorithms), Some(number), Some(seed), Some(public), Some(checksum)) = (
            bytes.get(..6),
            bytes.get(54..62),
            bytes.get(62..94),
            bytes.get(94..126),
            bytes.get(126..SECRET_BYTES),
        ) else {
            return Err(SignatureFault::NotASecretKey);
        };
        match algorithms {
            [b'E', b'd', 0, 0, b'B', b'2'] => {}
            [b'E', b'd', b'S', b'c', b'B', b'2'] => return Err(SignatureFault::Locked),
            _ => return Err(SignatureFault::NotASecretKey),
        }
        let unfit = |_| SignatureFault::NotASecretKey;
        let key = Self::new(
            number.try_into().map_err(unfit)?,
            Zeroizing::new(seed.try_into().map_err(unfit)?),
        )?;
        let sound = key.pair.public_key().as_ref() == public && (key.checksum() == checksum || checksum == [0; 32]);
        sound.then_some(key).ok_or(SignatureFault::NotASecretKey)
    }

    /// The text of a secret key file.
    #[must_use]
    pub fn text(&self) -> Zeroizing<String> {
        let mut bytes = Zeroizing::new(Vec::with_capacity(SECRET_BYTES));
        bytes.extend_from_slice(ALGORITHM);
        bytes.extend_from_slice(&[0, 0]);
        bytes.extend_from_slice(CHECKSUM);
        bytes.extend_from_slice(&[0; 48]);
        bytes.extend_from_slice(&self.number);
        bytes.extend_from_slice(&*self.seed);
        bytes.extend_from_slice(self.pair.public_key().as_ref());
        bytes.extend_from_slice(&self.checksum());
        Zeroizing::new(format!(
            "untrusted comment: secret key of a ContestSync feed\n{}\n",
            BASE64.encode(&bytes)
        ))
    }

    fn checksum(&self) -> Vec<u8> {
        Blake2b::<U32>::new()
            .chain_update(ALGORITHM)
            .chain_update(self.number)
            .chain_update(*self.seed)
            .chain_update(self.pair.public_key().as_ref())
            .finalize()
            .to_vec()
    }

    /// The public key, as subscribers give it: one line of base64.
    #[must_use]
    pub fn public(&self) -> String {
        let mut bytes = ALGORITHM.to_vec();
        bytes.extend_from_slice(&self.number);
        bytes.extend_from_slice(self.pair.public_key().as_ref());
        BASE64.encode(&bytes)
    }

    /// The text of a public key file.
    #[must_use]
    pub fn public_text(&self) -> String {
        format!(
            "untrusted comment: public key of a ContestSync feed\n{}\n",
            self.public()
        )
    }

    /// The signature of a file, as the text of a `.minisig`. The trusted comment is signed too; it holds no line end.
    #[must_use]
    pub fn sign(&self, file: &[u8], trusted_comment: &str) -> String {
        let comment = trusted_comment.replace(['\n', '\r'], " ");
        let signature = self.pair.sign(Blake2b512::digest(file).as_slice());
        let mut line = PREHASHED.to_vec();
        line.extend_from_slice(&self.number);
        line.extend_from_slice(signature.as_ref());
        let mut both = signature.as_ref().to_vec();
        both.extend_from_slice(comment.as_bytes());
        format!(
            "untrusted comment: signature of a ContestSync feed\n{}\ntrusted comment: {comment}\n{}\n",
            BASE64.encode(&line),
            BASE64.encode(self.pair.sign(&both).as_ref())
        )
    }
}

/// A public key as people paste it: the line, or the whole file.
pub fn public_key(text: &str) -> Result<PublicKey, SignatureFault> {
    let text = text.trim();
    let key = if text.starts_with("untrusted comment:") {
        PublicKey::decode(text)
    } else {
        PublicKey::from_base64(text)
    };
    key.map_err(|_| SignatureFault::NotAPublicKey)
}

/// Checks that the signature is this key's, for these bytes.
pub fn verify(key: &PublicKey, file: &[u8], signature: &str) -> Result<(), SignatureFault> {
    let signature = Signature::decode(signature.trim_end()).map_err(|_| SignatureFault::NotASignature)?;
    key.verify(file, &signature, false).map_err(|fault| match fault {
        minisign_verify::Error::UnexpectedKeyId => SignatureFault::AnotherKey,
        minisign_verify::Error::InvalidSignature => SignatureFault::AnotherFile,
        _ => SignatureFault::NotASignature,
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    fn fixed() -> SecretKey {
        SecretKey::new(*b"number01", Zeroizing::new([7; 32])).unwrap()
    }

    #[test]
    fn a_key_survives_being_written_and_read() {
        let key = SecretKey::generate().unwrap();
        let again = SecretKey::read(&key.text()).unwrap();
        assert_eq!(again.public(), key.public());
        assert_eq!(SecretKey::generate().unwrap().public().len(), 56);
        assert_ne!(SecretKey::generate().unwrap().public(), key.public());
    }

    #[test]
    fn the_same_file_has_the_same_signature_and_another_has_not() {
        let key = fixed();
        let signature = key.sign(b"contests", "read 2026-11-26");
        assert_eq!(signature, fixed().sign(b"contests", "read 2026-11-26"));
        let public = public_key(&key.public()).unwrap();
        assert_eq!(verify(&public, b"contests", &signature), Ok(()));
        assert_eq!(
            verify(&public, b"contest5", &signature),
            Err(SignatureFault::AnotherFile)
        );
        assert_eq!(
            verify(&public, b"contests", &signature.replace("2026-11-26", "2026-11-27")),
            Err(SignatureFault::AnotherFile)
        );
        let another = public_key(&SecretKey::generate().unwrap().public_text()).unwrap();
        assert_eq!(
            verify(&another, b"contests", &signature),
            Err(SignatureFault::AnotherKey)
        );
        let mut cut = signature.trim_end().to_owned();
        while cut.pop().is_some() {
            assert!(verify(&public, b"contests", &cut).is_err(), "{cut}");
        }
    }

    #[test]
    fn a_damaged_or_locked_key_is_refused() {
        let text = fixed().text();
        let damaged = text.replacen("AAAA", "AAAB", 1);
        assert!(
            SecretKey::read(&damaged).is_ok(),
            "the salt of a key without a password means nothing"
        );
        let line = text.lines().nth(1).unwrap();
        let mut bytes = BASE64.decode(line.as_bytes()).unwrap();
        bytes[70] ^= 1;
        assert_eq!(
            SecretKey::read(&BASE64.encode(&bytes)).unwrap_err(),
            SignatureFault::NotASecretKey
        );
        bytes[70] ^= 1;
        bytes[2..4].copy_from_slice(b"Sc");
        assert_eq!(
            SecretKey::read(&BASE64.encode(&bytes)).unwrap_err(),
            SignatureFault::Locked
        );
        assert_eq!(SecretKey::read("").unwrap_err(), SignatureFault::NotASecretKey);
        assert_eq!(public_key("RWQ").unwrap_err(), SignatureFault::NotAPublicKey);
    }

    #[test]
    fn a_secret_key_does_not_print() {
        assert_eq!(format!("{:?}", fixed()), "SecretKey");
    }

    /// Its own program is the judge; without it, this says so.
    #[test]
    fn minisign_itself_believes_our_signature_and_signs_with_our_key() {
        use std::process::Command;
        if Command::new("minisign").arg("-v").output().is_err() {
            println!("SKIPPED: minisign isn't installed, so only our own checks were made");
            return;
        }
        let folder = tempfile::tempdir().unwrap();
        let at = |name: &str| folder.path().join(name).display().to_string();
        let key = SecretKey::generate().unwrap();
        std::fs::write(at("key"), key.text().as_bytes()).unwrap();
        std::fs::write(at("key.pub"), key.public_text()).unwrap();
        std::fs::write(at("contests.json"), "{}").unwrap();
        std::fs::write(at("contests.json.minisig"), key.sign(b"{}", "read just now")).unwrap();
        let run = |words: &[&str]| Command::new("minisign").args(words).output().unwrap();
        let verified = run(&["-V", "-p", &at("key.pub"), "-m", &at("contests.json")]);
        assert!(verified.status.success(), "{verified:?}");
        assert!(String::from_utf8_lossy(&verified.stdout).contains("Trusted comment: read just now"));
        let signed = run(&[
            "-S",
            "-s",
            &at("key"),
            "-m",
            &at("contests.json"),
            "-x",
            &at("theirs.minisig"),
        ]);
        assert!(signed.status.success(), "{signed:?}");
        let theirs = std::fs::read_to_string(at("theirs.minisig")).unwrap();
        assert_eq!(verify(&public_key(&key.public()).unwrap(), b"{}", &theirs), Ok(()));
    }
}
