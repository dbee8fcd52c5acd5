//! Answers from the real services that others recorded. They aren't part of the product: where they're missing, these tests say what they skip,
//! and pass.

use std::path::{Path, PathBuf};

use contestsync_core::domain::Platform::{self, AtCoder, CodeChef, Codeforces, GeeksforGeeks, HackerRank, LeetCode};
use contestsync_core::domain::{Contest, ContestKind};
use contestsync_core::platforms::{BodyFault, ListPage};
use serde_json::{Value, json};

use super::{fault, history, line, lines, page, refused, unscheduled};

/// The folder that `CONTESTSYNC_SHARED` names, or `shared` beside a folder above this package.
fn shared() -> Option<PathBuf> {
    #[expect(clippy::disallowed_methods, reason = "a test may be told where its inputs lie")]
    let named = std::env::var_os("CONTESTSYNC_SHARED").map(PathBuf::from);
    let above = Path::new(env!("CARGO_MANIFEST_DIR"))
        .ancestors()
        .map(|folder| folder.join("shared"));
    named
        .into_iter()
        .chain(above)
        .map(|folder| folder.join("fixtures"))
        .find(|folder| folder.is_dir())
}

/// Runs `test` on a recorded answer, if it is there.
fn with(path: &str, test: impl FnOnce(Vec<u8>)) {
    match shared().map(|folder| std::fs::read(folder.join(path))) {
        Some(Ok(bytes)) => test(bytes),
        Some(Err(_)) | None => eprintln!("skipped: the recorded answer {path} is not here"),
    }
}

fn contest<'a>(page: &'a ListPage, id: &str) -> &'a Contest {
    let found = page.contests.iter().find(|contest| contest.key.id() == id);
    found.unwrap_or_else(|| panic!("no contest {id}"))
}

/// Holds each contest against the row it came from: key, name, start and end as the recorded numbers say, read here a second time.
fn agrees(page: &ListPage, rows: &[Value], id: &str, name: &str, start: &str, duration: &str) {
    for row in rows {
        let key = row[id].as_str().map_or_else(|| row[id].to_string(), str::to_owned);
        let (start, length) = (row[start].as_i64(), row[duration].as_i64().unwrap());
        let Some(start) = start else {
            assert!(
                page.unscheduled.iter().any(|unscheduled| unscheduled.id() == key),
                "{key}"
            );
            continue;
        };
        let contest = contest(page, &key);
        assert_eq!(contest.starts_at.as_second(), start, "{key}");
        assert_eq!(contest.ends_at.as_second(), start + length, "{key}");
        let plain = |text: &str| text.split_whitespace().collect::<Vec<_>>().join(" ");
        let (ours, theirs) = (&contest.name, plain(row[name].as_str().unwrap()));
        // Entities are decoded and invisible characters dropped; nothing else may differ.
        if !theirs.contains('&') && !theirs.contains(['\u{200b}', '\u{200e}', '\u{feff}', '\u{ad}']) {
            assert_eq!(*ours, theirs, "{key}");
        }
    }
    assert_eq!(page.contests.len() + page.unscheduled.len(), rows.len());
    assert_eq!(refused(page), []);
}

fn json(bytes: &[u8]) -> Value {
    serde_json::from_slice(bytes).unwrap()
}

#[test]
fn leetcodes_whole_history_of_2026_06() {
    with("leetcode/oiertool-allcontests-2026-06.json", |bytes| {
        let page = history(LeetCode, &bytes);
        let mut rows = json(&bytes)["data"]["allContests"].as_array().unwrap().clone();
        assert_eq!(rows.len(), 699);
        rows.retain(|row| row["title"] != "Contest Focus Mode");
        agrees(&page, &rows, "titleSlug", "title", "startTime", "duration");
        assert_eq!(
            lines(&page)[..2],
            [
                "weekly-contest-507 | Weekly Contest 507 | https://leetcode.com/contest/weekly-contest-507/ | 2026-06-21T02:30:00Z .. 2026-06-21T04:00:00Z | regular | rated | - | -",
                "biweekly-contest-185 | Biweekly Contest 185 | https://leetcode.com/contest/biweekly-contest-185/ | 2026-06-20T14:30:00Z .. 2026-06-20T16:00:00Z | regular | rated | - | -",
            ]
        );
        assert_eq!(
            line(contest(&page, "warm-up-contest")),
            "warm-up-contest | Warm Up Contest | https://leetcode.com/contest/warm-up-contest/ | 2016-08-21T00:00:00Z .. 2016-08-22T00:00:00Z | regular | - | - | -"
        );
    });
}

