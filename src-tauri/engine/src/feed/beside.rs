//! The feed as it is read next to the platforms, or before them.

use std::sync::Arc;

use tokio::sync::watch;

use super::read::FeedVisit;
use crate::domain::{Code, Problem};
use crate::engine::Engine;
use crate::tasks::supervise::{Task, crash_message};

type Seen = Option<Result<Arc<FeedVisit>, Problem>>;

/// A feed that is being read, or was. All clones wait for the same reading.
#[derive(Clone, Debug)]
pub(crate) struct Beside(watch::Receiver<Seen>);

impl Beside {
    /// The outcome, once it's known.
    pub(crate) async fn visit(&self) -> Result<Arc<FeedVisit>, Problem> {
        let mut seen = self.0.clone();
        let crashed = || Problem::new(Code::Crashed, crash_message(""));
        let visit = seen.wait_for(Option::is_some).await.map_err(|_| crashed())?.clone();
        visit.unwrap_or_else(|| Err(crashed()))
    }
}

impl Engine {
    /// Starts reading the feed, if one is subscribed to.
    pub(crate) async fn begin_feed(&self) -> Result<Option<Beside>, Problem> {
        let Some(feed) = self.subscribed().await? else {
            return Ok(None);
        };
        let (tell, seen) = watch::channel(None);
        let engine = self.clone();
        tokio::spawn(async move {
            let visit = engine.guarded(Task::Platform, engine.read_feed(&feed)).await;
            tell.send_replace(Some(visit.map(Arc::new)));
        });
        Ok(Some(Beside(seen)))
    }
}
