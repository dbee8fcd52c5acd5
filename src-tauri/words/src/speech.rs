//! Texts, times, and lengths for one user: the language, the time zone, and the choice between 12 and 24 hours.

use std::ops::Deref;

use intl_pluralrules::{PluralCategory, PluralRuleType, PluralRules};
use jiff::{Timestamp, ToSpan};
use unic_langid::LanguageIdentifier;

use crate::catalog::{self, Fill, Message};
use crate::domain::Code;
use crate::domain::when::TimeWords;
use crate::language::Language;

/// Speaks to a user, in the zone and with the clock of [`TimeWords`].
#[derive(Clone, Debug)]
pub struct Speech {
    language: Language,
    words: TimeWords,
}

impl Deref for Speech {
    type Target = TimeWords;

    fn deref(&self) -> &TimeWords {
        &self.words
    }
}

impl Speech {
    /// Speaks this language.
    #[must_use]
    pub const fn new(language: Language, words: TimeWords) -> Self {
        Self { language, words }
    }

    /// The language.
    #[must_use]
    pub const fn language(&self) -> Language {
        self.language
    }

    /// Whether it's English, for texts that have no other language yet.
    #[must_use]
    pub fn is_english(&self) -> bool {
        self.language == Language::english()
    }

    /// A text, filled.
    #[must_use]
    pub fn say(&self, message: &Message<'_>) -> String {
        catalog::say(self.language, message)
    }

