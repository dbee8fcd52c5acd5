//! The program's own files are no place for what a command writes.

use std::path::{Path, PathBuf};

use super::paths::Paths;
use crate::domain::{Code, Problem};

/// What the names of the data file, of what SQLite keeps next to it, and of its copies begin with.
const DATA: &str = "contestsync.";

/// What the names of locks end with.
const LOCK: &str = ".lock";

impl Paths {
    /// Refuses a file that belongs to the program itself, by whatever path or link it's named.
    pub fn refuse_own(&self, file: &Path) -> Result<(), Problem> {
        if self.is_own(file) {
            let message = format!(
                "{} belongs to ContestSync's own data, so it wasn't changed; name another file.",
                file.display()
            );
            return Err(Problem::new(Code::FileWrite, message));
        }
        Ok(())
    }

    fn is_own(&self, file: &Path) -> bool {
        let Some(place) = real(file) else {
            return false;
        };
        let (Some(folder), Some(name)) = (place.parent(), place.file_name()) else {
            return false;
        };
        if self.home().canonicalize().ok().as_deref() != Some(folder) {
            return false;
        }
        // Some file systems don't tell upper from lower case.
        let name = name.to_string_lossy().to_ascii_lowercase();
        let others = [
            self.key_file(),
            self.instance(),
            self.bell(),
            self.window(),
            self.login_answer(),
        ];
        let is_data = name.starts_with(DATA) && is_of_database(&name);
        is_data || name.ends_with(LOCK) || others.iter().any(|other| other.file_name() == Some(name.as_ref()))
    }
}

/// Files such as `contestsync.json` and `contestsync.ics` are the user's.
fn is_of_database(name: &str) -> bool {
    [".db", ".db-wal", ".db-shm", ".db-journal", ".part"]
        .iter()
        .any(|ending| name.ends_with(ending))
}

/// The file with all links followed, also one that isn't there yet.
fn real(file: &Path) -> Option<PathBuf> {
    if let Ok(real) = file.canonicalize() {
        return Some(real);
    }
    let folder = file.parent().filter(|folder| !folder.as_os_str().is_empty());
    let folder = folder.unwrap_or(Path::new("."));
    Some(folder.canonicalize().ok()?.join(file.file_name()?))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_the_program_keeps_is_refused_and_everything_else_is_not() {
        let home = tempfile::tempdir().unwrap();
        let paths = Paths::at(home.path()).unwrap();
        std::fs::write(paths.database(), "").unwrap();
        for own in [
            "contestsync.db",
            "ContestSync.db-wal",
            "contestsync.db-shm",
            "contestsync.before-schema-32-20270115-080000.db",
            "secret.key",
            "run.lock",
            "opening.lock",
            "bell",
            "logs/../window.json",
        ] {
            std::fs::create_dir_all(paths.logs()).unwrap();
            let refused = paths.refuse_own(&home.path().join(own)).unwrap_err();
            assert_eq!(refused.code, Code::FileWrite, "{own}");
            assert!(refused.message.contains("ContestSync's own data"), "{refused}");
        }
        for other in ["contests.ics", "contestsync.json", "logs/contestsync.db", "run.ics"] {
            assert_eq!(paths.refuse_own(&home.path().join(other)), Ok(()), "{other}");
        }
        let elsewhere = tempfile::tempdir().unwrap();
        assert_eq!(paths.refuse_own(&elsewhere.path().join("contestsync.db")), Ok(()));
        #[cfg(unix)]
        {
            let link = elsewhere.path().join("contests.ics");
            std::os::unix::fs::symlink(paths.database(), &link).unwrap();
            assert_eq!(paths.refuse_own(&link).unwrap_err().code, Code::FileWrite);
        }
    }
}
