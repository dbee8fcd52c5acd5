//! The order of the rooms, held: each file of `src` is read with `syn`, and a path that leads sideways or upwards fails with file and line.
//! Names that say nothing, files that are too long and files that do not say what they are for fail too.

use std::fs;
use std::path::{Path, PathBuf};

use proc_macro2::{Delimiter, Span, TokenStream, TokenTree};
use syn::spanned::Spanned;

/// The rooms, lowest line first. A room may use the lines above its own here, never its neighbours, never a line below.
const LINES: [&[&str]; 5] = [
    &["domain"],
    &["config", "http"],
    &["platforms", "calendar", "account", "store", "notify"],
    &["engine"],
    &["cli"],
];

/// The one exception: what may be asked without https is said by the configuration, and the way out must obey it.
const ALSO_ALLOWED: [(&str, &str); 1] = [("http", "config")];

/// Names under which everything and nothing can be found.
const EMPTY_NAMES: [&str; 11] = [
    "util", "utils", "helper", "helpers", "common", "manager", "managers", "service", "services", "misc", "shared",
];

/// Lines of a file, its tests aside.
const LONGEST_FILE: usize = 400;

fn line_of(room: &str) -> Option<usize> {
    LINES.iter().position(|rooms| rooms.contains(&room))
}

fn may_use(room: &str, other: &str) -> bool {
    room == other || line_of(other) < line_of(room) || ALSO_ALLOWED.contains(&(room, other))
}

/// What is wrong with the file at `path` (below `src`, with slashes), each fault with its line.
fn faults(path: &str, text: &str) -> Vec<String> {
    let mut faults = Vec::new();
    for part in path.trim_end_matches(".rs").split('/') {
        if EMPTY_NAMES.contains(&part) {
            faults.push(format!("{path}: \"{part}\" says nothing; name the concept"));
        }
    }
    if !text.starts_with("//! ") {
        faults.push(format!(
            "{path}:1: the first line must say what the file is for (//! …)"
        ));
    }
    let file = match syn::parse_file(text) {
        Ok(file) => file,
        Err(error) => {
            faults.push(format!("{path}:{}: {error}", error.span().start().line));
            return faults;
        }
    };
    let long = text.lines().count().saturating_sub(lines_of_tests(&file));
    if long > LONGEST_FILE {
        faults.push(format!(
            "{path}: {long} lines without its tests; {LONGEST_FILE} are the most"
        ));
    }
    let modules = modules_of(path);
    // The crate's root is the map of all rooms, and a program stands above them.
    let Some(room) = modules.first().filter(|first| *first != "bin") else {
        return faults;
    };
    if line_of(room).is_none() {
        faults.push(format!(
            "{path}: \"{room}\" is no room; the rooms stand in tests/layering.rs"
        ));
        return faults;
    }
    let tokens: TokenStream = text.parse().unwrap_or_default();
    let mut uses = Vec::new();
    collect(tokens, modules.len(), &mut uses);
    for found in uses {
        let line = found.at.start().line;
        match found.what {
            Used::Name(name) if line_of(&name).is_none() => {
                faults.push(format!("{path}:{line}: crate::{name} is in no room"));
            }
            Used::Name(name) if !may_use(room, &name) => {
                faults.push(format!("{path}:{line}: {room} may not use {name}"));
            }
            Used::Name(_) => {}
            Used::Everything => faults.push(format!("{path}:{line}: the crate's root is not imported as a whole")),
        }
    }
    faults
}

/// The modules down to the file: `engine/sync.rs` is `engine::sync`, `engine/mod.rs` is `engine`, `lib.rs` is none.
fn modules_of(path: &str) -> Vec<String> {
    let parts = path.trim_end_matches(".rs").split('/');
    parts
        .filter(|part| !matches!(*part, "mod" | "lib"))
        .map(str::to_owned)
        .collect()
}

fn lines_of_tests(file: &syn::File) -> usize {
    let is_tests = |module: &&syn::ItemMod| {
        let only = |attribute: &syn::Attribute| {
            attribute.path().is_ident("cfg") && attribute.parse_args::<syn::Ident>().is_ok_and(|word| word == "test")
        };
        module.content.is_some() && module.attrs.iter().any(only)
    };
    let modules = file.items.iter().filter_map(|item| match item {
        syn::Item::Mod(module) => Some(module),
        _ => None,
    });
    let lines = |module: &syn::ItemMod| {
        let span = module.span();
        span.end().line.saturating_sub(span.start().line).saturating_add(1)
    };
    modules.filter(is_tests).map(lines).sum()
}

/// What a path takes from the crate's root.
enum Used {
    /// The first name after the root.
    Name(String),
    /// A glob, or the root under another name: what is used then cannot be seen.
    Everything,
}

struct Found {
    at: Span,
    what: Used,
}

