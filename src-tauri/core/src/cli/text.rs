//! The text that people read instead of JSON documents.

use jiff::Timestamp;
use serde_json::{Map, Value};

use super::documents::LoginDocument;
use super::handles;
use super::spoken::{counted, dated, explained, forms, in_a_row, spoken};
use crate::domain::shared_settings::values::is_shared;
use crate::engine::report::{
    CalendarOutcome, CalendarReport, ErrorDocument, PlatformOutcome, RefreshReport, SyncReport,
};
use crate::engine::status::Status;
use crate::words::Message;

/// An instant in the user's zone.
#[must_use]
pub fn local(at: Timestamp) -> String {
    dated(at)
}

/// An instant of a document in the user's zone.
fn local_text(at: Option<&String>) -> String {
    at.and_then(|at| at.parse::<Timestamp>().ok())
        .map_or_else(|| spoken(&Message::CliNever), local)
}

/// A refresh.
#[must_use]
pub fn refresh(report: &RefreshReport) -> String {
    let mut text = String::new();
    for platform in &report.platforms {
        let name = platform.platform.name(platform.feed.as_deref());
        match (platform.outcome, &platform.error) {
            (PlatformOutcome::Failed, Some(error)) => {
                let why = &explained(&error.code, &error.message);
                say!(text, "{}", spoken(&Message::CliRefreshFailed { platform: name, why }));
            }
            (PlatformOutcome::Failed, None) => {
                say!(text, "{}", spoken(&Message::CliRefreshFailedPlain { platform: name }));
            }
            (PlatformOutcome::NotModified, _) => {
                say!(text, "{}", read(name, platform.contests, Vec::new()));
            }
            (PlatformOutcome::Ok, _) => {
                let mut what = changes(platform.added, platform.changed, platform.removed);
                what.extend(left_out(platform.rejected));
                say!(text, "{}", read(name, platform.contests, what));
            }
        }
    }
    if let Some(feed) = &report.feed {
        let publisher = &feed.publisher;
        let name = &spoken(&Message::CliFeedOf { publisher });
        match (feed.outcome, &feed.error) {
            (PlatformOutcome::NotModified, _) => {
                say!(text, "{}", spoken(&Message::CliFeedSame { name }));
            }
            (PlatformOutcome::Ok, None) => {
                let what = changes(feed.added, feed.changed, feed.removed);
                say!(text, "{}", read(name, feed.contests, what));
            }
            (_, error) => {
                let explain = |error: &ErrorDocument| explained(&error.code, &error.message);
                let why = &error.as_ref().map_or_else(String::new, explain);
                say!(text, "{}", spoken(&Message::CliRefreshFailed { platform: name, why }));
            }
        }
    }
    if report.platforms.is_empty() && report.feed.is_none() {
        say!(text, "{}", spoken(&Message::CliRefreshOff));
    }
    text
}

/// A platform or a feed that was read, and what came of it.
fn read(name: &str, contests: usize, what: Vec<String>) -> String {
    let (n, platform) = (forms(contests), name);
    match in_a_row(what) {
        Some(what) => spoken(&Message::CliRefresh {
            n,
            platform,
            what: &what,
        }),
        None if contests == 0 => spoken(&Message::CliRefreshNone { platform }),
        None => spoken(&Message::CliRefreshSame { n, platform }),
    }
}

/// What a reading changed.
fn changes(added: usize, changed: usize, removed: usize) -> Vec<String> {
    counted([
        (added, |n| Message::DidNew { n }),
        (changed, |n| Message::DidChanged { n }),
        (removed, |n| Message::DidCanceled { n }),
    ])
}

/// Rows that were left out.
fn left_out(rejected: usize) -> Option<String> {
    let rows = spoken(&Message::CliRows { n: forms(rejected) });
    (rejected > 0).then(|| spoken(&Message::CliLeftOut { rows: &rows }))
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
    let what = &spoken(&match (report.outcome, report.dry_run) {
        (CalendarOutcome::Ok, true) => Message::CliCalendarPreview,
        (CalendarOutcome::Ok, false) => Message::CliCalendarDone,
        (CalendarOutcome::Partial, _) => Message::CliCalendarPartly,
        (CalendarOutcome::Failed, _) => Message::CliCalendarFailed,
        (CalendarOutcome::SignedOut, _) => Message::CliCalendarSignedOut,
    });
    if matches!(report.outcome, CalendarOutcome::SignedOut) {
        say!(text, "{what}");
    } else {
        let did = in_a_row(counted([
            (report.inserted, |n| Message::DidAdded { n }),
            (report.updated, |n| Message::DidUpdated { n }),
            (report.deleted, |n| Message::DidRemoved { n }),
            (report.unchanged, |n| Message::CliUnchanged { n }),
            (report.kept_deleted, |n| Message::CliKeptDeleted { n }),
            (report.failed, |n| Message::DidFailed { n }),
        ]));
        let said = match &did {
            Some(did) => spoken(&Message::CliCalendar { what, did }),
            // Whatever kept it from being done comes in the next lines.
            None if report.outcome == CalendarOutcome::Partial => spoken(&Message::CliCalendarAlone { what }),
            None => spoken(&Message::CliCalendarSame { what }),
        };
        say!(text, "{said}");
    }
    for change in report.plan.iter().flatten() {
        let when = local_text(Some(&change.starts_at));
        say!(text, "  {}: {}, {when}", action(&change.action), change.summary);
    }
    for change in &report.held {
        let message = Message::CliHeld {
            action: &action(&change.action),
            name: &change.summary,
            when: &local_text(Some(&change.starts_at)),
        };
        say!(text, "  {}", spoken(&message));
    }
    for error in &report.errors {
        let about = error
            .event
            .as_ref()
            .map(|event| format!("{event}: "))
            .unwrap_or_default();
        say!(text, "  {about}{}", explained(&error.code, &error.message));
    }
    text
}

