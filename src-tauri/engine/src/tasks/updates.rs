//! New versions of this program: who installs them, when to check for one, and when one can be installed.

use jiff::{SignedDuration, Timestamp};

use super::surroundings::Newer;
use crate::config::updates;
use crate::domain::phase::UPDATES_OVER;
use crate::domain::view::{UpdatesBy, View};
use crate::domain::when::TimeWords;
use crate::domain::{Code, Phase, Problem, Spread};
use crate::engine::{Engine, Progress};
use crate::store::marks::Mark;

/// A newer version is looked for at most once a day, whatever the outcome: a little less than a day is between two checks, so they keep to this
/// installation's rhythm.
const BETWEEN: SignedDuration = SignedDuration::from_hours(23);
/// No update is installed this close to a contest.
const QUIET: SignedDuration = SignedDuration::from_hours(1);

/// Everything that the decisions look at.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Moment {
    /// Where newer versions come from here.
    pub by: UpdatesBy,
    /// Whether the user wants to be notified of them.
    pub wanted: bool,
    /// When a newer version was last looked for.
    pub looked_at: Option<Timestamp>,
    /// Whether a refresh or sync runs.
    pub at_work: bool,
    /// The next contest's start.
    pub contest_at: Option<Timestamp>,
    /// This installation's phase.
    pub phase: Phase,
    /// The current time.
    pub now: Timestamp,
}

/// Why no update may be installed now.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Hold {
    /// Newer versions come another way.
    NotOurs,
    /// A refresh or sync runs.
    AtWork,
    /// A contest starts at this time, too soon.
    ContestAt(Timestamp),
}

impl Moment {
    /// Whether a newer version may be looked for now.
    #[must_use]
    pub fn may_look(&self) -> bool {
        // A check in the future was made while the clock was wrong: it counts for nothing.
        let rested = self
            .looked_at
            .filter(|at| *at <= self.now)
            .is_none_or(|at| self.now >= self.next_look(at));
        self.by == UpdatesBy::Itself && self.wanted && rested && self.hold().is_none()
    }

    /// The first instant of this installation's rhythm that isn't too soon after a check.
    fn next_look(&self, last: Timestamp) -> Timestamp {
        let offset = self.phase.part(Spread::Updates, UPDATES_OVER).as_secs();
        let earliest = last.checked_add(BETWEEN).unwrap_or(Timestamp::MAX);
        let into = earliest
            .as_second()
            .saturating_sub(offset)
            .rem_euclid(UPDATES_OVER.as_secs());
        let ahead = SignedDuration::from_secs(UPDATES_OVER.as_secs().saturating_sub(into));
        earliest.checked_add(ahead).unwrap_or(Timestamp::MAX)
    }

    /// What keeps a newer version from being installed now.
    #[must_use]
    pub fn hold(&self) -> Option<Hold> {
        let soon = |at: &Timestamp| *at >= self.now && at.duration_since(self.now) <= QUIET;
        if self.by != UpdatesBy::Itself {
            Some(Hold::NotOurs)
        } else if self.at_work {
            Some(Hold::AtWork)
        } else {
            self.contest_at.filter(soon).map(Hold::ContestAt)
        }
    }
}

/// Where newer versions come from for a program that was installed this way.
#[must_use]
pub fn brought_by(package: &str, has_source: bool) -> UpdatesBy {
    match package {
        "deb" | "rpm" | "flatpak" => UpdatesBy::PackageManager,
        "appimage" | "nsis" | "dmg" if has_source => UpdatesBy::Itself,
        _ => UpdatesBy::Nobody,
    }
}

/// The first start after `now` among the contests that are shown.
fn next_contest(view: &View, now: Timestamp) -> Option<Timestamp> {
    view.contests
        .iter()
        .map(|row| row.starts_at)
        .filter(|at| *at >= now)
        .min()
}

impl Engine {
    /// The present state, for the decisions.
    pub async fn update_moment(&self) -> Result<Moment, Problem> {
        let now = self.true_now();
        let view = self.views().borrow().clone();
        let at_work = *self.progress().borrow() != Progress::Idle;
        Ok(Moment {
            by: brought_by(&self.surroundings().package, updates::source().is_some()),
            wanted: self.store().preferences().await?.updates_check,
            looked_at: self
                .store()
                .mark(Mark::UpdateLooked)
                .await?
                .map(|at| self.in_true_time(at)),
            at_work,
            contest_at: view.and_then(|view| next_contest(&view, now)),
            phase: self.phase().await?,
            now,
        })
    }

