//! The calls to Google: consent address, code exchange, refresh, revoke, and whose account it is.

use std::future::Future;
use std::pin::Pin;
use std::time::Duration;

use aes_gcm::aead::Generate;
use backon::{BackoffBuilder, ExponentialBuilder};
use oauth2::basic::{BasicErrorResponse, BasicRevocationErrorResponse, BasicTokenIntrospectionResponse};
use oauth2::{
    AsyncHttpClient, AuthType, AuthUrl, AuthorizationCode, Client, ClientId, ClientSecret, CsrfToken, EndpointNotSet,
    EndpointSet, HttpRequest, PkceCodeChallenge, PkceCodeVerifier, RedirectUrl, RefreshToken, Scope,
    StandardRevocableToken, TokenUrl,
};
use reqwest::Method;
use secrecy::{ExposeSecret, SecretString};
use serde::Deserialize;
use url::Url;

use super::answer::{self, CallError, GoogleTokens, GrantKind, Tokens};
use super::client::ClientConfig;
use super::error::{AccountError, AnswerFault};
use super::redirect::ReceivedCode;
use super::scopes::Grant;
use crate::config::Endpoints;
use crate::domain::SharedClock;
use crate::http::{HttpClient, HttpResponse, Limits, pause};

const LIMITS: Limits = Limits {
    bytes: 64 * 1024,
    deadline: Duration::from_secs(20),
};
/// A refresh and a question are asked this often in all; a code and a revocation once.
const TRIES: usize = 3;
const FIRST_RETRY: Duration = Duration::from_millis(500);
const STATE_BYTES: u32 = 32;

/// Whose account it is.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Identity {
    /// Google's lasting id of the account.
    pub sub: String,
    /// The address people know it by; it may change.
    pub email: String,
}

/// What became of a revocation. Both mean that the token is of no more use.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Revoked {
    /// Google took it back.
    Now,
    /// Google didn't know it anymore.
    Before,
}

/// Google's account servers, asked as one client. Cheap to clone.
#[derive(Clone, Debug)]
pub struct OAuth {
    http: HttpClient,
    client: ClientConfig,
    clock: SharedClock,
    accounts: Url,
    token: Url,
    revoke: Url,
    userinfo: Url,
    first_retry: Duration,
}

type Protocol = Client<
    BasicErrorResponse,
    GoogleTokens,
    BasicTokenIntrospectionResponse,
    StandardRevocableToken,
    BasicRevocationErrorResponse,
    EndpointSet,
    EndpointNotSet,
    EndpointNotSet,
    EndpointNotSet,
    EndpointSet,
>;

impl OAuth {
    /// The servers of `endpoints`, asked as `client`.
    #[must_use]
    pub fn new(http: HttpClient, endpoints: &Endpoints, client: ClientConfig, clock: SharedClock) -> Self {
        let at = |server: &Url, path: &str| {
            let mut url = server.clone();
            url.set_path(path);
            url
        };
        Self {
            http,
            client,
            clock,
            accounts: endpoints.accounts.clone(),
            token: at(&endpoints.oauth, "/token"),
            revoke: at(&endpoints.oauth, "/revoke"),
            userinfo: at(&endpoints.api, "/oauth2/v3/userinfo"),
            first_retry: FIRST_RETRY,
        }
    }

    /// The same, with another pause before the first repetition.
    #[must_use]
    pub fn with_first_retry(self, first_retry: Duration) -> Self {
        Self { first_retry, ..self }
    }

    pub(super) fn clock(&self) -> &SharedClock {
        &self.clock
    }

    /// The origin of the consent page: the one server besides https that a browser is sent to, and a permitted issuer.
    #[must_use]
    pub fn accounts(&self) -> &Url {
        &self.accounts
    }

