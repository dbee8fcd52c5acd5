//! What goes wrong with the account, and the one sentence each is told in.

use std::io;
use std::sync::Arc;

use super::redirect::RedirectFault;
use crate::domain::{Code, Problem};
use crate::http::HttpError;

/// What goes wrong with the account. Cheap to clone, since one failed refresh is told to all who waited for it.
#[derive(Clone, Debug, thiserror::Error)]
pub enum AccountError {
    /// Neither built in nor given by the user.
    #[error("no Google client id")]
    ClientNotConfigured,
    /// The downloaded client file is not one we can use.
    #[error("the client file cannot be used: {0}")]
    ClientFile(ClientFileFault),
    /// Google does not accept the client.
    #[error("Google refuses the client: {0:?}")]
    ClientRefused(ClientFault),
    /// Only a new sign-in helps.
    #[error("sign in again: {0:?}")]
    SignInAgain(SignInAgain),
    /// The user declined.
    #[error("consent was declined")]
    ConsentDenied,
    /// Boxes that were left empty, in words.
    #[error("scopes are missing: {0:?}")]
    ScopeMissing(Vec<&'static str>),
    /// The sign-in was cancelled, or another one took its place.
    #[error("the sign-in was cancelled")]
    Cancelled,
    /// Nobody came back from the browser.
    #[error("nobody came back from the browser in time")]
    TimedOut,
    /// Nobody came back with the state of this attempt, though somebody came with another.
    #[error("only redirects with another state came back")]
    StateMismatch,
    /// The browser came back with this attempt's state and something that is no answer.
    #[error("the redirect is no answer: {0}")]
    Redirect(RedirectFault),
    /// No local port.
    #[error("no local port can be opened")]
    PortUnavailable(#[source] Arc<io::Error>),
    /// The browser could not be started.
    #[error("the browser could not be started")]
    BrowserUnavailable(#[source] Arc<io::Error>),
    /// The address to open is neither https nor the configured server.
    #[error("the consent address is not one to open")]
    BrowserAddress,
    /// There was no whole answer.
    #[error("no answer from Google")]
    Http(#[source] Arc<HttpError>),
    /// Google has trouble, or wants fewer requests.
    #[error("Google answers with status {0}")]
    Status(u16),
    /// Google's answer is no answer.
    #[error("Google's answer cannot be used: {0:?}")]
    Answer(AnswerFault),
    /// No keyring, or it is locked.
    #[error("the keyring does not answer: {0:?}")]
    KeyringUnavailable(KeyringFault),
    /// No place that answers holds the key that sealed the sign-in. It may come back: a keyring starts, a file is put back.
    #[error("the key is in no place that answers (keyring: {keyring:?})")]
    KeyUnreachable {
        /// The key file.
        file: String,
        /// Why the keyring gave nothing; none: it answers and does not hold the key either.
        keyring: Option<KeyringFault>,
    },
    /// The place of the key holds something else.
    #[error("the key in {0} is damaged")]
    KeyDamaged(String),
    /// The key file cannot be read or written.
    #[error("the key file {path} cannot be used")]
    KeyFile {
        /// The file.
        path: String,
        /// Why.
        #[source]
        source: Arc<io::Error>,
    },
    /// The system gives no random numbers.
    #[error("the system gives no random numbers")]
    NoRandomness,
}

/// Why a client file cannot be used.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
pub enum ClientFileFault {
    /// Larger than such a file can be.
    #[error("it is larger than such a file can be")]
    TooLarge,
    /// Not the JSON that Google's console gives.
    #[error("it is not the JSON that Google's console gives")]
    NotAClient,
    /// For a website.
    #[error("it is for a web application; create one of type \"Desktop app\"")]
    Web,
    /// Without a usable id.
    #[error("its client_id or client_secret is not one of Google's")]
    Value,
}

/// Why Google refuses the client.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum ClientFault {
    /// Unknown id or wrong secret.
    Unknown,
    /// Deleted in the console, or after six months without use.
    Deleted,
    /// The client exists, but may not do this.
    NotAllowed,
    /// Not of type "Desktop app".
    RedirectMismatch,
    /// No secret was sent, and Google wants one.
    SecretMissing,
    /// The organisation forbids it.
    Policy,
}

/// Why only a new sign-in helps.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum SignInAgain {
    /// Google no longer takes the refresh token.
    Refused,
    /// Google did not take the code the browser brought: too old, or used twice.
    CodeRefused,
    /// The bytes were sealed with another key than the one at hand.
    OtherKey,
    /// The sealed bytes are damaged, or were sealed for something else.
    Damaged,
}

/// What is wrong with an answer of Google.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum AnswerFault {
    /// Not JSON, or not in the shape.
    Shape,
    /// An error nobody knows.
    UnknownError,
    /// An empty or oversized token.
    Token,
    /// A token of another kind than bearer.
    TokenType,
    /// A sign-in without a refresh token.
    NoRefreshToken,
    /// No account id or address.
    Identity,
}

/// Why the keyring gives nothing.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum KeyringFault {
    /// There is none.
    Absent,
    /// It is locked, or access was denied.
    Locked,
    /// It did not answer in time.
    Timeout,
    /// Something else.
    Failed,
}

