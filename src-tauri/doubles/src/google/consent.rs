//! The consent page, where the simulated person immediately does what the options say.

use std::collections::BTreeSet;

use data_encoding::BASE64URL_NOPAD;
use url::{Host, Url};

use super::discovery;
use super::oauth::{self, EMAIL, Form, PROFILE, field, spoken};
use super::options::Consent;
use super::state::State;
use crate::wire::{Request, WireResponse};

const PARAMETERS: [&str; 12] = [
    "client_id",
    "redirect_uri",
    "response_type",
    "scope",
    "state",
    "code_challenge",
    "code_challenge_method",
    "access_type",
    "prompt",
    "login_hint",
    "nonce",
    "hl",
];

/// The consent page, at which the person does at once what the options say.
pub(crate) fn consent(state: &mut State, request: &Request) -> WireResponse {
    for (name, _) in request
        .query()
        .iter()
        .filter(|(name, _)| !PARAMETERS.contains(&name.as_str()))
    {
        state
            .journal
            .violation(format!("the consent page has no parameter \"{name}\""));
    }
    let asked: Form = request.query().into_iter().collect();
    let (redirect, scopes) = match check_consent(state, &asked) {
        Ok(checked) => checked,
        Err((error, why)) => {
            state.journal.violation(format!("consent: {error}: {why}"));
            let page = format!(
                "<!doctype html><title>Sign in - Google</title><h1>Access blocked</h1><p>Error 400: {error}</p><p>{why}</p>"
            );
            return WireResponse::new(400, "text/html; charset=utf-8", page);
        }
    };
    let mut back = redirect;
    let sent = field(&asked, "state").to_owned();
    let granted: BTreeSet<String> = match state.options.consent.clone() {
        Consent::NoAnswer => {
            let page = "<!doctype html><title>Sign in - Google</title><h1>Choose an account</h1>";
            return WireResponse::new(200, "text/html; charset=utf-8", page);
        }
        Consent::Deny => {
            back.query_pairs_mut()
                .append_pair("error", "access_denied")
                .append_pair("state", &sent);
            return WireResponse::empty(302).with("location", back);
        }
        Consent::GrantOnly(only) => {
            let only: BTreeSet<_> = only.iter().map(|scope| written(scope)).collect();
            scopes.intersection(&only).cloned().collect()
        }
        Consent::Grant | Consent::WrongState => scopes,
    };
    let shown = if state.options.consent == Consent::WrongState {
        format!("{sent}x")
    } else {
        sent
    };
    let spoken = spoken(&granted);
    let code = oauth::code(state, &asked, granted);
    back.query_pairs_mut()
        .append_pair("state", &shown)
        .append_pair("code", &code)
        .append_pair("scope", &spoken);
    WireResponse::empty(302).with("location", back)
}

fn check_consent(state: &State, asked: &Form) -> Result<(Url, BTreeSet<String>), (&'static str, String)> {
    let bad = |why: &str| ("invalid_request", why.to_owned());
    if !state
        .options
        .clients
        .iter()
        .any(|client| client.id == field(asked, "client_id"))
    {
        return Err(("invalid_client", "The OAuth client was not found.".to_owned()));
    }
    let uri = field(asked, "redirect_uri");
    let redirect = Url::parse(uri).ok().filter(is_loopback);
    let redirect = redirect.ok_or_else(|| ("redirect_uri_mismatch", format!("\"{uri}\" is no loopback address")))?;
    if field(asked, "response_type") != "code" {
        return Err(("unsupported_response_type", "response_type must be code".to_owned()));
    }
    let challenge = field(asked, "code_challenge");
    if BASE64URL_NOPAD
        .decode(challenge.as_bytes())
        .map_or(0, |hash| hash.len())
        != 32
    {
        return Err(bad("code_challenge is no SHA-256 in URL-safe base64"));
    }
    if field(asked, "code_challenge_method") != "S256" {
        return Err(bad("code_challenge_method must be S256"));
    }
    if field(asked, "state").is_empty() {
        return Err(bad("there is no state"));
    }
    let scopes: BTreeSet<String> = field(asked, "scope").split_whitespace().map(written).collect();
    if scopes.is_empty() {
        return Err(bad("Missing required parameter: scope"));
    }
    let known = |scope: &str| matches!(scope, "openid" | EMAIL | PROFILE) || discovery::knows_scope(scope);
    match scopes.iter().find(|scope| !known(scope)) {
        Some(unknown) => Err((
            "invalid_scope",
            format!("Some requested scopes were invalid: {unknown}"),
        )),
        None => Ok((redirect, scopes)),
    }
}

/// Google answers "email" with the long name of that scope.
fn written(scope: &str) -> String {
    match scope {
        "email" => EMAIL.to_owned(),
        "profile" => PROFILE.to_owned(),
        _ => scope.to_owned(),
    }
}

fn is_loopback(url: &Url) -> bool {
    let own = match url.host() {
        Some(Host::Ipv4(address)) => address.is_loopback(),
        Some(Host::Ipv6(address)) => address.is_loopback(),
        Some(Host::Domain(name)) => name == "localhost",
        None => false,
    };
    own && url.scheme() == "http" && url.fragment().is_none() && url.username().is_empty()
}
