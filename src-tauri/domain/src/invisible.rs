//! Which invisible characters are kept in untrusted text: those that matter to a reader of its script. The others only deceive.
//!
//! | character | stays |
//! | --- | --- |
//! | zero-width joiner and non-joiner | between two letters of one script that joins them or writes conjuncts (Persian, Hindi), the joiner also between two emoji |
//! | variation selector | once, after what has such a variation: emoji, keycaps, ideographs, Mongolian letters |
//! | tag | in the flag of a region: a black flag, its letters, the end |
//! | combining mark | up to four on a letter, no two alike in a row (UTS #39, 5.4) |
//! | direction, other format characters, fillers | never |

use std::collections::BTreeSet;
use std::sync::LazyLock;

use icu_properties::props::{
    BinaryProperty, CanonicalCombiningClass, DefaultIgnorableCodePoint, EmojiModifier, EnumeratedProperty,
    ExtendedPictographic, GeneralCategory, JoiningType, Script, UnifiedIdeograph, VariationSelector,
};
use icu_properties::{CodePointMapData, CodePointSetData};

const NON_JOINER: char = '\u{200c}';
const JOINER: char = '\u{200d}';
const AS_TEXT: char = '\u{fe0e}';
const AS_EMOJI: char = '\u{fe0f}';
const KEYCAP: char = '\u{20e3}';
const BLACK_FLAG: char = '\u{1f3f4}';
const END_OF_TAGS: char = '\u{e007f}';

/// More marks than this on one letter only cover the lines around it.
const MOST_MARKS: usize = 4;

/// The text with each run of `space` between words as one, and without what only deceives.
pub(super) fn without(text: &[char], space: &dyn Fn(char) -> bool) -> Vec<char> {
    single_spaced(&meaning_joiners(&visible(text, space)))
}

/// Without what is never kept, or isn't kept where it is. Joiners are judged after everything else has been removed.
fn visible(text: &[char], space: &dyn Fn(char) -> bool) -> Vec<char> {
    let mut kept: Vec<char> = Vec::with_capacity(text.len());
    let mut rest = text;
    while let [character, after @ ..] = rest {
        rest = after;
        if space(*character) {
            kept.push(' ');
        } else if is_joiner(*character) || stays(*character, &kept, after) {
            kept.push(*character);
        }
        if *character == BLACK_FLAG {
            let (tags, others) = after.split_at(region(after));
            kept.extend(tags);
            rest = others;
        }
    }
    kept
}

fn meaning_joiners(text: &[char]) -> Vec<char> {
    let mut kept: Vec<char> = Vec::with_capacity(text.len());
    let mut rest = text;
    while let [character, after @ ..] = rest {
        rest = after;
        let joins = || joins_letters(&kept, after) || (*character == JOINER && joins_emoji(&kept, after));
        if !is_joiner(*character) || joins() {
            kept.push(*character);
        }
    }
    kept
}

fn single_spaced(text: &[char]) -> Vec<char> {
    let words = text
        .split(|character| *character == ' ')
        .filter(|word| !word.is_empty());
    words.collect::<Vec<_>>().join(&' ')
}

fn stays(character: char, before: &[char], after: &[char]) -> bool {
    if is::<VariationSelector>(character) {
        selects(character, before, after)
    } else if is::<DefaultIgnorableCodePoint>(character) || matches!(character, '\u{fff9}'..='\u{fffb}') {
        false
    } else if is_mark(character) {
        marks(character, before)
    } else {
        true
    }
}

/// Both sides are letters, or marks on letters, of one script in which joiners mean something.
fn joins_letters(before: &[char], after: &[char]) -> bool {
    let (Some(last), Some(next)) = (before.last(), after.first()) else {
        return false;
    };
    let script = before
        .iter()
        .rev()
        .map(|before| script(*before))
        .find(|script| *script != Script::Inherited);
    is_of_word(*last)
        && is_of_word(*next)
        && script.is_some_and(|before| {
            let after = self::script(*next);
            JOINING.contains(&before) && (after == before || after == Script::Inherited)
        })
}

/// As in UAX #29 (GB11): a picture, what extends it, the joiner, a picture.
fn joins_emoji(before: &[char], after: &[char]) -> bool {
    let extends = |character: &&char| {
        is_mark(**character) || is::<VariationSelector>(**character) || is::<EmojiModifier>(**character)
    };
    let picture = before.iter().rev().find(|before| !extends(before));
    [picture, after.first()]
        .iter()
        .all(|picture| picture.is_some_and(|picture| is::<ExtendedPictographic>(*picture)))
}

fn selects(selector: char, before: &[char], after: &[char]) -> bool {
    let Some(base) = before.last() else { return false };
    match selector {
        AS_TEXT | AS_EMOJI => {
            let keycap = matches!(base, '0'..='9' | '#' | '*') && after.first() == Some(&KEYCAP);
            keycap || is::<ExtendedPictographic>(*base)
        }
        '\u{fe00}'..='\u{fe02}' | '\u{e0100}'..='\u{e01ef}' => is::<UnifiedIdeograph>(*base),
        '\u{180b}'..='\u{180f}' => script(*base) == Script::Mongolian && !is::<VariationSelector>(*base),
        _ => false,
    }
}

