//! A machine for one test: a home, an endpoints file, the doubles, and the program.

use std::ffi::OsStr;
use std::io::{BufRead, BufReader, Read};
use std::process::{Child, Command, Output, Stdio};
use std::sync::Arc;

use contestsync_doubles::google::{CLIENT_ID, CLIENT_SECRET, Google, Options};
use contestsync_doubles::platforms::{Platforms, Sample, SampleContest};
use jiff::Timestamp;
use serde_json::Value;
use tempfile::TempDir;

pub(crate) struct Machine {
    pub(crate) platforms: Arc<Platforms>,
    pub(crate) google: Arc<Google>,
    pub(crate) sample: Sample,
    pub(crate) home: TempDir,
    folder: TempDir,
}

/// What a run of the program left behind.
#[derive(Debug)]
pub(crate) struct Ran {
    pub(crate) status: i32,
    pub(crate) stdout: String,
    pub(crate) stderr: String,
}

impl Ran {
    pub(crate) fn json(&self) -> Value {
        serde_json::from_str(&self.stdout).unwrap_or_else(|error| panic!("{error}: {self:?}"))
    }
}

impl Machine {
    /// The platforms announce a usual week; nothing was ever run here.
    pub(crate) fn new() -> Self {
        let google = Arc::new(Google::start(Options::default()));
        #[expect(clippy::disallowed_methods, reason = "the program under test lives in real time")]
        let (platforms, sample) = Platforms::with_sample(Timestamp::now());
        let platforms = Arc::new(platforms);
        let (home, folder) = (tempfile::tempdir().unwrap(), tempfile::tempdir().unwrap());
        std::fs::write(folder.path().join("endpoints.toml"), platforms.endpoints_toml(&google)).unwrap();
        Self {
            platforms,
            google,
            sample,
            home,
            folder,
        }
    }

    /// Signed in to the double of Google.
    pub(crate) fn signed_in() -> Self {
        let machine = Self::new();
        machine.set("google.client_id", CLIENT_ID);
        machine.set("google.client_secret", CLIENT_SECRET);
        let ran = machine.login();
        assert_eq!(ran.status, 0, "{ran:?}");
        machine
    }

    /// Another computer of the same person, on which nobody is signed in.
    pub(crate) fn beside(&self) -> Self {
        let machine = Self {
            platforms: Arc::clone(&self.platforms),
            google: Arc::clone(&self.google),
            sample: self.sample.clone(),
            home: tempfile::tempdir().unwrap(),
            folder: tempfile::tempdir().unwrap(),
        };
        let endpoints = self.platforms.endpoints_toml(&self.google);
        std::fs::write(machine.folder.path().join("endpoints.toml"), endpoints).unwrap();
        machine.set("google.client_id", CLIENT_ID);
        machine.set("google.client_secret", CLIENT_SECRET);
        machine
    }

    pub(crate) fn command<S: AsRef<OsStr>>(&self, args: impl IntoIterator<Item = S>) -> Command {
        let mut command = Command::new(env!("CARGO_BIN_EXE_contestsync-headless"));
        command
            .args(args)
            .env_clear()
            .env("CONTESTSYNC_HOME", self.home.path())
            .env("CONTESTSYNC_ENDPOINTS", self.folder.path().join("endpoints.toml"))
            .env("CONTESTSYNC_SECRET_STORE", "file")
            .env("TZ", "Asia/Kolkata")
            .stdin(Stdio::null());
        command
    }

    pub(crate) fn run(&self, args: &[&str]) -> Ran {
        ran(self.command(args).output().unwrap())
    }

    pub(crate) fn set(&self, key: &str, value: &str) {
        let ran = self.run(&["config", "set", key, value]);
        assert_eq!((ran.status, ran.stdout.as_str()), (0, ""), "{ran:?}");
    }

    /// `login --no-browser`, with a browser that follows the one line on stdout.
    pub(crate) fn login(&self) -> Ran {
        self.login_with(&[])
    }

    pub(crate) fn login_with(&self, options: &[&str]) -> Ran {
        let mut child = self
            .command(["login", "--no-browser"].iter().chain(options))
            .stdout(Stdio::piped())
            .stderr(Stdio::piped())
            .spawn()
            .unwrap();
        let mut stdout = BufReader::new(child.stdout.take().unwrap());
        let mut address = String::new();
        stdout.read_line(&mut address).unwrap();
        if address.trim().starts_with("http") {
            let runtime = tokio::runtime::Builder::new_current_thread()
                .enable_all()
                .build()
                .unwrap();
            let browsed = runtime.block_on(contestsync_doubles::browse(address.trim())).unwrap();
            assert!(browsed.body.contains("close this tab"), "{browsed:?}");
        }
        let mut rest = String::new();
        stdout.read_to_string(&mut rest).unwrap();
        let output = child.wait_with_output().unwrap();
        let mut ran = ran(output);
        ran.stdout = format!("{address}{rest}");
        ran
    }

    /// Changes the endpoints file.
    pub(crate) fn rewrite_endpoints(&self, change: impl FnOnce(String) -> String) {
        let file = self.folder.path().join("endpoints.toml");
        let text = std::fs::read_to_string(&file).unwrap();
        std::fs::write(file, change(text)).unwrap();
    }

    pub(crate) fn spawn(&self, args: &[&str]) -> Child {
        self.command(args)
            .stdout(Stdio::piped())
            .stderr(Stdio::piped())
            .spawn()
            .unwrap()
    }

    /// Shows the sample as it is now.
    pub(crate) fn show(&self) {
        self.platforms.show(&self.sample);
    }

    /// Every contest of the sample that is neither over nor of a kind that is hidden, soonest first.
    pub(crate) fn shown_keys(&self) -> Vec<String> {
        let upcoming = self.sample.upcoming();
        upcoming
            .iter()
            .filter(|contest| contest.note != "daily")
            .map(SampleContest::key)
            .collect()
    }

    pub(crate) fn calendar(&self) -> String {
        let calendars = self.google.app_calendars();
        assert_eq!(calendars.len(), 1, "{calendars:?}");
        calendars[0]["id"].as_str().unwrap().to_owned()
    }

    /// Keys of the contests that have an event in our calendar, sorted.
    pub(crate) fn event_keys(&self) -> Vec<String> {
        let of = |event: &Value| {
            event["extendedProperties"]["private"]["contestsync_key"]
                .as_str()
                .unwrap()
                .to_owned()
        };
        let mut keys: Vec<String> = self.events().iter().map(of).collect();
        keys.sort();
        keys
    }

    /// The events of contests in our calendar.
    pub(crate) fn events(&self) -> Vec<Value> {
        let mut events = self.google.live_events(&self.calendar());
        events.retain(|event| event["start"]["date"] != "2000-01-01");
        events
    }

    /// Keys of the sample's contests that have not begun and are shown, sorted.
    pub(crate) fn wanted_keys(&self) -> Vec<String> {
        let upcoming = self.sample.upcoming();
        let now = self.sample.now();
        let wanted = upcoming
            .iter()
            .filter(|contest| contest.note != "daily" && contest.starts_at > now);
        let mut keys: Vec<String> = wanted.map(SampleContest::key).collect();
        keys.sort();
        keys
    }
}

pub(crate) fn ran(output: Output) -> Ran {
    Ran {
        status: output.status.code().unwrap_or(-1),
        stdout: String::from_utf8(output.stdout).unwrap(),
        stderr: String::from_utf8(output.stderr).unwrap(),
    }
}

pub(crate) fn keys_of(document: &Value) -> Vec<&str> {
    document.as_object().unwrap().keys().map(String::as_str).collect()
}
