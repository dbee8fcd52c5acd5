//! Windows: a mark in the registry as long as the program runs, so that an upgrade by the MSI knows whether to start it again. The key is volatile:
//! Windows forgets it when the user logs off.

use windows_registry::CURRENT_USER;

/// `packaging/windows/contestsync.wxs` reads the value below it.
const KEY: &str = r"Software\dev.contestsync.desktop.running";
const PROCESS: &str = "process";

/// This process is the one that runs.
pub(crate) fn set() {
    let key = CURRENT_USER.options().write().create().volatile().open(KEY);
    if let Err(error) = key.and_then(|key| key.set_string(PROCESS, own())) {
        tracing::warn!(%error, "an upgrade by the MSI will not start the program again");
    }
}

/// It ends; a mark of another process stays.
pub(crate) fn remove() {
    let marked = CURRENT_USER.open(KEY).and_then(|key| key.get_string(PROCESS));
    if marked.is_ok_and(|process| process == own())
        && let Err(error) = CURRENT_USER.remove_tree(KEY)
    {
        tracing::warn!(%error, "the mark of a program that runs stays until the user logs off");
    }
}

fn own() -> String {
    std::process::id().to_string()
}
