//! The files that the window writes: the diagnostics, the backup and restoring it, the ICS file; and how it shows untrusted text.

use std::path::Path;

use contestsync_core::domain::contest::RawContest;
use contestsync_core::domain::request::{Place, Request};
use contestsync_core::domain::verdict::Choice;
use contestsync_core::domain::view::{HostRole, Page};
use contestsync_core::domain::{Clock, Code, Contest, ContestKind, Platform};
use contestsync_core::engine::queue::Work;
use contestsync_core::engine::requests::{Answered, Yours};
use contestsync_core::engine::{Desk, Queue};
use contestsync_core::notify::{Gap, Recorder};
use contestsync_core::store::marks::Mark;
use contestsync_doubles::google::{CLIENT_ID, CLIENT_SECRET};
use jiff::SignedDuration;
use jiff::tz::TimeZone;
use serde_json::{Value, json};

use super::schedule::with_platforms;
use super::world::{PLAIN, World};

fn desk(world: &World) -> Desk {
    let (queue, _) = Queue::start(world.engine.clone());
    Desk::new(world.engine.clone(), queue)
}

/// What Google and we said to each other in secret, and whose account it is.
fn secrets(world: &World) -> Vec<String> {
    let requests = world.google.requests();
    // Every access token of the double begins so.
    let mut secrets = vec!["ya29.".to_owned(), CLIENT_SECRET.to_owned()];
    for request in requests.iter().filter(|request| request.path.ends_with("/token")) {
        let pairs = url::form_urlencoded::parse(request.body.as_bytes()).into_owned();
        let secret = pairs.filter(|(name, _)| matches!(name.as_str(), "code" | "code_verifier" | "refresh_token"));
        secrets.extend(secret.map(|(_, value)| value));
    }
    secrets.sort();
    secrets.dedup();
    secrets
}

#[tokio::test]
async fn what_tray_links_and_notifications_ask_for_is_done_like_what_the_window_asks_for() {
    let world = World::signed_out().await;
    let round = world.contest(Platform::Codeforces, "1936", 5);
    world.announce(std::slice::from_ref(&round)).await;
    let (desk, key) = (desk(&world), round.key);
    let kept_out = Choice {
        remind: None,
        calendar: Some(false),
    };
    world.store.set_choice(&key, kept_out).await.unwrap();
    let mute = |mute| Request::Mute { key: key.clone(), mute };
    let snooze = Request::Snooze {
        key: key.clone(),
        minutes: Some(10),
    };
    for request in [mute(true), snooze, Request::PauseFor { minutes: 60 }] {
        let answered = desk.answer(request, None).await.unwrap();
        assert_eq!(answered, Answered::Reply(Value::Null));
    }
    let muted = Choice {
        remind: Some(false),
        ..kept_out
    };
    assert_eq!(world.store.choices().await.unwrap()[&key], muted);
    let now = world.clock.now().as_second();
    assert_eq!(
        world.store.snoozes(world.clock.now()).await.unwrap()[&key].as_second(),
        now + 600
    );
    let paused = world.store.mark(Mark::PausedUntil).await.unwrap().unwrap();
    assert_eq!(paused.as_second(), now + 3600);
    desk.answer(mute(false), None).await.unwrap();
    assert_eq!(world.store.choices().await.unwrap()[&key], kept_out);

    let yours = async |request| match desk.answer(request, None).await.unwrap() {
        Answered::Yours(yours) => yours,
        Answered::Reply(reply) => panic!("{reply}"),
    };
    let page = |page: &str| Yours::OpenPage(page.to_owned());
    let open = Request::OpenContest { key: key.clone() };
    assert_eq!(yours(open).await, page("https://codeforces.com/contest/1936"));
    let standings = Request::OpenStandings { key: key.clone() };
    assert_eq!(
        yours(standings).await,
        page("https://codeforces.com/contest/1936/standings")
    );
    let place = Place {
        page: Page::Upcoming,
        contest: Some(key.clone()),
    };
    let show = Request::Show {
        page: Page::Upcoming,
        contest: Some(key),
    };
    assert_eq!(yours(show).await, Yours::ShowWindow(Some(place)));
    assert_eq!(yours(Request::OpenWindow {}).await, Yours::ShowWindow(None));
    let nobody = Request::OpenContest {
        key: "codeforces:1".parse().unwrap(),
    };
    let unknown = desk.answer(nobody, None).await.unwrap_err();
    assert_eq!(unknown.code, Code::UnknownContest);
}

