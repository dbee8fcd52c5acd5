//! Codes, tokens, revocation, and user info.

use std::collections::{BTreeMap, BTreeSet};

use data_encoding::BASE64URL_NOPAD;
use jiff::{SignedDuration, Timestamp};
use serde_json::{Value, json};
use sha2::{Digest, Sha256};

use super::state::State;
use crate::wire::{Request, WireResponse, form};

/// A code that can be changed for tokens once.
#[derive(Clone, Debug)]
struct Code {
    client: String,
    email: String,
    scopes: BTreeSet<String>,
    redirect_uri: String,
    challenge: String,
    expires: Timestamp,
    is_used: bool,
}

/// What a person granted to a client.
#[derive(Clone, Debug)]
struct Grant {
    refresh_token: String,
    client: String,
    email: String,
    scopes: BTreeSet<String>,
    expires: Option<Timestamp>,
}

/// What an access token opens.
#[derive(Clone, Debug)]
pub(crate) struct Access {
    pub(crate) client: String,
    pub(crate) email: String,
    pub(crate) scopes: BTreeSet<String>,
    expires: Timestamp,
}

/// All codes and tokens.
#[derive(Debug, Default)]
pub(crate) struct OAuth {
    codes: BTreeMap<String, Code>,
    grants: Vec<Grant>,
    access: BTreeMap<String, Access>,
}

/// Google keeps so many refresh tokens for one person and client; the oldest dies in silence.
const REFRESH_TOKENS_KEPT: usize = 100;

/// The parameters of a request.
pub(crate) type Form = BTreeMap<String, String>;

/// A parameter, empty if it isn't there.
pub(crate) fn field<'a>(form: &'a Form, name: &str) -> &'a str {
    form.get(name).map_or("", String::as_str)
}

/// Google's long names of the scopes "email" and "profile".
pub(crate) const EMAIL: &str = "https://www.googleapis.com/auth/userinfo.email";
pub(crate) const PROFILE: &str = "https://www.googleapis.com/auth/userinfo.profile";

/// Scopes as they stand in an answer.
pub(crate) fn spoken(scopes: &BTreeSet<String>) -> String {
    scopes.iter().map(String::as_str).collect::<Vec<_>>().join(" ")
}

/// Makes a code for what the person granted.
pub(crate) fn code(state: &mut State, asked: &Form, scopes: BTreeSet<String>) -> String {
    let code = format!("4/0{}", state.ids.token());
    let kept = Code {
        client: field(asked, "client_id").to_owned(),
        email: state.options.email.clone(),
        scopes,
        redirect_uri: field(asked, "redirect_uri").to_owned(),
        challenge: field(asked, "code_challenge").to_owned(),
        expires: later(state.clock.now(), 600),
        is_used: false,
    };
    state.oauth.codes.insert(code.clone(), kept);
    code
}

fn refused(status: u16, error: &str, description: &str) -> WireResponse {
    WireResponse::json(status, &json!({"error": error, "error_description": description}))
}

/// The token endpoint.
pub(crate) fn token(state: &mut State, request: &Request) -> WireResponse {
    let media_type = request.header("content-type").unwrap_or_default();
    let asked: Form = form(&request.body).into_iter().collect();
    if !media_type.starts_with("application/x-www-form-urlencoded") || !request.raw_query.is_empty() {
        return faulty(
            state,
            &refused(400, "invalid_request", "the parameters must come as a form in the body"),
        );
    }
    let client = field(&asked, "client_id").to_owned();
    let Some(known) = state.options.clients.iter().find(|known| known.id == client) else {
        return faulty(
            state,
            &refused(401, "invalid_client", "The OAuth client was not found."),
        );
    };
    match field(&asked, "client_secret") {
        "" => return faulty(state, &refused(400, "invalid_request", "client_secret is missing.")),
        secret if secret != known.secret => {
            return faulty(
                state,
                &refused(401, "invalid_client", "The provided client secret is invalid."),
            );
        }
        _ => {}
    }
    match field(&asked, "grant_type") {
        "authorization_code" => exchange(state, &client, &asked),
        "refresh_token" => refresh(state, &client, field(&asked, "refresh_token")),
        other => {
            let answer = refused(400, "unsupported_grant_type", &format!("Invalid grant_type: {other}"));
            faulty(state, &answer)
        }
    }
}

