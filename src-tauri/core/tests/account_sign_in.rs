//! The whole sign-in over real HTTP on loopback: what works, and what people and programs on the same machine may try.
#![expect(clippy::unwrap_used, reason = "helpers of a test program")]

mod account_support;

use std::sync::{Arc, Mutex};
use std::time::Duration;

use account_support::{Consent, PATIENCE, Reply, Server, get, granted, send, start, tokens_with};
use contestsync_core::account::attempts::SignInAttempts;
use contestsync_core::account::loopback::ConnectionTimeouts;
use contestsync_core::account::{AccountError, AuthorizationFlow, Cancel, Grant, SignedIn};
use contestsync_core::domain::{Code, Problem};
use data_encoding::BASE64URL_NOPAD;
use jiff::Timestamp;
use secrecy::ExposeSecret;
use sha2::{Digest, Sha256};
use tokio::io::AsyncReadExt;
use tokio::net::TcpStream;
use tokio::sync::Notify;

const LONG: Duration = Duration::from_secs(30);
const SHORT: Duration = Duration::from_millis(150);

/// Starts the sign-in, lets `browser` do its part, and gives both ends.
async fn sign_in<B, T>(server: &Server, deadline: Duration, browser: B) -> (Result<SignedIn, AccountError>, T)
where
    B: AsyncFnOnce(Consent) -> T,
{
    let sign_in = start(server).await;
    let consent = Consent::of(&sign_in);
    tokio::join!(sign_in.finish(deadline, Cancel::never()), browser(consent))
}

fn code_of(result: Result<SignedIn, AccountError>) -> Code {
    Problem::from(result.unwrap_err()).code
}

#[tokio::test]
async fn a_sign_in_gives_tokens_and_the_account_and_the_page_says_so() {
    let server = Server::good().await;
    let (signed_in, page) = sign_in(&server, LONG, async |consent| consent.come_back("code=4%2Fabc").await).await;
    let signed_in = signed_in.unwrap();
    assert_eq!(signed_in.identity.sub, "1084");
    assert_eq!(signed_in.refresh_token.expose_secret(), "1//refresh");
    assert_eq!(signed_in.access.expires_at.as_second(), 1_800_003_599);
    assert_eq!(page.status, 200);
    assert!(page.text.contains("You are signed in") && page.text.contains("ada@example.com"));
    let userinfo = server.seen("/oauth2/v3/userinfo");
    assert_eq!(userinfo[0].authorization.as_deref(), Some("Bearer ya29.first"));
    let shown = format!("{signed_in:?}");
    assert!(!shown.contains("ya29") && !shown.contains("1//"), "{shown}");
}

#[tokio::test]
async fn the_consent_address_and_the_exchange_say_what_google_wants() {
    let server = Server::good().await;
    let sign_in = AuthorizationFlow::start(server.oauth(), Grant::Main, Some("ada@example.com"))
        .await
        .unwrap();
    let consent = Consent::of(&sign_in);
    let asked = &consent.asked;
    assert_eq!(consent.url.path(), "/o/oauth2/v2/auth");
    for (name, value) in [
        ("response_type", "code"),
        ("client_id", "desktop-client"),
        ("code_challenge_method", "S256"),
        ("access_type", "offline"),
        ("prompt", "consent"),
        ("login_hint", "ada@example.com"),
        ("redirect_uri", &format!("http://127.0.0.1:{}", consent.port())),
        ("scope", &Grant::Main.asked().collect::<Vec<_>>().join(" ")),
    ] {
        assert_eq!(asked[name], value, "{name}");
    }
    assert!(consent.state().len() >= 32);
    drop(tokio::join!(
        sign_in.finish(LONG, Cancel::never()),
        consent.come_back("code=4%2Fabc")
    ));
    let form = &server.seen("/token")[0].form;
    let challenge = BASE64URL_NOPAD.encode(&Sha256::digest(form["code_verifier"].as_bytes()));
    assert_eq!(challenge, asked["code_challenge"], "S256 of the verifier");
    assert!((43..=128).contains(&form["code_verifier"].len()));
    for (name, value) in [
        ("grant_type", "authorization_code"),
        ("code", "4/abc"),
        ("client_id", "desktop-client"),
        ("client_secret", "desktop-secret"),
        ("redirect_uri", asked["redirect_uri"].as_str()),
    ] {
        assert_eq!(form[name], value, "{name}");
    }
}

