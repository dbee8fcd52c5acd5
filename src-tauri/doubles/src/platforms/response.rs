//! An answer that a platform is set to give, and the ways in which it can go wrong.

use std::io::Write;

use flate2::Compression;
use flate2::write::GzEncoder;
use jiff::Timestamp;
use serde_json::Value;

use crate::wire::{End, Reply, WireResponse, http_date, stall};

/// How an answer goes wrong.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) enum Trouble {
    /// The connection is closed without an answer.
    Drop,
    /// There is never an answer.
    Stall,
    /// So many bytes are sent, then the connection breaks.
    CutAt(usize),
    /// So many bytes are sent, then nothing more comes.
    HangAt(usize),
    /// Content-Length says this.
    Promise(usize),
}

/// An answer to give.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Response {
    pub(crate) status: u16,
    pub(crate) headers: Vec<(String, String)>,
    pub(crate) body: Vec<u8>,
    pub(crate) etag: Option<String>,
    pub(crate) trouble: Option<Trouble>,
}

impl Response {
    /// Bytes of this media type, with status 200.
    #[must_use]
    pub fn new(media_type: &str, body: impl Into<Vec<u8>>) -> Self {
        Self {
            status: 200,
            headers: vec![("content-type".to_owned(), media_type.to_owned())],
            body: body.into(),
            etag: None,
            trouble: None,
        }
    }

    /// JSON with status 200.
    #[must_use]
    pub fn json(value: &Value) -> Self {
        Self::new("application/json", value.to_string())
    }

    /// HTML with status 200.
    #[must_use]
    pub fn html(text: &str) -> Self {
        Self::new("text/html; charset=utf-8", text)
    }

    /// The page a guard in front of the site shows instead of an answer: 403 and HTML.
    #[must_use]
    pub fn challenge() -> Self {
        let page = "<!DOCTYPE html><html><head><title>Just a moment...</title></head><body>Enable JavaScript and cookies to continue</body></html>";
        Self::html(page)
            .status(403)
            .header("cf-mitigated", "challenge")
            .header("server", "cloudflare")
    }

    /// 429 with the time to wait.
    #[must_use]
    pub fn too_many(retry_after: u32) -> Self {
        Self::html("Too Many Requests")
            .status(429)
            .header("retry-after", &retry_after.to_string())
    }

    /// Another status.
    #[must_use]
    pub fn status(mut self, status: u16) -> Self {
        self.status = status;
        self
    }

    /// Sets a header.
    #[must_use]
    pub fn header(mut self, name: &str, value: &str) -> Self {
        self.headers.retain(|(known, _)| !known.eq_ignore_ascii_case(name));
        self.headers.push((name.to_owned(), value.to_owned()));
        self
    }

    /// `Date` says this, whatever the server's time is.
    #[must_use]
    pub fn date(self, at: Timestamp) -> Self {
        self.header("date", &http_date(at))
    }

    /// It lay in a cache for so many seconds.
    #[must_use]
    pub fn age(self, seconds: u32) -> Self {
        self.header("age", &seconds.to_string())
    }

    /// Gives an entity tag, and 304 to those who send it back.
    #[must_use]
    pub fn etag(mut self, etag: &str) -> Self {
        self.etag = Some(format!("\"{etag}\""));
        self
    }

    /// The connection is closed without an answer.
    #[must_use]
    pub fn dropped() -> Self {
        Self::new("text/plain", "").trouble(Trouble::Drop)
    }

    /// There is never an answer.
    #[must_use]
    pub fn stalled() -> Self {
        Self::new("text/plain", "").trouble(Trouble::Stall)
    }

    /// Breaks the connection after so many bytes of the body; Content-Length promises all of them.
    #[must_use]
    pub fn cut_at(self, bytes: usize) -> Self {
        self.trouble(Trouble::CutAt(bytes))
    }

    /// Sends so many bytes of the body, then nothing more, and keeps the connection.
    #[must_use]
    pub fn hanging_at(self, bytes: usize) -> Self {
        self.trouble(Trouble::HangAt(bytes))
    }

    /// Sends another Content-Length: with a smaller one the body ends early but whole, with a larger one it never gets whole.
    #[must_use]
    pub fn promising(self, bytes: usize) -> Self {
        self.trouble(Trouble::Promise(bytes))
    }

    /// A body of so many blanks.
    #[must_use]
    pub fn oversized(bytes: usize) -> Self {
        Self::new("application/json", vec![b' '; bytes])
    }

    /// So many bytes of blanks, compressed to a thousandth.
    ///
    /// # Panics
    /// Never: compressing into memory doesn't fail.
    #[must_use]
    pub fn gzip_bomb(bytes: usize) -> Self {
        let mut encoder = GzEncoder::new(Vec::new(), Compression::best());
        let block = vec![b' '; 1 << 20];
        let mut left = bytes;
        while left > 0 {
            let size = left.min(block.len());
            encoder.write_all(&block[..size]).expect("memory takes it");
            left -= size;
        }
        let body = encoder.finish().expect("memory takes it");
        Self::new("application/json", body).header("content-encoding", "gzip")
    }

    fn trouble(mut self, trouble: Trouble) -> Self {
        self.trouble = Some(trouble);
        self
    }

    /// What goes over the wire to someone who sent this If-None-Match.
    pub(crate) async fn reply(self, if_none_match: Option<&str>) -> Reply {
        let mut answer = WireResponse {
            status: self.status,
            headers: self.headers,
            body: self.body,
            end: End::Whole,
        };
        if let Some(etag) = self.etag {
            if if_none_match == Some(etag.as_str()) {
                let times = |(name, _): &(String, String)| name == "date" || name == "age";
                let mut unchanged = WireResponse::empty(304).with("etag", etag);
                unchanged.headers.extend(answer.headers.into_iter().filter(times));
                return Reply::Answer(unchanged);
            }
            answer = answer.with("etag", etag);
        }
        let whole = answer.body.len();
        match self.trouble {
            None => {}
            Some(Trouble::Drop) => return Reply::Close,
            Some(Trouble::Stall) => match stall().await {},
            Some(Trouble::CutAt(bytes)) => {
                answer = answer.with("content-length", whole.to_string());
                answer.body.truncate(bytes);
                answer.end = End::Break;
            }
            Some(Trouble::HangAt(bytes)) => {
                answer = answer.with("content-length", whole.to_string());
                answer.body.truncate(bytes);
                answer.end = End::Hang;
            }
            Some(Trouble::Promise(bytes)) => {
                answer = answer.with("content-length", bytes.to_string());
                answer.body.truncate(bytes);
                if bytes > whole {
                    answer.end = End::Break;
                }
            }
        }
        Reply::Answer(answer)
    }
}
