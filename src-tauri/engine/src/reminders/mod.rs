//! Shows reminders that are due, and waits for the next one.
//!
//! - [`remind`]: shows what is due, waits for what comes next
//! - [`tell`]: what happened to near contests, a sign-in that is needed, a platform that is broken
//! - [`rehearse`]: the chain of a reminder, link by link

pub mod rehearse;
pub mod remind;
pub mod tell;

use crate::engine;
use crate::requests::desk;
use crate::runs::{feeds, queue, supervise, surroundings, wait};
use crate::view::publish;
