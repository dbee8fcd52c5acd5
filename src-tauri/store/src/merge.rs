//! How a platform's answer changes what is stored. Pure: the same inputs give the same plan.

use std::collections::{BTreeMap, BTreeSet};

use jiff::{SignedDuration, Timestamp};

use super::doubt::{Doubt, Outlook};
use super::opinions::StoredOpinion;
use crate::domain::contest::KEPT_AFTER_END;
use crate::domain::listing::Origin;
use crate::domain::{Contest, ContestKey, Listed, Listing};

/// A stored contest.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct KnownContest {
    /// The contest as last announced.
    pub contest: Contest,
    /// The list that announced it.
    pub origin: String,
    /// Whether a complete answer showed that it's gone.
    pub gone: bool,
    /// The stamp of the reading that last confirmed this.
    pub read_at: Timestamp,
    /// The stamp of the first reading that said this.
    pub said_since: Timestamp,
    /// The publisher whose feed this was read from; `None`: from the source itself.
    pub via: Option<String>,
    /// What the other one (source or feed) said last, where it differs.
    pub other: Option<StoredOpinion>,
}

/// The list of contests that only a feed announced.
pub const FEED: Origin = "feed";

/// Whether the listing's silence says something about this contest: its own list was read completely, or, if only a feed announced it,
/// all lists of its source were.
fn speaks_of(listing: &Listing, known: &KnownContest) -> bool {
    listing.complete.contains(known.origin.as_str()) || (listing.whole && known.origin == FEED)
}

/// What happened to a contest, for its history and for notifications.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Change {
    /// Seen for the first time.
    Announced,
    /// Starts at another time.
    Moved {
        /// When it was going to start before.
        from: Timestamp,
    },
    /// Has another name.
    Renamed {
        /// The name before.
        from: String,
    },
    /// Lasts longer or shorter.
    Lengthened {
        /// How many seconds it was going to last before.
        from_seconds: i64,
    },
    /// Something else about it changed.
    Updated,
    /// A complete answer no longer includes it.
    Gone,
    /// It is announced again.
    Back,
}

impl Change {
    /// The word in the history.
    #[must_use]
    pub const fn word(&self) -> &'static str {
        match self {
            Self::Announced => "announced",
            Self::Moved { .. } => "moved",
            Self::Renamed { .. } => "renamed",
            Self::Lengthened { .. } => "lengthened",
            Self::Updated => "updated",
            Self::Gone => "gone",
            Self::Back => "back",
        }
    }

    /// The change that the word and the text represent.
    #[must_use]
    pub fn read(word: &str, detail: &str) -> Option<Self> {
        Some(match word {
            "announced" => Self::Announced,
            "moved" => Self::Moved {
                from: detail.parse().ok()?,
            },
            "renamed" => Self::Renamed {
                from: detail.to_owned(),
            },
            "lengthened" => Self::Lengthened {
                from_seconds: detail.parse().ok()?,
            },
            "updated" => Self::Updated,
            "gone" => Self::Gone,
            "back" => Self::Back,
            _ => return None,
        })
    }

    /// What it was before, as text.
    #[must_use]
    pub fn detail(&self) -> String {
        match self {
            Self::Moved { from } => from.to_string(),
            Self::Renamed { from } => from.clone(),
            Self::Lengthened { from_seconds } => from_seconds.to_string(),
            Self::Announced | Self::Updated | Self::Gone | Self::Back => String::new(),
        }
    }
}

/// What is to be written.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct MergePlan {
    /// Contests to store as they are now, each with its list and what changed (nothing: only seen again).
    pub write: Vec<(Listed, Vec<Change>)>,
    /// Contests that were seen again, in an answer that says nothing newer than what is stored; each as in that answer.
    pub seen: Vec<Listed>,
    /// Contests that are no longer in their own list and are unchanged in another one, with its stamp.
    pub confirmed: Vec<(ContestKey, Timestamp)>,
    /// Contests that are gone.
    pub gone: Vec<ContestKey>,
    /// Contests that were gone before and are still missing.
    pub still_gone: Vec<ContestKey>,
    /// Unfinished contests in the answer.
    pub contests: usize,
    /// Unfinished ones that are new or back.
    pub added: usize,
    /// Unfinished ones that changed.
    pub changed: usize,
}

