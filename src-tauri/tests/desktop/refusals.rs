//! What the window must not do, whatever runs in it; and untrusted text, which stays text.

use contestsync_doubles::platforms::SampleContest;
use jiff::{SignedDuration, Timestamp};
use serde_json::{Value, json};

use crate::page::Window;
use crate::session::{Session, in_desktop};

/// A contest's name as someone who took a platform over would choose it.
const NAME: &str = "<img src=x onerror=\"document.title='owned'\"><script>document.title='owned'</script> & Round 4242";

/// Asks Tauri from within the page, as a script there would; gives what it is refused with.
async fn refused(window: &Window, command: &str, arguments: Value) -> String {
    let script = "const [command, arguments_] = arguments; \
        const done = new Promise((resolve) => window.__TAURI_INTERNALS__.invoke(command, arguments_).then( \
            (value) => resolve('DONE ' + JSON.stringify(value)), (error) => resolve(String(error?.message ?? error)))); \
        return done;";
    let said = window.script(script, vec![json!(command), arguments]).await;
    said.as_str().unwrap().to_owned()
}

#[test]
fn a_script_in_the_window_may_do_no_more_than_the_window() {
    in_desktop("", async |session: Session| {
        session.settle();
        let window = session.open_window().await;
        for (command, arguments) in [
            ("plugin:dialog|open", json!({"options": {}})),
            ("plugin:dialog|message", json!({"message": "hello"})),
            ("plugin:window|set_title", json!({"value": "owned"})),
            ("plugin:window|create", json!({"options": {"label": "second"}})),
            (
                "plugin:webview|create_webview_window",
                json!({"options": {"label": "second", "url": "https://example.com"}}),
            ),
            ("plugin:event|emit", json!({"event": "view", "payload": {}})),
            ("plugin:path|resolve_directory", json!({"directory": 1})),
            ("plugin:app|version", json!({})),
            ("plugin:updater|check", json!({})),
            ("plugin:autostart|enable", json!({})),
            ("plugin:opener|open_url", json!({"url": "https://example.com"})),
            ("plugin:shell|execute", json!({"program": "sh"})),
            ("read_file", json!({"path": "/etc/passwd"})),
        ] {
            let said = refused(&window, command, arguments).await;
            assert!(!said.starts_with("DONE"), "{command}: {said}");
            let by_tauri = said.contains("not allowed") || said.contains("not found");
            assert!(by_tauri, "{command} was refused by something else: {said}");
        }
        // Nothing leaves, and the page stays.
        let fetched = window
            .script(
                "return fetch('https://127.0.0.1:9/').then(() => 'DONE', (error) => String(error))",
                Vec::new(),
            )
            .await;
        assert_ne!(fetched, "DONE");
        let _: Value = window
            .script("location.href = 'https://127.0.0.1:9/'; return null", Vec::new())
            .await;
        let place = window.script("return location.origin", Vec::new()).await;
        assert_eq!(place, "tauri://localhost");
        window.says("Running ").await;
        assert!(!session.opened().contains("127.0.0.1:9"), "{}", session.opened());
        session.quit(window).await;
    });
}

#[test]
fn a_name_full_of_markup_is_text_in_the_window_and_runs_nothing() {
    in_desktop("", async |mut session: Session| {
        session.settle();
        let starts_at = session.sample.now().checked_add(SignedDuration::from_hours(2)).unwrap();
        session.sample.announce(SampleContest {
            platform: "codeforces",
            id: "4242".to_owned(),
            name: NAME.to_owned(),
            starts_at: Timestamp::from_second(starts_at.as_second()).unwrap(),
            seconds: 7200,
            note: "",
        });
        session.platforms.show(&session.sample);
        let window = session.open_window().await;
        window.press("Check now").await;
        window.says(NAME).await;
        let made = "return [document.querySelectorAll('main img[src=x], main script').length, document.title]";
        assert_eq!(
            window.script(made, Vec::new()).await,
            json!([0, "Upcoming – ContestSync"])
        );
        session.quit(window).await;
    });
}
