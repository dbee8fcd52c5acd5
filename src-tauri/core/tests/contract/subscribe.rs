//! Reading a signed feed: what it fills in, what is refused, and what goes on all the same.

use std::fs;

use contestsync_core::feed::SecretKey;
use contestsync_doubles::platforms::Response;
use jiff::{SignedDuration, Timestamp};
use serde_json::{Value, json};

use super::machine::Machine;
use super::static_host::StaticHost;

/// A publisher that reads the same platforms, its key, and where it publishes.
struct Publisher {
    machine: Machine,
    host: StaticHost,
    key: SecretKey,
}

impl Publisher {
    /// One that has published what the platforms of `machine` say.
    fn of(machine: &Machine) -> Self {
        let publisher = Self {
            machine: machine.beside(),
            host: StaticHost::start(),
            key: SecretKey::generate().unwrap(),
        };
        fs::write(publisher.file("feed.key"), publisher.key.text().as_bytes()).unwrap();
        publisher.publish();
        publisher
    }

    fn file(&self, name: &str) -> std::path::PathBuf {
        self.machine.home.path().join(name)
    }

    /// Reads the platforms and publishes.
    fn publish(&self) {
        let (folder, key) = (self.file("out"), self.file("feed.key"));
        let words = [
            "feed",
            "publish",
            "--out",
            folder.to_str().unwrap(),
            "--key",
            key.to_str().unwrap(),
        ];
        let ran = self.machine.run(&words);
        assert_eq!(ran.status, 0, "{ran:?}");
        let (file, signature) = self.files();
        self.host.publish(&file, &signature);
    }

    fn files(&self) -> (Vec<u8>, String) {
        let read = |name: &str| fs::read(self.file("out").join(name)).unwrap();
        (
            read("contests.json"),
            String::from_utf8(read("contests.json.minisig")).unwrap(),
        )
    }

    /// Publishes the same file, changed, with a signature that fits.
    fn publish_changed(&self, change: impl FnOnce(&mut Value)) {
        let mut feed: Value = serde_json::from_slice(&self.files().0).unwrap();
        change(&mut feed);
        let bytes = serde_json::to_vec(&feed).unwrap();
        self.host.publish(&bytes, &self.key.sign(&bytes, "test"));
    }
}

fn subscribe(machine: &Machine, publisher: &Publisher) {
    machine.set("feed.url", &publisher.host.feed_url());
    machine.set("feed.public_key", &publisher.key.public());
}

/// The feed's entry of a refresh, and the others.
fn entries(refresh: &Value) -> (Value, Vec<Value>) {
    let (mut feeds, others): (Vec<Value>, Vec<Value>) = refresh["platforms"]
        .as_array()
        .unwrap()
        .iter()
        .cloned()
        .partition(|entry| entry["source"] == "feed");
    assert_eq!(feeds.len(), 1, "{refresh}");
    (feeds.remove(0), others)
}

fn times(list: &Value) -> Vec<(String, String, String)> {
    let text = |contest: &Value, field: &str| contest[field].as_str().unwrap().to_owned();
    let contests = list.as_array().unwrap().iter();
    contests
        .map(|contest| {
            (
                text(contest, "key"),
                text(contest, "starts_at"),
                text(contest, "ends_at"),
            )
        })
        .collect()
}

fn fail_everywhere(machine: &Machine) {
    for platform in contestsync_doubles::platforms::PLATFORMS.iter() {
        machine.platforms.clear(platform);
        machine
            .platforms
            .set(platform, "/", Response::new("text/plain", "down").status(500));
    }
}

