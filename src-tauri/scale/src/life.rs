//! One installation's week: when it's due, by the program's own rules, and what it asks then.

use std::collections::{BTreeMap, BTreeSet};

use contestsync_domain::reminder::Pause;
use contestsync_domain::rhythm::{LastSync, asked_lately, refresh_due, sync_due, write_at};
use contestsync_domain::verdict::{Choice, decide};
use contestsync_domain::{Contest, Platform, SourceId};
use contestsync_notify::{Candidate, Gap, Situation, due};
use jiff::{SignedDuration, Timestamp};

use super::computer::Computer;
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
}

impl Asked {
    pub(crate) fn new() -> Self {
        let platforms = COSTS.iter().map(|(platform, _, _)| (*platform, Tally::new()));
        Self {
            platforms: platforms.collect(),
            feed: Tally::new(),
            google: Tally::new(),
            google_writes: Tally::new(),
        }
    }

    pub(crate) fn take(&mut self, other: &Self) {
        for ((_, own), (_, others)) in self.platforms.iter_mut().zip(&other.platforms) {
            own.take(others);
        }
        self.feed.take(&other.feed);
        self.google.take(&other.google);
        self.google_writes.take(&other.google_writes);
    }

    fn read(&mut self, platform: Platform, at: Timestamp) {
        let cost = COSTS.iter().find(|(named, _, _)| *named == platform);
        let tally = self.platforms.iter_mut().find(|(named, _)| *named == platform);
        if let (Some((_, requests, bytes)), Some((_, tally))) = (cost, tally) {
            tally.add(at, *requests);
            tally.add_bytes(at, *bytes);
        }
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
    known: BTreeMap<Platform, Known>,
    /// When the regular refresh was last done.
    refreshed: Timestamp,
    synced: Timestamp,
    /// Events to write, and when that may begin.
    unwritten: u32,
    turn: Timestamp,
}

/// Lives the week of one installation.
pub(crate) fn live(computer: &Computer, feed: Feed, contests: &[Contest], news: &[News], asked: &mut Asked) {
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
        known: platforms.map(|platform| (*platform, known)).collect(),
        refreshed: computer.refreshed,
        synced: computer.refreshed,
        unwritten: 0,
        turn: BEGINNING,
    };
    let end = MONDAY.checked_add(WEEK).unwrap_or(MONDAY);
    let mut now = computer.awake_at(BEGINNING);
    let mut looked = now;
    while now < end {
        let next = life.look(now, looked, asked);
        looked = now;
        // A moment later at the earliest: what was due is done.
        let next = next.max(now.checked_add(SignedDuration::from_secs(1)).unwrap_or(end));
        now = computer.awake_at(next);
    }
}

impl Life<'_> {
    /// Does what is due; gives when to look again.
    fn look(&mut self, now: Timestamp, looked: Timestamp, asked: &mut Asked) -> Timestamp {
        let interval = SignedDuration::from_hours(i64::from(self.computer.preferences.refresh_interval_hours));
        let phase = &self.computer.phase;
        let mut refresh_at = refresh_due(phase, Some(self.refreshed), interval, now);
        if refresh_at <= now {
            self.refresh(now, asked);
            refresh_at = refresh_due(phase, Some(self.refreshed), interval, now);
        }
        let (ask, ring_at) = self.reminders(now, looked);
        if !ask.is_empty() {
            for platform in ask {
                asked.read(platform, now);
                let found = self.find(platform, now);
                if let Some(known) = self.known.get_mut(&platform) {
                    (known.asked, known.read) = (now, now);
                }
                self.unwritten = self.unwritten.saturating_add(found);
                // The check before a reminder writes at once.
                self.turn = self.turn.min(now);
            }
        }
        let sync_at = self.sync(now, asked);
        [Some(refresh_at), ring_at, sync_at]
            .into_iter()
            .flatten()
            .min()
            .unwrap_or(refresh_at)
    }

    fn refresh(&mut self, now: Timestamp, asked: &mut Asked) {
        self.refreshed = now;
        if self.feed != Feed::None {
            asked.feed.add(now, FEED_REQUESTS);
            asked.feed.add_bytes(now, FEED_BYTES);
        }
        let (mut found, mut starts) = (0_u32, Vec::new());
        let platforms: Vec<Platform> = self.known.keys().copied().collect();
        for platform in platforms {
            let before: Vec<Timestamp> = self.contests.iter().map(|contest| contest.starts_at).collect();
            found = found.saturating_add(self.find(platform, now));
            starts.extend(before);
            if self.feed != Feed::First {
                asked.read(platform, now);
            }
            if let Some(known) = self.known.get_mut(&platform) {
                known.read = now;
                if self.feed != Feed::First {
                    known.asked = now;
                }
            }
        }
        if found > 0 {
            let own = self.contests.iter().filter(|contest| self.is_on(contest));
            let starts = own.map(|contest| contest.starts_at).chain(starts);
            self.turn = write_at(&self.computer.phase, starts, now);
            self.unwritten = self.unwritten.saturating_add(found);
        }
    }

    fn is_on(&self, contest: &Contest) -> bool {
        self.computer.preferences.is_on(contest.key.source())
    }

    /// Takes over what became known of a platform since it was last read; gives how many events that changes.
    fn find(&mut self, platform: Platform, now: Timestamp) -> u32 {
        let Some(known) = self.known.get(&platform).copied() else {
            return 0;
        };
        let mut found = 0_u32;
        for news in self.news.iter().filter(|news| news.at > known.read && news.at <= now) {
            let Some(contest) = self.contests.get_mut(news.place) else {
                continue;
            };
            if contest.key.source() != SourceId::from(platform) {
                continue;
            }
            if let Some(by) = news.moved_minutes.map(SignedDuration::from_mins) {
                contest.starts_at = contest.starts_at.checked_add(by).unwrap_or(contest.starts_at);
                contest.ends_at = contest.ends_at.checked_add(by).unwrap_or(contest.ends_at);
            }
            let verdict = decide(
                contest,
                Choice::default(),
                &self.computer.preferences,
                &self.computer.zone,
            );
            found = found.saturating_add(u32::from(verdict.calendar.shown && contest.starts_at > now));
        }
        found
    }

    /// The platforms to ask before a reminder, and when to look again.
    fn reminders(&self, now: Timestamp, looked: Timestamp) -> (Vec<Platform>, Option<Timestamp>) {
        let near = now.checked_add(SignedDuration::from_hours(26)).unwrap_or(now);
        let soon = |contest: &&Contest| self.is_on(contest) && contest.starts_at <= near && contest.ends_at > now;
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
        let candidates: Vec<Candidate> = self.contests.iter().filter(soon).filter_map(candidate).collect();
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
    fn sync(&mut self, now: Timestamp, asked: &mut Asked) -> Option<Timestamp> {
        if !self.computer.connected {
            return None;
        }
        let last = LastSync {
            ended_at: self.synced,
            went_through: true,
            is_current: self.unwritten == 0,
        };
        let mut at = sync_due(Some(last), now);
        if self.unwritten > 0 {
            at = at.max(self.turn);
        }
        if at > now {
            return Some(at);
        }
        // One list, then a write for each event.
        asked.google.add_at(now, 0, 1);
        asked.google.add_at(now, 1, self.unwritten);
        asked.google_writes.add_at(now, 1, self.unwritten);
        (self.synced, self.unwritten, self.turn) = (now, 0, now);
        let last = LastSync {
            is_current: true,
            ..last
        };
        Some(sync_due(Some(LastSync { ended_at: now, ..last }), now))
    }
}
