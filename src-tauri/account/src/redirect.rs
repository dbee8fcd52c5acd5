//! Checks what the browser brings back: a pure function of the query, which makes it easy to fuzz.

use secrecy::SecretString;
use subtle::ConstantTimeEq;
use url::form_urlencoded;

/// Google's codes stay below 256 bytes.
const LONGEST_CODE: usize = 1024;
const LONGEST_QUERY: usize = 6 * 1024;
/// The issuer Google names itself by (RFC 9207); it may also leave it out.
const GOOGLE_ISSUER: &str = "https://accounts.google.com";

/// An authorization code, as the browser brought it.
#[derive(Clone, Debug)]
pub struct ReceivedCode(pub(super) SecretString);

/// Why a redirect isn't accepted.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
pub enum RedirectFault {
    /// Longer than an answer can be.
    #[error("it is too long")]
    QueryTooLong,
    /// Without state.
    #[error("it has no state")]
    StateMissing,
    /// With the state of something else, or with two.
    #[error("it has another state")]
    StateWrong,
    /// A parameter that is there twice.
    #[error("a value is there twice")]
    Duplicate,
    /// The user declined.
    #[error("access was declined")]
    Denied,
    /// Google will not have this client.
    #[error("Google refuses the client")]
    ClientRefused,
    /// Google has trouble at the moment.
    #[error("Google has trouble at the moment")]
    Unavailable,
    /// Another error.
    #[error("it contains an unknown error")]
    OtherError,
    /// Neither code nor error.
    #[error("it has no code")]
    CodeMissing,
    /// A code that is none.
    #[error("its code is not one of Google's")]
    CodeUnusable,
    /// It says that another server wrote it.
    #[error("it comes from another server than Google's")]
    IssuerWrong,
}

impl RedirectFault {
    /// Whether the sender knew this attempt's state, so its answer ends the attempt.
    ///
    /// A sender that doesn't know it (any process on this machine, any web page) is rejected and the attempt goes on: otherwise
    /// they could end every sign-in. A sender that does is the browser that was sent to Google; nothing better will follow, and a
    /// mixed-up answer must not be followed by another try with the same state.
    #[must_use]
    pub const fn ends_attempt(self) -> bool {
        !matches!(self, Self::QueryTooLong | Self::StateMissing | Self::StateWrong)
    }
}

/// Reads the query of a redirect. `accounts` is the origin of the server that was asked, which may be the issuer in addition to Google's own.
///
/// The state is compared first and in constant time: nothing else in a stranger's redirect is read.
pub fn parse_redirect(query: &str, expected_state: &str, accounts: &str) -> Result<ReceivedCode, RedirectFault> {
    if query.len() > LONGEST_QUERY {
        return Err(RedirectFault::QueryTooLong);
    }
    let (mut state, mut code, mut error, mut issuer) = (None, None, None, None);
    let (mut state_twice, mut twice) = (false, false);
    for (name, value) in form_urlencoded::parse(query.as_bytes()) {
        let (slot, flag) = match name.as_ref() {
            "state" => (&mut state, &mut state_twice),
            "code" => (&mut code, &mut twice),
            "error" => (&mut error, &mut twice),
            "iss" => (&mut issuer, &mut twice),
            // Google adds scope, authuser, prompt, hd; RFC 6749 wants unknown ones ignored.
            _ => continue,
        };
        *flag |= slot.replace(value).is_some();
    }
    let state = state.ok_or(RedirectFault::StateMissing)?;
    let same = bool::from(state.as_bytes().ct_eq(expected_state.as_bytes()));
    if !same || state_twice || expected_state.is_empty() {
        return Err(RedirectFault::StateWrong);
    }
    if twice || (code.is_some() && error.is_some()) {
        return Err(RedirectFault::Duplicate);
    }
    if issuer.is_some_and(|issuer| issuer != GOOGLE_ISSUER && issuer != accounts.trim_end_matches('/')) {
        return Err(RedirectFault::IssuerWrong);
    }
    if let Some(error) = error {
        return Err(read_error(&error));
    }
    let code = code.filter(|code| !code.is_empty()).ok_or(RedirectFault::CodeMissing)?;
    if code.len() > LONGEST_CODE || !code.bytes().all(|byte| byte.is_ascii_graphic()) {
        return Err(RedirectFault::CodeUnusable);
    }
    Ok(ReceivedCode(SecretString::from(code.into_owned())))
}

