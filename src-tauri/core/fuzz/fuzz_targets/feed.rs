//! Any bytes as a contest feed whose signature holds.
#![no_main]

use libfuzzer_sys::fuzz_target;

fuzz_target!(|bytes: &[u8]| contestsync_fuzz::feed(bytes));
