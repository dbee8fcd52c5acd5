//! Death at the worst moment, two processes at once, a damaged file, a newer file, a full disk.

use std::time::Duration;

use contestsync_doubles::google::InjectedFault;
use serde_json::json;

use super::machine::{Machine, ran};

const PATIENCE: Duration = Duration::from_mins(1);

#[test]
fn killed_between_a_write_and_its_record_the_next_sync_finds_the_event() {
    let mut machine = Machine::signed_in();
    machine.run(&["refresh"]);
    machine
        .google
        .fail_next("calendar.events.insert", InjectedFault::HoldAnswer, 100);
    let mark = machine.google.mark();
    let mut child = machine.spawn(&["sync", "--no-refresh"]);
    assert!(
        machine
            .google
            .block_until_seen("calendar.events.insert", 10, mark, PATIENCE)
    );
    assert!(machine.google.block_until_written(1, 10, PATIENCE));
    child.kill().unwrap();
    child.wait().unwrap();
    machine.google.clear_faults();
    machine.google.release();
    let unrecorded = machine.event_keys();
    let written = unrecorded.len();
    assert!(written >= 10, "{written}");
    let sync = machine.run(&["sync", "--no-refresh", "--json"]);
    assert_eq!(sync.status, 0, "{sync:?}");
    let report = &sync.json()["calendar"];
    assert_eq!(report["inserted"], json!(machine.wanted_keys().len() - written));
    assert_eq!(report["unchanged"], json!(written));
    assert_eq!(machine.event_keys(), machine.wanted_keys());
    let again = machine.run(&["sync", "--no-refresh", "--json"]).json();
    assert_eq!(
        (&again["calendar"]["requests"], &again["calendar"]["inserted"]),
        (&json!(1), &json!(0))
    );
    // A contest that is taken back a moment later takes its event along: no other computer's reading stands against it.
    let withdrawn = unrecorded.iter().find(|key| key.starts_with("codeforces:")).unwrap();
    machine.sample.cancel(withdrawn);
    machine.show();
    machine.run(&["refresh"]);
    let last = machine.run(&["sync", "--no-refresh", "--confirm", "--json"]).json();
    assert_eq!(last["calendar"]["deleted"], json!(1), "{last}");
    assert_eq!(machine.event_keys(), machine.wanted_keys());
}

#[test]
fn killed_while_the_calendar_is_made_there_is_only_one() {
    let machine = Machine::signed_in();
    machine.run(&["refresh"]);
    machine
        .google
        .fail_next("calendar.calendars.insert", InjectedFault::HoldAnswer, 1);
    let mark = machine.google.mark();
    let mut child = machine.spawn(&["sync", "--no-refresh"]);
    assert!(
        machine
            .google
            .block_until_seen("calendar.calendars.insert", 1, mark, PATIENCE)
    );
    assert!(machine.google.block_until_written(1, 0, PATIENCE));
    child.kill().unwrap();
    child.wait().unwrap();
    machine.google.release();
    assert_eq!(machine.run(&["sync", "--no-refresh"]).status, 0);
    assert_eq!(machine.event_keys(), machine.wanted_keys());
}

#[test]
fn two_syncs_at_once_take_turns_and_both_tell_the_truth() {
    let machine = Machine::signed_in();
    machine.run(&["refresh"]);
    let (first, second) = (
        machine.spawn(&["sync", "--no-refresh", "--json"]),
        machine.spawn(&["sync", "--no-refresh", "--json"]),
    );
    let (first, second) = (
        ran(first.wait_with_output().unwrap()),
        ran(second.wait_with_output().unwrap()),
    );
    assert_eq!((first.status, second.status), (0, 0), "{first:?} {second:?}");
    let inserted = |ran: &super::machine::Ran| ran.json()["calendar"]["inserted"].as_u64().unwrap();
    let mut both = [inserted(&first), inserted(&second)];
    both.sort_unstable();
    assert_eq!(both, [0, u64::try_from(machine.wanted_keys().len()).unwrap()]);
    assert_eq!(machine.event_keys(), machine.wanted_keys());
}

