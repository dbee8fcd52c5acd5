//! Whether a contest is rated for the user: who it is rated for, compared with the rating of the user's handle. Pure.
//!
//! - [`handle`]: what a handle may be, the ratings it can have, and when they are read
//! - [`range`]: who a contest is rated for, by what its platform says

pub mod handle;
pub mod range;

use std::collections::{BTreeMap, BTreeSet};

use jiff::Timestamp;
use serde::{Deserialize, Serialize};

pub use self::handle::{Handles, Ladder, RatingReading};
use self::range::{RatedFor, rated_for};
use super::contest::Contest;
use super::preferences::Preferences;

/// Whether a contest is rated for the user.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[cfg_attr(test, derive(ts_rs::TS))]
#[serde(rename_all = "snake_case")]
pub enum ForMe {
    /// It is.
    Rated,
    /// It isn't: the user's rating is above its range, or it isn't rated at all.
    Unrated,
    /// The user's rating is below its range.
    OutOfRange,
    /// It isn't known.
    Unknown,
}

impl ForMe {
    /// The word in documents.
    #[must_use]
    pub const fn word(self) -> &'static str {
        match self {
            Self::Rated => "rated",
            Self::Unrated => "unrated",
            Self::OutOfRange => "out_of_range",
            Self::Unknown => "unknown",
        }
    }
}

/// A verdict that a rule can look for: what is unknown hides nothing.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[cfg_attr(test, derive(ts_rs::TS))]
#[serde(rename_all = "snake_case")]
pub enum KnownForMe {
    /// Rated for the user.
    Rated,
    /// Unrated for the user.
    Unrated,
    /// Out of the user's range.
    OutOfRange,
}

impl From<KnownForMe> for ForMe {
    fn from(known: KnownForMe) -> Self {
        match known {
            KnownForMe::Rated => Self::Rated,
            KnownForMe::Unrated => Self::Unrated,
            KnownForMe::OutOfRange => Self::OutOfRange,
        }
    }
}

/// Why a contest is rated for the user or not.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
#[cfg_attr(test, derive(ts_rs::TS))]
#[serde(tag = "why", rename_all = "snake_case")]
pub enum ForMeWhy {
    /// It is rated for everyone.
    Everyone,
    /// It is rated for no one.
    Nobody,
    /// The rating is in its range.
    InRange,
    /// The rating is above its range: this rating and all above it are unrated.
    Above {
        /// The first rating that is too high.
        from: i32,
    },
    /// The rating is below its range.
    Below {
        /// The first rating that is high enough.
        from: i32,
    },
    /// The platform doesn't say who it is rated for.
    NotSaid,
    /// The rating hasn't been read.
    NotRead,
}

/// How a contest relates to the user.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
#[cfg_attr(test, derive(ts_rs::TS))]
pub struct Standing {
    /// Whether it is rated for the user.
    pub for_me: ForMe,
    /// Why.
    #[serde(flatten)]
    pub why: ForMeWhy,
    /// The rating that was compared; `None` where there is none, or none was read.
    pub rating: Option<i32>,
    /// When it was read.
    #[cfg_attr(test, ts(as = "Option<String>"))]
    pub read_at: Option<Timestamp>,
}

impl Standing {
    /// Whether a rule may hide the contest for one of these verdicts: only where a rating was read.
    #[must_use]
    pub fn is_one_of(&self, wanted: &BTreeSet<KnownForMe>) -> bool {
        self.is_certain() && wanted.iter().any(|known| ForMe::from(*known) == self.for_me)
    }

    /// Whether a rating was read, and the verdict is known.
    #[must_use]
    pub const fn is_certain(&self) -> bool {
        self.rating.is_some() && !matches!(self.for_me, ForMe::Unknown)
    }

