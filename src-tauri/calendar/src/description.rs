//! Our part of an event's description, and how it's replaced among what the user wrote.

use jiff::Timestamp;
use jiff::tz::TimeZone;
use serde_json::json;

use super::event::field_hash;
use super::notes::replace_our_lines;
use crate::domain::when::TimeWords;
use crate::domain::{Contest, ContestKey, ContestKind};
use crate::words::{Language, Message, Speech};

/// What the line that ends our part names in every language; a user's notes may come before and after our part.
const NAME: &str = "ContestSync";

/// Our part of an event's description, in a language.
pub(super) fn description(contest: &Contest, language: Language) -> String {
    if language == Language::english() {
        in_english(contest)
    } else {
        in_words_of(contest, language)
    }
}

/// The same with the texts of the catalog.
fn in_words_of(contest: &Contest, language: Language) -> String {
    let speech = Speech::new(language, TimeWords::with_clock(TimeZone::UTC, false));
    let mut facts = vec![
        contest.source_name().to_owned(),
        speech.exact_length(contest.duration_seconds),
    ];
    if lasts_less_than_its_window(contest) {
        facts.push(speech.say(&Message::EventAnyTime));
    }
    if contest.kind != ContestKind::Regular {
        facts.push({
            let kind = contest.kind.to_string();
            speech.say_or(&format!("kind-{kind}"), &[], &kind)
        });
    }
    match contest.rated {
        Some(true) => facts.push(speech.say(&Message::NoticeRated)),
        Some(false) => facts.push(speech.say(&Message::NoticeUnrated)),
        None => {}
    }
    facts.extend(contest.division.clone());
    if let Some(closes) = contest.registration_closes_at {
        facts.push(speech.say(&Message::NoticeRegistration { when: &in_utc(closes) }));
    }
    let key = contest.key.to_string();
    laid_out(contest, &facts, &speech.say(&Message::EventSignature { key: &key }))
}

/// The same in English, word for word as release 0.1.0 writes it.
pub(super) fn in_english(contest: &Contest) -> String {
    let mut facts = vec![contest.source_name().to_owned(), in_words(contest.duration_seconds)];
    if lasts_less_than_its_window(contest) {
        facts.push("any time within the window".to_owned());
    }
    if contest.kind != ContestKind::Regular {
        facts.push(contest.kind.to_string());
    }
    match contest.rated {
        Some(true) => facts.push("rated".to_owned()),
        Some(false) => facts.push("unrated".to_owned()),
        None => {}
    }
    facts.extend(contest.division.clone());
    if let Some(closes) = contest.registration_closes_at {
        facts.push(format!("registration closes {}", in_utc(closes)));
    }
    laid_out(
        contest,
        &facts,
        &format!("Kept up to date by {NAME} ({}).", contest.key),
    )
}

fn laid_out(contest: &Contest, facts: &[String], signature: &str) -> String {
    let page = contest.url.as_ref().map_or_else(String::new, |url| format!("{url}\n"));
    format!("{page}{}\n{signature}", facts.join(" · "))
}

fn lasts_less_than_its_window(contest: &Contest) -> bool {
    contest.duration_seconds < contest.ends_at.duration_since(contest.starts_at).as_secs()
}

fn in_utc(at: Timestamp) -> String {
    at.strftime("%Y-%m-%d %H:%M UTC").to_string()
}

/// The user's description with our lines in it replaced; `None` if they aren't all there, according to `written` (their hash).
#[must_use]
pub fn replace_our_part(theirs: &str, ours: &str, contest_key: &ContestKey, written: &str) -> Option<String> {
    let key = contest_key.to_string();
    // In every language, the last line names the program and the contest.
    let is_last = |line: &str| line.contains(NAME) && line.contains(&key);
    replace_our_lines(theirs, ours, is_last, |text| {
        field_hash("description", &json!(text)) == written
    })
}

