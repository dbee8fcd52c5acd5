//! Malicious text, and secrets that must stay where they are.

use std::path::Path;
#[cfg(target_os = "linux")]
use std::time::Duration;

#[cfg(target_os = "linux")]
use contestsync_doubles::google::InjectedFault;
use contestsync_doubles::platforms::Response;
use serde_json::{Value, json};

use super::machine::{Machine, Ran};

/// Markup, a terminal's escape sequences, a title and a link for it, direction overrides, isolates, zero width, lines of an ICS file.
const HOSTILE: &str = "<img src=x onerror=alert(1)>\u{1b}[2J\u{1b}]0;owned\u{7}\u{1b}]8;;https://evil.example\u{1b}\\\u{9b}31m\u{202e}drawkcab\u{2066}\u{200b}\u{feff}\u{0}\r\nEND:VEVENT\r\nBEGIN:VALARM\u{2028}&lt;script&gt;";

/// Characters that a terminal, a reader of lines or an eye takes for something else than text.
fn tricks(text: &str) -> Vec<char> {
    let is_trick = |character: &char| {
        (character.is_control() && *character != '\n')
            || matches!(character, '\u{200b}'..='\u{200f}' | '\u{2028}'..='\u{202e}' | '\u{2060}'..='\u{206f}' | '\u{feff}')
    };
    text.chars().filter(is_trick).collect()
}

/// One upcoming round of Codeforces with this name, put into the answer as these bytes of JSON.
fn announce(machine: &Machine, name_in_json: &str) {
    let start = machine.sample.now().as_second() + 2 * 86_400;
    let answer = json!({"status": "OK", "result": [{
        "id": 4242, "name": "NAME", "type": "CF", "phase": "BEFORE", "frozen": false,
        "durationSeconds": 7200, "startTimeSeconds": start, "relativeTimeSeconds": -172_800
    }]});
    let body = answer.to_string().replace("\"NAME\"", name_in_json);
    machine.platforms.clear("codeforces");
    machine
        .platforms
        .set("codeforces", "/", Response::new("application/json", body));
}

#[test]
fn a_hostile_name_is_plain_text_in_terminal_documents_ics_and_calendar() {
    let machine = Machine::signed_in();
    machine.set("platforms", "codeforces");
    announce(&machine, &serde_json::to_string(HOSTILE).unwrap());
    assert_eq!(machine.run(&["sync"]).status, 0);
    for args in [
        &["list"][..],
        &["next"],
        &["why", "codeforces:4242"],
        &["list", "--json"],
        &["status"],
        &["refresh"],
    ] {
        let ran = machine.run(args);
        assert_eq!(ran.status, 0, "{ran:?}");
        assert_eq!(tricks(&ran.stdout), Vec::<char>::new(), "{args:?} {ran:?}");
        assert_eq!(tricks(&ran.stderr), Vec::<char>::new(), "{args:?} {ran:?}");
    }
    let ics = machine.run(&["export", "--ics"]).stdout;
    assert_eq!(tricks(&ics.replace("\r\n", "\n")), Vec::<char>::new(), "{ics}");
    assert_eq!(ics.matches("\nBEGIN:VEVENT").count(), 1, "{ics}");
    assert_eq!(ics.matches("\nEND:VEVENT").count(), 1, "{ics}");
    let events = machine.events();
    assert_eq!(events.len(), 1);
    let summary = events[0]["summary"].as_str().unwrap();
    assert_eq!(tricks(&events[0].to_string()), Vec::<char>::new());
    assert!(
        summary.contains("<img src=x onerror=alert(1)>"),
        "it stays text: {summary}"
    );
}

