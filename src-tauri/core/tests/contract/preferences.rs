//! Every preference takes what `docs/cli.md` says, and nothing that it excludes.

use serde_json::{Value, json};

use super::machine::Machine;

/// A preference, what it takes as `config set` and `config get --json` say it, and what it refuses.
type Row = (
    &'static str,
    &'static [(&'static str, &'static str)],
    &'static [&'static str],
);

const FLAG: &[&str] = &["", "True", "yes", "no", "on", "off", "1", "0", "maybe"];

const TABLE: &[Row] = &[
    (
        "platforms",
        &[
            ("codeforces, atcoder", "\"codeforces,atcoder\""),
            ("codeforces", "\"codeforces\""),
        ],
        &["CodeForces", "topcoder", "feed-00000000"],
    ),
    (
        "handle.codeforces",
        &[("tourist", "\"tourist\""), ("", "\"\"")],
        &["a b", "../x", "\u{e1}"],
    ),
    (
        "handle.atcoder",
        &[("chokudai", "\"chokudai\""), ("", "\"\"")],
        &["a;b"],
    ),
    ("handle.leetcode", &[("neal_wu", "\"neal_wu\""), ("", "\"\"")], &["a b"]),
    (
        "handle.codechef",
        &[("example_user", "\"example_user\""), ("", "\"\"")],
        &["x/y"],
    ),
    ("calendar.dedicated", &[("false", "false"), ("true", "true")], FLAG),
    ("calendar.busy", &[("true", "true"), ("false", "false")], FLAG),
    ("calendar.color_by_platform", &[("true", "true")], FLAG),
    (
        "calendar.zone",
        &[
            ("Asia/Kolkata", "\"Asia/Kolkata\""),
            ("europe/paris", "\"Europe/Paris\""),
            (" UTC ", "\"UTC\""),
            ("auto", "\"auto\""),
            ("auto:asia/tokyo", "\"auto:Asia/Tokyo\""),
            ("", "\"auto\""),
        ],
        &[
            "Mars/Olympus",
            "+05:30",
            "IST+5",
            "Asia/Kolkata,UTC",
            "../../etc/passwd",
        ],
    ),
    (
        "calendar.reminder_minutes",
        &[("0,40320", "\"0,40320\""), ("", "\"\""), ("1,2,3,4,5", "\"1,2,3,4,5\"")],
        &["40321", "-1", "1.5", "ten", "1,2,3,4,5,6", "99999999999999999999"],
    ),
    (
        "reminders.lead_minutes",
        &[
            ("20160,1", "\"20160,1\""),
            ("1,2,3,4,5,6,7,8,9,10,11,12", "\"1,2,3,4,5,6,7,8,9,10,11,12\""),
        ],
        &["0", "60,0", "20161", "-5", "1.5", "1,2,3,4,5,6,7,8,9,10,11,12,13"],
    ),
    ("reminders.at_start", &[("false", "false")], FLAG),
    (
        "reminders.per_platform",
        &[
            ("codeforces=30,5;atcoder=15", "\"codeforces=30,5;atcoder=15\""),
            ("codeforces=5;codeforces=6", "\"codeforces=5\""),
            ("", "\"\""),
        ],
        &[
            "codeforces=0",
            "codeforces=30;atcoder=5,0",
            "codeforces=20161",
            "codeforces",
            "topcoder=3",
        ],
    ),
    (
        "reminders.per_contest",
        &[
            (
                r#"{"codeforces:1936": [30, 0, 20160]}"#,
                r#"{"codeforces:1936":[20160,30,0]}"#,
            ),
            ("{}", "{}"),
        ],
        &[
            "[]",
            "{",
            r#"{"bogus": [3]}"#,
            r#"{"codeforces:1936": [20161]}"#,
            r#"{"codeforces:1936": [-1]}"#,
            r#"{"codeforces:1936": [1.5]}"#,
            r#"{"codeforces:1936": [0,1,2,3,4,5,6,7,8,9,10,11,12,13]}"#,
        ],
    ),
    (
        "reminders.registration",
        &[("1", "\"1\""), ("1440", "\"1440\""), ("off", "\"off\"")],
        &["0", "1441", "OFF"],
    ),
    (
        "reminders.quiet_hours",
        &[("23:00-07:00", "\"23:00-07:00\""), ("", "\"\"")],
        &["24:00-07:00", "07:00-07:00", "07:60-08:00", "07:00"],
    ),
    ("reminders.sound", &[("false", "false")], FLAG),
    (
        "reminders.snooze_minutes",
        &[("1", "1"), ("120", "120")],
        &["0", "121", "10.5", ""],
    ),
    ("notifications.enabled", &[("false", "false")], FLAG),
    ("notifications.moved", &[("false", "false")], FLAG),
    ("notifications.cancelled", &[("false", "false")], FLAG),
    ("notifications.announced", &[("true", "true")], FLAG),
    ("autostart", &[("false", "false")], FLAG),
    (
        "ics.file",
        &[("", "\"\"")],
        &["contests.ics", "/nowhere/contests.ics", "/tmp", "/etc/passwd"],
    ),
    ("updates.check", &[("true", "true")], FLAG),
    (
        "refresh.interval_hours",
        &[("1", "1"), ("24", "24")],
        &["0", "25", "", "six"],
    ),
    (
        "google.client_id",
        &[
            ("1-x.apps.googleusercontent.com", "\"1-x.apps.googleusercontent.com\""),
            ("", "\"\""),
        ],
        &["a b"],
    ),
    ("google.client_secret", &[("", "\"\"")], &["(set)", "a b"]),
    (
        "theme",
        &[("dark", "\"dark\""), ("light", "\"light\""), ("system", "\"system\"")],
        &["Dark", ""],
    ),
    (
        "hour_clock",
        &[("12", "\"12\""), ("24", "\"24\""), ("auto", "\"auto\"")],
        &["13", ""],
    ),
    ("text_size", &[("70", "70"), ("300", "300")], &["69", "301", ""]),
    (
        "upcoming.view",
        &[("week", "\"week\""), ("month", "\"month\""), ("agenda", "\"agenda\"")],
        &["day", ""],
    ),
    ("upcoming.compact", &[("true", "true")], FLAG),
    (
        "tray.title",
        &[("time", "\"time\""), ("name", "\"name\""), ("off", "\"off\"")],
        &["on", ""],
    ),
    (
        "language",
        &[("pt-BR", "\"pt-BR\""), ("zh-Hant", "\"zh-Hant\""), ("auto", "\"auto\"")],
        &["pt-br", "zh", "xx", ""],
    ),
    ("first_run_done", &[("true", "true")], FLAG),
    ("feed.enabled", &[("false", "false")], FLAG),
    (
        "feed.url",
        &[
            ("https://x.example/c.json", "\"https://x.example/c.json\""),
            ("", "\"\""),
        ],
        &[
            "http://example.com/c.json",
            "ftp://x",
            "https://",
            "nonsense",
            "https://user:pw@x.example/c",
        ],
    ),
    (
        "feed.public_key",
        &[
            (
                "RWQf6LRCGA9i53mlYecO4IzT51TGPpvWucNSCh1CBM0QTaLn73Y7GFO3",
                "\"RWQf6LRCGA9i53mlYecO4IzT51TGPpvWucNSCh1CBM0QTaLn73Y7GFO3\"",
            ),
            ("", "\"\""),
        ],
        &["abc", "RWQf6LRCGA9i53mlYecO4IzT51TGPpvWucNSCh1CBM0QTaLn73Y7GFO"],
    ),
    ("feed.first", &[("false", "false")], FLAG),
    (
        "rules",
        &[
            (
                r#"[{"when":"outside_hours","week":[16777215,0,0,0,0,0,0],"hide_from":[]}]"#,
                r#"[{"hide_from":[],"week":[16777215,0,0,0,0,0,0],"when":"outside_hours"}]"#,
            ),
            (
                r#"[{"when":"language_is","languages":["ja","ru"],"hide_from":["list"],"mode":"show_only"}]"#,
                r#"[{"hide_from":["list"],"languages":["ja","ru"],"mode":"show_only","when":"language_is"}]"#,
            ),
            ("[]", "[]"),
        ],
        &[
            "{}",
            "",
            r#"[{"when":"nope","hide_from":["list"]}]"#,
            r#"[{"when":"unrated"}]"#,
            r#"[{"when":"unrated","hide_from":["list"],"kinds":["gym"]}]"#,
            r#"[{"when":"unrated","hide_from":["tray"]}]"#,
            r#"[{"when":"unrated","hide_from":["list"],"mode":"show"}]"#,
            r#"[{"when":"kind_is","kinds":["nope"],"hide_from":["list"]}]"#,
            r#"[{"when":"longer_than","minutes":-1,"hide_from":["list"]}]"#,
            r#"[{"when":"outside_hours","week":[1,2,3],"hide_from":["list"]}]"#,
            r#"[{"when":"outside_hours","week":[0,0,0,0,0,0,16777216],"hide_from":["list"]}]"#,
            r#"[{"when":"language_is","languages":["xyz"],"hide_from":["list"]}]"#,
            r#"[{"when":"language_is","languages":["xx"],"hide_from":["list"]}]"#,
            r#"[{"when":"platform_is","platforms":["topcoder"],"hide_from":["list"]}]"#,
            r#"[{"when":"for_me","is":["unknown"],"hide_from":["list"]}]"#,
        ],
    ),
];

