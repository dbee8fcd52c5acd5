//! Decides which event holds which entry: the one that already does, or else the first with room.

use std::collections::{BTreeMap, BTreeSet};

use super::SettingsEvent;
use super::properties::{names, properties};
use crate::domain::shared_settings::Entries;

/// Google accepts 300 properties and 32 kB for each event; some room is left for the mark and for newer versions.
const MOST_PROPERTIES: usize = 280;
const MOST_BYTES: usize = 28_000;
/// The most settings events.
const MOST_SHARDS: usize = 64;

/// What to write into one shard.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct ShardChange {
    /// The entries.
    pub entries: Entries,
    /// The properties that change; `None` removes one.
    pub properties: BTreeMap<String, Option<String>>,
}

/// The changes that store `entries`, by shard, and the keys of entries for which there is no room anywhere.
///
/// If a shard is written anyway, its expired entries are removed.
#[must_use]
pub fn changes(
    shards: &BTreeMap<usize, SettingsEvent>,
    entries: &Entries,
    now: i64,
) -> (BTreeMap<usize, ShardChange>, BTreeSet<String>) {
    let mut held: BTreeMap<usize, Held> = shards
        .iter()
        .map(|(shard, event)| (*shard, Held::without_expired(event, now)))
        .collect();
    let mut places: BTreeMap<usize, Entries> = BTreeMap::new();
    let mut homeless = BTreeSet::new();
    for (key, entry) in entries {
        let Some(new) = properties(key, entry) else {
            homeless.insert(key.clone());
            continue;
        };
        let own = held.iter().find(|(_, held)| held.has(key)).map(|(shard, _)| *shard);
        let mut every = own.into_iter().chain(0..MOST_SHARDS);
        let Some(place) = every.find(|shard| held.entry(*shard).or_default().fits(key, &new)) else {
            homeless.insert(key.clone());
            continue;
        };
        held.entry(place).or_default().put(key, new);
        places.entry(place).or_default().insert(key.clone(), entry.clone());
    }
    let changes = places.into_iter().map(|(shard, entries)| {
        let empty = BTreeMap::new();
        let old = shards.get(&shard).map_or(&empty, |event| &event.properties);
        let new = held.get(&shard).map_or(&empty, |held| &held.properties);
        let properties = difference(old, new);
        (shard, ShardChange { entries, properties })
    });
    (changes.collect(), homeless)
}

/// What an event would contain.
#[derive(Default)]
struct Held {
    properties: BTreeMap<String, String>,
    bytes: usize,
}

impl Held {
    fn without_expired(event: &SettingsEvent, now: i64) -> Self {
        if event.cancelled {
            return Self::default();
        }
        let mut held = Self {
            properties: event.properties.clone(),
            bytes: event.properties.iter().map(size).sum(),
        };
        for (key, entry) in event.entries() {
            if entry.is_expired(now) {
                held.remove(&key);
            }
        }
        held
    }

    fn has(&self, key: &str) -> bool {
        !names(key, &self.properties).is_empty()
    }

    fn fits(&self, key: &str, new: &BTreeMap<String, String>) -> bool {
        let old = names(key, &self.properties);
        let freed: usize = old
            .iter()
            .map(|name| {
                name.len()
                    .saturating_add(self.properties.get(name).map_or(0, String::len))
            })
            .sum();
        let added: usize = new.iter().map(size).sum();
        let count = self
            .properties
            .len()
            .saturating_sub(old.len())
            .saturating_add(new.len());
        count <= MOST_PROPERTIES && self.bytes.saturating_sub(freed).saturating_add(added) <= MOST_BYTES
    }

    fn put(&mut self, key: &str, new: BTreeMap<String, String>) {
        self.remove(key);
        self.bytes = self.bytes.saturating_add(new.iter().map(size).sum());
        self.properties.extend(new);
    }

    fn remove(&mut self, key: &str) {
        for name in names(key, &self.properties) {
            if let Some(value) = self.properties.remove(&name) {
                self.bytes = self.bytes.saturating_sub(size((&name, &value)));
            }
        }
    }
}

fn size((name, value): (&String, &String)) -> usize {
    name.len().saturating_add(value.len())
}

