//! How entries from other computers change the settings here, and what happens to local edits.

use std::collections::BTreeSet;

use super::clock::{self, ClockPair};
use super::{EditStamp, Entries, Entry, InstallationId};

/// A setting that was edited here and isn't published yet.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Edit {
    /// The new value; `None`: it was removed.
    pub value: Option<String>,
    /// When, in milliseconds since 1970 by this computer's clock.
    pub edited_at: i64,
    /// The version that was edited.
    pub base: Option<EditStamp>,
    /// When the entry may be forgotten.
    pub expires: Option<i64>,
}

/// What becomes of an edit.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum EditOutcome {
    /// It has to be written.
    Publish(Entry),
    /// It says what is already known.
    Known,
    /// Another computer edited the same setting later.
    Lost,
}

/// Merges what was read into what is known; returns the keys whose entry changed.
pub fn merge(known: &mut Entries, read: Entries) -> BTreeSet<String> {
    let mut changed = BTreeSet::new();
    for (key, entry) in read {
        match known.get(&key) {
            Some(mine) if *mine >= entry => {}
            _ => {
                known.insert(key.clone(), entry);
                changed.insert(key);
            }
        }
    }
    changed
}

/// What becomes of an edit, where `known` is the setting in the calendar.
#[must_use]
pub fn settle(edit: &Edit, known: Option<&Entry>, clocks: ClockPair, by: &InstallationId) -> EditOutcome {
    let stamp = clock::stamp(edit.edited_at, clocks, edit.base.as_ref(), by);
    // A value that was edited and put back is published again: it's later than an edit that another computer made in between.
    if let Some(known) = known.filter(|known| known.stamp > stamp) {
        return if known.value == edit.value {
            EditOutcome::Known
        } else {
            EditOutcome::Lost
        };
    }
    EditOutcome::Publish(Entry {
        stamp,
        value: edit.value.clone(),
        expires: edit.expires,
    })
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    fn id(number: u8) -> InstallationId {
        InstallationId::new(&format!("installation{number}")).unwrap()
    }

    fn entry() -> impl Strategy<Value = Entry> {
        // Few values, so that stamps often tie.
        (
            0_i64..4,
            0_u32..2,
            0_u8..3,
            prop::option::of("[ab]"),
            prop::option::of(0_i64..2),
        )
            .prop_map(|(at, counter, by, value, expires)| Entry {
                stamp: EditStamp {
                    at,
                    counter,
                    by: id(by),
                },
                value,
                expires,
            })
    }

    fn entries() -> impl Strategy<Value = Entries> {
        prop::collection::btree_map("[a-d]", entry(), 0..5)
    }

    fn merged(a: &Entries, b: &Entries) -> Entries {
        let mut both = a.clone();
        merge(&mut both, b.clone());
        both
    }

    proptest! {
        #[test]
        fn merging_is_commutative(a in entries(), b in entries()) {
            prop_assert_eq!(merged(&a, &b), merged(&b, &a));
        }

        #[test]
        fn merging_is_associative(a in entries(), b in entries(), c in entries()) {
            prop_assert_eq!(merged(&merged(&a, &b), &c), merged(&a, &merged(&b, &c)));
        }

        #[test]
        fn merging_is_idempotent(a in entries(), b in entries()) {
            let once = merged(&a, &b);
            prop_assert_eq!(merged(&once, &b), once.clone());
            prop_assert_eq!(merged(&once, &once), once);
        }

        #[test]
        fn any_order_of_meeting_ends_in_the_same_settings(
            all in prop::collection::vec(entries(), 1..6),
            order in prop::collection::vec(any::<prop::sample::Index>(), 0..12),
        ) {
            let forward = all.iter().fold(Entries::new(), |sum, one| merged(&sum, one));
            // Some are met twice and in another order, then all of them backwards.
            let twice = order.iter().map(|index| index.get(&all));
            let backward = twice.chain(all.iter().rev()).fold(Entries::new(), |sum, one| merged(&sum, one));
            prop_assert_eq!(forward, backward);
        }
    }

    #[test]
    fn the_later_edit_wins_and_the_earlier_one_is_lost() {
        let clocks = ClockPair {
            local: 90_000,
            server: 90_000,
        };
        let edit = Edit {
            value: Some("true".to_owned()),
            edited_at: 50_000,
            base: None,
            expires: None,
        };
        let theirs = |at: i64| Entry {
            stamp: EditStamp {
                at,
                counter: 0,
                by: id(2),
            },
            value: Some("false".to_owned()),
            expires: None,
        };
        assert_eq!(settle(&edit, Some(&theirs(60_000)), clocks, &id(1)), EditOutcome::Lost);
        let EditOutcome::Publish(entry) = settle(&edit, Some(&theirs(40_000)), clocks, &id(1)) else {
            panic!("the edit is later")
        };
        assert_eq!((entry.stamp.at, entry.stamp.by), (50_000, id(1)));
    }

    #[test]
    fn an_edit_that_says_what_was_edited_later_is_not_written_and_a_later_one_is() {
        let clocks = ClockPair {
            local: 90_000,
            server: 90_000,
        };
        let edit = |value: Option<&str>| Edit {
            value: value.map(str::to_owned),
            edited_at: 50_000,
            base: None,
            expires: None,
        };
        let known = Entry {
            stamp: EditStamp {
                at: 60_000,
                counter: 0,
                by: id(2),
            },
            value: Some("true".to_owned()),
            expires: None,
        };
        assert_eq!(
            settle(&edit(Some("true")), Some(&known), clocks, &id(1)),
            EditOutcome::Known
        );
        // It was turned off and on again here, and a third computer may have turned it off before that without having published it yet.
        let mut before = known;
        before.stamp.at = 1;
        let EditOutcome::Publish(entry) = settle(&edit(Some("true")), Some(&before), clocks, &id(1)) else {
            panic!("the edit is later")
        };
        assert_eq!(entry.stamp.at, 50_000);
        // What nobody has published yet is published, even that there is no value: a later set of another computer must not bring it back.
        assert!(matches!(
            settle(&edit(None), None, clocks, &id(1)),
            EditOutcome::Publish(_)
        ));
    }
}