#[tokio::test]
async fn diagnostics_view_and_debug_forms_hold_no_secret_and_the_diagnostics_no_address() {
    let world = World::new().await;
    world.announce(&world.rounds(1)).await;
    world.google.expire_access_tokens();
    assert_eq!(world.sync(PLAIN).await.inserted, 1);
    let desk = desk(&world);
    let (diagnostics, view) = (desk.diagnostics().await.unwrap(), desk.view().await.unwrap());
    let shown = serde_json::to_string(&*view).unwrap();
    let debug = format!("{desk:?} {:?} {view:?}", world.engine);
    let secrets = secrets(&world);
    assert_eq!(secrets.len(), 5, "prefix, client, code, verifier, refresh token");
    for secret in &secrets {
        for text in [&diagnostics, &shown, &debug] {
            assert!(!text.contains(secret), "{secret} in {text}");
        }
    }
    let email = view.account.as_ref().unwrap().email.clone();
    assert!(
        !diagnostics.contains(&email) && !diagnostics.contains(CLIENT_ID),
        "{diagnostics}"
    );
    assert!(!diagnostics.contains("Round 1001"), "{diagnostics}");
    assert!(
        diagnostics.contains("last sync") && diagnostics.contains("codeforces: "),
        "{diagnostics}"
    );
}

#[tokio::test]
async fn a_backup_goes_back_whole_or_not_at_all_and_holds_no_secret() {
    let world = World::new().await;
    let desk = desk(&world);
    world.set("platforms", "codeforces,atcoder").await;
    world.set("reminders.lead_minutes", "45").await;
    let folder = tempfile::tempdir().unwrap();
    let file = folder.path().join("kept.json");
    let reply = desk.backup_preferences(&file, false).await.unwrap();
    assert_eq!(reply.path.as_deref(), file.to_str());
    let text = std::fs::read_to_string(&file).unwrap();
    assert!(!text.contains(CLIENT_SECRET) && !text.contains(CLIENT_ID), "{text}");
    let before = world.store.preferences().await.unwrap();

    world.set("platforms", "leetcode").await;
    world.set("reminders.lead_minutes", "5").await;
    let restored = desk.restore_preferences(&file).await.unwrap();
    assert_eq!(restored.count, reply.count);
    assert_eq!(world.store.preferences().await.unwrap(), before);

    let mut broken: Value = serde_json::from_str(&text).unwrap();
    broken["preferences"]["platforms"] = json!("leetcode");
    broken["preferences"]["refresh.interval_hours"] = json!(-3);
    for unfit in [
        broken.to_string(),
        "{}".to_owned(),
        "no JSON".to_owned(),
        "[1]".to_owned(),
    ] {
        std::fs::write(&file, &unfit).unwrap();
        let problem = desk.restore_preferences(&file).await.unwrap_err();
        assert_eq!(problem.code, Code::InvalidValue, "{unfit}");
        assert!(problem.message.ends_with("nothing was changed."), "{problem}");
        assert_eq!(world.store.preferences().await.unwrap(), before, "{unfit}");
    }
    std::fs::write(&file, vec![b' '; 300 * 1024]).unwrap();
    assert_eq!(desk.restore_preferences(&file).await.unwrap_err().code, Code::FileRead);
    let nowhere = Path::new("/nowhere/at/all.json");
    assert_eq!(
        desk.restore_preferences(nowhere).await.unwrap_err().code,
        Code::FileRead
    );
    assert_eq!(
        desk.backup_preferences(nowhere, false).await.unwrap_err().code,
        Code::FileWrite
    );
}

#[tokio::test]
async fn a_backup_that_cannot_be_stored_to_its_end_changes_nothing() {
    let world = World::new().await;
    let desk = desk(&world);
    world.set("platforms", "codeforces,atcoder").await;
    world.set("theme", "dark").await;
    let folder = tempfile::tempdir().unwrap();
    let file = folder.path().join("kept.json");
    desk.backup_preferences(&file, false).await.unwrap();
    world.set("platforms", "leetcode").await;
    world.set("theme", "light").await;
    let before = world.store.preferences().await.unwrap();
    let options = sqlx::sqlite::SqliteConnectOptions::new().filename(world.store.path());
    let mut connection = sqlx::ConnectOptions::connect(&options).await.unwrap();
    // The theme comes after the platforms, as a disk that fills up in between would have it.
    sqlx::query(
        "CREATE TRIGGER no_theme BEFORE INSERT ON preferences WHEN new.key = 'theme' BEGIN SELECT raise(ABORT, 'full'); END",
    )
    .execute(&mut connection)
    .await
    .unwrap();
    assert_eq!(desk.restore_preferences(&file).await.unwrap_err().code, Code::Database);
    assert_eq!(world.store.preferences().await.unwrap(), before);
}

