//! NowCoder: its calendar of contests, one response a month: this month and the next.
//!
//! What stays out: contests of other judges, which the calendar repeats (`ojName`). The id is the number in the link: `contestId` is another.
//!
//! Rests on public code (16 to 25 rows a month; later months are empty) and one recorded row; never seen live. Times are in milliseconds.

use jiff::Timestamp;
use jiff::tz::Offset;

use super::fields::{Fields, document, is_forgotten};
use super::kinds::by_name_within_a_month;
use super::page::{BodyFault, ListPage, Row, RowFault};
use super::source::{Host, Instead, List, ONE_MIB, ONE_SECOND, Paging, ListRequest, Source, Strategy, Wanted};
use crate::domain::contest::InvalidContest;
use crate::domain::{Platform, RawContest};

pub(super) static SOURCE: Source = Source {
    spacing: ONE_SECOND,
    strategy: Strategy::FirstThatAnswers,
    lists: &[List {
        origin: "calendar",
        covers: None,
        host: Host::Own,
        instead: Instead::Gone,
        wanted: Wanted::Json,
        max_bytes: ONE_MIB,
        paging: Paging::Exactly(2),
        request: |page, now| ListRequest::get(format!("/acm/calendar/contest?month={}", month(page, now))),
        parse,
    }],
};

/// The month in Beijing that the page is of: the first is this one.
fn month(page: u32, now: Timestamp) -> String {
    let beijing = Offset::from_seconds(8 * 3600).unwrap_or(Offset::UTC);
    let today = beijing.to_datetime(now).date();
    let next = (page > 1).then(|| today.last_of_month().tomorrow().ok()).flatten();
    next.unwrap_or(today).strftime("%Y-%m").to_string()
}

fn parse(body: &[u8], now: Timestamp) -> Result<ListPage, BodyFault> {
    let document = document(body)?;
    if Fields::of(&document)
        .number("code")
        .ok()
        .flatten()
        .is_some_and(|code| code != 0)
    {
        return Err(BodyFault::Refused);
    }
    let rows = document.get("data").as_array();
    let mut page = ListPage::default();
    for row in rows.ok_or(BodyFault::Missing("list of contests"))? {
        let fields = Fields::of(row);
        let id = fields.text("link").and_then(number_in);
        page.take(Platform::Nowcoder, id, read(fields, id, now));
    }
    page.believed()
}

/// `26849` of `https://ac.nowcoder.com/acm/contest/26849?from=acm_calendar`.
fn number_in(link: &str) -> Option<&str> {
    let (_, rest) = link.split_once("/contest/")?;
    let number = rest.split(['?', '/', '#']).next()?;
    let is_number = !number.is_empty() && number.bytes().all(|byte| byte.is_ascii_digit());
    is_number.then_some(number)
}

fn read(fields: Fields<'_>, id: Option<&str>, now: Timestamp) -> Result<Row, RowFault> {
    let judge = fields.text("ojName").ok_or(RowFault::Missing("ojName"))?;
    if judge != "NowCoder" {
        return Ok(Row::Other);
    }
    let id = id.ok_or(RowFault::Unreadable("link"))?;
    let name = fields.text("contestName").ok_or(RowFault::Missing("contestName"))?;
    let (Some(starts_at), Some(ends_at)) = (milliseconds(fields, "startTime")?, milliseconds(fields, "endTime")?)
    else {
        return Ok(Row::Unscheduled);
    };
    if is_forgotten(ends_at, now) {
        return Ok(Row::Forgotten);
    }
    Ok(Row::contest(RawContest {
        id: id.to_owned(),
        name: name.to_owned(),
        url: format!("https://ac.nowcoder.com/acm/contest/{id}"),
        starts_at,
        ends_at,
        duration: None,
        kind: by_name_within_a_month(name, ends_at.duration_since(starts_at)),
        rated: None,
        division: None,
        language: Some("zh".to_owned()),
        registration: (None, None),
    }))
}

fn milliseconds(fields: Fields<'_>, name: &'static str) -> Result<Option<Timestamp>, RowFault> {
    match fields.number(name)? {
        None | Some(0) => Ok(None),
        Some(number) => Timestamp::from_millisecond(number)
            .map(Some)
            .map_err(|_| RowFault::Invalid(InvalidContest::OutOfRange)),
    }
}
