//! The zone in which rules about hours decide about the calendar: one for all computers that use it.

use std::fmt;

use jiff::tz::TimeZone;

/// The word for a zone that nobody named.
const AUTO: &str = "auto";

/// The zone of a calendar.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum CalendarZone {
    /// Named by the user: it stays until the user says otherwise, wherever the computers are.
    Named(String),
    /// The zone of the computer that set it, as that computer last said; it changes when that computer travels. `None`: no rule has needed
    /// one yet.
    Auto(Option<String>),
}

impl CalendarZone {
    /// What it accepts, described for people.
    pub(crate) const TEXT: &'static str =
        "the name of a time zone, such as Asia/Kolkata, or auto: the zone of the computer that sets it";

    /// The zone of a text; `None` if the text is none.
    pub(crate) fn from_text(text: &str) -> Option<Self> {
        let text = text.trim();
        if text.is_empty() || text == AUTO {
            return Some(Self::Auto(None));
        }
        match text.strip_prefix(AUTO).and_then(|rest| rest.strip_prefix(':')) {
            Some(zone) => Some(Self::Auto(Some(iana_name(zone)?))),
            None => iana_name(text).map(Self::Named),
        }
    }

    /// The zone's name in the IANA database; `None`: each computer's own counts. In the main calendar nothing is shared, so nobody's computer is
    /// followed there.
    #[must_use]
    pub fn name(&self, dedicated: bool) -> Option<&str> {
        match self {
            Self::Named(zone) => Some(zone),
            Self::Auto(zone) => zone.as_deref().filter(|_| dedicated),
        }
    }
}

/// The text that `from_text` takes.
impl fmt::Display for CalendarZone {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Named(zone) => formatter.write_str(zone),
            Self::Auto(None) => formatter.write_str(AUTO),
            Self::Auto(Some(zone)) => write!(formatter, "{AUTO}:{zone}"),
        }
    }
}

/// The name of a time zone in the IANA database, as it is written there. Systems keep files beside it that are another zone on each computer, or count
/// leap seconds: these name none.
#[must_use]
pub fn iana_name(text: &str) -> Option<String> {
    let name = TimeZone::get(text).ok()?.iana_name()?.to_owned();
    let lower = name.to_ascii_lowercase();
    let is_none = matches!(lower.as_str(), "localtime" | "posixrules" | "factory")
        || lower.starts_with("posix/")
        || lower.starts_with("right/");
    (!is_none).then_some(name)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_file_that_means_another_zone_on_each_computer_names_none() {
        for text in [
            "localtime",
            "LocalTime",
            "posixrules",
            "posix/Asia/Kolkata",
            "right/Asia/Kolkata",
            "Factory",
            "IST-5:30",
            "nowhere",
        ] {
            assert_eq!(CalendarZone::from_text(text), None, "{text}");
        }
        assert_eq!(iana_name("utc").as_deref(), Some("UTC"));
        assert_eq!(iana_name("Etc/GMT+3").as_deref(), Some("Etc/GMT+3"));
    }

    #[test]
    fn a_zone_that_nobody_named_says_so_and_which_it_is_now() {
        let zone = |text: &str| CalendarZone::from_text(text);
        let kolkata = || "Asia/Kolkata".to_owned();
        for (text, expected, written) in [
            ("asia/kolkata ", CalendarZone::Named(kolkata()), "Asia/Kolkata"),
            (
                "auto:asia/kolkata",
                CalendarZone::Auto(Some(kolkata())),
                "auto:Asia/Kolkata",
            ),
            ("auto", CalendarZone::Auto(None), "auto"),
            ("", CalendarZone::Auto(None), "auto"),
        ] {
            assert_eq!(zone(text), Some(expected.clone()), "{text}");
            assert_eq!(expected.to_string(), written);
            assert_eq!(zone(written), Some(expected));
        }
        for (text, dedicated, name) in [
            ("auto:Asia/Kolkata", true, Some("Asia/Kolkata")),
            ("auto:Asia/Kolkata", false, None),
            ("Asia/Kolkata", false, Some("Asia/Kolkata")),
            ("auto", true, None),
        ] {
            assert_eq!(zone(text).unwrap().name(dedicated), name, "{text} {dedicated}");
        }
        for text in ["auto:", "auto:Mars/Olympus", "automatic", "auto Asia/Kolkata"] {
            assert_eq!(zone(text), None, "{text}");
        }
    }
}
