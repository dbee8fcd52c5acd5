//! Turns a [`View`] into the menu, the icon's state, and the tooltip, with all the tray's texts. Pure, so tests can compare whole menus.

use contestsync_core::domain::ContestKey;
use contestsync_core::domain::request::Request;
use contestsync_core::domain::view::{Activity, Attention, ContestRow, Page, View};
use contestsync_core::domain::when::{self, TimeWords};
use contestsync_core::words::speech::number;
use contestsync_core::words::{Message, Speech};
use jiff::{SignedDuration, Timestamp};

use super::names::{beside, labels, roughly, tooltip};

/// Contests listed below the next one.
const LISTED: usize = 5;
/// Contests that start later than this aren't spoken of.
const HORIZON: SignedDuration = SignedDuration::from_hours(14 * 24);
/// A contest that starts within this is soon.
const SOON: SignedDuration = SignedDuration::from_hours(1);
/// A running contest that lasts longer than this isn't what one is sitting in.
const SITTING: SignedDuration = SignedDuration::from_hours(12);
/// Text is next to the icon within this of a contest.
const BESIDE: SignedDuration = SignedDuration::from_hours(3);
/// Running contests listed besides the one at the top.
const ON_NOW: usize = 3;
/// Lines of attention before they are counted instead.
const NAMED: usize = 2;

/// One line of the menu.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) enum Line {
    /// An item; one that is off is there to be read.
    Item {
        /// What it asks for; none: a line to read.
        asks: Option<Request>,
        /// Its text.
        text: String,
        /// Whether it can be chosen.
        on: bool,
    },
    /// A menu of its own.
    Sub {
        /// Its text.
        text: String,
        /// Its lines.
        lines: Vec<Line>,
    },
    /// A rule between parts.
    Rule,
}

/// The states of the icon, with different shapes.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Icon {
    /// Nothing special.
    Rest,
    /// Platforms are read or the calendar is written.
    Syncing,
    /// A contest starts within the hour.
    Soon,
    /// A contest runs.
    Running,
    /// Something needs attention.
    Attention,
    /// Reminders are paused.
    Paused,
}

/// What the menu is drawn from.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Scene<'a> {
    /// The engine's view.
    pub(crate) view: &'a View,
    /// What it does right now.
    pub(crate) activity: &'a Activity,
    /// The user's language, zone, and clock.
    pub(crate) words: &'a Speech,
    /// The current time.
    pub(crate) now: Timestamp,
}

impl<'a> Scene<'a> {
    /// The whole menu, in its order.
    pub(crate) fn menu(&self) -> Vec<Line> {
        let next = self.next();
        let mut lines = match next {
            Some(row) => self.head(row),
            None => vec![off(self.say(&Message::TrayNone))],
        };
        if self.view.sample {
            lines.splice(0..0, [off(self.say(&Message::TraySample)), Line::Rule]);
        }
        lines.push(Line::Rule);
        lines.extend(self.on_now(next));
        lines.extend(self.after(next));
        if self.coming().next().is_some() {
            lines.push(item(at(Page::Upcoming), self.say(&Message::TrayAll)));
        }
        if !matches!(lines.last(), Some(Line::Rule)) {
            lines.push(Line::Rule);
        }
        let attention = self.attention();
        if !attention.is_empty() {
            lines.extend(attention);
            lines.push(Line::Rule);
        }
        lines.push(self.sync());
        lines.extend(self.snooze());
        lines.push(self.pause());
        lines.extend([
            Line::Rule,
            item(Request::OpenWindow {}, self.say(&Message::TrayWindow)),
            item(at(Page::Contests), self.say(&Message::TraySettings)),
        ]);
        let newer = self.view.about.newer.as_ref();
        lines.extend(newer.map(|newer| {
            let version = newer.version.as_str();
            item(at(Page::About), self.say(&Message::TrayUpdate { version }))
        }));
        lines.extend([Line::Rule, item(Request::Quit {}, self.say(&Message::TrayQuit))]);
        lines
    }

    /// The state of the icon: attention outranks all, then a pause, then what is done, then what is on.
    pub(crate) fn icon(&self) -> Icon {
        let soon = |row: &&ContestRow| row.starts_at.duration_since(self.now) <= SOON;
        if !self.view.attention.is_empty() {
            Icon::Attention
        } else if self.view.reminders.paused.is_some() {
            Icon::Paused
        } else if *self.activity != Activity::Idle {
            Icon::Syncing
        } else if self.coming().any(|row| soon(&row)) {
            Icon::Soon
        } else if self.running().next().is_some() {
            Icon::Running
        } else {
            Icon::Rest
        }
    }

    /// The text next to the icon, if it is wanted and a contest is near: the time left, or name and time.
    pub(crate) fn title(&self) -> Option<String> {
        let wanted = self.view.preferences.get("tray.title")?.as_str()?;
        let row = self
            .next()
            .filter(|row| row.starts_at.duration_since(self.now) <= BESIDE)?;
        let left = if row.starts_at > self.now {
            self.words.left(row.starts_at, self.now)
        } else {
            let length = &self.words.left(row.ends_at, self.now);
            self.say(&Message::TrayLeft { length })
        };
        match wanted {
            "time" => Some(left),
            "name" => Some(format!("{}: {left}", beside(&row.name))),
            _ => None,
        }
    }

