//! What a plan does, one event at a time.

use jiff::Timestamp;
use serde_json::Value;

use super::event::WantedEvent;
use super::remote::RemoteEvent;
use super::stamp::RemovalReason;
use crate::domain::ContestKey;

/// The body of an event with what the user made of it in the other calendar.
#[derive(Clone, Debug, PartialEq)]
pub struct Carried {
    /// The body that creates it.
    pub body: Value,
    /// What else its owner has in it is known and in the body; otherwise what a deleted event still has of that stays.
    pub theirs_known: bool,
}

/// One thing to do.
#[derive(Clone, Debug, PartialEq)]
pub enum Action {
    /// Create the event.
    Insert {
        /// The event.
        event: WantedEvent,
        /// Its body, if it isn't the event's own.
        carried: Option<Carried>,
    },
    /// Change some fields.
    Patch {
        /// The event as it should be.
        event: WantedEvent,
        /// The version that the patch was made for.
        etag: String,
        /// The fields.
        body: Value,
    },
    /// Restore an event that we had deleted.
    Revive {
        /// The event.
        event: WantedEvent,
        /// What was last known about it.
        last: Option<RemoteEvent>,
        /// What the user has changed in it in the other calendar meanwhile.
        carried: Option<Carried>,
    },
    /// Copy the event unchanged from the calendar that it leaves.
    Move(Move),
    /// Delete the event.
    Delete(Deletion),
    /// The user restored it: record that in it, and leave it.
    Keep {
        /// The contest.
        key: ContestKey,
        /// The event.
        remote: RemoteEvent,
        /// When it starts.
        starts_at: Timestamp,
    },
}

/// An event that moves from another calendar unchanged: our own readings say nothing newer about it, or nothing at all.
#[derive(Clone, Debug, PartialEq)]
pub struct Move {
    /// The contest.
    pub key: ContestKey,
    /// The id that it gets.
    pub id: String,
    /// When it starts.
    pub starts_at: Timestamp,
    /// The event as known in the calendar that it leaves.
    pub remote: RemoteEvent,
    /// The body that creates it, once it was read there.
    pub body: Option<Value>,
    /// The reading that this installation wrote there last, if the body shows it.
    pub own_read: Option<Timestamp>,
}

/// An event to delete.
#[derive(Clone, Debug, PartialEq)]
pub struct Deletion {
    /// The contest.
    pub key: ContestKey,
    /// When it starts.
    pub starts_at: Timestamp,
    /// The event as known.
    pub remote: RemoteEvent,
    /// Why.
    pub why: RemovalReason,
    /// Only because a rating changed, a rule asks for it.
    pub by_rating: bool,
    /// The reading that no longer had the contest, or according to which a rule hides it although the event shows something else.
    pub read_at: Option<Timestamp>,
}

impl Deletion {
    /// Its title.
    #[must_use]
    pub fn summary(&self) -> String {
        let summary = self.remote.fields.get("summary").and_then(Value::as_str);
        summary.unwrap_or_default().to_owned()
    }

    /// Whether the user's own switch, rule, or choice asks for it.
    #[must_use]
    pub const fn asked_for(&self) -> bool {
        self.by_settings() && !self.by_rating
    }

    /// Whether the settings ask for it: because the user changed them, or because a rating that a rule looks at changed.
    #[must_use]
    pub const fn by_settings(&self) -> bool {
        !matches!(self.why, RemovalReason::Gone)
    }
}

impl Action {
    /// The contest that the action is about.
    #[must_use]
    pub const fn key(&self) -> &ContestKey {
        match self {
            Self::Insert { event, .. } | Self::Patch { event, .. } | Self::Revive { event, .. } => &event.key,
            Self::Move(event) => &event.key,
            Self::Delete(deletion) => &deletion.key,
            Self::Keep { key, .. } => key,
        }
    }

    /// Whether there is one more event in the calendar then.
    #[must_use]
    pub const fn adds(&self) -> bool {
        match self {
            Self::Insert { .. } | Self::Revive { .. } | Self::Move(_) => true,
            Self::Patch { .. } | Self::Delete(_) | Self::Keep { .. } => false,
        }
    }

    /// When the event starts.
    #[must_use]
    pub const fn starts_at(&self) -> Timestamp {
        match self {
            Self::Insert { event, .. } | Self::Patch { event, .. } | Self::Revive { event, .. } => event.starts_at,
            Self::Move(event) => event.starts_at,
            Self::Delete(deletion) => deletion.starts_at,
            Self::Keep { starts_at, .. } => *starts_at,
        }
    }
}
