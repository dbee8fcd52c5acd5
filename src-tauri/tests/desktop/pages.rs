//! The window page by page: the first run, what each page says in both themes, and that changes there take effect.

use crate::bus::{Overheard, displayed};
use crate::page::{PAGES, Window};
use crate::session::{Session, has_window, in_desktop};

#[test]
fn the_first_run_takes_three_steps_and_ends_with_a_result() {
    in_desktop("", async |session: Session| {
        let window = session.open_window().await;
        window.says("Which platforms?").await;
        window.says("Step 1 of 3").await;
        // All seven are read by the time the tiles say when the next contest is.
        window.says("Next: ").await;
        window.is_accessible("first run 1").await;
        window.picture("first-1").await;
        window.tick("HackerRank").await;
        window.press("Continue").await;
        window.says("When should ContestSync remind you?").await;
        window.says("Start at login").await;
        window.is_accessible("first run 2").await;
        window.picture("first-2").await;
        window.press("Continue").await;
        window.says("Your calendar (optional)").await;
        window.is_accessible("first run 3").await;
        window.picture("first-3").await;
        window.press("Not now").await;
        let text = window.says(" in the next 7 days.").await;
        assert!(text.contains("Next: "), "{text}");
        window.picture("first-4").await;
        window.press("Done").await;
        window.says("Running ").await;

        // What was chosen holds, and start at login is registered.
        assert_eq!(session.preference("first_run_done"), "true");
        let platforms = session.preference("platforms");
        assert!(
            !platforms.contains("hackerrank") && platforms.contains("codeforces"),
            "{platforms}"
        );
        assert_eq!(session.preference("autostart"), "true");
        let file = Session::home().join(".config/autostart/contestsync.desktop");
        until!("launch at login", file.exists().then_some(()));
        session.quit(window).await;

        // It isn't asked again.
        let window = session.open_window().await;
        window.says("Running ").await;
        session.quit(window).await;
    });
}

/// What a page must say in this session.
fn words_of<'a>(page: &str, contest: &'a str) -> Vec<&'a str> {
    match page {
        "Upcoming" => vec!["Running", "Next 7 days", contest],
        "Status" => vec![
            "All good",
            "All 7 platforms are up to date.",
            "In the system keyring",
            "8 platforms are off",
            "Activity",
        ],
        "Contests" => vec![
            "LeetCode",
            "Code360",
            "not yet confirmed",
            "8 more platforms",
            "Rules",
            "shows ",
        ],
        "Reminders" => vec![
            "Remind me on this computer",
            "For 1 hour",
            "Until tomorrow",
            "Until I resume",
            "Before the start",
            "Also at the start",
            "Different times per platform",
            "Quiet hours",
            "Play a sound",
            "Snooze for",
            "Show a sample",
            "when a contest moves",
            "when a contest is canceled",
            "when a contest is announced",
            "Will it ring?",
            "Test reminders",
            "Reminders in the next 7 days",
            " reminders",
        ],
        "Calendar" => vec![
            "Google account",
            "It can't see the events in your other calendars.",
            "Connect Google Calendar",
            "Calendar",
            "A separate calendar",
            "My main calendar",
            "Show the time as",
            "free",
            "busy",
            "Color by platform",
            "Google Calendar notifications (also on your phone)",
            "Export calendar file…",
            "Use your own Google client",
        ],
        "General" => vec![
            "Start at login",
            "Check the platforms every",
            "Theme",
            "Follow system",
            "Light",
            "Dark",
            "Time format",
            "24-hour",
            "12-hour",
            "Language",
            "Back up…",
            "Restore…",
        ],
        "Data & privacy" => vec![
            "Your data stays on this computer",
            "Data",
            "Logs",
            "Sign-in key",
            "In the system keyring",
            "Servers ContestSync contacts",
            "LeetCode",
            "Google",
        ],
        "About" => vec![
            "ContestSync 0.1.0",
            "Package",
            "System",
            "License",
            "MIT",
            "All licenses",
            "Updates",
            "Diagnostics…",
            "Keyboard shortcuts",
            "Ctrl+1",
        ],
        _ => panic!("no page is called {page}"),
    }
}

/// Each page says what it must, and nothing that none may.
async fn look_at(window: &Window, page: &str, contest: &str) {
    window.go(page).await;
    for words in words_of(page, contest) {
        window.says(words).await;
    }
    let text = window.text().await;
    for wrong in ["undefined", "NaN", "[object", "{n}", "Invalid Date", "null"] {
        assert!(!text.contains(wrong), "{page} says {wrong}:\n{text}");
    }
}

