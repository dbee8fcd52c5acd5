//! A crash in each task is reported with its place, and the work continues.

use std::sync::Arc;
use std::time::Duration;

use super::supervise::{Task, seam::crash_next};
use crate::Engine;
use crate::domain::request::Request;
use crate::domain::view::SignIn;
use crate::domain::{Code, Problem};
use crate::notify::{Notification, Notifier};
use crate::reminders::remind::Reminding;
use crate::requests::Desk;
use crate::runs::queue::{Queue, Work};
use crate::runs::schedule;
use crate::store::marks::Mark;
use crate::store::runs::RunKind;
use crate::sync::SyncOptions;
use crate::test_home::{at, engine, engine_at, patiently, signed_in, with_platforms};

/// The tasks that crashed, and that the place of each is known.
async fn crashed(engine: &Engine) -> Vec<String> {
    let faults = engine.faults().await.unwrap();
    assert!(faults.iter().all(|fault| fault.place.contains(".rs:")), "{faults:?}");
    faults.into_iter().map(|fault| fault.task).collect()
}

/// Waits until something holds that changes report.
async fn until(engine: &Engine, mut holds: impl AsyncFnMut() -> bool) {
    let mut changes = engine.changes();
    patiently(async {
        while !holds().await {
            changes.changed().await.unwrap();
        }
    })
    .await;
}

#[tokio::test]
async fn a_crash_of_the_work_is_told_to_who_asked_and_the_next_work_is_done() {
    let (_home, _, engine) = engine().await;
    let (queue, worker) = Queue::start(engine.clone());
    crash_next(&engine, Task::Work, 1);
    let problem = patiently(queue.ask(Work::Prune)).await.unwrap_err();
    assert_eq!(problem.code, Code::Crashed);
    assert!(problem.message.contains("supervise.rs:"), "{problem}");
    patiently(queue.ask(Work::Prune)).await.unwrap();
    assert_eq!(crashed(&engine).await, ["work"]);
    let status = serde_json::to_value(engine.status().await.unwrap()).unwrap();
    assert_eq!(status["faults"][0]["task"], "work");
    assert_eq!(status["faults"][0]["at"], "2026-11-23T12:00:00Z");
    queue.close();
    patiently(worker).await.unwrap();
}

#[tokio::test]
async fn a_crash_of_the_queue_leaves_nobody_waiting() {
    let (_home, _, engine) = engine().await;
    crash_next(&engine, Task::Queue, 1);
    let (queue, _worker) = Queue::start(engine.clone());
    patiently(queue.ask(Work::Prune)).await.unwrap();
    assert_eq!(crashed(&engine).await, ["queue"]);
}

#[tokio::test]
async fn a_crash_of_one_platform_leaves_the_others_read_and_it_is_tried_again() {
    let (_home, clock, engine, _platforms) = with_platforms().await;
    crash_next(&engine, Task::Platform, 1);
    let report = engine.refresh(None).await.unwrap().report;
    let errors: Vec<_> = report
        .platforms
        .iter()
        .filter_map(|platform| platform.error.as_ref())
        .collect();
    assert_eq!(errors.len(), 1);
    assert_eq!(errors[0].code, "crashed");
    assert_eq!(crashed(&engine).await, ["platform"]);
    let failing = async || {
        let health = engine.store().health().await.unwrap();
        health.iter().filter(|health| health.consecutive_failures > 0).count()
    };
    assert_eq!(failing().await, 1);
    clock.advance(600);
    engine.refresh(None).await.unwrap();
    assert_eq!(failing().await, 0);
}

#[tokio::test]
async fn a_crash_of_one_event_leaves_the_others_written_and_the_next_sync_brings_it() {
    let world = signed_in().await;
    let engine = &world.engine;
    engine.refresh(None).await.unwrap();
    crash_next(engine, Task::Event, 1);
    let plain = SyncOptions::PLAIN;
    let first = engine.sync(plain).await.unwrap().0.calendar;
    assert!(first.inserted > 0);
    assert_eq!((first.failed, first.errors.len()), (1, 1));
    assert_eq!(first.errors[0].code, "crashed");
    assert!(first.errors[0].event.is_some());
    assert_eq!(crashed(engine).await, ["event"]);
    let second = engine.sync(plain).await.unwrap().0.calendar;
    assert_eq!((second.inserted, second.errors.len()), (1, 0));
}

#[tokio::test]
async fn a_crash_of_the_schedule_does_not_end_it() {
    let (_home, _, engine, _platforms) = with_platforms().await;
    crash_next(&engine, Task::Schedule, 1);
    let (queue, _worker) = Queue::start(engine.clone());
    let schedule = schedule::start(&engine, &queue).unwrap();
    until(&engine, async || {
        engine.store().last_run(RunKind::Refresh, None).await.unwrap().is_some()
    })
    .await;
    assert_eq!(crashed(&engine).await, ["schedule"]);
    patiently(schedule.end()).await;
}

#[tokio::test]
async fn a_crash_of_what_keeps_the_calendar_file_does_not_leave_it_unwritten() {
    let (home, _, engine) = engine().await;
    engine.store().set_preference("platforms", "").await.unwrap();
    let file = home.path().join("contests.ics");
    let path = file.to_str().unwrap();
    engine.store().set_preference("ics.file", path).await.unwrap();
    crash_next(&engine, Task::CalendarFile, 1);
    let (queue, _worker) = Queue::start(engine.clone());
    let schedule = schedule::start(&engine, &queue).unwrap();
    until(&engine, async || file.exists()).await;
    assert_eq!(crashed(&engine).await, ["calendar_file"]);
    patiently(schedule.end()).await;
}

