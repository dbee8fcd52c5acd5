//! The pages of the system's own settings that the window opens: for notifications, for Do Not Disturb or Focus, and for what starts at login.

use std::process::Command;

use contestsync_core::domain::{Code, Problem};
use contestsync_core::engine::requests::SettingsPage;

use crate::activation::Activation;
use crate::links;

/// Opens a page, where it is known how.
pub(crate) async fn open(page: SettingsPage) -> Result<(), Problem> {
    if let Some(address) = address(std::env::consts::OS, page) {
        return links::open_target(address.to_owned(), &Activation::default()).await;
    }
    let programs = programs(page).iter().filter_map(|words| {
        let (program, rest) = words.split_first()?;
        let mut program = Command::new(program);
        program.args(rest);
        Some(program)
    });
    // GNOME's ends at once on other desktops.
    let opened = links::launch(programs.collect(), &Activation::default()).await;
    opened.map_err(|error| {
        tracing::warn!(%error, "no program for the system's settings starts");
        Problem::new(Code::BrowserUnavailable, not_found(page))
    })
}

/// Windows and macOS (13 and newer) have an address for each page.
fn address(system: &str, page: SettingsPage) -> Option<&'static str> {
    Some(match (system, page) {
        ("windows", SettingsPage::Notifications) => "ms-settings:notifications",
        ("windows", SettingsPage::Focus) => "ms-settings:quiethours",
        ("windows", SettingsPage::Login) => "ms-settings:startupapps",
        ("macos", SettingsPage::Notifications) => {
            "x-apple.systempreferences:com.apple.Notifications-Settings.extension?id=dev.contestsync.desktop"
        }
        ("macos", SettingsPage::Focus) => "x-apple.systempreferences:com.apple.Focus-Settings.extension",
        ("macos", SettingsPage::Login) => "x-apple.systempreferences:com.apple.LoginItems-Settings.extension",
        _ => return None,
    })
}

/// The settings programs of the desktops on Linux; the first one that's installed is started. Do Not Disturb is on the page for notifications.
const fn programs(page: SettingsPage) -> &'static [&'static [&'static str]] {
    match page {
        SettingsPage::Notifications | SettingsPage::Focus => &[
            &["gnome-control-center", "notifications"],
            &["systemsettings", "kcm_notifications"],
            &["xfce4-notifyd-config"],
            &["cinnamon-settings", "notifications"],
        ],
        SettingsPage::Login => &[
            &["gnome-session-properties"],
            &["gnome-tweaks"],
            &["systemsettings", "kcm_autostart"],
            &["xfce4-session-settings"],
            &["cinnamon-settings", "startup"],
            &["mate-session-properties"],
        ],
    }
}

const fn not_found(page: SettingsPage) -> &'static str {
    match page {
        SettingsPage::Notifications | SettingsPage::Focus => {
            "The notification settings couldn't be found; look for them in your desktop's settings."
        }
        SettingsPage::Login => {
            "The settings for what starts at login couldn't be found; turn \"Start at login\" off and on again on the General page."
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn each_page_has_its_own_address_where_the_system_has_addresses() {
        use SettingsPage::{Focus, Login, Notifications};
        let addresses = |system| [Notifications, Focus, Login].map(|page| address(system, page));
        assert_eq!(
            addresses("windows"),
            [
                Some("ms-settings:notifications"),
                Some("ms-settings:quiethours"),
                Some("ms-settings:startupapps")
            ]
        );
        assert_eq!(
            addresses("macos"),
            [
                Some("x-apple.systempreferences:com.apple.Notifications-Settings.extension?id=dev.contestsync.desktop"),
                Some("x-apple.systempreferences:com.apple.Focus-Settings.extension"),
                Some("x-apple.systempreferences:com.apple.LoginItems-Settings.extension")
            ]
        );
        assert_eq!(addresses("linux"), [None; 3]);
    }

    #[test]
    fn no_program_for_notifications_is_started_for_the_login_page() {
        let login = programs(SettingsPage::Login);
        assert!(programs(SettingsPage::Focus).iter().all(|words| !login.contains(words)));
        assert!(login.contains(&["systemsettings", "kcm_autostart"].as_slice()));
    }
}
