//! Handles: what is read of them, what contests say by them, rules that hide by them, and two computers that share them.

use contestsync_doubles::platforms::Response;
use serde_json::{Value, json};

use super::machine::Machine;

const HIDES: &str = r#"[{"when":"for_me","is":["unrated","out_of_range"],"hide_from":["calendar"]}]"#;

fn with_handles(machine: &Machine) {
    for platform in ["codeforces", "atcoder", "leetcode", "codechef"] {
        machine.set(&format!("handle.{platform}"), "sample");
    }
}

/// The contests of the list whose name has this word: platform and `rated_for_you`.
fn verdicts(machine: &Machine, word: &str) -> Vec<Value> {
    // AtCoder has divisions of its own.
    let rounds_only = word.starts_with("(Div");
    let list = machine.run(&["list", "--json"]).json();
    let named = list.as_array().unwrap().iter();
    named
        .filter(|contest| contest["name"].as_str().unwrap().contains(word))
        .filter(|contest| !rounds_only || contest["platform"] == "codeforces")
        .map(|contest| contest["rated_for_you"].clone())
        .collect()
}

fn asked(machine: &Machine, platform: &str, path: &str) -> usize {
    let requests = machine.platforms.requests(platform);
    requests.iter().filter(|seen| seen.path.starts_with(path)).count()
}

fn row(machine: &Machine, ladder: &str) -> Value {
    let rows = machine.run(&["handle", "list", "--json"]).json();
    let rows = rows.as_array().unwrap();
    rows.iter()
        .find(|row| row["ladder"] == ladder)
        .cloned()
        .unwrap_or(Value::Null)
}

#[test]
fn ratings_are_read_once_with_a_refresh_and_every_contest_says_whether_it_is_rated() {
    let machine = Machine::new();
    assert_eq!(machine.run(&["handle", "list", "--json"]).json(), json!([]));
    assert_eq!(machine.run(&["refresh"]).status, 0);
    assert_eq!(verdicts(&machine, "Div. 3"), [Value::Null], "no handle");
    with_handles(&machine);
    assert_eq!(verdicts(&machine, "Div. 3"), ["unknown"], "not read yet");
    assert_eq!(machine.run(&["refresh"]).status, 0);
    for (word, verdict) in [
        ("(Div. 1)", "out_of_range"),
        ("(Div. 2)", "rated"),
        ("Educational", "rated"),
        ("Div. 3", "unrated"),
        ("AtCoder Beginner", "rated"),
        ("AtCoder Regular", "out_of_range"),
        ("AtCoder Heuristic", "rated"),
        ("Biweekly Contest", "rated"),
    ] {
        let found = verdicts(&machine, word);
        assert!(
            !found.is_empty() && found.iter().all(|found| found == verdict),
            "{word}: {found:?}"
        );
    }
    let list = machine.run(&["list", "--json"]).json();
    let third = list
        .as_array()
        .unwrap()
        .iter()
        .find(|contest| contest["name"] == "Codeforces Round (Div. 3)");
    assert_eq!(
        third.unwrap()["rated_for_you_reason"],
        "your Codeforces rating is 1622, and 1600 and above are unrated"
    );
    let words = machine.run(&["list"]).stdout;
    assert!(words.contains(" · unrated for you (1600 and above)"), "{words}");
    let next = machine.run(&["next", "--json"]).json();
    let first = list
        .as_array()
        .unwrap()
        .iter()
        .find(|contest| contest["key"] == next["key"]);
    assert_eq!(next["rated_for_you"], first.unwrap()["rated_for_you"]);
    for (ladder, state, rating) in [
        ("codeforces", "rated", json!(1622)),
        ("atcoder", "rated", json!(1104)),
        ("atcoder_heuristic", "never_rated", Value::Null),
        ("leetcode", "rated", json!(1968)),
        ("codechef", "never_rated", Value::Null),
    ] {
        let row = row(&machine, ladder);
        assert_eq!(
            (&row["state"], &row["rating"], &row["problem"]),
            (&json!(state), &rating, &Value::Null),
            "{row}"
        );
        assert!(row["read_at"].as_str().unwrap().ends_with('Z'), "{row}");
        assert_eq!(row["handle"], "sample");
    }
    assert_eq!(
        machine.run(&["status", "--json"]).json()["handles"],
        machine.run(&["handle", "list", "--json"]).json()
    );
    assert_eq!(machine.run(&["refresh"]).status, 0);
    let once = [
        ("codeforces", "/api/user.info"),
        ("atcoder", "/users/sample/history/json?contestType=algorithm"),
        ("atcoder", "/users/sample/history/json?contestType=heuristic"),
        ("codechef", "/users/sample"),
    ];
    for (platform, path) in once {
        assert_eq!(asked(&machine, platform, path), 1, "{path}");
    }
    let leetcode = machine.platforms.requests("leetcode");
    assert_eq!(
        leetcode.iter().filter(|seen| seen.body.contains("matchedUser")).count(),
        1
    );
}