fn marks(mark: char, before: &[char]) -> bool {
    let visible = |before: &&char| !is_joiner(**before) && !is::<VariationSelector>(**before);
    let below: Vec<char> = before
        .iter()
        .rev()
        .filter(visible)
        .take(MOST_MARKS.saturating_add(1))
        .copied()
        .collect();
    let on_it = below.iter().take_while(|below| is_mark(**below)).count();
    let again = on_it > 0 && below.first() == Some(&mark);
    on_it < MOST_MARKS && !again && below.get(on_it).is_some_and(|base| *base != ' ')
}

/// How many tags follow a black flag as the code of a region, their end included.
fn region(after: &[char]) -> usize {
    let code = after
        .iter()
        .take_while(|tag| matches!(tag, '\u{e0030}'..='\u{e0039}' | '\u{e0061}'..='\u{e007a}'))
        .count();
    let ends = after.get(code) == Some(&END_OF_TAGS);
    if ends && (3..=6).contains(&code) {
        code.saturating_add(1)
    } else {
        0
    }
}

const fn is_joiner(character: char) -> bool {
    matches!(character, JOINER | NON_JOINER)
}

/// A mark that takes no room of its own. Variation selectors are such marks too, but are judged by themselves.
fn is_mark(character: char) -> bool {
    matches!(
        category(character),
        GeneralCategory::NonspacingMark | GeneralCategory::EnclosingMark
    ) && !is::<VariationSelector>(character)
}

fn is_of_word(character: char) -> bool {
    matches!(
        category(character),
        GeneralCategory::OtherLetter
            | GeneralCategory::ModifierLetter
            | GeneralCategory::UppercaseLetter
            | GeneralCategory::LowercaseLetter
            | GeneralCategory::TitlecaseLetter
            | GeneralCategory::NonspacingMark
            | GeneralCategory::SpacingMark
    )
}

fn is<P: BinaryProperty>(character: char) -> bool {
    CodePointSetData::new::<P>().contains(character)
}

fn category(character: char) -> GeneralCategory {
    CodePointMapData::<GeneralCategory>::new().get(character)
}

fn script(character: char) -> Script {
    CodePointMapData::<Script>::new().get(character)
}

/// Scripts whose letters join, or that write conjuncts with a virama, as Unicode's data has them.
static JOINING: LazyLock<BTreeSet<Script>> = LazyLock::new(|| {
    let joining = scripts_of(JoiningType::DualJoining);
    let with_virama = scripts_of(CanonicalCombiningClass::Virama);
    joining
        .chain(with_virama)
        .filter(|script| ![Script::Common, Script::Inherited, Script::Unknown].contains(script))
        .collect()
});

fn scripts_of<P: EnumeratedProperty>(value: P) -> impl Iterator<Item = Script> {
    CodePointMapData::<P>::new()
        .iter_ranges_for_value(value)
        .filter_map(|range| char::from_u32(*range.start()))
        .map(script)
}

#[cfg(test)]
mod tests {
    use super::super::text::clean_name;

    fn assert_stays(name: &str) {
        assert_eq!(
            clean_name(name, 300).as_deref(),
            Some(name),
            "{}",
            name.escape_unicode()
        );
    }

    fn assert_becomes(raw: &str, expected: &str) {
        assert_eq!(
            clean_name(raw, 300).as_deref(),
            Some(expected),
            "{}",
            raw.escape_unicode()
        );
    }

    #[test]
    fn joiners_stay_where_persian_and_indic_scripts_write_them() {
        for name in [
            "مسابقه برنامه\u{200c}نویسی می\u{200c}شود",
            "کار\u{200c}ها",
            "क\u{94d}\u{200d}ष और क\u{94d}\u{200c}ष",
            "श\u{94d}री\u{200c}मान",
            "র\u{200d}\u{9cd}যাম",
            "ക\u{d4d}\u{200d}ക",
            "ශ\u{dca}\u{200d}රී ලංකා",
        ] {
            assert_stays(name);
        }
    }

    #[test]
    fn joiners_go_where_they_only_deceive() {
        for (raw, expected) in [
            ("Code\u{200d}for\u{200c}ces", "Codeforces"),
            ("\u{200d}Round\u{200c}", "Round"),
            ("\u{200c}می\u{200c} شود\u{200d}", "می شود"),
            ("می\u{200c}\u{200c}\u{200d}\u{200c}شود", "می\u{200c}شود"),
            ("a\u{200c}ش", "aش"),
            ("ش\u{200d}a", "شa"),
            ("日\u{200d}本", "日本"),
            ("1\u{200d}2", "12"),
            ("क\u{200d}\u{202e}", "क"),
        ] {
            assert_becomes(raw, expected);
        }
    }

