//! AtCoder: the tables of its contests page.
//!
//! What stays out: the table of permanent contests, which are practice sets without a time.
//!
//! Any table may be absent: nothing runs, nothing is daily. A page with neither upcoming nor recent contests is another page. One without
//! the upcoming table alone has been seen to come from a cache, so nothing is believed gone because of it.

use std::sync::LazyLock;

use jiff::{SignedDuration, Timestamp};
use scraper::{ElementRef, Html, Selector};

use super::civil_time::{hours_and_minutes, with_plain_offset};
use super::fields::end_of;
use super::kinds::by_name_and_length;
use super::page::{BodyFault, ListPage, Row, RowFault};
use super::source::{Host, Instead, List, ListRequest, ONE_MIB, ONE_SECOND, Paging, Source, Strategy, Wanted};
use crate::domain::{ContestKind, Platform, RawContest};

pub(super) static SOURCE: Source = Source {
    spacing: ONE_SECOND,
    strategy: Strategy::FirstThatAnswers,
    lists: &[List {
        origin: "contests",
        covers: None,
        host: Host::Own,
        instead: Instead::Gone,
        wanted: Wanted::Html,
        max_bytes: ONE_MIB,
        paging: Paging::Exactly(1),
        request: |_, _| ListRequest::get("/contests/?lang=en"),
        parse,
    }],
};

/// The real page has about sixty.
const MOST_ROWS: usize = 500;

/// The most elements and pieces of text that are looked at in a cell.
const MOST_PARTS: usize = 40;

/// The tables that hold contests with a time, in the order of the page.
const TABLES: [&str; 4] = ["action", "upcoming", "daily", "recent"];

/// Each selector is a constant of ours; one that couldn't be read would select nothing, and every fixture test would fail.
struct Selectors {
    tables: Option<Selector>,
    rows: Option<Selector>,
}

static SELECTORS: LazyLock<Selectors> = LazyLock::new(|| {
    let selector = |text| Selector::parse(text).ok();
    Selectors {
        tables: selector("div[id^=contest-table-]"),
        rows: selector("tr"),
    }
});

fn all<'a>(within: ElementRef<'a>, selector: Option<&'static Selector>) -> impl Iterator<Item = ElementRef<'a>> {
    selector.into_iter().flat_map(move |selector| within.select(selector))
}

