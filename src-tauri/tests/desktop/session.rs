//! A desktop for one test: the doubles, the program with its data, and what the desktop shows of it.

use std::fs;
use std::io::{BufRead, BufReader};
use std::path::{Path, PathBuf};
use std::process::{Child, Command, Output, Stdio};
use std::sync::{PoisonError, RwLock};
use std::time::Duration;

use contestsync_doubles::google::{CLIENT_ID, CLIENT_SECRET, Google, Options};
use contestsync_doubles::platforms::{Platforms, Sample, SampleContest};
use jiff::Timestamp;
use serde_json::Value;
use zbus::Connection;

/// The program under test; for measurements, the one that `BENCH_PROGRAM` names when this is built.
const PROGRAM: &str = match option_env!("BENCH_PROGRAM") {
    Some(program) => program,
    None => env!("CARGO_BIN_EXE_contestsync"),
};
/// How long anything may take: the machine may have more to do than this.
pub(crate) const PATIENCE: Duration = Duration::from_secs(90);

/// Held alone by tests that measure time, and together by all others.
static TURN: RwLock<()> = RwLock::new(());

/// Runs a test's walk in a desktop of its own, in which these parts (`panel`, `dunst`, `keyring`) are missing.
pub(crate) fn in_desktop<F>(without: &str, walk: F)
where
    F: AsyncFnOnce(Session),
{
    let _turn = TURN.read().unwrap_or_else(PoisonError::into_inner);
    run_in_desktop(without, walk);
}

/// The same while no other desktop runs: time is measured. `.config/nextest.toml` says so for tests that are processes of their own.
pub(crate) fn in_quiet_desktop<F>(walk: F)
where
    F: AsyncFnOnce(Session),
{
    let _turn = TURN.write().unwrap_or_else(PoisonError::into_inner);
    run_in_desktop("", walk);
}

fn run_in_desktop<F>(without: &str, walk: F)
where
    F: AsyncFnOnce(Session),
{
    if std::env::var_os("IN_SESSION").is_some() {
        let runtime = tokio::runtime::Builder::new_multi_thread()
            .enable_all()
            .build()
            .unwrap();
        return runtime.block_on(async { walk(Session::new().await).await });
    }
    // `desktop::tray::the_name::{{closure}}`
    let path = std::any::type_name::<F>();
    let name = path
        .split_once("::")
        .and_then(|(_, path)| path.strip_suffix("::{{closure}}"))
        .unwrap();
    let script = concat!(env!("CARGO_MANIFEST_DIR"), "/scripts/desktop-session.sh");
    let status = Command::new(script)
        .arg(std::env::current_exe().unwrap())
        .args(["--exact", name, "--nocapture", "--include-ignored"])
        .env("WITHOUT", without)
        .status()
        .unwrap();
    assert!(status.success(), "the session of {name} ended with {status}");
}

/// A process that doesn't outlive the test.
pub(crate) struct Ended(pub(crate) Child);

impl Drop for Ended {
    fn drop(&mut self) {
        drop(self.0.kill());
        drop(self.0.wait());
    }
}

pub(crate) struct Session {
    pub(crate) folder: PathBuf,
    pub(crate) bus: Connection,
    pub(crate) google: Google,
    pub(crate) platforms: Platforms,
    pub(crate) sample: Sample,
    /// Programs that start show their window to a screen reader, too.
    pub(crate) has_screen_reader: bool,
}

impl Session {
    async fn new() -> Self {
        let folder = PathBuf::from(std::env::var_os("SESSION_DIR").unwrap());
        let google = Google::start(Options::default());
        let platforms = Platforms::start();
        let now = Timestamp::now();
        let mut sample = platforms.sample(now);
        // What runs depends on the time of the week, and the menu would begin with it.
        let runs = |contest: &&SampleContest| contest.starts_at <= now && contest.ends_at() > now;
        let running: Vec<String> = sample.contests().iter().filter(runs).map(SampleContest::key).collect();
        for key in running {
            sample.cancel(&key);
        }
        platforms.show(&sample);
        fs::write(folder.join("endpoints.toml"), platforms.endpoints_toml(&google)).unwrap();
        Self {
            folder,
            bus: Connection::session().await.unwrap(),
            google,
            platforms,
            sample,
            has_screen_reader: false,
        }
    }

    /// The program, from this desktop.
    pub(crate) fn program(&self, arguments: &[&str]) -> Command {
        let mut command = Command::new(PROGRAM);
        command.args(arguments).stdin(Stdio::null());
        self.at_home(&mut command);
        command
    }

    /// What every process of the program needs to find its data and the doubles.
    pub(crate) fn at_home(&self, command: &mut Command) {
        command
            .env("CONTESTSYNC_HOME", self.data())
            .env("CONTESTSYNC_ENDPOINTS", self.folder.join("endpoints.toml"))
            .env("CONTESTSYNC_SECRET_STORE", "auto");
        if self.has_screen_reader {
            command.env_remove("NO_AT_BRIDGE");
        }
    }

    /// The data folder.
    pub(crate) fn data(&self) -> PathBuf {
        self.folder.join("data")
    }

