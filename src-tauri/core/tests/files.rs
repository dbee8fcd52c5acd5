//! Rules about files that the compiler doesn't check: a meaningful name, a first line that says what the file is for, at most 400 lines,
//! type names that mean one thing, no public item that nothing uses, no files of the engine that need each other, and code that differs by system in
//! two rooms alone. Which crate may use which is in their `Cargo.toml`.
#![expect(clippy::unwrap_used, reason = "helpers of a test program")]

use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::path::{Path, PathBuf};

/// Names under which everything and nothing can be found.
const EMPTY_NAMES: [&str; 11] = [
    "util", "utils", "helper", "helpers", "common", "manager", "managers", "service", "services", "misc", "shared",
];

/// Lines of a file, its tests aside.
const LONGEST_FILE: usize = 400;

/// What is wrong with the file at `path` (below `src-tauri`, with slashes).
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
    let code = text
        .split_once("#[cfg(test)]\nmod tests {")
        .map_or(text, |(code, _)| code);
    let long = code.lines().count();
    if long > LONGEST_FILE {
        faults.push(format!(
            "{path}: {long} lines without its tests; {LONGEST_FILE} are the most"
        ));
    }
    faults
}

fn files_below(folder: &Path) -> Vec<PathBuf> {
    let mut files = Vec::new();
    for entry in fs::read_dir(folder).into_iter().flatten().flatten() {
        let path = entry.path();
        if path.is_dir() {
            // What was built isn't ours.
            if !path.ends_with("target") {
                files.extend(files_below(&path));
            }
        } else if path.extension().is_some_and(|extension| extension == "rs") {
            files.push(path);
        }
    }
    files.sort();
    files
}

/// Files by their path below a folder, with slashes, and what is in them.
fn read_all(above: &Path, files: impl IntoIterator<Item = PathBuf>) -> impl Iterator<Item = (String, String)> {
    files.into_iter().map(move |file| {
        let path = file.strip_prefix(above).unwrap().to_string_lossy().replace('\\', "/");
        (path, fs::read_to_string(&file).unwrap())
    })
}

#[test]
fn every_file_has_a_name_a_purpose_and_a_bounded_length() {
    let above = Path::new(env!("CARGO_MANIFEST_DIR")).join("..").canonicalize().unwrap();
    let crates = fs::read_dir(&above).unwrap().flatten().map(|entry| entry.path());
    let files: Vec<PathBuf> = crates.flat_map(|folder| files_below(&folder.join("src"))).collect();
    assert!(files.len() > 100, "only {} files were found", files.len());
    let mut all = Vec::new();
    for file in files {
        let path = file.strip_prefix(&above).unwrap().to_string_lossy().replace('\\', "/");
        all.extend(faults(&path, &fs::read_to_string(&file).unwrap()));
    }
    assert!(all.is_empty(), "\n{}\n", all.join("\n"));
}

/// The name of the type that a line declares for other files.
fn shared_type(line: &str) -> Option<&str> {
    let after = line.trim_start().strip_prefix("pub")?;
    let after = match after.strip_prefix('(') {
        Some(scope) => scope.split_once(')')?.1,
        None => after,
    };
    let (kind, name) = after.strip_prefix(' ')?.split_once(' ')?;
    let is_type = ["struct", "enum", "trait", "type", "union"].contains(&kind);
    name.split(|letter: char| !letter.is_alphanumeric())
        .next()
        .filter(|_| is_type)
}

/// The path of a file in which only the system differs is that of one file: a program has one of the three.
fn of_any_system(path: &str) -> String {
    let of_one = SYSTEMS.map(|system| format!("/system/{system}"));
    let found = of_one.iter().find(|one| path.contains(one.as_str()));
    found.map_or_else(|| path.to_owned(), |one| path.replace(one, "/system/…"))
}

/// Names that several files declare for others.
fn shared_names<'a>(files: impl IntoIterator<Item = (&'a str, &'a str)>) -> Vec<String> {
    let mut declared = BTreeMap::<&str, BTreeSet<String>>::new();
    for (path, text) in files {
        let code = text
            .split_once("#[cfg(test)]\nmod tests {")
            .map_or(text, |(code, _)| code);
        for name in code.lines().filter_map(shared_type) {
            declared.entry(name).or_default().insert(of_any_system(path));
        }
    }
    let several = declared.into_iter().filter(|(_, paths)| paths.len() > 1);
    let paths = |paths: BTreeSet<String>| paths.into_iter().collect::<Vec<_>>().join(" and ");
    several
        .map(|(name, all)| format!("{name} is declared in {}", paths(all)))
        .collect()
}

