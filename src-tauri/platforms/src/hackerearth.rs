//! HackerEarth: the events of its browser extension, upcoming and running, in one response.
//!
//! What stays out: nothing; hiring challenges and hackathons, which run for weeks, are told apart by kind.
//!
//! Rests on public code; never seen live. There is no id: it is the last part of the link's path, or the host's first where there is no
//! path (`acme.hackerearth.com`).

use jiff::Timestamp;
use jiff::tz::Offset;
use url::Url;

use super::civil_time::iso;
use super::fields::{Fields, document, is_forgotten};
use super::kinds::{by_name_within_a_month, has_word};
use super::page::{BodyFault, ListPage, Row, RowFault};
use super::source::{Host, Instead, List, ListRequest, ONE_MIB, ONE_SECOND, Paging, Source, Strategy, Wanted};
use crate::domain::{ContestKind, Platform, RawContest};

/// `2026-10-10 21:00:00`, to which the offset comes.
const WITHOUT_OFFSET: usize = 19;

pub(super) static SOURCE: Source = Source {
    spacing: ONE_SECOND,
    strategy: Strategy::FirstThatAnswers,
    lists: &[List {
        origin: "events",
        covers: None,
        host: Host::Own,
        instead: Instead::Gone,
        wanted: Wanted::Json,
        max_bytes: ONE_MIB,
        paging: Paging::Exactly(1),
        request: |_, _| ListRequest::get("/chrome-extension/events/"),
        parse,
    }],
};

fn parse(body: &[u8], now: Timestamp) -> Result<ListPage, BodyFault> {
    let document = document(body)?;
    let rows = document.get("response").as_array();
    let mut page = ListPage::default();
    for row in rows.ok_or(BodyFault::Missing("list of events"))? {
        let fields = Fields::of(row);
        let link = fields.text("url").and_then(|link| {
            // Some links are still written with http; the site answers with https alone.
            let link = link
                .strip_prefix("http://")
                .map_or_else(|| link.to_owned(), |rest| format!("https://{rest}"));
            Url::parse(&link).ok()
        });
        let id = link.as_ref().and_then(id_of);
        page.take(
            Platform::HackerEarth,
            id.as_deref(),
            read(fields, link, id.as_deref(), now),
        );
    }
    page.believed()
}

fn id_of(link: &Url) -> Option<String> {
    let last = link.path_segments()?.rfind(|part| !part.is_empty());
    let own_host = || {
        link.host_str()?
            .strip_suffix(".hackerearth.com")
            .filter(|host| *host != "www")
    };
    last.or_else(own_host).map(str::to_owned)
}

fn read(fields: Fields<'_>, link: Option<Url>, id: Option<&str>, now: Timestamp) -> Result<Row, RowFault> {
    let name = fields.text("title").ok_or(RowFault::Missing("title"))?;
    let (link, id) = link.zip(id).ok_or(RowFault::Unreadable("url"))?;
    // Without its offset, such a time could be in any zone.
    let exact = |text: &str| iso(text, Offset::UTC).filter(|_| text.len() > WITHOUT_OFFSET);
    let time = |utc, own| match fields.written(utc, exact) {
        Ok(Some(at)) => Ok(Some(at)),
        Ok(None) | Err(_) => fields.written(own, exact),
    };
    let Some(starts_at) = time("start_utc_tz", "start_tz")? else {
        return Ok(Row::Unscheduled);
    };
    let ends_at = time("end_utc_tz", "end_tz")?.ok_or(RowFault::Missing("end_tz"))?;
    if is_forgotten(ends_at, now) {
        return Ok(Row::Forgotten);
    }
    let sort = fields.text("challenge_type").unwrap_or_default();
    Ok(Row::contest(RawContest {
        id: id.to_owned(),
        name: name.to_owned(),
        kind: if has_word(sort, &["hiring"]) || link.path().contains("/hiring/") {
            ContestKind::Hiring
        } else if has_word(sort, &["hackathon"]) || link.path().contains("/hackathon/") {
            ContestKind::Marathon
        } else {
            by_name_within_a_month(name, ends_at.duration_since(starts_at))
        },
        url: link.into(),
        starts_at,
        ends_at,
        duration: None,
        rated: None,
        division: None,
        language: None,
        registration: (None, None),
    }))
}