#[tokio::test]
async fn two_sign_ins_share_no_secret() {
    let server = Server::good().await;
    let (one, two) = (Consent::of(&start(&server).await), Consent::of(&start(&server).await));
    assert_ne!(one.state(), two.state());
    assert_ne!(one.asked["code_challenge"], two.asked["code_challenge"]);
}

#[tokio::test]
async fn a_redirect_with_another_state_is_turned_away_and_the_sign_in_goes_on() {
    let server = Server::good().await;
    let (signed_in, pages) = sign_in(&server, LONG, async |consent| {
        let mut pages = Vec::new();
        for target in [
            "/?code=evil&state=guessed",
            "/?code=evil",
            "/?error=access_denied",
            "/?error=access_denied&state=guessed",
            "/",
        ] {
            pages.push(get(consent.port(), target).await);
        }
        pages.push(consent.come_back("code=good").await);
        pages
    })
    .await;
    signed_in.unwrap();
    let statuses: Vec<_> = pages.iter().map(|page| page.status).collect();
    assert_eq!(statuses, [400, 400, 400, 400, 400, 200]);
    let exchanged = server.seen("/token");
    assert_eq!(exchanged.len(), 1);
    assert_eq!(exchanged[0].form["code"], "good");
}

#[tokio::test]
async fn when_only_other_states_came_the_time_out_says_so() {
    let server = Server::good().await;
    let (ended, _) = sign_in(&server, SHORT, async |consent| {
        get(consent.port(), "/?code=x&state=y").await
    })
    .await;
    assert_eq!(code_of(ended), Code::StateMismatch);
    let (ended, ()) = sign_in(&server, SHORT, async |_| ()).await;
    assert_eq!(code_of(ended), Code::SignInTimedOut);
    assert!(server.seen("/token").is_empty());
}

#[tokio::test]
async fn an_answer_is_taken_only_once() {
    let server = Server::good().await;
    let (signed_in, (first, second)) = sign_in(&server, LONG, async |consent| {
        tokio::join!(consent.come_back("code=first"), consent.come_back("code=second"))
    })
    .await;
    signed_in.unwrap();
    let mut statuses = [first.status, second.status];
    statuses.sort_unstable();
    assert!(statuses == [200, 400] || statuses == [0, 200], "{statuses:?}");
    assert_eq!(server.seen("/token").len(), 1);
}

#[tokio::test]
async fn a_replay_after_the_end_finds_nobody() {
    let server = Server::good().await;
    let sign_in = start(&server).await;
    let consent = Consent::of(&sign_in);
    let (ended, _) = tokio::join!(sign_in.finish(LONG, Cancel::never()), consent.come_back("code=a"));
    ended.unwrap();
    assert_eq!(consent.come_back("code=a").await.status, 0, "the port is closed");
}

