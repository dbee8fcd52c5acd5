//! What each system stores to start a program at login, as text: written by one function, read back by another. Pure, so all three are tested
//! on every system.

use std::path::Path;

/// Start at login opens no window.
pub(crate) const ARGUMENT: &str = "--background";

/// What the system has stored.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum LoginEntry {
    /// Nothing.
    Missing,
    /// An entry that starts this program as it should.
    Current,
    /// An entry that starts something else: the program has moved, or an older version wrote the entry badly.
    Outdated,
    /// An entry that the user has turned off in the system's own settings.
    TurnedOff,
}

/// What to do about an entry.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Step {
    /// Leave it.
    Leave,
    /// Write it, as the current one.
    Write,
    /// Remove it.
    Remove,
}

/// What makes the entry follow the preference. `switched` says that the user has just changed the preference here: only then does it
/// overrule what they turned off in the system's settings.
pub(crate) const fn step(entry: LoginEntry, wanted: bool, switched: bool) -> Step {
    match (wanted, entry) {
        (true, LoginEntry::Missing | LoginEntry::Outdated) => Step::Write,
        (true, LoginEntry::TurnedOff) if switched => Step::Write,
        (true, LoginEntry::Current | LoginEntry::TurnedOff) | (false, LoginEntry::Missing) => Step::Leave,
        // What is turned off in the system starts nothing, and its mark may be all that remembers the user's wish.
        (false, LoginEntry::TurnedOff) if !switched => Step::Leave,
        (false, LoginEntry::Current | LoginEntry::Outdated | LoginEntry::TurnedOff) => Step::Remove,
    }
}

/// A `.desktop` file for `~/.config/autostart` (Desktop Entry Specification 1.5, "The Exec key").
#[cfg(any(target_os = "linux", test))]
pub(crate) fn desktop_entry(program: &Path) -> Option<String> {
    Some(format!(
        "[Desktop Entry]\nType=Application\nVersion=1.5\nName=ContestSync\nIcon=contestsync\nExec={} {ARGUMENT}\nTerminal=false\nStartupNotify=false\nX-GNOME-Autostart-enabled=true\n",
        exec_argument(program.to_str()?)
    ))
}

/// What a `.desktop` file holds, compared with what it should.
#[cfg(any(target_os = "linux", test))]
pub(crate) fn read_desktop_entry(text: &str, program: &Path) -> LoginEntry {
    let value = |key: &str| {
        text.lines()
            .skip_while(|line| line.trim() != "[Desktop Entry]")
            .skip(1)
            .take_while(|line| !line.trim_start().starts_with('['))
            .find_map(|line| {
                let (name, value) = line.split_once('=')?;
                (name.trim() == key).then(|| value.trim().to_owned())
            })
    };
    let is = |key: &str, word: &str| value(key).is_some_and(|value| value.eq_ignore_ascii_case(word));
    if is("Hidden", "true") || is("X-GNOME-Autostart-enabled", "false") {
        return LoginEntry::TurnedOff;
    }
    let wanted = program
        .to_str()
        .map(|program| format!("{} {ARGUMENT}", exec_argument(program)));
    if wanted.is_some() && value("Exec") == wanted {
        LoginEntry::Current
    } else {
        LoginEntry::Outdated
    }
}

/// What the answer of the Background portal says (`org.freedesktop.portal.Request`): 0 is an answer, with what is on from now on; 1 is the user's
/// refusal; anything else is a failure.
#[cfg(any(target_os = "linux", test))]
pub(crate) const fn read_portal_answer(response: u32, autostart: Option<bool>) -> LoginEntry {
    match (response, autostart) {
        (0, Some(true)) => LoginEntry::Current,
        // The desktop answers for the user if they have once refused, or have turned it off in its settings.
        (0, Some(false)) | (1, _) => LoginEntry::TurnedOff,
        _ => LoginEntry::Missing,
    }
}

/// How that answer is kept for the next start, since what the desktop stored can't be read back; nothing after a failure.
pub(crate) const fn kept(answer: LoginEntry, wanted: bool) -> Option<&'static str> {
    match (wanted, answer) {
        (true, LoginEntry::Current) => Some("on"),
        (true, LoginEntry::TurnedOff) => Some("refused"),
        (false, LoginEntry::TurnedOff) => Some("off"),
        _ => None,
    }
}

