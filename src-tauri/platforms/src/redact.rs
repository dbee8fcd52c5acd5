//! A copy of an answer without what tells of people, but with its shape. Pure.

use scraper::{Html, Selector};
use serde_json::Value;

use super::shape::{Shape, below, document};
use super::source::Wanted;

/// Words in the names of fields about people; everything below such a field is removed too.
const PERSONAL: [&str; 17] = [
    "author",
    "avatar",
    "city",
    "country",
    "creator",
    "email",
    "handle",
    "host",
    "member",
    "mobile",
    "organizer",
    "owner",
    "phone",
    "prepared",
    "session",
    "token",
    "user",
];

/// The copy; `None` if the answer isn't a document of the expected kind, so it isn't known what it contains.
///
/// Text and numbers stay only in fields of the `recorded` shape: nobody has checked yet what a new field contains.
pub(super) fn copy_of(body: &[u8], wanted: Wanted, recorded: Option<&Shape>) -> Option<String> {
    match wanted {
        Wanted::Json => {
            let cleaned = cleaned("$", &document(body, wanted)?, recorded);
            serde_json::to_string_pretty(&cleaned).ok()
        }
        Wanted::Html => tables(&String::from_utf8_lossy(body)),
    }
}

fn cleaned(path: &str, value: &Value, recorded: Option<&Shape>) -> Value {
    match value {
        Value::Object(fields) => fields
            .iter()
            .map(|(name, value)| {
                let path = below(path, name);
                let value = if is_personal(name) {
                    blank(value)
                } else {
                    cleaned(&path, value, recorded)
                };
                (name.clone(), value)
            })
            .collect::<serde_json::Map<_, _>>()
            .into(),
        Value::Array(items) => {
            let path = format!("{path}[]");
            items.iter().map(|item| cleaned(&path, item, recorded)).collect()
        }
        Value::String(text) if has_address(text) => Value::from(""),
        other if recorded.is_some_and(|recorded| !recorded.has(path)) => blank(other),
        other => other.clone(),
    }
}

fn is_personal(name: &str) -> bool {
    let name = name.to_lowercase();
    PERSONAL.iter().any(|word| name.contains(word))
}

/// The same shape with nothing in it.
fn blank(value: &Value) -> Value {
    match value {
        Value::Null => Value::Null,
        Value::Bool(_) => Value::from(false),
        Value::Number(_) => Value::from(0),
        Value::String(_) => Value::from(""),
        Value::Array(items) => items.iter().map(blank).collect(),
        Value::Object(fields) => {
            let fields = fields.iter().map(|(name, value)| (name.clone(), blank(value)));
            Value::Object(fields.collect())
        }
    }
}

/// Whether an email address may stand in the text.
fn has_address(text: &str) -> bool {
    text.split(|character: char| character.is_whitespace() || matches!(character, '<' | '>' | '"' | '(' | ')' | ','))
        .filter_map(|word| word.split_once('@'))
        .any(|(name, host)| !name.is_empty() && !name.contains('/') && host.contains('.'))
}

/// The tables of a page, each with the element around it that has an id.
fn tables(text: &str) -> Option<String> {
    let page = Html::parse_document(text);
    let (outer, rows) = (Selector::parse("[id]").ok()?, Selector::parse("tr").ok()?);
    let mut kept = String::new();
    for element in page.select(&outer) {
        let is_innermost = element.select(&rows).any(|row| {
            let mut above = row.ancestors().filter_map(scraper::ElementRef::wrap);
            above.find(|above| above.value().id().is_some()) == Some(element)
        });
        let html = element.html();
        if is_innermost && !has_address(&html) {
            kept.push_str(&html);
            kept.push('\n');
        }
    }
    (!kept.is_empty())
        .then(|| format!("<!DOCTYPE html>\n<html><head><meta charset=\"utf-8\"></head><body>\n{kept}</body></html>\n"))
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;

    #[test]
    fn people_and_what_nobody_has_looked_at_go_and_the_shape_stays() {
        let known = json!({"rows": [{"id": 1, "name": "Round", "link": "https://x.example/@me", "about": "text", "author": "x"}]});
        let recorded = Shape::of(known.to_string().as_bytes(), Wanted::Json).unwrap();
        let answer = json!({"rows": [{
            "id": 7, "name": "Round 7", "link": "https://x.example/7", "about": "write to ada@example.com",
            "author": "Ada", "preparedBy": "ada", "organizers": [{"id": 9, "name": "Ada"}], "note": "Ada was here", "score": 12,
        }]});
        let copy = copy_of(answer.to_string().as_bytes(), Wanted::Json, Some(&recorded)).unwrap();
        let copy: Value = serde_json::from_str(&copy).unwrap();
        assert_eq!(
            copy,
            json!({"rows": [{
                "id": 7, "name": "Round 7", "link": "https://x.example/7", "about": "",
                "author": "", "preparedBy": "", "organizers": [{"id": 0, "name": ""}], "note": "", "score": 0,
            }]})
        );
        assert_eq!(copy_of(b"<html>", Wanted::Json, Some(&recorded)), None);
    }

    #[test]
    fn of_a_page_only_its_tables_stay() {
        let page = "<body><p>Ada signed in</p><div id='contest-table-upcoming'><table><tr><td>ABC</td></tr></table></div><script>token</script></body>";
        let copy = copy_of(page.as_bytes(), Wanted::Html, None).unwrap();
        assert!(
            copy.contains("<td>ABC</td>") && copy.contains("contest-table-upcoming"),
            "{copy}"
        );
        assert!(!copy.contains("Ada") && !copy.contains("token"), "{copy}");
    }
}
