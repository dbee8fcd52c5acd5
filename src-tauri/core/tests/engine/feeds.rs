//! A calendar feed of the user's own among the sources: the window adds one, and the calendar follows it as it follows platforms.

use std::collections::BTreeSet;

use contestsync_core::domain::request::Request;
use contestsync_core::domain::{Clock, Code, Contest, FeedId, SourceId};
use contestsync_core::engine::report::{PlatformOutcome, PlatformReport};
use contestsync_core::engine::requests::Answered;
use contestsync_core::engine::requests::sources::NewFeed;
use contestsync_core::engine::{Desk, Queue};
use contestsync_doubles::platforms::{Platforms, Response};
use jiff::{SignedDuration, Timestamp};
use serde_json::{Value, json};

use super::schedule::with_platforms;
use super::world::{CONFIRMED, PLAIN, World, start};

/// The server of a platform that is off plays the calendar's.
const SERVER: &str = "eolymp";
const SECRET: &str = "private-77c0";

pub(super) fn address(platforms: &Platforms) -> String {
    format!("{}/{SECRET}/basic.ics", platforms.url(SERVER))
}

pub(super) fn serve(platforms: &Platforms, events: &[String]) {
    let text = format!(
        "BEGIN:VCALENDAR\r\nVERSION:2.0\r\nX-WR-CALNAME:Campus rounds\r\n{}END:VCALENDAR\r\n",
        events.concat()
    );
    platforms.set(SERVER, &format!("/{SECRET}"), Response::new("text/calendar", text));
}

pub(super) fn event(uid: &str, name: &str, starts_at: Timestamp) -> String {
    let stamp = |at: Timestamp| at.strftime("%Y%m%dT%H%M%SZ");
    format!(
        "BEGIN:VEVENT\r\nUID:{uid}\r\nDTSTART:{}\r\nDTEND:{}\r\nSUMMARY:{name}\r\nEND:VEVENT\r\n",
        stamp(starts_at),
        stamp(starts_at + SignedDuration::from_hours(2))
    )
}

/// A whole second so many hours from now.
pub(super) fn hours(world: &World, ahead: i64) -> Timestamp {
    Timestamp::from_second(world.clock.now().as_second() + ahead * 3600).unwrap()
}

pub(super) async fn asked(desk: &Desk, request: Value) -> Value {
    let request: Request = serde_json::from_value(request).unwrap();
    match desk.answer(request, None).await.unwrap() {
        Answered::Reply(reply) => reply,
        Answered::Yours(yours) => panic!("{yours:?}"),
    }
}

#[tokio::test]
async fn the_window_looks_at_a_feed_adds_it_sees_it_and_removes_it() {
    let (world, platforms) = with_platforms().await;
    let (queue, _) = Queue::start(world.engine.clone());
    let desk = Desk::new(world.engine.clone(), queue);
    let start = hours(&world, 30);
    serve(&platforms, &[event("a", "Round A", start)]);
    let feed = json!({"address": address(&platforms), "name": null, "zone": "Asia/Tokyo"});
    let asking = |command: &str| {
        let mut request = feed.clone();
        request["command"] = json!(command);
        request
    };
    let debug = format!("{:?}", serde_json::from_value::<Request>(asking("add_feed")).unwrap());
    assert!(!debug.contains(SECRET), "{debug}");

    let looked = asked(&desk, asking("preview_feed")).await;
    let source = looked["source"].as_str().unwrap().to_owned();
    assert_eq!(
        looked,
        json!({
            "source": source, "name": "Campus rounds", "events": 1, "rejected": 0,
            "next": [{"name": "Round A", "starts_at": start, "ends_at": start + SignedDuration::from_hours(2)}]
        })
    );
    let rows = |view: &Value| -> Vec<Value> {
        let rows = view["platforms"].as_array().unwrap().iter();
        rows.filter(|row| row["platform"] == source.as_str()).cloned().collect()
    };
    let view = asked(&desk, json!({"command": "view"})).await;
    assert_eq!(rows(&view), Vec::<Value>::new(), "a look saves nothing");

    assert_eq!(asked(&desk, asking("add_feed")).await, looked);
    let view = asked(&desk, json!({"command": "view"})).await;
    assert!(!view.to_string().contains(SECRET), "{view}");
    let row = rows(&view).remove(0);
    assert_eq!(
        (
            &row["name"],
            &row["enabled"],
            &row["health"],
            &row["contests"],
            &row["zone"]
        ),
        (
            &json!("Campus rounds"),
            &json!(true),
            &json!("fresh"),
            &json!(1),
            &json!("Asia/Tokyo")
        )
    );
    assert_eq!(row["address"], "http://127.0.0.1/…");
    let hosts = view["about"]["hosts"].as_array().unwrap().iter();
    let of_feeds: Vec<&Value> = hosts.filter(|host| host["role"] == "calendar_feed").collect();
    assert_eq!(of_feeds.len(), 1, "{of_feeds:?}");
    assert_eq!(
        (&of_feeds[0]["host"], &of_feeds[0]["platform"]),
        (&json!("127.0.0.1"), &json!(source))
    );

    asked(&desk, json!({"command": "remove_feed", "source": source})).await;
    let view = asked(&desk, json!({"command": "view"})).await;
    assert_eq!(rows(&view), Vec::<Value>::new());
    let platform: Request = serde_json::from_value(json!({"command": "remove_feed", "source": "atcoder"})).unwrap();
    assert_eq!(desk.answer(platform, None).await.unwrap_err().code, Code::InvalidValue);
}

