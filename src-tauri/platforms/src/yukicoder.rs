//! yukicoder: upcoming and running contests.
//!
//! What stays out: nothing.
//!
//! Rests on the API's public description; never seen live. Times are RFC 3339 with Japan's offset.

use jiff::Timestamp;
use jiff::tz::Offset;

use super::civil_time::iso;
use super::fields::{Fields, document, is_forgotten};
use super::kinds::by_name_within_a_month;
use super::page::{BodyFault, ListPage, Row, RowFault};
use super::source::{Host, Instead, List, ONE_MIB, ONE_SECOND, Paging, ListRequest, Source, Strategy, Wanted};
use crate::domain::{Platform, RawContest};

pub(super) static SOURCE: Source = Source {
    spacing: ONE_SECOND,
    strategy: Strategy::Merged,
    lists: &[
        List {
            request: |_, _| ListRequest::get("/api/v1/contest/future"),
            ..list("future")
        },
        List {
            request: |_, _| ListRequest::get("/api/v1/contest/current"),
            ..list("current")
        },
    ],
};

const fn list(origin: &'static str) -> List {
    List {
        origin,
        covers: None,
        host: Host::Own,
        instead: Instead::Gone,
        wanted: Wanted::Json,
        max_bytes: ONE_MIB,
        paging: Paging::Exactly(1),
        request: |_, _| ListRequest::get("/api/v1/contest/future"),
        parse,
    }
}

fn parse(body: &[u8], now: Timestamp) -> Result<ListPage, BodyFault> {
    let document = document(body)?;
    let mut page = ListPage::default();
    for row in document.as_array().ok_or(BodyFault::Missing("list of contests"))? {
        let fields = Fields::of(row);
        let id = fields.id("Id");
        page.take(Platform::Yukicoder, id.as_deref(), read(fields, id.as_deref(), now));
    }
    page.believed()
}

fn read(fields: Fields<'_>, id: Option<&str>, now: Timestamp) -> Result<Row, RowFault> {
    let id = id.ok_or(RowFault::Missing("Id"))?;
    let name = fields.text("Name").ok_or(RowFault::Missing("Name"))?;
    let japan = Offset::from_seconds(9 * 3600).unwrap_or(Offset::UTC);
    let time = |name| fields.written(name, |text| iso(text, japan));
    let Some(starts_at) = time("Date")? else {
        return Ok(Row::Unscheduled);
    };
    let ends_at = time("EndDate")?.ok_or(RowFault::Missing("EndDate"))?;
    if is_forgotten(ends_at, now) {
        return Ok(Row::Forgotten);
    }
    Ok(Row::contest(RawContest {
        id: id.to_owned(),
        name: name.to_owned(),
        url: format!("https://yukicoder.me/contests/{id}"),
        starts_at,
        ends_at,
        duration: None,
        kind: by_name_within_a_month(name, ends_at.duration_since(starts_at)),
        rated: None,
        division: None,
        language: Some("ja".to_owned()),
        registration: (None, None),
    }))
}
