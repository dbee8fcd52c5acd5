//! What a face asks for.
//!
//! - [`desk`]: what the window asks for
//! - [`desk_files`], [`desk_sign_in`]: its files, its sign-in

pub mod desk;
pub mod desk_files;
pub mod desk_sign_in;

pub use desk::Desk;

use crate::runs::{queue, report};
use crate::view::{calendar_state, log, publish};
use crate::{core, sync};
