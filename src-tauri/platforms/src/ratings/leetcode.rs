//! `LeetCode`: one GraphQL query for the user and the ranking.

use serde_json::json;
use serde_json_borrow::Value;

use super::{Found, HandleFault, rating, same_name};
use crate::fields::{Fields, document};
use crate::page::BodyFault;
use crate::source::ListRequest;

/// Without the content type the edge answers 499, without a referer some are shown a CSRF page.
pub(super) fn request(handle: &str) -> ListRequest {
    let query = "query handle($username: String!) { matchedUser(username: $username) { username } userContestRanking(username: $username) { attendedContestsCount rating } }";
    ListRequest {
        target: "/graphql".to_owned(),
        json: Some(json!({ "query": query, "variables": { "username": handle } }).to_string()),
        headers: &[("Referer", "https://leetcode.com/contest/")],
    }
}

pub(super) fn parse(body: &[u8], handle: &str) -> Result<Found, HandleFault> {
    let document = document(body)?;
    let says_unknown = |error: &Value<'_>| {
        let message = error.get("message").as_str().unwrap_or_default();
        message.to_lowercase().contains("does not exist")
    };
    match document.get("errors") {
        Value::Null => {}
        Value::Array(errors) if errors.is_empty() => {}
        Value::Array(errors) if errors.iter().any(says_unknown) => return Err(HandleFault::Unknown),
        _ => return Err(BodyFault::Refused.into()),
    }
    let data = document.get("data");
    let fields = data.as_object().ok_or(BodyFault::Missing("data"))?;
    match fields.get("matchedUser") {
        Some(Value::Null) => return Err(HandleFault::Unknown),
        Some(user) => same_name(handle, Fields::of(user).text("username").unwrap_or(handle))?,
        None => {}
    }
    let ranking = match fields.get("userContestRanking") {
        Some(Value::Null) => return Ok(Found::NeverRated),
        Some(ranking) => ranking,
        None => return Err(BodyFault::Missing("ranking").into()),
    };
    if Fields::of(ranking).number("attendedContestsCount") == Ok(Some(0)) {
        return Ok(Found::NeverRated);
    }
    let number = match ranking.get("rating") {
        Value::Number(number) => number.as_f64().filter(|number| number.is_finite()),
        _ => None,
    };
    let whole = number.and_then(|number| format!("{:.0}", number.round()).parse::<i64>().ok());
    rating(whole.ok_or(BodyFault::Missing("readable rating"))?)
}
