//! What the list, the calendar and the reminders do with a contest, and why: the one place that decides it.

use jiff::tz::TimeZone;
use serde::Serialize;

use super::contest::Contest;
use super::preferences::Preferences;
use super::rules::Outlet;

/// What the user chose for one contest, above all rules.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize)]
pub struct Choice {
    /// `Some(true)`: remind whatever the rules say; `Some(false)`: muted.
    pub remind: Option<bool>,
    /// `Some(true)`: in the calendar whatever the rules say; `Some(false)`: kept out.
    pub calendar: Option<bool>,
}

/// What an outlet does with a contest.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Decision {
    /// Whether the contest appears there.
    pub shown: bool,
    /// Why: a rule, a switch or a choice of the user's.
    pub reason: String,
}

impl Decision {
    fn shown(reason: impl Into<String>) -> Self {
        Self {
            shown: true,
            reason: reason.into(),
        }
    }

    fn hidden(reason: impl Into<String>) -> Self {
        Self {
            shown: false,
            reason: reason.into(),
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

/// Decides for all three outlets. `zone` is the user's own, for rules on hours.
///
/// The order: a platform that is off hides its contests everywhere; then the user's choice for this contest; then the rules.
#[must_use]
pub fn decide(contest: &Contest, choice: Choice, preferences: &Preferences, zone: &TimeZone) -> Verdict {
    let decision = |outlet: Outlet| {
        if !preferences.platforms.contains(&contest.key.platform()) {
            return Decision::hidden(format!("{} is switched off", contest.key.platform().name()));
        }
        let chosen = match outlet {
            Outlet::List => None,
            Outlet::Calendar => choice.calendar,
            Outlet::Reminder => choice.remind,
        };
        match (chosen, outlet) {
            (Some(true), _) => return Decision::shown("you asked for this contest"),
            (Some(false), Outlet::Reminder) => return Decision::hidden("you muted this contest"),
            (Some(false), _) => return Decision::hidden("you kept this contest out"),
            (None, _) => {}
        }
        if outlet == Outlet::Reminder && !preferences.notifications_enabled {
            return Decision::hidden("notifications are switched off");
        }
        preferences
            .rules
            .iter()
            .find(|rule| rule.hide_from.contains(&outlet) && rule.fits(contest, zone))
            .map_or_else(
                || Decision::shown("no rule hides it"),
                |rule| Decision::hidden(rule.reason(contest)),
            )
    };
    Verdict {
        list: decision(Outlet::List),
        calendar: decision(Outlet::Calendar),
        reminder: decision(Outlet::Reminder),
    }
}
