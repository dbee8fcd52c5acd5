//! The grammar of the command line.

use std::path::PathBuf;

use clap::{Parser, Subcommand, ValueEnum};

use crate::domain::{ContestKey, Platform, SourceId};

/// Never miss a programming contest: reads contest sites, keeps a Google Calendar equal to them, reminds in time.
#[derive(Debug, Parser)]
#[command(name = "contestsync", version, max_term_width = 100)]
#[expect(
    clippy::struct_excessive_bools,
    reason = "each is an option of its own on the command line"
)]
pub struct Args {
    /// Print one JSON document on stdout
    #[arg(long, global = true)]
    pub json: bool,
    /// Start the desktop app without a window: what launch at login runs
    #[arg(long)]
    pub background: bool,
    /// Start the desktop app and open its window
    #[arg(long, conflicts_with = "background")]
    pub settings: bool,
    /// Be the window of a desktop app that runs and holds the other end of stdin and stdout
    #[arg(long, hide = true, conflicts_with_all = ["background", "settings", "link"])]
    pub window: bool,
    /// End the desktop app that runs: what the installer for Windows asks before it replaces files
    #[arg(long, hide = true, conflicts_with_all = ["background", "settings", "window", "link"])]
    pub quit: bool,
    /// A contestsync:// link that the desktop hands over
    #[arg(hide = true, value_name = "LINK", value_parser = deep_link)]
    pub link: Option<String>,
    /// What to do
    #[command(subcommand)]
    pub command: Option<Command>,
}

/// What to do.
#[derive(Debug, Subcommand)]
pub enum Command {
    /// Fetch the enabled platforms now and store what changed
    Refresh {
        /// Only this platform (may be given several times)
        #[arg(long = "platform", value_name = "PLATFORM", value_parser = platform)]
        platforms: Vec<SourceId>,
        /// Believe the list even if most of what was upcoming is missing: you've looked at its page
        #[arg(long, requires = "platforms")]
        trust: bool,
    },
    /// Upcoming and running contests, soonest first
    List {
        /// Only this platform (may be given several times)
        #[arg(long = "platform", value_name = "PLATFORM", value_parser = platform)]
        platforms: Vec<SourceId>,
        /// Only contests that start within so many days
        #[arg(long, value_name = "N", allow_negative_numbers = true, value_parser = clap::value_parser!(u32).range(0..=3650))]
        days: Option<u32>,
        /// Finished ones too
        #[arg(long)]
        all: bool,
        /// Those too that rules hide
        #[arg(long)]
        hidden: bool,
    },
    /// The next contest and the time left, for status bars
    Next {
        /// The form
        #[arg(long, value_enum, default_value_t = NextFormat::Text)]
        format: NextFormat,
        /// Stay, and print a line whenever it changes, until nobody reads it
        #[arg(long)]
        watch: bool,
    },
    /// All that is known of one contest, and what list, calendar and reminder do with it
    Why {
        /// The contest, such as codeforces:1936
        #[arg(value_parser = contest_key)]
        key: ContestKey,
    },
    /// Sign in to Google in the browser
    Login {
        /// Print the address in place of opening the browser
        #[arg(long)]
        no_browser: bool,
        /// Where the calendar has settings of your other computers, use this computer's for all of them
        #[arg(long)]
        keep_settings: bool,
    },
    /// Give the permission back to Google and forget it here; the calendar stays
    ///
    /// Google then ends the sign-in of your other computers with the same account too. With --keep-others theirs goes on.
    Logout {
        /// Delete our calendar too
        #[arg(long, conflicts_with = "keep_others")]
        delete_calendar: bool,
        /// Only forget the sign-in here, so that your other computers stay signed in
        #[arg(long)]
        keep_others: bool,
    },
    /// Refresh, then make the calendar equal to what is wanted
    Sync {
        /// Do not fetch the platforms first
        #[arg(long)]
        no_refresh: bool,
        /// Only say what would be done
        #[arg(long)]
        dry_run: bool,
        /// Yes to a plan that deletes much, and to making a deleted calendar again
        #[arg(long, conflicts_with = "dry_run")]
        confirm: bool,
    },
    /// Bring back events that you deleted from the calendar (with the next sync)
    Restore {
        /// Only of these contests; without any, all
        #[arg(value_parser = contest_key)]
        keys: Vec<ContestKey>,
    },
    /// Write the contests as an iCalendar file (RFC 5545)
    Export {
        /// iCalendar; the only form there is
        #[arg(long)]
        ics: bool,
        /// The file; stdout without it
        #[arg(short, long, value_name = "FILE")]
        output: Option<PathBuf>,
    },
    /// Account, last and next runs, health of each platform, where the key is kept
    Status,
    /// Read and change preferences
    Config {
        /// What to do with them
        #[command(subcommand)]
        command: ConfigCommand,
    },
    /// Mute a contest, or ask for it whatever the rules say
    Choose {
        /// The contest, such as codeforces:1936
        #[arg(value_parser = contest_key)]
        key: ContestKey,
        /// Reminders for it
        #[arg(long, value_enum)]
        remind: Option<Choose>,
        /// Its event in the calendar
        #[arg(long, value_enum)]
        calendar: Option<Choose>,
    },
    /// Publish the contests as a signed feed that many can read from any static host
    Feed {
        /// What to do
        #[command(subcommand)]
        command: FeedCommand,
    },
    /// Ask the platforms whether their answers still look as expected; changes nothing
    Doctor {
        /// Only this platform (may be given several times); without any, those that are on
        #[arg(long = "platform", value_name = "PLATFORM", value_parser = real_platform)]
        platforms: Vec<Platform>,
        /// Save the answers in this folder, without personal details
        #[arg(long, value_name = "DIR")]
        save: Option<PathBuf>,
    },
    /// Refresh and sync on schedule, in the foreground and without a window, until interrupted
    Run,
}

