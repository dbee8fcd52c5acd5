//! One installation's week: when it's due, by the program's own rules, and what it asks then.

use std::collections::{BTreeMap, BTreeSet};
use std::time::Duration;

use contestsync_domain::reminder::Pause;
use contestsync_domain::rhythm::{LastSync, TOGETHER, asked_lately, refresh_due, sync_due, write_at};
use contestsync_domain::verdict::{Choice, decide};
use contestsync_domain::{Contest, Platform, SourceId};
use contestsync_http::{FEED_SPACING, wait_left};
use contestsync_notify::{Candidate, Gap, Situation, due};
use contestsync_platforms::spacing;
use jiff::{SignedDuration, Timestamp};

use super::computer::Computer;
use super::planner::{Entry, Event, Outcome, Planner};
use super::tally::Tally;
use super::world::{BEGINNING, COSTS, FEED_BYTES, FEED_REQUESTS, MONDAY, News, WEEK};

/// How contests are read.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Feed {
    None,
    /// Beside the platforms.
    Beside,
    /// In place of them, except before a reminder.
    First,
}

/// What all asked.
#[derive(Clone, Debug)]
pub(crate) struct Asked {
    pub(crate) platforms: Vec<(Platform, Tally)>,
    pub(crate) feed: Tally,
    /// Google Calendar: lists and writes.
    pub(crate) google: Tally,
    pub(crate) google_writes: Tally,
    /// The most units of its user's quota that one sync took.
    pub(crate) most_units: u32,
}

impl Asked {
    pub(crate) fn new() -> Self {
        let platforms = COSTS.iter().map(|(platform, _, _)| (*platform, Tally::new()));
        Self {
            platforms: platforms.collect(),
            feed: Tally::new(),
            google: Tally::new(),
            google_writes: Tally::new(),
            most_units: 0,
        }
    }

    pub(crate) fn take(&mut self, other: &Self) {
        for ((_, own), (_, others)) in self.platforms.iter_mut().zip(&other.platforms) {
            own.take(others);
        }
        self.feed.take(&other.feed);
        self.google.take(&other.google);
        self.google_writes.take(&other.google_writes);
        self.most_units = self.most_units.max(other.most_units);
    }

    fn read(&mut self, platform: Platform, at: Timestamp) {
        let cost = COSTS.iter().find(|(named, _, _)| *named == platform);
        let tally = self.platforms.iter_mut().find(|(named, _)| *named == platform);
        if let (Some((_, requests, bytes)), Some((_, tally))) = (cost, tally) {
            add_spaced(tally, at, *requests, spacing(platform));
            tally.add_bytes(at, *bytes);
        }
    }

    /// A sync: its list, and what it writes.
    fn sync(&mut self, at: Timestamp, outcome: &Outcome) -> u32 {
        self.google.add_at(at, 0, 1);
        for write in &outcome.writes {
            self.google.add_at(at, write.after, 1);
            self.google_writes.add_at(at, write.after, 1);
        }
        outcome
            .writes
            .iter()
            .fold(1, |units, write| units.saturating_add(write.units))
    }
}

/// So many requests to one host from `at` on, each answered at once: as close together as the program sends them.
fn add_spaced(tally: &mut Tally, at: Timestamp, requests: i64, spacing: Duration) {
    let mut later = Duration::ZERO;
    for number in 0..requests {
        let since_last = (number > 0).then_some(Duration::ZERO);
        later = later.saturating_add(wait_left(since_last, spacing));
        tally.add_at(at, i64::try_from(later.as_secs()).unwrap_or(0), 1);
    }
}

/// What an installation knows of a platform.
#[derive(Clone, Copy)]
struct Known {
    /// When it was last asked itself.
    asked: Timestamp,
    /// When it was last read, itself or through the feed.
    read: Timestamp,
}

struct Life<'a> {
    computer: &'a Computer,
    feed: Feed,
    news: &'a [News],
    contests: Vec<Contest>,
    /// Places of contests that this installation hasn't seen announced yet.
    unheard: BTreeSet<usize>,
    /// The events of the contests, by their places.
    events: BTreeMap<usize, Event>,
    known: BTreeMap<Platform, Known>,
    /// When the feed was last read.
    fed: Timestamp,
    synced: Timestamp,
    /// What the calendar is made from changed since, and when writing may begin.
    changed: bool,
    turn: Timestamp,
}

