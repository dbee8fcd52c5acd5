//! The `.desktop` file that starts a program at login on Linux, as text: written by one function, read back by another.

use std::path::Path;

use crate::login_entry::entry::{ARGUMENT, LoginEntry};

/// A `.desktop` file for `~/.config/autostart` (Desktop Entry Specification 1.5, "The Exec key").
pub(super) fn written(program: &Path) -> Option<String> {
    Some(format!(
        "[Desktop Entry]\nType=Application\nVersion=1.5\nName=ContestSync\nIcon=contestsync\nExec={} {ARGUMENT}\nTerminal=false\nStartupNotify=false\nX-GNOME-Autostart-enabled=true\n",
        exec_argument(program.to_str()?)
    ))
}

/// What a `.desktop` file holds, compared with what it should.
pub(super) fn read(text: &str, program: &Path) -> LoginEntry {
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

/// An argument of `Exec`: quoted, with the four characters that keep a meaning between quotes escaped, a percent sign doubled since field
/// codes begin with one, and all of that as a value of type string, where a backslash is doubled once more.
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

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_desktop_entry_quotes_and_escapes_the_program() {
        let exec = |program: &str| {
            let text = written(Path::new(program)).unwrap();
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
        let text = written(program).unwrap();
        assert_eq!(read(&text, program), LoginEntry::Current);
        assert_eq!(read(&text, Path::new("/opt/contestsync")), LoginEntry::Outdated);
        let off = text.replace("X-GNOME-Autostart-enabled=true", "X-GNOME-Autostart-enabled=false");
        assert_eq!(read(&off, program), LoginEntry::TurnedOff);
        assert_eq!(read(&format!("{text}Hidden=true\n"), program), LoginEntry::TurnedOff);
        // As the autostart plugin writes it: unquoted, so it starts /opt/My.
        let unquoted = "[Desktop Entry]\nType=Application\nExec=/opt/My Apps/contestsync --background\n";
        assert_eq!(read(unquoted, program), LoginEntry::Outdated);
        // A key of another group isn't ours.
        assert_eq!(
            read(&format!("{text}[Desktop Action x]\nHidden=true\n"), program),
            LoginEntry::Current
        );
    }
}
