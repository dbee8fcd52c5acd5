//! `refresh`, `list`, `next`, `why`, `export`, `status`, `config`: the documents and the words.

use jiff::SignedDuration;
use serde_json::{Value, json};

use super::machine::{Machine, keys_of};

#[test]
fn refresh_then_list_gives_every_contest_of_every_platform_to_the_second() {
    let machine = Machine::new();
    let refresh = machine.run(&["refresh", "--json"]);
    assert_eq!(refresh.status, 0, "{refresh:?}");
    let document = refresh.json();
    let platforms = document["platforms"].as_array().unwrap();
    let names: Vec<&str> = platforms
        .iter()
        .map(|platform| platform["platform"].as_str().unwrap())
        .collect();
    assert_eq!(
        names,
        [
            "leetcode",
            "codeforces",
            "codechef",
            "atcoder",
            "hackerrank",
            "geeksforgeeks",
            "code360"
        ]
    );
    for platform in platforms {
        let keys = [
            "added",
            "bytes",
            "changed",
            "contests",
            "elapsed_ms",
            "error",
            "outcome",
            "platform",
            "rejected",
            "removed",
        ];
        assert_eq!(keys_of(platform), keys);
        assert_eq!(
            (&platform["outcome"], &platform["error"], &platform["rejected"]),
            (&json!("ok"), &json!(null), &json!(0))
        );
        assert_eq!(platform["contests"], platform["added"]);
    }

    let list = machine.run(&["list", "--json"]);
    assert_eq!((list.status, list.stderr.as_str()), (0, ""));
    let list = list.json();
    let listed: Vec<(String, String, String)> = list.as_array().unwrap().iter().map(facts).collect();
    let wanted: Vec<(String, String, String)> = machine
        .sample
        .upcoming()
        .iter()
        .filter(|contest| contest.note != "daily")
        .map(|contest| {
            (
                contest.key(),
                contest.starts_at.to_string(),
                contest.ends_at().to_string(),
            )
        })
        .collect();
    assert_eq!(sorted(listed), sorted(wanted));
    let first = &list[0];
    let keys = [
        "checked_at",
        "division",
        "duration_seconds",
        "ends_at",
        "hidden_by",
        "key",
        "kind",
        "language",
        "name",
        "platform",
        "rated",
        "read_at",
        "registration_closes_at",
        "registration_opens_at",
        "starts_at",
        "time_from",
        "url",
    ];
    assert_eq!(keys_of(first), keys);
    let starts: Vec<&str> = list
        .as_array()
        .unwrap()
        .iter()
        .map(|contest| contest["starts_at"].as_str().unwrap())
        .collect();
    assert!(starts.is_sorted(), "{starts:?}");

    let hidden = machine.run(&["list", "--json", "--hidden"]).json();
    let reasons: Vec<&Value> = hidden
        .as_array()
        .unwrap()
        .iter()
        .map(|contest| &contest["hidden_by"])
        .collect();
    assert!(reasons.contains(&&json!("daily contests are off")), "{reasons:?}");
}

#[test]
fn list_is_narrowed_by_platform_and_days() {
    let machine = Machine::new();
    machine.run(&["refresh"]);
    let one = machine
        .run(&["list", "--json", "--platform", "atcoder", "--platform", "codechef"])
        .json();
    let platforms: Vec<&str> = one
        .as_array()
        .unwrap()
        .iter()
        .map(|contest| contest["platform"].as_str().unwrap())
        .collect();
    assert!(
        platforms.contains(&"atcoder") && platforms.contains(&"codechef"),
        "{platforms:?}"
    );
    assert!(
        platforms
            .iter()
            .all(|platform| ["atcoder", "codechef"].contains(platform))
    );
    let none = machine.run(&["list", "--json", "--days", "0"]).json();
    let now = machine.sample.now().to_string();
    assert!(
        none.as_array()
            .unwrap()
            .iter()
            .all(|contest| contest["starts_at"].as_str().unwrap() <= now.as_str())
    );
}

