//! What the environment says about the desktop: whether there's a display, and how the program was installed.

use std::path::Path;

/// Whether there is a display to show a tray or a window on. Only Linux can be without one.
#[must_use]
#[expect(clippy::disallowed_methods, reason = "the environment is read in this room alone")]
pub fn has_display() -> bool {
    let is_set = |name: &str| std::env::var_os(name).is_some_and(|value| !value.is_empty());
    !cfg!(target_os = "linux") || is_set("DISPLAY") || is_set("WAYLAND_DISPLAY")
}

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

/// The token with which the desktop started this process so that its window may come to the front. As the process was given it: GTK takes its
/// variable out of the environment before anything of ours runs.
#[must_use]
pub fn activation() -> Option<String> {
    if cfg!(target_os = "linux") {
        token_in(&std::fs::read("/proc/self/environ").ok()?)
    } else {
        None
    }
}

/// The variables that hold the token: Wayland's, and that of the older Startup Notification.
pub const ACTIVATION: [&str; 2] = ["XDG_ACTIVATION_TOKEN", "DESKTOP_STARTUP_ID"];

/// Looks through an environment as the kernel stores it.
fn token_in(environment: &[u8]) -> Option<String> {
    ACTIVATION.iter().find_map(|name| {
        let mut variables = environment.split(|byte| *byte == 0);
        let value = variables.find_map(|variable| variable.strip_prefix(name.as_bytes())?.strip_prefix(b"="))?;
        let value = std::str::from_utf8(value).ok()?;
        (!value.is_empty()).then(|| value.to_owned())
    })
}

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
        .or_else(system_locale)
}

/// The language of Windows or macOS, whose desktops set no variables.
#[cfg(any(windows, target_os = "macos"))]
fn system_locale() -> Option<String> {
    sys_locale::get_locale()
}

#[cfg(not(any(windows, target_os = "macos")))]
const fn system_locale() -> Option<String> {
    None
}

/// How the program was installed, as far as its location shows.
#[must_use]
#[expect(clippy::disallowed_methods, reason = "the environment is read in this room alone")]
pub fn package() -> &'static str {
    let exe = std::env::current_exe().unwrap_or_default();
    kind(
        std::env::consts::OS,
        &exe,
        std::env::var_os("APPIMAGE").is_some(),
        |path| Path::new(path).exists(),
    )
}

const OF_THE_DEB: &str = "/usr/share/doc/contestsync/copyright";

/// Looks for nothing that only another `system` has.
fn kind(system: &str, exe: &Path, is_appimage: bool, exists: impl Fn(&str) -> bool) -> &'static str {
    let (linux, windows) = (system == "linux", system == "windows");
    if is_appimage {
        "appimage"
    } else if linux && exists("/.flatpak-info") {
        "flatpak"
    } else if linux && (exe.starts_with("/usr/bin") || exe.starts_with("/usr/lib/contestsync")) {
        // Only the deb brings this file; the rpm keeps the license elsewhere.
        if exists(OF_THE_DEB) { "deb" } else { "rpm" }
    } else if system == "macos" && exe.starts_with("/Applications") {
        "dmg"
    } else if windows && exe.with_file_name("uninstall.exe").to_str().is_some_and(exists) {
        // What the installer for Windows writes beside the program.
        "nsis"
    } else if windows && exe.components().any(|part| part.as_os_str() == "Program Files") {
        "msi"
    } else {
        "source"
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_token_of_a_start_is_waylands_or_else_the_older_one() {
        let token = |environment: &str| token_in(environment.as_bytes());
        let both = "HOME=/home/ada\0DESKTOP_STARTUP_ID=gnome-shell_TIME7\0XDG_ACTIVATION_TOKEN=0a1b\0";
        assert_eq!(token(both).as_deref(), Some("0a1b"));
        let older = "XDG_ACTIVATION_TOKEN=\0DESKTOP_STARTUP_ID=gnome-shell_TIME7\0";
        assert_eq!(token(older).as_deref(), Some("gnome-shell_TIME7"));
        assert_eq!(
            token("NOT_XDG_ACTIVATION_TOKEN=a\0XDG_ACTIVATION_TOKENS=b\0HOME="),
            None
        );
    }

    #[test]
    fn the_place_tells_how_the_program_was_installed() {
        let dpkg = |path: &str| path == OF_THE_DEB;
        let nothing = |_: &str| false;
        let installed = Path::new("/usr/bin/contestsync");
        assert_eq!(kind("linux", installed, false, dpkg), "deb");
        assert_eq!(kind("linux", installed, false, nothing), "rpm");
        let desktop = Path::new("/usr/lib/contestsync/contestsync");
        assert_eq!(kind("linux", desktop, false, dpkg), "deb");
        assert_eq!(kind("linux", desktop, false, nothing), "rpm");
        assert_eq!(
            kind("linux", installed, false, |path| path == "/.flatpak-info"),
            "flatpak"
        );
        let mounted = Path::new("/tmp/.mount_x/usr/bin/contestsync");
        assert_eq!(kind("linux", mounted, true, nothing), "appimage");
        let built = Path::new("/home/ada/contestsync/target/release/contestsync");
        assert_eq!(kind("linux", built, false, dpkg), "source");
        let app = Path::new("/Applications/ContestSync.app/Contents/MacOS/contestsync");
        assert_eq!(kind("macos", app, false, nothing), "dmg");
        let setup = Path::new("/programs/ContestSync/contestsync.exe");
        assert_eq!(
            kind("windows", setup, false, |path| path.ends_with("uninstall.exe")),
            "nsis"
        );
        let everything = |path: &str| panic!("{path} is of another system");
        assert_eq!(kind("macos", app, false, everything), "dmg");
        assert_eq!(kind("macos", built, false, everything), "source");
    }
}