/// What to make of an answer.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Merge {
    /// It is believed.
    Believed(MergePlan),
    /// Most upcoming contests are missing; it must not change anything.
    Doubted {
        /// How many upcoming contests are missing.
        missing: usize,
        /// How many there were.
        upcoming: usize,
        /// What to remember to compare a later answer with it.
        doubt: Doubt,
    },
    /// The rows of most upcoming contests can't be read; it must not change anything.
    Unreadable {
        /// How many rows of upcoming contests were refused.
        refused: usize,
        /// How many there were.
        upcoming: usize,
    },
}

/// How far an answer is trusted.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Trust {
    /// As much as its content deserves, considering the doubt that an earlier one left.
    Judge(Option<Doubt>),
    /// The user has looked at it and says that it's right.
    Believe,
}

/// Clocks, ours and the servers', may differ by this much.
const CLOCKS_DIFFER: SignedDuration = SignedDuration::from_mins(5);

/// The latest stamp possible when an answer with this `stamp` arrives at `now`: a later one that is stored was made by a wrong clock.
#[must_use]
pub fn latest(stamp: Timestamp, now: Timestamp) -> Timestamp {
    let latest = stamp.max(now);
    latest.checked_add(CLOCKS_DIFFER).unwrap_or(latest)
}

/// Whether what is stored comes from a newer reading than the one with this `stamp`, which then comes from a cache.
fn is_newer(known: &KnownContest, stamp: Timestamp, now: Timestamp) -> bool {
    known.read_at > stamp && known.read_at <= latest(stamp, now)
}

/// Since when the platform has said about a contest what it says now.
#[must_use]
pub fn said_since(before: Option<&KnownContest>, contest: &Contest, stamp: Timestamp) -> Timestamp {
    let facts = |contest: &Contest| {
        (
            contest.starts_at,
            contest.ends_at,
            contest.name.clone(),
            contest.url.clone(),
        )
    };
    let same = before.filter(|known| !known.gone && facts(&known.contest) == facts(contest));
    same.map_or(stamp, |known| known.said_since.min(stamp))
}

