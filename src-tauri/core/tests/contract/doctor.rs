//! `doctor`: whether the platforms' answers still have the shape that is recorded, against doubles whose shape drifts.

use std::fs;

use contestsync_doubles::platforms::{PLATFORMS, Response};
use serde_json::{Value, json};

use super::machine::{Machine, Ran};

/// `doctor --json` for one platform.
fn asked(machine: &Machine, platform: &str) -> (Ran, Value) {
    let ran = machine.run(&["doctor", "--platform", platform, "--json"]);
    let document = ran.json();
    (ran, document["platforms"][0].clone())
}

/// What changed, a line each.
fn changes(platform: &Value) -> Vec<String> {
    let lists = platform["lists"].as_array().unwrap();
    let changes = lists.iter().flat_map(|list| list["changes"].as_array().unwrap());
    let text = |value: &Value| value.as_str().unwrap_or("-").to_owned();
    let line = |change: &Value| {
        ["change", "field", "expected", "found"]
            .map(|name| text(&change[name]))
            .join(" ")
    };
    changes.map(line).collect()
}

fn round(more: &Value) -> Value {
    let mut round = json!({
        "id": 4242, "name": "Codeforces Round 4242 (Div. 2)", "type": "CF", "phase": "BEFORE", "frozen": false,
        "durationSeconds": 7200, "startTimeSeconds": 4_000_000_000_i64, "relativeTimeSeconds": -172_800
    });
    let fields = round.as_object_mut().unwrap();
    for (name, value) in more.as_object().unwrap() {
        if value.is_null() {
            fields.remove(name);
        } else {
            fields.insert(name.clone(), value.clone());
        }
    }
    round
}

fn serve(machine: &Machine, rows: &[Value]) {
    let answer = json!({"status": "OK", "result": rows});
    machine.platforms.clear("codeforces");
    machine
        .platforms
        .set("codeforces", "/", Response::new("application/json", answer.to_string()));
}

#[test]
fn every_platform_is_as_expected_and_nothing_that_is_stored_changes() {
    let machine = Machine::new();
    machine.run(&["refresh"]);
    let before = (
        machine.run(&["list", "--json", "--all", "--hidden"]).stdout,
        machine.run(&["status", "--json"]).stdout,
    );
    let mut arguments = vec!["doctor", "--json"];
    for platform in PLATFORMS.iter() {
        arguments.extend(["--platform", platform]);
    }
    let ran = machine.run(&arguments);
    let document = ran.json();
    let platforms = document["platforms"].as_array().unwrap();
    let found: Vec<(&str, &str)> = platforms
        .iter()
        .map(|platform| {
            (
                platform["platform"].as_str().unwrap(),
                platform["outcome"].as_str().unwrap(),
            )
        })
        .collect();
    let expected: Vec<(&str, &str)> = PLATFORMS.iter().map(|platform| (*platform, "ok")).collect();
    assert_eq!(found, expected, "{}", ran.stdout);
    assert_eq!((ran.status, ran.stderr.as_str()), (0, ""));
    for platform in platforms {
        assert_eq!(changes(platform), Vec::<String>::new(), "{platform}");
        let lists = platform["lists"].as_array().unwrap();
        let read = lists.iter().filter(|list| list["outcome"] == "ok");
        assert!(read.clone().count() > 0, "{platform}");
        assert!(read.clone().all(|list| list["recorded"] == true), "{platform}");
    }
    let after = (
        machine.run(&["list", "--json", "--all", "--hidden"]).stdout,
        machine.run(&["status", "--json"]).stdout,
    );
    assert_eq!(after, before);
}