#[test]
fn a_feed_is_read_beside_the_platforms_and_fills_in_where_none_can_be_read() {
    let machine = Machine::new();
    let publisher = Publisher::of(&machine);
    let reader = machine.beside();
    subscribe(&reader, &publisher);
    fail_everywhere(&reader);
    let ran = reader.run(&["refresh", "--json"]);
    assert_eq!(ran.status, 3, "{ran:?}");
    let (feed, others) = entries(&ran.json());
    assert_eq!((&feed["outcome"], &feed["error"]), (&json!("ok"), &Value::Null));
    assert_eq!(feed["publisher"], "127.0.0.1");
    assert_eq!(feed["added"], feed["contests"]);
    assert_eq!(others.len(), 7);
    assert!(others.iter().all(|entry| entry["outcome"] == "failed"), "{others:?}");

    let listed = reader.run(&["list", "--hidden", "--json"]).json();
    assert!(!times(&listed).is_empty());
    assert_eq!(
        times(&listed),
        times(&publisher.machine.run(&["list", "--hidden", "--json"]).json())
    );
    let contest = &listed[0];
    assert_eq!(contest["time_from"]["source"], "feed");
    assert_eq!(contest["time_from"]["publisher"], "127.0.0.1");
    let text = contest["time_from"]["text"].as_str().unwrap();
    assert!(text.starts_with("from the feed of 127.0.0.1, read "), "{text}");
    let why = reader.run(&["why", contest["key"].as_str().unwrap()]).stdout;
    assert!(
        why.contains("Its time comes from the feed of 127.0.0.1, read "),
        "{why}"
    );

    // Unchanged since: asked for conditionally once nothing fails any more, and by `status` all is told.
    machine.show();
    let again = reader.run(&["refresh", "--json"]);
    assert_eq!(again.status, 0, "{again:?}");
    publisher.host.asked();
    let third = reader.run(&["refresh", "--json"]);
    assert_eq!(entries(&third.json()).0["outcome"], "not_modified");
    assert_eq!(
        publisher.host.asked(),
        ["/contests.json if changed", "/contests.json.minisig"]
    );
    let listed = reader.run(&["list", "--hidden", "--json"]).json();
    assert_eq!(listed[0]["time_from"]["source"], "platform", "the newer reading counts");
    let status = reader.run(&["status", "--json"]).json();
    assert_eq!(status["feed"]["publisher"], "127.0.0.1");
    assert_eq!(status["feed"]["consecutive_failures"], 0);
    assert_eq!(machine.run(&["status", "--json"]).json().get("feed"), None);
}

#[test]
fn a_feed_that_goes_first_is_read_in_place_of_the_platforms_and_they_are_asked_where_it_fails() {
    let machine = Machine::new();
    let publisher = Publisher::of(&machine);
    let reader = machine.beside();
    subscribe(&reader, &publisher);
    reader.set("feed.first", "true");
    machine.platforms.forget_requests();
    let ran = reader.run(&["refresh", "--json"]);
    assert_eq!(ran.status, 0, "{ran:?}");
    let (feed, others) = entries(&ran.json());
    assert_eq!((&feed["outcome"], others.len()), (&json!("ok"), 0));
    assert_eq!(machine.platforms.all_requests(), vec![]);
    assert!(!times(&reader.run(&["list", "--json"]).json()).is_empty());

    // One that is named is asked itself.
    let named = reader.run(&["refresh", "--platform", "codeforces", "--json"]);
    assert_eq!(entries(&named.json()).1.len(), 1, "{named:?}");
    assert!(!machine.platforms.requests("codeforces").is_empty());
    assert_eq!(machine.platforms.requests("atcoder"), vec![]);

    // A source that the feed has not read lately is asked itself.
    publisher.publish_changed(|feed| {
        let sources = feed["sources"].as_array_mut().unwrap();
        sources.retain(|source| source["source"] != "atcoder");
        let contests = feed["contests"].as_array_mut().unwrap();
        contests.retain(|contest| !contest["key"].as_str().unwrap().starts_with("atcoder:"));
    });
    let partly = reader.run(&["refresh", "--json"]);
    let (_, others) = entries(&partly.json());
    let asked: Vec<_> = others.iter().map(|entry| entry["platform"].as_str().unwrap()).collect();
    assert_eq!(asked, ["atcoder"], "{partly:?}");

    publisher.host.forget("/contests.json.minisig");
    let failed = reader.run(&["refresh", "--json"]);
    assert_eq!(failed.status, 3, "{failed:?}");
    let (feed, others) = entries(&failed.json());
    assert_eq!(feed["error"]["code"], "feed_unsigned");
    assert_eq!(others.len(), 7);
    assert!(others.iter().all(|entry| entry["outcome"] != "failed"), "{others:?}");
    // Turned off, it is not even asked for.
    reader.set("feed.enabled", "false");
    publisher.host.asked();
    let off = reader.run(&["refresh", "--json"]).json();
    assert!(
        off["platforms"]
            .as_array()
            .unwrap()
            .iter()
            .all(|entry| entry.get("source").is_none())
    );
    assert_eq!(publisher.host.asked(), Vec::<String>::new());
}