/// Whether the desktop is to be asked, which may ask the user: when they switch it, and when it was switched while nobody was there to ask.
pub(crate) fn must_ask(kept: Option<&str>, wanted: bool, switched: bool) -> bool {
    let was_wanted = matches!(kept, Some("on" | "refused"));
    switched || wanted != was_wanted
}

/// What a kept answer says of today: the user may have changed their mind in the desktop's settings, but a refusal registered nothing.
pub(crate) fn recalled(kept: Option<&str>, wanted: bool) -> Option<LoginEntry> {
    match kept {
        Some("refused") if wanted => Some(LoginEntry::TurnedOff),
        Some("off") if !wanted => Some(LoginEntry::Missing),
        _ => None,
    }
}

/// An argument of `Exec`: quoted, with the four characters that keep a meaning between quotes escaped, a percent sign doubled since field
/// codes begin with one, and all of that as a value of type string, where a backslash is doubled once more.
#[cfg(any(target_os = "linux", test))]
fn exec_argument(argument: &str) -> String {
    let mut quoted = String::from("\"");
    for character in argument.chars() {
        match character {
            '"' | '`' | '$' => {
                quoted.push_str("\\\\");
                quoted.push(character);
            }
            '\\' => quoted.push_str("\\\\\\\\"),
            '%' => quoted.push_str("%%"),
            '\n' => quoted.push_str("\\n"),
            '\t' => quoted.push_str("\\t"),
            '\r' => quoted.push_str("\\r"),
            other => quoted.push(other),
        }
    }
    quoted.push('"');
    quoted
}

/// The value under `HKCU\Software\Microsoft\Windows\CurrentVersion\Run`. Without quotes, Windows would try `C:\Program.exe` first for a
/// program below `C:\Program Files`. A Windows path can't hold a quote.
#[cfg(any(windows, test))]
pub(crate) fn run_value(program: &str) -> String {
    format!("\"{program}\" {ARGUMENT}")
}

/// What the value under `Run` and the bytes under `Explorer\StartupApproved\Run` say. Task Manager and Settings write twelve bytes there:
/// an even first byte (2, 6) means on, an odd one (3, 7) means off, even if there's no value that it could be about.
#[cfg(any(windows, test))]
pub(crate) fn read_run_value(value: Option<&str>, approved: Option<&[u8]>, program: &str) -> LoginEntry {
    if approved.and_then(<[u8]>::first).is_some_and(|first| first % 2 == 1) {
        return LoginEntry::TurnedOff;
    }
    let Some(value) = value else { return LoginEntry::Missing };
    // Paths on Windows are the same in any case.
    if value.to_lowercase() == run_value(program).to_lowercase() {
        LoginEntry::Current
    } else {
        LoginEntry::Outdated
    }
}

/// A property list for `~/Library/LaunchAgents` (launchd.plist(5)).
#[cfg(any(target_os = "macos", test))]
pub(crate) fn launch_agent(program: &Path) -> Option<String> {
    let program = xml(program.to_str()?);
    Some(format!(
        "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n\
         <!DOCTYPE plist PUBLIC \"-//Apple//DTD PLIST 1.0//EN\" \"http://www.apple.com/DTDs/PropertyList-1.0.dtd\">\n\
         <plist version=\"1.0\">\n\
         <dict>\n\
         \t<key>Label</key>\n\
         \t<string>contestsync</string>\n\
         \t<key>AssociatedBundleIdentifiers</key>\n\
         \t<array><string>dev.contestsync.desktop</string></array>\n\
         \t<key>ProgramArguments</key>\n\
         \t<array>\n\
         \t\t<string>{program}</string>\n\
         \t\t<string>{ARGUMENT}</string>\n\
         \t</array>\n\
         \t<key>RunAtLoad</key>\n\
         \t<true/>\n\
         \t<key>ProcessType</key>\n\
         \t<string>Interactive</string>\n\
         </dict>\n\
         </plist>\n"
    ))
}

/// What a property list holds, compared with what it should. launchd reads nothing but the file, so any difference is an old one.
#[cfg(any(target_os = "macos", test))]
pub(crate) fn read_launch_agent(text: &str, program: &Path) -> LoginEntry {
    if launch_agent(program).as_deref() == Some(text) {
        LoginEntry::Current
    } else {
        LoginEntry::Outdated
    }
}

