//! A token server and a browser that do what a test says, both over real HTTP.
#![expect(
    dead_code,
    clippy::unwrap_used,
    reason = "shared by several test programs, each of which uses a part"
)]

use std::collections::BTreeMap;
use std::convert::Infallible;
use std::future::Future;
use std::net::Ipv4Addr;
use std::sync::{Arc, Mutex};
use std::time::Duration;

use contestsync_core::account::client::ClientConfig;
use contestsync_core::account::loopback::ConnectionTimeouts;
use contestsync_core::account::{AuthorizationFlow, Grant, OAuth};
use contestsync_core::config::Endpoints;
use contestsync_core::domain::{ManualClock, SharedClock};
use contestsync_core::http::HttpClient;
use http_body_util::{BodyExt, Full};
use hyper::body::{Bytes, Incoming};
use hyper::server::conn::http1;
use hyper::service::service_fn;
use hyper::{Request, Response};
use hyper_util::rt::TokioIo;
use jiff::Timestamp;
use secrecy::{ExposeSecret, SecretString};
use tokio::io::{AsyncReadExt, AsyncWriteExt};
use tokio::net::{TcpListener, TcpStream};
use tokio::task::JoinSet;
use url::Url;

pub(crate) type Pairs = BTreeMap<String, String>;

/// A request as the server saw it.
#[derive(Clone, Debug)]
pub(crate) struct Seen {
    pub(crate) method: String,
    pub(crate) path: String,
    pub(crate) form: Pairs,
    pub(crate) authorization: Option<String>,
}

/// What the server says.
#[derive(Clone, Debug)]
pub(crate) struct Reply {
    pub(crate) status: u16,
    pub(crate) kind: &'static str,
    pub(crate) body: String,
    pub(crate) location: Option<String>,
}

impl Reply {
    pub(crate) fn json(status: u16, body: impl Into<String>) -> Self {
        Self {
            status,
            kind: "application/json; charset=utf-8",
            body: body.into(),
            location: None,
        }
    }

    pub(crate) fn html(status: u16, body: impl Into<String>) -> Self {
        Self {
            kind: "text/html",
            ..Self::json(status, body)
        }
    }

    /// A whole answer to a code.
    pub(crate) fn tokens() -> Self {
        Self::json(200, tokens_with(&granted(Grant::Dedicated)))
    }

    pub(crate) fn userinfo() -> Self {
        Self::json(200, r#"{"sub":"1084","email":"ada@example.com","email_verified":true}"#)
    }
}

pub(crate) fn granted(grant: Grant) -> String {
    // As Google names them in its answer.
    let names: Vec<_> = grant
        .asked()
        .map(|name| match name {
            "email" => "https://www.googleapis.com/auth/userinfo.email",
            name => name,
        })
        .collect();
    names.join(" ")
}

pub(crate) fn tokens_with(scope: &str) -> String {
    format!(
        r#"{{"access_token":"ya29.first","expires_in":3599,"refresh_token":"1//refresh","scope":"{scope}","token_type":"Bearer"}}"#
    )
}

/// A server on loopback. `say` gets each request and how many came before it on the same path.
pub(crate) struct Server {
    pub(crate) base: String,
    seen: Arc<Mutex<Vec<Seen>>>,
    _tasks: JoinSet<()>,
}

impl Server {
    pub(crate) async fn start<S, F>(say: S) -> Self
    where
        S: Fn(Seen, usize) -> F + Send + Sync + 'static,
        F: Future<Output = Reply> + Send + 'static,
    {
        let listener = TcpListener::bind((Ipv4Addr::LOCALHOST, 0)).await.unwrap();
        let base = format!("http://{}", listener.local_addr().unwrap());
        let seen = Arc::new(Mutex::new(Vec::new()));
        let (log, say) = (Arc::clone(&seen), Arc::new(say));
        let mut tasks = JoinSet::new();
        tasks.spawn(async move {
            let mut connections = JoinSet::new();
            while let Ok((stream, _)) = listener.accept().await {
                let (log, say) = (Arc::clone(&log), Arc::clone(&say));
                connections.spawn(async move {
                    let service = service_fn(|request| {
                        let (log, say) = (Arc::clone(&log), Arc::clone(&say));
                        async move {
                            let request = read(request).await;
                            let before = {
                                let mut log = log.lock().unwrap();
                                let before = log.iter().filter(|seen: &&Seen| seen.path == request.path).count();
                                log.push(request.clone());
                                before
                            };
                            let reply = say(request, before).await;
                            let mut response = Response::builder()
                                .status(reply.status)
                                .header("content-type", reply.kind);
                            if let Some(location) = reply.location {
                                response = response.header("location", location);
                            }
                            let response = response.body(Full::new(Bytes::from(reply.body))).unwrap();
                            Ok::<_, Infallible>(response)
                        }
                    });
                    // A client that goes away is part of some tests.
                    drop(
                        http1::Builder::new()
                            .serve_connection(TokioIo::new(stream), service)
                            .await,
                    );
                });
            }
        });
        Self {
            base,
            seen,
            _tasks: tasks,
        }
    }

