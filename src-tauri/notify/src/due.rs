//! What rings now, and when to check again. Pure: the same situation gives the same answer.
//!
//! A reminder is due when its instant has come, the contest isn't over, and the reminder was neither shown before nor already
//! behind us when we last looked. What was missed (asleep, closed, quiet, paused) is due once, worded for now; several such are
//! folded into one.

use std::collections::{BTreeMap, BTreeSet};

use jiff::tz::TimeZone;
use jiff::{SignedDuration, Timestamp};

use super::closing::{ClosingSoon, closing_of};
use super::quiet::{self, is_quiet, quiet_end};
use crate::domain::phase::CHECKS_OVER;
use crate::domain::reminder::{Pause, ReminderId};
use crate::domain::{Contest, ContestKey, Phase, Preferences, SourceId, Spread, when};

/// A reminder that comes later than this was missed.
pub const GRACE: SignedDuration = SignedDuration::from_secs(60);
/// The platform is asked once more this long before a reminder at the latest: an answer takes a minute at most. When before that is this
/// installation's own phase.
pub const ASK_AHEAD: SignedDuration = SignedDuration::from_mins(4);
/// Only data that will be older than this when the reminder is shown is asked for again: a regular refresh shortly before counts as the check. The earliest check is 69
/// minutes before a reminder, so one before the usual hour still counts when the contest starts, and no platform is asked twice for one contest.
pub const ASK_AFTER: SignedDuration = SignedDuration::from_mins(130);

/// A contest that may ring.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Candidate {
    /// The contest as it is known now.
    pub contest: Contest,
    /// When its platform was last read well.
    pub checked_at: Timestamp,
    /// Whether rules and choices let it ring at all.
    pub rings: bool,
    /// The user asked for this very contest: quiet hours don't hold it.
    pub must: bool,
    /// Since when its present start is known.
    pub known_since: Timestamp,
}

/// Why the time since the last look wasn't watched.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Gap {
    /// It was.
    #[default]
    None,
    /// The computer slept, or its clock was set.
    Asleep,
    /// The program didn't run.
    NotRunning,
}

/// All that decides.
#[derive(Clone, Debug)]
pub struct Situation<'a> {
    /// The contests, those too that ended since the last look.
    pub candidates: &'a [Candidate],
    /// The preferences.
    pub preferences: &'a Preferences,
    /// Reminders that were shown.
    pub shown: &'a BTreeSet<ReminderId>,
    /// Reminders of registration that were shown, by when it closes.
    pub registrations_shown: &'a BTreeSet<(ContestKey, Timestamp)>,
    /// What is snoozed, until when.
    pub snoozed: &'a BTreeMap<ContestKey, Timestamp>,
    /// Whether all is paused.
    pub pause: Pause,
    /// The user's zone.
    pub zone: &'a TimeZone,
    /// This installation's phase.
    pub phase: &'a Phase,
    /// Up to when due reminders were shown: what was due before this is no longer due.
    pub watched_until: Timestamp,
    /// When contests were last checked: a start that became known since is news.
    pub looked_at: Timestamp,
    /// Why not since then.
    pub gap: Gap,
    /// The current time.
    pub now: Timestamp,
}

/// Why a reminder comes late.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Late {
    /// The computer slept.
    Asleep,
    /// The program didn't run.
    NotRunning,
    /// Quiet hours held it.
    Quiet,
    /// A pause held it.
    Paused,
    /// The contest became known after its reminder's instant.
    JustKnown,
}

/// A contest that rings.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Ringing {
    /// The contest.
    pub contest: Contest,
    /// When its platform was last read well.
    pub checked_at: Timestamp,
    /// The lead times that this includes, in minutes, the last one first; empty for a snooze that ended between two.
    pub leads: Vec<u32>,
    /// It ends a snooze.
    pub ends_snooze: bool,
    /// Why it is late, if it is.
    pub late: Option<Late>,
}

impl Ringing {
    /// The reminders this includes, the last one first: the process that may claim that one shows it.
    pub fn reminders(&self) -> impl Iterator<Item = ReminderId> {
        let (key, starts_at) = (&self.contest.key, self.contest.starts_at);
        self.leads.iter().map(move |lead| (key.clone(), *lead, starts_at))
    }
}

