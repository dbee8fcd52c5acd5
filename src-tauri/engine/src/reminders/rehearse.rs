//! The whole chain of a reminder, walked through link by link. Shows nothing, changes nothing.

use jiff::SignedDuration;

use super::desk::Desk;
use super::publish::Facts;
use super::surroundings::Surroundings;
use crate::domain::Problem;
use crate::domain::reminder::Pause;
use crate::domain::request::{Fix, Rehearsal, RehearsalId, RehearsalStep, StepState};
use crate::domain::view::ServiceState;
use crate::store::marks::Mark;

impl Desk {
    /// Walks through the chain of a reminder.
    pub async fn rehearse(&self) -> Result<Rehearsal, Problem> {
        let facts = self.engine.facts().await?;
        let seen = self.engine.store().mark(Mark::SampleSeen).await?;
        let steps = vec![
            enabled(&facts),
            not_paused(&facts),
            service(&facts),
            permission(facts.surroundings.service.state),
            do_not_disturb(&facts.surroundings),
            RehearsalStep {
                at: seen,
                ..match seen {
                    Some(_) => step(RehearsalId::SampleSeen, StepState::Ok, "You saw a sample", None),
                    None => step(
                        RehearsalId::SampleSeen,
                        StepState::Warn,
                        "You have not confirmed yet that you see notifications",
                        Some(Fix::SendSample),
                    ),
                }
            },
            waking(&facts.surroundings),
            clock(self.engine.inner.http.clock_error()),
            autostart(&facts),
            next_reminder(&facts),
        ];
        Ok(Rehearsal { steps })
    }
}

fn enabled(facts: &Facts) -> RehearsalStep {
    if facts.preferences.notifications_enabled {
        step(RehearsalId::Enabled, StepState::Ok, "Notifications are on", None)
    } else {
        step(
            RehearsalId::Enabled,
            StepState::Fail,
            "Notifications are switched off here",
            Some(Fix::TurnOn),
        )
    }
}

fn not_paused(facts: &Facts) -> RehearsalStep {
    let words = facts.words();
    let (state, text, at) = match facts.pause {
        Pause::None => (StepState::Ok, "Reminders are not paused".to_owned(), None),
        Pause::Until(until) => (
            StepState::Fail,
            format!("Reminders are paused until {}", words.short(until, facts.now)),
            Some(until),
        ),
        Pause::Open => (
            StepState::Fail,
            "Reminders are paused until you resume".to_owned(),
            None,
        ),
    };
    let fix = (state == StepState::Fail).then_some(Fix::Resume);
    RehearsalStep {
        at,
        ..step(RehearsalId::NotPaused, state, text, fix)
    }
}

fn service(facts: &Facts) -> RehearsalStep {
    let service = &facts.surroundings.service;
    let name = service.name.as_deref().unwrap_or("the desktop");
    match service.state {
        ServiceState::Working | ServiceState::Denied if service.actions => step(
            RehearsalId::Service,
            StepState::Ok,
            format!("Notifications are shown by {name}, with buttons"),
            None,
        ),
        ServiceState::Working | ServiceState::Denied => step(
            RehearsalId::Service,
            StepState::Warn,
            format!("Notifications are shown by {name}, without buttons: a click opens the contest"),
            None,
        ),
        ServiceState::Unavailable => step(
            RehearsalId::Service,
            StepState::Fail,
            "Nobody shows notifications on this desktop; install or start a notification service",
            Some(Fix::SystemSettings),
        ),
        ServiceState::Unknown => step(
            RehearsalId::Service,
            StepState::Unknown,
            "The notification service was not looked for yet",
            Some(Fix::SendSample),
        ),
    }
}

fn permission(service: ServiceState) -> RehearsalStep {
    match service {
        ServiceState::Denied => step(
            RehearsalId::Permission,
            StepState::Fail,
            "The system does not let ContestSync show notifications",
            Some(Fix::SystemSettings),
        ),
        ServiceState::Working => step(RehearsalId::Permission, StepState::Ok, "The system allows it", None),
        ServiceState::Unknown | ServiceState::Unavailable => step(
            RehearsalId::Permission,
            StepState::Unknown,
            "Without a notification service nobody can tell",
            None,
        ),
    }
}

fn do_not_disturb(surroundings: &Surroundings) -> RehearsalStep {
    match surroundings.do_not_disturb {
        Some(false) => step(
            RehearsalId::DoNotDisturb,
            StepState::Ok,
            "“Do not disturb” is off",
            None,
        ),
        Some(true) => step(
            RehearsalId::DoNotDisturb,
            StepState::Fail,
            "“Do not disturb” is on: notifications are kept back until it is off",
            Some(Fix::SystemSettings),
        ),
        None => step(
            RehearsalId::DoNotDisturb,
            StepState::Unknown,
            "Whether this desktop silences notifications cannot be asked; the sample shows it",
            Some(Fix::SendSample),
        ),
    }
}

fn waking(surroundings: &Surroundings) -> RehearsalStep {
    match surroundings.hears_waking {
        Some(true) => step(
            RehearsalId::Sleep,
            StepState::Ok,
            "The system says when it wakes: what was slept through is told at once",
            None,
        ),
        Some(false) => step(
            RehearsalId::Sleep,
            StepState::Warn,
            "The system does not say when it wakes; the clock shows it within a minute",
            None,
        ),
        None => step(
            RehearsalId::Sleep,
            StepState::Ok,
            "The clock shows within a minute that the system slept",
            None,
        ),
    }
}

