//! The one-shot listener for the browser's redirect (RFC 8252, 7.3): 127.0.0.1, any free port, for one attempt.
//!
//! Anyone who runs on this machine can connect, and any web page can send a browser here. So: only a GET of `/` with our own
//! Host counts; only the attempt's state counts (`redirect`), and what comes without it neither ends the attempt nor is
//! told anything; connections are few, small and short, and when too many wait the oldest goes, once it has had the time a
//! browser needs to speak: neither silent connections nor a flood of them shut out the browser. The first redirect with the right state is handed to the flow together with the right to answer
//! it; the page is sent when the flow says how it ended.

use std::collections::VecDeque;
use std::convert::Infallible;
use std::io;
use std::net::Ipv4Addr;
use std::sync::atomic::{AtomicBool, AtomicUsize, Ordering};
use std::sync::{Arc, Mutex, OnceLock, PoisonError};
use std::time::Duration;

use http_body_util::Full;
use hyper::body::{Bytes, Incoming};
use hyper::header::{ALLOW, CACHE_CONTROL, CONTENT_SECURITY_POLICY, CONTENT_TYPE, HOST, HeaderValue, REFERRER_POLICY};
use hyper::server::conn::http1;
use hyper::service::service_fn;
use hyper::{Method, Request, Response};
use hyper_util::rt::{TokioIo, TokioTimer};
use secrecy::{ExposeSecret, SecretString};
use tokio::net::{TcpListener, TcpStream};
use tokio::sync::{mpsc, oneshot};
use tokio::task::{AbortHandle, JoinSet};
use tokio::time::{Instant, timeout};

use super::landing::{CONTENT_POLICY, LandingPage};
use super::redirect::{ReceivedCode, RedirectFault, parse_redirect};
use crate::http::pause;
use crate::words::Language;

/// Request line and headers together. Google's redirect is below 1 KiB.
const LARGEST_HEAD: usize = 8 * 1024;
const MOST_HEADERS: usize = 64;
const MOST_CONNECTIONS: usize = 64;
/// Within this time a browser on the same machine has sent its request.
const TIME_TO_SPEAK: Duration = Duration::from_millis(200);
const AFTER_FAILED_ACCEPT: Duration = Duration::from_millis(50);

/// How long the parts of a connection may take.
#[derive(Clone, Copy, Debug)]
pub struct ConnectionTimeouts {
    /// For the whole request.
    pub request: Duration,
    /// For the flow to say how it ended; three calls of 20 seconds and their repetitions fit in.
    pub ending: Duration,
    /// For the page to reach the browser.
    pub page: Duration,
}

impl Default for ConnectionTimeouts {
    fn default() -> Self {
        Self {
            request: Duration::from_secs(10),
            ending: Duration::from_mins(2),
            page: Duration::from_secs(5),
        }
    }
}

/// What the redirect brought, and the right to answer it.
#[derive(Debug)]
pub struct Arrival {
    /// The code, or why there is none.
    pub result: Result<ReceivedCode, RedirectFault>,
    reply: oneshot::Sender<LandingPage>,
    delivered: oneshot::Receiver<()>,
    patience: ConnectionTimeouts,
}

impl Arrival {
    /// Sends the page and waits, not for long, until it has reached the browser.
    pub async fn answer(self, page: LandingPage) {
        // A browser that went away needs no page.
        if self.reply.send(page).is_ok() {
            drop(timeout(self.patience.page, self.delivered).await);
        }
    }
}

/// The listener; closed when dropped.
#[derive(Debug)]
pub struct Loopback {
    port: u16,
    arrivals: mpsc::Receiver<Arrival>,
    strays: Arc<AtomicUsize>,
    language: Arc<OnceLock<Language>>,
    /// Dropped with the listener, which ends it and every connection.
    _tasks: JoinSet<()>,
}