#[test]
fn every_preference_takes_what_is_documented_and_refuses_the_rest_without_a_change() {
    let machine = Machine::new();
    let documented = machine.run(&["config", "list", "--json"]).json();
    let keys = super::machine::keys_of(&documented);
    let value = |key: &str| machine.run(&["config", "get", key, "--json"]).json();
    let missing = keys.iter().filter(|key| TABLE.iter().all(|(known, ..)| known != *key));
    let mut wrong: Vec<String> = missing.map(|key| format!("{key} has no row in this table")).collect();
    let unknown = TABLE.iter().filter(|(key, ..)| !keys.contains(key));
    wrong.extend(unknown.map(|(key, ..)| format!("{key} is no preference")));
    for (key, taken, refused) in TABLE {
        for (text, shown) in *taken {
            let ran = machine.run(&["config", "set", key, text, "--json"]);
            let shown: Value = serde_json::from_str(shown).unwrap();
            if ran.status != 0 || ran.json() != shown || value(key) != shown {
                wrong.push(format!("{key} {text:?} isn't taken: {ran:?}"));
            }
        }
        let before = value(key);
        for text in *refused {
            let ran = machine.run(&["config", "set", key, text, "--json"]);
            if ran.status != 2 || ran.json()["error"]["code"] != "invalid_value" {
                wrong.push(format!("{key} {text:?} is taken: {ran:?}"));
            }
        }
        if value(key) != before {
            wrong.push(format!("{key} was changed to {}", value(key)));
        }
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}

#[test]
fn a_zero_of_an_older_version_is_read_from_a_backup_and_still_means_the_start() {
    let machine = Machine::new();
    let file = machine.home.path().join("old.json");
    let old = json!({
        "contestsync_preferences": 1,
        "preferences": {"reminders.lead_minutes": "60,0", "reminders.at_start": false, "reminders.per_platform": "atcoder=0"},
    });
    std::fs::write(&file, old.to_string()).unwrap();
    let path = file.to_str().unwrap();
    let restored = machine.run(&["config", "restore", path, "--json"]);
    assert_eq!(
        (restored.status, &restored.json()["preferences"]),
        (0, &json!(3)),
        "{restored:?}"
    );
    let get = |key: &str| machine.run(&["config", "get", key]).stdout;
    assert_eq!(get("reminders.lead_minutes"), "60,0\n");
    machine.run(&["refresh"]);
    let list = machine.run(&["list", "--json"]).json();
    for (platform, rings) in [("codeforces", 2), ("atcoder", 1)] {
        let contests = list.as_array().unwrap().iter();
        let contest = contests
            .clone()
            .find(|contest| contest["platform"] == platform)
            .unwrap();
        let why = machine.run(&["why", contest["key"].as_str().unwrap(), "--json"]).json();
        let rings_at = why["reminder"]["rings_at"].as_array().unwrap();
        assert_eq!((rings_at.len(), rings_at.last()), (rings, Some(&contest["starts_at"])));
    }
    // What is there already may stay when something else of the list is changed.
    assert_eq!(
        machine.run(&["config", "set", "reminders.lead_minutes", "30,0"]).status,
        0
    );
    machine.set("reminders.lead_minutes", "30");
    assert_eq!(
        machine.run(&["config", "set", "reminders.lead_minutes", "30,0"]).status,
        2
    );
}

#[test]
fn a_backup_is_restored_whole_or_not_at_all() {
    let machine = Machine::new();
    let file = machine.home.path().join("backup.json");
    let path = file.to_str().unwrap();
    assert_eq!(machine.run(&["config", "backup", path]).status, 0);
    let whole: Value = serde_json::from_str(&std::fs::read_to_string(&file).unwrap()).unwrap();
    machine.set("theme", "dark");
    let changed = |change: fn(&mut Value)| {
        let mut backup = whole.clone();
        change(&mut backup);
        backup.to_string()
    };
    for (text, words) in [
        (
            changed(|backup| backup["contestsync_preferences"] = json!(99)),
            "is a backup of format 99, and this version reads format 1",
        ),
        (
            changed(|backup| backup["preferences"]["reminders.hum"] = json!(true)),
            "has the preference \"reminders.hum\", which this version doesn't know",
        ),
        (
            changed(|backup| backup["preferences"]["text_size"] = json!(1000)),
            "has a value of text_size that can't be used",
        ),
        (
            changed(|backup| backup["profiles"] = json!([])),
            "has parts that this version doesn't know",
        ),
        (
            changed(|backup| backup["contestsync_preferences"] = json!("1")),
            "isn't a backup of ContestSync's preferences",
        ),
        (
            changed(|backup| {
                backup["feeds"] = json!([{"address": "https://club.example/a.ics", "name": "Club", "zone": "Mars/X"}]);
            }),
            "has a calendar, \"Club\", in a time zone that isn't known here",
        ),
        (
            changed(|backup| {
                backup["feeds"] =
                    json!([{"address": "https://club.example/a.ics", "name": "Club", "days_zone": "Mars/X"}]);
            }),
            "has a calendar, \"Club\", in a time zone that isn't known here",
        ),
        (
            changed(|backup| {
                backup["feeds"] = json!([{"address": "https://club.example/a.ics", "name": " ", "zone": "Mars/X"}]);
            }),
            "has a calendar, \"club.example\", in a time zone that isn't known here",
        ),
        ("[]".to_owned(), "isn't a backup of ContestSync's preferences"),
    ] {
        std::fs::write(&file, &text).unwrap();
        let ran = machine.run(&["config", "restore", path, "--json"]);
        let error = &ran.json()["error"];
        assert_eq!(
            (ran.status, &error["code"]),
            (2, &json!("invalid_value")),
            "{text} {ran:?}"
        );
        let message = error["message"].as_str().unwrap();
        assert!(
            message.contains(words) && message.contains("nothing was changed"),
            "{message}"
        );
        assert_eq!(machine.run(&["config", "get", "theme"]).stdout, "dark\n", "{text}");
    }
    std::fs::write(&file, whole.to_string()).unwrap();
    assert_eq!(machine.run(&["config", "restore", path]).status, 0);
    assert_eq!(machine.run(&["config", "get", "theme"]).stdout, "system\n");
}
