//! Ends the window's process with its page's process, which `WebKitGTK` leaves to us: the tray program then opens the window again, as after any other
//! fault. On macOS, Tauri reads the page again; `WebView2` shows an error page of its own.

use gtk::glib;
use gtk::prelude::ObjectExt as _;
use tauri::{Manager, WebviewWindow};

/// The exit status of a window's process whose page ended.
const PAGE_ENDED: i32 = 70;

/// Watches the process that draws the page.
pub(super) fn watch(window: &WebviewWindow) -> tauri::Result<()> {
    let app = window.app_handle().clone();
    window.with_webview(move |webview| {
        webview
            .inner()
            .connect_local("web-process-terminated", false, move |_| {
                tracing::error!("the page's process ended");
                let app = app.clone();
                // Within the signal, WebKitGTK is still taking the old process apart.
                glib::idle_add_local_once(move || app.exit(PAGE_ENDED));
                None
            });
    })
}
