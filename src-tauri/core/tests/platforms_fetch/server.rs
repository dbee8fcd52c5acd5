//! A test server on loopback: it answers as told (completely, truncated, or never) and records its requests.

use std::collections::BTreeMap;
use std::io::Write;
use std::sync::{Arc, Mutex};

use flate2::Compression;
use flate2::write::GzEncoder;
use tokio::io::{AsyncReadExt, AsyncWriteExt};
use tokio::net::{TcpListener, TcpStream};

/// A request as it came.
#[derive(Clone, Debug)]
pub(crate) struct Seen {
    /// `GET` or `POST`.
    pub(crate) method: String,
    /// Path and query.
    pub(crate) target: String,
    /// Headers, names in lower case.
    pub(crate) headers: BTreeMap<String, String>,
    /// The body.
    pub(crate) body: String,
}

impl Seen {
    /// A header, or nothing.
    pub(crate) fn header(&self, name: &str) -> &str {
        self.headers.get(name).map_or("", String::as_str)
    }
}

/// What is answered.
#[derive(Clone, Debug)]
pub(crate) struct Reply {
    head: String,
    body: Vec<u8>,
    announced: Option<usize>,
    stall: bool,
}

impl Reply {
    /// This status and body, without a content type.
    pub(crate) fn new(status: u16, body: impl Into<Vec<u8>>) -> Self {
        Self {
            head: format!("HTTP/1.1 {status} Status\r\nConnection: close\r\n"),
            body: body.into(),
            announced: None,
            stall: false,
        }
    }

    /// 200 and JSON.
    pub(crate) fn json(body: impl Into<Vec<u8>>) -> Self {
        Self::new(200, body).with("Content-Type", "application/json; charset=utf-8")
    }

    /// This status and HTML.
    pub(crate) fn html(status: u16, body: impl Into<Vec<u8>>) -> Self {
        Self::new(status, body).with("Content-Type", "text/html; charset=UTF-8")
    }

    /// Never answers.
    pub(crate) fn never() -> Self {
        Self {
            stall: true,
            ..Self::new(200, "")
        }
    }

    /// One more header.
    pub(crate) fn with(mut self, name: &str, value: &str) -> Self {
        self.head = format!("{}{name}: {value}\r\n", self.head);
        self
    }

    /// The body compressed.
    pub(crate) fn gzip(self) -> Self {
        self.packed_as("gzip")
    }

    /// The same, with the coding's name written like this.
    pub(crate) fn packed_as(self, coding: &str) -> Self {
        let body = packed(&self.body);
        Self { body, ..self }.with("Content-Encoding", coding)
    }

    /// The body compressed as two members, one for each half.
    pub(crate) fn packed_in_members(self) -> Self {
        let (first, second) = self.body.split_at(self.body.len() / 2);
        let body = [packed(first), packed(second)].concat();
        Self { body, ..self }.with("Content-Encoding", "gzip")
    }

    /// Announces more bytes than come.
    pub(crate) fn cut(self) -> Self {
        Self {
            announced: Some(self.body.len() + 100),
            ..self
        }
    }
}

fn packed(bytes: &[u8]) -> Vec<u8> {
    let mut encoder = GzEncoder::new(Vec::new(), Compression::fast());
    encoder.write_all(bytes).unwrap();
    encoder.finish().unwrap()
}

/// Decides what is answered: the request, and how many came before it.
type Script = dyn Fn(&Seen, usize) -> Reply + Send + Sync;

/// The server.
pub(crate) struct Server {
    /// Scheme, host and port.
    pub(crate) address: String,
    seen: Arc<Mutex<Vec<Seen>>>,
}

impl Server {
    /// A server that answers by `script`.
    pub(crate) async fn start(script: impl Fn(&Seen, usize) -> Reply + Send + Sync + 'static) -> Self {
        let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
        let address = format!("http://{}", listener.local_addr().unwrap());
        let seen = Arc::new(Mutex::new(Vec::new()));
        let (script, log): (Arc<Script>, _) = (Arc::new(script), Arc::clone(&seen));
        tokio::spawn(async move {
            while let Ok((stream, _)) = listener.accept().await {
                let (script, log) = (Arc::clone(&script), Arc::clone(&log));
                tokio::spawn(async move { serve(stream, &*script, &log).await });
            }
        });
        Self { address, seen }
    }

    /// What it was asked so far.
    pub(crate) fn seen(&self) -> Vec<Seen> {
        self.seen.lock().unwrap().clone()
    }

    /// The paths it was asked for, without their queries.
    pub(crate) fn paths(&self) -> Vec<String> {
        let path = |seen: Seen| seen.target.split('?').next().unwrap().to_owned();
        self.seen().into_iter().map(path).collect()
    }
}

async fn serve(mut stream: TcpStream, script: &Script, log: &Mutex<Vec<Seen>>) {
    let Some(request) = read(&mut stream).await else { return };
    let reply = {
        let mut log = log.lock().unwrap();
        log.push(request.clone());
        script(&request, log.len() - 1)
    };
    if reply.stall {
        // Until the client hangs up.
        let _gone = stream.read(&mut [0]).await;
        return;
    }
    let length = reply.announced.unwrap_or(reply.body.len());
    let head = format!("{}Content-Length: {length}\r\n\r\n", reply.head);
    // A client that has read enough hangs up in the middle, which is its right.
    let _sent = stream.write_all(head.as_bytes()).await;
    let _sent = stream.write_all(&reply.body).await;
    let _closed = stream.shutdown().await;
}

async fn read(stream: &mut TcpStream) -> Option<Seen> {
    let mut bytes = Vec::new();
    let head = loop {
        if let Some(end) = bytes.windows(4).position(|window| window == b"\r\n\r\n") {
            break end;
        }
        if stream.read_buf(&mut bytes).await.ok()? == 0 {
            return None;
        }
    };
    let text = String::from_utf8(bytes[..head].to_vec()).ok()?;
    let mut lines = text.lines();
    let mut first = lines.next()?.split(' ');
    let (method, target) = (first.next()?.to_owned(), first.next()?.to_owned());
    let headers: BTreeMap<String, String> = lines
        .filter_map(|line| line.split_once(": "))
        .map(|(name, value)| (name.to_ascii_lowercase(), value.to_owned()))
        .collect();
    let length = headers
        .get("content-length")
        .map_or(0, |length| length.parse().unwrap());
    while bytes.len() < head + 4 + length {
        stream.read_buf(&mut bytes).await.ok()?;
    }
    Some(Seen {
        method,
        target,
        headers,
        body: String::from_utf8(bytes[head + 4..].to_vec()).ok()?,
    })
}
