//! Release 0.1.0, frozen: the event that should exist for a contest: a fixed id, and the fields that are ours.

use std::collections::BTreeMap;

// Lower-case base32hex without padding, the alphabet of Google's event ids, goes by the name of its first use.
use data_encoding::BASE32_DNSSEC as BASE32_LOWER_HEX;
use jiff::Timestamp;
use serde_json::{Map, Value, json};
use sha2::{Digest, Sha256};

use contestsync_core::domain::{Contest, ContestKey, Preferences};

/// Private extended property that holds the contest's key: only an event that carries it is ours.
pub(crate) const KEY_PROPERTY: &str = "contestsync_key";
/// Private extended property that holds, for each of our fields, the hash of what we last wrote there.
pub(crate) const WRITTEN_PROPERTY: &str = "contestsync_written";

/// First words of the line that ends our part of a description; a user's notes may stand before and after our part.
const SIGNATURE: &str = "Kept up to date by ContestSync";

/// How events are to look.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct EventOptions {
    /// Block the time.
    pub(crate) busy: bool,
    /// Take the platform's color.
    pub(crate) color_by_platform: bool,
    /// Minutes before the start at which Google reminds; at most five.
    pub(crate) reminder_minutes: Vec<u32>,
}

impl From<&Preferences> for EventOptions {
    fn from(preferences: &Preferences) -> Self {
        Self {
            busy: preferences.calendar_busy,
            color_by_platform: preferences.calendar_color_by_platform,
            reminder_minutes: preferences.calendar_reminder_minutes.clone(),
        }
    }
}

/// The id of a contest's event: lower-case base32hex of a SHA-256 over account and key. The same account and contest give the
/// same id on every machine and after every loss, so inserting twice can't make two events.
pub(crate) fn event_id(account: &str, key: &ContestKey) -> String {
    let mut hash = Sha256::new();
    hash.update(b"contestsync event v1\0");
    hash.update(account.as_bytes());
    hash.update(b"\0");
    hash.update(key.to_string().as_bytes());
    BASE32_LOWER_HEX.encode(&hash.finalize())
}

/// A field of an event that we write. The name is Google's.
pub(crate) type Field = &'static str;

/// The event that should exist.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct WantedEvent {
    /// Its id.
    pub(crate) id: String,
    /// The contest.
    pub(crate) key: ContestKey,
    /// When the contest starts.
    pub(crate) starts_at: Timestamp,
    /// Our fields with the values they should have.
    pub(crate) fields: BTreeMap<Field, Value>,
}

impl WantedEvent {
    /// The event for a contest in the calendar of `account`.
    pub(crate) fn new(account: &str, contest: &Contest, options: &EventOptions) -> Self {
        let platform = contest.key.source();
        let mut fields = BTreeMap::from([
            ("summary", json!(title(contest))),
            ("description", json!(description(contest))),
            ("location", json!(contest.link())),
            ("source", json!({"title": contest.source_name(), "url": contest.link()})),
            ("start", json!({"dateTime": contest.starts_at.to_string()})),
            ("end", json!({"dateTime": contest.ends_at.to_string()})),
            (
                "transparency",
                json!(if options.busy { "opaque" } else { "transparent" }),
            ),
            ("reminders", reminders(&options.reminder_minutes)),
        ]);
        if options.color_by_platform {
            fields.insert("colorId", json!(platform.event_color_id()));
        }
        Self {
            id: event_id(account, &contest.key),
            key: contest.key.clone(),
            starts_at: contest.starts_at,
            fields,
        }
    }

    /// For each of our fields the hash of its wanted value.
    pub(crate) fn hashes(&self) -> BTreeMap<String, String> {
        self.fields
            .iter()
            .map(|(field, value)| ((*field).to_owned(), field_hash(field, value)))
            .collect()
    }

    /// The whole event, as `events.insert` takes it.
    pub(crate) fn body(&self) -> Value {
        let mut body: Map<String, Value> = self
            .fields
            .iter()
            .map(|(field, value)| ((*field).to_owned(), value.clone()))
            .collect();
        body.insert("id".to_owned(), json!(self.id));
        body.insert("extendedProperties".to_owned(), self.properties(&self.hashes()));
        Value::Object(body)
    }

