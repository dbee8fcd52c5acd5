//! What the user's yes (`sync --confirm`) is for: what the user was shown last, and nothing else.

use std::collections::BTreeSet;

use super::options::SyncOptions;
use crate::calendar::{Approval, Guard, Plan};
use crate::domain::{Code, ContestKey, Problem};
use crate::engine::Engine;
use crate::moving::former::FormerPlaces;
use crate::runs::report::{CalendarOutcome, CalendarReport};
use crate::store::questions::{Question, Questions};

impl Engine {
    /// Remembers what this report asks. To be called where the user is shown it; what runs in the background shows nothing.
    pub async fn note_shown(&self, report: &CalendarReport) -> Result<(), Problem> {
        let questions = questions(report);
        let went_through = matches!(report.outcome, CalendarOutcome::Ok | CalendarOutcome::Partial);
        // A sync that failed for another reason says nothing about what was asked before.
        if went_through || !questions.is_empty() {
            self.store().set_shown_questions(&questions).await?;
        }
        Ok(())
    }

    /// Whether the user said yes to this. If nothing was shown, a yes is for whatever there is.
    pub(crate) async fn is_approved(&self, options: SyncOptions, question: Question) -> Result<bool, Problem> {
        if !options.confirmed {
            return Ok(false);
        }
        let shown = self.store().shown_questions().await?;
        Ok(shown.is_empty() || shown.contains_key(&question))
    }

    /// What the guard of this sync goes by.
    pub(super) async fn guard(&self, account: &str, options: SyncOptions) -> Result<Guard, Problem> {
        Ok(Guard {
            approval: self.approved_deletions(options).await?,
            held: self.store().held_deletions(account).await?,
        })
    }

    /// Remembers what stays held. To be called before anything is written: a calendar that has grown must not make the rest look like few.
    pub(super) async fn keep_held(
        &self,
        account: &str,
        guard: &Guard,
        plan: &Plan,
        former: &FormerPlaces,
    ) -> Result<(), Problem> {
        let stays: BTreeSet<ContestKey> = plan.stays_held.iter().cloned().chain(former.stays_held()).collect();
        if stays != guard.held {
            self.store().set_held_deletions(account, &stays).await?;
        }
        Ok(())
    }

    /// The deletions that the user said yes to.
    async fn approved_deletions(&self, options: SyncOptions) -> Result<Approval, Problem> {
        if !options.confirmed {
            return Ok(Approval::Nothing);
        }
        let mut shown = self.store().shown_questions().await?;
        Ok(match shown.remove(&Question::ManyDeletions) {
            Some(contests) => Approval::Of(contests),
            None if shown.is_empty() => Approval::Everything,
            None => Approval::Nothing,
        })
    }
}

fn questions(report: &CalendarReport) -> Questions {
    let mut questions = Questions::new();
    if !report.held.is_empty() {
        let contests = report.held.iter().filter_map(|held| held.event.parse().ok());
        questions.insert(Question::ManyDeletions, contests.collect());
    }
    for (code, question) in [
        (Code::CalendarGone, Question::CalendarAgain),
        (Code::CalendarMoved, Question::EventsStay),
    ] {
        if report.errors.iter().any(|error| error.code == code.word()) {
            questions.entry(question).or_default();
        }
    }
    questions
}
