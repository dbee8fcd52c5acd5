//! Network faults for each platform and for Google: each ends in time, `status` shows the right code, the data is unchanged, and memory stays
//! within limits.

use std::fmt::Write;
use std::time::{Duration, Instant};

use contestsync_core::domain::{Platform, SourceId};
use contestsync_core::engine::report::CalendarOutcome;
use contestsync_core::store::contests::StoredContest;
use contestsync_doubles::platforms::Platforms;

use super::chance::asked;
use super::faults::{CASES, Case, LONGEST, prepare};
use super::memory::resident;
use super::proxy::Proxy;
use super::world::{PLAIN, World};

/// What this process may hold at most while answers are hostile: itself, its doubles, seven bounded answers.
const MOST_MEMORY_KIB: u64 = 400 * 1024;

struct Wires {
    world: World,
    proxies: Vec<Proxy>,
    google: Proxy,
    _platforms: Platforms,
}

impl Wires {
    async fn new() -> Self {
        let mut world = World::new().await;
        let (platforms, _) = {
            use contestsync_core::domain::Clock;
            Platforms::with_sample(world.clock.now())
        };
        let mut proxies = Vec::new();
        let mut toml = "[platforms]\n".to_owned();
        for platform in Platform::ALL {
            let proxy = Proxy::before(&platforms.url(platform.key())).await;
            writeln!(toml, "{} = \"{}\"", platform.key(), proxy.url()).unwrap();
            proxies.push(proxy);
        }
        let google = Proxy::before(world.google.url().trim_end_matches('/')).await;
        let api = format!("api = \"{}\"", google.url());
        let own = world.google.endpoints_toml();
        let own: Vec<&str> = own.lines().filter(|line| !line.starts_with("api")).collect();
        writeln!(toml, "{}\n{api}", own.join("\n")).unwrap();
        world.use_endpoints(&toml).await;
        let wires = Self {
            world,
            proxies,
            google,
            _platforms: platforms,
        };
        assert_eq!(wires.refreshed(Platform::ALL).await, vec![None; wires.proxies.len()]);
        assert_eq!(wires.world.sync(PLAIN).await.outcome, CalendarOutcome::Ok);
        wires
    }

    fn break_platforms(&self, case: Option<&Case>) {
        for proxy in &self.proxies {
            proxy.break_by(case.map(|case| case.fault));
        }
    }

    /// The code that `refresh` and then `status` reports each platform.
    async fn refreshed(&self, only: &[Platform]) -> Vec<Option<String>> {
        let only_these = only.iter().map(|platform| SourceId::from(*platform)).collect();
        let report = self.world.engine.refresh(Some(only_these)).await.unwrap().report;
        assert_eq!(report.platforms.len(), only.len());
        let said: Vec<Option<String>> = report
            .platforms
            .iter()
            .map(|platform| platform.error.as_ref().map(|error| error.code.clone()))
            .collect();
        let status = self.world.engine.status().await.unwrap();
        let status: Vec<Option<String>> = status
            .platforms
            .iter()
            .filter(|status| only.iter().any(|platform| status.platform == *platform))
            .map(|platform| {
                let failing = platform.consecutive_failures > 0;
                platform
                    .last_error
                    .as_ref()
                    .filter(|_| failing)
                    .map(|error| error.code.clone())
            })
            .collect();
        assert_eq!(said, status);
        said
    }

    async fn contests(&self) -> Vec<StoredContest> {
        self.world.store.contests(None).await.unwrap()
    }
}

#[test]
#[ignore = "long: npm run torture"]
fn whatever_happens_on_the_wire_ends_in_time_is_told_and_changes_nothing() {
    let runtime = tokio::runtime::Builder::new_multi_thread()
        .worker_threads(2)
        .enable_all()
        .build()
        .unwrap();
    runtime.block_on(async {
        let wires = Wires::new().await;
        prepare();
        let (mut wrong, mut longest) = (Vec::new(), Duration::ZERO);
        let in_full = asked("TORTURE_WIRES_IN_FULL", 0) > 0;
        let cases: Vec<&Case> = CASES.iter().filter(|case| in_full || !case.slow).collect();
        for (number, case) in cases.iter().enumerate() {
            // The short form breaks one platform by each fault, and each platform by some.
            let turn = number % Platform::ALL.len();
            let only = if in_full {
                Platform::ALL
            } else {
                &Platform::ALL[turn..=turn]
            };
            longest = longest.max(suffer(&wires, case, only, in_full || turn.is_multiple_of(3), &mut wrong).await);
        }
        let peak = resident("VmHWM");
        println!(
            "wire: {} faults on {} and on Google; slowest refresh or sync {:.1} s; peak RSS {} KiB, doubles included",
            cases.len(),
            if in_full {
                "each platform"
            } else {
                "one platform each, by some"
            },
            longest.as_secs_f32(),
            peak
        );
        assert_eq!(wrong, Vec::<String>::new());
        assert!(peak < MOST_MEMORY_KIB, "{peak} KiB");
    });
}

async fn suffer(wires: &Wires, case: &Case, only: &[Platform], google_too: bool, wrong: &mut Vec<String>) -> Duration {
    let before: Vec<_> = facts(&wires.contests().await);
    wires.break_platforms(Some(case));
    let begun = Instant::now();
    let codes = wires.refreshed(only).await;
    let took = begun.elapsed();
    wires.break_platforms(None);
    for (platform, code) in only.iter().zip(&codes) {
        let right = match code {
            None => case.codes.is_empty(),
            Some(code) => case.codes.contains(&code.as_str()),
        };
        if !right {
            wrong.push(format!("{}: {} says {code:?}", case.name, platform.key()));
        }
    }
    if facts(&wires.contests().await) != before {
        wrong.push(format!("{}: the contests are not what they were", case.name));
    }
    if took > LONGEST {
        wrong.push(format!("{}: {took:?}", case.name));
    }
    if !google_too {
        println!(
            "wire: {:42} {:5.1} s  platforms {codes:?}",
            case.name,
            took.as_secs_f32()
        );
        return took;
    }
    let begun = Instant::now();
    let events = wires.world.live();
    wires.google.break_by(Some(case.fault));
    let report = wires.world.sync(PLAIN).await;
    wires.google.break_by(None);
    let google: Vec<&str> = report.errors.iter().map(|error| error.code.as_str()).collect();
    println!(
        "wire: {:42} {:5.1} s  platforms {codes:?}  Google {google:?}",
        case.name,
        took.as_secs_f32()
    );
    if case.codes.is_empty() != (report.outcome == CalendarOutcome::Ok) {
        wrong.push(format!(
            "{}: Google's calendar ends with {:?}",
            case.name, report.outcome
        ));
    }
    if begun.elapsed() > LONGEST * 3 {
        wrong.push(format!("{}: Google took {:?}", case.name, begun.elapsed()));
    }
    if wires.world.live() != events {
        wrong.push(format!("{}: the calendar is not what it was", case.name));
    }
    let healed = wires.world.sync(PLAIN).await;
    if healed.outcome != CalendarOutcome::Ok {
        wrong.push(format!("{}: the next clean sync says {healed:?}", case.name));
    }
    took.max(begun.elapsed())
}

/// All that is known of contests, but for when it was last confirmed.
fn facts(contests: &[StoredContest]) -> Vec<String> {
    contests.iter().map(|stored| format!("{:?}", stored.contest)).collect()
}
