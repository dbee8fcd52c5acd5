//! The ids of a calendar's contests: the same for everybody who reads the calendar, and the same each time, however the calendar names its
//! events.

use std::collections::{BTreeMap, BTreeSet};

use data_encoding::BASE32_DNSSEC as BASE32_LOWER_HEX;
use jiff::Timestamp;
use jiff::tz::Offset;
use sha2::{Digest, Sha256};

use super::occurrences::Occurrence;
use super::zones::Wall;
use crate::domain::Contest;
use crate::domain::contest::LONGEST_NAME;
use crate::domain::text::clean_name;

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
pub(super) fn chosen<'b>(bases: &'b [String], stored: &BTreeSet<&str>) -> &'b str {
    let is_stored = |base: &str| stored.range(base..).next().is_some_and(|id| id.starts_with(base));
    let known = bases.iter().find(|base| is_stored(base));
    known.or(bases.first()).map_or("", String::as_str)
}

/// The ids of an event's occurrences. A day names one, so that it stays itself when the whole series moves to another hour.
pub(super) fn ids(base: &str, occurrences: &[Occurrence<'_>]) -> Vec<String> {
    let day = |wall: Wall| on_clock(wall, "%Y%m%d");
    let mut days: BTreeMap<String, usize> = BTreeMap::new();
    for wall in occurrences.iter().filter_map(|one| one.which) {
        let count = days.entry(day(wall)).or_default();
        *count = count.saturating_add(1);
    }
    let id = |one: &Occurrence<'_>| match one.which {
        None => base.to_owned(),
        Some(wall) if days.get(&day(wall)) == Some(&1) => format!("{base}-{}", day(wall)),
        Some(wall) => format!("{base}-{}", on_clock(wall, "%Y%m%dT%H%M%S")),
    };
    occurrences.iter().map(id).collect()
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

/// Contests that are stored and that the calendar no longer names: one of them under another name is still itself.
pub(super) struct Lost<'k> {
    by_time: BTreeMap<Timestamp, BTreeMap<&'k str, Vec<&'k str>>>,
    by_link: BTreeMap<&'k str, Vec<&'k str>>,
}

impl<'k> Lost<'k> {
    pub(super) fn new(known: &'k [Contest], given: &BTreeSet<&str>) -> Self {
        let mut lost = Self {
            by_time: BTreeMap::new(),
            by_link: BTreeMap::new(),
        };
        for contest in known.iter().filter(|contest| !given.contains(contest.key.id())) {
            let id = contest.key.id();
            let of_time = lost.by_time.entry(contest.starts_at).or_default();
            of_time.entry(contest.name.as_str()).or_default().push(id);
            if let Some(link) = &contest.url {
                lost.by_link.entry(link.as_str()).or_default().push(id);
            }
        }
        lost
    }

    /// The id that an occurrence under a new one had before: that of the same name and start, or of a page that is its own on both sides.
    pub(super) fn former(&mut self, one: &Occurrence<'_>, own_link: Option<&str>) -> Option<&'k str> {
        let name = clean_name(one.name, LONGEST_NAME).unwrap_or_default();
        let of_name = self
            .by_time
            .get_mut(&one.starts_at)
            .and_then(|names| names.get_mut(name.as_str()));
        if let Some(id) = of_name.and_then(Vec::pop) {
            return Some(id);
        }
        match self.by_link.get(own_link?).map(Vec::as_slice) {
            Some([id]) => Some(id),
            _ => None,
        }
    }
}