    /// The good server: tokens for a code, a new access token for a refresh, userinfo.
    pub(crate) async fn good() -> Self {
        Self::start(|seen, _| async move {
            match seen.path.as_str() {
                "/token" => Reply::tokens(),
                "/revoke" => Reply::json(200, "{}"),
                _ => Reply::userinfo(),
            }
        })
        .await
    }

    /// Answers code exchanges with this, all else as the good server does.
    pub(crate) async fn with_tokens(reply: Reply) -> Self {
        Self::start(move |seen, _| {
            let reply = reply.clone();
            async move {
                match seen.path.as_str() {
                    "/token" => reply,
                    _ => Reply::userinfo(),
                }
            }
        })
        .await
    }

    pub(crate) fn seen(&self, path: &str) -> Vec<Seen> {
        let seen = self.seen.lock().unwrap();
        seen.iter().filter(|seen| seen.path == path).cloned().collect()
    }

    pub(crate) fn oauth(&self) -> OAuth {
        oauth_at(&self.base, clock())
    }
}

async fn read(request: Request<Incoming>) -> Seen {
    let (parts, body) = request.into_parts();
    let body = body
        .collect()
        .await
        .map(http_body_util::Collected::to_bytes)
        .unwrap_or_default();
    let authorization = parts.headers.get("authorization");
    Seen {
        method: parts.method.to_string(),
        path: parts.uri.path().to_owned(),
        form: url::form_urlencoded::parse(&body).into_owned().collect(),
        authorization: authorization.map(|value| value.to_str().unwrap().to_owned()),
    }
}

pub(crate) fn clock() -> Arc<ManualClock> {
    Arc::new(ManualClock::at(Timestamp::from_second(1_800_000_000).unwrap()))
}

pub(crate) fn oauth_at(base: &str, clock: SharedClock) -> OAuth {
    let toml = format!("[google]\naccounts = \"{base}\"\noauth = \"{base}\"\napi = \"{base}\"\n");
    oauth_as(&toml, Some("desktop-secret"), clock)
}

pub(crate) fn oauth_from(toml: &str) -> OAuth {
    oauth_as(toml, Some("desktop-secret"), clock())
}

pub(crate) fn oauth_as(toml: &str, secret: Option<&str>, clock: SharedClock) -> OAuth {
    let client = ClientConfig {
        id: "desktop-client".to_owned(),
        secret: secret.map(SecretString::from),
    };
    let endpoints = Endpoints::parse(toml).unwrap();
    OAuth::new(HttpClient::new().unwrap(), &endpoints, client, clock).with_first_retry(Duration::from_millis(1))
}

/// Limits short enough for a test that waits for one, long enough for one that doesn't.
pub(crate) const PATIENCE: ConnectionTimeouts = ConnectionTimeouts {
    request: Duration::from_secs(10),
    ending: Duration::from_secs(10),
    page: Duration::from_secs(2),
};

pub(crate) async fn start(server: &Server) -> AuthorizationFlow {
    AuthorizationFlow::start_with(server.oauth(), Grant::Dedicated, None, PATIENCE)
        .await
        .unwrap()
}

/// The consent address, taken apart.
pub(crate) struct Consent {
    pub(crate) url: Url,
    pub(crate) asked: Pairs,
}

impl Consent {
    pub(crate) fn of(sign_in: &AuthorizationFlow) -> Self {
        let url = Url::parse(sign_in.url().expose_secret()).unwrap();
        let asked = url.query_pairs().into_owned().collect();
        Self { url, asked }
    }

    pub(crate) fn state(&self) -> &str {
        self.asked.get("state").unwrap()
    }

    pub(crate) fn port(&self) -> u16 {
        Url::parse(self.asked.get("redirect_uri").unwrap())
            .unwrap()
            .port()
            .unwrap()
    }

    /// Comes back with the right state and `rest`.
    pub(crate) async fn come_back(&self, rest: &str) -> Page {
        get(self.port(), &format!("/?state={}&{rest}", self.state())).await
    }
}

/// What the browser got.
#[derive(Clone, Debug)]
pub(crate) struct Page {
    pub(crate) status: u16,
    pub(crate) text: String,
}

pub(crate) async fn get(port: u16, target: &str) -> Page {
    let request = format!("GET {target} HTTP/1.1\r\nHost: 127.0.0.1:{port}\r\nConnection: close\r\n\r\n");
    send(port, &request).await
}

/// Sends these very bytes; a connection that is cut gives status 0.
pub(crate) async fn send(port: u16, request: &str) -> Page {
    let mut text = Vec::new();
    if let Ok(mut stream) = TcpStream::connect((Ipv4Addr::LOCALHOST, port)).await
        && stream.write_all(request.as_bytes()).await.is_ok()
    {
        // A reset after the answer is as good as an end.
        drop(stream.read_to_end(&mut text).await);
    }
    let text = String::from_utf8(text).unwrap();
    let status = text.split(' ').nth(1).and_then(|word| word.parse().ok()).unwrap_or(0);
    Page { status, text }
}
