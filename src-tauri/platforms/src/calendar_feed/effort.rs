//! What it takes to follow a rule: a rule that would take too long is refused before it's followed, and what one took is charged to its calendar.
//!
//! The library builds a round of a rule (a year, a month, …) whole, and looks through a hundred thousand rounds, or to the year 10,000, for the
//! next start. So a single line could take minutes, or all memory.

use calcard::icalendar::{ICalendarFrequency, ICalendarRecurrenceRule};

use super::series::MOST_STEPS;

/// The library gives up on a rule after this many rounds in which nothing recurs.
const MOST_EMPTY_ROUNDS: i64 = 100_000;
/// More values in one rule than any calendar of people has.
const MOST_VALUES: usize = 400;
/// So many values take about as long to compare as everything else that is done for a day.
const VALUES_OF_A_STEP: usize = 16;

/// The seconds from one round to the next; none for those of months and years, which aren't all equal.
pub(super) const fn unit(frequency: ICalendarFrequency) -> Option<i64> {
    match frequency {
        ICalendarFrequency::Secondly => Some(1),
        ICalendarFrequency::Minutely => Some(60),
        ICalendarFrequency::Hourly => Some(3_600),
        ICalendarFrequency::Daily => Some(86_400),
        ICalendarFrequency::Weekly => Some(604_800),
        ICalendarFrequency::Monthly | ICalendarFrequency::Yearly => None,
    }
}

/// How much a rule takes.
#[derive(Clone, Copy, Debug)]
pub(super) struct Effort {
    /// Seconds from one round to the next, or a little less.
    period: i64,
    /// Steps of a round.
    round: usize,
    /// Each round has a start.
    plain: bool,
    count: Option<usize>,
}

impl Effort {
    /// What `rule` takes; `None` if a single round of it is too much.
    pub(super) fn of(rule: &ICalendarRecurrenceRule) -> Option<Self> {
        let times = [&rule.byhour, &rule.byminute, &rule.bysecond].map(Vec::len);
        let days = [
            rule.bymonth.len(),
            rule.bymonthday.len(),
            rule.byyearday.len(),
            rule.byweekno.len(),
        ];
        let values = times.iter().chain(&days).sum::<usize>();
        let values = values
            .saturating_add(rule.byday.len())
            .saturating_add(rule.bysetpos.len());
        // (days of a round, steps of a round, its lists of times)
        let (of_round, steps, expanded) = match rule.freq {
            ICalendarFrequency::Yearly => (366, 8, times.get(..)),
            ICalendarFrequency::Monthly => (31, 2, times.get(..)),
            ICalendarFrequency::Weekly => (7, 1, times.get(..)),
            ICalendarFrequency::Daily => (1, 1, times.get(..)),
            ICalendarFrequency::Hourly => (1, 4, times.get(1..)),
            ICalendarFrequency::Minutely => (1, 4, times.get(2..)),
            ICalendarFrequency::Secondly => (1, 4, times.get(3..)),
        };
        let expanded = expanded.unwrap_or_default().iter();
        let times = expanded.fold(1_usize, |all, values| all.saturating_mul((*values).max(1)));
        let picked = rule.bysetpos.len().saturating_mul(times).max(1);
        let by_the_minute = matches!(rule.freq, ICalendarFrequency::Minutely | ICalendarFrequency::Secondly);
        let too_much = values > MOST_VALUES
            || times.saturating_mul(of_round) > MOST_STEPS
            // A day on which nothing recurs is left minute by minute, or second by second.
            || (by_the_minute && days.iter().any(|values| *values > 0))
            || rule.byday.iter().any(|day| day.ordwk == Some(0));
        let unit = unit(rule.freq).unwrap_or(match rule.freq {
            ICalendarFrequency::Yearly => 365 * 86_400,
            _ => 28 * 86_400,
        });
        (!too_much).then(|| Self {
            period: unit.saturating_mul(i64::from(rule.interval.unwrap_or(1)).max(1)),
            round: picked
                .saturating_mul(steps)
                .saturating_mul(1 + values / VALUES_OF_A_STEP),
            plain: values == 0,
            count: rule.count.map(|count| usize::try_from(count).unwrap_or(usize::MAX)),
        })
    }

    /// The most steps that this many seconds can take.
    pub(super) fn most(&self, seconds: i64) -> usize {
        let most = self.steps(self.rounds(seconds));
        let starts = self.count.unwrap_or(MOST_STEPS).min(MOST_STEPS);
        if self.plain {
            most.min(starts.saturating_mul(self.round))
        } else {
            most
        }
    }

