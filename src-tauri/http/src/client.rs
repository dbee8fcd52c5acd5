//! Sends a request and reads its answer up to a size limit, measured after decompression.

use std::error::Error as StdError;
use std::io;
use std::sync::Arc;
use std::time::Duration;

use jiff::SignedDuration;
use reqwest::header::{ACCEPT_ENCODING, CONTENT_TYPE, HeaderMap, HeaderValue, LOCATION};
use reqwest::redirect::{Attempt, Policy};
use reqwest::{Client, RequestBuilder, StatusCode};

use super::clocks::ServerClocks;
use super::decode::{DecodeError, decoded};
use super::server_time::ServerTime;
use crate::config::endpoints::is_loopback;
use crate::config::system_proxy::UnusedProxy;
use crate::config::{proxies, system};
use crate::domain::{Code, Problem, SharedClock};

/// Who we are, in every request; "gzip" in it makes Google compress.
pub const USER_AGENT: &str = concat!(
    "ContestSync/",
    env!("CARGO_PKG_VERSION"),
    " (desktop contest reminder; gzip)"
);

const CONNECT_TIMEOUT: Duration = Duration::from_secs(10);
const REDIRECTS_FOLLOWED: usize = 3;

/// How much and how long.
#[derive(Clone, Copy, Debug)]
pub struct Limits {
    /// The largest answer, in bytes after decompression.
    pub bytes: usize,
    /// The time within which the whole answer must be there.
    pub deadline: Duration,
}

/// A complete answer, whatever its status.
#[derive(Clone, Debug)]
pub struct HttpResponse {
    /// The status.
    pub status: StatusCode,
    /// The headers.
    pub headers: HeaderMap,
    /// The body, decompressed.
    pub body: Vec<u8>,
    /// The path of the address that answered, after redirects within the site.
    pub path: String,
}

impl HttpResponse {
    /// The media type in lower case, without parameters; empty if there is none.
    #[must_use]
    pub fn media_type(&self) -> String {
        let value = self
            .headers
            .get(CONTENT_TYPE)
            .and_then(|value| value.to_str().ok())
            .unwrap_or_default();
        value.split(';').next().unwrap_or_default().trim().to_ascii_lowercase()
    }

    /// Whether it brings everything that was asked for: a part (206) was never asked for, and would look like a shorter whole.
    #[must_use]
    pub fn is_whole(&self) -> bool {
        self.status.is_success() && self.status != StatusCode::PARTIAL_CONTENT
    }

    /// What it reports the time.
    #[must_use]
    pub fn server_time(&self) -> Option<ServerTime> {
        ServerTime::of(&self.headers)
    }

    /// A header's text.
    #[must_use]
    pub fn header(&self, name: &str) -> Option<&str> {
        self.headers.get(name).and_then(|value| value.to_str().ok())
    }
}

