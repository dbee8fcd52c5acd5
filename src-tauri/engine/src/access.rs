//! Obtains access tokens for the signed-in account, and encrypts its refresh token.

use std::sync::Arc;

use secrecy::{ExposeSecret, SecretString};

use super::engine::Engine;
use super::session::Session;
use crate::account::seal::{self, Purpose};
use crate::account::{AccessTokens, AccountError, ClientConfig, Grant, KeyKind, KeyStore, OAuth, scopes};
use crate::calendar::{Google, PauseNotice, TokenSource};
use crate::domain::{Code, Problem};
use crate::runs::run_lock::{LockTimeouts, RunLock};

impl Engine {
    /// The session of the signed-in account.
    pub(super) async fn session(&self) -> Result<Arc<Session>, Problem> {
        let account = self.store().account().await?.ok_or_else(|| {
            Problem::new(
                Code::SignedOut,
                "Nobody is signed in to Google; `contestsync login` connects the calendar.",
            )
        })?;
        if account.ended_at.is_some() {
            return Err(sign_in_again());
        }
        let client = self.client().await?;
        let mut cached = self.inner.session.lock().await;
        if let Some(session) = cached.as_ref().filter(|session| session.is_of(&account, &client)) {
            return Ok(Arc::clone(session));
        }
        let sealed = account.sealed_refresh_token.as_deref().ok_or_else(sign_in_again)?;
        let refresh_token = match self.unseal(&account.subject, sealed).await {
            Ok(token) => token,
            Err(problem) => {
                // The key is there and doesn't decrypt it. A key that can't be reached ends nothing: it may come back.
                if problem.code == Code::SignInAgain {
                    let ended = self.store().end_sign_in(&account.sign_in(), self.clock().now()).await?;
                    return Err(if ended { problem } else { replaced() });
                }
                return Err(problem);
            }
        };
        let tokens = AccessTokens::new(self.oauth(&client), granted(&account.scopes), refresh_token, None);
        let session = Arc::new(Session::new(account, client, tokens));
        *cached = Some(Arc::clone(&session));
        drop(cached);
        Ok(session)
    }

    /// Google Calendar in the name of the session.
    pub(super) fn google(&self, session: &Arc<Session>) -> Google {
        let caller = session.caller();
        let (engine, session) = (self.clone(), Arc::clone(session));
        let tokens: TokenSource = Arc::new(move |refused: Option<SecretString>| {
            let (engine, session) = (engine.clone(), Arc::clone(&session));
            Box::pin(async move {
                engine.heed_pause_of_google(&session.caller()).await?;
                engine.access_token(&session, refused).await
            })
        });
        // The pause belongs to the caller that got the answer, even if another account has signed in since.
        let engine = self.clone();
        let pauses: PauseNotice = Arc::new(move |asked| {
            let (engine, caller) = (engine.clone(), caller.clone());
            Box::pin(async move { engine.note_pause_of_google(&caller, asked).await })
        });
        let settings = &self.inner.settings;
        Google::new(
            self.inner.http.clone(),
            settings.endpoints.api.clone(),
            tokens,
            Arc::clone(&settings.clock),
        )
        .telling_pauses(pauses)
    }

    async fn access_token(
        &self,
        session: &Arc<Session>,
        refused: Option<SecretString>,
    ) -> Result<SecretString, Problem> {
        if let Some(refused) = refused {
            session.tokens.invalidate(&refused).await;
        }
        match self.token_of(session).await {
            Err(error @ AccountError::SignInAgain(_)) => {
                if self.end(session).await? {
                    return Err(error.into());
                }
                // What ended isn't what is stored. If the same account has a newer token, it continues with that; another account isn't written to in the
                // name of this run.
                let newer = self.session().await?;
                if newer.subject() != session.subject() {
                    return Err(replaced());
                }
                match self.token_of(&newer).await {
                    Err(error @ AccountError::SignInAgain(_)) => {
                        self.end(&newer).await?;
                        Err(error.into())
                    }
                    token => Ok(token?),
                }
            }
            token => Ok(token?),
        }
    }

    async fn token_of(&self, session: &Session) -> Result<SecretString, AccountError> {
        let token = session.tokens.get().await;
        if let Some(rotated) = session.tokens.take_rotated().await
            && let Err(problem) = self.keep_rotated(session, &rotated).await
        {
            // The run continues with what is in memory, and the next one tries to store it again.
            tracing::warn!(code = %problem.code, "the renewed sign-in could not be stored yet");
            session.tokens.give_back_rotated(rotated).await;
        }
        token
    }

    async fn keep_rotated(&self, session: &Session, rotated: &SecretString) -> Result<(), Problem> {
        let _account = self.take_account_lock().await?;
        let sealed = self.seal(&session.account.subject, rotated).await?;
        if self.store().renew_refresh_token(&session.stored(), &sealed).await? {
            session.renewed(sealed);
        }
        Ok(())
    }

