//! Where an installation keeps its two programs: the command line, on PATH, and the desktop program that it starts.

use std::path::{Path, PathBuf};

use crate::system;

/// The folder of the desktop program, below the folder that also has `bin`. The program has the name of the command line, so desktops, which know
/// programs by their names, take both for one.
pub(crate) const BELOW_PREFIX: &str = "lib/contestsync";

/// The desktop program that belongs to the command line at `own`, if it is installed.
#[must_use]
pub fn desktop(own: &Path) -> Option<PathBuf> {
    let program = system::desktop_program(own.parent()?)?;
    (program != own && program.is_file()).then_some(program)
}

/// What starts the program at `own` for good: the command line that it is installed with, or else the program itself.
#[must_use]
pub fn lasting(own: &Path) -> PathBuf {
    let folder = own.parent().filter(|folder| folder.ends_with(BELOW_PREFIX));
    let prefix = folder.and_then(|folder| folder.ancestors().nth(2));
    let command_line = prefix.map(|prefix| prefix.join("bin/contestsync"));
    command_line
        .filter(|program| program.is_file())
        .unwrap_or_else(|| own.to_owned())
}

#[cfg(test)]
#[cfg(unix)]
mod tests {
    use super::*;

    /// An installation with these files.
    fn installed(files: &[&str]) -> tempfile::TempDir {
        let prefix = tempfile::tempdir().unwrap();
        for file in files {
            let file = prefix.path().join(file);
            std::fs::create_dir_all(file.parent().unwrap()).unwrap();
            std::fs::write(file, "").unwrap();
        }
        prefix
    }

    #[test]
    fn each_program_of_an_installation_finds_the_other() {
        let prefix = installed(&["bin/contestsync", "lib/contestsync/contestsync"]);
        let command_line = prefix.path().join("bin/contestsync");
        let program = prefix.path().join("lib/contestsync/contestsync");
        assert_eq!(desktop(&command_line), Some(program.clone()));
        assert_eq!(lasting(&program), command_line);
    }

    #[test]
    fn a_program_that_stands_alone_finds_no_other() {
        let prefix = installed(&["bin/contestsync"]);
        let alone = prefix.path().join("bin/contestsync");
        assert_eq!(desktop(&alone), None);
        assert_eq!(lasting(&alone), alone);
        let prefix = installed(&["lib/contestsync/contestsync"]);
        let alone = prefix.path().join("lib/contestsync/contestsync");
        assert_eq!(desktop(&alone), None);
        assert_eq!(lasting(&alone), alone);
        let prefix = installed(&["target/release/contestsync", "bin/contestsync"]);
        let built = prefix.path().join("target/release/contestsync");
        assert_eq!(lasting(&built), built);
    }
}
