//! What the desktop shell reports about the system: the engine can't see it and only passes it on to the view.

use jiff::tz::TimeZone;

use crate::domain::Preferences;
use crate::domain::view::{AutostartObstacle, NotificationService, ServiceState};
use crate::domain::when::TimeWords;
use crate::words::{Language, Speech};

/// The system as the shell sees it.
#[derive(Clone, Debug, PartialEq)]
pub struct Surroundings {
    /// What shows notifications.
    pub service: NotificationService,
    /// Whether start at login is registered; `None` if unknown.
    pub autostart_registered: Option<bool>,
    /// What keeps the program from starting at login although the user wants it.
    pub autostart_obstacle: Option<AutostartObstacle>,
    /// Whether our notifications make a sound; `None` if unknown.
    pub sound: Option<SystemSound>,
    /// Whether the desktop holds notifications back; `None` if unknown.
    pub do_not_disturb: Option<bool>,
    /// Whether the system says when it wakes; `None`: it wasn't asked.
    pub hears_waking: Option<bool>,
    /// Whether tray icons are shown; `None`: not checked yet.
    pub tray: Option<bool>,
    /// There's no tray, and none has appeared for a while: at login, a panel may start after us.
    pub tray_missed: bool,
    /// How the program was installed.
    pub package: String,
    /// The system's name and version.
    pub system: String,
    /// The system's locale for times, such as `en_IN.UTF-8`; `None`: not known.
    pub locale: Option<String>,
    /// The system's locale for texts, such as `de_DE.UTF-8`; `None`: not known.
    pub message_locale: Option<String>,
    /// A newer version of this program that was found.
    pub newer: Option<Newer>,
}

/// What the system does with the sound of a notification.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum SystemSound {
    /// It plays it.
    Plays,
    /// The user turned it off in the system's settings.
    TurnedOff,
    /// It plays none, and no setting changes that.
    Unsupported,
}

/// A newer version of this program.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Newer {
    /// Such as `1.3.0`.
    pub version: String,
    /// What is new, as its publisher says: plain text.
    pub notes: String,
}

impl Default for Surroundings {
    fn default() -> Self {
        Self {
            service: NotificationService {
                state: ServiceState::Unknown,
                name: None,
                actions: false,
                seen_at: None,
            },
            autostart_registered: None,
            autostart_obstacle: None,
            sound: None,
            do_not_disturb: None,
            hears_waking: None,
            tray: None,
            tray_missed: false,
            package: "source".to_owned(),
            system: std::env::consts::OS.to_owned(),
            locale: None,
            message_locale: None,
            newer: None,
        }
    }
}

impl Surroundings {
    /// How to speak to the user on this system: the language and clock in the preferences, or else the system's.
    #[must_use]
    pub fn speech(&self, zone: TimeZone, preferences: &Preferences) -> Speech {
        let language = Language::chosen(&preferences.language, self.message_locale.as_deref());
        Speech::new(
            language,
            TimeWords::in_locale(zone, preferences, self.locale.as_deref()),
        )
    }
}