#[tokio::test]
async fn an_undo_brings_the_replaced_client_secret_back_and_never_what_stands_in_its_place() {
    let world = World::new().await;
    let desk = desk(&world);
    let secret = async || world.store.preferences().await.unwrap().google_client_secret;
    let saved = desk
        .set_preference("google.client_secret", &json!("GOCSPX-new"))
        .await
        .unwrap();
    assert_eq!(saved.previous, json!("(set)"));
    assert_eq!(secret().await.as_deref(), Some("GOCSPX-new"));
    let undone = desk
        .set_preference("google.client_secret", &saved.previous)
        .await
        .unwrap();
    assert_eq!(secret().await.as_deref(), Some(CLIENT_SECRET));
    desk.set_preference("google.client_secret", &undone.previous)
        .await
        .unwrap();
    assert_eq!(secret().await.as_deref(), Some("GOCSPX-new"));
    // A window of a program that was started again knows no former one.
    let (queue, _) = Queue::start(world.engine.clone());
    world
        .store
        .set_preference("google.client_secret", "(set)")
        .await
        .unwrap_err();
    drop(queue);
    assert_eq!(secret().await.as_deref(), Some("GOCSPX-new"));
}

#[tokio::test]
async fn the_diagnostics_are_words() {
    let world = World::new().await;
    let desk = desk(&world);
    let text = desk.diagnostics().await.unwrap();
    assert!(text.contains("account ok, key in file\n"), "{text}");
    assert!(text.contains("tray not known, launch at login not known\n"), "{text}");
    assert!(text.contains(", last never, "), "{text}");
    world.engine.notice(|surroundings| {
        surroundings.tray = Some(true);
        surroundings.autostart_registered = Some(false);
    });
    world.google.revoke_refresh_tokens();
    world.google.expire_access_tokens();
    world.sync(PLAIN).await;
    let text = format!("{}{text}", desk.diagnostics().await.unwrap());
    assert!(text.contains("account sign in again, key in file\n"), "{text}");
    assert!(text.contains("tray yes, launch at login no\n"), "{text}");
    for code in ["Some", "None", "Ok(", "SignIn", "Unknown", "::"] {
        assert!(!text.contains(code), "{code} in {text}");
    }
}

#[tokio::test]
async fn the_privacy_page_names_every_server_and_what_it_is_asked_for() {
    let mut world = World::new().await;
    world.use_endpoints("").await;
    let view = desk(&world).view().await.unwrap();
    let of = |role: HostRole| -> Vec<&str> {
        let rows = view.about.hosts.iter().filter(|row| row.role == role);
        rows.map(|row| row.host.as_str()).collect()
    };
    let mut servers: Vec<&str> = Vec::new();
    for platform in Platform::ALL {
        let host = platform.server().trim_start_matches("https://");
        if !servers.contains(&host) {
            servers.push(host);
        }
    }
    assert_eq!(of(HostRole::Platform), servers);
    assert!(servers.contains(&"practiceapi.geeksforgeeks.org"), "{servers:?}");
    assert_eq!(of(HostRole::Fallback), ["mirror.codeforces.com"]);
    assert_eq!(
        of(HostRole::Google),
        ["accounts.google.com", "oauth2.googleapis.com", "www.googleapis.com"]
    );
    // The README names the same: those of the platforms in their own table, all others in the one of what leaves the machine.
    let readme = std::fs::read_to_string(concat!(env!("CARGO_MANIFEST_DIR"), "/../../README.md")).unwrap();
    let section = |heading: &str| {
        let (_, section) = readme.split_once(heading).unwrap();
        section.split("\n#").next().unwrap().to_owned()
    };
    let sites = section("\n## Contest sites\n");
    for server in servers {
        assert!(sites.contains(&format!("| `{server}` |")), "{server}");
    }
    let leaves = section("\n### What leaves the machine\n");
    let (rows, _) = leaves.split_once("\n\nEvery request").unwrap();
    let named: Vec<&str> = rows.split('`').skip(1).step_by(2).collect();
    let contacted = [vec!["codeforces.com"], of(HostRole::Fallback), of(HostRole::Google)].concat();
    assert_eq!(named, contacted);
    world
        .use_endpoints("[platforms]\ncodeforces = \"http://127.0.0.1:9002\"\n")
        .await;
    let view = desk(&world).view().await.unwrap();
    let hosts: Vec<&str> = view.about.hosts.iter().map(|row| row.host.as_str()).collect();
    assert!(hosts.contains(&"127.0.0.1:9002"), "{hosts:?}");
    assert!(!hosts.contains(&"mirror.codeforces.com"), "{hosts:?}");
}