fn difference(old: &BTreeMap<String, String>, new: &BTreeMap<String, String>) -> BTreeMap<String, Option<String>> {
    let gone = old.keys().filter(|name| !new.contains_key(*name));
    let gone = gone.map(|name| (name.clone(), None));
    let changed = new.iter().filter(|(name, value)| old.get(*name) != Some(value));
    gone.chain(changed.map(|(name, value)| (name.clone(), Some(value.clone()))))
        .collect()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::domain::InstallationId;
    use crate::domain::shared_settings::{EditStamp, Entry};

    fn entry(value: &str, expires: Option<i64>) -> Entry {
        Entry {
            stamp: EditStamp {
                at: 1,
                counter: 0,
                by: InstallationId::new(&"0123456789abcdef".repeat(2)).unwrap(),
            },
            value: Some(value.to_owned()),
            expires,
        }
    }

    fn choices(range: std::ops::Range<usize>, expires: Option<i64>) -> Entries {
        range
            .map(|number| (format!("choice/codeforces:{number}/calendar"), entry("no", expires)))
            .collect()
    }

    /// The shards after the changes were written.
    fn written(
        shards: &BTreeMap<usize, SettingsEvent>,
        changes: &BTreeMap<usize, ShardChange>,
    ) -> BTreeMap<usize, SettingsEvent> {
        let mut after = shards.clone();
        for (shard, change) in changes {
            let event = after.entry(*shard).or_default();
            for (name, value) in &change.properties {
                match value {
                    Some(value) => drop(event.properties.insert(name.clone(), value.clone())),
                    None => drop(event.properties.remove(name)),
                }
            }
        }
        after
    }

    fn all(shards: &BTreeMap<usize, SettingsEvent>) -> Entries {
        shards.values().flat_map(SettingsEvent::entries).collect()
    }

    #[test]
    fn a_thousand_choices_fill_several_events_each_within_the_limits() {
        let entries = choices(0..1_000, None);
        let (changes, homeless) = changes(&BTreeMap::new(), &entries, 0);
        assert!(homeless.is_empty());
        let shards = written(&BTreeMap::new(), &changes);
        assert!(shards.len() >= 4, "{}", shards.len());
        for event in shards.values() {
            let bytes: usize = event
                .properties
                .iter()
                .map(|(name, value)| name.len() + value.len())
                .sum();
            assert!(event.properties.len() <= 298 && bytes < 32_000);
        }
        assert_eq!(all(&shards), entries);
    }

    #[test]
    fn an_entry_stays_in_its_event_and_only_that_event_is_written() {
        let shards = written(
            &BTreeMap::new(),
            &changes(&BTreeMap::new(), &choices(0..600, None), 0).0,
        );
        let home = *shards
            .iter()
            .find(|(_, event)| event.entries().contains_key("choice/codeforces:599/calendar"))
            .unwrap()
            .0;
        let edit = Entries::from([("choice/codeforces:599/calendar".to_owned(), entry("yes", None))]);
        let (again, _) = changes(&shards, &edit, 0);
        assert_eq!(again.keys().copied().collect::<Vec<_>>(), [home]);
        assert_eq!(again.values().next().unwrap().properties.len(), 1);
    }

    #[test]
    fn choices_of_contests_long_over_make_room_for_new_ones() {
        let shards = written(
            &BTreeMap::new(),
            &changes(&BTreeMap::new(), &choices(0..200, Some(100)), 0).0,
        );
        assert_eq!(shards.len(), 1);
        let (after, _) = changes(&shards, &choices(1_000..1_100, Some(900)), 500);
        let shards = written(&shards, &after);
        assert_eq!((shards.len(), all(&shards)), (1, choices(1_000..1_100, Some(900))));
    }

    #[test]
    fn a_value_that_grows_beyond_its_event_moves_to_another() {
        let full: Entries = (0..25)
            .map(|number| (format!("rule/{number}"), entry(&"x".repeat(960), None)))
            .collect();
        let shards = written(&BTreeMap::new(), &changes(&BTreeMap::new(), &full, 0).0);
        let longer = Entries::from([("rule/3".to_owned(), entry(&"y".repeat(9_000), None))]);
        let (after, homeless) = changes(&shards, &longer, 0);
        assert!(homeless.is_empty());
        let after = written(&shards, &after);
        let found = after.values().filter_map(|event| event.entries().remove("rule/3"));
        assert!(found.into_iter().any(|found| found == entry(&"y".repeat(9_000), None)));
    }
}
