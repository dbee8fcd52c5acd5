//! The rules of a deep link: no panic, and what is understood is one of our links, whole and without anything next to it.

use contestsync_core::domain::deep_link::parse;
use contestsync_core::domain::request::Request;
use contestsync_core::domain::view::Page;

/// Reads `text` as a link from outside.
pub(crate) fn keeps_the_rules(text: &[u8]) {
    let Ok(text) = std::str::from_utf8(text) else { return };
    let Some(request) = parse(text) else { return };
    let bare = text.to_ascii_lowercase();
    assert!(bare.starts_with("contestsync:"), "{text:?}");
    assert!(text.bytes().all(|byte| byte.is_ascii_graphic()), "{text:?}");
    assert!(!text.contains(['?', '#']), "{text:?}");
    let authority = bare.split("//").nth(1).and_then(|rest| rest.split('/').next());
    assert!(!authority.unwrap_or_default().contains(['@', ':']), "{text:?}");
    if let Request::Snooze {
        minutes: Some(minutes), ..
    } = &request
    {
        assert!((1..=120).contains(minutes), "{text:?}");
    }
    if let Request::Show { contest: Some(key), .. } | Request::OpenContest { key } | Request::Snooze { key, .. } =
        request
    {
        let key = key.to_string();
        assert!(
            key.len() <= 220 && key.bytes().all(|byte| byte.is_ascii_graphic()),
            "{key:?}"
        );
        assert_eq!(
            parse(&format!("contestsync://contest/{key}")),
            Some(Request::Show {
                page: Page::Upcoming,
                contest: Some(key.parse().unwrap())
            })
        );
    }
}
