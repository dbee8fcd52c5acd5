//! Notifications that aren't reminders: contests that change, a sign-in that is needed, a platform that fails, a missing tray. Each cause is
//! reported once.

use std::collections::{BTreeMap, BTreeSet};

use jiff::{SignedDuration, Timestamp};

use super::remind::hand_over;
use crate::domain::reminder::Pause;
use crate::domain::view::ServiceState;
use crate::domain::{Contest, ContestKey, Problem, SourceId};
use crate::engine::Engine;
use crate::notify::notices::News;
use crate::notify::notification::Telling;
use crate::notify::quiet::is_quiet;
use crate::notify::{Candidate, Notifier};
use crate::store::history::Happened;
use crate::store::marks::Mark;
use crate::store::merge::Change;

/// A contest that starts within this is near.
const NEAR: SignedDuration = SignedDuration::from_hours(48);
/// A platform that couldn't be read for this long is reported.
const BROKEN_AFTER: SignedDuration = SignedDuration::from_hours(24);
/// At most once in this time for each platform.
const BROKEN_AGAIN: SignedDuration = SignedDuration::from_hours(7 * 24);
/// The cause of a sign-in notification.
const SIGN_IN: &str = "sign_in_again";
/// The cause of a missing-tray notification.
const NO_TRAY: &str = "no_tray";

impl Engine {
    /// Shows these notifications, except while paused and in quiet hours. `candidates` know at least what the history says up to `last_line`.
    /// Returns the contests whose move was shown.
    pub(super) async fn tell(
        &self,
        notifier: &dyn Notifier,
        telling: &Telling<'_>,
        candidates: &[Candidate],
        last_line: i64,
        pause: Pause,
    ) -> Result<BTreeSet<ContestKey>, Problem> {
        let quiet = is_quiet(
            telling.preferences.reminders_quiet_hours,
            telling.words.zone(),
            telling.now,
        );
        if pause.is_paused() || quiet || !telling.preferences.notifications_enabled {
            return Ok(BTreeSet::new());
        }
        let told = self.tell_news(notifier, telling, candidates, last_line).await?;
        self.tell_sign_in(notifier, telling).await?;
        self.tell_broken(notifier, telling, candidates).await?;
        self.tell_no_tray(notifier, telling).await?;
        Ok(told)
    }

    async fn tell_news(
        &self,
        notifier: &dyn Notifier,
        telling: &Telling<'_>,
        candidates: &[Candidate],
        last: i64,
    ) -> Result<BTreeSet<ContestKey>, Problem> {
        let store = self.store();
        let Some(told) = store.counter(Mark::ToldHistory).await? else {
            store.set_counter(Mark::ToldHistory, Some(last)).await?;
            return Ok(BTreeSet::new());
        };
        if told >= last {
            // Lines that were reported may have been pruned, and new ones get their numbers.
            let newest = store.last_history_id().await?;
            if told > newest {
                store.advance_counter(Mark::ToldHistory, told, newest).await?;
            }
            return Ok(BTreeSet::new());
        }
        let happened = store.happened_between(told, last).await?;
        if !store.advance_counter(Mark::ToldHistory, told, last).await? {
            return Ok(BTreeSet::new());
        }
        let mut news = Vec::new();
        for (key, lines) in by_contest(happened) {
            let candidate = candidates.iter().find(|candidate| candidate.contest.key == key);
            if let Some(piece) = match candidate {
                Some(candidate) => listed_news(&lines, candidate, candidates, telling),
                None => self.cancelled_news(&key, &lines, telling).await?,
            } {
                news.push(piece);
            }
        }
        for notification in telling.news(&news) {
            hand_over(notifier, &notification);
        }
        let moved = news.into_iter().filter(|(_, news)| matches!(news, News::Moved(_)));
        Ok(moved.map(|(contest, _)| contest.key).collect())
    }

