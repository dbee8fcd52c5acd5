//! Foreign text made fit to be shown: entities decoded, spaces folded, control and direction-changing characters gone.

/// `raw` with HTML entities decoded, control and invisible formatting characters removed, spaces folded and trimmed,
/// and cut at `longest` characters. `None` if nothing visible is left.
///
/// Entities are decoded once: a name that shows `&amp;lt;` stays the text `&lt;`, it never becomes markup.
#[must_use]
pub fn clean_name(raw: &str, longest: usize) -> Option<String> {
    if is_clean(raw, longest) {
        return Some(raw.to_owned());
    }
    let decoded = html_escape::decode_html_entities(raw);
    let mut clean = String::with_capacity(decoded.len().min(longest.saturating_mul(4)));
    let mut kept = 0_usize;
    let mut gap = false;
    for character in decoded.chars() {
        if character.is_whitespace() || character.is_control() {
            gap = true;
        } else if !is_invisible(character) {
            if gap && !clean.is_empty() {
                clean.push(' ');
                kept = kept.saturating_add(1);
            }
            gap = false;
            if kept >= longest {
                break;
            }
            clean.push(character);
            kept = kept.saturating_add(1);
        }
    }
    let clean = clean.trim_end();
    (!clean.is_empty()).then(|| clean.to_owned())
}

/// Whether nothing is to be done, as with most names: short, of visible ASCII without an entity, single-spaced.
fn is_clean(raw: &str, longest: usize) -> bool {
    let mut before = b' ';
    let plain = raw.bytes().all(|byte| {
        let single = byte != b' ' || before != b' ';
        before = byte;
        single && matches!(byte, b' '..=b'~') && byte != b'&'
    });
    plain && before != b' ' && raw.len() <= longest
}

/// Characters that take no room but change what a reader sees: zero-width, direction overrides, tags, byte-order marks.
/// Zero-width joiners go too; in a contest's name they serve nobody.
const fn is_invisible(character: char) -> bool {
    matches!(character,
        '\u{00AD}' | '\u{034F}' | '\u{061C}' | '\u{115F}' | '\u{1160}' | '\u{17B4}' | '\u{17B5}' | '\u{180B}'..='\u{180F}'
        | '\u{200B}'..='\u{200F}' | '\u{202A}'..='\u{202E}' | '\u{2060}'..='\u{206F}' | '\u{3164}' | '\u{FE00}'..='\u{FE0F}'
        | '\u{FEFF}' | '\u{FFA0}' | '\u{FFF9}'..='\u{FFFB}' | '\u{E0000}'..='\u{E0FFF}')
}

#[cfg(test)]
mod tests {
    use super::clean_name;

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
        assert_eq!(clean_name(" \u{200b}\u{202e}\n", 300), None);
    }

    #[test]
    fn a_long_name_is_cut_at_a_character() {
        assert_eq!(
            clean_name(&"é".repeat(500), 300).map(|name| name.chars().count()),
            Some(300)
        );
    }
}
