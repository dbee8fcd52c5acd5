//! The tray: its icon, its menu, and what its items do.

use crate::session::{Ended, PATIENCE, Session, has_window, in_desktop};

/// Whether a line names the contest: platform and name, in which the platform doesn't come twice.
fn is_about(label: &str, name: &str) -> bool {
    label
        .split_once(" · ")
        .is_some_and(|(_, short)| !short.is_empty() && name.ends_with(short))
}

#[test]
fn the_menu_tells_of_the_next_contest_and_its_sync_reaches_google() {
    in_desktop("", async |session: Session| {
        session.settle();
        session.sign_in().await;
        session.run(&["sync"]);
        let next = session.json(&["next", "--format", "json"]);

        // The icon registers, no window opens, and the menu begins with the next contest.
        let mut app = Ended(session.program(&["--background"]).spawn().unwrap());
        until!("the tray icon", session.tray().await);
        let name = next["name"].as_str().unwrap();
        let menu = until!("the next contest in the menu", {
            let menu = session.menu().await;
            menu.iter().any(|(_, label)| is_about(label, name)).then_some(menu)
        });
        let labels: Vec<&str> = menu.iter().map(|(_, label)| label.as_str()).collect();
        assert!(labels.first().is_some_and(|label| is_about(label, name)), "{labels:?}");
        for wanted in ["Open ContestSync", "Settings…", "Quit ContestSync", "Until I resume"] {
            assert!(labels.contains(&wanted), "{wanted} in {labels:?}");
        }
        assert!(!has_window());
        assert_eq!(session.faces(), [app.0.id()]);

        // "Sync now" reaches Google.
        let mark = session.google.mark();
        session.click("Sync now").await;
        assert!(session.google.seen("calendar.events.list", 1, mark, PATIENCE).await);
        until!("events in the calendar", (!session.events().is_empty()).then_some(()));

        // A pause is said in the menu and by another icon, and can be ended there.
        until!("the sync to end", {
            let menu = session.menu().await;
            menu.iter()
                .any(|(_, label)| label.starts_with("Sync now"))
                .then_some(())
        });
        let at_rest = until!("the icon", session.icon().await);
        session.click("Until I resume").await;
        until!("another icon", session.icon().await.filter(|icon| *icon != at_rest));
        session.click("Resume").await;
        until!("the icon of rest", session.icon().await.filter(|icon| *icon == at_rest));
        until!("the pause in the menu again", {
            let menu = session.menu().await;
            menu.iter().any(|(_, label)| label == "Until I resume").then_some(())
        });

        // "Open" opens the window; closing it leaves the program running; the menu ends it, cleanly.
        session.click("Open ContestSync").await;
        until!("the window", has_window().then_some(()));
        until!(
            "the web view's process",
            (!session.web_processes().is_empty()).then_some(())
        );
        let closed = std::process::Command::new("wmctrl")
            .args(["-c", "ContestSync"])
            .status()
            .unwrap();
        assert!(closed.success());
        until!("the window to close", (!has_window()).then_some(()));
        // A closed window is forgotten after a while, and no process of it stays.
        until!(
            "the window's process to end",
            (session.faces() == [app.0.id()]).then_some(())
        );
        assert_eq!(session.web_processes(), Vec::<u32>::new());
        assert!(session.tray().await.is_some());
        session.click("Quit ContestSync").await;
        let status = until!("the end", app.0.try_wait().unwrap());
        assert!(status.success(), "{status}");
        assert_eq!(session.faces(), Vec::<u32>::new());
        assert_eq!(session.google.violations(), Vec::<String>::new());
    });
}
