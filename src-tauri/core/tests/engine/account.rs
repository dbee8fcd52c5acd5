//! The account when several things happen at once: a sign-in during a run, a key that can't be reached for a while, a sign-out with other
//! computers signed in.

use std::fs;
use std::path::Path;
use std::time::Duration;

use contestsync_core::config::{Endpoints, Paths, SecretStoreChoice};
use contestsync_core::domain::view::AttentionCode;
use contestsync_core::domain::{Clock, Code, Problem};
use contestsync_core::engine::report::CalendarOutcome;
use contestsync_core::engine::{Engine, Leaving, Settings};
use contestsync_core::store::account::StoredAccount;
use contestsync_doubles::browse;
use contestsync_doubles::google::{CLIENT_ID, CLIENT_SECRET, InjectedFault};
use secrecy::ExposeSecret;
use tempfile::TempDir;

use super::world::{PLAIN, World, data};

const A_MOMENT: Duration = Duration::from_secs(20);

/// The program in this home, as another process or another computer has it.
async fn program(world: &World, home: &Path) -> Engine {
    let settings = Settings {
        paths: Paths::at(home).unwrap(),
        endpoints: Endpoints::parse(&world.google.endpoints_toml()).unwrap(),
        secret_store: SecretStoreChoice::File,
        clock: world.clock.clone(),
        patience: Duration::from_secs(5),
    };
    Engine::open(settings).await.unwrap().0
}

async fn sign_in_at(engine: &Engine) -> Result<String, Problem> {
    let show = async |address: &secrecy::SecretString, _: &url::Url| {
        let address = address.expose_secret().to_owned();
        tokio::spawn(async move { browse(&address).await });
        Ok(())
    };
    engine.sign_in(show).await
}

/// Another computer, signed in with the account that Google has at hand.
async fn another_computer(world: &World) -> (Engine, TempDir) {
    let home = tempfile::tempdir().unwrap();
    let engine = program(world, home.path()).await;
    let client = [("google.client_id", CLIENT_ID), ("google.client_secret", CLIENT_SECRET)];
    data(&engine).await.set_preferences(&client).await.unwrap();
    sign_in_at(&engine).await.unwrap();
    (engine, home)
}

fn as_person(world: &World, email: &str) {
    world.google.adjust(|options| email.clone_into(&mut options.email));
}

async fn stored(engine: &Engine) -> StoredAccount {
    data(engine).await.account().await.unwrap().unwrap()
}

/// A sync whose refresh of the access token Google answers only after `meanwhile`.
async fn sync_with_a_slow_refresh(
    world: &World,
    meanwhile: impl AsyncFnOnce(),
) -> contestsync_core::engine::report::CalendarReport {
    world.google.expire_access_tokens();
    world.google.fail_next("/token", InjectedFault::Hold, 1);
    let mark = world.google.mark();
    let engine = world.engine.clone();
    let sync = tokio::spawn(async move { engine.sync(PLAIN).await.unwrap().0.calendar });
    assert!(world.google.seen("/token", 1, mark, A_MOMENT).await);
    meanwhile().await;
    world.google.release();
    sync.await.unwrap()
}

#[tokio::test]
async fn a_run_of_the_former_account_that_google_refuses_leaves_the_new_sign_in_alone() {
    let world = World::new().await;
    world.announce(&world.rounds(2)).await;
    world.sync(PLAIN).await;
    let report = sync_with_a_slow_refresh(&world, async || {
        world.google.revoke_refresh_tokens();
        as_person(&world, "second@example.com");
        world.sign_in().await.unwrap();
    })
    .await;
    assert_eq!(report.outcome, CalendarOutcome::Failed);
    assert_eq!(report.errors[0].code, "cancelled", "{report:?}");
    let account = stored(&world.engine).await;
    assert_eq!((account.email.as_str(), account.ended_at), ("second@example.com", None));
    assert_eq!(world.sync(PLAIN).await.outcome, CalendarOutcome::Ok);
}

#[tokio::test]
async fn a_run_goes_on_with_the_newer_sign_in_of_the_same_account() {
    let world = World::new().await;
    world.announce(&world.rounds(2)).await;
    let report = sync_with_a_slow_refresh(&world, async || {
        world.google.revoke_refresh_tokens();
        world.sign_in().await.unwrap();
    })
    .await;
    assert_eq!(
        (report.outcome, report.inserted),
        (CalendarOutcome::Ok, 2),
        "{report:?}"
    );
    assert_eq!(stored(&world.engine).await.ended_at, None);
}