/// A length of time in words: `2 h 30 min`, `3 d 4 h`.
#[must_use]
pub fn in_words(seconds: i64) -> String {
    let minutes = seconds / 60;
    let parts = [(minutes / 1440, "d"), (minutes / 60 % 24, "h"), (minutes % 60, "min")];
    let words: Vec<String> = parts
        .iter()
        .filter(|(count, _)| *count > 0)
        .map(|(count, unit)| format!("{count} {unit}"))
        .collect();
    if words.is_empty() {
        format!("{seconds} s")
    } else {
        words.join(" ")
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::domain::{Platform, RawContest};

    fn contest() -> Contest {
        let raw = RawContest {
            id: "1936".to_owned(),
            name: "Round 1000".to_owned(),
            url: "https://codeforces.com/contest/1936".to_owned(),
            starts_at: Timestamp::from_second(1_800_000_000).unwrap(),
            ends_at: Timestamp::from_second(1_800_007_200).unwrap(),
            duration: None,
            kind: ContestKind::Regular,
            rated: Some(true),
            division: None,
            language: None,
            registration: (None, None),
        };
        Contest::checked(Platform::Codeforces, raw).unwrap()
    }

    #[test]
    fn notes_around_our_part_survive() {
        let key = ContestKey::new(Platform::Codeforces, "1").unwrap();
        let old = format!("https://x/1\nCodeforces · 2 h\nKept up to date by ContestSync ({key}).");
        let new = format!("https://x/1\nCodeforces · 3 h\nKept up to date by ContestSync ({key}).");
        let written = field_hash("description", &json!(old));
        let theirs = format!("With Asha!\n{old}\nbring tea");
        assert_eq!(
            replace_our_part(&theirs, &new, &key, &written),
            Some(format!("With Asha!\n{new}\nbring tea"))
        );
        assert_eq!(replace_our_part(&old, &new, &key, &written), Some(new.clone()));
        assert_eq!(replace_our_part("only mine", &new, &key, &written), None);
    }

    #[test]
    fn lengths_are_said_in_words() {
        assert_eq!(
            [in_words(7200), in_words(5400), in_words(1_209_600), in_words(30)],
            ["2 h", "1 h 30 min", "14 d", "30 s"]
        );
    }

    #[test]
    fn every_language_names_the_program_and_the_contest_and_notes_around_it_survive() {
        let mut contest = contest();
        for language in Language::all() {
            let old = description(&contest, language);
            contest.duration_seconds += 60;
            let new = description(&contest, language);
            let last = old.lines().last().unwrap();
            assert!(last.contains(NAME) && last.contains(&contest.key.to_string()), "{last}");
            assert_eq!(old.lines().count(), new.lines().count());
            let written = field_hash("description", &json!(old));
            assert_eq!(
                replace_our_part(&format!("mine\n{old}\ntoo"), &new, &contest.key, &written),
                Some(format!("mine\n{new}\ntoo")),
                "{}",
                language.tag()
            );
        }
    }

    #[test]
    fn an_editor_may_drop_the_invisible_marks_of_a_language_that_runs_from_right_to_left() {
        let mut contest = contest();
        contest.registration_closes_at = Some(contest.starts_at);
        let arabic = Language::tagged("ar").unwrap();
        let old = description(&contest, arabic);
        contest.duration_seconds += 60;
        let new = description(&contest, arabic);
        let dropped = old.replace(['\u{2068}', '\u{2069}'], "");
        assert_eq!(
            old.chars().count() - dropped.chars().count(),
            4,
            "around the time and the key"
        );
        let written = field_hash("description", &json!(old));
        assert_eq!(field_hash("description", &json!(dropped)), written);
        for theirs in [&old, &dropped] {
            assert_eq!(
                replace_our_part(&format!("mine\n{theirs}\ntoo"), &new, &contest.key, &written),
                Some(format!("mine\n{new}\ntoo"))
            );
        }
    }

    /// Release 0.1.0 has them in its code, and so does this file; translators and the tray have them in the catalog.
    #[test]
    fn the_english_texts_of_events_are_those_of_the_catalog() {
        let mut contest = contest();
        contest.division = Some("Div. 2".to_owned());
        contest.registration_closes_at = Some(contest.starts_at);
        let long = contest.duration_seconds;
        let ratings = [Some(true), Some(false), None];
        let with = |kind| ratings.map(|rated| [long, long - 600, 95_400].map(|seconds| (kind, rated, seconds)));
        for (kind, rated, seconds) in ContestKind::ALL.into_iter().flat_map(with).flatten() {
            (contest.kind, contest.rated, contest.duration_seconds) = (kind, rated, seconds);
            assert_eq!(in_words_of(&contest, Language::english()), in_english(&contest));
        }
    }

    #[test]
    fn a_description_says_the_whole_length_in_every_language() {
        let mut contest = contest();
        contest.duration_seconds = 95_400;
        let said = Language::all().map(|language| {
            let text = description(&contest, language);
            let facts = text.lines().nth(1).unwrap();
            let length = facts.split(" · ").nth(1).unwrap().to_owned();
            (language.tag(), length)
        });
        let wanted = [
            ("ar", "يوم 2 س 30 د"),
            ("bn", "১ দিন ২ ঘণ্টা ৩০ মিনিট"),
            ("de", "1 Tg. 2 Std. 30 Min."),
            ("en", "1 d 2 h 30 min"),
            ("es", "1 d 2 h 30 min"),
            ("fr", "1 j 2 h 30 min"),
            ("hi", "1 दिन 2 घं॰ 30 मि॰"),
            ("id", "1 hr 2 j 30 mnt"),
            ("ja", "1日2時間30分"),
            ("ko", "1일 2시간 30분"),
            ("pt-BR", "1 dia 2 h 30 min"),
            ("ru", "1 дн. 2 ч 30 мин"),
            ("tr", "1 gün 2 sa. 30 dk."),
            ("vi", "1 ngày 2 giờ 30 phút"),
            ("zh-Hans", "1天2小时30分钟"),
            ("zh-Hant", "1天2小時30分鐘"),
        ];
        assert_eq!(
            said.collect::<Vec<_>>(),
            wanted.map(|(tag, length)| (tag, length.to_owned()))
        );
    }
}
