//! Compares wanted, recorded, and remote, and decides on actions. Pure and printable: a plan that deletes a lot is shown first.

use std::collections::{BTreeMap, BTreeSet};

use jiff::{SignedDuration, Timestamp};

use super::event::WantedEvent;
use super::guard::{Guard, hold_back};
use super::judge::{
    Correction, Judged, correction, is_fresh, judge_back, judge_gone, judge_hidden, judge_shown_again, reaches, told_at,
};
use super::remote::RemoteEvent;
use super::stamp::{DeletionMark, EventStamp, RemovalReason};
use crate::domain::{ContestKey, SourceId, WholeReading};

pub use super::action::{Action, Deletion, Move};
pub use super::guard::DELETIONS_UNASKED;
pub use super::hand::Hand;
pub use super::judge::JudgedFacts;

/// How old a reading may be, when a deletion was noticed, to explain it: the refresh and the list belong to one sync.
const BEFORE_NOTICED: SignedDuration = SignedDuration::from_mins(10);

/// What happened to an event that we know.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Recorded {
    /// It is in the calendar, and this is what Google last returned.
    Live(RemoteEvent),
    /// The program deleted it; this is what was last known about it.
    DeletedByUs(Option<RemoteEvent>),
    /// The user deleted it.
    DeletedByUser,
    /// It was deleted at this time, and Google doesn't say by whom.
    Unsure {
        /// When it was noticed at the latest.
        at: Timestamp,
        /// What was last known about it.
        last: Option<RemoteEvent>,
    },
}

/// An event as this installation knows it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct KnownEvent {
    /// What happened to it.
    pub state: Recorded,
    /// The contest it belongs to, even if the event no longer says so.
    pub key: Option<ContestKey>,
    /// This installation created it, or found it there before installations were told apart.
    pub own: bool,
    /// The reading that what this installation last wrote is based on.
    pub own_read: Option<Timestamp>,
    /// The reading behind a write of this installation whose record may be lost.
    pub begun_read: Option<Timestamp>,
    /// The latest reading that the event was ever seen to record.
    pub seen_read: Option<Timestamp>,
    /// Hash of the facts that it last showed, even if it's gone; empty if that isn't known.
    pub shown: String,
}

impl KnownEvent {
    /// An event of which only the state is known.
    #[must_use]
    pub const fn new(state: Recorded) -> Self {
        Self {
            state,
            key: None,
            own: false,
            own_read: None,
            begun_read: None,
            seen_read: None,
            shown: String::new(),
        }
    }

    /// Whether this installation wrote last what the event records, as far as it knows.
    #[must_use]
    pub fn wrote(&self, stamp: &EventStamp) -> bool {
        self.own_read == stamp.read || (stamp.read.is_some() && self.begun_read == stamp.read)
    }
}

/// Why a contest isn't wanted in the calendar.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Unwanted {
    /// A switch or choice of the user hides it, no matter what it shows.
    HiddenByUser,
    /// A rule of the user hides it, because of what it shows.
    HiddenByRule(JudgedFacts),
    /// A rule of the user hides it, since a rating changed.
    HiddenByRating(JudgedFacts),
    /// The platform no longer has it, according to the reading at this time.
    Gone {
        /// When, by the platform's own clock.
        read_at: Timestamp,
    },
}

/// What is known about the contests.
#[derive(Clone, Debug)]
pub struct Wish {
    /// By event id: events that should exist. Contests that have begun are among them, but are only ever corrected, never added.
    pub wanted: BTreeMap<String, WantedEvent>,
    /// Contests that should have no event, with their start and the reason.
    pub unwanted: BTreeMap<ContestKey, (Timestamp, Unwanted)>,
    /// The last complete reading of each platform: an event from an older reading whose contest isn't stored, and isn't listed there, belongs
    /// to no contest.
    pub whole: BTreeMap<SourceId, WholeReading>,
    /// Platforms that the user turned off: none of their events is wanted.
    pub switched_off: Vec<SourceId>,
    /// By event id: events of other computers that show contests of ours.
    pub twins: BTreeMap<String, super::twins::Twin>,
    /// Who makes the plan.
    pub hand: Hand,
}

