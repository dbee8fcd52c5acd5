//! When a recurring event happens, on its own wall clock and within bounds, however long ago the series began.

use std::cell::Cell;
use std::str::FromStr;

use calcard::common::timezone::Tz;
use calcard::common::{CalendarScale, PartialDateTime};
use calcard::icalendar::{
    ICalendar, ICalendarComponent, ICalendarComponentType, ICalendarEntry, ICalendarFrequency, ICalendarProperty,
    ICalendarRecurrenceRule, ICalendarValue,
};
use jiff::Timestamp;
use jiff::tz::Offset;

use super::effort::{Effort, unit};
use super::zones::Wall;

/// The most steps of one rule, those before the window included: a daily series of two hundred years.
pub(super) const MOST_STEPS: usize = 75_000;

/// The most steps of all rules of one calendar: five hundred daily series with a count since 2010. More would take too long.
const MOST_STEPS_OF_ALL: usize = 3_000_000;

/// The most intervals in a row without the 29th of February: from 1896 to 1904, and those are every year.
const MOST_MONTHS_WITHOUT_A_DAY: usize = 8;

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

/// How far the start of an endless rule can be moved ahead without changing what comes later.
fn skipped(rule: &ICalendarRecurrenceRule, first: Wall, from: Wall) -> i64 {
    let interval = i64::from(rule.interval.unwrap_or(1)).max(1);
    let Some(unit) = unit(rule.freq) else {
        let months = if rule.freq == ICalendarFrequency::Yearly { 12 } else { 1 };
        // The weekday of a week of the year is that of the series' start, and another year's is another.
        return if rule.byweekno.is_empty() {
            skipped_months(interval.saturating_mul(months), first, from).unwrap_or(0)
        } else {
            0
        };
    };
    let step = unit.saturating_mul(interval);
    // One interval is left, since a week has days before the one it is counted from.
    let whole = from.saturating_sub(first).div_euclid(step).saturating_sub(1).max(0);
    whole.saturating_mul(step)
}

