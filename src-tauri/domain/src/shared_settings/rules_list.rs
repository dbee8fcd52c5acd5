//! The list of rules as entries, one per rule with its position: if two computers each add one, both are kept.

use std::collections::{BTreeMap, BTreeSet};

use data_encoding::HEXLOWER;
use serde::{Deserialize, Serialize};
use serde_json::Value;
use sha2::{Digest, Sha256};

use super::{Entries, RULE, Values};
use crate::domain::rules::Rule;

/// Bytes of a rule as text within the document of its entry. An entry has room for 22,968 bytes, its key and stamp included.
pub const LARGEST: usize = 20_000;
/// The gap between the places of two rules, so others can come between.
const GAP: i64 = 65_536;

/// A rule with its place in the list.
#[derive(Clone, Debug, PartialEq, Eq)]
struct Placed {
    key: String,
    order: i64,
    rule: Rule,
}

/// A rule as it is stored; one that this version doesn't know is kept as it is.
#[derive(Serialize, Deserialize)]
struct Document {
    order: i64,
    rule: Value,
}

/// The rules that the entries hold, in their order. Those of a newer version are left out.
#[must_use]
pub fn listed(entries: &Entries) -> Vec<Rule> {
    placed(entries).into_iter().map(|placed| placed.rule).collect()
}

/// The rules of a computer without a complete set of shared ones: its own, without those that were removed, and the shared ones.
#[must_use]
pub fn combined(entries: &Entries, own: &[Rule]) -> Vec<Rule> {
    let shared = placed(entries);
    let stays = |rule: &&Rule| {
        let taken_back = entries.get(&key_of(rule)).is_some_and(|entry| entry.value.is_none());
        !taken_back && !shared.iter().any(|placed| placed.rule == **rule)
    };
    let own = own.iter().filter(stays).cloned();
    own.chain(shared.iter().map(|placed| placed.rule.clone())).collect()
}

/// What changes when the list `before` becomes `after`: only the rules that were added, changed, moved, or removed.
#[must_use]
pub fn edits(before: &[Rule], after: &[Rule], entries: &Entries) -> Values {
    let before = with_places(before, entries);
    let (old, taken) = (paired(&before, after), keys_in_use(&before, entries));
    let mut used: BTreeSet<String> = old.iter().flatten().map(|placed| placed.key.clone()).collect();
    let orders = orders(
        &old.iter()
            .map(|placed| placed.map(|placed| (placed.order, placed.key.as_str())))
            .collect::<Vec<_>>(),
    );
    let mut edits = Values::new();
    for ((rule, old), order) in after.iter().zip(&old).zip(orders) {
        let key = match old {
            Some(placed) => placed.key.clone(),
            None => free_key(rule, &used, &taken),
        };
        used.insert(key.clone());
        if old.is_none_or(|old| old.rule != *rule || old.order != order) {
            edits.insert(key, document(rule, order));
        }
    }
    for gone in before.iter().filter(|placed| !used.contains(&placed.key)) {
        edits.insert(gone.key.clone(), None);
    }
    edits
}

/// Whether a rule can be stored as an entry. Quotes count twice, since its document is text within another one.
#[must_use]
pub fn fits(rule: &Rule) -> bool {
    let stored = document(rule, i64::MIN).and_then(|text| serde_json::to_string(&text).ok());
    stored.is_some_and(|text| text.len() <= LARGEST)
}

fn document(rule: &Rule, order: i64) -> Option<String> {
    let rule = serde_json::to_value(rule).ok()?;
    serde_json::to_string(&Document { order, rule }).ok()
}

fn placed(entries: &Entries) -> Vec<Placed> {
    let rules = entries
        .range(RULE.to_owned()..)
        .take_while(|(key, _)| key.starts_with(RULE));
    let mut placed: Vec<Placed> = rules
        .filter_map(|(key, entry)| {
            let document: Document = serde_json::from_str(entry.value.as_deref()?).ok()?;
            Some(Placed {
                key: key.clone(),
                order: document.order,
                rule: serde_json::from_value(document.rule).ok()?,
            })
        })
        .collect();
    placed.sort_by(|a, b| (a.order, &a.key).cmp(&(b.order, &b.key)));
    placed
}

