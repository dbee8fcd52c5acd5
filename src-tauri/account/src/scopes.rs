//! The scopes we ask Google for, the ones granted, and Google's words for them.

/// Makes and keeps calendars of our own, and nothing else.
const CREATED: &str = "https://www.googleapis.com/auth/calendar.app.created";
/// Reads the list of calendars: without it our own calendar can't be found again.
const LIST: &str = "https://www.googleapis.com/auth/calendar.calendarlist.readonly";
/// Events on every calendar: for the main calendar alone.
const EVENTS: &str = "https://www.googleapis.com/auth/calendar.events";

/// The whole of Google Calendar. Never asked for, but a client may have been granted it before.
const WHOLE: &str = "https://www.googleapis.com/auth/calendar";

/// A scope: as asked, as Google may name it when it grants it, and in the words of the consent page.
struct Scope {
    asked: &'static str,
    also: &'static str,
    words: &'static str,
}

const OPENID: Scope = Scope {
    asked: "openid",
    also: "openid",
    words: "know who you are",
};
const EMAIL: Scope = Scope {
    asked: "email",
    also: "https://www.googleapis.com/auth/userinfo.email",
    words: "see your email address",
};
const APP_CREATED: Scope = Scope {
    asked: CREATED,
    also: CREATED,
    words: "make secondary Google calendars, and see, create, change, and delete events on them",
};
const CALENDAR_LIST: Scope = Scope {
    asked: LIST,
    also: LIST,
    words: "see the list of Google calendars you're subscribed to",
};
const ALL_EVENTS: Scope = Scope {
    asked: EVENTS,
    also: EVENTS,
    words: "view and edit events on all your calendars",
};

const FOR_DEDICATED: &[Scope] = &[OPENID, EMAIL, APP_CREATED, CALENDAR_LIST];
/// The two of the dedicated calendar stay, so that switching back and forth can clean up our own calendar.
const FOR_MAIN: &[Scope] = &[OPENID, EMAIL, ALL_EVENTS, APP_CREATED, CALENDAR_LIST];

/// Which set of scopes is wanted.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Grant {
    /// A calendar of our own (`calendar.dedicated`).
    #[default]
    Dedicated,
    /// The user's main calendar.
    Main,
}

impl Grant {
    /// The grant for the preference `calendar.dedicated`.
    #[must_use]
    pub const fn for_preference(dedicated: bool) -> Self {
        if dedicated { Self::Dedicated } else { Self::Main }
    }

    const fn scopes(self) -> &'static [Scope] {
        match self {
            Self::Dedicated => FOR_DEDICATED,
            Self::Main => FOR_MAIN,
        }
    }

    /// The scopes as they are requested.
    pub fn asked(self) -> impl Iterator<Item = &'static str> {
        self.scopes().iter().map(|scope| scope.asked)
    }
}

/// The boxes that were left empty, in words: what `wanted` needs and `granted` (an answer's `scope`) doesn't have. Who the user is has no box,
/// and shows by itself when it is asked for; the whole of Google Calendar holds all that is needed.
#[must_use]
pub fn missing(granted: &str, wanted: Grant) -> Vec<&'static str> {
    let has = |name: &str| granted.split_ascii_whitespace().any(|scope| scope == name);
    if has(WHOLE) {
        return Vec::new();
    }
    let boxes = wanted
        .scopes()
        .iter()
        .filter(|scope| scope.asked.starts_with("https://"));
    boxes
        .filter(|scope| !has(scope.asked) && !has(scope.also))
        .map(|scope| scope.words)
        .collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_google_really_answers_misses_nothing() {
        let granted = format!("{LIST} openid https://www.googleapis.com/auth/userinfo.email {CREATED}");
        assert!(missing(&granted, Grant::Dedicated).is_empty());
        assert_eq!(missing(&granted, Grant::Main), vec![ALL_EVENTS.words]);
    }

    #[test]
    fn a_scope_that_only_begins_alike_is_not_it() {
        let granted = format!("openid email {CREATED}x {LIST}");
        assert_eq!(missing(&granted, Grant::Dedicated), vec![APP_CREATED.words]);
        assert_eq!(missing("", Grant::Dedicated).len(), 2);
    }

    #[test]
    fn the_main_calendar_keeps_the_scopes_of_our_own() {
        let main: Vec<_> = Grant::for_preference(false).asked().collect();
        assert!(Grant::for_preference(true).asked().all(|scope| main.contains(&scope)));
        assert!(main.contains(&EVENTS));
    }
}
