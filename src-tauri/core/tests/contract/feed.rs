//! `feed keygen` and `feed publish`, judged by minisign's own rules.

use std::fs;

use minisign_verify::{PublicKey, Signature};
use serde_json::{Value, json};

use super::machine::Machine;

/// A machine with a key pair: the secret key's file, and the public key.
fn with_keys(machine: &Machine) -> (String, String) {
    let file = machine.home.path().join("feed.key").display().to_string();
    let made = machine.run(&["feed", "keygen", "--out", &file, "--json"]);
    assert_eq!(made.status, 0, "{made:?}");
    let public = made.json()["public_key"].as_str().unwrap().to_owned();
    (file, public)
}

#[test]
fn keys_are_private_agree_with_each_other_and_are_never_replaced() {
    let machine = Machine::new();
    let (file, public) = with_keys(&machine);
    let beside = fs::read_to_string(format!("{file}.pub")).unwrap();
    assert_eq!(beside.lines().nth(1), Some(public.as_str()));
    #[cfg(unix)]
    {
        use std::os::unix::fs::PermissionsExt;
        assert_eq!(fs::metadata(&file).unwrap().permissions().mode() & 0o777, 0o600);
    }
    let before = fs::read(&file).unwrap();
    let again = machine.run(&["feed", "keygen", "--out", &file]);
    assert_eq!(again.status, 1, "{again:?}");
    assert!(again.stderr.contains("already exists and wasn't changed"), "{again:?}");
    assert_eq!(fs::read(&file).unwrap(), before);
    // Nor is another file that has the name of the public key; and no secret key is made then.
    let other = machine.home.path().join("other.key");
    fs::write(other.with_extension("key.pub"), "mine").unwrap();
    let refused = machine.run(&["feed", "keygen", "--out", &other.display().to_string()]);
    assert_eq!(refused.status, 1, "{refused:?}");
    assert!(
        refused
            .stderr
            .contains("other.key.pub already exists and wasn't changed"),
        "{refused:?}"
    );
    assert_eq!(fs::read(other.with_extension("key.pub")).unwrap(), b"mine");
    assert!(!other.exists());
}

#[test]
fn a_feed_is_signed_and_the_same_data_give_the_same_bytes() {
    let machine = Machine::new();
    let (key, public) = with_keys(&machine);
    let at = |folder: &str| machine.home.path().join(folder).display().to_string();
    let published = machine.run(&["feed", "publish", "--out", &at("one"), "--key", &key, "--json"]);
    assert_eq!(published.status, 0, "{published:?}");
    let document = published.json();
    assert_eq!(
        document["files"],
        json!(["contests.json", "contests.json.minisig", "contests.ics", "index.html"])
    );
    let again = machine.run(&["feed", "publish", "--out", &at("two"), "--key", &key, "--no-refresh"]);
    assert_eq!(again.status, 0, "{again:?}");
    for file in ["contests.json", "contests.json.minisig", "contests.ics", "index.html"] {
        let read = |folder: &str| fs::read(format!("{}/{file}", at(folder))).unwrap();
        assert_eq!(read("one"), read("two"), "{file}");
    }

    let bytes = fs::read(format!("{}/contests.json", at("one"))).unwrap();
    let signature = fs::read_to_string(format!("{}/contests.json.minisig", at("one"))).unwrap();
    let public = PublicKey::from_base64(&public).unwrap();
    public
        .verify(&bytes, &Signature::decode(&signature).unwrap(), false)
        .unwrap();

    let feed: Value = serde_json::from_slice(&bytes).unwrap();
    let told = |contest: &Value| {
        ["key", "name", "url", "starts_at", "ends_at"].map(|field| contest[field].as_str().unwrap().to_owned())
    };
    let published: Vec<_> = feed["contests"].as_array().unwrap().iter().map(told).collect();
    let listed = machine.run(&["list", "--hidden", "--json"]).json();
    let listed: Vec<_> = listed.as_array().unwrap().iter().map(told).collect();
    assert_eq!(published, listed);
    assert_eq!(feed["contestsync_feed"], 1);
    assert_eq!(feed["sources"].as_array().unwrap().len(), 7);
    assert_eq!(feed["read_at"], document["read_at"]);
}

#[test]
fn nothing_is_published_before_anything_was_read_or_with_a_file_that_is_no_key() {
    let machine = Machine::new();
    let (key, _) = with_keys(&machine);
    let folder = machine.home.path().join("feed").display().to_string();
    let empty = machine.run(&[
        "feed",
        "publish",
        "--out",
        &folder,
        "--key",
        &key,
        "--no-refresh",
        "--json",
    ]);
    assert_eq!(
        (empty.status, &empty.json()["error"]["code"]),
        (1, &json!("nothing_read"))
    );
    let unfit = machine.run(&[
        "feed",
        "publish",
        "--out",
        &folder,
        "--key",
        &format!("{key}.pub"),
        "--no-refresh",
        "--json",
    ]);
    assert_eq!(
        (unfit.status, &unfit.json()["error"]["code"]),
        (2, &json!("invalid_value"))
    );
    assert!(!std::path::Path::new(&folder).exists());
}

#[test]
fn a_running_contest_that_is_listed_no_longer_does_not_make_its_platform_look_old() {
    let mut machine = Machine::new();
    let (key, _) = with_keys(&machine);
    let folder = machine.home.path().join("out");
    let publish = |machine: &Machine| {
        let out = folder.display().to_string();
        let published = machine.run(&["feed", "publish", "--out", &out, "--key", &key, "--json"]);
        assert_eq!(published.status, 0, "{published:?}");
        let text = |name: &str| fs::read_to_string(folder.join(name)).unwrap();
        let feed: Value = serde_json::from_str(&text("contests.json")).unwrap();
        (feed, text("contests.ics"))
    };
    let now = machine.sample.now();
    let running = machine.sample.upcoming();
    let running = running.iter().find(|contest| contest.starts_at <= now).unwrap().clone();
    let has = |feed: &Value| {
        let mut contests = feed["contests"].as_array().unwrap().iter();
        contests.any(|contest| contest["key"] == running.key())
    };
    let read_at = |feed: &Value| {
        let mut sources = feed["sources"].as_array().unwrap().iter();
        let source = sources.find(|source| source["source"] == running.platform).unwrap();
        source["read_at"].as_str().unwrap().to_owned()
    };
    let (before, _) = publish(&machine);
    assert!(has(&before), "{} {before}", running.key());
    machine.sample.cancel(&running.key());
    machine.show();
    // Servers date their answers to the second.
    let (after, calendar) = loop {
        let (feed, calendar) = publish(&machine);
        if feed["read_at"] != before["read_at"] {
            break (feed, calendar);
        }
    };
    assert!(read_at(&after) > read_at(&before), "{after}");
    assert!(!has(&after), "no reading confirms it");
    assert!(calendar.contains(&running.name), "for people it goes on");
    let list = machine.run(&["list", "--hidden", "--json"]).json();
    assert!(
        list.as_array()
            .unwrap()
            .iter()
            .any(|contest| contest["key"] == running.key())
    );
}
