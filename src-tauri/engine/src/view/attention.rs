//! What the user should know or do, worst first, with the texts for the tray.

use jiff::{SignedDuration, Timestamp};

use super::platform_rows::is_format;
use super::snapshot::Snapshot;
use crate::domain::Code;
use crate::domain::view::{Attention, AttentionCode, Remedy, SecretStoreKind, ServiceState};
use crate::domain::when::{self, TimeWords};
use crate::reminders::rehearse::CLOCK_FAULT;
use crate::store::health::PlatformHealth;

/// A platform that failed fewer times than this in a row isn't worth mentioning: the next try may succeed.
const PATIENCE: u32 = 2;

impl Snapshot {
    /// Texts for times in the user's time zone and clock.
    pub(crate) fn words(&self) -> TimeWords {
        TimeWords::in_locale(
            self.zone.clone(),
            &self.preferences,
            self.surroundings.locale.as_deref(),
        )
    }

    /// What needs attention, worst first.
    pub(super) fn attention(&self, offline: bool, secret_store: SecretStoreKind, is_sample: bool) -> Vec<Attention> {
        let words = self.words();
        let mut found = Vec::new();
        self.notes_attention(&mut found);
        found.extend(clock_attention(self.clock_error));
        self.calendar_attention(&words, &mut found);
        found.extend(self.calendar_file.is_some().then(|| {
            plain(
                AttentionCode::CalendarFile,
                "The calendar file could not be written",
                Some(Remedy::OwnFile),
            )
        }));
        self.service_attention(&mut found);
        if !offline {
            for health in &self.health {
                found.extend(self.platform_attention(health, &words));
            }
        }
        // The sign-in for sample data protects nothing.
        let keeps_secret = self.account.is_some() && secret_store == SecretStoreKind::File && !is_sample;
        if keeps_secret && self.surroundings.service.state != ServiceState::Unknown {
            found.push(plain(
                AttentionCode::SecretInFile,
                "The sign-in key is in a file that only you can read, not in a keyring",
                None,
            ));
        }
        found.sort_by_key(|attention| rank(attention.code));
        found
    }

    fn notes_attention(&self, found: &mut Vec<Attention>) {
        for (at, problem) in &self.notes {
            if problem.code == Code::DatabaseDamaged {
                found.push(Attention {
                    at: Some(*at),
                    ..plain(
                        AttentionCode::DataReplaced,
                        "A damaged data file was set aside and a new one was created; the calendar is unchanged",
                        Some(Remedy::ShowData),
                    )
                });
            }
        }
    }

    fn calendar_attention(&self, words: &TimeWords, found: &mut Vec<Attention>) {
        let Some(account) = &self.account else { return };
        if account.ended_at.is_some() {
            found.push(Attention {
                at: account.ended_at,
                ..plain(
                    AttentionCode::SignInAgain,
                    "Google Calendar: sign in again",
                    Some(Remedy::SignIn),
                )
            });
            return;
        }
        if let Some(held) = self.held_plan() {
            let count = u32::try_from(held.deletes.len()).unwrap_or(u32::MAX);
            let mut platforms = held.deletes.iter().map(|event| event.key.source());
            let first = platforms.next();
            let platform = first.filter(|first| platforms.all(|other| other == *first));
            let whose = platform.map_or_else(String::new, |platform| format!("{} ", platform.name(None)));
            found.push(Attention {
                count: Some(count),
                platform,
                ..plain(
                    AttentionCode::PlanHeld,
                    format!("Google Calendar: this would remove {count} {whose}events"),
                    Some(Remedy::SeePlan),
                )
            });
        }
        let Some((ended_at, report)) = &self.last_sync else {
            return;
        };
        for error in &report.calendar.errors {
            let Some(code) = Code::from_word(&error.code) else {
                continue;
            };
            found.extend(calendar_problem(code, self, *ended_at, words));
        }
        let failed = report
            .calendar
            .errors
            .iter()
            .filter(|error| error.event.is_some())
            .count();
        if failed > 0 {
            found.push(Attention {
                count: u32::try_from(failed).ok(),
                ..plain(
                    AttentionCode::EventsFailed,
                    format!("Google Calendar: {failed} events were refused"),
                    Some(Remedy::SeeFailed),
                )
            });
        }
    }

    fn service_attention(&self, found: &mut Vec<Attention>) {
        if !self.preferences.notifications_enabled {
            return;
        }
        match self.surroundings.service.state {
            ServiceState::Unavailable => found.push(plain(
                AttentionCode::NotificationsUnavailable,
                "This desktop doesn't show notifications",
                Some(Remedy::Rehearse),
            )),
            ServiceState::Denied => found.push(plain(
                AttentionCode::NotificationsDenied,
                "Notifications are not allowed",
                Some(Remedy::Rehearse),
            )),
            ServiceState::Unknown | ServiceState::Working => {}
        }
    }

