//! The status document of the command-line contract.

use serde::Serialize;

use crate::domain::view::HandleRow;
use crate::domain::{Problem, SourceId};
use crate::engine::Engine;
use crate::runs::report::ErrorDocument;
use crate::store::runs::RunKind;
use crate::tasks::supervise::crash_message;

/// The document of `contestsync status --json`. Instants are RFC 3339 in UTC, whole seconds.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Status {
    /// Who is signed in.
    pub account: Option<AccountStatus>,
    /// The calendar events go to.
    pub calendar_id: Option<String>,
    /// keyring, file.
    pub secret_store: &'static str,
    /// When the last refresh ended.
    pub last_refresh_at: Option<String>,
    /// When the last sync ended.
    pub last_sync_at: Option<String>,
    /// How it ended.
    pub last_sync_outcome: Option<String>,
    /// When the next refresh is due, while the app or `contestsync run` runs.
    pub next_refresh_at: Option<String>,
    /// When the next sync is due.
    pub next_sync_at: Option<String>,
    /// Since when no server can be reached.
    pub offline_since: Option<String>,
    /// By how many seconds this computer's clock is behind the servers' (negative: ahead), where it is known to be wrong.
    pub clock_off_by_seconds: Option<i64>,
    /// The state of each platform.
    pub platforms: Vec<PlatformStatus>,
    /// The state of the contest feed; absent if none is subscribed to.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub feed: Option<FeedStatus>,
    /// The user's handles; absent where none is set.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub handles: Vec<HandleRow>,
    /// The calendar file that is kept up to date.
    pub ics_file: Option<IcsFileStatus>,
    /// The data file.
    pub database: DatabaseStatus,
    /// What the user should know.
    pub notes: Vec<ErrorDocument>,
    /// Recent crashes of parts that were restarted.
    pub faults: Vec<FaultStatus>,
}

/// A part of the program that crashed.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct FaultStatus {
    /// When it last crashed.
    pub at: String,
    /// Which part, in one word.
    pub task: String,
    /// One plain sentence, with file and line.
    pub message: String,
}

/// Who is signed in.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct AccountStatus {
    /// The address.
    pub email: String,
    /// ok, `sign_in_again`.
    pub state: &'static str,
    /// Why the sign-in can't be used right now though it hasn't ended: its key can't be reached. Absent where it can.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub error: Option<ErrorDocument>,
}

/// The state of a platform.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct PlatformStatus {
    /// The platform.
    pub platform: SourceId,
    /// The feed's name, where it is one.
    #[serde(rename = "name", skip_serializing_if = "Option::is_none")]
    pub feed: Option<String>,
    /// Whether it is read.
    pub enabled: bool,
    /// When it was last read successfully.
    pub last_success_at: Option<String>,
    /// Failures since.
    pub consecutive_failures: u32,
    /// The last failure, while it's failing.
    pub last_error: Option<ErrorDocument>,
    /// When it's tried again, while it fails.
    pub next_try_at: Option<String>,
}

/// The state of a contest feed.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct FeedStatus {
    /// Whose it is: its host.
    pub publisher: String,
    /// Its address.
    pub url: String,
    /// Whether it's read instead of the platforms.
    pub first: bool,
    /// The date of the last file that was believed.
    pub read_at: Option<String>,
    /// When it was last read successfully.
    pub last_success_at: Option<String>,
    /// Failures since.
    pub consecutive_failures: u32,
    /// The last failure, while it's failing.
    pub last_error: Option<ErrorDocument>,
}

/// The calendar file that is kept up to date.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct IcsFileStatus {
    /// Where it is.
    pub path: String,
    /// When it was last written there.
    pub written_at: Option<String>,
    /// What stops it from being written.
    pub error: Option<ErrorDocument>,
}

/// The data file.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct DatabaseStatus {
    /// Where it is.
    pub path: String,
    /// Its schema.
    pub schema_version: i64,
    /// Contests in it.
    pub contests: i64,
}

impl Engine {
    /// Reads the status of everything. Changes nothing and contacts no server.
    pub async fn status(&self) -> Result<Status, Problem> {
        let store = self.store();
        let preferences = store.preferences().await?;
        let account = store.account().await?;
        let calendar_id = match &account {
            Some(account) => {
                store
                    .calendar_link(&account.subject, preferences.calendar_dedicated)
                    .await?
            }
            None => None,
        };
        let sealed = account
            .as_ref()
            .and_then(|account| account.sealed_refresh_token.as_deref());
        let (key_kind, unreachable) = self.key_place(sealed).await;
        let unreachable = unreachable.as_ref().map(ErrorDocument::from);
        let due = self.due().await?;
        let refresh = store.last_run(RunKind::Refresh, None).await?;
        let sync = store.last_run(RunKind::Sync, None).await?;
        let mut notes = store.unseen_notes().await?;
        if let Some(link) = &calendar_id {
            notes.extend(
                self.moved_away(link)
                    .await?
                    .map(|problem| (self.clock().now(), problem)),
            );
        }
        let notes = notes.iter().map(|(_, problem)| ErrorDocument::from(problem)).collect();
        let text = |at: jiff::Timestamp| at.to_string();
        let now = self.clock().now();
        let health = store.health().await?;
        let platforms = health.into_iter().map(|health| PlatformStatus {
            enabled: preferences.is_on(health.platform),
            platform: health.platform,
            feed: health.platform.feed().map(|_| health.name.clone()),
            last_success_at: health.last_success_at.map(text),
            consecutive_failures: health.consecutive_failures,
            next_try_at: health.next_try_at(now).map(text),
            last_error: health.last_error.as_ref().map(ErrorDocument::from),
        });
        Ok(Status {
            feed: self.feed_status().await?,
            handles: self.handles().await?,
            platforms: platforms.collect(),
            calendar_id: calendar_id.map(|link| link.calendar_id),
            secret_store: key_kind.word(),
            last_refresh_at: refresh.map(|run| text(run.ended_at)),
            last_sync_outcome: sync.as_ref().map(|run| run.outcome.word().to_owned()),
            last_sync_at: sync.map(|run| text(run.ended_at)),
            next_refresh_at: due.refresh_at.map(text),
            next_sync_at: due.sync_at.map(text),
            offline_since: self.offline_since().await?.map(text),
            clock_off_by_seconds: self.clock_off_by().map(|off| off.as_secs()),
            ics_file: self.calendar_file(&preferences).await?.map(|file| IcsFileStatus {
                path: file.path,
                written_at: file.written_at.map(text),
                error: file.problem.as_ref().map(ErrorDocument::from),
            }),
            database: DatabaseStatus {
                path: store.path().display().to_string(),
                schema_version: store.schema_version(),
                contests: store.count_contests().await?,
            },
            notes,
            faults: self
                .faults()
                .await?
                .into_iter()
                .map(|fault| FaultStatus {
                    at: text(fault.at),
                    message: crash_message(&fault.place),
                    task: fault.task,
                })
                .collect(),
            account: account.map(|account| AccountStatus {
                state: if account.ended_at.is_some() {
                    "sign_in_again"
                } else {
                    "ok"
                },
                error: unreachable.filter(|_| account.ended_at.is_none()),
                email: account.email,
            }),
        })
    }
}
