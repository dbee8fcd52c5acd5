//! Rules about files that the compiler doesn't check: a meaningful name, a first line that says what the file is for, and at most 400 lines.
//! Which crate may use which is in their `Cargo.toml`.

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
            files.extend(files_below(&path));
        } else if path.extension().is_some_and(|extension| extension == "rs") {
            files.push(path);
        }
    }
    files.sort();
    files
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

/// The lines of a front end's file that reach past the engine.
fn reaching(path: &str, text: &str) -> Vec<String> {
    let lines = text.lines().enumerate();
    let reaching = lines.filter(|(_, line)| line.contains(".store()"));
    reaching
        .map(|(index, _)| format!("{path}:{}: ask the engine, not its store", index.saturating_add(1)))
        .collect()
}

/// The store is public for the tests of this package alone.
#[test]
fn no_front_end_reaches_into_the_store() {
    let above = Path::new(env!("CARGO_MANIFEST_DIR")).join("..").canonicalize().unwrap();
    let mut all = Vec::new();
    for file in files_below(&above.join("core/src"))
        .into_iter()
        .chain(files_below(&above.join("src")))
    {
        let path = file.strip_prefix(&above).unwrap().to_string_lossy().replace('\\', "/");
        all.extend(reaching(&path, &fs::read_to_string(&file).unwrap()));
    }
    assert!(all.is_empty(), "\n{}\n", all.join("\n"));
    assert_eq!(
        reaching("core/src/cli/run.rs", "let a = engine\n    .store()\n    .account();\n"),
        ["core/src/cli/run.rs:2: ask the engine, not its store"]
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
