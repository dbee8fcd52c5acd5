//! Lead times of single contests: what they may be, and when they replace the platform's.

use std::collections::BTreeMap;

use super::contest::ContestKey;
use super::preferences::Preferences;

/// Lead times by contest, in minutes, longest first; 0 is the start.
pub type ContestLeads = BTreeMap<ContestKey, Vec<u32>>;

/// Contests that may have their own.
const MOST: usize = 500;
/// Lead times of one contest: twelve and the start.
const MOST_LEADS: usize = 13;
/// Fourteen days.
const LONGEST: u32 = 20_160;

/// Reads them from a JSON object, or from nothing; `None` if any of it isn't allowed.
pub(super) fn from_text(text: &str) -> Option<ContestLeads> {
    let text = if text.trim().is_empty() { "{}" } else { text };
    let mut leads: ContestLeads = serde_json::from_str(text).ok()?;
    for minutes in leads.values_mut() {
        minutes.sort_unstable_by(|a, b| b.cmp(a));
        minutes.dedup();
    }
    let fits = |minutes: &Vec<u32>| minutes.len() <= MOST_LEADS && minutes.iter().all(|lead| *lead <= LONGEST);
    (leads.len() <= MOST && leads.values().all(fits)).then_some(leads)
}

/// The same as text.
#[must_use]
pub fn text(leads: &ContestLeads) -> String {
    serde_json::to_string(leads).unwrap_or_default()
}

impl Preferences {
    /// The lead times of a contest in minutes, longest first, each once; 0 is the start.
    #[must_use]
    pub fn leads_of(&self, contest: &ContestKey) -> Vec<u32> {
        let own = self.reminders_per_contest.get(contest);
        own.map_or_else(|| self.lead_minutes(contest.source()), Clone::clone)
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::domain::Platform;

    fn key(id: &str) -> ContestKey {
        ContestKey::new(Platform::Codeforces, id).unwrap()
    }

    #[test]
    fn a_contests_own_lead_times_take_the_place_of_all_others() {
        let mut preferences = Preferences::default();
        let set = preferences.set(
            "reminders.per_contest",
            r#"{"codeforces:1":[5,90,0,5],"codeforces:2":[]}"#,
        );
        assert_eq!(set, Ok(()));
        assert_eq!(preferences.leads_of(&key("1")), [90, 5, 0]);
        assert_eq!(preferences.leads_of(&key("2")), [0_u32; 0]);
        assert_eq!(preferences.leads_of(&key("3")), [60, 10, 0]);
    }

    #[test]
    fn what_is_no_lead_time_of_a_contest_is_refused() {
        let many = format!(
            r#"{{"codeforces:1":[{}]}}"#,
            (0..14).map(|lead| lead.to_string()).collect::<Vec<_>>().join(",")
        );
        for text in [
            r#"{"codeforces:1":[20161]}"#,
            r#"{"codeforces:1":[-1]}"#,
            r#"{"codeforces":[1]}"#,
            r#"{"topcoder:1":[1]}"#,
            "[]",
            &many,
        ] {
            assert_eq!(from_text(text), None, "{text}");
        }
        assert_eq!(from_text(" "), Some(ContestLeads::new()));
    }
}
