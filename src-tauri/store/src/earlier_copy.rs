//! The copy of an older data file that is made before it's brought up to date. It holds everything that the data file does, so it's as private.

use std::fs::{self, File};
use std::io::{self, ErrorKind};
use std::path::Path;

use sqlx::sqlite::SqlitePool;

use super::StoreError;

/// What the names of all copies begin with.
#[cfg(unix)]
const PREFIX: &str = "contestsync.before-schema-";

/// The name of a copy that isn't complete. It's always the same, so a process that was killed leaves one at most.
const UNFINISHED: &str = "contestsync.before-schema.part";

/// Copies the data file to `place`.
pub(super) async fn copy_to(pool: &SqlitePool, place: &Path) -> Result<(), StoreError> {
    let unfinished = place.with_file_name(UNFINISHED);
    // SQLite would create it for everybody; it also takes an empty file.
    remove(&unfinished)
        .and_then(|()| create_private(&unfinished))
        .map_err(StoreError::Copy)?;
    sqlx::query("VACUUM INTO ?")
        .bind(unfinished.to_string_lossy().into_owned())
        .execute(pool)
        .await?;
    fs::rename(&unfinished, place).map_err(StoreError::Copy)
}

fn remove(file: &Path) -> io::Result<()> {
    match fs::remove_file(file) {
        Err(error) if error.kind() != ErrorKind::NotFound => Err(error),
        _ => Ok(()),
    }
}

fn create_private(file: &Path) -> io::Result<()> {
    let mut options = File::options();
    options.write(true).create_new(true);
    #[cfg(unix)]
    std::os::unix::fs::OpenOptionsExt::mode(&mut options, 0o600);
    options.open(file).map(drop)
}

/// Makes the data file private, and the copies next to it, which earlier versions left for everybody to read.
#[cfg(unix)]
pub(super) fn make_private(path: &Path) {
    use std::os::unix::fs::PermissionsExt;
    let private = fs::Permissions::from_mode(0o600);
    let copies = path.parent().and_then(|folder| fs::read_dir(folder).ok());
    let copies = copies.into_iter().flatten().flatten();
    let copies = copies.filter(|entry| entry.file_name().to_string_lossy().starts_with(PREFIX));
    for file in copies.map(|entry| entry.path()).chain([path.to_owned()]) {
        let is_private = fs::metadata(&file).is_ok_and(|about| about.permissions().mode() & 0o777 == 0o600);
        if is_private {
            continue;
        }
        if let Err(error) = fs::set_permissions(&file, private.clone()) {
            tracing::warn!(%error, file = %file.display(), "the mode of a data file could not be set");
        }
    }
}

#[cfg(not(unix))]
pub(super) fn make_private(_path: &Path) {}
