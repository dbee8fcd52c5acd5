//! Makes untrusted text safe to show: entities decoded, spaces folded, and only those invisible characters kept that change the meaning.

use unicode_segmentation::UnicodeSegmentation;

use super::invisible;

/// How many characters of a raw name are examined for each that may be kept: what comes after them isn't part of a name anymore.
const READ_FOR_EACH: usize = 32;

/// `raw` with HTML entities decoded, control and deceptive characters removed, spaces folded and trimmed, and cut after `longest` characters
/// without splitting a letter. `None` if nothing visible is left.
///
/// Entities are decoded once: a name that shows `&amp;lt;` becomes the text `&lt;`, never markup.
#[must_use]
pub fn clean_name(raw: &str, longest: usize) -> Option<String> {
    if is_clean(raw, longest) {
        return Some(raw.to_owned());
    }
    let decoded = html_escape::decode_html_entities(raw);
    if decoded.is_ascii() {
        return plain_name(&decoded, longest);
    }
    let most = longest.saturating_mul(READ_FOR_EACH);
    let read: Vec<char> = decoded.chars().take(most).collect();
    let clean: String = invisible::without(&read, &|character| character.is_whitespace() || character.is_control())
        .into_iter()
        .collect();
    let clean = shortened(&clean, longest).trim_end();
    (!clean.is_empty()).then(|| clean.to_owned())
}

/// The same for ASCII, which has no marks, joiners, or emoji.
fn plain_name(text: &str, longest: usize) -> Option<String> {
    let mut clean = String::with_capacity(text.len().min(longest));
    for word in text.split(|character: char| character.is_ascii_whitespace() || character.is_ascii_control()) {
        if word.is_empty() {
            continue;
        }
        if !clean.is_empty() {
            clean.push(' ');
        }
        clean.push_str(word);
        if clean.len() > longest {
            break;
        }
    }
    clean.truncate(longest);
    let end = clean.trim_end().len();
    clean.truncate(end);
    (!clean.is_empty()).then_some(clean)
}

/// The longest beginning of this many characters that separates no letter from its marks, and splits no emoji.
fn shortened(text: &str, longest: usize) -> &str {
    let mut kept = 0_usize;
    let mut end = 0_usize;
    for letter in text.graphemes(true) {
        kept = kept.saturating_add(letter.chars().count());
        if kept > longest {
            return text.get(..end).unwrap_or_default();
        }
        end = end.saturating_add(letter.len());
    }
    text
}

/// Whether nothing needs to be done, as with most names: short, of visible ASCII without an entity, single-spaced.
fn is_clean(raw: &str, longest: usize) -> bool {
    let mut before = b' ';
    let plain = raw.bytes().all(|byte| {
        let single = byte != b' ' || before != b' ';
        before = byte;
        single && matches!(byte, b' '..=b'~') && byte != b'&'
    });
    plain && before != b' ' && raw.len() <= longest
}

#[cfg(test)]
mod tests {
    use super::{READ_FOR_EACH, clean_name, invisible, plain_name, shortened};

    #[test]
    fn the_short_way_of_ascii_gives_what_the_long_way_gives() {
        let long_way = |raw: &str, longest: usize| {
            let read: Vec<char> = raw.chars().take(longest * READ_FOR_EACH).collect();
            let clean = invisible::without(&read, &|character| character.is_whitespace() || character.is_control());
            let clean: String = clean.into_iter().collect();
            let clean = shortened(&clean, longest).trim_end().to_owned();
            (!clean.is_empty()).then_some(clean)
        };
        for raw in [
            "  Starters\t 100\r\n(Rated) \u{7f}",
            "a b",
            "\u{1}\u{2}",
            "",
            "one\u{0}two",
            "abcd efgh ijkl",
            "abc  defg",
        ] {
            for longest in [1, 3, 4, 5, 9, 80] {
                assert_eq!(plain_name(raw, longest), long_way(raw, longest), "{raw:?} {longest}");
            }
        }
    }

    #[test]
    fn a_name_is_decoded_trimmed_and_single_spaced() {
        let clean = clean_name("  Starters&nbsp;54 (Div 2, 3 &amp; 4)\u{3000}\t x\r\n", 300);
        assert_eq!(clean.as_deref(), Some("Starters 54 (Div 2, 3 & 4) x"));
    }

    #[test]
    fn what_is_clean_stays_as_it_is_and_nothing_else_does() {
        for (raw, expected) in [
            ("Codeforces Round 1116 (Div. 2)", Some("Codeforces Round 1116 (Div. 2)")),
            ("~", Some("~")),
            (" a", Some("a")),
            ("a ", Some("a")),
            ("a  b", Some("a b")),
            ("a\tb", Some("a b")),
            ("a\u{7f}b", Some("a b")),
            ("&amp;", Some("&")),
            ("é", Some("é")),
            (" ", None),
            ("", None),
        ] {
            assert_eq!(clean_name(raw, 300).as_deref(), expected, "{raw:?}");
        }
        assert_eq!(clean_name("four5", 4).as_deref(), Some("four"));
    }

    #[test]
    fn entities_are_decoded_only_once() {
        assert_eq!(clean_name("&amp;lt;b&amp;gt;", 300).as_deref(), Some("&lt;b&gt;"));
    }

    #[test]
    fn control_bidi_and_zero_width_characters_do_not_survive() {
        let clean = clean_name("a\u{0}\u{1b}[31mb\u{202e}c\u{200b}d\u{feff}", 300);
        assert_eq!(clean.as_deref(), Some("a [31mbcd"));
    }

    #[test]
    fn a_name_of_nothing_visible_is_none() {
        for raw in [
            " \u{200b}\u{202e}\n",
            "\u{200d}",
            "\u{fe0f}",
            "\u{301}\u{20e3}",
            "\u{e0061}\u{e007f}",
        ] {
            assert_eq!(clean_name(raw, 300), None, "{raw:?}");
        }
    }

    #[test]
    fn a_long_name_is_cut_where_no_letter_is_cut_in_two() {
        assert_eq!(
            clean_name(&"é".repeat(500), 300).map(|name| name.chars().count()),
            Some(300)
        );
        for (raw, longest, expected) in [
            ("ae\u{301}i", 2, "a"),
            ("a👩\u{200d}💻b", 3, "a"),
            ("a👩\u{200d}💻b", 4, "a👩\u{200d}💻"),
            ("a❤\u{fe0f}b", 2, "a"),
            ("🇫🇷🇯🇵", 3, "🇫🇷"),
            ("a b", 2, "a"),
        ] {
            assert_eq!(clean_name(raw, longest).as_deref(), Some(expected), "{raw:?}");
        }
    }
}
