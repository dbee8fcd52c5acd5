//! What must hold whatever bytes a parser is given. `tests/platforms_pages/any_bytes.rs` holds the seeds and changed fixtures against the
//! same, so a finding can be replayed without a fuzzer.

mod calendar_feed;
mod deep_link;
mod feed;
mod google_error;
mod google_event;
mod platform_page;
mod preference;
mod rating;
mod redirect_query;

use contestsync_core::domain::Platform;
use jiff::Timestamp;

/// Reads `body` as an answer of `platform`.
pub fn platform_page(platform: Platform, body: &[u8]) {
    // 2026-10-05T00:00:00Z, as in the tests.
    platform_page::keeps_the_rules(platform, body, Timestamp::constant(1_791_158_400, 0));
}

/// Reads `bytes` as a calendar.
pub fn calendar_feed(bytes: &[u8]) {
    calendar_feed::keeps_the_rules(bytes);
}

/// Reads `query` as what a browser brings back from the consent page.
pub fn redirect_query(query: &[u8]) {
    redirect_query::keeps_the_rules(query);
}

/// Reads `text` as a link that came from outside.
pub fn deep_link(text: &[u8]) {
    deep_link::keeps_the_rules(text);
}

/// Reads `body` as an event that Google lists.
pub fn google_event(body: &[u8]) {
    google_event::keeps_the_rules(body);
}

/// Reads `bytes` as an answer of Google's that says no.
pub fn google_error(bytes: &[u8]) {
    google_error::keeps_the_rules(bytes);
}

/// Reads `text` as a preference out of a backup.
pub fn preference(text: &[u8]) {
    preference::keeps_the_rules(text);
}

/// Reads `bytes` as a contest feed.
pub fn feed(bytes: &[u8]) {
    feed::keeps_the_rules(bytes);
}

/// Reads `bytes` as what a platform says of a handle.
pub fn rating(bytes: &[u8]) {
    rating::keeps_the_rules(bytes);
}