#[tokio::test]
async fn a_token_renewed_for_the_former_account_is_not_stored_for_the_new_one() {
    let world = World::new().await;
    world.google.adjust(|options| options.rotate_refresh_tokens = true);
    world.announce(&world.rounds(1)).await;
    world.sync(PLAIN).await;
    let mut sealed = None;
    sync_with_a_slow_refresh(&world, async || {
        as_person(&world, "second@example.com");
        world.sign_in().await.unwrap();
        sealed = stored(&world.engine).await.sealed_refresh_token;
    })
    .await;
    assert_eq!(stored(&world.engine).await.sealed_refresh_token, sealed);
    assert_eq!(world.sync(PLAIN).await.outcome, CalendarOutcome::Ok);
}

#[tokio::test]
async fn renewed_tokens_are_stored_each_time_and_one_that_ends_then_is_known_as_ended() {
    let mut world = World::new().await;
    world.google.adjust(|options| options.rotate_refresh_tokens = true);
    world.announce(&world.rounds(1)).await;
    for _ in 0..3 {
        world.google.expire_access_tokens();
        assert_eq!(world.sync(PLAIN).await.outcome, CalendarOutcome::Ok);
    }
    world.reopen().await;
    assert_eq!(world.sync(PLAIN).await.outcome, CalendarOutcome::Ok);
    world.google.revoke_refresh_tokens();
    assert_eq!(world.sync(PLAIN).await.errors[0].code, "sign_in_again");
    assert!(stored(&world.engine).await.ended_at.is_some());
}

#[tokio::test]
async fn a_renewed_token_outlives_a_key_that_is_away_when_it_comes() {
    let mut world = World::new().await;
    world.google.adjust(|options| options.rotate_refresh_tokens = true);
    world.announce(&world.rounds(1)).await;
    world.sync(PLAIN).await;
    let (key, away) = key_and_away(&world);
    world.google.expire_access_tokens();
    fs::rename(&key, &away).unwrap();
    // The folder in its place keeps a new key from being made.
    fs::create_dir(&key).unwrap();
    assert_eq!(world.sync(PLAIN).await.outcome, CalendarOutcome::Ok);
    fs::remove_dir(&key).unwrap();
    fs::rename(&away, &key).unwrap();
    world.google.expire_access_tokens();
    assert_eq!(world.sync(PLAIN).await.outcome, CalendarOutcome::Ok);
    world.reopen().await;
    world.google.expire_access_tokens();
    assert_eq!(world.sync(PLAIN).await.outcome, CalendarOutcome::Ok);
}

#[tokio::test]
async fn a_sign_out_does_not_take_a_sign_in_that_came_during_it() {
    let world = World::new().await;
    let home = world.engine.settings().paths.home().to_owned();
    let other_process = program(&world, &home).await;
    world.google.fail_next("/revoke", InjectedFault::Hold, 1);
    let mark = world.google.mark();
    let engine = world.engine.clone();
    let leaving = tokio::spawn(async move { engine.sign_out(Leaving::default()).await });
    assert!(world.google.seen("/revoke", 1, mark, A_MOMENT).await);
    as_person(&world, "second@example.com");
    let coming = tokio::spawn(async move { sign_in_at(&other_process).await });
    assert!(world.google.seen("/token", 1, mark, A_MOMENT).await);
    world.google.release();
    assert_eq!(leaving.await.unwrap().unwrap().email, "person@example.com");
    assert_eq!(coming.await.unwrap().unwrap(), "second@example.com");
    assert_eq!(stored(&world.engine).await.email, "second@example.com");
}

#[tokio::test]
async fn what_is_done_to_one_sign_in_is_not_done_to_another() {
    let world = World::new().await;
    let store = &world.store;
    let former = stored(&world.engine).await.sign_in();
    as_person(&world, "second@example.com");
    world.sign_in().await.unwrap();
    let account = stored(&world.engine).await;
    let now = world.clock.now();
    assert!(!store.end_sign_in(&former, now).await.unwrap());
    assert!(!store.renew_refresh_token(&former, b"x").await.unwrap());
    assert!(!store.reseal_refresh_token(&former, b"x").await.unwrap());
    assert!(!store.forget_account(&former).await.unwrap());
    assert_eq!(stored(&world.engine).await, account);
    assert!(store.end_sign_in(&account.sign_in(), now).await.unwrap());
    assert!(stored(&world.engine).await.ended_at.is_some());
}

