//! One event of a calendar, with its times as they are written and the zones they are meant in.

use calcard::common::PartialDateTime;
use calcard::icalendar::{
    ICalendarComponent, ICalendarDuration, ICalendarEntry, ICalendarFrequency, ICalendarParameterName, ICalendarPeriod,
    ICalendarProperty, ICalendarRecurrenceRule, ICalendarStatus, ICalendarValue,
};
use jiff::Timestamp;
use jiff::tz::TimeZone;

use super::FeedFault;
use super::parse::text;
use super::zones::{Wall, Zone, Zones, date_of, is_blank, wall};
use crate::domain::text::clean_name;

pub(super) const DAY: i64 = 86_400;
/// How long an event without an end is taken to last.
const WITHOUT_END: i64 = 3_600;

pub(super) const UNKNOWN_PLACE: &str = "it's not known what it takes the place of";

/// A point in time as it is written.
#[derive(Clone, Debug)]
pub(super) struct When {
    pub wall: Wall,
    pub zone: Zone,
    pub is_day: bool,
}

impl When {
    pub(super) fn at(&self) -> Option<Timestamp> {
        self.zone.instant(self.wall)
    }

    /// Whether it names a day of a series of whole days: many calendars write the midnight at which it begins.
    pub(super) fn names_a_day(&self) -> bool {
        self.wall.rem_euclid(DAY) == 0
    }
}

/// How long something lasts: so many days of its zone, each from a wall clock to the same one of the next day, and then an exact time
/// (RFC 5545, 3.3.6 and 3.8.5.3). Both in seconds.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(super) struct Length {
    pub days: Wall,
    pub exact: i64,
}

impl Length {
    const fn exactly(exact: i64) -> Self {
        Self { days: 0, exact }
    }

    const fn of_days(days: Wall) -> Self {
        Self { days, exact: 0 }
    }

    fn of(duration: &ICalendarDuration) -> Self {
        let sign = if duration.neg { -1 } else { 1 };
        let days = i64::from(duration.weeks) * 7 + i64::from(duration.days);
        Self {
            days: sign * days * DAY,
            exact: duration.as_seconds().saturating_sub(sign * days * DAY),
        }
    }

    /// With days of 24 hours.
    pub(super) const fn about(self) -> i64 {
        self.days.saturating_add(self.exact)
    }

    /// As that of a whole day, which ends at a midnight.
    pub(super) const fn of_whole_days(self) -> Self {
        if self.about().rem_euclid(DAY) == 0 {
            Self::of_days(self.about())
        } else {
            self
        }
    }
}

/// One `VEVENT`.
#[derive(Debug)]
pub(super) struct Item<'a> {
    pub name: String,
    pub link: Option<&'a str>,
    pub start: When,
    pub length: Length,
    pub rules: Vec<ICalendarRecurrenceRule>,
    /// What recurs by these is left out (RFC 2445).
    pub except: Vec<ICalendarRecurrenceRule>,
    /// Further starts, each with how long it lasts where that is said.
    pub more: Vec<(When, Option<Length>)>,
    pub without: Vec<When>,
    pub is_canceled: bool,
    pub sequence: i64,
    /// The occurrence that it takes the place of.
    pub replaces: Option<When>,
    /// And of all later ones.
    pub and_later: bool,
}

impl Item<'_> {
    pub(super) fn is_series(&self) -> bool {
        !self.rules.is_empty() || !self.more.is_empty()
    }
}

/// What an event turned out to be.
pub(super) enum Parsed<'a> {
    Item(Box<Item<'a>>),
    /// It was over long before the window, so that its zones don't matter.
    Over,
    /// Its times or rule can't be read.
    Unreadable(&'static str),
}

/// What times are meant in.
#[derive(Debug)]
pub(super) struct Times<'a> {
    pub zones: Zones<'a>,
    /// Times without a zone.
    pub floating: Option<TimeZone>,
    /// Whole days without one.
    pub days: TimeZone,
    /// What ended before is not read, whatever its zone.
    pub over_before: Wall,
}