/// What a plan does, in the user's language.
fn action(word: &str) -> String {
    match word {
        "insert" => spoken(&Message::CliInsert),
        "update" => spoken(&Message::CliUpdate),
        "restore" => spoken(&Message::CliRestore),
        "delete" => spoken(&Message::CliDelete),
        other => other.to_owned(),
    }
}

/// How a sync ended, in the user's language.
fn ended(word: &str) -> String {
    match word {
        "ok" => spoken(&Message::CliEndedOk),
        "partial" => spoken(&Message::CliEndedPartial),
        "failed" => spoken(&Message::CliEndedFailed),
        other => other.to_owned(),
    }
}

/// What went wrong around the runs: crashes, no network, a wrong clock.
fn surroundings(status: &Status) -> String {
    let mut text = String::new();
    for fault in &status.faults {
        say!(text, "{}: {}", local_text(Some(&fault.at)), fault.message);
    }
    if status.offline_since.is_some() {
        let when = &local_text(status.offline_since.as_ref());
        say!(text, "{}", spoken(&Message::CliOffline { when }));
    }
    if let Some(seconds) = status.clock_off_by_seconds {
        let off = &seconds.abs().to_string();
        let message = if seconds < 0 {
            Message::CliClockAhead { seconds: off }
        } else {
            Message::CliClockBehind { seconds: off }
        };
        say!(text, "{}", spoken(&message));
    }
    text
}

/// The status.
#[must_use]
pub fn status(status: &Status) -> String {
    let mut text = String::new();
    match &status.account {
        Some(account) if account.state == "ok" => {
            say!(text, "{}", spoken(&Message::CliAccount { email: &account.email }));
            if let Some(error) = &account.error {
                say!(text, "  {}", explained(&error.code, &error.message));
            }
        }
        Some(account) => {
            say!(text, "{}", spoken(&Message::CliAccountAgain { email: &account.email }));
        }
        None => {
            say!(text, "{}", spoken(&Message::CliAccountNone));
        }
    }
    let key = if status.secret_store == "file" {
        Message::CliKeyFile
    } else {
        Message::CliKeyKeyring
    };
    say!(text, "{}", spoken(&key));
    let refreshes = Message::CliLastRefresh {
        last: &local_text(status.last_refresh_at.as_ref()),
        next: &local_text(status.next_refresh_at.as_ref()),
    };
    say!(text, "{}", spoken(&refreshes));
    let outcome = status
        .last_sync_outcome
        .as_deref()
        .map(|word| format!(" ({})", ended(word)))
        .unwrap_or_default();
    let next_sync = status
        .next_sync_at
        .as_ref()
        .map_or_else(|| spoken(&Message::CliAfterSignIn), |at| local_text(Some(at)));
    let syncs = Message::CliLastSync {
        last: &format!("{}{outcome}", local_text(status.last_sync_at.as_ref())),
        next: &next_sync,
    };
    say!(text, "{}", spoken(&syncs));
    text.push_str(&surroundings(status));
    if let Some(file) = &status.ics_file {
        if let Some(error) = &file.error {
            let why = &explained(&error.code, &error.message);
            say!(text, "{}", spoken(&Message::CliFileFailed { why }));
        } else {
            let message = Message::CliFile {
                path: &file.path,
                when: &local_text(file.written_at.as_ref()),
            };
            say!(text, "{}", spoken(&message));
        }
    }
    for row in &status.handles {
        let line = &handles::line(row);
        say!(text, "{}", spoken(&Message::CliRating { text: line }));
    }
    for platform in &status.platforms {
        let name = platform.platform.name(platform.feed.as_deref());
        let when = &local_text(platform.last_success_at.as_ref());
        let line = match (&platform.last_error, platform.enabled) {
            (_, false) => spoken(&Message::CliPlatformOff { platform: name }),
            (Some(error), true) if platform.consecutive_failures > 0 => spoken(&Message::CliPlatformFailing {
                platform: name,
                count: &platform.consecutive_failures.to_string(),
                when,
                why: &explained(&error.code, &error.message),
            }),
            (_, true) => spoken(&Message::CliPlatform { platform: name, when }),
        };
        say!(text, "  {line}");
    }
    if let Some(feed) = &status.feed {
        let explain = |error: &ErrorDocument| explained(&error.code, &error.message);
        let message = Message::CliFeed {
            publisher: &feed.publisher,
            when: &local_text(feed.last_success_at.as_ref()),
            why: &feed.last_error.as_ref().map_or_else(String::new, explain),
        };
        say!(text, "{}", spoken(&message));
    }
    let data = Message::CliData {
        path: &status.database.path,
        count: &status.database.contests.to_string(),
        schema: &status.database.schema_version.to_string(),
    };
    say!(text, "{}", spoken(&data));
    for note in &status.notes {
        let explained = &explained(&note.code, &note.message);
        say!(text, "{}", spoken(&Message::CliNote { text: explained }));
    }
    text
}

