//! Whether there's a network, and how far this computer's clock can be trusted.

use std::collections::BTreeSet;
use std::time::Duration;

use jiff::{SignedDuration, Timestamp};

use crate::domain::{Problem, SourceId};
use crate::engine::Engine;
use crate::http::Heard;
use crate::http::clocks::TOLERANCE;
use crate::store::marks::Mark;

/// A server that is only to show that there is a network has this long for it.
const SHOWS_ITSELF: Duration = Duration::from_secs(10);

impl Engine {
    /// Since when no server can be reached, if none can.
    pub async fn offline_since(&self) -> Result<Option<Timestamp>, Problem> {
        Ok(self.store().mark(Mark::OfflineSince).await?)
    }

    /// How far this computer's clock is behind (or, if negative, ahead), where the servers say alike that it is wrong. While it is, nothing is pruned,
    /// and what depends on the time is decided by `true_now`.
    #[must_use]
    pub fn clock_off_by(&self) -> Option<SignedDuration> {
        self.inner.http.clocks().off_by(self.clock().now())
    }

    /// The current time: this computer's, corrected if its clock is known to be wrong.
    #[must_use]
    pub(crate) fn true_now(&self) -> Timestamp {
        self.inner.http.clocks().present(self.clock().now())
    }

    /// Anyone who answered so far contradicts this computer's clock, and it isn't known yet who is right.
    pub(crate) fn clock_is_in_doubt(&self) -> bool {
        let (clocks, now) = (self.inner.http.clocks(), self.clock().now());
        let contradicted = clocks.best(now).is_some_and(|behind| behind.abs() > TOLERANCE);
        contradicted && clocks.off_by(now).is_none()
    }

    /// When a reading was made, as far as that can be believed: not after the present, by whoever told us the time. One that claims to be
    /// later was stamped by this computer's clock: while it is as wrong as it is now, or, of which nothing is left to be known, as it was before.
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

    /// What this computer's clock shows at a true instant.
    #[must_use]
    pub(crate) fn by_our_clock(&self, at: Timestamp) -> Timestamp {
        let off = self.clock_off_by().unwrap_or(SignedDuration::ZERO);
        at.checked_sub(off).unwrap_or(at)
    }

    /// An instant that has certainly come, as far as any server ever told: for what can't be undone.
    #[must_use]
    pub(crate) fn settled_now(&self) -> Timestamp {
        self.inner.http.clocks().no_later_than(self.clock().now())
    }

    /// Takes up what an earlier process heard of the time.
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

    /// Keeps what was heard of the time for the next process.
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

    /// Whether another platform that is on, and wasn't `asked`, can be reached: then the network is there and those that were asked aren't.
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
