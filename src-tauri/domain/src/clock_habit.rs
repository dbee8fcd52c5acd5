//! Whether times use 12 or 24 hours: one answer for window, tray, and notifications.

/// Regions whose people write 2:30 PM rather than 14:30, by CLDR.
const TWELVE_HOURS: &[&str] = &[
    "AE", "AU", "BD", "BH", "CA", "CO", "EG", "HK", "IN", "IQ", "JM", "JO", "KR", "KW", "LK", "MO", "MY", "NP", "NZ",
    "OM", "PH", "PK", "PR", "QA", "SA", "SG", "SY", "TW", "US", "VE", "YE",
];

/// Whether times are written with 12 hours: as `hour_clock` says; with `auto`, as is usual in the region of `locale`, the system's own,
/// such as `en_IN.UTF-8`. With `auto` and no locale, it is 24 hours.
#[must_use]
pub fn twelve_hours(hour_clock: &str, language: &str, locale: Option<&str>) -> bool {
    match hour_clock {
        "12" => return true,
        "24" => return false,
        _ => {}
    }
    let system = locale.and_then(parts);
    match (language, system) {
        ("auto", None) => false,
        ("auto", Some((_, Some(region)))) => is_twelve(region),
        ("auto", Some((language, None))) => by_language(language),
        (wished, Some((language, Some(region)))) if wished.split('-').next() == Some(language) => is_twelve(region),
        (wished, _) => by_language(wished),
    }
}

fn is_twelve(region: &str) -> bool {
    TWELVE_HOURS.iter().any(|known| known.eq_ignore_ascii_case(region))
}

fn by_language(language: &str) -> bool {
    matches!(language, "en" | "hi" | "bn" | "ko" | "ar" | "zh-Hant")
}

/// Language and region of `en_IN.UTF-8`, `en-IN` or `de_DE@euro`; none for `C` and `POSIX`.
fn parts(locale: &str) -> Option<(&str, Option<&str>)> {
    let tag = locale.split(['.', '@']).next()?;
    let mut words = tag.split(['_', '-']);
    let language = words
        .next()
        .filter(|word| (2..=3).contains(&word.len()) && word.bytes().all(|byte| byte.is_ascii_lowercase()))?;
    Some((language, words.find(|word| word.len() == 2)))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_clock_follows_the_choice_then_the_language_then_the_system() {
        for (hour_clock, language, locale, twelve) in [
            ("12", "ja", Some("ja_JP.UTF-8"), true),
            ("24", "en", Some("en_US.UTF-8"), false),
            ("auto", "auto", Some("en_IN.UTF-8"), true),
            ("auto", "auto", Some("en_GB.UTF-8"), false),
            ("auto", "auto", Some("zh-Hant-TW"), true),
            ("auto", "auto", Some("de_DE@euro"), false),
            ("auto", "auto", Some("hi"), true),
            ("auto", "auto", Some("C.UTF-8"), false),
            ("auto", "auto", None, false),
            ("auto", "en", Some("en_GB.UTF-8"), false),
            ("auto", "en", Some("de_DE.UTF-8"), true),
            ("auto", "ja", Some("en_US.UTF-8"), false),
            ("auto", "hi", None, true),
            ("auto", "zh-Hans", Some("zh_TW.UTF-8"), true),
            ("auto", "zh-Hant", None, true),
            ("auto", "pt-BR", Some("pt_PT.UTF-8"), false),
            ("auto", "ko", Some("en_US.UTF-8"), true),
        ] {
            assert_eq!(
                twelve_hours(hour_clock, language, locale),
                twelve,
                "{hour_clock} {language} {locale:?}"
            );
        }
    }
}