/// One notification's worth of contests.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Rings {
    /// One contest.
    One(Box<Ringing>),
    /// Several that start in the same minute.
    Together(Vec<Ringing>),
    /// Several that were missed, and how many more are over.
    Missed(Vec<Ringing>, usize),
}

/// What to do now.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Due {
    /// What rings.
    pub rings: Vec<Rings>,
    /// Whose registration closes soon.
    pub closing: Vec<ClosingSoon>,
    /// When to look again.
    pub next: Option<Timestamp>,
    /// Something is held back by quiet hours or a pause: what was watched may not be forgotten yet.
    pub holds: bool,
    /// Platforms to ask once more, since a reminder comes soon and their data is old.
    pub ask: BTreeSet<SourceId>,
}

/// Decides what rings now.
#[must_use]
pub fn due(situation: &Situation<'_>) -> Due {
    let now = situation.now;
    // A clock that was set back: what lies between wasn't watched by this time's count, the record of what was shown still holds.
    let watched_until = situation.watched_until.min(now);
    let quiet = situation.preferences.reminders_quiet_hours;
    let is_quiet_now = is_quiet(quiet, situation.zone, now);
    let ask_ahead = ASK_AHEAD.saturating_add(situation.phase.part(Spread::Checks, CHECKS_OVER));
    let mut due = Due::default();
    let (mut ringing, mut over, mut waits) = (Vec::new(), 0_usize, false);
    for candidate in situation.candidates.iter().filter(|candidate| candidate.rings) {
        let contest = &candidate.contest;
        if contest.is_over(now) {
            let missed = contest.ends_at > watched_until
                && instants(situation, contest)
                    .any(|(lead, at)| at > watched_until && !is_shown(situation, contest, lead));
            over = over.saturating_add(usize::from(missed));
            continue;
        }
        look_ahead(situation, candidate, ask_ahead, &mut due);
        let is_held = situation.pause.is_paused() || (is_quiet_now && !candidate.must);
        if let Some((closing, _)) = closing_of(situation, candidate).filter(|(_, at)| *at <= now) {
            if is_held {
                waits = true;
                ask_before(situation, candidate, now, ask_ahead, &mut due);
            } else {
                due.closing.push(ClosingSoon {
                    contest: contest.clone(),
                    checked_at: candidate.checked_at,
                    closing,
                });
            }
        }
        let Some(found) = came(situation, candidate, watched_until) else {
            continue;
        };
        if is_held {
            due.holds = true;
            ask_before(situation, candidate, now, ask_ahead, &mut due);
        } else {
            ringing.push(found);
        }
    }
    if due.holds || waits {
        let ends = match situation.pause {
            Pause::None => quiet_end(quiet, situation.zone, now),
            Pause::Until(until) => Some(until),
            Pause::Open => None,
        };
        sooner(&mut due.next, ends);
    }
    due.rings = fold(ringing, over);
    due
}

/// The instants at which a contest rings, by its lead times.
fn instants(situation: &Situation<'_>, contest: &Contest) -> impl Iterator<Item = (u32, Timestamp)> {
    let leads = situation.preferences.leads_of(&contest.key);
    let starts_at = contest.starts_at;
    leads
        .into_iter()
        .filter_map(move |lead| Some((lead, starts_at.checked_sub(when::minutes(lead)).ok()?)))
}

fn is_shown(situation: &Situation<'_>, contest: &Contest, lead: u32) -> bool {
    situation
        .shown
        .contains(&(contest.key.clone(), lead, contest.starts_at))
}

/// What of this contest has come and wasn't shown.
fn came(situation: &Situation<'_>, candidate: &Candidate, watched_until: Timestamp) -> Option<Ringing> {
    let (contest, now) = (&candidate.contest, situation.now);
    // A start that became known since the last check rings for the latest of its past lead times too, as long as the start is still in the future.
    let is_news = candidate.known_since >= situation.looked_at && !contest.has_started(now);
    let mut leads: Vec<(u32, Timestamp)> = instants(situation, contest)
        .filter(|(lead, at)| *at <= now && (*at > watched_until || is_news) && !is_shown(situation, contest, *lead))
        .collect();
    leads.sort_unstable();
    let snooze = situation
        .snoozed
        .get(&contest.key)
        .copied()
        .filter(|until| *until <= now);
    let rang_at = leads.iter().map(|(_, at)| *at).chain(snooze).max()?;
    let late = (now.duration_since(rang_at) > GRACE).then(|| {
        if is_quiet(situation.preferences.reminders_quiet_hours, situation.zone, rang_at) && !candidate.must {
            Late::Quiet
        } else if candidate.known_since > rang_at && snooze.is_none() {
            Late::JustKnown
        } else {
            match situation.gap {
                Gap::Asleep => Late::Asleep,
                Gap::NotRunning => Late::NotRunning,
                Gap::None => Late::Paused,
            }
        }
    });
    Some(Ringing {
        contest: contest.clone(),
        checked_at: candidate.checked_at,
        leads: leads.into_iter().map(|(lead, _)| lead).collect(),
        ends_snooze: snooze.is_some(),
        late,
    })
}

