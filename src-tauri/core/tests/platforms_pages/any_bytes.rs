//! No bytes, however odd, make a parser panic, and every contest that comes out keeps the rules.

#[path = "../../fuzz/src/platform_page.rs"]
mod platform_page;

use contestsync_core::domain::Platform;
use jiff::Timestamp;
use proptest::prelude::*;
use proptest::sample::Index;

use super::{NOW, fixtures};

/// Reads `body` as an answer of each platform, as the fuzz targets do.
fn read_as_all(body: &[u8], now: Timestamp) {
    for platform in Platform::ALL {
        platform_page::keeps_the_rules(*platform, body, now);
    }
}

/// Every fixture and every seed of the fuzz targets.
fn all_bodies() -> Vec<Vec<u8>> {
    let mut bodies = Vec::new();
    for root in [fixtures(), fixtures().join("../../fuzz/seeds")] {
        for folder in std::fs::read_dir(root).unwrap().map(|entry| entry.unwrap().path()) {
            if folder.is_dir() {
                for file in std::fs::read_dir(folder).unwrap() {
                    bodies.push(std::fs::read(file.unwrap().path()).unwrap());
                }
            }
        }
    }
    bodies
}

#[test]
fn every_seed_and_fixture_is_read_by_every_parser() {
    let bodies = all_bodies();
    assert!(bodies.len() > 25, "{} bodies", bodies.len());
    for body in bodies {
        read_as_all(&body, NOW);
    }
}

#[test]
fn every_cut_of_every_fixture_is_survived() {
    for body in all_bodies() {
        let step = (body.len() / 60).max(1);
        for end in (0..body.len()).step_by(step) {
            read_as_all(&body[..end], NOW);
        }
    }
}

#[derive(Clone, Copy, Debug)]
enum Change {
    Byte(Index, u8),
    Remove(Index, usize),
    Double(Index, usize),
    Insert(Index, &'static str),
}

fn change() -> impl Strategy<Value = Change> {
    let odd = prop::sample::select(vec![
        "null",
        "0",
        "-1",
        "9223372036854775807",
        "1e308",
        "\"\"",
        "[]",
        "{}",
        "\u{0}",
        "\u{202e}",
        "\u{feff}",
        "<tr>",
        "</td>",
        "\"",
        ":",
        "+0900",
        "99999",
        "Div. 9",
        "(Rated",
        "é",
    ]);
    prop_oneof![
        (any::<Index>(), any::<u8>()).prop_map(|(at, byte)| Change::Byte(at, byte)),
        (any::<Index>(), 1_usize..200).prop_map(|(at, count)| Change::Remove(at, count)),
        (any::<Index>(), 1_usize..200).prop_map(|(at, count)| Change::Double(at, count)),
        (any::<Index>(), odd).prop_map(|(at, text)| Change::Insert(at, text)),
    ]
}

fn apply(body: &mut Vec<u8>, change: Change) {
    if body.is_empty() {
        return;
    }
    match change {
        Change::Byte(at, byte) => {
            let at = at.index(body.len());
            body[at] = byte;
        }
        Change::Remove(at, count) => {
            let at = at.index(body.len());
            let end = (at + count).min(body.len());
            body.drain(at..end);
        }
        Change::Double(at, count) => {
            let at = at.index(body.len());
            let end = (at + count).min(body.len());
            body.extend_from_within(at..end);
            body[at..].rotate_right(end - at);
        }
        Change::Insert(at, text) => {
            let at = at.index(body.len());
            body.splice(at..at, text.bytes());
        }
    }
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 300, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn changed_fixtures_are_survived(at in any::<Index>(), changes in prop::collection::vec(change(), 1..8), now in -1_i64..5_000_000_000) {
        let bodies = all_bodies();
        let mut body = bodies[at.index(bodies.len())].clone();
        for change in changes {
            apply(&mut body, change);
        }
        read_as_all(&body, Timestamp::from_second(now).unwrap());
    }

    #[test]
    fn any_bytes_are_survived(body in prop::collection::vec(any::<u8>(), 0..400)) {
        read_as_all(&body, NOW);
    }

    #[test]
    fn any_text_after_a_likely_beginning_is_survived(
        start in prop::sample::select(vec!["{\"data\":", "{\"status\":\"OK\",\"result\":[{", "<div id=\"contest-table-upcoming\"><tr><td>", "{\"models\":[", ""]),
        rest in "\\PC{0,200}",
    ) {
        read_as_all(format!("{start}{rest}").as_bytes(), NOW);
    }
}
