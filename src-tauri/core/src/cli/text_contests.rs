//! What a person reads of contests: the list, and the story of one.

use jiff::Timestamp;

use super::documents::{ContestDocument, OtherDocument, WhyDocument};
use super::spoken::{lasting, spoken};
use super::text::local;
use crate::store::merge::Change;
use crate::words::Message;

/// The contests of `list`.
#[must_use]
pub fn contests(contests: &[ContestDocument], now: Timestamp) -> String {
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
            let seconds = contest.starts_at.duration_since(now).as_secs();
            let length = &lasting((seconds - seconds % 60).max(60));
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
            facts.push(contest.time_from.text.clone());
        }
        facts.extend(contest.other_reading.as_ref().map(other_reading));
        facts.extend(contest.rated_for_you_words.clone());
        let hidden = |why: &String| spoken(&Message::CliHidden { why });
        facts.extend(contest.hidden_by.as_ref().map(hidden));
        say!(text, "    {}", facts.join(" · "));
    }
    text
}

/// What another reading of a contest says.
fn other_reading(other: &OtherDocument) -> String {
    let says = other.starts_at.map_or_else(
        || "it was taken back".to_owned(),
        |starts_at| format!("it starts {}", local(starts_at)),
    );
    format!("but {}: {says}", other.from.text)
}

/// The story of a contest.
#[must_use]
pub fn why(why: &WhyDocument) -> String {
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
    say!(text, "Its time comes {}.", contest.time_from.text);
    if let Some(other) = &contest.other_reading {
        say!(text, "Two readings differ, {}.", other_reading(other));
    }
    if let (Some(answer), Some(why)) = (&contest.rated_for_you_words, &contest.rated_for_you_reason) {
        say!(text, "{}", spoken(&Message::CliForYou { answer, why }));
    }
    for line in &why.history {
        let before = match &line.change {
            Change::Moved { from } => was(&local(*from)),
            Change::Renamed { from } => was(from),
            Change::Lengthened { from_seconds } => was(&from_seconds.to_string()),
            Change::Announced | Change::Updated | Change::Gone | Change::Back => String::new(),
        };
        say!(text, "  {}: {}{before}", local(line.at), line.change.word());
    }
    let answer = |shown: bool| spoken(if shown { &Message::CliYes } else { &Message::CliNo });
    let list = Message::CliInList {
        answer: &answer(why.list.shown),
        why: &why.list.reason,
    };
    let calendar = Message::CliInCalendar {
        answer: &answer(why.calendar.decision.shown),
        why: &why.calendar.decision.reason,
    };
    let reminders = Message::CliReminders {
        answer: &answer(why.reminder.decision.shown),
        why: &why.reminder.decision.reason,
    };
    for message in [list, calendar, reminders] {
        say!(text, "{}", spoken(&message));
    }
    for at in &why.reminder.rings_at {
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
