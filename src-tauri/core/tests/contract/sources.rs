//! `source add`, `list`, `remove`: a calendar feed alongside the platforms, from its server to the calendar.

use contestsync_doubles::platforms::Response;
use jiff::{SignedDuration, Timestamp};
use serde_json::{Value, json};

use super::machine::{Machine, Ran};

const SECRET: &str = "private-5f2c9e";

/// The server of a platform that is off plays the calendar's.
const SERVER: &str = "eolymp";

fn address(machine: &Machine) -> String {
    format!("{}/{SECRET}/basic.ics", machine.platforms.url(SERVER))
}

fn serve(machine: &Machine, response: Response) {
    machine.platforms.set(SERVER, &format!("/{SECRET}"), response);
}

/// An instant so many hours from now, on the hour.
fn hours(ahead: i64) -> Timestamp {
    #[expect(clippy::disallowed_methods, reason = "the program under test lives in real time")]
    let now = Timestamp::now().as_second();
    Timestamp::from_second(now - now.rem_euclid(3600) + ahead * 3600).unwrap()
}

fn stamp(at: Timestamp) -> String {
    at.strftime("%Y%m%dT%H%M%SZ").to_string()
}

fn event(uid: &str, name: &str, starts_at: Timestamp) -> String {
    let end = starts_at + SignedDuration::from_hours(2);
    format!(
        "BEGIN:VEVENT\r\nUID:{uid}\r\nDTSTART:{}\r\nDTEND:{}\r\nSUMMARY:{name}\r\nURL:https://rounds.example/{uid}\r\nEND:VEVENT\r\n",
        stamp(starts_at),
        stamp(end)
    )
}

fn calendar(events: &[String]) -> Response {
    let text = format!(
        "BEGIN:VCALENDAR\r\nVERSION:2.0\r\nX-WR-CALNAME:Campus rounds\r\n{}END:VCALENDAR\r\n",
        events.concat()
    );
    Response::new("text/calendar", text)
}

fn three() -> Vec<String> {
    vec![
        event("a", "Round A", hours(30)),
        event("b", "Round B", hours(54)),
        event("c", "Round C", hours(78)),
    ]
}

fn add(machine: &Machine) -> String {
    let added = machine.run(&["source", "add", &address(machine), "--json"]);
    assert_eq!(added.status, 0, "{added:?}");
    added.json()["source"].as_str().unwrap().to_owned()
}

fn refused(ran: &Ran, code: &str) {
    assert_ne!(ran.status, 0, "{ran:?}");
    assert_eq!(ran.json()["error"]["code"], code, "{ran:?}");
    assert!(!ran.stderr.contains(SECRET) && !ran.stdout.contains(SECRET), "{ran:?}");
}

/// What the list shows of the feed, as key to (name, start).
fn listed(machine: &Machine, source: &str) -> Vec<(String, String, String)> {
    let list = machine.run(&["list", "--platform", source, "--json"]).json();
    let text = |contest: &Value, field: &str| contest[field].as_str().unwrap().to_owned();
    let all = list.as_array().unwrap().iter();
    all.map(|contest| (text(contest, "key"), text(contest, "name"), text(contest, "starts_at")))
        .collect()
}

fn feed_events(machine: &Machine, source: &str) -> Vec<(String, String)> {
    let key = |event: &Value| {
        let key = &event["extendedProperties"]["private"]["contestsync_key"];
        key.as_str().unwrap_or_default().to_owned()
    };
    let mut events: Vec<(String, String)> = machine
        .events()
        .iter()
        .filter(|event| key(event).starts_with(source))
        .map(|event| {
            (
                event["summary"].as_str().unwrap().to_owned(),
                event["start"]["dateTime"].as_str().unwrap().to_owned(),
            )
        })
        .collect();
    events.sort();
    events
}

fn synced(machine: &Machine) {
    let ran = machine.run(&["sync", "--json"]);
    assert_eq!(ran.status, 0, "{ran:?}");
}

