//! Checks the documentation's links: every file, heading, and picture exists, every page of `docs/` is linked from another, and the program
//! says every message that README.md quotes. Tests don't use the network, so external links are checked by `npm run links`.
#![expect(clippy::unwrap_used, reason = "helpers of a test program")]

use std::fs;
use std::path::{Path, PathBuf};

fn root() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR"))
        .join("../..")
        .canonicalize()
        .unwrap()
}

/// The files below `folder` that end so, without what is built or fetched.
fn files(folder: PathBuf, endings: &[&str]) -> Vec<PathBuf> {
    let (mut found, mut folders) = (Vec::new(), vec![folder]);
    while let Some(folder) = folders.pop() {
        for entry in fs::read_dir(folder).unwrap().flatten() {
            let (path, name) = (entry.path(), entry.file_name().to_string_lossy().into_owned());
            let foreign = (name.starts_with('.') && name != ".github")
                || matches!(name.as_str(), "target" | "node_modules" | "dist" | "dist-mock" | "gen");
            if entry.file_type().unwrap().is_dir() {
                if !foreign {
                    folders.push(path);
                }
            } else if endings.iter().any(|ending| name.ends_with(ending)) {
                found.push(path);
            }
        }
    }
    found
}

/// The lines of a page that are text, not code.
fn prose(text: &str) -> impl Iterator<Item = &str> {
    let mut in_code = false;
    text.lines().filter(move |line| {
        let fence = line.trim_start().starts_with("```");
        in_code ^= fence;
        !in_code && !fence
    })
}

/// The line without what stands between backticks.
fn without_code(line: &str) -> String {
    line.split('`').step_by(2).collect()
}

/// The targets of the links and pictures in a page: `[words](target)` and `[word]: target`.
fn links(text: &str) -> Vec<String> {
    let mut links = Vec::new();
    for line in prose(text) {
        let shown = without_code(line);
        links.extend(
            shown
                .split("](")
                .skip(1)
                .filter_map(|rest| Some(rest.split_once(')')?.0.to_owned())),
        );
        if let Some((_, target)) = shown.split_once("]: ").filter(|(name, _)| name.starts_with('[')) {
            links.push(target.trim().to_owned());
        }
    }
    links
}

/// The anchors of a page's headings: lower case, words joined by hyphens, other characters gone, a number behind what comes again.
fn anchors(text: &str) -> Vec<String> {
    let mut anchors: Vec<String> = Vec::new();
    for heading in prose(text).filter(|line| line.starts_with('#')) {
        let words = heading.trim_start_matches('#').trim().to_lowercase();
        let plain: String = words
            .chars()
            .filter(|letter| letter.is_alphanumeric() || matches!(letter, ' ' | '-' | '_'))
            .map(|letter| if letter == ' ' { '-' } else { letter })
            .collect();
        let again = format!("{plain}-");
        let before = anchors
            .iter()
            .filter(|known| {
                **known == plain
                    || known
                        .strip_prefix(&again)
                        .is_some_and(|rest| rest.parse::<usize>().is_ok())
            })
            .count();
        anchors.push(if before == 0 {
            plain
        } else {
            format!("{plain}-{before}")
        });
    }
    anchors
}

#[test]
fn every_link_leads_to_a_file_and_a_heading_that_are_there() {
    let (mut broken, mut seen) = (Vec::new(), 0_usize);
    for page in files(root(), &[".md"]) {
        let text = fs::read_to_string(&page).unwrap();
        for link in links(&text) {
            if link.contains("://") || link.starts_with("mailto:") {
                continue;
            }
            seen = seen.saturating_add(1);
            let (file, anchor) = link
                .split_once('#')
                .map_or((link.as_str(), None), |(file, to)| (file, Some(to)));
            let target = if file.is_empty() {
                page.clone()
            } else {
                page.parent().unwrap().join(file)
            };
            let there = target.exists();
            let heading = anchor.is_none_or(|anchor| {
                fs::read_to_string(&target).is_ok_and(|text| anchors(&text).iter().any(|known| known == anchor))
            });
            if !there || !heading {
                broken.push(format!("{}: {link}", page.strip_prefix(root()).unwrap().display()));
            }
        }
    }
    assert!(broken.is_empty(), "\n{}\n", broken.join("\n"));
    assert!(seen >= 40, "only {seen} links were found");
}

#[test]
fn every_page_of_docs_is_linked_from_another() {
    let pages = files(root(), &[".md"]);
    let targets: Vec<PathBuf> = pages
        .iter()
        .flat_map(|page| {
            let text = fs::read_to_string(page).unwrap();
            let folder = page.parent().unwrap().to_owned();
            links(&text).into_iter().filter_map(move |link| {
                let file = link.split('#').next().filter(|file| !file.is_empty())?;
                let target = folder.join(file).canonicalize().ok()?;
                (target != *page).then_some(target)
            })
        })
        .collect();
    let alone: Vec<&PathBuf> = pages
        .iter()
        .filter(|page| page.starts_with(root().join("docs")) && !targets.contains(page))
        .collect();
    assert!(alone.is_empty(), "nothing leads to {alone:?}");
}

/// What the program can say: its sources and the window's words, each string on one line as it is shown.
fn all_that_is_said() -> String {
    let mut said = String::new();
    for file in files(root().join("src-tauri"), &[".rs"])
        .into_iter()
        .chain(files(root().join("locales"), &["en.ftl"]))
    {
        if !file.starts_with(root().join("src-tauri/core/tests")) {
            said.push_str(&fs::read_to_string(file).unwrap().replace("\\\"", "\""));
        }
    }
    said
}

/// A message in README.md stands in quotation marks; `…` is what the program fills in.
#[test]
fn a_message_that_the_troubleshooting_quotes_is_one_that_is_said() {
    let readme = fs::read_to_string(root().join("README.md")).unwrap();
    let (_, part) = readme.split_once("## Troubleshooting\n").unwrap();
    let (part, _) = part.split_once("\n## ").unwrap();
    let said = all_that_is_said();
    let (mut unsaid, mut seen) = (Vec::new(), 0_usize);
    for row in part.lines().filter(|line| line.starts_with("| ")) {
        let row = row.replace("\\\"", "\u{0}");
        for quoted in row.split('"').skip(1).step_by(2) {
            seen = seen.saturating_add(1);
            let message = quoted.replace('\u{0}', "\"");
            if !message.split('…').all(|words| said.contains(words.trim())) {
                unsaid.push(message);
            }
        }
    }
    assert!(unsaid.is_empty(), "no source says:\n{}\n", unsaid.join("\n"));
    assert!(seen >= 20, "only {seen} messages were found");
}
