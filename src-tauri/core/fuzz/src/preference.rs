//! The rules of a preference: no panic, nothing is half set, and what is taken is taken again in the form it is stored in.

use contestsync_core::domain::Preferences;
use contestsync_core::domain::preferences::Definition;

/// Reads the first line of `text` as the name of a preference, and the rest as its value.
pub(crate) fn keeps_the_rules(text: &[u8]) {
    let Ok(text) = std::str::from_utf8(text) else { return };
    let (key, value) = text.split_once('\n').unwrap_or((text, ""));
    let mut preferences = Preferences::default();
    let before = preferences.clone();
    if preferences.set(key, value).is_err() {
        assert_eq!(preferences, before);
        return;
    }
    let stored = Definition::find(key).unwrap().json(&preferences);
    let stored = stored.as_str().map_or_else(|| stored.to_string(), str::to_owned);
    let mut again = Preferences::default();
    again.set(key, &stored).unwrap();
    assert_eq!(again, preferences, "{key} = {value:?} became {stored:?}");
}
