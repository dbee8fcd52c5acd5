//! What only macOS needs for a program in the menu bar: no icon in the Dock, and no App Nap while reminders are due.

use std::os::unix::process::CommandExt as _;
use std::process::Command;

use objc2::rc::Retained;
use objc2::runtime::{NSObjectProtocol, ProtocolObject};
use objc2_foundation::{NSActivityOptions, NSProcessInfo, NSString};
use tauri::{ActivationPolicy, App, Builder, Wry};

/// Started through a link, such as the one on PATH, the process goes on as the program in the bundle: macOS would take the link's folder for the
/// app's, and know no notifications for it.
pub(crate) fn continue_in_the_bundle() {
    let Ok(started) = std::env::current_exe() else { return };
    let Ok(program) = started.canonicalize() else { return };
    if program != started {
        let error = Command::new(program).args(std::env::args_os().skip(1)).exec();
        tracing::warn!(%error, "the program behind the link doesn't start");
    }
}

/// Before the event loop runs: Tauri starts as an ordinary app, with an icon in the Dock and in front of everything, whatever the property
/// list says. The window's process shows its icon while the window is open.
pub(crate) fn stay_out_of_the_dock(app: &mut App) {
    app.set_activation_policy(ActivationPolicy::Accessory);
}

/// The start doesn't take the focus: at login the user may be typing already. The window takes it when the user opens it.
pub(crate) fn stay_in_the_background(builder: Builder<Wry>) -> Builder<Wry> {
    builder.activate_ignoring_other_apps(false)
}

/// For as long as the result is kept, App Nap leaves our timers alone; the Mac may still sleep.
#[must_use]
pub(crate) fn stay_on_time() -> Retained<ProtocolObject<dyn NSObjectProtocol>> {
    NSProcessInfo::processInfo().beginActivityWithOptions_reason(
        NSActivityOptions::UserInitiatedAllowingIdleSystemSleep,
        &NSString::from_str("Reminders before contests start"),
    )
}
