//! Converts preferences and choices to entries and back. The only place that decides which preferences are shared.

use std::collections::BTreeMap;

use super::ratings::forgotten_readings;
use super::{
    CHOICE, COMPUTER, Entries, InstallationId, MOVED, PLATFORM, RATING, RULE, Values, is_complete, rules_list,
};
use crate::domain::preferences::Definition;
use crate::domain::verdict::{Choice, ChoiceChange};
use crate::domain::{ContestKey, Platform, Preferences, SourceId};

/// The zone in which rules about hours decide about the calendar.
pub const ZONE: &str = "calendar.zone";

/// Shared preferences that are one entry each; their keys are those of the preferences.
const PLAIN: [&str; 8] = [
    "calendar.busy",
    "calendar.color_by_platform",
    ZONE,
    "calendar.reminder_minutes",
    "handle.codeforces",
    "handle.atcoder",
    "handle.leetcode",
    "handle.codechef",
];

/// Whether a preference belongs to the calendar, so all computers that use it share it.
#[must_use]
pub fn is_shared(preference: &str) -> bool {
    preference == "platforms" || preference == "rules" || PLAIN.contains(&preference)
}

/// The preference that an entry belongs to; `None` for what is no preference.
#[must_use]
pub fn preference_of(key: &str) -> Option<&'static str> {
    if key.starts_with(PLATFORM) {
        Some("platforms")
    } else if key.starts_with(RULE) {
        Some("rules")
    } else {
        PLAIN.into_iter().find(|plain| *plain == key)
    }
}

/// What a choice for a single contest is about.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum ChoiceSubject {
    /// Reminders.
    Remind,
    /// Its event.
    Calendar,
    /// Whether the user deleted its event.
    Deleted,
}

impl ChoiceSubject {
    const ALL: [Self; 3] = [Self::Remind, Self::Calendar, Self::Deleted];

    const fn word(self) -> &'static str {
        match self {
            Self::Remind => "remind",
            Self::Calendar => "calendar",
            Self::Deleted => "deleted",
        }
    }
}

/// The key of a choice.
#[must_use]
pub fn choice_key(contest: &ContestKey, about: ChoiceSubject) -> String {
    format!("{CHOICE}{contest}/{}", about.word())
}

/// The contest and the subject of a choice's key.
#[must_use]
pub fn choice_of(key: &str) -> Option<(ContestKey, ChoiceSubject)> {
    let (contest, word) = key.strip_prefix(CHOICE)?.rsplit_once('/')?;
    let about = ChoiceSubject::ALL.into_iter().find(|about| about.word() == word)?;
    Some((contest.parse().ok()?, about))
}

/// A yes or no as a value; `None`: the rules decide.
#[must_use]
pub fn said(choice: Option<bool>) -> Option<String> {
    choice.map(|yes| if yes { "yes" } else { "no" }.to_owned())
}

/// The value for an event that was seen deleted, it isn't known by whom, while all settings wanted it: no setting is the reason.
pub const SEEN: &str = "seen";

/// The value as a yes or no.
#[must_use]
pub fn meant(value: Option<&str>) -> Option<bool> {
    match value {
        Some("yes") => Some(true),
        Some("no") => Some(false),
        _ => None,
    }
}

/// What changes in the entries when the preferences `before` become `after`.
#[must_use]
pub fn preference_edits(before: &Preferences, after: &Preferences, entries: &Entries) -> Values {
    let mut edits = Values::new();
    for platform in Platform::ALL {
        let on = |preferences: &Preferences| preferences.platforms.contains(platform);
        if on(before) != on(after) {
            edits.insert(platform_key(*platform), Some(switch(on(after))));
        }
    }
    for (feed, on) in &after.feeds {
        if before.feeds.get(feed) != Some(on) {
            edits.insert(platform_key(*feed), Some(switch(*on)));
        }
    }
    for key in PLAIN {
        let (old, new) = (text(key, before), text(key, after));
        if old != new {
            edits.insert(key.to_owned(), new);
        }
    }
    if before.rules != after.rules {
        edits.extend(rules_list::edits(&before.rules, &after.rules, entries));
    }
    edits.extend(forgotten_readings(before, after));
    edits
}

/// What the user says about a contest, also where it's the choice already: another computer may have changed it without this one knowing yet.
#[must_use]
pub fn choice_edits(contest: &ContestKey, change: ChoiceChange) -> Values {
    let said_of = [
        (ChoiceSubject::Remind, change.remind),
        (ChoiceSubject::Calendar, change.calendar),
    ];
    let edits = said_of
        .into_iter()
        .filter_map(|(subject, choice)| Some((choice_key(contest, subject), said(choice?))));
    edits.collect()
}

