//! The calendar file that is kept up to date: what `export` gives, written in full whenever it differs from what the file contains.

use std::path::{Path, PathBuf};

use jiff::Timestamp;

use crate::calendar::{EventOptions, ics};
use crate::config::{files, kept_file};
use crate::domain::verdict::decide;
use crate::domain::when::TimeWords;
use crate::domain::{Code, Preferences, Problem};
use crate::engine::{Engine, local_zone, zone_name};
use crate::store::calendar_file::CalendarFile;
use crate::store::contests::StoredContest;
use crate::tasks::supervise::{Supervised, Task, crash_point};
use crate::words::{Language, Message, Speech};

/// After a write the contests are checked again: another process may have written what it knew before. At most this often.
const MOST_WRITES: usize = 5;
/// A file that couldn't be written is tried again after this long; an obstacle doesn't report that it's gone.
const AGAIN: jiff::SignedDuration = jiff::SignedDuration::from_mins(5);

/// The contests as an iCalendar file.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Ics {
    /// The file.
    pub text: String,
    /// How many contests it holds.
    pub count: usize,
    /// When one of them is over, and so is no longer in it.
    pub changes_at: Option<Timestamp>,
}

/// What the file was last made from.
#[derive(Clone, Debug, PartialEq, Eq)]
struct Basis {
    path: Option<String>,
    revision: i64,
    zone: String,
}

impl Engine {
    /// The contests that belong in the calendar, as an iCalendar file.
    pub async fn ics(&self) -> Result<Ics, Problem> {
        let (store, now) = (self.store(), self.true_now());
        let (preferences, choices, zone) = (store.preferences().await?, store.choices().await?, local_zone());
        let contests = store.contests(Some(now)).await?;
        let wanted: Vec<&StoredContest> = contests
            .iter()
            .filter(|stored| {
                let choice = choices.get(&stored.contest.key).copied().unwrap_or_default();
                decide(&stored.contest, choice, &preferences, &zone).calendar.shown
            })
            .collect();
        let revisions = store.revisions().await?;
        let entries = wanted.iter().map(|stored| {
            let revision = revisions.get(&stored.contest.key);
            ics::IcsEvent {
                contest: &stored.contest,
                changed_at: revision.map_or(stored.first_seen_at, |revision| revision.at),
                revisions: revision.map_or(0, |revision| revision.count),
            }
        });
        let options = EventOptions::from(&preferences);
        // Not the environment's language: programs that run in different ones would rewrite the same file in turns.
        let language = Language::chosen(&preferences.language, None);
        let text = if language == Language::english() {
            ics::calendar(entries, &options)
        } else {
            let speech = Speech::new(language, TimeWords::with_clock(zone.clone(), false));
            let name = speech.say(&Message::CliCalendarName);
            ics::calendar_in(&name, |seconds| speech.length(seconds), entries, &options)
        };
        Ok(Ics {
            text,
            count: wanted.len(),
            changes_at: wanted.iter().map(|stored| stored.contest.ends_at).min(),
        })
    }

    /// Writes that file once; returns how many contests it contains.
    pub async fn export_ics(&self, file: &Path) -> Result<usize, Problem> {
        self.settings().paths.refuse_own(file)?;
        let ics = self.ics().await?;
        files::write_whole(file, ics.text.as_bytes())?;
        Ok(ics.count)
    }

    /// The state of the calendar file that these preferences name.
    pub(crate) async fn calendar_file(&self, preferences: &Preferences) -> Result<Option<CalendarFile>, Problem> {
        let Some(path) = preferences.ics_file.clone() else {
            return Ok(None);
        };
        let known = self.store().calendar_file().await?.filter(|known| known.path == path);
        Ok(Some(known.unwrap_or(CalendarFile {
            path,
            written_at: None,
            problem: None,
        })))
    }

    /// Why no calendar file can be kept at this path, if none can.
    pub(crate) fn check_calendar_file(&self, path: &str) -> Result<(), Problem> {
        let path = Path::new(path);
        let own = self.settings().paths.refuse_own(path);
        own.map_err(|problem| Problem::new(Code::InvalidValue, problem.message))?;
        kept_file::check(path, ics::is_ours)
    }

    /// Updates the calendar file to match the contests, if one is kept; returns what it contains.
    pub async fn keep_calendar_file(&self) -> Result<Option<Ics>, Problem> {
        let store = self.store();
        let Some(known) = self.calendar_file(&store.preferences().await?).await? else {
            return Ok(None);
        };
        let mut file = known.clone();
        let kept = self.write_calendar_file(&mut file).await;
        file.problem = kept.as_ref().err().cloned();
        if known != file {
            store.set_calendar_file(&file).await?;
        }
        kept.map(Some)
    }