/// Foreign words are matched, never repeated.
fn read_error(word: &str) -> RedirectFault {
    match word {
        "access_denied" => RedirectFault::Denied,
        "server_error" | "temporarily_unavailable" => RedirectFault::Unavailable,
        "invalid_client"
        | "unauthorized_client"
        | "deleted_client"
        | "invalid_scope"
        | "invalid_request"
        | "org_internal"
        | "admin_policy_enforced"
        | "redirect_uri_mismatch"
        | "disallowed_useragent" => RedirectFault::ClientRefused,
        _ => RedirectFault::OtherError,
    }
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;
    use secrecy::ExposeSecret;

    use super::*;

    const STATE: &str = "s3cr3t-state";
    const ACCOUNTS: &str = "http://127.0.0.1:9010/";

    fn parse(query: &str) -> Result<ReceivedCode, RedirectFault> {
        parse_redirect(query, STATE, ACCOUNTS)
    }

    #[test]
    fn googles_redirect_is_read() {
        let code = parse("state=s3cr3t-state&code=4%2F0Ab-c_d&scope=openid+email&authuser=0&prompt=consent&iss=https%3A%2F%2Faccounts.google.com").unwrap();
        assert_eq!(code.0.expose_secret(), "4/0Ab-c_d");
        assert!(!format!("{code:?}").contains("0Ab"));
    }

    #[test]
    fn what_does_not_carry_the_state_never_ends_the_attempt() {
        let long = format!("state=s3cr3t-state&code={}", "a".repeat(LONGEST_QUERY));
        for (query, fault) in [
            ("", RedirectFault::StateMissing),
            ("code=x", RedirectFault::StateMissing),
            ("error=access_denied", RedirectFault::StateMissing),
            ("state=&code=x", RedirectFault::StateWrong),
            ("state=other&code=x", RedirectFault::StateWrong),
            ("state=S3CR3T-STATE&code=x", RedirectFault::StateWrong),
            ("state=s3cr3t-state0&code=x", RedirectFault::StateWrong),
            ("state=other&state=s3cr3t-state&code=x", RedirectFault::StateWrong),
            (
                "state=s3cr3t-state&state=s3cr3t-state&code=x",
                RedirectFault::StateWrong,
            ),
            ("state=other&error=access_denied", RedirectFault::StateWrong),
            (&long, RedirectFault::QueryTooLong),
        ] {
            assert_eq!(parse(query).unwrap_err(), fault, "{query:.60}");
            assert!(!fault.ends_attempt());
        }
        assert_eq!(
            parse_redirect("state=&code=x", "", ACCOUNTS).unwrap_err(),
            RedirectFault::StateWrong
        );
    }

    #[test]
    fn a_bad_answer_with_the_state_ends_the_attempt() {
        let long = format!("code={}", "a".repeat(LONGEST_CODE + 1));
        for (rest, fault) in [
            ("", RedirectFault::CodeMissing),
            ("code=", RedirectFault::CodeMissing),
            ("code=a&code=b", RedirectFault::Duplicate),
            ("code=a&error=access_denied", RedirectFault::Duplicate),
            (
                "code=a&iss=https%3A%2F%2Faccounts.google.com&iss=https%3A%2F%2Fevil.example",
                RedirectFault::Duplicate,
            ),
            ("code=a&iss=https%3A%2F%2Fevil.example", RedirectFault::IssuerWrong),
            (
                "code=a&iss=https%3A%2F%2Faccounts.google.com.evil.example",
                RedirectFault::IssuerWrong,
            ),
            ("code=a%00b", RedirectFault::CodeUnusable),
            ("code=a%0d%0ab", RedirectFault::CodeUnusable),
            (&long, RedirectFault::CodeUnusable),
            ("error=access_denied", RedirectFault::Denied),
            ("error=temporarily_unavailable", RedirectFault::Unavailable),
            ("error=admin_policy_enforced", RedirectFault::ClientRefused),
            ("error=%3Cscript%3E", RedirectFault::OtherError),
        ] {
            assert_eq!(
                parse(&format!("state={STATE}&{rest}")).unwrap_err(),
                fault,
                "{rest:.60}"
            );
            assert!(fault.ends_attempt());
        }
    }

    #[test]
    fn the_server_that_was_asked_may_name_itself() {
        assert!(parse("state=s3cr3t-state&code=a&iss=http%3A%2F%2F127.0.0.1%3A9010").is_ok());
    }

    proptest! {
        #[test]
        fn no_query_without_the_state_gives_a_code(query in "[a-z=&%0-9+]{0,200}") {
            prop_assert!(parse(&query).is_err());
        }

        #[test]
        fn any_accepted_code_is_printable_and_bounded(value in any::<String>()) {
            let value: String = form_urlencoded::byte_serialize(value.as_bytes()).collect();
            if let Ok(code) = parse(&format!("state={STATE}&code={value}")) {
                let code = code.0.expose_secret();
                prop_assert!(!code.is_empty() && code.len() <= LONGEST_CODE && code.bytes().all(|b| b.is_ascii_graphic()));
            }
        }
    }
}
