//! Handles what front ends ask for, and what follows from it.
//!
//! - [`answer`]: the one handler of all requests
//! - [`contests`], [`preferences`]: what is read, chosen and set
//! - [`sources`]: calendar feeds
//! - [`backup`]: preferences, and on request addresses of feeds, in a file and back
//! - [`desk`]: what the window asks for
//! - [`doctor`]: whether the platforms still answer as they did
//! - [`desk_files`], [`desk_sign_in`]: its files, its sign-in

pub mod answer;
pub mod backup;
pub mod contests;
pub mod desk;
pub mod desk_files;
pub mod desk_sign_in;
pub mod doctor;
pub mod preferences;
pub mod sources;

pub use answer::{Answered, Yours, as_json};
pub use contests::{Filter, JudgedContest, RegistrationStory, Story};
pub use desk::Desk;
pub use preferences::Changed;

use crate::runs::{feeds, queue, report, supervise};
use crate::view::{calendar_state, history, publish};
use crate::{engine, sync};
