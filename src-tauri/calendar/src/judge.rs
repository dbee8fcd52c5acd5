//! Decides which reading of a platform to believe: ours, or the one that an event records. Pure.

use jiff::{SignedDuration, Timestamp};

use super::event::{WantedEvent, field_hash, is_look};
use super::patch::{PatchScope, WritableFacts, patch};
use super::plan::{Hand, KnownEvent};
use super::remote::RemoteEvent;
use crate::domain::ContestKey;
use serde_json::Value;

/// Only a reading younger than this writes facts, adds an event, or deletes one because its contest is gone.
pub const READINGS_HOLD: SignedDuration = SignedDuration::from_hours(6);

/// How often lines that an old release wrote back are corrected if the rest of the event is right.
const WORDS_CORRECTED: u32 = 3;
/// Characters that only this release keeps in names.
const JOINERS: [char; 2] = ['\u{200c}', '\u{200d}'];

/// What our reading may do.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Judged {
    /// Write. `returns`: facts that another installation had replaced come back.
    Write {
        /// It is a return.
        returns: bool,
    },
    /// Nothing: the event's reading is later, or ours isn't enough later to rule out a cache.
    Older,
    /// Nothing until the platform is read again.
    Stale,
}

/// Whether our reading of a platform is recent enough to write facts.
#[must_use]
pub fn is_fresh(read_at: Timestamp, now: Timestamp) -> bool {
    now.duration_since(read_at) < READINGS_HOLD
}

/// Readings of a feed cover at least this far ahead.
const FEEDS_REACH: SignedDuration = SignedDuration::from_hours(150 * 24);

/// What a rule looked at when it decided about a contest.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct JudgedFacts {
    /// When the platform was read for that, by its own clock.
    pub read_at: Timestamp,
    /// Their hash, as in a stamp.
    pub facts: String,
}

/// Whether a complete reading of its source would include the contest of this event. A platform lists all upcoming ones.
#[must_use]
pub fn reaches(key: &ContestKey, remote: &RemoteEvent, read_at: Timestamp) -> bool {
    let is_near = |at: Timestamp| at.duration_since(read_at) <= FEEDS_REACH;
    key.source().feed().is_none() || remote.starts_at().is_some_and(is_near)
}

/// Judges facts that differ from what was last written for the event.
#[must_use]
pub fn judge_facts(wanted: &WantedEvent, remote: &RemoteEvent, known: &KnownEvent, now: Timestamp) -> Judged {
    let stamp = &remote.stamp;
    let holds = remote.stamp_holds();
    let floor = told_at(remote, known);
    // Release 0.1.0 overwrote what the stamp describes.
    let overwritten = stamp.read.is_some() && !holds;
    if overwritten && stamp.facts == wanted.facts {
        let apart = remote
            .read_at()
            .map_or(SignedDuration::MAX, |read| wanted.read_at.duration_since(read));
        let rested = stamp.flips == 0 || apart >= stamp.doubt();
        return decide(rested, true, wanted.read_at, now);
    }
    let Some(floor) = floor else {
        return decide(true, false, wanted.read_at, now);
    };
    let ours = holds && known.wrote(stamp);
    let returns = !ours && stamp.was.contains(&wanted.facts);
    let apart = wanted.read_at.duration_since(floor);
    let later = if returns {
        apart >= stamp.doubt()
    } else {
        !apart.is_negative()
    };
    decide(later, returns, wanted.read_at, now)
}

/// Judges that a contest is gone, as it was read at `read_at`.
#[must_use]
pub fn judge_gone(read_at: Timestamp, remote: &RemoteEvent, known: &KnownEvent, hand: &Hand) -> Judged {
    let (stamp, now) = (&remote.stamp, hand.now);
    // A process that died after creating the event couldn't record that. Nobody has changed what the event shows since. If it is recorded and its reading
    // isn't, or the event says so, it came from another calendar with what another installation had read.
    let died = !known.own
        && known.own_read.is_none()
        && stamp.was.is_empty()
        && !stamp.moved
        && stamp.is_by(&hand.installation);
    let ours = remote.stamp_holds() && (died || known.wrote(stamp));
    let later = match told_at(remote, known) {
        Some(floor) if ours => read_at >= floor,
        Some(floor) => read_at.duration_since(floor) >= stamp.doubt(),
        None => true,
    };
    decide(later, false, read_at, now)
}

