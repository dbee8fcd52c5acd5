//! An HTTP/1.1 server on loopback that can also misbehave: close without an answer, promise more than it sends, stall.

use std::convert::Infallible;
use std::fmt;
use std::io;
use std::net::{Ipv4Addr, SocketAddr};
use std::pin::Pin;
use std::sync::{Arc, Mutex, PoisonError};
use std::task::{Context, Poll};
use std::thread::JoinHandle;

use hyper::body::{Body, Bytes, Frame, Incoming};
use hyper::header::{HeaderMap, HeaderName, HeaderValue};
use hyper::service::service_fn;
use hyper_util::rt::TokioIo;
use jiff::Timestamp;
use tokio::net::{TcpListener, TcpStream};
use tokio::sync::oneshot;
use tokio::task::JoinSet;

/// A request, whole.
#[derive(Clone, Debug)]
pub(crate) struct Request {
    pub(crate) method: String,
    pub(crate) path: String,
    pub(crate) raw_query: String,
    pub(crate) headers: HeaderMap,
    pub(crate) body: Vec<u8>,
}

impl Request {
    /// The text of a header, or nothing.
    pub(crate) fn header(&self, name: &str) -> Option<&str> {
        self.headers.get(name).and_then(|value| value.to_str().ok())
    }

    /// The query's pairs, decoded.
    pub(crate) fn query(&self) -> Vec<(String, String)> {
        form(self.raw_query.as_bytes())
    }
}

/// The pairs of a query or of a form, decoded.
pub(crate) fn form(text: &[u8]) -> Vec<(String, String)> {
    url::form_urlencoded::parse(text).into_owned().collect()
}

/// What comes after the body's bytes.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum End {
    /// The answer is whole.
    Whole,
    /// The connection breaks.
    Break,
    /// Nothing more comes, the connection stays.
    Hang,
}

/// An answer.
#[derive(Clone, Debug)]
pub(crate) struct WireResponse {
    pub(crate) status: u16,
    pub(crate) headers: Vec<(String, String)>,
    pub(crate) body: Vec<u8>,
    pub(crate) end: End,
}

impl WireResponse {
    pub(crate) fn new(status: u16, media_type: &str, body: impl Into<Vec<u8>>) -> Self {
        Self {
            status,
            headers: vec![("content-type".to_owned(), media_type.to_owned())],
            body: body.into(),
            end: End::Whole,
        }
    }

    pub(crate) fn json(status: u16, value: &serde_json::Value) -> Self {
        Self::new(status, "application/json; charset=UTF-8", value.to_string())
    }

    pub(crate) fn empty(status: u16) -> Self {
        Self {
            status,
            headers: Vec::new(),
            body: Vec::new(),
            end: End::Whole,
        }
    }

    pub(crate) fn with(mut self, name: &str, value: impl Into<String>) -> Self {
        self.headers.retain(|(known, _)| !known.eq_ignore_ascii_case(name));
        self.headers.push((name.to_owned(), value.into()));
        self
    }
}

/// What becomes of a request.
#[derive(Debug)]
pub(crate) enum Reply {
    /// An answer.
    Answer(WireResponse),
    /// The connection is closed without one.
    Close,
}

/// Tells the time that a double writes into `Date`.
pub(crate) type Teller = dyn Fn() -> Timestamp + Send + Sync;

/// What a server's `Date` says; the system's time until a test tells another.
#[derive(Clone, Default)]
pub(crate) struct Dates(Arc<Mutex<Option<Arc<Teller>>>>);

impl Dates {
    /// From now on `Date` says what `teller` tells.
    pub(crate) fn by(&self, teller: Arc<Teller>) {
        *self.0.lock().unwrap_or_else(PoisonError::into_inner) = Some(teller);
    }

    fn header(&self) -> Option<String> {
        let told = self.0.lock().unwrap_or_else(PoisonError::into_inner).clone()?;
        Some(http_date(told()))
    }
}

impl fmt::Debug for Dates {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.write_str("Dates")
    }
}

/// An instant as `Date` and `Last-Modified` write it (RFC 9110, 5.6.7).
pub(crate) fn http_date(at: Timestamp) -> String {
    at.strftime("%a, %d %b %Y %H:%M:%S GMT").to_string()
}

type Handler = dyn Fn(Request) -> Pin<Box<dyn Future<Output = Reply> + Send>> + Send + Sync;

/// A server on a thread of its own; stops when dropped.
#[derive(Debug)]
pub(crate) struct Server {
    address: SocketAddr,
    stop: Option<oneshot::Sender<()>>,
    thread: Option<JoinHandle<()>>,
}

impl Server {
    /// Listens on 127.0.0.1 at this port, 0 for any free one.
    pub(crate) fn start<H, F>(port: u16, dates: Dates, handler: H) -> io::Result<Self>
    where
        H: Fn(Request) -> F + Send + Sync + 'static,
        F: Future<Output = Reply> + Send + 'static,
    {
        let listener = std::net::TcpListener::bind((Ipv4Addr::LOCALHOST, port))?;
        listener.set_nonblocking(true)?;
        let address = listener.local_addr()?;
        let handler: Arc<Handler> = Arc::new(move |request| Box::pin(handler(request)));
        let (stop, stopped) = oneshot::channel();
        let runtime = tokio::runtime::Builder::new_current_thread().enable_all().build()?;
        let thread = std::thread::Builder::new()
            .name(format!("double-{}", address.port()))
            .spawn(move || runtime.block_on(accept(listener, dates, handler, stopped)))?;
        Ok(Self {
            address,
            stop: Some(stop),
            thread: Some(thread),
        })
    }