#[test]
fn leetcodes_other_answers() {
    with("leetcode/allcontests-2022-02.partial.json", |bytes| {
        assert_eq!(
            lines(&history(LeetCode, bytes)),
            [
                "weekly-contest-279 | Weekly Contest 279 | https://leetcode.com/contest/weekly-contest-279/ | 2022-02-06T02:30:00Z .. 2022-02-06T04:00:00Z | regular | rated | - | -"
            ]
        );
    });
    with("leetcode/eliaspercy-contestV2-cn-2026-10.json", |bytes| {
        let page = history(LeetCode, bytes);
        assert_eq!(page.origin, Some("contestV2UpcomingContests"));
        assert_eq!(
            lines(&page),
            [
                "weekly-contest-523 | 第 523 场周赛 | https://leetcode.com/contest/weekly-contest-523/ | 2026-10-11T02:30:00Z .. 2026-10-11T04:00:00Z | regular | rated | - | -",
                "biweekly-contest-193 | 第 193 场双周赛 | https://leetcode.com/contest/biweekly-contest-193/ | 2026-10-10T14:30:00Z .. 2026-10-10T16:00:00Z | regular | rated | - | -",
            ]
        );
    });
    with("leetcode/error-graphql-unknown-field.partial.json", |bytes| {
        assert_eq!(fault(LeetCode, bytes), BodyFault::UnknownField);
    });
    with("leetcode/error-cloudflare-challenge-http403-2026-08.html", |bytes| {
        assert_eq!(fault(LeetCode, bytes), BodyFault::WebPage);
    });
}

#[test]
fn codeforces_whole_lists() {
    for (path, count) in [
        ("codeforces/practicebot-full-2020-03-23-no-upcoming.json", 1261),
        ("codeforces/practicebot-full-2020-05-17.json", 1290),
        ("codeforces/gym-full-2023-09.json", 1654),
    ] {
        with(path, |bytes| {
            let page = history(Codeforces, &bytes);
            let rows = json(&bytes)["result"].as_array().unwrap().clone();
            assert_eq!(rows.len(), count);
            agrees(&page, &rows, "id", "name", "startTimeSeconds", "durationSeconds");
        });
    }
    with("codeforces/gym-full-2023-09.json", |bytes| {
        let page = history(Codeforces, bytes);
        assert_eq!((page.contests.len(), page.unscheduled.len()), (680, 974));
        assert_eq!(contest(&page, "104539").kind, ContestKind::Permanent);
    });
}

#[test]
fn codeforces_upcoming_contests_of_2020_05() {
    with("codeforces/practicebot-full-2020-05-17.json", |bytes| {
        let mut page = history(Codeforces, bytes);
        let recorded = "2020-05-17T12:00:00Z".parse().unwrap();
        page.contests.retain(|contest| !contest.has_started(recorded));
        assert_eq!(
            lines(&page),
            [
                "1346 | Kotlin Heroes: Episode 4 | https://codeforces.com/contest/1346 | 2020-05-29T14:35:00Z .. 2020-05-29T17:05:00Z | regular | - | - | -",
                "1347 | Kotlin Heroes: Practice 4 | https://codeforces.com/contest/1347 | 2020-05-22T13:35:00Z .. 2020-05-29T13:35:00Z | practice | - | - | -",
            ]
        );
    });
}