#[test]
fn what_is_not_believed_has_its_own_code_and_changes_nothing() {
    let machine = Machine::new();
    let publisher = Publisher::of(&machine);
    let reader = machine.beside();
    subscribe(&reader, &publisher);
    assert_eq!(reader.run(&["refresh"]).status, 0);
    let before = times(&reader.run(&["list", "--all", "--hidden", "--json"]).json());
    let (file, signature) = publisher.files();
    let refused = |code: &str| {
        let ran = reader.run(&["refresh", "--json"]);
        let (feed, others) = entries(&ran.json());
        assert_eq!(
            (ran.status, &feed["outcome"], &feed["error"]["code"]),
            (3, &json!("failed"), &json!(code)),
            "{ran:?}"
        );
        assert!(others.iter().all(|entry| entry["outcome"] != "failed"), "{others:?}");
        assert_eq!(
            times(&reader.run(&["list", "--all", "--hidden", "--json"]).json()),
            before,
            "{code}"
        );
        let known = reader.run(&["status", "--json"]).json();
        assert_eq!(known["feed"]["last_error"]["code"], code);
    };
    let (half, rest) = file.split_at(file.len() / 2);
    assert!(!rest.is_empty());
    publisher.host.publish(half, &signature);
    refused("feed_signature");
    publisher.host.publish(&file, "not a signature");
    refused("feed_signature");
    let other = SecretKey::generate().unwrap();
    publisher.host.publish(&file, &other.sign(&file, "test"));
    refused("feed_wrong_key");
    publisher.host.forget("/contests.json.minisig");
    refused("feed_unsigned");

    let moved = |by: i64| {
        move |feed: &mut Value| {
            let shift = |value: &mut Value| {
                let at: Timestamp = value.as_str().unwrap().parse().unwrap();
                *value = json!((at + SignedDuration::from_mins(by)).to_string());
            };
            shift(&mut feed["read_at"]);
            for source in feed["sources"].as_array_mut().unwrap() {
                shift(&mut source["read_at"]);
            }
        }
    };
    publisher.publish_changed(moved(-1));
    refused("feed_replayed");
    publisher.publish_changed(moved(60));
    refused("feed_ahead");
    let with_contest = |change: fn(&mut Value)| move |feed: &mut Value| change(&mut feed["contests"][0]);
    publisher.publish_changed(with_contest(|contest| {
        contest["url"] = json!("https://evil.example/contest/1");
    }));
    refused("feed_contest");
    publisher.publish_changed(with_contest(|contest| {
        contest["ends_at"] = contest["starts_at"].clone();
    }));
    refused("feed_contest");
    publisher.publish_changed(with_contest(|contest| {
        contest["key"] = json!("elsewhere:1");
    }));
    refused("feed_contest");
    for (field, value) in [
        ("duration_seconds", json!(-1)),
        ("kind", json!("party")),
        ("starts_at", json!("tomorrow")),
    ] {
        publisher.publish_changed(|feed| feed["contests"][0][field] = value);
        refused("feed_contest");
    }
    publisher.publish_changed(|feed| feed["contestsync_feed"] = json!(2));
    refused("unexpected_body");
    let large = vec![b' '; 4 * 1024 * 1024 + 1];
    publisher.host.publish(&large, &publisher.key.sign(&large, "test"));
    refused("too_large");
    publisher.host.forget("/contests.json");
    refused("http_status");
    publisher.host.publish(&file, &signature);
    reader.set("feed.public_key", "");
    let ran = reader.run(&["refresh", "--json"]);
    assert_eq!(entries(&ran.json()).0["error"]["code"], "feed_key_missing", "{ran:?}");
    reader.set("feed.public_key", &publisher.key.public());
    assert_eq!(reader.run(&["refresh"]).status, 0, "it comes round");
}

