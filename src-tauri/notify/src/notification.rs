//! A notification: title, body, and buttons. All texts of the reminders are here; they always include the time, because a notification may be
//! read long after it appeared.

use jiff::{SignedDuration, Timestamp};

use super::due::{Late, Ringing, Rings};
use crate::domain::view::Page;
use crate::domain::when::{self, Words};
use crate::domain::{Contest, ContestKey, Preferences};

/// Up to this long before its start a contest is about to start.
const SOON: SignedDuration = SignedDuration::from_mins(15);
/// Up to this long after its start a contest starts now.
const STARTS_NOW: SignedDuration = SignedDuration::from_secs(60);
/// Contests that are named in a folded notification.
const NAMED: usize = 3;

/// How much it presses.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Urgency {
    /// Can wait.
    Low,
    /// As most.
    Normal,
    /// Stays until it is answered.
    Critical,
}

/// How long a snooze lasts.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Snooze {
    /// So many minutes from the click.
    Minutes(u32),
    /// Until the contest starts.
    ToStart,
}

/// What a click does.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Click {
    /// Opens the contest's page.
    Open(ContestKey),
    /// Rings again later.
    Snooze(ContestKey, Snooze),
    /// Opens the window there.
    Show(Page, Option<ContestKey>),
}

/// A button.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Button {
    /// Its label.
    pub label: String,
    /// What it does.
    pub click: Click,
}

/// What is shown.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Notification {
    /// A later one of the same tag takes its place.
    pub tag: String,
    /// The headline, plain text.
    pub title: String,
    /// The rest, plain text.
    pub body: String,
    /// How much it presses.
    pub urgency: Urgency,
    /// What a click on it does.
    pub click: Click,
    /// Its buttons.
    pub buttons: Vec<Button>,
    /// With a sound.
    pub sound: bool,
}

/// What the texts depend on.
#[derive(Clone, Copy, Debug)]
pub struct Telling<'a> {
    /// The user's zone and clock.
    pub words: &'a Words,
    /// The preferences.
    pub preferences: &'a Preferences,
    /// The current time.
    pub now: Timestamp,
}

/// The tag of a contest's notifications.
#[must_use]
pub fn tag(key: &ContestKey) -> String {
    format!("contest:{key}")
}

/// A contest's name as it stands in headlines: with the platform where the name doesn't say it.
#[must_use]
pub fn headline_name(contest: &Contest) -> String {
    let platform = contest.source_name();
    if contest.name.to_lowercase().contains(&platform.to_lowercase()) {
        contest.name.clone()
    } else {
        format!("{platform} {}", contest.name)
    }
}

