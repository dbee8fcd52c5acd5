//! Any bytes as an answer of Codeforces Gym.
#![no_main]

use contestsync_core::domain::Platform;
use libfuzzer_sys::fuzz_target;

fuzz_target!(|body: &[u8]| contestsync_fuzz::platform_page(Platform::Gym, body));