    /// A contest that is no longer listed: canceled, if it was still to come and would have rung.
    async fn cancelled_news(
        &self,
        key: &ContestKey,
        lines: &[Happened],
        telling: &Telling<'_>,
    ) -> Result<Option<(Contest, News)>, Problem> {
        let was_gone = lines.last().is_some_and(|line| line.change == Change::Gone);
        if !was_gone || !telling.preferences.notifications_cancelled {
            return Ok(None);
        }
        let Some(stored) = self.store().contest(key).await? else {
            return Ok(None);
        };
        let choice = self.store().choices().await?.get(key).copied().unwrap_or_default();
        let zone = telling.words.zone();
        let rings = crate::domain::verdict::decide(&stored.contest, choice, telling.preferences, zone)
            .reminder
            .shown;
        let ahead = stored.contest.starts_at > telling.now;
        let near = choice.remind == Some(true) || is_near(stored.contest.starts_at, telling.now);
        Ok((rings && ahead && near).then_some((stored.contest, News::Cancelled)))
    }

    async fn tell_sign_in(&self, notifier: &dyn Notifier, telling: &Telling<'_>) -> Result<(), Problem> {
        let account = self.store().account().await?;
        if account.is_some_and(|account| account.ended_at.is_some())
            && self.store().claim_telling(SIGN_IN, Timestamp::MIN, telling.now).await?
        {
            hand_over(notifier, &telling.sign_in_again());
        }
        Ok(())
    }

    /// Without a tray icon, nobody sees that the program is running. The first run says so itself.
    async fn tell_no_tray(&self, notifier: &dyn Notifier, telling: &Telling<'_>) -> Result<(), Problem> {
        let surroundings = self.surroundings();
        let can_tell = telling.preferences.first_run_done && surroundings.service.state == ServiceState::Working;
        if surroundings.tray_missed
            && can_tell
            && self.store().claim_telling(NO_TRAY, Timestamp::MIN, telling.now).await?
        {
            hand_over(notifier, &telling.no_tray());
        }
        Ok(())
    }

    /// The first run said that there is no tray: it isn't said again.
    pub(crate) async fn told_no_tray(&self) -> Result<(), Problem> {
        if self.surroundings().tray == Some(false) {
            let now = self.clock().now();
            self.store().claim_telling(NO_TRAY, Timestamp::MIN, now).await?;
        }
        Ok(())
    }

    async fn tell_broken(
        &self,
        notifier: &dyn Notifier,
        telling: &Telling<'_>,
        candidates: &[Candidate],
    ) -> Result<(), Problem> {
        let now = telling.now;
        for health in self.store().health().await? {
            let Some(since) = health.last_success_at.filter(|_| health.consecutive_failures > 0) else {
                continue;
            };
            let enabled = telling.preferences.is_on(health.platform);
            if !enabled || now.duration_since(since) < BROKEN_AFTER {
                continue;
            }
            let near = candidates
                .iter()
                .filter(|candidate| candidate.contest.key.source() == health.platform && candidate.rings)
                .filter(|candidate| candidate.contest.starts_at > now && is_near(candidate.contest.starts_at, now))
                .count();
            let again = now.checked_sub(BROKEN_AGAIN).unwrap_or(Timestamp::MIN);
            let cause = format!("platform:{}", health.platform);
            if near > 0 && self.store().claim_telling(&cause, again, now).await? {
                hand_over(
                    notifier,
                    &telling.platform_broken(health.platform, &health.name, since, near),
                );
            }
        }
        Ok(())
    }
}

fn by_contest(happened: Vec<Happened>) -> BTreeMap<ContestKey, Vec<Happened>> {
    let mut contests: BTreeMap<ContestKey, Vec<Happened>> = BTreeMap::new();
    for line in happened {
        contests.entry(line.key.clone()).or_default().push(line);
    }
    contests
}

