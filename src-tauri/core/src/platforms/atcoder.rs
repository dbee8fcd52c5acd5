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
use super::page::{BodyFault, Page, Row, RowFault};
use super::source::{Host, Instead, List, ONE_MIB, ONE_SECOND, Paging, Request, Source, Strategy, Wanted};
use crate::domain::{ContestKind, Platform, RawContest};

pub(super) static SOURCE: Source = Source {
    spacing: ONE_SECOND,
    strategy: Strategy::FirstThatAnswers,
    lists: &[List {
        origin: "contests",
        host: Host::Own,
        instead: Instead::Gone,
        wanted: Wanted::Html,
        max_bytes: ONE_MIB,
        paging: Paging::Exactly(1),
        request: |_| Request::get("/contests/?lang=en"),
        parse,
    }],
};

/// The tables that hold contests with a time, in the order of the page.
const TABLES: [&str; 4] = ["action", "upcoming", "daily", "recent"];

/// Each selector is a constant of ours; one that could not be read would select nothing, and every fixture test would fail.
struct Selectors {
    tables: Option<Selector>,
    rows: Option<Selector>,
    cells: Option<Selector>,
    link: Option<Selector>,
    time: Option<Selector>,
    mark: Option<Selector>,
}

static SELECTORS: LazyLock<Selectors> = LazyLock::new(|| {
    let selector = |text| Selector::parse(text).ok();
    Selectors {
        tables: selector("div[id^=contest-table-]"),
        rows: selector("tr"),
        cells: selector("td"),
        link: selector("a[href]"),
        time: selector("time"),
        mark: selector("span"),
    }
});

fn all<'a>(within: ElementRef<'a>, selector: Option<&'static Selector>) -> impl Iterator<Item = ElementRef<'a>> {
    selector.into_iter().flat_map(move |selector| within.select(selector))
}

fn parse(body: &[u8], _now: Timestamp) -> Result<Page, BodyFault> {
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
    let mut page = Page {
        partial: !has("upcoming"),
        ..Page::default()
    };
    for name in TABLES {
        for (_, table) in tables.iter().filter(|(found, _)| *found == name) {
            for row in all(*table, selectors.rows.as_ref()) {
                let cells: Vec<ElementRef<'_>> = all(row, selectors.cells.as_ref()).collect();
                // The heading has `th` alone.
                if !cells.is_empty() {
                    let slug = cells.get(1).and_then(|cell| slug(*cell));
                    let read = read(&cells, slug.as_deref(), name == "daily");
                    page.take(Platform::AtCoder, slug.as_deref(), read);
                }
            }
        }
    }
    page.believed()
}

/// The id in the link to the contest.
fn slug(cell: ElementRef<'_>) -> Option<String> {
    let href = link(cell)?.value().attr("href")?;
    let path = href.strip_prefix("https://atcoder.jp").unwrap_or(href);
    let slug = path.strip_prefix("/contests/")?.split(['/', '?', '#']).next()?;
    (!slug.is_empty()).then(|| slug.to_owned())
}

fn link(cell: ElementRef<'_>) -> Option<ElementRef<'_>> {
    all(cell, SELECTORS.link.as_ref()).next()
}

fn read(cells: &[ElementRef<'_>], slug: Option<&str>, in_daily_table: bool) -> Result<Row, RowFault> {
    let slug = slug.ok_or(RowFault::Missing("link"))?;
    let [when, what, more @ ..] = cells else {
        return Err(RowFault::Missing("name"));
    };
    // The link's own text: the cell begins with the signs for category and rating.
    let name = link(*what).map(|link| link.text().collect::<String>());
    let name = name.filter(|name| !name.trim().is_empty());
    let name = name.ok_or(RowFault::Missing("name"))?;
    let time = all(*when, SELECTORS.time.as_ref()).next().map(text_of);
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
    element.text().collect::<String>().trim().to_owned()
}

/// A sign before the link with the title "Heuristic", or the letter alone.
fn is_heuristic(cell: ElementRef<'_>) -> bool {
    all(cell, SELECTORS.mark.as_ref())
        .any(|mark| mark.value().attr("title") == Some("Heuristic") || text_of(mark).starts_with('Ⓗ'))
}

/// `All`, `1200 - 2799`, ` - 1999`, `~ 1999`; `-` and the older `×` stand for unrated.
fn rating(range: String) -> (Option<bool>, Option<String>) {
    match range.as_str() {
        "" => (None, None),
        "-" | "×" => (Some(false), None),
        _ => (Some(true), Some(range)),
    }
}