#[test]
fn a_failure_keeps_the_last_rating_and_disturbs_no_contest() {
    let machine = Machine::new();
    machine.set("handle.codeforces", "sample");
    assert_eq!(machine.run(&["refresh"]).status, 0);
    let read_at = row(&machine, "codeforces")["read_at"].clone();
    let busy = Response::json(&json!({})).status(503);
    machine
        .platforms
        .set("codeforces", "/api/user.info?handles=sample", busy);
    let checked = machine.run(&["handle", "check", "codeforces", "--json"]);
    assert_eq!(checked.status, 3, "{checked:?}");
    let failed = row(&machine, "codeforces");
    assert_eq!(
        (&failed["rating"], &failed["read_at"], &failed["state"]),
        (&json!(1622), &read_at, &json!("rated"))
    );
    assert_eq!(failed["problem"]["code"], "http_status");
    assert_eq!(verdicts(&machine, "Div. 3"), ["unrated"]);
    assert_eq!(machine.run(&["refresh"]).status, 0);
    // A rating doesn't go away by itself.
    machine.platforms.set_rating("codeforces", "sample", None);
    assert_eq!(machine.run(&["handle", "check", "--json"]).status, 3);
    let lost = row(&machine, "codeforces");
    assert_eq!(
        (&lost["rating"], &lost["problem"]["code"]),
        (&json!(1622), &json!("unexpected_body"))
    );
}

#[test]
fn a_handle_that_is_not_there_was_renamed_or_never_played_says_so() {
    let machine = Machine::new();
    let state = |key: &str, handle: &str, ladder: &str| {
        machine.set(key, handle);
        machine.run(&["handle", "check", "--json"]);
        let row = row(&machine, ladder);
        (
            row["state"].as_str().unwrap().to_owned(),
            row["problem"]["code"].as_str().unwrap_or_default().to_owned(),
            row["problem"]["message"].as_str().unwrap_or_default().to_owned(),
        )
    };
    let (found, code, message) = state("handle.codeforces", "ghost", "codeforces");
    assert_eq!((found.as_str(), code.as_str()), ("no_such_handle", "handle_unknown"));
    assert_eq!(
        message,
        "Codeforces has nobody called ghost; set your handle with `contestsync config set handle.codeforces HANDLE`."
    );
    let body = json!({"status": "OK", "result": [{"handle": "younger", "rating": 1500}]});
    machine
        .platforms
        .set("codeforces", "/api/user.info?handles=older", Response::json(&body));
    let (found, code, message) = state("handle.codeforces", "older", "codeforces");
    assert_eq!((found.as_str(), code.as_str()), ("renamed", "handle_renamed"));
    assert!(message.contains("older is now called younger"), "{message}");
    machine.platforms.set_rating("codeforces", "fresh", None);
    let (found, code, _) = state("handle.codeforces", "fresh", "codeforces");
    assert_eq!((found.as_str(), code.as_str()), ("never_rated", ""));
    // The same empty history as of one who never played, and no page.
    machine
        .platforms
        .set("atcoder", "/users/ghost/history/json", Response::json(&json!([])));
    let (found, _, _) = state("handle.atcoder", "ghost", "atcoder_heuristic");
    assert_eq!(found, "no_such_handle");
    machine.platforms.set_rating("atcoder", "fresh", None);
    let (found, _, _) = state("handle.atcoder", "fresh", "atcoder_heuristic");
    assert_eq!(found, "never_rated");
    let (found, _, _) = state("handle.leetcode", "ghost", "leetcode");
    assert_eq!(found, "no_such_handle");
    let (found, _, _) = state("handle.codechef", "ghost", "codechef");
    assert_eq!(found, "no_such_handle");
    machine.platforms.set(
        "codechef",
        "/users/moved",
        Response::html("").status(302).header("location", "/"),
    );
    machine.platforms.set(
        "codechef",
        "/",
        Response::html("<!DOCTYPE html><title>CodeChef</title>"),
    );
    let (found, _, _) = state("handle.codechef", "moved", "codechef");
    assert_eq!(found, "no_such_handle");
}