/// Finds `crate::…` and `super::…` that lead to the crate's root, in `use` lines, in code and within macros. `depth` is how many modules lie
/// between the tokens and the root.
fn collect(tokens: TokenStream, depth: usize, found: &mut Vec<Found>) {
    let tokens: Vec<TokenTree> = tokens.into_iter().collect();
    let mut index = 0_usize;
    while let Some(token) = tokens.get(index) {
        let rest = tokens.get(index.saturating_add(1)..).unwrap_or_default();
        match token {
            TokenTree::Ident(word) if word == "crate" => root_path(rest, token.span(), found),
            TokenTree::Ident(word) if word == "super" => {
                let (ups, rest) = supers(rest);
                if ups == depth {
                    root_path(rest, token.span(), found);
                }
                index = tokens.len().saturating_sub(rest.len()).saturating_sub(1);
            }
            TokenTree::Ident(word) if word == "mod" => {
                if let [TokenTree::Ident(_), TokenTree::Group(body), ..] = rest
                    && body.delimiter() == Delimiter::Brace
                {
                    collect(body.stream(), depth.saturating_add(1), found);
                    index = index.saturating_add(2);
                }
            }
            TokenTree::Group(group) => collect(group.stream(), depth, found),
            TokenTree::Ident(_) | TokenTree::Punct(_) | TokenTree::Literal(_) => {}
        }
        index = index.saturating_add(1);
    }
}

/// How many `super` stand one after another (the first was seen already), and what follows the last.
fn supers(rest: &[TokenTree]) -> (usize, &[TokenTree]) {
    let (mut ups, mut rest) = (1_usize, rest);
    while let Some([TokenTree::Ident(word), after @ ..]) = after_colons(rest)
        && word == "super"
    {
        (ups, rest) = (ups.saturating_add(1), after);
    }
    (ups, rest)
}

fn after_colons(tokens: &[TokenTree]) -> Option<&[TokenTree]> {
    match tokens {
        [TokenTree::Punct(a), TokenTree::Punct(b), rest @ ..] if a.as_char() == ':' && b.as_char() == ':' => Some(rest),
        _ => None,
    }
}

/// What follows the crate's root.
fn root_path(rest: &[TokenTree], at: Span, found: &mut Vec<Found>) {
    let Some(rest) = after_colons(rest) else {
        // `pub(crate)` and the like stand alone; `use crate as …` gives the root another name.
        if matches!(rest.first(), Some(TokenTree::Ident(word)) if word == "as") {
            let what = Used::Everything;
            found.push(Found { at, what });
        }
        return;
    };
    match rest {
        [TokenTree::Group(group), ..] => {
            let names: Vec<TokenTree> = group.stream().into_iter().collect();
            for entry in names.split(|token| matches!(token, TokenTree::Punct(comma) if comma.as_char() == ',')) {
                first_name(entry, at, found);
            }
        }
        _ => first_name(rest, at, found),
    }
}

fn first_name(path: &[TokenTree], at: Span, found: &mut Vec<Found>) {
    let what = match path {
        [] => return,
        // A macro of the crate is exported at its root, whichever room it stands in.
        [TokenTree::Ident(_), TokenTree::Punct(bang), ..] if bang.as_char() == '!' => return,
        [TokenTree::Ident(word), ..] if word != "self" => Used::Name(word.to_string()),
        _ => Used::Everything,
    };
    let at = path.first().map_or(at, TokenTree::span);
    found.push(Found { at, what });
}

fn source() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("src")
}

fn files_below(folder: &Path) -> Vec<PathBuf> {
    let mut files = Vec::new();
    for entry in fs::read_dir(folder).into_iter().flatten().flatten() {
        let path = entry.path();
        if path.is_dir() {
            files.extend(files_below(&path));
        } else if path.extension().is_some_and(|extension| extension == "rs") {
            files.push(path);
        }
    }
    files.sort();
    files
}

#[test]
fn no_room_uses_its_neighbours_or_those_above_it() {
    let files = files_below(&source());
    assert!(files.len() > 60, "only {} files were found", files.len());
    let mut all = Vec::new();
    for file in files {
        let path = file
            .strip_prefix(source())
            .unwrap()
            .to_string_lossy()
            .replace('\\', "/");
        all.extend(faults(&path, &fs::read_to_string(&file).unwrap()));
    }
    assert!(all.is_empty(), "\n{}\n", all.join("\n"));
}

#[test]
fn every_room_of_the_order_is_there_and_no_other() {
    let mut found: Vec<String> = Vec::new();
    for entry in fs::read_dir(source()).unwrap().flatten() {
        if entry.path().is_dir() && entry.file_name() != "bin" {
            found.push(entry.file_name().to_string_lossy().into_owned());
        }
    }
    let mut rooms = LINES.concat();
    rooms.sort_unstable();
    found.sort_unstable();
    assert_eq!(found, rooms);
}

