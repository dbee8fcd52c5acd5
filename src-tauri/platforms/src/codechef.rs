//! CodeChef: the list behind its contests page, with current, future, and past contests.
//!
//! What stays out: `practice_contests` and `skill_tests` (open for years), and a contest without an end ("1v1 Games"), which is always
//! open. The past part is read, so a finished contest is known to be finished.

use jiff::{SignedDuration, Timestamp};
use serde_json_borrow::Value;

use super::civil_time::{day_month_name, iso, ist};
use super::fields::{Fields, document};
use super::kinds::by_name_and_length;
use super::page::{BodyFault, ListPage, Row, RowFault};
use super::source::{Host, Instead, List, ListRequest, ONE_MIB, ONE_SECOND, Paging, Source, Strategy, Wanted};
use crate::domain::{Platform, RawContest};

/// How many contests a page of the single lists has.
const SINGLE_LIST_PAGE: usize = 20;

pub(super) static SOURCE: Source = Source {
    spacing: ONE_SECOND,
    strategy: Strategy::FirstThatAnswers,
    lists: &[
        List {
            origin: "all",
            covers: Some("present+future"),
            host: Host::Own,
            instead: Instead::Gone,
            wanted: Wanted::Json,
            max_bytes: ONE_MIB,
            paging: Paging::Exactly(1),
            request: |_, _| {
                ListRequest::get("/api/list/contests/all?sort_by=START&sorting_order=asc&offset=0&mode=all")
            },
            parse: parse_all,
        },
        // Two addresses that together stand in for the one above. Their neighbors `upcoming` and `current` answer with the oldest contests.
        List {
            origin: "present+future",
            covers: None,
            host: Host::Own,
            instead: Instead::Gone,
            wanted: Wanted::Json,
            max_bytes: ONE_MIB,
            paging: Paging::Exactly(2),
            request: |page, _| {
                let part = if page == 1 { "present" } else { "future" };
                ListRequest::get(format!(
                    "/api/list/contests/{part}?sort_by=START&sorting_order=asc&offset=0&mode=all"
                ))
            },
            parse: parse_single,
        },
    ],
};

fn parse_all(body: &[u8], _now: Timestamp) -> Result<ListPage, BodyFault> {
    let document = successful(body)?;
    let list_of = |name| document.get(name).as_array();
    let present = list_of("present_contests").ok_or(BodyFault::Missing("list of present contests"))?;
    let future = list_of("future_contests").ok_or(BodyFault::Missing("list of future contests"))?;
    let past = list_of("past_contests").into_iter().flatten();
    rows(present.iter().chain(future).chain(past)).believed()
}

fn parse_single(body: &[u8], _now: Timestamp) -> Result<ListPage, BodyFault> {
    let document = successful(body)?;
    let contests = document.get("contests").as_array();
    let contests = contests.ok_or(BodyFault::Missing("list of contests"))?;
    let more = contests.len() >= SINGLE_LIST_PAGE;
    ListPage {
        more,
        ..rows(contests.iter())
    }
    .believed()
}

fn successful(body: &[u8]) -> Result<Value<'_>, BodyFault> {
    let document = document(body)?;
    match Fields::of(&document).text("status") {
        None | Some("success") => Ok(document),
        Some(_) => Err(BodyFault::Refused),
    }
}

fn rows<'a>(rows: impl Iterator<Item = &'a Value<'a>>) -> ListPage {
    let mut page = ListPage::default();
    for row in rows {
        let fields = Fields::of(row);
        let code = fields.id("contest_code");
        page.take(Platform::CodeChef, code.as_deref(), read(fields, code.as_deref()));
    }
    page
}

fn read(fields: Fields<'_>, code: Option<&str>) -> Result<Row, RowFault> {
    let code = code.ok_or(RowFault::Missing("contest_code"))?;
    let ends_at = instant(fields, "contest_end_date_iso", "contest_end_date")?;
    let Some(ends_at) = ends_at else {
        return Ok(Row::Other);
    };
    let starts_at = instant(fields, "contest_start_date_iso", "contest_start_date")?;
    let Some(starts_at) = starts_at else {
        return Ok(Row::Unscheduled);
    };
    let name = fields.text("contest_name").ok_or(RowFault::Missing("contest_name"))?;
    // A length that can't be read is no reason to refuse a contest whose window is known.
    let minutes = fields.number("contest_duration").ok().flatten();
    let duration = minutes.map(|minutes| SignedDuration::from_secs(minutes.saturating_mul(60)));
    let window = ends_at.duration_since(starts_at);
    let taking_part = duration.filter(SignedDuration::is_positive).unwrap_or(window);
    let (rated, division) = rating(name);
    Ok(Row::contest(RawContest {
        id: code.to_owned(),
        name: name.to_owned(),
        url: format!("https://www.codechef.com/{code}"),
        starts_at,
        ends_at,
        duration,
        kind: by_name_and_length(name, taking_part.min(window)),
        rated,
        division,
        language: None,
        registration: (None, None),
    }))
}

/// The ISO field, and where that is absent the other, which is a clock in India.
fn instant(fields: Fields<'_>, iso_name: &'static str, name: &'static str) -> Result<Option<Timestamp>, RowFault> {
    match fields.written(iso_name, |text| iso(text, ist()))? {
        Some(at) => Ok(Some(at)),
        None => fields.written(name, |text| day_month_name(text, ist())),
    }
}

/// What the brackets of a name say: "(Rated for Div 2, 3 & 4)", "(Rated till 5 star)", "(Rated upto 2700)", "(Rated)", "(Unrated)".
fn rating(name: &str) -> (Option<bool>, Option<String>) {
    for bracket in name.split('(').skip(1) {
        let inner = bracket.split(')').next().unwrap_or_default().trim();
        let Some((word, rest)) = inner.split_at_checked(5) else {
            continue;
        };
        if word.eq_ignore_ascii_case("rated") {
            let rest = rest.trim();
            let whom = rest.strip_prefix("for ").unwrap_or(rest).trim();
            return (Some(true), (!whom.is_empty()).then(|| whom.to_owned()));
        }
        if inner.to_ascii_lowercase().starts_with("unrated") {
            return (Some(false), None);
        }
    }
    (None, None)
}

#[cfg(test)]
mod tests {
    use super::rating;

    #[test]
    fn the_brackets_of_a_name_say_for_whom_it_is_rated() {
        for (name, rated, division) in [
            ("Starters 54 (Rated for Div 2, 3 & 4)", Some(true), Some("Div 2, 3 & 4")),
            ("Starters 209 (Rated till 5 star)", Some(true), Some("till 5 star")),
            ("Starters 174 (Rated upto 2700)", Some(true), Some("upto 2700")),
            ("Monday Munch (Rated)", Some(true), None),
            ("Cook-Off (Online) (Rated for All)", Some(true), Some("All")),
            ("Some Cup (Unrated)", Some(false), None),
            ("Starters 210", None, None),
            ("Round (é", None, None),
        ] {
            assert_eq!(rating(name), (rated, division.map(str::to_owned)), "{name}");
        }
    }
}
