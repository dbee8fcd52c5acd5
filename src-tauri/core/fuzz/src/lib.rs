//! What must hold whatever bytes a parser is given. `tests/platforms_pages/any_bytes.rs` holds the seeds and changed fixtures against the
//! same, so that a finding can be replayed without a fuzzer.

mod platform_page;
mod redirect_query;

use contestsync_core::domain::Platform;
use jiff::Timestamp;

/// Reads `body` as an answer of `platform`.
pub fn platform_page(platform: Platform, body: &[u8]) {
    // 2026-10-05T00:00:00Z, as in the tests.
    platform_page::keeps_the_rules(platform, body, Timestamp::constant(1_791_158_400, 0));
}

/// Reads `query` as what a browser brings back from the consent page.
pub fn redirect_query(query: &[u8]) {
    redirect_query::keeps_the_rules(query);
}
