//! CTFtime: the events API, one window of days in one response.
//!
//! What stays out: nothing. Links lead to CTFtime's own page of the event: the organizers' sites are on any host, and `url` may be empty.
//!
//! Rests on public code and one recorded response (2024-12: `duration{days,hours}`, `weight` 0, `onsite`); never seen live. A limit above 100
//! isn't honored, and a response of exactly the limit may be cut.

use jiff::tz::Offset;
use jiff::{SignedDuration, Timestamp};
use serde_json_borrow::Value;

use super::civil_time::iso;
use super::fields::{Fields, document, is_forgotten};
use super::page::{BodyFault, ListPage, Row, RowFault};
use super::source::{Host, Instead, List, ListRequest, ONE_MIB, ONE_SECOND, Paging, Source, Strategy, Wanted};
use crate::domain::{ContestKind, Platform, RawContest};

const LIMIT: usize = 100;
const DAY: i64 = 86_400;
/// Events of a week or two still run when they are asked for.
const BACK: i64 = 14 * DAY;
const AHEAD: i64 = 200 * DAY;
/// A weekend of two days is a CTF's usual length.
const LONG: SignedDuration = SignedDuration::from_hours(7 * 24);

pub(super) static SOURCE: Source = Source {
    spacing: ONE_SECOND,
    strategy: Strategy::FirstThatAnswers,
    lists: &[List {
        origin: "events",
        covers: None,
        host: Host::Own,
        instead: Instead::Gone,
        wanted: Wanted::Json,
        max_bytes: 2 * ONE_MIB,
        paging: Paging::Exactly(1),
        request: |_, now| {
            // Whole days, so a day's requests have one address and can be conditional.
            let today = now.as_second().div_euclid(DAY).saturating_mul(DAY);
            let (start, finish) = (today.saturating_sub(BACK), today.saturating_add(AHEAD));
            ListRequest::get(format!("/api/v1/events/?limit={LIMIT}&start={start}&finish={finish}"))
        },
        parse,
    }],
};

fn parse(body: &[u8], now: Timestamp) -> Result<ListPage, BodyFault> {
    let document = document(body)?;
    let rows = document.as_array().ok_or(BodyFault::Missing("list of events"))?;
    let mut page = ListPage {
        partial: rows.len() >= LIMIT,
        ..ListPage::default()
    };
    for row in rows {
        let fields = Fields::of(row);
        let id = fields.id("id");
        page.take(Platform::Ctftime, id.as_deref(), read(fields, row, id.as_deref(), now));
    }
    page.believed()
}

fn read(fields: Fields<'_>, row: &Value<'_>, id: Option<&str>, now: Timestamp) -> Result<Row, RowFault> {
    let id = id.ok_or(RowFault::Missing("id"))?;
    let name = fields.text("title").ok_or(RowFault::Missing("title"))?;
    let time = |name| fields.written(name, |text| iso(text, Offset::UTC));
    let Some(starts_at) = time("start")? else {
        return Ok(Row::Unscheduled);
    };
    let ends_at = time("finish")?.ok_or(RowFault::Missing("finish"))?;
    if is_forgotten(ends_at, now) {
        return Ok(Row::Forgotten);
    }
    let weight = row.get("weight").as_f64().unwrap_or_default();
    Ok(Row::contest(RawContest {
        id: id.to_owned(),
        name: name.to_owned(),
        url: format!("https://ctftime.org/event/{id}"),
        starts_at,
        ends_at,
        duration: None,
        kind: if ends_at.duration_since(starts_at) >= LONG {
            ContestKind::Marathon
        } else {
            ContestKind::Regular
        },
        // No weight means that nobody has voted yet.
        rated: (weight > 0.0).then_some(true),
        division: fields
            .text("restrictions")
            .filter(|restrictions| !restrictions.eq_ignore_ascii_case("open"))
            .map(str::to_owned),
        language: None,
        registration: (None, None),
    }))
}
