//! Which zone a `TZID` means: by its name, by `X-LIC-LOCATION`, by the calendar's own rules, or by Windows' name. Else it is unknown.

use std::collections::HashMap;
use std::sync::Arc;

use calcard::common::PartialDateTime;
use calcard::icalendar::{ICalendar, ICalendarComponent, ICalendarComponentType, ICalendarProperty, ICalendarValue};
use jiff::Timestamp;
use jiff::tz::{Offset, TimeZone};

use super::parse::text;
use super::series::{self, Budget};
use super::windows_zones;

/// A wall clock as seconds since 1970 on that clock.
pub(super) type Wall = i64;

/// What turns a wall clock into an instant.
#[derive(Clone, Debug)]
pub(super) enum Zone {
    /// The clock is UTC.
    Utc,
    /// A zone of the IANA database.
    Named(TimeZone),
    /// A zone by the calendar's own rules. Each time in it has the zone, and the rules can be long.
    Own(Arc<OwnRules>),
}

/// Changes of a zone's offset, soonest first: at this wall clock of the old offset, from one offset to another.
#[derive(Clone, Debug)]
pub(super) struct OwnRules {
    changes: Vec<(Wall, i64, i64)>,
    /// The largest offset before a change.
    largest: i64,
}

impl Zone {
    /// The instant at which a clock of the zone shows `wall`. A time that a clock skips is that of the offset before, one that it shows twice is
    /// the first (RFC 5545, 3.3.5).
    pub(super) fn instant(&self, wall: Wall) -> Option<Timestamp> {
        match self {
            Self::Utc => Timestamp::from_second(wall).ok(),
            Self::Named(zone) => {
                let clock = Offset::UTC.to_datetime(Timestamp::from_second(wall).ok()?);
                zone.to_timestamp(clock).ok()
            }
            Self::Own(rules) => Timestamp::from_second(wall.checked_sub(rules.offset(wall)?)?).ok(),
        }
    }

    /// What a clock of the zone shows at the second `at`: the last wall clock whose instant is not later.
    pub(super) fn exactly(&self, at: i64) -> Wall {
        match self {
            Self::Own(rules) => rules.clock(at),
            Self::Utc | Self::Named(_) => self.about(at),
        }
    }

    /// What a clock of the zone shows at `second`, near enough to bound a series: a day more or less.
    pub(super) fn about(&self, second: i64) -> Wall {
        match self {
            Self::Utc | Self::Own(_) => second,
            Self::Named(zone) => Timestamp::from_second(second).map_or(second, |at| {
                let offset = i64::from(zone.to_offset(at).seconds());
                second.saturating_add(offset)
            }),
        }
    }
}

impl OwnRules {
    fn clock(&self, at: i64) -> Wall {
        let first = self.changes.first().map_or(0, |(_, from, _)| *from);
        let passed = |(wall, from, _): &&(Wall, i64, i64)| wall.saturating_sub(*from) <= at;
        // What is further ahead than any offset can be hasn't passed.
        let near = at.saturating_add(self.largest);
        let near = self.changes.partition_point(|(wall, ..)| *wall <= near);
        let offset = self.changes.get(..near).unwrap_or_default().iter().rev().find(passed);
        at.saturating_add(offset.map_or(first, |(_, _, to)| *to))
    }

    fn offset(&self, wall: Wall) -> Option<i64> {
        let (_, first, _) = self.changes.first()?;
        let passed = self.changes.partition_point(|(at, ..)| *at <= wall);
        let last = passed.checked_sub(1).and_then(|last| self.changes.get(last));
        Some(last.map_or(*first, |(at, from, to)| {
            // Within the skipped hour the clock is still the old one.
            let skipped = to > from && wall < at.saturating_add(to.saturating_sub(*from));
            if skipped { *from } else { *to }
        }))
    }
}

/// The zones of one calendar.
#[derive(Debug)]
pub(super) struct Zones<'a> {
    calendar: &'a ICalendar,
    until: Wall,
    budget: &'a Budget,
    known: HashMap<String, Option<Zone>>,
}

impl<'a> Zones<'a> {
    /// Zones of `calendar`; its own rules are followed until `until`.
    pub(super) fn new(calendar: &'a ICalendar, until: Wall, budget: &'a Budget) -> Self {
        Self {
            calendar,
            until,
            budget,
            known: HashMap::new(),
        }
    }

    /// The zone that `id` means; `None` if that can't be known.
    pub(super) fn find(&mut self, id: &str) -> Option<Zone> {
        if let Some(known) = self.known.get(id) {
            return known.clone();
        }
        let found = self.look_up(id);
        self.known.insert(id.to_owned(), found.clone());
        found
    }

    fn look_up(&self, id: &str) -> Option<Zone> {
        if let Some(zone) = by_name(id) {
            return Some(zone);
        }
        let own = self.calendar.components.iter().find(|component| {
            component.component_type == ICalendarComponentType::VTimezone
                && text(component, &ICalendarProperty::Tzid).is_some_and(|name| name == id)
        });
        if let Some(own) = own {
            let place = own.entries.iter().find(|entry| {
                matches!(&entry.name, ICalendarProperty::Other(name) if name.eq_ignore_ascii_case("X-LIC-LOCATION"))
            });
            let place = place.and_then(|entry| entry.values.first()?.as_text());
            if let Some(zone) = place.and_then(by_name).or_else(|| self.own_rules(own)) {
                return Some(zone);
            }
        }
        registered(id).or_else(|| windows_zones::zone(id).map(Zone::Named))
    }

