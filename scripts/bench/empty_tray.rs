//! The least a Tauri program with a tray icon can be; what ours is compared with (`scripts/bench/desktop.sh`).

use tauri::menu::{Menu, MenuItem};
use tauri::tray::TrayIconBuilder;

fn main() -> tauri::Result<()> {
    tauri::Builder::default()
        .setup(|app| {
            let quit = MenuItem::with_id(app, "quit", "Quit", true, None::<&str>)?;
            let menu = Menu::with_items(app, &[&quit])?;
            TrayIconBuilder::with_id("contestsync")
                .menu(&menu)
                .icon(tauri::include_image!("icons/32x32.png"))
                .build(app)?;
            Ok(())
        })
        .build(tauri::generate_context!())?
        .run(|_, _| {});
    Ok(())
}