#[test]
fn a_damaged_file_is_set_aside_with_its_settings_rescued_and_said() {
    let machine = Machine::signed_in();
    machine.set("platforms", "atcoder");
    machine.run(&["sync"]);
    let database = machine.home.path().join("contestsync.db");
    std::fs::write(&database, b"this is no database at all, not even a header of one").unwrap();
    let status = machine.run(&["status", "--json"]);
    assert_eq!(status.status, 0, "{status:?}");
    assert!(status.stderr.contains("damaged"), "{status:?}");
    assert_eq!(status.json()["notes"][0]["code"], "database_damaged");
    let kept = std::fs::read_dir(machine.home.path()).unwrap();
    let kept: Vec<String> = kept
        .map(|entry| entry.unwrap().file_name().into_string().unwrap())
        .collect();
    assert!(
        kept.iter().any(|name| name.starts_with("contestsync.damaged-")),
        "{kept:?}"
    );
    // Rebuilt from the platforms and the calendar: nothing is made twice.
    machine.set("platforms", "atcoder");
    machine.set("google.client_id", contestsync_doubles::google::CLIENT_ID);
    machine.set("google.client_secret", contestsync_doubles::google::CLIENT_SECRET);
    assert_eq!(machine.login().status, 0);
    let sync = machine.run(&["sync", "--json"]).json();
    assert_eq!(
        (&sync["calendar"]["outcome"], &sync["calendar"]["inserted"]),
        (&json!("ok"), &json!(0))
    );
}

#[test]
fn a_newer_file_is_refused_and_left_as_it_is() {
    let machine = Machine::new();
    machine.run(&["status"]);
    let database = machine.home.path().join("contestsync.db");
    let runtime = tokio::runtime::Builder::new_current_thread()
        .enable_all()
        .build()
        .unwrap();
    runtime.block_on(async {
        use sqlx::{ConnectOptions, Connection};
        let mut connection = sqlx::sqlite::SqliteConnectOptions::new().filename(&database).connect().await.unwrap();
        sqlx::query("INSERT INTO _sqlx_migrations (version, description, success, checksum, execution_time) VALUES (9999, 'future', 1, x'00', 0)")
            .execute(&mut connection)
            .await
            .unwrap();
        connection.close().await.unwrap();
    });
    let before = std::fs::read(&database).unwrap();
    let status = machine.run(&["status", "--json"]);
    assert_eq!(
        (status.status, status.json()["error"]["code"].as_str()),
        (1, Some("database_newer"))
    );
    assert_eq!(std::fs::read(&database).unwrap(), before);
}

#[test]
fn a_server_that_asks_for_patience_is_not_asked_again_before() {
    let machine = Machine::new();
    machine.platforms.clear("codechef");
    machine.platforms.set(
        "codechef",
        "/api/list",
        contestsync_doubles::platforms::Response::too_many(3600),
    );
    let refresh = machine.run(&["refresh", "--platform", "codechef", "--json"]);
    assert_eq!(refresh.status, 1);
    assert_eq!(refresh.json()["platforms"][0]["error"]["code"], "rate_limited");
    let asked = machine.platforms.requests("codechef").len();
    let again = machine.run(&["refresh", "--platform", "codechef", "--json"]);
    assert_eq!(
        (again.status, again.json()["platforms"][0]["error"]["code"].as_str()),
        (1, Some("rate_limited"))
    );
    assert_eq!(machine.platforms.requests("codechef").len(), asked);
    let status = machine.run(&["status", "--json"]).json();
    // A server that wasn't asked hasn't failed again.
    assert_eq!(status["platforms"][2]["consecutive_failures"], 1);
    assert_eq!(status["platforms"][2]["last_error"]["code"], "rate_limited");
}

#[test]
fn what_was_known_outlives_a_broken_answer_and_an_empty_one_is_doubted() {
    let machine = Machine::new();
    machine.run(&["refresh"]);
    let before = machine.run(&["list", "--json", "--platform", "leetcode"]).json();
    assert!(!before.as_array().unwrap().is_empty());
    let answers = [
        (
            contestsync_doubles::platforms::Response::html("<html>Just a moment...</html>"),
            "unexpected_body",
        ),
        (
            contestsync_doubles::platforms::Response::json(&json!({"errors": [{"message": "boom"}], "data": null})),
            "unexpected_body",
        ),
        (
            contestsync_doubles::platforms::Response::oversized(1_100_000),
            "too_large",
        ),
        (
            contestsync_doubles::platforms::Response::json(&json!({"data": {"allContests": []}})),
            "suspicious_listing",
        ),
    ];
    for (answer, code) in answers {
        machine.platforms.set("leetcode", "/graphql", answer);
        let refresh = machine.run(&["refresh", "--platform", "leetcode", "--json"]);
        assert_eq!(
            (refresh.status, refresh.json()["platforms"][0]["error"]["code"].as_str()),
            (1, Some(code))
        );
        assert_eq!(
            machine.run(&["list", "--json", "--platform", "leetcode"]).json(),
            before
        );
    }
}