#[tokio::test]
async fn the_ics_file_holds_what_the_calendar_holds() {
    let (world, rounds) = World::synced(3).await;
    let folder = tempfile::tempdir().unwrap();
    let file = folder.path().join("contests.ics");
    assert_eq!(world.engine.export_ics(&file).await.unwrap(), 3);
    let text = std::fs::read_to_string(&file).unwrap().replace("\r\n ", "");
    for contest in &rounds {
        assert!(
            text.contains(&format!("SUMMARY:Codeforces: {}", contest.name)),
            "{text}"
        );
        let start = contest.starts_at.strftime("DTSTART:%Y%m%dT%H%M%SZ").to_string();
        assert!(text.contains(&start), "{start} in {text}");
    }
    assert_eq!(text.matches("BEGIN:VEVENT").count(), world.live().len());
}

#[tokio::test]
async fn the_ics_file_stays_the_same_bytes_until_a_contest_changes() {
    let world = World::new().await;
    let mut rounds = world.rounds(3);
    world.announce(&rounds).await;
    let first = world.engine.ics().await.unwrap().text;
    let stamp = |at: jiff::Timestamp| at.strftime("DTSTAMP:%Y%m%dT%H%M%SZ").to_string();
    let announced = stamp(world.clock.now());
    assert_eq!(first.matches(&announced).count(), 3, "{first}");
    assert_eq!(first.matches("SEQUENCE:0\r\n").count(), 3, "{first}");
    world.clock.advance(3_600);
    world.announce(&rounds).await;
    assert_eq!(world.engine.ics().await.unwrap().text, first);

    rounds[1].starts_at += SignedDuration::from_mins(30);
    rounds[1].ends_at += SignedDuration::from_mins(30);
    world.announce(&rounds).await;
    let moved = world.engine.ics().await.unwrap().text;
    assert_eq!(moved.matches(&announced).count(), 2, "{moved}");
    assert_eq!(moved.matches(&stamp(world.clock.now())).count(), 1, "{moved}");
    assert_eq!(moved.matches("SEQUENCE:1\r\n").count(), 1, "{moved}");
}

#[tokio::test]
async fn foreign_text_is_plain_in_the_view_and_in_notifications() {
    let world = World::new().await;
    let starts_at = world.clock.now() + SignedDuration::from_mins(61);
    let raw = RawContest {
        id: "4242".to_owned(),
        name: "<b>Round</b>\u{1b}[31m\u{202e}evil\u{200b}\n&lt;script&gt;".to_owned(),
        url: "https://codeforces.com/contest/4242".to_owned(),
        starts_at,
        ends_at: starts_at + SignedDuration::from_hours(2),
        duration: None,
        kind: ContestKind::Regular,
        rated: None,
        division: None,
        language: None,
        registration: (None, None),
    };
    let contest = Contest::checked(Platform::Codeforces, raw).unwrap();
    world.announce(std::slice::from_ref(&contest)).await;
    let view = desk(&world).view().await.unwrap();
    let plain = "<b>Round</b> [31mevil <script>";
    assert_eq!(view.contests[0].name, plain);
    let recorder = Recorder::default();
    let engine = &world.engine;
    engine
        .remind_in(&recorder, Gap::None, Some(world.clock.now()), &TimeZone::UTC)
        .await
        .unwrap();
    drop(recorder.take());
    let watched = world.clock.now();
    world.clock.advance(61 + 60);
    engine
        .remind_in(&recorder, Gap::None, Some(watched), &TimeZone::UTC)
        .await
        .unwrap();
    let shown = recorder.take();
    let words = format!("{}\n{}", shown[0].title, shown[0].body);
    assert!(words.contains(plain), "{words}");
    assert!(
        !words
            .chars()
            .any(|character| character != '\n' && (character.is_control() || character == '\u{202e}')),
        "{words:?}"
    );
}