    /// The home of the user at this desktop.
    pub(crate) fn home() -> PathBuf {
        PathBuf::from(std::env::var_os("HOME").unwrap())
    }

    /// The program's path, as a WebDriver wants it.
    pub(crate) const fn path() -> &'static str {
        PROGRAM
    }

    pub(crate) fn run(&self, arguments: &[&str]) -> Output {
        let output = self.program(arguments).output().unwrap();
        assert!(output.status.success(), "{arguments:?}: {output:?}");
        output
    }

    pub(crate) fn json(&self, arguments: &[&str]) -> Value {
        serde_json::from_slice(&self.run(arguments).stdout).unwrap()
    }

    /// What `config get` says.
    pub(crate) fn preference(&self, key: &str) -> String {
        let said = self.run(&["config", "get", key]).stdout;
        String::from_utf8(said).unwrap().trim().to_owned()
    }

    pub(crate) fn set(&self, preferences: &[(&str, &str)]) {
        for (key, value) in preferences {
            self.run(&["config", "set", key, value]);
        }
    }

    /// Past the first run, with a Google client, and with the contests of the sample.
    pub(crate) fn settle(&self) {
        self.prepare();
        self.run(&["refresh"]);
    }

    /// Signs in, and lets a first sync make the calendar before any contest is known: from then on the program adds contests by itself.
    pub(crate) async fn settle_with_calendar(&self) {
        self.prepare();
        self.sign_in().await;
        self.run(&["sync", "--no-refresh"]);
        self.run(&["refresh"]);
    }

    fn prepare(&self) {
        self.set(&[
            ("first_run_done", "true"),
            ("google.client_id", CLIENT_ID),
            ("google.client_secret", CLIENT_SECRET),
            ("hour_clock", "24"),
            ("language", "en"),
        ]);
    }

    /// What was opened in this desktop's browser.
    pub(crate) fn opened(&self) -> String {
        fs::read_to_string(self.folder.join("opened")).unwrap_or_default()
    }

    /// The consent page that was opened last, if any was.
    pub(crate) fn consent_page(&self) -> Option<String> {
        let opened = self.opened();
        let asked = opened.lines().rev().find(|line| line.starts_with(&self.google.url()));
        asked.map(ToOwned::to_owned)
    }

    /// Signs in on the command line as a user does: the page is shown in a browser, which goes where it is sent.
    pub(crate) async fn sign_in(&self) {
        let login = self
            .program(&["login", "--no-browser"])
            .stdout(Stdio::piped())
            .spawn()
            .unwrap();
        let mut login = Ended(login);
        let mut line = String::new();
        let mut stdout = BufReader::new(login.0.stdout.take().unwrap());
        stdout.read_line(&mut line).unwrap();
        assert_eq!(contestsync_doubles::browse(line.trim()).await.unwrap().status, 200);
        let status = tokio::task::spawn_blocking(move || login.0.wait()).await.unwrap();
        assert!(status.unwrap().success());
    }

    /// The names of the events in our calendar, sorted; none while there is no calendar.
    pub(crate) fn events(&self) -> Vec<String> {
        let calendars = self.google.app_calendars();
        assert!(calendars.len() < 2, "{calendars:?}");
        let Some(id) = calendars.first().and_then(|calendar| calendar["id"].as_str()) else {
            return Vec::new();
        };
        let named = |event: &Value| event["summary"].as_str().unwrap().to_owned();
        let live = self.google.live_events(id);
        let contests = live.iter().filter(|event| event["start"]["date"] != "2000-01-01");
        let mut events: Vec<String> = contests.map(named).collect();
        events.sort();
        events
    }

    /// Our processes in this desktop that show a face: the tray's, the window's.
    pub(crate) fn faces(&self) -> Vec<u32> {
        self.processes(|exe| exe == Path::new(PROGRAM))
    }

    /// The processes of web views.
    pub(crate) fn web_processes(&self) -> Vec<u32> {
        let web = |exe: &Path| exe.file_name().is_some_and(|name| name == "WebKitWebProcess");
        self.processes(web)
    }

    /// The processes of this desktop that run such a program for our data.
    fn processes(&self, is_wanted: impl Fn(&Path) -> bool) -> Vec<u32> {
        let ours = |folder: &Path| {
            let number: u32 = folder.file_name()?.to_str()?.parse().ok()?;
            let exe = fs::read_link(folder.join("exe")).ok()?;
            let environment = fs::read(folder.join("environ")).ok()?;
            let home = format!("CONTESTSYNC_HOME={}", self.data().display());
            let at_home = environment.split(|byte| *byte == 0).any(|line| line == home.as_bytes());
            (is_wanted(&exe) && at_home).then_some(number)
        };
        let folders = fs::read_dir("/proc").unwrap().flatten();
        folders.filter_map(|folder| ours(&folder.path())).collect()
    }
}

/// Whether the desktop shows our window.
pub(crate) fn has_window() -> bool {
    let found = Command::new("wmctrl").arg("-l").output().unwrap();
    String::from_utf8_lossy(&found.stdout)
        .lines()
        .any(|line| line.contains("ContestSync"))
}
