//! Checks every list of platforms against the one table: what can be generated from it is compared, and the others must name each platform.
#![expect(clippy::unwrap_used, reason = "helpers of a test program")]

use std::fmt::Write as _;
use std::fs;
use std::path::{Path, PathBuf};

use contestsync_core::domain::Platform;

fn root() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR"))
        .join("../..")
        .canonicalize()
        .unwrap()
}

fn keys(quote: &str) -> Vec<String> {
    let keys = Platform::ALL.iter().map(|platform| platform.key());
    keys.map(|key| format!("{quote}{key}{quote}")).collect()
}

fn names() -> Vec<String> {
    Platform::ALL
        .iter()
        .map(|platform| platform.name().to_owned())
        .collect()
}

/// `first` and then the words, no line longer than `width`, each further line after `indent`.
fn wrapped(first: &str, indent: &str, words: &[String], width: usize) -> String {
    let mut lines = vec![first.to_owned()];
    for word in words.join(", ").split(' ') {
        let line = lines.last_mut().unwrap();
        if line.len() + 1 + word.len() < width {
            if !line.ends_with(' ') && !line.is_empty() {
                line.push(' ');
            }
            line.push_str(word);
        } else {
            lines.push(format!("{indent}{word}"));
        }
    }
    lines.join("\n")
}

/// The part of a file between two texts, and what it has to be.
struct Part {
    file: &'static str,
    after: &'static str,
    before: &'static str,
    wanted: String,
}

fn parts() -> Vec<Part> {
    let part = |file, after, before, wanted| Part {
        file,
        after,
        before,
        wanted,
    };
    let ports = Platform::ALL.iter().zip(9001..);
    let endpoints = ports.fold(String::new(), |mut lines, (platform, port)| {
        let _infallible = writeln!(lines, "{:<13} = \"http://127.0.0.1:{port}\"", platform.key());
        lines
    });
    let usual = |platform: &Platform| if platform.is_on_at_first() { "yes" } else { "no" };
    let live = |platform: &Platform| {
        if platform.was_seen_live() {
            "yes, complete responses"
        } else {
            "not yet"
        }
    };
    let table = Platform::ALL.iter().fold(String::new(), |mut rows, platform| {
        let _infallible = writeln!(
            rows,
            "| [{}]({}) | `{}` | `{}` | {} | {} |",
            platform.name(),
            platform.contests_page(),
            platform.key(),
            platform.server().trim_start_matches("https://"),
            usual(platform),
            live(platform)
        );
        rows
    });
    let targets = Platform::ALL.iter().fold(String::new(), |mut targets, platform| {
        let _infallible = write!(
            targets,
            "[[bin]]\nname = \"{platform}\"\npath = \"fuzz_targets/{platform}.rs\"\ntest = false\ndoc = false\nbench = false\n\n"
        );
        targets
    });
    vec![
        part(
            "README.md",
            "| --- | --- | --- | --- | --- |\n",
            "<!-- the table of platforms ends -->",
            table,
        ),
        part(
            "docs/cli.md",
            "- **Platforms**: ",
            ".\n",
            wrapped("", "  ", &keys("`"), 140),
        ),
        part("docs/cli.md", "[platforms]\n", "\n[google]", endpoints),
        part(
            "packaging/linux/description",
            "\n Contest sites: ",
            ".\n",
            wrapped("", " ", &names(), 64),
        ),
        part(
            "packaging/linux/contestsync.spec",
            "\nContest sites: ",
            ".\n",
            wrapped("", "", &names(), 64),
        ),
        part(
            "packaging/linux/dev.contestsync.desktop.metainfo.xml.in",
            "<p>Contest sites: ",
            ".</p>",
            wrapped("", "      ", &names(), 140),
        ),
        part(
            "src-tauri/core/fuzz/README.md",
            "One target for each parser of untrusted input:\n",
            "; and\n",
            wrapped("", "", &keys("`"), 140),
        ),
        part(
            "src-tauri/core/fuzz/Cargo.toml",
            "# The platforms.\n",
            "# The other parsers.\n",
            targets,
        ),
    ]
}

