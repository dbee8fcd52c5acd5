//! stdout, stderr, and the exit status.

use std::io::{self, Write};
use std::process::ExitCode;

use serde::Serialize;
use serde_json::json;

use super::spoken::problem_words;
use crate::domain::{Code, Problem};
use crate::engine::report::Ending;

/// The exit status of the contract: 0 all done, 1 failed, 2 wrong usage, 3 partly done.
#[must_use]
pub fn status_of(ending: Ending) -> u8 {
    match ending {
        Ending::Done => 0,
        Ending::Failed => 1,
        Ending::Partly => 3,
    }
}

/// Where a subcommand's text goes.
#[derive(Clone, Copy, Debug)]
pub struct Output {
    /// One JSON document instead of text for people.
    pub json: bool,
}

impl Output {
    /// Prints a document, or the text for people.
    pub fn print<T: Serialize>(self, document: &T, words: impl FnOnce() -> String) -> io::Result<()> {
        if self.json {
            line(&serde_json::to_string_pretty(document).map_err(io::Error::other)?)
        } else {
            let words = words();
            if words.is_empty() {
                Ok(())
            } else {
                line(words.trim_end())
            }
        }
    }

    /// Prints what failed as a document, where one is expected.
    pub fn document_of(self, problem: &Problem) {
        if self.json {
            let document = json!({"error": {"code": problem.code, "message": problem.message}});
            // Nobody is left to be told when stdout is closed as well.
            drop(line(&document.to_string()));
        }
    }

    /// Says what failed: as a document where one is expected, and on stderr for people.
    #[must_use]
    pub fn problem(self, problem: &Problem) -> ExitCode {
        self.document_of(problem);
        note(&format!("contestsync: {}", problem_words(problem)));
        ExitCode::from(match problem.code {
            Code::EndpointsFile | Code::UnknownPreference | Code::InvalidValue | Code::WrongUsage => 2,
            _ => 1,
        })
    }
}

/// One line, or several, on stdout.
pub fn line(text: &str) -> io::Result<()> {
    let mut stdout = io::stdout().lock();
    writeln!(stdout, "{}", without_controls(text))?;
    stdout.flush()
}

/// What others wrote, such as a rule from another computer, must not steer the terminal.
fn without_controls(text: &str) -> String {
    let steers = |letter: char| letter.is_control() && !matches!(letter, '\n' | '\r' | '\t');
    text.replace(steers, "")
}

/// A line on stderr. A closed stderr is no reason to stop.
pub fn note(text: &str) {
    drop(writeln!(io::stderr().lock(), "{}", without_controls(text)));
}
