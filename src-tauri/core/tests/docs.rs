//! Compares the documentation with the code: every code, subcommand, preference, and variable is in `docs/cli.md`, and the map in
//! `ARCHITECTURE.md` matches the files. `links.rs` checks the links.
#![expect(clippy::unwrap_used, reason = "helpers of a test program")]

use std::collections::BTreeSet;
use std::fmt::Write as _;
use std::fs;
use std::path::{Path, PathBuf};

use clap::CommandFactory;
use contestsync_core::cli::Args;
use contestsync_core::config::Endpoints;
use contestsync_core::domain::preferences::DEFINITIONS;
use contestsync_core::domain::{Code, ContestKind, Platform};
use contestsync_core::platforms::servers as servers_of;

fn root() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR"))
        .join("../..")
        .canonicalize()
        .unwrap()
}

fn page(name: &str) -> String {
    fs::read_to_string(root().join(name)).unwrap()
}

/// The words that the page doesn't have between backticks.
fn unmentioned<'a>(page: &str, words: impl IntoIterator<Item = &'a str>) -> Vec<&'a str> {
    words
        .into_iter()
        .filter(|word| !page.contains(&format!("`{word}`")))
        .collect()
}

/// One number, in the root `Cargo.toml`: Tauri and the packages take it from there.
#[test]
fn the_version_stands_in_one_place() {
    for file in ["package.json", "tauri.conf.json"] {
        let parsed: serde_json::Value = serde_json::from_str(&page(file)).unwrap();
        assert_eq!(parsed.get("version"), None, "{file}");
    }
    let manifest = page("Cargo.toml");
    let version = format!("version = \"{}\"", env!("CARGO_PKG_VERSION"));
    assert_eq!(manifest.lines().filter(|line| *line == version).count(), 1);
    assert!(page("CHANGELOG.md").contains(concat!("## ", env!("CARGO_PKG_VERSION"))));
}

#[test]
fn every_error_code_is_explained() {
    let codes = Code::ALL.iter().map(|code| code.word());
    assert_eq!(
        unmentioned(&page("docs/cli.md"), codes),
        Vec::<&str>::new(),
        "docs/cli.md doesn't mention these"
    );
}

#[test]
fn every_preference_platform_and_kind_is_explained() {
    let page = page("docs/cli.md");
    let keys = DEFINITIONS.iter().map(|definition| definition.key);
    let platforms = Platform::ALL.iter().map(|platform| platform.key());
    let kinds = ContestKind::ALL.iter().map(|kind| kind.key());
    assert_eq!(
        unmentioned(&page, keys.chain(platforms).chain(kinds)),
        Vec::<&str>::new(),
        "docs/cli.md doesn't mention these"
    );
}

/// Scheme and host of every server that a build may ask, apart from the publisher's.
fn servers() -> BTreeSet<String> {
    let google = Endpoints::parse("").unwrap();
    let google = [google.accounts, google.oauth, google.api];
    let platforms = Platform::ALL.iter().flat_map(|platform| servers_of(*platform));
    platforms
        .map(|server| server.trim_start_matches("https://").to_owned())
        .chain(google.iter().map(|url| url.host_str().unwrap().to_owned()))
        .collect()
}

#[test]
fn the_readme_names_every_server_that_is_asked_and_no_other() {
    let page = page("README.md");
    let tables = ["## Contest sites", "### What leaves the machine"];
    let rows = tables.iter().flat_map(|heading| {
        let section = page.split(heading).nth(1).unwrap();
        section
            .split("\n\n")
            .find(|part| part.starts_with('|'))
            .unwrap()
            .lines()
    });
    let named: BTreeSet<String> = rows
        .flat_map(|row| row.split('`').skip(1).step_by(2))
        .filter(|word| word.contains('.'))
        .map(str::to_owned)
        .collect();
    let asked = servers();
    let missing: Vec<_> = asked.difference(&named).collect();
    let other: Vec<_> = named.difference(&asked).collect();
    assert!(
        missing.is_empty() && other.is_empty(),
        "README.md lacks {missing:?}, and names {other:?}, which no build asks"
    );
}

#[test]
fn every_subcommand_and_its_options_are_explained() {
    let page = page("docs/cli.md");
    let mut missing = Vec::new();
    let all = Args::command();
    let mut waiting: Vec<(String, &clap::Command)> = all
        .get_subcommands()
        .map(|command| (command.get_name().to_owned(), command))
        .collect();
    while let Some((name, command)) = waiting.pop() {
        if !page.contains(&format!("contestsync {name}")) {
            missing.push(name.clone());
        }
        let options = command.get_arguments().filter_map(clap::Arg::get_long);
        missing.extend(
            options
                .map(|option| format!("--{option}"))
                .filter(|option| !page.contains(option)),
        );
        waiting.extend(
            command
                .get_subcommands()
                .map(|inner| (format!("{name} {}", inner.get_name()), inner)),
        );
    }
    assert_eq!(missing, Vec::<String>::new(), "docs/cli.md doesn't explain these");
}

/// The first sentence of what a file says of itself.
fn purpose(file: &Path) -> String {
    let text = fs::read_to_string(file).unwrap();
    let lines = text.lines().map_while(|line| line.strip_prefix("//!")).map(str::trim);
    let words: Vec<&str> = lines.take_while(|line| !line.is_empty()).collect();
    let words = words.join(" ");
    let sentence = words.split_once(". ").map_or(words.as_str(), |(first, _)| first);
    sentence.trim_end_matches('.').replace("[`", "`").replace("`]", "`")
}

/// Each crate of the engine, and the rooms in it, by what their first line says.
fn map() -> String {
    let above = Path::new(env!("CARGO_MANIFEST_DIR")).join("..");
    let mut made = String::new();
    for folder in folders(&above) {
        let root = folder.join("src/lib.rs");
        if root.exists() {
            let name = folder.file_name().unwrap().to_string_lossy();
            writeln!(made, "{:<16} {}", format!("{name}/"), purpose(&root)).unwrap();
            for room in folders(&folder.join("src")) {
                let name = room.file_name().unwrap().to_string_lossy();
                let map = room.join("mod.rs");
                if map.exists() {
                    writeln!(made, "  {:<14} {}", format!("{name}/"), purpose(&map)).unwrap();
                }
            }
        }
    }
    made
}

fn folders(above: &Path) -> Vec<PathBuf> {
    let entries = fs::read_dir(above).unwrap().flatten().map(|entry| entry.path());
    let mut folders: Vec<PathBuf> = entries.filter(|path| path.is_dir()).collect();
    folders.sort();
    folders
}

const BEGIN: &str = "<!-- the crates and their rooms, made by tests/docs.rs from the first line of each -->\n```text\n";
const END: &str = "```\n<!-- end of the map -->\n";

#[test]
#[expect(
    clippy::disallowed_methods,
    reason = "whether the page may be brought up to date here"
)]
fn the_map_in_the_architecture_is_the_one_that_is_there() {
    let made = map();
    let text = page("ARCHITECTURE.md");
    let (before, rest) = text.split_once(BEGIN).unwrap();
    let (written, after) = rest.split_once(END).unwrap();
    if written == made {
        return;
    }
    if std::env::var_os("CI").is_none() {
        fs::write(
            root().join("ARCHITECTURE.md"),
            format!("{before}{BEGIN}{made}{END}{after}"),
        )
        .unwrap();
    }
    panic!("the map in ARCHITECTURE.md was out of date; outside CI it is corrected now: look at it and commit it");
}
