//! What an item of the tray menu does, and the id that represents it.

use std::fmt;

/// What an item does.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) enum Act {
    /// Opens the contest's page.
    Open(String),
    /// Shows the contest in the window.
    Show(String),
    /// Mutes the contest, or takes the mute back.
    Mute(String, bool),
    /// Rings again for the contest after so many minutes; none: when it begins.
    Snooze(String, Option<u32>),
    /// Shows the agenda.
    Upcoming,
    /// Shows how everything is.
    Status,
    /// Refreshes and syncs.
    Sync,
    /// Pauses reminders for an hour, until tomorrow morning, or until they are resumed.
    PauseHour,
    /// The same until tomorrow morning.
    PauseMorning,
    /// The same until the user resumes.
    PauseOpen,
    /// Ends the pause.
    Resume,
    /// Opens the window.
    Window,
    /// Opens it at the settings.
    Settings,
    /// Opens it at the calendar.
    Calendar,
    /// Opens it where the newer version is.
    Update,
    /// Ends the program.
    Quit,
    /// Nothing: a line to read.
    Nothing,
}

impl fmt::Display for Act {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Open(key) => write!(f, "open/{key}"),
            Self::Show(key) => write!(f, "show/{key}"),
            Self::Mute(key, true) => write!(f, "mute/{key}"),
            Self::Mute(key, false) => write!(f, "unmute/{key}"),
            Self::Snooze(key, Some(minutes)) => write!(f, "snooze/{minutes}/{key}"),
            Self::Snooze(key, None) => write!(f, "snooze/start/{key}"),
            Self::Upcoming => f.write_str("upcoming"),
            Self::Status => f.write_str("status"),
            Self::Sync => f.write_str("sync"),
            Self::PauseHour => f.write_str("pause-hour"),
            Self::PauseMorning => f.write_str("pause-morning"),
            Self::PauseOpen => f.write_str("pause-open"),
            Self::Resume => f.write_str("resume"),
            Self::Window => f.write_str("window"),
            Self::Settings => f.write_str("settings"),
            Self::Calendar => f.write_str("calendar"),
            Self::Update => f.write_str("update"),
            Self::Quit => f.write_str("quit"),
            Self::Nothing => f.write_str("nothing"),
        }
    }
}

impl Act {
    /// The act that an item's id stands for; the id of a line may carry its place after a `#`.
    pub(crate) fn from_id(id: &str) -> Option<Self> {
        let id = id.rsplit_once('#').map_or(id, |(id, _)| id);
        let key = |prefix: &str| id.strip_prefix(prefix).map(str::to_owned);
        Some(match id {
            "upcoming" => Self::Upcoming,
            "status" => Self::Status,
            "sync" => Self::Sync,
            "pause-hour" => Self::PauseHour,
            "pause-morning" => Self::PauseMorning,
            "pause-open" => Self::PauseOpen,
            "resume" => Self::Resume,
            "window" => Self::Window,
            "settings" => Self::Settings,
            "calendar" => Self::Calendar,
            "update" => Self::Update,
            "quit" => Self::Quit,
            _ => key("open/")
                .map(Self::Open)
                .or_else(|| key("show/").map(Self::Show))
                .or_else(|| key("mute/").map(|key| Self::Mute(key, true)))
                .or_else(|| key("unmute/").map(|key| Self::Mute(key, false)))
                .or_else(|| key("snooze/start/").map(|key| Self::Snooze(key, None)))
                .or_else(|| {
                    let (minutes, key) = id.strip_prefix("snooze/")?.split_once('/')?;
                    Some(Self::Snooze(key.to_owned(), Some(minutes.parse().ok()?)))
                })?,
        })
    }
}
