//! The same contests as a page for people: one table, readable without style or script, times in UTC.

use html_escape::{encode_double_quoted_attribute, encode_text};

use crate::document::{Document, SourceReading};
use crate::domain::Contest;

const HEAD: &str = r#"<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">
<title>Upcoming programming contests</title>
<style>
:root { color-scheme: light dark; font: 16px/1.5 system-ui, sans-serif; }
body { margin: 2rem auto; max-width: 60rem; padding: 0 1rem; }
table { border-collapse: collapse; width: 100%; }
th, td { border-bottom: 1px solid color-mix(in srgb, currentcolor 25%, transparent); padding: .5rem; text-align: start; vertical-align: top; }
td:nth-child(-n + 2) { font-variant-numeric: tabular-nums; white-space: nowrap; }
@media (max-width: 40rem) { th:nth-child(2), td:nth-child(2) { display: none; } }
</style>
</head>
<body>
<main>
<h1>Upcoming programming contests</h1>
"#;

/// The page. The same document gives the same bytes.
#[must_use]
pub fn page(document: &Document) -> String {
    let read = document.read_at().map_or_else(String::new, |read_at| {
        format!("<p>Read {}. All times are in UTC.</p>\n", minute(read_at))
    });
    let contests = if document.contests.is_empty() {
        "<p>No contests are announced.</p>\n".to_owned()
    } else {
        let rows: String = document.contests.iter().map(row).collect();
        format!(
            "<table>\n<caption>Contests, soonest first</caption>\n<thead><tr><th scope=\"col\">Start</th><th scope=\"col\">Length</th>\
             <th scope=\"col\">Platform</th><th scope=\"col\">Contest</th></tr></thead>\n<tbody>\n{rows}</tbody>\n</table>\n"
        )
    };
    let readings: String = document.readings.iter().map(reading).collect();
    format!(
        "{HEAD}{read}<p>Subscribe with ContestSync, or add <a href=\"contests.ics\">contests.ics</a> to any calendar.</p>\n{contests}\
         <h2>When each platform was read</h2>\n<ul>\n{readings}</ul>\n</main>\n</body>\n</html>\n"
    )
}

fn reading(reading: &SourceReading) -> String {
    format!(
        "<li>{}: {}</li>\n",
        encode_text(reading.source.name()),
        minute(reading.read_at)
    )
}

fn row(contest: &Contest) -> String {
    let minutes = contest.duration_seconds / 60;
    let length = match (minutes / 1440, minutes / 60 % 24, minutes % 60) {
        (0, 0, minutes) => format!("{minutes} min"),
        (0, hours, 0) => format!("{hours} hr"),
        (0, hours, minutes) => format!("{hours} hr {minutes} min"),
        (days, 0, _) => format!("{days} d"),
        (days, hours, _) => format!("{days} d {hours} hr"),
    };
    format!(
        "<tr><td><time datetime=\"{}\">{}</time></td><td>{length}</td><td>{}</td><td><a href=\"{}\">{}</a></td></tr>\n",
        contest.starts_at,
        minute(contest.starts_at),
        encode_text(contest.source_name()),
        encode_double_quoted_attribute(contest.link()),
        encode_text(&contest.name),
    )
}

fn minute(at: jiff::Timestamp) -> String {
    at.strftime("%Y-%m-%d %H:%M").to_string()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::domain::Platform;
    use crate::domain::contest::RawContest;

    #[test]
    fn names_cannot_break_out_of_the_page() {
        let contest = Contest::checked(
            Platform::CodeChef,
            RawContest {
                id: "START1".to_owned(),
                name: "A & B <script>alert(1)</script> \"quoted\"".to_owned(),
                url: "https://www.codechef.com/START1?a=1&b=2".to_owned(),
                starts_at: "2026-12-01T14:30:00Z".parse().unwrap(),
                ends_at: "2026-12-01T16:30:00Z".parse().unwrap(),
                duration: None,
                kind: crate::domain::ContestKind::Regular,
                rated: None,
                division: None,
                language: None,
                registration: (None, None),
            },
        )
        .unwrap();
        let reading = SourceReading {
            source: Platform::CodeChef,
            read_at: "2026-11-26T10:00:00Z".parse().unwrap(),
        };
        let page = page(&Document::new(vec![reading], [contest]));
        assert!(!page.contains("<script"), "{page}");
        assert!(
            page.contains(
                "<td><time datetime=\"2026-12-01T14:30:00Z\">2026-12-01 14:30</time></td><td>2 hr</td><td>CodeChef</td>"
            ),
            "{page}"
        );
        assert!(
            page.contains("href=\"https://www.codechef.com/START1?a=1&amp;b=2\""),
            "{page}"
        );
        assert!(
            page.contains("<p>Read 2026-11-26 10:00. All times are in UTC.</p>"),
            "{page}"
        );
    }

    #[test]
    fn a_page_without_contests_says_so() {
        assert!(page(&Document::new(Vec::new(), [])).contains("No contests are announced."));
    }
}
