//! What `config set` refuses although older versions accepted it: where it's stored, it's still read, and may stay.

use super::preferences::Preferences;
use super::rules::{Condition, Rule};
use super::source::SourceId;

/// Hours of a day.
const HOURS: u32 = 24;

/// All codes of ISO 639-1.
const LANGUAGES: &str = "aa ab ae af ak am an ar as av ay az ba be bg bh bi bm bn bo br bs ca ce ch co cr cs cu cv cy da de dv dz ee el en \
    eo es et eu fa ff fi fj fo fr fy ga gd gl gn gu gv ha he hi ho hr ht hu hy hz ia id ie ig ii ik io is it iu ja jv ka kg ki kj kk kl km \
    kn ko kr ks ku kv kw ky la lb lg li ln lo lt lu lv mg mh mi mk ml mn mr ms mt my na nb nd ne ng nl nn no nr nv ny oc oj om or os pa pi \
    pl ps pt qu rm rn ro ru rw sa sc sd se sg sh si sk sl sm sn so sq sr ss st su sv sw ta te tg th ti tk tl tn to tr ts tt tw ty ug uk ur \
    uz ve vi vo wa wo xh yi yo za zh zu";

/// Whether `after` has a value that isn't accepted and that `before` doesn't already have: changing one rule of a list isn't blocked by
/// another.
pub(super) fn adds_a_fault(before: &Preferences, after: &Preferences) -> bool {
    let rings_at_zero = |preferences: &Preferences| preferences.reminders_lead_minutes.contains(&0);
    let zero_of = |preferences: &Preferences, source: SourceId| {
        let mut own = preferences.reminders_per_platform.iter();
        own.any(|(of, leads)| *of == source && leads.contains(&0))
    };
    let mut sources = after.reminders_per_platform.iter().map(|(source, _)| *source);
    let mut rules = after.rules.iter();
    (rings_at_zero(after) && !rings_at_zero(before))
        || sources.any(|source| zero_of(after, source) && !zero_of(before, source))
        || rules.any(|rule| !is_sound(rule) && !before.rules.contains(rule))
}

/// Whether the values of a rule exist: hours of a day, and languages of the standard.
fn is_sound(rule: &Rule) -> bool {
    match &rule.condition {
        Condition::OutsideHours { week } => week.iter().all(|hours| hours.checked_shr(HOURS).unwrap_or(0) == 0),
        Condition::LanguageIs { languages } => {
            let is_known = |code: &String| LANGUAGES.split_ascii_whitespace().any(|known| known == code);
            languages.iter().all(is_known)
        }
        _ => true,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_an_older_version_stored_is_read_and_stays_when_something_else_is_changed() {
        let mut preferences = Preferences::default();
        let old = r#"{"when":"language_is","languages":["xyz"],"hide_from":["list"]}"#;
        let new = r#"{"when":"unrated","hide_from":["list"]}"#;
        assert!(preferences.set("reminders.lead_minutes", "60,0").is_err());
        assert!(preferences.set("reminders.per_platform", "codeforces=0").is_err());
        assert!(preferences.set("rules", &format!("[{old}]")).is_err());
        assert_eq!(preferences, Preferences::default());

        assert_eq!(preferences.set_stored("reminders.lead_minutes", "60,0"), Ok(()));
        assert_eq!(preferences.set_stored("reminders.per_platform", "codeforces=0"), Ok(()));
        assert_eq!(preferences.set_stored("rules", &format!("[{old}]")), Ok(()));
        assert_eq!(preferences.set("reminders.lead_minutes", "60,30,0"), Ok(()));
        assert_eq!(preferences.set("reminders.per_platform", "codeforces=5,0"), Ok(()));
        assert_eq!(preferences.set("rules", &format!("[{old},{new}]")), Ok(()));
        assert!(
            preferences
                .set("reminders.per_platform", "codeforces=5,0;atcoder=0")
                .is_err()
        );
        assert_eq!(preferences.reminders_lead_minutes, [60, 30, 0]);
        assert_eq!(preferences.rules.len(), 2);
    }

    #[test]
    fn every_code_of_the_standard_is_in_the_list_once() {
        let mut codes: Vec<&str> = LANGUAGES.split_ascii_whitespace().collect();
        assert_eq!(codes.len(), 185);
        assert!(codes.is_sorted());
        codes.dedup();
        assert_eq!(codes.len(), 185);
    }
}