    /// The whole event, as it brings back one that was taken out.
    pub(crate) fn revived_body(&self) -> Value {
        let mut body = self.body();
        if let Some(body) = body.as_object_mut() {
            body.insert("status".to_owned(), json!("confirmed"));
        }
        body
    }

    /// The private properties that make the event ours, with the hashes of what was written.
    pub(crate) fn properties(&self, written: &BTreeMap<String, String>) -> Value {
        let written: Vec<String> = written.iter().map(|(field, hash)| format!("{field}={hash}")).collect();
        json!({"private": {KEY_PROPERTY: self.key.to_string(), WRITTEN_PROPERTY: written.join(";")}})
    }
}

/// What an event is called: the contest's name, with the platform's before it unless the name says it already.
pub(crate) fn title(contest: &Contest) -> String {
    let platform = contest.source_name();
    if contest.name.to_lowercase().contains(&platform.to_lowercase()) {
        contest.name.clone()
    } else {
        format!("{platform}: {}", contest.name)
    }
}

/// A short hash of a field's value. Times are hashed as instants and reminders in a fixed order, since Google gives both back in its
/// own form; an absent value hashes as null.
pub(crate) fn field_hash(field: &str, value: &Value) -> String {
    let canonical = match field {
        "start" | "end" => instant(value).map_or_else(|| value.to_string(), |at| at.as_second().to_string()),
        "reminders" => canonical_reminders(value),
        "transparency" => value.as_str().unwrap_or("opaque").to_owned(),
        _ => value.to_string(),
    };
    let digest = Sha256::digest(canonical.as_bytes());
    let mut hash = BASE32_LOWER_HEX.encode(&digest);
    hash.truncate(12);
    hash
}

/// The instant of an event's `start` or `end`; `None` for a whole day.
pub(crate) fn instant(time: &Value) -> Option<Timestamp> {
    time.get("dateTime")?.as_str()?.parse().ok()
}

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

fn description(contest: &Contest) -> String {
    let mut facts = vec![contest.source_name().to_owned(), in_words(contest.duration_seconds)];
    if contest.duration_seconds < contest.ends_at.duration_since(contest.starts_at).as_secs() {
        facts.push("any time within the window".to_owned());
    }
    if contest.kind != contestsync_core::domain::ContestKind::Regular {
        facts.push(contest.kind.to_string());
    }
    match contest.rated {
        Some(true) => facts.push("rated".to_owned()),
        Some(false) => facts.push("unrated".to_owned()),
        None => {}
    }
    facts.extend(contest.division.clone());
    if let Some(closes) = contest.registration_closes_at {
        facts.push(format!("registration closes {}", closes.strftime("%Y-%m-%d %H:%M UTC")));
    }
    format!(
        "{}\n{}\n{SIGNATURE} ({}).",
        contest.link(),
        facts.join(" · "),
        contest.key
    )
}

/// The user's description with our part of it replaced; `None` if our part is no longer there to be replaced.
pub(crate) fn replace_our_part(theirs: &str, ours: &str, contest_key: &ContestKey) -> Option<String> {
    let end_line = format!("{SIGNATURE} ({contest_key}).");
    let end = theirs.find(&end_line)?;
    let head = theirs.get(..end)?;
    // Our part is the two lines before the signature: link and facts.
    let start = head.trim_end_matches('\n').rfind('\n').map_or(Some(0), |facts| {
        head.get(..facts)
            .map(|before| before.rfind('\n').map_or(0, |newline| newline.saturating_add(1)))
    })?;
    let before = theirs.get(..start)?;
    let after = theirs.get(end.saturating_add(end_line.len())..)?;
    Some(format!("{before}{ours}{after}"))
}

/// A length of time in words: `2 h 30 min`, `3 d 4 h`.
pub(crate) fn in_words(seconds: i64) -> String {
    let minutes = seconds / 60;
    let parts = [(minutes / 1440, "d"), (minutes / 60 % 24, "h"), (minutes % 60, "min")];
    let words: Vec<String> = parts
        .iter()
        .filter(|(count, _)| *count > 0)
        .map(|(count, unit)| format!("{count} {unit}"))
        .collect();
    if words.is_empty() {
        format!("{seconds} s")
    } else {
        words.join(" ")
    }
}
