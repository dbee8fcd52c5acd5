//! Fields of a JSON row, read leniently because platforms are lenient too: numbers come as text and text as numbers.
//!
//! Three answers are kept apart: a value, nothing there (absent, null, empty), and something that can't be read.

use std::fmt;

use jiff::{SignedDuration, Timestamp};
use serde_json_borrow::{KeyStrType, Value};

use super::page::{BodyFault, RowFault};
use crate::domain::contest::{InvalidContest, KEPT_AFTER_END};

/// The whole answer as JSON; a byte-order mark and blanks before it are stepped over.
pub(super) fn document(body: &[u8]) -> Result<Value<'_>, BodyFault> {
    serde_json::from_str(text_of(body)?).map_err(|_| BodyFault::NotJson)
}

/// The text of an answer that may be JSON, without a byte-order mark and blanks around it.
pub(super) fn text_of(body: &[u8]) -> Result<&str, BodyFault> {
    let body = body.strip_prefix(b"\xEF\xBB\xBF").unwrap_or(body).trim_ascii();
    match body.first() {
        None => Err(BodyFault::Empty),
        Some(b'<') => Err(BodyFault::WebPage),
        Some(_) => std::str::from_utf8(body).map_err(|_| BodyFault::NotJson),
    }
}

/// An id as it is written: many rows are left out before it's needed as text.
#[derive(Clone, Copy, Debug)]
pub(super) enum WrittenId<'a> {
    Text(&'a str),
    Number(i64),
}

impl fmt::Display for WrittenId<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Text(text) => f.write_str(text),
            Self::Number(number) => number.fmt(f),
        }
    }
}

/// One row; anything but an object has no fields.
#[derive(Clone, Copy, Debug)]
pub(super) struct Fields<'a>(&'a [(KeyStrType<'a>, Value<'a>)]);

impl<'a> Fields<'a> {
    pub(super) fn of(row: &'a Value<'a>) -> Self {
        Self(
            row.as_object()
                .map(|fields| fields.as_vec().as_slice())
                .unwrap_or_default(),
        )
    }

    pub(super) const fn among(entries: &'a [(KeyStrType<'a>, Value<'a>)]) -> Self {
        Self(entries)
    }

    /// The object in field `name`.
    pub(super) fn inner(self, name: &str) -> Self {
        self.get(name).map_or(Self(&[]), Self::of)
    }

    pub(super) fn get(self, name: &str) -> Option<&'a Value<'a>> {
        self.0.iter().find_map(|(key, value)| (**key == *name).then_some(value))
    }

    /// Text that isn't blank.
    pub(super) fn text(self, name: &str) -> Option<&'a str> {
        self.get(name)
            .and_then(Value::as_str)
            .map(str::trim)
            .filter(|text| !text.is_empty())
    }

    /// Text, or a positive whole number as text: ids come as either.
    pub(super) fn id(self, name: &str) -> Option<String> {
        self.written_id(name).map(|id| id.to_string())
    }

    pub(super) fn written_id(self, name: &str) -> Option<WrittenId<'a>> {
        match self.get(name)? {
            Value::Str(_) => self.text(name).map(WrittenId::Text),
            value @ Value::Number(_) => whole(value).filter(|id| *id > 0).map(WrittenId::Number),
            Value::Null | Value::Bool(_) | Value::Array(_) | Value::Object(_) => None,
        }
    }

    pub(super) fn flag(self, name: &str) -> Option<bool> {
        self.get(name).and_then(Value::as_bool)
    }

    /// A whole number, also as text or as a float without a fraction.
    pub(super) fn number(self, name: &'static str) -> Result<Option<i64>, RowFault> {
        match self.get(name) {
            None | Some(Value::Null) => Ok(None),
            Some(Value::Str(text)) if text.trim().is_empty() => Ok(None),
            Some(value) => whole(value).map(Some).ok_or(RowFault::Unreadable(name)),
        }
    }

    /// Seconds since the epoch; zero means that no time is set.
    pub(super) fn instant(self, name: &'static str) -> Result<Option<Timestamp>, RowFault> {
        match self.number(name)? {
            None | Some(0) => Ok(None),
            Some(seconds) => Timestamp::from_second(seconds)
                .map(Some)
                .map_err(|_| RowFault::Invalid(InvalidContest::OutOfRange)),
        }
    }

    /// A time as text, read by `read`.
    pub(super) fn written(
        self,
        name: &'static str,
        read: impl Fn(&str) -> Option<Timestamp>,
    ) -> Result<Option<Timestamp>, RowFault> {
        match self.get(name) {
            None | Some(Value::Null) => Ok(None),
            Some(Value::Str(text)) if text.trim().is_empty() => Ok(None),
            Some(Value::Str(text)) => read(text).map(Some).ok_or(RowFault::Unreadable(name)),
            Some(_) => Err(RowFault::Unreadable(name)),
        }
    }

    /// A length in seconds; zero and less mean that none is set.
    pub(super) fn seconds(self, name: &'static str) -> Result<Option<SignedDuration>, RowFault> {
        let seconds = self.number(name)?.filter(|seconds| *seconds > 0);
        Ok(seconds.map(SignedDuration::from_secs))
    }
}

