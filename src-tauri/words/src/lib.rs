//! The program's texts in the user's language, from the catalog in `locales/`.
//!
//! - [`language`]: which language it is
//! - [`catalog`]: finds a text and fills it
//! - [`formats`]: how each language writes dates, times, lengths, numbers, and lists
//! - [`speech`]: texts, times, and lengths for one user: what a front end holds

#![forbid(unsafe_code)]

pub mod catalog;
pub mod formats;
pub mod language;
pub mod speech;
mod table;

use contestsync_domain as domain;

pub use catalog::Message;
pub use language::Language;
pub use speech::Speech;
