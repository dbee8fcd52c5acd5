//! The event that should exist for a contest: a fixed id, and our fields.

use std::collections::BTreeMap;

// Lower-case base32hex without padding, the alphabet of Google's event ids; the library names it after its first use.
use data_encoding::BASE32_DNSSEC as BASE32_LOWER_HEX;
use jiff::Timestamp;
use jiff::tz::TimeZone;
use serde_json::{Map, Value, json};
use sha2::{Digest, Sha256};
use url::Url;

use super::description::{description, in_english};
use super::ids::event_id;
use super::notes::is_isolate;
use super::stamp::{EventStamp, LOOK_PROPERTY};
use crate::domain::{Contest, ContestKey, InstallationId, Preferences};
use crate::words::Language;

/// Private extended property that holds the contest's key: only an event that carries it is ours.
pub const KEY_PROPERTY: &str = "contestsync_key";
/// Private extended property that holds, for each of our fields, the hash of what we last wrote there.
pub const WRITTEN_PROPERTY: &str = "contestsync_written";

/// How events should look.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct EventOptions {
    /// Block the time.
    pub busy: bool,
    /// Use the platform's color.
    pub color_by_platform: bool,
    /// Minutes before the start at which Google reminds; at most five.
    pub reminder_minutes: Vec<u32>,
    /// The language of what is written.
    pub language: Language,
}

impl From<&Preferences> for EventOptions {
    fn from(preferences: &Preferences) -> Self {
        Self {
            busy: preferences.calendar_busy,
            color_by_platform: preferences.calendar_color_by_platform,
            reminder_minutes: preferences.calendar_reminder_minutes.clone(),
            // Not the environment's: the programs of one computer run in different ones.
            language: Language::chosen(&preferences.language, None),
        }
    }
}

/// A field of an event that we write. The name is Google's.
pub type Field = &'static str;

/// The event that should exist.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct WantedEvent {
    /// Its id.
    pub id: String,
    /// The contest.
    pub key: ContestKey,
    /// When the contest starts.
    pub starts_at: Timestamp,
    /// When its platform was read for what the event should show, by the platform's own clock.
    pub read_at: Timestamp,
    /// Hash of the contest's facts, independent of how they're worded.
    pub facts: String,
    /// Our fields with the values they should have.
    pub fields: BTreeMap<Field, Value>,
    /// Hash of the description in English, which is what release 0.1.0 writes; `None` if that is the one above.
    pub in_english: Option<String>,
}

impl WantedEvent {
    /// The event for a contest in the calendar of `account`, as its platform showed it at `read_at`.
    #[must_use]
    pub fn new(account: &str, contest: &Contest, read_at: Timestamp, options: &EventOptions) -> Self {
        let mut fields = BTreeMap::from([
            ("summary", json!(title(contest))),
            ("description", json!(description(contest, options.language))),
            ("location", json!(contest.url.as_ref().map(Url::as_str))),
            ("source", source(contest)),
            ("start", json!({"dateTime": contest.starts_at.to_string()})),
            ("end", json!({"dateTime": contest.ends_at.to_string()})),
            (
                "transparency",
                json!(if options.busy { "opaque" } else { "transparent" }),
            ),
            ("reminders", reminders(&options.reminder_minutes)),
        ]);
        if options.color_by_platform {
            fields.insert("colorId", json!(contest.key.source().event_color_id()));
        }
        Self {
            id: event_id(account, &contest.key),
            key: contest.key.clone(),
            starts_at: contest.starts_at,
            read_at,
            facts: facts_hash(contest),
            fields,
            in_english: (options.language != Language::english())
                .then(|| field_hash("description", &json!(in_english(contest)))),
        }
    }

    /// The same event under another id.
    #[must_use]
    pub fn under(self, id: String) -> Self {
        Self { id, ..self }
    }

    /// The hash of the wanted value of each of our fields.
    #[must_use]
    pub fn hashes(&self) -> BTreeMap<String, String> {
        self.fields
            .iter()
            .map(|(field, value)| ((*field).to_owned(), field_hash(field, value)))
            .collect()
    }

