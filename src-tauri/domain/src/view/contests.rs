//! Contests and platforms as the window shows them, and how rules affect them.

use std::borrow::Cow;

use jiff::Timestamp;
use url::Url;

use super::Reported;
use crate::domain::contest::ContestKey;
use crate::domain::contest::ContestKind;
use crate::domain::for_me::Standing;
use crate::domain::problem::Code;
use crate::domain::source::SourceId;
use crate::domain::verdict::Because;

shown! {
    /// A contest as the window shows it.
    pub struct ContestRow {
        /// `<source>:<id>`.
        pub key: ContestKey,
        /// Its source.
        pub platform: SourceId,
        /// The source's name, as people see it.
        pub source_name: String,
        /// Its name, cleaned; still untrusted text.
        pub name: String,
        /// Its page, https; a platform's is on its own host, a feed may give none.
        #[cfg_attr(test, ts(as = "Option<String>"))]
        pub url: Option<Url>,
        /// When it begins.
        #[cfg_attr(test, ts(as = "String"))]
        pub starts_at: Timestamp,
        /// When it ends, or when its window closes.
        #[cfg_attr(test, ts(as = "String"))]
        pub ends_at: Timestamp,
        /// How long a participant has.
        pub duration_seconds: i64,
        /// What sort it is.
        pub kind: ContestKind,
        /// Whether it is rated, where the platform says.
        pub rated: Option<bool>,
        /// Who it's for, in the platform's words.
        pub division: Option<String>,
        /// ISO 639-1.
        pub language: Option<String>,
        /// When registration opens.
        #[cfg_attr(test, ts(as = "Option<String>"))]
        pub registration_opens_at: Option<Timestamp>,
        /// When registration closes.
        #[cfg_attr(test, ts(as = "Option<String>"))]
        pub registration_closes_at: Option<Timestamp>,
        /// When registration usually closes on its platform, which doesn't say so itself.
        #[cfg_attr(test, ts(as = "Option<String>"))]
        pub registration_usually_closes_at: Option<Timestamp>,
        /// Whether it is rated for the user; none: the user has no handle on its platform.
        pub for_me: Option<Standing>,
        /// The platform's last good answer that contained it.
        #[cfg_attr(test, ts(as = "String"))]
        pub checked_at: Timestamp,
        /// That answer is too old to rely on.
        pub stale: bool,
        /// When its times were read, by the clock of the server that they came from.
        #[cfg_attr(test, ts(as = "String"))]
        pub read_at: Timestamp,
        /// Whose contest feed they come from: its host; none: the platform's own answer.
        pub via: Option<String>,
        /// The older of two readings, if they differ.
        pub other_reading: Option<OtherReading>,
        /// What the list does.
        pub list: Outcome,
        /// What the calendar does.
        pub calendar: Outcome,
        /// What reminders do.
        pub reminder: Outcome,
        /// Minutes before the start at which it will be reminded of, longest first; 0 is the start.
        pub leads: Vec<u32>,
        /// These are the contest's own, not its platform's.
        pub own_leads: bool,
        /// There is an event in the calendar now.
        pub in_calendar: bool,
        /// The user muted it.
        pub muted: bool,
        /// The user wants reminders of it, whatever the rules say.
        pub followed: bool,
        /// Its series, such as `Weekly Contest`; none: its name has no number.
        pub series: Option<String>,
        /// Where its results are, once it is over.
        #[cfg_attr(test, ts(as = "Option<String>"))]
        pub standings: Option<Url>,
        /// Where it was before it moved, for seven days.
        #[cfg_attr(test, ts(as = "Option<String>"))]
        pub moved_from: Option<Timestamp>,
        /// When the platform withdrew it.
        #[cfg_attr(test, ts(as = "Option<String>"))]
        pub cancelled_at: Option<Timestamp>,
    }

    /// What the platform or its contest feed said before the other one said something else.
    pub struct OtherReading {
        /// Whose contest feed said it; none: the platform itself.
        pub via: Option<String>,
        /// When it was read.
        #[cfg_attr(test, ts(as = "String"))]
        pub read_at: Timestamp,
        /// When the contest begins according to it; none: it no longer lists the contest.
        #[cfg_attr(test, ts(as = "Option<String>"))]
        pub starts_at: Option<Timestamp>,
        /// When the contest ends according to it.
        #[cfg_attr(test, ts(as = "Option<String>"))]
        pub ends_at: Option<Timestamp>,
    }

    /// What an outlet does with a contest, and why.
    pub struct Outcome {
        /// Whether it appears there.
        pub shown: bool,
        /// What decided.
        #[serde(flatten)]
        pub because: Because,
        /// The reason in English, for the command line and the tray.
        pub reason: Cow<'static, str>,
    }

    /// What the list doesn't show.
    pub struct Hidden {
        /// How many contests.
        pub total: u32,
        /// How many are hidden for which reason, most first.
        pub by: Vec<HiddenBy>,
    }

    /// How many contests one reason hides.
    pub struct HiddenBy {
        /// The reason.
        #[serde(flatten)]
        pub because: Because,
        /// How many.
        pub count: u32,
    }

    /// A platform and its state.
    pub struct PlatformRow {
        /// Which.
        pub platform: SourceId,
        /// As the platform writes it.
        pub name: String,
        /// It is read.
        pub enabled: bool,
        /// Its state in one word.
        pub health: Health,
        /// Its last good answer.
        #[cfg_attr(test, ts(as = "Option<String>"))]
        pub last_success_at: Option<Timestamp>,
        /// Failures since then.
        pub consecutive_failures: u32,
        /// The last failure, if it isn't over.
        pub last_error: Option<Reported>,
        /// Contests known, running or upcoming.
        pub contests: u32,
        /// Events in the calendar now that haven't begun: what switching it off would remove.
        pub events: u32,
        /// The next one that would be shown.
        #[cfg_attr(test, ts(as = "Option<String>"))]
        pub next_starts_at: Option<Timestamp>,
        /// When it is asked next.
        #[cfg_attr(test, ts(as = "Option<String>"))]
        pub next_try_at: Option<Timestamp>,
        /// Where a person sees its contests.
        pub page: Option<Url>,
        /// A calendar feed's address, shortened: the rest may be a secret. Null for platforms.
        pub address: Option<String>,
        /// A calendar feed's zone for times that have none.
        pub zone: Option<String>,
        /// The last five attempts, newest first.
        pub attempts: Vec<Attempt>,
    }

    /// The state of a platform.
    #[derive(Copy, Eq, Hash)]
    #[serde(rename_all = "snake_case")]
    pub enum Health {
        /// Not read, because the user turned it off.
        Off,
        /// Being read now.
        Checking,
        /// Not read yet.
        Unknown,
        /// It was read recently.
        Fresh,
        /// The last attempt failed; what is known is still good.
        Failing,
        /// It hasn't been read for too long.
        Stale,
        /// It blocks automated requests.
        Blocked,
        /// Its answer can no longer be read.
        FormatChanged,
    }

    /// One attempt to read a platform.
    pub struct Attempt {
        /// When it began.
        #[cfg_attr(test, ts(as = "String"))]
        pub at: Timestamp,
        /// How it ended.
        pub outcome: AttemptOutcome,
        /// What failed.
        pub code: Option<Code>,
        /// Contests in the answer.
        pub contests: u32,
        /// Bytes received.
        pub bytes: u64,
        /// How long it took.
        pub elapsed_ms: u64,
    }

    /// How an attempt ended.
    #[derive(Copy, Eq, Hash)]
    #[serde(rename_all = "snake_case")]
    pub enum AttemptOutcome {
        /// With contests.
        Ok,
        /// The same as before.
        NotModified,
        /// It failed.
        Failed,
    }

    /// What rules do to the known contests, in numbers.
    pub struct RulesEffect {
        /// Contests that were considered: running or upcoming, of platforms that are on.
        pub total: u32,
        /// The list.
        pub list: Effect,
        /// The calendar.
        pub calendar: Effect,
        /// Reminders.
        pub reminder: Effect,
        /// Events in the calendar now that haven't begun and that these rules would remove.
        pub leaves_calendar: u32,
        /// One entry for each rule, in their order.
        pub rules: Vec<RuleEffect>,
    }

    /// What an outlet shows and hides.
    pub struct Effect {
        /// Contests it shows.
        pub shown: u32,
        /// Contests it hides.
        pub hidden: u32,
    }

    /// What one rule does.
    pub struct RuleEffect {
        /// Contests that fit its condition.
        pub fits: u32,
        /// The first three of them, by name.
        pub examples: Vec<String>,
    }
}
