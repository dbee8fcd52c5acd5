//! `login`, `sync`, `logout`, `restore`: the calendar from the command line.

use serde_json::json;

use super::machine::{Machine, keys_of};

#[test]
fn login_prints_one_address_and_sync_fills_the_calendar() {
    let machine = Machine::signed_in();
    let sync = machine.run(&["sync", "--json"]);
    assert_eq!(sync.status, 0, "{sync:?}");
    let document = sync.json();
    assert_eq!(keys_of(&document), ["calendar", "refresh"]);
    let calendar = &document["calendar"];
    let keys = [
        "calendar_id",
        "deleted",
        "elapsed_ms",
        "errors",
        "failed",
        "inserted",
        "kept_deleted",
        "outcome",
        "requests",
        "unchanged",
        "updated",
    ];
    assert_eq!(keys_of(calendar), keys);
    assert_eq!((&calendar["outcome"], &calendar["errors"]), (&json!("ok"), &json!([])));
    assert_eq!(calendar["inserted"], json!(machine.wanted_keys().len()));
    assert_eq!(machine.event_keys(), machine.wanted_keys());
    let again = machine.run(&["sync", "--no-refresh", "--json"]).json();
    assert_eq!(
        (&again["refresh"], &again["calendar"]["requests"]),
        (&json!(null), &json!(1))
    );
    assert_eq!(again["calendar"]["unchanged"], json!(machine.wanted_keys().len()));
    let preview = machine.run(&["sync", "--no-refresh", "--dry-run", "--json"]).json();
    let preview = &preview["calendar"];
    assert_eq!((&preview["dry_run"], &preview["plan"]), (&json!(true), &json!([])));
    let status = machine.run(&["status", "--json"]).json();
    assert_eq!(status["account"], json!({"email": "person@example.com", "state": "ok"}));
    assert_eq!(status["calendar_id"], json!(machine.calendar()));
    assert!(status["last_sync_at"].is_string() && status["next_sync_at"].is_string());
    assert_eq!(machine.google.violations(), Vec::<String>::new());
}

#[test]
fn login_stdout_is_the_address_alone_and_no_secret_is_anywhere() {
    let machine = Machine::new();
    machine.set("google.client_id", contestsync_doubles::google::CLIENT_ID);
    machine.set("google.client_secret", contestsync_doubles::google::CLIENT_SECRET);
    let login = machine.login();
    assert_eq!((login.status, login.stdout.lines().count()), (0, 1), "{login:?}");
    assert!(
        login
            .stdout
            .starts_with(&format!("{}/o/oauth2/v2/auth?", machine.google.url())),
        "{login:?}"
    );
    let tokens: Vec<String> = machine
        .google
        .requests()
        .iter()
        .filter(|request| request.path == "/token")
        .map(|request| request.body.clone())
        .collect();
    assert_eq!(tokens.len(), 1);
    let code = tokens[0]
        .split('&')
        .find_map(|pair| pair.strip_prefix("code="))
        .unwrap()
        .to_owned();
    machine.run(&["sync"]);
    for entry in walk(machine.home.path()) {
        let bytes = std::fs::read(&entry).unwrap();
        let text = String::from_utf8_lossy(&bytes);
        assert!(!text.contains(&code), "the code is in {}", entry.display());
        assert!(
            !text.contains("1//") && !text.contains("ya29."),
            "a token is in {}",
            entry.display()
        );
    }
}

#[test]
fn without_an_account_sync_says_so_and_fails() {
    let machine = Machine::new();
    let sync = machine.run(&["sync", "--json"]);
    assert_eq!(sync.status, 1);
    let document = sync.json();
    assert_eq!(document["calendar"]["outcome"], "signed_out");
    assert_eq!(document["calendar"]["errors"][0]["code"], "signed_out");
    assert_eq!(document["refresh"]["platforms"][0]["outcome"], "ok");
    let status = machine.run(&["status", "--json"]).json();
    assert_eq!(status["last_sync_at"], json!(null));
    assert!(status["last_refresh_at"].is_string());
}

