//! Luogu's pages.

use contestsync_core::domain::Platform::Luogu;
use contestsync_core::platforms::BodyFault;

use super::{fault, fixture, lines, page, refused};

#[test]
fn a_page_is_read_in_each_of_its_shapes() {
    let expected = [
        "301001 | 【LGR-301】洛谷月赛 | https://www.luogu.com.cn/contest/301001 | 2026-10-10T06:00:00Z .. 2026-10-10T10:00:00Z | regular | rated | OI | zh",
        "301000 | School Cup | https://www.luogu.com.cn/contest/301000 | 2026-10-04T07:46:40Z .. 2026-10-05T11:33:20Z | regular | unrated | ICPC | zh",
        "300999 | Over | https://www.luogu.com.cn/contest/300999 | 2026-10-03T04:00:00Z .. 2026-10-03T06:46:40Z | regular | unrated | CF | zh",
    ];
    let today = String::from_utf8(fixture("luogu/list.json")).unwrap();
    let older = today.replace("\"data\"", "\"currentData\"");
    let embedded = format!(
        "<!DOCTYPE html><html><body><script id=\"lentille-context\" type=\"application/json\">{today}</script></body></html>"
    );
    for body in [today.clone(), older, embedded] {
        let page = page(Luogu, body);
        assert_eq!(lines(&page), expected);
        assert_eq!((page.more, page.pages), (true, Some(3)));
        assert_eq!(refused(&page), []);
    }
}

#[test]
fn a_page_where_every_contest_is_over_is_the_last() {
    let body = r#"{"data":{"contests":{"perPage":20,"count":4000,"result":[{"id":1,"name":"A","startTime":1791000000,"endTime":1791010000}]}}}"#;
    assert!(!page(Luogu, body).more);
    assert_eq!(fault(Luogu, r#"{"data":{}}"#), BodyFault::Missing("list of contests"));
}
