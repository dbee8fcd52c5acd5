//! One sign-in: from the consent address, through the browser, to tokens and the account's name.

use std::sync::Arc;
use std::time::Duration;

use oauth2::{PkceCodeVerifier, RedirectUrl};
use secrecy::SecretString;
use tokio::time::timeout;

use super::answer::AccessToken;
use super::attempts::Cancel;
use super::error::{AccountError, AnswerFault, ClientFault};
use super::landing::LandingPage;
use super::loopback::{Arrival, ConnectionTimeouts, Loopback};
use super::oauth::{Identity, OAuth};
use super::redirect::{ReceivedCode, RedirectFault};
use super::scopes::{self, Grant};
use crate::words::Language;

/// A sign-in that waits for the browser. The port is open as long as this lives.
#[derive(Debug)]
pub struct AuthorizationFlow {
    oauth: OAuth,
    grant: Grant,
    url: SecretString,
    verifier: PkceCodeVerifier,
    redirect: RedirectUrl,
    loopback: Loopback,
}

/// What a sign-in gave.
#[derive(Clone, Debug)]
pub struct SignedIn {
    /// Whose account it is.
    pub identity: Identity,
    /// To be sealed and kept.
    pub refresh_token: SecretString,
    /// For the first calls.
    pub access: AccessToken,
    /// What was granted, separated by spaces.
    pub granted: String,
}

impl AuthorizationFlow {
    /// Opens a port and makes the consent address. `login_hint` is the address of the account that is to sign in again.
    pub async fn start(oauth: OAuth, grant: Grant, login_hint: Option<&str>) -> Result<Self, AccountError> {
        Self::start_with(oauth, grant, login_hint, ConnectionTimeouts::default()).await
    }

    /// The same with other time limits for the browser's connection.
    pub async fn start_with(
        oauth: OAuth,
        grant: Grant,
        login_hint: Option<&str>,
        patience: ConnectionTimeouts,
    ) -> Result<Self, AccountError> {
        let no_port = |error| AccountError::PortUnavailable(Arc::new(error));
        let state = OAuth::new_state();
        let issuer = oauth.accounts().origin().ascii_serialization();
        let loopback = Loopback::open(&state, &issuer, patience).await.map_err(no_port)?;
        let redirect = RedirectUrl::new(loopback.redirect_uri())
            .map_err(|_| no_port(std::io::Error::from(std::io::ErrorKind::InvalidInput)))?;
        let (url, verifier) = oauth.consent(&state, redirect.clone(), grant, login_hint);
        Ok(Self {
            oauth,
            grant,
            url,
            verifier,
            redirect,
            loopback,
        })
    }

    /// The page that the browser shows at the end speaks this language, not English.
    #[must_use]
    pub fn speaking(self, language: Language) -> Self {
        self.loopback.speak(language);
        self
    }

    /// The address to open in the browser. It holds the attempt's state: for the browser (or the user's eyes) alone.
    #[must_use]
    pub const fn url(&self) -> &SecretString {
        &self.url
    }

    /// Waits for the browser, exchanges the code, and tells the browser how it ended.
    ///
    /// Cancelling works at once while the browser is awaited. When the answer is there already, the exchange is let run to its
    /// end and its tokens are forgotten: not revoked, since Google's revocation takes the whole grant of this client with
    /// it, and so an older sign-in that works.
    pub async fn finish(mut self, deadline: Duration, mut cancel: Cancel) -> Result<SignedIn, AccountError> {
        let arrival = tokio::select! {
            biased;
            () = cancel.requested() => return Err(AccountError::Cancelled),
            arrival = timeout(deadline, self.loopback.arrival()) => arrival,
        };
        let Ok(Some(mut arrival)) = arrival else {
            let strays = self.loopback.strays();
            return Err(if strays > 0 {
                AccountError::StateMismatch
            } else {
                AccountError::TimedOut
            });
        };
        let result = std::mem::replace(&mut arrival.result, Err(RedirectFault::CodeMissing));
        let ended = match result {
            Ok(code) => complete(&self.oauth, self.grant, &code, self.verifier, self.redirect).await,
            Err(fault) => Err(refused(fault)),
        };
        let ended = match ended {
            Ok(_) if cancel.is_requested() => Err(AccountError::Cancelled),
            ended => ended,
        };
        tell(arrival, &ended).await;
        ended
    }
}

async fn complete(
    oauth: &OAuth,
    grant: Grant,
    code: &ReceivedCode,
    verifier: PkceCodeVerifier,
    redirect: RedirectUrl,
) -> Result<SignedIn, AccountError> {
    let tokens = oauth.exchange(code, verifier, redirect).await?;
    // Left out means: all that was asked for (RFC 6749, 5.1).
    let granted = tokens
        .granted
        .unwrap_or_else(|| grant.asked().collect::<Vec<_>>().join(" "));
    // Before anything else: half a grant must not look like success.
    let missing = scopes::missing(&granted, grant);
    if !missing.is_empty() {
        return Err(AccountError::ScopeMissing(missing));
    }
    let refresh_token = tokens
        .refresh
        .ok_or(AccountError::Answer(AnswerFault::NoRefreshToken))?;
    let identity = oauth.identity(&tokens.access.token).await?;
    Ok(SignedIn {
        identity,
        refresh_token,
        access: tokens.access,
        granted,
    })
}

const fn refused(fault: RedirectFault) -> AccountError {
    match fault {
        RedirectFault::Denied => AccountError::ConsentDenied,
        RedirectFault::ClientRefused => AccountError::ClientRefused(ClientFault::NotAllowed),
        RedirectFault::Unavailable => AccountError::SignInUnavailable,
        fault => AccountError::Redirect(fault),
    }
}

async fn tell(arrival: Arrival, ended: &Result<SignedIn, AccountError>) {
    let page = match ended {
        Ok(signed_in) => LandingPage::SignedIn(signed_in.identity.email.clone()),
        Err(error) => LandingPage::Failed(error.clone()),
    };
    arrival.answer(page).await;
}
