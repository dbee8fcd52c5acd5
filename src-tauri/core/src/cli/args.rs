//! The command line's options and subcommands.

use std::path::PathBuf;

use clap::{Parser, Subcommand, ValueEnum};

use crate::domain::{ContestKey, FeedId, Platform, SourceId};

/// Never miss a programming contest: puts upcoming contests in Google Calendar and reminds you before they start.
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
    /// Start the desktop app without opening its window, as start at login does
    #[arg(long)]
    pub background: bool,
    /// Start the desktop app and open its window
    #[arg(long, conflicts_with = "background")]
    pub settings: bool,
    /// Run as the window of a running desktop app that is connected to stdin and stdout
    #[arg(long, hide = true, conflicts_with_all = ["background", "settings", "link"])]
    pub window: bool,
    /// Quit the running desktop app; the Windows installer does this before it replaces files
    #[arg(long, hide = true, conflicts_with_all = ["background", "settings", "window", "link"])]
    pub quit: bool,
    /// The token with which the desktop lets the window come to the front; a second start hands it over with the rest
    #[arg(long, hide = true, value_name = "TOKEN", conflicts_with_all = ["window", "quit"])]
    pub activation: Option<String>,
    /// A contestsync:// link from the desktop
    #[arg(hide = true, value_name = "LINK", value_parser = deep_link)]
    pub link: Option<String>,
    /// What to do
    #[command(subcommand)]
    pub command: Option<Command>,
}

/// What to do.
#[derive(Debug, Subcommand)]
pub enum Command {
    /// Read the platforms that are on, and store what changed
    Refresh {
        /// Only this platform (can be given more than once)
        #[arg(long = "platform", value_name = "PLATFORM", value_parser = platform)]
        platforms: Vec<SourceId>,
        /// Believe the list even if most upcoming contests are missing, because you checked the site
        #[arg(long, requires = "platforms")]
        trust: bool,
    },
    /// List upcoming and running contests, soonest first
    List {
        /// Only this platform (can be given more than once)
        #[arg(long = "platform", value_name = "PLATFORM", value_parser = platform)]
        platforms: Vec<SourceId>,
        /// Only contests that start within this many days
        #[arg(long, value_name = "N", allow_negative_numbers = true, value_parser = clap::value_parser!(u32).range(0..=3650))]
        days: Option<u32>,
        /// Include finished contests
        #[arg(long)]
        all: bool,
        /// Include hidden contests
        #[arg(long)]
        hidden: bool,
    },
    /// Show the next contest and the time left, for status bars
    Next {
        /// Output format
        #[arg(long, value_enum, default_value_t = NextFormat::Text)]
        format: NextFormat,
        /// Keep running, and print a line whenever it changes
        #[arg(long)]
        watch: bool,
    },
    /// Show everything about one contest, and why it appears in the list, calendar, and reminders
    Why {
        /// The contest, such as codeforces:1936
        #[arg(value_parser = contest_key)]
        key: ContestKey,
    },
    /// Sign in to Google in your browser
    Login {
        /// Print the address instead of opening the browser
        #[arg(long)]
        no_browser: bool,
        /// If the calendar has settings from your other computers, replace them with this computer's
        #[arg(long)]
        keep_settings: bool,
    },
    /// Sign out of Google; the calendar stays
    ///
    /// Google then also signs out your other computers that use this account. With --keep-others they stay signed in.
    Logout {
        /// Also delete the ContestSync calendar
        #[arg(long, conflicts_with = "keep_others")]
        delete_calendar: bool,
        /// Sign out only here, so your other computers stay signed in
        #[arg(long)]
        keep_others: bool,
    },
    /// Refresh, then update the calendar
    Sync {
        /// Don't read the platforms first
        #[arg(long)]
        no_refresh: bool,
        /// Only show what would change
        #[arg(long)]
        dry_run: bool,
        /// Approve a large deletion, and creating a deleted calendar again
        #[arg(long, conflicts_with = "dry_run")]
        confirm: bool,
        /// Also decide about the events that another computer added to your main calendar
        #[arg(long)]
        take_over: bool,
        /// Also describe the events that are already there in the language that is set
        #[arg(long)]
        reword: bool,
    },
    /// Bring back events that you deleted from the calendar, with the next sync
    Restore {
        /// The contests; all if you name none
        #[arg(value_parser = contest_key)]
        keys: Vec<ContestKey>,
    },
    /// Write the contests as an iCalendar file (RFC 5545)
    Export {
        /// iCalendar, the only format
        #[arg(long)]
        ics: bool,
        /// The file to write (default: stdout)
        #[arg(short, long, value_name = "FILE")]
        output: Option<PathBuf>,
    },
    /// Show account, last and next runs, health of each platform, and where the key is stored
    Status,
    /// Show and change preferences
    Config {
        /// What to do with them
        #[command(subcommand)]
        command: ConfigCommand,
    },
    /// Set reminders or the calendar event for one contest, whatever the rules say
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
    /// Publish the contests as a signed feed on any static host
    Feed {
        /// What to do
        #[command(subcommand)]
        command: FeedCommand,
    },
    /// Read calendar feeds (ICS) alongside the platforms
    Source {
        /// What to do
        #[command(subcommand)]
        command: SourceCommand,
    },
    /// Show your handles and their ratings
    Handle {
        /// What to do
        #[command(subcommand)]
        command: HandleCommand,
    },
    /// Check whether the platforms' answers still look as expected; changes nothing
    Doctor {
        /// Only this platform (can be given more than once; default: those that are on)
        #[arg(long = "platform", value_name = "PLATFORM", value_parser = real_platform)]
        platforms: Vec<Platform>,
        /// Save the answers to this folder, without personal data
        #[arg(long, value_name = "DIR")]
        save: Option<PathBuf>,
    },
    /// Refresh and sync on schedule, in the foreground, until you stop it
    Run,
}