/// The instant `length` after `start`.
pub(super) fn end_of(start: Timestamp, length: SignedDuration) -> Result<Timestamp, RowFault> {
    let end = start.checked_add(length);
    end.map_err(|_| RowFault::Invalid(InvalidContest::OutOfRange))
}

/// Whether a contest that ended at `end` is too old to be kept.
pub(super) fn is_forgotten(end: Timestamp, now: Timestamp) -> bool {
    now.duration_since(end) > KEPT_AFTER_END
}

fn whole(value: &Value<'_>) -> Option<i64> {
    match value {
        Value::Number(number) => number.as_i64().or_else(|| whole_float(number.as_f64()?)),
        Value::Str(text) => {
            let text = text.trim();
            text.parse().ok().or_else(|| whole_float(text.parse().ok()?))
        }
        Value::Null | Value::Bool(_) | Value::Array(_) | Value::Object(_) => None,
    }
}

/// A float in the range where every whole number has exactly one float.
fn whole_float(number: f64) -> Option<i64> {
    const EXACT: f64 = 9_007_199_254_740_992.0;
    let exact = number.is_finite() && number.fract() == 0.0 && number.abs() <= EXACT;
    exact.then(|| format!("{number:.0}").parse().ok()).flatten()
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;

    #[test]
    fn a_number_may_be_text_or_a_whole_float_and_nothing_else() {
        for (value, expected) in [
            (json!(7200), Ok(Some(7200))),
            (json!("7200"), Ok(Some(7200))),
            (json!(" 7200 "), Ok(Some(7200))),
            (json!(7200.0), Ok(Some(7200))),
            (json!("7200.0"), Ok(Some(7200))),
            (json!(-1), Ok(Some(-1))),
            (json!(null), Ok(None)),
            (json!(""), Ok(None)),
            (json!(7200.5), Err(RowFault::Unreadable("n"))),
            (json!("soon"), Err(RowFault::Unreadable("n"))),
            (json!("NaN"), Err(RowFault::Unreadable("n"))),
            (json!(1e300), Err(RowFault::Unreadable("n"))),
            (json!(u64::MAX), Err(RowFault::Unreadable("n"))),
            (json!(true), Err(RowFault::Unreadable("n"))),
            (json!([1]), Err(RowFault::Unreadable("n"))),
        ] {
            let row = json!({ "n": value });
            assert_eq!(Fields::of(&Value::from(&row)).number("n"), expected, "{row}");
        }
        assert_eq!(Fields::of(&Value::from(&json!(3))).number("n"), Ok(None));
    }

    #[test]
    fn zero_is_no_time_and_never_1970() {
        let row = json!({ "a": 0, "b": "0", "c": 0.0, "d": i64::MAX });
        for name in ["a", "b", "c"] {
            assert_eq!(Fields::of(&Value::from(&row)).instant(name), Ok(None), "{name}");
        }
        let far = Err(RowFault::Invalid(InvalidContest::OutOfRange));
        assert_eq!(Fields::of(&Value::from(&row)).instant("d"), far);
    }

    #[test]
    fn an_id_may_be_a_number() {
        let row = json!({ "a": 75969, "b": " 75969 ", "c": 1.5, "d": null, "e": "  " });
        let id = |name| Fields::of(&Value::from(&row)).id(name);
        assert_eq!((id("a").as_deref(), id("b").as_deref()), (Some("75969"), Some("75969")));
        assert_eq!((id("c"), id("d"), id("e"), id("f")), (None, None, None, None));
    }

    #[test]
    fn what_is_no_json_is_named() {
        assert_eq!(document(b" \n"), Err(BodyFault::Empty));
        assert_eq!(document(b"\xEF\xBB\xBF <!DOCTYPE html>"), Err(BodyFault::WebPage));
        assert_eq!(document(b"{\"a\":"), Err(BodyFault::NotJson));
        assert_eq!(document(b"\xEF\xBB\xBF{}").map(|read| read.is_object()), Ok(true));
    }
}