/// There is no complete answer.
#[derive(Debug, thiserror::Error)]
pub enum HttpError {
    /// The server can't be reached.
    #[error("the server can't be reached")]
    Offline(#[source] reqwest::Error),
    /// The connection broke before the answer was whole.
    #[error("the connection broke before the answer was complete")]
    Connection(#[source] reqwest::Error),
    /// The certificate can't be trusted.
    #[error("the server's certificate can't be trusted")]
    Tls(#[source] reqwest::Error),
    /// No connection within the time allowed.
    #[error("no connection within {} seconds", .0.as_secs())]
    ConnectTimeout(Duration),
    /// No complete answer within the time allowed.
    #[error("no complete answer within {} seconds", .0.as_secs())]
    Timeout(Duration),
    /// The answer is larger than allowed.
    #[error("the answer is larger than {} KiB", .0 / 1024)]
    TooLarge(usize),
    /// The answer leads to another site.
    #[error("the server redirects to another site")]
    Redirected,
    /// The answer's bytes aren't packed as its header says.
    #[error("the answer can't be decompressed")]
    Packed,
    /// The environment names a proxy of a kind that we can't use.
    #[error("the proxy in {0} can't be used")]
    Proxy(&'static str),
}

impl HttpError {
    /// The stable word for it.
    #[must_use]
    pub const fn code(&self) -> Code {
        match self {
            Self::Offline(_) => Code::Offline,
            Self::Connection(_) | Self::Packed => Code::Connection,
            Self::Tls(_) => Code::Tls,
            Self::ConnectTimeout(_) | Self::Timeout(_) => Code::Timeout,
            Self::TooLarge(_) => Code::TooLarge,
            Self::Redirected => Code::Redirected,
            Self::Proxy(_) => Code::ProxyUnusable,
        }
    }

    /// Whether the same request may succeed a moment later.
    #[must_use]
    pub const fn can_heal(&self) -> bool {
        matches!(self, Self::Offline(_) | Self::Connection(_) | Self::Packed)
    }

    /// Whether there was no server at the other end, not even one that breaks off: then it may be the network.
    #[must_use]
    pub const fn reached_nobody(&self) -> bool {
        matches!(self, Self::Offline(_) | Self::ConnectTimeout(_))
    }

    /// What people see; `who` is the server's name.
    #[must_use]
    pub fn problem(&self, who: &str) -> Problem {
        let message = match self {
            Self::Offline(_) => unreached(who, proxies::named(), system::unused_proxy()),
            Self::Connection(_) => {
                format!("The connection to {who} broke; known contests are kept, and it's tried again.")
            }
            Self::Tls(_) => format!(
                "The certificate of {who} can't be trusted, so nothing was read; check this computer's clock and network."
            ),
            Self::ConnectTimeout(deadline) | Self::Timeout(deadline) => format!(
                "{who} did not answer within {} seconds; known contests are kept, and it's tried again.",
                deadline.as_secs()
            ),
            Self::TooLarge(limit) => format!(
                "The answer from {who} is larger than {} KiB and wasn't read; known contests are kept.",
                limit / 1024
            ),
            Self::Redirected => format!(
                "{who} redirects to another site, which isn't followed; known contests are kept. A network that wants you to log in first can cause this."
            ),
            Self::Packed => format!(
                "The answer from {who} arrived damaged and can't be decompressed; known contests are kept, and it's tried again."
            ),
            Self::Proxy(name) => format!(
                "{who} wasn't contacted: {name} names a kind of proxy that can't be used. Use an http, https, socks4, or socks5 proxy, or unset it."
            ),
        };
        Problem::new(self.code(), message)
    }
}

/// What people see of a server that can't be reached: with the proxy that the environment names, or the one in the system's settings that isn't
/// used.
fn unreached(who: &str, named: Option<&str>, unused: Option<UnusedProxy>) -> String {
    match (named, unused) {
        (Some(name), _) => {
            format!("{who} can't be reached; check the network and the proxy in {name}. Known contests are kept.")
        }
        (None, Some(unused)) => format!(
            "{who} can't be reached; the system's proxy settings name {}, which isn't used: set ALL_PROXY to your proxy. Known contests are kept.",
            unused.words()
        ),
        (None, None) => format!("{who} can't be reached; check the network. Known contests are kept."),
    }
}

/// The one client. Cheap to clone.
#[derive(Clone, Debug)]
pub struct HttpClient {
    client: Client,
    clock: Option<SharedClock>,
    clocks: Arc<ServerClocks>,
    unusable_proxy: Option<&'static str>,
}

/// Refuses where the environment names a proxy that can't be used, which a client of somebody else's would pass by without a word; `who` is
/// the server's name.
pub fn refuse_unusable_proxy(who: &str) -> Result<(), Problem> {
    proxies::unusable().map_or(Ok(()), |name| Err(HttpError::Proxy(name).problem(who)))
}

/// Gives TLS its cryptography, one for the whole process: before any client is built, Tauri's updater's among them.
pub fn provide_cryptography() {
    // If another call came first, its provider is just as good.
    drop(rustls::crypto::ring::default_provider().install_default());
}

impl HttpClient {
    /// Builds the client; fails only where the system's certificates can't be used.
    pub fn new() -> Result<Self, reqwest::Error> {
        provide_cryptography();
        #[expect(clippy::disallowed_methods, reason = "the one place where a client is built")]
        let builder = Client::builder();
        let client = builder
            .user_agent(USER_AGENT)
            // It would read the first member of a gzip body alone: `decoded` reads all.
            .gzip(false)
            .default_headers(
                [(ACCEPT_ENCODING, HeaderValue::from_static("gzip, br"))]
                    .into_iter()
                    .collect(),
            )
            .connect_timeout(CONNECT_TIMEOUT)
            .redirect(Policy::custom(follow_own_site))
            .referer(false)
            .build()?;
        Ok(Self {
            client,
            clock: None,
            clocks: Arc::default(),
            unusable_proxy: proxies::unusable(),
        })
    }

    /// The same client, which compares the servers' clocks with this one.
    #[must_use]
    pub fn beside(self, clock: SharedClock) -> Self {
        Self {
            clock: Some(clock),
            ..self
        }
    }

    /// What the servers say of our clock.
    #[must_use]
    pub fn clocks(&self) -> &ServerClocks {
        &self.clocks
    }

    /// How far our clock is behind the server that agrees best. `None`: none has answered yet.
    #[must_use]
    pub fn clock_error(&self) -> Option<SignedDuration> {
        self.clocks.best(self.clock.as_ref()?.now())
    }

    fn compare_clocks(&self, server: String, headers: &HeaderMap) {
        if let Some((clock, time)) = self.clock.as_ref().zip(ServerTime::of(headers)) {
            self.clocks.hear(server, time, clock.now());
        }
    }

    /// A request with this method; it is sent by [`Self::send`] alone.
    pub fn request(&self, method: reqwest::Method, url: url::Url) -> RequestBuilder {
        self.client.request(method, url)
    }

    /// Whether a server answers, whatever the answer is.
    pub async fn reaches(&self, server: url::Url, deadline: Duration) -> bool {
        let limits = Limits { bytes: 0, deadline };
        let sent = self.send(self.request(reqwest::Method::HEAD, server), limits).await;
        !sent.is_err_and(|error| error.reached_nobody() || matches!(error, HttpError::Timeout(_)))
    }

    /// Sends the request and reads the whole answer within the limits.
    ///
    /// Plain http to anything but a loopback address is refused as [`HttpError::Redirected`].
    pub async fn send(&self, request: RequestBuilder, limits: Limits) -> Result<HttpResponse, HttpError> {
        let exchange = async {
            if let Some(name) = self.unusable_proxy {
                return Err(HttpError::Proxy(name));
            }
            let request = request.build().map_err(classify)?;
            if !is_trusted(request.url()) {
                return Err(HttpError::Redirected);
            }
            let server = server_of(request.url());
            let mut response = self.client.execute(request).await.map_err(classify)?;
            let (status, headers) = (response.status(), response.headers().clone());
            let path = response.url().path().to_owned();
            self.compare_clocks(server, &headers);
            if leads_on(status, &headers) {
                return Err(HttpError::Redirected);
            }
            let mut body = Vec::new();
            while let Some(chunk) = response.chunk().await.map_err(classify)? {
                if body.len().saturating_add(chunk.len()) > limits.bytes {
                    return Err(HttpError::TooLarge(limits.bytes));
                }
                body.extend_from_slice(&chunk);
            }
            let body = decoded(body, &headers, limits.bytes).map_err(|fault| match fault {
                DecodeError::TooLarge => HttpError::TooLarge(limits.bytes),
                DecodeError::Broken => HttpError::Packed,
            })?;
            Ok(HttpResponse {
                status,
                headers,
                body,
                path,
            })
        };
        match tokio::time::timeout(limits.deadline, exchange).await {
            Ok(result) => result,
            Err(_) => Err(HttpError::Timeout(limits.deadline)),
        }
    }
}

/// The server by name and port, and the first part of the path: behind one name there may be several services.
fn server_of(url: &url::Url) -> String {
    let service = url
        .path_segments()
        .and_then(|mut parts| parts.next())
        .unwrap_or_default();
    format!("{}/{service}", url.authority())
}

/// A redirect that wasn't followed: to something that isn't a web address, such as a file.
fn leads_on(status: StatusCode, headers: &HeaderMap) -> bool {
    matches!(status.as_u16(), 301 | 302 | 303 | 307 | 308) && headers.contains_key(LOCATION)
}

fn is_trusted(url: &url::Url) -> bool {
    url.scheme() == "https" || (url.scheme() == "http" && is_loopback(url))
}

/// Follows a redirect only within the same scheme, host and port: another site may not speak for a platform.
fn follow_own_site(attempt: Attempt<'_>) -> reqwest::redirect::Action {
    let same_site = attempt
        .previous()
        .first()
        .is_some_and(|first| first.origin() == attempt.url().origin());
    if same_site && attempt.previous().len() <= REDIRECTS_FOLLOWED {
        attempt.follow()
    } else {
        attempt.error("leads away")
    }
}

fn classify(error: reqwest::Error) -> HttpError {
    if error.is_redirect() {
        HttpError::Redirected
    } else if error.is_timeout() {
        HttpError::ConnectTimeout(CONNECT_TIMEOUT)
    } else if has_tls_cause(&error) {
        HttpError::Tls(error)
    } else if error.is_connect() {
        HttpError::Offline(error)
    } else {
        HttpError::Connection(error)
    }
}

/// An `io::Error` hides the error it wraps from `source()`, so both ways down are followed.
fn has_tls_cause(error: &reqwest::Error) -> bool {
    let mut next: Option<&(dyn StdError + 'static)> = error.source();
    while let Some(cause) = next {
        if cause.is::<rustls::Error>() {
            return true;
        }
        let wrapped = cause.downcast_ref::<io::Error>().and_then(io::Error::get_ref);
        next = match wrapped {
            Some(inner) => Some(inner),
            None => cause.source(),
        };
    }
    false
}

#[cfg(test)]
mod tests {
    use reqwest::header::{AGE, DATE, HeaderValue};

    use super::*;
    use crate::domain::clock::ManualClock;

    #[test]
    fn plain_http_goes_to_this_machine_alone() {
        let trusted = |url: &str| is_trusted(&url.parse().unwrap());
        assert!(trusted("https://codeforces.com/") && trusted("http://127.0.0.1:80/") && trusted("http://[::1]/"));
        assert!(
            !trusted("http://codeforces.com/") && !trusted("http://127.0.0.1.example/") && !trusted("ftp://127.0.0.1/")
        );
    }

    #[test]
    fn a_server_that_cannot_be_reached_is_reported_with_the_proxy_that_may_be_the_reason() {
        assert_eq!(
            unreached("X", None, None),
            "X can't be reached; check the network. Known contests are kept."
        );
        assert_eq!(
            unreached("X", None, Some(UnusedProxy::Script)),
            "X can't be reached; the system's proxy settings name a configuration script, which isn't used: set ALL_PROXY to your proxy. Known contests are kept."
        );
        assert_eq!(
            unreached("X", Some("ALL_PROXY"), Some(UnusedProxy::Socks)),
            "X can't be reached; check the network and the proxy in ALL_PROXY. Known contests are kept."
        );
    }

    #[test]
    fn our_clock_is_compared_with_the_server_that_agrees_best() {
        let clock = Arc::new(ManualClock::at("2026-11-25T12:00:00Z".parse().unwrap()));
        let client = HttpClient::new().unwrap().beside(clock);
        assert_eq!(client.clock_error(), None);
        let answer = |date, age| {
            let mut headers = HeaderMap::new();
            headers.insert(DATE, HeaderValue::from_static(date));
            headers.insert(AGE, HeaderValue::from_static(age));
            headers
        };
        let hear = |url: &str, headers| client.compare_clocks(server_of(&url.parse().unwrap()), &headers);
        hear("https://a/api/list", answer("Wed, 25 Nov 2026 12:05:00 GMT", "0"));
        assert_eq!(client.clock_error(), Some(SignedDuration::from_mins(5)));
        // From a cache, where it lay for a minute.
        hear("https://b/", answer("Wed, 25 Nov 2026 11:58:50 GMT", "60"));
        assert_eq!(client.clock_error(), Some(SignedDuration::from_secs(-10)));
        hear("https://b/", answer("yesterday", "0"));
        assert_eq!(client.clock_error(), Some(SignedDuration::from_secs(-10)));
    }
}
