//! Handles what front ends ask for, and what follows from it.
//!
//! - [`answer`]: the one handler of all requests
//! - [`contests`], [`preferences`]: what is read, chosen and set
//! - [`sources`], [`removed_feed`]: calendar feeds
//! - [`yours`]: what only the front end can do
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
pub mod removed_feed;
pub mod sources;
pub mod yours;

pub use answer::{Answered, as_json};
pub use contests::{Filter, JudgedContest, RegistrationStory, Story};
pub use desk::Desk;
pub use preferences::Changed;
pub use yours::{SettingsPage, Yours};
