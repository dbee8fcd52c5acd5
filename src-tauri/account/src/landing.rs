//! The page that the browser shows after the sign-in: plain HTML without scripts.

use std::sync::LazyLock;

use data_encoding::BASE64;
use sha2::{Digest, Sha256};

use super::error::AccountError;
use crate::domain::Problem;
use crate::words::catalog::{by_key, say};
use crate::words::{Language, Message};

const STYLE: &str = "html{color-scheme:light dark;font:1.1rem/1.5 system-ui,sans-serif}main{max-width:34rem;margin:18vh auto 0;padding:0 1.5rem}h1{font-size:1.6rem;line-height:1.25}";

/// Nothing may be loaded, run, framed or sent; the one style is named by its hash.
pub(super) static CONTENT_POLICY: LazyLock<String> = LazyLock::new(|| {
    let hash = BASE64.encode(Sha256::digest(STYLE).as_slice());
    format!(
        "default-src 'none'; style-src 'sha256-{hash}'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'"
    )
});

/// A page, before it's known in which language it's shown.
#[derive(Clone, Debug)]
pub enum LandingPage {
    /// The sign-in of this address worked.
    SignedIn(String),
    /// The sign-in didn't work.
    Failed(AccountError),
    /// Someone came with the state of something else.
    Stray,
    /// The browser came a second time.
    Again,
    /// The flow didn't say in time how it ended.
    Unknown,
    /// Anything but the redirect, with the status that says why.
    Refused(u16),
}

impl LandingPage {
    /// The status.
    #[must_use]
    pub const fn status(&self) -> u16 {
        match self {
            Self::SignedIn(_) => 200,
            Self::Failed(_) | Self::Stray | Self::Again => 400,
            Self::Unknown => 503,
            Self::Refused(status) => *status,
        }
    }

    const fn title(&self) -> Message<'_> {
        match self {
            Self::SignedIn(_) => Message::LandingSignedIn,
            Self::Failed(AccountError::ConsentDenied) => Message::LandingDeclined,
            Self::Failed(AccountError::ScopeMissing(_)) => Message::LandingBox,
            Self::Failed(AccountError::Cancelled) => Message::LandingCancelled,
            Self::Failed(_) => Message::LandingFailed,
            Self::Stray => Message::LandingStray,
            Self::Again => Message::LandingAgain,
            Self::Unknown => Message::LandingUnknown,
            Self::Refused(_) => Message::LandingNothing,
        }
    }

    fn text(&self, language: Language) -> String {
        let text = match self {
            Self::SignedIn(email) => say(language, &Message::LandingSignedInText { email }),
            Self::Failed(error) => explained(error, language),
            Self::Stray => say(language, &Message::LandingStrayText),
            Self::Again => say(language, &Message::LandingAgainText),
            Self::Unknown => say(language, &Message::LandingUnknownText),
            Self::Refused(_) => return say(language, &Message::LandingNothingText),
        };
        format!("{text} {}", say(language, &Message::LandingClose))
    }

    pub(super) fn html(&self, language: Language) -> String {
        let direction = if language.is_rtl() { " dir=\"rtl\"" } else { "" };
        format!(
            "<!doctype html><html lang=\"{tag}\"{direction}><head><meta charset=\"utf-8\"><meta name=\"viewport\" content=\"width=device-width\"><title>{title} - ContestSync</title><style>{STYLE}</style></head><body><main><h1>{title}</h1><p>{text}</p></main></body></html>\n",
            tag = language.tag(),
            title = html_escape::encode_text(&say(language, &self.title())),
            text = html_escape::encode_text(&self.text(language)),
        )
    }
}

/// What went wrong: in English with all details, else by its code.
fn explained(error: &AccountError, language: Language) -> String {
    let problem = Problem::from(error.clone());
    if language == Language::english() {
        return problem.message;
    }
    by_key(language, &format!("problem-{}", problem.code), &[]).unwrap_or(problem.message)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn foreign_text_stays_text() {
        let html = LandingPage::SignedIn("<script>alert(1)</script>@x".to_owned()).html(Language::english());
        assert!(html.contains("&lt;script&gt;") && !html.contains("<script"));
    }

    #[test]
    fn an_empty_box_is_named() {
        let page = LandingPage::Failed(AccountError::ScopeMissing(vec!["see your email address"]));
        let html = page.html(Language::english());
        assert!(html.contains("see your email address") && html.contains("close this tab"));
    }

    #[test]
    fn the_page_speaks_the_users_language_and_runs_in_its_direction() {
        let page = LandingPage::Failed(AccountError::ConsentDenied);
        let german = page.html(Language::tagged("de").unwrap_or_else(Language::english));
        assert!(german.contains("<html lang=\"de\">"), "{german}");
        assert!(german.contains("Google-Seite"), "{german}");
        let arabic = page.html(Language::tagged("ar").unwrap_or_else(Language::english));
        assert!(arabic.contains("<html lang=\"ar\" dir=\"rtl\">"), "{arabic}");
    }
}