#[test]
fn a_platform_by_name_is_fetched_alone_and_a_moved_contest_stays_one() {
    let mut machine = Machine::new();
    machine.run(&["refresh", "--platform", "codeforces"]);
    assert!(machine.platforms.requests("atcoder").is_empty());
    let contest = machine
        .sample
        .upcoming()
        .into_iter()
        .find(|contest| contest.platform == "codeforces")
        .unwrap();
    machine.sample.move_by(&contest.key(), SignedDuration::from_mins(35));
    machine.sample.rename(&contest.key(), "Codeforces Round 9999 (Div. 2)");
    machine.show();
    let refresh = machine.run(&["refresh", "--platform", "codeforces", "--json"]).json();
    let platform = &refresh["platforms"][0];
    assert_eq!(
        (&platform["added"], &platform["changed"], &platform["removed"]),
        (&json!(0), &json!(1), &json!(0))
    );
    let why = machine.run(&["why", &contest.key(), "--json"]);
    assert_eq!(why.status, 0);
    let why = why.json();
    assert_eq!(
        keys_of(&why),
        [
            "calendar",
            "contest",
            "first_seen_at",
            "gone_at",
            "history",
            "list",
            "reminder",
            "source"
        ]
    );
    assert_eq!(why["contest"]["name"], "Codeforces Round 9999 (Div. 2)");
    let moved = machine.sample.get(&contest.key()).starts_at;
    assert_eq!(why["contest"]["starts_at"], moved.to_string());
    let history: Vec<&str> = why["history"]
        .as_array()
        .unwrap()
        .iter()
        .map(|line| line["what"].as_str().unwrap())
        .collect();
    assert_eq!(history, ["announced", "moved", "renamed"]);
    assert_eq!(why["history"][1]["before"], contest.starts_at.to_string());
    assert_eq!(
        why["calendar"],
        json!({"shown": true, "reason": "no rule hides it", "event": null})
    );
    assert_eq!(why["reminder"]["rings_at"].as_array().unwrap().len(), 3);
}

#[test]
fn why_says_of_a_contest_that_runs_that_it_is_neither_added_nor_reminded_of_any_more() {
    let mut machine = Machine::new();
    let upcoming = machine.sample.upcoming();
    let contest = upcoming
        .iter()
        .find(|contest| contest.platform == "codeforces" && (3_600..36_000).contains(&contest.seconds))
        .unwrap();
    let began = machine.sample.now() - SignedDuration::from_mins(10);
    machine
        .sample
        .move_by(&contest.key(), began.duration_since(contest.starts_at));
    machine.show();
    machine.run(&["refresh"]);
    let words = machine.run(&["why", &contest.key()]).stdout;
    let wanted = "In the calendar: no (it had started before it could be added)\n\
                  Reminders: no (it has started, so there are no more reminders)\n";
    assert!(words.contains(wanted), "{words}");
    assert!(!words.contains("  rings "), "{words}");
}

#[test]
fn why_says_when_a_reminder_in_quiet_hours_really_rings() {
    let machine = Machine::new();
    machine.run(&["refresh"]);
    let upcoming = machine.sample.upcoming();
    let contest = upcoming
        .iter()
        .find(|contest| contest.platform == "codeforces" && contest.seconds < 36_000)
        .unwrap();
    let starts_at = contest.starts_at;
    let clock = |minutes: i64| {
        let at = starts_at - SignedDuration::from_mins(minutes);
        at.in_tz("Asia/Kolkata").unwrap().strftime("%H:%M").to_string()
    };
    let rings_at = || {
        let why = machine.run(&["why", &contest.key(), "--json"]).json();
        why["reminder"]["rings_at"].clone()
    };
    let before = |minutes: i64| (starts_at - SignedDuration::from_mins(minutes)).to_string();
    machine.run(&["config", "set", "reminders.at_start", "false"]);
    machine.run(&["config", "set", "reminders.lead_minutes", "60,30,10"]);
    assert_eq!(rings_at(), json!([before(60), before(30), before(10)]));
    machine.run(&[
        "config",
        "set",
        "reminders.quiet_hours",
        &format!("{}-{}", clock(90), clock(20)),
    ]);
    assert_eq!(rings_at(), json!([before(20), before(10)]));
    machine.run(&[
        "config",
        "set",
        "reminders.quiet_hours",
        &format!("{}-{}", clock(90), clock(-600)),
    ]);
    assert_eq!(rings_at(), json!([]), "it is over by then");
    machine.run(&["choose", &contest.key(), "--remind", "yes"]);
    assert_eq!(rings_at(), json!([before(60), before(30), before(10)]));
}

