//! `AtCoder`: the history of a handle's contests, one for each of its two ratings. A handle that isn't there has an empty one.

use super::{Found, HandleFault, rating};
use crate::fields::{Fields, document};
use crate::page::BodyFault;
use crate::source::ListRequest;

/// The history of `contest_type`: `algorithm` or `heuristic`.
pub(super) fn request(handle: &str, contest_type: &str) -> ListRequest {
    ListRequest::get(format!("/users/{handle}/history/json?contestType={contest_type}"))
}

/// The page of a handle, which isn't there for a handle that isn't.
pub(super) fn page(handle: &str) -> ListRequest {
    ListRequest::get(format!("/users/{handle}"))
}

pub(super) fn parse(body: &[u8]) -> Result<Found, HandleFault> {
    let document = document(body)?;
    let rows = document.as_array().ok_or(BodyFault::Missing("list of contests"))?;
    let mut found = if rows.is_empty() {
        Found::Nothing
    } else {
        Found::NeverRated
    };
    // Oldest first.
    for row in rows {
        let row = Fields::of(row);
        let is_rated = row.flag("IsRated").ok_or(BodyFault::NoRowReadable)?;
        if is_rated {
            let number = row.number("NewRating").ok().flatten();
            found = rating(number.ok_or(BodyFault::NoRowReadable)?)?;
        }
    }
    Ok(found)
}
