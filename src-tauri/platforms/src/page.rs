//! The contents of an answer, and why an answer isn't believed.

use std::collections::BTreeSet;

use super::fields::WrittenId;
use crate::domain::contest::InvalidContest;
use crate::domain::listing::Origin;
use crate::domain::{Contest, ContestKey, Platform, RawContest, Rejected};

/// One page of a list.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct ListPage {
    /// The contests, as they come; a key may stand here twice.
    pub contests: Vec<Contest>,
    /// How many more were over for longer than contests are kept.
    pub forgotten: usize,
    /// The rows that were refused.
    pub rejected: Vec<Rejected>,
    /// Contests announced without a time.
    pub unscheduled: BTreeSet<ContestKey>,
    /// The answer says that another page follows.
    pub more: bool,
    /// How many pages there are, where the answer says so.
    pub pages: Option<u32>,
    /// The list that the answer turned out to be, if that is another than was asked for.
    pub origin: Option<Origin>,
    /// The answer is the platform's whole list, whichever was asked for.
    pub whole: bool,
    /// A part that belongs there isn't there, so what is missing may not be believed gone.
    pub partial: bool,
}

/// What a row is.
#[derive(Clone, Debug)]
pub(super) enum Row {
    /// A contest that hasn't been checked against the rules yet.
    Contest(Box<RawContest>),
    /// A contest without a time.
    Unscheduled,
    /// A contest that was over so long ago that it isn't kept: the whole history of a site isn't held against the rules each time.
    Forgotten,
    /// Something else that the list holds as well.
    Other,
}

impl Row {
    pub(super) fn contest(raw: RawContest) -> Self {
        Self::Contest(Box::new(raw))
    }
}

/// Why a row can't be read.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
pub(super) enum RowFault {
    /// A field isn't there.
    #[error("it has no {0}")]
    Missing(&'static str),
    /// A field holds something else than it should.
    #[error("its {0} cannot be read")]
    Unreadable(&'static str),
    /// It breaks a rule of a contest.
    #[error(transparent)]
    Invalid(#[from] InvalidContest),
}

impl ListPage {
    /// Takes one row in: `id` as far as it could be read, and what the row is.
    pub(super) fn take(&mut self, platform: Platform, id: Option<&str>, row: Result<Row, RowFault>) {
        self.take_written(platform, id.map(WrittenId::Text), row);
    }

    /// The same with the id as it is written. Most rows of a history are left out without making a text of it.
    pub(super) fn take_written(&mut self, platform: Platform, id: Option<WrittenId<'_>>, row: Result<Row, RowFault>) {
        let key = || id.and_then(|id| ContestKey::new(platform, id.to_string()).ok());
        let read = match row {
            Ok(Row::Other) => return,
            Ok(Row::Forgotten) => {
                self.forgotten = self.forgotten.saturating_add(1);
                return;
            }
            Ok(Row::Unscheduled) => match key() {
                Some(key) => {
                    self.unscheduled.insert(key);
                    return;
                }
                None => Err(RowFault::Invalid(InvalidContest::Id)),
            },
            Ok(Row::Contest(raw)) => Contest::checked(platform, *raw).map_err(RowFault::Invalid),
            Err(fault) => Err(fault),
        };
        match read {
            Ok(contest) => self.contests.push(contest),
            Err(fault) => self.rejected.push(Rejected {
                key: key(),
                reason: fault.to_string(),
            }),
        }
    }

    /// Whether it can follow the page `before`: some servers ignore which page was asked for, or lose the rest. Then contests of the pages that
    /// didn't come would look as if they were gone. `keys`: the contests of all pages before.
    pub(super) fn follows(&self, before: &Self, number: u32, keys: &BTreeSet<ContestKey>) -> Result<(), BodyFault> {
        let is_promised = before.pages.is_some_and(|pages| number <= pages);
        let is_empty = self.rows() == 0 && self.rejected.is_empty();
        let mut own = self.keys().peekable();
        let repeats = own.peek().is_some() && own.all(|key| keys.contains(key));
        if (is_empty && is_promised) || repeats {
            Err(BodyFault::PagesDisagree)
        } else {
            Ok(())
        }
    }

    /// The contests on it.
    pub(super) fn keys(&self) -> impl Iterator<Item = &ContestKey> {
        let rejected = self.rejected.iter().filter_map(|row| row.key.as_ref());
        let contests = self.contests.iter().map(|contest| &contest.key);
        contests.chain(&self.unscheduled).chain(rejected)
    }

    /// How many of its rows were read.
    pub(super) fn rows(&self) -> usize {
        let rows = self.contests.len().saturating_add(self.unscheduled.len());
        rows.saturating_add(self.forgotten)
    }

    /// The page, unless it had rows and nobody could say of any of them which contest it is: then the shape has changed, and an empty
    /// list would be a lie.
    pub(super) fn believed(self) -> Result<Self, BodyFault> {
        let nothing_read = self.rows() == 0;
        let nameless = !self.rejected.is_empty() && self.rejected.iter().all(|row| row.key.is_none());
        if nothing_read && nameless {
            Err(BodyFault::NoRowReadable)
        } else {
            Ok(self)
        }
    }
}

/// Why an answer isn't the list that was asked for.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
pub enum BodyFault {
    /// Nothing but blanks.
    #[error("it is empty")]
    Empty,
    /// HTML instead of JSON: an error, a log-in or a check of the browser.
    #[error("it's a web page instead of data")]
    WebPage,
    /// Not JSON, or cut.
    #[error("it isn't a complete JSON document")]
    NotJson,
    /// Something else instead of HTML.
    #[error("it isn't a web page")]
    NotHtml,
    /// HTML that ends inside a table.
    #[error("it isn't a complete web page")]
    Cut,
    /// A part that must be there isn't.
    #[error("it has no {0}")]
    Missing(&'static str),
    /// The answer says that the request failed.
    #[error("it says that the request failed")]
    Refused,
    /// The answer says that we ask too often.
    #[error("it says that there were too many requests")]
    CallLimit,
    /// The answer says that there is no such list.
    #[error("it says that there is no such list")]
    UnknownField,
    /// A page that the answers promise is empty, or holds the rows of the pages before it.
    #[error("its pages contradict each other")]
    PagesDisagree,
    /// There are rows, but none can be read.
    #[error("none of its rows can be read")]
    NoRowReadable,
    /// There are rows, but most can't be read.
    #[error("most of its rows can't be read")]
    RowsUnreadable,
}