/// Lives the week of one installation. Its calendar holds every contest that is announced at the beginning.
pub(crate) fn live(
    computer: &Computer,
    feed: Feed,
    (contests, news): (&[Contest], &[News]),
    planner: &mut impl Planner,
    asked: &mut Asked,
) {
    let known = Known {
        asked: computer.refreshed,
        read: computer.refreshed,
    };
    let platforms = computer.preferences.platforms.iter();
    let mut life = Life {
        computer,
        feed,
        news,
        contests: contests.to_vec(),
        unheard: news
            .iter()
            .filter(|news| news.moved_minutes.is_none())
            .map(|news| news.place)
            .collect(),
        events: BTreeMap::new(),
        known: platforms.map(|platform| (*platform, known)).collect(),
        fed: computer.refreshed,
        synced: computer.refreshed,
        changed: false,
        turn: BEGINNING,
    };
    life.events = life
        .entries()
        .iter()
        .filter(|entry| entry.shown)
        .map(|entry| (entry.place, entry.written()))
        .collect();
    let end = MONDAY.checked_add(WEEK).unwrap_or(MONDAY);
    let mut now = computer.awake_at(BEGINNING);
    let mut looked = now;
    while now < end {
        let next = life.look(now, looked, planner, asked);
        looked = now;
        // A moment later at the earliest: what was due is done.
        let next = next.max(now.checked_add(SignedDuration::from_secs(1)).unwrap_or(end));
        now = computer.awake_at(next);
    }
}