#[test]
fn login_without_a_client_names_the_steps() {
    let machine = Machine::new();
    let login = machine.run(&["login", "--no-browser", "--json"]);
    assert_eq!(
        (login.status, login.json()["error"]["code"].as_str()),
        (1, Some("client_not_configured"))
    );
}

#[test]
fn googles_client_file_is_taken() {
    let machine = Machine::new();
    let file = machine.home.path().join("client_secret.json");
    let id = contestsync_doubles::google::CLIENT_ID;
    let secret = contestsync_doubles::google::CLIENT_SECRET;
    let installed =
        json!({"installed": {"client_id": id, "client_secret": secret, "redirect_uris": ["http://localhost"]}});
    std::fs::write(&file, installed.to_string()).unwrap();
    assert_eq!(
        machine.run(&["config", "client-file", file.to_str().unwrap()]).status,
        0
    );
    assert_eq!(machine.run(&["config", "get", "google.client_id"]).stdout.trim(), id);
    assert_eq!(machine.login().status, 0);
}

#[test]
fn a_cancelled_contest_and_a_platform_that_fails_are_told_apart() {
    let mut machine = Machine::signed_in();
    machine.run(&["sync"]);
    let upcoming = machine.sample.upcoming();
    let now = machine.sample.now();
    let gone = upcoming
        .iter()
        .find(|contest| contest.platform == "codeforces" && contest.starts_at > now)
        .unwrap()
        .key();
    machine.sample.cancel(&gone);
    machine.show();
    machine.platforms.set(
        "atcoder",
        "/contests/",
        contestsync_doubles::platforms::Response::challenge(),
    );
    let sync = machine.run(&["sync", "--json"]);
    assert_eq!(sync.status, 3);
    let document = sync.json();
    let of = |name: &str| {
        let platforms = document["refresh"]["platforms"].as_array().unwrap();
        platforms
            .iter()
            .find(|platform| platform["platform"] == name)
            .unwrap()
            .clone()
    };
    assert_eq!(of("codeforces")["removed"], 1);
    assert_eq!(
        (&of("atcoder")["outcome"], &of("atcoder")["removed"]),
        (&json!("failed"), &json!(0))
    );
    assert_eq!(of("atcoder")["error"]["code"], "blocked");
    assert_eq!(
        (&document["calendar"]["outcome"], &document["calendar"]["deleted"]),
        (&json!("ok"), &json!(1))
    );
    assert_eq!(machine.event_keys(), machine.wanted_keys());
}

#[test]
fn what_the_user_deleted_is_kept_deleted_and_restored_on_request() {
    let machine = Machine::signed_in();
    machine.run(&["sync"]);
    let calendar = machine.calendar();
    let doomed = machine.events()[0].clone();
    machine
        .google
        .user_delete_event(&calendar, doomed["id"].as_str().unwrap());
    let sync = machine.run(&["sync", "--no-refresh", "--json"]).json();
    assert_eq!(
        (&sync["calendar"]["kept_deleted"], &sync["calendar"]["inserted"]),
        (&json!(1), &json!(0))
    );
    let key = doomed["extendedProperties"]["private"]["contestsync_key"]
        .as_str()
        .unwrap();
    let why = machine.run(&["why", key]).stdout;
    let gone = format!("In the calendar: no (you deleted its event; `contestsync restore {key}` brings it back)\n");
    assert!(why.contains(&gone), "{why}");
    let why = machine.run(&["why", key, "--json"]).json();
    assert_eq!(
        (&why["calendar"]["shown"], &why["calendar"]["event"]),
        (&json!(true), &json!("deleted_by_user"))
    );
    assert_eq!(machine.run(&["restore", "--json"]).json(), json!({"restored": 1}));
    let sync = machine.run(&["sync", "--no-refresh", "--json"]).json();
    assert_eq!(
        (&sync["calendar"]["kept_deleted"], &sync["calendar"]["inserted"]),
        (&json!(0), &json!(1))
    );
    assert_eq!(machine.event_keys(), machine.wanted_keys());
}