/// Judges whether an event that was deleted because its contest was gone may come back.
#[must_use]
pub fn judge_back(wanted: &WantedEvent, remote: &RemoteEvent, known: &KnownEvent, now: Timestamp) -> Judged {
    let stamp = &remote.stamp;
    let Some(floor) = remote.read_at().or(known.own_read) else {
        return decide(true, false, wanted.read_at, now);
    };
    let ours = (known.own_read.is_some() && stamp.read.is_none()) || (stamp.read.is_some() && known.wrote(stamp));
    let apart = wanted.read_at.duration_since(floor);
    let later = if ours {
        !apart.is_negative()
    } else {
        apart >= stamp.doubt()
    };
    decide(later, !ours, wanted.read_at, now)
}

/// Judges whether an event that a switch, rule, or choice removed, or that was moved to another calendar, may be shown again. Unchanged, it needs no
/// later reading. With another start it does; otherwise the older of two readings could win.
#[must_use]
pub fn judge_shown_again(
    wanted: &WantedEvent,
    last: Option<&RemoteEvent>,
    known: &KnownEvent,
    now: Timestamp,
) -> Judged {
    let floor = last.and_then(RemoteEvent::read_at).max(known.seen_read);
    let as_it_was = last.is_some_and(|last| last.stamp_holds() && last.stamp.facts == wanted.facts);
    let later = as_it_was || floor.is_none_or(|floor| wanted.read_at >= floor);
    match decide(later, false, wanted.read_at, now) {
        // It is wanted, and what it shows was read by another installation: a further reading settles it.
        Judged::Older => Judged::Stale,
        judged => judged,
    }
}

/// Judges whether a rule that looked at these facts may remove the event: the event may show newer ones, according to which it stays.
#[must_use]
pub fn judge_hidden(judged: &JudgedFacts, remote: &RemoteEvent, known: &KnownEvent, now: Timestamp) -> Judged {
    if remote.stamp_holds() && remote.stamp.facts == judged.facts {
        return Judged::Write { returns: false };
    }
    let later = told_at(remote, known).is_none_or(|floor| judged.read_at >= floor);
    decide(later, false, judged.read_at, now)
}

/// The latest time when the platform can have been read for what the event shows. A client that writes whole events erases the stamp: the one that we saw
/// before still counts. Release 0.1.0 creates events without one: from a reading that is no later than the event.
#[must_use]
pub fn told_at(remote: &RemoteEvent, known: &KnownEvent) -> Option<Timestamp> {
    remote.read_at().or(known.seen_read).or(remote.updated)
}

fn decide(later: bool, returns: bool, read_at: Timestamp, now: Timestamp) -> Judged {
    match (later, is_fresh(read_at, now)) {
        (false, _) => Judged::Older,
        (true, false) => Judged::Stale,
        (true, true) => Judged::Write { returns },
    }
}

/// What a live event needs.
#[derive(Clone, Debug, PartialEq)]
pub enum Correction {
    /// Nothing.
    Nothing,
    /// This, and it waits for a fresh reading before it's complete.
    Write {
        /// The fields.
        body: Value,
        /// Facts are left out until the platform is read again.
        waits: bool,
    },
    /// Nothing until the platform is read again.
    Waits,
}

/// What changes a live event to match what is wanted, as far as our reading allows.
#[must_use]
pub fn correction(wanted: &WantedEvent, remote: &RemoteEvent, known: &KnownEvent, hand: &Hand) -> Correction {
    let now = hand.now.max(wanted.read_at);
    let history = wanted.starts_at <= now && remote.starts_at().is_none_or(|at| at <= now);
    let takes_over = hand.takes_over && !remote.stamp.is_by(&hand.installation);
    let scope = |facts, look, returns| PatchScope {
        installation: &hand.installation,
        facts,
        look,
        takes_over: takes_over && look,
        returns,
    };
    let facts = if history {
        if !times_differ(wanted, remote) {
            return Correction::Nothing;
        }
        WritableFacts::Times
    } else {
        WritableFacts::All
    };
    let look = !history && hand.may_decide(remote, known);
    // If our properties were erased, they come back with the facts, or not at all: otherwise the event would look as if it were stamped.
    let look_alone = look && remote.is_marked();
    let without_facts = |waits| match (
        look_alone.then(|| patch(wanted, remote, scope(WritableFacts::Nothing, true, false))),
        waits,
    ) {
        (Some(Some(body)), waits) => Correction::Write { body, waits },
        (_, true) => Correction::Waits,
        (_, false) => Correction::Nothing,
    };
    if (!hand.rewords && says_the_same(wanted, remote)) || patch(wanted, remote, scope(facts, false, false)).is_none() {
        return without_facts(false);
    }
    let judged = judge_facts(wanted, remote, known, hand.now);
    // Other words for the same facts need no reading.
    let words_alone = hand.rewords && !history && remote.stamp_holds() && remote.stamp.facts == wanted.facts;
    if words_alone && matches!(judged, Judged::Older | Judged::Stale) {
        return patch(wanted, remote, scope(WritableFacts::Words, look, false))
            .map_or(Correction::Nothing, |body| Correction::Write { body, waits: false });
    }
    match judged {
        Judged::Older => without_facts(false),
        Judged::Stale => without_facts(true),
        // Otherwise two files at the same path would be written in turns.
        Judged::Write { returns: true } if !hand.may_overrule(&wanted.key, remote, known) => without_facts(false),
        Judged::Write { returns } => patch(wanted, remote, scope(facts, look, returns))
            .map_or(Correction::Nothing, |body| Correction::Write { body, waits: false }),
    }
}

