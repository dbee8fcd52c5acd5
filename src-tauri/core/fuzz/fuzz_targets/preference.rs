//! Any bytes as a preference out of a backup.
#![no_main]

use libfuzzer_sys::fuzz_target;

fuzz_target!(|bytes: &[u8]| contestsync_fuzz::preference(bytes));
