//! A notification: title, body, and buttons. All texts of the reminders are here; they always include the time, because a notification may be
//! read long after it appeared.

use jiff::{SignedDuration, Timestamp};

use super::due::{Late, Ringing, Rings};
use crate::domain::request::Request;
use crate::domain::view::Page;
use crate::domain::{Contest, ContestKey, Preferences, when};
use crate::words::speech::number;
use crate::words::{Message, Speech};

/// Up to this long before its start a contest is about to start.
const SOON: SignedDuration = SignedDuration::from_mins(15);
/// Up to this long after its start a contest starts now.
const STARTS_NOW: SignedDuration = SignedDuration::from_secs(60);
/// Contests that are named in a folded notification.
pub(super) const NAMED: usize = 3;

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

/// A button.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Button {
    /// Its label.
    pub label: String,
    /// What it does.
    pub click: Request,
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
    pub click: Request,
    /// Its buttons.
    pub buttons: Vec<Button>,
    /// With a sound.
    pub sound: bool,
}

/// What the texts depend on.
#[derive(Clone, Copy, Debug)]
pub struct Telling<'a> {
    /// The user's language, zone, and clock.
    pub words: &'a Speech,
    /// The preferences.
    pub preferences: &'a Preferences,
    /// The current time.
    pub now: Timestamp,
}

/// How the tag of a contest's notifications begins.
pub const CONTEST_TAG: &str = "contest:";

/// The tag of a contest's notifications.
#[must_use]
pub fn tag(key: &ContestKey) -> String {
    format!("{CONTEST_TAG}{key}")
}