impl Loopback {
    /// Opens a port and waits there for the redirect with this state; `accounts` is the origin that may name itself issuer.
    pub async fn open(state: &SecretString, accounts: &str, patience: ConnectionTimeouts) -> io::Result<Self> {
        let listener = TcpListener::bind((Ipv4Addr::LOCALHOST, 0)).await?;
        let port = listener.local_addr()?.port();
        let (arrived, arrivals) = mpsc::channel(1);
        let strays = Arc::new(AtomicUsize::new(0));
        let language = Arc::new(OnceLock::new());
        let desk = Arc::new(ListenerState {
            authority: format!("127.0.0.1:{port}"),
            state: state.clone(),
            accounts: accounts.to_owned(),
            arrived,
            answered: AtomicBool::new(false),
            strays: Arc::clone(&strays),
            patience,
            language: Arc::clone(&language),
        });
        let mut tasks = JoinSet::new();
        tasks.spawn(accept(listener, desk));
        Ok(Self {
            port,
            arrivals,
            strays,
            language,
            _tasks: tasks,
        })
    }

    /// The pages speak this language. Only the first call counts.
    pub fn speak(&self, language: Language) {
        self.language.get_or_init(|| language);
    }

    /// The redirect URI, the same string in every request of the attempt.
    #[must_use]
    pub fn redirect_uri(&self) -> String {
        format!("http://127.0.0.1:{}", self.port)
    }

    /// Waits for the first redirect with the right state.
    pub async fn arrival(&mut self) -> Option<Arrival> {
        self.arrivals.recv().await
    }

    /// How many redirects came with another state or none.
    #[must_use]
    pub fn strays(&self) -> usize {
        self.strays.load(Ordering::Relaxed)
    }
}

/// What every connection needs to know.
struct ListenerState {
    authority: String,
    state: SecretString,
    accounts: String,
    arrived: mpsc::Sender<Arrival>,
    answered: AtomicBool,
    strays: Arc<AtomicUsize>,
    patience: ConnectionTimeouts,
    language: Arc<OnceLock<Language>>,
}

impl ListenerState {
    /// The language of the pages: English until another one is set.
    fn language(&self) -> Language {
        self.language.get().copied().unwrap_or_else(Language::english)
    }
}

/// One connection: whether it brought the redirect, and what is told when it ends.
#[derive(Default)]
struct Visit {
    won: AtomicBool,
    delivered: Mutex<Option<oneshot::Sender<()>>>,
}

/// A connection whose end isn't known yet.
struct Waiting {
    since: Instant,
    task: AbortHandle,
    visit: Arc<Visit>,
}

async fn accept(listener: TcpListener, desk: Arc<ListenerState>) {
    let mut connections = JoinSet::new();
    let mut waiting: VecDeque<Waiting> = VecDeque::new();
    loop {
        let Ok((stream, _)) = listener.accept().await else {
            // Out of descriptors, or a connection that was gone at once: others may go on.
            pause(AFTER_FAILED_ACCEPT).await;
            continue;
        };
        make_room(&mut connections, &mut waiting).await;
        let visit = Arc::new(Visit::default());
        let task = connections.spawn(serve(stream, Arc::clone(&desk), Arc::clone(&visit)));
        let since = Instant::now();
        waiting.push_back(Waiting { since, task, visit });
    }
}

async fn make_room(connections: &mut JoinSet<()>, waiting: &mut VecDeque<Waiting>) {
    loop {
        while connections.try_join_next().is_some() {}
        waiting.retain(|waiting| !waiting.task.is_finished());
        if waiting.len() < MOST_CONNECTIONS {
            return;
        }
        let oldest = waiting.iter().position(|one| !one.visit.won.load(Ordering::SeqCst));
        let Some((index, one)) = oldest.and_then(|index| Some((index, waiting.get(index)?))) else {
            return;
        };
        if let Some(left) = TIME_TO_SPEAK.checked_sub(one.since.elapsed()) {
            // Whichever comes first: someone is done, or the oldest has had its time.
            drop(timeout(left, connections.join_next()).await);
        } else {
            one.task.abort();
            waiting.remove(index);
        }
    }
}

