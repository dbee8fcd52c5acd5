//! Start at login: makes the system's entry follow the preference, and reports what the system has stored. What is stored, and how, is the system's
//! part (`system/…/login_entry.rs`).

pub(crate) mod entry;

use std::path::Path;
use std::sync::LazyLock;
use std::time::Duration;

use contestsync_core::domain::view::AutostartObstacle;
use contestsync_core::engine::Engine;
use tauri::plugin::TauriPlugin;
use tauri::{AppHandle, Wry};
use tauri_plugin_autostart::ManagerExt;
use tokio::sync::{Mutex, watch};

use self::entry::{LoginEntry, Step};
use crate::system::login_entry as system;

/// How long the desktop may wait for the user's answer.
const PATIENCE: Duration = Duration::from_mins(10);

/// Turns entries on and off on macOS and Linux; what it writes there is corrected by [`follow`].
pub(crate) fn plugin() -> TauriPlugin<Wry> {
    tauri_plugin_autostart::Builder::new()
        .app_name("contestsync")
        .arg(entry::ARGUMENT)
        .build()
}

/// The state of start at login in the system.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(crate) struct LoginStanding {
    /// Whether the system starts this program; `None` if it can't be known.
    registered: Option<bool>,
    /// Why it doesn't although that's wanted.
    obstacle: Option<AutostartObstacle>,
}

impl LoginStanding {
    fn of(entry: LoginEntry, wanted: bool) -> Self {
        let is_off = wanted && entry == LoginEntry::TurnedOff;
        Self {
            registered: Some(entry == LoginEntry::Current),
            obstacle: is_off.then_some(AutostartObstacle::TurnedOff),
        }
    }

    /// Hands it to the view.
    pub(crate) fn tell(self, engine: &Engine) {
        engine.notice(|surroundings| {
            surroundings.autostart_registered = self.registered;
            surroundings.autostart_obstacle = self.obstacle;
        });
    }
}

/// Looks at what the system has stored.
pub(crate) fn look(app: &AppHandle, engine: &Engine, wanted: bool) -> LoginStanding {
    match system::program(app) {
        Some(program) if wanted && !system::stays_in_place(&program) => LoginStanding {
            registered: Some(false),
            obstacle: Some(AutostartObstacle::NotInPlace),
        },
        Some(_) if system::asks_the_desktop() => recalled(engine, wanted),
        Some(program) => LoginStanding::of(system::read(&program), wanted),
        None => LoginStanding::default(),
    }
}

fn kept_answer(engine: &Engine) -> Option<String> {
    std::fs::read_to_string(engine.settings().paths.login_answer()).ok()
}

fn recalled(engine: &Engine, wanted: bool) -> LoginStanding {
    let recalled = entry::recalled(kept_answer(engine).as_deref(), wanted);
    recalled.map_or_else(LoginStanding::default, |entry| LoginStanding::of(entry, wanted))
}

/// Asks the desktop, and tells its answer when it's there; until then, it isn't known. A question that is still open is withdrawn: the user has changed
/// their mind.
fn ask(engine: &Engine, wanted: bool) {
    /// One after the other: the answer to the last question is the one that counts.
    static ASKING: Mutex<()> = Mutex::const_new(());
    /// Counts what was wanted.
    static WISHES: LazyLock<watch::Sender<u64>> = LazyLock::new(watch::Sender::default);
    LoginStanding::default().tell(engine);
    WISHES.send_modify(|wishes| *wishes = wishes.wrapping_add(1));
    let mut newer = WISHES.subscribe();
    let engine = engine.clone();
    tauri::async_runtime::spawn(async move {
        let _turn = ASKING.lock().await;
        if newer.has_changed().unwrap_or(false) {
            return;
        }
        let mut is_outdated = false;
        let end = async { is_outdated = tokio::time::timeout(PATIENCE, newer.changed()).await.is_ok() };
        let answer = system::ask(wanted, end).await;
        if is_outdated {
            return;
        }
        let answer = answer.unwrap_or(LoginEntry::Missing);
        if answer != LoginEntry::Current && wanted {
            tracing::warn!(?answer, "the desktop doesn't launch the program at login");
        }
        let file = engine.settings().paths.login_answer();
        let noted = match entry::kept(answer, wanted) {
            Some(word) => std::fs::write(file, word),
            None if file.exists() => std::fs::remove_file(file),
            None => Ok(()),
        };
        if let Err(error) = noted {
            tracing::warn!(%error, "the desktop's answer is not kept");
        }
        LoginStanding::of(answer, wanted).tell(&engine);
    });
}

/// Makes the entry follow the preference, and repairs one that starts another program; tells how it stands then. `switched`: the user has
/// just changed the preference.
pub(crate) fn follow(app: &AppHandle, engine: &Engine, wanted: bool, switched: bool) {
    let Some(program) = system::program(app) else {
        return LoginStanding::default().tell(engine);
    };
    if wanted && !system::stays_in_place(&program) {
        tracing::warn!("launch at login needs the program in its final place; move it to Applications first");
    } else if !system::asks_the_desktop() {
        make(app, &program, wanted, switched);
    } else if entry::must_ask(kept_answer(engine).as_deref(), wanted, switched) {
        return ask(engine, wanted);
    }
    look(app, engine, wanted).tell(engine);
}

/// Writes or removes the entry, where the program does that itself.
fn make(app: &AppHandle, program: &Path, wanted: bool, switched: bool) {
    let launch = app.autolaunch();
    let changed = match entry::step(system::read(program), wanted, switched) {
        Step::Leave => Ok(()),
        Step::Write => system::write(&launch, program),
        Step::Remove => system::remove(&launch),
    };
    if let Err(error) = changed {
        tracing::warn!(%error, wanted, "launch at login could not be changed");
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_the_user_turned_off_in_the_system_is_told_apart_from_what_is_missing() {
        let standing = |registered, obstacle| LoginStanding {
            registered: Some(registered),
            obstacle,
        };
        let turned_off = Some(AutostartObstacle::TurnedOff);
        assert_eq!(LoginStanding::of(LoginEntry::Current, true), standing(true, None));
        assert_eq!(
            LoginStanding::of(LoginEntry::TurnedOff, true),
            standing(false, turned_off)
        );
        assert_eq!(LoginStanding::of(LoginEntry::TurnedOff, false), standing(false, None));
        assert_eq!(LoginStanding::of(LoginEntry::Missing, true), standing(false, None));
        assert_eq!(LoginStanding::of(LoginEntry::Outdated, true), standing(false, None));
    }
}