#[test]
fn fields_that_go_come_or_change_their_type_are_named() {
    let machine = Machine::new();
    serve(&machine, &[round(&json!({}))]);
    assert_eq!(asked(&machine, "codeforces").0.status, 0);
    serve(
        &machine,
        &[round(&json!({"id": "4242", "mode": "online", "durationSeconds": null}))],
    );
    let (ran, platform) = asked(&machine, "codeforces");
    assert_eq!(ran.status, 3, "{ran:?}");
    assert_eq!(platform["outcome"], "unreadable", "its only row can't be read");
    assert_eq!(
        changes(&platform),
        [
            "missing $.result[].durationSeconds number -",
            "type $.result[].id number string",
            "added $.result[].mode - string",
            "rows - - it has no durationSeconds",
        ]
    );
    let words = machine.run(&["doctor", "--platform", "codeforces"]);
    assert_eq!(words.status, 3);
    for line in [
        "Codeforces: its answer can't be read, 0 upcoming.",
        "  contest.list: 1 of 1 rows can't be read",
        "  contest.list: $.result[].durationSeconds is gone (number)",
        "  contest.list: $.result[].id is string, not number",
        "  contest.list: $.result[].mode is new (string)",
    ] {
        assert!(
            words.stdout.lines().any(|said| said == line),
            "{line}\n{}",
            words.stdout
        );
    }
}

#[test]
fn a_list_that_lost_most_of_what_is_known_is_told_by_its_count() {
    let machine = Machine::new();
    let rows: Vec<Value> = (1..=4).map(|id| round(&json!({"id": id}))).collect();
    serve(&machine, &rows);
    machine.run(&["refresh", "--platform", "codeforces"]);
    serve(&machine, &rows[..1]);
    let (ran, platform) = asked(&machine, "codeforces");
    assert_eq!(ran.status, 3, "{ran:?}");
    assert_eq!((&platform["upcoming"], &platform["known"]), (&json!(1), &json!(4)));
    assert_eq!(changes(&platform), ["count - 4 contests that are known 1"]);
    machine.set("language", "de");
    let words = machine.run(&["doctor", "--platform", "codeforces"]).stdout;
    assert!(words.contains(": 1 Wettbewerbe statt 4\n"), "{words}");
}

#[test]
fn a_table_that_lost_its_times_and_a_page_in_place_of_data_are_told() {
    let machine = Machine::new();
    let page = "<html><body><div id='contest-table-upcoming'><table><tr><th>Start Time</th></tr>\
                <tr><td>soon</td><td><a href='/contests/abc499'>ABC 499</a></td><td>01:40</td><td>-</td></tr></table></div></body></html>";
    machine.platforms.clear("atcoder");
    machine.platforms.set("atcoder", "/", Response::html(page));
    let (ran, platform) = asked(&machine, "atcoder");
    assert_eq!(ran.status, 3, "{ran:?}");
    assert!(
        changes(&platform).contains(&"missing $.contest-table-upcoming[].td1.time string -".to_owned()),
        "{platform}"
    );
    machine.platforms.clear("codeforces");
    machine.platforms.set(
        "codeforces",
        "/",
        Response::html("<html><body>Temporarily unavailable</body></html>"),
    );
    let (ran, platform) = asked(&machine, "codeforces");
    assert_eq!(ran.status, 3, "{ran:?}");
    assert_eq!(platform["outcome"], "unreadable");
    assert_eq!(platform["lists"][0]["error"]["code"], "unexpected_body");
}

#[test]
fn a_server_that_is_not_there_is_no_change_and_ends_with_1_where_nobody_else_was_asked() {
    let machine = Machine::new();
    machine.rewrite_endpoints(|text| {
        let lines = text.lines().map(|line| {
            if line.starts_with("codeforces") {
                "codeforces = \"http://127.0.0.1:1\""
            } else {
                line
            }
        });
        lines.collect::<Vec<_>>().join("\n")
    });
    let (ran, platform) = asked(&machine, "codeforces");
    assert_eq!(
        (ran.status, &platform["outcome"]),
        (1, &json!("unreachable")),
        "{ran:?}"
    );
    let both = machine.run(&["doctor", "--platform", "codeforces", "--platform", "atcoder", "--json"]);
    assert_eq!(both.status, 3, "{both:?}");
    machine.set("platforms", "");
    let none = machine.run(&["doctor"]);
    assert_eq!(none.status, 1, "{none:?}");
    assert_eq!(none.stdout, "No platform is switched on; name one with --platform.\n");
}