/// What to do, and what is left unchanged.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Plan {
    /// In order: deletions last, the nearest contest first.
    pub actions: Vec<Action>,
    /// Deletions that wait for the user's approval.
    pub held: Vec<Action>,
    /// Their contests, and those of deletions that were held before and can't be planned now, such as until their platform is read again.
    pub stays_held: BTreeSet<ContestKey>,
    /// Events that are as they should be, history included.
    pub unchanged: usize,
    /// Events the user deleted, which stay deleted.
    pub kept_deleted: usize,
    /// Writes that wait until their platform is read again.
    pub waiting: usize,
    /// The platforms they wait for.
    pub waiting_for: BTreeSet<SourceId>,
    /// Deleted events whose author wasn't known, by id, and who it was.
    pub settled: Vec<(String, SettledAuthor)>,
}

/// Who deleted an event, according to a reading of our own.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum SettledAuthor {
    /// The user: the contest is still there.
    User,
    /// The program, on another computer: the contest is gone.
    Program {
        /// The reading that shows it.
        read_at: Timestamp,
        /// The event as it was, marked as the program marks it.
        last: Option<Box<RemoteEvent>>,
    },
}

impl Plan {
    fn wait(&mut self, platform: SourceId) {
        self.waiting = self.waiting.saturating_add(1);
        self.waiting_for.insert(platform);
    }

    fn leave(&mut self) {
        self.unchanged = self.unchanged.saturating_add(1);
    }
}

/// Makes the plan.
///
/// An event that has begun, of a contest that has begun, is history: only the times of a contest that is still running are corrected. Deletions that
/// no switch or rule of the user asked for are held if there are many (`guard`), unless approved.
#[must_use]
pub fn plan(wish: Wish, recorded: &BTreeMap<String, KnownEvent>, guard: &Guard) -> Plan {
    let mut plan = Plan::default();
    let mut coming: BTreeMap<SourceId, usize> = BTreeMap::new();
    let keys: BTreeSet<&ContestKey> = wish.wanted.values().map(|event| &event.key).collect();
    for (id, known) in recorded {
        match &known.state {
            Recorded::Live(_) if wish.twins.contains_key(id) => plan.leave(),
            Recorded::Live(remote) => {
                let Some(key) = known.key.clone().or_else(|| remote.key.clone()) else {
                    continue;
                };
                if guard.held.contains(&key) && !keys.contains(&key) {
                    plan.stays_held.insert(key.clone());
                }
                if let Some(starts_at) = is_coming(id, &key, remote, &wish) {
                    let count = coming.entry(key.source()).or_default();
                    *count = count.saturating_add(1);
                    if keys.contains(&key) && !wish.wanted.contains_key(id) {
                        // Its contest has an event under a later id.
                        plan.actions.push(Action::Delete(Deletion {
                            key,
                            starts_at,
                            remote: remote.clone(),
                            why: RemovalReason::Hidden,
                            by_rating: false,
                            read_at: None,
                        }));
                    } else if remote.restored {
                        let remote = remote.clone();
                        plan.actions.push(Action::Keep { key, remote, starts_at });
                    } else if !wish.wanted.contains_key(id) {
                        plan_unwanted(&mut plan, key, known, remote, starts_at, &wish);
                    }
                } else if !wish.wanted.contains_key(id) {
                    plan.leave();
                }
            }
            Recorded::Unsure { at, last } => {
                if let Some(author) = settled_author(id, known, *at, last.as_ref(), &wish) {
                    plan.settled.push((id.clone(), author));
                }
            }
            Recorded::DeletedByUs(_) | Recorded::DeletedByUser => {}
        }
    }
    let hand = wish.hand;
    for (id, event) in wish.wanted {
        plan_wanted(&mut plan, event, recorded.get(&id), &hand);
    }
    hold_back(&mut plan, &coming, guard);
    for actions in [&mut plan.actions, &mut plan.held] {
        actions.sort_by_key(|action| (matches!(action, Action::Delete(_)), action.starts_at()));
    }
    plan
}