#[tokio::test]
async fn a_foreign_host_another_method_another_path_and_huge_heads_are_refused() {
    let server = Server::good().await;
    let (signed_in, statuses) = sign_in(&server, LONG, async |consent| {
        let (port, query) = (consent.port(), format!("?state={}&code=stolen", consent.state()));
        let host = format!("Host: 127.0.0.1:{port}");
        let mut statuses = Vec::new();
        for request in [
            format!("GET /{query} HTTP/1.1\r\nHost: evil.example:{port}\r\n\r\n"),
            format!("GET /{query} HTTP/1.1\r\nHost: localhost:{port}\r\n\r\n"),
            format!("GET /{query} HTTP/1.1\r\nHost: 127.0.0.1\r\n\r\n"),
            format!("GET /{query} HTTP/1.1\r\n{host}\r\nHost: evil.example\r\n\r\n"),
            format!("GET /{query} HTTP/1.0\r\n\r\n"),
            format!("GET http://evil.example/{query} HTTP/1.1\r\n{host}\r\n\r\n"),
            format!("POST /{query} HTTP/1.1\r\n{host}\r\nContent-Length: 0\r\n\r\n"),
            format!("HEAD /{query} HTTP/1.1\r\n{host}\r\n\r\n"),
            format!("GET /favicon.ico HTTP/1.1\r\n{host}\r\n\r\n"),
            format!("GET /callback{query} HTTP/1.1\r\n{host}\r\n\r\n"),
            format!("GET //{query} HTTP/1.1\r\n{host}\r\n\r\n"),
            format!("GET /{query}&pad={} HTTP/1.1\r\n{host}\r\n\r\n", "a".repeat(7_000)),
            format!("GET /{query}&pad={} HTTP/1.1\r\n{host}\r\n\r\n", "a".repeat(9_000)),
            format!("GET /{query} HTTP/1.1\r\n{host}\r\nX: {}\r\n\r\n", "a".repeat(9_000)),
            format!("GET /{query} HTTP/1.1\r\n{host}\r\n{}\r\n", "A: b\r\n".repeat(100)),
            "\u{16}\u{3}\u{1}\r\n\r\n".to_owned(),
        ] {
            statuses.push(send(port, &request).await.status);
        }
        assert_eq!(consent.come_back("code=good").await.status, 200);
        statuses
    })
    .await;
    signed_in.unwrap();
    assert_eq!(
        statuses,
        [
            421, 421, 421, 421, 421, 421, 405, 405, 404, 404, 404, 400, 431, 431, 431, 400
        ]
    );
    assert_eq!(server.seen("/token").len(), 1);
}

#[tokio::test]
async fn silent_connections_are_cut_when_they_are_many_and_do_not_shut_out_the_browser() {
    let server = Server::good().await;
    // Nobody is cut for being slow here: only for being one too many.
    let patience = ConnectionTimeouts {
        request: Duration::from_hours(1),
        ..PATIENCE
    };
    let sign_in = AuthorizationFlow::start_with(server.oauth(), Grant::Dedicated, None, patience)
        .await
        .unwrap();
    let consent = Consent::of(&sign_in);
    let (signed_in, page) = tokio::join!(sign_in.finish(LONG, Cancel::never()), async {
        let mut silent = Vec::new();
        for _ in 0..100 {
            let stream = TcpStream::connect(("127.0.0.1", consent.port())).await.unwrap();
            stream.try_write(b"GET /?state=").unwrap();
            silent.push(stream);
        }
        // All but the newest are gone before anybody speaks.
        for stream in silent.iter_mut().take(36) {
            drop(stream.read_to_end(&mut Vec::new()).await);
        }
        consent.come_back("code=good").await
    });
    signed_in.unwrap();
    assert_eq!(page.status, 200);
}

#[tokio::test]
async fn a_browser_is_not_kept_waiting_for_ever_and_the_sign_in_goes_on_without_it() {
    let go = Arc::new(Notify::new());
    let gate = Arc::clone(&go);
    let server = Server::start(move |seen, _| {
        let gate = Arc::clone(&gate);
        async move {
            match seen.path.as_str() {
                "/token" => {
                    gate.notified().await;
                    Reply::tokens()
                }
                _ => Reply::userinfo(),
            }
        }
    })
    .await;
    let patience = ConnectionTimeouts {
        ending: SHORT,
        ..PATIENCE
    };
    let sign_in = AuthorizationFlow::start_with(server.oauth(), Grant::Dedicated, None, patience)
        .await
        .unwrap();
    let consent = Consent::of(&sign_in);
    let (signed_in, page) = tokio::join!(sign_in.finish(LONG, Cancel::never()), async {
        let page = consent.come_back("code=good").await;
        go.notify_one();
        page
    });
    signed_in.unwrap();
    assert!(page.status == 503 && page.text.contains("isn't finished"), "{page:?}");
}

