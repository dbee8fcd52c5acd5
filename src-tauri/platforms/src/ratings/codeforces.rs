//! Codeforces: `user.info` of its API. A former handle answers with the present one.

use super::{Found, HandleFault, rating, same_name};
use crate::fields::{Fields, document};
use crate::page::BodyFault;
use crate::source::ListRequest;

pub(super) fn request(handle: &str) -> ListRequest {
    ListRequest::get(format!("/api/user.info?handles={handle}"))
}

pub(super) fn parse(body: &[u8], handle: &str) -> Result<Found, HandleFault> {
    let document = document(body)?;
    let envelope = Fields::of(&document);
    match envelope.text("status") {
        Some("OK") => {}
        Some(_) => {
            let comment = envelope.text("comment").unwrap_or_default().to_lowercase();
            return Err(if comment.contains("call limit exceeded") {
                BodyFault::CallLimit.into()
            } else if comment.starts_with("handle") && comment.contains("not found") {
                HandleFault::Unknown
            } else {
                BodyFault::Refused.into()
            });
        }
        None => return Err(BodyFault::Missing("status").into()),
    }
    let users = document.get("result").as_array();
    let user = users.and_then(|users| users.first()).map(Fields::of);
    let user = user.ok_or(BodyFault::Missing("user"))?;
    same_name(handle, user.text("handle").ok_or(BodyFault::Missing("handle"))?)?;
    match user.number("rating") {
        Ok(Some(number)) => rating(number),
        Ok(None) => Ok(Found::NeverRated),
        Err(_) => Err(BodyFault::Missing("readable rating").into()),
    }
}
