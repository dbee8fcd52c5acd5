//! Makes `Message` from `locales/en.ftl`: a variant for each text that the program uses, with what it's filled with. Also picks those texts out of each
//! language, so that the program doesn't carry the window's.
#![expect(
    clippy::unwrap_used,
    clippy::panic,
    clippy::disallowed_methods,
    reason = "a build that can't read the catalog must fail, and Cargo says in the environment where things are"
)]

use std::collections::{BTreeMap, BTreeSet};
use std::fmt::Write as _;
use std::path::{Path, PathBuf};
use std::{env, fs};

use fluent_syntax::ast::{Entry, Expression, InlineExpression, Pattern, PatternElement};
use fluent_syntax::parser;

/// The parts of the catalog that the program uses: what comes before the first hyphen of a key.
const PARTS: &[&str] = &[
    "attention",
    "cli",
    "did",
    "event",
    "landing",
    "notice",
    "problem",
    "time",
    "tray",
];

/// Those that it finds by keys made of parts alone, so they need no variant.
const BY_KEY: &[&str] = &["because", "for_me", "help", "kind", "rule"];

/// What a text is filled with: the number that chooses its form, and the rest.
#[derive(Default)]
struct Variables {
    number: Option<String>,
    texts: BTreeSet<String>,
}

fn main() {
    let root = PathBuf::from(env::var("CARGO_MANIFEST_DIR").unwrap()).join("../../locales");
    let out = PathBuf::from(env::var("OUT_DIR").unwrap());
    println!("cargo:rerun-if-changed={}", root.display());
    let mut languages: Vec<String> = fs::read_dir(&root)
        .unwrap()
        .filter_map(|file| {
            let name = file.unwrap().file_name().into_string().unwrap();
            name.strip_suffix(".ftl").map(str::to_owned)
        })
        .collect();
    languages.sort();
    let mut rows = String::new();
    for language in &languages {
        let file = root.join(format!("{language}.ftl"));
        println!("cargo:rerun-if-changed={}", file.display());
        fs::write(out.join(format!("{language}.ftl")), picked(&file)).unwrap();
        writeln!(
            rows,
            "    (\"{language}\", include_str!(concat!(env!(\"OUT_DIR\"), \"/{language}.ftl\"))),"
        )
        .unwrap();
    }
    let source = fs::read_to_string(root.join("en.ftl")).unwrap();
    fs::write(
        out.join("messages.rs"),
        format!(
            "{}\n/// The texts of each language.\nconst TEXTS: [(&str, &str); {}] = [\n{rows}];\n",
            messages(&source),
            languages.len()
        ),
    )
    .unwrap();
}

fn has_variant(key: &str) -> bool {
    key.split('-').next().is_some_and(|part| PARTS.contains(&part))
}

fn is_used(key: &str) -> bool {
    has_variant(key) || key.split('-').next().is_some_and(|part| BY_KEY.contains(&part))
}

/// The messages of a file that the program uses, without comments. A message begins at the start of a line and goes on in indented ones.
fn picked(file: &Path) -> String {
    let source = fs::read_to_string(file).unwrap();
    let mut text = String::new();
    let mut used = false;
    for line in source.lines() {
        if line.starts_with(|first: char| first.is_ascii_alphabetic()) {
            used = is_used(line.split(' ').next().unwrap());
        } else if line.starts_with('#') || line.is_empty() {
            used = false;
        }
        if used {
            writeln!(text, "{line}").unwrap();
        }
    }
    text
}

fn messages(source: &str) -> String {
    let resource = parser::parse(source).unwrap_or_else(|(_, errors)| panic!("locales/en.ftl: {errors:?}"));
    let mut all: BTreeMap<&str, Variables> = BTreeMap::new();
    for entry in &resource.body {
        if let Entry::Message(message) = entry
            && has_variant(message.id.name)
        {
            let mut variables = Variables::default();
            collect(message.value.as_ref().unwrap(), &mut variables);
            if let Some(number) = &variables.number {
                variables.texts.remove(number);
            }
            all.insert(message.id.name, variables);
        }
    }
    let (mut variants, mut keys, mut fills) = (String::new(), String::new(), String::new());
    for (key, Variables { number, texts }) in &all {
        let name = variant(key);
        writeln!(variants, "    /// `{key}`").unwrap();
        if number.is_none() && texts.is_empty() {
            writeln!(variants, "    {name},").unwrap();
            writeln!(keys, "            Self::{name} => \"{key}\",").unwrap();
            continue;
        }
        let fields = number
            .iter()
            .map(|name| (name, "i64"))
            .chain(texts.iter().map(|name| (name, "&'a str")));
        writeln!(variants, "    {name} {{").unwrap();
        let mut names = Vec::new();
        let mut sets = String::new();
        for (field, kind) in fields {
            writeln!(variants, "        /// `${field}`\n        {field}: {kind},").unwrap();
            writeln!(sets, "                args.set(\"{field}\", *{field});").unwrap();
            names.push(field.as_str());
        }
        writeln!(variants, "    }},").unwrap();
        writeln!(keys, "            Self::{name} {{ .. }} => \"{key}\",").unwrap();
        writeln!(
            fills,
            "            Self::{name} {{ {} }} => {{\n{sets}            }}",
            names.join(", ")
        )
        .unwrap();
    }
    format!(
        "/// A text of the catalog, with what it's filled with.\n#[derive(Clone, Copy, Debug, PartialEq, Eq)]\npub enum Message<'a> {{\n{variants}}}\n\n\
         impl<'a> Message<'a> {{\n    /// Its key.\n    #[expect(clippy::too_many_lines, reason = \"an arm for each text\")]\n    #[must_use]\n    pub const fn key(&self) -> &'static str {{\n        match self {{\n{keys}        }}\n    }}\n\n    \
         #[expect(clippy::too_many_lines, clippy::match_same_arms, reason = \"an arm for each text\")]\n    fn fill(&self, args: &mut FluentArgs<'a>) {{\n        match self {{\n{fills}            _ => {{}}\n        }}\n    }}\n}}\n"
    )
}

fn collect(pattern: &Pattern<&str>, variables: &mut Variables) {
    for element in &pattern.elements {
        let PatternElement::Placeable { expression } = element else {
            continue;
        };
        match expression {
            Expression::Inline(InlineExpression::VariableReference { id }) => {
                variables.texts.insert(id.name.to_owned());
            }
            Expression::Inline(_) => {}
            Expression::Select { selector, variants } => {
                if let InlineExpression::VariableReference { id } = selector {
                    variables.number = Some(id.name.to_owned());
                }
                for variant in variants {
                    collect(&variant.value, variables);
                }
            }
        }
    }
}

/// `tray-pause_until` as `TrayPauseUntil`.
fn variant(key: &str) -> String {
    key.split(['-', '_'])
        .map(|word| {
            let mut letters = word.chars();
            letters.next().map_or_else(String::new, |first| {
                first.to_ascii_uppercase().to_string() + letters.as_str()
            })
        })
        .collect()
}
