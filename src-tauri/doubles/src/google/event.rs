//! One event: the rules for its fields that Google's description doesn't mention, and how Google returns it.

use jiff::civil;
use jiff::tz::TimeZone;
use jiff::{SignedDuration, Timestamp};
use serde_json::{Map, Value, json};

use super::discovery::instant;
use super::errors::{ApiError, Outcome};

/// An event as it is kept: the fields as they were written, and what Google adds.
#[derive(Clone, Debug)]
pub(crate) struct Event {
    pub(crate) id: String,
    pub(crate) fields: Map<String, Value>,
    pub(crate) created: Timestamp,
    pub(crate) updated: Timestamp,
    pub(crate) sequence: i64,
    /// The number of the last change in the whole double; sync tokens count in it.
    pub(crate) change: u64,
}

/// What Google writes itself, and ignores when a client sends it back.
const GIVEN_BY_GOOGLE: [&str; 12] = [
    "kind",
    "etag",
    "id",
    "htmlLink",
    "created",
    "updated",
    "creator",
    "organizer",
    "iCalUID",
    "sequence",
    "hangoutLink",
    "recurringEventId",
];

impl Event {
    pub(crate) fn is_cancelled(&self) -> bool {
        self.fields.get("status").is_some_and(|status| status == "cancelled")
    }

    pub(crate) fn etag(&self) -> String {
        format!("\"{:016}\"", self.change.saturating_mul(2))
    }

    /// A deleted event of which Google says no more than it promises.
    pub(crate) fn bare(&self) -> Value {
        json!({"kind": "calendar#event", "etag": self.etag(), "id": self.id, "status": "cancelled"})
    }

    /// The instants of start and end; days begin at midnight of the calendar's zone.
    pub(crate) fn span(&self, zone: &TimeZone) -> Outcome<(Timestamp, Timestamp)> {
        Ok((moment(&self.fields, "start", zone)?, moment(&self.fields, "end", zone)?))
    }

    /// A private or shared extended property.
    pub(crate) fn property(&self, place: &str, key: &str) -> Option<&str> {
        self.fields.get("extendedProperties")?.get(place)?.get(key)?.as_str()
    }

    /// The event as Google gives it back: times in the calendar's zone, empty fields gone.
    pub(crate) fn shown(&self, calendar: &Owner<'_>, zone: &TimeZone) -> Value {
        let mut shown = self.fields.clone();
        shown.retain(|_, value| value != "" && !value.as_object().is_some_and(Map::is_empty));
        for (name, usual) in [("transparency", "opaque"), ("visibility", "default")] {
            if shown.get(name).is_some_and(|value| value == usual) {
                shown.remove(name);
            }
        }
        for name in ["start", "end"] {
            if let (Ok(moment), Some(part)) = (moment(&self.fields, name, zone), shown.get_mut(name)) {
                if part.get("dateTime").is_some() {
                    let own = part
                        .get("timeZone")
                        .cloned()
                        .unwrap_or_else(|| json!(calendar.time_zone));
                    *part = json!({"dateTime": local(moment, zone), "timeZone": own});
                } else {
                    *part = json!({"date": part.get("date")});
                }
            }
        }
        let who = json!({"email": calendar.id, "displayName": calendar.summary, "self": true});
        let added = json!({
            "kind": "calendar#event",
            "etag": self.etag(),
            "id": self.id,
            "htmlLink": format!("https://www.google.com/calendar/event?eid={}", self.id),
            "created": stamp(self.created),
            "updated": stamp(self.updated),
            "creator": {"email": calendar.email},
            "organizer": who,
            "iCalUID": self.fields.get("iCalUID").cloned().unwrap_or_else(|| json!(format!("{}@google.com", self.id))),
            "sequence": self.sequence,
        });
        shown.extend(added.as_object().cloned().unwrap_or_default());
        shown.entry("status").or_insert_with(|| json!("confirmed"));
        shown.entry("eventType").or_insert_with(|| json!("default"));
        shown.entry("reminders").or_insert_with(|| json!({"useDefault": true}));
        Value::Object(shown)
    }
}

/// The calendar an event is in.
pub(crate) struct Owner<'a> {
    pub(crate) id: &'a str,
    pub(crate) summary: &'a str,
    pub(crate) email: &'a str,
    pub(crate) time_zone: &'a str,
}

/// `2026-11-23T18:28:00.000Z`.
pub(crate) fn stamp(at: Timestamp) -> String {
    at.strftime("%Y-%m-%dT%H:%M:%S.%3fZ").to_string()
}

