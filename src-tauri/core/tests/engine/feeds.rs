//! A calendar feed of the user's own among the sources: the window adds one, and the calendar follows it as it follows platforms.

use contestsync_core::domain::request::Request;
use contestsync_core::domain::{Clock, Code};
use contestsync_core::engine::requests::Answered;
use contestsync_core::engine::{Desk, Queue};
use contestsync_doubles::platforms::{Platforms, Response};
use jiff::{SignedDuration, Timestamp};
use serde_json::{Value, json};

use super::schedule::with_platforms;
use super::world::World;

/// The server of a platform that is off plays the calendar's.
const SERVER: &str = "eolymp";
const SECRET: &str = "private-77c0";

fn address(platforms: &Platforms) -> String {
    format!("{}/{SECRET}/basic.ics", platforms.url(SERVER))
}

fn serve(platforms: &Platforms, events: &[String]) {
    let text = format!(
        "BEGIN:VCALENDAR\r\nVERSION:2.0\r\nX-WR-CALNAME:Campus rounds\r\n{}END:VCALENDAR\r\n",
        events.concat()
    );
    platforms.set(SERVER, &format!("/{SECRET}"), Response::new("text/calendar", text));
}

fn event(uid: &str, name: &str, starts_at: Timestamp) -> String {
    let stamp = |at: Timestamp| at.strftime("%Y%m%dT%H%M%SZ");
    format!(
        "BEGIN:VEVENT\r\nUID:{uid}\r\nDTSTART:{}\r\nDTEND:{}\r\nSUMMARY:{name}\r\nEND:VEVENT\r\n",
        stamp(starts_at),
        stamp(starts_at + SignedDuration::from_hours(2))
    )
}

/// A whole second so many hours from now.
fn hours(world: &World, ahead: i64) -> Timestamp {
    Timestamp::from_second(world.clock.now().as_second() + ahead * 3600).unwrap()
}

async fn asked(desk: &Desk, request: Value) -> Value {
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