/// The list with the keys and places that its rules have in the entries, or would have.
fn with_places(list: &[Rule], entries: &Entries) -> Vec<Placed> {
    let mut shared = placed(entries);
    let mut used = BTreeSet::new();
    let found: Vec<Option<Placed>> = list
        .iter()
        .map(|rule| {
            let at = shared.iter().position(|placed| placed.rule == *rule)?;
            let placed = shared.remove(at);
            used.insert(placed.key.clone());
            Some(placed)
        })
        .collect();
    let orders = orders(
        &found
            .iter()
            .map(|found| found.as_ref().map(|placed| (placed.order, placed.key.as_str())))
            .collect::<Vec<_>>(),
    );
    let mut placed = Vec::new();
    for ((rule, found), order) in list.iter().zip(found).zip(orders) {
        let placed_rule = found.unwrap_or_else(|| Placed {
            key: free_key(rule, &used, &BTreeMap::new()),
            order,
            rule: rule.clone(),
        });
        used.insert(placed_rule.key.clone());
        placed.push(placed_rule);
    }
    placed
}

fn keys_in_use(before: &[Placed], entries: &Entries) -> BTreeMap<String, Option<Rule>> {
    let shared = placed(entries);
    before
        .iter()
        .chain(&shared)
        .map(|placed| (placed.key.clone(), Some(placed.rule.clone())))
        .collect()
}

/// The key of a new rule: from what it says, so the same rule added twice is one.
fn key_of(rule: &Rule) -> String {
    let text = serde_json::to_string(rule).unwrap_or_default();
    let digest = Sha256::digest(text.as_bytes());
    let mut hash = HEXLOWER.encode(&digest);
    hash.truncate(16);
    format!("{RULE}{hash}")
}

fn free_key(rule: &Rule, used: &BTreeSet<String>, taken: &BTreeMap<String, Option<Rule>>) -> String {
    let base = key_of(rule);
    let is_free = |key: &String| {
        let other = taken.get(key).and_then(Option::as_ref);
        !used.contains(key) && other.is_none_or(|other| other == rule)
    };
    let numbered = (2_usize..).map(|number| format!("{base}-{number}"));
    std::iter::once(base.clone())
        .chain(numbered)
        .find(is_free)
        .unwrap_or(base.clone())
}

/// For each rule of `after`, the one of `before` that it equals or was changed from.
fn paired<'a>(before: &'a [Placed], after: &[Rule]) -> Vec<Option<&'a Placed>> {
    let mut pairs: Vec<Option<&Placed>> = vec![None; after.len()];
    let mut left: Vec<&Placed> = before.iter().collect();
    // Unchanged ones first, wherever they are now.
    for (pair, rule) in pairs.iter_mut().zip(after) {
        if let Some(at) = left.iter().position(|placed| placed.rule == *rule) {
            *pair = Some(left.remove(at));
        }
    }
    // A new rule between the same neighbors as one that is gone was changed from it.
    for index in 0..after.len() {
        if pairs.get(index).is_some_and(Option::is_some) {
            continue;
        }
        let ahead = pairs.get(..index).unwrap_or_default().iter().rev().flatten().next();
        let follows = |placed: &Placed| match ahead {
            Some(ahead) => {
                let at = before.iter().position(|one| one.key == ahead.key);
                at.and_then(|at| before.get(at.saturating_add(1)))
                    .is_some_and(|next| next.key == placed.key)
            }
            None => before.first().is_some_and(|first| first.key == placed.key),
        };
        // A rule that looks at something else isn't the same rule.
        let is_like = |placed: &Placed| {
            let looks_at = |rule: &Rule| std::mem::discriminant(&rule.condition);
            after
                .get(index)
                .is_some_and(|rule| looks_at(rule) == looks_at(&placed.rule))
        };
        if let Some(at) = left.iter().position(|placed| follows(placed) && is_like(placed)) {
            let placed = left.remove(at);
            if let Some(pair) = pairs.get_mut(index) {
                *pair = Some(placed);
            }
        }
    }
    pairs
}

