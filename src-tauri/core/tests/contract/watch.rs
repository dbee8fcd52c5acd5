//! `next --watch`: a line whenever it changes, and a quiet end.

use std::io::{BufRead, BufReader, Read};
use std::process::{Child, ChildStdout, Command};

use serde_json::Value;

use super::machine::Machine;

/// The program at its watch, and its lines.
struct Watch {
    child: Child,
    lines: BufReader<ChildStdout>,
}

impl Watch {
    fn start(machine: &Machine, options: &[&str]) -> Self {
        let mut child = machine.spawn(&[&["next", "--watch"], options].concat());
        let lines = BufReader::new(child.stdout.take().unwrap());
        Self { child, lines }
    }

    fn line(&mut self) -> String {
        let mut line = String::new();
        self.lines.read_line(&mut line).unwrap();
        line
    }

    /// The contest of the next line, and the whole minutes that are left.
    fn next(&mut self) -> (String, Option<i64>) {
        let line = self.line();
        let document: Value = serde_json::from_str(&line).unwrap();
        let key = document["key"].as_str().unwrap_or_default().to_owned();
        (key, document["in_seconds"].as_i64().map(|seconds| seconds / 60))
    }

    fn signal(&self, name: &str) {
        let told = Command::new("kill").args([name, &self.child.id().to_string()]).status();
        assert!(told.unwrap().success());
    }

    /// Its exit status, what it printed since, and what it said on stderr.
    fn end(mut self) -> (Option<i32>, String, String) {
        let (mut rest, mut said) = (String::new(), String::new());
        self.lines.read_to_string(&mut rest).unwrap();
        self.child.stderr.take().unwrap().read_to_string(&mut said).unwrap();
        (self.child.wait().unwrap().code(), rest, said)
    }
}

fn next_key(machine: &Machine) -> String {
    machine.run(&["next", "--json"]).json()["key"]
        .as_str()
        .unwrap()
        .to_owned()
}

#[test]
fn a_line_is_printed_whenever_another_process_changes_what_comes_next() {
    let machine = Machine::new();
    let mut watch = Watch::start(&machine, &["--format", "json"]);
    assert_eq!(watch.line(), "null\n");
    machine.run(&["refresh"]);
    // Each platform's list is a commit of its own; in the end it is the very next one.
    let first = next_key(&machine);
    let mut minutes = loop {
        let (key, minutes) = watch.next();
        if key == first {
            break minutes;
        }
    };
    machine.run(&["choose", &first, "--remind", "no"]);
    let platform = first.split(':').next().unwrap();
    let rest: Vec<&str> = contestsync_doubles::platforms::PLATFORMS
        .iter()
        .copied()
        .filter(|other| *other != platform)
        .collect();
    machine.set("platforms", &rest.join(","));
    let second = next_key(&machine);
    assert_ne!(second, first);
    loop {
        let (key, left) = watch.next();
        if key == second {
            break;
        }
        // The test may run while a minute ends; the choice, which changes nothing of the line, prints none.
        assert_eq!(key, first);
        assert_ne!(left, minutes);
        minutes = left;
    }
    watch.signal("-TERM");
    let (status, rest, said) = watch.end();
    assert_eq!((status, said.as_str()), (Some(0), ""));
    assert!(rest.lines().all(|line| line.contains(&second)), "{rest}");
}

#[test]
fn a_language_that_is_set_meanwhile_is_spoken_from_the_next_line_on() {
    let machine = Machine::new();
    machine.run(&["refresh"]);
    let mut watch = Watch::start(&machine, &[]);
    assert!(watch.line().contains(" in "));
    machine.set("language", "ja");
    // A minute may end in between.
    while !watch.line().contains("あと") {}
    watch.signal("-TERM");
    assert_eq!(watch.end().0, Some(0));
}

#[test]
fn every_format_can_be_watched_and_each_signal_ends_it_quietly() {
    let machine = Machine::new();
    machine.run(&["refresh"]);
    for (options, signal) in [
        (&[][..], "-INT"),
        (&["--json"], "-TERM"),
        (&["--format", "waybar"], "-INT"),
        (&["--format", "tmux"], "-TERM"),
    ] {
        let mut watch = Watch::start(&machine, options);
        let line = watch.line();
        let name = machine.run(&["next", "--json"]).json()["name"]
            .as_str()
            .unwrap()
            .to_owned();
        let shown: String = name.chars().take(12).collect();
        assert!(line.contains(&shown), "{options:?}: {line}");
        watch.signal(signal);
        let (status, rest, said) = watch.end();
        assert_eq!((status, said.as_str()), (Some(0), ""), "{options:?}");
        assert!(rest.lines().all(|line| line.contains(&shown)), "{options:?}: {rest}");
    }
}

#[test]
#[cfg(target_os = "linux")]
fn it_ends_quietly_as_soon_as_nobody_reads_it() {
    let machine = Machine::new();
    let Watch { mut child, mut lines } = Watch::start(&machine, &[]);
    let mut line = String::new();
    lines.read_line(&mut line).unwrap();
    assert_eq!(line, "There is no upcoming contest.\n");
    drop(lines);
    // Nothing changes any more, so no line would find out.
    let mut said = String::new();
    child.stderr.take().unwrap().read_to_string(&mut said).unwrap();
    assert_eq!((child.wait().unwrap().code(), said.as_str()), (Some(0), ""));
}
