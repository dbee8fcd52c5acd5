//! Runs that overlap or are cut short: quitting during a sync, and the command line next to the running program.

use std::process::Stdio;

use contestsync_doubles::google::InjectedFault;
use serde_json::{Value, json};

use crate::session::{Ended, PATIENCE, Session, in_desktop};

#[test]
fn quitting_within_a_sync_leaves_a_calendar_that_the_next_sync_completes() {
    in_desktop("", async |session: Session| {
        session.settle_with_calendar().await;
        // Google is slow with the third event: done there, and not yet answered.
        let held = contestsync_doubles::google::Matcher::from("calendar.events.insert").after(2);
        session.google.fail_next(held, InjectedFault::HoldAnswer, 1);
        let mark = session.google.mark();
        // The first sync is due at the start.
        let mut app = Ended(session.program(&["--background"]).spawn().unwrap());
        assert!(session.google.seen("calendar.events.insert", 3, mark, PATIENCE).await);
        session.click("Quit ContestSync").await;
        until!("the icon to go, or the program to end", {
            (session.tray().await.is_none() || app.0.try_wait().unwrap().is_some()).then_some(())
        });
        session.google.release();
        let status = until!("the end", app.0.try_wait().unwrap());
        assert!(status.success(), "{status}");

        // The next run completes it: each contest once, and then there is nothing left to do.
        session.run(&["sync"]);
        let events = session.events();
        let mut once = events.clone();
        once.dedup();
        assert_eq!(events, once);
        let wanted = session.json(&["sync", "--dry-run", "--json"]);
        let mark = session.google.mark();
        session.run(&["sync"]);
        assert_eq!(session.google.writes_since(mark), 0, "{wanted}");
        assert_eq!(session.events(), events);
        assert_eq!(session.google.violations(), Vec::<String>::new());
    });
}

#[test]
fn the_command_line_beside_a_sync_waits_for_it_and_both_tell_the_truth() {
    in_desktop("", async |session: Session| {
        session.settle_with_calendar().await;
        let held = contestsync_doubles::google::Matcher::from("calendar.events.insert").after(2);
        session.google.fail_next(held, InjectedFault::HoldAnswer, 1);
        let mark = session.google.mark();
        // The program's first sync is due at the start, and Google is slow with it.
        let _app = Ended(session.program(&["--background"]).spawn().unwrap());
        assert!(session.google.seen("calendar.events.insert", 3, mark, PATIENCE).await);
        until!("the sync in the menu", {
            let menu = session.menu().await;
            menu.iter()
                .any(|(_, label)| label.starts_with("Syncing…"))
                .then_some(())
        });
        let mut second = session
            .program(&["sync", "--no-refresh", "--json"])
            .stdout(Stdio::piped())
            .spawn()
            .unwrap();
        until!(
            "the second sync to wait for the lock",
            waits_for_lock(&session, second.id()).then_some(())
        );
        assert!(second.try_wait().unwrap().is_none());
        session.google.release();

        // The second finds everything done, and says so; nothing was written twice.
        let output = tokio::task::spawn_blocking(move || second.wait_with_output())
            .await
            .unwrap()
            .unwrap();
        assert!(output.status.success(), "{output:?}");
        let said: Value = serde_json::from_slice(&output.stdout).unwrap();
        let calendar = &said["calendar"];
        assert_eq!(
            (&calendar["outcome"], &calendar["inserted"]),
            (&json!("ok"), &json!(0)),
            "{said}"
        );
        let events = session.events();
        assert_eq!(calendar["unchanged"], json!(events.len()), "{said}");
        let mut once = events.clone();
        once.dedup();
        assert_eq!(events, once);
        // The shared settings are an event too, in the past.
        let inserts = session.google.requests();
        let inserts = inserts
            .iter()
            .filter(|request| request.method == "POST" && request.path.ends_with("/events"))
            .filter(|request| !request.body.contains("2000-01-01"));
        assert_eq!(inserts.count(), events.len());
        until!("the end of the sync in the menu", {
            let menu = session.menu().await;
            menu.iter()
                .any(|(_, label)| label.starts_with("Sync now (just now)"))
                .then_some(())
        });
        assert_eq!(session.google.violations(), Vec::<String>::new());
    });
}

#[test]
fn a_second_start_beside_a_first_that_hangs_ends_within_seconds_and_names_it() {
    in_desktop("", async |session: Session| {
        session.settle();
        let app = Ended(session.program(&["--background"]).spawn().unwrap());
        until!("the icon", session.tray().await.map(drop));
        let process = app.0.id().to_string();
        let signal = |signal: &str| {
            let status = std::process::Command::new("kill").args([signal, &process]).status();
            assert!(status.unwrap().success());
        };
        signal("-STOP");
        let second = session.program(&[]).stderr(Stdio::piped()).spawn().unwrap();
        let ended = tokio::task::spawn_blocking(move || second.wait_with_output());
        let ended = tokio::time::timeout(PATIENCE, ended).await.unwrap().unwrap().unwrap();
        let said = String::from_utf8(ended.stderr).unwrap();
        assert!(
            said.contains("Another ContestSync is running and doesn't respond (process ") && said.contains(&process),
            "{said}"
        );
        assert_eq!(ended.status.code(), Some(1));
        // Nothing was touched: the first goes on where it was.
        signal("-CONT");
        until!("the menu again", (!session.menu().await.is_empty()).then_some(()));
    });
}

/// Whether the process has our lock's file open, which is what it does first.
fn waits_for_lock(session: &Session, process: u32) -> bool {
    let lock = session.data().join("run.lock");
    let opened = std::fs::read_dir(format!("/proc/{process}/fd"));
    opened.is_ok_and(|opened| {
        opened
            .flatten()
            .any(|file| std::fs::read_link(file.path()).is_ok_and(|path| path == lock))
    })
}
