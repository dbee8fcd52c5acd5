//! When registration for a contest closes: as the platform says, or as it usually does on Codeforces.

use jiff::{SignedDuration, Timestamp};

use super::contest::{Contest, ContestKind};
use super::platform::Platform;
use super::when;

/// Registration for Codeforces rounds usually closes this long before the start.
const CODEFORCES_CLOSES: SignedDuration = SignedDuration::from_mins(5);

/// When registration closes.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Closing {
    /// The instant.
    pub at: Timestamp,
    /// The platform doesn't say so; it's what is usual there.
    pub is_usual: bool,
}

/// When registration for the contest closes; `None` if that isn't known, or if registration is possible until the contest ends.
#[must_use]
pub fn closing(contest: &Contest) -> Option<Closing> {
    if let Some(at) = contest.registration_closes_at {
        return (at < contest.ends_at).then_some(Closing { at, is_usual: false });
    }
    let is_round = contest.key.source() == Platform::Codeforces
        && matches!(contest.kind, ContestKind::Regular | ContestKind::Educational);
    let at = contest.starts_at.checked_sub(CODEFORCES_CLOSES).ok()?;
    is_round.then_some(Closing { at, is_usual: true })
}

/// When to remind of it, `minutes` before it closes; not before registration opens. `None`: registration closes before it opens.
#[must_use]
pub fn reminder_at(opens_at: Option<Timestamp>, closes_at: Timestamp, minutes: u32) -> Option<Timestamp> {
    let at = closes_at.checked_sub(when::minutes(minutes)).ok()?;
    let at = opens_at.map_or(at, |opens| opens.max(at));
    (at < closes_at).then_some(at)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::domain::contest::RawContest;

    fn at(text: &str) -> Timestamp {
        text.parse().unwrap()
    }

    fn contest(platform: Platform, kind: ContestKind, registration: (Option<&str>, Option<&str>)) -> Contest {
        let raw = RawContest {
            id: "1".to_owned(),
            name: "Round 1".to_owned(),
            url: format!("{}/1", platform.server()),
            starts_at: at("2026-11-28T14:35:00Z"),
            ends_at: at("2026-11-28T16:35:00Z"),
            duration: None,
            kind,
            rated: None,
            division: None,
            language: None,
            registration: (registration.0.map(at), registration.1.map(at)),
        };
        Contest::checked(platform, raw).unwrap()
    }

    #[test]
    fn registration_closes_when_the_platform_says_and_on_codeforces_usually_five_minutes_before() {
        let closes = |platform, kind, at: Option<&str>| {
            let closing = closing(&contest(platform, kind, (None, at)))?;
            Some((closing.at.to_string(), closing.is_usual))
        };
        let regular = ContestKind::Regular;
        assert_eq!(
            closes(Platform::Code360, regular, Some("2026-11-28T14:00:00Z")),
            Some(("2026-11-28T14:00:00Z".to_owned(), false))
        );
        assert_eq!(
            closes(Platform::Codeforces, regular, None),
            Some(("2026-11-28T14:30:00Z".to_owned(), true))
        );
        assert_eq!(closes(Platform::Codeforces, ContestKind::Marathon, None), None);
        assert_eq!(closes(Platform::AtCoder, regular, None), None);
        assert_eq!(
            closes(Platform::Code360, regular, Some("2026-11-28T16:35:00Z")),
            None,
            "open to the end"
        );
    }

    #[test]
    fn nobody_is_reminded_before_registration_opens() {
        let reminder = |opens: Option<&str>, minutes| {
            let contest = contest(
                Platform::Code360,
                ContestKind::Regular,
                (opens, Some("2026-11-28T14:00:00Z")),
            );
            let at = reminder_at(contest.registration_opens_at, closing(&contest)?.at, minutes)?;
            Some(at.to_string())
        };
        assert_eq!(reminder(None, 15).as_deref(), Some("2026-11-28T13:45:00Z"));
        assert_eq!(
            reminder(Some("2026-11-28T13:55:00Z"), 15).as_deref(),
            Some("2026-11-28T13:55:00Z")
        );
        assert_eq!(reminder(Some("2026-11-28T14:00:00Z"), 15), None);
    }
}