    /// The verdict without a reason.
    #[must_use]
    pub const fn answer(&self) -> &'static str {
        match self.for_me {
            ForMe::Rated => "rated for you",
            ForMe::Unrated => "unrated for you",
            ForMe::OutOfRange => "out of your range",
            ForMe::Unknown => "unknown whether it's rated for you",
        }
    }

    /// The verdict in a few words.
    #[must_use]
    pub fn words(&self) -> String {
        match (self.for_me, self.why) {
            (ForMe::Rated, _) => "rated for you".to_owned(),
            (ForMe::Unrated, ForMeWhy::Above { from }) => format!("unrated for you ({from} and above)"),
            (ForMe::Unrated, _) => "unrated for you (it isn't rated)".to_owned(),
            (ForMe::OutOfRange, ForMeWhy::Below { from }) => format!("out of your range ({from} and above)"),
            (ForMe::OutOfRange, _) => "out of your range".to_owned(),
            (ForMe::Unknown, ForMeWhy::NotRead) => {
                "unknown whether it's rated for you: your rating hasn't been read".to_owned()
            }
            (ForMe::Unknown, _) => {
                "unknown whether it's rated for you: the platform doesn't say who it's rated for".to_owned()
            }
        }
    }

    /// Why, in a sentence; `platform` is its name.
    #[must_use]
    pub fn reason(&self, platform: &str) -> String {
        let mine = match (self.rating, self.read_at) {
            (Some(rating), _) => format!("your {platform} rating is {rating}"),
            (None, Some(_)) => format!("you have no {platform} rating yet, which counts as 0"),
            (None, None) => format!("your {platform} rating hasn't been read yet"),
        };
        match self.why {
            ForMeWhy::Everyone => "it's rated for everyone".to_owned(),
            ForMeWhy::Nobody => "it isn't rated".to_owned(),
            ForMeWhy::InRange => format!("{mine}, which is in its range"),
            ForMeWhy::Above { from } => format!("{mine}, and {from} and above are unrated"),
            ForMeWhy::Below { from } => format!("{mine}, and it's rated from {from}"),
            ForMeWhy::NotSaid => format!("{platform} doesn't say who it's rated for"),
            ForMeWhy::NotRead => mine,
        }
    }
}

/// What was read of the user's handles, and what else decides.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Ratings {
    /// The last good reading of each rating.
    pub readings: BTreeMap<Ladder, RatingReading>,
    /// When rounds for Codeforces' first division start: a round for the second at the same time has a lower limit.
    pub first_division_starts: BTreeSet<Timestamp>,
}

impl Ratings {
    /// The same ratings as they were when the calendar was last made.
    #[must_use]
    pub fn as_made(&self) -> Self {
        let mut made = self.clone();
        for reading in made.readings.values_mut() {
            reading.rating = reading.made_with;
        }
        made
    }

    /// Whether a rating differs from the one that the calendar was last made from.
    #[must_use]
    pub fn differ_from_made(&self) -> bool {
        self.readings
            .values()
            .any(|reading| reading.rating != reading.made_with)
    }
}

impl Preferences {
    /// Whether the contest is rated for the user; `None` where the user has no handle on its platform.
    #[must_use]
    pub fn standing(&self, contest: &Contest) -> Option<Standing> {
        let ladder = Ladder::of(contest)?;
        let handle = self.handles.get(&ladder.platform())?;
        let reading = self.ratings.readings.get(&ladder);
        let reading = reading.filter(|reading| reading.is_of(handle));
        let (rating, read_at) = (
            reading.and_then(|reading| reading.rating),
            reading.map(|reading| reading.read_at),
        );
        let is_parallel = self.ratings.first_division_starts.contains(&contest.starts_at);
        let range = rated_for(contest, is_parallel);
        // On all of these platforms, a person without a rating counts as 0.
        let value = read_at.map(|_| rating.unwrap_or(0));
        let (for_me, why) = match (range, value) {
            (RatedFor::Nobody, _) => (ForMe::Unrated, ForMeWhy::Nobody),
            (RatedFor::Everyone, _) => (ForMe::Rated, ForMeWhy::Everyone),
            (RatedFor::NotSaid, _) => (ForMe::Unknown, ForMeWhy::NotSaid),
            (RatedFor::Range(_), None) => (ForMe::Unknown, ForMeWhy::NotRead),
            (RatedFor::Range(range), Some(value)) => match (range.from, range.to) {
                (Some(from), _) if value < from => (ForMe::OutOfRange, ForMeWhy::Below { from }),
                (_, Some(to)) if value > to => (
                    ForMe::Unrated,
                    ForMeWhy::Above {
                        from: to.saturating_add(1),
                    },
                ),
                _ => (ForMe::Rated, ForMeWhy::InRange),
            },
        };
        Some(Standing {
            for_me,
            why,
            rating,
            read_at,
        })
    }
}

#[cfg(test)]
#[path = "for_me_tests.rs"]
mod tests;
