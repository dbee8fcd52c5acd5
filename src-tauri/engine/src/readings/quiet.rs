//! Servers that asked for a pause: it applies to every request to them, no matter what it's for or who sends it.

use jiff::Timestamp;

use crate::domain::{Code, Platform, Problem, SourceId};
use crate::engine::Engine;
use crate::store::health::PlatformHealth;

impl Engine {
    /// Why this source isn't asked now: its server asked for a pause while this source was read, or another one on the same server.
    pub(crate) async fn asked_to_wait(&self, source: SourceId) -> Result<Option<Problem>, Problem> {
        let health = self.store().health().await?;
        let paused = self.pause_of(source, &health);
        Ok(paused.map(|(until, health)| pause(health, until)))
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

fn pause(health: &PlatformHealth, until: Timestamp) -> Problem {
    let message = format!(
        "{} asked for a pause until {}; known contests are kept, and it's tried again then.",
        health.name,
        until.strftime("%Y-%m-%d %H:%M:%S UTC")
    );
    Problem::new(Code::RateLimited, message).not_before(until)
}
