//! What names and lengths say about a contest's kind, the same for every platform.

use jiff::SignedDuration;

use crate::domain::ContestKind;

/// From here on a contest runs for days; the longest single-sitting contests seen last a day.
const DAYS: SignedDuration = SignedDuration::from_hours(48);

/// Beyond this a contest of a site with weekly rounds is always open: topic lists and sentinel ends.
const MONTH: SignedDuration = SignedDuration::from_hours(30 * 24);

/// The kind by name and by how long one may take part.
pub(super) fn by_name_and_length(name: &str, length: SignedDuration) -> ContestKind {
    if has_word(name, &["hiring", "job-a-thon", "jobathon", "recruitment"]) {
        ContestKind::Hiring
    } else if length >= DAYS {
        ContestKind::Marathon
    } else {
        ContestKind::Regular
    }
}

/// The same, where anything longer than a month is always open.
pub(super) fn by_name_within_a_month(name: &str, window: SignedDuration) -> ContestKind {
    if window > MONTH {
        ContestKind::Permanent
    } else {
        by_name_and_length(name, window)
    }
}

/// Whether `name` holds one of `words` (in lower case), ignoring case.
pub(super) fn has_word(name: &str, words: &[&str]) -> bool {
    if name.is_ascii() {
        return words
            .iter()
            .any(|word| has_plain_word(name.as_bytes(), word.as_bytes()));
    }
    let name = name.to_lowercase();
    words.iter().any(|word| name.contains(word))
}

/// The same for a name of ASCII alone, without a copy of it: Codeforces lists thousands.
fn has_plain_word(name: &[u8], word: &[u8]) -> bool {
    let Some(first) = word.first() else { return true };
    name.windows(word.len()).any(|part| {
        part.first().is_some_and(|letter| letter.to_ascii_lowercase() == *first) && part.eq_ignore_ascii_case(word)
    })
}

/// What a name says on rating: "unrated" before "rated", because the one holds the other.
pub(super) fn rated_by_name(name: &str) -> Option<bool> {
    if has_word(name, &["unrated", "not rated", "non-rated"]) {
        Some(false)
    } else {
        has_word(name, &["rated"]).then_some(true)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_kind_is_told_by_name_first_and_length_second() {
        let hours = SignedDuration::from_hours;
        for (name, length, kind) in [
            ("Weekly 1", hours(2), ContestKind::Regular),
            ("Day Test", hours(24), ContestKind::Regular),
            ("Long Challenge", hours(48), ContestKind::Marathon),
            ("Job-A-Thon 44 Hiring Challenge", hours(3), ContestKind::Hiring),
            ("JOB-A-THON 50", hours(60), ContestKind::Hiring),
        ] {
            assert_eq!(by_name_and_length(name, length), kind, "{name}");
        }
        assert_eq!(by_name_within_a_month("Weekly", hours(30 * 24)), ContestKind::Marathon);
        assert_eq!(
            by_name_within_a_month("Hiring", hours(30 * 24 + 1)),
            ContestKind::Permanent
        );
    }

    #[test]
    fn a_word_is_found_whatever_the_case_and_the_letters_around_it() {
        for (name, found) in [
            ("Hiring", true),
            ("a HIRING test", true),
            ("Größe: HIRING", true),
            ("shiring", true),
            ("Hirin", false),
            ("hhirin g", false),
            ("", false),
            ("Раунд НЕРЕЙТИНГОВЫЙ", true),
            ("Раунд", false),
        ] {
            assert_eq!(has_word(name, &["hiring", "нерейтинг"]), found, "{name}");
        }
    }

    #[test]
    fn unrated_is_not_rated() {
        assert_eq!(rated_by_name("GfG Weekly - 204 [Rated Contest]"), Some(true));
        assert_eq!(rated_by_name("CEOI mirror (Unrated, IOI)"), Some(false));
        assert_eq!(rated_by_name("Weekly"), None);
    }
}
