//! Google's own description of Calendar v3, and whether a request or an answer follows it.

use std::collections::BTreeMap;
use std::sync::LazyLock;

use jiff::Timestamp;
use serde::Deserialize;
use serde_json::{Map, Value};

/// The document, as Google's Python client carries it.
const DOCUMENT: &str = include_str!("../../google/calendar.v3.json");

#[derive(Deserialize)]
struct Document {
    parameters: BTreeMap<String, Parameter>,
    resources: BTreeMap<String, Resource>,
    schemas: BTreeMap<String, Value>,
    auth: Value,
}

#[derive(Deserialize)]
struct Resource {
    methods: BTreeMap<String, Method>,
}

/// A query or path parameter.
#[derive(Debug, Deserialize)]
pub(crate) struct Parameter {
    location: String,
    #[serde(rename = "type")]
    kind: String,
    format: Option<String>,
    minimum: Option<String>,
    maximum: Option<String>,
    #[serde(rename = "enum")]
    words: Option<Vec<String>>,
    #[serde(default)]
    repeated: bool,
    #[serde(default)]
    required: bool,
}

#[derive(Debug, Deserialize)]
struct Reference {
    #[serde(rename = "$ref")]
    name: String,
}

/// One method, such as `calendar.events.insert`.
#[derive(Debug, Deserialize)]
pub(crate) struct Method {
    pub(crate) id: String,
    path: String,
    #[serde(rename = "httpMethod")]
    verb: String,
    #[serde(default)]
    parameters: BTreeMap<String, Parameter>,
    request: Option<Reference>,
    response: Option<Reference>,
    scopes: Vec<String>,
}

static DISCOVERY: LazyLock<Document> =
    LazyLock::new(|| serde_json::from_str(DOCUMENT).expect("the description is in the shape it was written for"));

/// The method that this verb and path (after `/calendar/v3/`) call, and the path's parameters.
pub(crate) fn find(verb: &str, path: &str) -> Option<(&'static Method, BTreeMap<String, String>)> {
    let methods = DISCOVERY
        .resources
        .values()
        .flat_map(|resource| resource.methods.values());
    methods
        .filter(|method| method.verb == verb)
        .filter_map(|method| match_path(&method.path, path).map(|values| (method, values)))
        // `events/import` is also an `events/{eventId}`: the one with fewer parameters is meant.
        .min_by_key(|(_, values)| values.len())
}

fn match_path(template: &str, path: &str) -> Option<BTreeMap<String, String>> {
    let (expected, given): (Vec<_>, Vec<_>) = (template.split('/').collect(), path.split('/').collect());
    if expected.len() != given.len() {
        return None;
    }
    let mut values = BTreeMap::new();
    for (expected, given) in expected.into_iter().zip(given) {
        match expected.strip_prefix('{').and_then(|name| name.strip_suffix('}')) {
            Some(name) if !given.is_empty() => {
                values.insert(name.to_owned(), unescape(given));
            }
            None if expected == given => {}
            _ => return None,
        }
    }
    Some(values)
}

fn unescape(segment: &str) -> String {
    // In a path, unlike in a form, "+" is itself.
    let text = segment.replace('+', "%2B");
    url::form_urlencoded::parse(text.as_bytes())
        .map(|(name, _)| name.into_owned())
        .collect()
}

/// Whether Google knows this scope of Calendar.
pub(crate) fn knows_scope(scope: &str) -> bool {
    DISCOVERY
        .auth
        .pointer("/oauth2/scopes")
        .and_then(|scopes| scopes.get(scope))
        .is_some()
}

impl Method {
    /// Whether one of these scopes opens the method.
    pub(crate) fn is_open_to<'a>(&self, mut scopes: impl Iterator<Item = &'a String>) -> bool {
        scopes.any(|scope| self.scopes.contains(scope))
    }

    /// What is wrong with the query.
    pub(crate) fn check_query(&self, query: &[(String, String)]) -> Vec<String> {
        let mut faults = Vec::new();
        let known = |name: &str| self.parameters.get(name).or_else(|| DISCOVERY.parameters.get(name));
        for (at, (name, value)) in query.iter().enumerate() {
            let Some(parameter) = known(name).filter(|parameter| parameter.location == "query") else {
                faults.push(format!("{} has no parameter \"{name}\"", self.id));
                continue;
            };
            if !parameter.repeated && query[..at].iter().any(|(earlier, _)| earlier == name) {
                faults.push(format!("the parameter \"{name}\" is given twice"));
            }
            if let Some(fault) = parameter.check(value) {
                faults.push(format!("the parameter {name}={value} {fault}"));
            }
        }
        for (name, parameter) in &self.parameters {
            let missing = !query.iter().any(|(given, _)| given == name);
            if parameter.required && parameter.location == "query" && missing {
                faults.push(format!("the parameter \"{name}\" is missing"));
            }
        }
        faults
    }

    /// What is wrong with the body.
    pub(crate) fn check_body(&self, body: &[u8]) -> Result<Map<String, Value>, Vec<String>> {
        let Some(reference) = &self.request else {
            return match body {
                [] => Ok(Map::new()),
                _ => Err(vec![format!("{} takes no body", self.id)]),
            };
        };
        let Ok(Value::Object(given)) = serde_json::from_slice(body) else {
            return Err(vec!["the body is no JSON object".to_owned()]);
        };
        let given = Value::Object(given);
        let mut faults = Vec::new();
        let schema = &DISCOVERY.schemas[&reference.name];
        check(schema, &given, &reference.name, &mut faults);
        for (name, property) in properties(schema) {
            let needed_by = property.pointer("/annotations/required").and_then(Value::as_array);
            let needed = needed_by.is_some_and(|methods| methods.iter().any(|method| method == &self.id));
            if needed && given.get(name).is_none_or(Value::is_null) {
                faults.push(format!("{}.{name} is required by {}", reference.name, self.id));
            }
        }
        match given {
            Value::Object(given) if faults.is_empty() => Ok(given),
            _ => Err(faults),
        }
    }

    /// What this double itself got wrong in an answer.
    pub(crate) fn check_answer(&self, answer: &Value) -> Vec<String> {
        let mut faults = Vec::new();
        if let Some(reference) = &self.response {
            check(
                &DISCOVERY.schemas[&reference.name],
                answer,
                &reference.name,
                &mut faults,
            );
        }
        faults
    }

    /// The schema of the answer, for partial answers.
    pub(crate) fn answer_schema(&self) -> Option<&'static Value> {
        self.response
            .as_ref()
            .and_then(|reference| DISCOVERY.schemas.get(&reference.name))
    }
}

