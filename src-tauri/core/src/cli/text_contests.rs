//! What a person reads of contests: the list, and the story of one.

use jiff::Timestamp;

use super::documents::{ContestDocument, OtherDocument, ReadingDocument, WhyDocument};
use super::reasons::{because, standing_answer, standing_reason, standing_words};
use super::spoken::{lasting, left, spoken};
use super::text::local;
use crate::domain::rules::Rule;
use crate::domain::verdict::Decision;
use crate::store::merge::Change;
use crate::words::Message;

/// The contests of `list`.
#[must_use]
pub fn contests(contests: &[ContestDocument], rules: &[Rule], now: Timestamp) -> String {
    if contests.is_empty() {
        return spoken(&Message::CliListNone);
    }
    let mut text = String::new();
    for contest in contests {
        let when = if contest.ends_at <= now {
            spoken(&Message::CliOver)
        } else if contest.starts_at <= now {
            spoken(&Message::CliRunning)
        } else {
            let length = &left(contest.starts_at, now);
            spoken(&Message::CliIn { length })
        };
        say!(
            text,
            "{}  {}  ({})",
            local(contest.starts_at),
            contest.name,
            contest.platform.name(contest.feed.as_deref())
        );
        let mut facts = vec![
            when,
            lasting(contest.duration_seconds),
            contest.key.to_string(),
            contest.url.clone().unwrap_or_default(),
        ];
        if contest.time_from.source == "feed" {
            facts.push(reading(&contest.time_from, contest, now));
        }
        let other = contest.other_reading.as_ref();
        facts.extend(other.map(|other| other_reading(other, contest, now)));
        facts.extend(contest.standing.as_ref().map(standing_words));
        let hidden = |reason: &String| {
            spoken(&Message::CliHidden {
                why: &because(contest.list_because, reason, rules),
            })
        };
        facts.extend(contest.hidden_by.as_ref().map(hidden));
        say!(text, "    {}", facts.join(" · "));
    }
    text
}

/// What another reading of a contest says.
fn other_reading(other: &OtherDocument, contest: &ContestDocument, now: Timestamp) -> String {
    let starts = |at| spoken(&Message::CliStarts { when: &local(at) });
    let says = &other.starts_at.map_or_else(|| spoken(&Message::CliTakenBack), starts);
    let from = &reading(&other.from, contest, now);
    spoken(&Message::CliOther { from, says })
}

/// Where and when a contest's times were read.
fn reading(reading: &ReadingDocument, contest: &ContestDocument, now: Timestamp) -> String {
    let seconds = now.duration_since(reading.read_at).as_secs();
    let ago = &if seconds < 60 {
        spoken(&Message::TimeJustNow)
    } else {
        spoken(&Message::CliAgo {
            length: &lasting(seconds - seconds % 60),
        })
    };
    let platform = contest.platform.name(contest.feed.as_deref());
    spoken(&match reading.publisher.as_deref() {
        Some(publisher) => Message::CliFromFeed { publisher, ago },
        None => Message::CliFromPlatform { platform, ago },
    })
}

/// The story of a contest.
#[must_use]
pub fn why(why: &WhyDocument, rules: &[Rule], now: Timestamp) -> String {
    let mut text = String::new();
    let contest = &why.contest;
    say!(
        text,
        "{} ({})",
        contest.name,
        contest.platform.name(contest.feed.as_deref())
    );
    let (from, to) = (&local(contest.starts_at), &local(contest.ends_at));
    say!(text, "{}", spoken(&Message::CliTimes { from, to }));
    if let Some(url) = &contest.url {
        say!(text, "{url}");
    }
    let source = Message::CliSource {
        list: &why.source,
        when: &local(contest.checked_at),
    };
    say!(text, "{}", spoken(&source));
    let from = &reading(&contest.time_from, contest, now);
    say!(text, "{}", spoken(&Message::CliTimeFrom { from }));
    if let Some(other) = &contest.other_reading {
        let other = &other_reading(other, contest, now);
        say!(text, "{}", spoken(&Message::CliReadingsDiffer { other }));
    }
    if let Some(standing) = &contest.standing {
        let message = Message::CliForYou {
            answer: &standing_answer(standing),
            why: &standing_reason(standing, contest.platform.name(contest.feed.as_deref())),
        };
        say!(text, "{}", spoken(&message));
    }
    for line in &why.history {
        let before = match &line.change {
            Change::Moved { from } => was(&local(*from)),
            Change::Renamed { from } => was(from),
            Change::Lengthened { from_seconds } => was(&lasting(*from_seconds)),
            Change::Announced | Change::Updated | Change::Gone | Change::Back => String::new(),
        };
        say!(text, "  {}: {}{before}", local(line.at), happened(&line.change));
    }
    let answer = |shown: bool| spoken(if shown { &Message::CliYes } else { &Message::CliNo });
    let reason = |decision: &Decision| because(decision.because, &decision.reason, rules);
    let list = Message::CliInList {
        answer: &answer(why.list.shown),
        why: &reason(&why.list),
    };
    // What has started is neither added nor reminded of any more.
    let started = contest.starts_at <= now;
    let late = started && why.calendar.decision.shown && why.calendar.event.is_none();
    // What has started doesn't come back.
    let deleted = !started && why.calendar.decision.shown && why.calendar.is_deleted_by_user;
    let calendar = Message::CliInCalendar {
        answer: &answer(why.calendar.decision.shown && !late && !deleted),
        why: &if late {
            spoken(&Message::CliLateForCalendar)
        } else if deleted {
            spoken(&Message::CliDeletedByYou {
                key: &contest.key.to_string(),
            })
        } else {
            reason(&why.calendar.decision)
        },
    };
    let rings: Vec<_> = why.reminder.rings_at.iter().filter(|at| **at > now).collect();
    let over = started && why.reminder.decision.shown && rings.is_empty();
    let reminders = Message::CliReminders {
        answer: &answer(why.reminder.decision.shown && !over),
        why: &if over {
            spoken(&Message::CliStarted)
        } else {
            reason(&why.reminder.decision)
        },
    };
    for message in [list, calendar, reminders] {
        say!(text, "{}", spoken(&message));
    }
    for at in rings {
        let when = &local(*at);
        say!(text, "  {}", spoken(&Message::CliRings { when }));
    }
    if let Some(registration) = &why.reminder.registration {
        let when = &local(registration.closes_at);
        let message = if registration.usual_rule {
            Message::CliRegistrationUsual { when }
        } else {
            Message::CliRegistration { when }
        };
        say!(text, "{}", spoken(&message));
        if let Some(at) = registration.rings_at {
            let when = &local(at);
            say!(text, "  {}", spoken(&Message::CliRings { when }));
        }
    }
    text
}

/// What it was before, in parentheses.
fn was(before: &str) -> String {
    format!(" ({})", spoken(&Message::CliWas { what: before }))
}

/// What happened to a contest.
fn happened(change: &Change) -> String {
    spoken(&match change {
        Change::Announced => Message::CliWasAnnounced,
        Change::Moved { .. } => Message::CliWasMoved,
        Change::Renamed { .. } => Message::CliWasRenamed,
        Change::Lengthened { .. } => Message::CliWasLengthened,
        Change::Updated => Message::CliWasUpdated,
        Change::Gone => Message::CliWasGone,
        Change::Back => Message::CliWasBack,
    })
}