#[test]
fn a_feed_is_looked_at_added_refreshed_and_followed() {
    let machine = Machine::new();
    serve(&machine, calendar(&three()).etag("one"));
    let looked = machine.run(&["source", "add", &address(&machine), "--dry-run", "--json"]);
    assert_eq!(looked.status, 0, "{looked:?}");
    assert_eq!(machine.run(&["source", "list", "--json"]).json(), json!([]));
    let added = machine.run(&["source", "add", &address(&machine), "--json"]).json();
    assert_eq!(added, looked.json());
    let source = added["source"].as_str().unwrap();
    assert_eq!(
        added,
        json!({
            "source": source, "name": "Campus rounds", "events": 3, "rejected": 0,
            "next": [
                {"name": "Round A", "starts_at": hours(30).to_string(), "ends_at": hours(32).to_string()},
                {"name": "Round B", "starts_at": hours(54).to_string(), "ends_at": hours(56).to_string()},
                {"name": "Round C", "starts_at": hours(78).to_string(), "ends_at": hours(80).to_string()},
            ]
        })
    );
    let before = listed(&machine, source);
    assert_eq!(before.len(), 3);

    let again = machine.run(&["refresh", "--platform", source, "--json"]).json();
    let entry = &again["platforms"][0];
    assert_eq!(
        (&entry["platform"], &entry["outcome"], &entry["contests"]),
        (&json!(source), &json!("not_modified"), &json!(3))
    );
    // Moved, renamed, and under new UIDs: each is still itself.
    let moved = vec![
        event("a", "Round A", hours(31)),
        event("b", "Round B2", hours(54)),
        event("c", "Round C", hours(78)).replace("UID:c", "UID:new"),
    ];
    serve(&machine, calendar(&moved).etag("two"));
    let all = machine.run(&["refresh", "--json"]);
    assert_eq!(all.status, 0, "{all:?}");
    let after = listed(&machine, source);
    let keys = |all: &[(String, String, String)]| all.iter().map(|(key, ..)| key.clone()).collect::<Vec<_>>();
    assert_eq!(keys(&after), keys(&before));
    assert_eq!((&after[0].2, after[1].1.as_str()), (&hours(31).to_string(), "Round B2"));
    let why = machine.run(&["why", &after[0].0, "--json"]).json();
    assert_eq!(
        (&why["source"], &why["history"][1]["what"]),
        (&json!("calendar"), &json!("moved"))
    );
    let status = machine.run(&["status", "--json"]).json();
    let row = status["platforms"].as_array().unwrap().last().unwrap().clone();
    assert_eq!(
        (&row["platform"], &row["name"], &row["enabled"]),
        (&json!(source), &json!("Campus rounds"), &json!(true))
    );
    let exported = machine.run(&["export", "--ics"]);
    assert!(exported.stdout.contains("Campus rounds: Round A"), "{exported:?}");
}

#[test]
fn what_cannot_be_trusted_is_refused_and_nothing_is_saved() {
    let machine = Machine::new();
    let try_with = |response: Response, code: &str| {
        serve(&machine, response);
        let ran = machine.run(&["source", "add", &address(&machine), "--json"]);
        refused(&ran, code);
        ran
    };
    try_with(
        Response::html("<!DOCTYPE html><title>Sign in</title>"),
        "unexpected_body",
    );
    try_with(Response::new("text/calendar", "").status(304), "http_status");
    try_with(Response::new("text/calendar", "").status(404), "http_status");
    try_with(Response::new("text/calendar", vec![b'x'; (2 << 20) + 1]), "too_large");
    try_with(
        Response::html("")
            .status(302)
            .header("location", "https://elsewhere.example/basic.ics"),
        "redirected",
    );
    let floating = event("a", "Round A", hours(30)).replace("Z\r\n", "\r\n");
    let ran = try_with(calendar(std::slice::from_ref(&floating)), "unknown_zone");
    assert!(ran.stderr.contains("--zone"), "{ran:?}");
    let unknown = floating.replace("DTSTART:", "DTSTART;TZID=Nowhere/Land:");
    let ran = try_with(calendar(&[unknown]), "unknown_zone");
    assert!(ran.stderr.contains("Nowhere/Land"), "{ran:?}");
    for (address, status) in [
        (format!("http://calendar.example/{SECRET}.ics"), 2),
        (format!("https://user:{SECRET}@calendar.example/a.ics"), 2),
        (format!("ftp://calendar.example/{SECRET}.ics"), 2),
    ] {
        let ran = machine.run(&["source", "add", &address, "--json"]);
        refused(&ran, "invalid_value");
        assert_eq!(ran.status, status, "{ran:?}");
    }
    serve(&machine, calendar(&[floating]));
    let zone = machine.run(&["source", "add", &address(&machine), "--zone", "Mars/Base", "--json"]);
    refused(&zone, "invalid_value");
    assert_eq!(machine.run(&["source", "list", "--json"]).json(), json!([]));
    let given = machine.run(&["source", "add", &address(&machine), "--zone", "Asia/Kolkata", "--json"]);
    let start = hours(30) - SignedDuration::from_mins(330);
    assert_eq!(given.json()["next"][0]["starts_at"], start.to_string(), "{given:?}");
}

