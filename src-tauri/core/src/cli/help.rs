//! The help in the user's language: the command line's definition with the texts of the catalog.
//!
//! The key of a text is the way to what it's about: `help-config-set-key` is the argument `key` of `config set`. Headings such as "Usage:" and what
//! is wrong with a command line are clap's own and stay English.

use clap::builder::PossibleValuesParser;
use clap::{Arg, Command, CommandFactory};

use super::args::Args;
use crate::config::{Paths, display};
use crate::store::preferences::stored_text;
use crate::words::Language;
use crate::words::catalog::by_key;

/// Where the keys begin.
const ROOT: &str = "help";

/// The command line's definition with its texts in this language. It's for showing help alone: values of arguments are read as plain text.
#[must_use]
pub fn command(language: Language) -> Command {
    if language == Language::english() {
        return Args::command();
    }
    let mut command = translated(Args::command(), language, ROOT);
    command.build();
    with_own_words(command, language)
}

/// The help that the arguments of this process ask for, in the user's language; none in English, where clap has it already.
pub(super) fn shown() -> Option<clap::Error> {
    let language = language();
    if language == Language::english() {
        return None;
    }
    command(language).try_get_matches_from(std::env::args_os()).err()
}

/// The language of the preferences, as far as they can be read without changing anything, else the environment's.
#[must_use]
pub fn language() -> Language {
    let stored = Paths::existing().and_then(|paths| {
        let runtime = tokio::runtime::Builder::new_current_thread()
            .enable_all()
            .build()
            .ok()?;
        runtime.block_on(stored_text(&paths.database(), "language"))
    });
    Language::chosen(
        stored.as_deref().unwrap_or("auto"),
        display::message_locale().as_deref(),
    )
}

fn translated(command: Command, language: Language, path: &str) -> Command {
    let text = |key: &str| by_key(language, key, &[]);
    let name = if path == ROOT { "help-contestsync" } else { path };
    let (about, more) = (text(name), text(&format!("{name}-more")));
    let mut command = command
        .mut_args(|arg| translated_argument(arg, language, path))
        .mut_subcommands(|inner| {
            let path = below(path, inner.get_name());
            translated(inner, language, &path)
        });
    if let Some(about) = about {
        if let Some(more) = more {
            command = command.long_about(format!("{about}\n\n{more}"));
        }
        command = command.about(about);
    }
    command
}

fn translated_argument(arg: Arg, language: Language, path: &str) -> Arg {
    let key = below(path, arg.get_id().as_str());
    let mut values = Vec::new();
    if arg.get_action().takes_values() {
        values = arg.get_possible_values();
    }
    let mut arg = arg;
    if !values.is_empty() {
        let with_help = values.into_iter().map(|value| {
            let text = by_key(language, &below(&key, value.get_name()), &[]);
            match text {
                Some(text) => value.help(text),
                None => value,
            }
        });
        arg = arg.value_parser(PossibleValuesParser::new(with_help));
    }
    match by_key(language, &key, &[]) {
        Some(text) => arg.help(text),
        None => arg,
    }
}

/// What clap adds to each command: `--help`, `--version`, and the subcommand `help`.
fn with_own_words(command: Command, language: Language) -> Command {
    let text = |key: &str| by_key(language, key, &[]);
    command
        .mut_args(|arg| match arg.get_id().as_str() {
            name @ ("help" | "version") => match text(&format!("help-own_{name}")) {
                Some(text) => arg.help(text.clone()).long_help(text),
                None => arg,
            },
            _ => arg,
        })
        .mut_subcommands(|inner| {
            let about = text("help-own_command").filter(|_| inner.get_name() == "help");
            let inner = with_own_words(inner, language);
            match about {
                Some(about) => inner.about(about),
                None => inner,
            }
        })
}

/// The key of what is below `path`.
fn below(path: &str, name: &str) -> String {
    format!("{path}-{}", name.replace('-', "_"))
}

#[cfg(test)]
mod tests {
    use std::collections::BTreeSet;

    use super::*;

    /// Each text of the definition with its key: commands, what else they say, arguments, and values. What is hidden isn't shown to anyone.
    fn texts(command: &Command, path: &str, all: &mut Vec<(String, String)>) {
        let name = if path == ROOT { "help-contestsync" } else { path };
        let about = command.get_about().unwrap().to_string();
        if let Some(long) = command.get_long_about() {
            let long = long.to_string();
            all.push((format!("{name}-more"), long.split_once("\n\n").unwrap().1.to_owned()));
        }
        all.push((name.to_owned(), about));
        for arg in command.get_arguments().filter(|arg| !arg.is_hide_set()) {
            let key = below(path, arg.get_id().as_str());
            let values = if arg.get_action().takes_values() {
                arg.get_possible_values()
            } else {
                Vec::new()
            };
            for value in values {
                all.push((below(&key, value.get_name()), value.get_help().unwrap().to_string()));
            }
            all.push((key, arg.get_help().unwrap().to_string()));
        }
        for inner in command.get_subcommands() {
            texts(inner, &below(path, inner.get_name()), all);
        }
    }

    #[test]
    fn each_command_argument_and_value_has_its_text_in_every_language_and_in_english_the_same_as_here() {
        let mut all = Vec::new();
        texts(&Args::command(), ROOT, &mut all);
        let mut wrong = Vec::new();
        for (key, said) in &all {
            if by_key(Language::english(), key, &[]).as_ref() != Some(said) {
                wrong.push(format!("{key} = {said}"));
            }
            for language in Language::all() {
                if by_key(language, key, &[]).is_none() {
                    wrong.push(format!("{}: {key}", language.tag()));
                }
            }
        }
        assert!(wrong.is_empty(), "locales/en.ftl lacks\n{}", wrong.join("\n"));
        assert!(all.len() > 80);
        let known: BTreeSet<String> = all.into_iter().map(|(key, _)| key).collect();
        let own = ["help-own_command", "help-own_help", "help-own_version"];
        let catalog = include_str!("../../../../locales/en.ftl");
        let needless: Vec<&str> = catalog
            .lines()
            .filter_map(|line| Some(line.split_once(" =")?.0).filter(|key| key.starts_with("help-")))
            .filter(|key| !known.contains(*key) && !own.contains(key))
            .collect();
        assert_eq!(needless, Vec::<&str>::new());
    }

    #[test]
    fn the_help_of_a_subcommand_is_german_and_asks_for_the_same_arguments() {
        let german = command(Language::tagged("de").unwrap());
        let shown = |arguments: &[&str]| {
            let arguments = ["contestsync"].iter().chain(arguments);
            german.clone().try_get_matches_from(arguments).unwrap_err().to_string()
        };
        let choose = shown(&["choose", "--help"]);
        for said in [
            "Usage: contestsync choose [OPTIONS] <KEY>",
            "Der Wettbewerb, etwa codeforces:1936",
            "- yes:   Immer",
            "--json",
        ] {
            assert!(choose.contains(said), "{said}\n{choose}");
        }
        let all = shown(&["--help"]);
        for english in ["Print", "Read ", "Show ", "Sign "] {
            assert!(!all.contains(english), "{english}\n{all}");
        }
    }
}
