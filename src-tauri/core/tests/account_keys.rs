//! The place of the key: a real file in a temporary folder, and the keyring library's own store in memory for the keyring.
#![expect(clippy::unwrap_used, reason = "helpers of a test program")]

use std::fs;
#[cfg(unix)]
use std::os::unix::fs::PermissionsExt;
use std::sync::Arc;
use std::time::Duration;

use contestsync_core::account::key_store::HeldKey;
use contestsync_core::account::seal::{self, Purpose};
use contestsync_core::account::{AccountError, DataKey, KeyKind, KeyStore};
use contestsync_core::config::{Paths, SecretStoreChoice};
use contestsync_core::domain::{Code, Problem};
use keyring_core::mock;
use keyring_core::{CredentialStore, Entry, Error};
use tempfile::TempDir;

use SecretStoreChoice::{Auto, File, Keyring};

struct Machine {
    home: TempDir,
    keyring: Arc<CredentialStore>,
}

impl Machine {
    fn new() -> Self {
        Self {
            home: TempDir::new().unwrap(),
            keyring: mock::Store::new().unwrap(),
        }
    }

    fn paths(&self) -> Paths {
        Paths::at(self.home.path()).unwrap()
    }

    fn store(&self, choice: SecretStoreChoice) -> KeyStore {
        KeyStore::with_keyring(choice, &self.paths(), Arc::clone(&self.keyring), Duration::from_secs(5))
    }

    /// A machine where no keyring answers.
    fn without_keyring(&self, choice: SecretStoreChoice) -> KeyStore {
        KeyStore::with_keyring(choice, &self.paths(), Arc::new(NoKeyring), Duration::from_secs(5))
    }

    fn entry(&self) -> Entry {
        self.keyring.build("contestsync", "data-key", None).unwrap()
    }

    fn file(&self) -> Option<String> {
        fs::read_to_string(self.paths().key_file()).ok()
    }

    /// Windows has no modes: there the user's own folders are the user's alone by what they inherit.
    fn assert_private(&self) {
        #[cfg(unix)]
        assert_eq!(
            fs::metadata(self.paths().key_file()).unwrap().permissions().mode() & 0o777,
            0o600
        );
        #[cfg(not(unix))]
        assert!(self.paths().key_file().is_file());
    }
}

#[derive(Debug)]
struct NoKeyring;

impl keyring_core::api::CredentialStoreApi for NoKeyring {
    fn vendor(&self) -> String {
        "nobody".to_owned()
    }

    fn id(&self) -> String {
        "nobody".to_owned()
    }

    fn build(&self, _: &str, _: &str, _: Option<&std::collections::HashMap<&str, &str>>) -> Result<Entry, Error> {
        Err(Error::NoDefaultStore)
    }

    fn as_any(&self) -> &dyn std::any::Any {
        self
    }
}

fn code_of(result: Result<HeldKey, AccountError>) -> Code {
    Problem::from(result.unwrap_err()).code
}

#[tokio::test]
async fn the_first_key_goes_to_the_keyring_and_stays_the_same() {
    let machine = Machine::new();
    assert_eq!(machine.store(Auto).kind(None).await, KeyKind::Keyring);
    let held = machine.store(Auto).open(None).await.unwrap();
    assert_eq!(held.kind, KeyKind::Keyring);
    assert_eq!(machine.file(), None);
    for recorded in [None, Some(held.key.id())] {
        assert_eq!(
            machine.store(Auto).open(recorded).await.unwrap().key.id(),
            held.key.id()
        );
    }
    assert!(
        machine
            .entry()
            .get_password()
            .unwrap()
            .starts_with("contestsync-keys-1\n")
    );
}

#[tokio::test]
async fn where_no_keyring_answers_the_key_is_a_file_for_its_owner_alone() {
    let machine = Machine::new();
    assert_eq!(machine.without_keyring(Auto).kind(None).await, KeyKind::File);
    let held = machine.without_keyring(Auto).open(None).await.unwrap();
    assert_eq!(held.kind, KeyKind::File);
    machine.assert_private();
    assert_eq!(
        fs::read_dir(machine.home.path()).unwrap().count(),
        1,
        "nothing is left beside it"
    );
    let again = machine.without_keyring(Auto).open(Some(held.key.id())).await.unwrap();
    assert_eq!(again.key.id(), held.key.id());
}

#[tokio::test]
async fn a_keyring_that_comes_back_does_not_make_a_second_key() {
    let machine = Machine::new();
    let held = machine.without_keyring(Auto).open(None).await.unwrap();
    for recorded in [None, Some(held.key.id())] {
        let again = machine.store(Auto).open(recorded).await.unwrap();
        assert_eq!((again.key.id(), again.kind), (held.key.id(), KeyKind::File));
        assert_eq!(machine.store(Auto).kind(recorded).await, KeyKind::File);
    }
    assert!(matches!(machine.entry().get_password(), Err(Error::NoEntry)));
}

