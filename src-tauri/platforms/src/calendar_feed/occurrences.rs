//! When the events of a calendar happen, one by one and within our own window, however old a series is.

use std::collections::{BTreeMap, BTreeSet};

use calcard::icalendar::ICalendarRecurrenceRule;
use jiff::{SignedDuration, Timestamp};

use super::item::{DAY, Item, Length, When};
use super::series::{self, Budget, MOST_STEPS, Unfollowed};
use super::zones::{Wall, wall};
use super::{FeedFault, MOST_OCCURRENCES};

/// What ended longer ago is not read.
const BACK: i64 = 7 * DAY;
/// Rules are followed this far.
const RULES_AHEAD: i64 = 180 * DAY;
/// Single events are read this far.
const AHEAD: i64 = 366 * DAY;

/// What is read, in seconds since 1970.
#[derive(Clone, Copy, Debug)]
pub(super) struct Window {
    from: i64,
    rules_to: i64,
    to: i64,
}

impl Window {
    /// The window at `now`.
    pub(super) fn around(now: Timestamp) -> Self {
        let now = now.as_second();
        Self {
            from: now.saturating_sub(BACK),
            rules_to: now.saturating_add(RULES_AHEAD),
            to: now.saturating_add(AHEAD),
        }
    }

    /// What begins until then is there if it is on.
    pub(super) fn is_whole_until(self) -> Option<Timestamp> {
        Timestamp::from_second(self.rules_to).ok()
    }

    /// A clock of any zone showed less than this when the window began.
    pub(super) const fn over_before(self) -> Wall {
        self.from.saturating_sub(2 * DAY)
    }

    /// Rules of zones are followed until then.
    pub(super) const fn zones_to(self) -> Wall {
        self.to.saturating_add(2 * DAY)
    }
}

/// One occurrence within the window.
#[derive(Clone, Debug)]
pub(super) struct Occurrence<'a> {
    /// Which of its event's it is: when it was to begin by the series' own clock. `None`: the event happens once.
    pub which: Option<Wall>,
    pub name: &'a str,
    pub link: Option<&'a str>,
    pub starts_at: Timestamp,
    pub ends_at: Timestamp,
    /// The calendar says that it is off.
    pub is_canceled: bool,
}

/// Why it isn't known when an event happens.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) enum Unknown {
    /// The whole calendar is not read.
    Fault(FeedFault),
    /// The event's rule can't be followed.
    Rule,
    /// It begins or ends at a time that no clock shows.
    Time,
    /// Which occurrence something takes the place of isn't said.
    Replaced,
}

/// Adds what happens of one event: its series, what takes the place of single occurrences, less what was canceled.
pub(super) fn happen<'a>(
    items: &'a [Item<'a>],
    window: Window,
    budget: &Budget,
    found: &mut Vec<Occurrence<'a>>,
) -> Result<(), Unknown> {
    let (mut masters, mut starts) = (Vec::new(), 0_usize);
    for item in newest(items) {
        let master = Master::of(item, window, budget)?;
        starts = starts.saturating_add(master.starts.len());
        if starts > MOST_STEPS {
            return Err(Unknown::Fault(FeedFault::TooMany));
        }
        masters.push(master);
    }
    let mut replaced: BTreeMap<Timestamp, &Item<'_>> = BTreeMap::new();
    for item in items {
        let Some(when) = &item.replaces else { continue };
        let Some(at) = replaced_at(when, &masters)? else {
            continue;
        };
        if replaced.get(&at).is_none_or(|known| known.sequence <= item.sequence) {
            replaced.insert(at, item);
        }
    }
    let several = masters.len() > 1;
    let mut taken = BTreeSet::new();
    for master in &masters {
        let before = found.len();
        recur((master, several), &replaced, &mut taken, window, found)?;
        for occurrence in found.iter_mut().skip(before) {
            occurrence.is_canceled |= master.item.is_canceled;
        }
    }
    // A replacement for an occurrence that no rule has: its series isn't in the calendar, or its rule has changed since.
    for (at, item) in replaced.iter().filter(|(at, _)| !taken.contains(*at)) {
        let Some(original) = &item.replaces else { continue };
        if !masters.iter().any(|master| master.without.has(*at, original.wall)) {
            add_as_written(found, Some(original.wall), item, window)?;
        }
    }
    Ok(())
}

