//! Rules: which contests the user doesn't want in the list, in the calendar, or in reminders.

use std::collections::BTreeSet;

use jiff::tz::TimeZone;
use serde::{Deserialize, Serialize};

use super::alike::SearchWords;
use super::contest::{Contest, ContestKind};
use super::for_me::KnownForMe;
use super::preferences::Preferences;
use super::series::series;
use super::source::SourceId;

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

/// What a rule looks at. A contest that meets the condition is hidden from the rule's outlets.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(test, derive(ts_rs::TS))]
#[serde(tag = "when", rename_all = "snake_case", deny_unknown_fields)]
pub enum Condition {
    /// The contest is of one of these kinds.
    KindIs {
        /// The kinds.
        kinds: BTreeSet<ContestKind>,
    },
    /// The platform says that it isn't rated. A contest about which that isn't known doesn't fit.
    // With braces, so that a field it doesn't have is refused.
    Unrated {},
    /// Its division contains one of these words, ignoring case.
    DivisionHas {
        /// The words.
        words: Vec<String>,
    },
    /// Its statements are in one of these languages (ISO 639-1). A contest of unknown language doesn't fit.
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
    /// Its start, in the user's zone, is outside the hours when the user can take part.
    OutsideHours {
        /// One entry a day, Monday first; bit `h` is set when the hour from `h`:00 is good.
        week: [u32; 7],
    },
    /// Its name contains one of these words, ignoring case.
    NameHas {
        /// The words.
        words: Vec<String>,
    },
    /// Its name contains none of these words, ignoring case.
    NameLacks {
        /// The words.
        words: Vec<String>,
    },
    /// It is on one of these platforms.
    PlatformIs {
        /// The platforms.
        platforms: BTreeSet<SourceId>,
    },
    /// It belongs to one of these series of a platform, ignoring case: `Weekly Contest 480` belongs to `Weekly Contest`.
    SeriesIs {
        /// The platform.
        platform: SourceId,
        /// The series: names without the number of the round.
        series: Vec<String>,
    },
    /// By the rating of the user's handle, it's one of these. A contest doesn't fit as long as no rating was read, or its platform doesn't say
    /// who it's rated for.
    ForMe {
        /// The verdicts.
        is: BTreeSet<KnownForMe>,
    },
}

/// What a rule does with contests that fit.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(test, derive(ts_rs::TS))]
#[serde(rename_all = "snake_case")]
pub enum Mode {
    /// Hides them.
    #[default]
    Hide,
    /// Shows them and hides all others.
    ShowOnly,
}

impl Mode {
    /// Whether it is the default, which isn't written.
    #[expect(clippy::trivially_copy_pass_by_ref, reason = "the signature that serde asks for")]
    fn is_hide(&self) -> bool {
        *self == Self::Hide
    }
}

/// One rule.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(test, derive(ts_rs::TS))]
pub struct Rule {
    /// What it looks at.
    #[serde(flatten)]
    pub condition: Condition,
    /// Where contests are hidden.
    pub hide_from: BTreeSet<Outlet>,
    /// Whether it hides what fits, or all that doesn't fit.
    #[serde(default, skip_serializing_if = "Mode::is_hide")]
    #[cfg_attr(test, ts(optional = nullable))]
    pub mode: Mode,
}

impl Rule {
    /// The default rule: daily, practice, and permanent contests are hidden everywhere.
    #[must_use]
    pub fn default_kinds() -> Self {
        Self {
            condition: Condition::KindIs {
                kinds: [ContestKind::Daily, ContestKind::Practice, ContestKind::Permanent].into(),
            },
            hide_from: Outlet::ALL.into(),
            mode: Mode::Hide,
        }
    }