    /// Ends the stored sign-in if it belongs to this session; forgets the session in any case.
    async fn end(&self, session: &Arc<Session>) -> Result<bool, Problem> {
        let ended = self.store().end_sign_in(&session.stored(), self.clock().now()).await?;
        let mut cached = self.inner.session.lock().await;
        drop(cached.take_if(|cached| Arc::ptr_eq(cached, session)));
        Ok(ended)
    }

    /// The right to change the stored sign-in or the key that encrypts it. Held briefly, and taken after the run lock where both are needed.
    pub(super) async fn take_account_lock(&self) -> Result<RunLock, Problem> {
        let settings = &self.inner.settings;
        let patience = LockTimeouts::at_most(settings.patience);
        RunLock::take(&settings.paths.account_lock(), patience, &*settings.clock, |_| {}).await
    }

    pub(super) async fn client(&self) -> Result<ClientConfig, Problem> {
        Ok(ClientConfig::resolve(&self.store().preferences().await?)?)
    }

    pub(super) fn oauth(&self, client: &ClientConfig) -> OAuth {
        let settings = &self.inner.settings;
        OAuth::new(
            self.inner.http.clone(),
            &settings.endpoints,
            client.clone(),
            Arc::clone(&settings.clock),
        )
    }

    pub(super) fn key_store(&self) -> KeyStore {
        let settings = &self.inner.settings;
        KeyStore::new(settings.secret_store, &settings.paths)
    }

    /// Where the key of an encrypted token is, or where a new key would be stored; and why it can't be reached, if so. Asks only the keyring.
    pub(super) async fn key_place(&self, sealed: Option<&[u8]>) -> (KeyKind, Option<Problem>) {
        let keys = self.key_store();
        let Some(id) = sealed.and_then(|sealed| seal::key_id(sealed).ok()) else {
            return (keys.kind(None).await, None);
        };
        match keys.locate(id).await {
            Ok(held) => (held.kind, None),
            Err(error) => (keys.kind(Some(id)).await, Some(error.into())),
        }
    }

    pub(super) async fn seal(&self, subject: &str, token: &SecretString) -> Result<Vec<u8>, Problem> {
        let held = self.key_store().open(None).await?;
        Ok(seal::seal(
            &held.key,
            Purpose::RefreshToken,
            subject,
            token.expose_secret().as_bytes(),
        )?)
    }

    pub(super) async fn unseal(&self, subject: &str, sealed: &[u8]) -> Result<SecretString, Problem> {
        let held = self.key_store().open(Some(seal::key_id(sealed)?)).await?;
        let bytes = seal::open(&held.key, Purpose::RefreshToken, subject, sealed)?;
        let text = std::str::from_utf8(&bytes).map_err(|_| sign_in_again())?;
        Ok(SecretString::from(text))
    }

    /// Creates a new key and encrypts the refresh token with it. No new sign-in is needed.
    pub async fn rotate_key(&self) -> Result<(), Problem> {
        let _run = self.take_lock().await?;
        let _account = self.take_account_lock().await?;
        let account = self.store().account().await?;
        let sealed = account
            .as_ref()
            .and_then(|account| Some((account, account.sealed_refresh_token.as_ref()?)));
        let recorded = sealed.map(|(_, sealed)| seal::key_id(sealed)).transpose()?;
        let keys = self.key_store();
        let old = keys.open(recorded).await?;
        let new = keys.rotate(&old).await?;
        if let Some((account, sealed)) = sealed {
            let resealed = seal::reseal(&old.key, &new.key, Purpose::RefreshToken, &account.subject, sealed)?;
            if !self.store().reseal_refresh_token(&account.sign_in(), &resealed).await? {
                // Another process that signed in without the lock may have used the old key: it stays.
                return Err(replaced());
            }
        }
        for feed in self.store().feeds().await? {
            let held = keys.open(Some(seal::key_id(&feed.address)?)).await?;
            let resealed = seal::reseal(
                &held.key,
                &new.key,
                Purpose::FeedAddress,
                feed.id.as_str(),
                &feed.address,
            )?;
            if !self.store().reseal_feed(feed.id, &feed.address, &resealed).await? {
                return Err(replaced());
            }
        }
        keys.retire(old.kind, old.key.id()).await?;
        *self.inner.session.lock().await = None;
        Ok(())
    }
}

fn granted(scopes_text: &str) -> Grant {
    Grant::for_preference(!scopes::missing(scopes_text, Grant::Main).is_empty())
}

fn sign_in_again() -> Problem {
    Problem::from(AccountError::SignInAgain(crate::account::error::SignInAgain::Refused))
}

/// Someone signed in while this was in progress.
pub(super) fn replaced() -> Problem {
    Problem::new(
        Code::Cancelled,
        "Someone signed in to Google in the meantime, so this was stopped; what was done is kept, and the new sign-in still works.",
    )
}
