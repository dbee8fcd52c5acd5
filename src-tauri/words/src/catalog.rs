//! Finds a text of the catalog and fills it. A language is read when it's first used, and only then.

use std::sync::OnceLock;

use fluent_bundle::concurrent::FluentBundle;
use fluent_bundle::{FluentArgs, FluentResource, FluentValue};

use crate::language::Language;

include!(concat!(env!("OUT_DIR"), "/messages.rs"));

type Bundle = FluentBundle<FluentResource>;

/// The languages that have been used.
static USED: [OnceLock<Option<Bundle>>; TEXTS.len()] = [const { OnceLock::new() }; TEXTS.len()];

/// A text, filled. What a language lacks is English.
#[must_use]
pub fn say(language: Language, message: &Message<'_>) -> String {
    let mut args = FluentArgs::new();
    message.fill(&mut args);
    found(language, message.key(), &args)
        .or_else(|| found(Language::english(), message.key(), &args))
        .unwrap_or_else(|| message.key().to_owned())
}

/// A text by a key that's made of parts, such as `problem-offline`; none if the catalog has no such text.
#[must_use]
pub fn by_key(language: Language, key: &str, args: &[(&str, Fill<'_>)]) -> Option<String> {
    let mut filled = FluentArgs::new();
    for (name, value) in args {
        match value {
            Fill::Text(text) => filled.set(*name, *text),
            Fill::Number(number) => filled.set(*name, *number),
        }
    }
    found(language, key, &filled)
}

/// What a variable is filled with.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Fill<'a> {
    /// Plain text.
    Text(&'a str),
    /// A number, which also chooses the form.
    Number(i64),
}

fn found(language: Language, key: &str, args: &FluentArgs<'_>) -> Option<String> {
    let bundle = USED.get(language.place())?.get_or_init(|| read(language)).as_ref()?;
    let pattern = bundle.get_message(key)?.value()?;
    // A variable that is missing is written as its name; the build compares the variables of all languages.
    let mut errors = Vec::new();
    Some(bundle.format_pattern(pattern, Some(args), &mut errors).into_owned())
}

fn read(language: Language) -> Option<Bundle> {
    let (_, text) = TEXTS.iter().find(|(tag, _)| *tag == language.tag())?;
    // What can't be read is left out, and the rest is there.
    let resource = FluentResource::try_new((*text).to_owned()).unwrap_or_else(|(resource, _)| resource);
    let mut bundle = FluentBundle::new_concurrent(vec![language.tag().parse().ok()?]);
    // From right to left, a name of the other direction would reorder the sentence around it.
    bundle.set_use_isolating(language.is_rtl());
    bundle.set_formatter(Some(formatter(language)));
    bundle.add_resource_overriding(resource);
    Some(bundle)
}

/// Writes the numbers of a language. A formatter is a plain function that can't carry the language with it, so each language has its own.
fn formatter<M>(language: Language) -> fn(&FluentValue<'_>, &M) -> Option<String> {
    match language.place() {
        1 => number::<1, M>,
        2 => number::<2, M>,
        3 => number::<3, M>,
        4 => number::<4, M>,
        5 => number::<5, M>,
        6 => number::<6, M>,
        7 => number::<7, M>,
        8 => number::<8, M>,
        9 => number::<9, M>,
        10 => number::<10, M>,
        11 => number::<11, M>,
        12 => number::<12, M>,
        13 => number::<13, M>,
        14 => number::<14, M>,
        15 => number::<15, M>,
        _ => number::<0, M>,
    }
}

fn number<const PLACE: usize, M>(value: &FluentValue<'_>, _memoizer: &M) -> Option<String> {
    let FluentValue::Number(number) = value else {
        return None;
    };
    let digits = number.as_string();
    let language = Language::all().nth(PLACE)?;
    Some(
        digits
            .parse()
            .map_or_else(|_| digits.into_owned(), |whole| language.format().number(whole)),
    )
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_language_writes_its_own_numbers() {
        for language in Language::all() {
            let formatter = formatter::<()>(language);
            let said = formatter(&FluentValue::from(1_234_567), &());
            assert_eq!(said, Some(language.format().number(1_234_567)), "{}", language.tag());
        }
    }

    #[test]
    fn every_text_of_every_language_can_be_read() {
        for (tag, text) in TEXTS {
            assert!(FluentResource::try_new(text.to_owned()).is_ok(), "{tag}");
            assert_eq!(
                Language::tagged(tag).map(|language| TEXTS.get(language.place()).map(|(tag, _)| *tag)),
                Some(Some(tag))
            );
        }
    }

    #[test]
    fn a_text_has_the_form_of_its_number_and_english_where_a_language_has_none() {
        let say_things = |tag, n| say(Language::tagged(tag).unwrap(), &Message::NoticeMore { n });
        assert_eq!(say_things("en", 1), "1 more");
        assert_eq!(by_key(Language::english(), "problem-no_such", &[]), None);
        assert_eq!(
            by_key(Language::english(), "problem-signed_out", &[]).as_deref(),
            Some("You aren't signed in.")
        );
        assert_eq!(
            by_key(
                Language::tagged("ja").unwrap(),
                "attention-events_failed",
                &[("n", Fill::Number(1234))]
            ),
            Some("Google が 1,234 件の予定を拒否しました。".to_owned())
        );
    }
}
