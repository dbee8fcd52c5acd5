//! Requests about contests: the list, the next one, details of one; and the user's choices for one.

use std::collections::BTreeSet;

use jiff::{SignedDuration, Timestamp};

use crate::domain::for_me::Standing;
use crate::domain::registration::{closing, reminder_at};
use crate::domain::verdict::{Choice, ChoiceChange, Verdict, decide};
use crate::domain::{Code, Contest, ContestKey, Problem, SourceId};
use crate::engine::{Engine, local_zone};
use crate::notify::quiet::after_quiet_hours;
use crate::readings::unread;
use crate::store::contests::{HistoryLine, StoredContest};
use crate::store::events::EventState;

/// Which contests are listed.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Filter {
    /// Only on these platforms; empty: on all.
    pub platforms: Vec<SourceId>,
    /// Only those that start within so many days.
    pub days: Option<u32>,
    /// Finished ones too.
    pub finished: bool,
    /// Also those that the list hides.
    pub hidden: bool,
}

/// A contest, and what each outlet does with it.
#[derive(Clone, Debug)]
pub struct JudgedContest {
    /// The contest.
    pub stored: StoredContest,
    /// What list, calendar and reminder do with it.
    pub verdict: Verdict,
    /// Whether it is rated for the user; `None`: the user has no handle on its platform.
    pub standing: Option<Standing>,
}

/// Everything known about one contest.
#[derive(Clone, Debug)]
pub struct Story {
    /// The contest.
    pub judged: JudgedContest,
    /// What changed when, oldest first.
    pub history: Vec<HistoryLine>,
    /// The state of its event; `None` if none was ever created.
    pub event: Option<EventState>,
    /// Whether it's certain that the user deleted it.
    pub is_deleted_by_user: bool,
    /// When it rings; what falls into quiet hours rings at their end.
    pub rings_at: Vec<Timestamp>,
    /// When registration closes, if that is known.
    pub registration: Option<RegistrationStory>,
}

/// When registration closes, and the reminder of it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct RegistrationStory {
    /// When it closes.
    pub closes_at: Timestamp,
    /// The platform doesn't say so; it's the usual rule there.
    pub is_usual: bool,
    /// When that rings; `None`: it doesn't.
    pub rings_at: Option<Timestamp>,
}

fn unknown(key: &ContestKey) -> Problem {
    Problem::new(
        Code::UnknownContest,
        format!("There is no contest {key}; `contestsync list --all --hidden` shows all contests."),
    )
}

impl Engine {
    /// A contest that is known, gone or not.
    pub(crate) async fn known_contest(&self, key: &ContestKey) -> Result<StoredContest, Problem> {
        self.store().contest(key).await?.ok_or_else(|| unknown(key))
    }

    /// Contests, soonest first.
    pub async fn list(&self, filter: &Filter) -> Result<Vec<JudgedContest>, Problem> {
        for feed in filter.platforms.iter().filter_map(|source| source.feed()) {
            if self.store().feed(feed).await?.is_none() {
                return Err(unread::unknown(feed.into()));
            }
        }
        let now = self.true_now();
        let until = filter.days.and_then(|days| {
            now.checked_add(SignedDuration::from_hours(i64::from(days).saturating_mul(24)))
                .ok()
        });
        let mut contests = self.judged(filter.finished).await?;
        contests.retain(|JudgedContest { stored, verdict, .. }| {
            let contest = &stored.contest;
            (filter.platforms.is_empty() || filter.platforms.contains(&contest.key.source()))
                && until.is_none_or(|until| contest.starts_at <= until)
                && (filter.hidden || verdict.list.shown)
        });
        Ok(contests)
    }

    /// The next contest of the list that hasn't started.
    pub async fn next_contest(&self) -> Result<Option<(Contest, Option<Standing>)>, Problem> {
        let now = self.true_now();
        let mut contests = self.judged(false).await?.into_iter();
        let next = contests.find(|judged| judged.verdict.list.shown && !judged.stored.contest.has_started(now));
        Ok(next.map(|judged| (judged.stored.contest, judged.standing)))
    }

