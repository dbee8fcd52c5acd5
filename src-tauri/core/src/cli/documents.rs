//! The `--json` documents that don't come from a run: contests, details of one contest, preferences.

use jiff::Timestamp;
use serde::Serialize;
use serde_json::{Map, Value};

use crate::calendar::description::in_words;
use crate::domain::for_me::Standing;
use crate::domain::preferences::DEFINITIONS;
use crate::domain::secret;
use crate::domain::shared_settings::values::is_shared;
use crate::domain::verdict::{Because, Decision};
use crate::domain::{ContestKey, ContestKind, Preferences, SourceId};
use crate::engine::requests::{JudgedContest, RegistrationStory, Story};
use crate::engine::shared_settings::join::Joined;
use crate::store::contests::{HistoryLine, StoredContest};
use crate::store::events::EventState;

/// A contest of `contestsync list --json`.
#[derive(Clone, Debug, Serialize)]
pub struct ContestDocument {
    /// `<platform>:<the platform's own id>`.
    pub key: ContestKey,
    /// The source: a platform or a feed.
    pub platform: SourceId,
    /// The feed's name, where it is one.
    #[serde(rename = "source_name", skip_serializing_if = "Option::is_none")]
    pub feed: Option<String>,
    /// The name.
    pub name: String,
    /// The page.
    pub url: Option<String>,
    /// When it starts, RFC 3339 UTC.
    pub starts_at: Timestamp,
    /// When it ends, or its window closes.
    pub ends_at: Timestamp,
    /// How long one may take part.
    pub duration_seconds: i64,
    /// The kind.
    pub kind: ContestKind,
    /// Whether it is rated.
    pub rated: Option<bool>,
    /// For whom.
    pub division: Option<String>,
    /// ISO 639-1.
    pub language: Option<String>,
    /// When registration opens.
    pub registration_opens_at: Option<Timestamp>,
    /// When registration closes.
    pub registration_closes_at: Option<Timestamp>,
    /// When the platform was last read well.
    pub checked_at: Timestamp,
    /// The server's time of the reading that the row rests on.
    pub read_at: Timestamp,
    /// Whether it is rated for the user: `rated`, `unrated`, `out_of_range`, `unknown`; absent without a handle on its platform.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub rated_for_you: Option<&'static str>,
    /// Why, in a sentence.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub rated_for_you_reason: Option<String>,
    /// The same as a value, for texts.
    #[serde(skip)]
    pub standing: Option<Standing>,
    /// Why the list hides it.
    pub hidden_by: Option<String>,
    /// The same as a value, for texts.
    #[serde(skip)]
    pub list_because: Because,
    /// Where its times come from.
    pub time_from: ReadingDocument,
    /// What the other one says, the feed or the platform itself, where it differs.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub other_reading: Option<OtherDocument>,
}

impl ContestDocument {
    /// The document of a contest, as it's read at `now`.
    #[must_use]
    pub fn of(judged: &JudgedContest, now: Timestamp) -> Self {
        let JudgedContest {
            stored,
            verdict,
            standing,
        } = judged;
        let contest = &stored.contest;
        Self {
            key: contest.key.clone(),
            platform: contest.key.source(),
            feed: contest.feed.clone(),
            name: contest.name.clone(),
            url: contest.url.as_ref().map(ToString::to_string),
            starts_at: contest.starts_at,
            ends_at: contest.ends_at,
            duration_seconds: contest.duration_seconds,
            kind: contest.kind,
            rated: contest.rated,
            division: contest.division.clone(),
            language: contest.language.clone(),
            registration_opens_at: contest.registration_opens_at,
            registration_closes_at: contest.registration_closes_at,
            checked_at: stored.checked_at,
            read_at: stored.read_at,
            rated_for_you: standing.map(|standing| standing.for_me.word()),
            rated_for_you_reason: standing.map(|standing| standing.reason(contest.source_name())),
            standing: *standing,
            hidden_by: (!verdict.list.shown).then(|| verdict.list.reason.clone().into_owned()),
            list_because: verdict.list.because,
            time_from: ReadingDocument::of(stored, stored.via.as_deref(), stored.read_at, now),
            other_reading: stored.other.as_ref().map(|other| OtherDocument {
                from: ReadingDocument::of(stored, other.via.as_deref(), other.read_at, now),
                starts_at: other.times.map(|(starts_at, _)| starts_at),
                ends_at: other.times.map(|(_, ends_at)| ends_at),
            }),
        }
    }
}

/// Where something was read.
#[derive(Clone, Debug, Serialize)]
pub struct ReadingDocument {
    /// `platform` or `feed`.
    pub source: &'static str,
    /// Whose feed it is: its host; absent where the platform itself was read.
    pub publisher: Option<String>,
    /// When it was read, by its server's clock.
    pub read_at: Timestamp,
    /// The same in words.
    pub text: String,
}

