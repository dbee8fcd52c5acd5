//! The token with which a desktop lets a window come to the front (Wayland's xdg-activation, Startup Notification on X11). It comes with a click on
//! a notification or with a second start, and goes on to the window or the browser that this opens. Only Linux has tokens.

use std::process::Command;

use contestsync_core::config::display;
use serde::{Deserialize, Serialize};

/// Desktops' own tokens have a few dozen characters.
const LONGEST: usize = 256;

/// A token, or none: then the desktop decides whether the window comes to the front.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(from = "Option<String>")]
pub(crate) struct Activation(Option<String>);

impl From<Option<String>> for Activation {
    fn from(token: Option<String>) -> Self {
        Self::of(token.as_deref())
    }
}

impl Activation {
    /// Any of the user's programs may hand one over, so only what can be a token is taken for one.
    pub(crate) fn of(token: Option<&str>) -> Self {
        let can_be_one = |token: &&str| {
            (1..=LONGEST).contains(&token.len()) && token.bytes().all(|byte| byte.is_ascii_graphic() || byte == b' ')
        };
        Self(token.filter(can_be_one).map(str::to_owned))
    }

    /// The token, if there is one.
    pub(crate) fn token(&self) -> Option<&str> {
        self.0.as_deref()
    }

    /// Hands it to a program that is about to be started, as a desktop would.
    pub(crate) fn hand_to(&self, command: &mut Command) {
        if let Some(token) = self.token() {
            command.envs(display::ACTIVATION.map(|name| (name, token)));
        }
    }
}

#[cfg(test)]
mod tests {
    use std::ffi::OsStr;

    use super::*;

    #[test]
    fn only_what_can_be_a_token_is_one() {
        for token in ["0a1b2c", "gnome-shell/ContestSync/2301-1-host_TIME7", "a b"] {
            assert_eq!(Activation::of(Some(token)).token(), Some(token));
        }
        for other in ["", "a\nb", "a\u{1b}[2J", "é", &"x".repeat(257)] {
            assert_eq!(Activation::of(Some(other)), Activation::default(), "{other:?}");
        }
        assert_eq!(Activation::of(None).token(), None);
    }

    #[test]
    fn what_comes_over_the_wire_is_checked_as_well() {
        let read = |json: &str| serde_json::from_str::<Activation>(json).unwrap();
        assert_eq!(read("\"0a1b\""), Activation::of(Some("0a1b")));
        assert_eq!(read("\"a\\nb\""), Activation::default());
        assert_eq!(read("null"), Activation::default());
        assert_eq!(
            serde_json::to_string(&Activation::of(Some("0a1b"))).unwrap(),
            "\"0a1b\""
        );
    }

    #[test]
    fn a_program_that_is_started_gets_the_token_under_both_names() {
        let given = |activation: &Activation| {
            let mut command = Command::new("true");
            activation.hand_to(&mut command);
            let variables = command
                .get_envs()
                .map(|(name, value)| (name.to_owned(), value.map(OsStr::to_owned)));
            variables.collect::<Vec<_>>()
        };
        assert_eq!(
            given(&Activation::of(Some("0a1b"))),
            ["DESKTOP_STARTUP_ID", "XDG_ACTIVATION_TOKEN"].map(|name| (name.into(), Some("0a1b".into())))
        );
        assert_eq!(given(&Activation::default()), []);
    }
}