/// Whether the event was last written to show what we know, whatever the wording.
fn says_the_same(wanted: &WantedEvent, remote: &RemoteEvent) -> bool {
    let same_facts = remote.stamp.facts == wanted.facts;
    if remote.stamp_holds() && same_facts {
        return true;
    }
    let hashes = wanted.hashes();
    let mut facts = hashes.iter().filter(|(field, _)| !is_look(field));
    facts.all(|(field, hash)| {
        let written = remote.written.get(field);
        written == Some(hash)
            || match field.as_str() {
                "summary" => written == Some(&old_title(wanted)),
                // An event that an old release writes with other lines for the same facts again and again isn't out of date: that release words them differently.
                "description" => {
                    let in_english = wanted.in_english.as_ref();
                    (in_english.is_some() && written == in_english)
                        || same_facts && remote.stamp.flips >= WORDS_CORRECTED
                }
                _ => false,
            }
    })
}

/// Hash of the title as release 0.1.0 writes it: without the joiners that some scripts need.
fn old_title(wanted: &WantedEvent) -> String {
    let title = wanted.fields.get("summary").and_then(Value::as_str).unwrap_or_default();
    field_hash("summary", &title.replace(JOINERS, "").into())
}

fn times_differ(wanted: &WantedEvent, remote: &RemoteEvent) -> bool {
    let hashes = wanted.hashes();
    ["start", "end"]
        .iter()
        .any(|field| remote.written.get(*field) != hashes.get(*field))
}

#[cfg(test)]
mod tests {
    use std::collections::BTreeSet;

    use serde_json::json;

    use super::*;
    use crate::domain::{Contest, ContestKind, InstallationId, Platform, contest::RawContest};
    use crate::event::{EventOptions, WRITTEN_PROPERTY, hash_list};
    use crate::plan::Recorded;
    use crate::words::Language;

    #[test]
    fn a_description_whose_hash_is_not_recorded_is_not_taken_for_one_of_the_old_release() {
        let read_at = Timestamp::from_second(1_800_000_000).unwrap();
        let starts_at = read_at + SignedDuration::from_hours(24);
        let raw = RawContest {
            id: "1".to_owned(),
            name: "Round 1".to_owned(),
            url: "https://codeforces.com/contest/1".to_owned(),
            starts_at,
            ends_at: starts_at + SignedDuration::from_hours(2),
            duration: None,
            kind: ContestKind::Regular,
            rated: Some(true),
            division: None,
            language: None,
            registration: (None, None),
        };
        let contest = Contest::checked(Platform::Codeforces, raw).unwrap();
        let options = EventOptions {
            busy: false,
            color_by_platform: false,
            reminder_minutes: vec![],
            language: Language::english(),
        };
        let us = InstallationId::new("ours").unwrap();
        let wanted = WantedEvent::new("account", &contest, read_at, &options);
        let mut there = wanted.body(&us);
        let mut written = wanted.hashes();
        written.remove("description");
        there["extendedProperties"]["private"][WRITTEN_PROPERTY] = json!(hash_list(&written));
        there.as_object_mut().unwrap().remove("description");
        let remote = RemoteEvent::read(&there).unwrap();
        let known = KnownEvent::new(Recorded::Live(remote.clone()));
        let hand = Hand {
            installation: us,
            settings_known: true,
            takes_over: false,
            rewords: false,
            files: BTreeSet::new(),
            now: read_at,
        };
        let Correction::Write { body, waits: false } = correction(&wanted, &remote, &known, &hand) else {
            panic!("nothing is written");
        };
        assert_eq!(
            body.as_object().unwrap().keys().collect::<Vec<_>>(),
            ["description", "extendedProperties"]
        );
    }
}
