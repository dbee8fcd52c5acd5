//! Partial answers: `fields=items(id,start/dateTime),nextPageToken`.

use serde_json::{Map, Value};

use super::discovery::resolve;
use super::errors::{ApiError, Outcome};

/// The parts of the answer that the mask names; a name that the schema doesn't know is refused.
pub(crate) fn select(mask: &str, schema: &'static Value, whole: &Value) -> Outcome<Value> {
    let mut rest = mask;
    let shown = level(&mut rest, schema, whole).filter(|_| rest.is_empty());
    shown.ok_or_else(|| {
        let message = format!("Invalid field selection {mask}");
        let error = ApiError::new(400, "invalidParameter", &message).at("parameter", "fields");
        error.fault(message)
    })
}

fn level(rest: &mut &str, schema: &'static Value, whole: &Value) -> Option<Value> {
    let mut shown = Map::new();
    loop {
        let end = rest.find(['(', ')', ',', '/']).unwrap_or(rest.len());
        let (name, after) = rest.split_at(end);
        *rest = after;
        let schema = resolve(schema);
        if name == "*" {
            shown.extend(whole.as_object().cloned().unwrap_or_default());
        } else {
            let property = schema.get("properties").and_then(|known| known.get(name));
            let property = property.or_else(|| schema.get("additionalProperties"))?;
            let value = whole.get(name).unwrap_or(&Value::Null);
            let deeper = rest.strip_prefix('/').map(|after| (after, false));
            let deeper = deeper.or_else(|| rest.strip_prefix('(').map(|after| (after, true)));
            let selected = match deeper {
                None => value.clone(),
                Some((after, in_brackets)) => {
                    *rest = after;
                    let selected = below(rest, property, value, in_brackets)?;
                    if in_brackets {
                        *rest = rest.strip_prefix(')')?;
                    }
                    selected
                }
            };
            if !selected.is_null() {
                shown.insert(name.to_owned(), selected);
            }
        }
        match rest.strip_prefix(',') {
            Some(after) => *rest = after,
            None => return Some(Value::Object(shown)),
        }
    }
}

fn below(rest: &mut &str, property: &'static Value, value: &Value, in_brackets: bool) -> Option<Value> {
    // After "a/" comes one name alone, in brackets a whole list.
    let inner = if in_brackets {
        *rest
    } else {
        let end = rest.find(',').filter(|_| !rest.contains('(')).unwrap_or(rest.len());
        let closing = rest.find(')').filter(|_| !rest.contains('(')).unwrap_or(rest.len());
        rest.split_at(end.min(closing)).0
    };
    let schema = resolve(property);
    let schema = schema.get("items").map_or(schema, resolve);
    let mut left = inner;
    let selected = match value {
        Value::Array(values) => {
            let mut all = Vec::new();
            level(&mut left, schema, &Value::Null)?;
            for value in values {
                left = inner;
                all.push(level(&mut left, schema, value)?);
            }
            Value::Array(all)
        }
        Value::Null => {
            level(&mut left, schema, &Value::Null)?;
            Value::Null
        }
        value => level(&mut left, schema, value)?,
    };
    let used = inner.len() - left.len();
    *rest = rest.split_at(used).1;
    Some(selected)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::google::discovery;
    use serde_json::json;

    #[test]
    fn a_mask_takes_what_it_names_and_refuses_what_the_schema_does_not_know() {
        let (method, _) = discovery::find("GET", "calendars/x/events").unwrap();
        let schema = method.answer_schema().unwrap();
        let whole = json!({"etag": "1", "nextPageToken": "n", "items": [
            {"id": "a", "summary": "s", "start": {"dateTime": "t", "timeZone": "z"}},
        ]});
        let select = |mask: &str| select(mask, schema, &whole).ok();
        assert_eq!(select("nextPageToken"), Some(json!({"nextPageToken": "n"})));
        assert_eq!(
            select("items/id,etag"),
            Some(json!({"etag": "1", "items": [{"id": "a"}]}))
        );
        let two = json!({"nextPageToken": "n", "items": [{"id": "a", "start": {"dateTime": "t"}}]});
        assert_eq!(select("items(id,start/dateTime),nextPageToken"), Some(two));
        assert_eq!(
            select("items(id,start(dateTime))"),
            Some(json!({"items": [{"id": "a", "start": {"dateTime": "t"}}]}))
        );
        for wrong in ["items(idd)", "itms", "items(id", "items)", ""] {
            assert_eq!(select(wrong), None, "{wrong}");
        }
    }
}
