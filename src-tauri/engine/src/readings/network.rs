//! Whether there's a network, and how far this computer's clock can be trusted.

use std::collections::BTreeSet;
use std::time::Duration;

use jiff::{SignedDuration, Timestamp};

use crate::domain::{Code, Problem, SourceId};
use crate::engine::Engine;
use crate::http::Heard;
use crate::http::clocks::TOLERANCE;
use crate::runs::report::{CalendarOutcome, CalendarReport};
use crate::store::marks::Mark;

/// A server that is asked only to see whether there is a network has this long to answer.
const SHOWS_ITSELF: Duration = Duration::from_secs(10);

impl Engine {
    /// Since when no server can be reached, if none can.
    pub async fn offline_since(&self) -> Result<Option<Timestamp>, Problem> {
        Ok(self.store().mark(Mark::OfflineSince).await?)
    }

    /// How far this computer's clock is behind (or, if negative, ahead), if the servers agree that it is wrong. While it is, nothing is pruned,
    /// and what depends on the time is decided by `true_now`.
    #[must_use]
    pub fn clock_off_by(&self) -> Option<SignedDuration> {
        self.inner.http.clocks().off_by(self.clock().now())
    }

    /// The current time: this computer's, corrected if its clock is known to be wrong.
    #[must_use]
    pub fn true_now(&self) -> Timestamp {
        self.inner.http.clocks().present(self.clock().now())
    }

    /// All servers that have answered so far contradict this computer's clock, and it isn't known yet which is right.
    pub(crate) fn clock_is_in_doubt(&self) -> bool {
        let (clocks, now) = (self.inner.http.clocks(), self.clock().now());
        let contradicted = clocks.best(now).is_some_and(|behind| behind.abs() > TOLERANCE);
        contradicted && clocks.off_by(now).is_none()
    }

    /// When a reading was made, as far as that can be believed: not after the present, by the best clock known. One that claims to be later was stamped
    /// by this computer's wrong clock: it's corrected by how wrong the clock is now, and if it's still later, nothing is known and it counts as 1970.
    #[must_use]
    pub(crate) fn believable(&self, read_at: Timestamp) -> Timestamp {
        let now = self.clock().now();
        let behind = self.inner.http.clocks().best(now).unwrap_or(SignedDuration::ZERO);
        let latest = now.checked_add(behind).and_then(|at| at.checked_add(TOLERANCE));
        let latest = latest.unwrap_or(now);
        let moved = read_at.checked_add(behind).unwrap_or(read_at);
        match (read_at <= latest, moved <= latest) {
            (true, _) => read_at,
            (false, true) => moved,
            (false, false) => Timestamp::UNIX_EPOCH,
        }
    }

    /// The true instant at which this computer's clock shows `at`, if it keeps running as it does now.
    #[must_use]
    pub(crate) fn in_true_time(&self, at: Timestamp) -> Timestamp {
        let off = self.clock_off_by().unwrap_or(SignedDuration::ZERO);
        at.checked_add(off).unwrap_or(at)
    }

    /// What this computer's clock shows at a true instant.
    #[must_use]
    pub fn by_our_clock(&self, at: Timestamp) -> Timestamp {
        let off = self.clock_off_by().unwrap_or(SignedDuration::ZERO);
        at.checked_sub(off).unwrap_or(at)
    }

    /// A time that has certainly passed, as far as any server ever said: for what can't be undone.
    #[must_use]
    pub(crate) fn settled_now(&self) -> Timestamp {
        self.inner.http.clocks().no_later_than(self.clock().now())
    }

    /// Takes over what an earlier process learned about the time.
    pub(crate) async fn recall_clock(&self) -> Result<(), Problem> {
        let store = self.store();
        let (said, at) = (
            store.mark(Mark::ServersSaid).await?,
            store.mark(Mark::ServersHeard).await?,
        );
        if let Some((said, at)) = said.zip(at) {
            self.inner.http.clocks().remember(Heard { said, at });
        }
        Ok(())
    }

    /// Stores what was learned about the time for the next process.
    pub(super) async fn keep_clock(&self) -> Result<(), Problem> {
        if let Some(heard) = self.inner.http.clocks().to_remember(self.clock().now()) {
            self.store().set_mark(Mark::ServersSaid, Some(heard.said)).await?;
            self.store().set_mark(Mark::ServersHeard, Some(heard.at)).await?;
        }
        Ok(())
    }