/// Compares an answer with what is stored.
///
/// A row that comes from a newer reading than the answer stays unchanged: facts never go back.
///
/// Only a contest that hasn't begun can be removed, and only if the list that announced it was read completely. An answer, even one that was
/// truncated, without any contests, or without most of the upcoming ones (two or more), is doubted until an equal one arrives hours later, or
/// the user trusts it. A row that was rejected confirms nothing: it is counted with what is missing.
#[must_use]
pub fn merge(known: &BTreeMap<ContestKey, KnownContest>, listing: &Listing, trust: &Trust, now: Timestamp) -> Merge {
    let absence = listing.absence_stamp(now);
    let listed: BTreeSet<&ContestKey> = listing.contests.iter().map(|listed| &listed.contest.key).collect();
    let protected: BTreeSet<&ContestKey> = listing.rejected.iter().filter_map(|row| row.key.as_ref()).collect();
    let is_covered = |known: &KnownContest| listing.until.is_none_or(|until| known.contest.starts_at <= until);
    let (canceled, upcoming): (Vec<&KnownContest>, Vec<&KnownContest>) = known
        .values()
        .filter(|known| !known.gone && !known.contest.has_started(now) && is_covered(known))
        .filter(|known| speaks_of(listing, known) && !is_newer(known, absence, now))
        .partition(|known| listing.canceled.contains(&known.contest.key) && !listed.contains(&known.contest.key));
    let is_absent =
        |known: &&&KnownContest| !listed.contains(&known.contest.key) && !protected.contains(&known.contest.key);
    let (elsewhere, missing): (Vec<_>, Vec<_>) = upcoming
        .iter()
        .filter(is_absent)
        .map(|known| (known.contest.key.clone(), another_listing(known, listing)))
        .partition(|(_, other)| other.is_some());
    let missing: Vec<ContestKey> = missing.into_iter().map(|(key, _)| key).collect();
    let still_gone = known
        .values()
        .filter(|known| known.gone && !listed.contains(&known.contest.key) && !protected.contains(&known.contest.key))
        .filter(|known| speaks_of(listing, known) && is_covered(known) && !is_newer(known, absence, now))
        .map(|known| known.contest.key.clone())
        .collect();

    let cut = cut_short(known, listing, absence, now);
    let unheard = cut.iter().filter(is_absent);
    let unheard = unheard
        .filter(|known| another_listing(known, listing).is_none())
        .count();

    let nothing_at_all = listing.contests.is_empty()
        && listing.unscheduled.is_empty()
        && listing.forgotten == 0
        && !(missing.is_empty() && unheard == 0);
    let refused = upcoming
        .iter()
        .chain(&cut)
        .filter(|known| protected.contains(&known.contest.key))
        .count();
    let all = upcoming.len().saturating_add(cut.len());
    let is_most = |count: usize| count >= 2 && count.saturating_mul(2) > all;
    if is_most(refused) {
        return Merge::Unreadable { refused, upcoming: all };
    }
    let lacking = missing.len().saturating_add(unheard);
    let most = lacking > 0 && is_most(lacking.saturating_add(refused));
    if let Trust::Judge(doubted) = trust
        && (nothing_at_all || most)
    {
        let said = Outlook::of(listing);
        let cleared = doubted
            .as_ref()
            .is_some_and(|doubt| doubt.is_cleared_by(&said, absence, now));
        if !cleared {
            return Merge::Doubted {
                missing: lacking,
                upcoming: all,
                doubt: Doubt::after(doubted.clone(), said, absence, now),
            };
        }
    }

    let canceled = canceled.into_iter().map(|known| known.contest.key.clone());
    let mut plan = MergePlan {
        gone: missing.into_iter().chain(canceled).collect(),
        still_gone,
        confirmed: elsewhere
            .into_iter()
            .filter_map(|(key, other)| other.map(|other| (key, listing.stamp(other.origin, now))))
            .collect(),
        ..MergePlan::default()
    };
    for listed in &listing.contests {
        let contest = &listed.contest;
        let over = contest.is_over(now);
        let before = known.get(&contest.key);
        if before.is_some_and(|known| is_newer(known, listing.stamp(listed.origin, now), now)) {
            let stays = before.is_some_and(|known| !known.gone && !known.contest.is_over(now));
            plan.contests = plan.contests.saturating_add(usize::from(stays));
            plan.seen.push(listed.clone());
            continue;
        }
        let forgotten = now.duration_since(contest.ends_at) > KEPT_AFTER_END;
        if before.is_none() && (forgotten || is_known_elsewhere(known, &plan.gone, listed)) {
            continue;
        }
        let changes = changes(before, contest);
        if !over {
            plan.contests = plan.contests.saturating_add(1);
            if changes
                .iter()
                .any(|change| matches!(change, Change::Announced | Change::Back))
            {
                plan.added = plan.added.saturating_add(1);
            } else if !changes.is_empty() {
                plan.changed = plan.changed.saturating_add(1);
            }
        }
        plan.write.push((listed.clone(), changes));
    }
    Merge::Believed(plan)
}

/// Whether another list of the platform announced the same contest under another id (as HackerRank's two lists do): it must not become two.
/// One that `goes` is replaced by it.
fn is_known_elsewhere(known: &BTreeMap<ContestKey, KnownContest>, goes: &[ContestKey], listed: &Listed) -> bool {
    let contest = &listed.contest;
    known.values().any(|known| {
        let other = &known.contest;
        let same = have_one_link(other, contest) || (other.name == contest.name && times(other) == times(contest));
        !known.gone && !goes.contains(&other.key) && known.origin != listed.origin && same
    })
}

/// The upcoming contests of lists that were truncated: none of them is gone, but a list that lacks most of them isn't believed.
fn cut_short<'a>(
    known: &'a BTreeMap<ContestKey, KnownContest>,
    listing: &Listing,
    absence: Timestamp,
    now: Timestamp,
) -> Vec<&'a KnownContest> {
    known
        .values()
        .filter(|known| !known.gone && !known.contest.has_started(now))
        .filter(|known| listing.cut.contains(known.origin.as_str()) && !is_newer(known, absence, now))
        .collect()
}

