//! The session: the tokens of the signed-in account, and the key that encrypts its refresh token.

use std::sync::{Arc, Mutex, PoisonError};

use secrecy::{ExposeSecret, SecretString};

use super::engine::Engine;
use super::runs::run_lock::{LockTimeouts, RunLock};
use crate::account::seal::{self, Purpose};
use crate::account::{AccessTokens, AccountError, ClientConfig, Grant, KeyKind, KeyStore, OAuth, scopes};
use crate::calendar::{Google, TokenSource};
use crate::domain::{Code, Problem};
use crate::store::account::{StoredAccount, StoredSignIn};

/// The signed-in account and its tokens.
#[derive(Debug)]
pub struct Session {
    account: StoredAccount,
    /// The sign-in as it is stored now: Google may replace its token while the session lasts.
    stored: Mutex<StoredSignIn>,
    client: ClientConfig,
    tokens: AccessTokens,
}

impl Session {
    pub(super) fn new(account: StoredAccount, client: ClientConfig, tokens: AccessTokens) -> Self {
        Self {
            stored: Mutex::new(account.sign_in()),
            account,
            client,
            tokens,
        }
    }

    /// Google's stable id of the account.
    #[must_use]
    pub fn subject(&self) -> &str {
        &self.account.subject
    }

    fn stored(&self) -> StoredSignIn {
        self.stored.lock().unwrap_or_else(PoisonError::into_inner).clone()
    }

    fn renewed(&self, sealed: Vec<u8>) {
        let mut stored = self.stored.lock().unwrap_or_else(PoisonError::into_inner);
        stored.sealed_refresh_token = Some(sealed);
    }

    /// Whether it is the session of this account, asked as this client: another process may have signed in, renewed the token or changed the
    /// client meanwhile.
    fn is_of(&self, account: &StoredAccount, client: &ClientConfig) -> bool {
        let same = |of: fn(&StoredAccount) -> &str| of(&self.account) == of(account);
        same(|account| &account.email)
            && same(|account| &account.scopes)
            && self.account.signed_in_at == account.signed_in_at
            && self.stored() == account.sign_in()
            && self.client.is_same(client)
    }

    /// What was granted must do for the chosen calendar; a wider wish needs a new sign-in, since Google adds no scope to an old one.
    pub(super) fn require_grant(&self, dedicated: bool) -> Result<(), Problem> {
        if scopes::missing(&self.account.scopes, Grant::for_preference(dedicated)).is_empty() {
            return Ok(());
        }
        Err(Problem::new(
            Code::ScopeMissing,
            "The main calendar needs a wider permission than you granted, so nothing was changed; sign in again, or set calendar.dedicated to true.",
        ))
    }
}

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
                // The key is there and doesn't open it. A key that can't be reached ends nothing: it may come back.
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
        let (engine, session) = (self.clone(), Arc::clone(session));
        let tokens: TokenSource = Arc::new(move |refused: Option<SecretString>| {
            let (engine, session) = (engine.clone(), Arc::clone(&session));
            Box::pin(async move { engine.access_token(&session, refused).await })
        });
        let settings = &self.inner.settings;
        Google::new(
            self.inner.http.clone(),
            settings.endpoints.api.clone(),
            tokens,
            Arc::clone(&settings.clock),
        )
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
                // What ended isn't what is stored. The same account under a newer token goes on with that; another one isn't written to in the
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
            // The run goes on with what is in memory, and the next one tries to keep it again.
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

    /// Ends the stored sign-in if it is this session's; forgets the session in any case.
    async fn end(&self, session: &Arc<Session>) -> Result<bool, Problem> {
        let ended = self.store().end_sign_in(&session.stored(), self.clock().now()).await?;
        let mut cached = self.inner.session.lock().await;
        drop(cached.take_if(|cached| Arc::ptr_eq(cached, session)));
        Ok(ended)
    }

    /// The right to change the stored sign-in or the key that seals it. Held shortly, and taken after the run lock where both are needed.
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

    /// Where the key of a sealed token is, or where a key would be made; and why it can't be reached, if so. Asks the keyring, and nobody else.
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

    /// Makes a new key and seals the refresh token with it. No new sign-in is needed.
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
                // Anyone who signed in without the lock may have sealed with the old key: it stays.
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

/// Someone signed in while this went on.
pub(super) fn replaced() -> Problem {
    Problem::new(
        Code::Cancelled,
        "Someone signed in to Google in the meantime, so this was stopped; what was done is kept, and the new sign-in still works.",
    )
}