/// The doubles and the load counter never ship, and have names of their own.
#[test]
fn a_type_that_other_files_can_use_has_a_name_of_its_own() {
    let above = Path::new(env!("CARGO_MANIFEST_DIR")).join("..").canonicalize().unwrap();
    let crates = fs::read_dir(&above).unwrap().flatten().map(|entry| entry.path());
    let shipped = crates.filter(|folder| !folder.ends_with("doubles") && !folder.ends_with("scale"));
    let sources = shipped.flat_map(|folder| {
        files_below(&if folder.ends_with("src") {
            folder
        } else {
            folder.join("src")
        })
    });
    let files: Vec<(String, String)> = read_all(&above, sources).collect();
    let same = shared_names(files.iter().map(|(path, text)| (path.as_str(), text.as_str())));
    assert_eq!(same, Vec::<String>::new());
}

#[test]
fn a_name_that_means_two_things_is_seen() {
    let one = (
        "store/src/a.rs",
        "pub struct Row;\nstruct Own;\n#[cfg(test)]\nmod tests {\npub struct Sample;\n}\n",
    );
    let two = (
        "view/src/b.rs",
        "    pub(crate) enum Row<'a> {\nstruct Own;\npub struct Sample;\n",
    );
    assert_eq!(
        shared_names([one, two]),
        ["Row is declared in store/src/a.rs and view/src/b.rs"]
    );
    let linux = ("config/src/system/linux.rs", "pub struct Row;\n");
    let windows = ("config/src/system/windows.rs", "pub struct Row;\n");
    assert_eq!(shared_names([linux, windows]), Vec::<String>::new());
    assert_eq!(
        shared_names([linux, windows, two]),
        ["Row is declared in config/src/system/….rs and view/src/b.rs"]
    );
}

/// The name of the item that a line declares for other files.
fn public_item(line: &str) -> Option<&str> {
    let after = line.trim_start().strip_prefix("pub")?;
    let after = after
        .strip_prefix('(')
        .map_or(after, |scope| scope.split_once(')').map_or("", |(_, rest)| rest));
    let mut words = after
        .strip_prefix(' ')?
        .split(|letter: char| !letter.is_alphanumeric() && letter != '_');
    let is_item = |word: &&str| ["fn", "struct", "enum", "trait", "type", "union", "static"].contains(word);
    match words.next()? {
        // A function or a constant.
        "const" => words.next().filter(|word| *word != "fn").or_else(|| words.next()),
        "async" => words.nth(1),
        kind => words.next().filter(|_| is_item(&kind)),
    }
}

/// Public items whose name is in no other place of the workspace.
fn unused(files: &[(String, String)]) -> Vec<String> {
    let mut counts = BTreeMap::<&str, usize>::new();
    let code = |text| str::lines(text).map(|line| line.split_once("//").map_or(line, |(code, _)| code));
    for word in files
        .iter()
        .flat_map(|(_, text)| code(text))
        .flat_map(|line| line.split(|letter: char| !letter.is_alphanumeric() && letter != '_'))
    {
        *counts.entry(word).or_default() += 1;
    }
    let mut unused = Vec::new();
    for (path, text) in files {
        let items = code(text)
            .filter_map(public_item)
            .filter(|name| counts.get(name) == Some(&1));
        unused.extend(items.map(|name| format!("{path}: nothing uses `{name}`")));
    }
    unused
}

#[test]
fn every_public_item_is_used() {
    let above = Path::new(env!("CARGO_MANIFEST_DIR")).join("..").canonicalize().unwrap();
    let files: Vec<(String, String)> = read_all(&above, files_below(&above)).collect();
    assert_eq!(unused(&files), Vec::<String>::new());
}

