//! Serves all doubles with sample contests until Ctrl-C: for the demo, and for scripts in other languages.
#![forbid(unsafe_code)]
#![expect(
    clippy::print_stdout,
    clippy::print_stderr,
    reason = "this program speaks to a person and to scripts"
)]

use std::path::{Path, PathBuf};
use std::process::ExitCode;
use std::time::Duration;

use contestsync_doubles::google::{CLIENT_ID, CLIENT_SECRET, Google, Options};
use contestsync_doubles::platforms::{PLATFORMS, Platforms, Response, Sample, SampleContest};
use jiff::{SignedDuration, Timestamp};

const USAGE: &str =
    "usage: contestsync-doubles serve [--ports-from N] [--write-endpoints FILE] [--moves [--every SECONDS]] [--latency MS] [--pages FOLDER] [--demo MINUTES]

Serves stand-ins of the platforms (sample contests) and of Google on 127.0.0.1 until Ctrl-C.
  --ports-from N          eight ports in a row, Google's first; else any free ones
  --write-endpoints FILE  writes the file that CONTESTSYNC_ENDPOINTS names
  --moves                 each minute one contest moves, is renamed, lengthened or cancelled
  --every SECONDS         so often in place of each minute
  --latency MS            every answer of a platform and of the calendar takes so long
  --demo MINUTES          one more contest begins in so many minutes, and the endpoints file says that all is sample data
  --pages FOLDER          what files of that folder hold in place of the sample: codeforces, leetcode, atcoder";

#[derive(Debug, Default)]
struct Arguments {
    ports_from: Option<u16>,
    endpoints: Option<PathBuf>,
    moves: bool,
    every: Option<u64>,
    latency: u64,
    pages: Option<PathBuf>,
    demo: Option<i64>,
}

fn read(mut given: impl Iterator<Item = String>) -> Option<Arguments> {
    if given.next()? != "serve" {
        return None;
    }
    let mut arguments = Arguments::default();
    while let Some(word) = given.next() {
        match word.as_str() {
            "--ports-from" => arguments.ports_from = Some(given.next()?.parse().ok()?),
            "--write-endpoints" => arguments.endpoints = Some(given.next()?.into()),
            "--moves" => arguments.moves = true,
            "--every" => arguments.every = Some(given.next()?.parse().ok().filter(|every| *every > 0)?),
            "--pages" => arguments.pages = Some(given.next()?.into()),
            "--demo" => {
                arguments.demo = Some(
                    given
                        .next()?
                        .parse()
                        .ok()
                        .filter(|minutes| (1..=1440).contains(minutes))?,
                );
            }
            "--latency" => arguments.latency = given.next()?.parse().ok()?,
            _ => return None,
        }
    }
    Some(arguments)
}

#[tokio::main(flavor = "current_thread")]
async fn main() -> ExitCode {
    let Some(arguments) = read(std::env::args().skip(1)) else {
        eprintln!("{USAGE}");
        return ExitCode::from(2);
    };
    let port = arguments.ports_from.unwrap_or(0);
    let google = Google::start(Options {
        port,
        latency_ms: arguments.latency,
        ..Options::default()
    });
    let platforms = Platforms::start_at(arguments.ports_from.map(|first| first.saturating_add(1)));
    platforms.set_latency(Duration::from_millis(arguments.latency));
    let mut sample = platforms.sample(now());
    if let Some(minutes) = arguments.demo {
        sample.announce(soon(minutes));
        platforms.show(&sample);
    }
    let pages = match arguments.pages.as_deref().map(read_pages).transpose() {
        Ok(pages) => pages.unwrap_or_default(),
        Err(error) => {
            eprintln!("the pages cannot be read: {error}");
            return ExitCode::FAILURE;
        }
    };
    pages.show(&platforms);
    println!("google         {}", google.url());
    for platform in PLATFORMS.iter() {
        println!("{platform:<14} {}", platforms.url(platform));
    }
    println!("client id      {CLIENT_ID}");
    println!("client secret  {CLIENT_SECRET}");
    println!(
        "sample data    {} contests ahead; none of them is real",
        sample.upcoming().len()
    );
    if let Some(file) = &arguments.endpoints {
        let mark = if arguments.demo.is_some() {
            "sample = true\n"
        } else {
            ""
        };
        if let Err(error) = std::fs::write(file, format!("{mark}{}", platforms.endpoints_toml(&google))) {
            eprintln!("{} cannot be written: {error}", file.display());
            return ExitCode::FAILURE;
        }
        println!("endpoints      {}", file.display());
    }
    println!("ready");
    let mut minutes = tokio::time::interval(Duration::from_secs(arguments.every.unwrap_or(60)));
    minutes.tick().await;
    let mut turn = 0;
    loop {
        tokio::select! {
            _ = tokio::signal::ctrl_c() => return ExitCode::SUCCESS,
            _ = minutes.tick() => {
                sample.set_now(now());
                if arguments.moves {
                    change(&mut sample, turn);
                    turn += 1;
                }
                platforms.show(&sample);
                pages.show(&platforms);
            }
        }
    }
}

#[expect(
    clippy::disallowed_methods,
    reason = "the doubles must not depend on the product's Clock"
)]
fn now() -> Timestamp {
    Timestamp::now()
}

/// A contest that begins in so many minutes, on a full minute.
fn soon(minutes: i64) -> SampleContest {
    let begin = now().as_second() / 60 * 60 + minutes * 60;
    SampleContest {
        platform: "codeforces",
        id: "9001".to_owned(),
        name: "Codeforces Round 9001 (Div. 1 + Div. 2)".to_owned(),
        starts_at: Timestamp::from_second(begin).unwrap_or(Timestamp::MAX),
        seconds: 7200,
        note: "",
    }
}

/// Whole answers, as large as a platform's own.
#[derive(Debug, Default)]
struct Pages(Vec<(&'static str, Vec<u8>)>);

fn read_pages(folder: &Path) -> std::io::Result<Pages> {
    let read = |platform| Ok((platform, std::fs::read(folder.join(platform))?));
    ["codeforces", "leetcode", "atcoder"]
        .map(read)
        .into_iter()
        .collect::<Result<_, _>>()
        .map(Pages)
}

impl Pages {
    fn show(&self, platforms: &Platforms) {
        for (platform, body) in &self.0 {
            let json = Response::new("application/json", body.clone());
            match *platform {
                "codeforces" => platforms.set(platform, "/api/contest.list", json),
                "leetcode" => platforms.set_for_body(platform, "/graphql", "allContests", json),
                _ => platforms.set(platform, "/contests", Response::new("text/html", body.clone())),
            }
        }
    }
}

/// One of the changes that real platforms make.
fn change(sample: &mut Sample, turn: usize) {
    // What has begun may go on as it is.
    let mut ahead = sample.upcoming();
    ahead.retain(|contest| contest.starts_at > now());
    let Some(contest) = ahead.get(turn * 5 % ahead.len().max(1)) else {
        return;
    };
    let key = contest.key();
    match turn % 4 {
        0 => {
            sample.move_by(&key, SignedDuration::from_mins(30));
            println!("moved {key} by 30 minutes");
        }
        1 => {
            sample.rename(&key, &format!("{} (sponsored)", contest.name));
            println!("renamed {key}");
        }
        2 => {
            sample.lengthen(&key, SignedDuration::from_mins(15));
            println!("lengthened {key} by 15 minutes");
        }
        _ => {
            sample.cancel(&key);
            println!("cancelled {key}");
        }
    }
}
