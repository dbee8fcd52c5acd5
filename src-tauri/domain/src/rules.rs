//! Rules: which contests the user does not want in the list, in the calendar, or in reminders.

use std::collections::BTreeSet;

use jiff::tz::TimeZone;
use serde::{Deserialize, Serialize};

use super::alike::Words;
use super::contest::{Contest, ContestKind};

/// Where a contest can appear.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[cfg_attr(test, derive(ts_rs::TS))]
#[serde(rename_all = "snake_case")]
pub enum Outlet {
    /// The agenda and `contestsync list`.
    List,
    /// The Google Calendar and the ICS file.
    Calendar,
    /// Desktop notifications.
    Reminder,
}

impl Outlet {
    /// All three.
    pub const ALL: [Self; 3] = [Self::List, Self::Calendar, Self::Reminder];
}

/// What a rule looks at. A contest that fits the condition is hidden from the rule's outlets.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(test, derive(ts_rs::TS))]
#[serde(tag = "when", rename_all = "snake_case", deny_unknown_fields)]
pub enum Condition {
    /// The contest is of one of these kinds.
    KindIs {
        /// The kinds.
        kinds: BTreeSet<ContestKind>,
    },
    /// The platform says that it is not rated. A contest of which nothing is known does not fit.
    Unrated,
    /// Its division holds one of these words, letters' case aside.
    DivisionHas {
        /// The words.
        words: Vec<String>,
    },
    /// Its statements are in one of these languages (ISO 639-1). A contest of unknown language does not fit.
    LanguageIs {
        /// The codes.
        languages: BTreeSet<String>,
    },
    /// It lasts less than this.
    ShorterThan {
        /// Minutes.
        minutes: u32,
    },
    /// It lasts more than this.
    LongerThan {
        /// Minutes.
        minutes: u32,
    },
    /// Its start, in the user's zone, does not lie in the hours the user can play.
    OutsideHours {
        /// One entry a day, Monday first; bit `h` is set when the hour from `h`:00 is good.
        week: [u32; 7],
    },
    /// Its name holds one of these words, letters' case aside.
    NameHas {
        /// The words.
        words: Vec<String>,
    },
    /// Its name holds none of these words, letters' case aside.
    NameLacks {
        /// The words.
        words: Vec<String>,
    },
}

/// One rule.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(test, derive(ts_rs::TS))]
pub struct Rule {
    /// What it looks at.
    #[serde(flatten)]
    pub condition: Condition,
    /// Where what fits is hidden.
    pub hide_from: BTreeSet<Outlet>,
}

impl Rule {
    /// The rule that holds until the user says otherwise: daily, practice and permanent contests are hidden everywhere.
    #[must_use]
    pub fn default_kinds() -> Self {
        Self {
            condition: Condition::KindIs {
                kinds: [ContestKind::Daily, ContestKind::Practice, ContestKind::Permanent].into(),
            },
            hide_from: Outlet::ALL.into(),
        }
    }

    /// Whether the contest fits the condition; hours are those of `zone`.
    #[must_use]
    pub fn fits(&self, contest: &Contest, zone: &TimeZone) -> bool {
        let seconds = |minutes: u32| i64::from(minutes).saturating_mul(60);
        match &self.condition {
            Condition::KindIs { kinds } => kinds.contains(&contest.kind),
            Condition::Unrated => contest.rated == Some(false),
            Condition::DivisionHas { words } => contest
                .division
                .as_deref()
                .is_some_and(|division| Words::new(words).any_in(division)),
            Condition::LanguageIs { languages } => contest
                .language
                .as_ref()
                .is_some_and(|language| languages.contains(language)),
            Condition::ShorterThan { minutes } => contest.duration_seconds < seconds(*minutes),
            Condition::LongerThan { minutes } => contest.duration_seconds > seconds(*minutes),
            Condition::OutsideHours { week } => {
                let local = zone.to_datetime(contest.starts_at);
                let day = usize::try_from(local.weekday().to_monday_zero_offset()).unwrap_or(0);
                let hour = u32::try_from(local.hour()).unwrap_or(0);
                week.get(day)
                    .is_some_and(|hours| hours.checked_shr(hour).unwrap_or(0) & 1 == 0)
            }
            Condition::NameHas { words } => Words::new(words).any_in(&contest.name),
            Condition::NameLacks { words } => !words.is_empty() && !Words::new(words).any_in(&contest.name),
        }
    }

    /// The rule in words, as the reason a person is given.
    #[must_use]
    pub fn reason(&self, contest: &Contest) -> String {
        match &self.condition {
            Condition::KindIs { .. } => format!("{} contests are off", contest.kind),
            Condition::Unrated => "unrated contests are off".to_owned(),
            Condition::DivisionHas { words } => format!("division has {}", quoted(words)),
            Condition::LanguageIs { .. } => {
                format!(
                    "contests in language \"{}\" are off",
                    contest.language.as_deref().unwrap_or("?")
                )
            }
            Condition::ShorterThan { minutes } => format!("shorter than {minutes} minutes"),
            Condition::LongerThan { minutes } => format!("longer than {minutes} minutes"),
            Condition::OutsideHours { .. } => "starts outside the hours you can play".to_owned(),
            Condition::NameHas { words } => format!("name has {}", quoted(words)),
            Condition::NameLacks { words } => format!("name has none of {}", quoted(words)),
        }
    }
}

fn quoted(words: &[String]) -> String {
    words
        .iter()
        .map(|word| format!("\"{word}\""))
        .collect::<Vec<_>>()
        .join(" or ")
}
