//! Desktops without something: no tray icons, no notifications, no keyring.

use std::process::Command;

use jiff::SignedDuration;

use crate::bus::{Overheard, displayed};
use crate::reminders::{KEY, about_it, announce, near_contest, open_from_screen};
use crate::session::{Ended, Session, has_window, in_desktop};
use crate::shell::log;

#[test]
fn without_a_tray_the_window_says_so() {
    in_desktop("panel", async |session: Session| {
        let window = session.open_window().await;
        window.press("Continue").await;
        window.press("Continue").await;
        window.press("Not now").await;
        window
            .says("Your desktop has no tray. ContestSync runs anyway; start it again to open this window.")
            .await;
        window.press("Done").await;
        window.go("Status").await;
        window
            .says("This desktop has no tray. Start ContestSync again to open this window.")
            .await;
    });
}

#[test]
fn without_a_tray_a_second_start_opens_the_window_of_the_first() {
    in_desktop("panel", async |session: Session| {
        session.settle();
        let overheard = Overheard::start().await;
        let mut app = Ended(session.program(&["--background"]).spawn().unwrap());
        until!("the notice of the missing tray", overheard.shown().first().cloned());
        assert!(!has_window());
        let mut second = Ended(session.program(&[]).spawn().unwrap());
        until!("the window", has_window().then_some(()));
        // It handed over and ended; the first goes on and shows the window.
        let status = until!("the end of the second start", second.0.try_wait().unwrap());
        assert!(status.success(), "{status}");
        assert!(app.0.try_wait().unwrap().is_none());
    });
}

#[test]
fn without_a_notification_service_the_window_says_that_nothing_will_ring() {
    in_desktop("dunst", async |session: Session| {
        session.settle();
        let window = session.open_window().await;
        window
            .says("This desktop can't show notifications, so you won't see reminders.")
            .await;
        window.press("Will it ring?").await;
        window.press("Test reminders").await;
        window.says("This desktop can't show notifications.").await;
        window.says("It won't ring: 1 problem").await;
        window.is_accessible("a rehearsal that fails").await;
        window.picture("no-notifications").await;
        session.quit(window).await;
    });
}

#[test]
fn a_reminder_that_nobody_took_is_shown_by_a_service_that_comes_soon() {
    in_desktop("dunst", async |mut session: Session| {
        near_contest(&mut session);
        let overheard = Overheard::start().await;
        let _app = Ended(session.program(&["--background"]).spawn().unwrap());
        until!(
            "the reminder that nobody takes",
            log(&session)
                .contains("a notification could not be shown")
                .then_some(())
        );
        let _dunst = Ended(Command::new("dunst").spawn().unwrap());
        until!("the reminder", about_it(&overheard).last().cloned());
        open_from_screen(&session).await;
    });
}

#[test]
fn without_a_keyring_the_key_is_in_a_file_of_the_user_alone_and_that_is_said() {
    in_desktop("keyring", async |session: Session| {
        use std::os::unix::fs::PermissionsExt;
        session.settle();
        session.sign_in().await;
        let key = session.data().join("secret.key");
        let mode = std::fs::metadata(key).unwrap().permissions().mode();
        assert_eq!(mode & 0o777, 0o600);
        let window = session.open_window().await;
        window
            .says("The sign-in key is in a file only you can read, not in a keyring.")
            .await;
        session.quit(window).await;
    });
}

#[test]
fn without_a_tray_a_notification_says_so_once() {
    in_desktop("panel", async |mut session: Session| {
        announce(&mut session, SignedDuration::from_hours(3));
        let overheard = Overheard::start().await;
        let app = Ended(session.program(&["--background"]).spawn().unwrap());
        let shown = until!("the notice", overheard.shown().first().cloned());
        assert_eq!(shown.title, "ContestSync runs without a tray icon");
        assert!(
            shown.body.ends_with("start ContestSync again to open its window"),
            "{shown:?}"
        );
        until!("it on the screen", (displayed() == 1).then_some(()));
        // Its button opens the window at once.
        session.press("Show");
        until!("the window", has_window().then_some(()));
        let ended = Command::new("kill").arg(app.0.id().to_string()).status().unwrap();
        assert!(ended.success());
        until!("the end of the program", session.faces().is_empty().then_some(()));

        // Another day: it is known again that the tray is missing, other news come, and of the tray there are no more words.
        let window = session.open_window().await;
        window.go("Status").await;
        window
            .says("This desktop has no tray. Start ContestSync again to open this window.")
            .await;
        for times in 1..=2 {
            session.sample.move_by(KEY, SignedDuration::from_mins(30));
            session.platforms.show(&session.sample);
            window.press("Check all").await;
            until!("the news of the move", {
                let shown = overheard.shown();
                let moved = shown.iter().filter(|shown| shown.title.starts_with("Moved to "));
                (moved.count() == times).then_some(())
            });
        }
        let mut shown = overheard.shown();
        shown.retain(|shown| shown.title.contains("tray"));
        assert_eq!(shown.len(), 1, "{shown:?}");
    });
}