    /// Whether the contest meets the condition; ratings are those in the preferences, hours are in `zone`.
    #[must_use]
    pub fn fits(&self, contest: &Contest, preferences: &Preferences, zone: &TimeZone) -> bool {
        let seconds = |minutes: u32| i64::from(minutes).saturating_mul(60);
        match &self.condition {
            Condition::KindIs { kinds } => kinds.contains(&contest.kind),
            Condition::Unrated {} => contest.rated == Some(false),
            Condition::DivisionHas { words } => contest
                .division
                .as_deref()
                .is_some_and(|division| SearchWords::new(words).any_in(division)),
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
            Condition::NameHas { words } => SearchWords::new(words).any_in(&contest.name),
            Condition::NameLacks { words } => !words.is_empty() && !SearchWords::new(words).any_in(&contest.name),
            Condition::PlatformIs { platforms } => platforms.contains(&contest.key.source()),
            Condition::SeriesIs {
                platform,
                series: names,
            } => {
                contest.key.source() == *platform
                    && series(&contest.name).is_some_and(|own| {
                        names
                            .iter()
                            .any(|name| name.trim().to_lowercase() == own.to_lowercase())
                    })
            }
            Condition::ForMe { is } => preferences
                .standing(contest)
                .is_some_and(|standing| standing.is_one_of(is)),
        }
    }

    /// Whether a rule that shows only what fits lets the contest through: what isn't known is never hidden.
    fn lets_through(&self, contest: &Contest, preferences: &Preferences, zone: &TimeZone) -> bool {
        let is_unknown = matches!(self.condition, Condition::ForMe { .. })
            && !preferences
                .standing(contest)
                .is_some_and(|standing| standing.is_certain());
        is_unknown || self.fits(contest, preferences, zone)
    }

    /// The rule as a reason for people.
    #[must_use]
    pub fn reason(&self, contest: &Contest, preferences: &Preferences) -> String {
        if let Condition::ForMe { .. } = &self.condition
            && let Some(standing) = preferences.standing(contest)
        {
            return standing.words();
        }
        if self.mode == Mode::ShowOnly {
            return "not among the contests you show".to_owned();
        }
        match &self.condition {
            Condition::KindIs { .. } => format!("{} contests are off", contest.kind),
            Condition::Unrated {} => "unrated contests are off".to_owned(),
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
            Condition::PlatformIs { .. } => format!("{} is off", contest.source_name()),
            Condition::SeriesIs { .. } => {
                let name = series(&contest.name).unwrap_or(&contest.name);
                format!("the series \"{name}\" is off")
            }
            Condition::ForMe { .. } => "by your rating".to_owned(),
        }
    }
}

/// The rule that hides a contest from an outlet, by its place in the list: one that hides it, else the first that shows only others.
/// A contest that fits at least one of several "show only" rules is shown.
#[must_use]
pub fn hiding(preferences: &Preferences, outlet: Outlet, contest: &Contest, zone: &TimeZone) -> Option<usize> {
    let here = || {
        preferences
            .rules
            .iter()
            .enumerate()
            .filter(move |(_, rule)| rule.hide_from.contains(&outlet))
    };
    let hides = here().find(|(_, rule)| rule.mode == Mode::Hide && rule.fits(contest, preferences, zone));
    let mut only = here().filter(|(_, rule)| rule.mode == Mode::ShowOnly).peekable();
    let first = only.peek().map(|(index, _)| *index);
    hides
        .map(|(index, _)| index)
        .or_else(|| first.filter(|_| !only.any(|(_, rule)| rule.lets_through(contest, preferences, zone))))
}

/// Alternatives in a row: `"a"`, `"a" or "b"`, `"a", "b", or "c"`.
fn quoted(words: &[String]) -> String {
    let words: Vec<String> = words.iter().map(|word| format!("\"{word}\"")).collect();
    match words.as_slice() {
        [] => String::new(),
        [one] => one.clone(),
        [one, two] => format!("{one} or {two}"),
        [more @ .., last] => format!("{}, or {last}", more.join(", ")),
    }
}

#[cfg(test)]
mod tests {
    use super::quoted;

    #[test]
    fn alternatives_are_joined_as_english_joins_them() {
        let joined = |words: &[&str]| quoted(&words.iter().map(|word| (*word).to_owned()).collect::<Vec<_>>());
        assert_eq!(joined(&["gym"]), "\"gym\"");
        assert_eq!(joined(&["gym", "mirror"]), "\"gym\" or \"mirror\"");
        assert_eq!(joined(&["gym", "mirror", "kids"]), "\"gym\", \"mirror\", or \"kids\"");
    }
}
