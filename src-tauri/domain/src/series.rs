//! The series that a contest belongs to, from its name: what stays the same from round to round.

/// The series of a name: `Weekly Contest 480` belongs to `Weekly Contest`, `Codeforces Round 1056 (Div. 2)` to `Codeforces Round`. `None` if
/// the name has no number after words.
#[must_use]
pub fn series(name: &str) -> Option<&str> {
    let number = name.char_indices().find(|(at, letter)| {
        letter.is_ascii_digit()
            && name
                .get(..*at)
                .and_then(|before| before.chars().next_back())
                .is_some_and(|before| !before.is_alphanumeric() && before != '.')
    });
    let (at, _) = number?;
    let stem = name.get(..at)?;
    if stem.contains('(') {
        return None;
    }
    let stem = stem.trim_end_matches(|letter: char| !letter.is_alphanumeric());
    (stem.chars().filter(|letter| letter.is_alphabetic()).count() >= 3).then_some(stem)
}

#[cfg(test)]
mod tests {
    use super::series;

    #[test]
    fn a_series_is_what_stands_before_the_number_of_the_round() {
        for (name, found) in [
            ("Biweekly Contest 170", Some("Biweekly Contest")),
            ("Codeforces Round 1056 (Div. 1 + Div. 2)", Some("Codeforces Round")),
            (
                "Educational Codeforces Round 185 (Rated for Div. 2)",
                Some("Educational Codeforces Round"),
            ),
            ("GfG Weekly Coding Contest – 231", Some("GfG Weekly Coding Contest")),
            ("Testing Round #19", Some("Testing Round")),
            ("AtCoder Beginner Contest 430", Some("AtCoder Beginner Contest")),
            (
                "AtCoder Daily Training MEDIUM 2026/11/23 18:00",
                Some("AtCoder Daily Training MEDIUM"),
            ),
            ("第12回 アルゴリズム実技検定", None),
            ("2026 ICPC World Finals Challenge", None),
            ("Hack the Interview XII", None),
            ("ICPC Mirror (Div. 1)", None),
            ("", None),
        ] {
            assert_eq!(series(name), found, "{name}");
        }
    }
}
