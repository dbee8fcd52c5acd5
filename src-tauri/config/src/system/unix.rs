//! What Linux and macOS have in common: files have modes and owners, and processes hear signals and can be replaced.

use std::fs::{DirBuilder, File, Metadata, OpenOptions, Permissions};
use std::io;
use std::os::unix::fs::{DirBuilderExt as _, MetadataExt as _, OpenOptionsExt as _, PermissionsExt as _};
use std::os::unix::process::CommandExt as _;
use std::path::{Path, PathBuf};
use std::process::Command;

use rustix::process::{Resource, Rlimit, getrlimit, setrlimit};
use tokio::signal::unix::{SignalKind, signal};

use crate::programs::BELOW_PREFIX;

/// Creates the file with this mode, minus what the user's umask forbids.
pub fn create_with_mode(options: &mut OpenOptions, mode: u32) {
    options.mode(mode);
}

/// The permissions of this mode.
#[must_use]
pub fn permissions(mode: u32) -> Option<Permissions> {
    Some(Permissions::from_mode(mode))
}

/// The mode of a file.
#[must_use]
pub fn mode(about: &Metadata) -> Option<u32> {
    Some(about.mode() & 0o777)
}

/// Whether a file has hard links.
#[must_use]
pub fn has_several_names(about: &Metadata) -> bool {
    about.nlink() > 1
}

/// Whether two files have one owner and one group.
#[must_use]
pub fn has_same_owner(old: &Metadata, new: &Metadata) -> bool {
    (old.uid(), old.gid()) == (new.uid(), new.gid())
}

/// Writes the names in a folder to the disk. Without this a crash may undo a new name, though the file itself is on the disk.
pub fn sync_folder(folder: &Path) -> io::Result<()> {
    File::open(folder)?.sync_all()
}

/// Creates a folder, and those above it, that only their owner can look into.
pub fn create_private_folder(path: &Path) -> io::Result<()> {
    DirBuilder::new().recursive(true).mode(0o700).create(path)
}

/// Where the desktop program is that belongs to a command line in `folder`.
#[must_use]
pub fn desktop_program(folder: &Path) -> Option<PathBuf> {
    Some(folder.parent()?.join(BELOW_PREFIX).join("contestsync"))
}

/// The program takes this one's place, with its process id, its streams, and its exit status. Returns only if it can't.
pub fn hand_over(program: &mut Command) -> io::Result<()> {
    Err(program.exec())
}

/// Forbids core dumps of this process and of those it starts.
///
/// One byte, since Linux hands a dump of a process whose limit is zero to a collector such as systemd's all the same, but makes none at all for
/// a limit of one (`core(5)`, and `coredump.c` in its source).
pub fn forbid_core_dumps() {
    let limit = Rlimit {
        current: Some(1),
        ..getrlimit(Resource::Core)
    };
    if let Err(error) = setrlimit(Resource::Core, limit) {
        tracing::warn!(%error, "core dumps could not be forbidden");
    }
}

/// Completes on SIGINT or SIGTERM; `false` if neither can be heard. Both are caught from this call on, so a signal that comes before the first poll
/// isn't lost.
pub fn told_to_end() -> impl Future<Output = bool> + Send {
    let signals = (signal(SignalKind::interrupt()), signal(SignalKind::terminate()));
    async move {
        let (Ok(mut interrupt), Ok(mut terminate)) = signals else {
            return tokio::signal::ctrl_c().await.is_ok();
        };
        tokio::select! {
            _ = interrupt.recv() => {}
            _ = terminate.recv() => {}
        }
        true
    }
}