/// What to do with a feed.
#[derive(Debug, Subcommand)]
pub enum FeedCommand {
    /// Create a key pair: the secret key in FILE, the public key in FILE.pub
    Keygen {
        /// The new file for the secret key
        #[arg(long, value_name = "FILE")]
        out: PathBuf,
    },
    /// Read the platforms that are on, and write the signed feed to a folder
    Publish {
        /// The folder; created if it isn't there
        #[arg(long, value_name = "DIR")]
        out: PathBuf,
        /// The secret key
        #[arg(long, value_name = "FILE")]
        key: PathBuf,
        /// Publish what is stored, without reading the platforms
        #[arg(long)]
        no_refresh: bool,
    },
}

/// What to do with calendar feeds.
#[derive(Debug, Subcommand)]
pub enum SourceCommand {
    /// Read a calendar, and add it if it could be read
    Add {
        /// Its https: or webcal: address, or a file
        #[arg(value_name = "ADDRESS")]
        address: String,
        /// What to call it (default: the calendar's own name)
        #[arg(long)]
        name: Option<String>,
        /// The time zone of times without one, such as Europe/Berlin
        #[arg(long)]
        zone: Option<String>,
        /// Only show what it holds; save nothing
        #[arg(long)]
        dry_run: bool,
    },
    /// All calendar feeds, their addresses shortened
    List,
    /// Remove one with its contests; its events leave the calendar with the next sync
    Remove {
        /// Its id, such as feed-0a1b2c3d
        #[arg(value_parser = feed_id)]
        source: FeedId,
    },
}

/// What to do with handles.
#[derive(Debug, Subcommand)]
pub enum HandleCommand {
    /// Show your handles with their ratings, as they were last read
    List,
    /// Read the ratings now
    Check {
        /// Only on this platform
        #[arg(value_name = "PLATFORM", value_parser = real_platform)]
        platform: Option<Platform>,
    },
}

/// What to do with preferences.
#[derive(Debug, Subcommand)]
pub enum ConfigCommand {
    /// Print the value of a preference
    Get {
        /// Its name
        key: String,
    },
    /// Set a preference
    Set {
        /// Its name
        key: String,
        /// Its value
        #[arg(allow_hyphen_values = true)]
        value: String,
    },
    /// Print all preferences: those shared through the calendar, and this computer's own
    List {
        /// With --json, include whether each is shared
        #[arg(long)]
        scopes: bool,
    },
    /// Restore the settings that this computer had before it took over the calendar's, for all computers
    KeepOwn,
    /// Read the Google client from the JSON file you downloaded from Google's console
    ClientFile {
        /// The file
        file: PathBuf,
    },
    /// Write all preferences to a file, without secrets
    Backup {
        /// The file
        file: PathBuf,
        /// Include the addresses of calendar feeds, which may be secret
        #[arg(long)]
        with_feed_addresses: bool,
    },
    /// Read preferences and calendar feeds from a backup: all of it or nothing
    Restore {
        /// The file
        file: PathBuf,
    },
    /// Create a new encryption key for the sign-in; you stay signed in
    RotateKey,
}

/// The output formats of `next`.
#[derive(Clone, Copy, Debug, PartialEq, Eq, ValueEnum)]
pub enum NextFormat {
    /// One line of text
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
    /// Always
    Yes,
    /// Never
    No,
    /// Whatever the rules say
    Rules,
}

impl Choose {
    /// The choice in the form in which it's stored.
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

fn feed_id(word: &str) -> Result<FeedId, String> {
    word.parse()
        .map_err(|error: crate::domain::source::InvalidFeedId| error.to_string())
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
        Err("there is no such command; `contestsync --help` lists all commands".to_owned())
    }
}
