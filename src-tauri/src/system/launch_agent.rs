//! The launch agent that starts a program at login on macOS, as text: written by one function, read back by another.

use std::path::Path;

use crate::login_entry::entry::{ARGUMENT, LoginEntry};

/// A property list for `~/Library/LaunchAgents` (launchd.plist(5)).
pub(super) fn written(program: &Path) -> Option<String> {
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
pub(super) fn read(text: &str, program: &Path) -> LoginEntry {
    if written(program).as_deref() == Some(text) {
        LoginEntry::Current
    } else {
        LoginEntry::Outdated
    }
}

/// Whether `launchctl print-disabled` lists our launch agent as off: `"contestsync" => disabled`, or `=> true` before macOS 13.
pub(super) fn is_disabled(services: &str) -> bool {
    services
        .lines()
        .filter_map(|line| line.split_once("=>"))
        .any(|(label, state)| label.trim() == "\"contestsync\"" && matches!(state.trim(), "disabled" | "true"))
}

fn xml(text: &str) -> String {
    text.replace('&', "&amp;").replace('<', "&lt;").replace('>', "&gt;")
}

/// Whether a program at this place will still be there at the next login. On macOS, a program that's started from a disk image, or that
/// the system runs from a random copy because it was never moved (App Translocation), won't.
pub(super) fn stays_in_place(program: &Path) -> bool {
    !program.starts_with("/Volumes") && !program.components().any(|part| part.as_os_str() == "AppTranslocation")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_launch_agent_is_escaped_and_compared_with_the_running_program() {
        let program = Path::new("/Applications/R&D <x>/ContestSync.app/Contents/MacOS/contestsync");
        let text = written(program).unwrap();
        assert!(
            text.contains(
                "<string>/Applications/R&amp;D &lt;x&gt;/ContestSync.app/Contents/MacOS/contestsync</string>"
            )
        );
        assert_eq!(read(&text, program), LoginEntry::Current);
        assert_eq!(
            read(
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
        assert!(is_disabled(&services("disabled")));
        assert!(is_disabled(&services("true")));
        assert!(!is_disabled(&services("enabled")));
        assert!(!is_disabled(&services("false")));
        assert!(!is_disabled("disabled services = {\n}\n"));
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
