//! Files that the user chooses: written whole or not at all, read up to a size.

use std::fs::{self, File};
use std::io::{self, Read};
use std::path::Path;

use crate::domain::{Code, Problem};

/// Writes beside the file first: what was there is replaced by a whole file or not at all.
pub fn write_whole(file: &Path, bytes: &[u8]) -> Result<(), Problem> {
    let mut beside = file.as_os_str().to_owned();
    beside.push(format!(".{}.part", std::process::id()));
    let result = fs::write(&beside, bytes).and_then(|()| fs::rename(&beside, file));
    result.map_err(|error| {
        drop(fs::remove_file(&beside));
        let message = format!(
            "{} cannot be written ({error}); nothing was changed there.",
            file.display()
        );
        Problem::new(Code::FileWrite, message)
    })
}

/// The text of a file that is not larger than `most` bytes.
pub fn read_text(file: &Path, most: u64) -> Result<String, Problem> {
    let read = || -> io::Result<String> {
        let mut text = String::new();
        File::open(file)?
            .take(most.saturating_add(1))
            .read_to_string(&mut text)?;
        Ok(text)
    };
    let unreadable = |why: &str| {
        Problem::new(
            Code::FileRead,
            format!("{} cannot be read ({why}); nothing was changed.", file.display()),
        )
    };
    let text = read().map_err(|error| unreadable(&error.to_string()))?;
    if u64::try_from(text.len()).is_ok_and(|length| length <= most) {
        Ok(text)
    } else {
        Err(unreadable("it is too large to be one of ours"))
    }
}
