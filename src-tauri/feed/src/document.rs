//! The feed's file: contests, and when each source was read. Version 1 of its format is in `docs/feed.md`; readers ignore fields that they
//! don't know.

use std::collections::BTreeMap;

use jiff::Timestamp;
use serde::{Deserialize, Serialize};

use crate::domain::contest::{InvalidContest, RawContest};
use crate::domain::{Contest, ContestKey, ContestKind, Platform};

/// A file larger than this isn't read.
pub const LARGEST: usize = 4 * 1024 * 1024;
const VERSION: u32 = 1;

/// When a source was read.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct SourceReading {
    /// The source.
    pub source: Platform,
    /// When its lists were last read to their end, by its servers' clock.
    pub read_at: Timestamp,
}

/// What a publisher has read.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Document {
    /// The sources that were read completely at least once, in the order of the table.
    pub readings: Vec<SourceReading>,
    /// Contests that weren't over at the newest reading, soonest first.
    pub contests: Vec<Contest>,
}

/// Why a file is no feed.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
pub enum DocumentFault {
    /// It's larger than [`LARGEST`].
    #[error("it's larger than 4 MiB")]
    TooLarge,
    /// It isn't the JSON of a feed.
    #[error("it isn't a contest feed")]
    Shape,
    /// It's of a version that this program can't read.
    #[error("it has a newer version; update ContestSync")]
    Version,
    /// A contest in it breaks a rule that every contest keeps.
    #[error("its contest {key} can't be right: {why}")]
    Contest {
        /// The contest, as far as it's named.
        key: String,
        /// The rule.
        why: InvalidContest,
    },
    /// A contest in it has a field that isn't what it should be.
    #[error("its contest {key} can't be read")]
    Unreadable {
        /// The contest, as far as it's named.
        key: String,
    },
    /// A contest is in it twice, or belongs to a source that wasn't read.
    #[error("its contest {key} doesn't belong in it")]
    Misplaced {
        /// The contest.
        key: String,
    },
}

/// `R`: what a contest is read as, or written from.
#[derive(Serialize, Deserialize)]
struct File<R> {
    #[serde(rename = "contestsync_feed")]
    version: u32,
    read_at: Timestamp,
    sources: Vec<Source>,
    contests: Vec<R>,
}

#[derive(Serialize, Deserialize)]
struct Source {
    #[serde(rename = "source")]
    key: String,
    name: String,
    read_at: Timestamp,
}

#[derive(Serialize, Deserialize)]
struct Row {
    key: String,
    name: String,
    url: String,
    starts_at: Timestamp,
    ends_at: Timestamp,
    duration_seconds: i64,
    kind: String,
    rated: Option<bool>,
    division: Option<String>,
    language: Option<String>,
    registration_opens_at: Option<Timestamp>,
    registration_closes_at: Option<Timestamp>,
}

impl Document {
    /// The newest reading: the file's own date. `None` where nothing was read.
    #[must_use]
    pub fn read_at(&self) -> Option<Timestamp> {
        self.readings.iter().map(|reading| reading.read_at).max()
    }

    /// A document of these readings and contests: contests of other sources, and those over at the newest reading, are left out.
    #[must_use]
    pub fn new(mut readings: Vec<SourceReading>, contests: impl IntoIterator<Item = Contest>) -> Self {
        readings.sort_by_key(|reading| reading.source);
        readings.dedup_by_key(|reading| reading.source);
        let mut document = Self {
            readings,
            contests: Vec::new(),
        };
        let read_at = document.read_at();
        document.contests = contests
            .into_iter()
            .filter(|contest| {
                read_at.is_some_and(|at| contest.ends_at > at) && document.reading(&contest.key).is_some()
            })
            .collect();
        document
            .contests
            .sort_by(|a, b| (a.starts_at, &a.key).cmp(&(b.starts_at, &b.key)));
        document.contests.dedup_by(|a, b| a.key == b.key);
        document
    }

    /// When the contest's source was read.
    fn reading(&self, key: &ContestKey) -> Option<&SourceReading> {
        self.readings.iter().find(|reading| key.source() == reading.source)
    }

    /// The file. The same document gives the same bytes.
    pub fn bytes(&self) -> Result<Vec<u8>, serde_json::Error> {
        let source = |reading: &SourceReading| Source {
            key: reading.source.key().to_owned(),
            name: reading.source.name().to_owned(),
            read_at: reading.read_at,
        };
        let file = File {
            version: VERSION,
            read_at: self.read_at().unwrap_or(Timestamp::UNIX_EPOCH),
            sources: self.readings.iter().map(source).collect(),
            contests: self.contests.iter().map(row).collect(),
        };
        let mut bytes = serde_json::to_vec_pretty(&file)?;
        bytes.push(b'\n');
        Ok(bytes)
    }

