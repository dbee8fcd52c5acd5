//! The next contest and the time left, in one line for status bars.

use jiff::{SignedDuration, Timestamp};
use serde_json::{Value, json};

use super::args::NextFormat;
use super::spoken::{left, spoken};
use super::text::local;
use crate::domain::Contest;
use crate::domain::for_me::Standing;
use crate::words::Message;

/// The line or document for the next contest; none is `null`, or an empty line.
#[must_use]
pub fn render(format: NextFormat, next: Option<(&Contest, Option<Standing>)>, now: Timestamp) -> String {
    let Some((contest, standing)) = next else {
        return match format {
            NextFormat::Text => spoken(&Message::CliNextNone),
            NextFormat::Json => Value::Null.to_string(),
            NextFormat::Waybar => {
                let none = spoken(&Message::CliNextNone);
                json!({"text": "", "tooltip": none.trim_end_matches(['.', '。', '।']), "class": "none"}).to_string()
            }
            NextFormat::Tmux => String::new(),
        };
    };
    let seconds = contest.starts_at.duration_since(now).as_secs();
    let left = left(contest.starts_at, now);
    let platform = contest.source_name();
    match format {
        NextFormat::Text => spoken(&Message::CliNext {
            name: &contest.name,
            platform,
            length: &left,
            when: &local(contest.starts_at),
        }),
        NextFormat::Json => {
            let mut document = json!({
            "key": contest.key.to_string(),
            "name": contest.name,
            "starts_at": contest.starts_at.to_string(),
            "in_seconds": seconds,
            });
            if let (Some(fields), Some(standing)) = (document.as_object_mut(), standing) {
                fields.insert("rated_for_you".to_owned(), standing.for_me.word().into());
            }
            document.to_string()
        }
        NextFormat::Waybar => {
            // Waybar reads Pango markup in text and tooltip.
            let class = if seconds <= 3600 { "soon" } else { "later" };
            let tooltip = format!("{} ({platform})\n{}", contest.name, local(contest.starts_at));
            let text = format!("{} {left}", shortened(&contest.name, 40));
            json!({"text": markup(&text), "tooltip": markup(&tooltip), "class": class}).to_string()
        }
        NextFormat::Tmux => format!("{} {left}", shortened(&contest.name, 24)).replace('#', "##"),
    }
}

/// The minutes that are left, rounded up.
fn minutes_left(next: &Contest, now: Timestamp) -> i64 {
    let left = next.starts_at.duration_since(now);
    let begun = i64::from(left.subsec_nanos() > 0);
    left.as_secs().saturating_add(begun).saturating_add(59).max(0) / 60
}

fn ahead_of(next: &Contest, ahead: SignedDuration) -> Timestamp {
    next.starts_at.checked_sub(ahead).unwrap_or(next.starts_at)
}

/// The first instant at which this many minutes were left: all lines of one minute are alike by it.
#[must_use]
pub fn minute_began(next: &Contest, now: Timestamp) -> Timestamp {
    ahead_of(next, SignedDuration::from_mins(minutes_left(next, now)))
}

/// When the line next changes without an event: a minute less is left, or the contest begins.
#[must_use]
pub fn changes_at(next: &Contest, now: Timestamp) -> Timestamp {
    let minutes = minutes_left(next, now).saturating_sub(1).max(0);
    ahead_of(next, SignedDuration::from_mins(minutes))
}

fn shortened(name: &str, longest: usize) -> String {
    if name.chars().count() <= longest {
        return name.to_owned();
    }
    let kept: String = name.chars().take(longest.saturating_sub(1)).collect();
    format!("{}…", kept.trim_end())
}

fn markup(text: &str) -> String {
    html_escape::encode_text(text).into_owned()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::domain::{ContestKind, Platform, RawContest};

    fn at(text: &str) -> Timestamp {
        text.parse().unwrap()
    }

    fn round() -> Contest {
        let raw = RawContest {
            id: "1936".to_owned(),
            name: "Round 1936".to_owned(),
            url: "https://codeforces.com/contest/1936".to_owned(),
            starts_at: at("2026-11-28T12:00:00Z"),
            ends_at: at("2026-11-28T14:00:00Z"),
            duration: None,
            kind: ContestKind::Regular,
            rated: None,
            division: None,
            language: None,
            registration: (None, None),
        };
        Contest::checked(Platform::Codeforces, raw).unwrap()
    }

    #[test]
    fn the_line_changes_when_a_minute_less_is_left_and_when_the_contest_begins() {
        let round = round();
        let next = |now: &str| changes_at(&round, at(now)).to_string();
        assert_eq!(next("2026-11-28T10:54:30.5Z"), "2026-11-28T10:55:00Z");
        assert_eq!(next("2026-11-28T10:55:00Z"), "2026-11-28T10:56:00Z");
        assert_eq!(next("2026-11-28T10:55:00.001Z"), "2026-11-28T10:56:00Z");
        assert_eq!(next("2026-11-28T11:58:59Z"), "2026-11-28T11:59:00Z");
        assert_eq!(next("2026-11-28T11:59:00.001Z"), "2026-11-28T12:00:00Z");
    }

    #[test]
    fn every_line_of_a_minute_is_alike_and_the_next_minute_has_another() {
        let round = round();
        for format in [NextFormat::Text, NextFormat::Json, NextFormat::Waybar, NextFormat::Tmux] {
            let line = |now: &str| render(format, Some((&round, None)), minute_began(&round, at(now)));
            let first = line("2026-11-28T10:54:00Z");
            assert_eq!(line("2026-11-28T10:54:00.001Z"), first, "{format:?}");
            assert_eq!(line("2026-11-28T10:54:59.999Z"), first, "{format:?}");
            assert_ne!(line("2026-11-28T10:55:00Z"), first, "{format:?}");
        }
        assert_eq!(
            render(NextFormat::Tmux, Some((&round, None)), at("2026-11-28T10:55:00Z")),
            "Round 1936 1 h 5 min"
        );
    }
}
