//! What only the front end can do; which pages and folders it opens, and that none leads to another site.

use std::path::PathBuf;

use crate::config::publisher::report_page;
use crate::domain::contest::source_link;
use crate::domain::request::{Link, Place};
use crate::domain::standings::standings;
use crate::domain::{Code, ContestKey, Problem};
use crate::engine::Engine;

/// The calendar at Google.
pub(super) const CALENDAR: &str = "https://calendar.google.com/calendar/r";
/// Google's console, where users create their own client.
const CONSOLE: &str = "https://console.cloud.google.com/auth/clients";

/// A page of the system's settings.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum SettingsPage {
    /// For notifications.
    Notifications,
    /// For Do Not Disturb or Focus.
    Focus,
    /// For what starts at login.
    Login,
}

/// What only the front end can do.
#[derive(Clone, Debug, PartialEq)]
pub enum Yours {
    /// Open the window, or bring it to the front; at a place, if one is given.
    ShowWindow(Option<Place>),
    /// Say which page the window was opened to.
    Place,
    /// Show a sample notification.
    ShowSample,
    /// Download the newer version and start it.
    InstallUpdate,
    /// Open a page in the browser.
    OpenPage(String),
    /// Open a folder in the file manager.
    OpenFolder(PathBuf),
    /// Open a page of the system's settings.
    OpenSettings(SettingsPage),
    /// Close the window.
    CloseWindow,
    /// End the program.
    Quit,
}

impl Engine {
    /// A contest's page.
    pub(super) async fn open_contest(&self, key: &ContestKey) -> Result<Yours, Problem> {
        let contest = self.known_contest(key).await?.contest;
        let url = source_link(key.source(), contest.link()).ok_or_else(|| {
            Problem::new(
                Code::Redirected,
                "The contest has no link, or its link goes to another site, so it wasn't opened; find the contest on its platform.",
            )
        })?;
        Ok(Yours::OpenPage(url.into()))
    }

    /// The page with a contest's results, or the contest's own where that isn't known.
    pub(super) async fn open_standings(&self, key: &ContestKey) -> Result<Yours, Problem> {
        match standings(key) {
            Some(page) => Ok(Yours::OpenPage(page.into())),
            None => self.open_contest(key).await,
        }
    }

    /// A folder or page of ours.
    pub(super) fn open_link(&self, link: Link) -> Result<Yours, Problem> {
        let paths = &self.settings().paths;
        Ok(match link {
            Link::DataFolder => Yours::OpenFolder(paths.home().to_owned()),
            Link::LogFolder => Yours::OpenFolder(paths.logs()),
            Link::GoogleConsole => Yours::OpenPage(CONSOLE.to_owned()),
            Link::NotificationSettings => Yours::OpenSettings(SettingsPage::Notifications),
            Link::FocusSettings => Yours::OpenSettings(SettingsPage::Focus),
            Link::LoginSettings => Yours::OpenSettings(SettingsPage::Login),
            Link::ReportProblem => Yours::OpenPage(report_page().map(str::to_owned).ok_or_else(|| {
                Problem::new(
                    Code::BrowserUnavailable,
                    "This build has no page for reports; send the diagnostics to the person you got it from.",
                )
            })?),
        })
    }
}
