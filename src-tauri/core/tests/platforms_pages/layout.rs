//! Rules for the platforms' files that `cargo fmt` and the compiler don't check.

use std::fs;
use std::path::Path;
use std::process::Command;

use contestsync_core::domain::Platform;

fn room() -> std::path::PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("../platforms/src")
}

fn tests() -> std::path::PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/platforms_pages")
}

#[test]
fn each_platforms_file_is_formatted() {
    let files = Platform::ALL
        .iter()
        .flat_map(|platform| [room(), tests()].map(|folder| folder.join(format!("{platform}.rs"))));
    let check = Command::new("rustfmt")
        .args(["--check", "--edition", "2024"])
        .args(files)
        .output();
    match check {
        Ok(output) => assert!(output.status.success(), "{}", String::from_utf8_lossy(&output.stdout)),
        Err(_) => eprintln!("skipped: rustfmt is not installed"),
    }
}

#[test]
fn each_platforms_file_says_what_stays_out() {
    for platform in Platform::ALL {
        let text = fs::read_to_string(room().join(format!("{platform}.rs"))).unwrap();
        assert!(text.contains("//! What stays out: "), "{platform}");
    }
}
