//! The Google account in the window: sign-in through the browser, sync and its numbers, an ended sign-in, and where the key is stored.

use std::fs;
use std::process::Command;

use contestsync_doubles::google::InjectedFault;
use serde_json::Value;

use crate::session::{PATIENCE, Session, in_desktop};

#[test]
fn a_declined_and_a_cancelled_sign_in_are_said_and_can_be_tried_again() {
    in_desktop("", async |session: Session| {
        session.settle();
        session
            .google
            .adjust(|options| options.consent = contestsync_doubles::google::Consent::Deny);
        let window = session.open_window().await;
        window.go("Calendar").await;
        window.press("Connect Google Calendar").await;
        let page = until!("the consent page", session.consent_page());
        contestsync_doubles::browse(&page).await.unwrap();
        window.says("You declined on Google's page. Nothing was changed.").await;
        window.press("Try again").await;
        window.says("Waiting for Google…").await;
        window.press("Cancel").await;
        window.says("Sign-in canceled").await;
        session.quit(window).await;
    });
}

#[test]
fn the_first_run_signs_in_and_adds_contests_only_when_it_is_told_to() {
    in_desktop("", async |session: Session| {
        session.settle();
        session.set(&[("first_run_done", "false")]);
        let mark = session.google.mark();
        let window = session.open_window().await;
        window.says("Which platforms?").await;
        window.press("Continue").await;
        window.says("When should ContestSync remind you?").await;
        window.press("Continue").await;
        window.says("Your calendar (optional)").await;
        window.press("Connect Google Calendar").await;
        let page = until!("the consent page", session.consent_page());
        assert_eq!(contestsync_doubles::browse(&page).await.unwrap().status, 200);
        let said = window.says("Will add ").await;
        window.picture("first-run-will-add").await;
        assert_eq!(session.google.writes_since(mark), 0);
        assert_eq!(session.events(), Vec::<String>::new());
        window.press("Add them").await;
        let added = window.says(" added").await;
        let events = session.events().len();
        assert!(events > 0);
        assert!(said.contains(&format!("Will add {events} contests")), "{said}");
        assert!(added.contains(&format!("{events} added")), "{added}");
        window.press("Continue").await;
        window.says("contests in the next 7 days.").await;
        window.press("Done").await;
        until!(
            "the agenda",
            (window.words_at("//main//h1").await == "Upcoming").then_some(())
        );
        assert_eq!(session.preference("first_run_done"), "true");
        session.quit(window).await;
    });
}

#[test]
fn an_ended_sign_in_is_said_in_the_window_and_begun_anew_there() {
    in_desktop("", async |session: Session| {
        session.settle();
        session.sign_in().await;
        session.run(&["sync"]);
        let window = session.open_window().await;
        session
            .google
            .fail_next("/token", InjectedFault::OAuth("invalid_grant".to_owned()), 1);
        window.press("Sync now").await;
        // Bad news, marked as such, in the status line; and in the banner with its button.
        let bad = "//footer//p[contains(@class, \"bad\")]";
        until!("the bad news in the status line", {
            let words = window.words_at(bad).await;
            words.contains("The sign-in has ended").then_some(())
        });
        window.picture("sign-in-ended").await;
        window.press("Sign in again").await;
        let page = until!("the consent page", session.consent_page());
        assert_eq!(contestsync_doubles::browse(&page).await.unwrap().status, 200);
        // It is over everywhere: in the status line, on the page, in the tray.
        window.says("Signed in as ").await;
        until!("the bad news to go", {
            let text = window.text().await;
            (!text.contains("The sign-in has ended") && !text.contains("Sign-in ended")).then_some(())
        });
        assert_eq!(window.words_at(bad).await, "");
        let menu = session.menu().await;
        assert!(
            !menu.iter().any(|(_, label)| label.contains("sign in again")),
            "{menu:?}"
        );
        window.is_accessible("signed in again").await;
        window.picture("signed-in-again").await;
        // And the calendar goes on.
        let mark = session.google.mark();
        window.press("Sync now").await;
        assert!(session.google.seen("calendar.events.list", 1, mark, PATIENCE).await);
        session.quit(window).await;
    });
}

/// What lies under a folder, all of it.
fn all_bytes(folder: &std::path::Path, into: &mut Vec<u8>) {
    for entry in fs::read_dir(folder).unwrap().flatten() {
        if entry.file_type().unwrap().is_dir() {
            all_bytes(&entry.path(), into);
        } else if entry.file_type().unwrap().is_file() {
            into.extend(fs::read(entry.path()).unwrap());
        }
    }
}

#[test]
fn the_secret_service_holds_the_key_and_no_token_lies_open() {
    in_desktop("", async |session: Session| {
        session.settle();
        session.sign_in().await;
        session.run(&["sync"]);
        assert_eq!(session.json(&["status", "--json"])["secret_store"], "keyring");

        // One item of ours, and it opens what the data folder keeps: without it nobody is signed in.
        let found = Command::new("secret-tool")
            .args(["search", "--all", "--unlock", "service", "contestsync"])
            .output()
            .unwrap();
        let traffic = format!(
            "{}{}",
            String::from_utf8_lossy(&found.stdout),
            String::from_utf8_lossy(&found.stderr)
        );
        assert_eq!(traffic.matches("secret = ").count(), 1, "{traffic}");

        // Neither kind of token is in the item or in a file.
        let requests = session.google.requests();
        let token_calls: Vec<String> = requests
            .iter()
            .filter(|request| request.path == "/token")
            .map(|request| format!("{request:?}"))
            .collect();
        assert!(!token_calls.is_empty());
        let mut bytes = traffic.clone().into_bytes();
        all_bytes(&session.data(), &mut bytes);
        let text = String::from_utf8_lossy(&bytes);
        for begins in ["1//", "ya29."] {
            assert!(!text.contains(begins), "a token that begins with {begins}");
        }
        assert!(!session.data().join("secret.key").exists());
    });
}

#[test]
fn an_expired_permission_is_told_by_the_command_line_too() {
    in_desktop("", async |session: Session| {
        session.settle();
        session.sign_in().await;
        session
            .google
            .fail_next("/token", InjectedFault::OAuth("invalid_grant".to_owned()), 1);
        let mark = session.google.mark();
        let output = session.program(&["sync", "--json"]).output().unwrap();
        assert!(session.google.seen("/token", 1, mark, PATIENCE).await);
        assert!(!output.status.success());
        let said: Value = serde_json::from_slice(&output.stdout).unwrap_or_default();
        let text = format!("{said}{}", String::from_utf8_lossy(&output.stderr));
        assert!(
            text.contains("sign_in_again") || text.contains("Sign in again"),
            "{text}"
        );
    });
}
