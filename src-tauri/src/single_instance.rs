//! A second start passes its arguments to the first and ends. They can come from any of the user's programs, so they're parsed like a command
//! line and can only open the window, follow a checked link, or quit the program.

use std::process::{Command, ExitCode};
use std::sync::mpsc::channel;
use std::time::Duration;

use clap::Parser;
use contestsync_core::cli::Args;
use contestsync_core::cli::output::note;
use contestsync_core::config::{Paths, display};
use contestsync_core::domain::Preferences;
use contestsync_core::engine::{second_start, speech_of};
use tauri::plugin::{Builder, TauriPlugin};
use tauri::{AppHandle, Wry};

use crate::activation::Activation;
use crate::{desktop, links, system, window};

/// How long the first start may take to accept what it is handed.
const PATIENCE: Duration = Duration::from_secs(8);

/// The name on the session bus of a demo, which runs beside the user's own ContestSync.
const DEMO: &str = "dev.contestsync.demo";

/// The plugins; the first ones that are given to Tauri. The first and the last of the three measure how long the hand-over takes: the
/// one between them waits for the first start however long it hangs. Windows and macOS have one name for every start, so there a demo hands over nothing.
pub(crate) fn plugins(paths: &Paths, is_demo: bool) -> Vec<TauriPlugin<Wry>> {
    if is_demo && !system::TELLS_A_DEMO_APART {
        return Vec::new();
    }
    let (handing_over, over) = channel::<()>();
    let owner = paths.instance();
    let begins = Builder::new("handover-begins")
        .setup(move |_, _| {
            let patience = std::thread::Builder::new().name("handover".to_owned());
            patience.spawn(move || {
                if let Some(says) = second_start::hangs(&over, PATIENCE, &owner, &speech_of(&Preferences::default())) {
                    note(&format!("contestsync: {says}"));
                    std::process::exit(1);
                }
            })?;
            Ok(())
        })
        .build();
    let ends = Builder::new("handover-ends")
        .setup(move |_, _| {
            drop(handing_over);
            Ok(())
        })
        .build();
    let hands_over =
        tauri_plugin_single_instance::Builder::new().callback(|app, arguments, _folder| handed(app, arguments));
    let hands_over = if is_demo { hands_over.dbus_id(DEMO) } else { hands_over };
    vec![begins, hands_over.build(), ends]
}

/// Asks the first start to quit, and waits until it has. A process of its own asks: the plugin ends the one that hands something over.
pub(crate) fn end_the_first(paths: &Paths) -> ExitCode {
    let asked = std::env::current_exe().and_then(|program| {
        let mut command = Command::new(program);
        command.arg("--quit").env(display::HANDS_OVER, "1").status()
    });
    match asked {
        Ok(status) if !status.success() => return ExitCode::FAILURE,
        Ok(_) => {}
        Err(error) => {
            note(&format!(
                "contestsync: the running ContestSync can't be asked to quit ({error})."
            ));
            return ExitCode::FAILURE;
        }
    }
    if second_start::has_ended(&paths.desktop_lock(), second_start::ENDING) {
        return ExitCode::SUCCESS;
    }
    note("contestsync: ContestSync still finishes what it's writing; wait until its icon is gone, or end its process.");
    ExitCode::FAILURE
}

fn handed(app: &AppHandle, arguments: Vec<String>) {
    match Args::try_parse_from(arguments) {
        Ok(args) if args.command.is_some() => tracing::warn!("a second start handed over a subcommand"),
        Ok(Args {
            link: Some(link),
            activation,
            ..
        }) => links::follow(app, &link, Activation::of(activation.as_deref())),
        Ok(args) if args.quit => desktop::quit(app),
        Ok(args) if args.background => {}
        Ok(args) => window::open(app, None, Activation::of(args.activation.as_deref())),
        Err(error) => {
            tracing::warn!(kind = ?error.kind(), "a second start handed over what is no command line");
            window::open(app, None, Activation::default());
        }
    }
}
