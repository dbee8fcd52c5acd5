//! Turns contests into notifications. Independent of store and desktop: what was shown, snoozed, and paused is passed in as values.
//!
//! - [`mod@due`]: what rings now and when to look again: pure
//! - [`closing`]: reminders that registration closes
//! - [`quiet`]: the hours in which nothing rings
//! - [`notification`]: title, body and buttons: all texts of a notification
//! - [`notices`]: texts that aren't reminders: moved, canceled, announced, sign-in, a platform that fails
//! - [`toast`]: a notification as the XML that Windows shows
//! - [`notifier`]: the seam to the desktop

#![forbid(unsafe_code)]

pub mod closing;
pub mod due;
mod facts;
pub mod notices;
pub mod notification;
pub mod notifier;
pub mod quiet;
pub mod toast;

use contestsync_domain as domain;
use contestsync_words as words;

pub use closing::ClosingSoon;
pub use due::{Candidate, Due, Gap, Late, Ringing, Rings, Situation, due};
pub use notification::{Button, Notification, Urgency};
pub use notifier::{Notifier, Recorder};
