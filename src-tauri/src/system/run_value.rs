//! The value in the registry that starts a program at login on Windows, as text: written by one function, read back by another.

use crate::login_entry::entry::{ARGUMENT, LoginEntry};

/// The value under `HKCU\Software\Microsoft\Windows\CurrentVersion\Run`. Without quotes, Windows would try `C:\Program.exe` first for a
/// program below `C:\Program Files`. A Windows path can't hold a quote.
pub(super) fn written(program: &str) -> String {
    format!("\"{program}\" {ARGUMENT}")
}

/// What the value under `Run` and the bytes under `Explorer\StartupApproved\Run` say. Task Manager and Settings write twelve bytes there:
/// an even first byte (2, 6) means on, an odd one (3, 7) means off, even if there's no value that it could be about.
pub(super) fn read(value: Option<&str>, approved: Option<&[u8]>, program: &str) -> LoginEntry {
    if approved.and_then(<[u8]>::first).is_some_and(|first| first % 2 == 1) {
        return LoginEntry::TurnedOff;
    }
    let Some(value) = value else { return LoginEntry::Missing };
    // Paths on Windows are the same in any case.
    if value.to_lowercase() == written(program).to_lowercase() {
        LoginEntry::Current
    } else {
        LoginEntry::Outdated
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_run_value_is_quoted_and_task_manager_is_believed() {
        let program = r"C:\Program Files\ContestSync\contestsync.exe";
        let value = written(program);
        assert_eq!(value, r#""C:\Program Files\ContestSync\contestsync.exe" --background"#);
        let on = [2, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0];
        let off = [3, 0, 0, 0, 0x8c, 0x1f, 0x51, 0x0e, 0x7a, 0xd6, 0xd9, 0x01];
        assert_eq!(read(Some(&value), None, program), LoginEntry::Current);
        assert_eq!(read(Some(&value), Some(&on), program), LoginEntry::Current);
        assert_eq!(read(Some(&value), Some(&off), program), LoginEntry::TurnedOff);
        assert_eq!(read(Some(&value.to_uppercase()), None, program), LoginEntry::Current);
        let unquoted = r"C:\Program Files\ContestSync\contestsync.exe --background";
        assert_eq!(read(Some(unquoted), Some(&on), program), LoginEntry::Outdated);
        assert_eq!(read(None, Some(&off), program), LoginEntry::TurnedOff);
        assert_eq!(read(None, Some(&on), program), LoginEntry::Missing);
        assert_eq!(read(None, None, program), LoginEntry::Missing);
    }
}