#[test]
fn a_handle_that_is_removed_or_changed_takes_all_that_was_read_of_it_along() {
    let machine = Machine::new();
    machine.set("handle.codeforces", "sample");
    assert_eq!(machine.run(&["refresh"]).status, 0);
    assert_eq!(verdicts(&machine, "Div. 3"), ["unrated"]);
    machine.set("handle.codeforces", "another");
    assert_eq!(row(&machine, "codeforces")["state"], "not_read");
    assert_eq!(verdicts(&machine, "Div. 3"), ["unknown"]);
    machine.set("handle.codeforces", "");
    assert_eq!(machine.run(&["handle", "list", "--json"]).json(), json!([]));
    assert_eq!(verdicts(&machine, "Div. 3"), [Value::Null]);
    let refused = machine.run(&["config", "set", "handle.codeforces", "../admin", "--json"]);
    assert_eq!(
        (refused.status, refused.json()["error"]["code"].clone()),
        (2, json!("invalid_value"))
    );
}

/// Names of the Codeforces rounds in the calendar, sorted.
fn rounds(machine: &Machine) -> Vec<String> {
    let keys = machine.event_keys();
    let list = machine.run(&["list", "--json"]).json();
    let mut names: Vec<String> = list
        .as_array()
        .unwrap()
        .iter()
        .filter(|contest| contest["platform"] == "codeforces" && keys.iter().any(|key| contest["key"] == *key))
        .map(|contest| {
            let name = contest["name"].as_str().unwrap();
            name.rsplit(" (").next().unwrap().trim_end_matches(')').to_owned()
        })
        .collect();
    names.sort();
    names
}

#[test]
fn a_rule_hides_by_the_rating_takes_it_back_and_asks_before_a_wave() {
    let machine = Machine::signed_in();
    machine.set("handle.codeforces", "sample");
    machine.set("rules", HIDES);
    let synced = machine.run(&["sync", "--json"]);
    assert_eq!(synced.status, 0, "{synced:?}");
    assert_eq!(rounds(&machine), ["Div. 2", "Rated for Div. 2"]);
    machine.platforms.set_rating("codeforces", "sample", Some(1500));
    assert_eq!(machine.run(&["handle", "check"]).status, 0);
    assert_eq!(machine.run(&["sync", "--no-refresh"]).status, 0);
    assert_eq!(rounds(&machine), ["Div. 2", "Div. 3", "Rated for Div. 2"]);
    machine.platforms.set_rating("codeforces", "sample", Some(3000));
    assert_eq!(machine.run(&["handle", "check"]).status, 0);
    let held = machine.run(&["sync", "--no-refresh", "--json"]);
    assert_eq!(held.status, 3, "{held:?}");
    let calendar = &held.json()["calendar"];
    assert_eq!(
        (
            calendar["held"].as_array().unwrap().len(),
            &calendar["errors"][0]["code"]
        ),
        (3, &json!("plan_held"))
    );
    assert_eq!(rounds(&machine), ["Div. 1", "Div. 2", "Div. 3", "Rated for Div. 2"]);
    let confirmed = machine.run(&["sync", "--no-refresh", "--confirm", "--json"]);
    assert_eq!(
        (confirmed.status, &confirmed.json()["calendar"]["deleted"]),
        (0, &json!(3)),
        "{confirmed:?}"
    );
    assert_eq!(rounds(&machine), ["Div. 1"]);
    // What a rule of the user's takes out without a change of the rating needs no second word.
    machine.set(
        "rules",
        r#"[{"when":"for_me","is":["rated"],"hide_from":["calendar"]}]"#,
    );
    assert_eq!(machine.run(&["sync", "--no-refresh"]).status, 0);
    assert_eq!(rounds(&machine), ["Div. 2", "Div. 3", "Rated for Div. 2"]);
}