/// An error below this is that of slow answers.
const CLOCK_DOUBT: SignedDuration = SignedDuration::from_secs(30);
/// From here on a reminder comes visibly late or early.
pub(crate) const CLOCK_FAULT: SignedDuration = SignedDuration::from_mins(2);

fn clock(error: Option<SignedDuration>) -> RehearsalStep {
    let Some(error) = error else {
        return step(
            RehearsalId::Clock,
            StepState::Unknown,
            "No server has answered yet that the clock could be compared with",
            Some(Fix::Refresh),
        );
    };
    let off = error.abs();
    let state = if off < CLOCK_DOUBT {
        StepState::Ok
    } else if off < CLOCK_FAULT {
        StepState::Warn
    } else {
        StepState::Fail
    };
    let words = if state == StepState::Ok {
        "The clock agrees with the servers'".to_owned()
    } else {
        let side = if error.is_positive() { "behind" } else { "ahead of" };
        format!(
            "This computer's clock is {} s {side} the servers'; let the system set it by the network",
            off.as_secs()
        )
    };
    step(
        RehearsalId::Clock,
        state,
        words,
        (state != StepState::Ok).then_some(Fix::Refresh),
    )
}

fn autostart(facts: &Facts) -> RehearsalStep {
    match (facts.surroundings.autostart_registered, facts.preferences.autostart) {
        (Some(true), _) => step(
            RehearsalId::Autostart,
            StepState::Ok,
            "ContestSync starts when you log in",
            None,
        ),
        (Some(false), _) | (None, false) => step(
            RehearsalId::Autostart,
            StepState::Warn,
            "ContestSync does not start by itself: no reminders until you open it",
            Some(Fix::TurnOnAutostart),
        ),
        (None, true) => step(
            RehearsalId::Autostart,
            StepState::Unknown,
            "The system does not say whether ContestSync starts at login",
            None,
        ),
    }
}

fn next_reminder(facts: &Facts) -> RehearsalStep {
    let words = facts.words();
    let rows = facts.contest_rows();
    let leads = &facts.preferences;
    if let Some(next) = facts.planned(&rows).first() {
        return RehearsalStep {
            at: Some(next.at),
            ..step(
                RehearsalId::NextReminder,
                StepState::Ok,
                format!("Next: {} at {}", next.name, words.when(next.at, facts.now)),
                None,
            )
        };
    }
    if leads.reminders_lead_minutes.is_empty() && !leads.reminders_at_start {
        step(
            RehearsalId::NextReminder,
            StepState::Fail,
            "No lead time is set, so nothing rings",
            Some(Fix::SetLeads),
        )
    } else {
        step(
            RehearsalId::NextReminder,
            StepState::Warn,
            "No reminder is planned for the next seven days",
            Some(Fix::Refresh),
        )
    }
}

fn step(id: RehearsalId, state: StepState, words: impl Into<String>, fix: Option<Fix>) -> RehearsalStep {
    RehearsalStep {
        id,
        state,
        at: None,
        words: words.into(),
        fix,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_clock_is_judged_by_what_servers_say() {
        for (seconds, state) in [
            (0, StepState::Ok),
            (-29, StepState::Ok),
            (30, StepState::Warn),
            (-119, StepState::Warn),
            (120, StepState::Fail),
        ] {
            let found = clock(Some(SignedDuration::from_secs(seconds)));
            assert_eq!(found.state, state, "{seconds}");
        }
        assert_eq!(
            clock(Some(SignedDuration::from_secs(-300))).words,
            "This computer's clock is 300 s ahead of the servers'; let the system set it by the network"
        );
        let unknown = clock(None);
        assert_eq!((unknown.state, unknown.fix), (StepState::Unknown, Some(Fix::Refresh)));
    }

    #[test]
    fn a_permission_that_was_denied_fails_and_leads_to_the_systems_settings() {
        let denied = permission(ServiceState::Denied);
        assert_eq!(
            (denied.state, denied.fix, denied.words.as_str()),
            (
                StepState::Fail,
                Some(Fix::SystemSettings),
                "The system does not let ContestSync show notifications"
            )
        );
        assert_eq!(permission(ServiceState::Working).state, StepState::Ok);
        assert_eq!(permission(ServiceState::Unavailable).state, StepState::Unknown);
    }

    #[test]
    fn do_not_disturb_and_waking_are_what_the_system_says() {
        let says = |do_not_disturb, hears_waking| Surroundings {
            do_not_disturb,
            hears_waking,
            ..Surroundings::default()
        };
        let silenced = do_not_disturb(&says(Some(true), None));
        assert_eq!(
            (silenced.state, silenced.fix),
            (StepState::Fail, Some(Fix::SystemSettings))
        );
        assert_eq!(do_not_disturb(&says(Some(false), None)).state, StepState::Ok);
        assert_eq!(do_not_disturb(&says(None, None)).state, StepState::Unknown);
        assert_eq!(waking(&says(None, Some(true))).state, StepState::Ok);
        assert_eq!(waking(&says(None, Some(false))).state, StepState::Warn);
        assert_eq!(waking(&says(None, None)).state, StepState::Ok);
    }
}