#[test]
fn logout_gives_the_permission_back_and_takes_the_calendar_only_when_asked() {
    let machine = Machine::signed_in();
    machine.run(&["sync"]);
    let events = machine.event_keys().len();
    let mark = machine.google.mark();
    assert_eq!(machine.run(&["logout"]).status, 0);
    assert_eq!(
        machine
            .google
            .requests_since(mark)
            .iter()
            .filter(|request| request.path == "/revoke")
            .count(),
        1
    );
    assert_eq!(machine.events().len(), events);
    assert_eq!(machine.run(&["status", "--json"]).json()["account"], json!(null));
    assert_eq!(machine.run(&["logout"]).status, 1);
    machine.login();
    assert_eq!(machine.run(&["logout", "--delete-calendar"]).status, 0);
    assert_eq!(machine.google.app_calendars().len(), 0);
}

#[test]
fn logout_warns_that_google_signs_out_other_computers_and_can_leave_theirs() {
    let machine = Machine::signed_in();
    let leaving = machine.run(&["logout", "--json"]);
    assert_eq!(leaving.status, 0, "{leaving:?}");
    assert!(leaving.stderr.contains("other computers") && leaving.stderr.contains("--keep-others"));
    assert_eq!(
        leaving.json(),
        json!({"email": "person@example.com", "revoked": true, "calendar_deleted": false})
    );
    machine.login();
    let mark = machine.google.mark();
    let kept = machine.run(&["logout", "--keep-others", "--json"]);
    assert_eq!((kept.status, kept.stderr.as_str()), (0, ""), "{kept:?}");
    assert_eq!(
        kept.json(),
        json!({"email": "person@example.com", "revoked": false, "calendar_deleted": false, "kept_others": true})
    );
    assert!(machine.google.requests_since(mark).is_empty());
    assert_eq!(machine.run(&["status", "--json"]).json()["account"], json!(null));
    assert_eq!(machine.run(&["logout", "--keep-others", "--delete-calendar"]).status, 2);
}

#[test]
fn a_key_file_that_was_put_away_and_back_needs_no_new_sign_in() {
    let machine = Machine::signed_in();
    assert_eq!(machine.run(&["sync"]).status, 0);
    let (key, away) = (machine.home.path().join("secret.key"), machine.home.path().join("away"));
    std::fs::rename(&key, &away).unwrap();
    let sync = machine.run(&["sync", "--no-refresh", "--json"]);
    let error = &sync.json()["calendar"]["errors"][0];
    assert_eq!((sync.status, &error["code"]), (1, &json!("secret_store_unavailable")));
    let status = machine.run(&["status", "--json"]).json();
    assert_eq!(status["account"]["state"], "ok");
    assert_eq!(status["account"]["error"]["code"], "secret_store_unavailable");
    let words = machine.run(&["status"]).stdout;
    assert!(
        words.contains("The key that protects your sign-in can't be reached"),
        "{words}"
    );
    std::fs::rename(&away, &key).unwrap();
    let status = machine.run(&["status", "--json"]).json();
    assert_eq!(status["account"], json!({"email": "person@example.com", "state": "ok"}));
    assert_eq!(machine.run(&["sync", "--no-refresh"]).status, 0);
}

fn walk(folder: &std::path::Path) -> Vec<std::path::PathBuf> {
    let mut files = Vec::new();
    for entry in std::fs::read_dir(folder).unwrap() {
        let path = entry.unwrap().path();
        if path.is_dir() {
            files.extend(walk(&path));
        } else {
            files.push(path);
        }
    }
    files
}

