//! Incoming links: `contestsync://sync`, `contestsync://contest/<key>`, `contestsync://settings/<page>`. Anyone who can show the user a link
//! can send one, so a link only shows something or requests what would soon happen anyway.

use url::Url;

use super::ContestKey;
use super::view::Page;

/// What a link may ask for.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum DeepLink {
    /// `contestsync://sync`.
    Sync,
    /// `contestsync://contest/<key>`.
    Contest(ContestKey),
    /// `contestsync://settings/<page>`.
    Settings(Page),
}

impl DeepLink {
    /// Reads a link; anything but the three is none.
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
            ("contest", key) => {
                let key = key.replace("%3A", ":").replace("%3a", ":");
                key.parse().ok().map(Self::Contest)
            }
            ("settings", page) => page_called(page).map(Self::Settings),
            _ => None,
        }
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
    fn anything_else_is_refused() {
        for link in [
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