/// The events themselves, without what replaces single occurrences. Several under one UID are revisions, of which the last counts, or, where
/// nothing tells them apart but their times, several events of a calendar that gives all the same UID.
fn newest<'a>(items: &'a [Item<'a>]) -> Vec<&'a Item<'a>> {
    let masters = items.iter().filter(|item| item.replaces.is_none());
    let newest = masters.clone().map(|item| item.sequence).max();
    let mut by_start = BTreeMap::new();
    for item in masters.filter(|item| Some(item.sequence) == newest) {
        by_start.insert(item.start.wall, item);
    }
    by_start.into_values().collect()
}

/// An event itself, with when it begins, what it leaves out included.
struct Master<'a> {
    item: &'a Item<'a>,
    without: Without,
    /// By the series' own clock.
    starts: BTreeMap<Wall, Start>,
}

impl<'a> Master<'a> {
    fn of(item: &'a Item<'a>, window: Window, budget: &Budget) -> Result<Self, Unknown> {
        let starts = if item.is_series() {
            starts(item, window, budget)?
        } else {
            BTreeMap::from([(item.start.wall, Start::default())])
        };
        Ok(Self {
            item,
            without: Without::of(item),
            starts,
        })
    }

    /// The instant of one of its starts.
    fn at(&self, wall: Wall, start: Start) -> Option<Timestamp> {
        start.at.or_else(|| self.item.start.zone.instant(wall))
    }
}

/// The instant of the occurrence that `when` names. A day names the one that begins on it by the series' own clock, and a midnight that of a
/// series of days, in whatever zone it's written. Where there is no such occurrence, it's as written.
fn replaced_at(when: &When, masters: &[Master<'_>]) -> Result<Option<Timestamp>, Unknown> {
    let day = when.wall.div_euclid(DAY);
    let mut of_day = masters
        .iter()
        .filter(|master| when.is_day != master.item.start.is_day && when.names_a_day())
        .flat_map(|master| {
            let starts = master
                .starts
                .range(day.saturating_mul(DAY)..day.saturating_add(1).saturating_mul(DAY));
            starts.map(|(wall, start)| master.at(*wall, *start))
        });
    match (of_day.next(), of_day.next()) {
        (None, _) => Ok(when.at()),
        (Some(at), None) => Ok(at),
        (Some(_), Some(_)) => Err(Unknown::Replaced),
    }
}

fn recur<'a>(
    (series, several): (&Master<'a>, bool),
    replaced: &BTreeMap<Timestamp, &'a Item<'a>>,
    taken: &mut BTreeSet<Timestamp>,
    window: Window,
    found: &mut Vec<Occurrence<'a>>,
) -> Result<(), Unknown> {
    let master = series.item;
    if !master.is_series() {
        let replacement = master.start.at().and_then(|at| replaced.get_key_value(&at));
        taken.extend(replacement.map(|(at, _)| *at));
        let item = replacement.map_or(master, |(_, item)| *item);
        let which = several.then_some(master.start.wall);
        return add_as_written(found, which, item, window);
    }
    let later: Vec<_> = replaced.iter().filter(|(_, item)| item.and_later).collect();
    for (&wall, &start) in &series.starts {
        let at = series.at(wall, start).ok_or(Unknown::Time)?;
        if series.without.has(at, wall) {
            continue;
        }
        let which = Some(wall);
        if let Some(item) = replaced.get(&at) {
            taken.insert(at);
            add_as_written(found, which, item, window)?;
        } else if let Some((from, item)) = later
            .get(..later.partition_point(|(from, _)| **from <= at))
            .and_then(<[_]>::last)
        {
            let moved = item.start.at().map(|start| start.duration_since(**from));
            let moved = moved.unwrap_or_default();
            let wall = wall.saturating_add(moved.as_secs());
            let starts_at = master.start.zone.instant(wall).unwrap_or(at);
            add(found, which, item, (wall, starts_at), item.length, window)?;
        } else {
            let length = start.length.unwrap_or(master.length);
            add(found, which, master, (wall, at), length, window)?;
        }
    }
    Ok(())
}

/// One start of a series, where more is known of it than its wall clock.
#[derive(Clone, Copy, Default)]
struct Start {
    at: Option<Timestamp>,
    length: Option<Length>,
}

/// The wall clocks at which a series happens, a little more than the window holds.
fn starts(master: &Item<'_>, window: Window, budget: &Budget) -> Result<BTreeMap<Wall, Start>, Unknown> {
    let zone = &master.start.zone;
    let from = zone
        .about(window.from)
        .saturating_sub(2 * DAY)
        .saturating_sub(master.length.about());
    let to = zone.about(window.rules_to).saturating_add(DAY);
    // The start is the first one, whatever the rule says (RFC 5545, 3.8.5.3).
    let mut walls = BTreeMap::from([(master.start.wall, Start::default())]);
    for rule in &master.rules {
        let all = by_rule(rule, master, (from, to), budget)?;
        walls.extend(all.into_iter().map(|wall| (wall, Start::default())));
    }
    walls.extend(master.more.iter().filter_map(|(when, length)| {
        // It may be written by another clock than the series'.
        let at = when.at()?;
        let wall = if when.is_day {
            when.wall
        } else {
            zone.exactly(at.as_second())
        };
        let start = Start {
            at: Some(at),
            length: *length,
        };
        Some((wall, start))
    }));
    for rule in &master.except {
        for wall in by_rule(rule, master, (from, to), budget)? {
            walls.remove(&wall);
        }
    }
    Ok(walls)
}

/// The wall clocks of one rule of a series, from `from` to `to` or to the rule's own end.
fn by_rule(
    rule: &ICalendarRecurrenceRule,
    master: &Item<'_>,
    (from, to): (Wall, Wall),
    budget: &Budget,
) -> Result<Vec<Wall>, Unknown> {
    let zone = &master.start.zone;
    let end = rule.until.as_ref().and_then(|until| {
        let wall = wall(until)?;
        // A day is meant whole; an end in UTC is that instant on the series' own clock.
        Some(match (until.hour, until.tz_hour) {
            (None, _) => wall.saturating_add(DAY - 1),
            (Some(_), Some(_)) => zone.exactly(wall),
            (Some(_), None) => wall,
        })
    });
    let last = end.map_or(to, |end| end.min(to));
    series::expand(rule, master.start.wall, from, last, budget).map_err(|fault| match fault {
        Unfollowed::TooMany => Unknown::Fault(FeedFault::TooMany),
        Unfollowed::Unreadable => Unknown::Rule,
    })
}

/// Occurrences that a series leaves out.
struct Without {
    instants: BTreeSet<Timestamp>,
    days: BTreeSet<i64>,
}

impl Without {
    fn of(master: &Item<'_>) -> Self {
        let of_days = master.start.is_day;
        let is_of_day = |when: &&When| when.is_day || (of_days && when.names_a_day());
        let (days, times): (Vec<_>, Vec<_>) = master.without.iter().partition(is_of_day);
        Self {
            instants: times.into_iter().filter_map(When::at).collect(),
            days: days.into_iter().map(|when| when.wall.div_euclid(DAY)).collect(),
        }
    }

    fn has(&self, at: Timestamp, wall: Wall) -> bool {
        self.instants.contains(&at) || self.days.contains(&wall.div_euclid(DAY))
    }
}

/// Adds what an event says of itself.
fn add_as_written<'a>(
    found: &mut Vec<Occurrence<'a>>,
    which: Option<Wall>,
    item: &'a Item<'a>,
    window: Window,
) -> Result<(), Unknown> {
    let at = item.start.at().ok_or(Unknown::Time)?;
    add(found, which, item, (item.start.wall, at), item.length, window)
}

