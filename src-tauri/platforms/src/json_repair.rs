//! Repairs JSON in which only single texts or numbers are unreadable: one odd row must not cost the whole list.

use std::borrow::Cow;

/// What a text says where it can't be read.
const UNREADABLE: &[u8] = b"\\ufffd";

/// The document with U+FFFD for bytes that aren't UTF-8 and for halves of surrogate pairs, a blank for control characters in texts, and null for
/// numbers that no computer can hold. `None`: there is nothing of this kind to repair.
pub(super) fn repaired(body: &[u8]) -> Option<Vec<u8>> {
    let text = String::from_utf8_lossy(body);
    let mut repaired = Vec::with_capacity(text.len());
    let mut rest = text.as_bytes();
    let (mut in_text, mut changed) = (false, matches!(text, Cow::Owned(_)));
    while let Some((&byte, after)) = rest.split_first() {
        let (taken, instead): (usize, &[u8]) = match byte {
            b'"' => {
                in_text = !in_text;
                (1, b"\"")
            }
            b'\\' if in_text => {
                let taken = escape(rest);
                let is_half = taken == HALF && surrogate(rest).is_some();
                (taken, if is_half { UNREADABLE } else { rest.get(..taken)? })
            }
            0..=0x1F if in_text => (1, b" "),
            b'-' | b'0'..=b'9' if !in_text => {
                let is_part = |byte: &u8| matches!(byte, b'0'..=b'9' | b'+' | b'-' | b'.' | b'e' | b'E');
                let more = after.iter().take_while(|byte| is_part(byte)).count();
                let number = rest.get(..more.saturating_add(1))?;
                (number.len(), if is_too_large(number) { b"null" } else { number })
            }
            _ => (1, rest.get(..1)?),
        };
        changed |= rest.get(..taken)? != instead;
        repaired.extend_from_slice(instead);
        rest = rest.get(taken..)?;
    }
    changed.then_some(repaired)
}

/// The length of `\u` and four digits.
const HALF: usize = 6;

/// The length of the escape that `rest` begins with; a surrogate pair is one.
fn escape(rest: &[u8]) -> usize {
    if rest.get(1) != Some(&b'u') {
        return 2.min(rest.len());
    }
    let is_pair = matches!(surrogate(rest), Some(0xD800..=0xDBFF))
        && rest
            .get(HALF..)
            .is_some_and(|low| matches!(surrogate(low), Some(0xDC00..=0xDFFF)));
    let length = if is_pair { 2 * HALF } else { HALF };
    length.min(rest.len())
}

/// The half of a surrogate pair that `rest` begins with, written as an escape.
fn surrogate(rest: &[u8]) -> Option<u16> {
    let digits = rest.strip_prefix(b"\\u")?.get(..4)?;
    let unit = u16::from_str_radix(std::str::from_utf8(digits).ok()?, 16).ok()?;
    matches!(unit, 0xD800..=0xDFFF).then_some(unit)
}

fn is_too_large(number: &[u8]) -> bool {
    let number = std::str::from_utf8(number)
        .ok()
        .and_then(|text| text.parse::<f64>().ok());
    number.is_some_and(f64::is_infinite)
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;
    use serde_json::{Value, json};

    use super::repaired;

    fn read(body: &[u8]) -> Value {
        assert!(serde_json::from_slice::<Value>(body).is_err());
        serde_json::from_slice(&repaired(body).unwrap()).unwrap()
    }

    #[test]
    fn halves_of_pairs_odd_bytes_and_endless_numbers_cost_their_value_alone() {
        assert_eq!(
            read(br#"["bad \ud83d", "\ude00 \ud83d\ude00", "\\ud83d"]"#),
            json!(["bad \u{FFFD}", "\u{FFFD} \u{1F600}", "\\ud83d"])
        );
        assert_eq!(
            read(br#"["\ud83d\ud83d\ude00", "\ud83d\n"]"#),
            json!(["\u{FFFD}\u{1F600}", "\u{FFFD}\n"])
        );
        assert_eq!(read(b"[\"caf\xE9\", 1]"), json!(["caf\u{FFFD}", 1]));
        assert_eq!(read(b"[\"two\nlines\", 2]"), json!(["two lines", 2]));
        let endless = format!("{{\"id\": 1{}, \"name\": \"1e999\"}}", "0".repeat(400));
        assert_eq!(read(endless.as_bytes()), json!({"id": null, "name": "1e999"}));
        assert_eq!(read(b"[-1e999, 1e3]"), json!([null, 1e3]));
    }

    #[test]
    fn what_is_cut_off_stays_unreadable() {
        assert_eq!(repaired(b"{\"a\": \"b"), None);
        let half = repaired(b"[\"\\ud8").unwrap_or_default();
        assert!(serde_json::from_slice::<Value>(&half).is_err());
    }

    proptest! {
        #[test]
        fn what_is_readable_stays_as_it_is(text in "\\PC*", number: i64) {
            let body = json!({"text": text, "number": number, text.clone(): [null, 1.5]}).to_string();
            prop_assert_eq!(repaired(body.as_bytes()), None);
        }

        #[test]
        fn any_bytes_are_read_to_their_end(body: Vec<u8>) {
            if let Some(repaired) = repaired(&body) {
                prop_assert!(std::str::from_utf8(&repaired).is_ok());
            }
        }
    }
}
