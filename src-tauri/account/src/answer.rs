//! Checks the token endpoint's answers: they're believed only if they're consistent.

use std::time::Duration;

use jiff::Timestamp;
use oauth2::basic::{BasicErrorResponse, BasicErrorResponseType, BasicTokenType};
use oauth2::{EmptyExtraTokenFields, RequestTokenError, StandardTokenResponse, TokenResponse};
use secrecy::SecretString;

use super::error::{AccountError, AnswerFault, ClientFault, SignInAgain};
use crate::http::HttpError;

/// Google's access tokens stay below 2048 bytes and its refresh tokens below 512.
const LONGEST_TOKEN: usize = 8 * 1024;
/// An access token without a stated life is used for this long.
const LIFE_WHEN_UNSAID: Duration = Duration::from_mins(10);
/// No access token is used for longer, whatever the answer says.
const LONGEST_LIFE: Duration = Duration::from_hours(24);

/// An access token and when it ends.
#[derive(Clone, Debug)]
pub struct AccessToken {
    /// The token.
    pub token: SecretString,
    /// When Google will no longer take it.
    pub expires_at: Timestamp,
}

/// What the token endpoint gave.
#[derive(Clone, Debug)]
pub struct Tokens {
    /// The access token.
    pub access: AccessToken,
    /// A refresh token: always in the answer to a code, seldom in that to a refresh.
    pub refresh: Option<SecretString>,
    /// What was granted, if the answer says; RFC 6749 5.1 lets it be left out when it is all that was asked for.
    pub granted: Option<String>,
}

/// Which call an error is the answer to.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum GrantKind {
    Code,
    Refresh,
}

/// Why the adapter under `oauth2` has no answer for it.
#[derive(Debug, thiserror::Error)]
pub(super) enum CallError {
    #[error("no complete answer")]
    Http(#[source] HttpError),
    #[error("status {0}")]
    Status(u16),
    #[error("the request or the answer isn't valid HTTP")]
    Form,
}

pub(super) type GoogleTokens = StandardTokenResponse<EmptyExtraTokenFields, BasicTokenType>;
pub(super) type CallFault = RequestTokenError<CallError, BasicErrorResponse>;

pub(super) fn read(answer: &GoogleTokens, now: Timestamp) -> Result<Tokens, AccountError> {
    if *answer.token_type() != BasicTokenType::Bearer {
        return Err(AccountError::Answer(AnswerFault::TokenType));
    }
    let life = answer.expires_in().unwrap_or(LIFE_WHEN_UNSAID).min(LONGEST_LIFE);
    let refresh = answer.refresh_token().map(|token| usable(token.secret())).transpose()?;
    let granted = answer.scopes().map(|scopes| {
        let names: Vec<&str> = scopes.iter().map(|scope| scope.as_str()).collect();
        names.join(" ")
    });
    Ok(Tokens {
        access: AccessToken {
            token: usable(answer.access_token().secret())?,
            expires_at: after(now, life).unwrap_or(now),
        },
        refresh,
        granted,
    })
}

/// A token goes into a header and a database, so it must be short and printable.
fn usable(token: &str) -> Result<SecretString, AccountError> {
    if token.is_empty() || token.len() > LONGEST_TOKEN || !token.bytes().all(|byte| byte.is_ascii_graphic()) {
        return Err(AccountError::Answer(AnswerFault::Token));
    }
    Ok(SecretString::from(token))
}

fn after(now: Timestamp, life: Duration) -> Option<Timestamp> {
    now.checked_add(jiff::SignedDuration::try_from(life).ok()?).ok()
}

/// What an error of the token endpoint means. Untrusted text is matched, never repeated.
pub(super) fn fault(error: CallFault, asked: GrantKind, secret_sent: bool) -> AccountError {
    match error {
        RequestTokenError::Request(CallError::Http(error)) => error.into(),
        RequestTokenError::Request(CallError::Status(status)) => AccountError::Status(status),
        RequestTokenError::Request(CallError::Form) | RequestTokenError::Parse(..) | RequestTokenError::Other(_) => {
            AccountError::Answer(AnswerFault::Shape)
        }
        RequestTokenError::ServerResponse(answer) => match answer.error() {
            BasicErrorResponseType::InvalidGrant => AccountError::SignInAgain(match asked {
                GrantKind::Code => SignInAgain::CodeRefused,
                GrantKind::Refresh => SignInAgain::Refused,
            }),
            // Google says this, with "client_secret is missing.", to a desktop client that sends none.
            BasicErrorResponseType::InvalidRequest if !secret_sent => {
                AccountError::ClientRefused(ClientFault::SecretMissing)
            }
            BasicErrorResponseType::InvalidClient => AccountError::ClientRefused(ClientFault::Unknown),
            BasicErrorResponseType::UnauthorizedClient | BasicErrorResponseType::InvalidScope => {
                AccountError::ClientRefused(ClientFault::NotAllowed)
            }
            BasicErrorResponseType::Extension(word) => match word.as_str() {
                "deleted_client" => AccountError::ClientRefused(ClientFault::Deleted),
                "redirect_uri_mismatch" => AccountError::ClientRefused(ClientFault::RedirectMismatch),
                "admin_policy_enforced" | "org_internal" => AccountError::ClientRefused(ClientFault::Policy),
                "server_error" | "temporarily_unavailable" | "internal_failure" => AccountError::Status(503),
                "rate_limit_exceeded" | "slow_down" => AccountError::Status(429),
                _ => AccountError::Answer(AnswerFault::UnknownError),
            },
            _ => AccountError::Answer(AnswerFault::UnknownError),
        },
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn tokens(text: &str) -> Result<Tokens, AccountError> {
        let answer: GoogleTokens = serde_json::from_str(text).map_err(|_| AccountError::Answer(AnswerFault::Shape))?;
        read(&answer, Timestamp::from_second(1_000).unwrap())
    }

    #[test]
    fn googles_answer_is_read() {
        let text = r#"{"access_token":"ya29.a","expires_in":3599,"refresh_token":"1//r","scope":"openid a","token_type":"Bearer","id_token":"x","refresh_token_expires_in":604799}"#;
        let tokens = tokens(text).unwrap();
        assert_eq!(tokens.access.expires_at.as_second(), 4_599);
        assert_eq!(tokens.granted.as_deref(), Some("openid a"));
        assert!(!format!("{tokens:?}").contains("ya29"));
    }

    #[test]
    fn a_token_that_would_break_a_header_or_is_of_another_kind_is_refused() {
        for (text, fault) in [
            (
                r#"{"access_token":"a\r\nX: y","token_type":"Bearer"}"#,
                AnswerFault::Token,
            ),
            (r#"{"access_token":"","token_type":"Bearer"}"#, AnswerFault::Token),
            (r#"{"access_token":"a","token_type":"mac"}"#, AnswerFault::TokenType),
            (
                r#"{"access_token":"a","token_type":"Bearer","refresh_token":" "}"#,
                AnswerFault::Token,
            ),
            (r#"{"token_type":"Bearer"}"#, AnswerFault::Shape),
        ] {
            assert!(
                matches!(tokens(text).unwrap_err(), AccountError::Answer(found) if found == fault),
                "{text}"
            );
        }
    }

    #[test]
    fn an_absurd_or_absent_life_is_bounded() {
        let life = |rest: &str| {
            let text = format!(r#"{{"access_token":"a","token_type":"bearer"{rest}}}"#);
            tokens(&text).unwrap().access.expires_at.as_second() - 1_000
        };
        assert_eq!((life(r#","expires_in":18446744073709551615"#), life("")), (86_400, 600));
    }
}
