//! Texts for notifications that aren't reminders: a contest was moved, canceled, or announced; a sign-in is needed; a platform can't be read;
//! there's no tray.

use jiff::Timestamp;

use super::notification::{Notification, Telling, Urgency, headline_name, shown, tag};
use crate::domain::request::Request;
use crate::domain::view::Page;
use crate::domain::{Contest, SourceId};
use crate::words::Message;
use crate::words::speech::number;

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
        type Title = fn(i64) -> Message<'static>;
        let sorts: [(Sort, &str, Title); 3] = [
            (
                |news| matches!(news, News::Moved(_)),
                "moved",
                |n| Message::NoticeAllMoved { n },
            ),
            (
                |news| matches!(news, News::Cancelled),
                "canceled",
                |n| Message::NoticeAllCancelled { n },
            ),
            (
                |news| matches!(news, News::Announced),
                "announced",
                |n| Message::NoticeAllAnnounced { n },
            ),
        ];
        let mut notifications = Vec::new();
        for (is_sort, verb, title) in sorts {
            let of_sort: Vec<_> = news.iter().filter(|(_, news)| is_sort(news)).collect();
            if of_sort.len() < FOLDED_FROM {
                notifications.extend(of_sort.into_iter().map(|(contest, news)| self.piece(contest, *news)));
            } else {
                let names = of_sort.iter().map(|(contest, _)| {
                    self.say(&Message::NoticeNamed {
                        name: &headline_name(contest),
                        when: &self.short(contest.starts_at),
                    })
                });
                notifications.push(Notification {
                    title: self.say(&title(number(of_sort.len()))),
                    body: self.listed(names),
                    ..self.plain(format!("news:{verb}"), shown(Page::Upcoming))
                });
            }
        }
        notifications
    }

    fn piece(&self, contest: &Contest, news: News) -> Notification {
        let name = headline_name(contest);
        let click = Request::Show {
            page: Page::Upcoming,
            contest: Some(contest.key.clone()),
        };
        let plain = self.plain(tag(&contest.key), click);
        let starts_at = contest.starts_at;
        match news {
            News::Moved(from) => Notification {
                title: self.say(&Message::NoticeMoved {
                    when: &self.short(starts_at),
                    name: &name,
                }),
                body: {
                    let left = if starts_at > self.now {
                        let length = &self.words.left(starts_at, self.now);
                        self.say(&Message::NoticeLeft { length })
                    } else {
                        let length = &self.words.since(starts_at, self.now);
                        self.say(&Message::NoticeStartedAgo { length })
                    };
                    [self.was(from), left, self.say(&Message::NoticeMovedToo)].join(" · ")
                },
                ..plain
            },
            News::Cancelled => Notification {
                title: self.say(&Message::NoticeCancelled { name: &name }),
                body: self.was(starts_at),
                ..plain
            },
            News::Announced => Notification {
                title: self.say(&Message::NoticeAnnounced { name: &name }),
                body: [
                    self.words.when(starts_at, self.now),
                    self.say(&Message::NoticeLong {
                        length: &self.words.length(contest.duration_seconds),
                    }),
                ]
                .join(" · "),
                urgency: Urgency::Low,
                ..plain
            },
        }
    }

    fn was(&self, at: Timestamp) -> String {
        self.say(&Message::NoticeWas {
            when: &self.words.when(at, self.now),
        })
    }

    /// Google ended the sign-in.
    #[must_use]
    pub fn sign_in_again(&self) -> Notification {
        Notification {
            title: self.say(&Message::NoticeSignIn),
            body: self.say(&Message::NoticeSignInBody {
                time: &self.words.clock(self.now),
            }),
            ..self.plain("sign_in".to_owned(), shown(Page::Calendar))
        }
    }

    /// This desktop shows no tray icons.
    #[must_use]
    pub fn no_tray(&self) -> Notification {
        Notification {
            title: self.say(&Message::NoticeNoTray),
            body: self.say(&Message::NoticeNoTrayBody {
                time: &self.words.clock(self.now),
            }),
            ..self.plain("no_tray".to_owned(), shown(Page::Upcoming))
        }
    }

    /// The window can't be shown, and nothing but a notification could say so.
    #[must_use]
    pub fn no_window(&self) -> Notification {
        Notification {
            title: self.say(&Message::NoticeNoWindow),
            body: self.say(&Message::NoticeNoWindowBody),
            buttons: Vec::new(),
            ..self.plain("window".to_owned(), shown(Page::Status))
        }
    }

    /// A platform couldn't be read for a day, and contests of it are near.
    #[must_use]
    pub fn platform_broken(&self, source: SourceId, name: &str, since: Timestamp, near: usize) -> Notification {
        Notification {
            title: self.say(&Message::NoticePlatform {
                platform: name,
                when: &self.words.when(since, self.now),
            }),
            body: self.say(&Message::NoticePlatformBody { n: number(near) }),
            ..self.plain(format!("platform:{source}"), shown(Page::Status))
        }
    }

    fn plain(&self, tag: String, click: Request) -> Notification {
        Notification {
            tag,
            title: String::new(),
            body: String::new(),
            urgency: Urgency::Normal,
            buttons: vec![self.show(click.clone())],
            click,
            sound: false,
        }
    }
}