#[test]
fn a_public_item_that_nothing_uses_is_seen() {
    let file = |path: &str, text: &str| (path.to_owned(), text.to_owned());
    let one = file(
        "a.rs",
        "pub fn used() {}\npub(crate) const fn lonely() {}\npub const FREE: u8 = 1;\nfn private() {}\n",
    );
    let two = file("b.rs", "// lonely\npub async fn forgotten() { used() }\n");
    assert_eq!(
        unused(&[one, two]),
        [
            "a.rs: nothing uses `lonely`",
            "a.rs: nothing uses `FREE`",
            "b.rs: nothing uses `forgotten`"
        ]
    );
}

/// The most lines of a room (a folder of the engine), tests included.
const LARGEST_ROOM: usize = 2500;

/// The files of the engine that a file names, by their path without `.rs`; a room's `mod.rs` only lists the room.
fn named<'a>(path: &str, text: &str, all: &BTreeMap<&'a str, &str>) -> BTreeSet<&'a str> {
    let room = path.split_once('/').map_or("", |(room, _)| room);
    let code = text
        .split_once("#[cfg(test)]\nmod tests {")
        .map_or(text, |(code, _)| code);
    let lines = code
        .lines()
        .map(|line| line.split_once("//").map_or(line, |(code, _)| code));
    let mut named = BTreeSet::new();
    for line in lines {
        for (start, inside) in [("crate::", ""), ("super::", room)] {
            for after in line.split(start).skip(1) {
                let mut parts = after.split(|letter: char| !letter.is_alphanumeric() && letter != '_' && letter != ':');
                let mut parts = parts.next().unwrap_or_default().split("::");
                let first = parts.next().unwrap_or_default();
                let below = if inside.is_empty() {
                    String::new()
                } else {
                    format!("{inside}/")
                };
                let paths = [
                    format!("{below}{first}"),
                    format!("{below}{first}/{}", parts.next().unwrap_or_default()),
                ];
                named.extend(
                    paths
                        .iter()
                        .filter_map(|path| all.get_key_value(path.as_str()))
                        .map(|(path, _)| *path),
                );
            }
        }
    }
    named.remove(path);
    named
}

/// Files that need each other, as far as one is reached from itself.
fn cycles(files: &[(String, String)]) -> Vec<String> {
    let all: BTreeMap<&str, &str> = files
        .iter()
        .map(|(path, text)| (path.as_str(), text.as_str()))
        .collect();
    let needs: BTreeMap<&str, BTreeSet<&str>> = all
        .iter()
        .map(|(path, text)| (*path, named(path, text, &all)))
        .collect();
    let mut cycles = Vec::new();
    for start in all.keys() {
        let (mut reached, mut next) = (BTreeSet::new(), vec![*start]);
        while let Some(file) = next.pop() {
            let needed = needs.get(file).into_iter().flatten();
            next.extend(needed.filter(|file| reached.insert(**file)));
        }
        if reached.contains(start) {
            cycles.push((*start).to_owned());
        }
    }
    cycles
}

#[test]
fn no_file_of_the_engine_needs_itself_through_others_and_no_room_is_too_large() {
    let source = Path::new(env!("CARGO_MANIFEST_DIR")).join("../engine/src");
    let (mut files, mut rooms) = (Vec::new(), BTreeMap::<String, usize>::new());
    for file in files_below(&source) {
        let path = file.strip_prefix(&source).unwrap().to_string_lossy().replace('\\', "/");
        let text = fs::read_to_string(&file).unwrap();
        if let Some((room, _)) = path.split_once('/') {
            *rooms.entry(room.to_owned()).or_default() += text.lines().count();
        }
        let path = path.trim_end_matches(".rs");
        let is_code = !path.ends_with("_tests") && !path.ends_with("mod") && !["lib", "test_home"].contains(&path);
        if is_code {
            files.push((path.to_owned(), text));
        }
    }
    assert!(files.len() > 60, "only {} files were found", files.len());
    assert_eq!(cycles(&files), Vec::<String>::new());
    rooms.retain(|_, lines| *lines > LARGEST_ROOM);
    assert_eq!(rooms, BTreeMap::new());
}

#[test]
fn files_that_need_each_other_are_seen() {
    let file = |path: &str, text: &str| (path.to_owned(), text.to_owned());
    let files = [
        file("engine", "use crate::runs::queue::Queue;\n"),
        file("runs/queue", "use super::report::Report;\nuse crate::engine::Engine;\n"),
        file("runs/report", "// crate::engine is above\n"),
    ];
    assert_eq!(cycles(&files), ["engine", "runs/queue"]);
}

