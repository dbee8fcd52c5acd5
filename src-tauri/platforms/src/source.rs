//! What a platform's file says about itself, as plain data: what to request, how politely, and how to read the answer.

use std::time::Duration;

use jiff::Timestamp;

use super::page::{BodyFault, ListPage};
use crate::domain::listing::Origin;

/// A platform's lists and how they belong together.
#[derive(Debug)]
pub(super) struct Source {
    /// The pause between two requests to one host.
    pub spacing: Duration,
    /// How the lists belong together.
    pub strategy: Strategy,
    /// The lists, the preferred one first.
    pub lists: &'static [List],
}

/// How a platform's lists belong together.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Strategy {
    /// Each stands in for the one before it.
    FirstThatAnswers,
    /// Each holds contests that the others lack.
    Merged,
}

/// One list of a platform.
#[derive(Debug)]
pub(super) struct List {
    /// Its name. Lists that hold the same contests share one; a list that leaves some out has its own.
    pub origin: Origin,
    /// Another list of the platform whose contests this one holds as well, so it can take them away.
    pub covers: Option<Origin>,
    /// The server it is on.
    pub host: Host,
    /// In which case it is asked after another list failed.
    pub instead: Instead,
    /// What kind of document it is.
    pub wanted: Wanted,
    /// The largest believable answer, in bytes after decompression.
    pub max_bytes: usize,
    /// How many pages it has.
    pub paging: Paging,
    /// The request for a page at an instant; the first is page 1.
    pub request: fn(u32, Timestamp) -> ListRequest,
    /// Reads an answer. Pure.
    pub parse: fn(&[u8], Timestamp) -> Result<ListPage, BodyFault>,
}

/// The server that a list is on.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Host {
    /// The platform's own, which the endpoints file may replace.
    Own,
    /// Another of the real service (scheme and host), asked only while the endpoints file replaces nothing.
    Other(&'static str),
}

/// In which case a list is asked after the one before it failed. Only for [`Strategy::FirstThatAnswers`].
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Instead {
    /// The server doesn't know the list before it.
    UnknownField,
    /// The address before it is gone (404, 410) or has changed its shape.
    Gone,
    /// The server wouldn't answer the request before it: another shape, an error in words, or a status that says so.
    NotServed,
    /// The server before it returned no list, for any reason except that we ask too often.
    Unavailable,
}

/// What kind of document an answer must be.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Wanted {
    /// `application/json`.
    Json,
    /// `text/html`.
    Html,
}

/// How many pages a list has.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Paging {
    /// So many; an answer that says more follow isn't the whole list.
    Exactly(u32),
    /// Until the answer says that no more follow.
    UntilLast,
}

/// A request, without its server.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct ListRequest {
    /// Path and query.
    pub target: String,
    /// The body of a POST; without one it is a GET.
    pub json: Option<String>,
    /// Headers that this server needs beyond the usual.
    pub headers: &'static [(&'static str, &'static str)],
}

impl ListRequest {
    /// GET `target`.
    pub(super) fn get(target: impl Into<String>) -> Self {
        Self {
            target: target.into(),
            json: None,
            headers: &[],
        }
    }
}

/// The spacing that public clients keep.
pub(super) const ONE_SECOND: Duration = Duration::from_secs(1);

/// The largest believable answer of all platforms but one.
pub(super) const ONE_MIB: usize = 1024 * 1024;
