//! Two computers in two time zones, one calendar.

use std::process::Output;

use serde_json::json;

use crate::machine::{Machine, Ran, ran};

/// The hours from 8:00 to 20:00, each day.
const BY_DAY: u32 = 0x000F_FF00;

fn run_in(machine: &Machine, zone: &str, args: &[&str]) -> Ran {
    let output: Output = machine.command(args).env("TZ", zone).output().unwrap();
    let ran = ran(output);
    assert_eq!(ran.status, 0, "{args:?}: {ran:?}");
    ran
}

fn hours(machine: &Machine, zone: &str) {
    let rule = json!([{"when": "outside_hours", "week": vec![BY_DAY; 7], "hide_from": ["calendar"]}]);
    run_in(machine, zone, &["config", "set", "rules", &rule.to_string()]);
}

#[test]
fn a_rule_about_hours_means_the_same_hours_on_all_computers_of_a_calendar() {
    let laptop = Machine::signed_in();
    hours(&laptop, "Asia/Kolkata");
    run_in(&laptop, "Asia/Kolkata", &["sync"]);
    assert_eq!(laptop.run(&["config", "get", "calendar.zone"]).stdout, "Asia/Kolkata\n");
    let by_day = laptop.event_keys();
    let server = laptop.beside();
    assert_eq!(server.login().status, 0);
    let mark = laptop.google.mark();
    for _ in 0..2 {
        run_in(&server, "Europe/Paris", &["sync"]);
        run_in(&laptop, "Asia/Kolkata", &["sync", "--no-refresh"]);
    }
    assert_eq!(laptop.google.writes_since(mark), 0);
    assert_eq!(laptop.event_keys(), by_day);

    // The laptop travels, and the calendar's hours with it; the server still doesn't.
    run_in(&laptop, "America/Los_Angeles", &["sync", "--no-refresh"]);
    let by_night = laptop.event_keys();
    assert_ne!(by_night, by_day);
    let mark = laptop.google.mark();
    run_in(&server, "Europe/Paris", &["sync"]);
    run_in(&laptop, "America/Los_Angeles", &["sync", "--no-refresh"]);
    assert_eq!(laptop.google.writes_since(mark), 0);
    assert_eq!(
        server.run(&["config", "get", "calendar.zone"]).stdout,
        "America/Los_Angeles\n"
    );
}