#[tokio::test]
async fn a_removed_feed_comes_back_with_what_was_chosen_for_its_contests() {
    let (world, platforms) = with_platforms().await;
    let (queue, _) = Queue::start(world.engine.clone());
    let desk = Desk::new(world.engine.clone(), queue);
    let start = hours(&world, 30);
    serve(
        &platforms,
        &[event("a", "Round A", start), event("b", "Round B", start)],
    );
    let add = json!({"command": "add_feed", "address": address(&platforms), "name": "Campus", "zone": "Asia/Tokyo"});
    let added = asked(&desk, add).await;
    let source = added["source"].as_str().unwrap().to_owned();
    let of_feed = |view: &Value| -> Vec<Value> {
        let contests = view["contests"].as_array().unwrap().iter();
        let mut own: Vec<Value> = contests
            .filter(|row| row["platform"] == source.as_str())
            .cloned()
            .collect();
        own.sort_by_key(|row| row["name"].to_string());
        own
    };
    let before = of_feed(&asked(&desk, json!({"command": "view"})).await);
    let (first, second) = (before[0]["key"].clone(), before[1]["key"].clone());
    asked(
        &desk,
        json!({"command": "set_choice", "key": first, "remind": false, "calendar": null}),
    )
    .await;
    asked(&desk, json!({"command": "set_leads", "key": second, "minutes": [45]})).await;
    let chosen = of_feed(&asked(&desk, json!({"command": "view"})).await);
    assert_eq!((&chosen[0]["muted"], &chosen[1]["leads"]), (&json!(true), &json!([45])));

    asked(&desk, json!({"command": "remove_feed", "source": source})).await;
    let gone = asked(&desk, json!({"command": "view"})).await;
    assert_eq!(of_feed(&gone), Vec::<Value>::new());
    assert_eq!(gone["preferences"]["reminders.per_contest"], json!({}));

    asked(&desk, json!({"command": "restore_feed", "source": source})).await;
    asked(&desk, json!({"command": "refresh", "platforms": [source]})).await;
    let back = of_feed(&asked(&desk, json!({"command": "view"})).await);
    let told = |rows: &[Value]| -> Vec<Value> {
        let told = rows
            .iter()
            .map(|row| json!([row["key"], row["name"], row["starts_at"], row["muted"], row["leads"]]));
        told.collect()
    };
    assert_eq!(told(&back), told(&chosen));
    let twice: Request = serde_json::from_value(json!({"command": "restore_feed", "source": source})).unwrap();
    assert_eq!(desk.answer(twice, None).await.unwrap_err().code, Code::InvalidValue);
}

#[tokio::test]
async fn a_chosen_file_is_only_named_until_it_is_looked_at() {
    let (world, _platforms) = with_platforms().await;
    let (queue, _) = Queue::start(world.engine.clone());
    let desk = Desk::new(world.engine.clone(), queue);
    let chosen = async |file: Option<&str>| {
        let request: Request = serde_json::from_value(json!({"command": "choose_feed"})).unwrap();
        desk.answer(request, file.map(std::path::Path::new)).await.unwrap()
    };
    let reply = |path: Value| Answered::Reply(json!({"path": path, "count": 0}));
    assert_eq!(
        chosen(Some("/home/ada/campus.ics")).await,
        reply(json!("/home/ada/campus.ics"))
    );
    assert_eq!(chosen(None).await, reply(Value::Null));
}

/// A world in which the feed is the only source.
pub(super) async fn with_feed(events: &[String]) -> (World, Platforms, SourceId) {
    let (world, platforms) = with_platforms().await;
    world.set("platforms", "").await;
    serve(&platforms, events);
    let source = add(&world, &platforms).await;
    (world, platforms, source)
}

/// Adds the feed.
pub(super) async fn add(world: &World, platforms: &Platforms) -> SourceId {
    let new = NewFeed {
        address: &address(platforms),
        name: None,
        zone: None,
        dry_run: false,
    };
    world.engine.add_feed(new).await.unwrap().source
}