#[tokio::test]
async fn a_new_key_does_not_bring_an_ended_sign_in_back() {
    let world = World::new().await;
    world.google.revoke_refresh_tokens();
    world.google.expire_access_tokens();
    assert_eq!(world.sync(PLAIN).await.errors[0].code, "sign_in_again");
    world.engine.rotate_key().await.unwrap();
    let status = world.engine.status().await.unwrap();
    assert_eq!(status.account.map(|account| account.state), Some("sign_in_again"));
}

#[tokio::test]
async fn a_changed_client_is_used_without_a_new_start() {
    let world = World::new().await;
    world.announce(&world.rounds(1)).await;
    world.sync(PLAIN).await;
    world.set("google.client_id", "").await;
    let report = world.sync(PLAIN).await;
    assert_eq!(report.errors[0].code, "client_not_configured", "{report:?}");
    world.set("google.client_id", CLIENT_ID).await;
    assert_eq!(world.sync(PLAIN).await.outcome, CalendarOutcome::Ok);
}

fn key_and_away(world: &World) -> (std::path::PathBuf, std::path::PathBuf) {
    let key = world.engine.settings().paths.key_file();
    let away = key.with_extension("away");
    (key, away)
}

#[tokio::test]
async fn a_key_that_is_away_for_a_while_ends_nothing_and_is_said() {
    let (mut world, contests) = World::synced(1).await;
    let (key, away) = key_and_away(&world);
    fs::rename(&key, &away).unwrap();
    world.reopen().await;
    for _ in 0..2 {
        let report = world.sync(PLAIN).await;
        let error = &report.errors[0];
        assert_eq!(
            (report.outcome, error.code.as_str()),
            (CalendarOutcome::Failed, "secret_store_unavailable")
        );
        assert!(error.message.contains(&key.display().to_string()), "{error:?}");
        assert!(error.message.contains("put the file back"), "{error:?}");
    }
    assert!(!key.exists(), "no key is made in its place");
    let account = world.engine.status().await.unwrap().account.unwrap();
    assert_eq!(account.state, "ok");
    assert_eq!(
        account.error.map(|error| error.code),
        Some("secret_store_unavailable".to_owned())
    );
    let attention = world.engine.view().await.unwrap().attention;
    assert_eq!(
        attention.iter().map(|attention| attention.code).collect::<Vec<_>>(),
        [AttentionCode::KeyUnreachable]
    );
    fs::rename(&away, &key).unwrap();
    assert_eq!(world.engine.status().await.unwrap().account.unwrap().error, None);
    world.assert_settled().await;
    world.assert_equal_to(&contests);
}

#[tokio::test]
async fn a_key_that_is_gone_for_good_takes_a_new_sign_in_and_nothing_else() {
    let mut world = World::new().await;
    world.announce(&world.rounds(1)).await;
    world.sync(PLAIN).await;
    fs::remove_file(world.engine.settings().paths.key_file()).unwrap();
    world.reopen().await;
    let report = world.sync(PLAIN).await;
    assert!(report.errors[0].message.contains("sign in again"), "{report:?}");
    world.sign_in().await.unwrap();
    world.assert_settled().await;
}

#[tokio::test]
async fn a_key_that_is_there_and_does_not_open_the_sign_in_ends_it() {
    let world = World::new().await;
    let mut account = stored(&world.engine).await;
    if let Some(last) = account
        .sealed_refresh_token
        .as_mut()
        .and_then(|sealed| sealed.last_mut())
    {
        *last ^= 1;
    }
    world.store.set_account(&account).await.unwrap();
    assert_eq!(world.sync(PLAIN).await.errors[0].code, "sign_in_again");
    assert!(stored(&world.engine).await.ended_at.is_some());
}

#[tokio::test]
async fn another_computer_is_told_truly_that_the_sign_in_was_given_back_elsewhere() {
    let world = World::new().await;
    let (other, _home) = another_computer(&world).await;
    world.engine.sign_out(Leaving::default()).await.unwrap();
    let report = other.sync(PLAIN).await.unwrap().0.calendar;
    assert_eq!(report.errors[0].code, "sign_in_again");
    let message = &report.errors[0].message;
    assert!(
        message.contains("signed out on another computer") && !message.contains("Google ended"),
        "{message}"
    );
}