#[test]
fn next_speaks_four_forms() {
    let machine = Machine::new();
    assert_eq!(machine.run(&["next", "--json"]).stdout, "null\n");
    machine.run(&["refresh"]);
    let now = machine.sample.now();
    let upcoming = machine.sample.upcoming();
    let next = upcoming
        .iter()
        .find(|contest| contest.starts_at > now && contest.note != "daily")
        .unwrap();
    let document = machine.run(&["next", "--json"]).json();
    assert_eq!(keys_of(&document), ["in_seconds", "key", "name", "starts_at"]);
    assert_eq!(document["starts_at"], next.starts_at.to_string());
    let left = document["in_seconds"].as_i64().unwrap();
    let real = next.starts_at.duration_since(now).as_secs();
    assert!((real - 60..=real).contains(&left), "{left} {real}");
    let waybar = machine.run(&["next", "--format", "waybar"]).json();
    assert_eq!(keys_of(&waybar), ["class", "text", "tooltip"]);
    assert_eq!(machine.run(&["next", "--format", "tmux"]).stdout.lines().count(), 1);
    assert!(machine.run(&["next"]).stdout.contains(" in "));
}

#[test]
fn export_is_an_icalendar_of_the_same_contests_and_replaces_a_file_whole() {
    let machine = Machine::new();
    machine.run(&["refresh"]);
    let ics = machine.run(&["export", "--ics"]);
    assert_eq!(ics.status, 0);
    assert!(ics.stdout.starts_with("BEGIN:VCALENDAR\r\n") && ics.stdout.ends_with("END:VCALENDAR\r\n"));
    assert!(ics.stdout.lines().all(|line| line.len() <= 75), "folded lines");
    let mut uids: Vec<&str> = ics
        .stdout
        .lines()
        .filter_map(|line| line.strip_prefix("UID:"))
        .filter(|uid| !uid.contains("-30@"))
        .collect();
    uids.sort_unstable();
    let mut wanted: Vec<String> = machine
        .shown_keys()
        .iter()
        .map(|key| format!("{key}@contestsync"))
        .collect();
    wanted.sort();
    assert_eq!(uids, wanted);
    assert!(
        ics.stdout
            .lines()
            .filter(|line| line.starts_with("DTSTART"))
            .all(|line| line.ends_with('Z'))
    );
    let file = machine.home.path().join("contests.ics");
    std::fs::write(&file, "old").unwrap();
    assert_eq!(machine.run(&["export", "-o", file.to_str().unwrap()]).status, 0);
    assert_eq!(std::fs::read_to_string(&file).unwrap(), ics.stdout);
}

#[cfg(unix)]
#[test]
fn export_writes_a_file_as_cp_would() {
    let machine = Machine::new();
    machine.run(&["refresh"]);
    let ics = machine.run(&["export", "--ics"]).stdout;
    let place = |name: &str| machine.home.path().join(name);
    let export = |file: &std::path::Path| machine.run(&["export", "-o", file.to_str().unwrap()]);
    std::fs::write(place("target.ics"), "old").unwrap();
    std::os::unix::fs::symlink("target.ics", place("link.ics")).unwrap();
    assert_eq!(export(&place("link.ics")).status, 0);
    assert!(place("link.ics").is_symlink());
    assert_eq!(std::fs::read_to_string(place("target.ics")).unwrap(), ics);

    let made = std::process::Command::new("mkfifo")
        .arg(place("pipe"))
        .status()
        .unwrap();
    assert!(made.success());
    let reader = std::thread::spawn({
        let pipe = place("pipe");
        move || std::fs::read_to_string(pipe).unwrap()
    });
    assert_eq!(export(&place("pipe")).status, 0);
    assert_eq!(reader.join().unwrap(), ics);
    assert!(!place("pipe").is_file());

    assert_eq!(export(std::path::Path::new("/dev/stdout")).stdout, ics);
    assert_eq!(export(std::path::Path::new("/dev/null")).status, 0);
    // What a shell has opened is written, not what once had that name.
    let shell = format!(
        "'{}' export -o /dev/stdout > '{}' && cat '{1}'",
        env!("CARGO_BIN_EXE_contestsync-headless"),
        place("opened.ics").display()
    );
    let mut command = std::process::Command::new("sh");
    let envs = machine.command::<&str>([]);
    command.args(["-c", &shell]).env_clear().env("PATH", "/usr/bin:/bin");
    command.envs(envs.get_envs().filter_map(|(name, value)| Some((name, value?))));
    assert_eq!(String::from_utf8(command.output().unwrap().stdout).unwrap(), ics);

    for (file, words) in [
        (place(""), "is a folder; name a file in it"),
        (place("no/such/folder.ics"), "doesn't exist; create it first"),
        ("/dev/full".into(), "the disk is full"),
    ] {
        if cfg!(not(target_os = "linux")) && file.starts_with("/dev") {
            continue;
        }
        let ran = machine.run(&["export", "-o", file.to_str().unwrap(), "--json"]);
        let code = ran.json()["error"]["code"].clone();
        assert_eq!((ran.status, code.as_str()), (1, Some("file_write")), "{ran:?}");
        assert!(ran.stderr.contains(words), "{ran:?}");
    }
}

