//! One reading of the contests, signed, for many readers: a static file for any host.
//!
//! - [`document`]: contests and when each source was read, to bytes and back
//! - [`signature`]: keys and signatures in minisign's format
//! - [`page`]: the same contests as a page for people

#![forbid(unsafe_code)]

pub mod document;
pub mod page;
pub mod signature;

use contestsync_domain as domain;

pub use document::{Document, DocumentFault, Reading};
pub use signature::{SecretKey, SignatureFault};
