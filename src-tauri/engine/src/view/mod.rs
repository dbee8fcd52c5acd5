//! Turns state into a [`crate::domain::view::View`] and sends it when it changes.
//!
//! - [`snapshot`]: everything that a view is made of
//! - [`publish`]: puts the view together, and sends it
//! - [`contest_rows`], [`platform_rows`], [`calendar_state`], [`attention`], [`history`], [`about`]: the parts of the view
//! - [`status`]: the state of everything, in one document

pub mod about;
pub mod attention;
pub mod calendar_state;
pub mod contest_rows;
pub mod history;
pub mod platform_rows;
pub mod publish;
pub mod snapshot;
pub mod status;
