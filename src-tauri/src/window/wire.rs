//! The messages between the tray program and its window: one line of JSON each.

use std::path::PathBuf;

use serde::{Deserialize, Serialize};
use serde_json::Value;

use crate::activation::Activation;

/// The window asks for nothing longer than this, in bytes; whatever sends more isn't our window.
pub(super) const LONGEST: u64 = 4 << 20;

/// The exit status of a window's process that can't show the window, however often it's started. No library ends a process with it, as with 1.
pub(super) const CANNOT_SHOW: i32 = 71;

/// A message to the window.
#[derive(Debug, PartialEq, Serialize, Deserialize)]
#[serde(tag = "kind", rename_all = "snake_case")]
pub(super) enum ToPane {
    /// Show the window, or bring it to the front.
    Open {
        /// The token with which the desktop lets it.
        activation: Activation,
    },
    /// Hand an event to the page.
    Event {
        /// Its name.
        event: String,
        /// What it carries.
        carried: Value,
    },
    /// What a request came to.
    Answer {
        /// The request's number.
        id: u64,
        /// The reply, or the problem that the page is rejected with.
        reply: Result<Value, Value>,
    },
}

/// What the window says.
#[derive(Debug, PartialEq, Serialize, Deserialize)]
#[serde(tag = "kind", rename_all = "snake_case")]
pub(super) enum FromPane {
    /// The window is on the screen.
    Opened,
    /// The window was closed; its process ends soon unless it is wanted again.
    Closed,
    /// The window can't be made; the process ends with [`CANNOT_SHOW`].
    CannotShow {
        /// Why, for the log.
        reason: String,
    },
    /// The page asks for something.
    Ask {
        /// A number for the answer.
        id: u64,
        /// The request as `domain::request::Request` reads it.
        request: Value,
        /// The file that the user chose, where the request is about one.
        file: Option<PathBuf>,
    },
    /// The system handed a link to the window's process, since both processes belong to one app (macOS).
    Link {
        /// The link as it came.
        url: String,
    },
}

/// A message as its line.
pub(super) fn line<T: Serialize>(message: &T) -> Result<Vec<u8>, serde_json::Error> {
    let mut line = serde_json::to_vec(message)?;
    line.push(b'\n');
    Ok(line)
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;

    #[test]
    fn every_message_is_one_line_and_comes_back_as_it_was() {
        let messages = [
            ToPane::Open {
                activation: Activation::default(),
            },
            ToPane::Open {
                activation: Activation::of(Some("0a1b")),
            },
            ToPane::Event {
                event: "view".to_owned(),
                carried: json!({"name": "two\nlines"}),
            },
            ToPane::Answer {
                id: 7,
                reply: Err(json!({"code": "offline"})),
            },
        ];
        for message in messages {
            let line = line(&message).unwrap();
            assert_eq!(line.split_inclusive(|byte| *byte == b'\n').count(), 1);
            assert_eq!(serde_json::from_slice::<ToPane>(&line).unwrap(), message);
        }
        let asked = FromPane::Ask {
            id: 1,
            request: json!({"command": "export_ics"}),
            file: Some(PathBuf::from("/tmp/a b.ics")),
        };
        assert_eq!(
            serde_json::from_slice::<FromPane>(&line(&asked).unwrap()).unwrap(),
            asked
        );
    }
}
