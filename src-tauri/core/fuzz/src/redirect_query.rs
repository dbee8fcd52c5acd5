//! The rules of a redirect: no panic, and a code is given out only to a sender with this attempt's state.

use contestsync_core::account::redirect::parse_redirect;

/// The state of the attempt.
const STATE: &str = "4f1c9a";

/// Reads `query` as what a browser brings to the listener and holds what comes out against the rules.
pub(crate) fn keeps_the_rules(query: &[u8]) {
    let Ok(query) = std::str::from_utf8(query) else { return };
    let result = parse_redirect(query, STATE, "https://accounts.google.com");
    if result.is_ok() {
        let pairs: Vec<(String, String)> = url::form_urlencoded::parse(query.as_bytes()).into_owned().collect();
        let of = |name: &str| {
            pairs
                .iter()
                .filter(|(key, _)| key == name)
                .map(|(_, value)| value.as_str())
                .collect::<Vec<_>>()
        };
        assert_eq!(of("state"), [STATE], "a code without this attempt's state, or with two");
        assert_eq!(of("code").len(), 1);
        assert!(of("error").is_empty());
    }
}