async fn serve(stream: TcpStream, desk: Arc<ListenerState>, visit: Arc<Visit>) {
    let patience = desk.patience;
    let connection = http1::Builder::new()
        .timer(TokioTimer::new())
        .header_read_timeout(patience.request)
        .max_buf_size(LARGEST_HEAD)
        .max_headers(MOST_HEADERS)
        .keep_alive(false)
        // A browser that says no more may still wait for its page; one that is gone doesn't end the sign-in.
        .half_close(true)
        .serve_connection(
            TokioIo::new(stream),
            service_fn(|request| {
                let (desk, visit) = (Arc::clone(&desk), Arc::clone(&visit));
                async move { Ok::<_, Infallible>(respond(&request, &desk, &visit).await) }
            }),
        );
    let all = [patience.request, patience.ending, patience.page].iter().sum();
    // How a stranger's connection ends is of no interest; the flow is told by the drop below.
    drop(timeout(all, connection).await);
    drop(visit.delivered.lock().unwrap_or_else(PoisonError::into_inner).take());
}

async fn respond(request: &Request<Incoming>, desk: &ListenerState, visit: &Visit) -> Response<Full<Bytes>> {
    let page = match refusal(request, &desk.authority) {
        Some(status) => LandingPage::Refused(status),
        None => redirected(request.uri().query().unwrap_or_default(), desk, visit).await,
    };
    in_http(&page, desk.language())
}

/// Why this isn't a redirect at all. A name that resolves to 127.0.0.1 (DNS rebinding) is another host.
fn refusal(request: &Request<Incoming>, authority: &str) -> Option<u16> {
    let mut hosts = request.headers().get_all(HOST).iter();
    let ours = hosts.next().is_some_and(|host| host == authority) && hosts.next().is_none();
    if !ours || request.uri().authority().is_some() {
        Some(421)
    } else if request.method() != Method::GET {
        Some(405)
    } else if request.uri().path() != "/" {
        Some(404)
    } else {
        None
    }
}

async fn redirected(query: &str, desk: &ListenerState, visit: &Visit) -> LandingPage {
    let result = parse_redirect(query, desk.state.expose_secret(), &desk.accounts);
    if result.as_ref().is_err_and(|fault| !fault.ends_attempt()) {
        desk.strays.fetch_add(1, Ordering::Relaxed);
        return LandingPage::Stray;
    }
    if desk.answered.swap(true, Ordering::SeqCst) {
        return LandingPage::Again;
    }
    visit.won.store(true, Ordering::SeqCst);
    let (reply, ending) = oneshot::channel();
    let (tell, delivered) = oneshot::channel();
    *visit.delivered.lock().unwrap_or_else(PoisonError::into_inner) = Some(tell);
    let arrival = Arrival {
        result,
        reply,
        delivered,
        patience: desk.patience,
    };
    if desk.arrived.send(arrival).await.is_err() {
        return LandingPage::Unknown;
    }
    match timeout(desk.patience.ending, ending).await {
        Ok(Ok(page)) => page,
        Ok(Err(_)) | Err(_) => LandingPage::Unknown,
    }
}

fn in_http(page: &LandingPage, language: Language) -> Response<Full<Bytes>> {
    let mut response = Response::new(Full::new(Bytes::from(page.html(language))));
    *response.status_mut() = page.status().try_into().unwrap_or_default();
    let headers = response.headers_mut();
    headers.insert(CONTENT_TYPE, HeaderValue::from_static("text/html; charset=utf-8"));
    headers.insert(CACHE_CONTROL, HeaderValue::from_static("no-store"));
    headers.insert(REFERRER_POLICY, HeaderValue::from_static("no-referrer"));
    headers.insert("x-content-type-options", HeaderValue::from_static("nosniff"));
    if let Ok(policy) = HeaderValue::from_str(&CONTENT_POLICY) {
        headers.insert(CONTENT_SECURITY_POLICY, policy);
    }
    if page.status() == 405 {
        headers.insert(ALLOW, HeaderValue::from_static("GET"));
    }
    response
}
