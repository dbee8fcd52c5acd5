//! Bad input gets a clear error and changes nothing.

#[cfg(target_os = "linux")]
use serde_json::Value;

use super::machine::Machine;

#[test]
fn wrong_usage_ends_with_two_and_says_what_is_wrong() {
    let machine = Machine::new();
    for (args, words) in [
        (&["refresh", "--platform", "topcoder"][..], "is not a platform"),
        (&["list", "--days", "-1"], "--days"),
        (&["list", "--colour"], "unexpected argument"),
        (&["config", "get", "no.such"], "There is no preference \"no.such\""),
        (&["config", "set", "no.such", "1"], "There is no preference \"no.such\""),
        (&["config", "set", "refresh.interval_hours", "0"], "takes 1 to 24 h"),
        (
            &["config", "set", "platforms", "codeforces,topcoder"],
            "takes a comma-separated list",
        ),
        (&["why", "codeforces"], "a contest key looks like"),
        (&["sync", "--dry-run", "--confirm"], "cannot be used with"),
        (&["frobnicate"], "no such command"),
    ] {
        let ran = machine.run(args);
        assert_eq!((ran.status, ran.stdout.as_str()), (2, ""), "{args:?} {ran:?}");
        assert!(ran.stderr.contains(words), "{args:?} {ran:?}");
    }
    for args in [
        &["list", "--colour", "--json"][..],
        &["--json", "list", "--days", "-1"],
        &["why", "codeforces", "--json"],
    ] {
        let ran = machine.run(args);
        let error = &ran.json()["error"];
        assert_eq!(
            (ran.status, error["code"].as_str()),
            (2, Some("wrong_usage")),
            "{ran:?}"
        );
        let sentence = error["message"].as_str().unwrap();
        assert!(
            ran.stderr.contains(sentence) && !sentence.starts_with("error"),
            "{ran:?}"
        );
    }
    let lacking = machine.run(&["refresh", "--trust", "--json"]).json();
    assert_eq!(
        lacking["error"]["message"],
        "the following required arguments were not provided: --platform <PLATFORM>"
    );
    assert_eq!(machine.run(&["list", "--help", "--json"]).status, 0);
    assert_eq!(machine.run(&["config", "get", "refresh.interval_hours"]).stdout, "6\n");
    assert!(machine.platforms.all_requests().is_empty());
}

#[test]
fn an_unknown_contest_is_said() {
    let machine = Machine::new();
    let why = machine.run(&["why", "codeforces:1", "--json"]);
    assert_eq!(
        (why.status, why.json()["error"]["code"].as_str()),
        (1, Some("unknown_contest"))
    );
}

#[test]
fn an_endpoints_file_that_cannot_be_used_stops_everything() {
    let machine = Machine::new();
    let file = machine.home.path().join("broken.toml");
    for (text, words) in [
        ("[platforms", "can't be used"),
        ("[platforms]\natcoder = \"http://example.com\"", "plain http"),
        ("[platforms]\ntopcoder = \"http://127.0.0.1:1\"", "is not a platform"),
        ("[google]\napi = 5", "can't be used"),
    ] {
        std::fs::write(&file, text).unwrap();
        let output = machine
            .command(["refresh", "--json"])
            .env("CONTESTSYNC_ENDPOINTS", &file)
            .output()
            .unwrap();
        let ran = super::machine::ran(output);
        assert_eq!(
            (ran.status, ran.json()["error"]["code"].as_str()),
            (2, Some("endpoints_file")),
            "{text:?}"
        );
        assert!(ran.stderr.contains(words), "{text:?} {ran:?}");
    }
    let missing = machine
        .command(["refresh", "--json"])
        .env("CONTESTSYNC_ENDPOINTS", "/nowhere.toml")
        .output()
        .unwrap();
    assert_eq!(missing.status.code(), Some(2));
    assert!(machine.platforms.all_requests().is_empty());
}

#[test]
fn a_data_folder_that_is_a_file_is_said_and_left_alone() {
    let machine = Machine::new();
    let file = machine.home.path().join("file");
    std::fs::write(&file, "mine").unwrap();
    let output = machine
        .command(["list", "--json"])
        .env("CONTESTSYNC_HOME", &file)
        .output()
        .unwrap();
    let ran = super::machine::ran(output);
    assert_eq!(
        (ran.status, ran.json()["error"]["code"].as_str()),
        (1, Some("data_folder"))
    );
    assert_eq!(std::fs::read_to_string(&file).unwrap(), "mine");
}

