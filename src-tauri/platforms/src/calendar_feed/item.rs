//! One event of a calendar, with its times as they are written and the zones they are meant in.

use calcard::common::PartialDateTime;
use calcard::icalendar::{
    ICalendarComponent, ICalendarEntry, ICalendarParameterName, ICalendarPeriod, ICalendarProperty,
    ICalendarRecurrenceRule, ICalendarStatus, ICalendarValue,
};
use jiff::Timestamp;
use jiff::tz::TimeZone;

use super::FeedFault;
use super::parse::text;
use super::zones::{Wall, Zone, Zones, date_of, wall};
use crate::domain::text::clean_name;

pub(super) const DAY: i64 = 86_400;
/// How long an event without an end is taken to last.
const WITHOUT_END: i64 = 3_600;

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
}

/// One `VEVENT`.
#[derive(Debug)]
pub(super) struct Item<'a> {
    pub name: String,
    pub link: Option<&'a str>,
    pub start: When,
    pub length: i64,
    pub rules: Vec<&'a ICalendarRecurrenceRule>,
    /// What recurs by these is left out (RFC 2445).
    pub except: Vec<&'a ICalendarRecurrenceRule>,
    /// Further starts, each with how long it lasts where that is said.
    pub more: Vec<(When, Option<i64>)>,
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
        let Some(start) = self.first(Some(written))? else {
            return Ok(Parsed::Unreadable("its start can't be read"));
        };
        let end = self.first(one(&ICalendarProperty::Dtend))?;
        let duration = duration(component);
        let length = match (&end, duration) {
            // Days are counted; times are compared as instants, since the two may be in different zones.
            (Some(end), _) if start.is_day && end.is_day => end.wall.saturating_sub(start.wall),
            (Some(end), _) => match (end.at(), start.at()) {
                (Some(end), Some(start)) => end.duration_since(start).as_secs(),
                _ => 0,
            },
            (None, Some(seconds)) => seconds,
            (None, None) => 0,
        };
        let shortest = if start.is_day { DAY } else { WITHOUT_END };
        let link = one(&ICalendarProperty::Url).and_then(address).or_else(|| {
            let place = text(component, &ICalendarProperty::Location)?;
            place.get(..8).filter(|head| head.eq_ignore_ascii_case("https://"))?;
            Some(place)
        });
        let mut item = Item {
            name: text(component, &ICalendarProperty::Summary)
                .unwrap_or_default()
                .to_owned(),
            link,
            start,
            length: if length > 0 { length } else { shortest },
            rules: Vec::new(),
            except: Vec::new(),
            more: Vec::new(),
            without: Vec::new(),
            is_canceled: false,
            sequence: 0,
            replaces: self.first(one(&ICalendarProperty::RecurrenceId))?,
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
                    (ICalendarProperty::Rrule, ICalendarValue::RecurrenceRule(rule)) => item.rules.push(rule),
                    (ICalendarProperty::Exrule, ICalendarValue::RecurrenceRule(rule)) => item.except.push(rule),
                    (ICalendarProperty::Rrule | ICalendarProperty::Exrule, _) => {
                        return Ok(Parsed::Unreadable("its rule can't be read"));
                    }
                    (ICalendarProperty::Status, ICalendarValue::Status(ICalendarStatus::Cancelled)) => {
                        item.is_canceled = true;
                    }
                    (ICalendarProperty::Sequence, ICalendarValue::Integer(number)) => item.sequence = *number,
                    (ICalendarProperty::Rdate, value) => item.more.extend(self.more(entry, value)?),
                    (ICalendarProperty::Exdate, value) => {
                        if let Some(date) = date_of(value) {
                            item.without.extend(self.when(date, entry.tz_id())?);
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
        let length = duration(component).unwrap_or(0).max(0);
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
    ) -> Result<Option<(When, Option<i64>)>, FeedFault> {
        let (start, end) = match value {
            ICalendarValue::PartialDateTime(date) => (date.as_ref(), None),
            ICalendarValue::Period(ICalendarPeriod::Range { start, end }) => {
                (start, self.when(end, entry.tz_id())?.and_then(|end| end.at()))
            }
            ICalendarValue::Period(ICalendarPeriod::Duration { start, duration }) => {
                let start = self.when(start, entry.tz_id())?;
                return Ok(start.map(|start| (start, Some(duration.as_seconds()))));
            }
            _ => return Ok(None),
        };
        Ok(self.when(start, entry.tz_id())?.map(|start| {
            let length = end
                .zip(start.at())
                .map(|(end, start)| end.duration_since(start).as_secs());
            (start, length)
        }))
    }

    fn when(&mut self, date: &PartialDateTime, zone_id: Option<&str>) -> Result<Option<When>, FeedFault> {
        let Some(wall) = wall(date) else { return Ok(None) };
        let is_day = date.hour.is_none();
        let zone = match zone_id {
            _ if date.tz_hour.is_some() => Zone::Utc,
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

/// How long the event says it lasts, in seconds.
fn duration(component: &ICalendarComponent) -> Option<i64> {
    let mut entries = component.entries.iter();
    let entry = entries.find(|entry| entry.name == ICalendarProperty::Duration)?;
    match entry.values.first() {
        Some(ICalendarValue::Duration(duration)) => Some(duration.as_seconds()),
        _ => None,
    }
}

/// The address that a property holds.
fn address(entry: &ICalendarEntry) -> Option<&str> {
    let text = entry.values.first()?.as_text()?.trim();
    (!text.is_empty()).then_some(text)
}