    /// A text by a key that's made of parts, such as `problem-offline`, or the English one that is at hand.
    #[must_use]
    pub fn say_or(&self, key: &str, fills: &[(&str, Fill<'_>)], english: &str) -> String {
        let said = if self.is_english() {
            None
        } else {
            catalog::by_key(self.language, key, fills)
        };
        said.unwrap_or_else(|| english.to_owned())
    }

    /// A process as it's written in the run lock ("process 4711 since 2026-11-26T10:00:07Z").
    #[must_use]
    pub fn process(&self, owner: &str) -> String {
        let parts = owner
            .strip_prefix("process ")
            .and_then(|rest| rest.split_once(" since "))
            .and_then(|(id, since)| Some((id, since.parse::<Timestamp>().ok()?)))
            .filter(|_| !self.is_english());
        parts.map_or_else(
            || owner.to_owned(),
            |(id, since)| {
                self.say(&Message::CliProcess {
                    id,
                    when: &self.dated(since),
                })
            },
        )
    }

    /// What went wrong, by its code. What no translation can know, such as a file's name or what to write instead, stays with it in English.
    #[must_use]
    pub fn explained(&self, code: &str, english: &str) -> String {
        let said = self.say_or(&format!("problem-{code}"), &[], english);
        if said != english && Code::from_word(code).is_some_and(has_details) {
            format!("{said} ({english})")
        } else {
            said
        }
    }

    /// The clock time: `20:05`, or `8:05 PM`.
    #[must_use]
    pub fn clock(&self, at: Timestamp) -> String {
        let local = self.words.zone().to_datetime(at);
        self.language.format().clock(local, self.words.twelve_hours())
    }

    /// Day and clock time: `today 20:05`, or the date and the time.
    #[must_use]
    pub fn when(&self, at: Timestamp, now: Timestamp) -> String {
        let (local, today) = (
            self.words.zone().to_datetime(at),
            self.words.zone().to_datetime(now).date(),
        );
        let format = self.language.format();
        let near = [-1_i32, 0, 1]
            .into_iter()
            .zip(format.relative)
            .find(|(days, _)| today.checked_add(days.days()).is_ok_and(|date| date == local.date()));
        near.map_or_else(
            || format.moment(local, self.words.twelve_hours()),
            |(_, day)| format!("{day}{}{}", format.between_words(), self.clock(at)),
        )
    }

    /// The clock time, with the day in front where it isn't today.
    #[must_use]
    pub fn short(&self, at: Timestamp, now: Timestamp) -> String {
        if self.is_today(at, now) {
            self.clock(at)
        } else {
            self.when(at, now)
        }
    }

    /// Whether an instant is on the current day.
    #[must_use]
    pub fn is_today(&self, at: Timestamp, now: Timestamp) -> bool {
        let zone = self.words.zone();
        zone.to_datetime(at).date() == zone.to_datetime(now).date()
    }

    /// Day and clock time, without "today": `Wed, Nov 25, 20:05`.
    #[must_use]
    pub fn moment(&self, at: Timestamp) -> String {
        let local = self.words.zone().to_datetime(at);
        self.language.format().moment(local, self.words.twelve_hours())
    }

    /// An instant with its date, year, and zone: `Wed, Nov 25, 2026, 20:05 IST`, or `… 8:05 PM IST`.
    #[must_use]
    pub fn dated(&self, at: Timestamp) -> String {
        let local = at.to_zoned_datetime(self.words.zone().clone());
        let said = self
            .language
            .format()
            .dated(local.datetime(), self.words.twelve_hours());
        format!("{said} {}", local.strftime("%Z"))
    }

    /// A length with its two largest units: `2 h 14 min`; less than a minute is a minute.
    #[must_use]
    pub fn length(&self, seconds: i64) -> String {
        let mut units = units(seconds);
        if let [days, _, smallest] = &mut units
            && *days > 0
        {
            *smallest = 0;
        }
        self.length_of(units)
    }

    /// A length with all its units, to the minute: `1 day 2 h 30 min`; less than a minute is a minute.
    #[must_use]
    pub fn exact_length(&self, seconds: i64) -> String {
        self.length_of(units(seconds))
    }

    fn length_of(&self, units: [i64; 3]) -> String {
        self.language.format().length(units, |count| self.category(count))
    }

    /// The time left until `at`, rounded up to the minute.
    #[must_use]
    pub fn left(&self, at: Timestamp, now: Timestamp) -> String {
        let left = at.duration_since(now);
        let begun = i64::from(left.subsec_nanos() > 0);
        self.length(left.as_secs().saturating_add(begun).saturating_add(59))
    }

    /// The time since `at`, in whole minutes.
    #[must_use]
    pub fn since(&self, at: Timestamp, now: Timestamp) -> String {
        self.length(now.duration_since(at).as_secs())
    }

    /// Names in a row: `A, B, and C`.
    #[must_use]
    pub fn list(&self, names: &[String]) -> String {
        self.language.format().list(names)
    }

    /// Alternatives: `A, B, or C`.
    #[must_use]
    pub fn either(&self, names: &[String]) -> String {
        self.language.format().either(names)
    }

    /// A number: `1,234`, or `1.234` in German.
    #[must_use]
    pub fn number(&self, number: i64) -> String {
        self.language.format().number(number)
    }

    fn category(&self, count: i64) -> &'static str {
        // Plural forms depend on the language alone, not on script or country.
        let base = self.language.tag().split('-').next().unwrap_or_default();
        let rules = base
            .parse::<LanguageIdentifier>()
            .ok()
            .and_then(|base| PluralRules::create(base, PluralRuleType::CARDINAL).ok());
        match rules.map(|rules| rules.select(count.unsigned_abs())) {
            Some(Ok(PluralCategory::ZERO)) => "zero",
            Some(Ok(PluralCategory::ONE)) => "one",
            Some(Ok(PluralCategory::TWO)) => "two",
            Some(Ok(PluralCategory::FEW)) => "few",
            Some(Ok(PluralCategory::MANY)) => "many",
            Some(Ok(PluralCategory::OTHER) | Err(_)) | None => "other",
        }
    }
}

/// Whether the English message says more than the sentence for its code.
const fn has_details(code: Code) -> bool {
    matches!(
        code,
        Code::DataFolder
            | Code::Database
            | Code::EndpointsFile
            | Code::FileRead
            | Code::FileWrite
            | Code::HandleRenamed
            | Code::HttpStatus
            | Code::InvalidValue
            | Code::PlanHeld
            | Code::ProxyUnusable
            | Code::SecretStoreUnavailable
            | Code::SuspiciousListing
            | Code::TooLarge
            | Code::UnknownContest
            | Code::UnknownPreference
            | Code::UnknownZone
            | Code::WrongUsage
    )
}

/// Days, hours, and minutes.
fn units(seconds: i64) -> [i64; 3] {
    let minutes = (seconds.abs() / 60).max(1);
    [minutes / 1440, minutes / 60 % 24, minutes % 60]
}

/// The same in a plain number, for texts with forms.
#[must_use]
pub fn number(count: usize) -> i64 {
    i64::try_from(count).unwrap_or(i64::MAX)
}

#[cfg(test)]
mod tests {
    use std::fs;
    use std::path::Path;