/// The systems, as the rooms for what differs by system name them.
const SYSTEMS: [&str; 3] = ["linux", "macos", "windows"];

/// The rooms for what differs by system: the shell's, and that of the crates below it, which may know nothing of Tauri.
const SYSTEM_ROOMS: [&str; 2] = ["src/system/", "config/src/system/"];

/// Other files that ask for a system, and why.
const ALSO_ASK: [(&str, &str); 4] = [
    (
        "src/main.rs",
        "only a program's first file can say that it has no console",
    ),
    (
        "account/src/keyring.rs",
        "the keyring of Linux is a library of its own, which only this crate may use",
    ),
    ("core/src/cli/spoken.rs", "a lint that is wrong on Windows alone"),
    ("engine/src/tasks/crash.rs", "a lint that is wrong on Windows alone"),
];

/// The lines on which a file asks for a system, its tests aside.
fn asks_for_a_system(text: &str) -> Vec<usize> {
    const NAMES: [&str; 6] = [
        "target_env",
        "target_family",
        "target_os",
        "target_vendor",
        "unix",
        "windows",
    ];
    let (code, tests) = text.split_once("\nmod tests {").unwrap_or((text, ""));
    // What is said of the tests goes with them.
    let told = code.lines().rev().take_while(|line| line.starts_with("#[")).count();
    let told = if tests.is_empty() { 0 } else { told };
    let code = code
        .lines()
        .take(code.lines().count() - told)
        .map(|line| line.split_once("//").map_or(line, |(code, _)| code))
        .collect::<Vec<_>>()
        .join("\n");
    let mut lines = Vec::new();
    for start in ["cfg(", "cfg!(", "cfg_attr("] {
        for (place, _) in code.match_indices(start) {
            let (before, found) = code.split_at(place);
            let (_, after) = found.split_at(start.len());
            let mut depth = 0;
            // Of an attribute that is added, the condition alone.
            let end = after.find(|letter| match letter {
                '(' => {
                    depth += 1;
                    false
                }
                ')' if depth > 0 => {
                    depth -= 1;
                    false
                }
                ')' => true,
                ',' => depth == 0,
                _ => false,
            });
            let (condition, _) = after.split_at(end.unwrap_or(after.len()));
            let condition = condition.trim();
            // Outside of what is quoted, such as a feature.
            let names = condition.split('"').step_by(2);
            let mut words =
                names.flat_map(|part| part.split(|letter: char| !letter.is_alphanumeric() && letter != '_'));
            if words.any(|word| NAMES.contains(&word)) && !condition.starts_with("all(test,") {
                lines.push(before.lines().count());
            }
        }
    }
    lines.sort_unstable();
    lines
}

/// All sources of the workspace's crates.
fn sources() -> Vec<(String, String)> {
    let above = Path::new(env!("CARGO_MANIFEST_DIR")).join("..").canonicalize().unwrap();
    let crates = fs::read_dir(&above).unwrap().flatten().map(|entry| entry.path());
    let files = crates.flat_map(|folder| {
        files_below(&if folder.ends_with("src") {
            folder
        } else {
            folder.join("src")
        })
    });
    read_all(&above, files).collect()
}

#[test]
fn code_that_differs_by_system_is_in_the_rooms_for_it() {
    let files = sources();
    let mut also = BTreeMap::from(ALSO_ASK);
    let mut elsewhere = Vec::new();
    for (path, text) in &files {
        let is_room = SYSTEM_ROOMS.iter().any(|room| path.starts_with(room));
        let lines = asks_for_a_system(text);
        if is_room || path.ends_with("_tests.rs") || lines.is_empty() || also.remove(path.as_str()).is_some() {
            continue;
        }
        elsewhere.extend(lines.iter().map(|line| format!("{path}:{line}")));
    }
    assert_eq!(elsewhere, Vec::<String>::new());
    assert_eq!(also, BTreeMap::new(), "these no longer ask for a system");
}

