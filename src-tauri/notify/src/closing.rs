//! Reminders that registration closes: which ring now, and what they say. Pure.
//!
//! One rings from its instant until registration closes, once for each closing time. So one that was held or slept through still comes while
//! it's of use, and never after that.

use jiff::Timestamp;

use super::due::{Candidate, Situation};
use super::notification::{Button, Notification, Telling, Urgency, headline_name};
use crate::domain::Contest;
use crate::domain::registration::{Closing, closing, reminder_at};
use crate::domain::request::Request;
use crate::words::Message;

/// A contest whose registration closes soon.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ClosingSoon {
    /// The contest.
    pub contest: Contest,
    /// When its platform was last read well.
    pub checked_at: Timestamp,
    /// When registration closes.
    pub closing: Closing,
}

/// The reminder of a contest's registration that is still to be shown, and its instant.
pub(super) fn closing_of(situation: &Situation<'_>, candidate: &Candidate) -> Option<(Closing, Timestamp)> {
    let contest = &candidate.contest;
    let minutes = situation.preferences.reminders_registration?;
    let closing = closing(contest).filter(|closing| closing.at > situation.now)?;
    let is_shown = situation
        .registrations_shown
        .contains(&(contest.key.clone(), closing.at));
    let at = reminder_at(contest.registration_opens_at, closing.at, minutes)?;
    (!is_shown).then_some((closing, at))
}

impl Telling<'_> {
    /// Registration for a contest closes soon.
    #[must_use]
    pub fn closing(&self, soon: &ClosingSoon) -> Notification {
        let (contest, closing) = (&soon.contest, soon.closing);
        let (name, key) = (headline_name(contest), &contest.key);
        let starts = &self.short(contest.starts_at);
        let mut facts = vec![
            self.left(closing.at),
            self.say(&if self.words.is_today(contest.starts_at, self.now) {
                Message::NoticeContestStartsToday { time: starts }
            } else {
                Message::NoticeContestStarts { when: starts }
            }),
        ];
        if closing.is_usual {
            let platform = contest.source_name();
            facts.push(self.say(&Message::NoticeClosesUsually { platform }));
        }
        facts.push(self.checked(soon.checked_at));
        let closes = &self.short(closing.at);
        let title = self.say(&if self.words.is_today(closing.at, self.now) {
            Message::NoticeClosesToday {
                time: closes,
                name: &name,
            }
        } else {
            Message::NoticeCloses {
                when: closes,
                name: &name,
            }
        });
        Notification {
            tag: format!("registration:{key}"),
            title,
            body: facts.join(" · "),
            urgency: Urgency::Normal,
            click: Request::OpenContest { key: key.clone() },
            buttons: vec![Button {
                label: self.say(&Message::NoticeOpen),
                click: Request::OpenContest { key: key.clone() },
            }],
            sound: self.preferences.reminders_sound,
        }
    }
}