    /// `http://127.0.0.1:PORT`, without a slash at its end.
    pub(crate) fn url(&self) -> String {
        format!("http://{}", self.address)
    }
}

impl Drop for Server {
    fn drop(&mut self) {
        drop(self.stop.take());
        if let Some(thread) = self.thread.take() {
            drop(thread.join());
        }
    }
}

async fn accept(
    listener: std::net::TcpListener,
    dates: Dates,
    handler: Arc<Handler>,
    mut stopped: oneshot::Receiver<()>,
) {
    let Ok(listener) = TcpListener::from_std(listener) else {
        return;
    };
    let mut connections = JoinSet::new();
    loop {
        tokio::select! {
            _ = &mut stopped => return,
            Some(_) = connections.join_next() => {}
            accepted = listener.accept() => {
                if let Ok((stream, _)) = accepted {
                    connections.spawn(connection(stream, dates.clone(), Arc::clone(&handler)));
                }
            }
        }
    }
}

async fn connection(stream: TcpStream, dates: Dates, handler: Arc<Handler>) {
    drop(stream.set_nodelay(true));
    let service = service_fn(move |request| answer(request, dates.clone(), Arc::clone(&handler)));
    // An error here is a connection that one of the two sides broke.
    drop(
        hyper::server::conn::http1::Builder::new()
            .serve_connection(TokioIo::new(stream), service)
            .await,
    );
}

async fn answer(
    request: hyper::Request<Incoming>,
    dates: Dates,
    handler: Arc<Handler>,
) -> Result<hyper::Response<Sent>, io::Error> {
    let (head, body) = request.into_parts();
    let request = Request {
        method: head.method.as_str().to_owned(),
        path: head.uri.path().to_owned(),
        raw_query: head.uri.query().unwrap_or_default().to_owned(),
        headers: head.headers,
        body: read(body).await?,
    };
    match handler(request).await {
        Reply::Answer(answer) => response(dated(answer, &dates)).map_err(io::Error::other),
        Reply::Close => Err(io::Error::other("closed without an answer, as asked")),
    }
}

/// The answer with the date that the test tells, unless it has one of its own.
fn dated(answer: WireResponse, dates: &Dates) -> WireResponse {
    let has_date = answer.headers.iter().any(|(name, _)| name.eq_ignore_ascii_case("date"));
    match dates.header().filter(|_| !has_date) {
        Some(date) => answer.with("date", date),
        None => answer,
    }
}

async fn read(mut body: Incoming) -> io::Result<Vec<u8>> {
    let mut whole = Vec::new();
    while let Some(frame) = std::future::poll_fn(|context| Pin::new(&mut body).poll_frame(context)).await {
        if let Ok(data) = frame.map_err(io::Error::other)?.into_data() {
            whole.extend_from_slice(&data);
        }
    }
    Ok(whole)
}

fn response(answer: WireResponse) -> Result<hyper::Response<Sent>, hyper::http::Error> {
    let mut response = hyper::Response::builder().status(answer.status);
    for (name, value) in &answer.headers {
        response = response.header(
            HeaderName::from_bytes(name.as_bytes())?,
            HeaderValue::from_bytes(value.as_bytes())?,
        );
    }
    response.body(Sent {
        data: Some(Bytes::from(answer.body)),
        end: answer.end,
        flushed: false,
    })
}

/// A body and how it ends.
struct Sent {
    data: Option<Bytes>,
    end: End,
    flushed: bool,
}

impl Body for Sent {
    type Data = Bytes;
    type Error = io::Error;

    fn poll_frame(
        mut self: Pin<&mut Self>,
        context: &mut Context<'_>,
    ) -> Poll<Option<Result<Frame<Bytes>, io::Error>>> {
        if let Some(data) = self.data.take().filter(|data| !data.is_empty()) {
            return Poll::Ready(Some(Ok(Frame::data(data))));
        }
        match self.end {
            End::Whole => Poll::Ready(None),
            End::Hang => Poll::Pending,
            End::Break if self.flushed => Poll::Ready(Some(Err(io::Error::other("broken off, as asked")))),
            End::Break => {
                // One more turn, in which what was written so far is sent.
                self.flushed = true;
                context.waker().wake_by_ref();
                Poll::Pending
            }
        }
    }

    fn is_end_stream(&self) -> bool {
        self.end == End::Whole && self.data.as_ref().is_none_or(Bytes::is_empty)
    }

    fn size_hint(&self) -> hyper::body::SizeHint {
        let length = self.data.as_ref().map_or(0, Bytes::len);
        match (self.end, u64::try_from(length)) {
            (End::Whole, Ok(length)) => hyper::body::SizeHint::with_exact(length),
            _ => hyper::body::SizeHint::default(),
        }
    }
}

/// Never comes back: the request stalls until the other side gives up or the server stops.
pub(crate) async fn stall() -> Infallible {
    std::future::pending().await
}
