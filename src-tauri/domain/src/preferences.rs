//! The one list of preferences: key, type, default, and range. Window, command line, and store use it.

use std::collections::{BTreeMap, BTreeSet};

use serde_json::Value;

use super::calendar_zone::CalendarZone;
use super::contest_leads::{self, ContestLeads};
use super::for_me::handle::{HANDLE_TEXT, set_handle};
use super::for_me::{Handles, Ratings};
use super::platform::Platform;
use super::preference_limits::adds_a_fault;
use super::preference_text::{
    CLIENT_TEXT, client_text, feed_key, feed_url, join, list, minute_list, minutes_or_off, quiet_hours_text, set_path,
    set_quiet_hours, source_leads, source_leads_text,
};
use super::rules::Rule;
use super::source::{FeedId, SourceId};

/// All preferences, as values that can't be wrong.
#[derive(Clone, Debug, PartialEq, Eq)]
#[expect(clippy::struct_excessive_bools, reason = "each is a switch of its own in the window")]
pub struct Preferences {
    /// Platforms that are read.
    pub platforms: BTreeSet<Platform>,
    /// Calendar feeds of this computer, and whether each is read.
    pub feeds: BTreeMap<FeedId, bool>,
    /// The user's handles.
    pub handles: Handles,
    /// What was read of them.
    pub ratings: Ratings,
    /// What is hidden from where.
    pub rules: Vec<Rule>,
    /// A calendar of our own (true) or the user's main one.
    pub calendar_dedicated: bool,
    /// Events block time (true) or show as free.
    pub calendar_busy: bool,
    /// Events take the platform's color.
    pub calendar_color_by_platform: bool,
    /// The zone of rules about hours, where they decide about the calendar.
    pub calendar_zone: CalendarZone,
    /// Minutes before the start at which Google reminds; at most five, each 0 to 40320.
    pub calendar_reminder_minutes: Vec<u32>,
    /// Minutes before the start at which the desktop reminds.
    pub reminders_lead_minutes: Vec<u32>,
    /// Remind at the start too.
    pub reminders_at_start: bool,
    /// Lead times of individual sources, instead of the common ones.
    pub reminders_per_platform: Vec<(SourceId, Vec<u32>)>,
    /// Lead times of single contests, in place of all others.
    pub reminders_per_contest: ContestLeads,
    /// Minutes before registration closes at which the desktop reminds; `None`: never.
    pub reminders_registration: Option<u32>,
    /// Local times between which nothing rings, as minutes after midnight; the period may cross midnight.
    pub reminders_quiet_hours: Option<(u16, u16)>,
    /// Notifications play a sound.
    pub reminders_sound: bool,
    /// Minutes that Snooze waits.
    pub reminders_snooze_minutes: u32,
    /// Desktop notifications at all.
    pub notifications_enabled: bool,
    /// Notify when a contest that starts soon is moved.
    pub notifications_moved: bool,
    /// Notify when one is canceled.
    pub notifications_cancelled: bool,
    /// Notify when one is announced.
    pub notifications_announced: bool,
    /// Start at login.
    pub autostart: bool,
    /// Hours between two refreshes, 1 to 24.
    pub refresh_interval_hours: u32,
    /// The user's own Google client id.
    pub google_client_id: Option<String>,
    /// The secret that belongs to it. Google doesn't treat it as confidential; we still don't log it.
    pub google_client_secret: Option<String>,
    /// The calendar file that is kept up to date: an absolute path.
    pub ics_file: Option<String>,
    /// Check for newer versions of this program, if it updates itself.
    pub updates_check: bool,
    /// `system`, `light` or `dark`.
    pub theme: String,
    /// `auto`, `12` or `24`.
    pub hour_clock: String,
    /// Size of the window's text in percent.
    pub text_size: u32,
    /// How the window shows contests: `agenda`, `week` or `month`.
    pub upcoming_view: String,
    /// The window's list has one line for each contest.
    pub upcoming_compact: bool,
    /// What is shown next to the tray icon where the system shows text there (macOS): `off`, `time` or `name`.
    pub tray_title: String,
    /// `auto` or a BCP 47 tag.
    pub language: String,
    /// Whether the user has finished the first-run steps.
    pub first_run_done: bool,
    /// Read the contest feed, where there is one.
    pub feed_enabled: bool,
    /// Where the contest feed is.
    pub feed_url: Option<String>,
    /// The key of its publisher.
    pub feed_public_key: Option<String>,
    /// Read the feed in place of the platforms.
    pub feed_first: bool,
}

