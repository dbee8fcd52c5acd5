//! Merges the lists of one platform into one listing.

use std::collections::BTreeSet;

use jiff::Timestamp;

use super::page::ListPage;
use crate::domain::listing::Origin;
use crate::domain::{Contest, ContestKey, Listed, Listing, Rejected, Validator};

/// One list, read as far as it goes.
#[derive(Debug)]
pub(super) enum ListRead {
    /// Its pages.
    Read {
        /// Its name.
        origin: Origin,
        /// The pages, in their order.
        pages: Vec<ListPage>,
        /// Another list whose contests it holds as well.
        covers: Option<Origin>,
        /// Whether it was read completely, and can prove by what it lacks that a contest is gone.
        to_the_end: bool,
        /// When its oldest page was made.
        read_at: Timestamp,
        /// What to send next time.
        validator: Option<Validator>,
    },
    /// It hasn't changed since last time.
    Unchanged {
        /// Its name.
        origin: Origin,
        /// When its server said so.
        read_at: Timestamp,
        /// What to send next time.
        validator: Validator,
    },
}

impl ListRead {
    /// What the list at this place among those that stand in for one another proves: only the first one that a contest is gone, since
    /// the others may hold less, or an older copy.
    pub(super) fn in_place(mut self, place: usize) -> Self {
        if let Self::Read { to_the_end, .. } = &mut self
            && place > 0
        {
            *to_the_end = false;
        }
        self
    }

    /// Whether it reports any contest.
    pub(super) fn tells_something(&self) -> bool {
        match self {
            Self::Unchanged { .. } => true,
            Self::Read { pages, .. } => pages
                .iter()
                .any(|page| !page.contests.is_empty() || !page.unscheduled.is_empty() || page.forgotten > 0),
        }
    }
}

/// One listing of all that was read; where two lists hold the same contest, the earlier list's stays. `all`: no list of the platform failed.
pub(super) fn merge(lists: Vec<ListRead>, all: bool) -> Listing {
    let mut listing = Listing {
        whole: all && !lists.is_empty(),
        ..Listing::default()
    };
    let mut keys: BTreeSet<ContestKey> = BTreeSet::new();
    for list in lists {
        match list {
            ListRead::Unchanged {
                origin,
                read_at,
                validator,
            } => {
                listing.unchanged.insert(origin);
                listing.read_at.insert(origin, read_at);
                listing.validators.push(validator);
            }
            ListRead::Read {
                origin,
                pages,
                covers,
                to_the_end,
                read_at,
                validator,
            } => {
                listing.read_at.insert(origin, read_at);
                let mut complete = to_the_end;
                let earlier = listing.contests.len();
                let mut contradicted: BTreeSet<ContestKey> = BTreeSet::new();
                for page in pages {
                    complete &= !page.partial && page.rejected.iter().all(|row| row.key.is_some());
                    for contest in page.contests {
                        let mut elsewhere = listing.contests.iter().take(earlier);
                        let known = elsewhere.any(|other| is_same(&other.contest, &contest));
                        if known {
                            continue;
                        }
                        if keys.insert(contest.key.clone()) {
                            listing.contests.push(Listed { contest, origin });
                            continue;
                        }
                        let mut here = listing.contests.iter().skip(earlier).map(|listed| &listed.contest);
                        let Some(other) = here.find(|other| other.key == contest.key) else {
                            continue;
                        };
                        if !same_times(other, &contest) {
                            contradicted.insert(contest.key);
                        } else if other.url != contest.url {
                            listing.rejected.push(Rejected {
                                reason: format!("{} is the id of two contests", contest.key.id()),
                                key: Some(contest.key),
                            });
                        }
                    }
                    listing.forgotten = listing.forgotten.saturating_add(page.forgotten);
                    listing.rejected.extend(page.rejected);
                    listing.unscheduled.extend(page.unscheduled);
                }
                // A time that the list itself contradicts is no time: what is known of the contest stays.
                listing
                    .contests
                    .retain(|listed| !contradicted.contains(&listed.contest.key));
                listing.rejected.extend(contradicted.into_iter().map(|key| Rejected {
                    reason: format!("{} is listed twice, with two times", key.id()),
                    key: Some(key),
                }));
                listing.whole &= complete;
                if to_the_end && !complete {
                    listing.cut.insert(origin);
                }
                if complete {
                    for whole in covers.into_iter().chain([origin]) {
                        listing.complete.insert(whole);
                        listing.read_at.insert(whole, read_at);
                    }
                    // After an incomplete read the same bytes are worth reading again, perhaps by a newer version.
                    listing.validators.extend(validator);
                }
            }
        }
    }
    // One list may know a time that another doesn't.
    listing.unscheduled.retain(|key| !keys.contains(key));
    listing
}

/// Lists of one platform may give the same contest different ids.
fn is_same(one: &Contest, other: &Contest) -> bool {
    one.url == other.url || (same_times(one, other) && one.name == other.name)
}

fn same_times(one: &Contest, other: &Contest) -> bool {
    one.starts_at == other.starts_at && one.ends_at == other.ends_at
}

#[cfg(test)]
mod tests {
    use jiff::SignedDuration;

    use super::*;
    use crate::domain::{ContestKind, Platform, RawContest};

