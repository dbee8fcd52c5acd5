//! The language of the command line: the environment's until the preferences are known, then theirs.

use std::sync::{OnceLock, PoisonError, RwLock};

use jiff::Timestamp;

use crate::domain::when::TimeWords;
use crate::domain::{Preferences, Problem};
use crate::engine::{local_zone, speech_of};
use crate::words::catalog::Fill;
use crate::words::{Language, Message, Speech};

static SPEECH: RwLock<Option<Speech>> = RwLock::new(None);
/// What is spoken before the preferences are known.
static FIRST: OnceLock<Speech> = OnceLock::new();

/// The process speaks the language of the preferences, else of the environment, from now on.
pub(super) fn speak(preferences: &Preferences) {
    *SPEECH.write().unwrap_or_else(PoisonError::into_inner) = Some(speech_of(preferences));
}

/// Until the preferences are known, the process speaks the environment's language.
pub(super) fn speak_first() {
    FIRST.get_or_init(|| speech_of(&Preferences::default()));
}

#[cfg(test)]
thread_local! {
    /// What a test speaks.
    #[cfg_attr(
        windows,
        expect(clippy::missing_const_for_thread_local, reason = "it is const; for this target the lint can't see it")
    )]
    pub(super) static TRIED: std::cell::RefCell<Option<Speech>> = const { std::cell::RefCell::new(None) };
}

fn speech() -> Speech {
    #[cfg(test)]
    if let Some(tried) = TRIED.with_borrow(Clone::clone) {
        return tried;
    }
    let english = || Speech::new(Language::english(), TimeWords::with_clock(local_zone(), false));
    let known = SPEECH.read().unwrap_or_else(PoisonError::into_inner).clone();
    known.or_else(|| FIRST.get().cloned()).unwrap_or_else(english)
}

/// A text of the catalog.
pub(super) fn spoken(message: &Message<'_>) -> String {
    speech().say(message)
}

/// A text by a key that's made of parts; in English, the words that are at hand.
pub(super) fn said(key: &str, fills: &[(&str, &str)], english: &str) -> String {
    let fills: Vec<(&str, Fill<'_>)> = fills.iter().map(|(name, text)| (*name, Fill::Text(text))).collect();
    speech().say_or(key, &fills, english)
}

/// Whether English is spoken.
pub(super) fn is_english() -> bool {
    speech().is_english()
}

/// Alternatives in a row: "A, B, or C".
pub(super) fn either(names: &[String]) -> String {
    speech().either(names)
}

/// A number.
pub(super) fn number(count: usize) -> String {
    speech().number(i64::try_from(count).unwrap_or(i64::MAX))
}

/// What says a count.
type CountMessage = fn(i64) -> Message<'static>;

/// Each count in words, without those that are zero.
pub(super) fn counted<const N: usize>(counts: [(usize, CountMessage); N]) -> Vec<String> {
    let counts = counts.into_iter().filter(|(count, _)| *count > 0);
    counts.map(|(count, message)| spoken(&message(forms(count)))).collect()
}

/// Counts in a row: "8 added, 1 failed". None if there are none. They're all of one language: the marks that set words of another direction apart
/// would hide that direction from the marks around them, and Arabic counts would run from left to right.
pub(super) fn in_a_row(counts: Vec<String>) -> Option<String> {
    let row = counts.into_iter().reduce(|some, more| {
        spoken(&Message::DidAnd {
            more: &more,
            some: &some,
        })
    });
    row.map(|row| row.replace(['\u{2068}', '\u{2069}'], ""))
}

/// A number that chooses the form of a text.
pub(super) fn forms(count: usize) -> i64 {
    i64::try_from(count).unwrap_or(i64::MAX)
}

/// An instant with its date.
pub(super) fn dated(at: Timestamp) -> String {
    speech().dated(at)
}

/// An instant as documents write it, which English keeps; otherwise with its date.
pub(super) fn instant(at: Timestamp) -> String {
    if is_english() { at.to_string() } else { dated(at) }
}

/// A length of time.
pub(super) fn lasting(seconds: i64) -> String {
    speech().length(seconds)
}

/// The time left until an instant.
pub(super) fn left(at: Timestamp, now: Timestamp) -> String {
    speech().left(at, now)
}

/// A process as it's written in the run lock.
pub(super) fn process(owner: &str) -> String {
    speech().process(owner)
}

/// What went wrong, by its code.
pub(super) fn explained(code: &str, english: &str) -> String {
    speech().explained(code, english)
}

/// A problem in words.
pub(super) fn problem_words(problem: &Problem) -> String {
    explained(problem.code.word(), &problem.message)
}
