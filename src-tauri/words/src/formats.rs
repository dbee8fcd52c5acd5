//! How a language writes numbers, times, days, lengths, and lists, as the window's `Intl` does.

use jiff::civil::{Date, DateTime};

pub(crate) use crate::table::FORMATS;

/// What a language needs for that. In patterns, `{w}` is the weekday, `{d}` the day, `{M}` the month, `{y}` the year, `{h}` the hour (`{H}` with two digits),
/// `{m}` the minute, and `{p}` the part of the day.
#[derive(Debug)]
pub struct Format {
    pub(crate) tag: &'static str,
    pub(crate) digits: [&'static str; 10],
    /// The separator, the fewest digits that have one, and the size of the second group: 12,34,567 in Hindi.
    pub(crate) grouping: (&'static str, usize, usize),
    /// From Monday.
    pub(crate) weekdays: [&'static str; 7],
    pub(crate) months: [&'static str; 12],
    pub(crate) day: &'static str,
    /// With 12 hours, and with 24.
    pub(crate) clocks: [&'static str; 2],
    /// Day and time, with 12 hours, and with 24.
    pub(crate) moments: [&'static str; 2],
    /// The same with the year.
    pub(crate) dates: [&'static str; 2],
    pub(crate) periods: [&'static str; 2],
    /// Yesterday, today, tomorrow.
    pub(crate) relative: [&'static str; 3],
    /// Days, hours, minutes: the forms by plural category.
    pub(crate) units: [&'static [(&'static str, &'static str)]; 3],
    pub(crate) between_units: &'static str,
    /// What is between two, between the first of more, and before the last of more.
    pub(crate) list: [&'static str; 3],
    /// The same between alternatives.
    pub(crate) either: [&'static str; 3],
}

impl Format {
    /// Digits in the language's own script.
    fn local(&self, digits: &str) -> String {
        digits
            .chars()
            .map(|letter| {
                let digit = letter.to_digit(10).and_then(|digit| usize::try_from(digit).ok());
                digit
                    .and_then(|digit| self.digits.get(digit))
                    .map_or_else(|| letter.to_string(), |digit| (*digit).to_owned())
            })
            .collect()
    }

    /// A whole number: `1,234,567`.
    #[must_use]
    pub fn number(&self, number: i64) -> String {
        let (separator, least, second) = self.grouping;
        let digits = number.unsigned_abs().to_string();
        let mut grouped = Vec::new();
        for (place, digit) in digits.chars().rev().enumerate() {
            let ends_group = place == 3 || (place > 3 && (place - 3) % second.max(1) == 0);
            if ends_group && digits.len() >= least {
                grouped.push(separator.to_owned());
            }
            grouped.push(self.local(&digit.to_string()));
        }
        let sign = if number < 0 { "-" } else { "" };
        format!("{sign}{}", grouped.into_iter().rev().collect::<String>())
    }

    /// The time of day: `20:05`, or `8:05 PM`.
    #[must_use]
    pub fn clock(&self, at: DateTime, twelve_hours: bool) -> String {
        let [twelve, twenty_four] = self.clocks;
        self.filled(if twelve_hours { twelve } else { twenty_four }, at, twelve_hours)
    }

    /// The day: `Wed, Nov 25`.
    #[must_use]
    pub fn day(&self, date: Date) -> String {
        self.filled(self.day, date.at(0, 0, 0, 0), false)
    }

    /// Day and time: `Wed, Nov 25, 20:05`.
    #[must_use]
    pub fn moment(&self, at: DateTime, twelve_hours: bool) -> String {
        let [twelve, twenty_four] = self.moments;
        self.filled(if twelve_hours { twelve } else { twenty_four }, at, twelve_hours)
    }

    /// Day, year, and time: `Wed, Nov 25, 2026, 20:05`.
    #[must_use]
    pub fn dated(&self, at: DateTime, twelve_hours: bool) -> String {
        let [twelve, twenty_four] = self.dates;
        self.filled(if twelve_hours { twelve } else { twenty_four }, at, twelve_hours)
    }

    fn filled(&self, pattern: &str, at: DateTime, twelve_hours: bool) -> String {
        let place = |number: i8| usize::try_from(number).unwrap_or(0);
        let hour = if twelve_hours {
            (at.hour().saturating_add(11)) % 12 + 1
        } else {
            at.hour()
        };
        let period = usize::from(at.hour() >= 12);
        let text = |texts: &[&'static str], place: usize| texts.get(place).copied().unwrap_or_default();
        pattern
            .replace("{w}", text(&self.weekdays, place(at.weekday().to_monday_zero_offset())))
            .replace("{M}", text(&self.months, place(at.month().saturating_sub(1))))
            .replace("{y}", &self.local(&at.year().to_string()))
            .replace("{d}", &self.local(&at.day().to_string()))
            .replace("{h}", &self.local(&hour.to_string()))
            .replace("{H}", &self.local(&format!("{hour:02}")))
            .replace("{m}", &self.local(&format!("{:02}", at.minute())))
            .replace("{p}", text(&self.periods, period))
    }

    /// A length in days, hours, and minutes, without those that are zero.
    pub(crate) fn length(&self, units: [i64; 3], category: impl Fn(i64) -> &'static str) -> String {
        let said: Vec<String> = units
            .into_iter()
            .zip(self.units)
            .filter(|(count, _)| *count > 0)
            .map(|(count, forms)| {
                let wanted = category(count);
                let form = forms.iter().find(|(name, _)| *name == wanted).or(forms.last());
                form.map_or("{n}", |(_, form)| form).replace("{n}", &self.number(count))
            })
            .collect();
        said.join(self.between_units)
    }

    /// What is between words: nothing in Chinese and Japanese.
    #[must_use]
    pub const fn between_words(&self) -> &'static str {
        self.between_units
    }

    /// Names in a row: `A, B, and C`.
    #[must_use]
    pub fn list(&self, names: &[String]) -> String {
        separated(names, self.list)
    }

    /// Alternatives: `A, B, or C`.
    #[must_use]
    pub fn either(&self, names: &[String]) -> String {
        separated(names, self.either)
    }
}

fn separated(names: &[String], [pair, between, before_last]: [&str; 3]) -> String {
    match names {
        [] => String::new(),
        [one] => one.clone(),
        [first, second] => format!("{first}{pair}{second}"),
        [first @ .., last] => format!("{}{before_last}{last}", first.join(between)),
    }
}
