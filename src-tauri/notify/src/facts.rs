//! The facts that notifications say: times, lengths, rating, registration, names in a row.

use jiff::{SignedDuration, Timestamp};

use super::notification::{NAMED, Telling};
use crate::domain::Contest;
use crate::words::Message;
use crate::words::speech::number;

impl Telling<'_> {
    pub(super) fn short(&self, at: Timestamp) -> String {
        self.words.short(at, self.now)
    }

    pub(super) fn say(&self, message: &Message<'_>) -> String {
        self.words.say(message)
    }

    /// `In 20 min`.
    pub(super) fn left(&self, at: Timestamp) -> String {
        self.say(&Message::NoticeIn {
            length: &self.words.left(at, self.now),
        })
    }

    /// `Round 1 at 20:05`, or `Round 1 tomorrow 08:00`.
    pub(super) fn ahead(&self, name: &str, at: Timestamp) -> String {
        let said = self.short(at);
        if self.words.is_today(at, self.now) {
            self.say(&Message::NoticeAheadToday { name, time: &said })
        } else {
            self.say(&Message::NoticeAhead { name, when: &said })
        }
    }

    pub(super) fn about(&self, contest: &Contest) -> Vec<String> {
        let mut facts = vec![self.say(&Message::NoticeLong {
            length: &self.words.length(contest.duration_seconds),
        })];
        match contest.rated {
            Some(true) => facts.push(self.say(&Message::NoticeRated)),
            Some(false) => facts.push(self.say(&Message::NoticeUnrated)),
            None => {}
        }
        facts.extend(self.registration(contest));
        facts
    }

    pub(super) fn registration(&self, contest: &Contest) -> Option<String> {
        let closes = contest
            .registration_closes_at
            .filter(|at| *at > self.now && *at <= contest.ends_at)?;
        Some(self.say(&Message::NoticeRegistration {
            when: &self.short(closes),
        }))
    }

    pub(super) fn checked(&self, at: Timestamp) -> String {
        if self.now.duration_since(at) < SignedDuration::from_mins(5) {
            self.say(&Message::NoticeCheckedNow)
        } else {
            self.say(&Message::NoticeChecked {
                length: &self.words.since(at, self.now),
            })
        }
    }

    /// Names in a row: `A and B`, `A, B, C, and 2 more`.
    pub(super) fn listed(&self, names: impl Iterator<Item = String>) -> String {
        let mut names: Vec<String> = names.collect();
        let more = names.len().saturating_sub(NAMED);
        if more > 0 {
            names.truncate(NAMED);
            names.push(self.say(&Message::NoticeMore { n: number(more) }));
        }
        self.words.list(&names)
    }
}
