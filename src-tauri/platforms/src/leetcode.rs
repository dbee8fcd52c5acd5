//! LeetCode: one GraphQL query, whose root field has had four names.
//!
//! What stays out: "Contest Focus Mode", a way to use the site that the list holds among its contests.
//!
//! `allContests` and `upcomingContests` have both been seen without some contests of the other, and `topTwoContests` holds two, so each
//! root field is a list with a name of its own: what one leaves out isn't gone from another.

use jiff::Timestamp;
use serde_json::json;
use serde_json_borrow::Value;

use super::fields::{Fields, WrittenId, end_of, is_forgotten};
use super::kinds::by_name_and_length;
use super::page::{BodyFault, ListPage, Row, RowFault};
use super::rows::{RowsPlace, read_rows};
use super::source::{Host, Instead, List, ListRequest, ONE_MIB, ONE_SECOND, Paging, Source, Strategy, Wanted};
use crate::domain::listing::Origin;
use crate::domain::{Platform, RawContest};

const ROOT_FIELDS: [Origin; 4] = [
    "contestV2UpcomingContests",
    "allContests",
    "upcomingContests",
    "topTwoContests",
];

pub(super) static SOURCE: Source = Source {
    spacing: ONE_SECOND,
    strategy: Strategy::FirstThatAnswers,
    lists: &[
        // Two rows instead of the whole history (public code of August and October 2026).
        list("contestV2UpcomingContests", |_, _| query("contestV2UpcomingContests")),
        List {
            instead: Instead::NotServed,
            ..list("allContests", |_, _| query("allContests"))
        },
        list("upcomingContests", |_, _| query("upcomingContests")),
        list("topTwoContests", |_, _| query("topTwoContests")),
    ],
};

const fn list(origin: Origin, request: fn(u32, Timestamp) -> ListRequest) -> List {
    List {
        origin,
        covers: None,
        host: Host::Own,
        // Any other failure would only be repeated: it is the same address.
        instead: Instead::UnknownField,
        wanted: Wanted::Json,
        max_bytes: ONE_MIB,
        paging: Paging::Exactly(1),
        request,
        parse,
    }
}

/// Without the content type the edge answers 499, without a referer some are shown a CSRF page.
fn query(field: Origin) -> ListRequest {
    let query = format!("{{ {field} {{ title titleSlug startTime duration }} }}");
    ListRequest {
        target: "/graphql".to_owned(),
        json: Some(json!({ "query": query }).to_string()),
        headers: &[("Referer", "https://leetcode.com/contest/")],
    }
}

const ROWS: RowsPlace = RowsPlace {
    within: Some("data"),
    names: &ROOT_FIELDS,
    fields: &["title", "titleSlug", "startTime", "duration"],
};

fn parse(body: &[u8], now: Timestamp) -> Result<ListPage, BodyFault> {
    let mut pages = ROOT_FIELDS.map(|origin| ListPage {
        origin: Some(origin),
        // A server that answers every query with its whole history answers well.
        whole: origin == "allContests",
        ..ListPage::default()
    });
    let answer = read_rows(body, ROWS, &mut |list, fields| {
        let slug = fields.written_id("titleSlug");
        if let Some(page) = pages.iter_mut().find(|page| page.origin == Some(list)) {
            page.take_written(Platform::LeetCode, slug, read(fields, slug, now));
        }
    })?;
    // Errors next to data mean that the data is incomplete.
    match answer.fields().get("errors") {
        None | Some(Value::Null) => {}
        Some(Value::Array(errors)) if errors.is_empty() => {}
        Some(errors) if names_an_unknown_field(errors) => return Err(BodyFault::UnknownField),
        Some(_) => return Err(BodyFault::Refused),
    }
    let page = pages
        .into_iter()
        .find(|page| page.origin.is_some_and(|list| answer.has_list(list)));
    page.ok_or(BodyFault::Missing("list of contests"))?.believed()
}

fn names_an_unknown_field(errors: &Value<'_>) -> bool {
    let mut errors = errors.as_array().into_iter().flatten();
    errors.any(|error| {
        let message = error.get("message").as_str().unwrap_or_default();
        message.contains("Cannot query field")
    })
}

fn read(fields: Fields<'_>, slug: Option<WrittenId<'_>>, now: Timestamp) -> Result<Row, RowFault> {
    let name = fields.text("title").ok_or(RowFault::Missing("title"))?;
    if name.eq_ignore_ascii_case("Contest Focus Mode") {
        return Ok(Row::Other);
    }
    let slug = slug.ok_or(RowFault::Missing("titleSlug"))?;
    let Some(starts_at) = fields.instant("startTime")? else {
        return Ok(Row::Unscheduled);
    };
    let length = fields.seconds("duration")?.ok_or(RowFault::Missing("duration"))?;
    let ends_at = end_of(starts_at, length)?;
    if is_forgotten(ends_at, now) {
        return Ok(Row::Forgotten);
    }
    let slug = slug.to_string();
    Ok(Row::contest(RawContest {
        name: name.to_owned(),
        url: format!("https://leetcode.com/contest/{slug}/"),
        starts_at,
        ends_at,
        duration: None,
        kind: by_name_and_length(name, length),
        rated: slug.contains("weekly-contest-").then_some(true),
        division: None,
        language: None,
        registration: (None, None),
        id: slug,
    }))
}
