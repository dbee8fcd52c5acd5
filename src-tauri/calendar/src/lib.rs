//! Contests into calendar events.
//!
//! - [`event`]: contest and preferences into the event that should exist; its id and the fields that are ours
//! - [`remote`]: an event as Google gives it, reduced to what matters here
//! - [`notes`]: our lines in a description that its owner edited
//! - [`plan`]: wanted, recorded and remote side by side into actions; when a plan deletes too much
//! - [`google`]: one call to the API: tokens, retries, quota
//! - [`calls`]: the nine calls that are used
//! - [`error`]: Google's errors as types
//! - [`ics`]: RFC 5545: the same contests as a file

#![forbid(unsafe_code)]

pub mod calls;
pub mod error;
pub mod event;
pub mod google;
pub mod ics;
pub mod notes;
pub mod plan;
pub mod remote;

use contestsync_domain as domain;
use contestsync_http as http;

pub use error::CalendarError;
pub use event::{EventOptions, WantedEvent, event_id};
pub use google::{Google, TokenSource};
pub use plan::{Action, Plan};
pub use remote::RemoteEvent;
