//! Any bytes as a calendar.
#![no_main]

use libfuzzer_sys::fuzz_target;

fuzz_target!(|bytes: &[u8]| contestsync_fuzz::calendar_feed(bytes));
