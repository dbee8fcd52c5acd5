//! Takes a step of the engine a given number of times, to count instructions (`scripts/bench/instructions.sh`): `verdict` decides about 500
//! contests, `plan` plans a sync that has nothing to do with 500 events, `view` makes the whole view of 500 contests.

use std::collections::{BTreeMap, BTreeSet};
use std::error::Error;
use std::hint::black_box;
use std::sync::Arc;
use std::time::Duration;

use contestsync_core::calendar::plan::{Hand, KnownEvent, Recorded, Wish, plan};
use contestsync_core::calendar::{Approval, EventOptions, Guard, RemoteEvent, WantedEvent};
use contestsync_core::config::{Endpoints, Paths, SecretStoreChoice};
use contestsync_core::domain::verdict::{Choice, decide};
use contestsync_core::domain::{
    Contest, ContestKind, InstallationId, Listed, Listing, ManualClock, Platform, Preferences, RawContest,
};
use contestsync_core::engine::{Engine, Settings};
use contestsync_core::store::Store;
use jiff::tz::TimeZone;
use jiff::{SignedDuration, Timestamp};

/// 2026-10-05T00:00:00Z, as in the tests.
const NOW: Timestamp = Timestamp::constant(1_791_158_400, 0);
const CONTESTS: i64 = 500;
const RULES: &str = r#"[
    {"when": "name_has", "words": ["training", "школ"], "hide_from": ["list", "calendar"]},
    {"when": "longer_than", "minutes": 600, "hide_from": ["reminder"]},
    {"when": "series_is", "platform": "leetcode", "series": ["Biweekly Contest"], "hide_from": ["calendar"]}
]"#;

fn main() -> Result<(), Box<dyn Error>> {
    let mut arguments = std::env::args().skip(1);
    let (Some(step), Some(times)) = (arguments.next(), arguments.next()) else {
        return Err("usage: repeat_step verdict|plan|view TIMES".into());
    };
    let (times, contests) = (times.parse()?, contests()?);
    match step.as_str() {
        "verdict" => verdicts(&contests, times)?,
        "plan" => plans(&contests, times)?,
        "view" => {
            let runtime = tokio::runtime::Builder::new_current_thread().enable_all().build()?;
            runtime.block_on(views(&contests, times))?;
        }
        other => return Err(format!("there is no step {other}").into()),
    }
    Ok(())
}

fn contests() -> Result<Vec<Contest>, Box<dyn Error>> {
    let platforms = Platform::ALL.iter().copied().cycle();
    let numbered = platforms.zip(1..=CONTESTS);
    let checked = numbered.map(|(platform, number)| {
        let starts_at = NOW.checked_add(SignedDuration::from_hours(number))?;
        let raw = RawContest {
            id: number.to_string(),
            name: format!("Weekly Contest {number} (Div. 2)"),
            url: format!("https://{}/contest/{number}", platform.link_domain()),
            starts_at,
            ends_at: starts_at.checked_add(SignedDuration::from_hours(2))?,
            duration: None,
            kind: ContestKind::Regular,
            rated: Some(true),
            division: Some("Div. 2".to_owned()),
            language: None,
            registration: (None, None),
        };
        Ok(Contest::checked(platform, raw)?)
    });
    checked.collect()
}

fn preferences() -> Result<Preferences, Box<dyn Error>> {
    Ok(Preferences {
        platforms: Platform::ALL.iter().copied().collect(),
        rules: serde_json::from_str(RULES)?,
        ..Preferences::default()
    })
}

fn verdicts(contests: &[Contest], times: u32) -> Result<(), Box<dyn Error>> {
    let preferences = preferences()?;
    for _ in 0..times {
        for contest in contests {
            black_box(decide(contest, Choice::default(), &preferences, &TimeZone::UTC));
        }
    }
    Ok(())
}

fn plans(contests: &[Contest], times: u32) -> Result<(), Box<dyn Error>> {
    let (options, installation) = (
        EventOptions::from(&preferences()?),
        InstallationId::new("ours").ok_or("no name of an installation")?,
    );
    let guard = Guard {
        approval: Approval::Nothing,
        held: BTreeSet::new(),
    };
    let wanted = || {
        let events = contests
            .iter()
            .map(|contest| WantedEvent::new("account", contest, NOW, &options));
        events
            .map(|event| (event.id.clone(), event))
            .collect::<BTreeMap<_, _>>()
    };
    let known = wanted().into_iter().filter_map(|(id, event)| {
        let remote = RemoteEvent::read(&event.body(&installation))?;
        let known = KnownEvent {
            own: true,
            own_read: Some(NOW),
            ..KnownEvent::new(Recorded::Live(remote))
        };
        Some((id, known))
    });
    let known: BTreeMap<String, KnownEvent> = known.collect();
    for _ in 0..times {
        let wish = Wish {
            wanted: wanted(),
            unwanted: BTreeMap::new(),
            whole: BTreeMap::new(),
            switched_off: Vec::new(),
            twins: BTreeMap::new(),
            hand: Hand {
                installation: installation.clone(),
                settings_known: true,
                takes_over: false,
                rewords: false,
                files: BTreeSet::new(),
                now: NOW,
            },
        };
        let plan = plan(wish, &known, &guard);
        if (plan.unchanged, plan.actions.len()) != (contests.len(), 0) {
            return Err("the calendar isn't as it should be".into());
        }
    }
    Ok(())
}

async fn views(contests: &[Contest], times: u32) -> Result<(), Box<dyn Error>> {
    let home = tempfile::tempdir()?;
    let settings = Settings {
        paths: Paths::at(home.path())?,
        endpoints: Endpoints::parse("")?,
        secret_store: SecretStoreChoice::File,
        clock: Arc::new(ManualClock::at(NOW)),
        patience: Duration::from_secs(5),
    };
    let store = Store::open(&settings.paths.database(), NOW).await?.store;
    for platform in Platform::ALL {
        let of = contests.iter().filter(|contest| contest.key.source() == *platform);
        let listed = of.map(|contest| Listed {
            contest: contest.clone(),
            origin: "list",
        });
        let listing = Listing {
            contests: listed.collect(),
            ..Listing::default()
        };
        store.merge_listing(*platform, &listing, NOW).await?;
    }
    store.set_preference("rules", RULES).await?;
    let every: Vec<&str> = Platform::ALL.iter().map(|platform| platform.key()).collect();
    store.set_preference("platforms", &every.join(",")).await?;
    store.close().await;
    let (engine, _) = Engine::open(settings).await?;
    for _ in 0..times {
        let view = engine.view().await?;
        if view.contests.len() != contests.len() {
            return Err("the view lacks contests".into());
        }
    }
    engine.close().await;
    Ok(())
}