#[tokio::test]
async fn a_sign_out_that_keeps_the_others_asks_google_nothing_and_leaves_them_signed_in() {
    let world = World::new().await;
    let (other, _home) = another_computer(&world).await;
    let mark = world.google.mark();
    let leaving = Leaving {
        keep_others: true,
        ..Leaving::default()
    };
    let signed_out = world.engine.sign_out(leaving).await.unwrap();
    assert_eq!((signed_out.revoked, signed_out.calendar_deleted), (None, false));
    assert!(world.google.requests_since(mark).is_empty());
    assert_eq!(world.store.account().await.unwrap(), None);
    world.google.expire_access_tokens();
    assert_eq!(other.sync(PLAIN).await.unwrap().0.calendar.outcome, CalendarOutcome::Ok);
}

#[tokio::test]
async fn signing_in_as_somebody_else_leaves_the_former_account_of_other_computers_alone() {
    let world = World::new().await;
    let (other, _home) = another_computer(&world).await;
    as_person(&world, "second@example.com");
    world.sign_in().await.unwrap();
    world.google.expire_access_tokens();
    assert_eq!(other.sync(PLAIN).await.unwrap().0.calendar.outcome, CalendarOutcome::Ok);
}

#[tokio::test]
async fn no_calendar_is_said_to_be_deleted_where_there_was_none() {
    let world = World::new().await;
    let leaving = Leaving {
        delete_calendar: true,
        ..Leaving::default()
    };
    assert!(!world.engine.sign_out(leaving).await.unwrap().calendar_deleted);
}

#[tokio::test]
async fn a_calendar_that_google_denies_for_a_moment_is_deleted_all_the_same_or_access_is_kept() {
    for (times, deleted) in [(1, true), (2, false)] {
        for status in [404, 410] {
            let world = World::new().await;
            world.announce(&world.rounds(1)).await;
            world.sync(PLAIN).await;
            let denied = InjectedFault::status(status, "notFound");
            world.google.fail_next("calendar.calendars.delete", denied, times);
            let mark = world.google.mark();
            let leaving = Leaving {
                delete_calendar: true,
                ..Leaving::default()
            };
            let left = world.engine.sign_out(leaving).await;
            let calendars = world.google.app_calendars().len();
            let revoked = world.google.counts_since(mark).contains_key("POST /revoke");
            assert_eq!(
                (left.map(|left| left.calendar_deleted).ok(), calendars, revoked),
                (deleted.then_some(true), usize::from(!deleted), deleted),
                "{status}, {times} times"
            );
        }
    }
}

#[tokio::test]
async fn only_google_can_say_that_access_was_revoked() {
    for (answer, is_revoked) in [
        ("<html><title>Log in to the WiFi</title></html>", false),
        (r#"{"error": "server_error"}"#, false),
        ("{}", true),
        ("", true),
    ] {
        let world = World::new().await;
        world
            .google
            .fail_next("/revoke", InjectedFault::Garbage(answer.to_owned()), 1);
        let left = world.engine.sign_out(Leaving::default()).await.unwrap();
        let revoked = left.revoked.map(|revoked| revoked.map_err(|problem| problem.code));
        let wanted = if is_revoked { Ok(()) } else { Err(Code::UnexpectedBody) };
        assert_eq!(revoked, Some(wanted), "{answer}");
    }
}

#[tokio::test]
async fn access_is_kept_where_the_calendar_could_not_be_deleted() {
    let world = World::new().await;
    world.announce(&world.rounds(1)).await;
    world.sync(PLAIN).await;
    world
        .google
        .fail_next("calendar.calendars.delete", InjectedFault::status(403, "forbidden"), 1);
    let mark = world.google.mark();
    let leaving = Leaving {
        delete_calendar: true,
        ..Leaving::default()
    };
    let problem = world.engine.sign_out(leaving).await.unwrap_err();
    let message = "The calendar wasn't deleted. Google Calendar refused the request (forbidden). Try again later, or delete it in Google Calendar.";
    assert_eq!((problem.code, problem.message.as_str()), (Code::HttpStatus, message));
    assert_eq!(world.google.counts_since(mark).get("POST /revoke"), None);
    assert_eq!(stored(&world.engine).await.ended_at, None);
    assert_eq!(world.google.app_calendars().len(), 1);
}