#[test]
fn codeforces_smaller_lists() {
    with("codeforces/tracker-app-before-2026-08.partial.json", |bytes| {
        let whole = json!({ "status": "OK", "result": json(&bytes) });
        assert_eq!(
            lines(&history(Codeforces, whole.to_string())),
            [
                "2257 | Codeforces Round (Div. 2) | https://codeforces.com/contest/2257 | 2026-08-17T14:35:00Z .. 2026-08-17T16:35:00Z | regular | rated | Div. 2 | -",
                "2251 | ICPC 2026 Online Challenge 1 powered by Huawei | https://codeforces.com/contest/2251 | 2026-08-14T11:00:00Z .. 2026-08-28T11:00:00Z | marathon | - | - | -",
                "2255 | Codeforces Round 1116 (Div. 1) | https://codeforces.com/contest/2255 | 2026-08-09T14:35:00Z .. 2026-08-09T17:05:00Z | regular | rated | Div. 1 | -",
                "2256 | Codeforces Round 1116 (Div. 2) | https://codeforces.com/contest/2256 | 2026-08-09T14:35:00Z .. 2026-08-09T17:05:00Z | regular | rated | Div. 2 | -",
            ]
        );
    });
    with("codeforces/codeforces-hacker-2019-04-coding-phase.json", |bytes| {
        let page = history(Codeforces, &bytes);
        let rows = json(&bytes)["result"].as_array().unwrap().clone();
        assert_eq!(rows.len(), 14);
        agrees(&page, &rows, "id", "name", "startTimeSeconds", "durationSeconds");
        assert_eq!(
            line(contest(&page, "1152")),
            "1152 | Codeforces Round #554 (Div. 2) | https://codeforces.com/contest/1152 | 2019-04-24T14:35:00Z .. 2019-04-24T16:35:00Z | regular | rated | Div. 2 | -"
        );
    });
    with("codeforces/jetbrains-availableContests-2019-07.json", |bytes| {
        let page = history(Codeforces, &bytes);
        assert_eq!(page.contests.len(), 12);
        assert_eq!(
            line(contest(&page, "1197")),
            "1197 | Educational Codeforces Round 69 (рейтинговый для Див. 2) | https://codeforces.com/contest/1197 | 2019-07-22T14:35:00Z .. 2019-07-22T16:35:00Z | educational | rated | Div. 2 | -"
        );
        assert_eq!(contest(&page, "1193").rated, Some(false));
    });
}

#[test]
fn codeforces_failures() {
    for (path, expected) in [
        ("codeforces/error-call-limit.json", BodyFault::CallLimit),
        ("codeforces/error-handle-not-found-http400.json", BodyFault::Refused),
        (
            "codeforces/error-temporarily-unavailable-http200.html",
            BodyFault::WebPage,
        ),
        ("codeforces/error-pow-check-http200.partial.html", BodyFault::WebPage),
        (
            "codeforces/error-cloudflare-challenge-http403-2026.trimmed.html",
            BodyFault::WebPage,
        ),
    ] {
        with(path, |bytes| assert_eq!(fault(Codeforces, bytes), expected, "{path}"));
    }
}

