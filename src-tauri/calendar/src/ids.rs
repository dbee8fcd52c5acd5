//! The ids of events: fixed by account and contest, so the same event is never created twice.

use std::collections::BTreeMap;

// Lower-case base32hex without padding, the alphabet of Google's event ids; the library names it after its first use.
use data_encoding::BASE32_DNSSEC as BASE32_LOWER_HEX;
use sha2::{Digest, Sha256};

use super::plan::{KnownEvent, Wish};
use crate::domain::ContestKey;

/// The id of a contest's event: lower-case base32hex of a SHA-256 over account and key. The same account and contest give the
/// same id on every machine and after any data loss, so inserting twice can't create two events.
#[must_use]
pub fn event_id(account: &str, key: &ContestKey) -> String {
    event_id_of(account, key, 0)
}

/// How many ids a contest's event can have over time: the next one is used if Google neither restores the event under the previous
/// one nor frees its id.
const GENERATIONS: usize = 4;

fn event_id_of(account: &str, key: &ContestKey, generation: usize) -> String {
    let mut hash = Sha256::new();
    hash.update(b"contestsync event v1\0");
    hash.update(account.as_bytes());
    hash.update(b"\0");
    hash.update(key.to_string().as_bytes());
    if generation > 0 {
        hash.update(format!("\0{generation}").as_bytes());
    }
    BASE32_LOWER_HEX.encode(&hash.finalize())
}

/// All ids that a contest's event can have, in the order in which they are used.
pub fn event_ids(account: &str, key: &ContestKey) -> impl Iterator<Item = String> {
    (0..GENERATIONS).map(move |generation| event_id_of(account, key, generation))
}

/// Whether an event with this id can be the contest's own.
#[must_use]
pub fn is_event_id(account: &str, key: &ContestKey, id: &str) -> bool {
    event_ids(account, key).any(|one| one == id)
}

/// The id that is used after this one; `None` after the last.
#[must_use]
pub fn next_event_id(account: &str, key: &ContestKey, id: &str) -> Option<String> {
    event_ids(account, key).skip_while(|one| one != id).nth(1)
}

impl Wish {
    /// The same, with each event under the last of its recorded ids.
    #[must_use]
    pub fn at_recorded_ids(mut self, account: &str, recorded: &BTreeMap<String, KnownEvent>) -> Self {
        let wanted = std::mem::take(&mut self.wanted);
        for event in wanted.into_values() {
            let last = event_ids(account, &event.key)
                .filter(|id| recorded.contains_key(id))
                .last();
            let event = match last {
                Some(id) => event.under(id),
                None => event,
            };
            self.wanted.insert(event.id.clone(), event);
        }
        self
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::domain::Platform;

    #[test]
    fn an_event_id_is_fixed_and_in_googles_alphabet() {
        let key = ContestKey::new(Platform::Codeforces, "1936").unwrap();
        let id = event_id("108", &key);
        assert_eq!(id, event_id("108", &key));
        assert_ne!(id, event_id("109", &key));
        assert_eq!(id.len(), 52);
        let ids: Vec<String> = event_ids("108", &key).collect();
        assert_eq!(ids.first(), Some(&id));
        assert_eq!(next_event_id("108", &key, &id), ids.get(1).cloned());
        assert_eq!(next_event_id("108", &key, ids.last().unwrap()), None);
        assert!(
            ids.iter()
                .all(|id| is_event_id("108", &key, id) && !is_event_id("109", &key, id))
        );
        assert!(
            id.bytes()
                .all(|byte| byte.is_ascii_digit() || (b'a'..=b'v').contains(&byte))
        );
    }
}