#[tokio::test]
async fn of_two_places_the_one_with_the_recorded_key_wins() {
    let machine = Machine::new();
    let in_file = machine.store(File).open(None).await.unwrap();
    let in_keyring = machine.store(Keyring).open(None).await.unwrap();
    assert_ne!(in_file.key.id(), in_keyring.key.id());
    for held in [&in_file, &in_keyring] {
        let found = machine.store(Auto).open(Some(held.key.id())).await.unwrap();
        assert_eq!((found.key.id(), found.kind), (held.key.id(), held.kind));
        assert_eq!(machine.store(Auto).kind(Some(held.key.id())).await, held.kind);
    }
    assert_eq!(machine.store(Auto).open(None).await.unwrap().kind, KeyKind::Keyring);
}

#[tokio::test]
async fn a_key_in_a_keyring_that_does_not_answer_is_not_replaced() {
    let machine = Machine::new();
    let held = machine.store(Auto).open(None).await.unwrap();
    assert_eq!(
        code_of(machine.without_keyring(Auto).open(Some(held.key.id())).await),
        Code::SecretStoreUnavailable
    );
    assert_eq!(machine.file(), None);
    let entry = machine.entry();
    let cred: &mock::Cred = entry.as_any().downcast_ref().unwrap();
    cred.set_error(Error::NoStorageAccess("locked".into()));
    let problem = Problem::from(machine.store(Auto).open(Some(held.key.id())).await.unwrap_err());
    assert!(problem.message.contains("locked"), "{problem}");
    assert_eq!(
        machine.store(Auto).open(Some(held.key.id())).await.unwrap().key.id(),
        held.key.id()
    );
}

#[tokio::test]
async fn a_key_that_no_place_has_is_out_of_reach_and_none_is_made_for_it() {
    let machine = Machine::new();
    let lost = DataKey::generate().unwrap().id();
    let file = machine.paths().key_file().display().to_string();
    for store in [
        machine.store(Auto),
        machine.store(Keyring),
        machine.store(File),
        machine.without_keyring(Auto),
        machine.without_keyring(File),
        machine.without_keyring(Keyring),
    ] {
        let problem = Problem::from(store.open(Some(lost)).await.unwrap_err());
        assert_eq!(problem.code, Code::SecretStoreUnavailable);
        assert!(
            problem.message.contains(&file) && problem.message.contains("put the file back"),
            "{problem}"
        );
    }
    assert_eq!(machine.file(), None);
}

#[tokio::test]
async fn keyring_or_nothing_means_it() {
    let machine = Machine::new();
    assert_eq!(
        code_of(machine.without_keyring(Keyring).open(None).await),
        Code::SecretStoreUnavailable
    );
    assert_eq!(machine.file(), None);
}

#[tokio::test]
async fn another_choice_moves_the_key_and_leaves_none_behind() {
    let machine = Machine::new();
    let held = machine.store(File).open(None).await.unwrap();
    let id = held.key.id();
    let moved = machine.store(Keyring).open(Some(id)).await.unwrap();
    assert_eq!(
        (moved.key.id(), moved.kind, machine.file()),
        (id, KeyKind::Keyring, None)
    );
    let back = machine.store(File).open(Some(id)).await.unwrap();
    assert_eq!((back.key.id(), back.kind), (id, KeyKind::File));
    machine.assert_private();
    assert!(matches!(machine.entry().get_password(), Err(Error::NoEntry)));
}

#[tokio::test]
async fn moving_a_key_spares_the_one_another_installation_has_there() {
    let (here, mut there) = (Machine::new(), Machine::new());
    there.keyring = Arc::clone(&here.keyring);
    let theirs = there.store(Keyring).open(None).await.unwrap();
    let ours = here.store(File).open(None).await.unwrap();
    here.store(Keyring).open(Some(ours.key.id())).await.unwrap();
    assert_eq!(
        there.store(Keyring).open(Some(theirs.key.id())).await.unwrap().key.id(),
        theirs.key.id()
    );
}

// About modes.
#[cfg(unix)]
#[tokio::test]
async fn a_file_others_could_read_is_closed_to_them() {
    let machine = Machine::new();
    let held = machine.store(File).open(None).await.unwrap();
    fs::set_permissions(machine.paths().key_file(), fs::Permissions::from_mode(0o644)).unwrap();
    assert_eq!(machine.store(File).open(None).await.unwrap().key.id(), held.key.id());
    machine.assert_private();
}

