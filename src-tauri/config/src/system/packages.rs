//! How the program was installed, as far as its location shows, on each system.

use std::path::Path;

#[cfg(any(target_os = "linux", test))]
const OF_THE_DEB: &str = "/usr/share/doc/contestsync/copyright";

/// On Linux.
#[cfg(any(target_os = "linux", test))]
pub(super) fn on_linux(exe: &Path, is_appimage: bool, exists: impl Fn(&str) -> bool) -> &'static str {
    if is_appimage {
        "appimage"
    } else if exists("/.flatpak-info") {
        "flatpak"
    } else if exe.starts_with("/usr/bin") || exe.starts_with("/usr/lib/contestsync") {
        // Only the deb brings this file; the rpm keeps the license elsewhere.
        if exists(OF_THE_DEB) { "deb" } else { "rpm" }
    } else {
        "source"
    }
}

/// On macOS.
#[cfg(any(target_os = "macos", test))]
pub(super) fn on_macos(exe: &Path) -> &'static str {
    if exe.starts_with("/Applications") {
        "dmg"
    } else {
        "source"
    }
}

/// On Windows.
#[cfg(any(windows, test))]
pub(super) fn on_windows(exe: &Path, exists: impl Fn(&str) -> bool) -> &'static str {
    if exe.with_file_name("uninstall.exe").to_str().is_some_and(exists) {
        // What the installer writes beside the program.
        "nsis"
    } else if exe.components().any(|part| part.as_os_str() == "Program Files") {
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
        assert_eq!(on_linux(installed, false, dpkg), "deb");
        assert_eq!(on_linux(installed, false, nothing), "rpm");
        let desktop = Path::new("/usr/lib/contestsync/contestsync");
        assert_eq!(on_linux(desktop, false, dpkg), "deb");
        assert_eq!(on_linux(desktop, false, nothing), "rpm");
        assert_eq!(on_linux(installed, false, |path| path == "/.flatpak-info"), "flatpak");
        let mounted = Path::new("/tmp/.mount_x/usr/bin/contestsync");
        assert_eq!(on_linux(mounted, true, nothing), "appimage");
        let built = Path::new("/home/ada/contestsync/target/release/contestsync");
        assert_eq!(on_linux(built, false, dpkg), "source");
        let app = Path::new("/Applications/ContestSync.app/Contents/MacOS/contestsync");
        assert_eq!(on_macos(app), "dmg");
        assert_eq!(on_macos(built), "source");
        let setup = Path::new("/programs/ContestSync/contestsync.exe");
        assert_eq!(on_windows(setup, |path| path.ends_with("uninstall.exe")), "nsis");
        let upgraded = Path::new("/Program Files/ContestSync/contestsync.exe");
        assert_eq!(on_windows(upgraded, nothing), "msi");
        assert_eq!(on_windows(setup, nothing), "source");
    }
}