    /// Stores whether any server answered; returns whether none did before.
    pub(super) async fn note_network(&self, is_there: bool) -> Result<bool, Problem> {
        let (store, now) = (self.store(), self.clock().now());
        let was_offline = store.mark(Mark::OfflineSince).await?.is_some();
        if is_there && was_offline {
            store.set_mark(Mark::OfflineSince, None).await?;
            store.set_mark(Mark::BackOnline, Some(now)).await?;
            tracing::info!("the network is back");
        } else if !is_there && !was_offline {
            store.set_mark(Mark::OfflineSince, Some(now)).await?;
            tracing::info!("no server can be reached: the network is not there");
        }
        Ok(was_offline)
    }

    /// Records what a sync learned about the network. An outage that only the sync noticed counts, too: only a recorded one is checked each minute.
    pub(crate) async fn note_network_of_sync(&self, report: &CalendarReport) -> Result<(), Problem> {
        let offline = self.offline_since().await?.is_some();
        let nobody = [Code::Offline, Code::Timeout].map(Code::word);
        let met_nobody = report.errors.iter().any(|error| nobody.contains(&error.code.as_str()));
        if met_nobody {
            // A pause that holds by now is the word of Google, which was reached for it.
            let heard_google = self.google_paused_until().await?.is_some();
            if !offline && !heard_google && !self.anyone_answers().await? {
                self.note_network(false).await?;
            }
        } else if offline && report.outcome == CalendarOutcome::Ok {
            // Platforms that are on show it themselves, and are read then.
            let on = self.sources_on().await?;
            if on.iter().all(|source| source.platform().is_none()) {
                self.note_network(true).await?;
            }
        }
        Ok(())
    }

    /// Checks whether the network is back, if there's no platform to be read for that.
    pub(crate) async fn look_for_network(&self) -> Result<(), Problem> {
        if self.offline_since().await?.is_none() {
            return Ok(());
        }
        let waits = self.basis().await?.is_some();
        if !waits || self.anyone_answers().await? {
            self.note_network(true).await?;
        }
        Ok(())
    }

    /// Whether Google or a platform that is on can be reached. Those that asked for a pause aren't contacted for that.
    async fn anyone_answers(&self) -> Result<bool, Problem> {
        if self.google_answers().await? {
            return Ok(true);
        }
        let now = self.clock().now();
        let health = self.store().health().await?.into_iter();
        let quiet = health.filter(|health| health.quiet_until(now).is_some());
        let quiet = quiet.map(|health| health.platform).collect();
        // If packets get lost, each check takes its full time: a sync that someone waits for doesn't wait for all of them.
        let answers = tokio::time::timeout(SHOWS_ITSELF, self.another_answers(&quiet)).await;
        answers.unwrap_or(Ok(false))
    }

    /// With one platform on, nobody else says whether its clock is right or ours. The next sync asks Google anyway; heard only then, it would be too late
    /// for the stamps of what was read.
    pub(super) async fn hear_google_in_doubt(&self) -> Result<(), Problem> {
        if self.clock_is_in_doubt() && self.store().account().await?.is_some() {
            self.google_answers().await?;
        }
        Ok(())
    }

    /// Whether Google can be reached; during a pause that it asked for, nobody tries.
    async fn google_answers(&self) -> Result<bool, Problem> {
        let google = self.inner.settings.endpoints.api.clone();
        Ok(self.google_paused_until().await?.is_none() && self.inner.http.reaches(google, SHOWS_ITSELF).await)
    }

    /// Whether another platform that is on, and wasn't `asked`, can be reached: then there is a network, and those that were asked are down.
    pub(super) async fn another_answers(&self, asked: &BTreeSet<SourceId>) -> Result<bool, Problem> {
        let inner = &self.inner;
        let others = self.sources_on().await?;
        for platform in others.difference(asked).filter_map(|source| source.platform()) {
            let Ok((server, _)) = inner.settings.endpoints.platform(platform) else {
                continue;
            };
            if inner.http.reaches(server, SHOWS_ITSELF).await {
                return Ok(true);
            }
        }
        Ok(false)
    }
}