    /// Reads a file, whose signature has been checked. All of it holds, or none: a source that this program doesn't know is passed over
    /// with its contests.
    pub fn read(bytes: &[u8]) -> Result<Self, DocumentFault> {
        Self::read_dated(bytes).map(|(document, _)| document)
    }

    /// The same with the file's own date: that of the newest reading, those of sources that this program doesn't know among them.
    pub fn read_dated(bytes: &[u8]) -> Result<(Self, Timestamp), DocumentFault> {
        if bytes.len() > LARGEST {
            return Err(DocumentFault::TooLarge);
        }
        let versioned: BTreeMap<String, serde_json::Value> =
            serde_json::from_slice(bytes).map_err(|_| DocumentFault::Shape)?;
        match versioned.get("contestsync_feed").and_then(serde_json::Value::as_u64) {
            Some(1) => {}
            Some(_) => return Err(DocumentFault::Version),
            None => return Err(DocumentFault::Shape),
        }
        let file: File<serde_json::Value> = serde_json::from_slice(bytes).map_err(|_| DocumentFault::Shape)?;
        let mut readings: Vec<SourceReading> = file
            .sources
            .iter()
            .filter_map(|source| {
                Some(SourceReading {
                    source: source.key.parse().ok()?,
                    read_at: source.read_at,
                })
            })
            .collect();
        // Of a source that is named twice the older reading is the one that surely holds.
        readings.sort_by_key(|reading| (reading.source, reading.read_at));
        readings.dedup_by_key(|reading| reading.source);
        let newest = file.sources.iter().map(|source| source.read_at).max();
        let dated = newest.map_or(file.read_at, |newest| newest.max(file.read_at));
        let mut document = Self {
            readings,
            contests: Vec::new(),
        };
        let mut seen = std::collections::BTreeSet::new();
        for row in file.contests {
            let key = row.get("key").and_then(serde_json::Value::as_str).unwrap_or_default();
            let name = key.chars().take(80).collect::<String>();
            let source = name.split(':').next().unwrap_or_default();
            if source.parse::<Platform>().is_err() {
                if file.sources.iter().any(|listed| listed.key == source) {
                    continue;
                }
                return Err(DocumentFault::Misplaced { key: name });
            }
            let row: Row = serde_json::from_value(row).map_err(|_| DocumentFault::Unreadable { key: name.clone() })?;
            let contest = contest(row).map_err(|why| DocumentFault::Contest { key: name.clone(), why })?;
            if document.reading(&contest.key).is_none() || !seen.insert(contest.key.clone()) {
                return Err(DocumentFault::Misplaced { key: name });
            }
            document.contests.push(contest);
        }
        Ok((document, dated))
    }
}

fn row(contest: &Contest) -> Row {
    Row {
        key: contest.key.to_string(),
        name: contest.name.clone(),
        url: contest.link().to_owned(),
        starts_at: contest.starts_at,
        ends_at: contest.ends_at,
        duration_seconds: contest.duration_seconds,
        kind: contest.kind.key().to_owned(),
        rated: contest.rated,
        division: contest.division.clone(),
        language: contest.language.clone(),
        registration_opens_at: contest.registration_opens_at,
        registration_closes_at: contest.registration_closes_at,
    }
}