#[test]
fn the_address_is_sealed_and_shown_nowhere() {
    let machine = Machine::new();
    serve(&machine, calendar(&three()));
    let source = add(&machine);
    machine.platforms.clear(SERVER);
    let failed = machine.run(&["refresh", "--platform", &source, "--json"]);
    assert_eq!(failed.status, 1, "{failed:?}");
    let mut said = format!("{failed:?}");
    for args in [
        &["source", "list", "--json"][..],
        &["source", "list"],
        &["status", "--json"],
        &["config", "list", "--json"],
        &["list", "--json"],
    ] {
        let ran = machine.run(args);
        said = format!("{said}{ran:?}");
    }
    assert!(said.contains("Campus rounds"));
    assert!(!said.contains(SECRET), "{said}");
    for file in walk(machine.home.path()) {
        let bytes = std::fs::read(&file).unwrap();
        let found = bytes.windows(SECRET.len()).any(|part| part == SECRET.as_bytes());
        assert!(!found, "{}", file.display());
    }
    let rotated = machine.run(&["config", "rotate-key"]);
    assert_eq!(rotated.status, 0, "{rotated:?}");
    serve(&machine, calendar(&three()));
    let read = machine.run(&["refresh", "--platform", &source, "--json"]);
    assert_eq!(read.status, 0, "{read:?}");
}

fn walk(folder: &std::path::Path) -> Vec<std::path::PathBuf> {
    let mut files = Vec::new();
    for entry in std::fs::read_dir(folder).unwrap().flatten() {
        if entry.path().is_dir() {
            files.extend(walk(&entry.path()));
        } else {
            files.push(entry.path());
        }
    }
    files
}

#[test]
fn a_feeds_events_are_followed_switched_off_and_on_and_removed() {
    let machine = Machine::signed_in();
    machine.set("platforms", "");
    serve(&machine, calendar(&three()));
    let source = add(&machine);
    assert_eq!(machine.run(&["config", "get", "platforms"]).stdout.trim(), source);
    synced(&machine);
    let events = feed_events(&machine, &source);
    assert_eq!(
        events.iter().map(|(name, _)| name.as_str()).collect::<Vec<_>>(),
        [
            "Campus rounds: Round A",
            "Campus rounds: Round B",
            "Campus rounds: Round C"
        ]
    );
    // One is canceled, one moves.
    let canceled = event("b", "Round B", hours(54)).replace("SUMMARY", "STATUS:CANCELLED\r\nSUMMARY");
    let moved = event("a", "Round A", hours(33));
    serve(&machine, calendar(&[moved, canceled, event("c", "Round C", hours(78))]));
    synced(&machine);
    let events = feed_events(&machine, &source);
    assert_eq!(events.len(), 2);
    assert_eq!(events[0].1.parse::<Timestamp>().unwrap(), hours(33));

    // All that is left is canceled. The calendar says so itself, so that there is no doubt, but to delete all of it is for the user to say.
    let off = |event: String| event.replace("SUMMARY", "STATUS:CANCELLED\r\nSUMMARY");
    serve(
        &machine,
        calendar(&[
            off(event("a", "Round A", hours(33))),
            off(event("c", "Round C", hours(78))),
        ]),
    );
    let held = machine.run(&["sync", "--json"]);
    assert_eq!(held.status, 3, "{held:?}");
    let document = held.json();
    assert_eq!(document["refresh"]["platforms"][0]["removed"], 2);
    assert_eq!(document["calendar"]["held"].as_array().unwrap().len(), 2, "{document}");
    assert_eq!(machine.run(&["sync", "--confirm"]).status, 0);
    assert_eq!(feed_events(&machine, &source), []);
    serve(
        &machine,
        calendar(&[event("a", "Round A", hours(33)), event("c", "Round C", hours(78))]),
    );
    synced(&machine);
    assert_eq!(feed_events(&machine, &source).len(), 2);

    machine.set("platforms", "");
    synced(&machine);
    assert_eq!(feed_events(&machine, &source), []);
    machine.set("platforms", &source);
    synced(&machine);
    assert_eq!(feed_events(&machine, &source).len(), 2);
    let unknown = machine.run(&["config", "set", "platforms", "feed-00000000", "--json"]);
    assert_eq!(unknown.status, 2, "{unknown:?}");

    // What was set for single contests of the feed goes with it.
    let key = listed(&machine, &source).remove(0).0;
    machine.set("reminders.per_contest", &json!({key: [45]}).to_string());
    let removed = machine.run(&["source", "remove", &source, "--json"]);
    assert_eq!(removed.json(), json!({"source": source, "name": "Campus rounds"}));
    refused(
        &machine.run(&["list", "--platform", &source, "--json"]),
        "invalid_value",
    );
    assert_eq!(
        machine.run(&["config", "get", "reminders.per_contest"]).stdout.trim(),
        "{}"
    );
    synced(&machine);
    assert_eq!(feed_events(&machine, &source), []);
    assert_eq!(machine.run(&["source", "remove", &source]).status, 2);
}

