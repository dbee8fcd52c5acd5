//! The token with which a desktop lets a window come to the front (Wayland's xdg-activation, Startup Notification on X11). It comes with a click on
//! a notification or with a second start, and goes on to the window or the browser that this opens. Only Linux has tokens.

use std::process::Command;

use contestsync_core::cli::args::Args;
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

/// Starts this process once more, with the token that it was started with as an argument: a second start hands nothing over but its arguments. Comes
/// back only if there's nothing to do, or if it failed.
pub(crate) fn make_argument(args: &Args) {
    #[cfg(target_os = "linux")]
    if !args.quit
        && args.activation.is_none()
        && let Some(token) = Activation::of(display::activation().as_deref()).token()
    {
        use std::os::unix::process::CommandExt as _;

        let failed =
            std::env::current_exe().map(|program| started_with(&program, token, std::env::args_os().skip(1)).exec());
        let (Ok(error) | Err(error)) = failed;
        // The window comes up all the same, perhaps behind another one.
        contestsync_core::cli::output::note(&format!("contestsync: the token of this start is lost ({error})."));
    }
    #[cfg(not(target_os = "linux"))]
    let _ = args;
}

/// The same start with the token as an argument, and no longer in the environment, which every program started from here would inherit.
#[cfg(target_os = "linux")]
fn started_with(
    program: &std::path::Path,
    token: &str,
    arguments: impl Iterator<Item = std::ffi::OsString>,
) -> Command {
    let mut command = Command::new(program);
    command.arg(format!("--activation={token}")).args(arguments);
    for name in display::ACTIVATION {
        command.env_remove(name);
    }
    command
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

    #[cfg(target_os = "linux")]
    #[test]
    fn the_token_becomes_an_argument_that_the_command_line_reads() {
        use clap::Parser as _;

        let rest = ["contestsync://settings/about"].map(std::ffi::OsString::from);
        let command = started_with(std::path::Path::new("/usr/bin/contestsync"), "-0a1b", rest.into_iter());
        let words = std::iter::once(command.get_program()).chain(command.get_args());
        let args = Args::try_parse_from(words).unwrap();
        assert_eq!(args.activation.as_deref(), Some("-0a1b"));
        assert_eq!(args.link.as_deref(), Some("contestsync://settings/about"));
        let removed: Vec<_> = command
            .get_envs()
            .filter(|(_, value)| value.is_none())
            .map(|(name, _)| name)
            .collect();
        assert_eq!(removed, ["DESKTOP_STARTUP_ID", "XDG_ACTIVATION_TOKEN"]);
    }
}