/// The same contest, at the same times, in another of the platform's lists.
fn another_listing<'a>(known: &KnownContest, listing: &'a Listing) -> Option<&'a Listed> {
    let contest = &known.contest;
    listing.contests.iter().find(|listed| {
        let other = &listed.contest;
        let named = have_one_link(other, contest) || other.name == contest.name;
        listed.origin != known.origin && named && times(other) == times(contest)
    })
}

fn have_one_link(one: &Contest, other: &Contest) -> bool {
    one.url.is_some() && one.url == other.url
}

const fn times(contest: &Contest) -> (Timestamp, Timestamp) {
    (contest.starts_at, contest.ends_at)
}

fn changes(before: Option<&KnownContest>, contest: &Contest) -> Vec<Change> {
    let Some(known) = before else {
        return vec![Change::Announced];
    };
    let was = &known.contest;
    let mut changes = Vec::new();
    if known.gone {
        changes.push(Change::Back);
    }
    if was.starts_at != contest.starts_at {
        changes.push(Change::Moved { from: was.starts_at });
    }
    if was.name != contest.name {
        changes.push(Change::Renamed { from: was.name.clone() });
    }
    let length = |contest: &Contest| contest.ends_at.duration_since(contest.starts_at);
    if length(was) != length(contest) || was.duration_seconds != contest.duration_seconds {
        changes.push(Change::Lengthened {
            from_seconds: was.duration_seconds,
        });
    }
    if changes.is_empty() && was != contest {
        changes.push(Change::Updated);
    }
    changes
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::domain::{ContestKind, Platform, RawContest, Rejected};

    const NOW: i64 = 1_800_000_000;
    const JUDGE: Trust = Trust::Judge(None);

    fn at(offset: i64) -> Timestamp {
        Timestamp::from_second(NOW + offset).unwrap()
    }

    fn contest(id: &str, starts_in: i64) -> Contest {
        let raw = RawContest {
            id: id.to_owned(),
            name: format!("Round {id}"),
            url: format!("https://codeforces.com/contest/{id}"),
            starts_at: at(starts_in),
            ends_at: at(starts_in + 7200),
            duration: None,
            kind: ContestKind::Regular,
            rated: None,
            division: None,
            language: None,
            registration: (None, None),
        };
        Contest::checked(Platform::Codeforces, raw).unwrap()
    }

    fn known(contests: &[Contest]) -> BTreeMap<ContestKey, KnownContest> {
        let known = |contest: &Contest| KnownContest {
            contest: contest.clone(),
            origin: "list".to_owned(),
            gone: false,
            read_at: at(-3600),
            said_since: at(-7200),
            via: None,
            other: None,
        };
        contests
            .iter()
            .map(|contest| (contest.key.clone(), known(contest)))
            .collect()
    }

    fn listing(contests: &[Contest]) -> Listing {
        let contests = contests
            .iter()
            .map(|contest| Listed {
                contest: contest.clone(),
                origin: "list",
            })
            .collect();
        Listing {
            contests,
            complete: ["list"].into(),
            ..Listing::default()
        }
    }

    fn believed(merge: Merge) -> MergePlan {
        match merge {
            Merge::Believed(plan) => plan,
            other => panic!("{other:?}"),
        }
    }

    #[test]
    fn a_moved_and_renamed_contest_stays_one() {
        let before = contest("1", 3600);
        let mut after = contest("1", 5400);
        after.name = "Round One".to_owned();
        let plan = believed(merge(
            &known(std::slice::from_ref(&before)),
            &listing(&[after]),
            &JUDGE,
            at(0),
        ));
        assert_eq!((plan.contests, plan.added, plan.changed, plan.gone.len()), (1, 0, 1, 0));
        assert_eq!(
            plan.write[0].1,
            [
                Change::Moved { from: before.starts_at },
                Change::Renamed {
                    from: before.name.clone()
                }
            ]
        );
    }

    #[test]
    fn two_rounds_of_the_same_second_are_two() {
        let plan = believed(merge(
            &BTreeMap::new(),
            &listing(&[contest("1", 60), contest("2", 60)]),
            &JUDGE,
            at(0),
        ));
        assert_eq!((plan.contests, plan.added), (2, 2));
    }

    #[test]
    fn one_of_three_that_is_missing_is_gone() {
        let three = [contest("1", 60), contest("2", 60), contest("3", 60)];
        let plan = believed(merge(&known(&three), &listing(&three[..2]), &JUDGE, at(0)));
        assert_eq!(plan.gone, [three[2].key.clone()]);
    }

    /// How many are missing out of how many, and the doubt that remains.
    fn doubted(merge: Merge) -> (usize, usize, Doubt) {
        match merge {
            Merge::Doubted {
                missing,
                upcoming,
                doubt,
            } => (missing, upcoming, doubt),
            other => panic!("{other:?}"),
        }
    }

    #[test]
    fn most_of_them_missing_is_doubted_until_an_equal_answer_comes_hours_later() {
        let three = [contest("1", 86_400), contest("2", 86_400), contest("3", 86_400)];
        let answer = listing(&three[..1]);
        let (missing, upcoming, doubt) = doubted(merge(&known(&three), &answer, &JUDGE, at(0)));
        assert_eq!((missing, upcoming, doubt.since), (2, 3, at(0)));
        let judge = Trust::Judge(Some(doubt));
        let (.., same) = doubted(merge(&known(&three), &answer, &judge, at(3 * 3600 - 1)));
        assert_eq!(same.since, at(0));
        let plan = believed(merge(&known(&three), &answer, &judge, at(3 * 3600)));
        assert_eq!(plan.gone.len(), 2);
    }

    #[test]
    fn another_doubtful_answer_starts_the_wait_anew() {
        let three = [contest("1", 86_400), contest("2", 86_400), contest("3", 86_400)];
        let (.., doubt) = doubted(merge(&known(&three), &listing(&three[..1]), &JUDGE, at(0)));
        let mut moved = three[0].clone();
        moved.starts_at += SignedDuration::from_hours(1);
        moved.ends_at += SignedDuration::from_hours(1);
        for other in [listing(&three[1..2]), listing(&[]), listing(&[moved])] {
            let judge = Trust::Judge(Some(doubt.clone()));
            let (.., anew) = doubted(merge(&known(&three), &other, &judge, at(4 * 3600)));
            assert_eq!(anew.since, at(4 * 3600));
        }
    }

    #[test]
    fn what_began_in_the_meantime_does_not_make_an_answer_another_one() {
        let four = [
            contest("1", 86_400),
            contest("2", 86_400),
            contest("3", 86_400),
            contest("4", 3600),
        ];
        let (.., doubt) = doubted(merge(&known(&four), &listing(&four[3..]), &JUDGE, at(0)));
        let judge = Trust::Judge(Some(doubt));
        let plan = believed(merge(&known(&four), &listing(&[]).clone(), &judge, at(4 * 3600)));
        assert_eq!(plan.gone.len(), 3);
    }

    #[test]
    fn an_answer_that_the_user_trusts_is_believed_at_once() {
        let three = [contest("1", 60), contest("2", 60), contest("3", 60)];
        let plan = believed(merge(&known(&three), &listing(&three[..1]), &Trust::Believe, at(0)));
        assert_eq!(plan.gone.len(), 2);
    }

    #[test]
    fn an_answer_with_nothing_at_all_is_doubted_even_for_one() {
        let one = [contest("1", 60)];
        let (missing, upcoming, _) = doubted(merge(&known(&one), &listing(&[]), &JUDGE, at(0)));
        assert_eq!((missing, upcoming), (1, 1));
    }

    #[test]
    fn refused_rows_are_no_confirmation_of_what_is_left() {
        let refused = |contests: &[Contest]| -> Vec<Rejected> {
            let row = |contest: &Contest| Rejected {
                key: Some(contest.key.clone()),
                reason: "bad".to_owned(),
            };
            contests.iter().map(row).collect()
        };
        let five: Vec<Contest> = (1..=5).map(|id| contest(&id.to_string(), 60)).collect();
        // One of five is missing and two are rejected: less than half is confirmed.
        let mut answer = listing(&five[..2]);
        answer.rejected = refused(&five[2..4]);
        let (missing, upcoming, _) = doubted(merge(&known(&five), &answer, &JUDGE, at(0)));
        assert_eq!((missing, upcoming), (1, 5));
        // Three of five are rejected: the reader no longer understands the list, no matter who trusts it.
        let mut answer = listing(&five[..2]);
        answer.rejected = refused(&five[2..]);
        for trust in [JUDGE, Trust::Believe] {
            let merged = merge(&known(&five), &answer, &trust, at(0));
            assert_eq!(
                merged,
                Merge::Unreadable {
                    refused: 3,
                    upcoming: 5
                }
            );
        }
    }

    #[test]
    fn a_row_that_rests_on_a_newer_reading_stays_and_one_from_a_wrong_clock_does_not() {
        let one = [contest("1", 86_400)];
        let mut moved = one.to_vec();
        moved[0].starts_at += SignedDuration::from_hours(1);
        moved[0].ends_at += SignedDuration::from_hours(1);
        let mut copy = listing(&moved);
        for (stamp, written) in [(-3601, 0), (-3600, 1)] {
            copy.read_at = [("list", at(stamp))].into();
            let plan = believed(merge(&known(&one), &copy, &JUDGE, at(0)));
            assert_eq!((plan.write.len(), plan.seen.len()), (written, 1 - written));
        }
        let mut ahead = known(&one);
        for known in ahead.values_mut() {
            known.read_at = at(86_400);
        }
        let plan = believed(merge(&ahead, &copy, &JUDGE, at(0)));
        assert_eq!((plan.write.len(), plan.seen.len()), (1, 0));
    }

    #[test]
    fn an_answer_with_nothing_but_history_is_an_answer() {
        let one = [contest("1", 60)];
        let mut history = listing(&[]);
        history.forgotten = 2_000;
        assert_eq!(
            believed(merge(&known(&one), &history, &JUDGE, at(0))).gone,
            [one[0].key.clone()]
        );
    }

    #[test]
    fn what_is_said_to_be_canceled_is_gone_at_once_and_what_lies_beyond_the_answer_stays() {
        let four = [
            contest("1", 600),
            contest("2", 600),
            contest("3", 600),
            contest("4", 9_000),
        ];
        let mut answer = listing(&[]);
        answer.canceled = four[..3].iter().map(|contest| contest.key.clone()).collect();
        answer.until = Some(at(3_600));
        let plan = believed(merge(&known(&four), &answer, &JUDGE, at(0)));
        let gone: Vec<&str> = plan.gone.iter().map(ContestKey::id).collect();
        assert_eq!(gone, ["1", "2", "3"]);
        answer.canceled.clear();
        assert!(matches!(
            merge(&known(&four), &answer, &JUDGE, at(0)),
            Merge::Doubted {
                missing: 3,
                upcoming: 3,
                ..
            }
        ));
    }

    #[test]
    fn a_contest_that_began_is_never_gone() {
        let began = [contest("1", -60), contest("2", 60)];
        let plan = believed(merge(&known(&began), &listing(&began[1..]), &JUDGE, at(0)));
        assert_eq!(plan.gone, []);
    }

    #[test]
    fn a_list_that_was_cut_takes_nothing_away_and_is_doubted_where_it_lacks_most() {
        let three = ["1", "2", "3"].map(|id| contest(id, 3600));
        let cut = |contests: &[Contest]| Listing {
            complete: BTreeSet::new(),
            cut: ["list"].into(),
            ..listing(contests)
        };
        assert_eq!(
            believed(merge(&known(&three), &cut(&three[..2]), &JUDGE, at(0))).gone,
            []
        );
        let (missing, upcoming, doubt) = doubted(merge(&known(&three), &cut(&three[..1]), &JUDGE, at(0)));
        assert_eq!((missing, upcoming), (2, 3));
        assert_eq!(doubted(merge(&known(&three[..1]), &cut(&[]), &JUDGE, at(0))).0, 1);
        let judge = Trust::Judge(Some(doubt));
        let hours_later = merge(&known(&three), &cut(&three[..1]), &judge, at(3 * 3600));
        assert_eq!(believed(hours_later).gone, [], "it may be right, but proves nothing");
    }

    #[test]
    fn an_incomplete_answer_and_a_refused_row_take_nothing_away() {
        let three = [contest("1", 60), contest("2", 60), contest("3", 60)];
        let mut incomplete = listing(&three[..2]);
        incomplete.complete.clear();
        assert_eq!(believed(merge(&known(&three), &incomplete, &JUDGE, at(0))).gone, []);
        let mut refused = listing(&three[..2]);
        refused.rejected.push(Rejected {
            key: Some(three[2].key.clone()),
            reason: "bad".to_owned(),
        });
        assert_eq!(believed(merge(&known(&three), &refused, &JUDGE, at(0))).gone, []);
    }

    #[test]
    fn a_contest_without_a_time_any_more_is_gone() {
        let two = [contest("1", 60), contest("2", 60), contest("3", 60)];
        let mut answer = listing(&two[..2]);
        answer.unscheduled.insert(two[2].key.clone());
        assert_eq!(
            believed(merge(&known(&two), &answer, &JUDGE, at(0))).gone,
            [two[2].key.clone()]
        );
    }

    #[test]
    fn another_list_of_the_platform_does_not_make_a_contest_two() {
        let one = contest("1", 60);
        let mut alias = contest("901", 60);
        alias.name.clone_from(&one.name);
        let mut answer = listing(&[alias]);
        answer.contests[0].origin = "events";
        answer.complete = ["events"].into();
        let plan = believed(merge(&known(std::slice::from_ref(&one)), &answer, &JUDGE, at(0)));
        assert_eq!((plan.added, plan.write.len(), plan.gone.len()), (0, 0, 0));
    }

    #[test]
    fn a_contest_that_only_another_list_still_has_stays_and_one_that_has_it_at_other_times_takes_its_place() {
        let mut three = [contest("1", 600), contest("2", 60), contest("3", 60)];
        let mut alias = contest("901", 600);
        alias.url = three[0].url.clone();
        let mut answer = listing(&three[1..]);
        answer.contests.push(Listed {
            contest: alias,
            origin: "events",
        });
        answer.complete.insert("events");
        answer.read_at = [("list", at(0)), ("events", at(-30))].into();
        let plan = believed(merge(&known(&three), &answer, &JUDGE, at(0)));
        assert_eq!((plan.added, plan.gone.len()), (0, 0));
        assert_eq!(plan.confirmed, [(three[0].key.clone(), at(-30))]);

        three[0] = contest("1", 1200);
        let url = three[0].url.clone();
        answer.contests[2].contest.url = url;
        let plan = believed(merge(&known(&three), &answer, &JUDGE, at(0)));
        assert_eq!(
            (plan.added, plan.gone.as_slice()),
            (1, [three[0].key.clone()].as_slice())
        );
    }

    #[test]
    fn finished_ones_are_not_counted_and_old_ones_not_stored() {
        let day = 86_400;
        let answer = listing(&[contest("1", 60), contest("2", -day), contest("3", -40 * day)]);
        let plan = believed(merge(&BTreeMap::new(), &answer, &JUDGE, at(0)));
        assert_eq!((plan.contests, plan.added, plan.write.len()), (1, 1, 2));
    }

    #[test]
    fn what_was_gone_and_is_announced_again_is_back() {
        let one = contest("1", 60);
        let mut stored = known(std::slice::from_ref(&one));
        stored.get_mut(&one.key).unwrap().gone = true;
        let plan = believed(merge(&stored, &listing(&[one]), &JUDGE, at(0)));
        assert_eq!((plan.added, plan.write[0].1.as_slice()), (1, [Change::Back].as_slice()));
    }

    #[test]
    fn every_change_is_read_as_it_was_written_and_nothing_else_is_read() {
        let from = Timestamp::from_second(1_700_000_000).unwrap();
        for change in [
            Change::Announced,
            Change::Moved { from },
            Change::Renamed {
                from: "Round 1".to_owned(),
            },
            Change::Lengthened { from_seconds: 7200 },
            Change::Updated,
            Change::Gone,
            Change::Back,
        ] {
            assert_eq!(Change::read(change.word(), &change.detail()), Some(change));
        }
        assert_eq!(Change::read("moved", "yesterday"), None);
        assert_eq!(Change::read("Moved", "2026-11-23T12:00:00Z"), None);
    }
}