    /// Everything known about one contest.
    pub async fn story(&self, key: &ContestKey) -> Result<Story, Problem> {
        let stored = self.known_contest(key).await?;
        let store = self.store();
        let preferences = store.preferences().await?;
        let choice = store.choices().await?.get(key).copied().unwrap_or_default();
        let zone = local_zone();
        let verdict = decide(&stored.contest, choice, &preferences, &zone);
        let (quiet, must) = (preferences.reminders_quiet_hours, choice.remind == Some(true));
        let held = |at: Timestamp| after_quiet_hours(quiet, &zone, at, must);
        let leads = if verdict.reminder.shown {
            preferences.leads_of(key)
        } else {
            Vec::new()
        };
        let rings = leads.into_iter().filter_map(|lead| {
            let ahead = SignedDuration::from_mins(i64::from(lead));
            stored.contest.starts_at.checked_sub(ahead).ok()
        });
        let rings: BTreeSet<Timestamp> = rings.map(held).filter(|at| !stored.contest.is_over(*at)).collect();
        let deleted = store.deleted_by_user().await?;
        let registration = closing(&stored.contest).map(|closing| {
            let minutes = preferences.reminders_registration.filter(|_| verdict.reminder.shown);
            RegistrationStory {
                closes_at: closing.at,
                is_usual: closing.is_usual,
                rings_at: minutes
                    .and_then(|minutes| reminder_at(stored.contest.registration_opens_at, closing.at, minutes))
                    .map(held)
                    .filter(|at| *at < closing.at),
            }
        });
        let standing = preferences.standing(&stored.contest);
        Ok(Story {
            registration,
            rings_at: rings.into_iter().collect(),
            history: store.history(key).await?,
            event: store.event_state(key).await?,
            is_deleted_by_user: deleted.iter().any(|(_, deleted)| *deleted == key.to_string()),
            judged: JudgedContest {
                stored,
                verdict,
                standing,
            },
        })
    }

    /// Changes the user's choice for one contest, which takes precedence over all rules; returns the previous choice.
    pub async fn choose(
        &self,
        key: &ContestKey,
        change: impl FnOnce(Choice) -> ChoiceChange,
    ) -> Result<Choice, Problem> {
        // A choice can be undone, no matter how long ago its contest was forgotten.
        if !self.store().choices().await?.contains_key(key) {
            self.known_contest(key).await?;
        }
        Ok(self.store().change_choice(key, change).await?)
    }

    /// When to remind of one contest, instead of the usual lead times; `None`: as usual.
    pub async fn set_contest_leads(&self, key: &ContestKey, minutes: Option<Vec<u32>>) -> Result<(), Problem> {
        self.known_contest(key).await?;
        self.store().set_contest_leads(key, minutes).await?;
        Ok(())
    }

    /// The user wants deleted events back: the next sync restores them. Returns how many; `None`: all of them.
    pub async fn bring_back(&self, keys: Option<&[ContestKey]>) -> Result<u64, Problem> {
        for key in keys.unwrap_or_default() {
            if !self.store().has_heard_of(key).await? {
                return Err(unknown(key));
            }
        }
        let keys: Option<Vec<String>> = keys.map(|keys| keys.iter().map(ToString::to_string).collect());
        let restored = self.store().restore_deleted(keys.as_deref()).await?;
        Ok(restored)
    }

    async fn judged(&self, finished_too: bool) -> Result<Vec<JudgedContest>, Problem> {
        let store = self.store();
        let (preferences, choices, zone) = (store.preferences().await?, store.choices().await?, local_zone());
        let contests = store.contests((!finished_too).then(|| self.true_now())).await?;
        let judge = |stored: StoredContest| {
            let choice = choices.get(&stored.contest.key).copied().unwrap_or_default();
            let verdict = decide(&stored.contest, choice, &preferences, &zone);
            let standing = preferences.standing(&stored.contest);
            JudgedContest {
                stored,
                verdict,
                standing,
            }
        };
        Ok(contests.into_iter().map(judge).collect())
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::test_home::engine;

    #[tokio::test]
    async fn a_choice_is_taken_back_after_its_contest_was_forgotten_and_what_was_never_heard_of_is_unknown() {
        let (_home, _clock, engine) = engine().await;
        let key: ContestKey = "codeforces:1936".parse().unwrap();
        let none: ContestKey = "codeforces:777".parse().unwrap();
        let muted = Choice {
            remind: Some(false),
            calendar: None,
        };
        engine.store().set_choice(&key, muted).await.unwrap();
        assert_eq!(engine.bring_back(Some(std::slice::from_ref(&key))).await.ok(), Some(0));
        let unheard = engine.bring_back(Some(&[key.clone(), none.clone()])).await.unwrap_err();
        assert_eq!(unheard.code, Code::UnknownContest);
        assert_eq!(
            engine
                .choose(&key, |before| ChoiceChange::between(before, Choice::default()))
                .await
                .ok(),
            Some(muted)
        );
        assert_eq!(
            engine
                .choose(&none, |_| ChoiceChange::default())
                .await
                .unwrap_err()
                .code,
            Code::UnknownContest
        );
    }
}