/// Everything at the finest level, the libraries' lines too.
#[tokio::test]
async fn no_secret_is_logged() {
    let log = Log::default();
    let writer = log.clone();
    let subscriber = tracing_subscriber::fmt()
        .with_max_level(tracing::Level::TRACE)
        .with_ansi(false)
        .with_writer(move || writer.clone())
        .finish();
    let guard = tracing::subscriber::set_default(subscriber);
    let server = Server::good().await;
    let (signed_in, state) = sign_in(&server, LONG, async |consent| {
        get(consent.port(), "/?state=wrong&code=stray-code").await;
        consent.come_back("code=secret-code").await;
        consent.state().to_owned()
    })
    .await;
    let signed_in = signed_in.unwrap();
    server.oauth().refresh(&signed_in.refresh_token).await.unwrap();
    drop(guard);
    let text = String::from_utf8(log.0.lock().unwrap().clone()).unwrap();
    assert!(!text.is_empty());
    let verifier = server.seen("/token")[0].form["code_verifier"].clone();
    for secret in [
        "secret-code",
        "ya29",
        "1//refresh",
        "desktop-secret",
        "ada@",
        &state,
        &verifier,
    ] {
        let line = text.lines().find(|line| line.contains(secret));
        assert_eq!(line, None, "{secret}");
    }
}

#[derive(Clone, Default)]
struct Log(Arc<Mutex<Vec<u8>>>);

impl std::io::Write for Log {
    fn write(&mut self, bytes: &[u8]) -> std::io::Result<usize> {
        self.0.lock().unwrap().write(bytes)
    }

    fn flush(&mut self) -> std::io::Result<()> {
        Ok(())
    }
}

#[tokio::test]
async fn a_silent_connection_is_cut() {
    let server = Server::good().await;
    let patience = ConnectionTimeouts {
        request: SHORT,
        ending: Duration::from_hours(1),
        ..PATIENCE
    };
    let sign_in = AuthorizationFlow::start_with(server.oauth(), Grant::Dedicated, None, patience)
        .await
        .unwrap();
    let port = Consent::of(&sign_in).port();
    let cut = tokio::time::timeout(LONG / 3, send(port, "GET / HTTP/1.1\r\nHost: 127.")).await;
    let page = cut.unwrap();
    assert!(page.status == 0 || page.status == 408, "{page:?}");
}

#[tokio::test]
async fn many_wrong_guesses_at_once_do_not_shut_out_the_browser() {
    let server = Server::good().await;
    let (signed_in, page) = sign_in(&server, LONG, async |consent| {
        let port = consent.port();
        let mut guesses = tokio::task::JoinSet::new();
        for number in 0..200 {
            guesses.spawn(async move { get(port, &format!("/?state={number}&code=x")).await });
        }
        let page = consent.come_back("code=good").await;
        guesses.join_all().await;
        page
    })
    .await;
    signed_in.unwrap();
    assert_eq!(page.status, 200);
}

#[tokio::test]
async fn the_page_may_load_run_and_send_nothing() {
    let server = Server::good().await;
    let (_, page) = sign_in(&server, LONG, async |consent| consent.come_back("code=a").await).await;
    let head = page.text.split("\r\n\r\n").next().unwrap().to_ascii_lowercase();
    for line in [
        "content-security-policy: default-src 'none'; style-src 'sha256-",
        "cache-control: no-store",
        "referrer-policy: no-referrer",
        "x-content-type-options: nosniff",
        "content-type: text/html; charset=utf-8",
    ] {
        assert!(head.contains(line), "{line} in {head}");
    }
    assert!(!page.text.contains("<script") && !page.text.contains("ya29"));
}

#[tokio::test]
async fn declining_is_told_apart_and_nothing_is_exchanged() {
    let server = Server::good().await;
    let (ended, page) = sign_in(&server, LONG, async |consent| {
        consent.come_back("error=access_denied").await
    })
    .await;
    assert_eq!(code_of(ended), Code::ConsentDenied);
    assert!(page.status == 400 && page.text.contains("You declined"));
    assert!(server.seen("/token").is_empty());
}

#[tokio::test]
async fn an_answer_in_another_servers_name_is_refused() {
    let server = Server::good().await;
    let (ended, _) = sign_in(&server, LONG, async |consent| {
        consent.come_back("code=a&iss=https%3A%2F%2Fevil.example").await
    })
    .await;
    assert_eq!(code_of(ended), Code::UnexpectedBody);
    assert!(server.seen("/token").is_empty());
}

