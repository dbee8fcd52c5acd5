//! Reads and writes files that the user chooses: written the way `cp` would, regular files completely and durably or not at all; read up to a
//! size limit, in any Unicode encoding.

use std::fs::{self, File, OpenOptions, Permissions};
use std::io::{self, ErrorKind, Read, Write};
use std::path::{Path, PathBuf};

use tempfile::NamedTempFile;

use crate::domain::{Code, Problem};
use crate::system;

/// As many links are followed as Linux follows.
const MOST_LINKS: usize = 40;

/// The mode of a new file, of which the user's mask takes away.
const FOR_ALL: u32 = 0o666;
const FOR_OWNER: u32 = 0o600;

/// Why a file wasn't written.
#[derive(Debug)]
enum WriteFault {
    /// There is a folder with this name.
    Folder,
    /// The folder it is to be in isn't there.
    NoFolder(PathBuf),
    /// A link that leads nowhere.
    Dangling(PathBuf),
    /// Nothing was changed.
    Untouched(io::Error),
    /// It was written in place, and not completely.
    Broken(io::Error),
}

/// How to write a file.
#[derive(Debug)]
enum Way {
    /// Next to its place, and then moved there: what was there stays until the new file is on the disk.
    Replace(PathBuf, Option<Permissions>),
    /// In place: a pipe, a device, a file that a process has open, or one with several names or another owner.
    Through(PathBuf),
}

/// Writes `bytes` to a file that the user named. A link stays and what it leads to is written; pipes and devices are written into; a plain file
/// keeps its mode and is replaced whole, on the disk before it takes the place of the old one.
pub fn write_whole(file: &Path, bytes: &[u8]) -> Result<(), Problem> {
    write(file, bytes, FOR_ALL).map_err(|fault| fault.problem(file))
}

/// The same for what only its owner may read: a new file is theirs alone.
pub fn write_private(file: &Path, bytes: &[u8]) -> Result<(), Problem> {
    write(file, bytes, FOR_OWNER).map_err(|fault| fault.problem(file))
}

/// Why [`write_whole`] could not write this file, as far as that can be told without writing.
pub(crate) fn check(file: &Path) -> Result<(), Problem> {
    let found = way(file).and_then(|way| match way {
        Way::Replace(place, None) => {
            let folder = place.parent().unwrap_or(Path::new("."));
            tempfile::tempfile_in(folder).map(drop).map_err(WriteFault::Untouched)
        }
        Way::Replace(_, Some(_)) => Ok(()),
        // What is not there, such as a name in /proc.
        Way::Through(place) => fs::metadata(place).map(drop).map_err(WriteFault::Untouched),
    });
    found.map_err(|fault| fault.problem(file))
}

/// Says that the file could not be written, and that nothing was changed.
#[must_use]
pub fn unwritten(file: &Path, error: &io::Error) -> Problem {
    let error = words(error);
    let message = format!(
        "{} cannot be written ({error}); nothing was changed there.",
        file.display()
    );
    Problem::new(Code::FileWrite, message)
}

impl WriteFault {
    fn problem(self, file: &Path) -> Problem {
        let name = file.display();
        let message = match self {
            Self::Untouched(error) => return unwritten(file, &error),
            Self::Folder => format!("{name} is a folder; name a file in it."),
            Self::NoFolder(folder) => {
                format!(
                    "{name} cannot be written: the folder {} doesn't exist; create it first.",
                    folder.display()
                )
            }
            Self::Dangling(target) => format!(
                "{name} cannot be written: it's a link to {}, which doesn't exist; create that, or remove the link.",
                target.display()
            ),
            Self::Broken(error) => format!("{name} was only partly written ({}); write it again.", words(&error)),
        };
        Problem::new(Code::FileWrite, message)
    }
}

fn write(file: &Path, bytes: &[u8], new: u32) -> Result<(), WriteFault> {
    match way(file)? {
        Way::Replace(place, mode) => replace(&place, mode, new, bytes),
        Way::Through(place) => through(&place, bytes),
    }
}

