//! Reading links, calendars, Google's answers, and backups follows the rules for any bytes: the fuzz targets' own assertions on their seeds, on
//! modified seeds, and on any text. (`platforms_pages/any_bytes.rs` does the same for the platforms.)
#![expect(clippy::unwrap_used, reason = "a test stops where what it stands on is missing")]

#[path = "../fuzz/src/calendar_feed.rs"]
mod calendar_feed;
#[path = "../fuzz/src/deep_link.rs"]
mod deep_link;
#[path = "../fuzz/src/feed.rs"]
mod feed;
#[path = "../fuzz/src/google_error.rs"]
mod google_error;
#[path = "../fuzz/src/google_event.rs"]
mod google_event;
#[path = "../fuzz/src/preference.rs"]
mod preference;
#[path = "../fuzz/src/rating.rs"]
mod rating;
#[path = "../fuzz/src/redirect_query.rs"]
mod redirect_query;

use std::path::Path;

use proptest::prelude::*;
use proptest::sample::Index;

type Rules = fn(&[u8]);

const TARGETS: [(&str, Rules); 8] = [
    ("calendar_feed", calendar_feed::keeps_the_rules),
    ("deep_link", deep_link::keeps_the_rules),
    ("feed", feed::keeps_the_rules),
    ("google_error", google_error::keeps_the_rules),
    ("google_event", google_event::keeps_the_rules),
    ("preference", preference::keeps_the_rules),
    ("rating", rating::keeps_the_rules),
    ("redirect", redirect_query::keeps_the_rules),
];

fn seeds(target: &str) -> Vec<Vec<u8>> {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("fuzz/seeds").join(target);
    let files = std::fs::read_dir(folder).unwrap();
    files.map(|file| std::fs::read(file.unwrap().path()).unwrap()).collect()
}

#[test]
fn every_seed_and_every_cut_of_it_keeps_the_rules() {
    for (target, keeps_the_rules) in TARGETS {
        let seeds = seeds(target);
        assert!(!seeds.is_empty(), "{target}");
        for seed in seeds {
            for end in 0..=seed.len() {
                keeps_the_rules(&seed[..end]);
            }
        }
    }
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 400, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn changed_seeds_keep_the_rules(target in 0..TARGETS.len(), which in any::<Index>(), at in any::<Index>(), put in "[ -~\u{0}\u{202e}é]{0,6}", cut in 0_usize..8) {
        let (name, keeps_the_rules) = TARGETS[target];
        let seeds = seeds(name);
        let mut bytes = seeds[which.index(seeds.len())].clone();
        let at = at.index(bytes.len());
        let end = (at + cut).min(bytes.len());
        bytes.splice(at..end, put.bytes());
        keeps_the_rules(&bytes);
    }

    #[test]
    fn any_text_keeps_the_rules(start in prop::sample::select(vec!["contestsync://", "contestsync://contest/", "state=4f1c9a&code=", "{\"id\":\"a\",", "quiet_hours\n", ""]), rest in any::<String>()) {
        for (_, keeps_the_rules) in TARGETS {
            keeps_the_rules(format!("{start}{rest}").as_bytes());
        }
    }
}
