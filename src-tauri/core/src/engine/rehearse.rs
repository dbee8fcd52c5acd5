//! The whole chain of a reminder, walked through link by link. Shows nothing, changes nothing.

use super::desk::Desk;
use super::publish::Facts;
use crate::domain::Problem;
use crate::domain::reminder::Pause;
use crate::domain::request::{Fix, Rehearsal, RehearsalId, RehearsalStep, StepState};
use crate::domain::view::ServiceState;
use crate::domain::when::Words;
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
            permission(&facts),
            step(
                RehearsalId::DoNotDisturb,
                StepState::Unknown,
                "Whether this desktop silences notifications cannot be asked; the sample shows it",
                Some(Fix::SendSample),
            ),
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
            step(
                RehearsalId::Sleep,
                StepState::Ok,
                "What was slept through is told within a minute of waking",
                None,
            ),
            step(
                RehearsalId::Clock,
                StepState::Ok,
                "Reminders follow this computer's clock, also when it is set",
                None,
            ),
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
    let words = Words::new(facts.zone.clone(), &facts.preferences);
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

fn permission(facts: &Facts) -> RehearsalStep {
    match facts.surroundings.service.state {
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
    let words = Words::new(facts.zone.clone(), &facts.preferences);
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
