//! The real keyring of this system. `scripts/keyring-test.sh` starts one on its own bus and runs this test; anywhere else it would change the
//! user's own keyring, so it does nothing.
#![cfg(target_os = "linux")]
#![expect(clippy::print_stderr, reason = "helpers of a test program")]

use contestsync_core::account::seal::{self, Purpose};
use contestsync_core::account::{KeyKind, KeyStore};
use contestsync_core::config::{Paths, SecretStoreChoice};
use contestsync_core::domain::{Code, Problem};
use tempfile::TempDir;

/// What the script set up: a keyring that answers, or a bus without one.
#[expect(clippy::disallowed_methods, reason = "the script says which keyring it started")]
fn set_up(wanted: &str) -> bool {
    let is = std::env::var("CONTESTSYNC_TEST_KEYRING").is_ok_and(|value| value == wanted);
    if !is {
        eprintln!("SKIPPED: needs CONTESTSYNC_TEST_KEYRING={wanted}, as scripts/keyring-test.sh sets it");
    }
    is
}

#[tokio::test]
async fn a_real_keyring_keeps_finds_rotates_and_moves_the_key() {
    if !set_up("1") {
        return;
    }
    let home = TempDir::new().unwrap();
    let paths = Paths::at(home.path()).unwrap();
    let store = |choice| KeyStore::new(choice, &paths);
    let auto = store(SecretStoreChoice::Auto);
    let old = auto.open(None).await.unwrap();
    assert_eq!(old.kind, KeyKind::Keyring);
    assert!(!paths.key_file().exists());
    let sealed = seal::seal(&old.key, Purpose::RefreshToken, "1084", b"1//r").unwrap();

    let found = store(SecretStoreChoice::Auto)
        .open(Some(seal::key_id(&sealed).unwrap()))
        .await
        .unwrap();
    assert_eq!(
        *seal::open(&found.key, Purpose::RefreshToken, "1084", &sealed).unwrap(),
        b"1//r"
    );

    let new = auto.rotate(&old).await.unwrap();
    assert_eq!(auto.open(Some(old.key.id())).await.unwrap().key.id(), old.key.id());
    auto.retire(KeyKind::Keyring, old.key.id()).await.unwrap();
    let lost = Problem::from(auto.open(Some(old.key.id())).await.unwrap_err());
    assert_eq!(lost.code, Code::SecretStoreUnavailable);

    let moved = store(SecretStoreChoice::File).open(Some(new.key.id())).await.unwrap();
    assert_eq!((moved.kind, paths.key_file().exists()), (KeyKind::File, true));
    let back = store(SecretStoreChoice::Keyring)
        .open(Some(new.key.id()))
        .await
        .unwrap();
    assert_eq!((back.kind, paths.key_file().exists()), (KeyKind::Keyring, false));
    assert_eq!(back.key.id(), new.key.id());
}

#[tokio::test]
async fn on_a_bus_without_a_keyring_the_file_stands_in() {
    if !set_up("absent") {
        return;
    }
    let home = TempDir::new().unwrap();
    let paths = Paths::at(home.path()).unwrap();
    let strict = KeyStore::new(SecretStoreChoice::Keyring, &paths).open(None).await;
    let problem = Problem::from(strict.unwrap_err());
    assert_eq!(problem.code, Code::SecretStoreUnavailable);
    assert!(problem.message.contains("CONTESTSYNC_SECRET_STORE=file"), "{problem}");
    let held = KeyStore::new(SecretStoreChoice::Auto, &paths).open(None).await.unwrap();
    assert_eq!((held.kind, paths.key_file().exists()), (KeyKind::File, true));
}

#[tokio::test]
async fn a_keyring_that_starts_later_is_asked_again() {
    if !set_up("later") {
        return;
    }
    let home = TempDir::new().unwrap();
    let paths = Paths::at(home.path()).unwrap();
    let store = KeyStore::new(SecretStoreChoice::Keyring, &paths);
    assert!(store.open(None).await.is_err());
    let started = std::process::Command::new("sh")
        .args(["-c", "eval \"$START_KEYRING\""])
        .status()
        .unwrap();
    assert!(started.success());
    assert_eq!(store.open(None).await.unwrap().kind, KeyKind::Keyring);
}
