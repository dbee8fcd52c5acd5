//! The account: sign-in, the tokens of the signed-in user, sign-out. The refresh token is sealed before it is stored.

use std::sync::Arc;

use secrecy::{ExposeSecret, SecretString};

use super::core::Engine;
use crate::account::seal::{self, Purpose};
use crate::account::{
    AccessTokens, AccountError, ClientConfig, Grant, KeyStore, OAuth, SignIn, SignedIn, attempts, scopes,
};
use crate::calendar::{Google, TokenSource};
use crate::domain::{Code, Problem};
use crate::store::account::StoredAccount;

/// The signed-in account and its tokens.
#[derive(Debug)]
pub struct Session {
    account: StoredAccount,
    tokens: AccessTokens,
}

impl Session {
    /// Google's stable id of the account.
    #[must_use]
    pub fn subject(&self) -> &str {
        &self.account.subject
    }

    /// What was granted must do for the chosen calendar; a wider wish needs a new sign-in, since Google adds no scope to an old one.
    pub(super) fn require_grant(&self, dedicated: bool) -> Result<(), Problem> {
        if scopes::missing(&self.account.scopes, Grant::for_preference(dedicated)).is_empty() {
            return Ok(());
        }
        Err(Problem::new(
            Code::ScopeMissing,
            "The main calendar needs a wider permission than was granted, so nothing was changed; sign in again, or set calendar.dedicated to true.",
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
        let mut cached = self.inner.session.lock().await;
        // Another process may have signed in or sealed a new token meanwhile.
        if let Some(session) = cached.as_ref().filter(|session| session.account == account) {
            return Ok(Arc::clone(session));
        }
        let sealed = account.sealed_refresh_token.as_deref().ok_or_else(sign_in_again)?;
        let refresh_token = match self.unseal(&account.subject, sealed).await {
            Ok(token) => token,
            Err(problem) => {
                // Sealed with a key that is gone, or damaged: `status` says so too.
                if problem.code == Code::SignInAgain {
                    self.store().end_sign_in(self.clock().now()).await?;
                }
                return Err(problem);
            }
        };
        let oauth = self.oauth().await?;
        let tokens = AccessTokens::new(oauth, granted(&account.scopes), refresh_token, None);
        let session = Arc::new(Session { account, tokens });
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

    async fn access_token(&self, session: &Session, refused: Option<SecretString>) -> Result<SecretString, Problem> {
        if let Some(refused) = refused {
            session.tokens.invalidate(&refused).await;
        }
        let token = session.tokens.get().await;
        if let Some(rotated) = session.tokens.take_rotated().await {
            let sealed = self.seal(&session.account.subject, &rotated).await?;
            self.store().set_refresh_token(&sealed).await?;
        }
        match token {
            Ok(token) => Ok(token),
            Err(error) => {
                let problem = Problem::from(error);
                if problem.code == Code::SignInAgain {
                    self.store().end_sign_in(self.clock().now()).await?;
                    *self.inner.session.lock().await = None;
                }
                Err(problem)
            }
        }
    }

    /// Signs in: opens a port, hands the consent address to `show`, waits at most five minutes, stores the account.
    pub async fn sign_in<F>(&self, show: F) -> Result<String, Problem>
    where
        F: AsyncFnOnce(&SecretString, &url::Url) -> Result<(), Problem>,
    {
        let preferences = self.store().preferences().await?;
        let former = self.store().account().await?;
        // Events of ours that are still in the main calendar can only be moved out of it with the wider grant.
        let main_is_used = match &former {
            Some(former) => self.other_calendar(&former.subject, true).await?.is_some(),
            None => false,
        };
        let grant = Grant::for_preference(preferences.calendar_dedicated && !main_is_used);
        let oauth = self.oauth().await?;
        // The place for the key is tried before the user is sent to the browser.
        self.key_store().open(None).await?;
        let attempt = self.inner.attempts.begin(self.clock().now());
        let hint = former.as_ref().map(|former| former.email.as_str());
        let sign_in = SignIn::start(oauth.clone(), grant, hint).await?;
        show(sign_in.url(), &self.inner.settings.endpoints.accounts).await?;
        let signed_in = sign_in.finish(attempts::LONGEST, attempt.cancel()).await?;
        self.keep(signed_in, former.as_ref(), oauth, grant).await
    }

    async fn keep(
        &self,
        signed_in: SignedIn,
        former: Option<&StoredAccount>,
        oauth: OAuth,
        grant: Grant,
    ) -> Result<String, Problem> {
        let SignedIn {
            identity,
            refresh_token,
            access,
            granted,
            ..
        } = signed_in;
        let sealed = self.seal(&identity.sub, &refresh_token).await?;
        // The former grant of the same account would count against Google's hundred, of another it would stay behind unseen.
        let old_token = match former {
            Some(StoredAccount {
                subject,
                sealed_refresh_token: Some(sealed),
                ..
            }) if *subject != identity.sub => self.unseal(subject, sealed).await.ok(),
            _ => None,
        };
        let account = StoredAccount {
            subject: identity.sub,
            email: identity.email.clone(),
            scopes: granted,
            sealed_refresh_token: Some(sealed),
            signed_in_at: self.clock().now(),
            ended_at: None,
        };
        if former.is_none_or(|former| former.subject != account.subject) {
            self.agree_to_adding(false);
        }
        self.store().set_account(&account).await?;
        self.store().forget_telling("sign_in_again").await?;
        if let Some(old_token) = old_token
            && let Err(error) = oauth.revoke(&old_token).await
        {
            tracing::warn!(%error, "the former account's permission could not be given back");
        }
        let tokens = AccessTokens::new(oauth, grant, refresh_token, Some(access));
        *self.inner.session.lock().await = Some(Arc::new(Session { account, tokens }));
        Ok(identity.email)
    }

    /// Cancels a sign-in that waits for the browser; `false` if none does.
    #[must_use]
    pub fn cancel_sign_in(&self) -> bool {
        self.inner.attempts.cancel()
    }

    /// Ends sign-ins that are older than they can be; says how many.
    #[must_use]
    pub fn purge_sign_ins(&self) -> usize {
        self.inner.attempts.purge(self.clock().now())
    }

    /// Signs out: deletes our calendar if asked to, gives the permission back, forgets the account. If the calendar cannot be deleted, nothing
    /// is changed; a permission that cannot be given back is forgotten all the same, and said.
    pub async fn sign_out(&self, delete_calendar: bool) -> Result<SignedOut, Problem> {
        let _lock = self.take_lock().await?;
        let Some(account) = self.store().account().await? else {
            return Err(Problem::new(
                Code::SignedOut,
                "Nobody is signed in to Google, so there is nothing to sign out of.",
            ));
        };
        if delete_calendar {
            let session = self.session().await?;
            self.delete_calendars(&self.google(&session), &account.subject).await?;
        }
        let revoked = match &account.sealed_refresh_token {
            Some(sealed) => self.revoke(&account.subject, sealed).await,
            None => Ok(()),
        };
        self.store().forget_account().await?;
        self.agree_to_adding(false);
        *self.inner.session.lock().await = None;
        Ok(SignedOut {
            email: account.email,
            revoked,
        })
    }

    /// Deletes our calendar at Google with all it holds; the account stays, and the next sync makes a new one.
    pub async fn remove_calendar(&self) -> Result<(), Problem> {
        let _lock = self.take_lock().await?;
        let session = self.session().await?;
        let removed = self.delete_calendars(&self.google(&session), session.subject()).await;
        // A new one is made when it is asked for.
        self.agree_to_adding(false);
        removed
    }

    async fn revoke(&self, subject: &str, sealed: &[u8]) -> Result<(), Problem> {
        let token = self.unseal(subject, sealed).await?;
        self.oauth().await?.revoke(&token).await?;
        Ok(())
    }

    async fn oauth(&self) -> Result<OAuth, Problem> {
        let client = ClientConfig::resolve(&self.store().preferences().await?)?;
        let settings = &self.inner.settings;
        Ok(OAuth::new(
            self.inner.http.clone(),
            &settings.endpoints,
            client,
            Arc::clone(&settings.clock),
        ))
    }

    pub(super) fn key_store(&self) -> KeyStore {
        let settings = &self.inner.settings;
        KeyStore::new(settings.secret_store, &settings.paths)
    }

    async fn seal(&self, subject: &str, token: &SecretString) -> Result<Vec<u8>, Problem> {
        let held = self.key_store().open(None).await?;
        Ok(seal::seal(
            &held.key,
            Purpose::RefreshToken,
            subject,
            token.expose_secret().as_bytes(),
        )?)
    }

    async fn unseal(&self, subject: &str, sealed: &[u8]) -> Result<SecretString, Problem> {
        let held = self.key_store().open(Some(seal::key_id(sealed)?)).await?;
        let bytes = seal::open(&held.key, Purpose::RefreshToken, subject, sealed)?;
        let text = std::str::from_utf8(&bytes).map_err(|_| sign_in_again())?;
        Ok(SecretString::from(text))
    }

    /// Makes a new key and seals the refresh token with it. No new sign-in is needed.
    pub async fn rotate_key(&self) -> Result<(), Problem> {
        let _lock = self.take_lock().await?;
        let account = self.store().account().await?;
        let sealed = account
            .as_ref()
            .and_then(|account| Some((&account.subject, account.sealed_refresh_token.as_ref()?)));
        let recorded = sealed.map(|(_, sealed)| seal::key_id(sealed)).transpose()?;
        let keys = self.key_store();
        let old = keys.open(recorded).await?;
        let new = keys.rotate(&old).await?;
        if let Some((subject, sealed)) = sealed {
            let resealed = seal::reseal(&old.key, &new.key, Purpose::RefreshToken, subject, sealed)?;
            self.store().set_refresh_token(&resealed).await?;
        }
        keys.retire(old.kind, old.key.id()).await?;
        *self.inner.session.lock().await = None;
        Ok(())
    }
}

/// How a sign-out ended.
#[derive(Debug)]
pub struct SignedOut {
    /// The account that was signed out.
    pub email: String,
    /// Whether Google took the permission back.
    pub revoked: Result<(), Problem>,
}

fn granted(scopes_text: &str) -> Grant {
    Grant::for_preference(!scopes::missing(scopes_text, Grant::Main).is_empty())
}

fn sign_in_again() -> Problem {
    Problem::from(AccountError::SignInAgain(crate::account::error::SignInAgain::Refused))
}
