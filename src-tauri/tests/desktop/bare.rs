//! Desktops in which something is missing: nobody shows tray icons, nobody shows notifications, no keyring answers.

use std::process::Command;

use crate::bus::{Overheard, displayed};
use crate::session::{Ended, Session, has_window, in_desktop};

#[test]
fn without_a_tray_the_program_says_so_and_a_second_start_opens_its_window() {
    in_desktop("panel", async |session: Session| {
        let window = session.open_window().await;
        window.press("Continue").await;
        window.press("Continue").await;
        window.press("Not now").await;
        window
            .says("Your desktop shows no tray icons. ContestSync runs anyway; start it again to open this window.")
            .await;
        window.press("Done").await;
        window.go("Status").await;
        window
            .says("This desktop shows no tray icons. Start ContestSync again to open this window.")
            .await;
        drop(window);

        // The driver took its window along; the program is there for the next start.
        let mut app = Ended(session.program(&["--background"]).spawn().unwrap());
        until!("the program", (!session.faces().is_empty()).then_some(()));
        until!("the window of another start", {
            session.run(&[]);
            has_window().then_some(())
        });
        for face in session.faces() {
            drop(Command::new("kill").arg(face.to_string()).status());
        }
        until!("the end", session.faces().is_empty().then_some(()));
        drop(app.0.try_wait());
    });
}

#[test]
fn without_a_notification_service_the_window_says_that_nothing_will_ring() {
    in_desktop("dunst", async |session: Session| {
        session.settle();
        let window = session.open_window().await;
        window
            .says("This desktop shows no notifications, so reminders cannot be seen.")
            .await;
        window.press("Will it ring?").await;
        window.press("Rehearse").await;
        window.says("Nobody answers on this desktop.").await;
        window.says("It will not ring: 1 fault").await;
        window.is_accessible("a rehearsal that fails").await;
        window.picture("no-notifications").await;
        session.quit(window).await;
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
            .says("No keyring answers here; the key is in a file only you can read.")
            .await;
        session.quit(window).await;
    });
}

#[test]
fn without_a_tray_a_notification_says_so_once() {
    in_desktop("panel", async |session: Session| {
        session.settle();
        let overheard = Overheard::start().await;
        let app = Ended(session.program(&["--background"]).spawn().unwrap());
        let told = until!("the notice", overheard.told().first().cloned());
        assert_eq!(told.title, "ContestSync runs without a tray icon");
        assert!(
            told.body.ends_with("start ContestSync again to open its window"),
            "{told:?}"
        );
        until!("it on the screen", (displayed() == 1).then_some(()));
        // Its button opens the window at once.
        session.press("Show");
        until!("the window", has_window().then_some(()));
        drop(app);
        assert_eq!(overheard.told().len(), 1);
    });
}
