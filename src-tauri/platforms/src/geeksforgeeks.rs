//! GeeksforGeeks: the events API behind its contests page, several pages long.
//!
//! What stays out: everything of another type than 3 (webinars and courses). What is open for more than 30 days is kept as permanent: a
//! sentinel end or a practice set.

use jiff::Timestamp;

use super::civil_time::{iso, ist};
use super::fields::{Fields, document};
use super::kinds::{by_name_within_a_month, has_word, rated_by_name};
use super::page::{BodyFault, ListPage, Row, RowFault};
use super::source::{Host, Instead, List, ListRequest, ONE_MIB, ONE_SECOND, Paging, Source, Strategy, Wanted};
use crate::domain::listing::Origin;
use crate::domain::{ContestKind, Platform, RawContest};

/// The type of a contest; a webinar is 1.
const CONTEST: i64 = 3;

pub(super) static SOURCE: Source = Source {
    spacing: ONE_SECOND,
    strategy: Strategy::FirstThatAnswers,
    lists: &[
        list("events", |page, _| {
            ListRequest::get(format!("/api/vr/events/?page_number={page}&sub_type=all&type=contest"))
        }),
        // Public code names it as a second list; its contents have never been seen, so it's only a fallback.
        list("events v1", |page, _| {
            ListRequest::get(format!("/api/v1/events/?page_number={page}&sub_type=all&type=contest"))
        }),
    ],
};

const fn list(origin: Origin, request: fn(u32, Timestamp) -> ListRequest) -> List {
    List {
        origin,
        covers: None,
        host: Host::Own,
        instead: Instead::Gone,
        wanted: Wanted::Json,
        max_bytes: ONE_MIB,
        paging: Paging::UntilLast,
        request,
        parse,
    }
}

fn parse(body: &[u8], _now: Timestamp) -> Result<ListPage, BodyFault> {
    let document = document(body)?;
    let results = document.get("results");
    let list_of = |name| results.get(name).as_array();
    let rows = if let Some(plain) = results.as_array() {
        plain.iter().chain(&[])
    } else {
        let upcoming = list_of("upcoming").ok_or(BodyFault::Missing("list of upcoming contests"))?;
        let past = list_of("past").unwrap_or_default();
        upcoming.iter().chain(past)
    };
    let mut page = ListPage {
        more: Fields::of(&document).flag("next_upcoming").unwrap_or(false),
        ..ListPage::default()
    };
    for row in rows {
        let fields = Fields::of(row);
        let slug = fields.id("slug");
        page.take(Platform::GeeksforGeeks, slug.as_deref(), read(fields, slug.as_deref()));
    }
    page.believed()
}

fn read(fields: Fields<'_>, slug: Option<&str>) -> Result<Row, RowFault> {
    if fields.number("type")?.is_some_and(|kind| kind != CONTEST) {
        return Ok(Row::Other);
    }
    let slug = slug.ok_or(RowFault::Missing("slug"))?;
    let name = fields.text("name").or_else(|| fields.text("title"));
    let name = name.ok_or(RowFault::Missing("name"))?;
    // The times carry no offset and mean India. `time_diff` is relative to the request and is never read.
    let at = |name| fields.written(name, |text| iso(text, ist()));
    let (Some(starts_at), Some(ends_at)) = (at("start_time")?, at("end_time")?) else {
        return Ok(Row::Unscheduled);
    };
    let kind = match by_name_within_a_month(name, ends_at.duration_since(starts_at)) {
        ContestKind::Regular if has_word(name, &["interview series"]) => ContestKind::Educational,
        kind => kind,
    };
    Ok(Row::contest(RawContest {
        id: slug.to_owned(),
        name: name.to_owned(),
        url: format!("https://practice.geeksforgeeks.org/contest/{slug}"),
        starts_at,
        ends_at,
        duration: None,
        kind,
        rated: rated_by_name(name),
        division: None,
        language: None,
        registration: (None, None),
    }))
}
