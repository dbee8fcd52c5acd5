//! Parses a platform's answer a given number of times, to count instructions (`scripts/bench/instructions.sh`).

use std::error::Error;
use std::hint::black_box;

use contestsync_core::domain::Platform;
use contestsync_core::platforms::parse;
use jiff::Timestamp;

fn main() -> Result<(), Box<dyn Error>> {
    let mut arguments = std::env::args().skip(1);
    let (Some(platform), Some(file), Some(times)) = (arguments.next(), arguments.next(), arguments.next()) else {
        return Err("usage: read_page PLATFORM FILE TIMES".into());
    };
    let platform: Platform = platform.parse()?;
    let body = std::fs::read(file)?;
    // 2026-10-05T00:00:00Z, as in the tests.
    let now = Timestamp::constant(1_791_158_400, 0);
    for _ in 0..times.parse()? {
        black_box(parse(platform, black_box(&body), now)?);
    }
    Ok(())
}
