//! Any bytes as an answer of Luogu.
#![no_main]

use contestsync_core::domain::Platform;
use libfuzzer_sys::fuzz_target;

fuzz_target!(|body: &[u8]| contestsync_fuzz::platform_page(Platform::Luogu, body));
