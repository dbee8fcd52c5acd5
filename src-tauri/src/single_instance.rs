//! A second start hands its arguments to the first and ends. They come from any program of the user's, so they are read like a
//! command line and only ever open the window, follow a link that is checked, or end the program.

use clap::Parser;
use contestsync_core::cli::Args;
use tauri::plugin::TauriPlugin;
use tauri::{AppHandle, Wry};

use crate::{desktop, links, window};

/// The plugin; the first one that is given to Tauri.
pub(crate) fn plugin() -> TauriPlugin<Wry> {
    tauri_plugin_single_instance::init(|app, arguments, _folder| handed(app, arguments))
}

fn handed(app: &AppHandle, arguments: Vec<String>) {
    match Args::try_parse_from(arguments) {
        Ok(args) if args.command.is_some() => tracing::warn!("a second start handed over a subcommand"),
        Ok(Args { link: Some(link), .. }) => links::follow(app, &link),
        Ok(args) if args.quit => desktop::quit(app),
        Ok(args) if args.background => {}
        Ok(_) => window::open(app, None),
        Err(error) => {
            tracing::warn!(kind = ?error.kind(), "a second start handed over what is no command line");
            window::open(app, None);
        }
    }
}
