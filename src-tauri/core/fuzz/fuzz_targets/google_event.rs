//! Any bytes as an event that Google lists.
#![no_main]

use libfuzzer_sys::fuzz_target;

fuzz_target!(|bytes: &[u8]| contestsync_fuzz::google_event(bytes));
