//! Counts what many installations ask in a week: the program's own rules of when something is due, on a clock that only exists here.

mod chance;
mod computer;
mod life;
mod planner;
mod report;
mod tally;
mod world;

use std::io::Write;
use std::process::ExitCode;

use computer::Computer;
use contestsync_domain::Platform;
use life::{Asked, Feed, live};
use planner::Shared;
use report::{Scenario, plot, quota, table};
use tally::Tally;

/// Name, whether installations have a phase, and how contests are read.
const WAYS: [(&str, bool, Feed); 4] = [
    ("without phases", false, Feed::None),
    ("with phases", true, Feed::None),
    ("phases, feed beside", true, Feed::Beside),
    ("phases, feed first", true, Feed::First),
];

/// Threads that share the work.
const THREADS: u64 = 2;

fn scenario(installations: u64, (name, phased, feed): (&'static str, bool, Feed)) -> Scenario {
    let (contests, news) = (world::contests(), world::news());
    let part = |first: u64| {
        let (mut asked, mut planner) = (Asked::new(), Shared::default());
        for number in (first..installations).step_by(usize::try_from(THREADS).unwrap_or(1)) {
            let computer = Computer::numbered(number, phased);
            live(&computer, feed, (&contests, &news), &mut planner, &mut asked);
        }
        asked
    };
    let part = &part;
    let mut asked = Asked::new();
    std::thread::scope(|scope| {
        let threads: Vec<_> = (0..THREADS).map(|first| scope.spawn(move || part(first))).collect();
        for thread in threads {
            if let Ok(part) = thread.join() {
                asked.take(&part);
            }
        }
    });
    Scenario {
        name,
        installations,
        asked,
    }
}

fn of(scenario: &Scenario, platform: Platform) -> Option<&Tally> {
    let mut platforms = scenario.asked.platforms.iter();
    platforms.find(|(named, _)| *named == platform).map(|(_, tally)| tally)
}

/// Writes one table for each number of installations, and pictures of the last one into a folder.
fn run(numbers: &[u64], folder: Option<&str>) -> std::io::Result<()> {
    let mut out = std::io::stdout();
    let mut quotas = Vec::new();
    for number in numbers {
        let scenarios: Vec<Scenario> = WAYS.iter().map(|way| scenario(*number, *way)).collect();
        writeln!(out, "### {number} installations\n\n{}", table(&scenarios))?;
        quotas.push(quota(&scenarios));
        let Some(folder) = folder.filter(|_| numbers.last() == Some(number)) else {
            continue;
        };
        let codeforces: Vec<(&str, &Tally)> = scenarios
            .iter()
            .filter_map(|scenario| Some((scenario.name, of(scenario, Platform::Codeforces)?)))
            .collect();
        let google: Vec<(&str, &Tally)> = scenarios
            .iter()
            .map(|scenario| (scenario.name, &scenario.asked.google_writes))
            .collect();
        let title = |what: &str| format!("{what} in a minute, {number} installations");
        std::fs::write(
            format!("{folder}/scale-codeforces.svg"),
            plot(&title("Requests to Codeforces"), &codeforces),
        )?;
        std::fs::write(
            format!("{folder}/scale-google.svg"),
            plot(&title("Writes to Google Calendar"), &google),
        )?;
    }
    for quota in quotas {
        writeln!(out, "{quota}")?;
    }
    Ok(())
}

fn main() -> ExitCode {
    let mut words: Vec<String> = std::env::args().skip(1).collect();
    let folder = words
        .iter()
        .position(|word| word == "--plots")
        .map(|place| words.drain(place..).nth(1).unwrap_or_default());
    let numbers: Option<Vec<u64>> = words.iter().map(|word| word.parse().ok()).collect();
    match numbers.filter(|numbers| !numbers.is_empty()) {
        Some(numbers) if run(&numbers, folder.as_deref()).is_ok() => ExitCode::SUCCESS,
        _ => ExitCode::FAILURE,
    }
}
