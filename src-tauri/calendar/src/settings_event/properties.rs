//! An entry as private properties: the name is a hash of its key, and a value that is too long is split.
//!
//! Google silently cuts names beyond 44 characters and values beyond 1,024.

use std::collections::BTreeMap;

use data_encoding::BASE32_DNSSEC as BASE32_LOWER_HEX;
use serde::{Deserialize, Serialize};
use sha2::{Digest, Sha256};

use crate::domain::InstallationId;
use crate::domain::shared_settings::{EditStamp, Entries, Entry};

/// What the names of our properties begin with.
const PREFIX: &str = "cs_";
/// Characters of the hash in a name: 130 bits.
const HASH: usize = 26;
/// Bytes of a part of a value.
const PART: usize = 960;
/// Parts that an entry may have.
const MOST_PARTS: usize = 24;

/// An entry in a value.
#[derive(Serialize, Deserialize)]
struct Document {
    /// The key.
    k: String,
    /// The value; absent: removed.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    v: Option<String>,
    /// The stamp's time.
    t: i64,
    /// The stamp's counter.
    #[serde(default, skip_serializing_if = "is_zero")]
    c: u32,
    /// The installation.
    b: InstallationId,
    /// When it may be forgotten.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    x: Option<i64>,
}

#[expect(clippy::trivially_copy_pass_by_ref, reason = "serde hands over a reference")]
const fn is_zero(number: &u32) -> bool {
    *number == 0
}

/// The properties of one entry; `None` for one that is too long to be stored.
#[must_use]
pub fn properties(key: &str, entry: &Entry) -> Option<BTreeMap<String, String>> {
    let document = Document {
        k: key.to_owned(),
        v: entry.value.clone(),
        t: entry.stamp.at,
        c: entry.stamp.counter,
        b: entry.stamp.by.clone(),
        x: entry.expires,
    };
    let text = serde_json::to_string(&document).ok()?;
    let name = name(key);
    let parts = parts(&text);
    if parts.len() > MOST_PARTS {
        return None;
    }
    if parts.len() == 1 {
        return Some(BTreeMap::from([(name, text)]));
    }
    let count = parts.len();
    let numbered = parts.into_iter().enumerate().map(|(index, part)| match index {
        0 => (name.clone(), format!("{count}#{part}")),
        _ => (format!("{name}_{index}"), part.to_owned()),
    });
    Some(numbered.collect())
}

/// The names in `properties` that belong to an entry.
#[must_use]
pub fn names(key: &str, properties: &BTreeMap<String, String>) -> Vec<String> {
    let name = name(key);
    properties
        .range(name.clone()..)
        .map(|(other, _)| other)
        .take_while(|other| other.starts_with(&name))
        .filter(|other| {
            other
                .strip_prefix(&name)
                .is_some_and(|rest| rest.is_empty() || rest.starts_with('_'))
        })
        .cloned()
        .collect()
}

/// The entries that the properties hold. What can't be read is left out.
#[must_use]
pub fn entries(properties: &BTreeMap<String, String>) -> Entries {
    let firsts = properties
        .iter()
        .filter(|(name, _)| name.len() == PREFIX.len().saturating_add(HASH) && name.starts_with(PREFIX));
    firsts
        .filter_map(|(name, first)| {
            let text = whole(name, first, properties)?;
            let document: Document = serde_json::from_str(&text).ok()?;
            // A value under another entry's name was copied there by someone.
            (*name == self::name(&document.k)).then_some(())?;
            let entry = Entry {
                stamp: EditStamp {
                    at: document.t,
                    counter: document.c,
                    by: InstallationId::new(document.b.as_str())?,
                },
                value: document.v,
                expires: document.x,
            };
            Some((document.k, entry))
        })
        .collect()
}

fn whole(name: &str, first: &str, properties: &BTreeMap<String, String>) -> Option<String> {
    if first.starts_with('{') {
        return Some(first.to_owned());
    }
    let (count, part) = first.split_once('#')?;
    let count: usize = count.parse().ok().filter(|count| *count <= MOST_PARTS)?;
    let mut text = part.to_owned();
    for index in 1..count {
        text.push_str(properties.get(&format!("{name}_{index}"))?);
    }
    Some(text)
}