    use jiff::tz::TimeZone;
    use serde_json::Value;

    use super::*;
    use crate::domain::when;

    fn speech(tag: &str, zone: &str, twelve_hours: bool) -> Speech {
        let words = TimeWords::with_clock(TimeZone::get(zone).unwrap(), twelve_hours);
        Speech::new(Language::tagged(tag).unwrap(), words)
    }

    /// `ui/tests/spoken.test.ts` checks that the window says the same.
    #[test]
    fn times_lengths_numbers_and_lists_are_written_as_the_window_writes_them() {
        let file = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/spoken.json");
        let spoken: Vec<Value> = serde_json::from_str(&fs::read_to_string(file).unwrap()).unwrap();
        let mut seen = 0;
        for row in &spoken {
            let text = |name: &str| row[name].as_str().unwrap().to_owned();
            let speech = speech(&text("language"), &text("zone"), row["twelve_hours"].as_bool().unwrap());
            let at: Timestamp = text("at").parse().unwrap();
            let seconds = row["seconds"].as_i64().unwrap();
            let format = speech.language().format();
            let names = ["A", "B", "C", "D"].map(str::to_owned);
            let count = usize::try_from(row["names"].as_u64().unwrap()).unwrap();
            let said = [
                format.clock(speech.zone().to_datetime(at), speech.twelve_hours()),
                speech.moment(at),
                format.day(speech.zone().to_datetime(at).date()),
                speech.length(seconds),
                format.number(seconds),
                speech.list(&names[..count]),
                speech.either(&names[..count]),
            ];
            let wanted = ["time", "moment", "day", "length", "number", "list", "either"].map(text);
            assert_eq!(said, wanted, "{row}");
            seen += 1;
        }
        assert_eq!(seen, 24 * Language::all().count());
    }

    #[test]
    fn english_lengths_are_those_that_messages_for_programs_have() {
        let speech = speech("en", "Asia/Kolkata", false);
        for seconds in [0, 59, 600, 7200, 8040, 90_060, 86_460, 86_400, 3_000_000, -720] {
            assert_eq!(speech.length(seconds), when::length(seconds), "{seconds}");
        }
    }

    #[test]
    fn a_near_day_is_called_by_its_name_in_each_language() {
        let now: Timestamp = "2026-11-23T18:00:00Z".parse().unwrap();
        for (tag, at, said) in [
            ("en", "2026-11-23T18:10:00Z", "today 19:10"),
            ("en", "2026-11-24T18:10:00Z", "tomorrow 19:10"),
            ("en", "2026-11-25T18:10:00Z", "Wed, Nov 25, 19:10"),
            ("de", "2026-11-23T18:10:00Z", "heute 19:10"),
            ("de", "2026-11-24T18:10:00Z", "morgen 19:10"),
            ("de", "2026-11-22T18:10:00Z", "gestern 19:10"),
            ("de", "2026-11-28T18:10:00Z", "Sa., 28. Nov., 19:10"),
            ("ja", "2026-11-24T18:10:00Z", "明日19:10"),
        ] {
            assert_eq!(speech(tag, "Europe/Berlin", false).when(at.parse().unwrap(), now), said);
        }
    }

    #[test]
    fn the_time_left_is_rounded_up_until_the_very_instant_of_a_minute() {
        let speech = speech("en", "UTC", false);
        let left = |now: &str| speech.left("2026-11-28T12:00:00Z".parse().unwrap(), now.parse().unwrap());
        assert_eq!(left("2026-11-28T10:54:59.999Z"), "1 h 6 min");
        assert_eq!(left("2026-11-28T10:55:00Z"), "1 h 5 min");
        assert_eq!(left("2026-11-28T11:59:30Z"), "1 min");
    }
}