/// When this contest must be checked again, and whether its platform is asked now.
fn look_ahead(situation: &Situation<'_>, candidate: &Candidate, ask_ahead: SignedDuration, due: &mut Due) {
    let (contest, now) = (&candidate.contest, situation.now);
    let ahead = instants(situation, contest)
        .filter(|(lead, at)| *at > now && !is_shown(situation, contest, *lead))
        .map(|(_, at)| at);
    let snooze = situation
        .snoozed
        .get(&contest.key)
        .copied()
        .filter(|until| *until > now);
    let closing = closing_of(situation, candidate)
        .map(|(_, at)| at)
        .filter(|at| *at > now);
    for at in ahead.chain(snooze).chain(closing) {
        sooner(&mut due.next, Some(at));
        ask_before(situation, candidate, at, ask_ahead, due);
    }
}

/// When what is to ring at an instant is really shown, by the quiet hours and the pause as they are now; `None`: not before the user resumes.
fn shown_at(situation: &Situation<'_>, candidate: &Candidate, at: Timestamp) -> Option<Timestamp> {
    let at = match situation.pause {
        Pause::None => at,
        Pause::Until(until) => at.max(until),
        Pause::Open => return None,
    };
    let quiet = situation.preferences.reminders_quiet_hours;
    Some(quiet::after_quiet_hours(quiet, situation.zone, at, candidate.must))
}

/// Asks the platform before what is to ring at `at` is shown, where its data would be old by then.
fn ask_before(
    situation: &Situation<'_>,
    candidate: &Candidate,
    at: Timestamp,
    ask_ahead: SignedDuration,
    due: &mut Due,
) {
    let shown_at = shown_at(situation, candidate, at).filter(|at| !candidate.contest.is_over(*at));
    let Some((shown_at, ask_at)) = shown_at.and_then(|at| Some((at, at.checked_sub(ask_ahead).ok()?))) else {
        return;
    };
    if shown_at.duration_since(candidate.checked_at) <= ASK_AFTER {
        return;
    }
    if ask_at > situation.now {
        sooner(&mut due.next, Some(ask_at));
    } else {
        due.ask.insert(candidate.contest.key.source());
    }
}

fn sooner(next: &mut Option<Timestamp>, at: Option<Timestamp>) {
    if let Some(at) = at {
        *next = Some(next.map_or(at, |next| next.min(at)));
    }
}

fn one(ringing: Ringing) -> Rings {
    Rings::One(Box::new(ringing))
}

/// What was missed becomes one notification where it is several; what starts in the same minute too.
fn fold(ringing: Vec<Ringing>, over: usize) -> Vec<Rings> {
    let (mut missed, on_time): (Vec<_>, Vec<_>) = ringing.into_iter().partition(|ringing| ringing.late.is_some());
    missed.sort_by(|a, b| (a.contest.starts_at, &a.contest.key).cmp(&(b.contest.starts_at, &b.contest.key)));
    let mut rings = Vec::new();
    match missed.len() {
        0 => {}
        1 => rings.extend(missed.pop().map(one)),
        _ => rings.push(Rings::Missed(missed, over)),
    }
    let mut minutes: BTreeMap<i64, Vec<Ringing>> = BTreeMap::new();
    for ringing in on_time {
        let minute = ringing.contest.starts_at.as_second().div_euclid(60);
        minutes.entry(minute).or_default().push(ringing);
    }
    for (_, mut together) in minutes {
        together.sort_by(|a, b| a.contest.key.cmp(&b.contest.key));
        match together.len() {
            1 => rings.extend(together.pop().map(one)),
            _ => rings.push(Rings::Together(together)),
        }
    }
    rings
}

#[cfg(test)]
#[path = "due_tests.rs"]
mod tests;
