//! The least a Tauri program with a tray icon can be, and with `--window` the least window beside it; what ours is compared with
//! (`scripts/bench/desktop.sh`).

use tauri::menu::{Menu, MenuItem};
use tauri::tray::TrayIconBuilder;
use tauri::{Url, WebviewUrl, WebviewWindowBuilder};

const PAGE: &str = "<!doctype html><title>Empty</title><main><h1>Empty</h1></main>";

fn main() -> tauri::Result<()> {
    tauri::Builder::default()
        .register_uri_scheme_protocol("empty", |_, _| {
            let mut page = tauri::http::Response::new(PAGE.as_bytes());
            let html = tauri::http::HeaderValue::from_static("text/html");
            page.headers_mut().insert("Content-Type", html);
            page
        })
        .setup(|app| {
            let quit = MenuItem::with_id(app, "quit", "Quit", true, None::<&str>)?;
            let menu = Menu::with_items(app, &[&quit])?;
            TrayIconBuilder::with_id("contestsync")
                .menu(&menu)
                .icon(tauri::include_image!("icons/32x32.png"))
                .build(app)?;
            if std::env::args().any(|argument| argument == "--window") {
                let page = WebviewUrl::CustomProtocol(Url::parse("empty://localhost/")?);
                WebviewWindowBuilder::new(app, "main", page).build()?;
            }
            Ok(())
        })
        .build(tauri::generate_context!())?
        .run(|_, _| {});
    Ok(())
}
