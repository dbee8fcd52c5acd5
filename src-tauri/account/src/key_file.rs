//! Stores the key in a file that only its owner can read, for systems without a keyring.

use std::fs::{self, File, OpenOptions};
use std::io::{self, Read, Write};
use std::path::{Path, PathBuf};
use std::sync::Arc;

use aes_gcm::aead::Generate;
use data_encoding::HEXLOWER;
use zeroize::Zeroizing;

use super::data_key::Keys;
use super::error::AccountError;
use crate::config::system;

/// Eight keys take 539 bytes.
const LARGEST: u64 = 4096;

/// The key file. Its folder belongs to the user alone.
#[derive(Clone, Debug)]
pub struct KeyFile {
    path: PathBuf,
}

impl KeyFile {
    /// The file at `path`, which need not be there.
    #[must_use]
    pub const fn at(path: PathBuf) -> Self {
        Self { path }
    }

    /// Where it is, for people.
    pub(super) fn shown(&self) -> String {
        self.path.display().to_string()
    }

    /// The keys it holds; none where it isn't there. A file that holds anything else is reported and left alone.
    pub(super) async fn read(&self) -> Result<Keys, AccountError> {
        self.off_thread(read).await
    }

    /// Writes keys where no file is; returns `false` if there is one, which then stays unchanged.
    pub(super) async fn create(&self, keys: Keys) -> Result<bool, AccountError> {
        self.off_thread(move |path| create(path, &keys)).await
    }

    /// Puts keys instead of the file; none at all removes it.
    pub(super) async fn replace(&self, keys: Keys) -> Result<(), AccountError> {
        self.off_thread(move |path| replace(path, &keys)).await
    }

    async fn off_thread<T, W>(&self, work: W) -> Result<T, AccountError>
    where
        T: Send + 'static,
        W: FnOnce(&Path) -> io::Result<T> + Send + 'static,
    {
        let path = self.path.clone();
        let done = tokio::task::spawn_blocking(move || work(&path)).await;
        match done.unwrap_or_else(|_| Err(io::Error::from(io::ErrorKind::Interrupted))) {
            Ok(value) => Ok(value),
            Err(error) if error.kind() == io::ErrorKind::InvalidData => {
                Err(AccountError::KeyDamaged(format!("the file {}", self.path.display())))
            }
            Err(error) => Err(AccountError::KeyFile {
                path: self.path.display().to_string(),
                source: Arc::new(error),
            }),
        }
    }
}

fn read(path: &Path) -> io::Result<Keys> {
    let damaged = || io::Error::from(io::ErrorKind::InvalidData);
    let about = match fs::symlink_metadata(path) {
        Err(error) if error.kind() == io::ErrorKind::NotFound => return Ok(Keys::default()),
        about => about?,
    };
    // A link could lead to a file that others can write.
    if !about.is_file() || about.len() > LARGEST {
        return Err(damaged());
    }
    let file = File::open(path)?;
    tighten(&file, path)?;
    let mut text = Zeroizing::new(String::new());
    file.take(LARGEST).read_to_string(&mut text)?;
    Keys::from_text(&text).ok_or_else(damaged)
}

/// Completely or not at all: written next to its place, then linked there, which fails if someone was faster.
fn create(path: &Path, keys: &Keys) -> io::Result<bool> {
    let beside = Beside::write(path, keys)?;
    match fs::hard_link(&beside.0, path) {
        Ok(()) => sync_folder(path).map(|()| true),
        Err(error) if error.kind() == io::ErrorKind::AlreadyExists => Ok(false),
        // A file system without hard links: exclusive as well, though a crash in between leaves a damaged file.
        Err(_) => match write_new(path, keys) {
            Ok(()) => Ok(true),
            Err(error) if error.kind() == io::ErrorKind::AlreadyExists => Ok(false),
            Err(error) => Err(error),
        },
    }
}

fn replace(path: &Path, keys: &Keys) -> io::Result<()> {
    if keys.is_empty() {
        return match fs::remove_file(path) {
            Err(error) if error.kind() != io::ErrorKind::NotFound => Err(error),
            _ => sync_folder(path),
        };
    }
    let beside = Beside::write(path, keys)?;
    fs::rename(&beside.0, path)?;
    sync_folder(path)
}

/// A complete key file next to its place; removed unless it was renamed.
struct Beside(PathBuf);

impl Beside {
    fn write(path: &Path, keys: &Keys) -> io::Result<Self> {
        let random = <[u8; 8]>::try_generate().map_err(|_| io::Error::from(io::ErrorKind::Other))?;
        let beside = Self(path.with_extension(format!("key-{}", HEXLOWER.encode(&random))));
        write_new(&beside.0, keys)?;
        Ok(beside)
    }
}

impl Drop for Beside {
    fn drop(&mut self) {
        // After a rename it isn't there anymore.
        drop(fs::remove_file(&self.0));
    }
}

fn write_new(path: &Path, keys: &Keys) -> io::Result<()> {
    let mut options = OpenOptions::new();
    options.write(true).create_new(true);
    system::create_with_mode(&mut options, 0o600);
    let mut file = options.open(path)?;
    file.write_all(keys.to_text().as_bytes())?;
    file.sync_all()
}

/// Makes it its owner's alone, where files have modes.
fn tighten(file: &File, path: &Path) -> io::Result<()> {
    let Some(private) = system::permissions(0o600) else {
        return Ok(());
    };
    if system::mode(&file.metadata()?).is_some_and(|mode| mode & 0o077 != 0) {
        tracing::warn!(path = %path.display(), "the key file could be read by others; it is now its owner's alone");
        file.set_permissions(private)?;
    }
    Ok(())
}

/// Without this a crash may undo the new name, though the file itself is on disk.
fn sync_folder(path: &Path) -> io::Result<()> {
    path.parent().map_or(Ok(()), system::sync_folder)
}

#[cfg(all(test, unix))]
mod tests {
    use std::os::unix::fs::PermissionsExt;

    use super::super::data_key::DataKey;
    use super::*;

    /// Looked at before anything reads the file, since reading tightens it.
    #[test]
    fn the_file_is_its_owners_alone_from_its_first_moment() {
        let folder = tempfile::TempDir::new().unwrap();
        let path = folder.path().join("secret.key");
        let mode = || fs::metadata(&path).unwrap().permissions().mode() & 0o777;
        let keys = Keys::default().with(&DataKey::from_bytes(&[1; 32]));
        assert!(create(&path, &keys).unwrap());
        assert_eq!(mode(), 0o600);
        assert!(!create(&path, &Keys::default()).unwrap(), "the first stays");
        replace(&path, &keys).unwrap();
        assert_eq!((mode(), fs::read_dir(folder.path()).unwrap().count()), (0o600, 1));
    }
}