/// The desktop asks before the first events are added, wherever someone signed in; from then on the calendar is kept.
#[tokio::test]
async fn nothing_is_added_to_a_calendar_before_the_user_says_so() {
    let (world, _platforms) = with_platforms().await;
    let (queue, _worker) = Queue::start(world.engine.clone());
    let desk = Desk::new(world.engine.clone(), queue.clone());
    let sync_at = async || world.engine.due().await.unwrap().sync_at;
    assert!(sync_at().await.is_some());
    world.engine.asks_before_adding();
    assert_eq!(sync_at().await, None);
    let mark = world.google.mark();
    // A change of preferences, a link that someone followed, a refresh with news.
    desk.set_preference("calendar.busy", &json!(true)).await.unwrap();
    desk.sync_soon().await.unwrap();
    world.engine.catch_up(&queue).await.unwrap();
    queue.ask(Work::Prune).await.unwrap();
    assert_eq!(world.google.writes_since(mark), 0);
    assert!(!world.store.contests(None).await.unwrap().is_empty());
    // The end of the first run is no yes: it may have been left before its last step.
    desk.finish_first_run().await.unwrap();
    queue.ask(Work::Prune).await.unwrap();
    assert_eq!(world.google.writes_since(mark), 0);
    assert_eq!(sync_at().await, None);
    let waiting = world.engine.view().await.unwrap().calendar;
    assert!(waiting.adding_waits && waiting.to_add > 0, "{waiting:?}");
    // Neither other words for the events nor a held plan are what waits, and a sync from before this account signed in isn't either.
    for (confirm, reword) in [(false, false), (false, true), (true, false)] {
        let reply = desk.sync(confirm, reword, false).await.unwrap();
        assert_eq!((reply.calendar, reply.held), (None, false));
    }
    queue.ask(Work::Sync(PLAIN)).await.unwrap();
    assert_eq!(world.google.writes_since(mark), 0);
    assert!(world.engine.view().await.unwrap().calendar.adding_waits);
    // Said so, after seeing it: no platform is asked in between, which might list others now.
    let reply = desk.sync(false, false, true).await.unwrap();
    assert_eq!(reply.refresh.read, 0);
    assert_eq!(reply.calendar.unwrap().inserted, waiting.to_add);
    assert!(!world.engine.view().await.unwrap().calendar.adding_waits);
    // What was added once is kept right.
    world.engine.asks_before_adding();
    assert!(sync_at().await.is_some());
    // Without its calendar it is asked again.
    desk.delete_calendar().await.unwrap();
    assert_eq!(sync_at().await, None);
    queue.close();
}

/// Each click names one platform: a list would undo what another window, another computer or the click before did.
#[tokio::test]
async fn platforms_switched_at_the_same_moment_are_all_switched() {
    let world = World::new().await;
    let desk = desk(&world);
    let off = [
        Platform::LeetCode,
        Platform::CodeChef,
        Platform::HackerRank,
        Platform::Code360,
    ];
    let clicks = off.map(|platform| {
        let desk = desk.clone();
        tokio::spawn(async move { desk.set_platform(platform, false).await })
    });
    for click in clicks {
        click.await.unwrap().unwrap();
    }
    let left = world.store.preferences().await.unwrap().platforms;
    let kept = [Platform::Codeforces, Platform::AtCoder, Platform::GeeksforGeeks];
    assert_eq!(left, kept.into());
    desk.set_platform(Platform::LeetCode, true).await.unwrap();
    let left = world.store.preferences().await.unwrap().platforms;
    assert!(left.contains(&Platform::LeetCode) && left.len() == 4, "{left:?}");
}

/// What one presses next is meant by what is seen.
#[tokio::test]
async fn an_answer_comes_after_the_view_that_shows_what_was_done() {
    let world = World::new().await;
    let publisher = world.engine.publish();
    let desk = desk(&world);
    let mut views = world.engine.views();
    views.wait_for(Option::is_some).await.unwrap();
    for minutes in ["5", "6", "7"] {
        desk.set_preference("reminders.snooze_minutes", &json!(minutes))
            .await
            .unwrap();
        world.engine.shown().await;
        let view = views.borrow_and_update().clone().unwrap();
        assert_eq!(view.preferences["reminders.snooze_minutes"].to_string(), minutes);
    }
    publisher.abort();
}