/// When an upcoming event starts: the start of its contest if that is known, whatever the user did to the event's own.
fn is_coming(id: &str, key: &ContestKey, remote: &RemoteEvent, wish: &Wish) -> Option<Timestamp> {
    let contest = wish.wanted.get(id).map(|event| event.starts_at);
    let contest = contest.or_else(|| wish.unwanted.get(key).map(|(starts_at, _)| *starts_at));
    let starts = [contest, remote.starts_at()];
    starts.into_iter().flatten().find(|at| *at > wish.hand.now)
}

/// An event in the calendar that we don't want there.
fn plan_unwanted(
    plan: &mut Plan,
    key: ContestKey,
    known: &KnownEvent,
    remote: &RemoteEvent,
    starts_at: Timestamp,
    wish: &Wish,
) {
    let hand = &wish.hand;
    if remote.stamp.kept {
        return plan.leave();
    }
    let may_decide = hand.may_decide(remote, known);
    let off = wish.switched_off.contains(&key.source());
    let unwanted = wish.unwanted.get(&key).map(|(_, why)| why);
    // Choices are shared, so the computer that made the event chooses the same.
    let chosen = !off && matches!(unwanted, Some(Unwanted::HiddenByUser));
    if !chosen && !hand.may_overrule(&key, remote, known) {
        return plan.leave();
    }
    let mut other_facts = None;
    let gone = match unwanted {
        Some(Unwanted::Gone { read_at }) => Some(*read_at),
        Some(Unwanted::HiddenByRule(judged) | Unwanted::HiddenByRating(judged)) if !off && may_decide => {
            match judge_hidden(judged, remote, known, hand.now) {
                Judged::Older => return plan.leave(),
                Judged::Stale => return plan.wait(key.source()),
                Judged::Write { .. } => {
                    other_facts = (judged.facts != remote.stamp.facts).then_some(judged.read_at);
                    None
                }
            }
        }
        Some(Unwanted::HiddenByUser | Unwanted::HiddenByRule(_) | Unwanted::HiddenByRating(_)) => None,
        None if off => None,
        // That a contest isn't stored here proves nothing, but our last complete reading does if it is later than the event's own.
        None => match absent_since(&key, known, remote, wish) {
            Some(read_at) => Some(read_at),
            None => return plan.leave(),
        },
    };
    let (why, read_at) = match gone {
        _ if off && may_decide => (RemovalReason::Hidden, None),
        None if may_decide => (RemovalReason::Hidden, other_facts),
        None => return plan.leave(),
        Some(read_at) => match judge_gone(read_at, remote, known, hand) {
            Judged::Older => return plan.leave(),
            Judged::Stale => return plan.wait(key.source()),
            Judged::Write { .. } => (RemovalReason::Gone, Some(read_at)),
        },
    };
    let remote = RemoteEvent {
        key: Some(key.clone()),
        ..remote.clone()
    };
    let by_rating = !off && matches!(unwanted, Some(Unwanted::HiddenByRating(_)));
    plan.actions.push(Action::Delete(Deletion {
        key,
        starts_at,
        remote,
        why,
        by_rating,
        read_at,
    }));
}

/// The complete reading of the platform that is later than the event and doesn't include its contest.
fn absent_since(key: &ContestKey, known: &KnownEvent, remote: &RemoteEvent, wish: &Wish) -> Option<Timestamp> {
    let whole = wish.whole.get(&key.source())?;
    if whole.unread.contains(key) {
        return None;
    }
    let read_at = whole.read_at;
    let told_at = told_at(remote, known)?;
    let fresh = is_fresh(read_at, wish.hand.now) && reaches(key, remote, read_at);
    (fresh && read_at.duration_since(told_at) >= remote.stamp.doubt()).then_some(read_at)
}

