//! Prints the shape of answers of one list, as a part of `platforms/src/shapes.txt`.

use std::error::Error;
use std::io::Write;

use contestsync_core::domain::Platform;
use contestsync_core::platforms::{Shape, shape};
use jiff::Timestamp;

fn main() -> Result<(), Box<dyn Error>> {
    let mut arguments = std::env::args().skip(1);
    let platform: Platform = arguments.next().ok_or("usage: shape PLATFORM FILE...")?.parse()?;
    let mut all: Option<(&'static str, Shape)> = None;
    for file in arguments {
        let body = std::fs::read(&file)?;
        let (list, found) = shape(platform, &body, Timestamp::UNIX_EPOCH).ok_or("this is no answer of the platform")?;
        match &mut all {
            Some((known, whole)) if *known == list => whole.take_in(found),
            Some(_) => return Err("these are answers of different lists".into()),
            None => all = Some((list, found)),
        }
    }
    let (list, whole) = all.ok_or("name at least one file")?;
    Ok(write!(std::io::stdout(), "[{platform} {list}]\n{whole}")?)
}