impl Parameter {
    fn check(&self, value: &str) -> Option<String> {
        match (self.kind.as_str(), self.format.as_deref()) {
            ("integer", _) => match value.parse::<i32>() {
                Err(_) => return Some("is no integer".to_owned()),
                Ok(number) => {
                    let bound = |text: &Option<String>| text.as_ref().and_then(|text| text.parse::<i32>().ok());
                    if bound(&self.minimum).is_some_and(|least| number < least)
                        || bound(&self.maximum).is_some_and(|most| number > most)
                    {
                        return Some("is out of bounds".to_owned());
                    }
                }
            },
            ("boolean", _) if !matches!(value, "true" | "false") => {
                return Some("is neither true nor false".to_owned());
            }
            ("string", Some("date-time")) if instant(value).is_none() => {
                return Some("is no date-time with an offset".to_owned());
            }
            _ => {}
        }
        match &self.words {
            Some(words) if !words.iter().any(|word| word == value) => Some(format!("is none of {}", words.join(", "))),
            _ => None,
        }
    }
}

/// An RFC 3339 date-time with an offset.
pub(crate) fn instant(text: &str) -> Option<Timestamp> {
    let offset = text.get(19..)?;
    let zone = offset.trim_start_matches(|c: char| c == '.' || c.is_ascii_digit());
    let strict = text.as_bytes().get(10) == Some(&b'T')
        && (zone == "Z" || (zone.len() == 6 && zone.starts_with(['+', '-']) && zone.as_bytes().get(3) == Some(&b':')));
    strict.then(|| text.parse().ok()).flatten()
}

/// The schema itself, or the one it names.
pub(crate) fn resolve(schema: &'static Value) -> &'static Value {
    match schema.get("$ref").and_then(Value::as_str) {
        Some(name) => &DISCOVERY.schemas[name],
        None => schema,
    }
}

fn properties(schema: &Value) -> impl Iterator<Item = (&String, &Value)> {
    schema
        .get("properties")
        .and_then(Value::as_object)
        .into_iter()
        .flatten()
}

fn check(schema: &'static Value, given: &Value, place: &str, faults: &mut Vec<String>) {
    let schema = resolve(schema);
    if given.is_null() {
        // Google takes a null for "not there"; in PATCH it deletes.
        return;
    }
    let kind = schema.get("type").and_then(Value::as_str).unwrap_or("any");
    let fits = match kind {
        "object" => given.is_object(),
        "array" => given.is_array(),
        "string" => given.is_string(),
        "boolean" => given.is_boolean(),
        "integer" => given.as_i64().is_some_and(|number| i32::try_from(number).is_ok()),
        "number" => given.is_number(),
        _ => true,
    };
    if !fits {
        faults.push(format!("{place} is no {kind}"));
        return;
    }
    if let (Some(words), Some(text)) = (schema.get("enum").and_then(Value::as_array), given.as_str())
        && !words.iter().any(|word| word == text)
    {
        faults.push(format!("{place} is none of the known words"));
    }
    match (schema.get("format").and_then(Value::as_str), given.as_str()) {
        (Some("date"), Some(text)) if text.len() != 10 || text.parse::<jiff::civil::Date>().is_err() => {
            faults.push(format!("{place} is no date"));
        }
        (Some("date-time"), Some(text))
            if instant(text).is_none() && text.parse::<jiff::civil::DateTime>().is_err() =>
        {
            faults.push(format!("{place} is no date-time"));
        }
        _ => {}
    }
    for value in given.as_array().into_iter().flatten() {
        if let Some(items) = schema.get("items") {
            check(items, value, &format!("{place}[]"), faults);
        }
    }
    for (name, value) in given.as_object().into_iter().flatten() {
        let known = schema.get("properties").and_then(|known| known.get(name));
        match known.or_else(|| schema.get("additionalProperties")) {
            Some(property) => check(property, value, &format!("{place}.{name}"), faults),
            None => faults.push(format!("{place} has no property \"{name}\"")),
        }
    }
}
