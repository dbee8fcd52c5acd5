//! Any bytes as the query that comes back from the consent page.
#![no_main]

use libfuzzer_sys::fuzz_target;

fuzz_target!(|query: &[u8]| contestsync_fuzz::redirect_query(query));
