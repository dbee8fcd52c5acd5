//! Eolymp: one GraphQL query of its public space, 100 contests a page.
//!
//! What stays out: nothing.
//!
//! Rests on public code; never seen live. Times and lengths are in seconds.

use jiff::Timestamp;
use serde_json::json;
use serde_json_borrow::Value;

use super::fields::{Fields, document, end_of, is_forgotten};
use super::kinds::by_name_within_a_month;
use super::page::{BodyFault, ListPage, Row, RowFault};
use super::source::{Host, Instead, List, ONE_MIB, ONE_SECOND, Paging, ListRequest, Source, Strategy, Wanted};
use crate::domain::{Platform, RawContest};

const FIRST: u32 = 100;

pub(super) static SOURCE: Source = Source {
    spacing: ONE_SECOND,
    strategy: Strategy::FirstThatAnswers,
    lists: &[List {
        origin: "contests",
        covers: None,
        host: Host::Own,
        instead: Instead::Gone,
        wanted: Wanted::Json,
        max_bytes: ONE_MIB,
        paging: Paging::UntilLast,
        request: |page, _| {
            let offset = page.saturating_sub(1).saturating_mul(FIRST);
            let query = format!(
                "{{ contests(first: {FIRST}, offset: {offset}) {{ nodes {{ id name format duration startsAt endsAt }} \
                 pageInfo {{ hasNextPage }} }} }}"
            );
            ListRequest {
                json: Some(json!({ "query": query }).to_string()),
                ..ListRequest::get("/spaces/00000000-0000-0000-0000-000000000000/graphql")
            }
        },
        parse,
    }],
};

fn parse(body: &[u8], now: Timestamp) -> Result<ListPage, BodyFault> {
    let document = document(body)?;
    match document.get("errors") {
        Value::Null => {}
        Value::Array(errors) if errors.is_empty() => {}
        _ => return Err(BodyFault::Refused),
    }
    let contests = document.get("data").get("contests");
    let rows = contests.get("nodes").as_array();
    let rows = rows.ok_or(BodyFault::Missing("list of contests"))?;
    let info = Fields::of(contests.get("pageInfo"));
    let mut page = ListPage {
        more: info.flag("hasNextPage").unwrap_or(false),
        ..ListPage::default()
    };
    for row in rows {
        let fields = Fields::of(row);
        let id = fields.id("id");
        page.take(Platform::Eolymp, id.as_deref(), read(fields, id.as_deref(), now));
    }
    page.believed()
}

fn read(fields: Fields<'_>, id: Option<&str>, now: Timestamp) -> Result<Row, RowFault> {
    let id = id.ok_or(RowFault::Missing("id"))?;
    let name = fields.text("name").ok_or(RowFault::Missing("name"))?;
    let Some(starts_at) = fields.instant("startsAt")? else {
        return Ok(Row::Unscheduled);
    };
    let length = fields.seconds("duration")?;
    let ends_at = match (fields.instant("endsAt")?, length) {
        (Some(end), _) => end,
        (None, Some(length)) => end_of(starts_at, length)?,
        (None, None) => return Err(RowFault::Missing("endsAt")),
    };
    if is_forgotten(ends_at, now) {
        return Ok(Row::Forgotten);
    }
    Ok(Row::contest(RawContest {
        id: id.to_owned(),
        name: name.to_owned(),
        url: format!("https://eolymp.com/en/contests/{id}"),
        starts_at,
        ends_at,
        duration: length,
        kind: by_name_within_a_month(name, ends_at.duration_since(starts_at)),
        rated: None,
        division: fields.text("format").map(str::to_owned),
        language: None,
        registration: (None, None),
    }))
}
