//! The text that people read instead of JSON documents.

use jiff::Timestamp;
use serde_json::{Map, Value};

use super::documents::LoginDocument;
use super::handles;
use crate::domain::shared_settings::values::is_shared;
use crate::engine::core::local_zone;
use crate::engine::report::{CalendarOutcome, CalendarReport, PlatformOutcome, RefreshReport, SyncReport};
use crate::engine::status::Status;

/// An instant in the user's zone.
#[must_use]
pub fn local(at: Timestamp) -> String {
    at.to_zoned_datetime(local_zone())
        .strftime("%a %d %b %Y %H:%M %Z")
        .to_string()
}

/// An instant of a document in the user's zone.
fn local_text(at: Option<&String>) -> String {
    at.and_then(|at| at.parse::<Timestamp>().ok())
        .map_or_else(|| "never".to_owned(), local)
}

/// A number of things: "1 contest", "2 contests".
pub(super) fn count(number: usize, thing: &str) -> String {
    format!("{number} {thing}{}", if number == 1 { "" } else { "s" })
}

/// A refresh.
#[must_use]
pub fn refresh(report: &RefreshReport) -> String {
    let mut text = String::new();
    for platform in &report.platforms {
        let name = platform.platform.name(platform.feed.as_deref());
        match (platform.outcome, &platform.error) {
            (PlatformOutcome::Failed, Some(error)) => {
                say!(text, "{name}: failed. {}", error.message);
            }
            (PlatformOutcome::Failed, None) => {
                say!(text, "{name}: failed.");
            }
            (PlatformOutcome::NotModified, _) => {
                say!(text, "{name}: nothing new, {}.", count(platform.contests, "contest"));
            }
            (PlatformOutcome::Ok, _) => {
                let mut line = format!(
                    "{name}: {}, {} new, {} changed, {} gone",
                    count(platform.contests, "contest"),
                    platform.added,
                    platform.changed,
                    platform.removed
                );
                if platform.rejected > 0 {
                    line = format!("{line}, {} left out", count(platform.rejected, "unreadable row"));
                }
                say!(text, "{line}.");
            }
        }
    }
    if let Some(feed) = &report.feed {
        let name = format!("Contest feed of {}", feed.publisher);
        match (feed.outcome, &feed.error) {
            (PlatformOutcome::NotModified, _) => {
                say!(text, "{name}: nothing new.");
            }
            (PlatformOutcome::Ok, None) => {
                say!(
                    text,
                    "{name}: {}, {} new, {} changed, {} gone.",
                    count(feed.contests, "contest"),
                    feed.added,
                    feed.changed,
                    feed.removed
                );
            }
            (_, error) => {
                let message = error.as_ref().map_or("", |error| error.message.as_str());
                say!(text, "{name}: failed. {message}");
            }
        }
    }
    if report.platforms.is_empty() && report.feed.is_none() {
        say!(
            text,
            "Every platform is off; `contestsync config set platforms codeforces,atcoder` turns two on."
        );
    }
    text
}

/// A sync.
#[must_use]
pub fn sync(report: &SyncReport) -> String {
    let mut text = report.refresh.as_ref().map(refresh).unwrap_or_default();
    text.push_str(&calendar(&report.calendar));
    text
}

fn calendar(report: &CalendarReport) -> String {
    let mut text = String::new();
    let word = match (report.outcome, report.dry_run) {
        (CalendarOutcome::Ok, true) => "Calendar (preview)",
        (CalendarOutcome::Ok, false) => "Calendar: done",
        (CalendarOutcome::Partial, _) => "Calendar: partly done",
        (CalendarOutcome::Failed, _) => "Calendar: failed",
        (CalendarOutcome::SignedOut, _) => "Calendar: not connected",
    };
    if matches!(report.outcome, CalendarOutcome::SignedOut) {
        say!(text, "{word}.");
    } else {
        say!(
            text,
            "{word}. {} added, {} changed, {} deleted, {} unchanged, {} deleted by you and kept deleted, {} failed.",
            report.inserted,
            report.updated,
            report.deleted,
            report.unchanged,
            report.kept_deleted,
            report.failed
        );
    }
    for change in &report.plan {
        say!(
            text,
            "  {}: {}, {}",
            change.action,
            change.summary,
            local_text(Some(&change.starts_at))
        );
    }
    for change in &report.held {
        say!(
            text,
            "  held back: {} {}, {}",
            change.action,
            change.summary,
            local_text(Some(&change.starts_at))
        );
    }
    for error in &report.errors {
        let about = error
            .event
            .as_ref()
            .map(|event| format!("{event}: "))
            .unwrap_or_default();
        say!(text, "  {about}{}", error.message);
    }
    text
}