fn way(file: &Path) -> Result<Way, WriteFault> {
    if ends_with_separator(file) && !file.is_dir() {
        return Err(WriteFault::NoFolder(file.to_owned()));
    }
    let mut place = real_folder(file)?;
    for followed in 0..MOST_LINKS {
        // What a process has open goes by a link with the name of a file, which isn't always that file anymore.
        if place.starts_with("/proc") {
            return Ok(Way::Through(file.to_owned()));
        }
        let about = match fs::symlink_metadata(&place) {
            Ok(about) => about,
            Err(error) if error.kind() == ErrorKind::NotFound && followed == 0 => return Ok(Way::Replace(place, None)),
            Err(error) if error.kind() == ErrorKind::NotFound => return Err(WriteFault::Dangling(place)),
            Err(error) => return Err(WriteFault::Untouched(error)),
        };
        if about.is_dir() {
            return Err(WriteFault::Folder);
        }
        if !about.is_symlink() {
            return if about.is_file() {
                plain(place, &about)
            } else {
                Ok(Way::Through(place))
            };
        }
        let target = fs::read_link(&place).map_err(WriteFault::Untouched)?;
        let target = place.parent().unwrap_or(Path::new("/")).join(target);
        place = real_folder(&target).map_err(|fault| match fault {
            WriteFault::NoFolder(_) => WriteFault::Dangling(target),
            other => other,
        })?;
    }
    Err(WriteFault::Untouched(io::Error::from(ErrorKind::InvalidInput)))
}

/// A plain file is written only if it may be: a new one in its place would get round its mode.
fn plain(place: PathBuf, about: &fs::Metadata) -> Result<Way, WriteFault> {
    OpenOptions::new()
        .write(true)
        .open(&place)
        .map_err(WriteFault::Untouched)?;
    if system::has_several_names(about) {
        return Ok(Way::Through(place));
    }
    Ok(Way::Replace(place, Some(about.permissions())))
}

/// The same file with its folder's links followed. The folder must be there.
fn real_folder(file: &Path) -> Result<PathBuf, WriteFault> {
    let Some(name) = file.file_name() else {
        return Err(WriteFault::Folder);
    };
    let folder = file.parent().filter(|folder| !folder.as_os_str().is_empty());
    let folder = folder.unwrap_or(Path::new("."));
    match folder.canonicalize() {
        Ok(real) => Ok(real.join(name)),
        Err(error) if error.kind() == ErrorKind::NotFound => Err(WriteFault::NoFolder(folder.to_owned())),
        Err(error) => Err(WriteFault::Untouched(error)),
    }
}

fn replace(place: &Path, mode: Option<Permissions>, new: u32, bytes: &[u8]) -> Result<(), WriteFault> {
    let folder = place.parent().unwrap_or(Path::new("."));
    let existed = mode.is_some();
    let beside = match beside(folder, place, mode, new) {
        Ok(Some(beside)) => beside,
        // Of another owner or group than a new file of ours would be.
        Ok(None) => return through(place, bytes),
        // A folder that takes no new file; the old one may be written all the same.
        Err(_) if existed => return through(place, bytes),
        Err(error) => return Err(WriteFault::Untouched(error)),
    };
    let mut file = beside.as_file();
    file.write_all(bytes)
        .and_then(|()| file.sync_all())
        .map_err(WriteFault::Untouched)?;
    match beside.persist(place) {
        Ok(_) => sync_folder(folder).map_err(WriteFault::Broken),
        // Such as a file that is a mount of its own.
        Err(_) if existed => through(place, bytes),
        Err(error) => Err(WriteFault::Untouched(error.error)),
    }
}

/// An empty file next to `place` that can replace it; `None` if the old one's owner and group wouldn't be kept.
fn beside(folder: &Path, place: &Path, mode: Option<Permissions>, new: u32) -> io::Result<Option<NamedTempFile>> {
    let mut builder = tempfile::Builder::new();
    builder.prefix(".contestsync-").suffix(".part");
    if mode.is_none()
        && let Some(new) = system::permissions(new)
    {
        builder.permissions(new);
    }
    let beside = builder.tempfile_in(folder)?;
    let Some(mode) = mode else {
        return Ok(Some(beside));
    };
    if !system::has_same_owner(&fs::metadata(place)?, &beside.as_file().metadata()?) {
        return Ok(None);
    }
    beside.as_file().set_permissions(mode)?;
    Ok(Some(beside))
}

