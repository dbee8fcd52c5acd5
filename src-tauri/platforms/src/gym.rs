//! The Codeforces gym: `contest.list` of the same API with `gym=true`, the whole history in one response of a megabyte or more.
//!
//! What stays out: whatever has begun. The gym has trainings and mirrors of past contests, and a start in the past is up to each participant.
//!
//! Rests on one recorded whole response (2023-09: 974 of 1,654 rows have no start); the list as asked for here was never seen live.

use std::time::Duration;

use jiff::Timestamp;

use super::codeforces::{ROWS, is_list};
use super::fields::{Fields, WrittenId, end_of};
use super::kinds::{by_name_within_a_month, has_word};
use super::page::{BodyFault, ListPage, Row, RowFault};
use super::rows::read_rows;
use super::source::{Host, Instead, List, ListRequest, ONE_MIB, Paging, Source, Strategy, Wanted};
use crate::domain::{ContestKind, Platform, RawContest};

pub(super) static SOURCE: Source = Source {
    // The API's help page asks for it.
    spacing: Duration::from_secs(2),
    strategy: Strategy::FirstThatAnswers,
    lists: &[List {
        origin: "contest.list gym",
        covers: None,
        host: Host::Own,
        instead: Instead::Gone,
        wanted: Wanted::Json,
        max_bytes: 8 * ONE_MIB,
        paging: Paging::Exactly(1),
        request: |_, _| ListRequest::get("/api/contest.list?gym=true&lang=en"),
        parse,
    }],
};

fn parse(body: &[u8], now: Timestamp) -> Result<ListPage, BodyFault> {
    let mut page = ListPage::default();
    let answer = read_rows(body, ROWS, &mut |_, fields| {
        let id = fields.written_id("id");
        page.take_written(Platform::Gym, id, read(fields, id, now));
    })?;
    is_list(&answer)?;
    page.believed()
}

fn read(fields: Fields<'_>, id: Option<WrittenId<'_>>, now: Timestamp) -> Result<Row, RowFault> {
    let id = id.ok_or(RowFault::Missing("id"))?;
    let name = fields.text("name").ok_or(RowFault::Missing("name"))?;
    let Some(starts_at) = fields.instant("startTimeSeconds")? else {
        return Ok(Row::Unscheduled);
    };
    if starts_at <= now {
        return Ok(Row::Forgotten);
    }
    let length = fields.seconds("durationSeconds")?;
    let length = length.ok_or(RowFault::Missing("durationSeconds"))?;
    Ok(Row::contest(RawContest {
        id: id.to_string(),
        name: name.to_owned(),
        url: format!("https://codeforces.com/gym/{id}"),
        starts_at,
        ends_at: end_of(starts_at, length)?,
        duration: None,
        kind: if has_word(fields.text("kind").unwrap_or_default(), &["training"]) {
            ContestKind::Practice
        } else {
            by_name_within_a_month(name, length)
        },
        rated: Some(false),
        division: None,
        language: None,
        registration: (None, None),
    }))
}