#[tokio::test]
async fn an_empty_box_is_no_success_and_page_and_error_name_it() {
    let half = granted(Grant::Dedicated).replace("https://www.googleapis.com/auth/calendar.calendarlist.readonly", "");
    let server = Server::with_tokens(Reply::json(200, tokens_with(&half))).await;
    let (ended, page) = sign_in(&server, LONG, async |consent| consent.come_back("code=a").await).await;
    let problem = Problem::from(ended.unwrap_err());
    assert_eq!(problem.code, Code::ScopeMissing);
    assert!(
        problem.message.contains("see the list of Google calendars"),
        "{problem}"
    );
    assert!(page.status == 400 && page.text.contains("A box wasn't checked"));
    assert!(server.seen("/oauth2/v3/userinfo").is_empty());
}

#[tokio::test]
async fn a_token_endpoint_that_lies_or_fails_gives_its_own_error_and_the_code_is_sent_once() {
    let scope = granted(Grant::Dedicated);
    let error = |word: &str| Reply::json(400, format!(r#"{{"error":"{word}","error_description":"<b>"}}"#));
    for (reply, code) in [
        (
            Reply::html(200, "<html>Log in to the hotel</html>"),
            Code::UnexpectedBody,
        ),
        (Reply::html(404, "<html>"), Code::HttpStatus),
        (Reply::html(500, "<html>"), Code::HttpStatus),
        (Reply::json(503, "{}"), Code::HttpStatus),
        (Reply::json(429, "{}"), Code::RateLimited),
        (Reply::json(204, ""), Code::HttpStatus),
        (Reply::json(200, " ".repeat(65 * 1024)), Code::TooLarge),
        (Reply::json(200, ""), Code::UnexpectedBody),
        (Reply::json(200, "[]"), Code::UnexpectedBody),
        (Reply::json(200, r#"{"error":"invalid_grant"}"#), Code::UnexpectedBody),
        (
            Reply::json(200, tokens_with(&scope).replace("Bearer", "mac")),
            Code::UnexpectedBody,
        ),
        (
            Reply::json(200, tokens_with(&scope).replace("refresh_token", "x")),
            Code::UnexpectedBody,
        ),
        (
            Reply::json(200, tokens_with(&scope).replace("access_token", "x")),
            Code::UnexpectedBody,
        ),
        (
            Reply::json(200, tokens_with(&scope).replace("ya29.first", "ya29.a\\nHost: evil")),
            Code::UnexpectedBody,
        ),
        (
            Reply::json(200, tokens_with(&scope).replace("1//refresh", &"r".repeat(9_000))),
            Code::UnexpectedBody,
        ),
        (
            Reply::json(200, tokens_with(&scope).replace("ya29.first", "")),
            Code::UnexpectedBody,
        ),
        (Reply::json(200, tokens_with("openid")), Code::ScopeMissing),
        (error("invalid_grant"), Code::SignInAgain),
        (error("invalid_client"), Code::ClientRefused),
        (error("unauthorized_client"), Code::ClientRefused),
        (error("deleted_client"), Code::ClientRefused),
        (error("redirect_uri_mismatch"), Code::ClientRefused),
        (error("admin_policy_enforced"), Code::ClientRefused),
        (error("never_heard_of"), Code::UnexpectedBody),
    ] {
        let shown = format!("{} {:.60}", reply.status, reply.body);
        let server = Server::with_tokens(reply).await;
        let (ended, page) = sign_in(&server, LONG, async |consent| consent.come_back("code=a").await).await;
        let problem = Problem::from(ended.unwrap_err());
        assert_eq!(problem.code, code, "{shown}");
        assert!(
            !problem.message.contains('<') && !problem.message.contains("hotel"),
            "{problem}"
        );
        assert_eq!((page.status, server.seen("/token").len()), (400, 1), "{shown}");
    }
}

#[tokio::test]
async fn a_redirect_of_the_token_endpoint_to_another_server_is_not_followed() {
    let thief = Server::good().await;
    let away = Reply {
        location: Some(format!("{}/token", thief.base)),
        ..Reply::json(307, "{}")
    };
    let server = Server::with_tokens(away).await;
    let (ended, _) = sign_in(&server, LONG, async |consent| consent.come_back("code=a").await).await;
    assert_eq!(code_of(ended), Code::Redirected);
    assert!(thief.seen("/token").is_empty());
}

#[tokio::test]
async fn userinfo_without_an_account_is_no_success() {
    for body in [
        r#"{"sub":"1"}"#,
        r#"{"sub":"","email":"a@b"}"#,
        r#"{"sub":"1","email":"nobody"}"#,
        "<html>",
    ] {
        let server = Server::start(move |seen, _| async move {
            match seen.path.as_str() {
                "/token" => Reply::tokens(),
                _ => Reply::json(200, body),
            }
        })
        .await;
        let (ended, _) = sign_in(&server, LONG, async |consent| consent.come_back("code=a").await).await;
        assert_eq!(code_of(ended), Code::UnexpectedBody, "{body}");
    }
}

#[tokio::test]
async fn cancelling_ends_the_wait_at_once_and_closes_the_port() {
    let server = Server::good().await;
    let attempts = SignInAttempts::default();
    let attempt = attempts.begin(Timestamp::UNIX_EPOCH);
    let sign_in = start(&server).await;
    let consent = Consent::of(&sign_in);
    let (ended, cancelled) = tokio::join!(sign_in.finish(LONG, attempt.cancel()), async { attempts.cancel() });
    assert!(cancelled);
    assert_eq!(code_of(ended), Code::SignInCancelled);
    assert_eq!(consent.come_back("code=a").await.status, 0);
}

#[tokio::test]
async fn a_new_attempt_takes_the_place_of_the_old() {
    let server = Server::good().await;
    let attempts = SignInAttempts::default();
    let former = attempts.begin(Timestamp::UNIX_EPOCH);
    let sign_in = start(&server).await;
    let (ended, _new) = tokio::join!(sign_in.finish(LONG, former.cancel()), async {
        attempts.begin(Timestamp::UNIX_EPOCH)
    });
    assert_eq!(code_of(ended), Code::SignInCancelled);
}

#[tokio::test]
async fn cancelling_during_the_exchange_keeps_nothing_and_the_page_says_so() {
    let attempts = SignInAttempts::default();
    let attempt = attempts.begin(Timestamp::UNIX_EPOCH);
    let canceller = attempts.clone();
    let server = Server::start(move |seen, _| {
        let canceller = canceller.clone();
        async move {
            match seen.path.as_str() {
                "/token" => {
                    assert!(canceller.cancel());
                    Reply::tokens()
                }
                _ => Reply::userinfo(),
            }
        }
    })
    .await;
    let sign_in = start(&server).await;
    let consent = Consent::of(&sign_in);
    let (ended, page) = tokio::join!(sign_in.finish(LONG, attempt.cancel()), consent.come_back("code=a"));
    assert_eq!(code_of(ended), Code::SignInCancelled);
    assert!(page.status == 400 && page.text.contains("canceled"), "{page:?}");
}

#[tokio::test]
async fn a_browser_that_goes_away_does_not_end_the_sign_in() {
    let server = Server::good().await;
    let sign_in = start(&server).await;
    let consent = Consent::of(&sign_in);
    let stream = TcpStream::connect(("127.0.0.1", consent.port())).await.unwrap();
    let request = format!(
        "GET /?state={}&code=a HTTP/1.1\r\nHost: 127.0.0.1:{}\r\n\r\n",
        consent.state(),
        consent.port()
    );
    stream.try_write(request.as_bytes()).unwrap();
    drop(stream);
    sign_in.finish(LONG, Cancel::never()).await.unwrap();
}

#[tokio::test]
async fn many_sign_ins_at_once_each_have_their_own_port() {
    let server = Server::good().await;
    let mut ports = std::collections::BTreeSet::new();
    let mut open = Vec::new();
    for _ in 0..20 {
        let sign_in = start(&server).await;
        ports.insert(Consent::of(&sign_in).port());
        open.push(sign_in);
    }
    assert_eq!(ports.len(), 20);
}
