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
    kind(&exe, std::env::var_os("APPIMAGE").is_some(), |path| {
        Path::new(path).exists()
    })
}

const OF_THE_DEB: &str = "/usr/share/doc/contestsync/copyright";

fn kind(exe: &Path, is_appimage: bool, exists: impl Fn(&str) -> bool) -> &'static str {
    if is_appimage {
        "appimage"
    } else if exists("/.flatpak-info") {
        "flatpak"
    } else if exe.starts_with("/usr/bin") || exe.starts_with("/usr/lib/contestsync") {
        // Only the deb brings this file; the rpm keeps the license elsewhere.
        if exists(OF_THE_DEB) { "deb" } else { "rpm" }
    } else if exe.starts_with("/Applications") {
        "dmg"
    } else if exe.with_file_name("uninstall.exe").to_str().is_some_and(exists) {
        // What the installer for Windows writes beside the program.
        "nsis"
    } else if cfg!(windows) && exe.components().any(|part| part.as_os_str() == "Program Files") {
        "msi"
    } else {
        "source"
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_place_tells_how_the_program_was_installed() {
        let dpkg = |path: &str| path == OF_THE_DEB;
        let nothing = |_: &str| false;
        let installed = Path::new("/usr/bin/contestsync");
        assert_eq!(kind(installed, false, dpkg), "deb");
        assert_eq!(kind(installed, false, nothing), "rpm");
        let desktop = Path::new("/usr/lib/contestsync/contestsync");
        assert_eq!(kind(desktop, false, dpkg), "deb");
        assert_eq!(kind(desktop, false, nothing), "rpm");
        assert_eq!(kind(installed, false, |path| path == "/.flatpak-info"), "flatpak");
        let mounted = Path::new("/tmp/.mount_x/usr/bin/contestsync");
        assert_eq!(kind(mounted, true, nothing), "appimage");
        let built = Path::new("/home/ada/contestsync/target/release/contestsync");
        assert_eq!(kind(built, false, dpkg), "source");
        let app = Path::new("/Applications/ContestSync.app/Contents/MacOS/contestsync");
        assert_eq!(kind(app, false, nothing), "dmg");
        let setup = Path::new("/programs/ContestSync/contestsync.exe");
        assert_eq!(kind(setup, false, |path| path.ends_with("uninstall.exe")), "nsis");
    }
}