#[test]
fn status_tells_all_and_changes_nothing() {
    let machine = Machine::new();
    let fresh = machine.run(&["status", "--json"]);
    assert_eq!(fresh.status, 0);
    let fresh = fresh.json();
    let keys = [
        "account",
        "calendar_id",
        "clock_off_by_seconds",
        "database",
        "faults",
        "ics_file",
        "last_refresh_at",
        "last_sync_at",
        "last_sync_outcome",
        "next_refresh_at",
        "next_sync_at",
        "notes",
        "offline_since",
        "platforms",
        "secret_store",
    ];
    assert_eq!(keys_of(&fresh), keys);
    assert_eq!(
        (&fresh["account"], &fresh["secret_store"], &fresh["last_refresh_at"]),
        (&json!(null), &json!("file"), &json!(null))
    );
    machine.run(&["refresh"]);
    let status = machine.run(&["status", "--json"]).json();
    assert_eq!(keys_of(&status["database"]), ["contests", "path", "schema_version"]);
    assert_eq!(
        status["platforms"].as_array().unwrap().len(),
        contestsync_doubles::platforms::PLATFORMS.len()
    );
    let usual = machine.run(&["config", "get", "platforms"]).stdout;
    let usual: Vec<&str> = usual.trim().split(',').collect();
    assert_eq!(usual.len(), 7);
    for platform in status["platforms"].as_array().unwrap() {
        let keys = [
            "consecutive_failures",
            "enabled",
            "last_error",
            "last_success_at",
            "next_try_at",
            "platform",
        ];
        assert_eq!(keys_of(platform), keys);
        let is_on = usual.contains(&platform["platform"].as_str().unwrap());
        assert_eq!(
            (&platform["enabled"], &platform["consecutive_failures"]),
            (&json!(is_on), &json!(0))
        );
        let read_at = platform["last_success_at"].as_str();
        assert_eq!(read_at.map(|at| at.ends_with('Z')), is_on.then_some(true));
    }
    assert_eq!(machine.run(&["status", "--json"]).json(), status);
}

#[test]
fn preferences_are_read_and_set_as_text_and_as_json() {
    let machine = Machine::new();
    assert_eq!(
        machine.run(&["config", "get", "reminders.lead_minutes"]).stdout,
        "60,10\n"
    );
    machine.set("reminders.lead_minutes", "120, 5");
    assert_eq!(
        machine.run(&["config", "get", "reminders.lead_minutes"]).stdout,
        "120,5\n"
    );
    assert_eq!(
        machine.run(&["config", "get", "calendar.dedicated", "--json"]).json(),
        json!(true)
    );
    machine.set("platforms", "atcoder");
    let all = machine.run(&["config", "list", "--json"]).json();
    assert_eq!(
        (&all["platforms"], &all["refresh.interval_hours"]),
        (&json!("atcoder"), &json!(6))
    );
    let refresh = machine.run(&["refresh", "--json"]).json();
    assert_eq!(refresh["platforms"].as_array().unwrap().len(), 1);
    machine.set("google.client_secret", "GOCSPX-something");
    assert_eq!(
        machine.run(&["config", "list", "--json"]).json()["google.client_secret"],
        "(set)"
    );
}

fn facts(contest: &Value) -> (String, String, String) {
    let text = |name: &str| contest[name].as_str().unwrap().to_owned();
    (text("key"), text("starts_at"), text("ends_at"))
}

fn sorted<T: Ord>(mut list: Vec<T>) -> Vec<T> {
    list.sort();
    list
}

#[cfg(target_os = "linux")]
#[test]
fn help_and_version_that_cannot_be_written_are_no_success() {
    let machine = Machine::new();
    for arguments in [["--version"], ["--help"]] {
        let full = std::fs::OpenOptions::new().write(true).open("/dev/full").unwrap();
        let ended = machine.command(arguments).stdout(full).output().unwrap();
        assert_eq!(ended.status.code(), Some(1), "{arguments:?}");
        let said = String::from_utf8(ended.stderr).unwrap();
        assert!(said.contains("No space left on device"), "{said}");
    }
}
