//! Why a calendar is not read, in words and as a code.

use super::MOST_OCCURRENCES;
use crate::domain::{Code, Problem};

/// Why a calendar is not read. None of it repeats the address.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
pub enum FeedFault {
    /// It is a web page.
    #[error("it's a web page, not a calendar. Copy the address of the calendar itself (ICS)")]
    WebPage,
    /// It is something else.
    #[error("it isn't a calendar (ICS)")]
    NotACalendar,
    /// It has no end.
    #[error("the calendar is cut off")]
    Cut,
    /// It is too large.
    #[error("the calendar is larger than 2 MiB")]
    TooLarge,
    /// Too much happens within the window.
    #[error("the calendar has more than {MOST_OCCURRENCES} events in the coming months")]
    TooMany,
    /// An unknown zone.
    #[error("it uses the time zone \"{0}\", which isn't a known name and has no rules in the calendar")]
    UnknownZone(String),
    /// Times without a zone.
    #[error("its times have no time zone. Add it with the zone they're meant in, such as --zone Europe/Berlin")]
    Floating,
}

impl FeedFault {
    const fn code(&self) -> Code {
        match self {
            Self::WebPage | Self::NotACalendar | Self::Cut => Code::UnexpectedBody,
            Self::TooLarge | Self::TooMany => Code::TooLarge,
            Self::UnknownZone(_) | Self::Floating => Code::UnknownZone,
        }
    }

    /// The message for people about the feed called `who`; `kept` says what happened to what was known.
    #[must_use]
    pub fn problem(&self, who: &str, kept: &str) -> Problem {
        Problem::new(self.code(), format!("{who} can't be used: {self}. {kept}"))
    }
}