    /// Remembers that a newer version was looked for, and what was found.
    pub async fn update_looked(&self, found: Option<Newer>) -> Result<(), Problem> {
        let now = self.clock().now();
        self.store().set_mark(Mark::UpdateLooked, Some(now)).await?;
        self.notice(|surroundings| surroundings.newer = found);
        Ok(())
    }
}

/// What people who asked for the update now see.
#[must_use]
pub fn held(hold: Hold, words: &TimeWords, now: Timestamp) -> Problem {
    let message = match hold {
        Hold::NotOurs => {
            "This installation doesn't update itself; get the new version the way you got this one.".to_owned()
        }
        Hold::AtWork => "A refresh or sync is running, so nothing was installed; try again in a moment.".to_owned(),
        Hold::ContestAt(at) => format!(
            "A contest starts at {}, so nothing is installed before that; try again after it has started.",
            words.short(at, now)
        ),
    };
    Problem::new(Code::UpdateHeld, message)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn at(text: &str) -> Timestamp {
        text.parse().unwrap()
    }

    fn moment() -> Moment {
        Moment {
            by: UpdatesBy::Itself,
            wanted: true,
            looked_at: None,
            at_work: false,
            contest_at: Some(at("2026-03-01T14:00:00Z")),
            phase: Phase::none(),
            now: at("2026-03-01T12:00:00Z"),
        }
    }

    #[test]
    fn nobody_is_asked_unless_the_user_wants_it() {
        assert!(moment().may_look());
        let unasked = Moment {
            wanted: false,
            ..moment()
        };
        assert!(!unasked.may_look());
    }

    #[test]
    fn a_look_is_taken_once_a_day_and_a_look_from_the_future_counts_for_nothing() {
        let looked = |at| Moment {
            looked_at: Some(at),
            ..moment()
        };
        // Without a phase the day begins at midnight.
        assert!(!looked(at("2026-02-28T01:00:00Z")).may_look());
        assert!(looked(at("2026-02-28T00:59:59Z")).may_look());
        assert!(looked(at("2026-03-01T12:00:01Z")).may_look());
    }

    #[test]
    fn installations_look_all_over_the_day_each_at_its_own_time_day_after_day() {
        let mut hours = std::collections::BTreeSet::new();
        for number in 0..300 {
            let of = |last| {
                let phase = Phase::of(crate::domain::InstallationId::new(&format!("{number:x}")).unwrap());
                Moment { phase, ..moment() }.next_look(last)
            };
            let first = of(at("2026-03-01T12:00:00Z"));
            let second = of(first + SignedDuration::from_secs(40));
            assert_eq!(second.duration_since(first), SignedDuration::from_hours(24));
            hours.insert(first.as_second().rem_euclid(86_400) / 3600);
        }
        assert_eq!(hours.len(), 24);
    }

    #[test]
    fn nothing_is_replaced_in_the_hour_before_a_contest_nor_during_a_run() {
        let contest = |start| Moment {
            contest_at: Some(start),
            ..moment()
        };
        let (early, soon) = (at("2026-03-01T13:00:01Z"), at("2026-03-01T13:00:00Z"));
        assert_eq!(contest(early).hold(), None);
        assert_eq!(contest(soon).hold(), Some(Hold::ContestAt(soon)));
        assert!(!contest(soon).may_look());
        let begun = at("2026-03-01T11:59:59Z");
        assert_eq!(contest(begun).hold(), None);
        let busy = Moment {
            at_work: true,
            ..moment()
        };
        assert_eq!((busy.hold(), busy.may_look()), (Some(Hold::AtWork), false));
    }

    #[test]
    fn what_a_package_manager_installed_never_replaces_itself() {
        for package in ["deb", "rpm", "flatpak"] {
            let by = brought_by(package, true);
            assert_eq!(by, UpdatesBy::PackageManager, "{package}");
            let moment = Moment { by, ..moment() };
            assert_eq!(
                (moment.may_look(), moment.hold()),
                (false, Some(Hold::NotOurs)),
                "{package}"
            );
        }
        assert_eq!(brought_by("appimage", true), UpdatesBy::Itself);
        assert_eq!(brought_by("appimage", false), UpdatesBy::Nobody);
        assert_eq!(brought_by("source", true), UpdatesBy::Nobody);
        assert_eq!(brought_by("msi", true), UpdatesBy::Nobody);
    }

    #[test]
    fn who_must_wait_is_told_why_and_for_how_long() {
        let words = TimeWords::new(jiff::tz::TimeZone::UTC, &crate::domain::Preferences::default());
        let soon = Hold::ContestAt(at("2026-03-01T12:30:00Z"));
        let problem = held(soon, &words, at("2026-03-01T12:00:00Z"));
        assert_eq!(problem.code, Code::UpdateHeld);
        assert!(problem.message.contains("12:30"), "{}", problem.message);
    }
}
