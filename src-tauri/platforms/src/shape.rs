//! The shape of an answer: which fields it has, of which kinds. Pure.
//!
//! A field is named by its path: `data.objects[].key`. The shapes that are expected are recorded in `shapes.txt`.

use std::collections::{BTreeMap, BTreeSet};
use std::fmt;

use scraper::{Html, Selector};
use serde_json::Value;

use super::source::Wanted;

/// No answer has more fields than this; any further ones are ignored.
const MOST_FIELDS: usize = 600;
/// The deepest level of fields that is examined.
const DEEPEST: usize = 12;
/// The expected shapes of all platforms' lists.
const RECORDED: &str = include_str!("shapes.txt");

/// What a field holds.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
enum Kind {
    /// `null`.
    Null,
    /// `true` or `false`.
    Flag,
    /// A number.
    Number,
    /// Text.
    Text,
    /// A list.
    List,
    /// Fields of its own.
    Object,
}

impl Kind {
    const ALL: [Self; 6] = [
        Self::Null,
        Self::Flag,
        Self::Number,
        Self::Text,
        Self::List,
        Self::Object,
    ];

    const fn word(self) -> &'static str {
        match self {
            Self::Null => "null",
            Self::Flag => "boolean",
            Self::Number => "number",
            Self::Text => "string",
            Self::List => "array",
            Self::Object => "object",
        }
    }

    const fn of(value: &Value) -> Self {
        match value {
            Value::Null => Self::Null,
            Value::Bool(_) => Self::Flag,
            Value::Number(_) => Self::Number,
            Value::String(_) => Self::Text,
            Value::Array(_) => Self::List,
            Value::Object(_) => Self::Object,
        }
    }
}

/// A field, wherever it was seen.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
struct Field {
    kinds: BTreeSet<Kind>,
    /// How often it was there.
    seen: usize,
    /// How often it was an object, and so could have had fields.
    objects: usize,
    /// It may be absent. Only a recorded shape says so.
    optional: bool,
}

impl Field {
    fn kinds(&self) -> String {
        let words: Vec<&str> = self.kinds.iter().map(|kind| kind.word()).collect();
        words.join("|")
    }

    /// Nothing is known of what it holds.
    fn is_blank(&self) -> bool {
        self.kinds.iter().all(|kind| *kind == Kind::Null)
    }
}

/// The shape of one or more answers.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Shape(BTreeMap<String, Field>);

/// A difference between what was expected and what came.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Difference {
    /// Which kind.
    pub what: ShapeChange,
    /// The field.
    pub field: String,
    /// What it was expected to hold.
    pub expected: Option<String>,
    /// What it holds.
    pub found: Option<String>,
}

/// What can differ.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum ShapeChange {
    /// A field is not there any more.
    Missing,
    /// A field is new.
    Added,
    /// A field holds something else.
    Type,
}

impl Shape {
    /// The shape of an answer; `None` if it is not even of the kind of document that is wanted.
    pub(super) fn of(body: &[u8], wanted: Wanted) -> Option<Self> {
        document(body, wanted).map(|value| Self::of_value(&value))
    }

    fn of_value(value: &Value) -> Self {
        let mut shape = Self::default();
        shape.walk("$", value, 0);
        shape
    }

    fn walk(&mut self, path: &str, value: &Value, depth: usize) {
        if depth > DEEPEST || (self.0.len() >= MOST_FIELDS && !self.0.contains_key(path)) {
            return;
        }
        let field = self.0.entry(path.to_owned()).or_default();
        field.kinds.insert(Kind::of(value));
        field.seen = field.seen.saturating_add(1);
        match value {
            Value::Object(fields) => {
                field.objects = field.objects.saturating_add(1);
                for (name, value) in fields {
                    self.walk(&below(path, name), value, depth.saturating_add(1));
                }
            }
            Value::Array(items) => {
                for item in items {
                    self.walk(&format!("{path}[]"), item, depth.saturating_add(1));
                }
            }
            Value::Null | Value::Bool(_) | Value::Number(_) | Value::String(_) => {}
        }
    }