#[test]
fn codechefs_lists() {
    with("codechef/cpnvim-all-2025-10.json", |bytes| {
        let page = page(CodeChef, bytes);
        assert_eq!(page.contests.len(), 23);
        assert_eq!(
            lines(&page)[..5],
            [
                "DEVWEEKEND21 | Weekend Dev Challenge 21: Full Stack Projects using MERN | https://www.codechef.com/DEVWEEKEND21 | 2025-10-24T18:30:00Z .. 2025-10-26T18:30:00Z | marathon | - | - | -",
                "START210 | Starters 210 | https://www.codechef.com/START210 | 2025-10-29T14:30:00Z .. 2025-10-29T16:30:00Z | regular | - | - | -",
                "START211 | Starters 211 | https://www.codechef.com/START211 | 2025-11-05T14:30:00Z .. 2025-11-05T16:30:00Z | regular | - | - | -",
                "START209 | Starters 209 (Rated till 5 star) | https://www.codechef.com/START209 | 2025-10-22T14:30:00Z .. 2025-10-22T16:30:00Z | regular | rated | till 5 star | -",
                "DSAMONDAY08 | Monday Munch - DSA Challenge 08 | https://www.codechef.com/DSAMONDAY08 | 2025-10-20T12:30:31Z .. 2025-10-20T15:30:31Z | regular | - | - | -",
            ]
        );
        assert_eq!((refused(&page).len(), unscheduled(&page).len()), (0, 0));
    });
    with("codechef/past-list-2022-01.partial.json", |bytes| {
        assert_eq!(
            lines(&page(CodeChef, bytes)),
            [
                "LTIME104 | January Lunchtime 2022 | https://www.codechef.com/LTIME104 | 2022-01-29T14:30:00Z .. 2022-01-29T17:30:00Z | regular | - | - | -"
            ]
        );
    });
    with("codechef/single-items-2022-2026.partial.json", |bytes| {
        let whole = json!({ "status": "success", "present_contests": [], "future_contests": json(&bytes) });
        assert_eq!(
            lines(&page(CodeChef, whole.to_string())),
            [
                "START54 | Starters 54 (Rated for Div 2, 3 & 4) | https://www.codechef.com/START54 | 2022-08-31T14:30:00Z .. 2022-08-31T17:30:00Z | regular | rated | Div 2, 3 & 4 | -",
                "START174 | Starters 174 (Rated upto 2700) | https://www.codechef.com/START174 | 2025-02-19T14:30:00Z .. 2025-02-19T16:45:00Z | regular | rated | upto 2700 | -",
                "DSAMONDAY023 | Monday Munch - DSA Challenge 023 (Rated) | https://www.codechef.com/DSAMONDAY023 | 2026-10-05T13:30:00Z .. 2026-10-05T16:30:00Z | regular | rated | - | -",
                "PLACEPREP10 | Placement Prep Weekends - 10 | https://www.codechef.com/PLACEPREP10 | 2026-10-02T18:30:32Z .. 2026-10-04T20:29:00Z (7200 s) | regular | - | - | -",
            ]
        );
    });
}

#[test]
fn atcoders_page_of_2026_06() {
    with("atcoder/oiertool-2026-06.html", |bytes| {
        let page = page(AtCoder, bytes);
        assert_eq!(
            (page.contests.len(), refused(&page).len(), page.partial),
            (59, 0, false)
        );
        assert_eq!(
            lines(&page)[..9],
            [
                "abc462 | CodeQUEEN 2026 -qual- (AtCoder Beginner Contest 462) | https://atcoder.jp/contests/abc462 | 2026-06-13T12:00:00Z .. 2026-06-13T13:40:00Z | regular | rated | - 1999 | -",
                "arc222 | AtCoder Regular Contest 222 | https://atcoder.jp/contests/arc222 | 2026-06-14T12:00:00Z .. 2026-06-14T14:00:00Z | regular | rated | 1200 - 2799 | -",
                "abc463 | AtCoder Beginner Contest 463 | https://atcoder.jp/contests/abc463 | 2026-06-20T12:00:00Z .. 2026-06-20T13:40:00Z | regular | rated | - 1999 | -",
                "ahc067 | AtCoder Heuristic Contest 067 | https://atcoder.jp/contests/ahc067 | 2026-06-21T10:00:00Z .. 2026-06-21T14:00:00Z | heuristic | rated | All | -",
                "abc464 | 第七回日本最強プログラマー学生選手権～Advance～ -予選- （AtCoder Beginner Contest 464） | https://atcoder.jp/contests/abc464 | 2026-06-27T12:00:00Z .. 2026-06-27T13:40:00Z | regular | rated | - 1999 | -",
                "arc223 | AtCoder Regular Contest 223 | https://atcoder.jp/contests/arc223 | 2026-06-28T12:00:00Z .. 2026-06-28T14:00:00Z | regular | rated | 1200 - 2799 | -",
                "abc465 | AtCoder Beginner Contest 465 | https://atcoder.jp/contests/abc465 | 2026-07-04T12:00:00Z .. 2026-07-04T13:40:00Z | regular | rated | - 1999 | -",
                "abc466 | AtCoder Beginner Contest 466 | https://atcoder.jp/contests/abc466 | 2026-07-11T12:00:00Z .. 2026-07-11T13:40:00Z | regular | rated | - 1999 | -",
                "awc0091 | AtCoder Weekday Contest 0091 Beta | https://atcoder.jp/contests/awc0091 | 2026-06-15T11:00:00Z .. 2026-06-15T12:00:00Z | daily | unrated | - | -",
            ]
        );
        assert_eq!(
            line(contest(&page, "ahc066")),
            "ahc066 | AtCoder Heuristic Contest 066 | https://atcoder.jp/contests/ahc066 | 2026-05-29T11:00:00Z .. 2026-06-08T10:00:00Z | heuristic | rated | All | -"
        );
        assert_eq!(
            line(contest(&page, "agc075")),
            "agc075 | AtCoder Grand Contest 075 | https://atcoder.jp/contests/agc075 | 2025-12-21T12:00:00Z .. 2025-12-21T15:00:00Z | regular | rated | 2000 - | -"
        );
    });
}

