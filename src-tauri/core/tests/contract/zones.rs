//! Two computers in two time zones, one calendar.

use std::process::Output;

use contestsync_doubles::platforms::Response;
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

/// What `calendar.zone` is.
fn zone(machine: &Machine) -> String {
    machine
        .run(&["config", "get", "calendar.zone"])
        .stdout
        .trim_end()
        .to_owned()
}

#[test]
fn a_rule_about_hours_means_the_same_hours_on_all_computers_of_a_calendar() {
    let laptop = Machine::signed_in();
    hours(&laptop, "Asia/Kolkata");
    run_in(&laptop, "Asia/Kolkata", &["sync"]);
    assert_eq!(zone(&laptop), "auto:Asia/Kolkata");
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
    assert_eq!(zone(&server), "auto:America/Los_Angeles");
}

#[test]
fn a_zone_that_was_named_stays_where_a_computer_in_it_travels() {
    let laptop = Machine::signed_in();
    hours(&laptop, "Asia/Kolkata");
    laptop.set("calendar.zone", "Asia/Kolkata");
    run_in(&laptop, "Asia/Kolkata", &["sync"]);
    let by_day = laptop.event_keys();
    for place in ["America/Los_Angeles", "Europe/Paris"] {
        run_in(&laptop, place, &["sync", "--no-refresh"]);
        assert_eq!(
            (zone(&laptop).as_str(), laptop.event_keys()),
            ("Asia/Kolkata", by_day.clone())
        );
    }

    // Until the user lets the zone go by this computer again.
    laptop.set("calendar.zone", "");
    assert_eq!(zone(&laptop), "auto");
    run_in(&laptop, "America/Los_Angeles", &["sync", "--no-refresh"]);
    assert_eq!(zone(&laptop), "auto:America/Los_Angeles");
    assert_ne!(laptop.event_keys(), by_day);
}

#[test]
fn the_zone_goes_by_the_computer_that_the_user_chose_for_it() {
    let laptop = Machine::signed_in();
    hours(&laptop, "Asia/Kolkata");
    run_in(&laptop, "Asia/Kolkata", &["sync"]);
    let server = laptop.beside();
    assert_eq!(server.login().status, 0);
    server.set("calendar.zone", "auto");
    for _ in 0..2 {
        run_in(&server, "Europe/Paris", &["sync"]);
        run_in(&laptop, "America/Los_Angeles", &["sync"]);
        assert_eq!(
            (zone(&laptop), zone(&server)),
            ("auto:Europe/Paris".to_owned(), "auto:Europe/Paris".to_owned())
        );
    }
    run_in(&server, "Europe/Paris", &["sync"]);
    let mark = laptop.google.mark();
    run_in(&laptop, "America/Los_Angeles", &["sync"]);
    run_in(&server, "Europe/Paris", &["sync"]);
    assert_eq!(laptop.google.writes_since(mark), 0);
}

#[test]
fn a_journey_never_outdoes_a_zone_that_the_user_named() {
    let laptop = Machine::signed_in();
    hours(&laptop, "Asia/Kolkata");
    run_in(&laptop, "Asia/Kolkata", &["sync"]);
    let server = laptop.beside();
    assert_eq!(server.login().status, 0);
    // The user names it on the server, and the laptop travels before the server has told anybody.
    server.set("calendar.zone", "Europe/Paris");
    run_in(&laptop, "America/Los_Angeles", &["sync", "--no-refresh"]);
    assert_eq!(zone(&laptop), "auto:America/Los_Angeles");
    run_in(&server, "Europe/Paris", &["sync"]);
    run_in(&laptop, "America/Los_Angeles", &["sync", "--no-refresh"]);
    assert_eq!(
        (zone(&server), zone(&laptop)),
        ("Europe/Paris".to_owned(), "Europe/Paris".to_owned())
    );
    assert_eq!(server.run(&["status", "--json"]).json()["notes"], json!([]));
}
#[test]
fn a_dry_run_after_a_journey_shows_what_the_sync_then_does() {
    let laptop = Machine::signed_in();
    hours(&laptop, "Asia/Kolkata");
    run_in(&laptop, "Asia/Kolkata", &["sync"]);
    let by_day = laptop.event_keys();

    let mark = laptop.google.mark();
    let dry = ["sync", "--no-refresh", "--dry-run", "--json"];
    let shown = run_in(&laptop, "America/Los_Angeles", &dry).json();
    assert_eq!(
        (laptop.google.writes_since(mark), laptop.event_keys()),
        (0, by_day.clone())
    );
    assert_eq!(zone(&laptop), "auto:Asia/Kolkata");
    run_in(&laptop, "America/Los_Angeles", &["sync", "--no-refresh"]);
    let by_night = laptop.event_keys();

    let nothing = Vec::new();
    let changes = shown["calendar"]["plan"].as_array().unwrap_or(&nothing);
    let keys = |action: &str| {
        let those = changes.iter().filter(|change| change["action"] == action);
        let mut keys: Vec<String> = those
            .map(|change| change["event"].as_str().unwrap().to_owned())
            .collect();
        keys.sort();
        keys
    };
    let lacks = |these: &[String], those: &[String]| {
        let missing = these.iter().filter(|key| !those.contains(key));
        missing.cloned().collect::<Vec<_>>()
    };
    let (came, went) = (lacks(&by_night, &by_day), lacks(&by_day, &by_night));
    assert_ne!(by_night, by_day);
    assert_eq!((keys("insert"), keys("delete")), (came, went));
}