    /// The stamp of an event that this installation creates now.
    #[must_use]
    pub fn stamp(&self, installation: &InstallationId) -> EventStamp {
        EventStamp {
            by: Some(installation.to_string()),
            seal: seal(&self.hashes()),
            ..EventStamp::default().followed_by(&self.facts, self.read_at, false)
        }
    }

    /// The whole event, as `events.insert` takes it.
    #[must_use]
    pub fn body(&self, installation: &InstallationId) -> Value {
        let mut body: Map<String, Value> = self
            .fields
            .iter()
            .filter(|(_, value)| !value.is_null())
            .map(|(field, value)| ((*field).to_owned(), value.clone()))
            .collect();
        let hashes = self.hashes();
        let properties = self.properties(
            &hashes,
            &look_of(&hashes),
            &self.stamp(installation),
            &EventStamp::default(),
        );
        body.insert("id".to_owned(), json!(self.id));
        body.insert("extendedProperties".to_owned(), properties);
        Value::Object(body)
    }

    /// The private properties that make the event ours: hashes of what was written, and the reading that it's based on.
    #[must_use]
    pub fn properties(
        &self,
        written: &BTreeMap<String, String>,
        look: &BTreeMap<String, String>,
        stamp: &EventStamp,
        before: &EventStamp,
    ) -> Value {
        let mut private = stamp.properties(before);
        private.insert(KEY_PROPERTY.to_owned(), json!(self.key.to_string()));
        private.insert(WRITTEN_PROPERTY.to_owned(), json!(hash_list(written)));
        private.insert(LOOK_PROPERTY.to_owned(), json!(hash_list(look)));
        json!({"private": private})
    }
}

/// Whether a field is look and feel, which belongs to users once they change it. All others show facts.
#[must_use]
pub fn is_look(field: &str) -> bool {
    matches!(field, "transparency" | "reminders" | "colorId")
}

/// Those of the hashes that belong to look and feel.
#[must_use]
pub fn look_of(hashes: &BTreeMap<String, String>) -> BTreeMap<String, String> {
    let look = hashes.iter().filter(|(field, _)| is_look(field));
    look.map(|(field, hash)| (field.clone(), hash.clone())).collect()
}

/// The hash over what was written for the facts. Release 0.1.0 changes what is hashed and not this, so it shows whether that release wrote.
#[must_use]
pub fn seal(written: &BTreeMap<String, String>) -> String {
    let fields = ["summary", "description", "start", "end", "location", "source"];
    let hashes: Vec<&str> = fields
        .iter()
        .filter_map(|field| written.get(*field))
        .map(String::as_str)
        .collect();
    short_hash(&hashes.join(";"))
}

/// Names and their hashes as one text, as release 0.1.0 reads it.
pub(super) fn hash_list(hashes: &BTreeMap<String, String>) -> String {
    let hashes: Vec<String> = hashes.iter().map(|(field, hash)| format!("{field}={hash}")).collect();
    hashes.join(";")
}

fn facts_hash(contest: &Contest) -> String {
    let facts = json!([
        contest.name,
        contest.url.as_ref().map(Url::as_str),
        contest.starts_at.as_second(),
        contest.ends_at.as_second(),
        contest.duration_seconds,
        contest.kind.to_string(),
        contest.rated,
        contest.division,
        contest.registration_closes_at.map(Timestamp::as_second),
    ]);
    short_hash(&facts.to_string())
}

fn short_hash(text: &str) -> String {
    let mut hash = BASE32_LOWER_HEX.encode(&Sha256::digest(text.as_bytes()));
    hash.truncate(12);
    hash
}

/// Where the event comes from, with the contest's page; nothing if it has none.
fn source(contest: &Contest) -> Value {
    contest.url.as_ref().map_or(
        Value::Null,
        |url| json!({"title": contest.source_name(), "url": url.as_str()}),
    )
}

/// What an event is called: the contest's name, with the platform's before it unless the name includes it already. A feed's name always comes first,
/// so nothing in the feed can pretend to come from a platform.
#[must_use]
pub fn title(contest: &Contest) -> String {
    let platform = contest.source_name();
    if contest.feed.is_none() && contest.name.to_lowercase().contains(&platform.to_lowercase()) {
        contest.name.clone()
    } else {
        format!("{platform}: {}", contest.name)
    }
}