impl Default for Preferences {
    fn default() -> Self {
        Self {
            platforms: Platform::ALL
                .iter()
                .copied()
                .filter(|platform| platform.is_on_at_first())
                .collect(),
            feeds: BTreeMap::new(),
            handles: Handles::new(),
            ratings: Ratings::default(),
            rules: vec![Rule::default_kinds()],
            calendar_dedicated: true,
            calendar_busy: false,
            calendar_color_by_platform: false,
            calendar_zone: CalendarZone::Auto(None),
            calendar_reminder_minutes: vec![30],
            reminders_lead_minutes: vec![60, 10],
            reminders_at_start: true,
            reminders_per_platform: Vec::new(),
            reminders_per_contest: ContestLeads::new(),
            reminders_registration: None,
            reminders_quiet_hours: None,
            reminders_sound: true,
            reminders_snooze_minutes: 10,
            notifications_enabled: true,
            notifications_moved: true,
            notifications_cancelled: true,
            notifications_announced: false,
            autostart: false,
            refresh_interval_hours: 6,
            google_client_id: None,
            google_client_secret: None,
            ics_file: None,
            updates_check: false,
            theme: "system".to_owned(),
            hour_clock: "auto".to_owned(),
            text_size: 100,
            upcoming_view: "agenda".to_owned(),
            upcoming_compact: false,
            tray_title: "off".to_owned(),
            language: "auto".to_owned(),
            first_run_done: false,
            feed_enabled: true,
            feed_url: None,
            feed_public_key: None,
            feed_first: false,
        }
    }
}

/// A preference can't be read or set.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
pub enum PreferenceError {
    /// There is no such preference.
    #[error("There is no preference \"{0}\"; `contestsync config list` shows all preferences.")]
    Unknown(String),
    /// The value isn't one that the preference takes.
    #[error("{key} takes {takes}; nothing was changed.")]
    Invalid {
        /// The preference.
        key: &'static str,
        /// What it accepts, described for people.
        takes: &'static str,
    },
    /// A rule is too large for the shared settings.
    #[error(
        "Rule {0} is too large to be shared with your other computers; split its words over several rules. Nothing was changed."
    )]
    RuleTooLarge(usize),
}

/// One preference: its name, what it takes, and how it is read from and written to [`Preferences`].
pub struct Definition {
    /// Its name on the command line and in the store.
    pub key: &'static str,
    /// What it accepts, described for people.
    pub takes: &'static str,
    /// The value as the text that `config set` accepts.
    pub read: fn(&Preferences) -> String,
    /// Sets it from text; `None` if the text isn't a value of it.
    write: fn(&mut Preferences, &str) -> Option<()>,
    shape: Shape,
}

#[derive(Clone, Copy)]
enum Shape {
    Text,
    Flag,
    Number,
    Document,
}