impl From<HttpError> for AccountError {
    fn from(error: HttpError) -> Self {
        Self::Http(Arc::new(error))
    }
}

impl AccountError {
    /// Whether the same request may succeed a moment later, so that a refresh is tried again.
    #[must_use]
    pub fn can_heal(&self) -> bool {
        match self {
            Self::Http(error) => error.can_heal(),
            Self::Status(status) => *status >= 500,
            _ => false,
        }
    }

    /// The stable word for it.
    #[must_use]
    pub fn code(&self) -> Code {
        match self {
            Self::ClientNotConfigured => Code::ClientNotConfigured,
            Self::ClientFile(_) => Code::InvalidValue,
            Self::ClientRefused(_) => Code::ClientRefused,
            Self::SignInAgain(_) => Code::SignInAgain,
            Self::ConsentDenied => Code::ConsentDenied,
            Self::ScopeMissing(_) => Code::ScopeMissing,
            Self::Cancelled => Code::SignInCancelled,
            Self::TimedOut => Code::SignInTimedOut,
            Self::StateMismatch => Code::StateMismatch,
            Self::Redirect(_) | Self::Answer(_) => Code::UnexpectedBody,
            Self::PortUnavailable(_) => Code::PortUnavailable,
            Self::BrowserUnavailable(_) | Self::BrowserAddress => Code::BrowserUnavailable,
            Self::Http(error) => error.code(),
            Self::Status(429) => Code::RateLimited,
            Self::Status(_) => Code::HttpStatus,
            Self::KeyringUnavailable(_)
            | Self::KeyUnreachable { .. }
            | Self::KeyDamaged(_)
            | Self::KeyFile { .. }
            | Self::NoRandomness => Code::SecretStoreUnavailable,
        }
    }

    fn sentence(&self) -> String {
        match self {
            Self::ClientNotConfigured => "There is no Google client id: create an OAuth client of type \"Desktop app\" in Google's console (console.cloud.google.com, APIs & Services, Credentials), enable the Calendar API there, and enter its id and secret as google.client_id and google.client_secret.".into(),
            Self::ClientFile(fault) => format!("The client file cannot be used: {fault}; nothing was changed."),
            Self::ClientRefused(fault) => fault.sentence().into(),
            Self::SignInAgain(cause) => cause.sentence().into(),
            Self::ConsentDenied => "Access was declined on Google's page, so nothing was changed; sign in again whenever you want the calendar.".into(),
            Self::ScopeMissing(boxes) => format!(
                "On Google's page the box \"{}\" was left empty, and without it the calendar cannot be kept; sign in again and tick every box.",
                boxes.join("\" and the box \"")
            ),
            Self::Cancelled => "The sign-in was cancelled; nothing was changed.".into(),
            Self::TimedOut => "Nobody came back from the browser in time, so the sign-in ended; start it again.".into(),
            Self::StateMismatch => "The browser came back with the answer to another sign-in, which was not accepted; start the sign-in again and use the page that then opens.".into(),
            Self::Redirect(fault) => format!("The browser came back with an answer that was not accepted ({fault}); nothing was changed, sign in again."),
            Self::PortUnavailable(_) => "No port of this computer could be opened for the browser's answer; look whether a firewall or sandbox forbids it, then sign in again.".into(),
            Self::BrowserUnavailable(_) => "The browser could not be started; choose a default browser, or run \"contestsync login --no-browser\" and open the printed address yourself.".into(),
            Self::BrowserAddress => "The consent page's address is neither https nor on this computer, so it was not opened; correct the endpoints file.".into(),
            Self::Http(error) => error.problem("Google").message,
            Self::Status(429) => "Google asks for fewer requests; what was known is kept and it is tried again later.".into(),
            Self::Status(status) => format!("Google has trouble (status {status}); what was known is kept and it is tried again."),
            Self::Answer(fault) => format!("Google's answer cannot be used ({}); nothing was changed, try again later and update the app if it stays.", fault.words()),
            Self::KeyringUnavailable(fault) => format!("{}; your data is kept.", fault.words()),
            Self::KeyUnreachable { file, keyring } => {
                let (seen, remedy) = keyring.map_or(("the keyring does not hold it", "bring it back"), KeyringFault::of_a_key);
                format!("The key that protects your sign-in cannot be reached ({seen}, and the file {file} does not hold it either); {remedy} or put the file back, or sign in again if the key is gone for good; your sign-in and data are kept.")
            }
            Self::KeyDamaged(place) => format!("The key in {place} is damaged and was left as it is; restore it from a backup, or remove it and sign in again."),
            Self::KeyFile { path, source } => format!("The key file {path} cannot be used ({}); correct its permissions, your data is kept.", source.kind()),
            Self::NoRandomness => "The system gives no random numbers, so no secret can be protected; restart the computer.".into(),
        }
    }
}

impl From<AccountError> for Problem {
    fn from(error: AccountError) -> Self {
        Self::new(error.code(), error.sentence())
    }
}