impl Times<'_> {
    /// Reads one event.
    pub(super) fn item<'a>(&mut self, component: &'a ICalendarComponent) -> Result<Parsed<'a>, FeedFault> {
        let one = |name: &ICalendarProperty| component.entries.iter().find(|entry| entry.name == *name);
        let Some(written) = one(&ICalendarProperty::Dtstart) else {
            return Ok(Parsed::Unreadable("it has no start"));
        };
        if self.is_long_over(component, written) {
            return Ok(Parsed::Over);
        }
        if is_ambiguous(component) {
            return Ok(Parsed::Unreadable("it says two times where one belongs"));
        }
        let Some(start) = self.first(Some(written))? else {
            return Ok(Parsed::Unreadable("its start can't be read"));
        };
        let end = self.first(one(&ICalendarProperty::Dtend))?;
        let duration = duration(component);
        // A guess in the place of what is written would be a wrong time, or a contest that doesn't take place.
        let says_an_end = says(component, &ICalendarProperty::Dtend) || says(component, &ICalendarProperty::Duration);
        let length = match length(&start, end.as_ref(), duration) {
            Some(length) => length,
            None if says_an_end => return Ok(Parsed::Unreadable("its end can't be read")),
            None => Length::default(),
        };
        if length.about() < 0 {
            return Ok(Parsed::Unreadable("it ends before it starts"));
        }
        let shortest = if start.is_day {
            Length::of_days(DAY)
        } else {
            Length::exactly(WITHOUT_END)
        };
        let link = one(&ICalendarProperty::Url).and_then(address).or_else(|| {
            let place = text(component, &ICalendarProperty::Location)?;
            place.get(..8).filter(|head| head.eq_ignore_ascii_case("https://"))?;
            Some(place)
        });
        let replaces = self.first(one(&ICalendarProperty::RecurrenceId))?;
        if replaces.is_none() && says(component, &ICalendarProperty::RecurrenceId) {
            return Ok(Parsed::Unreadable(UNKNOWN_PLACE));
        }
        let mut item = Item {
            name: text(component, &ICalendarProperty::Summary)
                .unwrap_or_default()
                .to_owned(),
            link,
            start,
            length: if length.about() > 0 { length } else { shortest },
            rules: Vec::new(),
            except: Vec::new(),
            more: Vec::new(),
            without: Vec::new(),
            is_canceled: false,
            sequence: 0,
            replaces,
            and_later: false,
        };
        for entry in &component.entries {
            item.and_later |= entry.name == ICalendarProperty::RecurrenceId
                && entry
                    .params
                    .iter()
                    .any(|param| param.name == ICalendarParameterName::Range);
            for value in &entry.values {
                match (&entry.name, value) {
                    (ICalendarProperty::Rrule | ICalendarProperty::Exrule, value) => {
                        let Some(rule) = rule(value, item.start.is_day) else {
                            return Ok(Parsed::Unreadable("its rule can't be read"));
                        };
                        let rules = if entry.name == ICalendarProperty::Rrule {
                            &mut item.rules
                        } else {
                            &mut item.except
                        };
                        rules.push(rule);
                    }
                    (ICalendarProperty::Status, value) => item.is_canceled |= is_canceled(value),
                    (ICalendarProperty::Sequence, ICalendarValue::Integer(number)) => item.sequence = *number,
                    (ICalendarProperty::Rdate | ICalendarProperty::Exdate, value) if is_blank(value) => {}
                    (ICalendarProperty::Rdate, value) => match self.more(entry, value)? {
                        // Of a day it isn't said when a series of times begins on it.
                        Some(more) if item.start.is_day || !more.0.is_day => item.more.push(more),
                        _ => return Ok(Parsed::Unreadable("one of its dates can't be read")),
                    },
                    (ICalendarProperty::Exdate, value) => {
                        let when = match date_of(value) {
                            Some(date) => self.when(date, entry.tz_id())?,
                            None => None,
                        };
                        match when {
                            Some(when) => item.without.push(when),
                            None => return Ok(Parsed::Unreadable("one of its dates can't be read")),
                        }
                    }
                    _ => {}
                }
            }
        }
        Ok(Parsed::Item(Box::new(item)))
    }

    fn is_long_over(&self, component: &ICalendarComponent, written: &ICalendarEntry) -> bool {
        let recurs = component.entries.iter().any(|entry| {
            matches!(
                entry.name,
                ICalendarProperty::Rrule | ICalendarProperty::Rdate | ICalendarProperty::RecurrenceId
            )
        });
        let end = component
            .entries
            .iter()
            .find(|entry| entry.name == ICalendarProperty::Dtend);
        let last = [Some(written), end].into_iter().flatten();
        let last = last.filter_map(|entry| wall(date_of(entry.values.first()?)?)).max();
        let length = duration(component).map_or(0, Length::about).max(0);
        !recurs && last.is_some_and(|last| last.saturating_add(length) < self.over_before)
    }

    fn first(&mut self, entry: Option<&ICalendarEntry>) -> Result<Option<When>, FeedFault> {
        let Some(entry) = entry else { return Ok(None) };
        match entry.values.first().and_then(date_of) {
            Some(date) => self.when(date, entry.tz_id()),
            None => Ok(None),
        }
    }

    fn more(
        &mut self,
        entry: &ICalendarEntry,
        value: &ICalendarValue,
    ) -> Result<Option<(When, Option<Length>)>, FeedFault> {
        let (start, end) = match value {
            ICalendarValue::PartialDateTime(date) => (date.as_ref(), None),
            ICalendarValue::Period(ICalendarPeriod::Range { start, end }) => {
                (start, self.when(end, entry.tz_id())?.and_then(|end| end.at()))
            }
            ICalendarValue::Period(ICalendarPeriod::Duration { start, duration }) => {
                let (start, length) = (self.when(start, entry.tz_id())?, Length::of(duration));
                return Ok(start.filter(|_| length.about() >= 0).map(|start| (start, Some(length))));
            }
            _ => return Ok(None),
        };
        Ok(self.when(start, entry.tz_id())?.and_then(|start| {
            let length = end
                .zip(start.at())
                .map(|(end, start)| Length::exactly(end.duration_since(start).as_secs()));
            let ends_before = length.is_some_and(|length| length.about() < 0);
            (!ends_before).then_some((start, length))
        }))
    }

    fn when(&mut self, date: &PartialDateTime, zone_id: Option<&str>) -> Result<Option<When>, FeedFault> {
        let Some(wall) = wall(date) else { return Ok(None) };
        let (is_day, is_utc) = (date.hour.is_none(), date.tz_hour.is_some());
        let zone = match zone_id {
            // Some programs take such a time to be in UTC, some in the zone (RFC 5545, 3.2.19, has none).
            Some(id) if is_utc && !matches!(self.zones.find(id), Some(Zone::Utc)) => return Ok(None),
            _ if is_utc => Zone::Utc,
            // A day is no time of any zone (RFC 5545, 3.2.19).
            _ if is_day => Zone::Named(self.days.clone()),
            Some(id) => {
                let found = self.zones.find(id);
                found.ok_or_else(|| FeedFault::UnknownZone(clean_name(id, 60).unwrap_or_default()))?
            }
            None => match &self.floating {
                Some(zone) => Zone::Named(zone.clone()),
                None => return Err(FeedFault::Floating),
            },
        };
        Ok(Some(When { wall, zone, is_day }))
    }
}

