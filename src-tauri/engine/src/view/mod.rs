//! Turns state into a [`crate::domain::view::View`] and sends it when it changes.
//!
//! - [`publish`]: looks, puts the view together, and sends it
//! - [`contest_rows`], [`platform_rows`], [`calendar_state`], [`attention`], [`history`], [`about`]: the parts of the view
//! - [`status`]: how everything does, in one document

pub mod about;
pub mod attention;
pub mod calendar_state;
pub mod contest_rows;
pub mod history;
pub mod platform_rows;
pub mod publish;
pub mod status;

use crate::engine;
use crate::reminders::rehearse;
use crate::runs::{due, past, report, supervise, surroundings, updates};
