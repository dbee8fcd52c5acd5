//! AtCoder's pages.

use contestsync_core::domain::Platform::AtCoder;
use contestsync_core::platforms::{BodyFault, parse};

use super::{NOW, fault, fixture, lines, page, refused, unscheduled};

#[test]
fn every_table_with_times_is_read_and_the_permanent_one_stays_out() {
    let page = page(AtCoder, fixture("atcoder/contests.html"));
    assert_eq!(
        lines(&page),
        [
            "longone | Long R&D Challenge | https://atcoder.jp/contests/longone | 2026-09-20T03:00:00Z .. 2026-12-12T03:40:00Z | marathon | unrated | - | -",
            "abx901 | Beginner's Contest 901 (Let's go + more) | https://atcoder.jp/contests/abx901 | 2026-10-10T12:00:00Z .. 2026-10-10T13:40:00Z | regular | rated | - 1999 | -",
            "arx902 | 正規コンテスト ９０２ | https://atcoder.jp/contests/arx902 | 2026-10-11T12:00:00Z .. 2026-10-11T14:30:00Z | regular | rated | 1600 - 2999 | -",
            "ahx903 | Heuristic Contest 903 | https://atcoder.jp/contests/ahx903 | 2026-10-17T06:00:00Z .. 2026-10-27T06:00:00Z | heuristic | rated | All | -",
            "old~style'904 | Old style | https://atcoder.jp/contests/old~style'904 | 2026-10-18T06:00:00Z .. 2026-10-18T07:00:00Z | regular | unrated | - | -",
            "awc0908 | Weekday Contest 0908 Beta | https://atcoder.jp/contests/awc0908 | 2026-10-05T11:00:00Z .. 2026-10-05T12:00:00Z | daily | unrated | - | -",
            "adt_hard_909 | Daily Training 909 | https://atcoder.jp/contests/adt_hard_909 | 2026-10-02T09:00:00Z .. 2026-10-02T10:00:00Z | daily | - | - | -",
            "agx910 | Grand Contest 910 | https://atcoder.jp/contests/agx910 | 2026-10-03T12:00:00Z .. 2026-10-03T14:00:00Z | regular | rated | 2000 - | -",
        ]
    );
    assert_eq!(unscheduled(&page), ["later907"]);
    assert_eq!(
        refused(&page),
        [
            ("zero905", "it doesn't end after it starts"),
            ("noffset906", "its start cannot be read"),
            ("?", "it has no link"),
        ]
    );
    assert!(!page.partial);
}

#[test]
fn a_page_without_upcoming_contests_is_read_but_nothing_is_gone_because_of_it() {
    let body = r#"<div id="contest-table-recent"><table></table></div>"#;
    assert!(page(AtCoder, body).partial);
    let body = r#"<html><div id="contest-table-upcoming"><table></table></div></html>"#;
    assert!(!page(AtCoder, body).partial);
}

#[test]
fn a_page_with_neither_table_is_another_page() {
    let missing = BodyFault::Missing("table of contests");
    for body in [
        "<html><body>Sorry</body></html>",
        r#"<div id="contest-table-daily"></div>"#,
        "<!-- <div id=\"contest-table-upcoming\"></div> -->",
    ] {
        assert_eq!(fault(AtCoder, body), missing, "{body}");
    }
    assert_eq!(fault(AtCoder, "{}"), BodyFault::NotHtml);
    assert_eq!(fault(AtCoder, "\u{feff} \n"), BodyFault::Empty);
}

#[test]
fn a_home_page_without_lengths_gives_no_contest_but_keeps_their_keys() {
    let body = r#"<div id="contest-table-upcoming"><table><tr><td><time>2026-10-10 21:00:00+0900</time></td>
        <td><a href='/contests/abx901'>Beginner's Contest 901</a></td></tr></table></div>"#;
    let page = page(AtCoder, body);
    assert_eq!(refused(&page), [("abx901", "its duration cannot be read")]);
}

#[test]
fn a_page_of_tables_within_tables_takes_no_longer_than_its_size_allows() {
    let row = "<table><tr><td></td><td>";
    let rows = row.repeat(1024 * 1024 / row.len());
    let body = format!("<div id=contest-table-upcoming>{rows}</table>");
    // Its rows name nobody, so the page is none.
    assert_eq!(fault(AtCoder, body), BodyFault::NoRowReadable);
}

#[test]
fn a_page_that_ends_too_early_is_not_believed() {
    let whole = String::from_utf8(fixture("atcoder/contests.html")).unwrap();
    let heading = "id=\"contest-table-upcoming\"";
    let (before, upcoming) = whole.split_once(heading).unwrap();
    let (rows, after) = upcoming.split_once("</table").unwrap();
    for (length, _) in rows.char_indices().skip(40) {
        let cut = format!("{before}{heading}{}", rows.get(..length).unwrap());
        let read = parse(AtCoder, cut.as_bytes(), NOW);
        assert!(matches!(read, Err(BodyFault::Cut | BodyFault::Missing(_))), "{cut}");
    }
    // What comes after the table of what is to come may still lack the daily contests.
    let (_, recent) = after.split_once("contest-table-recent").unwrap();
    let until_recent = whole.strip_suffix(recent).unwrap();
    let ends = until_recent.match_indices("</div>").map(|(at, end)| at + end.len());
    for end in ends.filter(|end| *end > before.len() + rows.len()) {
        let cut = until_recent.get(..end).unwrap();
        if let Ok(page) = parse(AtCoder, cut.as_bytes(), NOW) {
            assert!(page.partial, "{cut}");
        }
    }
    assert!(!page(AtCoder, whole).partial);
}

#[test]
fn a_table_that_does_not_end_is_not_read_to_its_end() {
    let row = |n| {
        format!(
            "<tr><td><time>2026-10-10 21:00:00+0900</time></td><td><a href=/contests/c{n}>C</a></td><td>01:00</td><td>-</td></tr>"
        )
    };
    let rows: String = (0..501).map(row).collect();
    let page = page(
        AtCoder,
        format!("<div id=contest-table-upcoming><table>{rows}</table></div>"),
    );
    assert_eq!((page.contests.len(), page.partial), (500, true));
}
