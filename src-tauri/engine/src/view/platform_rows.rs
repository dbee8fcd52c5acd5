//! The view's platforms: the state of each in one word, and its recent attempts.

use super::engine::Progress;
use super::past::{PastReport, PastRun};
use super::publish::Snapshot;
use super::report::PlatformOutcome;
use crate::domain::view::{Attempt, AttemptOutcome, ContestRow, Health, PlatformRow};
use crate::domain::{Code, SourceId};
use crate::store::health::PlatformHealth;

/// Attempts that are shown.
const ATTEMPTS: usize = 5;

impl Snapshot {
    /// Every platform, in the order people see.
    pub(super) fn platform_rows(&self, rows: &[ContestRow]) -> Vec<PlatformRow> {
        self.health
            .iter()
            .map(|health| {
                let platform = health.platform;
                let enabled = self.preferences.is_on(platform);
                let own = rows
                    .iter()
                    .filter(|row| row.platform == platform && row.cancelled_at.is_none());
                let events = own
                    .clone()
                    .filter(|row| row.in_calendar && row.starts_at > self.now)
                    .count();
                let next = own
                    .clone()
                    .find(|row| row.list.shown && row.starts_at > self.now)
                    .map(|row| row.starts_at);
                let feed = self.feeds.iter().find(|feed| SourceId::from(feed.id) == platform);
                PlatformRow {
                    platform,
                    name: health.name.clone(),
                    enabled,
                    health: self.health_word(health, enabled),
                    last_success_at: health.last_success_at,
                    consecutive_failures: health.consecutive_failures,
                    last_error: health.last_error.clone().map(Into::into),
                    contests: u32::try_from(own.count()).unwrap_or(u32::MAX),
                    events: u32::try_from(events).unwrap_or(u32::MAX),
                    next_starts_at: next,
                    next_try_at: health.next_try_at(self.now).or(self.due.refresh_at).filter(|_| enabled),
                    page: page(platform),
                    address: feed.map(|feed| feed.shown.clone()),
                    zone: feed.and_then(|feed| feed.zone.clone()),
                    attempts: self.attempts(platform),
                }
            })
            .collect()
    }

    fn health_word(&self, health: &PlatformHealth, enabled: bool) -> Health {
        if !enabled {
            return Health::Off;
        }
        let stale = health
            .last_success_at
            .is_some_and(|at| self.now.duration_since(at) > self.stale_after());
        match (&health.last_error, health.last_success_at) {
            (Some(problem), _) if problem.code == Code::Blocked => Health::Blocked,
            (Some(problem), _) if is_format(problem.code) => Health::FormatChanged,
            _ if stale => Health::Stale,
            (Some(_), _) => Health::Failing,
            (None, None) if matches!(self.progress, Progress::Refreshing { .. }) => Health::Checking,
            (None, None) => Health::Unknown,
            (None, Some(_)) => Health::Fresh,
        }
    }

    fn attempts(&self, platform: SourceId) -> Vec<Attempt> {
        let of_run = |run: &PastRun| {
            let PastReport::Refresh(report) = &run.report else {
                return None;
            };
            let own = report.platforms.iter().find(|own| own.platform == platform)?;
            Some(Attempt {
                at: run.started_at,
                outcome: match own.outcome {
                    PlatformOutcome::Ok => AttemptOutcome::Ok,
                    PlatformOutcome::NotModified => AttemptOutcome::NotModified,
                    PlatformOutcome::Failed => AttemptOutcome::Failed,
                },
                code: own.error.as_ref().and_then(|error| Code::from_word(&error.code)),
                contests: u32::try_from(own.contests).unwrap_or(u32::MAX),
                bytes: own.bytes,
                elapsed_ms: own.elapsed_ms,
            })
        };
        self.runs.iter().filter_map(of_run).take(ATTEMPTS).collect()
    }
}

/// Whether a failure says that the platform's page can no longer be read. A list without most contests was read well; it is only doubted.
pub(super) const fn is_format(code: Code) -> bool {
    matches!(code, Code::UnexpectedBody | Code::TooLarge)
}

/// Where a person sees the platform's contests; a feed has no page that may be shown.
fn page(source: SourceId) -> Option<url::Url> {
    let platform = source.platform()?;
    url::Url::parse(platform.contests_page()).ok()
}