#[test]
fn what_is_no_file_in_the_place_of_the_data_file_is_said_to_be_that() {
    let machine = Machine::new();
    let file = machine.home.path().join("contestsync.db");
    std::fs::create_dir(&file).unwrap();
    let ran = machine.run(&["list", "--json"]);
    let error = &ran.json()["error"];
    assert_eq!((ran.status, error["code"].as_str()), (1, Some("database")), "{ran:?}");
    let words = format!("{} is a folder", file.display());
    assert!(error["message"].as_str().unwrap().starts_with(&words), "{ran:?}");
    assert!(file.is_dir());
    #[cfg(unix)]
    {
        std::fs::remove_dir(&file).unwrap();
        let made = std::process::Command::new("mkfifo").arg(&file).status().unwrap();
        assert!(made.success());
        let ran = machine.run(&["status", "--json"]);
        assert_eq!(
            (ran.status, ran.json()["error"]["code"].as_str()),
            (1, Some("database")),
            "{ran:?}"
        );
    }
}

#[test]
fn a_data_file_that_was_emptied_is_not_taken_for_a_new_one_without_a_word() {
    let machine = Machine::new();
    machine.set("theme", "dark");
    std::fs::write(machine.home.path().join("contestsync.db"), "").unwrap();
    let list = machine.run(&["list", "--json"]);
    assert_eq!((list.status, list.stdout.as_str()), (0, "[]\n"));
    assert!(list.stderr.contains("The data file was empty"), "{list:?}");
    let status = machine.run(&["status", "--json"]);
    assert_eq!((status.status, status.stderr.as_str()), (0, ""));
    let note = &status.json()["notes"][0];
    assert_eq!(note["code"], "database_damaged", "{status:?}");
    assert_eq!(
        machine.run(&["status", "--json"]).json()["notes"],
        serde_json::json!([])
    );
    assert_eq!(Machine::new().run(&["status"]).stderr, "");
}

#[test]
fn another_word_for_the_secret_store_is_refused() {
    let machine = Machine::new();
    let output = machine
        .command(["status"])
        .env("CONTESTSYNC_SECRET_STORE", "cloud")
        .output()
        .unwrap();
    let ran = super::machine::ran(output);
    assert_eq!(ran.status, 2);
    assert!(ran.stderr.contains("it takes keyring, file, or auto"), "{ran:?}");
}

/// Runs a script on a disk of 1,000 KiB in the place of the machine's folder; `None` where this system gives no such disk.
#[cfg(target_os = "linux")]
#[expect(clippy::print_stdout, reason = "it says what it skips")]
fn on_a_disk(machine: &Machine, script: &str) -> Option<super::machine::Ran> {
    let home = machine.home.path().display().to_string();
    let script = format!(
        "cp -a HOME HOME.kept && mount -t tmpfs -o size=2000k tmpfs HOME && cp -a HOME.kept/. HOME && {script}"
    )
    .replace("HOME", &home)
    .replace("PROGRAM", env!("CARGO_BIN_EXE_contestsync-headless"));
    let mut command = machine.command::<&str>([]);
    let mut unshare = std::process::Command::new("unshare");
    unshare
        .args(["--map-root-user", "--mount", "sh", "-c", &script])
        .env_clear();
    unshare.envs(
        command
            .env("PATH", "/usr/sbin:/usr/bin:/sbin:/bin")
            .get_envs()
            .filter_map(|(name, value)| Some((name, value?))),
    );
    let ran = super::machine::ran(unshare.output().ok()?);
    std::fs::remove_dir_all(format!("{home}.kept")).unwrap();
    let refused = ran.stderr.contains("unshare:") || ran.stderr.contains("mount:");
    if refused {
        println!("SKIPPED: this system gives a test no disk of its own: {}", ran.stderr);
    }
    (!refused).then_some(ran)
}

#[cfg(target_os = "linux")]
const FILL: &str = "{ dd if=/dev/zero of=HOME/fill bs=1k count=9999 2>/dev/null || true; }";

#[cfg(target_os = "linux")]
#[test]
fn a_full_disk_and_a_folder_that_is_not_writable_are_said_and_nothing_is_changed() {
    let readonly = "mount -o remount,ro HOME";
    for (prepare, args, code) in [
        (FILL, "refresh --json", "disk_full"),
        (FILL, "config set platforms atcoder --json", "disk_full"),
        (readonly, "refresh --json", "data_folder"),
        (readonly, "config set platforms atcoder --json", "data_folder"),
    ] {
        let machine = Machine::new();
        let script = format!("PROGRAM status >/dev/null && {prepare} && exec PROGRAM {args}");
        let Some(ran) = on_a_disk(&machine, &script) else {
            return;
        };
        assert_eq!(
            (ran.status, ran.json()["error"]["code"].as_str()),
            (1, Some(code)),
            "{args} {ran:?}"
        );
        assert_eq!(ran.stderr.lines().count(), 1, "{ran:?}");
    }
}

