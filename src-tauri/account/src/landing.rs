//! The page that the browser shows after the sign-in: plain HTML without scripts.

use std::sync::LazyLock;

use data_encoding::BASE64;
use sha2::{Digest, Sha256};

use super::error::AccountError;
use crate::domain::Problem;

const STYLE: &str = "html{color-scheme:light dark;font:1.1rem/1.5 system-ui,sans-serif}main{max-width:34rem;margin:18vh auto 0;padding:0 1.5rem}h1{font-size:1.6rem;line-height:1.25}";

/// Nothing may be loaded, run, framed or sent; the one style is named by its hash.
pub(super) static CONTENT_POLICY: LazyLock<String> = LazyLock::new(|| {
    let hash = BASE64.encode(Sha256::digest(STYLE).as_slice());
    format!(
        "default-src 'none'; style-src 'sha256-{hash}'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'"
    )
});

/// A page and its status.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Page {
    /// The status.
    pub status: u16,
    title: &'static str,
    text: String,
}

const CLOSE: &str = "You can close this tab.";

impl Page {
    fn new(status: u16, title: &'static str, text: impl Into<String>) -> Self {
        Self {
            status,
            title,
            text: text.into(),
        }
    }

    /// The sign-in worked.
    #[must_use]
    pub fn signed_in(email: &str) -> Self {
        Self::new(
            200,
            "You are signed in",
            format!("ContestSync now keeps the calendar of {email}. {CLOSE}"),
        )
    }

    /// The sign-in didn't work.
    #[must_use]
    pub fn failed(error: &AccountError) -> Self {
        let title = match error {
            AccountError::ConsentDenied => "You declined",
            AccountError::ScopeMissing(_) => "A box wasn't checked",
            AccountError::Cancelled => "The sign-in was canceled",
            _ => "The sign-in didn't work",
        };
        let problem = Problem::from(error.clone());
        Self::new(400, title, format!("{} {CLOSE}", problem.message))
    }

    /// Someone came with the state of something else.
    pub(super) fn stray() -> Self {
        Self::new(
            400,
            "This isn't the answer to the current sign-in",
            format!(
                "It wasn't accepted, and nothing was changed. If you came from Google's page, start the sign-in again in ContestSync. {CLOSE}"
            ),
        )
    }

    /// The browser came a second time.
    pub(super) fn again() -> Self {
        Self::new(
            400,
            "This answer was already used",
            format!("An answer is accepted only once; ContestSync shows the result of the sign-in. {CLOSE}"),
        )
    }

    /// The flow didn't say in time how it ended.
    pub(super) fn unknown() -> Self {
        Self::new(
            503,
            "The sign-in isn't finished",
            format!("Continue in ContestSync. {CLOSE}"),
        )
    }

    /// Anything but the redirect.
    pub(super) fn refused(status: u16) -> Self {
        Self::new(
            status,
            "There's nothing here",
            "ContestSync waits here only for Google's answer.",
        )
    }

    pub(super) fn html(&self) -> String {
        format!(
            "<!doctype html><html lang=\"en\"><head><meta charset=\"utf-8\"><meta name=\"viewport\" content=\"width=device-width\"><title>{title} - ContestSync</title><style>{STYLE}</style></head><body><main><h1>{title}</h1><p>{text}</p></main></body></html>\n",
            title = html_escape::encode_text(self.title),
            text = html_escape::encode_text(&self.text),
        )
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn foreign_text_stays_text() {
        let html = Page::signed_in("<script>alert(1)</script>@x").html();
        assert!(html.contains("&lt;script&gt;") && !html.contains("<script"));
    }

    #[test]
    fn an_empty_box_is_named() {
        let html = Page::failed(&AccountError::ScopeMissing(vec!["see your email address"])).html();
        assert!(html.contains("see your email address") && html.contains("close this tab"));
    }
}
