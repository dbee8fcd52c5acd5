//! Writes the manual pages and the shell completions of the command line into a folder, for the packages:
//! `cargo run --package contestsync-core --example manual -- FOLDER`. Made from the grammar, so they cannot tell of another one.

use std::error::Error;
use std::fs;
use std::path::Path;

use clap::CommandFactory;
use clap_complete::Shell;
use contestsync_core::cli::Args;

fn main() -> Result<(), Box<dyn Error>> {
    let folder = std::env::args_os().nth(1).ok_or("name the folder to write to")?;
    let folder = Path::new(&folder);
    fs::create_dir_all(folder)?;
    clap_mangen::generate_to(Args::command(), folder)?;
    for shell in [Shell::Bash, Shell::Zsh, Shell::Fish, Shell::PowerShell] {
        clap_complete::generate_to(shell, &mut Args::command(), "contestsync", folder)?;
    }
    Ok(())
}