    fn own_rules(&self, zone: &ICalendarComponent) -> Option<Zone> {
        let mut changes = Vec::new();
        for id in &zone.component_ids {
            let rule = self.calendar.components.get(usize::try_from(*id).ok()?)?;
            let from = offset(rule, &ICalendarProperty::Tzoffsetfrom)?;
            let to = offset(rule, &ICalendarProperty::Tzoffsetto)?;
            let first = rule
                .entries
                .iter()
                .find(|entry| entry.name == ICalendarProperty::Dtstart)
                .and_then(|entry| wall(date_of(entry.values.first()?)?))?;
            changes.push((first, from, to));
            for entry in &rule.entries {
                for value in &entry.values {
                    match (&entry.name, value) {
                        (ICalendarProperty::Rdate, ICalendarValue::PartialDateTime(date)) => {
                            changes.push((wall(date)?, from, to));
                        }
                        (ICalendarProperty::Rrule, ICalendarValue::RecurrenceRule(recurs)) => {
                            // The end of a rule is given in UTC.
                            let end = recurs.until.as_ref().and_then(wall);
                            let end = end.map_or(Wall::MAX, |end| end.saturating_add(from)).min(self.until);
                            let all = series::expand(recurs, first, first, end, self.budget).ok()?;
                            changes.extend(all.into_iter().map(|at| (at, from, to)));
                        }
                        (ICalendarProperty::Rrule, _) => return None,
                        (ICalendarProperty::Rdate, value) if !is_blank(value) => return None,
                        _ => {}
                    }
                }
            }
        }
        changes.sort_unstable();
        changes.dedup();
        let largest = changes.iter().map(|(_, from, _)| *from).max()?;
        Some(Zone::Own(Arc::new(OwnRules { changes, largest })))
    }
}

/// The zone of the IANA database with this name.
pub(super) fn by_name(name: &str) -> Option<Zone> {
    let name = name.trim();
    if matches!(name, "UTC" | "Etc/UTC" | "GMT" | "Z") {
        return Some(Zone::Utc);
    }
    // Short names such as EST mean several zones.
    name.contains('/').then(|| TimeZone::get(name).ok().map(Zone::Named))?
}

/// The zone that follows a registry's name: `/freeassociation.sourceforge.net/Europe/Berlin`.
fn registered(id: &str) -> Option<Zone> {
    let parts: Vec<&str> = id.strip_prefix('/')?.split('/').collect();
    let last = |count: usize| {
        let from = parts.len().checked_sub(count)?;
        by_name(&parts.get(from..)?.join("/"))
    };
    last(3).or_else(|| last(2))
}

pub(super) fn date_of(value: &ICalendarValue) -> Option<&PartialDateTime> {
    match value {
        ICalendarValue::PartialDateTime(date) => Some(date),
        _ => None,
    }
}

/// The wall clock that is written; midnight for a day.
pub(super) fn wall(date: &PartialDateTime) -> Option<Wall> {
    let part = |part: Option<u8>| i8::try_from(part.unwrap_or(0)).ok();
    let clock = jiff::civil::DateTime::new(
        i16::try_from(date.year?).ok()?,
        i8::try_from(date.month?).ok()?,
        i8::try_from(date.day?).ok()?,
        part(date.hour)?,
        part(date.minute)?,
        // A leap second is the second before it.
        part(date.second)?.min(59),
        0,
    );
    Offset::UTC.to_timestamp(clock.ok()?).ok().map(Timestamp::as_second)
}

fn offset(component: &ICalendarComponent, name: &ICalendarProperty) -> Option<i64> {
    let entry = component.entries.iter().find(|entry| entry.name == *name)?;
    // A sign, hours, minutes, and perhaps seconds (RFC 5545, 3.3.14).
    let (sign, digits) = entry.values.first()?.as_text()?.trim().split_at_checked(1)?;
    if !matches!(digits.len(), 4 | 6) || !digits.bytes().all(|byte| byte.is_ascii_digit()) {
        return None;
    }
    let part = |at: usize| {
        digits
            .get(at..at.saturating_add(2))
            .map_or(Some(0), |part| part.parse().ok())
    };
    let (hours, minutes, seconds): (i64, i64, i64) = (part(0)?, part(2)?, part(4)?);
    // The farthest that a clock has ever been from UTC is 15 hours and 56 minutes, in Manila.
    if hours > 15 || minutes > 59 || seconds > 59 {
        return None;
    }
    let ahead = hours
        .saturating_mul(3600)
        .saturating_add(minutes.saturating_mul(60))
        .saturating_add(seconds);
    match sign {
        "+" => Some(ahead),
        "-" => Some(ahead.saturating_neg()),
        _ => None,
    }
}

/// Whether nothing is written where a value could be.
pub(super) fn is_blank(value: &ICalendarValue) -> bool {
    value.as_text().is_some_and(|text| text.trim().is_empty())
}
