//! A static host for a feed: what it serves can be changed, and it remembers what it was asked.

use std::collections::BTreeMap;
use std::io::{BufRead, BufReader, Write};
use std::net::{TcpListener, TcpStream};
use std::sync::{Arc, Mutex};

/// What is served at one path: once each, the last for ever.
type Files = BTreeMap<String, Vec<Vec<u8>>>;

pub(crate) struct StaticHost {
    pub(crate) address: String,
    files: Arc<Mutex<Files>>,
    asked: Arc<Mutex<Vec<String>>>,
}

impl StaticHost {
    pub(crate) fn start() -> Self {
        let listener = TcpListener::bind("127.0.0.1:0").unwrap();
        let address = format!("http://{}", listener.local_addr().unwrap());
        let (files, asked): (Arc<Mutex<Files>>, Arc<Mutex<Vec<String>>>) = Default::default();
        let (served, noted) = (Arc::clone(&files), Arc::clone(&asked));
        std::thread::spawn(move || {
            for stream in listener.incoming().flatten() {
                // Who goes away early is nobody's failure.
                drop(answer(stream, &served, &noted));
            }
        });
        Self { address, files, asked }
    }

    pub(crate) fn feed_url(&self) -> String {
        format!("{}/contests.json", self.address)
    }

    pub(crate) fn serve(&self, path: &str, bodies: &[&[u8]]) {
        let bodies = bodies.iter().map(|body| body.to_vec()).collect();
        self.files.lock().unwrap().insert(path.to_owned(), bodies);
    }

    /// The feed and its signature.
    pub(crate) fn publish(&self, file: &[u8], signature: &str) {
        self.serve("/contests.json", &[file]);
        self.serve("/contests.json.minisig", &[signature.as_bytes()]);
    }

    pub(crate) fn forget(&self, path: &str) {
        self.files.lock().unwrap().remove(path);
    }

    /// The request lines since the last time.
    pub(crate) fn asked(&self) -> Vec<String> {
        std::mem::take(&mut self.asked.lock().unwrap())
    }
}

fn answer(mut stream: TcpStream, files: &Mutex<Files>, asked: &Mutex<Vec<String>>) -> std::io::Result<()> {
    let mut reader = BufReader::new(stream.try_clone()?);
    let (mut line, mut known) = (String::new(), None);
    reader.read_line(&mut line)?;
    loop {
        let mut header = String::new();
        reader.read_line(&mut header)?;
        if header.trim().is_empty() {
            break;
        }
        if let Some(tag) = header.to_ascii_lowercase().strip_prefix("if-none-match:") {
            known = Some(tag.trim().to_owned());
        }
    }
    let path = line.split(' ').nth(1).unwrap_or_default().to_owned();
    asked
        .lock()
        .unwrap()
        .push(format!("{path}{}", known.as_ref().map_or("", |_| " if changed")));
    let body = {
        let mut files = files.lock().unwrap();
        files.get_mut(&path).and_then(|bodies| match bodies.len() {
            0 => None,
            1 => bodies.first().cloned(),
            _ => Some(bodies.remove(0)),
        })
    };
    let date = {
        #[expect(clippy::disallowed_methods, reason = "the program under test lives in real time")]
        let now = jiff::Timestamp::now();
        now.strftime("%a, %d %b %Y %H:%M:%S GMT").to_string()
    };
    match body {
        None => write!(
            stream,
            "HTTP/1.1 404 Not Found\r\nDate: {date}\r\nContent-Length: 0\r\nConnection: close\r\n\r\n"
        ),
        Some(body) => {
            let sum = body
                .iter()
                .fold(7_u64, |sum, byte| sum.wrapping_mul(31).wrapping_add(u64::from(*byte)));
            let tag = format!("\"{sum:x}\"");
            if known.as_ref() == Some(&tag) {
                write!(
                    stream,
                    "HTTP/1.1 304 Not Modified\r\nDate: {date}\r\nETag: {tag}\r\nConnection: close\r\n\r\n"
                )
            } else {
                write!(
                    stream,
                    "HTTP/1.1 200 OK\r\nDate: {date}\r\nETag: {tag}\r\nContent-Length: {}\r\nConnection: close\r\n\r\n",
                    body.len()
                )?;
                stream.write_all(&body)
            }
        }
    }
}
