//! Checks every step that a reminder depends on. Shows nothing, changes nothing.

use jiff::{SignedDuration, Timestamp};

use crate::domain::Problem;
use crate::domain::reminder::Pause;
use crate::domain::request::{Fix, Rehearsal, RehearsalId, RehearsalStep, StepState};
use crate::domain::view::{AutostartObstacle, ServiceState};
use crate::requests::desk::Desk;
use crate::store::marks::Mark;
use crate::tasks::surroundings::{Surroundings, SystemSound};
use crate::view::snapshot::Snapshot;

impl Desk {
    /// Checks the chain of a reminder.
    pub(crate) async fn rehearse(&self) -> Result<Rehearsal, Problem> {
        let facts = self.engine.facts().await?;
        let seen = self.engine.store().mark(Mark::SampleSeen).await?;
        let steps = [
            enabled(&facts),
            not_paused(&facts),
            service(facts.surroundings.service.state),
            permission(facts.surroundings.service.state),
            do_not_disturb(&facts.surroundings),
        ];
        let sounds = sound(
            facts.preferences.reminders_sound,
            facts.surroundings.sound,
            seen.is_some(),
        );
        let steps = steps.into_iter().chain(sounds).chain([
            sample_seen(seen),
            waking(&facts.surroundings),
            clock(self.engine.inner.http.clock_error()),
            autostart(&facts.surroundings, facts.preferences.autostart),
            next_reminder(&facts),
        ]);
        Ok(Rehearsal { steps: steps.collect() })
    }
}

fn enabled(facts: &Snapshot) -> RehearsalStep {
    if facts.preferences.notifications_enabled {
        step(RehearsalId::Enabled, StepState::Ok, None)
    } else {
        step(RehearsalId::Enabled, StepState::Fail, Some(Fix::TurnOn))
    }
}

fn not_paused(facts: &Snapshot) -> RehearsalStep {
    let (state, at) = match facts.pause {
        Pause::None => (StepState::Ok, None),
        Pause::Until(until) => (StepState::Fail, Some(until)),
        Pause::Open => (StepState::Fail, None),
    };
    let fix = (state == StepState::Fail).then_some(Fix::Resume);
    RehearsalStep {
        at,
        ..step(RehearsalId::NotPaused, state, fix)
    }
}

/// One that shows no buttons still rings.
fn service(service: ServiceState) -> RehearsalStep {
    let (state, fix) = match service {
        ServiceState::Working | ServiceState::Denied => (StepState::Ok, None),
        ServiceState::Unavailable => (StepState::Fail, Some(Fix::SystemSettings)),
        ServiceState::Unknown => (StepState::Unknown, Some(Fix::SendSample)),
    };
    step(RehearsalId::Service, state, fix)
}

fn permission(service: ServiceState) -> RehearsalStep {
    let (state, fix) = match service {
        ServiceState::Denied => (StepState::Fail, Some(Fix::SystemSettings)),
        ServiceState::Working => (StepState::Ok, None),
        ServiceState::Unknown | ServiceState::Unavailable => (StepState::Unknown, None),
    };
    step(RehearsalId::Permission, state, fix)
}

fn do_not_disturb(surroundings: &Surroundings) -> RehearsalStep {
    let (state, fix) = match surroundings.do_not_disturb {
        Some(false) => (StepState::Ok, None),
        Some(true) => (StepState::Fail, Some(Fix::FocusSettings)),
        // The system can't be asked; the sample shows it, and so do the system's settings.
        None => (StepState::Unknown, Some(Fix::FocusSettings)),
    };
    step(RehearsalId::DoNotDisturb, state, fix)
}