    async fn write_calendar_file(&self, file: &mut CalendarFile) -> Result<Ics, Problem> {
        for _ in 0..MOST_WRITES {
            let ics = self.ics().await?;
            // A file that was once ours stays ours, whatever happened to it.
            let is_ours: Option<kept_file::IsOurs> = file.written_at.is_none().then_some(ics::is_ours);
            let (path, text) = (PathBuf::from(&file.path), ics.text.clone());
            let written = tokio::task::spawn_blocking(move || kept_file::keep(&path, text.as_bytes(), is_ours)).await;
            let written = written.map_err(|error| {
                tracing::error!(%error, "the calendar file was not written");
                Problem::new(
                    Code::Crashed,
                    "A part of ContestSync crashed, so the calendar file was not written.",
                )
            })??;
            if written || file.written_at.is_none() {
                file.written_at = Some(self.clock().now());
            }
            if !written {
                return Ok(ics);
            }
        }
        self.ics().await
    }

    /// Keeps the calendar file up to date until the task is ended.
    pub(crate) fn follow_calendar_file(&self) -> Supervised {
        let engine = self.clone();
        Supervised::start(self, Task::CalendarFile, move |mut stopped| {
            let engine = engine.clone();
            async move {
                tokio::select! {
                    biased;
                    _ = stopped.wait_for(|stop| *stop) => {}
                    () = engine.keep_following_calendar_file() => {}
                }
            }
        })
    }

    async fn keep_following_calendar_file(&self) {
        let mut waiter = self.waiter();
        let mut made: Option<(Basis, Option<Timestamp>)> = None;
        loop {
            waiter.look();
            crash_point(self, Task::CalendarFile);
            let next = match self.look_at_calendar_file(&mut made).await {
                Ok(next) => next,
                Err(problem) => {
                    tracing::warn!(code = %problem.code, "the calendar file is not up to date");
                    made = None;
                    self.clock().now().checked_add(AGAIN).ok()
                }
            };
            waiter.wait(next).await;
        }
    }

    /// Writes the file if what it is made from has changed; returns the time on this computer's clock when it next changes without an event.
    async fn look_at_calendar_file(
        &self,
        made: &mut Option<(Basis, Option<Timestamp>)>,
    ) -> Result<Option<Timestamp>, Problem> {
        let now = self.true_now();
        let basis = Basis {
            path: self.store().preferences().await?.ics_file,
            revision: self.store().calendar_revision().await?,
            zone: zone_name(&local_zone(), now),
        };
        if let Some((known, next)) = made
            && *known == basis
            && next.is_none_or(|next| next > now)
        {
            return Ok(next.map(|next| self.by_our_clock(next)));
        }
        let kept = self.keep_calendar_file().await?;
        let next = kept.and_then(|kept| kept.changes_at);
        *made = Some((basis, next));
        Ok(next.map(|next| self.by_our_clock(next)))
    }
}

#[cfg(test)]
mod tests {
    use jiff::SignedDuration;

    use crate::domain::Clock;
    use crate::http::Heard;
    use crate::test_home::with_platforms;

    #[tokio::test]
    async fn a_wrong_clock_wakes_the_file_when_a_contest_is_over_and_not_at_once_or_late() {
        for off in [12, -12].map(SignedDuration::from_hours) {
            let (home, clock, engine, platforms) = with_platforms().await;
            let hands = std::sync::Arc::clone(&clock);
            platforms.date_by(move || hands.now() - off);
            let truth = clock.now();
            clock.set(truth + off);
            engine.inner.http.clocks().remember(Heard {
                said: truth,
                at: truth + off,
            });
            engine.refresh(None).await.unwrap();
            assert_eq!(engine.clock_off_by(), Some(-off));
            let file = home.path().join("contests.ics");
            let file = file.to_str().unwrap();
            engine.store().set_preference("ics.file", file).await.unwrap();
            let first_end = engine.ics().await.unwrap().changes_at.unwrap();
            assert!(first_end > truth);
            let mut made = None;
            // The second look finds nothing changed.
            for _ in 0..2 {
                let next = engine.look_at_calendar_file(&mut made).await.unwrap();
                assert_eq!(next, Some(first_end + off));
            }
        }
    }
}