#[tokio::test]
async fn a_crash_of_what_listens_to_the_kernel_does_not_make_it_deaf() {
    let (home, clock, engine) = engine().await;
    engine.store().set_preference("platforms", "").await.unwrap();
    crash_next(&engine, Task::Outside, 1);
    let (queue, _worker) = Queue::start(engine.clone());
    let schedule = schedule::start(&engine, &queue).unwrap();
    until(&engine, async || crashed(&engine).await == ["outside"]).await;
    let other = engine_at(home.path(), Arc::clone(&clock), "").await;
    other.store().set_preference("theme", "dark").await.unwrap();
    other.close().await;
    until(&engine, async || {
        engine.store().preferences().await.unwrap().theme == "dark"
    })
    .await;
    patiently(schedule.end()).await;
}

#[derive(Debug)]
struct Silent;

impl Notifier for Silent {
    fn show(&self, _: &Notification) -> Result<(), Problem> {
        Ok(())
    }
}

#[tokio::test]
async fn a_crash_of_the_reminders_does_not_end_them() {
    let (_home, _, engine) = engine().await;
    crash_next(&engine, Task::Reminders, 1);
    let (queue, _worker) = Queue::start(engine.clone());
    let reminding = Reminding::start(engine.clone(), queue, Arc::new(Silent));
    patiently(async {
        while engine.store().mark(Mark::WatchedUntil).await.unwrap().is_none() {
            tokio::task::yield_now().await;
        }
    })
    .await;
    assert_eq!(crashed(&engine).await, ["reminders"]);
    patiently(reminding.end()).await;
}

#[tokio::test]
async fn a_crash_of_what_makes_the_views_does_not_end_it() {
    let (_home, _, engine) = engine().await;
    crash_next(&engine, Task::View, 1);
    let publisher = engine.publish();
    let mut views = engine.views();
    drop(patiently(views.wait_for(Option::is_some)).await.unwrap());
    assert_eq!(crashed(&engine).await, ["view"]);
    publisher.abort();
}

#[tokio::test]
async fn a_crash_of_a_task_of_the_desktop_is_remembered_and_it_begins_again() {
    let tasks = [Task::Tray, Task::Session, Task::Notifications, Task::Updates];
    for task in tasks {
        let (_home, _, engine) = engine().await;
        crash_next(&engine, task, 1);
        let mut begun = 0;
        patiently(engine.keep_running(task, || {
            begun += 1;
            std::future::ready(())
        }))
        .await;
        assert_eq!((begun, crashed(&engine).await), (2, vec![task.word().to_owned()]));
    }
}

#[tokio::test]
async fn a_crash_of_a_request_of_the_window_is_its_answer() {
    let (_home, _, engine) = engine().await;
    let (queue, _worker) = Queue::start(engine.clone());
    let desk = Desk::new(engine.clone(), queue);
    crash_next(&engine, Task::Window, 1);
    let asked = async || patiently(desk.answer(Request::ListHidden {}, None)).await;
    assert_eq!(asked().await.unwrap_err().code, Code::Crashed);
    assert!(asked().await.is_ok());
    assert_eq!(crashed(&engine).await, ["window"]);
}

#[tokio::test]
async fn a_crash_of_a_sign_in_ends_it_with_a_word() {
    let (_home, _, engine) = engine().await;
    crash_next(&engine, Task::SignIn, 1);
    let (queue, _worker) = Queue::start(engine.clone());
    Desk::new(engine.clone(), queue).sign_in();
    let mut sign_in = engine.inner.sign_in.subscribe();
    let ended = patiently(sign_in.wait_for(|sign_in| matches!(sign_in, SignIn::Finished { .. })))
        .await
        .unwrap();
    let SignIn::Finished { problem: Some(problem) } = &*ended else {
        panic!("{ended:?}");
    };
    assert_eq!(problem.code, Code::Crashed);
    drop(ended);
    assert_eq!(crashed(&engine).await, ["sign_in"]);
}

#[tokio::test]
async fn a_task_that_crashes_again_and_again_waits_longer_each_time_and_is_told_once_with_its_number() {
    let (_home, _, engine) = engine().await;
    // The first restart is immediate; after that it waits, and it ends immediately when it's told to.
    crash_next(&engine, Task::Schedule, 2);
    engine.store().set_preference("platforms", "").await.unwrap();
    let (queue, _worker) = Queue::start(engine.clone());
    let schedule = schedule::start(&engine, &queue).unwrap();
    let times = async || engine.faults().await.unwrap().first().map(|fault| fault.times);
    until(&engine, async || times().await == Some(2)).await;
    assert_eq!(crashed(&engine).await, ["schedule"]);
    tokio::time::timeout(Duration::from_secs(1), schedule.end())
        .await
        .expect("it does not wait to its end");
}

#[tokio::test]
async fn crashes_are_shown_for_a_week_and_kept_for_two() {
    let (_home, clock, engine) = engine().await;
    drop(engine.guarded(Task::Command, async { Err::<(), _>(panics()) }).await);
    assert_eq!(crashed(&engine).await, ["command"]);
    clock.advance(8 * 86_400);
    assert_eq!(crashed(&engine).await, Vec::<String>::new());
    let all = async || engine.store().faults(at("2026-11-01T00:00:00Z")).await.unwrap().len();
    assert_eq!(all().await, 1);
    clock.advance(7 * 86_400);
    engine.store().prune(engine.clock().now()).await.unwrap();
    assert_eq!(all().await, 0);
}

fn panics() -> Problem {
    panic!("as a fault of ours would")
}
