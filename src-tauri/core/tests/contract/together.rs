//! Several processes in one home: each follows the others' changes, and none waits long for one that hangs.

use std::io::Write;
use std::time::{Duration, Instant};

use sqlx::{ConnectOptions, Connection};

use super::machine::{Machine, ran};

const PATIENCE: Duration = Duration::from_secs(90);

#[test]
fn a_running_program_brings_into_the_calendar_what_another_command_changes() {
    let machine = Machine::signed_in();
    let mut program = machine.spawn(&["run"]);
    let wanted = machine.wanted_keys();
    assert!(
        machine.google.block_until_written(1, wanted.len(), PATIENCE),
        "the first sync"
    );
    let begun = Instant::now();
    let mark = machine.google.mark();
    machine.set("calendar.busy", "true");
    let patched = machine
        .google
        .block_until_seen("calendar.events.patch", wanted.len(), mark, PATIENCE);
    assert!(
        patched && begun.elapsed() < Duration::from_mins(1),
        "{:?}",
        begun.elapsed()
    );
    // `refresh` finds a contest that moved; only the program is signed in to anything.
    let mark = machine.google.mark();
    let mut sample = machine.sample.clone();
    let contest = sample
        .upcoming()
        .into_iter()
        .rfind(|contest| contest.key() == wanted[0])
        .unwrap();
    sample.move_by(&contest.key(), jiff::SignedDuration::from_mins(15));
    machine.platforms.show(&sample);
    assert_eq!(machine.run(&["refresh", "--platform", contest.platform]).status, 0);
    assert!(
        machine
            .google
            .block_until_seen("calendar.events.patch", 1, mark, PATIENCE)
    );
    program.kill().unwrap();
    program.wait().unwrap();
}

#[test]
fn a_command_says_for_whom_it_waits_and_gives_up_on_one_that_hangs() {
    let machine = Machine::new();
    machine.run(&["status"]);
    let mut lock = std::fs::File::create(machine.home.path().join("run.lock")).unwrap();
    lock.lock().unwrap();
    lock.write_all(b"process 4242 since 2026-11-23T12:00:00Z\n7\n").unwrap();
    let begun = Instant::now();
    let program = machine.spawn(&["refresh", "--json"]);
    let refused = ran(program.wait_with_output().unwrap());
    assert!(begun.elapsed() < Duration::from_secs(30), "{:?}", begun.elapsed());
    assert_eq!(refused.status, 1, "{refused:?}");
    assert_eq!(refused.json()["error"]["code"], "run_in_progress");
    let owner = "process 4242 since 2026-11-23T12:00:00Z";
    let waits = format!("contestsync: waiting for another ContestSync that is running ({owner}).");
    assert!(refused.stderr.lines().any(|line| line == waits), "{refused:?}");
    let message = refused.json()["error"]["message"].as_str().unwrap().to_owned();
    assert!(
        message.contains(owner) && message.contains("doesn't respond"),
        "{message}"
    );
    assert_eq!(machine.platforms.all_requests(), vec![]);
    drop(lock);
    assert_eq!(machine.run(&["refresh"]).status, 0);
}

/// A data file as the program before the latest migration left it.
pub(crate) fn older_file(machine: &Machine) {
    let all = sqlx::migrate!("../../migrations");
    let latest = all.iter().map(|migration| migration.version).max();
    let earlier = all.iter().filter(|migration| Some(migration.version) < latest);
    let migrator = sqlx::migrate::Migrator {
        migrations: earlier.cloned().collect::<Vec<_>>().into(),
        ..sqlx::migrate::Migrator::DEFAULT
    };
    let file = machine.home.path().join("contestsync.db");
    let options = sqlx::sqlite::SqliteConnectOptions::new()
        .filename(file)
        .create_if_missing(true);
    let runtime = tokio::runtime::Builder::new_current_thread()
        .enable_all()
        .build()
        .unwrap();
    runtime.block_on(async {
        let mut connection = options.connect().await.unwrap();
        migrator.run(&mut connection).await.unwrap();
        connection.close().await.unwrap();
    });
}

#[test]
fn programs_that_start_together_after_an_update_or_on_an_empty_folder_all_work() {
    for prepare in [older_file, |_: &Machine| ()] {
        for _ in 0..5 {
            let machine = Machine::new();
            prepare(&machine);
            let programs: Vec<_> = (0..4).map(|_| machine.spawn(&["list", "--json"])).collect();
            for program in programs {
                let listed = ran(program.wait_with_output().unwrap());
                assert_eq!((listed.status, listed.stderr.as_str()), (0, ""), "{listed:?}");
            }
        }
    }
}