#[test]
fn a_yes_is_for_what_the_command_line_showed_last() {
    let machine = Machine::signed_in();
    machine.set("handle.codeforces", "sample");
    machine.set("rules", HIDES);
    assert_eq!(machine.run(&["sync"]).status, 0);
    machine.google.user_delete_calendar(&machine.calendar());
    machine.platforms.set_rating("codeforces", "sample", Some(1500));
    assert_eq!(machine.run(&["handle", "check"]).status, 0);
    assert_eq!(machine.run(&["sync", "--no-refresh"]).status, 0);
    machine.platforms.set_rating("codeforces", "sample", Some(3000));
    assert_eq!(machine.run(&["handle", "check"]).status, 0);
    let dry = machine.run(&["sync", "--no-refresh", "--dry-run", "--json"]);
    assert_eq!(dry.json()["calendar"]["held"].as_array().unwrap().len(), 3, "{dry:?}");
    // A yes to these deletions doesn't create the calendar again that the user has deleted for the second time.
    machine.google.user_delete_calendar(&machine.calendar());
    let confirm = ["sync", "--no-refresh", "--confirm", "--json"];
    let asked = machine.run(&confirm);
    assert_eq!(
        (asked.status, &asked.json()["calendar"]["errors"][0]["code"]),
        (1, &json!("calendar_gone")),
        "{asked:?}"
    );
    assert_eq!(machine.google.app_calendars().len(), 0);
    assert_eq!(machine.run(&confirm).status, 0);
    assert_eq!(rounds(&machine), ["Div. 1"]);
}

#[test]
fn two_computers_share_a_handle_and_decide_by_the_newest_reading() {
    let first = Machine::signed_in();
    first.set("handle.codeforces", "sample");
    first.set("rules", HIDES);
    assert_eq!(first.run(&["sync"]).status, 0);
    let second = first.beside();
    assert_eq!(second.login().status, 0);
    assert_eq!(second.run(&["config", "get", "handle.codeforces"]).stdout, "sample\n");
    assert_eq!(second.run(&["sync"]).status, 0);
    first.platforms.set_rating("codeforces", "sample", Some(1500));
    assert_eq!(first.run(&["handle", "check"]).status, 0);
    assert_eq!(first.run(&["sync", "--no-refresh"]).status, 0);
    let asked_before = asked(&first, "codeforces", "/api/user.info");
    assert_eq!(second.run(&["sync", "--no-refresh"]).status, 0);
    assert_eq!(row(&second, "codeforces")["rating"], 1500, "taken over");
    assert_eq!(
        asked(&first, "codeforces", "/api/user.info"),
        asked_before,
        "and not asked for"
    );
    assert_eq!(rounds(&second), ["Div. 2", "Div. 3", "Rated for Div. 2"]);
    assert_eq!(first.run(&["sync", "--no-refresh"]).status, 0);
    assert_eq!(
        rounds(&first),
        ["Div. 2", "Div. 3", "Rated for Div. 2"],
        "nobody takes it back"
    );
    first.set("handle.codeforces", "");
    assert_eq!(first.run(&["sync", "--no-refresh"]).status, 0);
    assert_eq!(second.run(&["sync", "--no-refresh"]).status, 0);
    assert_eq!(second.run(&["handle", "list", "--json"]).json(), json!([]));
    let list = second.run(&["list", "--json"]).json();
    assert!(
        list.as_array()
            .unwrap()
            .iter()
            .all(|contest| contest["rated_for_you"].is_null())
    );
}

#[test]
fn why_tells_of_the_rating_and_of_registration() {
    let machine = Machine::new();
    machine.set("handle.codeforces", "sample");
    machine.set("reminders.registration", "15");
    assert_eq!(machine.run(&["config", "get", "reminders.registration"]).stdout, "15\n");
    assert_eq!(machine.run(&["refresh"]).status, 0);
    let list = machine.run(&["list", "--json"]).json();
    let third = list
        .as_array()
        .unwrap()
        .iter()
        .find(|contest| contest["name"] == "Codeforces Round (Div. 3)")
        .unwrap();
    let key = third["key"].as_str().unwrap();
    let why = machine.run(&["why", key, "--json"]).json();
    let starts_at: jiff::Timestamp = third["starts_at"].as_str().unwrap().parse().unwrap();
    let before = |minutes: i64| {
        json!(
            starts_at
                .checked_sub(jiff::SignedDuration::from_mins(minutes))
                .unwrap()
                .to_string()
        )
    };
    assert_eq!(
        why["reminder"]["registration"],
        json!({"closes_at": before(5), "usual_rule": true, "rings_at": before(20)})
    );
    assert_eq!(why["contest"]["rated_for_you"], "unrated");
    let words = machine.run(&["why", key]).stdout;
    assert!(
        words.contains("For you: unrated for you (your Codeforces rating is 1622, and 1600 and above are unrated"),
        "{words}"
    );
    machine.set("reminders.registration", "off");
    let why = machine.run(&["why", key, "--json"]).json();
    assert_eq!(why["reminder"]["registration"]["rings_at"], Value::Null);
}