impl Telling<'_> {
    /// The notification for what rings.
    #[must_use]
    pub fn ring(&self, rings: &Rings) -> Notification {
        match rings {
            Rings::One(ringing) => self.one(ringing),
            Rings::Together(together) => self.together(together),
            Rings::Missed(missed, over) => self.missed(missed, *over),
        }
    }

    /// A sample, so the user can see whether notifications arrive.
    #[must_use]
    pub fn sample(&self) -> Notification {
        let at = self.words.clock(self.now);
        Notification {
            tag: "sample".to_owned(),
            title: format!("This is a sample reminder ({at})"),
            body: "If you see this, reminders work. Confirm it in the window.".to_owned(),
            urgency: Urgency::Normal,
            click: Click::Show(Page::Reminders, None),
            buttons: vec![show(Page::Reminders, None)],
            sound: self.preferences.reminders_sound,
        }
    }

    fn one(&self, ringing: &Ringing) -> Notification {
        let (contest, now) = (&ringing.contest, self.now);
        let (key, name) = (&contest.key, headline_name(contest));
        let (starts, ends) = (self.short(contest.starts_at), self.short(contest.ends_at));
        let ahead = contest.starts_at.duration_since(now);
        let open = Button {
            label: "Open contest".to_owned(),
            click: Click::Open(key.clone()),
        };
        let mut buttons = vec![open];
        let (title, mut facts, urgency);
        if ahead > SOON {
            title = format!("{name} {}", self.at(contest.starts_at));
            facts = vec![format!("In {}", when::left(contest.starts_at, now))];
            facts.extend(self.about(contest));
            facts.push(self.checked(ringing.checked_at));
            urgency = Urgency::Normal;
            buttons.push(self.snooze(contest, ahead));
        } else if ahead > SignedDuration::ZERO {
            title = format!("Starts {}: {name}", self.at(contest.starts_at));
            facts = vec![format!("In {}", when::left(contest.starts_at, now))];
            facts.extend(self.registration(contest));
            let is_last = ringing.leads.first().is_some_and(|lead| self.is_last(contest, *lead));
            urgency = if is_last { Urgency::Critical } else { Urgency::Normal };
            buttons.push(self.snooze(contest, ahead));
        } else if ahead > -STARTS_NOW {
            title = format!("Now: {name}");
            facts = vec![format!("{starts} until {ends}")];
            urgency = Urgency::Normal;
        } else {
            title = format!("Started {} ago: {name}", when::since(contest.starts_at, now));
            facts = ringing
                .late
                .into_iter()
                .filter_map(|late| because(late, &starts))
                .collect();
            facts.push(format!("{starts} until {ends}"));
            urgency = Urgency::Normal;
        }
        Notification {
            tag: tag(key),
            title,
            body: facts.join(" · "),
            urgency,
            click: Click::Open(key.clone()),
            buttons,
            sound: self.preferences.reminders_sound,
        }
    }

    fn together(&self, together: &[Ringing]) -> Notification {
        let first = together.first().map(|ringing| &ringing.contest);
        let starts_at = first.map_or(self.now, |contest| contest.starts_at);
        let (ahead, at) = (starts_at.duration_since(self.now), self.short(starts_at));
        let number = number(together.len());
        let title = if ahead > SignedDuration::ZERO {
            format!("{number} contests {}", self.at(starts_at))
        } else {
            format!("Now ({at}): {} contests", number.to_lowercase())
        };
        let names = listed(together.iter().map(|ringing| headline_name(&ringing.contest)));
        let body = if ahead > SignedDuration::ZERO {
            format!("In {} · {names}", when::left(starts_at, self.now))
        } else {
            names
        };
        let is_last = ahead > SignedDuration::ZERO
            && ahead <= SOON
            && together.iter().any(|ringing| {
                ringing
                    .leads
                    .first()
                    .is_some_and(|lead| self.is_last(&ringing.contest, *lead))
            });
        let open = first.map(|contest| Button {
            label: "Open first".to_owned(),
            click: Click::Open(contest.key.clone()),
        });
        Notification {
            tag: format!("start:{}", starts_at.as_second()),
            title,
            body,
            urgency: if is_last { Urgency::Critical } else { Urgency::Normal },
            click: Click::Show(Page::Upcoming, None),
            buttons: open.into_iter().chain([show(Page::Upcoming, None)]).collect(),
            sound: self.preferences.reminders_sound,
        }
    }

    fn missed(&self, missed: &[Ringing], over: usize) -> Notification {
        let total = missed.len().saturating_add(over);
        let all = |late: Late| missed.iter().all(|ringing| ringing.late == Some(late));
        let title = if all(Late::JustKnown) {
            format!("{} contests start soon", missed.len())
        } else if all(Late::Quiet) {
            format!("{total} contests during your quiet hours")
        } else if all(Late::Paused) {
            format!("{total} contests while reminders were paused")
        } else {
            format!("{total} contests while you were away")
        };
        let mut parts: Vec<String> = missed
            .iter()
            .take(NAMED)
            .map(|ringing| self.standing(&ringing.contest))
            .collect();
        let more = missed.len().saturating_sub(NAMED);
        if more > 0 {
            parts.push(format!("{more} more"));
        }
        match over {
            0 => {}
            1 => parts.push("1 is over".to_owned()),
            _ => parts.push(format!("{over} are over")),
        }
        let ahead = missed.iter().any(|ringing| !ringing.contest.has_started(self.now));
        Notification {
            tag: "missed".to_owned(),
            title,
            body: parts.join(" · "),
            urgency: if ahead { Urgency::Normal } else { Urgency::Low },
            click: Click::Show(Page::Upcoming, None),
            buttons: vec![show(Page::Upcoming, None)],
            sound: self.preferences.reminders_sound,
        }
    }

    fn standing(&self, contest: &Contest) -> String {
        let name = headline_name(contest);
        if contest.has_started(self.now) {
            format!("{name} is running until {}", self.short(contest.ends_at))
        } else {
            format!("{name} {}", self.at(contest.starts_at))
        }
    }

    pub(super) fn short(&self, at: Timestamp) -> String {
        self.words.short(at, self.now)
    }

    /// `at 20:05`, or `tomorrow 08:00`.
    pub(super) fn at(&self, at: Timestamp) -> String {
        let said = self.short(at);
        if said.starts_with(|first: char| first.is_ascii_digit()) {
            format!("at {said}")
        } else {
            said
        }
    }

    fn about(&self, contest: &Contest) -> Vec<String> {
        let mut facts = vec![format!("{} long", when::length(contest.duration_seconds))];
        match contest.rated {
            Some(true) => facts.push("rated".to_owned()),
            Some(false) => facts.push("unrated".to_owned()),
            None => {}
        }
        facts.extend(self.registration(contest));
        facts
    }

    fn registration(&self, contest: &Contest) -> Option<String> {
        let closes = contest
            .registration_closes_at
            .filter(|at| *at > self.now && *at <= contest.ends_at)?;
        Some(format!("registration closes {}", self.short(closes)))
    }

    fn checked(&self, at: Timestamp) -> String {
        if self.now.duration_since(at) < SignedDuration::from_mins(5) {
            "checked just now".to_owned()
        } else {
            format!("checked {} ago", when::since(at, self.now))
        }
    }

    fn is_last(&self, contest: &Contest, lead: u32) -> bool {
        let leads = self.preferences.leads_of(&contest.key);
        leads.into_iter().filter(|lead| *lead > 0).min() == Some(lead)
    }

    fn snooze(&self, contest: &Contest, ahead: SignedDuration) -> Button {
        let minutes = self.preferences.reminders_snooze_minutes;
        let (label, snooze) = if ahead > when::minutes(minutes) {
            (format!("Snooze {minutes} min"), Snooze::Minutes(minutes))
        } else {
            ("Snooze to start".to_owned(), Snooze::ToStart)
        };
        Button {
            label,
            click: Click::Snooze(contest.key.clone(), snooze),
        }
    }
}

