//! What the window can ask to open besides contests and platforms.

use serde::{Deserialize, Serialize};

/// Things that the window can ask to open.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[cfg_attr(test, derive(ts_rs::TS))]
#[serde(rename_all = "snake_case")]
pub enum Link {
    /// The folder of the data.
    DataFolder,
    /// The folder of the logs.
    LogFolder,
    /// The system's settings for notifications.
    NotificationSettings,
    /// The system's settings for Do Not Disturb or Focus.
    FocusSettings,
    /// The system's settings for what starts at login.
    LoginSettings,
    /// Google's console, where an own client is made.
    GoogleConsole,
    /// Where problems are reported; nothing is sent.
    ReportProblem,
}