#[test]
fn a_name_of_ten_thousand_characters_is_cut_and_lone_surrogates_harm_nobody() {
    let machine = Machine::new();
    machine.set("platforms", "codeforces");
    announce(&machine, &serde_json::to_string(&"é".repeat(10_000)).unwrap());
    assert_eq!(machine.run(&["refresh"]).status, 0);
    let listed = machine.run(&["list", "--json"]).json();
    let name = listed[0]["name"].as_str().unwrap();
    assert_eq!((name.chars().count(), name.replace('é', "")), (300, String::new()));
    // Half a pair is no letter: it costs itself, not the list.
    announce(&machine, r#""Round \ud83d (Div. 2)""#);
    assert_eq!(machine.run(&["refresh"]).status, 0);
    let listed = machine.run(&["list", "--json"]).json();
    assert_eq!(listed[0]["name"], "Round \u{FFFD} (Div. 2)");
}

/// What was sent to Google's token endpoint under these names: codes, verifiers, refresh tokens, the client's secret.
fn secrets(machine: &Machine, names: &[&str]) -> Vec<String> {
    let requests = machine.google.requests();
    let forms = requests.iter().filter(|request| request.path.ends_with("/token"));
    let pairs = forms.flat_map(|request| url::form_urlencoded::parse(request.body.as_bytes()).into_owned());
    pairs
        .filter(|(name, _)| names.contains(&name.as_str()))
        .map(|(_, value)| value)
        .collect()
}

fn files_with(folder: &Path, needle: &str) -> Vec<String> {
    let mut found = Vec::new();
    for entry in std::fs::read_dir(folder).unwrap() {
        let path = entry.unwrap().path();
        if path.is_dir() {
            found.extend(files_with(&path, needle));
        } else if holds(&std::fs::read(&path).unwrap(), needle) {
            found.push(path.display().to_string());
        }
    }
    found
}

fn holds(bytes: &[u8], needle: &str) -> bool {
    bytes.windows(needle.len()).any(|window| window == needle.as_bytes())
}

#[test]
fn no_secret_is_in_any_output_log_or_file() {
    let machine = Machine::signed_in();
    machine.google.expire_access_tokens();
    let mut said: Vec<Ran> = Vec::new();
    for args in [
        &["sync", "--json"][..],
        &["status", "--json"],
        &["status"],
        &["config", "list", "--json"],
        &["config", "list"],
        &["list", "--json"],
    ] {
        let output = machine.command(args).env("CONTESTSYNC_LOG", "trace").output().unwrap();
        said.push(super::machine::ran(output));
    }
    let everywhere = secrets(&machine, &["code", "code_verifier", "refresh_token"]);
    assert!(everywhere.len() >= 3, "{}", everywhere.len());
    for secret in &everywhere {
        assert_eq!(files_with(machine.home.path(), secret), Vec::<String>::new());
    }
    // The client's secret is a preference, so the database knows it; nobody is told.
    for secret in everywhere.iter().chain(&secrets(&machine, &["client_secret"])) {
        for ran in &said {
            assert!(!ran.stdout.contains(secret) && !ran.stderr.contains(secret));
        }
        assert_eq!(
            files_with(&machine.home.path().join("logs"), secret),
            Vec::<String>::new()
        );
    }
}

#[test]
fn a_copied_database_alone_opens_nothing_and_the_key_can_be_changed_without_a_new_sign_in() {
    let machine = Machine::signed_in();
    assert_eq!(machine.run(&["sync"]).status, 0);
    let thief = tempfile::tempdir().unwrap();
    for name in ["contestsync.db", "contestsync.db-wal"] {
        let from = machine.home.path().join(name);
        if from.exists() {
            std::fs::copy(from, thief.path().join(name)).unwrap();
        }
    }
    let mark = machine.google.mark();
    let output = machine
        .command(["sync", "--no-refresh", "--json"])
        .env("CONTESTSYNC_HOME", thief.path())
        .output()
        .unwrap();
    let ran = super::machine::ran(output);
    assert_ne!(ran.status, 0, "{ran:?}");
    assert!(machine.google.requests_since(mark).is_empty(), "nothing to ask with");

    assert_eq!(machine.run(&["config", "rotate-key"]).status, 0);
    let sync = machine.run(&["sync", "--no-refresh", "--json"]);
    assert_eq!(
        (sync.status, &sync.json()["calendar"]["outcome"]),
        (0, &Value::from("ok"))
    );
}

#[cfg(target_os = "linux")]
#[test]
fn a_crash_leaves_no_picture_of_the_memory_behind() {
    let machine = Machine::signed_in();
    machine
        .google
        .fail_next("calendar.calendars.insert", InjectedFault::HoldAnswer, 1);
    let mark = machine.google.mark();
    let mut child = machine.spawn(&["sync", "--no-refresh"]);
    let held = machine
        .google
        .block_until_seen("calendar.calendars.insert", 1, mark, Duration::from_mins(1));
    let limits = std::fs::read_to_string(format!("/proc/{}/limits", child.id())).unwrap();
    child.kill().unwrap();
    child.wait().unwrap();
    machine.google.release();
    assert!(held);
    let line = limits
        .lines()
        .find(|line| line.starts_with("Max core file size"))
        .unwrap();
    assert_eq!(line.split_whitespace().nth(4), Some("1"), "{line}");
}
