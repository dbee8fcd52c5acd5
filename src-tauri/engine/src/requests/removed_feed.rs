//! A calendar feed that was removed, with what it takes to bring it back.

use std::collections::BTreeMap;

use serde::Serialize;

use crate::domain::contest_leads::ContestLeads;
use crate::domain::verdict::Choice;
use crate::domain::{ContestKey, SourceId};
use crate::store::sources::StoredFeed;

/// A feed that was removed.
#[derive(Clone, Debug, Serialize)]
pub struct RemovedFeed {
    /// Its id.
    pub source: SourceId,
    /// What it was called.
    pub name: String,
    /// Everything needed to bring it back: its address is stored nowhere else.
    #[serde(skip)]
    pub(super) kept: Kept,
}

/// A removed feed, what the user chose for its contests, and what it calls them.
#[derive(Clone, Debug)]
pub(super) struct Kept {
    pub(super) feed: StoredFeed,
    pub(super) choices: Vec<(ContestKey, Choice)>,
    pub(super) leads: ContestLeads,
    pub(super) aliases: BTreeMap<ContestKey, String>,
}