/// A reminder without a sound still rings on the screen. Nothing is left to test where the system never says whether it plays one and the user has tried
/// it: the sample lets them hear it.
fn sound(wanted: bool, system: Option<SystemSound>, sample_seen: bool) -> Option<RehearsalStep> {
    let (state, fix) = match (wanted, system) {
        (_, Some(SystemSound::Unsupported)) => (StepState::Warn, None),
        (false, _) => (StepState::Warn, Some(Fix::TurnOnSound)),
        (true, Some(SystemSound::TurnedOff)) => (StepState::Warn, Some(Fix::SystemSettings)),
        (true, Some(SystemSound::Plays)) => (StepState::Ok, None),
        (true, None) if sample_seen => return None,
        (true, None) => (StepState::Unknown, Some(Fix::SendSample)),
    };
    Some(RehearsalStep {
        unsupported: system == Some(SystemSound::Unsupported),
        ..step(RehearsalId::Sound, state, fix)
    })
}

fn sample_seen(seen: Option<Timestamp>) -> RehearsalStep {
    let (state, fix) = match seen {
        Some(_) => (StepState::Ok, None),
        None => (StepState::Warn, Some(Fix::SendSample)),
    };
    RehearsalStep {
        at: seen,
        ..step(RehearsalId::SampleSeen, state, fix)
    }
}

fn waking(surroundings: &Surroundings) -> RehearsalStep {
    let state = match surroundings.hears_waking {
        Some(true) | None => StepState::Ok,
        Some(false) => StepState::Warn,
    };
    step(RehearsalId::Sleep, state, None)
}

/// An error below this can come from slow answers.
const CLOCK_DOUBT: SignedDuration = SignedDuration::from_secs(30);
/// From here on a reminder comes visibly late or early.
pub(crate) const CLOCK_FAULT: SignedDuration = SignedDuration::from_mins(2);

fn clock(error: Option<SignedDuration>) -> RehearsalStep {
    let state = match error.map(SignedDuration::abs) {
        None => StepState::Unknown,
        Some(off) if off < CLOCK_DOUBT => StepState::Ok,
        Some(off) if off < CLOCK_FAULT => StepState::Warn,
        Some(_) => StepState::Fail,
    };
    let fix = (state != StepState::Ok).then_some(Fix::Refresh);
    step(RehearsalId::Clock, state, fix)
}

fn autostart(surroundings: &Surroundings, wanted: bool) -> RehearsalStep {
    let obstacle = surroundings.autostart_obstacle.filter(|_| wanted);
    let (state, fix) = match (surroundings.autostart_registered, wanted) {
        (Some(true), _) => (StepState::Ok, None),
        // If the user already wants it on, turning it on would change nothing.
        (Some(false), true) => (
            StepState::Warn,
            (obstacle == Some(AutostartObstacle::TurnedOff)).then_some(Fix::LoginSettings),
        ),
        (Some(false) | None, false) => (StepState::Warn, Some(Fix::TurnOnAutostart)),
        (None, true) => (StepState::Unknown, None),
    };
    RehearsalStep {
        obstacle: obstacle.filter(|_| state == StepState::Warn),
        ..step(RehearsalId::Autostart, state, fix)
    }
}

fn next_reminder(facts: &Snapshot) -> RehearsalStep {
    let rows = facts.contest_rows();
    let leads = &facts.preferences;
    let (state, at, fix) = match facts.planned(&rows).first() {
        Some(next) => (StepState::Ok, Some(next.at), None),
        None if leads.reminders_lead_minutes.is_empty() && !leads.reminders_at_start => {
            (StepState::Fail, None, Some(Fix::SetLeads))
        }
        None => (StepState::Warn, None, Some(Fix::Refresh)),
    };
    RehearsalStep {
        at,
        ..step(RehearsalId::NextReminder, state, fix)
    }
}