/// Who deleted an event if Google doesn't say so. The installation that did knows it from its own record, and restores it; so if a later reading of
/// ours still has the contest, it was the user. If the reading shows that the contest is gone, that is the reason. For hidden contests it stays open.
fn settled_author(
    id: &str,
    known: &KnownEvent,
    at: Timestamp,
    last: Option<&RemoteEvent>,
    wish: &Wish,
) -> Option<SettledAuthor> {
    if let Some(event) = wish.wanted.get(id) {
        return (event.read_at > at).then_some(SettledAuthor::User);
    }
    let key = known.key.as_ref().or_else(|| last?.key.as_ref())?;
    let whole = wish.whole.get(&key.source());
    let whole =
        whole.filter(|whole| !whole.unread.contains(key) && last.is_none_or(|last| reaches(key, last, whole.read_at)));
    let whole = whole.map(|whole| whole.read_at);
    let read_at = match wish.unwanted.get(key) {
        Some((_, Unwanted::Gone { read_at })) => whole.map_or(*read_at, |whole| whole.max(*read_at)),
        Some(_) => return None,
        None => whole?,
    };
    // The refresh of the same sync is as good as a later one: in between, the contest hardly came back, got its event, and lost it to the user.
    // But a reading from before the event says nothing about it: the contest may have been new.
    let explains = |last: &RemoteEvent| judge_gone(read_at, last, known, &wish.hand) != Judged::Older;
    let is_late = read_at.duration_since(at) > -BEFORE_NOTICED && last.is_none_or(explains);
    is_late.then(|| SettledAuthor::Program {
        read_at,
        last: last.map(|last| Box::new(last.deleted_as_gone(read_at))),
    })
}

/// An event that we want.
fn plan_wanted(plan: &mut Plan, event: WantedEvent, known: Option<&KnownEvent>, hand: &Hand) {
    let platform = event.key.source();
    // A clock that was set back doesn't bring the past back: the contest's own platform knows better.
    let begun = event.starts_at <= hand.now.max(event.read_at);
    let Some(known) = known else {
        return match (begun, is_fresh(event.read_at, hand.now)) {
            (true, _) => {}
            (false, true) => plan.actions.push(Action::Insert { event, carried: None }),
            (false, false) => plan.wait(platform),
        };
    };
    match &known.state {
        Recorded::Live(remote) if remote.restored => {}
        Recorded::Live(remote) => match correction(&event, remote, known, hand) {
            Correction::Nothing => plan.leave(),
            Correction::Waits => plan.wait(platform),
            Correction::Write { body, waits } => {
                if waits {
                    plan.wait(platform);
                }
                plan.actions.push(Action::Patch {
                    event,
                    etag: remote.etag.clone(),
                    body,
                });
            }
        },
        Recorded::DeletedByUs(_) if begun => {}
        Recorded::DeletedByUs(last) => {
            let gone = |last: &&RemoteEvent| {
                last.stamp.mark != DeletionMark::None && last.stamp.why == Some(RemovalReason::Gone)
            };
            let judged = match last.as_ref().filter(gone) {
                Some(last) => judge_back(&event, last, known, hand.now),
                None => judge_shown_again(&event, last.as_ref(), known, hand.now),
            };
            match judged {
                Judged::Older => plan.leave(),
                Judged::Stale => plan.wait(platform),
                Judged::Write { .. } => plan.actions.push(Action::Revive {
                    event,
                    last: last.clone(),
                    carried: None,
                }),
            }
        }
        Recorded::DeletedByUser | Recorded::Unsure { .. } => {
            plan.kept_deleted = plan.kept_deleted.saturating_add(1);
        }
    }
}