/// What to do with a feed.
#[derive(Debug, Subcommand)]
pub enum FeedCommand {
    /// Make a key pair: the secret key in FILE, the public one in FILE.pub
    Keygen {
        /// A new file
        #[arg(long, value_name = "FILE")]
        out: PathBuf,
    },
    /// Read the platforms that are on, and write the signed feed into a folder
    Publish {
        /// The folder; created if it isn't there
        #[arg(long, value_name = "DIR")]
        out: PathBuf,
        /// The secret key
        #[arg(long, value_name = "FILE")]
        key: PathBuf,
        /// Publish what is stored, without asking the platforms
        #[arg(long)]
        no_refresh: bool,
    },
}

/// What to do with preferences.
#[derive(Debug, Subcommand)]
pub enum ConfigCommand {
    /// Print the value of one
    Get {
        /// Its name
        key: String,
    },
    /// Set one
    Set {
        /// Its name
        key: String,
        /// Its value
        #[arg(allow_hyphen_values = true)]
        value: String,
    },
    /// Print all: those that all computers of the calendar share, and this computer's own
    List {
        /// With --json, say of each whether it is shared
        #[arg(long)]
        scopes: bool,
    },
    /// Put back the settings that this computer had before it took over the calendar's, for all computers
    KeepOwn,
    /// Take the Google client from the JSON file that Google's console offers for download
    ClientFile {
        /// The file
        file: PathBuf,
    },
    /// Make a new key and seal the sign-in with it; no new sign-in is needed
    RotateKey,
}

/// The forms of `next`.
#[derive(Clone, Copy, Debug, PartialEq, Eq, ValueEnum)]
pub enum NextFormat {
    /// One line for people
    Text,
    /// A JSON document
    Json,
    /// A custom module of Waybar
    Waybar,
    /// A short line for tmux
    Tmux,
}

/// A choice for one contest.
#[derive(Clone, Copy, Debug, PartialEq, Eq, ValueEnum)]
pub enum Choose {
    /// Whatever the rules say
    Yes,
    /// Never
    No,
    /// As the rules say
    Rules,
}

impl Choose {
    /// The choice as it is stored.
    #[must_use]
    pub const fn choice(self) -> Option<bool> {
        match self {
            Self::Yes => Some(true),
            Self::No => Some(false),
            Self::Rules => None,
        }
    }
}

fn platform(word: &str) -> Result<SourceId, String> {
    word.parse()
        .map_err(|error: crate::domain::platform::UnknownPlatform| error.to_string())
}

fn real_platform(word: &str) -> Result<Platform, String> {
    word.parse()
        .map_err(|error: crate::domain::platform::UnknownPlatform| error.to_string())
}

fn contest_key(text: &str) -> Result<ContestKey, String> {
    text.parse()
        .map_err(|error: crate::domain::contest::InvalidKey| error.to_string())
}

fn deep_link(text: &str) -> Result<String, String> {
    if text.starts_with("contestsync://") && text.len() <= 2048 {
        Ok(text.to_owned())
    } else {
        Err("no such command; `contestsync --help` lists all".to_owned())
    }
}
