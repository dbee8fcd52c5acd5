//! Decides whether a plan deletes so much that it needs the user's approval. What is held stays held until it's approved or no longer needed.

use std::collections::{BTreeMap, BTreeSet};

use super::plan::{Action, Plan};
use crate::domain::{ContestKey, SourceId};

/// More deletions than this, or most of the events, are held until the user approves them.
pub const DELETIONS_UNASKED: usize = 5;

/// The deletions that the user approved.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Approval {
    /// None.
    Nothing,
    /// Those of the events of these contests, which were shown.
    Of(BTreeSet<ContestKey>),
    /// All that there are.
    Everything,
}

/// What the guard goes by.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Guard {
    /// What the user approved.
    pub approval: Approval,
    /// The contests of the deletions that an earlier plan held. That the calendar has grown since, or that fewer are left, approves nothing.
    pub held: BTreeSet<ContestKey>,
}

/// Holds the deletions that no switch, rule, or choice asked for: all of them if they are more than [`DELETIONS_UNASKED`] or (at least two and)
/// most of the upcoming events, otherwise those of each platform that would lose most of its own, and those that were held before.
/// An approval of some lets only these through, and holds all of them once there are others, which weren't shown.
pub(crate) fn hold_back(plan: &mut Plan, coming: &BTreeMap<SourceId, usize>, guard: &Guard) {
    if guard.approval != Approval::Everything {
        hold(plan, coming, guard);
    }
    for action in plan.actions.iter().filter(|action| matches!(action, Action::Delete(_))) {
        plan.stays_held.remove(action.key());
    }
    plan.stays_held
        .extend(plan.held.iter().map(|action| action.key().clone()));
}

fn hold(plan: &mut Plan, coming: &BTreeMap<SourceId, usize>, guard: &Guard) {
    let mut counts: BTreeMap<SourceId, usize> = BTreeMap::new();
    for action in plan.actions.iter().filter(|action| is_unasked(action)) {
        let count = counts.entry(action.key().source()).or_default();
        *count = count.saturating_add(1);
    }
    let is_most = |count: usize, of: usize| count >= 2 && count.saturating_mul(2) > of;
    let (count, of) = (counts.values().sum(), coming.values().sum());
    let all = count > DELETIONS_UNASKED || is_most(count, of);
    let many = |platform: SourceId| {
        let of = coming.get(&platform).copied().unwrap_or(0);
        all || counts.get(&platform).is_some_and(|count| is_most(*count, of))
    };
    let (held, go): (Vec<Action>, Vec<Action>) = std::mem::take(&mut plan.actions)
        .into_iter()
        .partition(|action| is_unasked(action) && (many(action.key().source()) || guard.held.contains(action.key())));
    let were_shown =
        matches!(&guard.approval, Approval::Of(shown) if held.iter().all(|action| shown.contains(action.key())));
    if were_shown {
        plan.actions = go.into_iter().chain(held).collect();
    } else {
        (plan.held, plan.actions) = (held, go);
    }
}

fn is_unasked(action: &Action) -> bool {
    matches!(action, Action::Delete(deletion) if !deletion.asked_for())
}