/// A contest's name as used in headlines: with the platform if the name doesn't include it.
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
        Notification {
            tag: "sample".to_owned(),
            title: self.say(&Message::NoticeSample {
                time: &self.words.clock(self.now),
            }),
            body: self.say(&Message::NoticeSampleBody),
            urgency: Urgency::Normal,
            click: shown(Page::Reminders),
            buttons: vec![self.show(shown(Page::Reminders))],
            sound: self.preferences.reminders_sound,
        }
    }

    fn one(&self, ringing: &Ringing) -> Notification {
        let (contest, now) = (&ringing.contest, self.now);
        let (key, name) = (&contest.key, headline_name(contest));
        let (starts, ends) = (self.short(contest.starts_at), self.short(contest.ends_at));
        let until = self.say(&Message::NoticeUntil {
            from: &starts,
            to: &ends,
        });
        let ahead = contest.starts_at.duration_since(now);
        let open = Button {
            label: self.say(&Message::NoticeOpen),
            click: Request::OpenContest { key: key.clone() },
        };
        let mut buttons = vec![open];
        let (title, mut facts, urgency);
        if ahead > SOON {
            title = self.ahead(&name, contest.starts_at);
            facts = vec![self.left(contest.starts_at)];
            facts.extend(self.about(contest));
            facts.push(self.checked(ringing.checked_at));
            urgency = Urgency::Normal;
            buttons.push(self.snooze(contest, ahead));
        } else if ahead > SignedDuration::ZERO {
            title = if self.words.is_today(contest.starts_at, now) {
                self.say(&Message::NoticeStartsToday {
                    time: &starts,
                    name: &name,
                })
            } else {
                self.say(&Message::NoticeStarts {
                    when: &starts,
                    name: &name,
                })
            };
            facts = vec![self.left(contest.starts_at)];
            facts.extend(self.registration(contest));
            let is_last = ringing.leads.first().is_some_and(|lead| self.is_last(contest, *lead));
            urgency = if is_last { Urgency::Critical } else { Urgency::Normal };
            buttons.push(self.snooze(contest, ahead));
        } else if ahead > -STARTS_NOW {
            title = self.say(&Message::NoticeNow { name: &name });
            facts = vec![until];
            urgency = Urgency::Normal;
        } else {
            title = self.say(&Message::NoticeStarted {
                length: &self.words.since(contest.starts_at, now),
                name: &name,
            });
            facts = ringing
                .late
                .into_iter()
                .filter_map(|late| self.because(late, &starts))
                .collect();
            facts.push(until);
            urgency = Urgency::Normal;
        }
        Notification {
            tag: tag(key),
            title,
            body: facts.join(" · "),
            urgency,
            click: Request::OpenContest { key: key.clone() },
            buttons,
            sound: self.preferences.reminders_sound,
        }
    }

    fn together(&self, together: &[Ringing]) -> Notification {
        let first = together.first().map(|ringing| &ringing.contest);
        let starts_at = first.map_or(self.now, |contest| contest.starts_at);
        let (ahead, at) = (starts_at.duration_since(self.now), self.short(starts_at));
        let n = number(together.len());
        let title = if ahead <= SignedDuration::ZERO {
            self.say(&Message::NoticeTogetherNow { n, time: &at })
        } else if self.words.is_today(starts_at, self.now) {
            self.say(&Message::NoticeTogetherToday { n, time: &at })
        } else {
            self.say(&Message::NoticeTogether { n, when: &at })
        };
        let names = self.listed(together.iter().map(|ringing| headline_name(&ringing.contest)));
        let body = if ahead > SignedDuration::ZERO {
            format!("{} · {names}", self.left(starts_at))
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
            label: self.say(&Message::NoticeOpenFirst),
            click: Request::OpenContest {
                key: contest.key.clone(),
            },
        });
        Notification {
            tag: format!("start:{}", starts_at.as_second()),
            title,
            body,
            urgency: if is_last { Urgency::Critical } else { Urgency::Normal },
            click: shown(Page::Upcoming),
            buttons: open.into_iter().chain([self.show(shown(Page::Upcoming))]).collect(),
            sound: self.preferences.reminders_sound,
        }
    }

    fn missed(&self, missed: &[Ringing], over: usize) -> Notification {
        let total = missed.len().saturating_add(over);
        let all = |late: Late| missed.iter().all(|ringing| ringing.late == Some(late));
        let n = number(total);
        let title = self.say(&if all(Late::JustKnown) {
            Message::NoticeMissedSoon {
                n: number(missed.len()),
            }
        } else if all(Late::Quiet) {
            Message::NoticeMissedQuiet { n }
        } else if all(Late::Paused) {
            Message::NoticeMissedPaused { n }
        } else {
            Message::NoticeMissed { n }
        });
        let mut parts: Vec<String> = missed
            .iter()
            .take(NAMED)
            .map(|ringing| self.standing(&ringing.contest))
            .collect();
        let more = missed.len().saturating_sub(NAMED);
        if more > 0 {
            parts.push(self.say(&Message::NoticeMore { n: number(more) }));
        }
        if over > 0 {
            parts.push(self.say(&Message::NoticeOver { n: number(over) }));
        }
        let ahead = missed.iter().any(|ringing| !ringing.contest.has_started(self.now));
        Notification {
            tag: "missed".to_owned(),
            title,
            body: parts.join(" · "),
            urgency: if ahead { Urgency::Normal } else { Urgency::Low },
            click: shown(Page::Upcoming),
            buttons: vec![self.show(shown(Page::Upcoming))],
            sound: self.preferences.reminders_sound,
        }
    }

    fn standing(&self, contest: &Contest) -> String {
        let name = headline_name(contest);
        if contest.has_started(self.now) {
            self.say(&Message::NoticeRunning {
                name: &name,
                when: &self.short(contest.ends_at),
            })
        } else {
            self.ahead(&name, contest.starts_at)
        }
    }

    fn is_last(&self, contest: &Contest, lead: u32) -> bool {
        let leads = self.preferences.leads_of(&contest.key);
        leads.into_iter().filter(|lead| *lead > 0).min() == Some(lead)
    }

    fn snooze(&self, contest: &Contest, ahead: SignedDuration) -> Button {
        let minutes = self.preferences.reminders_snooze_minutes;
        let (label, minutes) = if ahead > when::minutes(minutes) {
            let minutes_said = self.words.number(i64::from(minutes));
            (
                self.say(&Message::NoticeSnooze { minutes: &minutes_said }),
                Some(minutes),
            )
        } else {
            (self.say(&Message::NoticeSnoozeStart), None)
        };
        Button {
            label,
            click: Request::Snooze {
                key: contest.key.clone(),
                minutes,
            },
        }
    }

    fn because(&self, late: Late, starts: &str) -> Option<String> {
        Some(self.say(&match late {
            Late::Asleep => Message::NoticeAsleep { when: starts },
            Late::NotRunning => Message::NoticeNotRunning { when: starts },
            Late::Quiet => Message::NoticeQuiet,
            Late::Paused => Message::NoticePaused,
            Late::JustKnown => return None,
        }))
    }

    pub(super) fn show(&self, click: Request) -> Button {
        Button {
            label: self.say(&Message::NoticeShow),
            click,
        }
    }
}

/// Opens the window at a page.
pub(super) const fn shown(page: Page) -> Request {
    Request::Show { page, contest: None }
}

#[cfg(test)]
#[path = "notification_tests.rs"]
mod tests;
