//! Any bytes as what a platform says of a handle.
#![no_main]

use libfuzzer_sys::fuzz_target;

fuzz_target!(|bytes: &[u8]| contestsync_fuzz::rating(bytes));