/// An instant with the zone's offset, `Z` for UTC.
pub(crate) fn local(at: Timestamp, zone: &TimeZone) -> String {
    let text = at
        .to_zoned_datetime(zone.clone())
        .strftime("%Y-%m-%dT%H:%M:%S%:z")
        .to_string();
    match text.strip_suffix("+00:00") {
        Some(text) => format!("{text}Z"),
        None => text,
    }
}

fn moment(fields: &Map<String, Value>, name: &str, zone: &TimeZone) -> Outcome<Timestamp> {
    let part = fields.get(name).filter(|part| !part.is_null());
    let part = part.ok_or_else(|| ApiError::required(&format!("{name} time")))?;
    let text = |key: &str| part.get(key).and_then(Value::as_str);
    let own = match text("timeZone") {
        Some(name) => Some(TimeZone::get(name).map_err(|_| ApiError::invalid(format!("Invalid time zone {name}")))?),
        None => None,
    };
    match (text("dateTime"), text("date")) {
        (Some(given), None) => {
            if let Some(moment) = instant(given) {
                return Ok(moment);
            }
            let civil: civil::DateTime = given
                .parse()
                .map_err(|_| ApiError::invalid(format!("Invalid value for: {name}.dateTime {given}")))?;
            let own = own.ok_or_else(|| {
                ApiError::required(&format!("time zone definition for {name} time"))
                    .fault(format!("{name}.dateTime {given} has neither an offset nor a timeZone"))
            })?;
            civil
                .to_zoned_datetime(own)
                .map(|zoned| zoned.timestamp())
                .map_err(|_| ApiError::invalid("Invalid time"))
        }
        (None, Some(given)) => {
            let date: civil::Date = given
                .parse()
                .map_err(|_| ApiError::invalid(format!("Invalid date {given}")))?;
            date.to_zoned_datetime(zone.clone())
                .map(|zoned| zoned.timestamp())
                .map_err(|_| ApiError::invalid("Invalid date"))
        }
        (Some(_), Some(_)) => Err(ApiError::invalid(format!("{name} has both date and dateTime"))),
        (None, None) => Err(ApiError::required(&format!("{name} time"))),
    }
}

/// Whether an id may be given to an event: `a` to `v` and digits, 5 to 1024 of them.
pub(crate) fn check_id(id: &str) -> Outcome<()> {
    let known = id.bytes().all(|byte| matches!(byte, b'a'..=b'v' | b'0'..=b'9'));
    if known && (5..=1024).contains(&id.len()) {
        return Ok(());
    }
    let message = "Invalid resource id value.";
    Err(ApiError::new(400, "invalid", message).fault(format!("the event id \"{id}\" is not allowed")))
}

/// Takes out what a client may not write, and cuts what Google cuts in silence. Gives what was cut.
pub(crate) fn clean(fields: &mut Map<String, Value>) -> Vec<String> {
    for name in GIVEN_BY_GOOGLE {
        if name != "iCalUID" {
            fields.remove(name);
        }
    }
    let mut cut = Vec::new();
    for place in ["private", "shared"] {
        let properties = fields.get_mut("extendedProperties").and_then(|all| all.get_mut(place));
        let Some(properties) = properties.and_then(Value::as_object_mut) else {
            continue;
        };
        properties.retain(|key, _| {
            let fits = key.len() <= 44;
            if !fits {
                cut.push(format!("the key \"{key}\" of an extended property is longer than 44"));
            }
            fits
        });
        for (key, value) in properties {
            if let Value::String(text) = value
                && text.chars().count() > 1024
            {
                cut.push(format!("the extended property \"{key}\" is longer than 1024"));
                *text = text.chars().take(1024).collect();
            }
        }
    }
    cut
}