#[test]
fn every_list_of_platforms_is_the_tables() {
    let mut changed = Vec::new();
    for part in parts() {
        let path = root().join(part.file);
        let text = fs::read_to_string(&path).unwrap();
        let (head, rest) = text.split_once(part.after).unwrap();
        let (found, tail) = rest.split_once(part.before).unwrap();
        if found != part.wanted {
            let whole = [head, part.after, &part.wanted, part.before, tail].concat();
            fs::write(&path, whole).unwrap();
            changed.push(part.file);
        }
    }
    for platform in Platform::ALL {
        let file = format!("src-tauri/core/fuzz/fuzz_targets/{platform}.rs");
        let wanted = format!(
            "//! Any bytes as an answer of {}.\n#![no_main]\n\nuse contestsync_core::domain::Platform;\nuse libfuzzer_sys::fuzz_target;\n\n\
             fuzz_target!(|body: &[u8]| contestsync_fuzz::platform_page(Platform::{platform:?}, body));\n",
            platform.name()
        );
        if fs::read_to_string(root().join(&file)).unwrap_or_default() != wanted {
            fs::write(root().join(&file), wanted).unwrap();
            changed.push("src-tauri/core/fuzz/fuzz_targets");
        }
    }
    assert_eq!(
        changed,
        Vec::<&str>::new(),
        "these were out of date and have been rewritten: look at them and commit them"
    );
}

/// What isn't made from the table has to name each row of it in its own way.
#[test]
fn what_belongs_to_a_platform_is_there_for_each() {
    let mut missing = Vec::new();
    let mut has = |platform: &Platform, what: &str, found: bool| {
        if !found {
            missing.push(format!("{platform}: {what}"));
        }
    };
    let read = |file: &str| fs::read_to_string(root().join(file)).unwrap();
    let colors = read("ui/src/bindings/platforms.css");
    let bindings = read("ui/src/bindings/engine.ts");
    let shapes = read("src-tauri/platforms/src/shapes.txt");
    let rendered = read("src-tauri/doubles/src/platforms/render.rs");
    let script = std::process::Command::new("sh")
        .arg(root().join("scripts/platforms.sh"))
        .output()
        .unwrap();
    let script = String::from_utf8(script.stdout).unwrap();
    for platform in Platform::ALL {
        let fixtures = root().join("src-tauri/core/tests/fixtures").join(platform.key());
        let count = fs::read_dir(&fixtures).map_or(0, Iterator::count);
        has(platform, "a fixture in core/tests/fixtures", count > 0);
        let test = format!("src-tauri/core/tests/platforms_pages/{platform}.rs");
        has(
            platform,
            "a test of its fixture in core/tests/platforms_pages",
            root().join(test).exists(),
        );
        let shape = format!("\n[{platform} ");
        has(
            platform,
            "its lists in platforms/src/shapes.txt",
            shapes.contains(&shape),
        );
        let color = format!("[data-platform=\"{platform}\"]");
        has(platform, "a color (npm run bindings)", colors.contains(&color));
        let key = format!("{{ key: \"{platform}\",");
        has(
            platform,
            "a row of the window's list (npm run bindings)",
            bindings.contains(&key),
        );
        let known = contestsync_doubles::platforms::PLATFORMS.contains(&platform.key());
        has(platform, "a double", known);
        let answers = fixtures.join("served.json").exists() || rendered.contains(&format!("\"{platform}\""));
        has(
            platform,
            "the answer of its double: served.json in core/tests/fixtures",
            answers,
        );
        let listed = script.lines().any(|line| line == platform.key());
        has(platform, "a line of scripts/platforms.sh", listed);
    }
    assert!(missing.is_empty(), "missing:\n{}", missing.join("\n"));
}
