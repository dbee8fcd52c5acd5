//! The settings window: made when it is wanted, brought to the front when it is there, destroyed when it is closed.

use contestsync_core::domain::request::Place;
use tauri::{AppHandle, Emitter, Manager, Url, WebviewUrl, WebviewWindowBuilder};

use crate::shell::Shell;

/// Its label, which the capability names.
pub(crate) const WINDOW: &str = "settings";

/// Opens the window, or brings it to the front; at a place, if one is given.
pub(crate) fn open(app: &AppHandle, place: Option<Place>) {
    let opening = app.clone();
    let asked = app.run_on_main_thread(move || {
        if let Err(error) = open_here(&opening, place) {
            tracing::error!(%error, "the window could not be opened");
        }
    });
    if let Err(error) = asked {
        tracing::error!(%error, "the window could not be asked for");
    }
}

fn open_here(app: &AppHandle, place: Option<Place>) -> tauri::Result<()> {
    if let Some(window) = app.get_webview_window(WINDOW) {
        window.unminimize()?;
        window.show()?;
        window.set_focus()?;
        if let Some(place) = place {
            app.emit_to(WINDOW, "place", place)?;
        }
        return Ok(());
    }
    if let Some(shell) = app.try_state::<Shell>() {
        shell.set_place(place);
    }
    WebviewWindowBuilder::new(app, WINDOW, WebviewUrl::App("index.html".into()))
        .title("ContestSync")
        .inner_size(980.0, 700.0)
        .min_inner_size(420.0, 360.0)
        .on_navigation(is_ours)
        .build()?;
    Ok(())
}

/// Nothing but the embedded pages is ever shown.
fn is_ours(url: &Url) -> bool {
    match url.scheme() {
        "tauri" => url.host_str() == Some("localhost"),
        "http" | "https" => url.host_str() == Some("tauri.localhost"),
        _ => false,
    }
}

/// Closes the window; the program stays.
pub(crate) fn close(app: &AppHandle) {
    if let Some(window) = app.get_webview_window(WINDOW)
        && let Err(error) = window.close()
    {
        tracing::warn!(%error, "the window could not be closed");
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_window_never_leaves_its_own_pages() {
        for (url, ours) in [
            ("tauri://localhost/index.html", true),
            ("http://tauri.localhost/index.html", true),
            ("https://codeforces.com/", false),
            ("tauri://evil/index.html", false),
            ("http://localhost/", false),
            ("file:///etc/passwd", false),
            ("about:blank", false),
        ] {
            assert_eq!(is_ours(&Url::parse(url).unwrap()), ours, "{url}");
        }
    }
}
