//! A file that is kept up to date: read before it is written, so the same content never touches it and nothing else is overwritten.

use std::fs;
use std::path::Path;

use super::files;
use crate::domain::{Code, Problem};

/// Enough of a file to know whose it is.
const HEAD: usize = 4096;

/// Whether what a file holds may be overwritten, by its first bytes.
pub type IsOurs = fn(&[u8]) -> bool;

/// Why a file cannot be kept here, if it cannot. Nothing is changed.
pub fn check(file: &Path, is_ours: IsOurs) -> Result<(), Problem> {
    let refused = |problem: Problem| Problem::new(Code::InvalidValue, problem.message);
    files::check(file).map_err(refused)?;
    match held(file, HEAD).map_err(refused)? {
        Some(held) if !is_ours(&held) => Err(refused(foreign(file))),
        Some(_) | None => Ok(()),
    }
}

/// Makes the file contain these bytes; returns whether it had to be written. Without `is_ours`, whatever it contains is overwritten.
pub fn keep(file: &Path, bytes: &[u8], is_ours: Option<IsOurs>) -> Result<bool, Problem> {
    let held = held(file, bytes.len().saturating_add(1).max(HEAD))?;
    if held.as_deref() == Some(bytes) {
        return Ok(false);
    }
    if let (Some(held), Some(is_ours)) = (held, is_ours)
        && !is_ours(&held)
    {
        return Err(foreign(file));
    }
    files::write_whole(file, bytes)?;
    Ok(true)
}

/// The first bytes of a plain file; `None` if it is not there.
fn held(file: &Path, most: usize) -> Result<Option<Vec<u8>>, Problem> {
    // Writing it later reports why a folder, or what can't be read, isn't written.
    let Some(about) = fs::metadata(file).ok().filter(|about| !about.is_dir()) else {
        return Ok(None);
    };
    if !about.is_file() {
        // It could be read for ever.
        return Err(Problem::new(
            Code::FileWrite,
            format!("{} isn't a regular file; name a new one.", file.display()),
        ));
    }
    let most = u64::try_from(most).unwrap_or(u64::MAX);
    files::read_head(file, most).map(Some)
}

fn foreign(file: &Path) -> Problem {
    Problem::new(
        Code::FileWrite,
        format!(
            "{} isn't a ContestSync calendar, so it wasn't changed; name a new file.",
            file.display()
        ),
    )
}

#[cfg(test)]
mod tests {
    use super::*;

    const OURS: IsOurs = |held| held.is_empty() || held.starts_with(b"ours");

    #[test]
    fn the_same_bytes_leave_the_file_untouched_and_others_replace_it_whole() {
        let folder = tempfile::tempdir().unwrap();
        let file = folder.path().join("contests.ics");
        assert_eq!(keep(&file, b"ours 1", Some(OURS)), Ok(true));
        let about = || fs::metadata(&file).unwrap().modified().unwrap();
        let before = about();
        assert_eq!(keep(&file, b"ours 1", Some(OURS)), Ok(false));
        assert_eq!(about(), before);
        assert_eq!(keep(&file, b"ours", Some(OURS)), Ok(true), "less than it held");
        assert_eq!(fs::read(&file).unwrap(), b"ours");
    }

    #[test]
    fn what_somebody_else_wrote_is_overwritten_only_by_who_may() {
        let folder = tempfile::tempdir().unwrap();
        let file = folder.path().join("notes");
        fs::write(&file, "mine").unwrap();
        let said = keep(&file, b"ours 1", Some(OURS)).unwrap_err();
        assert_eq!(said.code, Code::FileWrite);
        assert_eq!(check(&file, OURS).unwrap_err().code, Code::InvalidValue);
        assert_eq!(fs::read(&file).unwrap(), b"mine");
        assert_eq!(keep(&file, b"ours 1", None), Ok(true));
        assert_eq!(fs::read(&file).unwrap(), b"ours 1");
    }

    #[test]
    fn a_place_where_no_file_can_be_kept_is_told_beforehand_and_nothing_is_left_there() {
        let folder = tempfile::tempdir().unwrap();
        let said = |file: &Path| check(file, OURS).unwrap_err().message;
        assert!(said(folder.path()).ends_with("is a folder; name a file in it."));
        let missing = folder.path().join("no/contests.ics");
        assert!(
            said(&missing).contains("doesn't exist; create it first"),
            "{}",
            said(&missing)
        );
        assert_eq!(check(&folder.path().join("contests.ics"), OURS), Ok(()));
        assert_eq!(fs::read_dir(folder.path()).unwrap().count(), 0);
        fs::write(folder.path().join("empty.ics"), "").unwrap();
        assert_eq!(check(&folder.path().join("empty.ics"), OURS), Ok(()));
        #[cfg(target_os = "linux")]
        {
            assert!(said(Path::new("/dev/null")).contains("isn't a regular file"));
            let said = said(Path::new("/proc/contests.ics"));
            assert!(said.contains("cannot be written"), "{said}");
        }
    }
}