#[cfg(target_os = "linux")]
#[test]
fn a_disk_that_is_full_during_a_sync_loses_and_doubles_no_event() {
    let machine = Machine::signed_in();
    assert_eq!(machine.run(&["refresh"]).status, 0);
    let script =
        format!("{FILL} && PROGRAM sync --no-refresh --json; echo; rm HOME/fill && PROGRAM sync --no-refresh --json");
    let Some(ran) = on_a_disk(&machine, &script) else {
        return;
    };
    let mut documents = serde_json::Deserializer::from_str(&ran.stdout).into_iter::<Value>();
    let (full, after) = (documents.next().unwrap().unwrap(), documents.next().unwrap().unwrap());
    let said = full
        .pointer("/error/code")
        .or_else(|| full.pointer("/calendar/errors/0/code"));
    assert_eq!(said, Some(&Value::from("disk_full")), "{full}");
    assert_eq!(
        (ran.status, &after["calendar"]["outcome"]),
        (0, &Value::from("ok")),
        "{ran:?}"
    );
    assert_eq!(machine.event_keys(), machine.wanted_keys());
}

#[cfg(target_os = "linux")]
#[test]
fn an_older_file_on_a_disk_without_room_for_a_copy_is_left_without_one_however_often_it_is_tried() {
    let machine = Machine::new();
    super::together::older_file(&machine);
    let tried = "PROGRAM list --json; echo; PROGRAM list --json; echo";
    let script = format!(
        "{FILL} && truncate -s -100k HOME/fill && {{ {tried}; ls HOME; }} && rm HOME/fill && PROGRAM list --json"
    );
    let Some(ran) = on_a_disk(&machine, &script) else {
        return;
    };
    let refused = ran.stdout.matches(r#"{"error":{"code":"disk_full""#).count();
    assert_eq!((ran.status, refused), (0, 2), "with room it works: {ran:?}");
    assert!(!ran.stdout.contains("before-schema"), "{ran:?}");
}

#[cfg(target_os = "linux")]
#[test]
fn keys_that_do_not_fit_on_the_disk_leave_nothing_in_the_way_of_the_next_try() {
    // Two pages are for the keys: with both taken the public one doesn't fit, with one taken the secret one.
    for taken in [2, 1] {
        let machine = Machine::new();
        let keygen = "PROGRAM feed keygen --out HOME/full/k --json";
        let fill = format!("dd if=/dev/zero of=HOME/full/fill bs=4k count={taken} 2>/dev/null");
        let disk = format!("mkdir HOME/full && mount -t tmpfs -o size=8k tmpfs HOME/full && {fill}");
        let tried = format!("{keygen}; echo; ls HOME/full; rm HOME/full/fill; {keygen} >/dev/null; ls HOME/full");
        let Some(ran) = on_a_disk(&machine, &format!("{disk} && {{ {tried}; }}")) else {
            return;
        };
        let (refused, left) = ran.stdout.split_once("\n\n").unwrap();
        assert!(
            refused.contains("(the disk is full); nothing was changed there."),
            "{ran:?}"
        );
        assert_eq!(left, "fill\nk\nk.pub\n", "{ran:?}");
    }
}

#[cfg(target_os = "linux")]
#[test]
fn status_on_a_disk_that_is_read_only_is_an_answer_and_its_messages_wait() {
    let machine = Machine::new();
    // What a process leaves that was killed; without these files SQLite can't read there.
    let left = "touch HOME/contestsync.db-wal && head -c 32768 /dev/zero > HOME/contestsync.db-shm";
    let emptied = ": > HOME/contestsync.db && PROGRAM list >/dev/null 2>&1";
    let script = format!("{emptied} && {left} && mount -o remount,ro HOME && exec PROGRAM status --json");
    let Some(ran) = on_a_disk(&machine, &script) else {
        return;
    };
    assert_eq!((ran.status, ran.stderr.as_str()), (0, ""), "{ran:?}");
    assert_eq!(ran.json()["notes"].as_array().map(Vec::len), Some(1), "{ran:?}");
}
