//! The language of the command line: set once, when the preferences are known. What goes wrong before that is said in English.

use std::sync::OnceLock;

use jiff::Timestamp;

use crate::calendar::event::in_words;
use crate::config::display;
use crate::domain::when::TimeWords;
use crate::domain::{Code, Preferences, Problem};
use crate::engine::local_zone;
use crate::words::{Language, Message, Speech};

static SPEECH: OnceLock<Speech> = OnceLock::new();

/// The process speaks the language of the preferences, else of the environment, from now on.
pub(super) fn speak(preferences: &Preferences) {
    let language = Language::chosen(&preferences.language, display::message_locale().as_deref());
    let words = TimeWords::in_locale(local_zone(), preferences, display::time_locale().as_deref());
    // A process speaks one language to its end.
    SPEECH.get_or_init(|| Speech::new(language, words));
}

fn speech() -> Speech {
    let english = || Speech::new(Language::english(), TimeWords::with_clock(local_zone(), false));
    SPEECH.get().cloned().unwrap_or_else(english)
}

/// A text of the catalog.
pub(super) fn spoken(message: &Message<'_>) -> String {
    speech().say(message)
}

/// A number.
pub(super) fn number(count: usize) -> String {
    speech().number(i64::try_from(count).unwrap_or(i64::MAX))
}

/// A number that chooses the form of a text.
pub(super) fn forms(count: usize) -> i64 {
    i64::try_from(count).unwrap_or(i64::MAX)
}

/// An instant with its date.
pub(super) fn dated(at: Timestamp) -> String {
    speech().dated(at)
}

/// A length of time.
pub(super) fn lasting(seconds: i64) -> String {
    let speech = speech();
    if speech.is_english() {
        in_words(seconds)
    } else {
        speech.length(seconds)
    }
}

/// What went wrong, by its code; in English with all details.
pub(super) fn explained(code: &str, english: &str) -> String {
    speech().say_or(&format!("problem-{code}"), &[], english)
}

/// A problem in words. What to write instead stays with it, in English.
pub(super) fn problem_words(problem: &Problem) -> String {
    let said = explained(problem.code.word(), &problem.message);
    let has_details = matches!(
        problem.code,
        Code::EndpointsFile | Code::InvalidValue | Code::UnknownContest | Code::UnknownPreference | Code::WrongUsage
    );
    if has_details && said != problem.message {
        format!("{said} ({})", problem.message)
    } else {
        said
    }
}
