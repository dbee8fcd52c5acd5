//! The ids of a calendar's contests: the same for everybody who reads the calendar, and the same each time, however the calendar names its
//! events.

use std::collections::BTreeMap;

use data_encoding::BASE32_DNSSEC as BASE32_LOWER_HEX;
use jiff::Timestamp;
use jiff::tz::Offset;
use sha2::{Digest, Sha256};

use super::occurrences::Occurrence;
use super::stored::Names;
use super::zones::Wall;

/// What an event may be known by, the best first.
///
/// Some calendars make up a random UID with each answer. An event of theirs is known by its page, where no other event has the same one.
pub(super) fn bases(uid: Option<&str>, own_link: Option<&str>, name: &str, starts_at: Timestamp) -> Vec<String> {
    let by_link = own_link.map(|link| short_hash(&format!("link\n{link}")));
    match uid {
        Some(uid) => {
            let by_uid = short_hash(&format!("uid\n{uid}"));
            let mut bases: Vec<String> = by_link.into_iter().chain([by_uid]).collect();
            if !is_random(uid) {
                bases.reverse();
            }
            bases
        }
        None => by_link
            .or_else(|| Some(short_hash(&format!("name\n{name}\n{starts_at}"))))
            .into_iter()
            .collect(),
    }
}

/// A UUID, as programs make them up.
fn is_random(uid: &str) -> bool {
    let parts: Vec<usize> = uid.split('-').map(str::len).collect();
    parts == [8, 4, 4, 4, 12] && uid.bytes().all(|byte| byte == b'-' || byte.is_ascii_hexdigit())
}

/// The base under which something is stored already, else the best.
pub(super) fn chosen<'b>(bases: &'b [String], names: &Names<'_>) -> &'b str {
    let known = bases.iter().find(|base| names.has(base));
    known.or(bases.first()).map_or("", String::as_str)
}

/// The id of an event whose name is the id of another one.
pub(super) fn instead(name: &str) -> String {
    short_hash(&format!("instead\n{name}"))
}

/// What an event's occurrences are called: their ids, unless one is stored under another. A day names one, so that it stays itself when the whole series moves to another hour.
pub(super) fn called(base: &str, occurrences: &[Occurrence<'_>]) -> Vec<String> {
    let day = |wall: Wall| on_clock(wall, "%Y%m%d");
    let mut days: BTreeMap<String, usize> = BTreeMap::new();
    for wall in occurrences.iter().filter_map(|one| one.which) {
        let count = days.entry(day(wall)).or_default();
        *count = count.saturating_add(1);
    }
    let name = |one: &Occurrence<'_>| match one.which {
        None => base.to_owned(),
        Some(wall) if days.get(&day(wall)) == Some(&1) => format!("{base}-{}", day(wall)),
        Some(wall) => format!("{base}-{}", on_clock(wall, "%Y%m%dT%H%M%S")),
    };
    occurrences.iter().map(name).collect()
}

fn on_clock(wall: Wall, format: &str) -> String {
    Timestamp::from_second(wall).map_or_else(
        |_| wall.to_string(),
        |at| Offset::UTC.to_datetime(at).strftime(format).to_string(),
    )
}

fn short_hash(text: &str) -> String {
    let mut hash = BASE32_LOWER_HEX.encode(&Sha256::digest(text.as_bytes()));
    hash.truncate(16);
    hash
}