    fn protocol(&self) -> Protocol {
        let mut consent = self.accounts.clone();
        consent.set_path("/o/oauth2/v2/auth");
        let client = Client::new(ClientId::new(self.client.id.clone()))
            .set_auth_uri(AuthUrl::from_url(consent))
            .set_token_uri(TokenUrl::from_url(self.token.clone()))
            // Google wants the secret of a desktop client in the body.
            .set_auth_type(AuthType::RequestBody);
        match &self.client.secret {
            Some(secret) => client.set_client_secret(ClientSecret::new(secret.expose_secret().to_owned())),
            None => client,
        }
    }

    /// A new random state.
    pub(super) fn new_state() -> SecretString {
        SecretString::from(CsrfToken::new_random_len(STATE_BYTES).into_secret())
    }

    /// The consent address for this state, and the verifier that proves who asked.
    pub(super) fn consent(
        &self,
        state: &SecretString,
        redirect: RedirectUrl,
        grant: Grant,
        login_hint: Option<&str>,
    ) -> (SecretString, PkceCodeVerifier) {
        let (challenge, verifier) = PkceCodeChallenge::new_random_sha256();
        let protocol = self.protocol().set_redirect_uri(redirect);
        let mut request = protocol
            .authorize_url(|| CsrfToken::new(state.expose_secret().to_owned()))
            .add_scopes(grant.asked().map(|scope| Scope::new(scope.to_owned())))
            .set_pkce_challenge(challenge)
            // Both are harmless and usual for installed apps; without `consent` a second sign-in may give no refresh token.
            .add_extra_param("access_type", "offline")
            .add_extra_param("prompt", "consent");
        if let Some(hint) = login_hint {
            request = request.add_extra_param("login_hint", hint.to_owned());
        }
        let (url, _) = request.url();
        (SecretString::from(String::from(url)), verifier)
    }

    /// Exchanges the code for tokens. Never repeated: a code is good for one use, and the answer may have been lost.
    pub(super) async fn exchange(
        &self,
        code: &ReceivedCode,
        verifier: PkceCodeVerifier,
        redirect: RedirectUrl,
    ) -> Result<Tokens, AccountError> {
        let protocol = self.protocol().set_redirect_uri(redirect);
        let answer = protocol
            .exchange_code(AuthorizationCode::new(code.0.expose_secret().to_owned()))
            .set_pkce_verifier(verifier)
            .request_async(&Wire(&self.http))
            .await
            .map_err(|error| answer::fault(error, GrantKind::Code, self.client.secret.is_some()))?;
        answer::read(&answer, self.clock.now())
    }

    /// A new access token. Tried again, twice at most, where the same request may succeed a moment later.
    pub async fn refresh(&self, refresh_token: &SecretString) -> Result<Tokens, AccountError> {
        let token = RefreshToken::new(refresh_token.expose_secret().to_owned());
        let (token, protocol) = (&token, &self.protocol());
        self.retrying(move || async move {
            let answer = protocol
                .exchange_refresh_token(token)
                .request_async(&Wire(&self.http))
                .await
                .map_err(|error| answer::fault(error, GrantKind::Refresh, self.client.secret.is_some()))?;
            answer::read(&answer, self.clock.now())
        })
        .await
    }

    /// Takes the grant back at Google: the token, its siblings and every scope of this client. The caller forgets the
    /// token whatever comes of it. Only the token is sent, as Google documents it: that works with a changed client too.
    pub async fn revoke(&self, token: &SecretString) -> Result<Revoked, AccountError> {
        let form = [("token", token.expose_secret())];
        let request = self.http.request(Method::POST, self.revoke.clone()).form(&form);
        let answer = self.http.send(request, LIMITS).await?;
        match answer.status.as_u16() {
            200 if is_refusal(&answer) => Err(AccountError::Answer(AnswerFault::Shape)),
            200 => Ok(Revoked::Now),
            // A 400 for another reason has revoked nothing.
            400 if is_unknown_token(&answer) => Ok(Revoked::Before),
            status => Err(AccountError::Status(status)),
        }
    }