/// All shared preferences as they are, also those nobody ever changed.
#[must_use]
pub fn whole(preferences: &Preferences) -> Values {
    let mut values = Values::new();
    for platform in Platform::ALL {
        let on = preferences.platforms.contains(platform);
        values.insert(platform_key(*platform), Some(switch(on)));
    }
    for (feed, on) in &preferences.feeds {
        values.insert(platform_key(*feed), Some(switch(*on)));
    }
    for key in PLAIN {
        values.insert(key.to_owned(), text(key, preferences));
    }
    values.extend(rules_list::edits(&[], &preferences.rules, &Entries::new()));
    values
}

/// The preferences with the shared ones replaced by the entries. What the entries don't say, or say in a way that this version doesn't
/// understand, stays.
#[must_use]
pub fn applied(entries: &Entries, local: &Preferences) -> Preferences {
    let mut applied = local.clone();
    let value = |key: &str| entries.get(key).and_then(|entry| entry.value.as_deref());
    for platform in Platform::ALL {
        match value(&platform_key(*platform)) {
            Some("on") => {
                applied.platforms.insert(*platform);
            }
            Some("off") => {
                applied.platforms.remove(platform);
            }
            _ => {}
        }
    }
    // A feed that this computer doesn't have is none of its business.
    for (feed, on) in &mut applied.feeds {
        match value(&platform_key(*feed)) {
            Some("on") => *on = true,
            Some("off") => *on = false,
            _ => {}
        }
    }
    for key in PLAIN {
        if let Some(text) = value(key)
            && let Err(error) = applied.set(key, text)
        {
            tracing::warn!(key, %error, "a shared setting is not understood");
        }
    }
    applied.rules = if is_complete(entries) {
        rules_list::listed(entries)
    } else {
        rules_list::combined(entries, &local.rules)
    };
    applied
}

/// The choices in the entries, by contest.
#[must_use]
pub fn choices(entries: &Entries) -> BTreeMap<ContestKey, Choice> {
    let mut choices: BTreeMap<ContestKey, Choice> = BTreeMap::new();
    for (key, entry) in entries {
        let Some((contest, about)) = choice_of(key) else {
            continue;
        };
        let said = meant(entry.value.as_deref());
        match about {
            ChoiceSubject::Remind => choices.entry(contest).or_default().remind = said,
            ChoiceSubject::Calendar => choices.entry(contest).or_default().calendar = said,
            ChoiceSubject::Deleted => {}
        }
    }
    choices
}

/// The key under which an installation says what its computer is called.
#[must_use]
pub fn computer_key(installation: &InstallationId) -> String {
    format!("{COMPUTER}{installation}")
}

/// What an installation's computer is called.
#[must_use]
pub fn computer<'a>(entries: &'a Entries, installation: &InstallationId) -> Option<&'a str> {
    entries.get(&computer_key(installation))?.value.as_deref()
}

/// The key under which an installation says that it moved its events to the main calendar.
#[must_use]
pub fn moved_key(installation: &InstallationId) -> String {
    format!("{MOVED}{installation}")
}

/// Another installation that moved the events to the main calendar.
#[must_use]
pub fn moved_by(entries: &Entries, own: &InstallationId) -> Option<InstallationId> {
    let moved = entries
        .range(MOVED.to_owned()..)
        .take_while(|(key, _)| key.starts_with(MOVED));
    moved
        .filter(|(_, entry)| entry.value.is_some())
        .filter_map(|(key, _)| InstallationId::new(key.strip_prefix(MOVED)?))
        .find(|installation| installation != own)
}

/// Which other installation last changed a setting, and when, in milliseconds since 1970.
#[must_use]
pub fn last_change(entries: &Entries, own: &InstallationId) -> Option<(InstallationId, i64)> {
    let at = |key: &str, value: Option<&str>, at: i64| match key {
        super::SEED => value.and_then(|value| value.parse().ok()).unwrap_or(at),
        _ => at,
    };
    entries
        .iter()
        .filter(|(key, entry)| !key.starts_with(COMPUTER) && !key.starts_with(RATING) && entry.stamp.by != *own)
        .map(|(key, entry)| (at(key, entry.value.as_deref(), entry.stamp.at), entry.stamp.by.clone()))
        .max()
        .map(|(at, by)| (by, at))
}

