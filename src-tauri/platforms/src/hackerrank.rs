//! HackerRank: the contests of its API and the events of its community page, which overlap.
//!
//! What stays out: events that aren't published, and `past_events`. A contest without times ("open indefinitely": epoch 0 or null) is
//! announced without a time, and so is one with a start and no end; neither may become 1970.
//!
//! "Upcoming" holds mostly running and past contests and is often empty, so an empty list is a normal answer.

use jiff::Timestamp;
use jiff::tz::Offset;

use super::civil_time::iso;
use super::fields::{Fields, document};
use super::kinds::by_name_within_a_month;
use super::page::{BodyFault, ListPage, Row, RowFault};
use super::source::{Host, Instead, List, ListRequest, ONE_MIB, ONE_SECOND, Paging, Source, Strategy, Wanted};
use crate::domain::{Platform, RawContest};

/// How many rows are requested at a time.
const PAGE: u32 = 100;

pub(super) static SOURCE: Source = Source {
    spacing: ONE_SECOND,
    strategy: Strategy::Merged,
    lists: &[
        List {
            paging: Paging::UntilLast,
            ..list(
                "rest",
                |page, _| {
                    let offset = page.saturating_sub(1).saturating_mul(PAGE);
                    ListRequest::get(format!("/rest/contests/upcoming?offset={offset}&limit={PAGE}"))
                },
                parse_rest,
            )
        },
        list(
            "events",
            |_, _| ListRequest::get("/community/engage/events"),
            parse_events,
        ),
    ],
};

const fn list(
    origin: &'static str,
    request: fn(u32, Timestamp) -> ListRequest,
    parse: fn(&[u8], Timestamp) -> Result<ListPage, BodyFault>,
) -> List {
    List {
        origin,
        covers: None,
        host: Host::Own,
        instead: Instead::Gone,
        wanted: Wanted::Json,
        max_bytes: ONE_MIB,
        paging: Paging::Exactly(1),
        request,
        parse,
    }
}

fn parse_rest(body: &[u8], _now: Timestamp) -> Result<ListPage, BodyFault> {
    let document = document(body)?;
    let models = document.get("models").as_array();
    let models = models.ok_or(BodyFault::Missing("list of contests"))?;
    let total = Fields::of(&document).number("total").ok().flatten();
    let total = total.and_then(|total| u32::try_from(total).ok()).unwrap_or(0);
    let rows = u32::try_from(models.len()).unwrap_or(u32::MAX);
    let mut page = ListPage {
        more: rows > 0 && total > PAGE,
        pages: Some(total.div_ceil(PAGE)),
        // Every page but the last is full.
        partial: rows < total && rows != PAGE && (total < PAGE || rows != total % PAGE),
        ..ListPage::default()
    };
    for model in models {
        let fields = Fields::of(model);
        let key = fields.id("slug").or_else(|| fields.id("id"));
        page.take(Platform::HackerRank, key.as_deref(), read_model(fields, key.as_deref()));
    }
    page.believed()
}

fn read_model(fields: Fields<'_>, key: Option<&str>) -> Result<Row, RowFault> {
    let key = key.ok_or(RowFault::Missing("slug"))?;
    let starts_at = first_time(fields, "epoch_starttime", ["get_starttimeiso", "starttime"])?;
    let ends_at = first_time(fields, "epoch_endtime", ["get_endtimeiso", "endtime"])?;
    let (Some(starts_at), Some(ends_at)) = (starts_at, ends_at) else {
        return Ok(Row::Unscheduled);
    };
    let name = fields.text("name").ok_or(RowFault::Missing("name"))?;
    Ok(Row::contest(RawContest {
        id: key.to_owned(),
        name: name.to_owned(),
        url: format!("https://www.hackerrank.com/contests/{key}"),
        starts_at,
        ends_at,
        duration: None,
        kind: by_name_within_a_month(name, ends_at.duration_since(starts_at)),
        rated: fields.flag("rated"),
        division: None,
        language: None,
        registration: (None, None),
    }))
}

/// The epoch field, else the first of the written ones that is there.
fn first_time(
    fields: Fields<'_>,
    epoch: &'static str,
    written: [&'static str; 2],
) -> Result<Option<Timestamp>, RowFault> {
    if let Some(at) = fields.instant(epoch)? {
        return Ok(Some(at));
    }
    for name in written {
        if let Some(at) = fields.written(name, utc)? {
            return Ok(Some(at));
        }
    }
    Ok(None)
}

fn utc(text: &str) -> Option<Timestamp> {
    iso(text, Offset::UTC)
}

fn parse_events(body: &[u8], _now: Timestamp) -> Result<ListPage, BodyFault> {
    let document = document(body)?;
    let events = document.get("data").get("events");
    let part = |name| events.get(name).as_array();
    let (ongoing, upcoming) = (part("ongoing_events"), part("upcoming_events"));
    if ongoing.is_none() && upcoming.is_none() {
        return Err(BodyFault::Missing("list of events"));
    }
    let mut page = ListPage::default();
    for event in ongoing.into_iter().chain(upcoming).flatten() {
        let id = Fields::of(event).id("id");
        let attributes = Fields::of(event).inner("attributes");
        page.take(
            Platform::HackerRank,
            id.as_deref(),
            read_event(attributes, id.as_deref()),
        );
    }
    page.believed()
}

fn read_event(fields: Fields<'_>, id: Option<&str>) -> Result<Row, RowFault> {
    let id = id.ok_or(RowFault::Missing("id"))?;
    if fields.text("status").is_some_and(|status| status != "published") {
        return Ok(Row::Other);
    }
    let starts_at = fields.written("start_time", utc)?;
    let ends_at = fields.written("end_time", utc)?;
    let (Some(starts_at), Some(ends_at)) = (starts_at, ends_at) else {
        return Ok(Row::Unscheduled);
    };
    let name = fields.text("name").ok_or(RowFault::Missing("name"))?;
    let link = fields.text("microsite_url").ok_or(RowFault::Missing("microsite_url"))?;
    Ok(Row::contest(RawContest {
        id: id.to_owned(),
        name: name.to_owned(),
        url: link.to_owned(),
        starts_at,
        ends_at,
        duration: None,
        kind: by_name_within_a_month(name, ends_at.duration_since(starts_at)),
        rated: None,
        division: None,
        language: None,
        registration: (None, fields.written("registration_end_time", utc).ok().flatten()),
    }))
}
