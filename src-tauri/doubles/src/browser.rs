//! A person's browser, as far as tests need one: opens an address and follows redirects.

use std::io;

use tokio::io::{AsyncReadExt, AsyncWriteExt};
use tokio::net::TcpStream;
use url::Url;

/// What the browser shows at last.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Browsed {
    /// The status.
    pub status: u16,
    /// Names in lower case, and values.
    pub headers: Vec<(String, String)>,
    /// The body as text.
    pub body: String,
    /// The address it came from.
    pub url: String,
}

impl Browsed {
    /// The value of a header.
    #[must_use]
    pub fn header(&self, name: &str) -> Option<&str> {
        let found = self.headers.iter().find(|(known, _)| known == name);
        found.map(|(_, value)| value.as_str())
    }

    /// The body as JSON, null if it is none.
    #[must_use]
    pub fn json(&self) -> serde_json::Value {
        serde_json::from_str(&self.body).unwrap_or_default()
    }
}

/// Opens an address as a person's browser does, and follows up to five redirects.
pub async fn browse(url: &str) -> io::Result<Browsed> {
    let mut next = url.to_owned();
    for _ in 0..5 {
        let shown = request("GET", &next, &[], "").await?;
        match shown.header("location") {
            Some(location) if (300..400).contains(&shown.status) => {
                let base = Url::parse(&next).map_err(io::Error::other)?;
                next = base.join(location).map_err(io::Error::other)?.into();
            }
            _ => return Ok(shown),
        }
    }
    Err(io::Error::other("too many redirects"))
}

/// One request over plain HTTP, whose connection is closed after it; redirects aren't followed.
pub async fn request(method: &str, url: &str, headers: &[(&str, &str)], body: &str) -> io::Result<Browsed> {
    let parsed = Url::parse(url).map_err(io::Error::other)?;
    let host = parsed.host_str().unwrap_or("127.0.0.1");
    let port = parsed.port_or_known_default().unwrap_or(80);
    let mut stream = TcpStream::connect((host.trim_matches(['[', ']']), port)).await?;
    let target = match parsed.query() {
        Some(query) => format!("{}?{query}", parsed.path()),
        None => parsed.path().to_owned(),
    };
    let mut text = format!("{method} {target} HTTP/1.1\r\nhost: {host}:{port}\r\nconnection: close\r\n");
    for (name, value) in headers {
        text.push_str(&format!("{name}: {value}\r\n"));
    }
    if !body.is_empty() || method != "GET" {
        text.push_str(&format!("content-length: {}\r\n", body.len()));
    }
    text.push_str("\r\n");
    text.push_str(body);
    stream.write_all(text.as_bytes()).await?;
    let mut answer = Vec::new();
    stream.read_to_end(&mut answer).await?;
    read_answer(&String::from_utf8_lossy(&answer), url)
}

fn read_answer(text: &str, url: &str) -> io::Result<Browsed> {
    let (head, body) = text.split_once("\r\n\r\n").ok_or_else(|| {
        io::Error::new(
            io::ErrorKind::UnexpectedEof,
            "the connection was closed without an answer",
        )
    })?;
    let mut lines = head.lines();
    let status = lines
        .next()
        .and_then(|line| line.split(' ').nth(1))
        .and_then(|code| code.parse().ok());
    let headers: Vec<_> = lines
        .filter_map(|line| line.split_once(':'))
        .map(|(name, value)| (name.trim().to_ascii_lowercase(), value.trim().to_owned()))
        .collect();
    let promised = headers.iter().find(|(name, _)| name == "content-length");
    if promised
        .and_then(|(_, value)| value.parse().ok())
        .is_some_and(|promised: usize| promised > body.len())
    {
        return Err(io::Error::new(io::ErrorKind::UnexpectedEof, "the answer is not whole"));
    }
    Ok(Browsed {
        status: status.ok_or_else(|| io::Error::other("not HTTP"))?,
        headers,
        body: body.to_owned(),
        url: url.to_owned(),
    })
}