fn platform_key(source: impl Into<SourceId>) -> String {
    format!("{PLATFORM}{}", source.into())
}

fn switch(on: bool) -> String {
    if on { "on" } else { "off" }.to_owned()
}

fn text(key: &str, preferences: &Preferences) -> Option<String> {
    let definition = Definition::find(key).ok()?;
    Some((definition.read)(preferences))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::domain::FeedId;
    use crate::domain::shared_settings::{EditStamp, Entry, SEED};

    fn entries(values: Values) -> Entries {
        let by = InstallationId::new("installation1").unwrap();
        let entry = |value| Entry {
            stamp: EditStamp {
                at: 1,
                counter: 0,
                by: by.clone(),
            },
            value,
            expires: None,
        };
        values.into_iter().map(|(key, value)| (key, entry(value))).collect()
    }

    #[test]
    fn a_whole_set_makes_another_computers_preferences_equal_in_all_that_is_shared() {
        let mut theirs = Preferences::default();
        theirs.set("platforms", "codeforces,atcoder").unwrap();
        theirs.set("calendar.busy", "true").unwrap();
        theirs.set("calendar.reminder_minutes", "").unwrap();
        theirs
            .set("rules", r#"[{"when":"unrated","hide_from":["list"]}]"#)
            .unwrap();
        theirs.set("theme", "dark").unwrap();
        let mut values = whole(&theirs);
        values.insert(SEED.to_owned(), Some("1".to_owned()));
        let mut mine = Preferences::default();
        mine.set("platforms", "leetcode").unwrap();
        let joined = applied(&entries(values), &mine);
        for key in [
            "platforms",
            "rules",
            "calendar.busy",
            "calendar.color_by_platform",
            "calendar.zone",
            "calendar.reminder_minutes",
        ] {
            assert!(is_shared(key), "{key}");
            assert_eq!(text(key, &joined), text(key, &theirs), "{key}");
        }
        assert_eq!((joined.theme.as_str(), is_shared("theme")), ("system", false));
    }

    #[test]
    fn only_what_was_changed_is_an_edit() {
        let before = Preferences::default();
        let mut after = before.clone();
        after
            .set(
                "platforms",
                "leetcode,codeforces,codechef,atcoder,hackerrank,geeksforgeeks",
            )
            .unwrap();
        after.set("reminders.sound", "false").unwrap();
        let edits = preference_edits(&before, &after, &Entries::new());
        assert_eq!(
            edits,
            Values::from([("platform/code360".to_owned(), Some("off".to_owned()))])
        );
    }

    #[test]
    fn a_feed_is_switched_for_all_computers_that_have_it_and_for_no_other() {
        let (here, there) = (
            "feed-00000001".parse().unwrap(),
            "feed-00000002".parse::<FeedId>().unwrap(),
        );
        let mut mine = Preferences::default();
        mine.feeds.insert(here, true);
        let mut off = mine.clone();
        off.set(
            "platforms",
            "leetcode,codeforces,codechef,atcoder,hackerrank,geeksforgeeks,code360",
        )
        .unwrap();
        let edits = preference_edits(&mine, &off, &Entries::new());
        assert_eq!(
            edits,
            Values::from([("platform/feed-00000001".to_owned(), Some("off".to_owned()))])
        );
        let mut values = edits;
        values.insert(platform_key(there), Some("on".to_owned()));
        let joined = applied(&entries(values), &mine);
        assert_eq!(joined.feeds, BTreeMap::from([(here, false)]));
        let text = text("platforms", &mine).unwrap();
        assert!(text.ends_with(",code360,feed-00000001"), "{text}");
    }

    #[test]
    fn a_value_of_a_newer_version_changes_nothing_here() {
        let values = Values::from([
            ("calendar.busy".to_owned(), Some("sometimes".to_owned())),
            ("platform/topcoder".to_owned(), Some("on".to_owned())),
            ("calendar.label".to_owned(), Some("7".to_owned())),
        ]);
        assert_eq!(
            applied(&entries(values), &Preferences::default()),
            Preferences::default()
        );
    }

    #[test]
    fn a_choices_key_names_the_contest_in_full() {
        let contest: ContestKey = "hackerrank:a-long:id".parse().unwrap();
        let key = choice_key(&contest, ChoiceSubject::Calendar);
        assert_eq!(choice_of(&key), Some((contest, ChoiceSubject::Calendar)));
        assert_eq!(choice_of("choice/codeforces:1/colour"), None);
    }
}
