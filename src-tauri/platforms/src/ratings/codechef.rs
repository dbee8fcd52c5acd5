//! `CodeChef`: the page of a user, where the rating is text.

use std::sync::LazyLock;

use scraper::{Html, Selector};

use super::{Found, HandleFault, rating, same_name};
use crate::page::BodyFault;
use crate::source::ListRequest;

/// Of a page, the elements looked at for the name.
const MOST_ELEMENTS: usize = 3;
/// Letters of an element that are read.
const MOST_LETTERS: usize = 40;

struct Selectors {
    number: Option<Selector>,
    name: Option<Selector>,
}

/// Each selector is a constant of ours; one that couldn't be read would select nothing, and the tests would fail.
static SELECTORS: LazyLock<Selectors> = LazyLock::new(|| Selectors {
    number: Selector::parse(".rating-number").ok(),
    name: Selector::parse(".m-username--link").ok(),
});

pub(super) fn request(handle: &str) -> ListRequest {
    ListRequest::get(format!("/users/{handle}"))
}

/// What the path of the page that answered says: the handle's own, that of another, or none.
pub(super) fn judge_path(path: &str, handle: &str) -> Result<(), HandleFault> {
    let name = path.trim_end_matches('/').strip_prefix("/users/");
    same_name(handle, name.ok_or(HandleFault::Unknown)?)
}

pub(super) fn parse(body: &[u8], handle: &str) -> Result<Found, HandleFault> {
    let text = String::from_utf8_lossy(body);
    match text.trim_start_matches('\u{feff}').trim_start().chars().next() {
        None => return Err(BodyFault::Empty.into()),
        Some('<') => {}
        Some(_) => return Err(BodyFault::NotHtml.into()),
    }
    let page = Html::parse_document(&text);
    let texts = |selector: Option<&'static Selector>| {
        let found = selector.into_iter().flat_map(|selector| page.select(selector));
        let text_of = |element: scraper::ElementRef<'_>| {
            let letters = element.text().flat_map(str::chars).take(MOST_LETTERS);
            letters.collect::<String>().trim().to_owned()
        };
        found.take(MOST_ELEMENTS).map(text_of).collect::<Vec<_>>()
    };
    if let Some(name) = texts(SELECTORS.name.as_ref()).first() {
        same_name(handle, name)?;
    }
    let numbers = texts(SELECTORS.number.as_ref());
    let number = numbers.first().ok_or(BodyFault::Missing("rating"))?;
    // One that rests on few contests has a question mark.
    let digits: String = number.chars().take_while(char::is_ascii_digit).collect();
    match digits.parse::<i64>() {
        Ok(0) => Ok(Found::NeverRated),
        Ok(number) => rating(number),
        Err(_) => Err(BodyFault::Missing("readable rating").into()),
    }
}
