//! Codeforces: `contest.list` of its API, the whole history in one answer.
//!
//! What stays out: nothing but the gym, which isn't asked for. The phase of a contest isn't read: two old contests are "in system
//! test" forever, and the time says the same more reliably.

use std::time::Duration;

use jiff::Timestamp;

use super::fields::{Fields, WrittenId, end_of, is_forgotten};
use super::kinds::{by_name_and_length, has_word};
use super::page::{BodyFault, ListPage, Row, RowFault};
use super::rows::{Envelope, RowsPlace, read_rows};
use super::source::{Host, Instead, List, ListRequest, ONE_MIB, Paging, Source, Strategy, Wanted};
use crate::domain::{ContestKind, Platform, RawContest};

pub(super) static SOURCE: Source = Source {
    // The API's help page asks for it.
    spacing: Duration::from_secs(2),
    strategy: Strategy::FirstThatAnswers,
    lists: &[
        list(Host::Own),
        // The same data from another machine of theirs.
        list(Host::Other("https://mirror.codeforces.com")),
    ],
};

const fn list(host: Host) -> List {
    List {
        origin: "contest.list",
        covers: None,
        host,
        instead: Instead::Unavailable,
        wanted: Wanted::Json,
        max_bytes: 2 * ONE_MIB,
        paging: Paging::Exactly(1),
        request: |_, _| ListRequest::get("/api/contest.list?gym=false&lang=en"),
        parse,
    }
}

/// Where an answer has its rows; the gym's have a kind.
pub(super) const ROWS: RowsPlace = RowsPlace {
    within: None,
    names: &["result"],
    fields: &["id", "name", "startTimeSeconds", "durationSeconds", "kind"],
};

/// Whether an answer has rows, unless it says that the request failed.
pub(super) fn is_list(answer: &Envelope<'_>) -> Result<(), BodyFault> {
    let fields = answer.fields();
    match fields.text("status") {
        Some("OK") if answer.has_list("result") => Ok(()),
        Some("OK") => Err(BodyFault::Missing("list of contests")),
        Some(_) if has_word(fields.text("comment").unwrap_or_default(), &["call limit exceeded"]) => {
            Err(BodyFault::CallLimit)
        }
        Some(_) => Err(BodyFault::Refused),
        None => Err(BodyFault::Missing("status")),
    }
}

fn parse(body: &[u8], now: Timestamp) -> Result<ListPage, BodyFault> {
    let mut page = ListPage::default();
    let answer = read_rows(body, ROWS, &mut |_, fields| {
        let id = fields.written_id("id");
        page.take_written(Platform::Codeforces, id, read(fields, id, now));
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
    let length = fields.seconds("durationSeconds")?;
    let length = length.ok_or(RowFault::Missing("durationSeconds"))?;
    let ends_at = end_of(starts_at, length)?;
    if is_forgotten(ends_at, now) {
        return Ok(Row::Forgotten);
    }
    let division = division(name);
    Ok(Row::contest(RawContest {
        id: id.to_string(),
        name: name.to_owned(),
        url: format!("https://codeforces.com/contest/{id}"),
        starts_at,
        ends_at,
        duration: None,
        kind: if has_word(name, &["practice"]) {
            ContestKind::Practice
        } else if has_word(name, &["educational"]) {
            ContestKind::Educational
        } else {
            by_name_and_length(name, length)
        },
        rated: if has_word(name, &["unrated", "нерейтинг"]) {
            Some(false)
        } else {
            (division.is_some() || has_word(name, &["rated for"])).then_some(true)
        },
        division,
        language: is_cyrillic(name).then(|| "ru".to_owned()),
        registration: (None, None),
    }))
}

/// "Div. 1 + Div. 2" out of a name, whichever way it is written there; Russian names write "Див. 2".
fn division(name: &str) -> Option<String> {
    let mut found: Vec<char> = Vec::new();
    for word in ["Div", "Див"] {
        for rest in name.split(word).skip(1) {
            let number = rest.trim_start_matches(['.', ' ', '\u{a0}']).chars().next();
            found.extend(number.filter(|number| ('1'..='4').contains(number)));
        }
    }
    found.sort_unstable();
    found.dedup();
    let divisions: Vec<String> = found.iter().map(|number| format!("Div. {number}")).collect();
    (!divisions.is_empty()).then(|| divisions.join(" + "))
}

/// Whether most letters are Cyrillic: a Russian remark after an English name doesn't make the contest Russian.
fn is_cyrillic(name: &str) -> bool {
    let letters = name.chars().filter(|letter| letter.is_alphabetic());
    let (cyrillic, other): (Vec<char>, Vec<char>) =
        letters.partition(|letter| ('\u{0400}'..='\u{04FF}').contains(letter));
    cyrillic.len() > other.len()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_division_is_read_however_it_is_written() {
        for (name, expected) in [
            ("Codeforces Round 1116 (Div. 2)", Some("Div. 2")),
            (
                "CodeTON Round 9 (Div. 1 + Div. 2, Rated, Prizes!)",
                Some("Div. 1 + Div. 2"),
            ),
            ("Codeforces Round (Div. 2 + Div. 1)", Some("Div. 1 + Div. 2")),
            ("Educational Round 69 (Rated for Div. 2)", Some("Div. 2")),
            ("Раунд (рейтинговый для Див. 2)", Some("Div. 2")),
            ("Round (Div.3)", Some("Div. 3")),
            ("Codeforces Global Round 30", None),
            ("Diverta Contest 2019", None),
        ] {
            assert_eq!(division(name).as_deref(), expected, "{name}");
        }
    }

    #[test]
    fn only_a_name_of_mostly_cyrillic_letters_is_russian() {
        assert!(is_cyrillic("Школьная командная олимпиада (ICPC)"));
        assert!(!is_cyrillic("Educational Codeforces Round 69 (рейтинговый для Див. 2)"));
        assert!(!is_cyrillic("2026"));
    }
}
