//! A proxy in front of a double that breaks the traffic byte by byte, in ways that no HTTP library would let a server do.
//!
//! Not `noxious`, the port of Toxiproxy: it knows neither a reset nor TLS nor what an answer is, only delay, cut and slices of a stream.

use std::net::SocketAddr;
use std::sync::{Arc, Mutex};
use std::time::Duration;

use contestsync_core::http::pause;
use tokio::io::{AsyncReadExt, AsyncWriteExt};
use tokio::net::{TcpListener, TcpStream};
use tokio::task::JoinHandle;

/// What is done with a connection, one after the other.
#[derive(Clone, Debug)]
pub(crate) enum Act {
    Send(Vec<u8>),
    /// The same bytes again and again, with a pause after each, until the other side is gone.
    Drip(Vec<u8>, Duration),
    Wait(Duration),
    /// RST.
    Reset,
    /// Nothing more comes, the connection stays.
    Silence,
}

/// Makes the acts out of the whole true answer.
pub(crate) type Fault = fn(&[u8]) -> Vec<Act>;

pub(crate) struct Proxy {
    address: SocketAddr,
    fault: Arc<Mutex<Option<Fault>>>,
    task: JoinHandle<()>,
}

impl Proxy {
    /// Before `upstream`, as `http://127.0.0.1:PORT`; at first it breaks nothing.
    pub(crate) async fn before(upstream: &str) -> Self {
        let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
        let address = listener.local_addr().unwrap();
        let fault: Arc<Mutex<Option<Fault>>> = Arc::default();
        let (shared, upstream) = (Arc::clone(&fault), upstream.trim_start_matches("http://").to_owned());
        let task = tokio::spawn(async move {
            while let Ok((stream, _)) = listener.accept().await {
                let fault = *shared.lock().unwrap();
                let upstream = upstream.clone();
                tokio::spawn(async move { pass(stream, &upstream, fault).await });
            }
        });
        Self { address, fault, task }
    }

    pub(crate) fn url(&self) -> String {
        format!("http://{}", self.address)
    }

    pub(crate) fn break_by(&self, fault: Option<Fault>) {
        *self.fault.lock().unwrap() = fault;
    }
}

impl Drop for Proxy {
    fn drop(&mut self) {
        self.task.abort();
    }
}

async fn pass(mut client: TcpStream, upstream: &str, fault: Option<Fault>) {
    let Some(request) = read_request(&mut client).await else {
        return;
    };
    let mut server = TcpStream::connect(upstream).await.unwrap();
    server.write_all(&request).await.unwrap();
    let mut answer = Vec::new();
    drop(server.read_to_end(&mut answer).await);
    let acts = fault.map_or_else(|| vec![Act::Send(answer.clone())], |fault| fault(&answer));
    for act in acts {
        // A client that has read enough hangs up in the middle, which is its right.
        let gone = match act {
            Act::Send(bytes) => client.write_all(&bytes).await.is_err(),
            Act::Drip(bytes, every) => {
                while client.write_all(&bytes).await.is_ok() {
                    pause(every).await;
                }
                true
            }
            Act::Wait(time) => {
                pause(time).await;
                false
            }
            Act::Reset => {
                client.set_zero_linger().unwrap();
                true
            }
            Act::Silence => {
                drop(client.read(&mut [0]).await);
                true
            }
        };
        if gone {
            return;
        }
    }
    drop(client.shutdown().await);
}

/// The whole request, asked so the answer ends with its connection and isn't compressed.
async fn read_request(client: &mut TcpStream) -> Option<Vec<u8>> {
    let mut bytes = Vec::new();
    let end = loop {
        if let Some(end) = bytes.windows(4).position(|window| window == b"\r\n\r\n") {
            break end;
        }
        if client.read_buf(&mut bytes).await.ok()? == 0 {
            return None;
        }
    };
    let head = String::from_utf8(bytes[..end].to_vec()).ok()?;
    let length = head.lines().find_map(|line| {
        let (name, value) = line.split_once(": ")?;
        name.eq_ignore_ascii_case("content-length")
            .then(|| value.parse::<usize>().unwrap())
    });
    while bytes.len() < end + 4 + length.unwrap_or(0) {
        if client.read_buf(&mut bytes).await.ok()? == 0 {
            return None;
        }
    }
    let kept = head.lines().filter(|line| {
        let name = line.split(':').next().unwrap_or_default().to_ascii_lowercase();
        !["accept-encoding", "connection", "if-none-match", "if-modified-since"].contains(&name.as_str())
    });
    let head: Vec<&str> = kept.collect();
    let mut request = format!("{}\r\nConnection: close\r\n\r\n", head.join("\r\n")).into_bytes();
    request.extend_from_slice(&bytes[end + 4..]);
    Some(request)
}
