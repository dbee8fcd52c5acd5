//! What Linux and macOS have in common.

use std::fs::File;
use std::io;
use std::os::fd::AsFd;
use std::os::unix::process::CommandExt as _;
use std::path::{Path, PathBuf};
use std::process::Command;

use super::Pipes;

/// The pipes are taken away from the standard streams: the processes of the web view inherit those, and none of them may speak for the window.
pub(crate) fn pipes() -> io::Result<Pipes> {
    let input = File::from(io::stdin().as_fd().try_clone_to_owned()?);
    let output = File::from(io::stdout().as_fd().try_clone_to_owned()?);
    let nothing = File::options().read(true).write(true).open("/dev/null")?;
    rustix::stdio::dup2_stdin(&nothing)?;
    rustix::stdio::dup2_stdout(&nothing)?;
    Ok((Box::new(io::BufReader::new(input)), Box::new(output)))
}

/// A process group of its own, so that it isn't ended together with this program.
pub(crate) fn detach(command: &mut Command) {
    command.process_group(0);
}

/// The file behind links.
pub(super) fn resolved(program: &Path) -> PathBuf {
    program.canonicalize().unwrap_or_else(|_| program.to_owned())
}