impl ClientFault {
    const fn sentence(self) -> &'static str {
        match self {
            Self::Unknown => {
                "Google does not know this client id and secret together; copy both anew from Google's console into google.client_id and google.client_secret."
            }
            Self::Deleted => {
                "This client was deleted in Google's console (Google does so after six months without use); restore it there within 30 days, or enter another as google.client_id."
            }
            Self::NotAllowed => {
                "Google does not allow this client to ask for the calendar; enable the Calendar API for it in Google's console, then sign in again."
            }
            Self::RedirectMismatch => {
                "This client is not of type \"Desktop app\", so Google will not send the browser back; create one of that type in Google's console."
            }
            Self::SecretMissing => {
                "Google wants the secret of this client too; enter it as google.client_secret, then sign in again."
            }
            Self::Policy => {
                "The administrator of this Google account does not allow this app; ask them, or sign in with another account."
            }
        }
    }
}

impl SignInAgain {
    const fn sentence(self) -> &'static str {
        match self {
            Self::Refused => {
                "This sign-in is no longer valid (you signed out on another computer, removed the access at Google, or it grew too old); sign in again, calendar and data are kept."
            }
            Self::CodeRefused => {
                "Google did not take the answer the browser brought, since it was too old or used before; sign in again."
            }
            Self::OtherKey => {
                "The stored sign-in was protected with another key and cannot be opened; sign in again, calendar and data are kept."
            }
            Self::Damaged => {
                "The stored sign-in is damaged and cannot be opened; sign in again, calendar and data are kept."
            }
        }
    }
}

impl AnswerFault {
    const fn words(self) -> &'static str {
        match self {
            Self::Shape => "it is not in the expected form; a network that asks for a log-in does this",
            Self::UnknownError => "it names an error that is not known",
            Self::Token => "its access token is not one",
            Self::TokenType => "its access token is of another kind",
            Self::NoRefreshToken => "it allows no lasting access",
            Self::Identity => "it does not say which account it is for",
        }
    }
}

impl KeyringFault {
    /// The same where the key may be elsewhere: what was seen, and what to do.
    const fn of_a_key(self) -> (&'static str, &'static str) {
        match self {
            Self::Absent => ("no keyring answers on this computer", "start the keyring"),
            Self::Locked => ("the keyring is locked", "unlock it"),
            Self::Timeout => ("the keyring did not answer in time", "unlock it"),
            Self::Failed => ("the keyring answers with an error", "unlock or restart it"),
        }
    }

    const fn words(self) -> &'static str {
        match self {
            Self::Absent => {
                "No keyring answers on this computer; start one (such as gnome-keyring), or set CONTESTSYNC_SECRET_STORE=file"
            }
            Self::Locked => "The keyring is locked; unlock it and try again",
            Self::Timeout => "The keyring did not answer in time; unlock it and try again",
            Self::Failed => "The keyring answers with an error; unlock or restart it and try again",
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn each_problem_is_one_plain_sentence() {
        let io = || Arc::new(io::Error::from(io::ErrorKind::PermissionDenied));
        let mut all = vec![
            AccountError::ClientNotConfigured,
            AccountError::ClientFile(ClientFileFault::Web),
            AccountError::ConsentDenied,
            AccountError::ScopeMissing(vec!["one", "two"]),
            AccountError::Cancelled,
            AccountError::TimedOut,
            AccountError::StateMismatch,
            AccountError::Redirect(RedirectFault::IssuerWrong),
            AccountError::PortUnavailable(io()),
            AccountError::BrowserUnavailable(io()),
            AccountError::BrowserAddress,
            HttpError::TooLarge(65_536).into(),
            AccountError::Status(429),
            AccountError::Status(503),
            AccountError::KeyDamaged("the keyring".into()),
            AccountError::KeyUnreachable {
                file: "/home/ada/secret.key".into(),
                keyring: None,
            },
            AccountError::KeyUnreachable {
                file: "/home/ada/secret.key".into(),
                keyring: Some(KeyringFault::Absent),
            },
            AccountError::KeyFile {
                path: "/home/ada/secret.key".into(),
                source: io(),
            },
            AccountError::NoRandomness,
        ];
        let client = [ClientFault::Unknown, ClientFault::Deleted, ClientFault::NotAllowed]
            .into_iter()
            .chain([
                ClientFault::RedirectMismatch,
                ClientFault::SecretMissing,
                ClientFault::Policy,
            ]);
        all.extend(client.map(AccountError::ClientRefused));
        let again = [
            SignInAgain::Refused,
            SignInAgain::CodeRefused,
            SignInAgain::OtherKey,
            SignInAgain::Damaged,
        ];
        all.extend(again.map(AccountError::SignInAgain));
        let keyring = [
            KeyringFault::Absent,
            KeyringFault::Locked,
            KeyringFault::Timeout,
            KeyringFault::Failed,
        ];
        all.extend(keyring.map(AccountError::KeyringUnavailable));
        for error in all {
            let Problem { code, message, .. } = error.into();
            assert!(
                message.ends_with('.') && !message.contains("..") && message.len() > 40,
                "{code}: {message}"
            );
            assert!(
                !message.contains('\n') && !message.contains(". "),
                "{code}: one sentence: {message}"
            );
        }
    }
}
