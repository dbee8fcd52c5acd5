//! Refreshing and revoking over real HTTP: one refresh for all callers, and permanent failures distinguished from temporary ones.
#![expect(clippy::unwrap_used, reason = "helpers of a test program")]

mod account_support;

use std::sync::Arc;
use std::time::Duration;

use account_support::{Reply, Server, clock, granted, oauth_as, oauth_at};
use contestsync_core::account::oauth::Revoked;
use contestsync_core::account::{AccessTokens, AccountError, Grant};
use contestsync_core::domain::{Code, ManualClock, Problem};
use secrecy::{ExposeSecret, SecretString};
use tokio::net::TcpSocket;
use tokio::sync::Notify;

const REFRESHED: &str = r#"{"access_token":"ya29.N","expires_in":3599,"token_type":"Bearer"}"#;

fn refreshed(number: usize) -> Reply {
    Reply::json(200, REFRESHED.replace('N', &number.to_string()))
}

async fn numbered() -> Server {
    Server::start(|_, before| async move { refreshed(before) }).await
}

fn tokens_at(server: &Server, clock: &Arc<ManualClock>) -> AccessTokens {
    let clock = Arc::clone(clock);
    let oauth = oauth_at(&server.base, clock);
    AccessTokens::new(oauth, Grant::Dedicated, SecretString::from("1//first"), None)
}

async fn shown(tokens: &AccessTokens) -> String {
    tokens.get().await.unwrap().expose_secret().to_owned()
}

fn code_of<T: std::fmt::Debug>(result: Result<T, AccountError>) -> Code {
    Problem::from(result.unwrap_err()).code
}

#[tokio::test]
async fn a_token_is_kept_until_its_last_minute() {
    let (server, clock) = (numbered().await, clock());
    let tokens = tokens_at(&server, &clock);
    assert_eq!(shown(&tokens).await, "ya29.0");
    clock.advance(3_599 - 61);
    assert_eq!(shown(&tokens).await, "ya29.0");
    clock.advance(1);
    assert_eq!(shown(&tokens).await, "ya29.1");
    let form = &server.seen("/token")[1].form;
    assert_eq!(
        (form["grant_type"].as_str(), form["refresh_token"].as_str()),
        ("refresh_token", "1//first")
    );
    assert_eq!(form["client_secret"], "desktop-secret");
}

#[tokio::test]
async fn a_refused_token_is_replaced_once_however_many_saw_the_refusal() {
    let (server, clock) = (numbered().await, clock());
    let tokens = tokens_at(&server, &clock);
    let refused = tokens.get().await.unwrap();
    for _ in 0..5 {
        tokens.invalidate(&refused).await;
        assert_eq!(shown(&tokens).await, "ya29.1");
    }
}

#[tokio::test]
async fn many_askers_share_one_refresh() {
    let (server, clock) = (numbered().await, clock());
    let tokens = tokens_at(&server, &clock);
    let askers: Vec<_> = (0..20)
        .map(|_| tokens.clone())
        .map(|tokens| tokio::spawn(async move { shown(&tokens).await }))
        .collect();
    for asker in askers {
        assert_eq!(asker.await.unwrap(), "ya29.0");
    }
    assert_eq!(server.seen("/token").len(), 1);
}

#[tokio::test]
async fn many_askers_share_one_failure_too_and_the_next_one_tries_again() {
    let (asked, go) = (Arc::new(Notify::new()), Arc::new(Notify::new()));
    let (told, gate) = (Arc::clone(&asked), Arc::clone(&go));
    let server = Server::start(move |_, before| {
        let (told, gate) = (Arc::clone(&told), Arc::clone(&gate));
        async move {
            if before > 0 {
                return refreshed(before);
            }
            told.notify_one();
            gate.notified().await;
            Reply::html(404, "gone")
        }
    })
    .await;
    let tokens = tokens_at(&server, &clock());
    let askers: Vec<_> = (0..20)
        .map(|_| tokens.clone())
        .map(|tokens| tokio::spawn(async move { tokens.get().await }))
        .collect();
    asked.notified().await;
    go.notify_one();
    for asker in askers {
        assert_eq!(code_of(asker.await.unwrap()), Code::HttpStatus);
    }
    assert_eq!(server.seen("/token").len(), 1);
    assert_eq!(shown(&tokens).await, "ya29.1");
}

#[tokio::test]
async fn a_refresh_token_that_google_replaces_is_kept_even_if_the_asker_gave_up() {
    let (asked, go) = (Arc::new(Notify::new()), Arc::new(Notify::new()));
    let (told, gate) = (Arc::clone(&asked), Arc::clone(&go));
    let server = Server::start(move |seen, before| {
        let (told, gate) = (Arc::clone(&told), Arc::clone(&gate));
        async move {
            if before > 0 {
                assert_eq!(seen.form["refresh_token"], "1//second");
                return refreshed(before);
            }
            told.notify_one();
            gate.notified().await;
            Reply::json(
                200,
                REFRESHED.replace("\"expires_in\"", "\"refresh_token\":\"1//second\",\"expires_in\""),
            )
        }
    })
    .await;
    let clock = clock();
    let tokens = tokens_at(&server, &clock);
    let impatient = tokio::spawn({
        let tokens = tokens.clone();
        async move { tokens.get().await }
    });
    asked.notified().await;
    impatient.abort();
    assert!(impatient.await.unwrap_err().is_cancelled());
    go.notify_one();
    assert_eq!(shown(&tokens).await, "ya29.N");
    assert_eq!(tokens.take_rotated().await.unwrap().expose_secret(), "1//second");
    assert!(tokens.take_rotated().await.is_none());
    clock.advance(4_000);
    assert_eq!(shown(&tokens).await, "ya29.1");
}

