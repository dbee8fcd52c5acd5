//! Texts for notifications that aren't reminders: a contest was moved, canceled, or announced; a sign-in is needed; a platform can't be read;
//! there's no tray.

use jiff::Timestamp;

use super::notification::{Click, Notification, Telling, Urgency, headline_name, listed, show, tag};
use crate::domain::view::Page;
use crate::domain::when;
use crate::domain::{Contest, SourceId};

/// What happened to a near contest.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum News {
    /// It starts at another time; this was the old one.
    Moved(Timestamp),
    /// The platform took it back.
    Cancelled,
    /// It is new.
    Announced,
}

/// So many pieces of news of one sort become one notification.
const FOLDED_FROM: usize = 3;

impl Telling<'_> {
    /// The notifications for what happened: one each, or one for all of a sort where they are many.
    #[must_use]
    pub fn news(&self, news: &[(Contest, News)]) -> Vec<Notification> {
        type Sort = fn(&News) -> bool;
        let sorts: [(Sort, &str); 3] = [
            (|news| matches!(news, News::Moved(_)), "moved"),
            (|news| matches!(news, News::Cancelled), "were canceled"),
            (|news| matches!(news, News::Announced), "were announced"),
        ];
        let mut notifications = Vec::new();
        for (is_sort, verb) in sorts {
            let of_sort: Vec<_> = news.iter().filter(|(_, news)| is_sort(news)).collect();
            if of_sort.len() < FOLDED_FROM {
                notifications.extend(of_sort.into_iter().map(|(contest, news)| self.piece(contest, *news)));
            } else {
                let names = of_sort
                    .iter()
                    .map(|(contest, _)| format!("{} ({})", headline_name(contest), self.short(contest.starts_at)));
                notifications.push(Notification {
                    title: format!("{} contests {verb}", of_sort.len()),
                    body: listed(names),
                    ..Self::plain(format!("news:{verb}"), Click::Show(Page::Upcoming, None))
                });
            }
        }
        notifications
    }

    fn piece(&self, contest: &Contest, news: News) -> Notification {
        let name = headline_name(contest);
        let click = Click::Show(Page::Upcoming, Some(contest.key.clone()));
        let plain = Self::plain(tag(&contest.key), click);
        match news {
            News::Moved(from) => Notification {
                title: format!("Moved to {}: {name}", self.short(contest.starts_at)),
                body: {
                    let was = self.words.when(from, self.now);
                    let left = if contest.starts_at > self.now {
                        format!("in {}", when::left(contest.starts_at, self.now))
                    } else {
                        format!("started {} ago", when::since(contest.starts_at, self.now))
                    };
                    format!("Was {was} · {left} · your reminders moved too")
                },
                ..plain
            },
            News::Cancelled => Notification {
                title: format!("Canceled: {name}"),
                body: format!("Was {}", self.words.when(contest.starts_at, self.now)),
                ..plain
            },
            News::Announced => Notification {
                title: format!("New: {name}"),
                body: format!(
                    "{} · {} long",
                    self.words.when(contest.starts_at, self.now),
                    when::length(contest.duration_seconds)
                ),
                urgency: Urgency::Low,
                ..plain
            },
        }
    }

    /// Google ended the sign-in.
    #[must_use]
    pub fn sign_in_again(&self) -> Notification {
        Notification {
            title: "Google Calendar needs you to sign in again".to_owned(),
            body: format!(
                "Since {} · reminders still work, the calendar waits",
                self.words.clock(self.now)
            ),
            ..Self::plain("sign_in".to_owned(), Click::Show(Page::Calendar, None))
        }
    }

    /// This desktop shows no tray icons.
    #[must_use]
    pub fn no_tray(&self) -> Notification {
        Notification {
            title: "ContestSync runs without a tray icon".to_owned(),
            body: format!(
                "Since {} · this desktop doesn't show tray icons. Reminders still work; start ContestSync again to open its window",
                self.words.clock(self.now)
            ),
            ..Self::plain("no_tray".to_owned(), Click::Show(Page::Upcoming, None))
        }
    }

    /// A platform couldn't be read for a day, and contests of it are near.
    #[must_use]
    pub fn platform_broken(&self, source: SourceId, name: &str, since: Timestamp, near: usize) -> Notification {
        let contests = if near == 1 { "1 known contest" } else { "known contests" };
        let counted = if near == 1 { String::new() } else { format!("{near} ") };
        Notification {
            title: format!("{name} hasn't been read since {}", self.words.when(since, self.now)),
            body: format!("{counted}{contests} may be out of date"),
            ..Self::plain(format!("platform:{source}"), Click::Show(Page::Status, None))
        }
    }

    fn plain(tag: String, click: Click) -> Notification {
        let button = match &click {
            Click::Show(page, contest) => show(*page, contest.clone()),
            Click::Open(_) | Click::Snooze(..) => show(Page::Upcoming, None),
        };
        Notification {
            tag,
            title: String::new(),
            body: String::new(),
            urgency: Urgency::Normal,
            click,
            buttons: vec![button],
            sound: false,
        }
    }
}