#[test]
fn atcoders_other_pages() {
    with("atcoder/contest-radar-upcoming-2026-10.html", |bytes| {
        assert_eq!(
            lines(&page(AtCoder, bytes)),
            [
                "arc232 | AtCoder Regular Contest++ 232 | https://atcoder.jp/contests/arc232 | 2026-10-10T12:00:00Z .. 2026-10-10T14:30:00Z | regular | rated | 1600 - 2999 | -",
                "abc479 | AtCoder Beginner Contest 479 | https://atcoder.jp/contests/abc479 | 2026-10-11T12:00:00Z .. 2026-10-11T13:40:00Z | regular | rated | - 1999 | -",
                "aalc001 | AAL Contest 001: Let's use segtree! | https://atcoder.jp/contests/aalc001 | 2026-10-12T04:00:00Z .. 2026-10-12T09:00:00Z | regular | unrated | - | -",
                "ahc073 | AtCoder Heuristic Contest 073 | https://atcoder.jp/contests/ahc073 | 2026-10-17T06:00:00Z .. 2026-10-17T10:00:00Z | heuristic | rated | All | -",
                "abc480 | AtCoder Beginner Contest 480 | https://atcoder.jp/contests/abc480 | 2026-10-17T12:00:00Z .. 2026-10-17T13:40:00Z | regular | rated | - 1999 | -",
                "ahc074 | HACK TO THE FUTURE 2027 (AtCoder Heuristic Contest 074) | https://atcoder.jp/contests/ahc074 | 2026-10-30T10:00:00Z .. 2026-11-09T10:00:00Z | heuristic | rated | All | -",
            ]
        );
    });
    with("atcoder/kenkoooo-archive-ja-2019-10.html", |bytes| {
        assert_eq!(fault(AtCoder, bytes), BodyFault::Missing("table of contests"));
    });
    with("atcoder/noahxin-homepage-en-2025-07.html", |bytes| {
        // Its tables have the same names but no lengths.
        let page = page(AtCoder, bytes);
        assert!(page.contests.is_empty() && page.rejected.iter().all(|row| row.key.is_some()));
        assert!(!page.rejected.is_empty());
    });
}

#[test]
fn single_rows_of_hackerrank_and_geeksforgeeks() {
    let wrapped = |platform: Platform, body: Value| page(platform, body.to_string());
    with("hackerrank/master-contest-model-2016.partial.json", |bytes| {
        let page = wrapped(HackerRank, json!({ "models": [json(&bytes)], "total": 1 }));
        assert_eq!((lines(&page).len(), unscheduled(&page)), (0, vec!["master"]));
    });
    with("geeksforgeeks/item-2022-08.partial.json", |bytes| {
        let page = wrapped(GeeksforGeeks, json!({ "results": { "upcoming": [json(&bytes)] } }));
        assert_eq!(
            lines(&page),
            [
                "interview-series-65 | Interview Series - 65 | https://practice.geeksforgeeks.org/contest/interview-series-65 | 2022-08-28T13:30:00Z .. 2022-08-28T15:00:00Z | educational | - | - | -"
            ]
        );
    });
}
