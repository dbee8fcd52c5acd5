//! Answers stored next to a platform's fixtures as `served.json`, with times relative to now, so no code depends on that platform.
//!
//! The file is a list of `{"path","body"}` or `{"path","html"}`. In a text of the body, `@ms`, `@s`, `@iso` or `@+09:00` and a signed number of
//! minutes stand for that time, in milliseconds, in seconds, in UTC, or with that offset.

use std::path::Path;

use jiff::Timestamp;
use jiff::tz::{Offset, TimeZone};
use serde_json::{Value, json};

use super::{PLATFORMS, Platforms, Response, Sample};

pub(crate) fn show(platforms: &Platforms, sample: &Sample) {
    let fixtures = Path::new(env!("CARGO_MANIFEST_DIR")).join("../core/tests/fixtures");
    for platform in PLATFORMS.iter() {
        let Ok(text) = std::fs::read_to_string(fixtures.join(platform).join("served.json")) else {
            continue;
        };
        let answers: Vec<Value> =
            serde_json::from_str(&text).unwrap_or_else(|error| panic!("{platform}/served.json: {error}"));
        for mut answer in answers {
            at(&mut answer, sample.now);
            let path = answer["path"].as_str().unwrap_or("/").to_owned();
            platforms.set(platform, &path, Response::json(&answer["body"]));
        }
    }
}

/// Puts the times in.
fn at(value: &mut Value, now: Timestamp) {
    match value {
        Value::Array(items) => items.iter_mut().for_each(|item| at(item, now)),
        Value::Object(fields) => fields.values_mut().for_each(|field| at(field, now)),
        Value::String(text) => {
            if let Some(time) = time(text, now) {
                *value = time;
            }
        }
        Value::Null | Value::Bool(_) | Value::Number(_) => {}
    }
}

fn time(text: &str, now: Timestamp) -> Option<Value> {
    let (form, minutes) = text.strip_prefix('@')?.split_once(' ')?;
    let minutes: i64 = minutes.parse().ok()?;
    // Whole minutes, as platforms announce them.
    let second = now.as_second() - now.as_second().rem_euclid(60) + minutes * 60;
    let moment = Timestamp::from_second(second).ok()?;
    Some(match form {
        "s" => json!(second),
        "ms" => json!(second * 1000),
        "iso" => json!(moment.strftime("%Y-%m-%dT%H:%M:%S+00:00").to_string()),
        offset => {
            let hours: i8 = offset.split(':').next()?.parse().ok()?;
            let zone = TimeZone::fixed(Offset::constant(hours));
            json!(
                moment
                    .to_zoned_datetime(zone)
                    .strftime("%Y-%m-%dT%H:%M:%S%:z")
                    .to_string()
            )
        }
    })
}
