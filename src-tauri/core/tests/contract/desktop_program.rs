//! The command line as packages install it: without a subcommand it becomes the desktop program.

use std::fs;
use std::os::unix::fs::PermissionsExt;
use std::path::{Path, PathBuf};
use std::process::{Command, Output};

/// A folder as packages lay it out, with a desktop program that says what it was given and ends with 7.
fn installed(prefix: &Path, with_desktop: bool) -> PathBuf {
    let (bin, lib) = (prefix.join("bin"), prefix.join("lib/contestsync"));
    fs::create_dir(&bin).unwrap();
    fs::create_dir_all(&lib).unwrap();
    if with_desktop {
        let program = lib.join("contestsync");
        fs::write(&program, "#!/bin/sh\necho \"$$ desktop: $*\"\nexit 7\n").unwrap();
        fs::set_permissions(&program, fs::Permissions::from_mode(0o755)).unwrap();
    }
    let command_line = bin.join("contestsync");
    fs::copy(env!("CARGO_BIN_EXE_contestsync-headless"), &command_line).unwrap();
    command_line
}

/// Exit status, stdout, and stderr.
fn run(command: &mut Command, home: &Path) -> (Option<i32>, String, String) {
    let Output { status, stdout, stderr } = command.env_clear().env("CONTESTSYNC_HOME", home).output().unwrap();
    let text = |bytes| String::from_utf8(bytes).unwrap();
    (status.code(), text(stdout), text(stderr))
}

#[test]
fn without_a_subcommand_the_desktop_program_takes_the_place_of_the_command_line() {
    let folder = tempfile::tempdir().unwrap();
    let command_line = installed(folder.path(), true);
    for arguments in [
        &[][..],
        &["--background"],
        &["--settings"],
        &["--quit"],
        &["--window"],
        &["contestsync://sync"],
    ] {
        let process = Command::new("sh")
            .args(["-c", "echo $$; exec \"$@\"", "sh"])
            .arg(&command_line)
            .args(arguments)
            .env("CONTESTSYNC_HOME", folder.path())
            .output()
            .unwrap();
        let said = String::from_utf8(process.stdout).unwrap();
        let (own, desktop) = said.split_once('\n').unwrap();
        // It's the same process, so a script that starts the command line waits for the desktop program and can end it.
        assert_eq!(desktop, format!("{own} desktop: {}\n", arguments.join(" ")));
        assert_eq!(process.status.code(), Some(7));
    }
}

#[test]
fn with_a_subcommand_or_wrong_usage_the_desktop_program_is_not_started() {
    let folder = tempfile::tempdir().unwrap();
    let command_line = installed(folder.path(), true);
    let (status, said, _) = run(Command::new(&command_line).args(["next", "--json"]), folder.path());
    assert_eq!((status, said.as_str()), (Some(0), "null\n"));
    let (status, said, remarks) = run(Command::new(&command_line).arg("https://example.org"), folder.path());
    assert_eq!((status, said.as_str()), (Some(2), ""), "{remarks}");
}

#[test]
fn a_link_on_path_to_the_command_line_finds_the_desktop_program_too() {
    let folder = tempfile::tempdir().unwrap();
    let command_line = installed(folder.path(), true);
    let link = folder.path().join("link");
    std::os::unix::fs::symlink(command_line, &link).unwrap();
    let (status, said, _) = run(Command::new(link).arg("--settings"), folder.path());
    assert_eq!(
        (status, said.ends_with("desktop: --settings\n")),
        (Some(7), true),
        "{said}"
    );
}

#[test]
fn alone_it_says_that_it_has_no_desktop() {
    let folder = tempfile::tempdir().unwrap();
    let command_line = installed(folder.path(), false);
    let (status, said, remarks) = run(&mut Command::new(command_line), folder.path());
    assert_eq!((status, said.as_str()), (Some(2), ""));
    assert!(remarks.contains("This build has no desktop"), "{remarks}");
}

#[test]
fn a_desktop_program_that_cannot_be_started_is_named() {
    let folder = tempfile::tempdir().unwrap();
    let command_line = installed(folder.path(), true);
    let program = folder.path().join("lib/contestsync/contestsync");
    fs::set_permissions(&program, fs::Permissions::from_mode(0o644)).unwrap();
    let (status, said, remarks) = run(&mut Command::new(command_line), folder.path());
    assert_eq!((status, said.as_str()), (Some(1), ""));
    let program = fs::canonicalize(program).unwrap();
    let wanted = format!(
        "contestsync: The desktop app {} can't be started (Permission denied (os error 13)). Install ContestSync again.\n",
        program.display()
    );
    assert_eq!(remarks, wanted);
}