#[test]
fn every_page_has_its_content_and_breaks_no_rule_of_axe_in_either_theme() {
    in_desktop("", async |session: Session| {
        session.settle();
        let next = session.json(&["next", "--format", "json"]);
        let contest = next["name"].as_str().unwrap();
        let window = session.open_window().await;
        // What goes wrong in the page's own script from here on is kept.
        let keep = "window.faults = []; addEventListener('error', (event) => faults.push(String(event.message)));
            addEventListener('unhandledrejection', (event) => faults.push(String(event.reason)));";
        window.script(keep, Vec::new()).await;
        for theme in ["light", "dark"] {
            session.set(&[("theme", theme)]);
            until!(format!("the theme {theme}"), {
                let now = window
                    .script("return document.documentElement.dataset.theme", Vec::new())
                    .await;
                (now == theme).then_some(())
            });
            for page in PAGES {
                look_at(&window, page, contest).await;
                if page == "Data & privacy" {
                    // The servers that this session asks, each by its own address.
                    for server in [
                        session.platforms.url("codeforces"),
                        session.platforms.url("eolymp"),
                        session.google.url(),
                    ] {
                        window.says(server.strip_prefix("http://").unwrap()).await;
                    }
                }
                window.is_accessible(&format!("{page}, {theme}")).await;
                window.picture(&format!("{page}-{theme}").to_lowercase()).await;
            }
        }
        let faults = window.script("return window.faults", Vec::new()).await;
        assert_eq!(faults, serde_json::json!([]));
        session.quit(window).await;
    });
}

#[test]
fn what_is_set_in_the_window_is_set() {
    in_desktop("", async |session: Session| {
        session.settle();
        let window = session.open_window().await;
        window.go("General").await;
        window.tick("Dark").await;
        until!("the theme", (session.preference("theme") == "dark").then_some(()));
        window.says("Saved").await;
        window.press("Undo").await;
        until!("it undone", (session.preference("theme") == "system").then_some(()));
        window.choose("language", "ja").await;
        window.says("言語").await;
        assert_eq!(session.preference("language"), "ja");
        window.choose("language", "ar").await;
        window.says("اللغة").await;
        let direction = "return getComputedStyle(document.querySelector('main')).direction";
        assert_eq!(window.script(direction, Vec::new()).await, "rtl");
        window.choose("language", "en").await;
        window.says("Language").await;

        window.go("Reminders").await;
        window.tick("Play a sound").await;
        until!(
            "the sound",
            (session.preference("reminders.sound") == "false").then_some(())
        );
        window.press("Until I resume").await;
        window.says("Paused until you resume").await;
        // The tray says it, too; and it ends there.
        session.click("Resume reminders (paused)").await;
        window.says("Until I resume").await;

        window.go("Contests").await;
        window.tick("CodeChef").await;
        until!(
            "the platform",
            (!session.preference("platforms").contains("codechef")).then_some(())
        );
        window.go("Upcoming").await;
        until!(
            "its contests to go",
            (!window.text().await.contains("Starters")).then_some(())
        );

        // And the other way round: what the command line sets, the open window shows.
        session.set(&[("platforms", "atcoder")]);
        until!(
            "the other contests to go",
            (!window.text().await.contains("Codeforces Round")).then_some(())
        );

        // Escape closes the window; the program stays.
        window.escape().await;
        until!("the window to close", (!has_window()).then_some(()));
        session.quit(window).await;
    });
}

#[test]
fn a_sample_is_shown_and_the_rehearsal_believes_the_users_eyes() {
    in_desktop("", async |session: Session| {
        session.settle();
        session.set(&[("autostart", "true")]);
        let overheard = Overheard::start().await;
        let window = session.open_window().await;
        window.go("Reminders").await;
        window.press("Test reminders").await;
        window
            .says("You haven't confirmed a sample yet. Only you can tell whether it appears.")
            .await;
        window.press("Show a sample").await;
        until!("the sample", (overheard.shown().len() == 1).then_some(()));
        until!("it on the screen", (displayed() == 1).then_some(()));
        window.press("Yes").await;
        window.says("Notifications reach you").await;
        window.press("Test again").await;
        window.says("You confirmed a sample").await;
        window.is_accessible("rehearsal").await;
        window.picture("rehearsal").await;
        session.quit(window).await;
    });
}
