//! When a recurring event happens, on its own wall clock and within bounds, however long ago the series began.

use std::cell::Cell;
use std::str::FromStr;

use calcard::common::timezone::Tz;
use calcard::common::{CalendarScale, PartialDateTime};
use calcard::icalendar::{
    ICalendar, ICalendarComponent, ICalendarComponentType, ICalendarEntry, ICalendarProperty, ICalendarRecurrenceRule,
    ICalendarValue,
};
use jiff::Timestamp;
use jiff::tz::Offset;

use super::effort::{Effort, unit};
use super::zones::Wall;

/// The most steps of one rule, those before the window included: a daily series of two hundred years.
pub(super) const MOST_STEPS: usize = 75_000;

/// The most steps of all rules of one calendar: five hundred daily series with a count since 2010. More would take too long.
const MOST_STEPS_OF_ALL: usize = 3_000_000;

/// Days and weeks repeat the same way after this many seconds: 400 years, which are whole weeks.
const CYCLE: i64 = 146_097 * 86_400;
/// 9999-01-01T00:00:00: a start of before can be written.
const LAST_WRITTEN: Wall = 253_370_764_800;
/// 10001-01-01T00:00:00: the library looks no further for a start.
const LAST_SEARCHED: Wall = 253_433_923_200;

/// The steps that are left to the rules of one calendar.
#[derive(Debug)]
pub(super) struct Budget(Cell<usize>);

impl Budget {
    pub(super) const fn whole() -> Self {
        Self(Cell::new(MOST_STEPS_OF_ALL))
    }

    fn spend(&self, steps: usize) -> Result<(), Unfollowed> {
        let left = self.0.get().checked_sub(steps);
        self.0.set(left.unwrap_or(0));
        left.map(drop).ok_or(Unfollowed::TooMany)
    }
}

/// A rule can't be followed.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Unfollowed {
    /// It is no rule, or of another calendar than the usual.
    Unreadable,
    /// It has too many steps.
    TooMany,
}

/// The starts from `from` to `to`, both included, of a series that began at `first`. The rule's own end isn't looked at: what it is depends on
/// the zone, so the caller takes it into `to`.
pub(super) fn expand(
    rule: &ICalendarRecurrenceRule,
    first: Wall,
    from: Wall,
    to: Wall,
    budget: &Budget,
) -> Result<Vec<Wall>, Unfollowed> {
    let is_usual = |scale: &CalendarScale| *scale == CalendarScale::Gregorian;
    if !rule.rscale.as_ref().is_none_or(is_usual) || rule.interval == Some(0) {
        return Err(Unfollowed::Unreadable);
    }
    let effort = Effort::of(rule).ok_or(Unfollowed::Unreadable)?;
    if to < first.max(from) {
        return Ok(Vec::new());
    }
    let start = if rule.count.is_none() {
        first.saturating_add(skipped(rule, first, from))
    } else {
        first
    };
    let length = to.saturating_sub(start);
    if effort.most(length) > MOST_STEPS_OF_ALL {
        return Err(Unfollowed::Unreadable);
    }
    // Where nothing recurs any more, the library looks for it until time ends. So it looks shortly before that.
    let cycles = LAST_WRITTEN.saturating_sub(to).div_euclid(CYCLE).max(0);
    let later = cycles.saturating_mul(CYCLE);
    let found = follow(rule.clone(), start.saturating_add(later), to.saturating_add(later))?;
    let last = found
        .last()
        .map(|last| last.saturating_sub(later).saturating_sub(start));
    let left = LAST_SEARCHED.saturating_sub(to.saturating_add(later));
    budget.spend(effort.taken(found.len(), last, length, left))?;
    if found.len() >= MOST_STEPS {
        return Err(Unfollowed::TooMany);
    }
    // The series' start counts as the first one, also where the rule doesn't have it (RFC 5545, 3.3.10).
    let is_first = found.first().is_some_and(|at| at.saturating_sub(later) == start);
    let counted = rule.count.map_or(usize::MAX, |count| {
        usize::try_from(count)
            .unwrap_or(usize::MAX)
            .saturating_sub(usize::from(!is_first))
    });
    let starts = found.into_iter().take(counted).map(|at| at.saturating_sub(later));
    Ok(starts.filter(|at| (from..=to).contains(at)).collect())
}

/// The starts of a rule from `start` to `until`.
fn follow(mut rule: ICalendarRecurrenceRule, start: Wall, until: Wall) -> Result<Vec<Wall>, Unfollowed> {
    // The usual calendar needs no saying.
    (rule.rscale, rule.skip) = (None, None);
    rule.until = Some(partial(until).ok_or(Unfollowed::Unreadable)?);
    let start = partial(start).ok_or(Unfollowed::Unreadable)?;
    let entry = |name, value| ICalendarEntry {
        name,
        params: Vec::new(),
        values: vec![value],
    };
    let event = ICalendarComponent {
        component_type: ICalendarComponentType::VEvent,
        entries: vec![
            entry(
                ICalendarProperty::Dtstart,
                ICalendarValue::PartialDateTime(Box::new(start)),
            ),
            entry(ICalendarProperty::Rrule, ICalendarValue::RecurrenceRule(Box::new(rule))),
        ],
        component_ids: Vec::new(),
    };
    let calendar = ICalendar {
        components: vec![event],
    };
    let clock = Tz::from_str("UTC").map_err(|()| Unfollowed::Unreadable)?;
    let expanded = calendar.expand_dates(clock, MOST_STEPS);
    if !expanded.errors.is_empty() {
        return Err(Unfollowed::Unreadable);
    }
    Ok(expanded.events.iter().map(|event| event.start.timestamp()).collect())
}

/// How far the start of an endless rule can be moved ahead without changing what comes later: whole intervals of a fixed length.
fn skipped(rule: &ICalendarRecurrenceRule, first: Wall, from: Wall) -> i64 {
    let Some(unit) = unit(rule.freq) else { return 0 };
    let step = unit.saturating_mul(i64::from(rule.interval.unwrap_or(1)).max(1));
    // One interval is left, since a week has days before the one it is counted from.
    let whole = from.saturating_sub(first).div_euclid(step).saturating_sub(1).max(0);
    whole.saturating_mul(step)
}

fn partial(wall: Wall) -> Option<PartialDateTime> {
    let clock = Offset::UTC.to_datetime(Timestamp::from_second(wall).ok()?);
    let part = |part: i8| u8::try_from(part).ok();
    Some(PartialDateTime {
        year: Some(u16::try_from(clock.year()).ok()?),
        month: part(clock.month()),
        day: part(clock.day()),
        hour: part(clock.hour()),
        minute: part(clock.minute()),
        second: part(clock.second()),
        tz_hour: None,
        tz_minute: None,
        tz_minus: false,
    })
}
