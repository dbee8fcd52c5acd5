//! Generates the window's TypeScript from the Rust types: `ui/src/bindings/engine.ts`.

use std::collections::BTreeMap;
use std::fmt::Write as _;
use std::fs;

use serde_json::Value;
use ts_rs::{Config, TS, TypeVisitor};

use crate::domain::preferences::DEFINITIONS;
use crate::domain::request::{EVENTS, Place, Request};
use crate::domain::rules::Condition;
use crate::domain::verdict::Because;
use crate::domain::view::{Activity, View};
use crate::domain::{Code, ContestKind, Platform, Preferences};

impl TS for Code {
    type WithoutGenerics = Self;
    type OptionInnerType = Self;

    fn name(_: &Config) -> String {
        "Code".to_owned()
    }

    fn inline(_: &Config) -> String {
        union(Self::ALL.iter().map(|code| code.word()))
    }
}

fn union<'a>(words: impl Iterator<Item = &'a str>) -> String {
    words.map(|word| format!("\"{word}\"")).collect::<Vec<_>>().join(" | ")
}

/// Declarations by name, collected from what requests and views consist of.
#[derive(Default)]
pub(crate) struct Collected {
    config: Config,
    declarations: BTreeMap<String, String>,
}

impl Collected {
    /// The type's name in TypeScript; it and everything that it consists of are declared.
    pub(crate) fn name_of<T: TS + 'static + ?Sized>(&mut self) -> String {
        self.visit::<T>();
        T::name(&self.config)
    }
}

impl TypeVisitor for Collected {
    fn visit<T: TS + 'static + ?Sized>(&mut self) {
        let name = T::name(&self.config);
        if T::output_path().is_some() {
            if self.declarations.contains_key(&name) {
                return;
            }
            let docs = T::docs().unwrap_or_default();
            let declaration = format!("{}export {}\n", docs, T::decl(&self.config));
            self.declarations.insert(name, declaration);
        }
        T::visit_dependencies(self);
        T::visit_generics(self);
    }
}

fn generated() -> String {
    let mut collected = Collected {
        config: Config::new().with_large_int("number"),
        declarations: BTreeMap::new(),
    };
    collected.name_of::<View>();
    collected.name_of::<Request>();
    // Flattened into others, and also wanted by name.
    collected.name_of::<Because>();
    collected.name_of::<Condition>();
    let mut replies = String::new();
    Request::replies(&mut |name, reply| {
        let _infallible = writeln!(
            replies,
            "  {name}: {};",
            reply(&mut collected).replace("null | null", "null")
        );
    });
    let events = [
        collected.name_of::<View>(),
        collected.name_of::<Activity>(),
        collected.name_of::<Place>(),
    ];
    let events: Vec<String> = EVENTS
        .iter()
        .zip(events)
        .map(|(name, carries)| format!("  {name}: {carries};"))
        .collect();

    let preferences: Vec<String> = DEFINITIONS
        .iter()
        .map(|definition| {
            let shape = match definition.json(&Preferences::default()) {
                Value::Bool(_) => "boolean",
                Value::Number(_) => "number",
                Value::String(_) => "string",
                Value::Array(_) => "Rule[]",
                Value::Object(_) => "Record<ContestKey, number[]>",
                Value::Null => "never",
            };
            format!("  /** {} */\n  \"{}\": {shape};", definition.takes, definition.key)
        })
        .collect();
    let platforms: Vec<String> = Platform::ALL
        .iter()
        .map(|platform| {
            let host = platform.server().trim_start_matches("https://");
            format!(
                "  {{ key: \"{}\", name: \"{}\", host: \"{host}\", usual: {}, seen: {} }},",
                platform.key(),
                platform.name(),
                platform.is_on_at_first(),
                platform.was_seen_live()
            )
        })
        .collect();

    let mut file = "// Generated from src-tauri/domain/src by `npm run bindings`. Don't edit it.\n\n".to_owned();
    for declaration in collected.declarations.values() {
        file.push_str(declaration);
        file.push('\n');
    }
    let _infallible = write!(
        file,
        "/** The stable word of each thing that can go wrong. */\nexport type Code = {};\n\n\
         /** Every preference and the shape of its value. */\nexport interface PreferenceValues {{\n{}\n}}\n\n\
         export type PreferenceKey = keyof PreferenceValues;\n\n\
         /** What answers each request. */\nexport interface Replies {{\n{replies}}}\n\n\
         /** What each event carries. */\nexport interface Events {{\n{}\n}}\n\n\
         /** Every platform, in the order people see: whether it is read until the user says otherwise, and whether it was confirmed against the live site. */\n\
         export const PLATFORMS: readonly {{ readonly key: Platform; readonly name: string; readonly host: string; readonly usual: boolean; readonly seen: boolean }}[] = [\n{}\n];\n\n\
         /** Every kind of contest. */\nexport const CONTEST_KINDS: readonly ContestKind[] = [{}];\n",
        union(Code::ALL.iter().map(|code| code.word())),
        preferences.join("\n"),
        events.join("\n"),
        platforms.join("\n"),
        ContestKind::ALL.map(|kind| format!("\"{kind}\"")).join(", "),
    );
    file
}