#[test]
fn an_old_feed_is_believed_only_by_who_knows_nothing_newer() {
    let machine = Machine::new();
    let publisher = Publisher::of(&machine);
    let old = |feed: &mut Value| {
        let age = |value: &mut Value| {
            let at: Timestamp = value.as_str().unwrap().parse().unwrap();
            *value = json!((at - SignedDuration::from_hours(25)).to_string());
        };
        age(&mut feed["read_at"]);
        for source in feed["sources"].as_array_mut().unwrap() {
            age(&mut source["read_at"]);
        }
    };
    publisher.publish_changed(old);
    let knows = machine.beside();
    assert_eq!(knows.run(&["refresh"]).status, 0);
    subscribe(&knows, &publisher);
    let ran = knows.run(&["refresh", "--json"]);
    assert_eq!(entries(&ran.json()).0["error"]["code"], "feed_too_old", "{ran:?}");

    let fresh = machine.beside();
    subscribe(&fresh, &publisher);
    fail_everywhere(&fresh);
    let ran = fresh.run(&["refresh", "--json"]);
    assert_eq!(entries(&ran.json()).0["outcome"], "ok", "{ran:?}");
}

#[test]
fn two_versions_in_a_cache_are_asked_for_once_more() {
    let machine = Machine::new();
    let publisher = Publisher::of(&machine);
    let (_, old_signature) = publisher.files();
    // A second later the publisher has read again.
    let newer = |feed: &mut Value| feed["sources"][0]["name"] = json!("LeetCode!");
    publisher.publish_changed(newer);
    let mut feed: Value = serde_json::from_slice(&publisher.files().0).unwrap();
    newer(&mut feed);
    let bytes = serde_json::to_vec(&feed).unwrap();
    let signature = publisher.key.sign(&bytes, "test");
    publisher.host.serve(
        "/contests.json.minisig",
        &[old_signature.as_bytes(), signature.as_bytes()],
    );
    let reader = machine.beside();
    subscribe(&reader, &publisher);
    publisher.host.asked();
    let ran = reader.run(&["refresh", "--json"]);
    assert_eq!(entries(&ran.json()).0["outcome"], "ok", "{ran:?}");
    assert_eq!(
        publisher.host.asked(),
        [
            "/contests.json",
            "/contests.json.minisig",
            "/contests.json",
            "/contests.json.minisig"
        ]
    );
}

#[test]
fn where_feed_and_platform_differ_the_newer_reading_counts_and_both_are_shown() {
    let machine = Machine::new();
    let publisher = Publisher::of(&machine);
    let reader = machine.beside();
    assert_eq!(reader.run(&["refresh"]).status, 0);
    let listed = reader.run(&["list", "--hidden", "--json"]).json();
    let contest = listed
        .as_array()
        .unwrap()
        .iter()
        .rfind(|contest| contest["platform"] == "codeforces")
        .unwrap();
    let key = contest["key"].as_str().unwrap().to_owned();
    let (was, ends): (Timestamp, Timestamp) = (
        contest["starts_at"].as_str().unwrap().parse().unwrap(),
        contest["ends_at"].as_str().unwrap().parse().unwrap(),
    );
    let later = |at: Timestamp| (at + SignedDuration::from_mins(30)).to_string();
    let of = key.clone();
    publisher.publish_changed(|feed| {
        // Read a minute after this computer read the platform itself, by a clock that may differ by as much.
        let after = |value: &mut Value| {
            let at: Timestamp = value.as_str().unwrap().parse().unwrap();
            *value = json!((at + SignedDuration::from_mins(2)).to_string());
        };
        after(&mut feed["read_at"]);
        for source in feed["sources"].as_array_mut().unwrap() {
            after(&mut source["read_at"]);
        }
        let contests = feed["contests"].as_array_mut().unwrap().iter_mut();
        for contest in contests.filter(|contest| contest["key"] == of) {
            (contest["starts_at"], contest["ends_at"]) = (json!(later(was)), json!(later(ends)));
        }
    });
    subscribe(&reader, &publisher);
    // The platform says nothing now, so that the feed's reading is the newer one for certain.
    fail_everywhere(&reader);
    let ran = reader.run(&["refresh", "--json"]);
    assert_eq!(entries(&ran.json()).0["changed"], 1, "{ran:?}");
    let why = reader.run(&["why", &key, "--json"]).json();
    let contest = &why["contest"];
    assert_eq!(contest["starts_at"], json!(later(was)));
    assert_eq!(contest["time_from"]["source"], "feed");
    assert_eq!(contest["other_reading"]["source"], "platform");
    assert_eq!(contest["other_reading"]["starts_at"], json!(was.to_string()));
    let words = reader.run(&["why", &key]).stdout;
    assert!(
        words.contains("There's another reading, from Codeforces itself, read "),
        "{words}"
    );
}

