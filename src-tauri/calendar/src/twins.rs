//! Events of other computers that show a contest of ours under another key: if a calendar gives its events new names in each answer, each
//! computer knows them by other names.

use std::collections::{BTreeMap, BTreeSet};

use super::plan::{KnownEvent, Recorded, Wish};
use crate::domain::{ContestKey, SourceId};

/// Another computer's event that shows a contest of ours.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Twin {
    /// Our key.
    pub ours: ContestKey,
    /// The key in the event.
    pub theirs: ContestKey,
    /// Ours has no event of its own.
    pub is_alone: bool,
}

impl Wish {
    /// Contests that are better known by the key of their twin: under it, this computer keeps the event right when it moves.
    #[must_use]
    pub fn better_keys(&self) -> Vec<(ContestKey, ContestKey)> {
        let alone = self.twins.values().filter(|twin| twin.is_alone);
        alone.map(|twin| (twin.ours.clone(), twin.theirs.clone())).collect()
    }

    /// Leaves a contest of a calendar feed to another computer's event that shows exactly the same facts, so there aren't two. If both created one,
    /// the one with the smaller key stays: every computer decides the same way.
    #[must_use]
    pub fn beside_twins(mut self, recorded: &BTreeMap<String, KnownEvent>) -> Self {
        let ours: BTreeSet<&ContestKey> = self.wanted.values().map(|event| &event.key).collect();
        let mut others: BTreeMap<(SourceId, &str), Vec<(&ContestKey, &str)>> = BTreeMap::new();
        for (id, known) in recorded {
            let key = match &known.state {
                Recorded::Live(remote) => known.key.as_ref().or(remote.key.as_ref()),
                // What the user deleted stays deleted, no matter which computer's name it had.
                Recorded::DeletedByUser => known.key.as_ref(),
                Recorded::DeletedByUs(_) | Recorded::Unsure { .. } => continue,
            };
            let Some(key) = key else { continue };
            let is_ours = ours.contains(key) || self.unwanted.contains_key(key);
            if key.source().feed().is_some() && !is_ours && !known.shown.is_empty() {
                let facts = (key.source(), known.shown.as_str());
                others.entry(facts).or_default().push((key, id.as_str()));
            }
        }
        if others.is_empty() {
            return self;
        }
        let mut left = BTreeSet::new();
        for (id, event) in &self.wanted {
            let Some(twins) = others.get_mut(&(event.key.source(), event.facts.as_str())) else {
                continue;
            };
            let state = recorded.get(id).map(|known| &known.state);
            let is_live = matches!(state, Some(Recorded::Live(_)));
            let twin = twins.iter().position(|(key, _)| !is_live || **key < event.key);
            if let Some(place) = twin {
                let (theirs, twin) = twins.swap_remove(place);
                let twin_of = Twin {
                    ours: event.key.clone(),
                    theirs: theirs.clone(),
                    is_alone: matches!(state, None | Some(Recorded::DeletedByUs(_))),
                };
                self.twins.insert(twin.to_owned(), twin_of);
                left.insert(id.clone());
            }
        }
        self.wanted.retain(|id, _| !left.contains(id));
        self
    }
}