/// What is worth reporting about a contest that is listed.
fn listed_news(
    lines: &[Happened],
    candidate: &Candidate,
    candidates: &[Candidate],
    telling: &Telling<'_>,
) -> Option<(Contest, News)> {
    let (contest, now) = (&candidate.contest, telling.now);
    if !candidate.rings || contest.is_over(now) {
        return None;
    }
    let near = |at: Timestamp| candidate.must || is_near(at, now);
    let announced = lines
        .iter()
        .any(|line| matches!(line.change, Change::Announced | Change::Back));
    if announced {
        let wanted = telling.preferences.notifications_announced
            && near(contest.starts_at)
            && contest.starts_at > now
            && is_not_first(contest.key.source(), candidate, candidates);
        return wanted.then(|| (contest.clone(), News::Announced));
    }
    let (from, noticed_at) = lines.iter().find_map(|line| match line.change {
        Change::Moved { from } => Some((from, line.at)),
        _ => None,
    })?;
    let wanted = telling.preferences.notifications_moved
        && from != contest.starts_at
        && (near(contest.starts_at) || (near(from) && from > noticed_at));
    wanted.then(|| (contest.clone(), News::Moved(from)))
}

/// When a platform is read for the first time, all its contests are new: that isn't news.
fn is_not_first(platform: SourceId, candidate: &Candidate, candidates: &[Candidate]) -> bool {
    candidates
        .iter()
        .filter(|other| other.contest.key.source() == platform)
        .any(|other| other.known_since < candidate.known_since)
}

fn is_near(at: Timestamp, now: Timestamp) -> bool {
    at.duration_since(now).abs() <= NEAR
}

#[cfg(test)]
mod tests {
    use std::sync::Mutex;

    use jiff::tz::TimeZone;

    use super::*;
    use crate::domain::Clock;
    use crate::notify::Notification;
    use crate::notify::due::Gap;
    use crate::test_home::with_platforms;

    #[derive(Debug, Default)]
    struct Shown(Mutex<Vec<String>>);

    impl Notifier for Shown {
        fn show(&self, notification: &Notification) -> Result<(), Problem> {
            self.0.lock().unwrap().push(notification.title.clone());
            Ok(())
        }
    }

    #[tokio::test]
    async fn a_move_that_is_read_while_the_loop_looks_is_told_with_its_next_look() {
        let (_home, clock, engine, platforms) = with_platforms().await;
        engine.refresh(None).await.unwrap();
        let shown = Shown::default();
        let store = engine.store();
        let pass = async || engine.remind_in(&shown, Gap::None, None, &TimeZone::UTC).await.unwrap();
        pass().await;
        let preferences = store.preferences().await.unwrap();
        let last_line = store.last_history_id().await.unwrap();
        let candidates = engine
            .candidates(&preferences, &TimeZone::UTC, clock.now())
            .await
            .unwrap();
        // Here another task stores what a platform says.
        let mut sample = platforms.sample(clock.now());
        let near = |candidate: &&Candidate| candidate.rings && is_near(candidate.contest.starts_at, clock.now());
        let near: BTreeSet<String> = candidates
            .iter()
            .filter(near)
            .map(|candidate| candidate.contest.key.to_string())
            .collect();
        let upcoming = sample.upcoming();
        let contest = upcoming.iter().find(|contest| near.contains(&contest.key())).unwrap();
        sample.move_by(&contest.key(), SignedDuration::from_mins(30));
        platforms.show(&sample);
        let read = engine.refresh(None).await.unwrap().report;
        let changed: usize = read.platforms.iter().map(|platform| platform.changed).sum();
        assert_eq!(changed, 1, "{read:?}");
        let words = engine.surroundings().speech(TimeZone::UTC, &preferences);
        let telling = Telling {
            words: &words,
            preferences: &preferences,
            now: clock.now(),
        };
        let told = engine
            .tell(&shown, &telling, &candidates, last_line, Pause::None)
            .await
            .unwrap();
        assert_eq!((told, shown.0.lock().unwrap().clone()), (BTreeSet::new(), Vec::new()));
        pass().await;
        let titles = shown.0.lock().unwrap().clone();
        assert_eq!(titles.len(), 1, "{titles:?}");
        assert!(
            titles[0].starts_with("Moved to ") && titles[0].ends_with(&contest.name),
            "{titles:?}"
        );
    }
}
