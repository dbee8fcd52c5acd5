//! The rating of a handle, as the platforms publish it for everyone: read without signing in.
//!
//! - `fetch`: asks for it, one request at a time, and judges the answer
//! - one file for each platform: its request, and what the answer says

mod atcoder;
mod codechef;
mod codeforces;
mod fetch;
mod leetcode;

pub use fetch::{HandleRead, read_handle};

use super::page::BodyFault;
use crate::domain::for_me::Ladder;

/// What a platform says of a handle.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Found {
    /// Its rating.
    Rated(i32),
    /// It's there, and was never rated.
    NeverRated,
    /// Nothing: the platform says the same of a handle that isn't there.
    Nothing,
}

/// Why an answer tells no rating.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum HandleFault {
    /// Nobody has this handle.
    Unknown,
    /// The new handle of the person who had it, where the platform says so.
    Renamed(Option<String>),
    /// It isn't the answer that was asked for.
    Body(BodyFault),
}

impl From<BodyFault> for HandleFault {
    fn from(fault: BodyFault) -> Self {
        Self::Body(fault)
    }
}

/// Ratings beyond these are no ratings of any of these platforms.
const PLAUSIBLE: std::ops::RangeInclusive<i64> = -1_000..=10_000;

/// A whole number as a rating.
fn rating(number: i64) -> Result<Found, HandleFault> {
    i32::try_from(number)
        .ok()
        .filter(|_| PLAUSIBLE.contains(&number))
        .map(Found::Rated)
        .ok_or(HandleFault::Body(BodyFault::Missing("believable rating")))
}

/// The name that the platform has for the handle: the same but for the case, or another.
fn same_name(asked: &str, given: &str) -> Result<(), HandleFault> {
    if given.eq_ignore_ascii_case(asked) {
        return Ok(());
    }
    let shown = crate::domain::for_me::handle::is_handle(given).then(|| given.to_owned());
    Err(HandleFault::Renamed(shown))
}

/// Reads an answer of a platform to the request for a rating. Pure.
pub fn parse_rating(ladder: Ladder, body: &[u8], handle: &str) -> Result<Found, HandleFault> {
    match ladder {
        Ladder::Codeforces => codeforces::parse(body, handle),
        Ladder::AtCoder | Ladder::AtCoderHeuristic => atcoder::parse(body),
        Ladder::LeetCode => leetcode::parse(body, handle),
        Ladder::CodeChef => codechef::parse(body, handle),
    }
}