#[test]
fn a_sign_in_that_keeps_the_settings_keeps_the_zone_of_a_rule_that_both_computers_have() {
    for (named, expected) in [(None, "auto:Europe/Paris"), (Some("Asia/Tokyo"), "Asia/Tokyo")] {
        let laptop = Machine::signed_in();
        hours(&laptop, "Asia/Kolkata");
        run_in(&laptop, "Asia/Kolkata", &["sync"]);
        let server = laptop.beside();
        hours(&server, "Europe/Paris");
        if let Some(named) = named {
            server.set("calendar.zone", named);
        }
        assert_eq!(server.login_with(&["--keep-settings"]).status, 0);
        run_in(&server, "Europe/Paris", &["sync"]);
        run_in(&laptop, "Asia/Kolkata", &["sync"]);
        run_in(&server, "Europe/Paris", &["sync"]);
        assert_eq!((zone(&server).as_str(), zone(&laptop).as_str()), (expected, expected));
        let mark = laptop.google.mark();
        run_in(&laptop, "Asia/Kolkata", &["sync"]);
        run_in(&server, "Europe/Paris", &["sync"]);
        assert_eq!(laptop.google.writes_since(mark), 0);
    }
}

/// A calendar of three whole days. The server of a platform that is off plays the calendar's.
fn serve_days(machine: &Machine) -> String {
    let day = |uid: &str, ahead: i64| {
        #[expect(clippy::disallowed_methods, reason = "the program under test lives in real time")]
        let at = jiff::Timestamp::now() + jiff::SignedDuration::from_hours(24 * ahead);
        let date = at.strftime("%Y%m%d");
        format!("BEGIN:VEVENT\r\nUID:{uid}\r\nDTSTART;VALUE=DATE:{date}\r\nSUMMARY:Day {uid}\r\nEND:VEVENT\r\n")
    };
    let days = [day("a", 5), day("b", 12), day("c", 19)].concat();
    let text = format!("BEGIN:VCALENDAR\r\nVERSION:2.0\r\nX-WR-CALNAME:Days\r\n{days}END:VCALENDAR\r\n");
    machine
        .platforms
        .set("eolymp", "/days", Response::new("text/calendar", text));
    format!("{}/days.ics", machine.platforms.url("eolymp"))
}

/// The starts of all events of calendar feeds.
fn starts(machine: &Machine) -> Vec<String> {
    let events = machine.google.events(&machine.calendar()).into_iter();
    let mut starts: Vec<String> = events
        .filter(|event| event["status"] != "cancelled")
        .filter(|event| event["summary"].as_str().is_some_and(|name| name.contains("Day ")))
        .map(|event| event["start"]["dateTime"].as_str().unwrap().to_owned())
        .collect();
    starts.sort();
    starts
}

#[test]
fn the_whole_days_of_a_calendar_feed_begin_at_one_hour_for_all_computers_that_have_it() {
    let laptop = Machine::signed_in();
    laptop.set("platforms", "");
    let days = serve_days(&laptop);
    run_in(&laptop, "Asia/Kolkata", &["source", "add", &days]);
    run_in(&laptop, "Asia/Kolkata", &["sync"]);
    let in_kolkata = starts(&laptop);
    assert_eq!(in_kolkata.len(), 3);
    assert!(
        in_kolkata.iter().all(|start| start.contains("T00:00:00+05:30")),
        "{in_kolkata:?}"
    );

    // One computer adds the feed after it joined, the other one had it before.
    let (server, desktop) = (laptop.beside(), laptop.beside());
    assert_eq!(server.login().status, 0);
    run_in(&server, "America/New_York", &["source", "add", &days]);
    run_in(&desktop, "Europe/Paris", &["source", "add", &days]);
    assert_eq!(desktop.login().status, 0);
    let mut mark = laptop.google.mark();
    for round in 0..3 {
        run_in(&server, "America/New_York", &["sync"]);
        assert_eq!(starts(&laptop), in_kolkata, "round {round}");
        run_in(&desktop, "Europe/Paris", &["sync"]);
        run_in(&laptop, "Asia/Kolkata", &["sync"]);
        assert_eq!(starts(&laptop), in_kolkata, "round {round}");
        if round == 0 {
            // Each computer has said that it has the feed.
            mark = laptop.google.mark();
        }
    }
    assert_eq!(laptop.google.writes_since(mark), 0);

    // A zone that the user names for it counts for all.
    run_in(
        &server,
        "America/New_York",
        &["source", "add", &days, "--zone", "Asia/Tokyo"],
    );
    run_in(&server, "America/New_York", &["sync"]);
    let in_tokyo = starts(&laptop);
    assert!(
        in_tokyo.iter().all(|start| start.contains("T20:30:00+05:30")),
        "{in_tokyo:?}"
    );
    // What was read in the former zone isn't written; the next sync reads it again.
    laptop.command(["sync"]).env("TZ", "Asia/Kolkata").output().unwrap();
    let mark = laptop.google.mark();
    for _ in 0..2 {
        run_in(&laptop, "Asia/Kolkata", &["sync"]);
        run_in(&server, "America/New_York", &["sync"]);
    }
    assert_eq!((laptop.google.writes_since(mark), starts(&laptop)), (0, in_tokyo));
}