/// Every preference, in the order people see.
pub const DEFINITIONS: &[Definition] = &[
    Definition {
        key: "platforms",
        takes: Platform::LIST,
        read: |p| {
            let platforms = p.platforms.iter().map(|platform| platform.key());
            let feeds = p.feeds.iter().filter(|(_, on)| **on).map(|(feed, _)| feed.as_str());
            platforms.chain(feeds).collect::<Vec<_>>().join(",")
        },
        write: |p, text| {
            let sources: Vec<SourceId> = list(text).map(|word| word.parse().ok()).collect::<Option<_>>()?;
            p.platforms = sources.iter().filter_map(|source| source.platform()).collect();
            // A feed of another computer doesn't exist here.
            for (feed, on) in &mut p.feeds {
                *on = sources.contains(&SourceId::Feed(*feed));
            }
            Some(())
        },
        shape: Shape::Text,
    },
    Definition {
        key: "rules",
        takes: "a JSON list of up to 100 rules, 32,768 bytes together, such as [{\"when\":\"name_has\",\"words\":[\"gym\"],\"hide_from\":[\"list\",\"calendar\",\"reminder\"]}]",
        read: |p| serde_json::to_string(&p.rules).unwrap_or_default(),
        write: |p, text| {
            let rules: Vec<Rule> = serde_json::from_str(text).ok()?;
            (rules.len() <= 100 && text.len() <= 32_768).then(|| p.rules = rules)
        },
        shape: Shape::Document,
    },
    handle!("handle.codeforces", Codeforces),
    handle!("handle.atcoder", AtCoder),
    handle!("handle.leetcode", LeetCode),
    handle!("handle.codechef", CodeChef),
    flag!("calendar.dedicated", calendar_dedicated),
    flag!("calendar.busy", calendar_busy),
    flag!("calendar.color_by_platform", calendar_color_by_platform),
    calendar_zone!("calendar.zone", calendar_zone),
    minutes!(
        "calendar.reminder_minutes",
        calendar_reminder_minutes,
        5,
        40_320,
        "up to five comma-separated minutes, each 0 to 40320 (or nothing: no reminders from Google)"
    ),
    minutes!(
        "reminders.lead_minutes",
        reminders_lead_minutes,
        12,
        20_160,
        "up to twelve comma-separated minutes before the start, each 1 to 20160, such as 60,10"
    ),
    flag!("reminders.at_start", reminders_at_start),
    Definition {
        key: "reminders.per_platform",
        takes: "reminder times of individual platforms, each 1 to 20160 minutes, such as codeforces=30,5;atcoder=15",
        read: |p| source_leads_text(&p.reminders_per_platform),
        write: |p, text| {
            p.reminders_per_platform = source_leads(text)?;
            Some(())
        },
        shape: Shape::Text,
    },
    Definition {
        key: "reminders.per_contest",
        takes: "a JSON object of contests with minutes before the start, 0 for the start, such as {\"codeforces:1936\":[30,0]}",
        read: |p| contest_leads::text(&p.reminders_per_contest),
        write: |p, text| {
            p.reminders_per_contest = contest_leads::from_text(text)?;
            Some(())
        },
        shape: Shape::Document,
    },
    Definition {
        key: "reminders.registration",
        takes: "off, or minutes from 1 to 1440 before registration closes",
        read: |p| {
            p.reminders_registration
                .map_or_else(|| "off".to_owned(), |minutes| minutes.to_string())
        },
        write: |p, text| {
            p.reminders_registration = minutes_or_off(text)?;
            Some(())
        },
        shape: Shape::Text,
    },
    Definition {
        key: "reminders.quiet_hours",
        takes: "two local times such as 23:00-07:00 (or nothing)",
        read: |p| quiet_hours_text(p.reminders_quiet_hours),
        write: |p, text| set_quiet_hours(&mut p.reminders_quiet_hours, text),
        shape: Shape::Text,
    },
    flag!("reminders.sound", reminders_sound),
    number!(
        "reminders.snooze_minutes",
        reminders_snooze_minutes,
        (1..=120),
        "minutes from 1 to 120"
    ),
    flag!("notifications.enabled", notifications_enabled),
    flag!("notifications.moved", notifications_moved),
    flag!("notifications.cancelled", notifications_cancelled),
    flag!("notifications.announced", notifications_announced),
    flag!("autostart", autostart),
    number!("refresh.interval_hours", refresh_interval_hours, (1..=24), "1 to 24 h"),
    optional_text!("google.client_id", google_client_id, CLIENT_TEXT, client_text),
    optional_text!("google.client_secret", google_client_secret, CLIENT_TEXT, client_text),
    Definition {
        key: "ics.file",
        takes: "the absolute path of a file, such as /home/you/contests.ics (or nothing, to keep none)",
        read: |p| p.ics_file.clone().unwrap_or_default(),
        write: |p, text| set_path(&mut p.ics_file, text),
        shape: Shape::Text,
    },
    flag!("updates.check", updates_check),
    word!("theme", theme, ["system", "light", "dark"], "system, light, or dark"),
    word!("hour_clock", hour_clock, ["auto", "12", "24"], "auto, 12 or 24"),
    number!("text_size", text_size, (70..=300), "percent from 70 to 300"),
    word!(
        "upcoming.view",
        upcoming_view,
        ["agenda", "week", "month"],
        "agenda, week, or month"
    ),
    flag!("upcoming.compact", upcoming_compact),
    word!("tray.title", tray_title, ["off", "time", "name"], "off, time, or name"),
    word!(
        "language",
        language,
        [
            "auto", "en", "hi", "bn", "ja", "zh-Hans", "zh-Hant", "ko", "ru", "es", "pt-BR", "vi", "id", "ar", "fr",
            "de", "tr"
        ],
        "auto, en, hi, bn, ja, zh-Hans, zh-Hant, ko, ru, es, pt-BR, vi, id, ar, fr, de, or tr"
    ),
    flag!("first_run_done", first_run_done),
    flag!("feed.enabled", feed_enabled),
    optional_text!(
        "feed.url",
        feed_url,
        "an https address without a user name, such as https://example.org/contests.json (or nothing)",
        feed_url
    ),
    optional_text!(
        "feed.public_key",
        feed_public_key,
        "a minisign public key: 56 characters that begin with RW (or nothing)",
        feed_key
    ),
    flag!("feed.first", feed_first),
];

