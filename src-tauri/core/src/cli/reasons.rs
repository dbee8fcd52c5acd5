//! Why a contest appears or not, and how the user and it stand, in the user's language. In English, the reasons are those of the documents.

use super::spoken::{either, is_english, lasting, said};
use crate::domain::for_me::{ForMe, ForMeWhy, Standing};
use crate::domain::rules::{Condition, Mode, Rule};
use crate::domain::verdict::Because;

/// Why an outlet shows or hides a contest; `reason` is the same in English.
pub(super) fn because(because: Because, reason: &str, rules: &[Rule]) -> String {
    let key = match because {
        Because::PlatformOff => "because-platform_off",
        Because::Asked => "because-asked",
        Because::Muted => "because-muted",
        Because::KeptOut => "because-kept_out",
        Because::NotificationsOff => "because-notifications_off",
        Because::NoRule => "because-no_rule",
        Because::Rule { index } => {
            return match rules.get(index).filter(|_| !is_english()) {
                Some(rule) => said("because-rule", &[("rule", &rule_words(rule))], reason),
                None => reason.to_owned(),
            };
        }
    };
    said(key, &[], reason)
}

/// A rule, as the window says it. It fits a contest that has any of what it lists.
fn rule_words(rule: &Rule) -> String {
    let what = condition_words(&rule.condition);
    match rule.mode {
        Mode::Hide => what,
        Mode::ShowOnly => said("rule-only_words", &[("what", &what)], &what),
    }
}

fn condition_words(condition: &Condition) -> String {
    let quoted = |words: &[String]| {
        let quoted = words
            .iter()
            .map(|word| said("rule-quoted", &[("text", word)], word))
            .collect::<Vec<_>>();
        either(&quoted)
    };
    let filled = |key: &str, name: &str, text: &str| said(key, &[(name, text)], text);
    match condition {
        Condition::KindIs { kinds } => {
            let kinds: Vec<String> = kinds
                .iter()
                .map(|kind| said(&format!("kind-{kind}"), &[], kind.key()))
                .collect();
            filled("rule-kind_is-words", "kinds", &either(&kinds))
        }
        Condition::Unrated {} => said("rule-unrated-words", &[], ""),
        Condition::DivisionHas { words } => filled("rule-division_has-words", "words", &quoted(words)),
        Condition::LanguageIs { languages } => {
            let languages: Vec<String> = languages.iter().cloned().collect();
            filled("rule-language_is-words", "languages", &either(&languages))
        }
        Condition::ShorterThan { minutes } => {
            filled("rule-shorter_than-words", "length", &lasting(i64::from(*minutes) * 60))
        }
        Condition::LongerThan { minutes } => {
            filled("rule-longer_than-words", "length", &lasting(i64::from(*minutes) * 60))
        }
        Condition::OutsideHours { .. } => said("rule-outside_hours-words", &[], ""),
        Condition::NameHas { words } => filled("rule-name_has-words", "words", &quoted(words)),
        Condition::NameLacks { words } => filled("rule-name_lacks-words", "words", &quoted(words)),
        Condition::PlatformIs { platforms } => {
            let names: Vec<String> = platforms
                .iter()
                .map(|platform| platform.name(None).to_owned())
                .collect();
            either(&names)
        }
        Condition::SeriesIs { series, .. } => either(series),
        Condition::ForMe { is } => {
            let verdicts: Vec<String> = is.iter().map(|known| verdict_words(ForMe::from(*known))).collect();
            either(&verdicts)
        }
    }
}

fn verdict_words(verdict: ForMe) -> String {
    let word = verdict.word();
    said(&format!("for_me-{word}"), &[], word)
}

/// Whether a contest is rated for the user, without the reason, which follows.
pub(super) fn standing_answer(standing: &Standing) -> String {
    said(&format!("for_me-{}", standing.for_me.word()), &[], standing.answer())
}

/// Whether a contest is rated for the user, in a few words.
pub(super) fn standing_words(standing: &Standing) -> String {
    if is_english() {
        return standing.words();
    }
    match standing.why {
        ForMeWhy::Above { from } => said("for_me-above", &[("from", &from.to_string())], &standing.words()),
        _ => verdict_words(standing.for_me),
    }
}

/// Why it is; `platform` is its name.
pub(super) fn standing_reason(standing: &Standing, platform: &str) -> String {
    let english = standing.reason(platform);
    if is_english() {
        return english;
    }
    let mine = match (standing.rating, standing.read_at) {
        (Some(rating), _) => {
            let rating = &rating.to_string();
            said("for_me-mine", &[("platform", platform), ("rating", rating)], &english)
        }
        (None, Some(_)) => said("for_me-mine_none", &[("platform", platform)], &english),
        (None, None) => said("for_me-mine_unread", &[("platform", platform)], &english),
    };
    let from = |key: &str, from: i32| format!("{mine} {}", said(key, &[("from", &from.to_string())], ""));
    let reason = match standing.why {
        ForMeWhy::InRange => format!("{mine} {}", said("for_me-why-in_range", &[], "")),
        ForMeWhy::Above { from: first } => from("for_me-why-above", first),
        ForMeWhy::Below { from: first } => from("for_me-why-below", first),
        ForMeWhy::NotRead => mine,
        ForMeWhy::NotSaid => said("for_me-why-not_said", &[("platform", platform)], &english),
        ForMeWhy::Everyone => said("for_me-why-everyone", &[], &english),
        ForMeWhy::Nobody => said("for_me-why-nobody", &[], &english),
    };
    // It's written in parentheses within a sentence.
    reason.trim_end_matches(['.', '。', '।']).to_owned()
}

#[cfg(test)]
mod tests {
    use jiff::tz::TimeZone;

    use super::super::spoken::TRIED;
    use super::*;
    use crate::domain::when::TimeWords;
    use crate::words::{Language, Speech};

    /// `ui/tests/reasons.test.ts` checks that the window says the same.
    #[test]
    fn a_rule_with_several_words_platforms_or_kinds_is_for_any_of_them() {
        let said_in = |tag: &str, rule: &str| {
            let words = TimeWords::with_clock(TimeZone::UTC, false);
            TRIED.set(Some(Speech::new(Language::tagged(tag).unwrap(), words)));
            let said = rule_words(&serde_json::from_str(rule).unwrap());
            TRIED.set(None);
            said
        };
        let named = r#"{"when":"name_has","words":["a","b","c"],"hide_from":["list"]}"#;
        let platforms = r#"{"when":"platform_is","platforms":["codeforces","atcoder"],"hide_from":["list"]}"#;
        let kinds = r#"{"when":"kind_is","kinds":["hiring","daily"],"hide_from":["list"],"mode":"show_only"}"#;
        assert_eq!(said_in("de", named), "Name enthält „a“, „b“ oder „c“");
        assert_eq!(said_in("de", platforms), "Codeforces oder AtCoder");
        assert_eq!(said_in("de", kinds), "nur Art ist Recruiting oder täglich");
        assert_eq!(said_in("ja", platforms), "CodeforcesまたはAtCoder");
        assert_eq!(said_in("ar", platforms), "Codeforces أو AtCoder");
    }
}