/// A row under the rules that every contest keeps, link included.
fn contest(row: Row) -> Result<Contest, InvalidContest> {
    let key: ContestKey = row.key.parse().map_err(|_| InvalidContest::Id)?;
    let platform = key.source().platform().ok_or(InvalidContest::Id)?;
    let kind = ContestKind::from_key(&row.kind).ok_or(InvalidContest::Kind)?;
    let lasts = row.ends_at.duration_since(row.starts_at);
    let duration = jiff::SignedDuration::from_secs(row.duration_seconds);
    if lasts.is_positive() && !(duration.is_positive() && duration <= lasts) {
        return Err(InvalidContest::Length);
    }
    Contest::checked(
        platform,
        RawContest {
            id: key.id().to_owned(),
            // A feed's texts are plain; a platform's may hold entities, which are decoded once.
            name: row.name.replace('&', "&amp;"),
            url: row.url,
            starts_at: row.starts_at,
            ends_at: row.ends_at,
            duration: Some(duration),
            kind,
            rated: row.rated,
            division: row.division.map(|division| division.replace('&', "&amp;")),
            language: row.language.filter(|language| language.len() == 2),
            registration: (row.registration_opens_at, row.registration_closes_at),
        },
    )
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::feed_samples::{self as samples, at, sample};

    fn document() -> Document {
        samples::document(at("2026-11-26T10:00:00Z"))
    }

    #[test]
    fn a_document_survives_being_written_and_read() {
        let bytes = document().bytes().unwrap();
        assert_eq!(Document::read(&bytes), Ok(document()));
        assert_eq!(bytes, document().bytes().unwrap());
        let text = String::from_utf8(bytes).unwrap();
        assert!(
            text.starts_with("{\n  \"contestsync_feed\": 1,\n  \"read_at\": \"2026-11-26T10:00:00Z\","),
            "{text}"
        );
    }

    #[test]
    fn a_name_that_looks_like_an_entity_stays_as_it_is() {
        let mut contest = sample();
        contest.name = "Entities: &amp; and &lt;b&gt;".to_owned();
        contest.division = Some("A &amp; B".to_owned());
        let document = Document::new(document().readings, [contest]);
        assert_eq!(Document::read(&document.bytes().unwrap()), Ok(document));
    }

    #[test]
    fn contests_that_are_over_or_of_sources_that_were_not_read_are_left_out() {
        let mut over = sample();
        over.ends_at = at("2026-11-26T10:00:00Z");
        over.starts_at = at("2026-11-26T09:00:00Z");
        let other = Contest {
            key: "atcoder:abc1".parse().unwrap(),
            ..sample()
        };
        let document = Document::new(document().readings, [over, other, sample(), sample()]);
        assert_eq!(document.contests, [sample()]);
    }

    #[test]
    fn a_file_with_one_wrong_row_is_refused_whole() {
        let text = String::from_utf8(document().bytes().unwrap()).unwrap();
        let read = |from: &str, to: &str| {
            let changed = text.replace(from, to);
            assert_ne!(changed, text);
            Document::read(changed.as_bytes())
        };
        let key = "codeforces:2000".to_owned();
        assert_eq!(
            read("https://codeforces.com/contests", "https://codeforces.example/contests"),
            Err(DocumentFault::Contest {
                key: key.clone(),
                why: InvalidContest::Link
            })
        );
        assert_eq!(
            read("2026-12-01T16:35:00Z", "2026-12-01T14:35:00Z"),
            Err(DocumentFault::Contest {
                key: key.clone(),
                why: InvalidContest::EndsBeforeStart
            })
        );
        assert_eq!(
            read("2026-12-01T16:35:00Z", "2126-12-01T14:35:00Z"),
            Err(DocumentFault::Contest {
                key: key.clone(),
                why: InvalidContest::OutOfRange
            })
        );
        assert_eq!(
            read("\"source\": \"codeforces\"", "\"source\": \"atcoder\""),
            Err(DocumentFault::Misplaced { key: key.clone() })
        );
        assert_eq!(
            read("codeforces:2000", "elsewhere:2000"),
            Err(DocumentFault::Misplaced {
                key: "elsewhere:2000".to_owned()
            })
        );
        assert_eq!(
            read("\"contestsync_feed\": 1", "\"contestsync_feed\": 2"),
            Err(DocumentFault::Version)
        );
        assert_eq!(read("contestsync_feed", "another_feed"), Err(DocumentFault::Shape));
        assert_eq!(Document::read(b"<html>"), Err(DocumentFault::Shape));
        assert_eq!(Document::read(&vec![b' '; LARGEST + 1]), Err(DocumentFault::TooLarge));
    }

    #[test]
    fn a_contest_with_a_field_that_cannot_be_right_is_named_and_refuses_the_file() {
        let file: serde_json::Value = serde_json::from_slice(&document().bytes().unwrap()).unwrap();
        let read = |field: &str, value: serde_json::Value| {
            let mut changed = file.clone();
            changed["contests"][0][field] = value;
            Document::read(changed.to_string().as_bytes())
        };
        let key = "codeforces:2000".to_owned();
        let length = file["contests"][0]["duration_seconds"].as_i64().unwrap();
        for (field, value, why) in [
            ("duration_seconds", (-1).into(), InvalidContest::Length),
            ("duration_seconds", 0.into(), InvalidContest::Length),
            ("duration_seconds", (length + 1).into(), InvalidContest::Length),
            ("kind", "party".into(), InvalidContest::Kind),
        ] {
            let fault = DocumentFault::Contest { key: key.clone(), why };
            assert_eq!(read(field, value), Err(fault), "{field}");
        }
        for (field, value) in [
            ("duration_seconds", "long".into()),
            ("starts_at", "tomorrow".into()),
            ("ends_at", serde_json::Value::Null),
            ("registration_opens_at", 7.into()),
            ("name", serde_json::Value::Null),
        ] {
            let fault = DocumentFault::Unreadable { key: key.clone() };
            assert_eq!(read(field, value), Err(fault), "{field}");
        }
        let nameless = DocumentFault::Misplaced { key: String::new() };
        assert_eq!(read("key", 7.into()), Err(nameless));
        assert!(read("duration_seconds", (length - 1).into()).is_ok());
    }

    #[test]
    fn a_source_of_a_newer_program_is_passed_over() {
        let text = String::from_utf8(document().bytes().unwrap()).unwrap();
        let newer = text
            .replace("\"codeforces\"", "\"newer\"")
            .replace("codeforces:2000", "newer:2000")
            .replace("\"kind\": \"regular\"", "\"kind\": 7");
        let read = Document::read(newer.as_bytes()).unwrap();
        assert_eq!((read.readings.len(), read.contests.len()), (0, 0));
    }
}