#[test]
fn code_that_asks_for_a_system_is_seen() {
    let text = "//! cfg(windows)\n#[cfg(feature = \"unix-free\")]\nfn a() {}\n#[cfg(any(\n    unix,\n    test\n))]\nfn b() {}\n#[cfg(all(test, windows))]\nfn c() { if cfg!(not(target_os = \"linux\")) {} }\n#![cfg_attr(all(windows, not(debug_assertions)), x)]\n#[cfg_attr(test, windows)]\n#[cfg(test)]\n#[cfg(unix)]\nmod tests {\n    #[cfg(unix)]\n}\n";
    assert_eq!(asks_for_a_system(text), [4, 10, 11]);
}

/// What a file of a system has for the others: what it declares, and what it takes over from elsewhere in its room.
fn offered(text: &str, room: &BTreeMap<String, String>) -> BTreeSet<String> {
    let mut names = BTreeSet::new();
    for line in text.lines() {
        let Some(item) = line.strip_prefix("pub ").or_else(|| line.strip_prefix("pub(crate) ")) else {
            continue;
        };
        if let Some(module) = item.strip_prefix("mod ") {
            names.insert(module.trim_end_matches(';').to_owned());
        } else if let Some((from, taken)) = item.strip_prefix("use ").and_then(|path| path.rsplit_once("::")) {
            let taken = taken.trim_end_matches(';').trim_matches(['{', '}']);
            if taken == "*" {
                let file = from.rsplit_once("::").map_or(from, |(_, file)| file);
                names.extend(offered(&room[&format!("{file}.rs")], room));
                continue;
            }
            let taken = taken.split(',').map(|name| name.split(" as ").last().unwrap().trim());
            names.extend(taken.map(str::to_owned));
        } else {
            names.extend(public_item(line).map(str::to_owned));
        }
    }
    names
}

#[test]
fn the_files_of_the_systems_have_the_same_names_in_them() {
    let files = sources();
    for (room, parts) in SYSTEM_ROOMS.into_iter().zip([
        ["/mod.rs", "/login_entry.rs", "/notifications.rs"].as_slice(),
        [".rs"].as_slice(),
    ]) {
        let inside = files.iter().filter_map(|(path, text)| {
            let path = path.strip_prefix(room)?;
            Some((path.to_owned(), text.clone()))
        });
        let inside: BTreeMap<String, String> = inside.collect();
        for part in parts {
            let [linux, macos, windows] = SYSTEMS.map(|system| offered(&inside[&format!("{system}{part}")], &inside));
            assert!(linux.len() > 1, "{room}…{part}: {linux:?}");
            assert_eq!(linux, macos, "{room}…{part}: Linux and macOS");
            assert_eq!(linux, windows, "{room}…{part}: Linux and Windows");
        }
    }
}

#[test]
fn what_a_file_of_a_system_offers_is_what_it_declares_and_takes_over() {
    let unix = ("unix.rs".to_owned(), "pub fn mode() {}\nfn own() {}\n".to_owned());
    let text = "pub(crate) mod inner;\npub use super::unix::*;\npub(crate) use self::mark::{remove as unmark, set};\npub struct Row;\nimpl Row {\n    pub fn of() {}\n}\npub(super) fn own() {}\npub(crate) const fn none() {}\n";
    assert_eq!(
        offered(text, &BTreeMap::from([unix])),
        BTreeSet::from(["inner", "mode", "unmark", "set", "Row", "none"].map(str::to_owned))
    );
}

#[test]
fn an_empty_name_a_long_file_and_a_file_without_a_purpose_are_seen() {
    assert_eq!(
        faults("store/src/utils.rs", "//! Rows.\n"),
        ["store/src/utils.rs: \"utils\" says nothing; name the concept"]
    );
    assert_eq!(
        faults("store/src/common/row.rs", "//! Rows.\n"),
        ["store/src/common/row.rs: \"common\" says nothing; name the concept"]
    );
    assert_eq!(
        faults("store/src/open.rs", "use std::fs;\n"),
        ["store/src/open.rs:1: the first line must say what the file is for (//! …)"]
    );
    let long = "fn f() {}\n".repeat(LONGEST_FILE);
    assert_eq!(
        faults("store/src/open.rs", &format!("//! Opens.\n{long}")),
        ["store/src/open.rs: 401 lines without its tests; 400 are the most"]
    );
    let tests = format!("//! Opens.\n#[cfg(test)]\nmod tests {{\n{long}}}\n");
    assert_eq!(faults("store/src/open.rs", &tests), Vec::<String>::new());
}
