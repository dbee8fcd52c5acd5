//! DMOJ: version 2 of its API, ordered by id, so all pages are read.
//!
//! What stays out: nothing. `time_limit` is one's own time within the window; without one the whole window is.
//!
//! Rests on the API's public documentation and code; never seen live. More than 90 requests a minute bring a captcha for three days, so
//! there are at least two seconds between two pages.

use std::time::Duration;

use jiff::Timestamp;
use jiff::tz::Offset;

use super::civil_time::iso;
use super::fields::{Fields, document, is_forgotten};
use super::kinds::by_name_within_a_month;
use super::page::{BodyFault, ListPage, Row, RowFault};
use super::source::{Host, Instead, List, ONE_MIB, Paging, ListRequest, Source, Strategy, Wanted};
use crate::domain::{Platform, RawContest};

pub(super) static SOURCE: Source = Source {
    spacing: Duration::from_secs(2),
    strategy: Strategy::FirstThatAnswers,
    lists: &[List {
        origin: "contests",
        covers: None,
        host: Host::Own,
        instead: Instead::Gone,
        wanted: Wanted::Json,
        max_bytes: 2 * ONE_MIB,
        paging: Paging::UntilLast,
        request: |page, _| ListRequest::get(format!("/api/v2/contests?page={page}")),
        parse,
    }],
};

fn parse(body: &[u8], now: Timestamp) -> Result<ListPage, BodyFault> {
    let document = document(body)?;
    let data = document.get("data");
    let rows = data.get("objects").as_array();
    let rows = rows.ok_or(BodyFault::Missing("list of contests"))?;
    let numbers = Fields::of(data);
    let total = numbers.number("total_pages").ok().flatten();
    let mut page = ListPage {
        more: numbers.flag("has_more").unwrap_or(false),
        pages: total.and_then(|total| u32::try_from(total).ok()),
        ..ListPage::default()
    };
    for row in rows {
        let fields = Fields::of(row);
        let key = fields.id("key");
        page.take(Platform::Dmoj, key.as_deref(), read(fields, key.as_deref(), now));
    }
    page.believed()
}

fn read(fields: Fields<'_>, key: Option<&str>, now: Timestamp) -> Result<Row, RowFault> {
    let key = key.ok_or(RowFault::Missing("key"))?;
    let name = fields.text("name").ok_or(RowFault::Missing("name"))?;
    let time = |name| fields.written(name, |text| iso(text, Offset::UTC));
    let Some(starts_at) = time("start_time")? else {
        return Ok(Row::Unscheduled);
    };
    let ends_at = time("end_time")?.ok_or(RowFault::Missing("end_time"))?;
    if is_forgotten(ends_at, now) {
        return Ok(Row::Forgotten);
    }
    Ok(Row::contest(RawContest {
        id: key.to_owned(),
        name: name.to_owned(),
        url: format!("https://dmoj.ca/contest/{key}"),
        starts_at,
        ends_at,
        duration: fields.seconds("time_limit")?,
        kind: by_name_within_a_month(name, ends_at.duration_since(starts_at)),
        rated: fields.flag("is_rated"),
        division: None,
        language: None,
        registration: (None, None),
    }))
}
