//! Naukri Code360 (formerly Coding Ninjas): its public contest list, upcoming first, then pages of history.
//!
//! What stays out: every category but "contest", such as webinars. A topic contest that is always open (without an end, or for more than
//! 30 days) is kept as permanent. The times of registration are never taken for those of the contest.

use jiff::Timestamp;

use super::fields::{Fields, document, end_of};
use super::kinds::by_name_within_a_month;
use super::page::{BodyFault, ListPage, Row, RowFault};
use super::source::{Host, Instead, List, ONE_MIB, ONE_SECOND, Paging, ListRequest, Source, Strategy, Wanted};
use crate::domain::{Platform, RawContest};

/// Stands for "no end": the last second that a contest may have. It is the same at each reading, so such a contest never seems moved.
const OPEN_END: Timestamp = Timestamp::constant(4_102_444_799, 0);

pub(super) static SOURCE: Source = Source {
    spacing: ONE_SECOND,
    strategy: Strategy::FirstThatAnswers,
    lists: &[
        list("contest_list", |page, _| {
            ListRequest::get(format!(
                "/code360/api/v4/public_section/contest_list?page_size=10&page={page}&participate=true\
                 &app_context=publicsection&naukri_request=true"
            ))
        }),
        // It takes no filters, so it may hold other contests than the one above.
        list("contest_list v3", |page, _| {
            ListRequest::get(format!("/code360/api/v3/public_section/contest_list?page={page}"))
        }),
    ],
};

const fn list(origin: &'static str, request: fn(u32, Timestamp) -> ListRequest) -> List {
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

fn parse(body: &[u8], now: Timestamp) -> Result<ListPage, BodyFault> {
    let document = document(body)?;
    let data = document.get("data");
    let events = data.get("events").as_array();
    let events = events.ok_or(BodyFault::Missing("list of events"))?;
    let total = Fields::of(data).number("total_pages").ok().flatten();
    let mut page = ListPage {
        pages: total.and_then(|total| u32::try_from(total).ok()),
        ..ListPage::default()
    };
    for event in events {
        let fields = Fields::of(event);
        let slug = fields.id("slug");
        page.more |= may_end_after(fields, now);
        page.take(Platform::Code360, slug.as_deref(), read(fields, slug.as_deref()));
    }
    page.believed()
}

/// Whether the event, contest or not, ends in the future: only then can the next page hold another that does. An end that can't be
/// read doesn't stop the reading.
fn may_end_after(fields: Fields<'_>, now: Timestamp) -> bool {
    let time = |name| fields.instant(name).unwrap_or(Some(OPEN_END));
    match (time("event_start_time"), time("event_end_time")) {
        (None, None) => false,
        (_, None) => true,
        (start, Some(end)) => end > now || start.is_some_and(|start| start > now),
    }
}

fn read(fields: Fields<'_>, slug: Option<&str>) -> Result<Row, RowFault> {
    if !fields
        .text("event_category")
        .is_none_or(|category| category.eq_ignore_ascii_case("contest"))
    {
        return Ok(Row::Other);
    }
    let slug = slug.ok_or(RowFault::Missing("slug"))?;
    let name = fields.text("name").ok_or(RowFault::Missing("name"))?;
    let Some(starts_at) = fields.instant("event_start_time")? else {
        return Ok(Row::Unscheduled);
    };
    let duration = fields.seconds("event_duration")?;
    // The end has been seen to lie before the start.
    let ends_at = match (fields.instant("event_end_time")?, duration) {
        (None, _) => OPEN_END,
        (Some(end), Some(duration)) if end <= starts_at => end_of(starts_at, duration)?,
        (Some(end), _) => end,
    };
    Ok(Row::contest(RawContest {
        id: slug.to_owned(),
        name: name.to_owned(),
        url: format!("https://www.naukri.com/code360/contests/{slug}"),
        starts_at,
        ends_at,
        duration,
        kind: by_name_within_a_month(name, ends_at.duration_since(starts_at)),
        rated: None,
        division: None,
        language: None,
        registration: (
            fields.instant("registration_start_time").ok().flatten(),
            fields.instant("registration_end_time").ok().flatten(),
        ),
    }))
}