fn because(late: Late, starts: &str) -> Option<String> {
    match late {
        Late::Asleep => Some(format!("Your computer was asleep at {starts}")),
        Late::NotRunning => Some(format!("ContestSync was not running at {starts}")),
        Late::Quiet => Some("Held during your quiet hours".to_owned()),
        Late::Paused => Some("Held while reminders were paused".to_owned()),
        Late::JustKnown => None,
    }
}

pub(super) fn show(page: Page, contest: Option<ContestKey>) -> Button {
    Button {
        label: "Show".to_owned(),
        click: Click::Show(page, contest),
    }
}

fn number(count: usize) -> String {
    match count {
        2 => "Two".to_owned(),
        3 => "Three".to_owned(),
        4 => "Four".to_owned(),
        _ => count.to_string(),
    }
}

/// Names in a row: `A and B`, `A, B and 2 more`.
pub(super) fn listed(names: impl Iterator<Item = String>) -> String {
    let names: Vec<String> = names.collect();
    let more = names.len().saturating_sub(NAMED);
    match names.as_slice() {
        [] => String::new(),
        [one] => one.clone(),
        [first, second] => format!("{first} and {second}"),
        [first, second, third] => format!("{first}, {second} and {third}"),
        [first, second, third, ..] => format!("{first}, {second}, {third} and {more} more"),
    }
}

#[cfg(test)]
#[path = "notification_tests.rs"]
mod tests;