/// The seconds of as many intervals of `months` as end on the same day of the month, at least one interval before `from`.
fn skipped_months(months: i64, first: Wall, from: Wall) -> Option<i64> {
    let [begin, end] = [first, from].map(|wall| Timestamp::from_second(wall).map(|at| Offset::UTC.to_datetime(at)));
    let (begin, end) = (begin.ok()?, end.ok()?);
    let month = |clock: jiff::civil::DateTime| i64::from(clock.year()) * 12 + i64::from(clock.month());
    let whole = month(end)
        .checked_sub(month(begin))?
        .checked_div(months)?
        .checked_sub(1)?;
    (1..=whole)
        .rev()
        .take(MOST_MONTHS_WITHOUT_A_DAY)
        .find_map(|intervals| {
            let ahead = begin
                .checked_add(jiff::Span::new().try_months(intervals.checked_mul(months)?).ok()?)
                .ok()?;
            // A shorter month would give its last day.
            (ahead.day() == begin.day()).then(|| Offset::UTC.to_timestamp(ahead).map(Timestamp::as_second))
        })?
        .ok()?
        .checked_sub(first)
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

#[cfg(test)]
pub(super) mod tests {
    use proptest::prelude::*;
    use proptest::sample::select;

    use super::super::parse::parse;
    use super::*;

    const DAY: i64 = 86_400;
    /// 2026-11-26T18:00:00, and half a year later.
    const WINDOW: (Wall, Wall) = (1_795_716_000, 1_795_716_000 + 183 * DAY);

    /// The rule; `None` if it says nothing that can be followed.
    pub(in super::super) fn rule(text: &str) -> Option<ICalendarRecurrenceRule> {
        let text = format!("BEGIN:VCALENDAR\nBEGIN:VEVENT\nRRULE:{text}\nEND:VEVENT\nEND:VCALENDAR");
        let calendar = parse(text.as_bytes()).unwrap();
        let mut values = calendar
            .components
            .iter()
            .flat_map(|part| &part.entries)
            .flat_map(|entry| &entry.values);
        match values.next() {
            Some(ICalendarValue::RecurrenceRule(rule)) => Some(rule.as_ref().clone()),
            _ => None,
        }
    }

    fn rules() -> impl Strategy<Value = String> {
        let frequency = select(vec!["DAILY", "WEEKLY", "MONTHLY", "MONTHLY", "YEARLY", "YEARLY"]);
        let parts = prop::collection::vec(
            select(vec![
                ";BYDAY=MO,TH",
                ";BYMONTHDAY=31",
                ";BYMONTHDAY=-1,15",
                ";BYMONTH=2",
                ";BYMONTH=1,6,12",
                ";BYSETPOS=1",
                ";BYSETPOS=-2",
                ";BYHOUR=3,20",
                ";WKST=SU",
            ]),
            0..3,
        );
        let alone = select(vec![
            "",
            "",
            "",
            ";BYDAY=-1SU,2TU",
            ";BYDAY=5FR",
            ";BYYEARDAY=1,366",
            ";BYWEEKNO=1,20,53",
            ";BYWEEKNO=53;BYDAY=SU",
        ]);
        (frequency, 1_u8..14, parts, alone).prop_map(|(frequency, interval, mut parts, alone)| {
            parts.sort_unstable();
            parts.dedup_by_key(|part| part.split('=').next().map(str::to_owned));
            let alone = if matches!(frequency, "DAILY" | "WEEKLY") {
                ""
            } else {
                alone
            };
            parts.retain(|part| !alone.contains("BYDAY") || !part.starts_with(";BYDAY"));
            format!("FREQ={frequency};INTERVAL={interval}{}{alone}", parts.concat())
        })
    }

    proptest! {
        #[test]
        fn a_series_that_begins_shortly_before_recurs_as_from_its_start(
            text in rules(),
            first in (0_i64..9_500, 0_i64..86_400).prop_map(|(day, second)| 946_684_800 + day * DAY + second),
        ) {
            // Some are none, such as one that picks from nothing.
            let Some(rule) = rule(&text) else { return Ok(()) };
            let (from, to) = WINDOW;
            let whole = expand(&rule, first, first, to, &Budget::whole());
            let whole = whole.map(|starts| starts.into_iter().filter(|at| *at >= from).collect::<Vec<_>>());
            prop_assert_eq!(expand(&rule, first, from, to, &Budget::whole()), whole);
        }
    }

    #[test]
    fn months_and_years_are_skipped_to_one_that_has_the_day() {
        let at = |text: &str| text.parse::<jiff::civil::DateTime>().unwrap();
        let wall = |text: &str| Offset::UTC.to_timestamp(at(text)).unwrap().as_second();
        let ahead = |text: &str, first: &str| {
            let start = wall(first) + skipped(&rule(text).unwrap(), wall(first), wall("2026-11-26T18:00:00"));
            Offset::UTC
                .to_datetime(Timestamp::from_second(start).unwrap())
                .to_string()
        };
        assert_eq!(ahead("FREQ=MONTHLY", "2010-01-15T20:00:00"), "2026-10-15T20:00:00");
        assert_eq!(ahead("FREQ=MONTHLY", "2010-01-31T20:00:00"), "2026-10-31T20:00:00");
        assert_eq!(
            ahead("FREQ=MONTHLY;INTERVAL=5", "2010-01-31T20:00:00"),
            "2025-01-31T20:00:00"
        );
        assert_eq!(ahead("FREQ=YEARLY", "2000-02-29T08:00:00"), "2024-02-29T08:00:00");
        assert_eq!(
            ahead("FREQ=YEARLY;INTERVAL=3", "2000-02-29T08:00:00"),
            "2012-02-29T08:00:00"
        );
        assert_eq!(
            ahead("FREQ=YEARLY;BYWEEKNO=20", "2010-05-17T08:00:00"),
            "2010-05-17T08:00:00"
        );
        assert_eq!(ahead("FREQ=MONTHLY", "2026-11-27T08:00:00"), "2026-11-27T08:00:00");
    }
}