const fn step(id: RehearsalId, state: StepState, fix: Option<Fix>) -> RehearsalStep {
    RehearsalStep {
        id,
        state,
        at: None,
        unsupported: false,
        obstacle: None,
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
        let unknown = clock(None);
        assert_eq!((unknown.state, unknown.fix), (StepState::Unknown, Some(Fix::Refresh)));
    }

    #[test]
    fn a_service_that_is_there_rings_and_one_that_nobody_knows_is_to_be_tried() {
        let found = |state| {
            let step = service(state);
            (step.state, step.fix)
        };
        assert_eq!(found(ServiceState::Working), (StepState::Ok, None));
        assert_eq!(found(ServiceState::Denied), (StepState::Ok, None));
        assert_eq!(
            found(ServiceState::Unavailable),
            (StepState::Fail, Some(Fix::SystemSettings))
        );
        assert_eq!(
            found(ServiceState::Unknown),
            (StepState::Unknown, Some(Fix::SendSample))
        );
    }

    #[test]
    fn a_permission_that_was_denied_fails_and_leads_to_the_systems_settings() {
        let denied = permission(ServiceState::Denied);
        assert_eq!((denied.state, denied.fix), (StepState::Fail, Some(Fix::SystemSettings)));
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
            (StepState::Fail, Some(Fix::FocusSettings))
        );
        assert_eq!(do_not_disturb(&says(Some(false), None)).state, StepState::Ok);
        let unknown = do_not_disturb(&says(None, None));
        assert_eq!(
            (unknown.state, unknown.fix),
            (StepState::Unknown, Some(Fix::FocusSettings))
        );
        assert_eq!(waking(&says(None, Some(true))).state, StepState::Ok);
        assert_eq!(waking(&says(None, Some(false))).state, StepState::Warn);
        assert_eq!(waking(&says(None, None)).state, StepState::Ok);
    }

    #[test]
    fn start_at_login_leads_to_where_it_can_be_fixed() {
        let found = |registered, obstacle, wanted| {
            let surroundings = Surroundings {
                autostart_registered: registered,
                autostart_obstacle: obstacle,
                ..Surroundings::default()
            };
            let step = autostart(&surroundings, wanted);
            (step.state, step.fix, step.obstacle)
        };
        let (turned_off, not_in_place) = (Some(AutostartObstacle::TurnedOff), Some(AutostartObstacle::NotInPlace));
        let warn = |fix, obstacle| (StepState::Warn, fix, obstacle);
        assert_eq!(found(Some(true), None, true), (StepState::Ok, None, None));
        assert_eq!(found(Some(false), None, false), warn(Some(Fix::TurnOnAutostart), None));
        assert_eq!(found(None, None, false), warn(Some(Fix::TurnOnAutostart), None));
        assert_eq!(
            found(Some(false), turned_off, true),
            warn(Some(Fix::LoginSettings), turned_off)
        );
        assert_eq!(found(Some(false), not_in_place, true), warn(None, not_in_place));
        assert_eq!(found(None, None, true), (StepState::Unknown, None, None));
    }

    #[test]
    fn a_reminder_without_a_sound_is_told_with_where_to_turn_it_on() {
        let found = |wanted, system| {
            let step = sound(wanted, system, false).unwrap();
            (step.state, step.unsupported, step.fix)
        };
        let (plays, off) = (Some(SystemSound::Plays), Some(SystemSound::TurnedOff));
        assert_eq!(found(true, None), (StepState::Unknown, false, Some(Fix::SendSample)));
        assert_eq!(found(true, plays), (StepState::Ok, false, None));
        assert_eq!(found(true, off), (StepState::Warn, false, Some(Fix::SystemSettings)));
        assert_eq!(found(false, plays), (StepState::Warn, false, Some(Fix::TurnOnSound)));
        assert_eq!(found(false, None), (StepState::Warn, false, Some(Fix::TurnOnSound)));
    }

    #[test]
    fn a_desktop_that_plays_no_sounds_is_told_without_a_button_since_no_setting_changes_it() {
        let silent = |wanted| sound(wanted, Some(SystemSound::Unsupported), true).unwrap();
        for step in [silent(true), silent(false)] {
            assert_eq!((step.state, step.unsupported, step.fix), (StepState::Warn, true, None));
        }
    }

    #[test]
    fn where_the_system_never_says_whether_it_plays_sounds_a_confirmed_sample_leaves_nothing_to_test() {
        assert_eq!(sound(true, None, true), None);
        let seen = |system| sound(true, system, true).map(|step| step.state);
        assert_eq!(seen(Some(SystemSound::Plays)), Some(StepState::Ok));
        assert_eq!(seen(Some(SystemSound::TurnedOff)), Some(StepState::Warn));
    }
}