impl ReadingDocument {
    fn of(stored: &StoredContest, via: Option<&str>, read_at: Timestamp, now: Timestamp) -> Self {
        let ago = now.duration_since(read_at).as_secs();
        let ago = if ago < 60 {
            "just now".to_owned()
        } else {
            format!("{} ago", in_words(ago - ago % 60))
        };
        let (source, text) = match via {
            Some(publisher) => ("feed", format!("from the feed of {publisher}, read {ago}")),
            None => (
                "platform",
                format!("from {} itself, read {ago}", stored.contest.source_name()),
            ),
        };
        Self {
            source,
            publisher: via.map(str::to_owned),
            read_at,
            text,
        }
    }
}

/// What another reading of a contest says.
#[derive(Clone, Debug, Serialize)]
pub struct OtherDocument {
    /// Where.
    #[serde(flatten)]
    pub from: ReadingDocument,
    /// When the contest starts by it; absent: by it there is no such contest any more.
    pub starts_at: Option<Timestamp>,
    /// When it ends by it.
    pub ends_at: Option<Timestamp>,
}

/// `contestsync why KEY --json`.
#[derive(Clone, Debug, Serialize)]
pub struct WhyDocument {
    /// The contest.
    pub contest: ContestDocument,
    /// The platform's list that announced it.
    pub source: String,
    /// When it was first seen.
    pub first_seen_at: Timestamp,
    /// Since when the platform no longer has it.
    pub gone_at: Option<Timestamp>,
    /// What changed when.
    pub history: Vec<HistoryLine>,
    /// What the list does with it.
    pub list: Decision,
    /// What the calendar does with it.
    pub calendar: CalendarWhy,
    /// What the reminders do with it.
    pub reminder: ReminderWhy,
}

impl WhyDocument {
    /// The document of a story, as it's read at `now`.
    #[must_use]
    pub fn of(story: Story, now: Timestamp) -> Self {
        let contest = ContestDocument::of(&story.judged, now);
        let JudgedContest { stored, verdict, .. } = story.judged;
        Self {
            contest,
            source: stored.origin,
            first_seen_at: stored.first_seen_at,
            gone_at: stored.gone_at,
            history: story.history,
            list: verdict.list,
            calendar: CalendarWhy {
                decision: verdict.calendar,
                event: story.event,
                is_deleted_by_user: story.is_deleted_by_user,
            },
            reminder: ReminderWhy {
                decision: verdict.reminder,
                rings_at: story.rings_at,
                registration: story.registration.map(RegistrationWhy::from),
            },
        }
    }
}

/// What the calendar does with a contest.
#[derive(Clone, Debug, Serialize)]
pub struct CalendarWhy {
    /// Whether it is wanted there, and why.
    #[serde(flatten)]
    pub decision: Decision,
    /// What became of its event; absent where none was ever made.
    pub event: Option<EventState>,
    /// Whether it's certain that the user deleted it, for the words alone.
    #[serde(skip)]
    pub is_deleted_by_user: bool,
}

/// What the reminders do with a contest.
#[derive(Clone, Debug, Serialize)]
pub struct ReminderWhy {
    /// Whether it rings, and why.
    #[serde(flatten)]
    pub decision: Decision,
    /// Instants at which it rings.
    pub rings_at: Vec<Timestamp>,
    /// When registration closes; absent where nobody knows.
    pub registration: Option<RegistrationWhy>,
}

/// When registration for a contest closes.
#[derive(Clone, Copy, Debug, Serialize)]
pub struct RegistrationWhy {
    /// When it closes.
    pub closes_at: Timestamp,
    /// The platform doesn't say so; it's the usual rule there.
    pub usual_rule: bool,
    /// When that rings; absent: it doesn't.
    pub rings_at: Option<Timestamp>,
}

impl From<RegistrationStory> for RegistrationWhy {
    fn from(story: RegistrationStory) -> Self {
        Self {
            closes_at: story.closes_at,
            usual_rule: story.is_usual,
            rings_at: story.rings_at,
        }
    }
}

/// All preferences as one object. The client secret isn't repeated.
#[must_use]
pub fn all_preferences(preferences: &Preferences) -> Map<String, Value> {
    DEFINITIONS
        .iter()
        .map(|definition| (definition.key.to_owned(), secret::shown(definition, preferences)))
        .collect()
}

/// Every preference with its value, and whether all computers of the calendar share it.
#[must_use]
pub fn scoped_preferences(preferences: &Preferences) -> Map<String, Value> {
    let scoped = |(key, value): (String, Value)| {
        let scope = if is_shared(&key) { "shared" } else { "computer" };
        let document = serde_json::json!({"value": value, "scope": scope});
        (key, document)
    };
    all_preferences(preferences).into_iter().map(scoped).collect()
}

/// `contestsync login --json`.
#[derive(Clone, Debug, Serialize)]
pub struct LoginDocument {
    /// The account's address.
    pub email: String,
    /// Whose settings were taken over; absent where the calendar has none of others.
    pub joined: Option<JoinedDocument>,
}

/// Whose settings were taken over.
#[derive(Clone, Debug, Serialize)]
pub struct JoinedDocument {
    /// The computer that last changed them.
    pub computer: String,
    /// When it did.
    pub at: Timestamp,
}

impl From<&Joined> for JoinedDocument {
    fn from(joined: &Joined) -> Self {
        Self {
            computer: joined.computer.clone(),
            at: joined.at,
        }
    }
}
