//! The account's errors, and the message for each.

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
    /// The downloaded client file isn't one we can use.
    #[error("the client file cannot be used: {0}")]
    ClientFile(ClientFileFault),
    /// Google doesn't accept the client.
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
    /// The sign-in was canceled, or another one took its place.
    #[error("the sign-in was canceled")]
    Cancelled,
    /// Nobody came back from the browser.
    #[error("nobody came back from the browser in time")]
    TimedOut,
    /// Nobody came back with the state of this attempt, though someone came with another.
    #[error("only redirects with another state came back")]
    StateMismatch,
    /// The browser came back with this attempt's state and something that is no answer.
    #[error("the redirect is no answer: {0}")]
    Redirect(RedirectFault),
    /// No local port.
    #[error("no local port can be opened")]
    PortUnavailable(#[source] Arc<io::Error>),
    /// The browser couldn't be started.
    #[error("the browser could not be started")]
    BrowserUnavailable(#[source] Arc<io::Error>),
    /// The address to open is neither https nor the configured server.
    #[error("the consent address is not one to open")]
    BrowserAddress,
    /// There was no complete answer.
    #[error("no answer from Google")]
    Http(#[source] Arc<HttpError>),
    /// Google's sign-in page says that it has trouble.
    #[error("Google can't complete the sign-in")]
    SignInUnavailable,
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
        /// Why the keyring gave nothing; none: it answers and doesn't hold the key either.
        keyring: Option<KeyringFault>,
    },
    /// The place of the key holds something else.
    #[error("the key in {0} is damaged")]
    KeyDamaged(String),
    /// The key file can't be read or written.
    #[error("the key file {path} cannot be used")]
    KeyFile {
        /// The file.
        path: String,
        /// Why.
        #[source]
        source: Arc<io::Error>,
    },
    /// The system provides no random numbers.
    #[error("the system provides no random numbers")]
    NoRandomness,
}

/// Why a client file can't be used.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
pub enum ClientFileFault {
    /// Larger than such a file can be.
    #[error("it is larger than such a file can be")]
    TooLarge,
    /// Not the JSON that Google's console gives.
    #[error("it isn't the JSON file from Google's console")]
    NotAClient,
    /// For a website.
    #[error("it is for a web application; create one of type \"Desktop app\"")]
    Web,
    /// Without a usable id.
    #[error("its client_id or client_secret isn't one of Google's")]
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
    /// Google didn't take the code the browser brought: too old, or used twice.
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
    /// An unknown error.
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
    /// It didn't answer in time.
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
    /// Whether the same request may succeed a moment later, so a refresh is tried again.
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
            Self::SignInUnavailable | Self::Status(_) => Code::HttpStatus,
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
            Self::ConsentDenied => "You declined access on Google's page, so nothing was changed; sign in again when you want the calendar.".into(),
            Self::ScopeMissing(boxes) => format!(
                "On Google's page, the box \"{}\" wasn't checked, and the calendar can't be updated without it; sign in again and check every box.",
                boxes.join("\" and the box \"")
            ),
            Self::Cancelled => "The sign-in was canceled; nothing was changed.".into(),
            Self::TimedOut => "The sign-in wasn't finished in the browser in time, so it ended; start it again.".into(),
            Self::StateMismatch => "The browser came back with the answer to another sign-in, which wasn't accepted; sign in again and use the page that opens.".into(),
            Self::Redirect(fault) => format!("The browser came back with an answer that wasn't accepted ({fault}); nothing was changed. Sign in again."),
            Self::PortUnavailable(_) => "No port on this computer could be opened for the browser's answer; check whether a firewall or sandbox blocks it, then sign in again.".into(),
            Self::BrowserUnavailable(_) => "The browser could not be started; choose a default browser, or run \"contestsync login --no-browser\" and open the printed address yourself.".into(),
            Self::BrowserAddress => "The consent page's address is neither https nor on this computer, so it wasn't opened; correct the endpoints file.".into(),
            Self::Http(error) => error.problem("Google").message,
            Self::Status(429) => "Google asks for fewer requests; nothing is lost. Try again in a few minutes.".into(),
            Self::SignInUnavailable => "Google couldn't complete the sign-in; nothing was changed. Sign in again in a few minutes.".into(),
            Self::Status(status @ 400..=499) => format!("Google refused the request (status {status}); nothing is lost. Try again, and sign in again if it keeps happening."),
            Self::Status(status) => format!("Google's servers have a problem (status {status}); nothing is lost. Try again in a few minutes."),
            Self::Answer(fault) => format!("Google's answer can't be used ({}); nothing was changed. Try again later, and update the app if it keeps happening.", fault.words()),
            Self::KeyringUnavailable(fault) => format!("{}; your data is kept.", fault.words()),
            Self::KeyUnreachable { file, keyring } => {
                let (seen, remedy) = keyring.map_or(("the keyring doesn't contain it", "restore it"), KeyringFault::of_a_key);
                format!("The key that protects your sign-in can't be reached ({seen}, and the file {file} doesn't contain it either); {remedy} or put the file back, or sign in again if the key is lost. Your sign-in and data are kept.")
            }
            Self::KeyDamaged(place) => format!("The key in {place} is damaged and wasn't changed; restore it from a backup, or remove it and sign in again."),
            Self::KeyFile { path, source } => format!("The key file {path} can't be used ({}); correct its permissions. Your data is kept.", source.kind()),
            Self::NoRandomness => "The system provides no random numbers, so no secret can be protected; restart the computer.".into(),
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
                "Google doesn't know this combination of client id and secret; copy both again from Google's console into google.client_id and google.client_secret."
            }
            Self::Deleted => {
                "This client was deleted in Google's console (Google does that after six months without use); restore it there within 30 days, or enter another one as google.client_id."
            }
            Self::NotAllowed => {
                "Google doesn't let this client ask for the calendar; enable the Calendar API for it in Google's console, then sign in again."
            }
            Self::RedirectMismatch => {
                "This client isn't of type \"Desktop app\", so Google won't send the browser back; create one of that type in Google's console."
            }
            Self::SecretMissing => {
                "Google also needs this client's secret; enter it as google.client_secret, then sign in again."
            }
            Self::Policy => {
                "The administrator of this Google account doesn't allow this app; ask them, or sign in with another account."
            }
        }
    }
}