#[test]
fn another_computer_without_the_feed_leaves_its_events_alone() {
    let machine = Machine::signed_in();
    serve(&machine, calendar(&three()));
    let source = add(&machine);
    assert_eq!(machine.run(&["sync"]).status, 0);
    let other = machine.beside();
    assert_eq!(other.login().status, 0);
    for _ in 0..2 {
        let synced = other.run(&["sync", "--json"]);
        assert_eq!(synced.status, 0, "{synced:?}");
        assert_eq!(feed_events(&machine, &source).len(), 3);
    }
    // It adds the same feed: the same events, and one that is removed on one computer is there again for the other.
    let added = other.run(&["source", "add", &address(&machine), "--json"]);
    assert_eq!(added.json()["source"], source.as_str(), "{added:?}");
    assert_eq!(other.run(&["sync"]).status, 0);
    assert_eq!(feed_events(&machine, &source).len(), 3);
    assert_eq!(machine.run(&["source", "remove", &source]).status, 0);
    assert_eq!(machine.run(&["sync"]).status, 0);
    assert_eq!(other.run(&["sync"]).status, 0);
    assert_eq!(machine.run(&["sync"]).status, 0);
    assert_eq!(feed_events(&machine, &source).len(), 3);
}

#[test]
fn a_file_is_a_feed_too() {
    let machine = Machine::new();
    let file = machine.home.path().join("club.ics");
    let text = "BEGIN:VCALENDAR\nVERSION:2.0\nBEGIN:VEVENT\nUID:a\nDTSTART:20100104T150000Z\nRRULE:FREQ=WEEKLY\nSUMMARY:Training\nEND:VEVENT\nEND:VCALENDAR\n";
    std::fs::write(&file, text).unwrap();
    let added = machine.run(&[
        "source",
        "add",
        &file.display().to_string(),
        "--name",
        "AtCoder",
        "--json",
    ]);
    assert_eq!(added.status, 0, "{added:?}");
    assert_eq!(added.json()["name"], "AtCoder (calendar)");
    let events = added.json()["events"].as_u64().unwrap();
    assert!((25..=27).contains(&events), "{added:?}");
}