/// Whether `launchctl print-disabled` lists our launch agent as off: `"contestsync" => disabled`, or `=> true` before macOS 13.
#[cfg(any(target_os = "macos", test))]
pub(crate) fn launch_agent_is_disabled(services: &str) -> bool {
    services
        .lines()
        .filter_map(|line| line.split_once("=>"))
        .any(|(label, state)| label.trim() == "\"contestsync\"" && matches!(state.trim(), "disabled" | "true"))
}

#[cfg(any(target_os = "macos", test))]
fn xml(text: &str) -> String {
    text.replace('&', "&amp;").replace('<', "&lt;").replace('>', "&gt;")
}

/// Whether a program at this place will still be there at the next login. On macOS, a program that's started from a disk image, or that
/// the system runs from a random copy because it was never moved (App Translocation), won't.
pub(crate) fn stays_in_place(program: &Path) -> bool {
    !program.starts_with("/Volumes") && !program.components().any(|part| part.as_os_str() == "AppTranslocation")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_the_user_turned_off_in_the_system_stays_off_until_they_switch_it_on_here() {
        assert_eq!(step(LoginEntry::TurnedOff, true, false), Step::Leave);
        assert_eq!(step(LoginEntry::TurnedOff, true, true), Step::Write);
        assert_eq!(step(LoginEntry::TurnedOff, false, false), Step::Leave);
        assert_eq!(step(LoginEntry::Missing, true, false), Step::Write);
        assert_eq!(step(LoginEntry::Outdated, true, false), Step::Write);
        assert_eq!(step(LoginEntry::Current, true, true), Step::Leave);
        assert_eq!(step(LoginEntry::Current, false, false), Step::Remove);
        assert_eq!(step(LoginEntry::Missing, false, true), Step::Leave);
    }

    #[test]
    fn a_desktops_refusal_is_known_at_the_next_start_and_is_not_asked_about_again() {
        use LoginEntry::{Current, Missing, TurnedOff};
        assert_eq!(
            [(0, Some(true)), (0, Some(false)), (1, None), (2, None), (0, None)]
                .map(|(response, on)| read_portal_answer(response, on)),
            [Current, TurnedOff, TurnedOff, Missing, Missing]
        );
        for (answer, wanted, word) in [
            (Current, true, Some("on")),
            (TurnedOff, true, Some("refused")),
            (TurnedOff, false, Some("off")),
            (Missing, true, None),
            (Current, false, None),
        ] {
            assert_eq!(kept(answer, wanted), word, "{answer:?} {wanted}");
        }
        // At a start, only a preference that the desktop wasn't asked about is.
        for (word, wanted, asks) in [
            (Some("on"), true, false),
            (Some("refused"), true, false),
            (Some("off"), true, true),
            (None, true, true),
            (Some("on"), false, true),
            (Some("refused"), false, true),
            (Some("off"), false, false),
            (None, false, false),
        ] {
            assert_eq!(must_ask(word, wanted, false), asks, "{word:?} {wanted}");
            assert!(must_ask(word, wanted, true));
        }
        assert_eq!(recalled(Some("refused"), true), Some(TurnedOff));
        assert_eq!(recalled(Some("off"), false), Some(Missing));
        // What was allowed once may have been turned off since.
        assert_eq!(recalled(Some("on"), true), None);
        assert_eq!(recalled(None, true), None);
    }

    #[test]
    fn a_desktop_entry_quotes_and_escapes_the_program() {
        let exec = |program: &str| {
            let text = desktop_entry(Path::new(program)).unwrap();
            text.lines()
                .find_map(|line| line.strip_prefix("Exec="))
                .map(str::to_owned)
        };
        assert_eq!(
            exec("/usr/bin/contestsync"),
            Some("\"/usr/bin/contestsync\" --background".to_owned())
        );
        assert_eq!(
            exec("/opt/My Apps/50% off/contestsync"),
            Some("\"/opt/My Apps/50%% off/contestsync\" --background".to_owned())
        );
        assert_eq!(
            exec("/opt/a$b\"c`d\\e"),
            Some("\"/opt/a\\\\$b\\\\\"c\\\\`d\\\\\\\\e\" --background".to_owned())
        );
    }

    #[test]
    fn a_desktop_entry_is_read_back() {
        let program = Path::new("/opt/My Apps/contestsync");
        let text = desktop_entry(program).unwrap();
        assert_eq!(read_desktop_entry(&text, program), LoginEntry::Current);
        assert_eq!(
            read_desktop_entry(&text, Path::new("/opt/contestsync")),
            LoginEntry::Outdated
        );
        let off = text.replace("X-GNOME-Autostart-enabled=true", "X-GNOME-Autostart-enabled=false");
        assert_eq!(read_desktop_entry(&off, program), LoginEntry::TurnedOff);
        assert_eq!(
            read_desktop_entry(&format!("{text}Hidden=true\n"), program),
            LoginEntry::TurnedOff
        );
        // As the autostart plugin writes it: unquoted, so it starts /opt/My.
        let unquoted = "[Desktop Entry]\nType=Application\nExec=/opt/My Apps/contestsync --background\n";
        assert_eq!(read_desktop_entry(unquoted, program), LoginEntry::Outdated);
        // A key of another group isn't ours.
        assert_eq!(
            read_desktop_entry(&format!("{text}[Desktop Action x]\nHidden=true\n"), program),
            LoginEntry::Current
        );
    }

    #[test]
    fn the_run_value_is_quoted_and_task_manager_is_believed() {
        let program = r"C:\Program Files\ContestSync\contestsync.exe";
        let value = run_value(program);
        assert_eq!(value, r#""C:\Program Files\ContestSync\contestsync.exe" --background"#);
        let on = [2, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0];
        let off = [3, 0, 0, 0, 0x8c, 0x1f, 0x51, 0x0e, 0x7a, 0xd6, 0xd9, 0x01];
        assert_eq!(read_run_value(Some(&value), None, program), LoginEntry::Current);
        assert_eq!(read_run_value(Some(&value), Some(&on), program), LoginEntry::Current);
        assert_eq!(read_run_value(Some(&value), Some(&off), program), LoginEntry::TurnedOff);
        assert_eq!(
            read_run_value(Some(&value.to_uppercase()), None, program),
            LoginEntry::Current
        );
        let unquoted = r"C:\Program Files\ContestSync\contestsync.exe --background";
        assert_eq!(read_run_value(Some(unquoted), Some(&on), program), LoginEntry::Outdated);
        assert_eq!(read_run_value(None, Some(&off), program), LoginEntry::TurnedOff);
        assert_eq!(read_run_value(None, Some(&on), program), LoginEntry::Missing);
        assert_eq!(read_run_value(None, None, program), LoginEntry::Missing);
    }

    #[test]
    fn a_launch_agent_is_escaped_and_compared_with_the_running_program() {
        let program = Path::new("/Applications/R&D <x>/ContestSync.app/Contents/MacOS/contestsync");
        let text = launch_agent(program).unwrap();
        assert!(
            text.contains(
                "<string>/Applications/R&amp;D &lt;x&gt;/ContestSync.app/Contents/MacOS/contestsync</string>"
            )
        );
        assert_eq!(read_launch_agent(&text, program), LoginEntry::Current);
        assert_eq!(
            read_launch_agent(
                &text,
                Path::new("/Applications/ContestSync.app/Contents/MacOS/contestsync")
            ),
            LoginEntry::Outdated
        );
    }

    #[test]
    fn a_launch_agent_that_the_user_turned_off_is_seen_in_the_words_of_both_launchctls() {
        let services = |state: &str| {
            format!(
                "disabled services = {{\n\t\"com.example.contestsync\" => disabled\n\t\"contestsync\" => {state}\n}}\n"
            )
        };
        assert!(launch_agent_is_disabled(&services("disabled")));
        assert!(launch_agent_is_disabled(&services("true")));
        assert!(!launch_agent_is_disabled(&services("enabled")));
        assert!(!launch_agent_is_disabled(&services("false")));
        assert!(!launch_agent_is_disabled("disabled services = {\n}\n"));
    }

    #[test]
    fn a_program_in_a_disk_image_or_a_translocated_copy_does_not_stay() {
        assert!(!stays_in_place(Path::new(
            "/Volumes/ContestSync/ContestSync.app/Contents/MacOS/contestsync"
        )));
        assert!(!stays_in_place(Path::new(
            "/private/var/folders/x/T/AppTranslocation/0A1B/d/ContestSync.app/Contents/MacOS/contestsync"
        )));
        assert!(stays_in_place(Path::new(
            "/Applications/ContestSync.app/Contents/MacOS/contestsync"
        )));
    }
}