/// Checks a whole event, as it would be kept.
pub(crate) fn check(fields: &Map<String, Value>, zone: &TimeZone) -> Outcome<()> {
    let (start, end) = (moment(fields, "start", zone)?, moment(fields, "end", zone)?);
    let is_day = |name: &str| {
        fields
            .get(name)
            .is_some_and(|part| part.get("date").is_some_and(Value::is_string))
    };
    if is_day("start") != is_day("end") {
        return Err(ApiError::invalid(
            "Start and end times must either both be date or both be dateTime.",
        ));
    }
    if end <= start {
        let message = "The specified time range is empty.";
        return Err(
            ApiError::new(400, "timeRangeEmpty", message).fault(format!("the event ends at {end}, not after {start}"))
        );
    }
    if end.duration_since(start) > SignedDuration::from_hours(24 * 366 * 10) {
        return Err(ApiError::invalid("the event lasts longer than ten years"));
    }
    check_words(fields)?;
    check_recurrence(fields)?;
    check_reminders(fields.get("reminders").unwrap_or(&Value::Null))?;
    if let Some(color) = fields.get("colorId").and_then(Value::as_str)
        && !color.parse().is_ok_and(|number: u8| (1..=11).contains(&number))
    {
        return Err(ApiError::invalid(format!("Invalid color id {color}")));
    }
    if let Some(source) = fields
        .get("source")
        .and_then(|source| source.get("url"))
        .and_then(Value::as_str)
    {
        let scheme = url::Url::parse(source)
            .map(|url| url.scheme().to_owned())
            .unwrap_or_default();
        if !matches!(scheme.as_str(), "http" | "https") {
            return Err(ApiError::invalid(format!("Invalid source url {source}")));
        }
    }
    let count = |place: &str| {
        let all = fields.get("extendedProperties").and_then(|all| all.get(place));
        all.and_then(Value::as_object).map_or(0, Map::len)
    };
    if count("private") + count("shared") > 300 {
        return Err(ApiError::invalid("more than 300 extended properties"));
    }
    Ok(())
}

fn check_words(fields: &Map<String, Value>) -> Outcome<()> {
    let known: [(&str, &[&str]); 4] = [
        ("status", &["confirmed", "tentative", "cancelled"]),
        ("transparency", &["opaque", "transparent"]),
        ("visibility", &["default", "public", "private", "confidential"]),
        ("eventType", &["default"]),
    ];
    for (name, words) in known {
        if let Some(word) = fields.get(name).and_then(Value::as_str)
            && !words.contains(&word)
        {
            return Err(ApiError::invalid(format!("Invalid value for: {name} {word}")));
        }
    }
    Ok(())
}

/// A recurring event that doesn't last whole days names the zone in which it recurs.
fn check_recurrence(fields: &Map<String, Value>) -> Outcome<()> {
    let recurs = fields
        .get("recurrence")
        .and_then(Value::as_array)
        .is_some_and(|rules| !rules.is_empty());
    for name in ["start", "end"] {
        let has = |part: &str| {
            let time = fields.get(name).and_then(|time| time.get(part));
            time.is_some_and(Value::is_string)
        };
        if recurs && has("dateTime") && !has("timeZone") {
            return Err(ApiError::required(&format!("time zone definition for {name} time")));
        }
    }
    Ok(())
}

fn check_reminders(reminders: &Value) -> Outcome<()> {
    let overrides = reminders.get("overrides").and_then(Value::as_array);
    let overrides = overrides.map(Vec::as_slice).unwrap_or_default();
    if overrides.len() > 5 {
        return Err(ApiError::invalid("more than 5 reminders"));
    }
    if !overrides.is_empty() && reminders.get("useDefault").is_none_or(|value| value != false) {
        let message = "Cannot specify both default reminders and overrides at the same time.";
        return Err(ApiError::new(400, "cannotUseDefaultRemindersAndSpecifyOverride", message).fault(message));
    }
    for one in overrides {
        if !one
            .get("method")
            .and_then(Value::as_str)
            .is_some_and(|method| matches!(method, "email" | "popup"))
        {
            return Err(ApiError::invalid(format!(
                "a reminder's method is neither email nor popup: {one}"
            )));
        }
        if !one
            .get("minutes")
            .and_then(Value::as_i64)
            .is_some_and(|minutes| (0..=40320).contains(&minutes))
        {
            return Err(ApiError::invalid(format!(
                "a reminder's minutes are not within 0 to 40320: {one}"
            )));
        }
    }
    Ok(())
}

/// PATCH: objects are merged, a null deletes, all else, arrays too, is replaced.
pub(crate) fn merge(kept: &mut Map<String, Value>, given: &Map<String, Value>) {
    for (name, value) in given {
        match (kept.get_mut(name), value) {
            (_, Value::Null) => {
                kept.remove(name);
            }
            (Some(Value::Object(kept)), Value::Object(given)) => merge(kept, given),
            (_, Value::Object(given)) => {
                let mut fresh = Map::new();
                merge(&mut fresh, given);
                kept.insert(name.clone(), Value::Object(fresh));
            }
            _ => {
                kept.insert(name.clone(), value.clone());
            }
        }
    }
}

/// Nulls mean "not there" outside of PATCH.
pub(crate) fn without_nulls(given: &Map<String, Value>) -> Map<String, Value> {
    let mut fresh = Map::new();
    merge(&mut fresh, given);
    fresh
}