    /// Whose account the token is for.
    pub async fn identity(&self, access_token: &SecretString) -> Result<Identity, AccountError> {
        let answer = self
            .retrying(move || async move {
                let request = self
                    .http
                    .request(Method::GET, self.userinfo.clone())
                    .bearer_auth(access_token.expose_secret());
                let answer = self.http.send(request, LIMITS).await?;
                match answer.status.as_u16() {
                    200 => Ok(answer),
                    status => Err(AccountError::Status(status)),
                }
            })
            .await?;
        read_identity(&answer)
    }

    async fn retrying<T, F, Fut>(&self, call: F) -> Result<T, AccountError>
    where
        F: Fn() -> Fut,
        Fut: Future<Output = Result<T, AccountError>>,
    {
        // Without a seed of its own, every installation would wait equally long, and all would come back at the same moment.
        let seed = <[u8; 8]>::try_generate().map_or(0, u64::from_le_bytes);
        let mut delays = ExponentialBuilder::default()
            .with_jitter()
            .with_jitter_seed(seed)
            .with_min_delay(self.first_retry)
            .with_max_times(TRIES.saturating_sub(1))
            .build();
        loop {
            match call().await {
                Err(error) if error.can_heal() => match delays.next() {
                    Some(delay) => pause(delay).await,
                    None => return Err(error),
                },
                done => return done,
            }
        }
    }
}

/// Whether an answer of success is none of Google's, but the page of a network that wants people to log in first, or says that it failed.
fn is_refusal(answer: &HttpResponse) -> bool {
    #[derive(Deserialize)]
    struct Refusal {
        #[expect(dead_code, reason = "only that it is there counts")]
        error: serde_json::Value,
    }
    let body = answer.body.trim_ascii_start();
    body.first() == Some(&b'<') || serde_json::from_slice::<Refusal>(body).is_ok()
}

fn is_unknown_token(answer: &HttpResponse) -> bool {
    #[derive(Deserialize)]
    struct Refusal {
        error: String,
    }
    serde_json::from_slice(&answer.body).is_ok_and(|refusal: Refusal| refusal.error == "invalid_token")
}

fn read_identity(answer: &HttpResponse) -> Result<Identity, AccountError> {
    #[derive(Deserialize)]
    struct Userinfo {
        sub: Option<String>,
        email: String,
    }
    let fault = || AccountError::Answer(AnswerFault::Identity);
    let Userinfo { sub, email } = serde_json::from_slice(&answer.body).map_err(|_| fault())?;
    // The id is in every answer of Google's; where a stand-in leaves it out, the address does.
    let sub = sub.unwrap_or_else(|| email.clone());
    let plain = |text: &str, longest: usize| {
        !text.is_empty() && text.len() <= longest && !text.chars().any(|c| c.is_control() || c.is_whitespace())
    };
    if !plain(&sub, 255) || !plain(&email, 320) || !email.contains('@') {
        return Err(fault());
    }
    Ok(Identity { sub, email })
}

/// `oauth2` speaks through our one client, with our bounds.
struct Wire<'h>(&'h HttpClient);

impl<'c> AsyncHttpClient<'c> for Wire<'_> {
    type Error = CallError;
    type Future = Pin<Box<dyn Future<Output = Result<oauth2::HttpResponse, CallError>> + Send + 'c>>;

    fn call(&'c self, request: HttpRequest) -> Self::Future {
        Box::pin(async move {
            let (parts, body) = request.into_parts();
            let url = Url::parse(&parts.uri.to_string()).map_err(|_| CallError::Form)?;
            let request = self.0.request(parts.method, url).headers(parts.headers).body(body);
            let answer = self.0.send(request, LIMITS).await.map_err(CallError::Http)?;
            let status = answer.status.as_u16();
            let is_answer = matches!(status, 200 | 400..=499) && status != 429;
            if !is_answer || (status != 200 && answer.media_type() != "application/json") {
                return Err(CallError::Status(status));
            }
            let mut response = oauth2::HttpResponse::new(answer.body);
            *response.status_mut() = answer.status;
            *response.headers_mut() = answer.headers;
            Ok(response)
        })
    }
}