/// How long it is from the start to the end, if that is known: a day's end isn't a time, nor the other way around (RFC 5545, 3.6.1), and an end
/// and a duration that differ leave it open.
fn length(start: &When, end: Option<&When>, duration: Option<Length>) -> Option<Length> {
    let Some(end) = end else { return duration };
    if start.is_day != end.is_day {
        return None;
    }
    let length = if start.is_day {
        // Days are counted; times are compared as instants, since the two may be in different zones.
        Length::of_days(end.wall.saturating_sub(start.wall))
    } else {
        Length::exactly(end.at()?.duration_since(start.at()?).as_secs())
    };
    let agree = duration.is_none_or(|duration| duration.about() == length.about());
    agree.then_some(length)
}

/// How long the event says it lasts.
fn duration(component: &ICalendarComponent) -> Option<Length> {
    let mut entries = component.entries.iter();
    let entry = entries.find(|entry| entry.name == ICalendarProperty::Duration)?;
    match entry.values.first() {
        Some(ICalendarValue::Duration(duration)) => Some(Length::of(duration)),
        _ => None,
    }
}

/// A rule of a series of times, or of whole days: they recur at no time of day, so such parts of their rule count for nothing (RFC 5545,
/// 3.3.10).
fn rule(value: &ICalendarValue, of_days: bool) -> Option<ICalendarRecurrenceRule> {
    let ICalendarValue::RecurrenceRule(rule) = value else {
        return None;
    };
    let mut rule = rule.as_ref().clone();
    if of_days {
        let within_days = [
            ICalendarFrequency::Hourly,
            ICalendarFrequency::Minutely,
            ICalendarFrequency::Secondly,
        ];
        if within_days.contains(&rule.freq) {
            return None;
        }
        for times in [&mut rule.byhour, &mut rule.byminute, &mut rule.bysecond] {
            times.clear();
        }
    }
    Some(rule)
}

/// Whether the event is off, in the standard's spelling or in the American one.
fn is_canceled(status: &ICalendarValue) -> bool {
    match status {
        ICalendarValue::Status(status) => *status == ICalendarStatus::Cancelled,
        status => status
            .as_text()
            .map(str::trim)
            .is_some_and(|status| status.eq_ignore_ascii_case("CANCELLED") || status.eq_ignore_ascii_case("CANCELED")),
    }
}

/// Whether the event has different values of what it may have once.
fn is_ambiguous(component: &ICalendarComponent) -> bool {
    let once = [
        ICalendarProperty::Dtstart,
        ICalendarProperty::Dtend,
        ICalendarProperty::Duration,
        ICalendarProperty::RecurrenceId,
    ];
    once.iter().any(|name| {
        let mut all = component.entries.iter().filter(|entry| entry.name == *name);
        let first = all.next();
        all.any(|other| Some(other) != first)
    })
}

/// Whether the event has this property, with anything in it.
fn says(component: &ICalendarComponent, name: &ICalendarProperty) -> bool {
    let mut entries = component.entries.iter().filter(|entry| entry.name == *name);
    entries.any(|entry| entry.values.iter().any(|value| !is_blank(value)))
}

/// The address that a property holds.
fn address(entry: &ICalendarEntry) -> Option<&str> {
    let text = entry.values.first()?.as_text()?.trim();
    (!text.is_empty()).then_some(text)
}
