//! Servers that asked for a pause: it applies to every request to them, no matter what it's for or who sends it.

use std::time::Duration;

use jiff::{SignedDuration, Timestamp};

use crate::domain::rhythm::LONGEST_QUIET;
use crate::domain::{Code, Platform, Problem, SourceId};
use crate::engine::Engine;
use crate::store::google_pauses::CountedCaller;
use crate::store::health::PlatformHealth;

impl Engine {
    /// Why this source isn't asked now: its server asked for a pause while this source was read, or another one on the same server.
    pub(crate) async fn asked_to_wait(&self, source: SourceId) -> Result<Option<Problem>, Problem> {
        let health = self.store().health().await?;
        let paused = self.pause_of(source, &health);
        Ok(paused.map(|(until, health)| pause(&health.name, "known contests are kept", until)))
    }

    /// Until when this source isn't asked, and who was asked for that pause.
    pub(crate) fn pause_of<'h>(
        &self,
        source: SourceId,
        health: &'h [PlatformHealth],
    ) -> Option<(Timestamp, &'h PlatformHealth)> {
        let now = self.clock().now();
        let here = health
            .iter()
            .filter(|health| self.share_a_server(health.platform, source));
        let paused = here.filter_map(|health| Some((health.quiet_until(now)?, health)));
        paused.max_by_key(|(until, _)| *until)
    }

    /// Until when Google Calendar asked the account and client that are used now not to contact it.
    pub(crate) async fn google_paused_until(&self) -> Result<Option<Timestamp>, Problem> {
        let Some(account) = self.store().account().await? else {
            return Ok(None);
        };
        // Without a client nothing is sent.
        let Ok(client) = self.client().await else {
            return Ok(None);
        };
        let caller = CountedCaller {
            account: account.subject,
            client: client.id,
        };
        Ok(self.store().google_paused_until(&caller, self.clock().now()).await?)
    }

    /// Fails while the pause lasts that Google Calendar asked this caller for, whichever program it was told.
    pub(crate) async fn heed_pause_of_google(&self, caller: &CountedCaller) -> Result<(), Problem> {
        match self.store().google_paused_until(caller, self.clock().now()).await? {
            Some(until) => Err(pause("Google Calendar", "the calendar stays unchanged", until)),
            None => Ok(()),
        }
    }

    /// Keeps a pause that Google Calendar asked this caller for, for this program and the others.
    pub(crate) async fn note_pause_of_google(&self, caller: &CountedCaller, asked: Duration) {
        let now = self.clock().now();
        let asked = SignedDuration::try_from(asked)
            .unwrap_or(LONGEST_QUIET)
            .min(LONGEST_QUIET);
        let until = now.checked_add(asked).unwrap_or(Timestamp::MAX);
        if let Err(error) = self.store().note_google_pause(caller, until, now).await {
            tracing::warn!(%error, "the pause that Google Calendar asked for isn't kept");
        }
    }

    fn share_a_server(&self, one: SourceId, other: SourceId) -> bool {
        let server = |platform: Platform| {
            self.settings()
                .endpoints
                .platform(platform)
                .ok()
                .map(|(server, _)| server)
        };
        match (one.platform(), other.platform()) {
            (Some(one), Some(other)) => {
                one == other || (one.link_domain() == other.link_domain() && server(one) == server(other))
            }
            _ => one == other,
        }
    }
}

fn pause(server: &str, meanwhile: &str, until: Timestamp) -> Problem {
    let message = format!(
        "{server} asked for a pause until {}; {meanwhile}, and it's tried again then.",
        until.strftime("%Y-%m-%d %H:%M:%S UTC")
    );
    Problem::new(Code::RateLimited, message).not_before(until)
}
