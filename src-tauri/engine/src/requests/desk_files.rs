//! The window's files: the ICS file, the backup of preferences, the diagnostics.

use std::path::Path;

use serde::Serialize;
use serde_json::{Map, Value, json};

use super::desk::Desk;
use super::preferences::ICS_FILE;
use super::publish::preference_values;
use crate::config::files;
use crate::domain::preferences::Definition;
use crate::domain::request::FileReply;
use crate::domain::{Code, Problem};
use crate::store::preferences::SetError;

/// Larger than any backup of ours.
const LARGEST_BACKUP: u64 = 256 * 1024;

impl Desk {
    /// Writes the ICS file.
    pub async fn export_ics(&self, path: &Path) -> Result<FileReply, Problem> {
        let ics = self.engine.ics().await?;
        files::write_whole(path, ics.text.as_bytes())?;
        Ok(reply(path, ics.count))
    }

    /// Keeps the ICS file up to date at this path from now on.
    pub async fn keep_ics(&self, path: &Path) -> Result<FileReply, Problem> {
        let text = path.to_str().ok_or_else(|| {
            Problem::new(
                Code::InvalidValue,
                format!("{} is no name in Unicode; name another file.", path.display()),
            )
        })?;
        self.engine.change_preference(ICS_FILE, text).await?;
        let kept = self.engine.keep_calendar_file().await?;
        Ok(reply(path, kept.map_or(0, |ics| ics.count)))
    }

    /// Writes all preferences, without secrets.
    pub async fn backup_preferences(&self, path: &Path) -> Result<FileReply, Problem> {
        let preferences = self.engine.store().preferences().await?;
        let values: Map<String, Value> = preference_values(&preferences)
            .into_iter()
            .filter(|(key, _)| !is_secret(key))
            .map(|(key, value)| (key.to_owned(), value))
            .collect();
        let count = values.len();
        let document = json!({"contestsync_preferences": 1, "preferences": values});
        let text = serde_json::to_string_pretty(&document).unwrap_or_default();
        files::write_whole(path, text.as_bytes())?;
        Ok(reply(path, count))
    }

    /// Reads preferences from a backup: all of it or nothing.
    pub async fn restore_preferences(&self, path: &Path) -> Result<FileReply, Problem> {
        let text = files::read_text(path, LARGEST_BACKUP)?;
        let unfit = || {
            Problem::new(
                Code::InvalidValue,
                format!(
                    "{} isn't a backup of ContestSync's preferences; nothing was changed.",
                    path.display()
                ),
            )
        };
        let document: Value = serde_json::from_str(&text).map_err(|_| unfit())?;
        let values = document
            .get("preferences")
            .and_then(Value::as_object)
            .filter(|_| document.get("contestsync_preferences").is_some())
            .ok_or_else(unfit)?;
        let texts: Vec<(&str, String)> = values
            .iter()
            .filter(|(key, _)| !is_secret(key))
            .filter_map(|(key, value)| {
                let definition = Definition::find(key).ok()?;
                let text = value.as_str().map_or_else(|| value.to_string(), str::to_owned);
                Some((definition.key, text))
            })
            .collect();
        let changes: Vec<(&str, &str)> = texts.iter().map(|(key, text)| (*key, text.as_str())).collect();
        match self.engine.store().set_preferences(&changes).await {
            Err(SetError::Preference(_)) => return Err(unfit()),
            set => set?,
        };
        Ok(reply(path, texts.len()))
    }

    /// The text that helps anyone who helps. No address, no token, no name of a contest.
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
            // A path may name its user.
            if !is_secret(key) && *key != ICS_FILE {
                line(format!("{key} = {value}"));
            }
        }
        Ok(text)
    }
}

/// A state of the view in plain words, as its documents name it.
fn word(state: &impl Serialize) -> String {
    match serde_json::to_value(state) {
        Ok(Value::String(word)) => word.replace('_', " "),
        Ok(Value::Bool(true)) => "yes".to_owned(),
        Ok(Value::Bool(false)) => "no".to_owned(),
        Ok(Value::Null) | Err(_) => "not known".to_owned(),
        Ok(other) => other.to_string(),
    }
}

fn is_secret(key: &str) -> bool {
    key.starts_with("google.")
}

fn reply(path: &Path, count: usize) -> FileReply {
    FileReply {
        path: Some(path.display().to_string()),
        count: u32::try_from(count).unwrap_or(u32::MAX),
    }
}