/// A sign-in.
#[must_use]
pub fn login(login: &LoginDocument, kept_own: bool) -> String {
    let email = &login.email;
    match &login.joined {
        Some(_) if kept_own => spoken(&Message::CliSignedInKept { email }),
        Some(joined) => spoken(&Message::CliSignedInJoined {
            email,
            computer: &joined.computer,
            when: &local(joined.at),
        }),
        None => spoken(&Message::CliSignedIn { email }),
    }
}

/// What `config keep-own` did.
#[must_use]
pub fn kept_own(restored: usize) -> String {
    if restored == 0 {
        spoken(&Message::CliKeptOwnNone)
    } else {
        spoken(&Message::CliKeptOwn)
    }
}

/// All preferences: those that are shared, then the others.
#[must_use]
pub fn preferences(all: &Map<String, Value>) -> String {
    let plain = |value: &Value| value.as_str().map_or_else(|| value.to_string(), str::to_owned);
    let mut text = String::new();
    for (shared, heading) in [(true, Message::CliShared), (false, Message::CliOwn)] {
        say!(text, "# {}", spoken(&heading));
        for (key, value) in all.iter().filter(|(key, _)| is_shared(key) == shared) {
            say!(text, "{key} = {}", plain(value));
        }
    }
    text
}

#[cfg(test)]
mod tests {
    use jiff::tz::TimeZone;

    use super::super::spoken::TRIED;
    use super::*;
    use crate::domain::when::TimeWords;
    use crate::words::{Language, Speech};

    fn said_in(tag: &str, say: impl Fn() -> String) -> String {
        let words = TimeWords::with_clock(TimeZone::UTC, false);
        TRIED.set(Some(Speech::new(Language::tagged(tag).unwrap(), words)));
        let said = say();
        TRIED.set(None);
        said
    }

    /// `ui/tests/counts.test.ts` checks the window.
    #[test]
    fn counts_that_are_zero_are_left_out() {
        let report = |inserted, unchanged, failed| {
            let mut report = CalendarReport::default();
            (report.inserted, report.unchanged, report.failed) = (inserted, unchanged, failed);
            report
        };
        let synced = |tag, report: &CalendarReport| said_in(tag, || calendar(report));
        assert_eq!(synced("en", &report(8, 0, 0)), "Calendar: done. 8 added.\n");
        assert_eq!(
            synced("en", &report(8, 80, 1)),
            "Calendar: done. 8 added, 80 unchanged, 1 failed.\n"
        );
        assert_eq!(
            synced("en", &CalendarReport::default()),
            "Calendar: done. Nothing changed.\n"
        );
        let mut partly = CalendarReport::default();
        partly.outcome = CalendarOutcome::Partial;
        assert_eq!(synced("en", &partly), "Calendar: partly done.\n");
        assert_eq!(synced("es", &report(1, 0, 0)), "Calendario: hecho. 1 añadido.\n");
        let reading = |tag, added, removed, rejected| {
            said_in(tag, || {
                let mut what = changes(added, 0, removed);
                what.extend(left_out(rejected));
                read("AtCoder", 4, what)
            })
        };
        assert_eq!(reading("en", 0, 0, 0), "AtCoder: nothing new, 4 contests.");
        assert_eq!(reading("en", 4, 0, 0), "AtCoder: 4 contests, 4 new.");
        let empty = |tag| said_in(tag, || read("Code360", 0, Vec::new()));
        assert_eq!(empty("en"), "Code360: nothing new, no contests.");
        assert_eq!(empty("fr"), "Code360 : rien de nouveau, aucun concours.");
        assert_eq!(
            reading("en", 1, 2, 3),
            "AtCoder: 4 contests, 1 new, 2 canceled, 3 unreadable rows left out."
        );
        assert_eq!(reading("ja", 1, 2, 0), "AtCoder: コンテスト 4 件、新規 1、中止 2。");
        let row = said_in("ar", || in_a_row(changes(1, 1, 2)).unwrap());
        assert_eq!(row, "1 جديدة، 1 معدّلة، 2 ملغاة");
    }
}