#[test]
fn login_takes_over_the_settings_of_another_computer_and_says_whose() {
    let first = Machine::signed_in();
    first.set("calendar.reminder_minutes", "25");
    assert_eq!(first.run(&["sync"]).status, 0);
    let second = first.beside();
    second.set("platforms", "codeforces");
    let login = second.login_with(&["--json"]);
    assert_eq!(login.status, 0, "{login:?}");
    // The address is the first line, the document follows.
    let (address, document) = login.stdout.split_once('\n').unwrap();
    assert!(address.starts_with("http"), "{address}");
    let document: serde_json::Value = serde_json::from_str(document).unwrap();
    assert_eq!(keys_of(&document), ["email", "joined"]);
    assert_eq!(keys_of(&document["joined"]), ["at", "computer"]);
    assert!(document["joined"]["at"].as_str().unwrap().ends_with('Z'), "{document}");
    assert_eq!(
        second.run(&["config", "get", "calendar.reminder_minutes"]).stdout,
        "25\n"
    );
    let mark = first.google.mark();
    let sync = second.run(&["sync", "--json"]).json();
    assert_eq!(
        (&sync["calendar"]["outcome"], &sync["calendar"]["deleted"]),
        (&json!("ok"), &json!(0))
    );
    assert_eq!(first.google.writes_since(mark), 0);
    assert_eq!(first.event_keys(), first.wanted_keys());
    // And the user can have it the other way round.
    assert_eq!(second.run(&["config", "keep-own", "--json"]).status, 0);
    assert_eq!(second.run(&["config", "get", "platforms"]).stdout, "codeforces\n");
    assert_eq!(second.run(&["sync", "--no-refresh"]).status, 0);
    assert_eq!(first.run(&["sync", "--no-refresh"]).status, 0);
    assert_eq!(first.run(&["config", "get", "platforms"]).stdout, "codeforces\n");
}

#[test]
fn the_first_computer_joins_nobody() {
    let machine = Machine::new();
    machine.set("google.client_id", contestsync_doubles::google::CLIENT_ID);
    machine.set("google.client_secret", contestsync_doubles::google::CLIENT_SECRET);
    let login = machine.login_with(&["--json"]);
    let document = login.stdout.split_once('\n').unwrap().1;
    let document: serde_json::Value = serde_json::from_str(document).unwrap();
    assert_eq!(document, json!({"email": "person@example.com", "joined": null}));
    machine.run(&["sync"]);
    machine.run(&["logout"]);
    // Its own settings aren't another's.
    let again = machine.login_with(&["--json"]);
    let document: serde_json::Value = serde_json::from_str(again.stdout.split_once('\n').unwrap().1).unwrap();
    assert_eq!(document["joined"], json!(null));
}

#[test]
fn config_list_says_which_preferences_are_shared() {
    let machine = Machine::new();
    let plain = machine.run(&["config", "list", "--json"]).json();
    assert_eq!(plain["calendar.busy"], json!(false));
    let scoped = machine.run(&["config", "list", "--scopes", "--json"]).json();
    assert_eq!(keys_of(&plain), keys_of(&scoped));
    let of = |scope: &str| {
        let all = scoped.as_object().unwrap().iter();
        all.filter(|(_, value)| value["scope"] == scope)
            .map(|(key, _)| key.as_str())
            .collect::<Vec<_>>()
    };
    let shared = [
        "calendar.busy",
        "calendar.color_by_platform",
        "calendar.reminder_minutes",
        "calendar.zone",
        "handle.atcoder",
        "handle.codechef",
        "handle.codeforces",
        "handle.leetcode",
        "platforms",
        "rules",
    ];
    assert_eq!(of("shared"), shared);
    assert_eq!(of("computer").len() + shared.len(), keys_of(&plain).len());
    let words = machine.run(&["config", "list"]).stdout;
    let (ours, own) = words.split_once("# This computer's own\n").unwrap();
    assert!(
        ours.starts_with("# Shared by all computers") && ours.contains("\ncalendar.busy = false\n"),
        "{words}"
    );
    assert!(own.contains("theme = system\n"), "{words}");
}
