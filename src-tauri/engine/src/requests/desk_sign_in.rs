//! The window's sign-in, which runs in the background, is shown in the view, and can be canceled at any time; and the sign-out.

use secrecy::{ExposeSecret, SecretString};
use url::Url;

use super::desk::Desk;
use crate::account::browser;
use crate::domain::view::{Reported, SignIn};
use crate::domain::{Code, Problem};
use crate::engine::Engine;
use crate::sign_in::{Leaving, not_given_back};
use crate::tasks::supervise::{Task, crash_point};

impl Engine {
    fn set_sign_in(&self, sign_in: SignIn) {
        self.inner.sign_in.send_replace(sign_in);
        self.touch();
    }

    fn waiting_url(&self) -> Option<String> {
        match &*self.inner.sign_in.borrow() {
            SignIn::Waiting { url } => Some(url.clone()),
            SignIn::Idle | SignIn::Finished { .. } => None,
        }
    }
}

impl Desk {
    /// Starts a sign-in; the view shows its progress. A sign-in in progress is replaced by the new one.
    pub fn sign_in(&self) {
        let desk = self.clone();
        tokio::spawn(async move {
            let ended = desk.engine.guarded(Task::SignIn, desk.run_sign_in()).await;
            let problem = match ended {
                Ok(()) => None,
                Err(problem) => {
                    tracing::warn!(code = %problem.code, "the sign-in ended without an account");
                    Some(Reported::from(problem))
                }
            };
            let superseded = problem
                .as_ref()
                .is_some_and(|problem| problem.code == Code::SignInCancelled)
                && desk.engine.inner.attempts.is_open();
            if !superseded {
                desk.engine.set_sign_in(SignIn::Finished { problem });
            }
        });
    }

    async fn run_sign_in(&self) -> Result<(), Problem> {
        let engine = self.engine.clone();
        crash_point(&engine, Task::SignIn);
        let show = async |address: &SecretString, accounts: &Url| -> Result<(), Problem> {
            engine.set_sign_in(SignIn::Waiting {
                url: address.expose_secret().to_owned(),
            });
            // The window shows the address as well: if the browser doesn't start, that's no reason to give up.
            if let Err(error) = browser::open(address, accounts).await {
                tracing::warn!(%error, "the browser could not be started");
            }
            Ok(())
        };
        if let (_, Err(problem)) = self.engine.sign_in_and_join(show, false).await? {
            tracing::warn!(code = %problem.code, "the calendar's settings could not be looked for");
        }
        Ok(())
    }

    /// Opens the consent page of the sign-in in progress once more.
    pub(super) async fn sign_in_open(&self) -> Result<(), Problem> {
        let url = self
            .engine
            .waiting_url()
            .ok_or_else(|| Problem::new(Code::SignInCancelled, "The sign-in has ended; start a new one."))?;
        let accounts = self.engine.settings().endpoints.accounts.clone();
        browser::open(&SecretString::from(url), &accounts).await?;
        Ok(())
    }

    /// Cancels the sign-in in progress.
    pub fn sign_in_cancel(&self) {
        if !self.engine.cancel_sign_in() {
            self.engine.set_sign_in(SignIn::Idle);
        }
    }

    /// Signs out, with our calendar if asked to. A permission that Google didn't revoke is reported as a problem, although it's forgotten here.
    pub(super) async fn sign_out(&self, leaving: Leaving) -> Result<(), Problem> {
        let signed_out = self.engine.sign_out(leaving).await?;
        self.engine.set_sign_in(SignIn::Idle);
        match signed_out.revoked {
            Some(Err(problem)) => Err(Problem::new(problem.code, not_given_back(&problem))),
            Some(Ok(())) | None => Ok(()),
        }
    }

    /// Deletes our calendar at Google; the account stays.
    pub async fn delete_calendar(&self) -> Result<(), Problem> {
        self.engine.remove_calendar().await
    }
}
