//! What the program registers with the desktop, and what further starts do: start at login, links, a second instance.

use std::fs;
use std::process::Command;

use crate::session::{Ended, PATIENCE, Session, has_window, in_desktop};

fn close_window() {
    let closed = Command::new("wmctrl").args(["-c", "ContestSync"]).status().unwrap();
    assert!(closed.success());
}

#[test]
fn launch_at_login_follows_the_preference_both_ways() {
    in_desktop("", async |session: Session| {
        session.settle();
        session.set(&[("autostart", "true")]);
        let file = Session::home().join(".config/autostart/contestsync.desktop");
        let _app = Ended(session.program(&["--background"]).spawn().unwrap());
        let entry = until!("launch at login", fs::read_to_string(&file).ok());
        let run = format!("Exec=\"{}\" --background", Session::path());
        assert!(entry.lines().any(|line| line == run), "{entry}");
        // Another process takes it back; the running program follows.
        session.set(&[("autostart", "false")]);
        until!("launch at login to be gone", (!file.exists()).then_some(()));
    });
}

#[test]
fn links_open_their_page_through_the_system_and_foreign_ones_open_nothing() {
    in_desktop("", async |session: Session| {
        session.settle();
        let mut command = session.program(&["--background"]);
        let _app = Ended(command.spawn().unwrap());
        until!("the tray icon", session.tray().await);
        let handler = Session::home().join(".local/share/applications/contestsync-handler.desktop");
        until!("the links' registration", handler.exists().then_some(()));

        // What is no link of ours is handed over, refused and logged: no window comes, no sign-in, no change.
        let preferences = session.run(&["config", "list", "--json"]).stdout;
        for refused in [
            "contestsync://evil",
            "contestsync://settings/nowhere",
            "contestsync://settings/about?theme=dark",
            "contestsync://login",
            "contestsync://contest/nowhere:1",
        ] {
            let second = session.program(&[refused]).output().unwrap();
            assert!(second.status.success(), "{refused}: {second:?}");
        }
        until!("the refusals in the log", {
            let log = log(&session);
            (log.matches("a link was refused").count() >= 5).then_some(())
        });
        assert!(!has_window());
        assert_eq!(session.run(&["config", "list", "--json"]).stdout, preferences);
        assert_eq!(session.opened(), "");

        // The desktop's own way: xdg-open finds the handler, the second start hands the link over.
        let mut open = Command::new("xdg-open");
        session.at_home(&mut open);
        let opened = open.arg("contestsync://settings/about").status().unwrap();
        assert!(opened.success());
        until!("the window", has_window().then_some(()));
    });
}

#[test]
fn links_to_a_contest_a_page_and_a_sync_do_what_they_say() {
    in_desktop("", async |session: Session| {
        session.settle();
        session.sign_in().await;
        session.run(&["sync"]);
        let window = session.open_window().await;
        let contest = session.sample.upcoming().swap_remove(0);
        session.run(&[&format!("contestsync://contest/{}", contest.key())]);
        let story = window.says("History").await;
        assert!(story.contains(&contest.name), "{story}");
        session.run(&["contestsync://settings/about"]);
        until!("the page about the program", {
            (window.words_at("//main//h1").await == "About").then_some(())
        });
        let mark = session.google.mark();
        session.run(&["contestsync://sync"]);
        assert!(session.google.seen("calendar.events.list", 1, mark, PATIENCE).await);
        session.quit(window).await;
    });
}

/// All that the program logged.
pub(crate) fn log(session: &Session) -> String {
    let files = fs::read_dir(session.data().join("logs"))
        .map(|files| files.flatten().collect::<Vec<_>>())
        .unwrap_or_default();
    files
        .iter()
        .filter_map(|file| fs::read_to_string(file.path()).ok())
        .collect()
}

#[test]
fn a_second_start_hands_over_and_the_window_can_be_opened_again_and_again() {
    in_desktop("", async |session: Session| {
        session.settle();
        let mut app = Ended(session.program(&["--background"]).spawn().unwrap());
        until!("the tray icon", session.tray().await);

        // Start at login beside a running program opens nothing.
        session.run(&["--background"]);
        assert!(!has_window());
        for _ in 0..2 {
            session.run(&[]);
            until!("the window", has_window().then_some(()));
            // Once more: the same window.
            session.run(&["--settings"]);
            let windows = Command::new("wmctrl").arg("-l").output().unwrap();
            let listed = String::from_utf8_lossy(&windows.stdout).matches("ContestSync").count();
            assert_eq!(listed, 1);
            close_window();
            until!("the window to close", (!has_window()).then_some(()));
        }
        assert!(app.0.try_wait().unwrap().is_none());

        // The system's wish that it ends is as good as the user's.
        let asked = Command::new("kill").arg(app.0.id().to_string()).status().unwrap();
        assert!(asked.success());
        let status = until!("the end", app.0.try_wait().unwrap());
        assert!(status.success(), "{status}");
        until!("the end of all its processes", session.faces().is_empty().then_some(()));
    });
}