fn name(key: &str) -> String {
    let mut hash = BASE32_LOWER_HEX.encode(&Sha256::digest(key.as_bytes()));
    hash.truncate(HASH);
    format!("{PREFIX}{hash}")
}

fn parts(text: &str) -> Vec<&str> {
    let mut parts = Vec::new();
    let mut rest = text;
    while rest.len() > PART {
        let (part, after) = rest.split_at(rest.floor_char_boundary(PART));
        parts.push(part);
        rest = after;
    }
    parts.push(rest);
    parts
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::domain::shared_settings::rules_list;

    fn entry(value: Option<&str>) -> Entry {
        Entry {
            stamp: EditStamp {
                at: 1_795_000_000_000,
                counter: 2,
                by: InstallationId::new(&"0123456789abcdef".repeat(2)).unwrap(),
            },
            value: value.map(str::to_owned),
            expires: Some(1_800_000_000),
        }
    }

    fn assert_within_googles_limits(properties: &BTreeMap<String, String>) {
        for (name, value) in properties {
            assert!(name.len() <= 44, "{name}");
            assert!(value.len() <= 1_024, "{} bytes", value.len());
        }
    }

    #[test]
    fn a_choice_for_the_longest_contest_key_comes_back_whole() {
        let key = format!("choice/hackerrank:{}/calendar", "x".repeat(200));
        let stored = properties(&key, &entry(Some("no"))).unwrap();
        assert_eq!(stored.len(), 1);
        assert_within_googles_limits(&stored);
        assert_eq!(entries(&stored), Entries::from([(key, entry(Some("no")))]));
    }

    #[test]
    fn the_largest_rule_that_is_taken_has_room_whatever_its_letters() {
        for letter in ["x", "\"", "\\", "\u{1}", "é", "𝄞"] {
            let written = serde_json::to_string(letter).unwrap().len() - 2;
            let value = letter.repeat(rules_list::LARGEST / written);
            let key = format!("rule/{}", "f".repeat(32));
            let stored = properties(&key, &entry(Some(&value))).unwrap();
            assert_within_googles_limits(&stored);
            assert_eq!(entries(&stored)[&key].value.as_deref(), Some(value.as_str()));
        }
    }

    #[test]
    fn a_long_value_is_split_and_comes_back_whole() {
        let value = "संसार ".repeat(900);
        let stored = properties("rule/1", &entry(Some(&value))).unwrap();
        assert!(stored.len() > 10, "{}", stored.len());
        assert_within_googles_limits(&stored);
        assert_eq!(
            entries(&stored),
            Entries::from([("rule/1".to_owned(), entry(Some(&value)))])
        );
        assert_eq!(names("rule/1", &stored).len(), stored.len());
    }

    #[test]
    fn a_part_that_is_missing_makes_the_entry_unreadable_and_not_half() {
        let mut stored = properties("rule/1", &entry(Some(&"x".repeat(3_000)))).unwrap();
        assert!(stored.pop_last().is_some());
        assert_eq!(entries(&stored), Entries::new());
    }

    #[test]
    fn what_cannot_be_stored_is_not_cut() {
        assert_eq!(properties("rule/1", &entry(Some(&"x".repeat(30_000)))), None);
    }

    #[test]
    fn what_others_put_among_our_properties_is_left_out() {
        let mut stored = properties("calendar.busy", &entry(Some("true"))).unwrap();
        stored.insert("cs_".to_owned(), "x".to_owned());
        stored.insert(
            format!("cs_{}", "0".repeat(26)),
            stored.values().next().unwrap().clone(),
        );
        stored.insert(format!("cs_{}", "1".repeat(26)), "999999#{".to_owned());
        stored.insert(format!("cs_{}", "2".repeat(26)), "{\"k\":1}".to_owned());
        assert_eq!(
            entries(&stored),
            Entries::from([("calendar.busy".to_owned(), entry(Some("true")))])
        );
    }
}
