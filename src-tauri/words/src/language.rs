//! Which language the program speaks: the preference, else what the environment asks for, else English.

use crate::formats::{FORMATS, Format};

/// A language of the catalog.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Language(usize);

impl Language {
    /// Every language.
    pub fn all() -> impl Iterator<Item = Self> {
        (0..FORMATS.len()).map(Self)
    }

    /// English, which every text has.
    #[must_use]
    pub fn english() -> Self {
        Self::all().find(|language| language.tag() == "en").unwrap_or(Self(0))
    }

    /// The language with this tag: `pt-BR`.
    #[must_use]
    pub fn tagged(tag: &str) -> Option<Self> {
        Self::all().find(|language| language.tag() == tag)
    }

    /// The language of a locale such as `pt_PT.UTF-8`, `zh-TW`, or `de`; none if there are no texts in it, nor for `C` and `POSIX`.
    #[must_use]
    pub fn of_locale(locale: &str) -> Option<Self> {
        let (locale, modifier) = locale.split_once('@').unwrap_or((locale, ""));
        let tag = locale.split('.').next()?.to_ascii_lowercase();
        let mut parts = tag.split(['_', '-']);
        let base = parts.next()?;
        let rest: Vec<&str> = parts.collect();
        if base == "zh" {
            let is_traditional = modifier != "hans"
                && !rest.contains(&"hans")
                && rest.iter().any(|part| ["hant", "tw", "hk", "mo"].contains(part));
            return Self::tagged(if is_traditional { "zh-Hant" } else { "zh-Hans" });
        }
        Self::all().find(|language| language.tag().split('-').next() == Some(base))
    }

    /// The language to speak: the preference (`auto` leaves it to the system), else the system's locale.
    #[must_use]
    pub fn chosen(preference: &str, locale: Option<&str>) -> Self {
        Self::tagged(preference)
            .or_else(|| locale.and_then(Self::of_locale))
            .unwrap_or_else(Self::english)
    }

    /// Its tag.
    #[must_use]
    pub fn tag(self) -> &'static str {
        self.format().tag
    }

    /// How it writes dates and numbers.
    #[must_use]
    pub fn format(self) -> &'static Format {
        // The number was made from the length of the same table.
        FORMATS.get(self.0).unwrap_or(&FORMATS[0])
    }

    /// Its place among the languages.
    #[must_use]
    pub const fn place(self) -> usize {
        self.0
    }

    /// Whether it's written from right to left.
    #[must_use]
    pub fn is_rtl(self) -> bool {
        self.tag() == "ar"
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_locale_says_the_language_and_for_chinese_its_script() {
        for (locale, tag) in [
            ("de_AT.UTF-8", Some("de")),
            ("pt_PT", Some("pt-BR")),
            ("pt-BR", Some("pt-BR")),
            ("zh_CN.UTF-8", Some("zh-Hans")),
            ("zh", Some("zh-Hans")),
            ("zh_TW.UTF-8", Some("zh-Hant")),
            ("zh-Hant-HK", Some("zh-Hant")),
            ("zh-Hans-HK", Some("zh-Hans")),
            ("ar_EG", Some("ar")),
            ("ca_ES@valencia", None),
            ("C", None),
            ("C.UTF-8", None),
            ("POSIX", None),
            ("", None),
        ] {
            assert_eq!(Language::of_locale(locale).map(Language::tag), tag, "{locale}");
        }
    }

    #[test]
    fn the_preference_outranks_the_system_and_english_is_for_the_rest() {
        for (preference, locale, tag) in [
            ("ja", Some("de_DE.UTF-8"), "ja"),
            ("auto", Some("de_DE.UTF-8"), "de"),
            ("auto", Some("C"), "en"),
            ("auto", None, "en"),
        ] {
            assert_eq!(
                Language::chosen(preference, locale).tag(),
                tag,
                "{preference} {locale:?}"
            );
        }
    }
}