    /// The recorded shape of a platform's list; `None` if none is recorded.
    pub(super) fn recorded(platform: &str, origin: &str) -> Option<Self> {
        let heading = format!("[{platform} {origin}]");
        let mut lines = RECORDED.lines().skip_while(|line| *line != heading).skip(1);
        let fields: BTreeMap<String, Field> = lines
            .by_ref()
            .take_while(|line| !line.starts_with('['))
            .filter_map(|line| {
                let (path, kinds) = line.split_once(": ")?;
                let (path, optional) = path.strip_suffix('?').map_or((path, false), |path| (path, true));
                let kinds = kinds.split('|');
                let kinds = kinds.filter_map(|word| Kind::ALL.into_iter().find(|kind| kind.word() == word));
                let field = Field {
                    kinds: kinds.collect(),
                    optional,
                    ..Field::default()
                };
                Some((path.to_owned(), field))
            })
            .collect();
        (!fields.is_empty()).then_some(Self(fields))
    }

    /// Adds what another answer of the same list showed.
    pub fn take_in(&mut self, other: Self) {
        for (path, field) in other.0 {
            let mine = self.0.entry(path).or_default();
            mine.kinds.extend(field.kinds);
            mine.seen = mine.seen.saturating_add(field.seen);
            mine.objects = mine.objects.saturating_add(field.objects);
            mine.optional |= field.optional;
        }
    }

    /// What differs in an answer from this shape. Fields below one that differs are not listed again.
    pub(super) fn differences(&self, found: &Self) -> Vec<Difference> {
        let mut differences = Vec::new();
        for (path, expected) in &self.0 {
            let has_parent =
                parent(path).is_none_or(|parent| found.0.get(parent).is_some_and(|parent| parent.objects > 0));
            let could_be = has_parent && !path.ends_with("[]");
            match found.0.get(path) {
                None if could_be && !expected.optional => differences.push(Difference {
                    what: ShapeChange::Missing,
                    field: path.clone(),
                    expected: Some(expected.kinds()),
                    found: None,
                }),
                Some(found) if !expected.is_blank() && !found.kinds.is_subset(&expected.kinds) => {
                    differences.push(Difference {
                        what: ShapeChange::Type,
                        field: path.clone(),
                        expected: Some(expected.kinds()),
                        found: Some(found.kinds()),
                    });
                }
                None | Some(_) => {}
            }
        }
        let new = found.0.iter().filter(|(path, _)| !self.0.contains_key(*path));
        differences.extend(new.filter_map(|(path, field)| {
            // Of what a list holds nothing is known where only empty ones were recorded.
            let parent = self.0.get(parent(path)?)?;
            let is_told = parent.kinds.contains(&Kind::Object) && !path.ends_with("[]");
            is_told.then(|| Difference {
                what: ShapeChange::Added,
                field: path.clone(),
                expected: None,
                found: Some(field.kinds()),
            })
        }));
        differences
    }

    /// Whether the field is one of this shape.
    pub(super) fn has(&self, path: &str) -> bool {
        self.0.contains_key(path)
    }
}

/// The lines of `shapes.txt`.
impl fmt::Display for Shape {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        for (path, field) in &self.0 {
            let above = parent(path).filter(|_| !path.ends_with("[]"));
            let sometimes = above
                .and_then(|above| self.0.get(above))
                .is_some_and(|above| above.objects > field.seen);
            let mark = if field.optional || sometimes { "?" } else { "" };
            writeln!(f, "{path}{mark}: {}", field.kinds())?;
        }
        Ok(())
    }
}

/// The path of a field in an object. A name with a dot or a bracket in it stays one name.
pub(super) fn below(path: &str, name: &str) -> String {
    let name: String = name
        .chars()
        .map(|character| match character {
            '.' | '[' | ']' | ':' | '?' | '|' => '_',
            character if character.is_control() => '_',
            character => character,
        })
        .take(80)
        .collect();
    format!("{path}.{name}")
}

fn parent(path: &str) -> Option<&str> {
    if let Some(list) = path.strip_suffix("[]") {
        return Some(list);
    }
    path.rsplit_once('.').map(|(parent, _)| parent)
}

/// An answer as a tree of values: JSON as it is; of a page its tables, each by the id around it, with the kinds of elements in each cell.
pub(super) fn document(body: &[u8], wanted: Wanted) -> Option<Value> {
    let body = body.strip_prefix(b"\xEF\xBB\xBF").unwrap_or(body);
    match wanted {
        Wanted::Json => serde_json::from_slice(body).ok(),
        Wanted::Html => tables(&String::from_utf8_lossy(body)),
    }
}