fn parse(body: &[u8], _now: Timestamp) -> Result<ListPage, BodyFault> {
    let text = String::from_utf8_lossy(body);
    match text.trim_start_matches('\u{feff}').trim_start().chars().next() {
        None => return Err(BodyFault::Empty),
        Some('<') => {}
        Some(_) => return Err(BodyFault::NotHtml),
    }
    let document = Html::parse_document(&text);
    let selectors = &*SELECTORS;
    let tables: Vec<(&str, ElementRef<'_>)> = all(document.root_element(), selectors.tables.as_ref())
        .filter_map(|table| Some((table.value().id()?.strip_prefix("contest-table-")?, table)))
        .collect();
    let has = |name| tables.iter().any(|(found, _)| *found == name);
    if !has("upcoming") && !has("recent") {
        return Err(BodyFault::Missing("table of contests"));
    }
    let ends = text.to_ascii_lowercase().contains("</html");
    if !ends && is_cut(&text, tables.last().map(|(_, table)| *table)) {
        return Err(BodyFault::Cut);
    }
    let mut page = ListPage {
        partial: !has("upcoming") || !(ends || has("recent")),
        ..ListPage::default()
    };
    let mut rows = 0_usize;
    for name in TABLES {
        let table = tables.iter().find(|(found, _)| *found == name);
        for row in table
            .into_iter()
            .flat_map(|(_, table)| all(*table, selectors.rows.as_ref()))
        {
            // Its own cells alone, not those of tables within.
            let cells: Vec<ElementRef<'_>> = row
                .child_elements()
                .filter(|cell| cell.value().name() == "td")
                .collect();
            // The heading has `th` alone.
            if cells.is_empty() {
                continue;
            }
            rows += 1;
            if rows > MOST_ROWS {
                page.partial = true;
                break;
            }
            let slug = cells.get(1).and_then(|cell| slug(*cell));
            let read = read(&cells, slug.as_deref(), name == "daily");
            page.take(Platform::AtCoder, slug.as_deref(), read);
        }
    }
    page.believed()
}

/// Whether the body ends inside its last table, or before it begins. The reader of HTML closes what is open, so contests in rows that didn't
/// come would look as if they were gone.
fn is_cut(text: &str, last: Option<ElementRef<'_>>) -> bool {
    let text = text.to_ascii_lowercase();
    let ends_inside = text.rfind("<table") > text.rfind("</table");
    let begins = last.is_some_and(|last| inside(last, "table").next().is_some());
    ends_inside || !begins
}

/// The id in the link to the contest.
fn slug(cell: ElementRef<'_>) -> Option<String> {
    let href = link(cell)?.value().attr("href")?;
    let path = href.strip_prefix("https://atcoder.jp").unwrap_or(href);
    let slug = path.strip_prefix("/contests/")?.split(['/', '?', '#']).next()?;
    (!slug.is_empty()).then(|| slug.to_owned())
}

fn link(cell: ElementRef<'_>) -> Option<ElementRef<'_>> {
    inside(cell, "a").find(|link| link.value().attr("href").is_some())
}

/// The elements called `name` in a cell. A real cell holds five elements at most; looking through all that a hostile page nests in each
/// of its cells would take minutes.
fn inside<'a>(cell: ElementRef<'a>, name: &'static str) -> impl Iterator<Item = ElementRef<'a>> {
    cell.descendent_elements()
        .take(MOST_PARTS)
        .filter(move |element| element.value().name() == name)
}

fn read(cells: &[ElementRef<'_>], slug: Option<&str>, in_daily_table: bool) -> Result<Row, RowFault> {
    let slug = slug.ok_or(RowFault::Missing("link"))?;
    let [when, what, more @ ..] = cells else {
        return Err(RowFault::Missing("name"));
    };
    // The link's own text: the cell begins with the signs for category and rating.
    let name = link(*what).map(text_of);
    let name = name.filter(|name| !name.is_empty());
    let name = name.ok_or(RowFault::Missing("name"))?;
    let time = inside(*when, "time").next().map(text_of);
    let Some(time) = time.filter(|time| !time.is_empty()) else {
        return Ok(Row::Unscheduled);
    };
    let starts_at = with_plain_offset(&time).ok_or(RowFault::Unreadable("start"))?;
    let length = more.first().map(|cell| text_of(*cell)).unwrap_or_default();
    let length = hours_and_minutes(&length).ok_or(RowFault::Unreadable("duration"))?;
    let (rated, division) = rating(more.get(1).map(|cell| text_of(*cell)).unwrap_or_default());
    let kind = if in_daily_table || slug.starts_with("awc") || slug.starts_with("adt_") {
        ContestKind::Daily
    } else if is_heuristic(*what) {
        ContestKind::Heuristic
    } else {
        by_name_and_length(&name, length)
    };
    Ok(Row::contest(RawContest {
        id: slug.to_owned(),
        name,
        url: format!("https://atcoder.jp/contests/{slug}"),
        starts_at,
        ends_at: end_of(starts_at, length.max(SignedDuration::ZERO))?,
        duration: None,
        kind,
        rated,
        division,
        language: None,
        registration: (None, None),
    }))
}

fn text_of(element: ElementRef<'_>) -> String {
    element.text().take(MOST_PARTS).collect::<String>().trim().to_owned()
}

/// A sign before the link with the title "Heuristic", or the letter alone.
fn is_heuristic(cell: ElementRef<'_>) -> bool {
    inside(cell, "span").any(|mark| mark.value().attr("title") == Some("Heuristic") || text_of(mark).starts_with('Ⓗ'))
}

/// `All`, `1200 - 2799`, ` - 1999`, `~ 1999`; `-` and the older `×` stand for unrated.
fn rating(range: String) -> (Option<bool>, Option<String>) {
    match range.as_str() {
        "" => (None, None),
        "-" | "×" => (Some(false), None),
        _ => (Some(true), Some(range)),
    }
}