impl SignInAgain {
    const fn sentence(self) -> &'static str {
        match self {
            Self::Refused => {
                "This sign-in is no longer valid (you signed out on another computer, removed the access at Google, or it expired); sign in again. Calendar and data are kept."
            }
            Self::CodeRefused => {
                "Google didn't accept the browser's answer because it was too old or already used; sign in again."
            }
            Self::OtherKey => {
                "The stored sign-in was encrypted with another key and can't be decrypted; sign in again. Calendar and data are kept."
            }
            Self::Damaged => {
                "The stored sign-in is damaged and can't be decrypted; sign in again. Calendar and data are kept."
            }
        }
    }
}

impl AnswerFault {
    const fn words(self) -> &'static str {
        match self {
            Self::Shape => "it isn't in the expected format; a network that wants you to log in first can cause this",
            Self::UnknownError => "it contains an unknown error",
            Self::Token => "its access token isn't valid",
            Self::TokenType => "its access token is of another type",
            Self::NoRefreshToken => "it doesn't allow lasting access",
            Self::Identity => "it doesn't say which account it's for",
        }
    }
}

impl KeyringFault {
    /// The same where the key may be elsewhere: what was seen, and what to do.
    const fn of_a_key(self) -> (&'static str, &'static str) {
        match self {
            Self::Absent => ("no keyring is available on this computer", "start the keyring"),
            Self::Locked => ("the keyring is locked", "unlock it"),
            Self::Timeout => ("the keyring did not answer in time", "unlock it"),
            Self::Failed => ("the keyring returned an error", "unlock or restart it"),
        }
    }

    fn words(self) -> &'static str {
        match self {
            Self::Absent => no_keyring(std::env::consts::OS),
            Self::Locked => "The keyring is locked; unlock it and try again",
            Self::Timeout => "The keyring did not answer in time; unlock it and try again",
            Self::Failed => "The keyring returned an error; unlock or restart it and try again",
        }
    }
}

/// Each system has its own keyring, and its own way to make it available.
fn no_keyring(system: &str) -> &'static str {
    match system {
        "macos" => {
            "The login keychain isn't available; unlock it in Keychain Access, or set CONTESTSYNC_SECRET_STORE=file"
        }
        "windows" => {
            "Windows Credential Manager isn't available; start its service (Credential Manager), or set CONTESTSYNC_SECRET_STORE=file"
        }
        _ => {
            "No keyring is available on this computer; start one (such as gnome-keyring), or set CONTESTSYNC_SECRET_STORE=file"
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_missing_keyring_is_named_as_its_system_names_it() {
        let named = |system, name| no_keyring(system).contains(name);
        assert!(named("linux", "gnome-keyring"));
        assert!(named("macos", "Keychain Access") && !named("macos", "gnome"));
        assert!(named("windows", "Credential Manager") && !named("windows", "gnome"));
    }

    #[test]
    fn each_problem_is_one_or_two_plain_sentences() {
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
            AccountError::Status(401),
            AccountError::Status(503),
            AccountError::SignInUnavailable,
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
                !message.contains('\n') && message.matches(". ").count() < 2,
                "{code}: more than two sentences: {message}"
            );
        }
    }
}