fn add<'a>(
    found: &mut Vec<Occurrence<'a>>,
    which: Option<Wall>,
    item: &'a Item<'a>,
    (wall, starts_at): (Wall, Timestamp),
    length: Length,
    window: Window,
) -> Result<(), Unknown> {
    let zone = &item.start.zone;
    let (wall, length) = if item.start.is_day {
        (wall, length.of_whole_days())
    } else {
        // The series' clock may be another zone's.
        (zone.exactly(starts_at.as_second()), length)
    };
    // A day ends at the same wall clock of the next one, however long it is.
    let days_end = if length.days == 0 {
        Some(starts_at)
    } else {
        zone.instant(wall.saturating_add(length.days))
    };
    let ends_at = days_end.and_then(|at| at.checked_add(SignedDuration::from_secs(length.exact)).ok());
    let ends_at = ends_at.ok_or(Unknown::Time)?;
    if ends_at.as_second() <= window.from || starts_at.as_second() > window.to {
        return Ok(());
    }
    if found.len() >= MOST_OCCURRENCES {
        return Err(Unknown::Fault(FeedFault::TooMany));
    }
    found.push(Occurrence {
        which,
        name: &item.name,
        link: item.link,
        starts_at,
        ends_at,
        is_canceled: item.is_canceled,
    });
    Ok(())
}
