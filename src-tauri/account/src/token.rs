//! Keeps the access token in memory until it expires; one refresh at a time, and all callers that waited share its result.

use std::sync::Arc;
use std::sync::atomic::{AtomicU64, Ordering};

use jiff::{SignedDuration, Timestamp};
use secrecy::{ExposeSecret, SecretString};
use tokio::sync::Mutex;

use super::answer::AccessToken;
use super::error::{AccountError, SignInAgain};
use super::oauth::OAuth;
use super::scopes::{self, Grant};

/// A token isn't handed out in its last minute: the call it is for takes time too.
const EARLY: SignedDuration = SignedDuration::from_secs(60);

/// The access tokens of one signed-in account. Cheap to clone; all clones share one token.
#[derive(Clone, Debug)]
pub struct AccessTokens {
    shared: Arc<Shared>,
}

#[derive(Debug)]
struct Shared {
    oauth: OAuth,
    grant: Grant,
    /// How many refreshes have ended: who asked before one ended shares its failure.
    ended: AtomicU64,
    held: Arc<Mutex<Held>>,
}

#[derive(Debug)]
struct Held {
    refresh_token: SecretString,
    access: Option<AccessToken>,
    failure: Option<AccountError>,
    rotated: Option<SecretString>,
}

impl AccessTokens {
    /// Tokens from this refresh token; `access` is the one that came with the sign-in, if it was just now.
    #[must_use]
    pub fn new(oauth: OAuth, grant: Grant, refresh_token: SecretString, access: Option<AccessToken>) -> Self {
        let held = Held {
            refresh_token,
            access,
            failure: None,
            rotated: None,
        };
        Self {
            shared: Arc::new(Shared {
                oauth,
                grant,
                ended: AtomicU64::new(0),
                held: Arc::new(Mutex::new(held)),
            }),
        }
    }

    /// A token that is good for at least a minute, refreshed if need be.
    pub async fn get(&self) -> Result<SecretString, AccountError> {
        let asked_after = self.shared.ended.load(Ordering::SeqCst);
        let held = Arc::clone(&self.shared.held).lock_owned().await;
        let now = self.shared.oauth.clock().now();
        if let Some(access) = held.access.as_ref().filter(|access| is_fresh(access, now)) {
            return Ok(access.token.clone());
        }
        if let Some(failure) = &held.failure {
            let while_waiting = self.shared.ended.load(Ordering::SeqCst) > asked_after;
            // Google isn't asked again about a token it has refused for good.
            if while_waiting || matches!(failure, AccountError::SignInAgain(SignInAgain::Refused)) {
                return Err(failure.clone());
            }
        }
        // On its own: an asker that gives up must not lose a refresh token that Google has just replaced.
        let shared = Arc::clone(&self.shared);
        let refresh = tokio::spawn(async move {
            let mut held = held;
            let result = shared.refresh(&mut held).await;
            held.failure = result.as_ref().err().cloned();
            shared.ended.fetch_add(1, Ordering::SeqCst);
            result
        });
        match refresh.await {
            Ok(result) => result,
            // A crash there is a crash of the caller.
            Err(error) if error.is_panic() => std::panic::resume_unwind(error.into_panic()),
            Err(_) => Err(AccountError::Cancelled),
        }
    }

    /// Forgets `used` after Google refused it (401), so the next asker refreshes; a newer token stays.
    pub async fn invalidate(&self, used: &SecretString) {
        let mut held = self.shared.held.lock().await;
        drop(
            held.access
                .take_if(|access| access.token.expose_secret() == used.expose_secret()),
        );
    }

    /// The refresh token Google gave instead of the former, once: to be sealed and kept.
    pub async fn take_rotated(&self) -> Option<SecretString> {
        self.shared.held.lock().await.rotated.take()
    }

    /// It couldn't be kept: the next asker is handed it again, unless Google gave a newer one meanwhile.
    pub async fn give_back_rotated(&self, rotated: SecretString) {
        self.shared.held.lock().await.rotated.get_or_insert(rotated);
    }
}

impl Shared {
    async fn refresh(&self, held: &mut Held) -> Result<SecretString, AccountError> {
        let tokens = self.oauth.refresh(&held.refresh_token).await?;
        // Stored first: even if something else is wrong with the answer, the former token may no longer work.
        if let Some(new) = tokens.refresh {
            held.rotated = Some(new.clone());
            held.refresh_token = new;
        }
        let missing = tokens
            .granted
            .map_or_else(Vec::new, |granted| scopes::missing(&granted, self.grant));
        if !missing.is_empty() {
            return Err(AccountError::ScopeMissing(missing));
        }
        let token = tokens.access.token.clone();
        held.access = Some(tokens.access);
        Ok(token)
    }
}

fn is_fresh(access: &AccessToken, now: Timestamp) -> bool {
    access.expires_at.duration_since(now) > EARLY
}
