//! The session: the signed-in account and its tokens.

use std::sync::{Mutex, PoisonError};

use crate::account::{AccessTokens, ClientConfig, Grant, scopes};
use crate::domain::{Code, Problem};
use crate::store::account::{StoredAccount, StoredSignIn};
use crate::store::google_pauses::CountedCaller;

/// The signed-in account and its tokens.
#[derive(Debug)]
pub struct Session {
    pub(super) account: StoredAccount,
    /// The sign-in as it is stored now: Google may replace its token while the session lasts.
    stored: Mutex<StoredSignIn>,
    pub(super) client: ClientConfig,
    pub(super) tokens: AccessTokens,
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

    /// Whose requests Google counts together.
    pub(super) fn caller(&self) -> CountedCaller {
        CountedCaller {
            account: self.account.subject.clone(),
            client: self.client.id.clone(),
        }
    }

    pub(super) fn stored(&self) -> StoredSignIn {
        self.stored.lock().unwrap_or_else(PoisonError::into_inner).clone()
    }

    pub(super) fn renewed(&self, sealed: Vec<u8>) {
        let mut stored = self.stored.lock().unwrap_or_else(PoisonError::into_inner);
        stored.sealed_refresh_token = Some(sealed);
    }

    /// Whether it is the session of this account, with this client: another process may have signed in, renewed the token, or changed the
    /// client meanwhile.
    pub(super) fn is_of(&self, account: &StoredAccount, client: &ClientConfig) -> bool {
        let same = |of: fn(&StoredAccount) -> &str| of(&self.account) == of(account);
        same(|account| &account.email)
            && same(|account| &account.scopes)
            && self.account.signed_in_at == account.signed_in_at
            && self.stored() == account.sign_in()
            && self.client.is_same(client)
    }

    /// The granted permissions must be enough for the chosen calendar; if more are needed, so is a new sign-in, since Google adds no scope to an old one.
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