    /// The tooltip: the next contest and the time left, and what is worst.
    pub(crate) fn tooltip(&self) -> String {
        let mut lines = vec![match self.next() {
            None => self.say(&Message::TrayTooltipNone),
            Some(row) if row.starts_at > self.now => self.say(&Message::TrayTooltip {
                name: &self.label(row),
                length: &self.words.left(row.starts_at, self.now),
                when: &self.words.short(row.starts_at, self.now),
            }),
            Some(row) => self.say(&Message::TrayTooltipRunning {
                name: &self.label(row),
                length: &self.words.left(row.ends_at, self.now),
            }),
        }];
        lines.extend(self.view.attention.first().map(|attention| self.concern(attention)));
        tooltip(&lines)
    }

    /// Upcoming contests, soonest first.
    fn coming(&self) -> impl Iterator<Item = &'a ContestRow> {
        let now = self.now;
        let until = now.checked_add(HORIZON).unwrap_or(Timestamp::MAX);
        self.view
            .contests
            .iter()
            .filter(move |row| row.cancelled_at.is_none() && row.starts_at > now && row.starts_at <= until)
    }

    /// Contests one may be sitting in.
    fn running(&self) -> impl Iterator<Item = &'a ContestRow> {
        let now = self.now;
        self.view.contests.iter().filter(move |row| {
            row.cancelled_at.is_none()
                && !row.muted
                && row.starts_at <= now
                && row.ends_at > now
                && row.ends_at.duration_since(row.starts_at) <= SITTING
        })
    }

    /// What concerns the user most: what starts within the hour, else what runs, else what comes next.
    fn next(&self) -> Option<&'a ContestRow> {
        let heard = || self.coming().filter(|row| !row.muted);
        let soon = heard().find(|row| row.starts_at.duration_since(self.now) <= SOON);
        soon.or_else(|| self.running().next())
            .or_else(|| heard().next())
            .or_else(|| self.coming().next())
    }

    fn head(&self, row: &ContestRow) -> Vec<Line> {
        let key = &row.key;
        let mut facts = vec![if row.starts_at > self.now {
            let length = &self.words.left(row.starts_at, self.now);
            self.say(&Message::TrayIn { length })
        } else {
            self.still(row)
        }];
        facts.push(self.words.when(row.starts_at, self.now));
        facts.push(self.words.length(row.duration_seconds));
        if row.stale {
            let when = &self.words.short(row.checked_at, self.now);
            facts.push(self.say(&Message::TrayAsOf { when }));
        }
        let registers = row.registration_closes_at.is_some_and(|at| at > self.now)
            && row.registration_opens_at.is_none_or(|at| at <= self.now);
        let mut lines = vec![
            item(open(key), self.label(row)),
            item(
                Request::Show {
                    page: Page::Upcoming,
                    contest: Some(key.clone()),
                },
                indented(&facts.join(" · ")),
            ),
        ];
        if registers {
            lines.push(item(open(key), indented(&self.say(&Message::TrayRegister))));
        }
        let (mute, text) = if row.muted {
            (false, Message::TrayRemind)
        } else {
            (true, Message::TrayMute)
        };
        let key = key.clone();
        lines.push(item(Request::Mute { key, mute }, indented(&self.say(&text))));
        lines
    }

    /// Contests that run, besides the one at the top, soonest end first.
    fn on_now(&self, top: Option<&ContestRow>) -> Vec<Line> {
        let mut rows: Vec<&ContestRow> = self
            .running()
            .filter(|row| top.is_none_or(|top| top.key != row.key))
            .collect();
        rows.sort_by_key(|row| row.ends_at);
        let line = |row: &&ContestRow| item(open(&row.key), format!("{} · {}", self.label(row), self.still(row)));
        rows.iter().take(ON_NOW).map(line).collect()
    }

    /// The contests after the next one; those of one platform in the same minute are one line.
    fn after(&self, next: Option<&ContestRow>) -> Vec<Line> {
        let mut groups: Vec<Vec<&ContestRow>> = Vec::new();
        for row in self.coming().filter(|row| next.is_none_or(|next| next.key != row.key)) {
            let joins = groups.last().and_then(|group| group.first()).is_some_and(|first| {
                first.platform == row.platform && minute(first.starts_at) == minute(row.starts_at)
            });
            let has_room = groups.len() < LISTED;
            match groups.last_mut().filter(|_| joins) {
                Some(group) => group.push(row),
                None if has_room => groups.push(vec![row]),
                None => break,
            }
        }
        let line = |group: &Vec<&ContestRow>| {
            let first = group.first()?;
            let text = format!(
                "{} · {}",
                labels(group, self.words),
                self.words.when(first.starts_at, self.now)
            );
            Some(item(open(&first.key), text))
        };
        groups.iter().filter_map(line).collect()
    }

    fn attention(&self) -> Vec<Line> {
        let all = &self.view.attention;
        let line = |attention: &Attention| item(at(Page::Status), format!("{}…", self.concern(attention)));
        let mut lines: Vec<Line> = all.iter().take(NAMED).map(line).collect();
        if all.len() > NAMED {
            let n = number(all.len());
            lines.push(item(at(Page::Status), self.say(&Message::TrayAttention { n })));
        }
        lines
    }

    fn sync(&self) -> Line {
        let progress = |done: u32, total: u32| {
            let text = if total == 0 {
                self.say(&Message::TraySyncing)
            } else {
                self.say(&Message::TrayProgress {
                    done: &self.words.number(i64::from(done)),
                    total: &self.words.number(i64::from(total)),
                })
            };
            Line::Item {
                asks: Some(Request::SyncSoon {}),
                text,
                on: false,
            }
        };
        match self.activity {
            Activity::Refreshing { done, total } | Activity::Syncing { done, total } => progress(*done, *total),
            Activity::Idle if self.view.calendar.adding_waits => {
                let n = i64::from(self.view.calendar.to_add);
                item(at(Page::Calendar), self.say(&Message::TrayAdd { n }))
            }
            Activity::Idle if self.view.offline => {
                let action = &self.asks();
                item(Request::SyncSoon {}, self.say(&Message::TrayOffline { action }))
            }
            Activity::Idle => {
                let synced = self.view.calendar.last_sync.as_ref().map(|sync| sync.at);
                let last = synced.max(self.view.last_refresh_at).filter(|at| *at <= self.now);
                let action = self.asks();
                let text = match last.map(|at| self.now.duration_since(at)) {
                    None => action,
                    Some(gone) if gone < SignedDuration::from_mins(1) => {
                        self.say(&Message::TrayJustNow { action: &action })
                    }
                    Some(gone) => self.say(&Message::TrayAgo {
                        action: &action,
                        length: &self.words.length(roughly(gone)),
                    }),
                };
                item(Request::SyncSoon {}, text)
            }
        }
    }

    /// What a press does: without an account there is nothing to sync.
    fn asks(&self) -> String {
        self.say(&if self.view.account.is_some() {
            Message::TraySync
        } else {
            Message::TrayCheck
        })
    }

    /// What rang can ring once more, also where notifications have no buttons.
    fn snooze(&self) -> Option<Line> {
        let rung = self.view.reminders.rung.as_ref()?;
        let minutes = self.view.preferences.get("reminders.snooze_minutes")?.as_u64()?;
        let minutes = u32::try_from(minutes).ok()?;
        let until = self.now.checked_add(when::minutes(minutes)).ok()?;
        let (key, name) = (rung.key.clone(), &beside(&rung.name));
        Some(if until < rung.starts_at {
            let text = self.say(&Message::TrayAgain {
                minutes: &self.words.number(i64::from(minutes)),
                name,
            });
            let minutes = Some(minutes);
            item(Request::Snooze { key, minutes }, text)
        } else {
            let text = self.say(&Message::TrayAgainStart { name });
            item(Request::Snooze { key, minutes: None }, text)
        })
    }

    fn pause(&self) -> Line {
        if let Some(paused) = &self.view.reminders.paused {
            let resume = || self.say(&Message::TrayResume);
            let text = paused.until.map_or_else(resume, |until| {
                let when = &self.words.short(until, self.now);
                self.say(&Message::TrayResumeUntil { when })
            });
            return item(Request::ResumeReminders {}, text);
        }
        let until = morning(self.words, self.now);
        let when = &until.map_or_else(String::new, |at| self.words.when(at, self.now));
        let pause = |until, text| item(Request::PauseReminders { until }, self.say(&text));
        Line::Sub {
            text: self.say(&Message::TrayPause),
            lines: vec![
                item(Request::PauseFor { minutes: 60 }, self.say(&Message::TrayPauseHour)),
                pause(until, Message::TrayPauseUntil { when }),
                pause(None, Message::TrayPauseOpen),
            ],
        }
    }
}

/// Tomorrow at eight by the user's clock.
fn morning(words: &TimeWords, now: Timestamp) -> Option<Timestamp> {
    let midnight = when::next_clock(words.zone(), 0, now)?;
    when::next_clock(words.zone(), 8 * 60, midnight)
}

fn minute(at: Timestamp) -> i64 {
    at.as_second().div_euclid(60)
}

const fn at(page: Page) -> Request {
    Request::Show { page, contest: None }
}

fn open(key: &ContestKey) -> Request {
    Request::OpenContest { key: key.clone() }
}

fn item(asks: Request, text: impl Into<String>) -> Line {
    Line::Item {
        asks: Some(asks),
        text: text.into(),
        on: true,
    }
}

fn indented(text: &str) -> String {
    format!("    {text}")
}

fn off(text: String) -> Line {
    Line::Item {
        asks: None,
        text,
        on: false,
    }
}

#[cfg(test)]
#[path = "menu_tests.rs"]
pub(crate) mod tests;