/// The faults of a snippet, with a first line that says what it is for.
fn faults_of(path: &str, code: &str) -> Vec<String> {
    faults(path, &format!("//! A snippet.\n{code}"))
}

#[test]
fn the_checker_sees_what_leads_sideways_or_up() {
    for (path, code, expected) in [
        (
            "calendar/plan.rs",
            "use crate::store::Store;",
            "calendar/plan.rs:2: calendar may not use store",
        ),
        (
            "domain/text.rs",
            "use crate::http::pause;",
            "domain/text.rs:2: domain may not use http",
        ),
        (
            "config/paths.rs",
            "use crate::http::pause;",
            "config/paths.rs:2: config may not use http",
        ),
        (
            "engine/sync.rs",
            "use crate::{\n  domain::Code,\n  cli::Args};",
            "engine/sync.rs:4: engine may not use cli",
        ),
        (
            "store/open.rs",
            "fn f() { crate::engine::go(); }",
            "store/open.rs:2: store may not use engine",
        ),
        (
            "store/open.rs",
            "fn f() { say!(\"{}\", crate::account::X); }",
            "store/open.rs:2: store may not use account",
        ),
        (
            "store/open.rs",
            "use super::super::account::X;",
            "store/open.rs:2: store may not use account",
        ),
        (
            "store/mod.rs",
            "use super::{account::X, domain::Y};",
            "store/mod.rs:2: store may not use account",
        ),
        (
            "store/open.rs",
            "mod t { use super::super::super::engine::X; }",
            "store/open.rs:2: store may not use engine",
        ),
        (
            "store/open.rs",
            "pub use self::super::super::cli;",
            "store/open.rs:2: store may not use cli",
        ),
        (
            "store/open.rs",
            "use crate::*;",
            "store/open.rs:2: the crate's root is not imported as a whole",
        ),
        (
            "store/mod.rs",
            "use super::*;",
            "store/mod.rs:2: the crate's root is not imported as a whole",
        ),
        (
            "store/open.rs",
            "use crate as all;",
            "store/open.rs:2: the crate's root is not imported as a whole",
        ),
        (
            "store/open.rs",
            "use crate::{self as all};",
            "store/open.rs:2: the crate's root is not imported as a whole",
        ),
        (
            "store/open.rs",
            "use crate::nowhere::X;",
            "store/open.rs:2: crate::nowhere is in no room",
        ),
        (
            "attic/box.rs",
            "",
            "attic/box.rs: \"attic\" is no room; the rooms stand in tests/layering.rs",
        ),
        ("store/open.rs", "fn {", "store/open.rs:2: "),
    ] {
        let found = faults_of(path, code);
        assert!(
            found.len() == 1 && found[0].starts_with(expected),
            "{code:?} gave {found:?}"
        );
    }
}

#[test]
fn the_checker_lets_pass_what_is_in_order() {
    for (path, code) in [
        (
            "engine/sync.rs",
            "use super::core::Engine; use crate::{calendar::plan, store::Store};",
        ),
        ("http/client.rs", "use crate::config::endpoints::is_loopback;"),
        (
            "store/open.rs",
            "pub(crate) fn f() {} pub(in crate::store) fn g() {} mod tests { use super::*; }",
        ),
        (
            "store/mod.rs",
            "mod tests { use super::*; use super::super::domain::X; }",
        ),
        (
            "platforms/mod.rs",
            "crate::for_each_platform!(declare); macro_rules! d { () => { $crate::domain::X } }",
        ),
        ("bin/contestsync-headless.rs", "use contestsync_core::cli;"),
        ("lib.rs", "pub mod cli; pub use crate::cli::main;"),
        (
            "store/open.rs",
            "/// As [`crate::engine`] wants it.\nfn f() { let words = \"crate::engine\"; }",
        ),
    ] {
        assert_eq!(faults_of(path, code), Vec::<String>::new(), "{code:?}");
    }
}

#[test]
fn the_checker_sees_empty_names_long_files_and_files_that_do_not_say_what_they_are_for() {
    assert_eq!(
        faults_of("store/utils.rs", ""),
        ["store/utils.rs: \"utils\" says nothing; name the concept"]
    );
    assert_eq!(
        faults_of("store/common/row.rs", ""),
        ["store/common/row.rs: \"common\" says nothing; name the concept"]
    );
    assert_eq!(
        faults("store/open.rs", "use std::fs;\n"),
        ["store/open.rs:1: the first line must say what the file is for (//! …)"]
    );
    let long = "fn f() {}\n".repeat(LONGEST_FILE);
    assert_eq!(
        faults_of("store/open.rs", &long),
        ["store/open.rs: 401 lines without its tests; 400 are the most"]
    );
    let tests = format!("#[cfg(test)]\nmod tests {{\n{long}}}\n");
    assert_eq!(faults_of("store/open.rs", &tests), Vec::<String>::new());
}