pub(super) async fn refreshed(world: &World, source: SourceId) -> PlatformReport {
    let only = Some(BTreeSet::from([source]));
    let refreshed = world.engine.refresh(only).await.unwrap();
    refreshed.report.platforms.into_iter().next().unwrap()
}

/// Title and start of each event, soonest first.
fn shown(world: &World) -> Vec<(String, Timestamp)> {
    let title = |event: &Value| event["summary"].as_str().unwrap().to_owned();
    world.live().iter().map(|event| (title(event), start(event))).collect()
}

#[tokio::test]
async fn a_feeds_server_is_left_alone_for_an_hour_whatever_came_of_it() {
    let (world, platforms, source) = with_feed(&[]).await;
    world.set("refresh.interval_hours", "1").await;
    let due_in = async || {
        let at = world.engine.due().await.unwrap().refresh_at.unwrap();
        at.duration_since(world.clock.now()).as_mins()
    };
    assert_eq!(due_in().await, 60, "after it was added");
    world.clock.advance(3600);
    platforms.set(
        SERVER,
        &format!("/{SECRET}"),
        Response::new("text/plain", "down").status(500),
    );
    let report = refreshed(&world, source).await;
    assert_eq!(report.outcome, PlatformOutcome::Failed);
    assert_eq!(
        due_in().await,
        60,
        "a platform that fails is tried again after five minutes"
    );

    // A reminder that comes soon doesn't change that.
    serve(&platforms, &[event("a", "Round A", hours(&world, 1))]);
    world.clock.advance(3600);
    assert_eq!(refreshed(&world, source).await.outcome, PlatformOutcome::Ok);
    let asked = platforms.requests(SERVER).len();
    let (queue, _) = Queue::start(world.engine.clone());
    for _ in 0..5 {
        world.clock.advance(11 * 60);
        world.engine.catch_up(&queue).await.unwrap();
    }
    assert_eq!(platforms.requests(SERVER).len(), asked);
}

#[tokio::test]
async fn single_occurrences_of_a_series_are_moved_renamed_and_canceled_in_the_calendar() {
    let (world, platforms, source) = with_feed(&[]).await;
    let first = hours(&world, 24);
    let week = SignedDuration::from_hours(7 * 24);
    let series = event("s", "Training", first).replace("SUMMARY", "RRULE:FREQ=WEEKLY;COUNT=4\r\nSUMMARY");
    serve(&platforms, std::slice::from_ref(&series));
    world.clock.advance(3600);
    assert_eq!(refreshed(&world, source).await.contests, 4);
    world.sync(PLAIN).await;
    let before: Vec<Value> = world.live().iter().map(|event| event["id"].clone()).collect();

    let stamp = |at: Timestamp| at.strftime("%Y%m%dT%H%M%SZ").to_string();
    let instead = |of: Timestamp, name: &str, at: Timestamp, more: &str| {
        event("s", name, at).replace("SUMMARY", &format!("RECURRENCE-ID:{}\r\n{more}SUMMARY", stamp(of)))
    };
    let moved = first + week + SignedDuration::from_hours(3);
    serve(
        &platforms,
        &[
            series,
            instead(first + week, "Training", moved, ""),
            instead(first + week * 2, "Final training", first + week * 2, ""),
            instead(first + week * 3, "Training", first + week * 3, "STATUS:CANCELLED\r\n"),
        ],
    );
    world.clock.advance(3600);
    let report = refreshed(&world, source).await;
    assert_eq!((report.changed, report.removed), (2, 1));
    let synced = world.sync(PLAIN).await;
    assert_eq!((synced.inserted, synced.updated, synced.deleted), (0, 2, 1));
    let title = |name: &str| format!("Campus rounds: {name}");
    assert_eq!(
        shown(&world),
        [
            (title("Training"), first),
            (title("Training"), moved),
            (title("Final training"), first + week * 2),
        ]
    );
    let after: Vec<Value> = world.live().iter().map(|event| event["id"].clone()).collect();
    assert_eq!(after, before[..3], "each is still the same event");
}