/// Rising places for a list in which some rules already have one; as few as possible are changed. Two rules that two computers put in the same
/// place stay there: their keys tell them apart.
fn orders(old: &[Option<(i64, &str)>]) -> Vec<i64> {
    let mut last: (i64, Option<&str>) = (0, None);
    let mut orders = Vec::new();
    for (index, own) in old.iter().enumerate() {
        let (last_order, last_key) = last;
        let follows = |(order, key): (i64, &str)| {
            order > last_order || (order == last_order && last_key.is_some_and(|last_key| key > last_key))
        };
        last = match own {
            Some((order, key)) if follows((*order, *key)) => (*order, Some(*key)),
            _ => {
                let rest = old.get(index.saturating_add(1)..).unwrap_or_default();
                let next = rest.iter().flatten().find(|(order, _)| *order > last_order);
                let order = next.map_or(last_order.saturating_add(GAP), |(next, _)| {
                    let half = next.saturating_sub(last_order) / 2;
                    last_order.saturating_add(half.max(1))
                });
                (order, None)
            }
        };
        orders.push(last.0);
    }
    orders
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::domain::shared_settings::{EditStamp, Entry, InstallationId, merge::merge};

    fn rule(word: &str) -> Rule {
        serde_json::from_value(serde_json::json!({"when": "name_has", "words": [word], "hide_from": ["calendar"]}))
            .unwrap()
    }

    fn rules(words: &[&str]) -> Vec<Rule> {
        words.iter().map(|word| rule(word)).collect()
    }

    fn publish(entries: &mut Entries, edits: Values, at: i64) {
        let by = InstallationId::new("installation1").unwrap();
        let read = edits.into_iter().map(|(key, value)| {
            let stamp = EditStamp {
                at,
                counter: 0,
                by: by.clone(),
            };
            (
                key,
                Entry {
                    stamp,
                    value,
                    expires: None,
                },
            )
        });
        merge(entries, read.collect());
    }

    fn shared(words: &[&str]) -> Entries {
        let mut entries = Entries::new();
        publish(&mut entries, edits(&[], &rules(words), &Entries::new()), 1);
        assert_eq!(listed(&entries), rules(words));
        entries
    }

    #[test]
    fn two_computers_that_each_add_a_rule_keep_both() {
        let mut entries = shared(&["a"]);
        let on_one = edits(&rules(&["a"]), &rules(&["a", "b"]), &entries);
        let on_other = edits(&rules(&["a"]), &rules(&["c", "a"]), &entries);
        assert_eq!((on_one.len(), on_other.len()), (1, 1));
        publish(&mut entries, on_one, 2);
        publish(&mut entries, on_other, 3);
        assert_eq!(listed(&entries), rules(&["c", "a", "b"]));
    }

    #[test]
    fn two_rules_in_the_same_place_are_left_there() {
        let mut entries = shared(&["a"]);
        for (word, at) in [("b", 2), ("c", 3), ("d", 4)] {
            // Each computer adds its own without knowing of the others.
            publish(
                &mut entries,
                edits(&rules(&["a"]), &rules(&["a", word]), &shared(&["a"])),
                at,
            );
        }
        let both = listed(&entries);
        assert_eq!(both.len(), 4);
        let after: Vec<Rule> = both.iter().cloned().chain([rule("e")]).collect();
        let edit = edits(&both, &after, &entries);
        assert_eq!(edit.len(), 1, "{edit:?}");
        publish(&mut entries, edit, 5);
        assert_eq!(listed(&entries), after);
        // One between two in the same place moves the later one only.
        let mut between = after.clone();
        between.insert(2, rule("f"));
        let edit = edits(&after, &between, &entries);
        publish(&mut entries, edit, 6);
        assert_eq!(listed(&entries), between);
    }

    #[test]
    fn the_same_rule_added_on_two_computers_is_one() {
        let mut entries = shared(&["a"]);
        let edit = edits(&rules(&["a"]), &rules(&["a", "b"]), &entries);
        publish(&mut entries, edit.clone(), 2);
        publish(&mut entries, edit, 3);
        assert_eq!(listed(&entries), rules(&["a", "b"]));
    }

    #[test]
    fn a_changed_rule_stays_the_same_one_and_the_last_change_wins() {
        let mut entries = shared(&["a", "b", "c"]);
        let on_one = edits(&rules(&["a", "b", "c"]), &rules(&["a", "x", "c"]), &entries);
        let on_other = edits(&rules(&["a", "b", "c"]), &rules(&["a", "y", "c"]), &entries);
        assert_eq!(on_one.keys().collect::<Vec<_>>(), on_other.keys().collect::<Vec<_>>());
        publish(&mut entries, on_other, 3);
        publish(&mut entries, on_one, 2);
        assert_eq!(listed(&entries), rules(&["a", "y", "c"]));
    }

    #[test]
    fn a_rule_of_another_kind_in_a_rules_place_is_a_new_one() {
        let unrated: Rule =
            serde_json::from_value(serde_json::json!({"when": "unrated", "hide_from": ["calendar"]})).unwrap();
        let before = vec![unrated];
        let mut entries = Entries::new();
        publish(&mut entries, edits(&[], &before, &Entries::new()), 1);
        // On two computers the list is set to a single rule each.
        let on_one = edits(&before, &rules(&["a"]), &entries);
        let on_other = edits(&before, &rules(&["b"]), &entries);
        publish(&mut entries, on_one, 2);
        publish(&mut entries, on_other, 3);
        let mut both = listed(&entries);
        both.sort_by_key(|rule| format!("{rule:?}"));
        assert_eq!(both, rules(&["a", "b"]));
    }

    #[test]
    fn a_rule_taken_out_here_and_one_added_there_are_both_done() {
        let mut entries = shared(&["a", "b"]);
        let out = edits(&rules(&["a", "b"]), &rules(&["b"]), &entries);
        let added = edits(&rules(&["a", "b"]), &rules(&["a", "b", "c"]), &entries);
        publish(&mut entries, out, 2);
        publish(&mut entries, added, 3);
        assert_eq!(listed(&entries), rules(&["b", "c"]));
        // And the one that was removed can come back.
        let back = edits(&rules(&["b", "c"]), &rules(&["b", "c", "a"]), &entries);
        publish(&mut entries, back, 4);
        assert_eq!(listed(&entries), rules(&["b", "c", "a"]));
    }

    #[test]
    fn moving_a_rule_changes_its_place_alone() {
        let mut entries = shared(&["a", "b", "c", "d"]);
        let moved = edits(&rules(&["a", "b", "c", "d"]), &rules(&["d", "a", "b", "c"]), &entries);
        publish(&mut entries, moved, 2);
        assert_eq!(listed(&entries), rules(&["d", "a", "b", "c"]));
    }

    #[test]
    fn a_rule_of_a_newer_version_is_kept_whatever_is_done_to_the_others() {
        let mut entries = shared(&["a"]);
        let newer = r#"{"order":1,"rule":{"when":"moon_is_full","hide_from":["calendar"]}}"#;
        publish(
            &mut entries,
            Values::from([("rule/newer".to_owned(), Some(newer.to_owned()))]),
            1,
        );
        let all_out = edits(&listed(&entries), &[], &entries);
        publish(&mut entries, all_out, 2);
        assert_eq!(entries.get("rule/newer").unwrap().value.as_deref(), Some(newer));
        assert_eq!(listed(&entries), []);
    }

    #[test]
    fn two_equal_rules_are_two() {
        assert_eq!(listed(&shared(&["a", "a", "b"])), rules(&["a", "a", "b"]));
    }

    #[test]
    fn without_a_complete_set_a_computer_keeps_its_own_rules() {
        let mut entries = Entries::new();
        let added = edits(&rules(&["mine"]), &rules(&["mine", "b"]), &entries);
        publish(&mut entries, added, 2);
        assert_eq!(listed(&entries), rules(&["b"]));
        assert_eq!(combined(&entries, &rules(&["mine", "b"])), rules(&["mine", "b"]));
        let out = edits(&rules(&["mine", "b"]), &rules(&["b"]), &entries);
        publish(&mut entries, out, 3);
        assert_eq!(combined(&entries, &rules(&["mine"])), rules(&["b"]));
    }
}