/// How the window draws each event color of Google Calendar: on a light background, and on a dark one.
const COLORS: [(&str, &str, &str); 11] = [
    ("1", "#5a4fa8", "#b9b2ff"),
    ("2", "#53660a", "#b9d05c"),
    ("3", "#a83a10", "#ff9e78"),
    ("4", "#9c2f63", "#ff9fc6"),
    ("5", "#8a5300", "#f0b44c"),
    ("6", "#74482a", "#dcae8b"),
    ("7", "#0a6273", "#6fd0e0"),
    ("8", "#40485a", "#c6cddb"),
    ("9", "#1c5aa8", "#83b8ff"),
    ("10", "#0b6b45", "#62d3a0"),
    ("11", "#a3212b", "#ff9a9f"),
];

fn stylesheet() -> String {
    let mut sheet = "/* Generated from the table of platforms by `npm run bindings`. Don't edit it. */\n".to_owned();
    let colors = |shade: fn(&(&'static str, &'static str, &'static str)) -> &'static str| {
        let lines = COLORS
            .iter()
            .map(|color| format!("  --platform-{}: {};\n", color.0, shade(color)));
        lines.collect::<String>()
    };
    let (light, dark) = (colors(|color| color.1), colors(|color| color.2));
    let _infallible = write!(
        sheet,
        ":root {{\n{light}}}\n\n:root[data-theme=\"dark\"] {{\n{dark}}}\n\n"
    );
    for platform in Platform::ALL {
        let (key, color) = (platform.key(), platform.event_color_id());
        assert!(
            COLORS.iter().any(|known| known.0 == color),
            "{key} has no color {color}"
        );
        let _infallible = writeln!(
            sheet,
            "[data-platform=\"{key}\"] {{ --tone: var(--platform-{color}); }}"
        );
    }
    sheet.push_str("[data-platform^=\"feed-\"] { --tone: var(--platform-1); }\n");
    sheet
}

fn is_written(file: &str, wanted: &str) {
    let folder = concat!(env!("CARGO_MANIFEST_DIR"), "/../../ui/src/bindings/");
    let path = format!("{folder}{file}");
    if fs::read_to_string(&path).unwrap_or_default() != wanted {
        fs::create_dir_all(folder).unwrap();
        fs::write(&path, wanted).unwrap();
        panic!("{path} was out of date and has been rewritten: look at it and commit it");
    }
}

#[test]
fn the_windows_types_are_those_of_the_engine() {
    is_written("engine.ts", &generated());
}

#[test]
fn the_windows_colors_are_those_of_the_platforms() {
    is_written("platforms.css", &stylesheet());
}