fn faulty(state: &mut State, answer: &WireResponse) -> WireResponse {
    state
        .journal
        .violation(format!("token: {}", String::from_utf8_lossy(&answer.body)));
    answer.clone()
}

fn exchange(state: &mut State, client: &str, asked: &Form) -> WireResponse {
    let now = state.clock.now();
    let verifier = field(asked, "code_verifier");
    let challenge = BASE64URL_NOPAD.encode(&Sha256::digest(verifier.as_bytes()));
    let plain = |byte: u8| byte.is_ascii_alphanumeric() || b"-._~".contains(&byte);
    let code = state.oauth.codes.get_mut(field(asked, "code"));
    let fault = match code.as_ref() {
        None => Some(("invalid_grant", "Malformed auth code.")),
        Some(code) if code.is_used || code.expires <= now || code.client != client => {
            Some(("invalid_grant", "Bad Request"))
        }
        Some(code) if code.redirect_uri != field(asked, "redirect_uri") => {
            Some(("redirect_uri_mismatch", "Bad Request"))
        }
        Some(_) if verifier.is_empty() => Some(("invalid_grant", "Missing code verifier.")),
        Some(_) if !(43..=128).contains(&verifier.len()) || !verifier.bytes().all(plain) => {
            Some(("invalid_grant", "Invalid code verifier."))
        }
        Some(code) if code.challenge != challenge => Some(("invalid_grant", "Invalid code verifier.")),
        Some(_) => None,
    };
    match (code, fault) {
        (Some(code), None) => {
            code.is_used = true;
            let (email, scopes) = (code.email.clone(), code.scopes.clone());
            let (access, refresh) = grant(state, client, &email, scopes.clone());
            let mut body = bearer(state, &access, &scopes);
            body["refresh_token"] = json!(refresh);
            if let Some(seconds) = state.options.refresh_token_seconds {
                body["refresh_token_expires_in"] = json!(seconds);
            }
            if scopes.contains("openid") {
                body["id_token"] = json!(id_token(client, &email, now));
            }
            WireResponse::json(200, &body)
        }
        (_, fault) => {
            let (error, why) = fault.unwrap_or(("invalid_grant", "Bad Request"));
            faulty(state, &refused(400, error, why))
        }
    }
}

/// Makes both tokens, as a sign-in does.
pub(crate) fn grant(state: &mut State, client: &str, email: &str, scopes: BTreeSet<String>) -> (String, String) {
    let refresh_token = format!("1//0{}", state.ids.token());
    let seconds = state.options.refresh_token_seconds;
    let expires = seconds.map(|seconds| later(state.clock.now(), seconds));
    let is_same = |grant: &&Grant| grant.client == client && grant.email == email;
    if state.oauth.grants.iter().filter(is_same).count() >= REFRESH_TOKENS_KEPT
        && let Some(oldest) = state.oauth.grants.iter().position(|grant| is_same(&grant))
    {
        state.oauth.grants.remove(oldest);
    }
    state.oauth.grants.push(Grant {
        refresh_token: refresh_token.clone(),
        client: client.to_owned(),
        email: email.to_owned(),
        scopes: scopes.clone(),
        expires,
    });
    (open(state, client, email, scopes), refresh_token)
}

fn open(state: &mut State, client: &str, email: &str, scopes: BTreeSet<String>) -> String {
    let access = format!("ya29.{}", state.ids.token());
    let expires = later(state.clock.now(), state.options.access_token_seconds);
    let (client, email) = (client.to_owned(), email.to_owned());
    state.oauth.access.insert(
        access.clone(),
        Access {
            client,
            email,
            scopes,
            expires,
        },
    );
    access
}

fn later(now: Timestamp, seconds: i64) -> Timestamp {
    now.saturating_add(SignedDuration::from_secs(seconds))
        .unwrap_or(Timestamp::MAX)
}

fn bearer(state: &State, access: &str, scopes: &BTreeSet<String>) -> Value {
    json!({
        "access_token": access,
        "expires_in": state.options.access_token_seconds,
        "scope": spoken(scopes),
        "token_type": "Bearer",
    })
}

