//! The program's own files are no place for what a command writes.

use std::path::{Path, PathBuf};

use super::logging;
use super::paths::Paths;
use crate::domain::{Code, Problem};

/// What SQLite appends to a database's name for what it keeps next to it.
const BESIDE_A_DATABASE: [&str; 4] = ["", "-wal", "-shm", "-journal"];

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
        // Some file systems don't tell upper from lower case.
        let name = name.to_string_lossy().to_ascii_lowercase();
        let is_in = |own: &Path| own.canonicalize().is_ok_and(|own| own == folder);
        (is_in(self.home()) && self.keeps(&name)) || (is_in(&self.logs()) && is_log(&name))
    }

    /// Whether the program has a file of this name in its folder.
    fn keeps(&self, name: &str) -> bool {
        let others = [
            self.key_file(),
            self.run_lock(),
            self.desktop_lock(),
            self.account_lock(),
            self.instance(),
            self.bell(),
            self.window(),
            self.login_answer(),
        ];
        let is_other = others.iter().any(|other| other.file_name() == Some(name.as_ref()));
        is_other || name == Self::OPENING_LOCK || name == Self::UNFINISHED_COPY || self.is_database(name)
    }

    /// Whether it's the database, a copy of it, or what SQLite keeps next to one of them.
    fn is_database(&self, name: &str) -> bool {
        let databases = BESIDE_A_DATABASE.iter().filter_map(|beside| name.strip_suffix(beside));
        let is_copy = |name: &str| {
            Path::new(name).extension().is_some_and(|ending| ending == "db")
                && [Self::BEFORE_SCHEMA, Self::DAMAGED]
                    .iter()
                    .any(|copy| name.starts_with(copy))
        };
        databases
            .into_iter()
            .any(|name| is_copy(name) || self.database().file_name() == Some(name.as_ref()))
    }
}

fn is_log(name: &str) -> bool {
    name.starts_with(&format!("{}.", logging::PREFIX)) && name.ends_with(&format!(".{}", logging::SUFFIX))
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
            "contestsync.db-journal",
            "contestsync.before-schema-32-20270115-080000.db",
            "contestsync.before-schema.part",
            "contestsync.damaged-20270115-080000-2.db-wal",
            "secret.key",
            "run.lock",
            "desktop.lock",
            "account.lock",
            "opening.lock",
            "instance",
            "bell",
            "logs/../window.json",
            "login-answer",
            "logs/contestsync.2027-01-15.log",
        ] {
            std::fs::create_dir_all(paths.logs()).unwrap();
            let refused = paths.refuse_own(&home.path().join(own)).unwrap_err();
            assert_eq!(refused.code, Code::FileWrite, "{own}");
            assert!(refused.message.contains("ContestSync's own data"), "{refused}");
        }
        for other in [
            "contests.ics",
            "contestsync.json",
            "contestsync.mine.db",
            "logs/contestsync.db",
            "logs/mine.log",
            "contestsync.2027-01-15.log",
            "run.ics",
        ] {
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