impl Life<'_> {
    /// Does what is due; gives when to look again.
    fn look(&mut self, now: Timestamp, looked: Timestamp, planner: &mut impl Planner, asked: &mut Asked) -> Timestamp {
        if self.refresh_at(now) <= now {
            self.refresh(now, asked);
        }
        let (ask, ring_at) = self.reminders(now, looked);
        if !ask.is_empty() {
            for platform in ask {
                self.changed |= !self.ask(platform, now, asked).is_empty();
            }
            // The check before a reminder writes at once.
            self.turn = self.turn.min(now);
        }
        let sync_at = self.sync(now, planner, asked);
        let refresh_at = self.refresh_at(now);
        [Some(refresh_at), ring_at, sync_at]
            .into_iter()
            .flatten()
            .min()
            .unwrap_or(refresh_at)
    }

    /// When each platform is due: a check before a reminder counts as its refresh.
    fn due(&self, now: Timestamp) -> Vec<(Platform, Timestamp)> {
        let interval = SignedDuration::from_hours(i64::from(self.computer.preferences.refresh_interval_hours));
        let last = |known: &Known| {
            if self.feed == Feed::First {
                self.fed
            } else {
                known.asked
            }
        };
        let due = |known: &Known| refresh_due(&self.computer.phase, Some(last(known)), interval, now);
        self.known
            .iter()
            .map(|(platform, known)| (*platform, due(known)))
            .collect()
    }

    fn refresh_at(&self, now: Timestamp) -> Timestamp {
        let due = self.due(now).into_iter().map(|(_, at)| at).min();
        due.unwrap_or(Timestamp::MAX)
    }

    fn refresh(&mut self, now: Timestamp, asked: &mut Asked) {
        let soon = now.checked_add(TOGETHER).unwrap_or(now);
        let due = self.due(now).into_iter().filter(|(_, at)| *at <= soon);
        let platforms: Vec<Platform> = due.map(|(platform, _)| platform).collect();
        self.fed = now;
        if self.feed != Feed::None {
            add_spaced(&mut asked.feed, now, FEED_REQUESTS, FEED_SPACING);
            asked.feed.add_bytes(now, FEED_BYTES);
        }
        let mut were = Vec::new();
        for platform in platforms {
            if self.feed == Feed::First {
                were.extend(self.find(platform, now));
                if let Some(known) = self.known.get_mut(&platform) {
                    known.read = now;
                }
            } else {
                were.extend(self.ask(platform, now, asked));
            }
        }
        if !were.is_empty() {
            let own = self.heard().map(|(_, contest)| contest.starts_at);
            self.turn = write_at(&self.computer.phase, own.chain(were), now);
            self.changed = true;
        }
    }

    /// Reads a platform itself; gives when the contests that changed were to start.
    fn ask(&mut self, platform: Platform, now: Timestamp, asked: &mut Asked) -> Vec<Timestamp> {
        asked.read(platform, now);
        let were = self.find(platform, now);
        if let Some(known) = self.known.get_mut(&platform) {
            (known.asked, known.read) = (now, now);
        }
        were
    }

    /// The contests of its platforms that are announced as far as it knows, with their places.
    fn heard(&self) -> impl Iterator<Item = (usize, &Contest)> {
        let numbered = self.contests.iter().enumerate();
        numbered.filter(|(place, contest)| self.is_on(contest) && !self.unheard.contains(place))
    }

    /// Those with what the calendar has of them.
    fn entries(&self) -> Vec<Entry<'_>> {
        let entry = |(place, contest)| {
            let contest: &Contest = contest;
            let preferences = &self.computer.preferences;
            let verdict = decide(contest, Choice::default(), preferences, &self.computer.zone);
            Some(Entry {
                place,
                contest,
                read_at: self.known.get(&contest.key.source().platform()?)?.read,
                shown: verdict.calendar.shown,
                event: self.events.get(&place).copied(),
            })
        };
        self.heard().filter_map(entry).collect()
    }

    fn is_on(&self, contest: &Contest) -> bool {
        self.computer.preferences.is_on(contest.key.source())
    }

    /// Takes over what became known of a platform since it was last read; gives when the contests that changed were to start.
    fn find(&mut self, platform: Platform, now: Timestamp) -> Vec<Timestamp> {
        let mut were = Vec::new();
        let Some(known) = self.known.get(&platform).copied() else {
            return were;
        };
        for news in self.news.iter().filter(|news| news.at > known.read && news.at <= now) {
            let Some(contest) = self.contests.get_mut(news.place) else {
                continue;
            };
            if contest.key.source() != SourceId::from(platform) {
                continue;
            }
            were.push(contest.starts_at);
            if let Some(by) = news.moved_minutes.map(SignedDuration::from_mins) {
                contest.starts_at = contest.starts_at.checked_add(by).unwrap_or(contest.starts_at);
                contest.ends_at = contest.ends_at.checked_add(by).unwrap_or(contest.ends_at);
            } else {
                self.unheard.remove(&news.place);
            }
        }
        were
    }

    /// The platforms to ask before a reminder, and when to look again.
    fn reminders(&self, now: Timestamp, looked: Timestamp) -> (Vec<Platform>, Option<Timestamp>) {
        let near = now.checked_add(SignedDuration::from_hours(26)).unwrap_or(now);
        let soon = |contest: &&Contest| contest.starts_at <= near && contest.ends_at > now;
        let candidate = |contest: &Contest| {
            let platform = contest.key.source().platform()?;
            Some(Candidate {
                contest: contest.clone(),
                checked_at: self.known.get(&platform)?.read,
                rings: true,
                must: false,
                known_since: BEGINNING,
            })
        };
        let heard = self.heard().map(|(_, contest)| contest);
        let candidates: Vec<Candidate> = heard.filter(soon).filter_map(candidate).collect();
        let due = due(&Situation {
            candidates: &candidates,
            preferences: &self.computer.preferences,
            shown: &BTreeSet::new(),
            registrations_shown: &BTreeSet::new(),
            snoozed: &BTreeMap::new(),
            pause: Pause::None,
            zone: &self.computer.zone,
            phase: &self.computer.phase,
            watched_until: looked,
            looked_at: looked,
            gap: Gap::None,
            now,
        });
        let asked = |source: &SourceId| {
            let platform = source.platform()?;
            let known = self.known.get(&platform)?;
            (!asked_lately(Some(known.asked), now)).then_some(platform)
        };
        (due.ask.iter().filter_map(asked).collect(), due.next)
    }

    /// Syncs if that is due; gives when it will be.
    fn sync(&mut self, now: Timestamp, planner: &mut impl Planner, asked: &mut Asked) -> Option<Timestamp> {
        if !self.computer.connected {
            return None;
        }
        let last = LastSync {
            ended_at: self.synced,
            went_through: true,
            is_current: !self.changed,
        };
        let mut at = sync_due(Some(last), now);
        if self.changed {
            at = at.max(self.turn);
        }
        if at > now {
            return Some(at);
        }
        let outcome = self.write(now, planner);
        let mut units = asked.sync(now, &outcome);
        if !outcome.waiting_for.is_empty() {
            // As the program does: reads what is too old to be written, and plans again.
            for platform in outcome.waiting_for {
                self.ask(platform, now, asked);
            }
            let outcome = self.write(now, planner);
            units = units.saturating_add(asked.sync(now, &outcome));
        }
        asked.most_units = asked.most_units.max(units);
        (self.synced, self.changed, self.turn) = (now, false, now);
        Some(sync_due(
            Some(LastSync {
                ended_at: now,
                is_current: true,
                ..last
            }),
            now,
        ))
    }

    /// Plans, and takes what is written for written. What is over isn't looked at.
    fn write(&mut self, now: Timestamp, planner: &mut impl Planner) -> Outcome {
        let mut entries = self.entries();
        entries.retain(|entry| entry.contest.ends_at > now);
        let outcome = planner.outcome(&entries, &self.computer.preferences, now);
        let written: Vec<(usize, Event)> = entries
            .iter()
            .filter(|entry| outcome.writes.iter().any(|write| write.place == entry.place))
            .map(|entry| (entry.place, entry.written()))
            .collect();
        self.events.extend(written);
        outcome
    }
}

#[cfg(test)]
#[path = "life_tests.rs"]
mod tests;
