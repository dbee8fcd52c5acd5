//! One reading of the contests, signed, for many readers: a static file for any host.
//!
//! - [`document`]: contests and when each source was read, to bytes and back
//! - [`signature`]: keys and signatures in minisign's format
//! - [`receive()`]: whether a file that came may be believed: pure
//! - [`page`]: the same contests as a page for people

#![forbid(unsafe_code)]

pub mod document;
#[cfg(test)]
mod feed_samples;
pub mod page;
pub mod receive;
pub mod signature;

use contestsync_domain as domain;

pub use document::{Document, DocumentFault, SourceReading};
pub use receive::{Circumstances, Received, Refusal, receive};
pub use signature::{SecretKey, SignatureFault};
