//! Measures how fast each platform's answers are parsed, and prints the result for comparison with others. `npm run bench` first creates the
//! pages (`scripts/bench/pages.mjs`); without them, this says so and measures nothing.
#![expect(
    clippy::unwrap_used,
    clippy::print_stderr,
    reason = "a measurement stops where it cannot go on"
)]

use std::fmt::Write as _;
use std::fs;
use std::hint::black_box;
use std::path::Path;

use contestsync_core::domain::Platform;
use contestsync_core::platforms::calendar_feed::{Feed, Known, read};
use contestsync_core::platforms::parse;
use criterion::{Criterion, Throughput, criterion_group, criterion_main};
use html5ever::TokenizerResult;
use html5ever::tendril::StrTendril;
use html5ever::tokenizer::{BufferQueue, Token, TokenSink, TokenSinkResult, Tokenizer, TokenizerOpts};
use jiff::Timestamp;
use jiff::tz::TimeZone;
use serde::de::IgnoredAny;

/// 2026-10-05T00:00:00Z.
const NOW: Timestamp = Timestamp::constant(1_791_158_400, 0);

fn reading(criterion: &mut Criterion) {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../target/bench-pages");
    let mut group = criterion.benchmark_group("parse");
    for platform in Platform::ALL.iter().copied() {
        let Ok(body) = fs::read(folder.join(platform.key())) else {
            eprintln!("{platform}: no page; run scripts/bench/pages.mjs first");
            continue;
        };
        let mut read = String::new();
        for contest in parse(platform, &body, NOW).unwrap().contests {
            let (starts_at, ends_at) = (contest.starts_at.as_second(), contest.ends_at.as_second());
            writeln!(read, "{}|{}|{starts_at}|{ends_at}", contest.key.id(), contest.name).unwrap();
        }
        fs::write(folder.join(format!("{}.rust", platform.key())), read).unwrap();
        group.throughput(Throughput::Bytes(u64::try_from(body.len()).unwrap()));
        group.bench_function(platform.key(), |bencher| {
            bencher.iter(|| parse(platform, black_box(&body), NOW));
        });
    }
    if let Ok(body) = fs::read(folder.join("calendar.ics")) {
        let feed = Feed {
            id: "feed-0a1b2c3d".parse().unwrap(),
            name: None,
            otherwise: "calendar".to_owned(),
            zone: None,
            days: TimeZone::UTC,
        };
        let known = Known::default();
        let calendar = read(&feed, &body, &known, NOW).unwrap();
        assert!(calendar.listing.contests.len() > 3_000 && calendar.listing.rejected.is_empty());
        group.throughput(Throughput::Bytes(u64::try_from(body.len()).unwrap()));
        group.bench_function("calendar feed", |bencher| {
            bencher.iter(|| read(&feed, black_box(&body), &known, NOW));
        });
    }
    group.finish();
}

/// The least that a reader of these pages does: JSON is skipped, HTML is split into its tokens.
fn least(criterion: &mut Criterion) {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../target/bench-pages");
    let mut group = criterion.benchmark_group("least");
    for platform in [Platform::Codeforces, Platform::LeetCode] {
        let Ok(body) = fs::read_to_string(folder.join(platform.key())) else {
            continue;
        };
        group.bench_function(platform.key(), |bencher| {
            bencher.iter(|| serde_json::from_str::<IgnoredAny>(black_box(&body)).unwrap());
        });
    }
    if let Ok(body) = fs::read_to_string(folder.join(Platform::AtCoder.key())) {
        group.bench_function(Platform::AtCoder.key(), |bencher| {
            bencher.iter(|| {
                let (text, tokens) = (BufferQueue::default(), Tokenizer::new(Unread, TokenizerOpts::default()));
                text.push_back(StrTendril::from(black_box(body.as_str())));
                while let TokenizerResult::Script(()) = tokens.feed(&text) {}
                tokens.end();
            });
        });
    }
    group.finish();
}

/// Looks at no token.
struct Unread;

impl TokenSink for Unread {
    type Handle = ();

    fn process_token(&self, token: Token, _line: u64) -> TokenSinkResult<()> {
        drop(black_box(token));
        TokenSinkResult::Continue
    }
}

criterion_group!(parsing, reading, least);
criterion_main!(parsing);
