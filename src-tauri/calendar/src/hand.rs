//! Who makes a plan, and which events its settings decide about.

use std::collections::BTreeSet;

use jiff::Timestamp;

use super::plan::KnownEvent;
use super::remote::RemoteEvent;
use crate::domain::{ContestKey, InstallationId, SourceId};

/// Who makes the plan, and what it may decide.
#[derive(Clone, Debug)]
pub struct Hand {
    /// This installation.
    pub installation: InstallationId,
    /// The settings that the installations share are known: they apply to every event. Without them an installation decides only about
    /// its own events.
    pub settings_known: bool,
    /// The user said that this installation decides about the events of others, too.
    pub takes_over: bool,
    /// The user asked that what is already in the calendar be said in the language that is set here.
    pub rewords: bool,
    /// Calendar files among the sources here. Another computer may have another file, or an older copy, at the same path.
    pub files: BTreeSet<SourceId>,
    /// The current time.
    pub now: Timestamp,
}

impl Hand {
    /// Whether our settings decide about the event: its look, and whether a switch, rule, or choice removes it.
    #[must_use]
    pub fn may_decide(&self, remote: &RemoteEvent, known: &KnownEvent) -> bool {
        self.settings_known || self.takes_over || self.made(remote, known)
    }

    /// Whether our readings decide about the event against those of other installations: whether its contest is gone, and which of two facts it
    /// shows. Those of a calendar file decide only about events that this installation made.
    #[must_use]
    pub fn may_overrule(&self, key: &ContestKey, remote: &RemoteEvent, known: &KnownEvent) -> bool {
        self.takes_over || !self.files.contains(&key.source()) || self.made(remote, known)
    }

    fn made(&self, remote: &RemoteEvent, known: &KnownEvent) -> bool {
        match &remote.stamp.by {
            Some(_) => remote.stamp.is_by(&self.installation),
            None => known.own,
        }
    }
}
