//! Sign-in and sign-out: what is stored about an account, and what is revoked at Google.

use std::sync::Arc;

use secrecy::SecretString;

use super::access::replaced;
use super::engine::Engine;
use super::session::Session;
use crate::account::{AccessTokens, AuthorizationFlow, ClientConfig, Grant, SignedIn, attempts};
use crate::domain::{Code, Problem};
use crate::store::account::StoredAccount;
use crate::words::Language;

/// How to sign out.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Leaving {
    /// Delete our calendar first.
    pub delete_calendar: bool,
    /// Only forget the sign-in here. Revoking it at Google would end that of every other computer with this account too.
    pub keep_others: bool,
}

/// The message for a permission that is forgotten here while Google still has it.
#[must_use]
pub fn not_given_back(problem: &Problem) -> String {
    format!(
        "You're signed out here, but Google couldn't be reached ({}); remove the access yourself at https://myaccount.google.com/connections.",
        problem.message
    )
}

/// How a sign-out ended.
#[derive(Debug)]
pub struct SignedOut {
    /// The account that was signed out.
    pub email: String,
    /// Whether Google revoked the permission; `None`: it wasn't asked to.
    pub revoked: Option<Result<(), Problem>>,
    /// Whether a calendar of ours, or our events in the main one, were deleted.
    pub calendar_deleted: bool,
}

impl Engine {
    /// Signs in: opens a port, passes the consent address to `show`, waits at most five minutes, stores the account.
    pub async fn sign_in<F>(&self, show: F) -> Result<String, Problem>
    where
        F: AsyncFnOnce(&SecretString, &url::Url) -> Result<(), Problem>,
    {
        let preferences = self.store().preferences().await?;
        let former = self.store().account().await?;
        // Events of ours that are still in the main calendar can be moved out of it only with the wider permission.
        let main_is_used = match &former {
            Some(former) => self.other_calendar(&former.subject, true).await?.is_some(),
            None => false,
        };
        let grant = Grant::for_preference(preferences.calendar_dedicated && !main_is_used);
        let client = self.client().await?;
        let oauth = self.oauth(&client);
        // Whether the key can be stored is tried before the user is sent to the browser.
        self.key_store().open(None).await?;
        let attempt = self.inner.attempts.begin(self.clock().now());
        let hint = former.as_ref().map(|former| former.email.as_str());
        let locale = self.surroundings().message_locale;
        let language = Language::chosen(&preferences.language, locale.as_deref());
        let sign_in = AuthorizationFlow::start(oauth, grant, hint).await?.speaking(language);
        show(sign_in.url(), &self.inner.settings.endpoints.accounts).await?;
        let signed_in = sign_in.finish(attempts::LONGEST, attempt.cancel()).await?;
        self.keep(signed_in, client, grant).await
    }

    async fn keep(&self, signed_in: SignedIn, client: ClientConfig, grant: Grant) -> Result<String, Problem> {
        let SignedIn {
            identity,
            refresh_token,
            access,
            granted,
            ..
        } = signed_in;
        // From here to the end no other process changes the key or the account.
        let _account = self.take_account_lock().await?;
        let former = self.store().account().await?;
        let sealed = self.seal(&identity.sub, &refresh_token).await?;
        let account = StoredAccount {
            subject: identity.sub,
            email: identity.email.clone(),
            scopes: granted,
            sealed_refresh_token: Some(sealed),
            signed_in_at: self.clock().now(),
            ended_at: None,
        };
        if former.as_ref().is_none_or(|former| former.subject != account.subject) {
            self.agree_to_adding(false);
        }
        self.store().set_account(&account).await?;
        self.store().forget_telling("sign_in_again").await?;
        if former.is_some_and(|former| former.subject != account.subject) {
            // Other computers may still use it, and Google would end their sign-in with ours.
            tracing::info!("another account was signed in before; its permission stays at Google");
        }
        let tokens = AccessTokens::new(self.oauth(&client), grant, refresh_token, Some(access));
        *self.inner.session.lock().await = Some(Arc::new(Session::new(account, client, tokens)));
        Ok(identity.email)
    }

    /// Cancels a sign-in that waits for the browser; `false` if none does.
    #[must_use]
    pub(crate) fn cancel_sign_in(&self) -> bool {
        self.inner.attempts.cancel()
    }

    /// Ends sign-ins that are older than they can be; says how many.
    #[must_use]
    pub(crate) fn purge_sign_ins(&self) -> usize {
        self.inner.attempts.purge(self.clock().now())
    }

    /// Signs out: deletes our calendar if asked to, revokes the permission unless others need it, forgets the account. If not
    /// all of it can be deleted, the account stays; a permission that can't be revoked is forgotten anyway, and that is reported.
    pub async fn sign_out(&self, leaving: Leaving) -> Result<SignedOut, Problem> {
        let _run = self.take_lock().await?;
        let account = self.signed_in().await?;
        // A user who signs out no longer waits for a browser.
        let _waited = self.cancel_sign_in();
        let calendar_deleted = if leaving.delete_calendar {
            let session = self.session().await?;
            self.delete_calendars(&self.google(&session), &account.subject).await?
        } else {
            false
        };
        let _account = self.take_account_lock().await?;
        // Meanwhile someone may have signed in, or Google may have issued a new token.
        let current = self.signed_in().await?;
        if current.subject != account.subject {
            return Err(replaced());
        }
        let revoked = match &current.sealed_refresh_token {
            _ if leaving.keep_others => None,
            Some(sealed) => Some(self.revoke(&current.subject, sealed).await),
            None => Some(Ok(())),
        };
        if !self.store().forget_account(&current.sign_in()).await? {
            return Err(replaced());
        }
        self.agree_to_adding(false);
        *self.inner.session.lock().await = None;
        Ok(SignedOut {
            email: current.email,
            revoked,
            calendar_deleted,
        })
    }

    /// Whether a sign-in is stored here, ended or not.
    pub async fn is_signed_in(&self) -> Result<bool, Problem> {
        Ok(self.store().account().await?.is_some())
    }

    async fn signed_in(&self) -> Result<StoredAccount, Problem> {
        self.store().account().await?.ok_or_else(|| {
            Problem::new(
                Code::SignedOut,
                "Nobody is signed in to Google, so there is nothing to sign out of.",
            )
        })
    }

    /// Deletes our calendar at Google with all its events; the account stays, and the next sync creates a new one.
    pub async fn remove_calendar(&self) -> Result<(), Problem> {
        let _lock = self.take_lock().await?;
        let session = self.session().await?;
        let removed = self.delete_calendars(&self.google(&session), session.subject()).await;
        // A new one is created when it is requested.
        self.agree_to_adding(false);
        removed.map(|_| ())
    }

    async fn revoke(&self, subject: &str, sealed: &[u8]) -> Result<(), Problem> {
        let token = self.unseal(subject, sealed).await?;
        let client = self.client().await?;
        self.oauth(&client).revoke(&token).await?;
        Ok(())
    }
}