fn through(place: &Path, bytes: &[u8]) -> Result<(), WriteFault> {
    let mut file = OpenOptions::new()
        .write(true)
        .truncate(true)
        .open(place)
        .map_err(WriteFault::Untouched)?;
    file.write_all(bytes).map_err(WriteFault::Broken)?;
    match file.sync_all() {
        // Pipes and devices are on no disk.
        Err(error) if error.kind() != ErrorKind::InvalidInput => Err(WriteFault::Broken(error)),
        _ => Ok(()),
    }
}

fn ends_with_separator(file: &Path) -> bool {
    let bytes = file.as_os_str().as_encoded_bytes();
    bytes
        .last()
        .is_some_and(|last| std::path::is_separator(char::from(*last)))
}

/// Writes the names in a folder to the disk, as far as it lets us. Without this a crash may undo a new name, though the file itself is on the disk.
pub fn sync_folder(folder: &Path) -> io::Result<()> {
    match system::sync_folder(folder) {
        // A folder that may be written but not read, or a file system that syncs no folders.
        Err(error) if !matches!(error.kind(), ErrorKind::PermissionDenied | ErrorKind::InvalidInput) => Err(error),
        _ => Ok(()),
    }
}

fn words(error: &io::Error) -> String {
    match error.kind() {
        ErrorKind::PermissionDenied => "you have no permission for it".to_owned(),
        ErrorKind::StorageFull => "the disk is full".to_owned(),
        ErrorKind::ReadOnlyFilesystem => "the disk is read-only".to_owned(),
        ErrorKind::BrokenPipe => "nothing reads from it anymore".to_owned(),
        ErrorKind::NotFound => "it doesn't exist".to_owned(),
        ErrorKind::IsADirectory => "it is a folder".to_owned(),
        ErrorKind::FileTooLarge => "it's too large to be a ContestSync file".to_owned(),
        ErrorKind::InvalidData => "it is not Unicode text".to_owned(),
        _ => error.to_string(),
    }
}

/// The text of a file that isn't larger than `most` bytes.
pub fn read_text(file: &Path, most: u64) -> Result<String, Problem> {
    text_in(file, most).map_err(|error| unreadable(file, &error))
}

/// The first bytes of a file, at most `most`: the caller decides whether it is larger than it may be.
pub fn read_head(file: &Path, most: u64) -> Result<Vec<u8>, Problem> {
    let read = || -> io::Result<Vec<u8>> {
        let mut bytes = Vec::new();
        File::open(file)?.take(most).read_to_end(&mut bytes)?;
        Ok(bytes)
    };
    read().map_err(|error| unreadable(file, &error))
}

fn unreadable(file: &Path, error: &io::Error) -> Problem {
    let message = format!(
        "{} cannot be read ({}); nothing was changed.",
        file.display(),
        words(error)
    );
    Problem::new(Code::FileRead, message)
}

/// The same for those that have an error of their own.
pub(crate) fn text_in(file: &Path, most: u64) -> io::Result<String> {
    let mut bytes = Vec::new();
    File::open(file)?.take(most.saturating_add(1)).read_to_end(&mut bytes)?;
    if u64::try_from(bytes.len()).is_ok_and(|length| length > most) {
        return Err(io::Error::from(ErrorKind::FileTooLarge));
    }
    text_of(&bytes).ok_or_else(|| io::Error::from(ErrorKind::InvalidData))
}

/// Text as editors store it: UTF-8 with or without a byte-order mark, or UTF-16 with one (Notepad, PowerShell). `None` if it is none of these.
#[must_use]
pub fn text_of(bytes: &[u8]) -> Option<String> {
    match bytes {
        [0xFF, 0xFE, text @ ..] => utf16(text, u16::from_le_bytes),
        [0xFE, 0xFF, text @ ..] => utf16(text, u16::from_be_bytes),
        text => String::from_utf8(text.strip_prefix(b"\xEF\xBB\xBF").unwrap_or(text).to_vec()).ok(),
    }
}

fn utf16(bytes: &[u8], unit: fn([u8; 2]) -> u16) -> Option<String> {
    let (pairs, rest) = bytes.as_chunks::<2>();
    let units: Vec<u16> = pairs.iter().map(|pair| unit(*pair)).collect();
    rest.is_empty().then(|| String::from_utf16(&units).ok())?
}

#[cfg(test)]
#[path = "files_tests.rs"]
mod tests;