    #[test]
    fn emoji_stay_whole() {
        for name in [
            "👩\u{200d}💻 Round",
            "👨\u{200d}👩\u{200d}👧\u{200d}👦",
            "👩🏽\u{200d}🚀",
            "🏳\u{fe0f}\u{200d}🌈",
            "❤\u{fe0f}\u{200d}🔥",
            "❤\u{fe0f} ☎\u{fe0e}",
            "1\u{fe0f}\u{20e3} #\u{fe0f}\u{20e3}",
            "🏴\u{e0067}\u{e0062}\u{e0065}\u{e006e}\u{e0067}\u{e007f} Cup",
            "🇮🇳 🇯🇵",
        ] {
            assert_stays(name);
        }
    }

    #[test]
    fn what_only_looks_like_a_part_of_emoji_goes() {
        for (raw, expected) in [
            ("👩\u{200d}", "👩"),
            ("👩\u{200d}a", "👩a"),
            ("👩\u{200d}\u{200d}💻", "👩\u{200d}💻"),
            ("a\u{fe0f}b1\u{fe0f}2", "ab12"),
            ("❤\u{fe0f}\u{fe0f}\u{fe0e}", "❤\u{fe0f}"),
            ("Round\u{e0068}\u{e0069}", "Round"),
            ("🏴\u{e0067}\u{e0062}", "🏴"),
            (
                "🏴\u{e0068}\u{e0069}\u{e0064}\u{e0064}\u{e0065}\u{e006e}\u{e0021}\u{e007f}",
                "🏴",
            ),
            ("🏁\u{e0067}\u{e0062}\u{e0065}\u{e006e}\u{e0067}\u{e007f}", "🏁"),
        ] {
            assert_becomes(raw, expected);
        }
    }

    #[test]
    fn variations_of_ideographs_and_mongolian_letters_stay_and_no_others() {
        assert_stays("葛\u{e0100}城 神\u{fe00}");
        assert_stays("ᠠ\u{180b}ᠨ");
        assert_becomes("a\u{e0100}b\u{fe00}c\u{180b}", "abc");
        assert_becomes("葛\u{e0100}\u{e0101}", "葛\u{e0100}");
    }

    #[test]
    fn marks_stay_on_their_letters_and_do_not_pile_up() {
        for name in ["Việt e\u{302}\u{301}", "שָׁלוֹם", "คำสั่ง", "क्षत्रिय", "நிகழ்ச்சி"]
        {
            assert_stays(name);
        }
        let pile: String = ('\u{300}'..'\u{340}').collect();
        assert_becomes(&format!("Z{pile}algo"), "Z\u{300}\u{301}\u{302}\u{303}algo");
        assert_becomes("Z\u{301}\u{301}\u{301}", "Z\u{301}");
        assert_becomes("\u{301}Round \u{336}2", "Round 2");
    }

    #[test]
    fn nothing_turns_the_direction_or_fills_a_name_with_nothing() {
        for hidden in [
            '\u{ad}',
            '\u{34f}',
            '\u{61c}',
            '\u{115f}',
            '\u{180e}',
            '\u{200b}',
            '\u{200e}',
            '\u{200f}',
            '\u{202a}',
            '\u{202e}',
            '\u{2060}',
            '\u{2066}',
            '\u{2069}',
            '\u{3164}',
            '\u{feff}',
            '\u{ffa0}',
            '\u{fff9}',
            '\u{1d173}',
            '\u{e0001}',
            '\u{e0fff}',
        ] {
            for name in ["ab", "می", "क्ष", "👩💻"] {
                let mut characters: Vec<char> = name.chars().collect();
                characters.insert(1, hidden);
                assert_becomes(&characters.iter().collect::<String>(), name);
            }
        }
    }

    #[test]
    fn what_was_cleaned_once_stays() {
        let alphabet: Vec<char> = "aش क\u{94d}👩💻1葛\u{301}\u{302}\u{200c}\u{200d}\u{fe0f}\u{fe0e}\u{20e3}\u{e0100}\u{e0067}\u{e007f}🏴\u{202e}"
            .chars()
            .collect();
        // Every text of four of them, and each twice.
        let size = alphabet.len();
        for number in 0..size.pow(4) {
            let text: String = (0..4).map(|place| alphabet[number / size.pow(place) % size]).collect();
            for text in [text.clone(), text.repeat(2)] {
                if let Some(once) = clean_name(&text, 300) {
                    assert_eq!(
                        clean_name(&once, 300).as_ref(),
                        Some(&once),
                        "{}",
                        text.escape_unicode()
                    );
                    assert!(
                        !once.ends_with(['\u{200c}', '\u{200d}', ' ']),
                        "{}",
                        text.escape_unicode()
                    );
                }
            }
        }
    }
}
