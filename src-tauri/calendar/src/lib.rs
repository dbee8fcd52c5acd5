//! Turns contests into calendar events.
//!
//! - [`event`]: contest and preferences into the event that should exist; the fields that are ours
//! - [`description`]: our part of its description, and how it's replaced among what the user wrote
//! - [`ids`]: the ids of events
//! - [`remote`]: an event as Google gives it, reduced to what matters here
//! - [`notes`]: our lines in a description that its owner edited
//! - [`stamp`]: what an event records of the reading behind it
//! - [`judge`]: whose reading of a platform is to be believed
//! - [`patch`]: the fields to write, with the user's edits left in place
//! - [`plan`]: wanted, recorded and remote side by side into actions
//! - [`action`]: what a plan does, one event at a time
//! - [`moving`]: an event on its way to another calendar
//! - [`left_out`]: what Google refused of it there
//! - `twins`: events of other computers that stand for a contest of ours
//! - `hand`: who makes a plan, and which events it decides about
//! - `guard`: when a plan deletes too much
//! - [`marker`]: how a calendar of ours is found again
//! - [`google`]: one call to the API: tokens, retries, quota
//! - [`calls`]: the nine calls that are used
//! - [`error`]: Google's errors as types
//! - [`settings_event`]: the events that hold the settings all computers share
//! - [`ics`]: RFC 5545: the same contests as a file

#![forbid(unsafe_code)]

pub mod action;
pub mod calls;
pub mod description;
pub mod error;
pub mod event;
pub mod google;
mod guard;
mod hand;
pub mod ics;
pub mod ids;
pub mod judge;
pub mod left_out;
pub mod marker;
pub mod moving;
pub mod notes;
pub mod patch;
pub mod plan;
pub mod remote;
pub mod settings_event;
pub mod stamp;
mod twins;

use contestsync_domain as domain;
use contestsync_http as http;
use contestsync_words as words;

pub use error::CalendarError;
pub use event::{EventOptions, WantedEvent};
pub use google::{Google, PauseNotice, TokenSource};
pub use guard::{Approval, Guard};
pub use ids::{event_id, event_ids, is_event_id, next_event_id};
pub use plan::{Action, Plan};
pub use remote::RemoteEvent;