#[test]
fn a_feed_over_plain_http_needs_an_endpoints_file_and_a_value_that_is_none_is_refused() {
    let machine = Machine::new();
    for (key, value) in [
        ("feed.url", "http://club.example/contests.json"),
        ("feed.url", "contests.json"),
        ("feed.public_key", "RWQ"),
        ("feed.first", "maybe"),
    ] {
        let ran = machine.run(&["config", "set", key, value, "--json"]);
        assert_eq!(
            (ran.status, &ran.json()["error"]["code"]),
            (2, &json!("invalid_value")),
            "{key} {value}"
        );
    }
    let scopes = machine.run(&["config", "list", "--scopes", "--json"]).json();
    for key in ["feed.enabled", "feed.url", "feed.public_key", "feed.first"] {
        assert_eq!(scopes[key]["scope"], "computer", "{key}");
    }
}

#[test]
fn a_doubtful_answer_of_a_platform_gets_a_second_opinion_from_the_feed() {
    let machine = Machine::new();
    let publisher = Publisher::of(&machine);
    let reader = machine.beside();
    reader.set("platforms", "codeforces");
    assert_eq!(reader.run(&["refresh"]).status, 0);
    let known = reader.run(&["list", "--hidden", "--json"]).json();
    let begun = machine.sample.now().to_string();
    let upcoming = known.as_array().unwrap().iter();
    let upcoming = upcoming
        .filter(|contest| contest["starts_at"].as_str() > Some(begun.as_str()))
        .count();
    assert!(upcoming > 1, "{known}");
    subscribe(&reader, &publisher);
    // All of a sudden the platform lists an old round alone.
    let old = json!({"id": 1, "name": "Round 1", "durationSeconds": 7200, "startTimeSeconds": 1_300_000_000});
    machine.platforms.clear("codeforces");
    let answer = Response::json(&json!({"status": "OK", "result": [old]}));
    machine.platforms.set("codeforces", "/", answer);
    let codeforces = |ran: &super::machine::Ran| entries(&ran.json()).1.remove(0);
    let doubted = codeforces(&reader.run(&["refresh", "--json"]));
    assert_eq!(doubted["error"]["code"], "suspicious_listing", "{doubted}");
    let message = doubted["error"]["message"].as_str().unwrap();
    assert!(
        message.ends_with(&format!("The contest feed of 127.0.0.1 still has {upcoming} of them.")),
        "{message}"
    );
    // The publisher read it too, later than this computer had, and no longer has them either.
    publisher.publish_changed(|feed| {
        let later = |value: &mut Value| {
            let at: Timestamp = value.as_str().unwrap().parse().unwrap();
            *value = json!((at + SignedDuration::from_mins(2)).to_string());
        };
        later(&mut feed["read_at"]);
        for source in feed["sources"].as_array_mut().unwrap() {
            later(&mut source["read_at"]);
        }
        let contests = feed["contests"].as_array_mut().unwrap();
        contests.retain(|contest| !contest["key"].as_str().unwrap().starts_with("codeforces:"));
    });
    let believed = codeforces(&reader.run(&["refresh", "--json"]));
    assert_eq!(
        (&believed["outcome"], &believed["error"]),
        (&json!("ok"), &Value::Null),
        "{believed}"
    );
    assert_eq!(believed["removed"], upcoming, "{believed}");
}
