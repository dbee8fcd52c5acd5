//! Writes the manual pages and shell completions for the packages to a folder:
//! `cargo run --package contestsync-core --example manual -- FOLDER`. They're generated from the command line's definition, so they always match it. Other
//! languages have the page that lists all subcommands, each in a folder of its own.

use std::error::Error;
use std::fs;
use std::path::Path;

use clap::CommandFactory;
use clap_complete::Shell;
use contestsync_core::cli::{Args, help};
use contestsync_core::words::Language;

fn main() -> Result<(), Box<dyn Error>> {
    let folder = std::env::args_os().nth(1).ok_or("name the folder to write to")?;
    let folder = Path::new(&folder);
    fs::create_dir_all(folder)?;
    clap_mangen::generate_to(Args::command(), folder)?;
    for language in Language::all().filter(|language| *language != Language::english()) {
        let place = folder.join(match language.tag() {
            "pt-BR" => "pt_BR",
            "zh-Hans" => "zh_CN",
            "zh-Hant" => "zh_TW",
            tag => tag,
        });
        fs::create_dir_all(&place)?;
        let page = clap_mangen::Man::new(help::command(language));
        page.render(&mut fs::File::create(place.join("contestsync.1"))?)?;
    }
    for shell in [Shell::Bash, Shell::Zsh, Shell::Fish, Shell::PowerShell] {
        clap_complete::generate_to(shell, &mut Args::command(), "contestsync", folder)?;
    }
    Ok(())
}
