//! The files that the window writes and reads, chosen in the desktop's own dialogs: the ICS file, the backup of preferences.

use std::fs;
use std::path::Path;
use std::process::Command;
use std::time::Duration;

use contestsync_core::http::pause;

use crate::session::{Session, in_desktop};

/// Chooses a file in the dialog that is open, as one does by the keyboard; once more if a key was lost on a machine that is busy.
async fn choose(file: &Path, accept: &str) {
    until!("the dialog", dialog());
    until!("the dialog to close", {
        // Not `--sync`: that waits for ever for a dialog that closes meanwhile.
        if keys(&["key", "--clearmodifiers", "ctrl+l", "ctrl+a"]) {
            pause(Duration::from_millis(300)).await;
            keys(&["type", "--clearmodifiers", "--delay", "20", &file.display().to_string()]);
            pause(Duration::from_millis(300)).await;
            // The button's own key: Return may only take what is completed, and one too many would press a button of the page.
            keys(&["key", "--clearmodifiers", accept]);
        }
        for _ in 0..30 {
            if dialog().is_none() {
                break;
            }
            pause(Duration::from_millis(100)).await;
        }
        dialog().is_none().then_some(())
    });
}

/// Sends keys to the dialog; not, if it is gone.
fn keys(what: &[&str]) -> bool {
    dialog().is_some_and(|dialog| {
        let sent = Command::new("xdotool")
            .args(["windowactivate", &dialog])
            .args(what)
            .status();
        sent.is_ok_and(|status| status.success())
    })
}

/// A window that is no window of the page's.
fn dialog() -> Option<String> {
    let found = Command::new("wmctrl").arg("-l").output().unwrap();
    let listed = String::from_utf8_lossy(&found.stdout).into_owned();
    let line = listed
        .lines()
        .find(|line| !line.contains("ContestSync") && !line.contains("xfce4-panel"))?;
    line.split_whitespace().next().map(ToOwned::to_owned)
}

#[test]
fn the_calendar_file_and_the_backup_go_where_they_are_wanted_and_come_back() {
    in_desktop("", async |session: Session| {
        session.settle();
        let (ics, backup) = (session.folder.join("mine.ics"), session.folder.join("mine.json"));
        let window = session.open_window().await;

        window.go("Calendar").await;
        window.press("Export calendar file…").await;
        choose(&ics, "alt+s").await;
        window.says(&ics.display().to_string()).await;
        let text = fs::read_to_string(&ics).unwrap();
        let listed = session.json(&["list", "--json"]);
        let contests = listed.as_array().unwrap();
        assert_eq!(text.matches("BEGIN:VEVENT").count(), contests.len());

        window.go("General").await;
        session.set(&[("reminders.snooze_minutes", "7")]);
        window.press("Back up…").await;
        choose(&backup, "alt+s").await;
        window.says(&backup.display().to_string()).await;
        session.set(&[("reminders.snooze_minutes", "9"), ("theme", "dark")]);
        window.press("Restore…").await;
        choose(&backup, "alt+o").await;
        until!(
            "the preferences of the backup",
            (session.preference("reminders.snooze_minutes") == "7" && session.preference("theme") == "system")
                .then_some(())
        );

        // Nothing is chosen: nothing is said and nothing is written.
        window.press("Restore…").await;
        until!("the dialog", dialog());
        assert!(
            Command::new("xdotool")
                .args(["key", "Escape"])
                .status()
                .unwrap()
                .success()
        );
        until!("the dialog to close", dialog().is_none().then_some(()));
        session.quit(window).await;
    });
}
