//! The rules of a rating: no panic, a believable number, and no name that couldn't be a handle.

use contestsync_core::domain::for_me::Ladder;
use contestsync_core::domain::for_me::handle::is_handle;
use contestsync_core::platforms::ratings::{Found, HandleFault, parse_rating};

/// Reads `bytes` as what each platform says of a handle.
pub(crate) fn keeps_the_rules(bytes: &[u8]) {
    for ladder in Ladder::ALL {
        match parse_rating(ladder, bytes, "example_user") {
            Ok(Found::Rated(rating)) => assert!((-1_000..=10_000).contains(&rating), "{rating}"),
            Err(HandleFault::Renamed(Some(name))) => {
                assert!(is_handle(&name) && !name.eq_ignore_ascii_case("example_user"), "{name}");
            }
            Ok(Found::NeverRated | Found::Nothing)
            | Err(HandleFault::Renamed(None) | HandleFault::Unknown | HandleFault::Body(_)) => {}
        }
    }
}