#[tokio::test]
async fn a_damaged_file_is_reported_and_left_alone() {
    let machine = Machine::new();
    let held = machine.store(File).open(None).await.unwrap();
    let whole = machine.file().unwrap();
    for damaged in [
        "",
        "x",
        &whole.replace("keys-1", "keys-2"),
        &whole.repeat(40),
        whole.trim_end().get(..60).unwrap(),
    ] {
        fs::write(machine.paths().key_file(), damaged).unwrap();
        for recorded in [None, Some(held.key.id())] {
            let problem = Problem::from(machine.without_keyring(Auto).open(recorded).await.unwrap_err());
            assert_eq!(problem.code, Code::SecretStoreUnavailable);
            assert_eq!(
                code_of(machine.store(File).open(recorded).await),
                Code::SecretStoreUnavailable
            );
        }
        assert_eq!(machine.file().as_deref(), Some(damaged));
    }
}

// To make a link takes a privilege on Windows.
#[cfg(unix)]
#[tokio::test]
async fn a_link_in_the_files_place_is_not_followed() {
    let machine = Machine::new();
    machine.store(File).open(None).await.unwrap();
    let elsewhere = machine.home.path().join("elsewhere");
    fs::rename(machine.paths().key_file(), &elsewhere).unwrap();
    std::os::unix::fs::symlink(&elsewhere, machine.paths().key_file()).unwrap();
    assert_eq!(
        code_of(machine.store(File).open(None).await),
        Code::SecretStoreUnavailable
    );
}

#[tokio::test]
async fn a_damaged_keyring_entry_is_reported_and_left_alone() {
    let machine = Machine::new();
    machine.entry().set_password("something of somebody").unwrap();
    for choice in [Auto, Keyring] {
        let problem = Problem::from(machine.store(choice).open(None).await.unwrap_err());
        assert_eq!(problem.code, Code::SecretStoreUnavailable);
        assert!(!problem.message.contains("somebody"));
    }
    assert_eq!(machine.entry().get_password().unwrap(), "something of somebody");
    assert_eq!(machine.file(), None);
}

#[tokio::test]
async fn many_first_starts_at_once_agree_on_one_key() {
    let machine = Machine::new();
    let starts: Vec<_> = (0..16)
        .map(|_| machine.store(File))
        .map(|store| tokio::spawn(async move { store.open(None).await }))
        .collect();
    let last = machine.store(File).open(None).await.unwrap();
    for start in starts {
        assert_eq!(start.await.unwrap().unwrap().key.id(), last.key.id());
    }
}

#[tokio::test]
async fn rotation_loses_nothing_whenever_it_is_interrupted() {
    for choice in [File, Keyring] {
        let machine = Machine::new();
        let store = machine.store(choice);
        let old = store.open(None).await.unwrap();
        let sealed = seal::seal(&old.key, Purpose::RefreshToken, "1084", b"1//r").unwrap();
        let new = store.rotate(&old).await.unwrap();
        assert_ne!(new.key.id(), old.key.id());
        // Interrupted here: what is sealed still names the old key.
        assert_eq!(
            store.open(Some(seal::key_id(&sealed).unwrap())).await.unwrap().key.id(),
            old.key.id()
        );
        let resealed = seal::reseal(&old.key, &new.key, Purpose::RefreshToken, "1084", &sealed).unwrap();
        // Or here: both keys are there.
        let found = store.open(Some(seal::key_id(&resealed).unwrap())).await.unwrap();
        assert_eq!(found.key.id(), new.key.id());
        store.retire(new.kind, old.key.id()).await.unwrap();
        assert_eq!(
            code_of(store.open(Some(old.key.id())).await),
            Code::SecretStoreUnavailable
        );
        let found = store.open(Some(new.key.id())).await.unwrap();
        assert_eq!(
            *seal::open(&found.key, Purpose::RefreshToken, "1084", &resealed).unwrap(),
            b"1//r"
        );
    }
}

#[tokio::test]
async fn a_keyring_that_never_answers_is_not_waited_for() {
    #[derive(Debug)]
    struct Silent(std::sync::Mutex<()>);
    impl keyring_core::api::CredentialStoreApi for Silent {
        fn vendor(&self) -> String {
            String::new()
        }
        fn id(&self) -> String {
            String::new()
        }
        fn build(&self, _: &str, _: &str, _: Option<&std::collections::HashMap<&str, &str>>) -> Result<Entry, Error> {
            drop(self.0.lock());
            Err(Error::NoEntry)
        }
        fn as_any(&self) -> &dyn std::any::Any {
            self
        }
    }
    let machine = Machine::new();
    let silent = Arc::new(Silent(std::sync::Mutex::new(())));
    // Leaked: held to the end, so the keyring's thread waits forever.
    std::mem::forget(silent.0.lock().unwrap());
    let store = |choice| KeyStore::with_keyring(choice, &machine.paths(), silent.clone(), Duration::from_millis(50));
    let problem = Problem::from(store(Keyring).open(None).await.unwrap_err());
    assert!(problem.message.contains("did not answer in time"), "{problem}");
    assert_eq!(store(Auto).open(None).await.unwrap().kind, KeyKind::File);
}