    /// The steps that were taken: through `seconds` if the rule's count wasn't reached, else to the last start, `last` seconds on. `left` are
    /// the seconds beyond in which the library looked for a start in vain, where it found none at all.
    pub(super) fn taken(&self, found: usize, last: Option<i64>, seconds: i64, left: i64) -> usize {
        let is_done = self.count.is_some_and(|count| found >= count);
        let through = last.filter(|_| is_done).unwrap_or(seconds);
        let beyond = if found == 0 {
            self.rounds(left).min(MOST_EMPTY_ROUNDS)
        } else {
            0
        };
        let steps = self.steps(self.rounds(through).saturating_add(beyond));
        steps.max(found).saturating_add(1)
    }

    fn rounds(&self, seconds: i64) -> i64 {
        seconds.max(0).checked_div(self.period).unwrap_or(0)
    }

    fn steps(&self, rounds: i64) -> usize {
        usize::try_from(rounds).unwrap_or(usize::MAX).saturating_mul(self.round)
    }
}

#[cfg(test)]
mod tests {
    use super::super::series::tests::rule;
    use super::*;

    fn effort(rule_text: &str) -> Option<Effort> {
        Effort::of(&rule(rule_text).unwrap())
    }

    const DAY: i64 = 86_400;
    const YEAR: i64 = 365 * DAY;

    #[test]
    fn a_rule_takes_as_much_as_it_has_rounds_and_no_more_than_its_count() {
        let taken = |rule: &str, found, last, length| effort(rule).unwrap().taken(found, last, length, 374 * YEAR);
        assert_eq!(taken("FREQ=DAILY", 190, Some(189 * DAY), 189 * DAY), 191);
        // Six thousand days were looked through for four starts.
        let leap = "FREQ=DAILY;BYMONTH=2;BYMONTHDAY=29;COUNT=70000";
        assert_eq!(taken(leap, 4, Some(5000 * DAY), 6000 * DAY), 6001);
        // It ended long ago.
        assert_eq!(taken("FREQ=DAILY;COUNT=5", 5, Some(4 * DAY), 6000 * DAY), 6);
        assert_eq!(
            taken("FREQ=YEARLY;BYMONTH=10;BYDAY=-1SU", 426, Some(425 * YEAR), 425 * YEAR),
            3401
        );
    }

    #[test]
    fn a_rule_in_which_nothing_recurs_takes_what_is_looked_through_until_time_ends() {
        let taken = |rule: &str| effort(rule).unwrap().taken(0, None, 0, 374 * YEAR);
        assert_eq!(taken("FREQ=YEARLY;BYMONTH=2;BYMONTHDAY=30"), 374 * 8 + 1);
        assert_eq!(taken("FREQ=WEEKLY;BYMONTH=2;BYDAY=MO;BYSETPOS=53"), 19_502);
        assert_eq!(taken("FREQ=DAILY;BYMONTH=2;BYMONTHDAY=30"), 100_001);
        assert_eq!(taken("FREQ=DAILY;INTERVAL=7;BYMONTH=2;BYMONTHDAY=30"), 19_502);
    }

    #[test]
    fn what_a_rule_takes_at_most_is_known_before() {
        let most = |rule: &str, days: i64| effort(rule).unwrap().most(days * DAY);
        assert_eq!(most("FREQ=DAILY", 6000), 6000);
        assert_eq!(most("FREQ=SECONDLY", 190), 300_000, "it has a start in each round");
        assert_eq!(most("FREQ=SECONDLY;COUNT=5", 6000), 20);
        assert_eq!(most("FREQ=SECONDLY;BYHOUR=3", 190), 190 * 86_400 * 4);
        assert_eq!(
            most("FREQ=DAILY;BYHOUR=9,15;BYMINUTE=0,30;BYSETPOS=1,-1", 10),
            80,
            "it's picked from four twice"
        );
    }

    #[test]
    fn a_round_that_is_too_large_is_told_from_one_that_people_write() {
        let list = |end: u32| (0..end).map(|one| one.to_string()).collect::<Vec<_>>().join(",");
        let of_year = |hours| format!("FREQ=YEARLY;BYHOUR={};BYMINUTE=0,30", list(hours));
        assert!(effort(&of_year(24)).is_some());
        assert!(effort(&format!("{};BYSECOND={}", of_year(24), list(5))).is_none());
        assert!(effort("FREQ=MINUTELY;INTERVAL=20;BYHOUR=9,10,11;BYDAY=MO,TU").is_some());
        assert!(effort("FREQ=MINUTELY;BYMONTH=2").is_none());
        assert!(effort("FREQ=MONTHLY;BYDAY=1MO").is_some());
        assert!(effort("FREQ=MONTHLY;BYDAY=0MO").is_none());
    }
}