#[tokio::test]
async fn a_refusal_for_good_is_not_asked_again() {
    let server = Server::with_tokens(Reply::json(
        400,
        r#"{"error":"invalid_grant","error_description":"Token has been expired or revoked."}"#,
    ))
    .await;
    let tokens = tokens_at(&server, &clock());
    for _ in 0..3 {
        let problem = Problem::from(tokens.get().await.unwrap_err());
        assert_eq!(problem.code, Code::SignInAgain);
        assert!(problem.message.contains("kept") && !problem.message.contains("revoked."));
    }
    assert_eq!(server.seen("/token").len(), 1);
}

#[tokio::test]
async fn passing_trouble_is_tried_again_twice_and_no_more() {
    for (failures, tries, works) in [(1, 2, true), (2, 3, true), (9, 3, false)] {
        let server = Server::start(move |_, before| async move {
            if before < failures {
                Reply::html(503, "<h1>Backend Error</h1>")
            } else {
                refreshed(before)
            }
        })
        .await;
        let result = tokens_at(&server, &clock()).get().await;
        assert_eq!((result.is_ok(), server.seen("/token").len()), (works, tries));
    }
}

#[tokio::test]
async fn what_repetition_cannot_heal_is_asked_once() {
    for (reply, code) in [
        (Reply::json(401, r#"{"error":"invalid_client"}"#), Code::ClientRefused),
        (Reply::json(401, r#"{"error":"deleted_client"}"#), Code::ClientRefused),
        (Reply::json(429, "{}"), Code::RateLimited),
        (Reply::html(200, "<html>hotel"), Code::UnexpectedBody),
        (Reply::json(200, " ".repeat(70_000)), Code::TooLarge),
        (
            Reply::json(200, REFRESHED.replace("Bearer", "DPoP")),
            Code::UnexpectedBody,
        ),
        (
            Reply::json(
                200,
                REFRESHED.replace("\"expires_in\"", "\"scope\":\"openid email\",\"expires_in\""),
            ),
            Code::ScopeMissing,
        ),
    ] {
        let server = Server::with_tokens(reply).await;
        assert_eq!(code_of(tokens_at(&server, &clock()).get().await), code);
        assert_eq!(server.seen("/token").len(), 1, "{code}");
    }
}

#[tokio::test]
async fn nobody_there_is_offline() {
    // Bound and not listened at, so that nobody else gets it meanwhile.
    let bound = TcpSocket::new_v4().unwrap();
    bound.bind("127.0.0.1:0".parse().unwrap()).unwrap();
    let base = format!("http://{}", bound.local_addr().unwrap());
    let error = oauth_at(&base, clock())
        .refresh(&SecretString::from("1//r"))
        .await
        .unwrap_err();
    assert_eq!(error.code(), Code::Offline);
}

#[tokio::test]
async fn a_missing_client_secret_is_told_apart() {
    let server = Server::with_tokens(Reply::json(
        400,
        r#"{"error":"invalid_request","error_description":"client_secret is missing."}"#,
    ))
    .await;
    let toml = format!(
        "[google]\naccounts = \"{0}\"\noauth = \"{0}\"\napi = \"{0}\"\n",
        server.base
    );
    let oauth = oauth_as(&toml, None, clock());
    let problem = Problem::from(oauth.refresh(&SecretString::from("1//r")).await.unwrap_err());
    assert_eq!(problem.code, Code::ClientRefused);
    assert!(problem.message.contains("google.client_secret"));
    assert!(!server.seen("/token")[0].form.contains_key("client_secret"));
}

#[tokio::test]
async fn revoking_says_whether_google_still_knew_the_token() {
    for (status, body, ended) in [
        (200, "{}", Some(Revoked::Now)),
        (200, r#"{"error":"server_error"}"#, None),
        (400, r#"{"error":"invalid_token"}"#, Some(Revoked::Before)),
        (400, r#"{"error":"invalid_request"}"#, None),
        (503, r#"{"error":"invalid_token"}"#, None),
    ] {
        let server = Server::start(move |_, _| async move { Reply::json(status, body) }).await;
        let result = server.oauth().revoke(&SecretString::from("1//r")).await;
        assert_eq!(result.ok(), ended);
        let seen = server.seen("/revoke");
        assert_eq!(
            (seen.len(), seen[0].method.as_str(), seen[0].form.len()),
            (1, "POST", 1)
        );
        assert_eq!(seen[0].form["token"], "1//r");
    }
}

#[tokio::test]
async fn a_whole_grant_on_refresh_is_no_trouble() {
    let body = REFRESHED.replace(
        "\"expires_in\"",
        &format!("\"scope\":\"{}\",\"expires_in\"", granted(Grant::Dedicated)),
    );
    let server = Server::with_tokens(Reply::json(200, body)).await;
    assert!(
        tokio::time::timeout(Duration::from_secs(10), tokens_at(&server, &clock()).get())
            .await
            .unwrap()
            .is_ok()
    );
}