impl Definition {
    /// The preference called `key`.
    pub fn find(key: &str) -> Result<&'static Self, PreferenceError> {
        let known = DEFINITIONS.iter().find(|definition| definition.key == key);
        known.ok_or_else(|| PreferenceError::Unknown(key.chars().take(60).collect()))
    }

    const fn refusal(&self) -> PreferenceError {
        PreferenceError::Invalid {
            key: self.key,
            takes: self.takes,
        }
    }

    /// The value as JSON: flags and numbers as such, lists as the text that `config set` accepts.
    #[must_use]
    pub fn json(&self, preferences: &Preferences) -> Value {
        let text = (self.read)(preferences);
        match self.shape {
            Shape::Text => Value::String(text),
            Shape::Flag | Shape::Number | Shape::Document => serde_json::from_str(&text).unwrap_or(Value::String(text)),
        }
    }
}

impl Preferences {
    /// Sets the preference `key` from text; on an error nothing is changed.
    pub fn set(&mut self, key: &str, text: &str) -> Result<(), PreferenceError> {
        let mut after = self.clone();
        after.set_stored(key, text)?;
        if adds_a_fault(self, &after) {
            return Err(Definition::find(key)?.refusal());
        }
        *self = after;
        Ok(())
    }

    /// Sets it from text that is stored, or in a backup: this also accepts what an older version did and [`Self::set`] doesn't.
    pub fn set_stored(&mut self, key: &str, text: &str) -> Result<(), PreferenceError> {
        let definition = Definition::find(key)?;
        (definition.write)(self, text).ok_or_else(|| definition.refusal())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_default_survives_being_written_and_read() {
        for definition in DEFINITIONS {
            let mut preferences = Preferences::default();
            let text = (definition.read)(&preferences);
            assert_eq!(preferences.set(definition.key, &text), Ok(()), "{}", definition.key);
            assert_eq!(preferences, Preferences::default(), "{}", definition.key);
        }
    }

    #[test]
    fn the_documented_defaults_hold() {
        let json = |key: &str| Definition::find(key).map(|definition| definition.json(&Preferences::default()));
        assert_eq!(json("calendar.dedicated"), Ok(Value::Bool(true)));
        assert_eq!(json("reminders.lead_minutes"), Ok(Value::from("60,10")));
        assert_eq!(json("refresh.interval_hours"), Ok(Value::from(6)));
        assert_eq!(
            json("platforms"),
            Ok(Value::from(
                "leetcode,codeforces,codechef,atcoder,hackerrank,geeksforgeeks,code360"
            ))
        );
    }

    #[test]
    fn a_wrong_value_changes_nothing() {
        let mut preferences = Preferences::default();
        for (key, value) in [
            ("platforms", "codeforces,topcoder"),
            ("refresh.interval_hours", "0"),
            ("refresh.interval_hours", "25"),
            ("reminders.lead_minutes", "60,ten"),
            ("calendar.reminder_minutes", "1,2,3,4,5,6"),
            ("calendar.dedicated", "maybe"),
            ("reminders.quiet_hours", "23:00-24:00"),
            ("google.client_secret", "(set)"),
            ("ics.file", "contests.ics"),
            ("ics.file", "./contests.ics"),
            ("calendar.zone", "Mars/Olympus"),
            ("rules", "[{\"when\":\"moon_is_full\",\"hide_from\":[]}]"),
        ] {
            assert!(
                matches!(preferences.set(key, value), Err(PreferenceError::Invalid { .. })),
                "{key}={value}"
            );
        }
        assert_eq!(preferences, Preferences::default());
    }

    #[test]
    fn lead_times_are_sorted_and_the_start_is_one_of_them() {
        let mut preferences = Preferences::default();
        assert_eq!(preferences.set("reminders.per_platform", "atcoder=15,30"), Ok(()));
        assert_eq!(preferences.lead_minutes(Platform::AtCoder), [30, 15, 0]);
        assert_eq!(preferences.lead_minutes(Platform::Codeforces), [60, 10, 0]);
    }
}
