//! Luogu: its list of contests as data, 20 a page, newest start first.
//!
//! What stays out: nothing. The reading stops at the first page where every contest is over.
//!
//! Rests on public code; never seen live. The header asks for the data alone; without it they are in the page's `#lentille-context`, and
//! older pages give them as `currentData` behind `_contentOnly`. A User-Agent that holds `python-requests` is refused; ours doesn't.

use jiff::Timestamp;
use scraper::{Html, Selector};
use serde_json_borrow::Value;

use super::fields::{Fields, document, is_forgotten};
use super::kinds::by_name_within_a_month;
use super::page::{BodyFault, ListPage, Row, RowFault};
use super::source::{Host, Instead, List, ONE_MIB, ONE_SECOND, Paging, ListRequest, Source, Strategy, Wanted};
use crate::domain::{Platform, RawContest};

pub(super) static SOURCE: Source = Source {
    spacing: ONE_SECOND,
    strategy: Strategy::FirstThatAnswers,
    lists: &[
        List {
            request: |page, _| ListRequest {
                headers: &[("x-lentille-request", "content-only")],
                ..ListRequest::get(format!("/contest/list?page={page}"))
            },
            ..list(Wanted::Json, parse)
        },
        List {
            request: |page, _| ListRequest::get(format!("/contest/list?page={page}&_contentOnly=1")),
            ..list(Wanted::Json, parse)
        },
        List {
            request: |page, _| ListRequest::get(format!("/contest/list?page={page}")),
            ..list(Wanted::Html, parse_page)
        },
    ],
};

const fn list(wanted: Wanted, parse: fn(&[u8], Timestamp) -> Result<ListPage, BodyFault>) -> List {
    List {
        origin: "list",
        covers: None,
        host: Host::Own,
        instead: Instead::Gone,
        wanted,
        max_bytes: ONE_MIB,
        paging: Paging::UntilLast,
        request: |page, _| ListRequest::get(format!("/contest/list?page={page}")),
        parse,
    }
}

fn parse_page(body: &[u8], now: Timestamp) -> Result<ListPage, BodyFault> {
    let page = Html::parse_document(&String::from_utf8_lossy(body));
    let selector = Selector::parse("#lentille-context").map_err(|_| BodyFault::Missing("list of contests"))?;
    let script = page.select(&selector).next();
    let text: String = script.ok_or(BodyFault::Missing("list of contests"))?.text().collect();
    parse(text.as_bytes(), now)
}

fn parse(body: &[u8], now: Timestamp) -> Result<ListPage, BodyFault> {
    let document = document(body)?;
    let shapes = [document.get("data"), document.get("currentData")];
    let contests = shapes
        .into_iter()
        .map(|data| data.get("contests"))
        .find(|list| list.is_object());
    let contests = contests.ok_or(BodyFault::Missing("list of contests"))?;
    let rows = contests
        .get("result")
        .as_array()
        .ok_or(BodyFault::Missing("list of contests"))?;
    let numbers = Fields::of(contests);
    let number = |name| {
        numbers
            .number(name)
            .ok()
            .flatten()
            .and_then(|number| u32::try_from(number).ok())
    };
    let mut page = ListPage {
        more: rows.iter().any(|row| !is_over(row, now)),
        pages: number("count").zip(number("perPage")).and_then(|(count, per_page)| {
            let rounded = count.saturating_add(per_page.saturating_sub(1));
            rounded.checked_div(per_page)
        }),
        ..ListPage::default()
    };
    for row in rows {
        let fields = Fields::of(row);
        let id = fields.id("id");
        page.take(Platform::Luogu, id.as_deref(), read(fields, id.as_deref(), now));
    }
    page.believed()
}

/// An end that can't be read doesn't stop the reading.
fn is_over(row: &Value<'_>, now: Timestamp) -> bool {
    matches!(Fields::of(row).instant("endTime"), Ok(Some(end)) if end <= now)
}

fn read(fields: Fields<'_>, id: Option<&str>, now: Timestamp) -> Result<Row, RowFault> {
    let id = id.ok_or(RowFault::Missing("id"))?;
    let name = fields.text("name").ok_or(RowFault::Missing("name"))?;
    let Some(starts_at) = fields.instant("startTime")? else {
        return Ok(Row::Unscheduled);
    };
    let ends_at = fields.instant("endTime")?.ok_or(RowFault::Missing("endTime"))?;
    if is_forgotten(ends_at, now) {
        return Ok(Row::Forgotten);
    }
    let rules = match fields.number("ruleType").ok().flatten() {
        Some(1) => Some("OI"),
        Some(2) => Some("ICPC"),
        Some(3) => Some("Ledo"),
        Some(4) => Some("IOI"),
        Some(5) => Some("CF"),
        _ => None,
    };
    let rated = || fields.number("rated").ok().flatten().map(|rated| rated != 0);
    Ok(Row::contest(RawContest {
        id: id.to_owned(),
        name: name.to_owned(),
        url: format!("https://www.luogu.com.cn/contest/{id}"),
        starts_at,
        ends_at,
        duration: None,
        kind: by_name_within_a_month(name, ends_at.duration_since(starts_at)),
        rated: fields.flag("rated").or_else(rated),
        division: rules.map(str::to_owned),
        language: Some("zh".to_owned()),
        registration: (None, None),
    }))
}