#[test]
fn a_saved_answer_has_its_shape_and_nothing_of_people() {
    let machine = Machine::new();
    serve(
        &machine,
        &[round(
            &json!({"preparedBy": "ada", "description": "write to ada@example.com", "note": "Ada"}),
        )],
    );
    let folder = machine.home.path().join("answers");
    let saved = machine.run(&[
        "doctor",
        "--platform",
        "codeforces",
        "--save",
        folder.to_str().unwrap(),
        "--json",
    ]);
    assert_eq!(saved.status, 3, "{saved:?}");
    let file = folder.join("codeforces.contest-list.json");
    assert_eq!(
        saved.json()["platforms"][0]["lists"][0]["saved"],
        file.to_str().unwrap()
    );
    let text = fs::read_to_string(file).unwrap();
    assert!(!text.to_lowercase().contains("ada"), "{text}");
    let copy: Value = serde_json::from_str(&text).unwrap();
    assert_eq!(
        copy["result"][0],
        round(&json!({"preparedBy": "", "description": "", "note": ""}))
    );
}

#[cfg(unix)]
#[test]
fn a_saved_answer_is_not_written_over_the_programs_own_files() {
    let machine = Machine::new();
    serve(&machine, &[round(&json!({}))]);
    let folder = machine.home.path().join("answers");
    fs::create_dir(&folder).unwrap();
    let key = machine.home.path().join("secret.key");
    fs::write(&key, "sealed").unwrap();
    std::os::unix::fs::symlink(&key, folder.join("codeforces.contest-list.json")).unwrap();
    let save = folder.to_str().unwrap();
    let refused = machine.run(&["doctor", "--platform", "codeforces", "--save", save, "--json"]);
    let code = refused.json()["error"]["code"].clone();
    assert_eq!((refused.status, code), (1, json!("file_write")), "{refused:?}");
    assert_eq!(fs::read_to_string(key).unwrap(), "sealed");
}

#[test]
fn a_pause_that_a_server_asked_for_holds_for_everyone_who_would_ask_it() {
    let machine = Machine::new();
    machine.set("platforms", "codeforces");
    machine.set("handle.codeforces", "sample");
    machine.platforms.clear("codeforces");
    machine.platforms.set("codeforces", "/", Response::too_many(3600));
    let refresh = machine.run(&["refresh", "--json"]);
    let error = &refresh.json()["platforms"][0]["error"];
    assert_eq!(error["code"], "rate_limited");
    let asked_then = machine.platforms.requests("codeforces").len();
    assert_eq!(asked_then, 1, "not for ratings either");
    let (doctor, found) = asked(&machine, "codeforces");
    assert_eq!((doctor.status, &found["outcome"]), (1, &json!("refused")));
    assert_eq!(found["lists"][0]["error"]["code"], "rate_limited");
    let checked = machine.run(&["handle", "check", "codeforces", "--json"]);
    assert_eq!(checked.status, 3, "{checked:?}");
    assert_eq!(checked.json()[0]["problem"]["code"], "rate_limited");
    machine.run(&["refresh"]);
    assert_eq!(machine.platforms.requests("codeforces").len(), asked_then);
}

#[test]
fn a_pause_that_a_server_asks_the_doctor_for_holds_for_all_others_too() {
    let machine = Machine::new();
    machine.set("platforms", "codeforces");
    machine.platforms.clear("codeforces");
    machine.platforms.set("codeforces", "/", Response::too_many(3600));
    let (doctor, found) = asked(&machine, "codeforces");
    assert_eq!((doctor.status, &found["outcome"]), (3, &json!("refused")));
    let asked_then = machine.platforms.requests("codeforces").len();
    asked(&machine, "codeforces");
    let refresh = machine.run(&["refresh", "--json"]);
    assert_eq!(refresh.json()["platforms"][0]["error"]["code"], "rate_limited");
    assert_eq!(machine.platforms.requests("codeforces").len(), asked_then);
    let status = machine.run(&["status", "--json"]).json();
    assert_eq!(status["platforms"][1]["platform"], "codeforces");
    assert_eq!(status["platforms"][1]["consecutive_failures"], 0);
}