    fn contest(id: &str, name: &str, path: &str) -> Contest {
        let raw = RawContest {
            id: id.to_owned(),
            name: name.to_owned(),
            url: format!("https://www.hackerrank.com/{path}"),
            starts_at: Timestamp::constant(1_800_000_000, 0),
            ends_at: Timestamp::constant(1_800_007_200, 0),
            duration: None,
            kind: ContestKind::Regular,
            rated: None,
            division: None,
            language: None,
            registration: (None, None),
        };
        Contest::checked(Platform::HackerRank, raw).unwrap()
    }

    const READ_AT: Timestamp = Timestamp::constant(1_799_000_000, 0);

    fn read(origin: Origin, contests: Vec<Contest>) -> ListRead {
        let page = ListPage {
            contests,
            ..ListPage::default()
        };
        ListRead::Read {
            origin,
            pages: vec![page],
            covers: None,
            to_the_end: true,
            read_at: READ_AT,
            validator: None,
        }
    }

    fn keys(listing: &Listing) -> Vec<(&str, Origin)> {
        let listed = listing.contests.iter();
        listed.map(|listed| (listed.contest.key.id(), listed.origin)).collect()
    }

    #[test]
    fn the_same_contest_of_two_lists_is_kept_once_under_the_first_lists_key() {
        let rest = vec![contest("a", "A", "contests/a"), contest("b", "B", "contests/b")];
        let events = vec![
            contest("1", "Another name", "contests/a"),
            contest("2", "B", "elsewhere"),
            contest("b", "Same key", "third"),
            contest("4", "D", "contests/d"),
        ];
        let listing = merge(vec![read("rest", rest), read("events", events)], true);
        assert_eq!(keys(&listing), [("a", "rest"), ("b", "rest"), ("4", "events")]);
        assert_eq!(listing.complete, BTreeSet::from(["rest", "events"]));
    }

    #[test]
    fn a_list_that_holds_all_of_another_can_take_its_contests_away() {
        let mut all = read("all", vec![contest("a", "A", "contests/a")]);
        if let ListRead::Read { covers, .. } = &mut all {
            *covers = Some("future");
        }
        let listing = merge(vec![all], true);
        assert_eq!(listing.complete, BTreeSet::from(["all", "future"]));
        assert_eq!(listing.stamp("future", Timestamp::MAX), READ_AT);
    }

    #[test]
    fn two_contests_of_one_list_with_the_same_name_and_times_are_two() {
        let twins = vec![contest("a", "A", "contests/a"), contest("b", "A", "contests/b")];
        assert_eq!(
            keys(&merge(vec![read("rest", twins)], true)),
            [("a", "rest"), ("b", "rest")]
        );
    }

    #[test]
    fn a_contest_that_one_list_gives_two_times_is_refused_and_one_that_it_only_repeats_is_not() {
        let mut later = contest("a", "A", "contests/a");
        later.starts_at += SignedDuration::from_hours(1);
        let rows = vec![
            contest("a", "A", "contests/a"),
            contest("b", "B", "contests/b"),
            later,
            contest("b", "B", "contests/b"),
            contest("b", "B for hiring", "hiring/b"),
        ];
        let listing = merge(vec![read("rest", rows)], true);
        assert_eq!(keys(&listing), [("b", "rest")]);
        let refused = |id, reason: &str| Rejected {
            key: ContestKey::new(Platform::HackerRank, id).ok(),
            reason: reason.to_owned(),
        };
        assert_eq!(
            listing.rejected,
            [
                refused("b", "b is the id of two contests"),
                refused("a", "a is listed twice, with two times")
            ]
        );
        // What the list holds is known all the same, so others may be gone.
        assert_eq!(listing.complete, BTreeSet::from(["rest"]));
    }

    #[test]
    fn a_time_that_one_list_knows_is_believed_over_one_that_another_lacks() {
        let key = |id| ContestKey::new(Platform::HackerRank, id).unwrap();
        let timeless = ListRead::Read {
            origin: "rest",
            pages: vec![ListPage {
                unscheduled: BTreeSet::from([key("a"), key("z")]),
                ..ListPage::default()
            }],
            covers: None,
            to_the_end: true,
            read_at: READ_AT,
            validator: None,
        };
        let listing = merge(vec![timeless, read("events", vec![contest("a", "A", "a")])], true);
        assert_eq!(keys(&listing), [("a", "events")]);
        assert_eq!(listing.unscheduled, BTreeSet::from([key("z")]));
    }

    #[test]
    fn a_refused_row_without_a_key_makes_its_list_alone_incomplete() {
        let rejected = |key| Rejected {
            key,
            reason: "it has no name".to_owned(),
        };
        let key = ContestKey::new(Platform::HackerRank, "a").unwrap();
        let list = |origin, key| ListRead::Read {
            origin,
            pages: vec![ListPage {
                rejected: vec![rejected(key)],
                ..ListPage::default()
            }],
            covers: None,
            to_the_end: true,
            read_at: READ_AT,
            validator: Some(Validator {
                target: "/".to_owned(),
                etag: None,
                last_modified: None,
            }),
        };
        let listing = merge(vec![list("named", Some(key)), list("nameless", None)], true);
        assert_eq!(listing.complete, BTreeSet::from(["named"]));
        assert_eq!((listing.rejected.len(), listing.validators.len()), (2, 1));
    }
}