#[tokio::test]
async fn a_feed_that_suddenly_lacks_its_events_is_doubted_and_many_deletions_wait_for_a_yes() {
    let many: Vec<String> = (0..8).map(|number| number.to_string()).collect();
    let (world, platforms, source) = with_feed(&[]).await;
    let rounds: Vec<String> = (0..8)
        .zip(&many)
        .map(|(number, uid)| event(uid, &format!("Round {uid}"), hours(&world, 30 + number)))
        .collect();
    serve(&platforms, &rounds);
    world.clock.advance(3600);
    refreshed(&world, source).await;
    assert_eq!(world.sync(PLAIN).await.inserted, 8);

    serve(&platforms, &rounds[..1]);
    for (hours, code) in [
        (1, Some("suspicious_listing")),
        (1, Some("suspicious_listing")),
        (2, None),
    ] {
        super::world::pass(&[&world], hours * 3600);
        let report = refreshed(&world, source).await;
        assert_eq!(report.error.map(|error| error.code).as_deref(), code, "after {hours} h");
        if code.is_some() {
            assert_eq!(world.sync(PLAIN).await.deleted, 0);
            assert_eq!(world.live().len(), 8);
        }
    }
    let held = world.sync(PLAIN).await;
    assert_eq!((held.deleted, held.held.len()), (0, 7));
    assert_eq!(world.sync(CONFIRMED).await.deleted, 7);
    assert_eq!(world.live().len(), 1);
}

#[tokio::test]
async fn a_feed_cannot_pretend_to_be_a_platform() {
    let (world, platforms) = with_platforms().await;
    let round =
        "UID:codeforces:1936\r\nX-CONTESTSYNC-KEY:codeforces:1936\r\nURL:http://codeforces.com/contest/1936\r\nSUMMARY";
    let at = hours(&world, 30);
    let round = event("1936", "Codeforces Round 1936", at)
        .replace("UID:1936\r\n", "")
        .replace("SUMMARY", round);
    serve(&platforms, &[round]);
    world.set("platforms", "codeforces").await;
    let address = address(&platforms);
    let new = NewFeed {
        address: &address,
        name: Some("Codeforces"),
        zone: None,
        dry_run: false,
    };
    let added = world.engine.add_feed(new).await.unwrap();
    assert_eq!(added.name, "Codeforces (calendar)");
    world.sync(PLAIN).await;
    let events = world.live();
    let own: Vec<&Value> = events.iter().filter(|event| start(event) == at).collect();
    assert_eq!(own.len(), 1, "{events:?}");
    let key = own[0]["extendedProperties"]["private"]["contestsync_key"]
        .as_str()
        .unwrap();
    assert!(key.starts_with(&format!("{}:", added.source)), "{key}");
    assert_eq!(own[0]["summary"], "Codeforces (calendar): Codeforces Round 1936");
    assert_eq!(own[0]["source"], Value::Null, "its link isn't https");
}

#[tokio::test]
async fn the_view_says_whose_contest_feed_is_read_also_while_it_is_off() {
    let world = World::signed_out().await;
    let publisher = async || world.engine.view().await.unwrap().publisher;
    assert_eq!(publisher().await, None);
    let key = "RWQf6LRCGA9i53mlYecO4IzT51TGPpvWucNSCh1CBM0QTaLn73Y7GFO3";
    world.set("feed.url", "https://club.example/contests.json").await;
    world.set("feed.public_key", key).await;
    let known = publisher().await.unwrap();
    assert_eq!(
        (
            known.name.as_str(),
            known.public_key.as_str(),
            known.built_in,
            known.enabled,
            known.read_at
        ),
        ("club.example", key, false, true, None)
    );
    world.set("feed.enabled", "false").await;
    assert!(!publisher().await.unwrap().enabled);
}

/// Where a calendar names its events anew in each answer, each computer knows them by other names.
#[tokio::test]
async fn an_event_that_the_user_deleted_stays_deleted_for_a_computer_that_knows_it_by_another_name() {
    let feed: FeedId = "feed-0a1b2c3d".parse().unwrap();
    let a = World::new().await;
    let b = a.beside().await;
    let named = |ids: [&str; 2]| -> Vec<Contest> {
        let contests = [("Round A", ids[0], 30), ("Round B", ids[1], 40)].into_iter();
        contests
            .map(|(name, id, ahead)| {
                let mut contest = a.contest_of_feed(feed, id, ahead);
                (contest.name, contest.url) = (name.to_owned(), None);
                contest
            })
            .collect()
    };
    let (at_a, at_b) = (named(["a1", "a2"]), named(["b1", "b2"]));
    let read = async |world: &World, contests: &[Contest]| {
        let now = world.clock.now();
        world.read(feed, contests, now, None).await;
    };
    for world in [&a, &b] {
        world.add_feed(feed).await;
    }
    read(&a, &at_a).await;
    read(&b, &at_b).await;
    assert_eq!(a.sync(PLAIN).await.inserted, 2);
    assert_eq!(b.sync(PLAIN).await.inserted, 0);
    let doomed = a.event(&at_a[0]);
    a.google.user_delete_event(&a.calendar(), super::world::id(&doomed));
    for world in [&b, &a, &b] {
        assert_eq!(world.sync(PLAIN).await.inserted, 0);
    }
    a.assert_equal_to(&at_a[1..]);
    a.assert_settled().await;
    b.assert_settled().await;
}