fn tables(text: &str) -> Option<Value> {
    const MOST_PARTS: usize = 40;
    let rows = Selector::parse("tr").ok()?;
    let page = Html::parse_document(text);
    let mut tables: BTreeMap<String, Vec<Value>> = BTreeMap::new();
    for row in page.select(&rows) {
        let mut above = row.ancestors().filter_map(scraper::ElementRef::wrap);
        let Some(id) = above.find_map(|element| element.value().id()) else {
            continue;
        };
        let cells = row.child_elements().zip(1_u32..).map(|(cell, number)| {
            let parts = cell.descendent_elements().skip(1).take(MOST_PARTS);
            let parts = parts.map(|part| (part.value().name().to_owned(), Value::from("")));
            (
                format!("{}{number}", cell.value().name()),
                Value::Object(parts.collect()),
            )
        });
        tables
            .entry(id.to_owned())
            .or_default()
            .push(Value::Object(cells.collect()));
    }
    if tables.is_empty() {
        return None;
    }
    Some(Value::Object(
        tables.into_iter().map(|(id, rows)| (id, Value::Array(rows))).collect(),
    ))
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;

    fn recorded(value: &Value) -> Shape {
        Shape::of_value(value)
    }

    fn differences(expected: &Value, found: &Value) -> Vec<String> {
        let differences = recorded(expected).differences(&Shape::of_value(found));
        let line = |difference: &Difference| {
            let side = |side: &Option<String>| side.clone().unwrap_or_else(|| "-".to_owned());
            format!(
                "{:?} {} {} {}",
                difference.what,
                difference.field,
                side(&difference.expected),
                side(&difference.found)
            )
        };
        differences.iter().map(line).collect()
    }

    #[test]
    fn a_field_that_is_gone_new_or_of_another_type_is_named_once() {
        let before = json!({"ok": true, "data": {"rows": [{"id": 1, "name": "a", "more": {"x": 1}}]}});
        let same = json!({"ok": false, "data": {"rows": [{"id": 7, "name": "b", "more": {"x": 2}}, {"id": 8, "name": "c", "more": {"x": 3}}]}});
        assert_eq!(differences(&before, &same), Vec::<String>::new());
        let after = json!({"ok": true, "data": {"rows": [{"id": "1", "title": "a"}], "next": null}});
        assert_eq!(
            differences(&before, &after),
            [
                "Type $.data.rows[].id number string",
                "Missing $.data.rows[].more object -",
                "Missing $.data.rows[].name string -",
                "Added $.data.next - null",
                "Added $.data.rows[].title - string",
            ]
        );
        assert_eq!(differences(&before, &json!({"ok": true})), ["Missing $.data object -"]);
        assert_eq!(differences(&before, &json!([])), ["Type $ object array"]);
    }

    #[test]
    fn an_empty_list_says_nothing_of_its_rows() {
        let before = json!({"rows": [{"id": 1}], "none": []});
        assert_eq!(
            differences(&before, &json!({"rows": [], "none": [{"id": 1}]})),
            Vec::<String>::new()
        );
    }

    #[test]
    fn a_field_that_only_some_rows_have_is_optional_in_the_record_and_a_null_says_nothing() {
        let shape = recorded(&json!({"rows": [{"id": 1, "end": null}, {"id": 2, "end": null, "zone": "UTC"}]}));
        let lines = "$: object\n$.rows: array\n$.rows[]: object\n$.rows[].end: null\n$.rows[].id: number\n$.rows[].zone?: string\n";
        assert_eq!(shape.to_string(), lines);
        let found = Shape::of_value(&json!({"rows": [{"id": 3, "end": "2026"}]}));
        let read = Shape(
            shape
                .0
                .into_iter()
                .map(|(path, field)| {
                    let optional = path.ends_with("zone");
                    (path, Field { optional, ..field })
                })
                .collect(),
        );
        assert_eq!(read.differences(&found), []);
    }

    #[test]
    fn a_page_has_the_shape_of_its_tables() {
        let page = "<div id='contest-table-upcoming'><table><tr><th>Start</th></tr><tr><td><a><time>1</time></a></td><td><a>x</a></td></tr></table></div>";
        let shape = Shape::of(page.as_bytes(), Wanted::Html).unwrap().to_string();
        assert!(shape.contains("$.contest-table-upcoming[].td1?: object\n"), "{shape}");
        assert!(
            shape.contains("$.contest-table-upcoming[].td1.time: string\n"),
            "{shape}"
        );
        assert_eq!(Shape::of(b"<p>maintenance</p>", Wanted::Html), None);
    }
}
