//! What a system has stored to start the program at login, whichever system it is, and what to do about it.

/// Start at login opens no window.
pub(crate) const ARGUMENT: &str = "--background";

/// What the system has stored.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum LoginEntry {
    /// Nothing.
    Missing,
    /// An entry that starts this program as it should.
    Current,
    /// An entry that starts something else: the program has moved, or an older version wrote the entry badly.
    Outdated,
    /// An entry that the user has turned off in the system's own settings.
    TurnedOff,
}

/// What to do about an entry.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Step {
    /// Leave it.
    Leave,
    /// Write it, as the current one.
    Write,
    /// Remove it.
    Remove,
}

/// What makes the entry follow the preference. `switched` says that the user has just changed the preference here: only then does it
/// overrule what they turned off in the system's settings.
pub(crate) const fn step(entry: LoginEntry, wanted: bool, switched: bool) -> Step {
    match (wanted, entry) {
        (true, LoginEntry::Missing | LoginEntry::Outdated) => Step::Write,
        (true, LoginEntry::TurnedOff) if switched => Step::Write,
        (true, LoginEntry::Current | LoginEntry::TurnedOff) | (false, LoginEntry::Missing) => Step::Leave,
        // What is turned off in the system starts nothing, and its mark may be all that remembers the user's wish.
        (false, LoginEntry::TurnedOff) if !switched => Step::Leave,
        (false, LoginEntry::Current | LoginEntry::Outdated | LoginEntry::TurnedOff) => Step::Remove,
    }
}

/// How the answer of a desktop that has to be asked is kept for the next start, since what it stored can't be read back; nothing after a failure.
pub(crate) const fn kept(answer: LoginEntry, wanted: bool) -> Option<&'static str> {
    match (wanted, answer) {
        (true, LoginEntry::Current) => Some("on"),
        (true, LoginEntry::TurnedOff) => Some("refused"),
        (false, LoginEntry::TurnedOff) => Some("off"),
        _ => None,
    }
}

/// Whether the desktop is to be asked, which may ask the user: when they switch it, and when it was switched while nobody was there to ask.
pub(crate) fn must_ask(kept: Option<&str>, wanted: bool, switched: bool) -> bool {
    let was_wanted = matches!(kept, Some("on" | "refused"));
    switched || wanted != was_wanted
}

/// What a kept answer says of today: the user may have changed their mind in the desktop's settings, but a refusal registered nothing.
pub(crate) fn recalled(kept: Option<&str>, wanted: bool) -> Option<LoginEntry> {
    match kept {
        Some("refused") if wanted => Some(LoginEntry::TurnedOff),
        Some("off") if !wanted => Some(LoginEntry::Missing),
        _ => None,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_the_user_turned_off_in_the_system_stays_off_until_they_switch_it_on_here() {
        assert_eq!(step(LoginEntry::TurnedOff, true, false), Step::Leave);
        assert_eq!(step(LoginEntry::TurnedOff, true, true), Step::Write);
        assert_eq!(step(LoginEntry::TurnedOff, false, false), Step::Leave);
        assert_eq!(step(LoginEntry::Missing, true, false), Step::Write);
        assert_eq!(step(LoginEntry::Outdated, true, false), Step::Write);
        assert_eq!(step(LoginEntry::Current, true, true), Step::Leave);
        assert_eq!(step(LoginEntry::Current, false, false), Step::Remove);
        assert_eq!(step(LoginEntry::Missing, false, true), Step::Leave);
    }

    #[test]
    fn a_desktops_refusal_is_known_at_the_next_start_and_is_not_asked_about_again() {
        use LoginEntry::{Current, Missing, TurnedOff};
        for (answer, wanted, word) in [
            (Current, true, Some("on")),
            (TurnedOff, true, Some("refused")),
            (TurnedOff, false, Some("off")),
            (Missing, true, None),
            (Current, false, None),
        ] {
            assert_eq!(kept(answer, wanted), word, "{answer:?} {wanted}");
        }
        // At a start, only a preference that the desktop wasn't asked about is.
        for (word, wanted, asks) in [
            (Some("on"), true, false),
            (Some("refused"), true, false),
            (Some("off"), true, true),
            (None, true, true),
            (Some("on"), false, true),
            (Some("refused"), false, true),
            (Some("off"), false, false),
            (None, false, false),
        ] {
            assert_eq!(must_ask(word, wanted, false), asks, "{word:?} {wanted}");
            assert!(must_ask(word, wanted, true));
        }
        assert_eq!(recalled(Some("refused"), true), Some(TurnedOff));
        assert_eq!(recalled(Some("off"), false), Some(Missing));
        // What was allowed once may have been turned off since.
        assert_eq!(recalled(Some("on"), true), None);
        assert_eq!(recalled(None, true), None);
    }
}
