//! Whether a file that came may be believed: its signature, its date, and what is in it. Pure.

use jiff::{SignedDuration, Timestamp};
use minisign_verify::PublicKey;

use super::document::{Document, DocumentFault, LARGEST};
use super::signature::{SignatureFault, verify};

/// A file that is older isn't believed, unless it's newer than everything that is known.
pub const OLDEST: SignedDuration = SignedDuration::from_hours(24);
/// Clocks, ours and the publisher's, may differ by this much.
const CLOCKS_DIFFER: SignedDuration = SignedDuration::from_mins(5);

/// What is known when a file comes.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Circumstances {
    /// The date of the last file that was believed.
    pub accepted: Option<Timestamp>,
    /// The newest reading that anything known rests on.
    pub newest: Option<Timestamp>,
    /// The present.
    pub now: Timestamp,
}

/// A file that is believed.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Received {
    /// What it says.
    pub document: Document,
    /// Its own date.
    pub dated: Timestamp,
}

/// Why a file isn't believed.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
pub enum Refusal {
    /// Its signature isn't valid.
    #[error("its signature isn't valid: {0}")]
    Signature(#[from] SignatureFault),
    /// It isn't a feed, or not all of it can be right.
    #[error("{0}")]
    Document(#[from] DocumentFault),
    /// It's older than one that was believed before.
    #[error("it's dated {dated}, older than the one dated {accepted} that was read before")]
    Replayed {
        /// Its date.
        dated: Timestamp,
        /// The date of the one before.
        accepted: Timestamp,
    },
    /// It's older than [`OLDEST`].
    #[error("it's dated {dated}, more than 24 hours ago")]
    TooOld {
        /// Its date.
        dated: Timestamp,
    },
    /// It, or a reading in it, is dated in the future.
    #[error("it's dated {dated}, which is in the future")]
    Ahead {
        /// The date.
        dated: Timestamp,
    },
}

/// Reads a file that came with this signature.
pub fn receive(key: &PublicKey, bytes: &[u8], signature: &str, known: &Circumstances) -> Result<Received, Refusal> {
    if bytes.len() > LARGEST {
        return Err(DocumentFault::TooLarge.into());
    }
    verify(key, bytes, signature)?;
    let (document, dated) = Document::read_dated(bytes)?;
    let latest = known.now.checked_add(CLOCKS_DIFFER).unwrap_or(Timestamp::MAX);
    if dated > latest {
        return Err(Refusal::Ahead { dated });
    }
    if let Some(accepted) = known
        .accepted
        .filter(|accepted| dated < *accepted && *accepted <= latest)
    {
        return Err(Refusal::Replayed { dated, accepted });
    }
    if is_too_old(dated, known) {
        return Err(Refusal::TooOld { dated });
    }
    Ok(Received { document, dated })
}

/// Whether a file of this date says nothing worth knowing any more.
#[must_use]
pub fn is_too_old(dated: Timestamp, known: &Circumstances) -> bool {
    known.now.duration_since(dated) > OLDEST && known.newest.is_some_and(|newest| dated <= newest)
}

#[cfg(test)]
mod tests {
    use super::super::SecretKey;
    use super::super::signature::public_key;
    use super::*;
    use crate::domain::Platform;
    use crate::feed_samples::{at, document};

    fn signed(bytes: &[u8], key: &SecretKey, known: &Circumstances) -> Result<Timestamp, Refusal> {
        let public = public_key(&key.public()).unwrap();
        receive(&public, bytes, &key.sign(bytes, "test"), known).map(|received| received.dated)
    }

    fn known(now: &str) -> Circumstances {
        Circumstances {
            now: at(now),
            ..Circumstances::default()
        }
    }

    #[test]
    fn a_file_is_believed_for_a_day_and_longer_only_by_who_knows_nothing_newer() {
        let key = SecretKey::generate().unwrap();
        let dated = at("2026-11-26T10:00:00Z");
        let bytes = document(dated).bytes().unwrap();
        assert_eq!(signed(&bytes, &key, &known("2026-11-26T10:12:00Z")), Ok(dated));
        assert_eq!(signed(&bytes, &key, &known("2026-11-27T10:00:00Z")), Ok(dated));
        let late = known("2026-11-27T10:00:01Z");
        assert_eq!(signed(&bytes, &key, &late), Ok(dated), "nothing else is known");
        let newest = |text| Circumstances {
            newest: Some(at(text)),
            ..late
        };
        assert_eq!(signed(&bytes, &key, &newest("2026-11-26T09:59:59Z")), Ok(dated));
        assert_eq!(
            signed(&bytes, &key, &newest("2026-11-26T10:00:00Z")),
            Err(Refusal::TooOld { dated })
        );
    }

    #[test]
    fn an_older_file_than_the_last_one_is_refused_and_the_same_one_is_not() {
        let key = SecretKey::generate().unwrap();
        let dated = at("2026-11-26T10:00:00Z");
        let bytes = document(dated).bytes().unwrap();
        let after = |text| Circumstances {
            accepted: Some(at(text)),
            ..known("2026-11-26T11:00:00Z")
        };
        assert_eq!(signed(&bytes, &key, &after("2026-11-26T10:00:00Z")), Ok(dated));
        let accepted = at("2026-11-26T10:30:00Z");
        assert_eq!(
            signed(&bytes, &key, &after("2026-11-26T10:30:00Z")),
            Err(Refusal::Replayed { dated, accepted })
        );
        assert_eq!(
            signed(&bytes, &key, &after("2027-11-26T10:30:00Z")),
            Ok(dated),
            "what a wrong clock once believed holds nothing up for a year"
        );
    }

    #[test]
    fn a_date_that_lies_ahead_is_refused_whichever_of_its_dates_it_is() {
        let key = SecretKey::generate().unwrap();
        let dated = at("2026-11-26T10:00:00Z");
        let bytes = document(dated).bytes().unwrap();
        assert_eq!(signed(&bytes, &key, &known("2026-11-26T09:55:00Z")), Ok(dated));
        assert_eq!(
            signed(&bytes, &key, &known("2026-11-26T09:54:59Z")),
            Err(Refusal::Ahead { dated })
        );
        let ahead = at("2026-12-26T10:00:00Z");
        let text = String::from_utf8(bytes).unwrap();
        let source = text.replacen("2026-11-26T10:00:00Z", "2026-12-26T10:00:00Z", 1);
        assert_eq!(
            signed(source.as_bytes(), &key, &known("2026-11-26T10:00:00Z")),
            Err(Refusal::Ahead { dated: ahead })
        );
    }

    #[test]
    fn nothing_is_read_of_a_file_whose_signature_does_not_hold_or_that_is_too_large() {
        let (key, other) = (SecretKey::generate().unwrap(), SecretKey::generate().unwrap());
        let bytes = document(at("2026-11-26T10:00:00Z")).bytes().unwrap();
        let now = known("2026-11-26T10:12:00Z");
        let public = public_key(&key.public()).unwrap();
        let read = |bytes: &[u8], signature: &str| receive(&public, bytes, signature, &now).unwrap_err();
        let signature = key.sign(&bytes, "test");
        assert_eq!(
            read(&bytes, &other.sign(&bytes, "test")),
            SignatureFault::AnotherKey.into()
        );
        assert_eq!(read(&bytes, ""), SignatureFault::NotASignature.into());
        for cut in 0..bytes.len() {
            let refusal = read(bytes.get(..cut).unwrap(), &signature);
            assert_eq!(refusal, SignatureFault::AnotherFile.into(), "{cut}");
        }
        let large = vec![b' '; LARGEST + 1];
        assert_eq!(read(&large, &key.sign(&large, "test")), DocumentFault::TooLarge.into());
        assert_eq!(
            read(b"<html>", &key.sign(b"<html>", "test")),
            DocumentFault::Shape.into()
        );
    }

    #[test]
    fn a_source_that_is_named_twice_counts_as_read_at_the_earlier_time() {
        let text = String::from_utf8(document(at("2026-11-26T10:00:00Z")).bytes().unwrap()).unwrap();
        let source = "{\n      \"source\": \"codeforces\",\n      \"name\": \"Codeforces\",\n      \"read_at\": \"2026-11-26T10:00:00Z\"\n    }";
        let earlier = source.replace("T10:00", "T08:00");
        let twice = text.replace(source, &format!("{source}, {earlier}"));
        assert_ne!(twice, text);
        let (document, dated) = Document::read_dated(twice.as_bytes()).unwrap();
        assert_eq!(dated, at("2026-11-26T10:00:00Z"));
        let read: Vec<_> = document.readings.iter().map(|one| (one.source, one.read_at)).collect();
        assert_eq!(read, [(Platform::Codeforces, at("2026-11-26T08:00:00Z"))]);
    }
}