/// A short hash of a field's value. Times are hashed as instants and reminders in a fixed order, since Google returns both in its
/// own form; a missing value is hashed as null. The marks around names and times in a description that runs from right to left are invisible, and an
/// editor may drop them.
#[must_use]
pub fn field_hash(field: &str, value: &Value) -> String {
    let canonical = match field {
        "start" | "end" => instant(value).map_or_else(|| value.to_string(), |at| at.as_second().to_string()),
        "reminders" => canonical_reminders(value),
        "description" => without_isolates(value.to_string()),
        "transparency" => value.as_str().unwrap_or("opaque").to_owned(),
        _ => value.to_string(),
    };
    short_hash(&canonical)
}

fn without_isolates(mut text: String) -> String {
    text.retain(|letter| !is_isolate(letter));
    text
}

/// The instant of an event's `start` or `end`; `None` for a whole day.
#[must_use]
pub fn instant(time: &Value) -> Option<Timestamp> {
    let text = time.get("dateTime")?.as_str()?;
    let zoned = || {
        let zone = TimeZone::get(time.get("timeZone")?.as_str()?).ok()?;
        let civil: jiff::civil::DateTime = text.parse().ok()?;
        civil.to_zoned_datetime(zone).ok().map(|zoned| zoned.timestamp())
    };
    text.parse().ok().or_else(zoned)
}

/// The end of the day of an event that lasts whole days, anywhere on Earth: until then it may not have begun.
#[must_use]
pub fn last_of_day(time: &Value) -> Option<Timestamp> {
    let date: jiff::civil::Date = time.get("date")?.as_str()?.parse().ok()?;
    let end = date.tomorrow().ok()?.to_zoned_datetime(TimeZone::UTC).ok()?.timestamp();
    end.checked_add(WESTERNMOST).ok()
}

/// No zone is further behind UTC than this.
const WESTERNMOST: jiff::SignedDuration = jiff::SignedDuration::from_hours(12);

fn reminders(minutes: &[u32]) -> Value {
    let overrides: Vec<Value> = minutes
        .iter()
        .take(5)
        .map(|minutes| json!({"method": "popup", "minutes": minutes}))
        .collect();
    json!({"useDefault": false, "overrides": overrides})
}

fn canonical_reminders(value: &Value) -> String {
    if value.get("useDefault").and_then(Value::as_bool).unwrap_or(true) {
        return "default".to_owned();
    }
    let overrides = value
        .get("overrides")
        .and_then(Value::as_array)
        .map(Vec::as_slice)
        .unwrap_or_default();
    let mut words: Vec<String> = overrides
        .iter()
        .map(|one| {
            let method = one.get("method").and_then(Value::as_str).unwrap_or_default();
            format!(
                "{method}{}",
                one.get("minutes").and_then(Value::as_i64).unwrap_or_default()
            )
        })
        .collect();
    words.sort();
    words.join(",")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_same_instant_in_another_zone_has_the_same_hash() {
        let sent = json!({"dateTime": "2026-11-24T14:35:00Z", "timeZone": "UTC"});
        let given = json!({"dateTime": "2026-11-24T20:05:00+05:30", "timeZone": "Asia/Kolkata"});
        assert_eq!(field_hash("start", &sent), field_hash("start", &given));
    }

    #[test]
    fn reminders_hash_the_same_in_any_order_and_an_absent_list_is_an_empty_one() {
        let a =
            json!({"useDefault": false, "overrides": [{"method":"popup","minutes":5},{"method":"popup","minutes":30}]});
        let b =
            json!({"overrides": [{"minutes":30,"method":"popup"},{"minutes":5,"method":"popup"}], "useDefault": false});
        assert_eq!(field_hash("reminders", &a), field_hash("reminders", &b));
        assert_eq!(
            field_hash("reminders", &json!({"useDefault": false})),
            field_hash("reminders", &reminders(&[]))
        );
    }
}
