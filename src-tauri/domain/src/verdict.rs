//! What the list, the calendar, and the reminders do with a contest, and why: the only place that decides it.

use std::borrow::Cow;

use jiff::tz::TimeZone;
use serde::Serialize;

use super::contest::Contest;
use super::preferences::Preferences;
use super::rules::{self, Outlet};

/// What the user chose for one contest, which overrides all rules.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize)]
pub struct Choice {
    /// `Some(true)`: remind whatever the rules say; `Some(false)`: muted.
    pub remind: Option<bool>,
    /// `Some(true)`: in the calendar whatever the rules say; `Some(false)`: kept out.
    pub calendar: Option<bool>,
}

/// What the user says about one contest; what isn't said stays.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct ChoiceChange {
    /// The new [`Choice::remind`].
    pub remind: Option<Option<bool>>,
    /// The new [`Choice::calendar`].
    pub calendar: Option<Option<bool>>,
}

impl ChoiceChange {
    /// From one choice to another, given whole: only what differs was said.
    #[must_use]
    pub fn between(before: Choice, after: Choice) -> Self {
        Self {
            remind: (before.remind != after.remind).then_some(after.remind),
            calendar: (before.calendar != after.calendar).then_some(after.calendar),
        }
    }

    /// The choice after it.
    #[must_use]
    pub fn applied(self, before: Choice) -> Choice {
        Choice {
            remind: self.remind.unwrap_or(before.remind),
            calendar: self.calendar.unwrap_or(before.calendar),
        }
    }
}

/// What an outlet does with a contest.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Decision {
    /// Whether the contest appears there.
    pub shown: bool,
    /// Why: a rule, a switch or a choice of the user's.
    pub reason: Cow<'static, str>,
    /// The same as a value, for a front end with its own texts.
    #[serde(skip)]
    pub because: Because,
}

/// What decided.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize)]
#[cfg_attr(test, derive(ts_rs::TS))]
#[serde(tag = "because", rename_all = "snake_case")]
pub enum Because {
    /// The platform is turned off.
    PlatformOff,
    /// The user asked for this contest.
    Asked,
    /// The user muted this contest.
    Muted,
    /// The user kept this contest out of the calendar.
    KeptOut,
    /// Notifications are turned off.
    NotificationsOff,
    /// The rule at this place in the preference `rules` hides it.
    Rule {
        /// Counted from 0.
        index: usize,
    },
    /// No rule hides it.
    NoRule,
}

impl Decision {
    fn shown(because: Because, reason: impl Into<Cow<'static, str>>) -> Self {
        Self {
            shown: true,
            reason: reason.into(),
            because,
        }
    }

    fn hidden(because: Because, reason: impl Into<Cow<'static, str>>) -> Self {
        Self {
            shown: false,
            reason: reason.into(),
            because,
        }
    }
}

/// The decisions of all three outlets.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Verdict {
    /// The agenda and `contestsync list`.
    pub list: Decision,
    /// The Google Calendar and the ICS file.
    pub calendar: Decision,
    /// Desktop notifications.
    pub reminder: Decision,
}

/// Decides for all three outlets. `zone` is the user's own, for rules about hours. All computers of a calendar must decide the same way about it, so its own
/// zone counts there, if it has one.
///
/// In this order: a platform that is off hides its contests everywhere; then the user's choice for this contest counts; then the rules.
#[must_use]
pub fn decide(contest: &Contest, choice: Choice, preferences: &Preferences, zone: &TimeZone) -> Verdict {
    let of_calendar = preferences.calendar_zone.name(preferences.calendar_dedicated);
    let of_calendar = of_calendar.and_then(|name| TimeZone::get(name).ok());
    let decision = |outlet: Outlet| {
        let zone = match outlet {
            Outlet::Calendar => of_calendar.as_ref().unwrap_or(zone),
            Outlet::List | Outlet::Reminder => zone,
        };
        if !preferences.is_on(contest.key.source()) {
            let reason = format!("{} is switched off", contest.source_name());
            return Decision::hidden(Because::PlatformOff, reason);
        }
        let chosen = match outlet {
            Outlet::List => None,
            Outlet::Calendar => choice.calendar,
            Outlet::Reminder => choice.remind,
        };
        match (chosen, outlet) {
            (Some(true), _) => return Decision::shown(Because::Asked, "you asked for this contest"),
            (Some(false), Outlet::Reminder) => return Decision::hidden(Because::Muted, "you muted this contest"),
            (Some(false), _) => return Decision::hidden(Because::KeptOut, "you kept this contest out"),
            (None, _) => {}
        }
        if outlet == Outlet::Reminder && !preferences.notifications_enabled {
            return Decision::hidden(Because::NotificationsOff, "notifications are off");
        }
        let hiding = rules::hiding(preferences, outlet, contest, zone);
        hiding
            .and_then(|index| Some((index, preferences.rules.get(index)?)))
            .map_or_else(
                || Decision::shown(Because::NoRule, "no rule hides it"),
                |(index, rule)| Decision::hidden(Because::Rule { index }, rule.reason(contest, preferences)),
            )
    };
    Verdict {
        list: decision(Outlet::List),
        calendar: decision(Outlet::Calendar),
        reminder: decision(Outlet::Reminder),
    }
}
