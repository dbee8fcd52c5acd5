//! The window's files: the ICS file, the backup of preferences, the diagnostics.

use std::path::Path;

use serde::Serialize;
use serde_json::Value;

use super::backup::is_secret;
use super::desk::Desk;
use super::preferences::ICS_FILE;
use crate::domain::request::FileReply;
use crate::domain::{Code, Problem, SourceId};
use crate::runs::queue::Work;

impl Desk {
    /// Keeps the ICS file up to date at this path from now on.
    pub(super) async fn keep_ics(&self, path: &Path) -> Result<FileReply, Problem> {
        let text = path.to_str().ok_or_else(|| {
            Problem::new(
                Code::InvalidValue,
                format!("{} isn't a valid Unicode name; name another file.", path.display()),
            )
        })?;
        self.engine.change_preference(ICS_FILE, text).await?;
        let kept = self.engine.keep_calendar_file().await?;
        Ok(file_reply(path, kept.map_or(0, |ics| ics.count)))
    }

    /// Writes all preferences, without secrets, and on request the addresses of calendar feeds.
    pub async fn backup_preferences(&self, path: &Path, feed_addresses: bool) -> Result<FileReply, Problem> {
        let backed_up = self.engine.back_up(path, feed_addresses).await?;
        Ok(file_reply(path, backed_up.preferences))
    }

    /// Reads a backup completely or not at all. Restored feeds are read immediately.
    pub async fn restore_preferences(&self, path: &Path) -> Result<FileReply, Problem> {
        let backed_up = self.engine.restore_backup(path).await?;
        if !backed_up.restored.is_empty() {
            let feeds = backed_up.restored.iter().copied().map(SourceId::from).collect();
            self.queue.enqueue(Work::Refresh(Some(feeds)))?;
        }
        Ok(file_reply(path, backed_up.preferences))
    }

    /// Text for someone who helps the user. No address, no token, no name of a contest.
    pub async fn diagnostics(&self) -> Result<String, Problem> {
        let view = self.view().await?;
        let mut text = format!(
            "ContestSync {} ({}) on {}\ntime {} in {}\n",
            view.about.version, view.about.package, view.about.system, view.now, view.zone
        );
        let service = &view.reminders.service;
        let account = view
            .account
            .as_ref()
            .map_or("none".to_owned(), |account| word(&account.state));
        let mut line = |words: String| {
            text.push_str(&words);
            text.push('\n');
        };
        line(format!("account {account}, key in {}", word(&view.about.secret_store)));
        line(format!(
            "notifications {} ({}), actions {}, sample seen {}, tray {}, launch at login {}",
            word(&service.state),
            service.name.as_deref().unwrap_or("unknown service"),
            word(&service.actions),
            service.seen_at.map_or("never".to_owned(), |at| at.to_string()),
            word(&view.about.tray),
            word(&view.about.autostart_registered)
        ));
        line(format!(
            "contests {} shown, {} hidden; reminders planned {}, paused {}",
            view.contests.len(),
            view.hidden.total,
            view.reminders.planned.len(),
            word(&view.reminders.paused.is_some())
        ));
        for platform in &view.platforms {
            let error = platform.last_error.as_ref().map_or("", |error| error.code.word());
            line(format!(
                "{}: {}, last {}, {} failures {error}, {} contests",
                platform.platform,
                word(&platform.health),
                platform.last_success_at.map_or("never".to_owned(), |at| at.to_string()),
                platform.consecutive_failures,
                platform.contests
            ));
        }
        if let Some(sync) = &view.calendar.last_sync {
            line(format!(
                "last sync {}: +{} ~{} -{} failed {} {}",
                sync.at,
                sync.inserted,
                sync.updated,
                sync.deleted,
                sync.failed,
                sync.problem.as_ref().map_or("", |problem| problem.code.word())
            ));
        }
        for (key, value) in &view.preferences {
            // A path may contain the user's name.
            if !is_secret(key) && *key != ICS_FILE {
                line(format!("{key} = {value}"));
            }
        }
        Ok(text)
    }
}

/// A state from the view in plain words, the same as in its documents.
fn word(state: &impl Serialize) -> String {
    match serde_json::to_value(state) {
        Ok(Value::String(word)) => word.replace('_', " "),
        Ok(Value::Bool(true)) => "yes".to_owned(),
        Ok(Value::Bool(false)) => "no".to_owned(),
        Ok(Value::Null) | Err(_) => "not known".to_owned(),
        Ok(other) => other.to_string(),
    }
}

pub(super) fn file_reply(path: &Path, count: usize) -> FileReply {
    FileReply {
        path: Some(path.display().to_string()),
        count: u32::try_from(count).unwrap_or(u32::MAX),
    }
}
