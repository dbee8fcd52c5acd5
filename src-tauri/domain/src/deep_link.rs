//! Links that come in: `contestsync://sync`, `contestsync://contest/<key>`, `contestsync://open/<key>`, `contestsync://snooze/<key>/<minutes>`,
//! `contestsync://settings/<page>`. Anyone who can show the user a link can send one, so a link only shows something, reminds once
//! more, or requests what would soon happen anyway.

use std::fmt;

use url::Url;

use super::ContestKey;
use super::view::Page;

/// What a link may ask for.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum DeepLink {
    /// `contestsync://sync`.
    Sync,
    /// `contestsync://contest/<key>`: the contest in the window.
    Contest(ContestKey),
    /// `contestsync://open/<key>`: the contest's own page.
    Open(ContestKey),
    /// `contestsync://snooze/<key>/<minutes>`, or `…/start`: another reminder after so many minutes, or at the start. Takes none away.
    Snooze(ContestKey, Option<u32>),
    /// `contestsync://settings/<page>`.
    Settings(Page),
}

impl DeepLink {
    /// The longest snooze that a preference allows.
    const LONGEST_SNOOZE: u32 = 120;

    /// Reads a link; anything but these is none.
    #[must_use]
    pub fn parse(text: &str) -> Option<Self> {
        // A URL's reader steps over line ends and control characters; who sends them has something else in mind.
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
            ("sync", "") => Some(Self::Sync),
            ("contest", key) => key_called(key).map(Self::Contest),
            ("open", key) => key_called(key).map(Self::Open),
            ("snooze", rest) => {
                let (key, length) = rest.rsplit_once('/')?;
                let minutes = match length {
                    "start" => None,
                    minutes => Some(
                        minutes
                            .parse()
                            .ok()
                            .filter(|minutes| (1..=Self::LONGEST_SNOOZE).contains(minutes))?,
                    ),
                };
                key_called(key).map(|key| Self::Snooze(key, minutes))
            }
            ("settings", page) => page_called(page).map(Self::Settings),
            _ => None,
        }
    }
}

impl DeepLink {
    /// The link as text, if it is read as the same one again: an id may hold characters that mean something else in a link.
    #[must_use]
    pub fn text(&self) -> Option<String> {
        let text = self.to_string();
        (Self::parse(&text).as_ref() == Some(self)).then_some(text)
    }
}

impl fmt::Display for DeepLink {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Sync => f.write_str("contestsync://sync"),
            Self::Contest(key) => write!(f, "contestsync://contest/{key}"),
            Self::Open(key) => write!(f, "contestsync://open/{key}"),
            Self::Snooze(key, Some(minutes)) => write!(f, "contestsync://snooze/{key}/{minutes}"),
            Self::Snooze(key, None) => write!(f, "contestsync://snooze/{key}/start"),
            Self::Settings(page) => write!(f, "contestsync://settings/{}", word_of(*page)),
        }
    }
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

    #[test]
    fn three_links_are_known() {
        let key: ContestKey = "codeforces:1936".parse().unwrap();
        assert_eq!(DeepLink::parse("contestsync://sync"), Some(DeepLink::Sync));
        assert_eq!(DeepLink::parse("contestsync://sync/"), Some(DeepLink::Sync));
        assert_eq!(
            DeepLink::parse("contestsync://contest/codeforces:1936"),
            Some(DeepLink::Contest(key.clone()))
        );
        assert_eq!(
            DeepLink::parse("contestsync://contest/codeforces%3A1936"),
            Some(DeepLink::Contest(key))
        );
        assert_eq!(
            DeepLink::parse("contestsync://settings/calendar"),
            Some(DeepLink::Settings(Page::Calendar))
        );
        assert_eq!(
            DeepLink::parse("contestsync://settings"),
            Some(DeepLink::Settings(Page::Contests))
        );
    }

    #[test]
    fn a_reminders_links_open_the_page_and_snooze() {
        let key: ContestKey = "codeforces:1936".parse().unwrap();
        for (text, link) in [
            ("contestsync://open/codeforces:1936", DeepLink::Open(key.clone())),
            (
                "contestsync://snooze/codeforces:1936/10",
                DeepLink::Snooze(key.clone(), Some(10)),
            ),
            (
                "contestsync://snooze/codeforces:1936/120",
                DeepLink::Snooze(key.clone(), Some(120)),
            ),
            (
                "contestsync://snooze/codeforces:1936/start",
                DeepLink::Snooze(key.clone(), None),
            ),
            ("contestsync://contest/codeforces:1936", DeepLink::Contest(key.clone())),
            ("contestsync://settings/status", DeepLink::Settings(Page::Status)),
            ("contestsync://sync", DeepLink::Sync),
        ] {
            assert_eq!(DeepLink::parse(text), Some(link.clone()), "{text}");
            assert_eq!(link.text().as_deref(), Some(text));
        }
        // What the reader of links would take for a question or a fragment is none of the key.
        for id in ["a?b", "a#b", "a%3Ab"] {
            assert_eq!(
                DeepLink::Open(ContestKey::new(key.source(), id).unwrap()).text(),
                None,
                "{id}"
            );
        }
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
            assert_eq!(DeepLink::parse(link), None, "{link}");
        }
    }
}