fn refresh(state: &mut State, client: &str, token: &str) -> WireResponse {
    let now = state.clock.now();
    let is_meant = |grant: &Grant| {
        grant.refresh_token == token && grant.client == client && grant.expires.is_none_or(|end| end > now)
    };
    let Some(place) = state.oauth.grants.iter().position(is_meant) else {
        return refused(400, "invalid_grant", "Token has been expired or revoked.");
    };
    let known = state.oauth.grants[place].clone();
    let access = open(state, client, &known.email, known.scopes.clone());
    let mut body = bearer(state, &access, &known.scopes);
    if state.options.rotate_refresh_tokens {
        let fresh = format!("1//0{}", state.ids.token());
        body["refresh_token"] = json!(fresh);
        state.oauth.grants[place].refresh_token = fresh;
    }
    WireResponse::json(200, &body)
}

fn id_token(client: &str, email: &str, now: Timestamp) -> String {
    let part = |value: Value| BASE64URL_NOPAD.encode(value.to_string().as_bytes());
    let head = part(json!({"alg": "RS256", "typ": "JWT", "kid": "double"}));
    let claims = json!({
        "iss": "https://accounts.google.com", "aud": client, "azp": client, "sub": subject(email), "email": email,
        "email_verified": true, "iat": now.as_second(), "exp": later(now, 3599).as_second(),
    });
    format!("{head}.{}.{}", part(claims), BASE64URL_NOPAD.encode(b"not signed"))
}

fn subject(email: &str) -> String {
    let hash = Sha256::digest(email.as_bytes());
    hash.iter()
        .take(7)
        .fold("1".to_owned(), |text, byte| format!("{text}{byte:03}"))
}

/// The revocation endpoint: takes both tokens and all the client's scopes.
pub(crate) fn revoke(state: &mut State, request: &Request) -> WireResponse {
    let asked: Form = form(&request.body).into_iter().chain(request.query()).collect();
    let token = field(&asked, "token");
    let by_refresh = state.oauth.grants.iter().find(|grant| grant.refresh_token == token);
    let by_access = state.oauth.access.get(token);
    let meant = by_refresh
        .map(|grant| (grant.client.clone(), grant.email.clone()))
        .or_else(|| by_access.map(|access| (access.client.clone(), access.email.clone())));
    let Some((client, email)) = meant else {
        return refused(400, "invalid_token", "Token expired or revoked");
    };
    state
        .oauth
        .grants
        .retain(|grant| grant.client != client || grant.email != email);
    state
        .oauth
        .access
        .retain(|_, access| access.client != client || access.email != email);
    WireResponse::json(200, &json!({}))
}

/// Who the token belongs to.
pub(crate) fn userinfo(state: &mut State, request: &Request) -> WireResponse {
    let Some(access) = bearer_of(request).and_then(|token| state.oauth.access(token, state.clock.now())) else {
        return refused(401, "invalid_request", "Invalid Credentials");
    };
    if !access.scopes.contains("openid") && !access.scopes.contains(EMAIL) {
        state
            .journal
            .violation("userinfo was asked with a token that has neither openid nor email");
        return refused(401, "invalid_request", "Invalid Credentials");
    }
    let mut body = json!({"sub": subject(&access.email)});
    if access.scopes.contains(EMAIL) {
        body["email"] = json!(access.email);
        body["email_verified"] = json!(true);
    }
    WireResponse::json(200, &body)
}

/// The token of the Authorization header.
pub(crate) fn bearer_of(request: &Request) -> Option<&str> {
    request.header("authorization")?.strip_prefix("Bearer ")
}

impl OAuth {
    /// What this token opens, if it lives.
    pub(crate) fn access(&self, token: &str, now: Timestamp) -> Option<Access> {
        self.access.get(token).filter(|access| access.expires > now).cloned()
    }

    /// Ends all access tokens; refresh tokens live on.
    pub(crate) fn expire_access(&mut self) {
        self.access.clear();
    }

    /// Ends all: the person took the app's access away.
    pub(crate) fn revoke_all(&mut self) {
        self.access.clear();
        self.grants.clear();
    }
}