#[test]
fn addresses_are_in_a_backup_only_on_request_and_come_back_on_another_computer() {
    let machine = Machine::new();
    serve(&machine, calendar(&three()));
    let source = add(&machine);
    let club = machine.home.path().join("club.ics");
    std::fs::write(&club, "BEGIN:VCALENDAR\nVERSION:2.0\nEND:VCALENDAR\n").unwrap();
    let added = machine.run(&["source", "add", &club.display().to_string(), "--name", "Club"]);
    assert_eq!(added.status, 0, "{added:?}");
    machine.set("platforms", &format!("codeforces,{source}"));
    machine.set("reminders.per_platform", &format!("{source}=45"));
    let file = machine.home.path().join("kept.json");
    let path = file.display().to_string();
    let plain = machine.run(&["config", "backup", &path, "--json"]);
    assert_eq!(plain.json()["feeds"], 0, "{plain:?}");
    assert!(!std::fs::read_to_string(&file).unwrap().contains(SECRET));
    std::fs::remove_file(&file).unwrap();
    let whole = machine.run(&["config", "backup", &path, "--with-feed-addresses", "--json"]);
    assert_eq!((whole.status, &whole.json()["feeds"]), (0, &json!(2)), "{whole:?}");
    assert!(whole.stderr.contains("addresses of your calendar feeds"), "{whole:?}");
    assert!(std::fs::read_to_string(&file).unwrap().contains(SECRET));
    #[cfg(unix)]
    {
        let mode = std::os::unix::fs::PermissionsExt::mode(&std::fs::metadata(&file).unwrap().permissions());
        assert_eq!(mode & 0o077, 0, "{mode:o}");
    }

    // The club's file isn't on the other computer.
    std::fs::remove_file(&club).unwrap();
    let other = machine.beside();
    let restored = other.run(&["config", "restore", &path, "--json"]);
    let document = restored.json();
    assert_eq!(
        (restored.status, &document["feeds"], &document["left_out"]),
        (3, &json!(1), &json!(1)),
        "{restored:?}"
    );
    assert!(
        !restored.stderr.contains(SECRET) && !restored.stdout.contains(SECRET),
        "{restored:?}"
    );
    assert_eq!(
        other.run(&["config", "get", "platforms"]).stdout.trim(),
        format!("codeforces,{source}")
    );
    assert_eq!(
        other.run(&["config", "get", "reminders.per_platform"]).stdout.trim(),
        format!("{source}=45")
    );
    assert_eq!(other.run(&["refresh", "--platform", &source]).status, 0);
    assert_eq!(listed(&other, &source), listed(&machine, &source));

    let before = other.run(&["config", "list", "--json"]).stdout;
    let text = std::fs::read_to_string(&file).unwrap();
    for unfit in [
        text.replace("codeforces", "nowhere"),
        text.replace("\"address\"", "\"url\""),
        "[]".to_owned(),
    ] {
        std::fs::write(&file, unfit).unwrap();
        let refused = other.run(&["config", "restore", &path, "--json"]);
        assert_eq!(
            (refused.status, &refused.json()["error"]["code"]),
            (2, &json!("invalid_value")),
            "{refused:?}"
        );
        assert_eq!(other.run(&["config", "list", "--json"]).stdout, before);
    }
}

/// The same three rounds under UIDs that nobody has seen before, without pages.
fn anew(turn: &str) -> Response {
    let nameless = |(number, event): (usize, String)| {
        let uid = format!("UID:{turn}{number}0000-1111-4222-8333-444455556666");
        let lines = event.lines().filter(|line| !line.starts_with("URL:"));
        let lines = lines.map(|line| if line.starts_with("UID:") { uid.as_str() } else { line });
        lines.flat_map(|line| [line, "\r\n"]).collect::<String>()
    };
    calendar(&three().into_iter().enumerate().map(nameless).collect::<Vec<_>>())
}

#[test]
fn two_computers_make_one_event_of_what_a_calendar_names_anew_in_each_answer() {
    let machine = Machine::signed_in();
    machine.set("platforms", "");
    serve(&machine, anew("aaa"));
    let source = add(&machine);
    synced(&machine);
    let ids = |machine: &Machine| -> Vec<String> {
        let mut ids: Vec<String> = machine
            .events()
            .iter()
            .filter(|event| event["start"]["date"] != "2000-01-01")
            .map(|event| event["id"].as_str().unwrap().to_owned())
            .collect();
        ids.sort();
        ids
    };
    let before = ids(&machine);
    assert_eq!(before.len(), 3);
    let other = machine.beside();
    assert_eq!(other.login().status, 0);
    serve(&machine, anew("bbb"));
    assert_eq!(add(&other), source);
    synced(&other);
    for turn in ["ccc", "ddd"] {
        serve(&machine, anew(turn));
        synced(&machine);
        synced(&other);
        assert_eq!(ids(&machine), before, "{turn}");
    }
    // The other computer alone is left: it goes on with the events that are there.
    assert_eq!(machine.run(&["source", "remove", &source]).status, 0);
    synced(&machine);
    synced(&other);
    assert_eq!(ids(&machine).len(), 3);
}
