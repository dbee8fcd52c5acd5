//! What subcommands print where they fail or are asked for what cannot be.

use super::machine::Machine;

#[test]
fn a_failure_prints_one_document_too() {
    let machine = Machine::new();
    let (nowhere, none) = (machine.home.path().join("none").display().to_string(), "codeforces:777");
    for (words, code) in [
        (&["why", none][..], "unknown_contest"),
        (&["choose", none, "--remind", "no"], "unknown_contest"),
        (&["restore", none], "unknown_contest"),
        (&["export", "-o", "/nowhere/contests.ics"], "file_write"),
        (&["config", "restore", &nowhere], "file_read"),
        (&["config", "client-file", &nowhere], "file_read"),
        (&["source", "remove", "feed-00000000"], "invalid_value"),
        (&["refresh", "--platform", "feed-00000000"], "invalid_value"),
        (&["logout"], "signed_out"),
    ] {
        let ran = machine.run(&[words, &["--json"]].concat());
        assert_eq!(ran.json()["error"]["code"], code, "{words:?} {ran:?}");
        assert!([1, 2].contains(&ran.status), "{words:?} {ran:?}");
    }
}

#[test]
fn a_feed_of_one_platform_is_not_of_several() {
    let machine = Machine::new();
    let at = |name: &str| machine.home.path().join(name).display().to_string();
    let (key, out) = (at("feed.key"), at("out"));
    machine.set("platforms", "codeforces");
    assert_eq!(machine.run(&["feed", "keygen", "--out", &key]).status, 0);
    let published = machine.run(&["feed", "publish", "--out", &out, "--key", &key]);
    assert!(published.stdout.contains(" of 1 platform, as read "), "{published:?}");
    machine.set("platforms", "codeforces,atcoder");
    let published = machine.run(&["feed", "publish", "--out", &out, "--key", &key]);
    assert!(published.stdout.contains(" of 2 platforms, as read "), "{published:?}");
}
