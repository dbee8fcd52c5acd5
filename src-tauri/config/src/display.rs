//! What the environment says about the desktop: its locales, how the program was installed, and how the user wants it drawn.

use crate::system;

/// Whether the user says how WebKit is to draw: then we don't.
#[must_use]
#[expect(clippy::disallowed_methods, reason = "the environment is read in this room alone")]
pub fn webkit_renderer_is_chosen() -> bool {
    std::env::var_os("WEBKIT_DISABLE_DMABUF_RENDERER").is_some()
}

/// Whether this process was started by `--quit` to hand that over.
#[must_use]
#[expect(clippy::disallowed_methods, reason = "the environment is read in this room alone")]
pub fn hands_over() -> bool {
    std::env::var_os(HANDS_OVER).is_some()
}

/// The variable that `--quit` sets for the process that hands it over. An argument would reach the first start, which may be an older version.
pub const HANDS_OVER: &str = "CONTESTSYNC_HANDS_OVER";

/// The program's id among the system's applications: in a Flatpak its own, which its desktop entry and its icon are named by.
#[must_use]
#[expect(clippy::disallowed_methods, reason = "the environment is read in this room alone")]
pub fn application() -> String {
    let flatpak = std::env::var("FLATPAK_ID").ok();
    flatpak
        .filter(|id| !id.is_empty())
        .unwrap_or_else(|| "contestsync".to_owned())
}

/// The variables that hold the token: Wayland's, and that of the older Startup Notification.
pub const ACTIVATION: [&str; 2] = ["XDG_ACTIVATION_TOKEN", "DESKTOP_STARTUP_ID"];

/// The system's locale for times; `None` where it names none.
#[must_use]
#[expect(clippy::disallowed_methods, reason = "the environment is read in this room alone")]
pub fn time_locale() -> Option<String> {
    ["LC_ALL", "LC_TIME", "LANG"]
        .iter()
        .filter_map(|name| std::env::var(name).ok())
        .find(|value| !value.is_empty())
}

/// The system's locale for texts; `None` where it names none.
#[must_use]
#[expect(clippy::disallowed_methods, reason = "the environment is read in this room alone")]
pub fn message_locale() -> Option<String> {
    ["LC_ALL", "LC_MESSAGES", "LANG"]
        .iter()
        .filter_map(|name| std::env::var(name).ok())
        .find(|value| !value.is_empty())
        .or_else(system::locale)
}

/// How the program was installed, as far as its location shows.
#[must_use]
pub fn package() -> &'static str {
    system::package(&std::env::current_exe().unwrap_or_default())
}