    fn platform_attention(&self, health: &PlatformHealth, words: &TimeWords) -> Option<Attention> {
        let platform = health.platform;
        let problem = health.last_error.as_ref()?;
        if !self.preferences.is_on(platform) {
            return None;
        }
        let name = &health.name;
        let stale_since = health
            .last_success_at
            .filter(|at| self.now.duration_since(*at) > self.stale_after());
        let (code, at, message, action) = if problem.code == Code::Blocked {
            (
                AttentionCode::PlatformBlocked,
                health.last_success_at,
                format!("{name} is blocking automated requests"),
                Remedy::OpenPlatform,
            )
        } else if is_format(problem.code) {
            (
                AttentionCode::PlatformFormat,
                health.last_success_at,
                format!("{name} changed its website; known contests are kept"),
                Remedy::OpenPlatform,
            )
        } else if let Some(since) = stale_since {
            (
                AttentionCode::PlatformStale,
                Some(since),
                format!("{name}: no news since {}", words.short(since, self.now)),
                Remedy::TryAgain,
            )
        } else if health.consecutive_failures >= PATIENCE {
            let again = health.next_try_at(self.now).filter(|at| *at > self.now);
            let when = again.map_or_else(String::new, |at| {
                format!(", trying again {}", words.short(at, self.now))
            });
            (
                AttentionCode::PlatformFailing,
                again,
                format!("{name} isn't answering correctly{when}"),
                Remedy::TryAgain,
            )
        } else {
            return None;
        };
        Some(Attention {
            platform: Some(platform),
            at,
            ..plain(code, message, Some(action))
        })
    }
}

/// A clock that is wrong makes every reminder wrong.
fn clock_attention(error: Option<SignedDuration>) -> Option<Attention> {
    let error = error.filter(|error| error.abs() >= CLOCK_FAULT)?;
    let seconds = u32::try_from(error.abs().as_secs()).unwrap_or(u32::MAX);
    let side = if error.is_positive() { "behind" } else { "ahead" };
    let length = when::length(seconds.into());
    Some(Attention {
        count: Some(seconds),
        ..plain(
            AttentionCode::ClockWrong,
            format!("This computer's clock is {length} {side}: reminders come at the wrong time"),
            Some(Remedy::Rehearse),
        )
    })
}

fn calendar_problem(code: Code, facts: &Snapshot, at: Timestamp, words: &TimeWords) -> Option<Attention> {
    let (found, message, action) = match code {
        Code::ScopeMissing => (
            AttentionCode::ScopeMissing,
            "Google Calendar: the calendar box wasn't checked".to_owned(),
            Remedy::SignIn,
        ),
        Code::ClientRefused => (
            AttentionCode::ClientRefused,
            "Google doesn't let this app sign in".to_owned(),
            Remedy::OwnClient,
        ),
        Code::CalendarGone => (
            AttentionCode::CalendarGone,
            "Your ContestSync calendar was deleted".to_owned(),
            Remedy::MakeCalendar,
        ),
        Code::QuotaExceeded => {
            let until = facts.link.as_ref().and_then(|link| link.writes_rest_until(facts.now));
            let rest = until.map_or_else(String::new, |until| {
                format!(", the rest by {}", words.short(until, facts.now))
            });
            return Some(Attention {
                at: until.or(Some(at)),
                ..plain(
                    AttentionCode::QuotaExceeded,
                    format!("Google asks for fewer requests{rest}"),
                    None,
                )
            });
        }
        Code::SecretStoreUnavailable => (
            AttentionCode::KeyUnreachable,
            "Google Calendar: the key that protects the sign-in can't be reached".to_owned(),
            Remedy::ShowData,
        ),
        Code::DiskFull => (AttentionCode::DiskFull, "The disk is full".to_owned(), Remedy::ShowData),
        _ => return None,
    };
    Some(plain(found, message, Some(action)))
}

fn plain(code: AttentionCode, message: impl Into<String>, action: Option<Remedy>) -> Attention {
    Attention {
        code,
        platform: None,
        at: None,
        count: None,
        message: message.into(),
        action,
    }
}

/// Worst first: what stops everything, then the calendar, then reminders, then platforms.
const fn rank(code: AttentionCode) -> u8 {
    match code {
        AttentionCode::DiskFull => 0,
        AttentionCode::ClockWrong => 1,
        AttentionCode::DataReplaced => 2,
        AttentionCode::SignInAgain => 3,
        AttentionCode::KeyUnreachable => 4,
        AttentionCode::ScopeMissing => 5,
        AttentionCode::ClientRefused => 6,
        AttentionCode::CalendarGone => 7,
        AttentionCode::PlanHeld => 8,
        AttentionCode::NotificationsUnavailable => 9,
        AttentionCode::NotificationsDenied => 10,
        AttentionCode::EventsFailed => 11,
        AttentionCode::QuotaExceeded => 12,
        AttentionCode::PlatformFormat => 13,
        AttentionCode::PlatformBlocked => 14,
        AttentionCode::PlatformStale => 15,
        AttentionCode::PlatformFailing => 16,
        AttentionCode::CalendarFile => 17,
        AttentionCode::SecretInFile => 18,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_clock_that_is_two_minutes_off_is_told_and_one_that_is_less_is_not() {
        assert_eq!(clock_attention(None), None);
        assert_eq!(clock_attention(Some(SignedDuration::from_secs(119))), None);
        let ahead = clock_attention(Some(SignedDuration::from_secs(-120))).unwrap();
        assert_eq!(ahead.count, Some(120));
        assert_eq!(
            ahead.message,
            "This computer's clock is 2 min ahead: reminders come at the wrong time"
        );
    }
}
