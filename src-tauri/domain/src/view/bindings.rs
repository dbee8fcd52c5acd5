//! The window's TypeScript, made from the Rust types: `ui/src/bindings/engine.ts`.

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

/// Declarations by name, gathered from what requests and views are made of.
#[derive(Default)]
pub(crate) struct Collected {
    config: Config,
    declarations: BTreeMap<String, String>,
}

impl Collected {
    /// The type's name in TypeScript; it and all it is made of are declared.
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
    // Flattened into others, and wanted by name too.
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
                Value::Null | Value::Object(_) => "never",
            };
            format!("  /** {} */\n  \"{}\": {shape};", definition.takes, definition.key)
        })
        .collect();
    let platforms: Vec<String> = Platform::ALL
        .iter()
        .map(|platform| format!("  {{ key: \"{}\", name: \"{}\" }},", platform.key(), platform.name()))
        .collect();

    let mut file = "// Made from src-tauri/domain/src by `npm run bindings`. Not to be edited.\n\n".to_owned();
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
         /** Every platform, in the order people see. */\nexport const PLATFORMS: readonly {{ readonly key: Platform; readonly name: string }}[] = [\n{}\n];\n\n\
         /** Every kind of contest. */\nexport const CONTEST_KINDS: readonly ContestKind[] = [{}];\n",
        union(Code::ALL.iter().map(|code| code.word())),
        preferences.join("\n"),
        events.join("\n"),
        platforms.join("\n"),
        ContestKind::ALL.map(|kind| format!("\"{kind}\"")).join(", "),
    );
    file
}

#[test]
fn the_windows_types_are_those_of_the_engine() {
    let path = concat!(env!("CARGO_MANIFEST_DIR"), "/../../ui/src/bindings/engine.ts");
    let wanted = generated();
    let found = fs::read_to_string(path).unwrap_or_default();
    if found != wanted {
        fs::create_dir_all(concat!(env!("CARGO_MANIFEST_DIR"), "/../../ui/src/bindings")).unwrap();
        fs::write(path, wanted).unwrap();
        panic!("{path} was out of date and has been written anew: look at it and commit it");
    }
}
