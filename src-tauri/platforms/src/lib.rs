//! Turns the platforms' pages into contests. The only crate that knows what the platforms send.
//!
//! - [`fetch()`]: asks a platform for its lists and judges each answer before it is believed; [`FetchTimeouts`] says how long
//! - [`parse`]: reads one answer without contacting any server
//! - `source`: what a platform's file has to provide, as plain data
//! - `json_repair`: JSON in which single texts or numbers are unreadable
//! - `judge`, `failure`: when an answer isn't believed, what is tried instead, and what people see
//! - `merge`: the lists of one platform into one listing
//! - `page`, `fields`, `civil_time`: rows, lenient fields and the times of these pages; `rows`: those of a long list, one after the other
//! - `kinds`: what names and lengths say about a contest's kind, in the same way on every platform
//! - [`ratings`]: the rating of a handle
//! - [`calendar_feed`]: calendars (ICS) of the user's own, which are no platform
//! - one file for each platform: its requests, its fields, and which of its rows are no contests
//!
//! # The eighth platform
//!
//! 1. One row in the table of `domain/platform.rs`. Its second word is the name of the file.
//! 2. One file here with that name and a `pub(super) static SOURCE: Source`. The compiler asks for it once the row is there.
//!
//! `cargo fmt` doesn't see files that a macro declares; `tests/platforms_pages/layout.rs` of the core does.

#![forbid(unsafe_code)]

pub mod calendar_feed;
mod civil_time;
mod examine;
mod failure;
mod fetch;
mod fields;
mod json_repair;
mod judge;
mod kinds;
mod merge;
mod page;
pub mod ratings;
mod redact;
mod rows;
mod shape;
mod source;
mod timeouts;

use contestsync_config as config;
use contestsync_domain as domain;
use contestsync_http as http;

pub use examine::{Examined, ListVerdict, examine, not_asked};
pub use fetch::{Fetched, Read, fetch, fetch_with};
pub use page::{BodyFault, ListPage};
pub use shape::{Difference, Shape, ShapeChange};
pub use timeouts::FetchTimeouts;

use std::time::Duration;

use jiff::Timestamp;

use crate::domain::Platform;

macro_rules! declare_sources {
    ($($variant:ident $key:ident $name:literal $domain:literal $server:literal $page:literal $color:literal $first:ident $live:ident;)+) => {
        $(mod $key;)+

        /// The platform's own file.
        fn source(platform: Platform) -> &'static source::Source {
            match platform { $(Platform::$variant => &$key::SOURCE),+ }
        }
    };
}

domain::for_each_platform!(declare_sources);

/// Every server of a platform that may be asked, its own first: scheme and host.
#[must_use]
pub fn servers(platform: Platform) -> Vec<&'static str> {
    let mut servers = vec![platform.server()];
    for list in source(platform).lists {
        if let source::Host::Other(server) = list.host
            && !servers.contains(&server)
        {
            servers.push(server);
        }
    }
    servers
}

/// The pause between two requests to one server of a platform.
#[must_use]
pub fn spacing(platform: Platform) -> Duration {
    source(platform).spacing
}

/// Reads one answer of a platform, whichever of its lists it is.
pub fn parse(platform: Platform, body: &[u8], now: Timestamp) -> Result<ListPage, BodyFault> {
    let mut first_fault = None;
    for list in source(platform).lists {
        match (list.parse)(body, now) {
            Ok(page) => return Ok(page),
            Err(fault) => first_fault = first_fault.or(Some(fault)),
        }
    }
    Err(first_fault.unwrap_or(BodyFault::Empty))
}

/// The list of a platform that an answer is, as far as it can be read, and its shape.
#[must_use]
pub fn shape(platform: Platform, body: &[u8], now: Timestamp) -> Option<(&'static str, Shape)> {
    let lists = source(platform).lists.iter();
    let mut read = lists.filter_map(|list| {
        let page = (list.parse)(body, now).ok()?;
        let shape = Shape::of(body, list.wanted)?;
        Some((page.origin.unwrap_or(list.origin), shape))
    });
    read.next()
}
