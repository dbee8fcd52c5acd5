//! What the environment says of the desktop: whether there is a display, and how the program came here.

/// Whether there is a display to show a tray or a window on. Only Linux can be without one.
#[must_use]
#[expect(clippy::disallowed_methods, reason = "the environment is read in this room alone")]
pub fn has_display() -> bool {
    let is_set = |name: &str| std::env::var_os(name).is_some_and(|value| !value.is_empty());
    !cfg!(target_os = "linux") || is_set("DISPLAY") || is_set("WAYLAND_DISPLAY")
}

/// Whether the user says how WebKit is to draw: then we do not.
#[must_use]
#[expect(clippy::disallowed_methods, reason = "the environment is read in this room alone")]
pub fn webkit_renderer_is_chosen() -> bool {
    std::env::var_os("WEBKIT_DISABLE_DMABUF_RENDERER").is_some()
}

/// How the program was installed, as far as that can be told from where it lies.
#[must_use]
#[expect(clippy::disallowed_methods, reason = "the environment is read in this room alone")]
pub fn package() -> &'static str {
    if std::env::var_os("APPIMAGE").is_some() {
        return "appimage";
    }
    let lies_in = |folder: &str| std::env::current_exe().is_ok_and(|exe| exe.starts_with(folder));
    if cfg!(target_os = "linux") && lies_in("/usr/bin") {
        if std::path::Path::new("/var/lib/dpkg/info/contest-sync.list").exists() {
            "deb"
        } else {
            "rpm"
        }
    } else if cfg!(target_os = "macos") && lies_in("/Applications") {
        "dmg"
    } else {
        "source"
    }
}
