//! How fast the program appears, measured by `scripts/bench/desktop.sh` with a release build; never part of a test run.
#![expect(clippy::print_stdout, reason = "the figures are what it is run for")]

use std::io::{BufRead, BufReader, Lines};
use std::pin::Pin;
use std::process::{ChildStdout, Command, Stdio};
use std::time::{Duration, Instant};

use jiff::Timestamp;
use zbus::export::futures_core::Stream;
use zbus::{MatchRule, MessageStream};

use crate::page::Window;
use crate::session::{Ended, Session, in_desktop};

const STARTS: usize = 20;
const OPENINGS: usize = 5;

/// Middle and fastest, in milliseconds.
fn report(what: &str, mut times: Vec<Duration>) {
    times.sort();
    println!(
        "bench: {what}: median {} ms, fastest {} ms of {}",
        times[times.len() / 2].as_millis(),
        times[0].as_millis(),
        times.len()
    );
}

async fn registered(session: &Session) -> MessageStream {
    let rule = MatchRule::builder()
        .msg_type(zbus::message::Type::Signal)
        .interface("org.kde.StatusNotifierWatcher")
        .unwrap()
        .member("StatusNotifierItemRegistered")
        .unwrap()
        .build();
    MessageStream::for_match_rule(rule, &session.bus, None).await.unwrap()
}

/// From before the process is started until the tray's watcher says that it has the icon.
async fn starts(session: &Session, what: &str, command: impl Fn() -> Command) {
    let mut times = Vec::new();
    for _ in 0..STARTS {
        let mut signals = registered(session).await;
        let begun = Instant::now();
        let process = Ended(command().stdout(Stdio::null()).stderr(Stdio::null()).spawn().unwrap());
        std::future::poll_fn(|context| Pin::new(&mut signals).poll_next(context))
            .await
            .unwrap()
            .unwrap();
        times.push(begun.elapsed());
        drop(process);
    }
    report(what, times);
}

/// The window manager's list of windows, a line at each change.
fn windows() -> (Ended, Lines<BufReader<ChildStdout>>) {
    let mut spy = Command::new("xprop")
        .args(["-root", "-spy", "_NET_CLIENT_LIST"])
        .stdout(Stdio::piped())
        .spawn()
        .unwrap();
    let lines = BufReader::new(spy.stdout.take().unwrap()).lines();
    (Ended(spy), lines)
}

fn until_count(lines: &mut Lines<BufReader<ChildStdout>>, is_so: impl Fn(usize) -> bool) {
    let found = lines.any(|line| is_so(line.unwrap().matches("0x").count()));
    assert!(found, "the list of windows ended");
}

/// When the page showed something for the first time, since the epoch, by its own clock.
async fn painted(window: &Window) -> Duration {
    let script = "return performance.timeOrigin + performance.getEntriesByName('first-contentful-paint')[0].startTime";
    let milliseconds = window.script(script, Vec::new()).await.as_f64().unwrap();
    Duration::from_secs_f64(milliseconds / 1000.0)
}

/// The process that runs `program`, of several the eldest.
fn running(program: &str) -> Option<i32> {
    let output = Command::new("pgrep").args(["-o", "-f", program]).output().unwrap();
    String::from_utf8(output.stdout).unwrap().trim().parse().ok()
}

/// When `program` was started, since the epoch, to a hundredth of a second.
fn started(program: &str) -> Duration {
    let stat = std::fs::read_to_string(format!("/proc/{}/stat", running(program).unwrap())).unwrap();
    let after_boot: f64 = stat
        .rsplit(") ")
        .next()
        .unwrap()
        .split(' ')
        .nth(19)
        .unwrap()
        .parse()
        .unwrap();
    let uptime = std::fs::read_to_string("/proc/uptime").unwrap();
    let now = Timestamp::now().as_duration().as_secs_f64();
    let uptime: f64 = uptime.split(' ').next().unwrap().parse().unwrap();
    Duration::from_secs_f64(now - uptime + after_boot / 100.0)
}

#[test]
#[ignore = "a measurement: scripts/bench/desktop.sh"]
fn how_soon_it_shows_itself() {
    in_desktop("", async |session: Session| {
        session.settle();
        starts(&session, "start, ours, exec to tray icon", || {
            session.program(&["--background"])
        })
        .await;
        if let Some(empty) = option_env!("BENCH_EMPTY") {
            starts(&session, "start, empty Tauri tray app", || Command::new(empty)).await;
        }

        // Opened from the menu: on the screen, cold and while its process still waits.
        let app = Ended(session.program(&["--background"]).spawn().unwrap());
        let (_spy, mut lines) = windows();
        let mut count = lines.next().unwrap().unwrap().matches("0x").count();
        let (mut cold, mut again) = (Vec::new(), Vec::new());
        for opening in 0..OPENINGS {
            let begun = Instant::now();
            session.click("Open ContestSync").await;
            until_count(&mut lines, |now| now > count);
            let took = begun.elapsed();
            if opening == 0 {
                cold.push(took);
            } else {
                again.push(took);
            }
            count += 1;
            contestsync_core::http::pause(Duration::from_secs(2)).await;
            Command::new("wmctrl").args(["-c", "ContestSync"]).status().unwrap();
            until_count(&mut lines, |now| now < count);
            count -= 1;
        }
        report("window on the screen, first time", cold);
        report("window on the screen, again", again);
        drop(app);

        // To the first contentful paint, by the page's own clock.
        let mut paints = Vec::new();
        for _ in 0..OPENINGS {
            let clicked = async {
                session.click("Open ContestSync").await;
                Timestamp::now()
            };
            let (window, at) = tokio::join!(session.open_window_as("--background"), clicked);
            paints.push(painted(&window).await.saturating_sub(at.as_duration().unsigned_abs()));
            session.quit(window).await;
        }
        report("menu click to first contentful paint, cold", paints);

        let Some(empty) = option_env!("BENCH_EMPTY") else {
            return;
        };
        let mut paints = Vec::new();
        for _ in 0..OPENINGS {
            let window = session.drive(empty, "--window").await;
            paints.push(painted(&window).await.saturating_sub(started(empty)));
            window.end().await;
            // It would go on in the tray.
            if let Some(process) = running(empty) {
                Command::new("kill").arg(process.to_string()).status().unwrap();
            }
            until!("the end of the empty program", running(empty).is_none().then_some(()));
        }
        report("empty Tauri window, exec to first contentful paint", paints);
    });
}
