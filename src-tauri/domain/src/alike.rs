//! Finds words in names, ignoring case in every alphabet.

use icu_casemap::CaseMapper;
use icu_normalizer::ComposingNormalizer;

/// Words to look for, prepared once.
#[derive(Clone, Debug)]
pub struct SearchWords(Vec<String>);

impl SearchWords {
    /// The words; spaces around them and empty ones don't count.
    pub fn new<'a>(words: impl IntoIterator<Item = &'a String>) -> Self {
        let folded = words.into_iter().map(|word| alike(word.trim()));
        Self(folded.filter(|word| !word.is_empty()).collect())
    }

    /// Whether the text holds one of them.
    #[must_use]
    pub fn any_in(&self, text: &str) -> bool {
        if self.0.is_empty() {
            return false;
        }
        let text = alike(text);
        self.0.iter().any(|word| text.contains(word))
    }
}

/// A form of the text in which two texts that differ only in case, width, or the way letters and marks are encoded are equal. The four Turkish
/// letters i are one: anyone who writes "İstanbul" also means "ISTANBUL".
#[must_use]
pub(super) fn alike(text: &str) -> String {
    if text.is_ascii() {
        return text.to_ascii_lowercase();
    }
    let normal = const { ComposingNormalizer::new_nfkc() };
    let plain = normal.normalize(text);
    let mapper = const { CaseMapper::new() };
    let lower = mapper.fold_string(&plain);
    let one_i: String = lower.replace("i\u{307}", "i").replace('ı', "i");
    normal.normalize(&one_i).into_owned()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn has(text: &str, word: &str) -> bool {
        SearchWords::new([&word.to_owned()]).any_in(text)
    }

    #[test]
    fn a_word_is_found_whatever_its_case_width_or_coding() {
        for (text, word) in [
            ("Codeforces Round", "ROUND"),
            ("ÉCOLE", "école"),
            ("e\u{301}cole", "École"),
            ("STRASSE", "straße"),
            ("Straße", "STRASSE"),
            ("ΑΓΏΝΑΣ", "αγώνας"),
            ("αγώνας", "ΑΓΏΝΑΣ"),
            ("İSTANBUL", "istanbul"),
            ("istanbul", "İstanbul"),
            ("ISTANBUL", "İstanbul"),
            ("Iğdır", "IĞDIR"),
            ("ığdır", "Iğdır"),
            ("ＡＢＣ Contest", "abc"),
            ("ﬁnal", "FINAL"),
            ("МОСКВА", "москва"),
            ("ᲗᲑᲘᲚᲘᲡᲘ", "თბილისი"),
            ("  padded  ", " padded "),
        ] {
            assert!(has(text, word), "{word} in {text}");
        }
    }

    #[test]
    fn other_words_are_not_found() {
        for (text, word) in [("Round", "rounds"), ("cafe", "café"), ("", "a"), ("a", ""), ("a", " ")] {
            assert!(!has(text, word), "{word} in {text}");
        }
        assert!(!SearchWords::new([]).any_in("anything"));
    }
}
