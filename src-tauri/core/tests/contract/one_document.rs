//! Every subcommand prints exactly one JSON document with `--json`.

use std::collections::BTreeSet;

use clap::CommandFactory;
use contestsync_core::cli::Args;
use contestsync_doubles::google::{CLIENT_ID, CLIENT_SECRET};
use serde_json::{Value, json};

use super::machine::{Machine, keys_of};

/// The subcommands that do something themselves.
fn leaves(command: &clap::Command, path: &str, all: &mut BTreeSet<String>) {
    for subcommand in command.get_subcommands() {
        let path = format!("{path} {}", subcommand.get_name());
        if subcommand.has_subcommands() {
            leaves(subcommand, &path, all);
        } else {
            all.insert(path.trim().to_owned());
        }
    }
}

/// `run`, told to stop as soon as it has begun.
fn run_for_a_moment(machine: &Machine) -> String {
    use std::io::{BufRead, BufReader};

    let mut child = machine.spawn(&["run", "--json"]);
    let mut stderr = BufReader::new(child.stderr.take().unwrap());
    let mut line = String::new();
    stderr.read_line(&mut line).unwrap();
    let id = child.id().to_string();
    assert!(
        std::process::Command::new("kill")
            .args(["-TERM", &id])
            .status()
            .unwrap()
            .success()
    );
    let ended = child.wait_with_output().unwrap();
    assert_eq!(ended.status.code(), Some(0), "{line}");
    String::from_utf8(ended.stdout).unwrap()
}

#[test]
fn every_subcommand_prints_one_document() {
    let machine = Machine::new();
    machine.set("google.client_id", CLIENT_ID);
    machine.set("google.client_secret", CLIENT_SECRET);
    let at = |name: &str| machine.home.path().join(name).display().to_string();
    let (key_file, backup, ics) = (at("feed.key"), at("backup.json"), at("contests.ics"));
    let (feed, client, published) = (at("campus.ics"), at("client.json"), at("published"));
    let event = "BEGIN:VEVENT\r\nUID:a\r\nDTSTART:20270105T100000Z\r\nSUMMARY:A\r\nEND:VEVENT\r\n";
    std::fs::write(
        &feed,
        format!("BEGIN:VCALENDAR\r\nVERSION:2.0\r\n{event}END:VCALENDAR\r\n"),
    )
    .unwrap();
    let downloaded = json!({"installed": {"client_id": CLIENT_ID, "client_secret": CLIENT_SECRET}});
    std::fs::write(&client, downloaded.to_string()).unwrap();
    let mut printed: BTreeSet<String> = BTreeSet::new();
    let mut document = |words: &[&str], options: &[&str]| -> Value {
        printed.insert(words.join(" "));
        let ran = match words {
            ["run"] => return serde_json::from_str(&run_for_a_moment(&machine)).unwrap(),
            ["login"] => {
                let mut ran = machine.login_with(&["--json"]);
                // `--no-browser` has the address first.
                ran.stdout = ran.stdout.split_once('\n').unwrap().1.to_owned();
                ran
            }
            _ => machine.run(&[words, options, &["--json"]].concat()),
        };
        let document = ran.json();
        let nothing_to_restore = words == ["config", "keep-own"];
        assert!(nothing_to_restore || [0, 3].contains(&ran.status), "{words:?} {ran:?}");
        assert!(
            nothing_to_restore || document.get("error").is_none(),
            "{words:?} {ran:?}"
        );
        document
    };
    document(&["login"], &[]);
    document(&["refresh"], &[]);
    let key = document(&["list"], &[])[0]["key"].as_str().unwrap().to_owned();
    document(&["next"], &[]);
    document(&["why"], &[&key]);
    assert_eq!(
        document(&["choose"], &[&key, "--remind", "no"]),
        json!({"key": key, "remind": "no", "calendar": "rules"})
    );
    assert_eq!(
        document(&["choose"], &[&key, "--calendar", "yes"]),
        json!({"key": key, "remind": "no", "calendar": "yes"})
    );
    document(&["sync"], &[]);
    document(&["restore"], &[]);
    let to_file = document(&["export"], &["-o", &ics]);
    let written = std::fs::read_to_string(&ics).unwrap();
    let events = written.matches("BEGIN:VEVENT").count();
    assert_eq!(to_file, json!({"path": ics, "contests": events}));
    assert_eq!(
        document(&["export"], &["--ics"]),
        json!({"path": null, "contests": events, "ics": written})
    );
    assert_eq!(machine.run(&["export"]).stdout, written);
    document(&["status"], &[]);
    document(&["config", "list"], &[]);
    document(&["config", "get"], &["theme"]);
    document(&["config", "set"], &["theme", "dark"]);
    document(&["config", "keep-own"], &[]);
    document(&["config", "client-file"], &[&client]);
    document(&["config", "backup"], &[&backup]);
    document(&["config", "restore"], &[&backup]);
    assert_eq!(document(&["config", "rotate-key"], &[]), json!({"rotated": true}));
    document(&["feed", "keygen"], &["--out", &key_file]);
    document(
        &["feed", "publish"],
        &["--out", &published, "--key", &key_file, "--no-refresh"],
    );
    let source = document(&["source", "add"], &[&feed])["source"]
        .as_str()
        .unwrap()
        .to_owned();
    document(&["source", "list"], &[]);
    document(&["source", "remove"], &[&source]);
    document(&["handle", "list"], &[]);
    document(&["handle", "check"], &[]);
    document(&["doctor"], &[]);
    assert_eq!(keys_of(&document(&["run"], &[])), ["started_at", "stopped_at"]);
    document(&["logout"], &[]);

    let mut all = BTreeSet::new();
    leaves(&Args::command(), "", &mut all);
    assert_eq!(printed, all);
}
