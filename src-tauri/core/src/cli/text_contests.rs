//! What a person reads of contests: the list, and the story of one.

use jiff::Timestamp;

use super::documents::{ContestDocument, OtherDocument, WhyDocument};
use super::text::local;
use crate::calendar::event::in_words;
use crate::store::merge::Change;

/// The contests of `list`.
#[must_use]
pub fn contests(contests: &[ContestDocument], now: Timestamp) -> String {
    if contests.is_empty() {
        return "No contests. `contestsync refresh` reads the platforms; `contestsync list --hidden` also shows hidden contests.".to_owned();
    }
    let mut text = String::new();
    for contest in contests {
        let when = if contest.ends_at <= now {
            "over".to_owned()
        } else if contest.starts_at <= now {
            "running".to_owned()
        } else {
            let seconds = contest.starts_at.duration_since(now).as_secs();
            format!("in {}", in_words((seconds - seconds % 60).max(60)))
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
            in_words(contest.duration_seconds),
            contest.key.to_string(),
            contest.url.clone().unwrap_or_default(),
        ];
        if contest.time_from.source == "feed" {
            facts.push(contest.time_from.text.clone());
        }
        facts.extend(contest.other_reading.as_ref().map(other_reading));
        facts.extend(contest.rated_for_you_words.clone());
        facts.extend(contest.hidden_by.as_ref().map(|reason| format!("hidden: {reason}")));
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
    say!(text, "{} to {}", local(contest.starts_at), local(contest.ends_at));
    if let Some(url) = &contest.url {
        say!(text, "{url}");
    }
    say!(
        text,
        "From the platform's list \"{}\", last checked {}.",
        why.source,
        local(contest.checked_at)
    );
    say!(text, "Its time comes {}.", contest.time_from.text);
    if let Some(other) = &contest.other_reading {
        say!(text, "Two readings differ, {}.", other_reading(other));
    }
    if let (Some(words), Some(reason)) = (&contest.rated_for_you_words, &contest.rated_for_you_reason) {
        say!(text, "For you: {words} ({reason}).");
    }
    for line in &why.history {
        let before = match &line.change {
            Change::Moved { from } => format!(" (was {})", local(*from)),
            Change::Renamed { from } => format!(" (was {from})"),
            Change::Lengthened { from_seconds } => format!(" (was {from_seconds})"),
            Change::Announced | Change::Updated | Change::Gone | Change::Back => String::new(),
        };
        say!(text, "  {}: {}{before}", local(line.at), line.change.word());
    }
    let shown = |shown: bool| if shown { "yes" } else { "no" };
    say!(text, "In the list: {} ({})", shown(why.list.shown), why.list.reason);
    say!(
        text,
        "In the calendar: {} ({})",
        shown(why.calendar.decision.shown),
        why.calendar.decision.reason
    );
    say!(
        text,
        "Reminders: {} ({})",
        shown(why.reminder.decision.shown),
        why.reminder.decision.reason
    );
    for at in &why.reminder.rings_at {
        say!(text, "  rings {}", local(*at));
    }
    if let Some(registration) = &why.reminder.registration {
        let usual = if registration.usual_rule {
            ", as usual there"
        } else {
            ""
        };
        say!(text, "Registration closes {}{usual}", local(registration.closes_at));
        if let Some(at) = registration.rings_at {
            say!(text, "  rings {}", local(at));
        }
    }
    text
}
