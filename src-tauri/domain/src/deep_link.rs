//! Incoming links: `contestsync://sync`, `contestsync://contest/<key>`, `contestsync://open/<key>`, `contestsync://snooze/<key>/<minutes>`,
//! `contestsync://settings/<page>`. Anyone who can show the user a link can send one, so a link only shows something, reminds once
//! more, or requests what would soon happen anyway.

use url::Url;

use super::ContestKey;
use super::request::Request;
use super::view::Page;

/// The longest snooze that a preference allows.
const LONGEST_SNOOZE: u32 = 120;

/// What a link asks for; nothing for any link but those above.
#[must_use]
pub fn parse(text: &str) -> Option<Request> {
    // A URL parser skips line ends and control characters; anyone who sends them is up to something.
    if !text.bytes().all(|byte| byte.is_ascii_graphic()) {
        return None;
    }
    let url = Url::parse(text).ok().filter(|url| url.scheme() == "contestsync")?;
    let bare = url.query().is_none()
        && url.fragment().is_none()
        && url.username().is_empty()
        && url.password().is_none()
        && url.port().is_none();
    let path = url.path().trim_start_matches('/');
    match (url.host_str().filter(|_| bare)?, path) {
        ("sync", "") => Some(Request::SyncSoon {}),
        ("contest", key) => Some(show(Page::Upcoming, Some(key_called(key)?))),
        ("open", key) => Some(Request::OpenContest { key: key_called(key)? }),
        ("snooze", rest) => {
            let (key, length) = rest.rsplit_once('/')?;
            let minutes = match length {
                "start" => None,
                minutes => Some(
                    minutes
                        .parse()
                        .ok()
                        .filter(|minutes| (1..=LONGEST_SNOOZE).contains(minutes))?,
                ),
            };
            Some(Request::Snooze {
                key: key_called(key)?,
                minutes,
            })
        }
        ("settings", page) => Some(show(page_called(page)?, None)),
        _ => None,
    }
}

/// The link that asks for it, if it's parsed back to the same: an id may contain characters that mean something else in a link.
#[must_use]
pub fn text(request: &Request) -> Option<String> {
    let link = match request {
        Request::SyncSoon {} => "sync".to_owned(),
        Request::OpenContest { key } => format!("open/{key}"),
        Request::Snooze { key, minutes: None } => format!("snooze/{key}/start"),
        Request::Snooze {
            key,
            minutes: Some(minutes),
        } => format!("snooze/{key}/{minutes}"),
        Request::Show { contest: Some(key), .. } => format!("contest/{key}"),
        Request::Show { page, .. } => format!("settings/{}", word_of(*page)),
        _ => return None,
    };
    let text = format!("contestsync://{link}");
    (parse(&text).as_ref() == Some(request)).then_some(text)
}

const fn show(page: Page, contest: Option<ContestKey>) -> Request {
    Request::Show { page, contest }
}

fn key_called(text: &str) -> Option<ContestKey> {
    text.replace("%3A", ":").replace("%3a", ":").parse().ok()
}

const fn word_of(page: Page) -> &'static str {
    match page {
        Page::Upcoming => "upcoming",
        Page::Status => "status",
        Page::Contests => "contests",
        Page::Reminders => "reminders",
        Page::Calendar => "calendar",
        Page::General => "general",
        Page::Privacy => "privacy",
        Page::About => "about",
    }
}

fn page_called(word: &str) -> Option<Page> {
    Some(match word {
        "upcoming" => Page::Upcoming,
        "status" => Page::Status,
        "" | "contests" => Page::Contests,
        "reminders" => Page::Reminders,
        "calendar" => Page::Calendar,
        "general" => Page::General,
        "privacy" => Page::Privacy,
        "about" => Page::About,
        _ => return None,
    })
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::domain::SourceId;

    #[test]
    fn three_links_are_known() {
        let key: ContestKey = "codeforces:1936".parse().unwrap();
        assert_eq!(parse("contestsync://sync"), Some(Request::SyncSoon {}));
        assert_eq!(parse("contestsync://sync/"), Some(Request::SyncSoon {}));
        assert_eq!(
            parse("contestsync://contest/codeforces:1936"),
            Some(show(Page::Upcoming, Some(key.clone())))
        );
        assert_eq!(
            parse("contestsync://contest/codeforces%3A1936"),
            Some(show(Page::Upcoming, Some(key)))
        );
        assert_eq!(
            parse("contestsync://settings/calendar"),
            Some(show(Page::Calendar, None))
        );
        assert_eq!(parse("contestsync://settings"), Some(show(Page::Contests, None)));
    }

    #[test]
    fn a_reminders_links_open_the_page_and_snooze() {
        let key: ContestKey = "codeforces:1936".parse().unwrap();
        let snooze = |minutes| Request::Snooze {
            key: key.clone(),
            minutes,
        };
        let open = |key: &ContestKey| Request::OpenContest { key: key.clone() };
        for (link, request) in [
            ("contestsync://open/codeforces:1936", open(&key)),
            ("contestsync://snooze/codeforces:1936/10", snooze(Some(10))),
            ("contestsync://snooze/codeforces:1936/120", snooze(Some(120))),
            ("contestsync://snooze/codeforces:1936/start", snooze(None)),
            (
                "contestsync://contest/codeforces:1936",
                show(Page::Upcoming, Some(key.clone())),
            ),
            ("contestsync://settings/status", show(Page::Status, None)),
            ("contestsync://sync", Request::SyncSoon {}),
        ] {
            assert_eq!(parse(link).as_ref(), Some(&request), "{link}");
            assert_eq!(text(&request).as_deref(), Some(link));
        }
        // What the link's parser would take for a query or a fragment isn't part of the key. No platform's id has it.
        let feed: SourceId = "feed-aaaaaaaa".parse().unwrap();
        for id in ["a?b", "a#b", "a%3Ab"] {
            assert_eq!(text(&open(&ContestKey::new(feed, id).unwrap())), None, "{id}");
        }
        assert_eq!(text(&Request::Quit {}), None);
    }

    #[test]
    fn anything_else_is_refused() {
        for link in [
            "contestsync://open/",
            "contestsync://open/codeforces:1/x",
            "contestsync://snooze/codeforces:1936",
            "contestsync://snooze/codeforces:1936/0",
            "contestsync://snooze/codeforces:1936/121",
            "contestsync://snooze/codeforces:1936/-1",
            "contestsync://snooze/codeforces:1936/1/2",
            "contestsync://snooze/start",
            "https://codeforces.com/contest/1",
            "contestsync://login",
            "contestsync://sync?confirm=true",
            "contestsync://sync#x",
            "contestsync://sync/now",
            "contestsync://contest/",
            "contestsync://contest/topcoder:1",
            "contestsync://contest/codeforces:1/../../x",
            "contestsync://settings/secrets",
            "contestsync://user:pw@sync",
            "contestsync://sync:80",
            "contestsync:sync",
            "javascript:alert(1)",
            " contestsync://sync",
            "contestsync://sync\n",
            "contest\r\nsync://settings/",
            "contestsync://settings/\u{10}",
            "contestsync://contest/codeforces:1\u{202e}",
            "",
        ] {
            assert_eq!(parse(link), None, "{link}");
        }
    }
}