/// What went wrong around the runs: crashes, no network, a wrong clock.
fn surroundings(status: &Status) -> String {
    let mut text = String::new();
    for fault in &status.faults {
        say!(text, "{}: {}", local_text(Some(&fault.at)), fault.message);
    }
    if status.offline_since.is_some() {
        say!(
            text,
            "Offline since {}: no server can be reached. While the program runs, it tries again every minute.",
            local_text(status.offline_since.as_ref())
        );
    }
    if let Some(seconds) = status.clock_off_by_seconds {
        let side = if seconds < 0 { "ahead of" } else { "behind" };
        say!(
            text,
            "This computer's clock is {} s {side} the servers': set it right. Until then nothing old is deleted.",
            seconds.abs()
        );
    }
    text
}

/// The status.
#[must_use]
pub fn status(status: &Status) -> String {
    let mut text = String::new();
    match &status.account {
        Some(account) if account.state == "ok" => {
            say!(text, "Google Calendar: signed in as {}.", account.email);
            if let Some(error) = &account.error {
                say!(text, "  {}", error.message);
            }
        }
        Some(account) => {
            say!(
                text,
                "Google Calendar: {} has to sign in again (`contestsync login`).",
                account.email
            );
        }
        None => {
            say!(text, "Google Calendar: not connected (`contestsync login`).");
        }
    }
    say!(
        text,
        "Encryption key: in the {}.",
        if status.secret_store == "file" {
            "data folder, in a file that only you can read"
        } else {
            "keyring"
        }
    );
    say!(
        text,
        "Last refresh: {}. Next: {}.",
        local_text(status.last_refresh_at.as_ref()),
        local_text(status.next_refresh_at.as_ref())
    );
    let outcome = status
        .last_sync_outcome
        .as_deref()
        .map(|word| format!(" ({word})"))
        .unwrap_or_default();
    let next_sync = status
        .next_sync_at
        .as_ref()
        .map_or_else(|| "after a sign-in".to_owned(), |at| local_text(Some(at)));
    say!(
        text,
        "Last sync: {}{outcome}. Next: {next_sync}.",
        local_text(status.last_sync_at.as_ref())
    );
    text.push_str(&surroundings(status));
    if let Some(file) = &status.ics_file {
        if let Some(error) = &file.error {
            say!(text, "Calendar file: not up to date. {}", error.message);
        } else {
            let written = local_text(file.written_at.as_ref());
            say!(text, "Calendar file: {}, last written {written}.", file.path);
        }
    }
    for row in &status.handles {
        say!(text, "Rating: {}", handles::line(row));
    }
    for platform in &status.platforms {
        let name = platform.platform.name(platform.feed.as_deref());
        match (&platform.last_error, platform.enabled) {
            (_, false) => {
                say!(text, "  {name}: off");
            }
            (Some(error), true) if platform.consecutive_failures > 0 => {
                say!(
                    text,
                    "  {name}: failing ({} in a row), last good {}. {}",
                    platform.consecutive_failures,
                    local_text(platform.last_success_at.as_ref()),
                    error.message
                );
            }
            (_, true) => {
                say!(
                    text,
                    "  {name}: last good {}",
                    local_text(platform.last_success_at.as_ref())
                );
            }
        }
    }
    if let Some(feed) = &status.feed {
        let read = local_text(feed.last_success_at.as_ref());
        let failed = feed.last_error.as_ref().map_or("", |error| error.message.as_str());
        say!(text, "Contest feed of {}: last read {read}. {failed}", feed.publisher);
    }
    say!(
        text,
        "Data: {} ({} contests, schema {}).",
        status.database.path,
        status.database.contests,
        status.database.schema_version
    );
    for note in &status.notes {
        say!(text, "Note: {}", note.message);
    }
    text
}

/// A sign-in.
#[must_use]
pub fn login(login: &LoginDocument, kept_own: bool) -> String {
    let joined = match &login.joined {
        Some(_) if kept_own => {
            " This computer's settings were kept; your other computers follow with their next sync.".to_owned()
        }
        Some(joined) => format!(
            " Settings were taken over from {} (last changed {}); `contestsync config keep-own` restores this computer's.",
            joined.computer,
            local(joined.at)
        ),
        None => String::new(),
    };
    format!(
        "Signed in as {}.{joined} `contestsync sync` adds the contests to the calendar.",
        login.email
    )
}

/// What `config keep-own` did.
#[must_use]
pub fn kept_own(restored: usize) -> String {
    if restored == 0 {
        "This computer didn't take over any settings, so nothing was changed.".to_owned()
    } else {
        "This computer's settings are back; the next sync gives them to your other computers.".to_owned()
    }
}

/// All preferences: those that are shared, then the others.
#[must_use]
pub fn preferences(all: &Map<String, Value>) -> String {
    let plain = |value: &Value| value.as_str().map_or_else(|| value.to_string(), str::to_owned);
    let mut text = String::new();
    for (shared, heading) in [
        (true, "# Shared by all computers that use the calendar"),
        (false, "# This computer's own"),
    ] {
        say!(text, "{heading}");
        for (key, value) in all.iter().filter(|(key, _)| is_shared(key) == shared) {
            say!(text, "{key} = {}", plain(value));
        }
    }
    text
}
