//! The outcome of one action of a plan.

use crate::calendar::CalendarError;
use crate::domain::{Code, Problem};
use crate::store::StoreError;

/// The outcome of one action.
pub(super) enum Done {
    Inserted,
    Updated,
    Deleted,
    Unchanged,
    KeptDeleted,
}

/// The outcome of one action, and which details of it Google refused.
pub(super) struct ActionOutcome {
    pub(super) done: Done,
    pub(super) refused: Vec<&'static str>,
}

impl From<Done> for ActionOutcome {
    fn from(done: Done) -> Self {
        Self {
            done,
            refused: Vec::new(),
        }
    }
}

/// Why an action failed.
pub(super) enum ActionError {
    /// At Google.
    Calendar(CalendarError),
    /// At Google, described for people.
    Described(Problem),
    /// The event is written, but not its record: the next list finds it.
    Record(StoreError),
    /// Here: the next list shows whether the event was written.
    Crashed(Problem),
}

impl From<CalendarError> for ActionError {
    fn from(error: CalendarError) -> Self {
        Self::Calendar(error)
    }
}

impl From<Problem> for ActionError {
    fn from(problem: Problem) -> Self {
        Self::Described(problem)
    }
}

impl From<StoreError> for ActionError {
    fn from(error: StoreError) -> Self {
        Self::Record(error)
    }
}

/// A detail that Google refused and that was left out.
pub(crate) fn detail_refused(detail: &str) -> Problem {
    Problem::new(
        Code::DetailRefused,
        format!("Google refused {detail}, so it was left out; everything else was written."),
    )
}

/// What a sync that the user stopped reports.
pub(crate) fn stopped() -> Problem {
    Problem::new(
        Code::Cancelled,
        "The sync was stopped; the next one adds what is missing.",
    )
}
