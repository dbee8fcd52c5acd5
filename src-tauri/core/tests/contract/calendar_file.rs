//! `ics.file`: a calendar file that follows whatever changes the data, and is touched by nothing else.

use std::fs;
use std::path::{Path, PathBuf};
use std::time::SystemTime;

use serde_json::{Value, json};

use super::machine::{Machine, Ran};

fn modified(file: &Path) -> SystemTime {
    fs::metadata(file).unwrap().modified().unwrap()
}

/// A file in a folder of its own, kept from now on.
fn kept(machine: &Machine) -> PathBuf {
    let folder = machine.home.path().join("calendars");
    fs::create_dir(&folder).unwrap();
    let file = folder.join("contests.ics");
    machine.set("ics.file", file.to_str().unwrap());
    file
}

fn exported(machine: &Machine) -> String {
    machine.run(&["export", "--ics"]).stdout
}

#[test]
fn the_file_follows_refresh_choice_and_rules_and_holds_what_export_gives() {
    let machine = Machine::new();
    let file = kept(&machine);
    let empty = fs::read_to_string(&file).unwrap();
    assert_eq!(empty, exported(&machine));
    assert!(!empty.contains("BEGIN:VEVENT"), "{empty}");
    machine.run(&["refresh"]);
    let all = fs::read_to_string(&file).unwrap();
    assert_eq!(all, exported(&machine));
    assert_eq!(all.matches("BEGIN:VEVENT").count(), machine.shown_keys().len());

    let one = machine.shown_keys()[0].clone();
    assert_eq!(machine.run(&["choose", &one, "--calendar", "no"]).status, 0);
    let fewer = fs::read_to_string(&file).unwrap();
    assert_eq!(fewer, exported(&machine));
    assert!(
        all.contains(&format!("UID:{one}@")) && !fewer.contains(&format!("UID:{one}@")),
        "{fewer}"
    );

    machine.set("calendar.busy", "true");
    let busy = fs::read_to_string(&file).unwrap();
    assert_eq!(busy, exported(&machine));
    assert!(busy.contains("TRANSP:OPAQUE"), "{busy}");
}

#[test]
fn what_changes_nothing_of_it_leaves_the_file_untouched_and_nothing_ends_it() {
    let machine = Machine::new();
    machine.run(&["refresh"]);
    let file = kept(&machine);
    let (before, held) = (modified(&file), fs::read(&file).unwrap());
    machine.run(&["refresh"]);
    machine.set("theme", "dark");
    machine.set("ics.file", file.to_str().unwrap());
    machine.run(&["list"]);
    assert_eq!(modified(&file), before);
    let status = machine.run(&["status", "--json"]).json();
    let ics = &status["ics_file"];
    assert_eq!(
        (&ics["path"], &ics["error"]),
        (&json!(file.to_str().unwrap()), &Value::Null)
    );
    assert!(ics["written_at"].as_str().unwrap().ends_with('Z'), "{ics}");
    machine.set("ics.file", "");
    machine.set("platforms", "atcoder");
    assert_eq!(fs::read(&file).unwrap(), held);
    assert_eq!(machine.run(&["status", "--json"]).json()["ics_file"], Value::Null);
}

#[test]
fn a_path_that_cannot_be_kept_is_refused_with_its_reason_and_nothing_is_changed() {
    let machine = Machine::new();
    let home = machine.home.path().display().to_string();
    fs::write(
        machine.home.path().join("diary.ics"),
        "BEGIN:VCALENDAR\nPRODID:-//Me//EN\n",
    )
    .unwrap();
    for (path, reason) in [
        ("contests.ics".to_owned(), "absolute path"),
        (home.clone(), "is a folder; name a file in it"),
        (format!("{home}/none/contests.ics"), "doesn't exist; create it first"),
        (format!("{home}/diary.ics"), "isn't a ContestSync calendar"),
        (
            format!("{home}/contestsync.db-wal"),
            "belongs to ContestSync's own data",
        ),
        ("/dev/null".to_owned(), "isn't a regular file"),
        ("/proc/contests.ics".to_owned(), "cannot be written"),
    ] {
        let Ran { status, stdout, stderr } = machine.run(&["config", "set", "ics.file", &path, "--json"]);
        assert_eq!(status, 2, "{path}: {stderr}");
        assert!(stderr.contains(reason), "{path}: {stderr}");
        let said: Value = serde_json::from_str(&stdout).unwrap();
        assert_eq!(said["error"]["code"], "invalid_value");
        assert_eq!(machine.run(&["config", "get", "ics.file"]).stdout, "\n");
    }
    assert_eq!(
        fs::read_to_string(machine.home.path().join("diary.ics")).unwrap(),
        "BEGIN:VCALENDAR\nPRODID:-//Me//EN\n"
    );
}

#[test]
fn a_file_that_cannot_be_written_any_more_is_told_by_the_command_and_by_status_until_it_can() {
    let machine = Machine::new();
    let file = kept(&machine);
    fs::remove_dir_all(file.parent().unwrap()).unwrap();
    let refresh = machine.run(&["refresh", "--json"]);
    assert_eq!(refresh.status, 3, "{refresh:?}");
    assert_eq!(refresh.json()["platforms"][0]["outcome"], "ok");
    assert!(refresh.stderr.contains("doesn't exist; create it first"), "{refresh:?}");
    let error = machine.run(&["status", "--json"]).json()["ics_file"]["error"].clone();
    assert_eq!(error["code"], "file_write");
    let words = machine.run(&["status"]).stdout;
    assert!(words.contains("Calendar file: not up to date."), "{words}");
    fs::create_dir(file.parent().unwrap()).unwrap();
    assert_eq!(machine.run(&["refresh"]).status, 0);
    assert_eq!(fs::read_to_string(&file).unwrap(), exported(&machine));
    assert_eq!(
        machine.run(&["status", "--json"]).json()["ics_file"]["error"],
        Value::Null
    );
}

#[test]
fn no_command_writes_over_the_programs_own_files() {
    let machine = Machine::new();
    machine.set("theme", "dark");
    let home = machine.home.path();
    fs::write(home.join("secret.key"), "a key").unwrap();
    for name in ["contestsync.db", "contestsync.db-wal", "secret.key", "run.lock", "bell"] {
        let path = home.join(name);
        let held = fs::read(&path).ok();
        let out = path.to_str().unwrap();
        for args in [
            ["export", "--output", out, "--json"].as_slice(),
            &["config", "backup", out, "--json"],
            &["feed", "keygen", "--out", out, "--json"],
        ] {
            let refused = machine.run(args);
            let code = refused.json()["error"]["code"].clone();
            assert_eq!((refused.status, code), (1, json!("file_write")), "{args:?} {refused:?}");
            assert!(refused.stderr.contains("ContestSync's own data"), "{refused:?}");
            if !name.ends_with("-wal") {
                assert_eq!(fs::read(&path).ok(), held, "{args:?}");
            }
        }
    }
    assert_eq!(machine.run(&["config", "get", "theme"]).stdout, "dark\n");
}
