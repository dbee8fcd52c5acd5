//! Network faults: name, what happens, and the codes that are correct.

use std::io::Write;
use std::sync::LazyLock;
use std::time::Duration;

use flate2::Compression;
use flate2::write::GzEncoder;

use super::proxy::{Act, Fault};

/// How long it takes until the fault is noticed, at most: the time for everything that is asked of one platform, and a little.
pub(crate) const LONGEST: Duration = Duration::from_secs(75);

pub(crate) struct Case {
    pub(crate) name: &'static str,
    pub(crate) fault: Fault,
    /// Any of these may be said; none: the answer is whole and believed.
    pub(crate) codes: &'static [&'static str],
    /// Runs into a time limit: left out of the short form.
    pub(crate) slow: bool,
}

const fn quick(name: &'static str, codes: &'static [&'static str], fault: Fault) -> Case {
    Case {
        name,
        fault,
        codes,
        slow: false,
    }
}

const fn slow(name: &'static str, codes: &'static [&'static str], fault: Fault) -> Case {
    Case {
        name,
        fault,
        codes,
        slow: true,
    }
}

const BROKEN: &[&str] = &["connection"];
const AWAY: &[&str] = &["redirected"];
const STATUS: &[&str] = &["http_status"];
const BODY: &[&str] = &["unexpected_body"];
const LATE: &[&str] = &["timeout"];
const LARGE: &[&str] = &["too_large"];

fn body(answer: &[u8]) -> &[u8] {
    let end = answer.windows(4).position(|window| window == b"\r\n\r\n").unwrap();
    &answer[end + 4..]
}

fn head(answer: &[u8]) -> &[u8] {
    &answer[..answer.len() - body(answer).len()]
}

fn half(answer: &[u8]) -> Vec<u8> {
    answer[..head(answer).len() + body(answer).len() / 2].to_vec()
}

fn send(text: impl Into<Vec<u8>>) -> Vec<Act> {
    vec![Act::Send(text.into())]
}

fn status(line: &str) -> Vec<Act> {
    send(format!(
        "HTTP/1.1 {line}\r\nContent-Length: 0\r\nConnection: close\r\n\r\n"
    ))
}

fn redirect(to: &str) -> Vec<Act> {
    send(format!(
        "HTTP/1.1 302 Found\r\nLocation: {to}\r\nContent-Length: 0\r\nConnection: close\r\n\r\n"
    ))
}

fn with(headers: &str, body: &[u8]) -> Vec<Act> {
    let mut bytes = format!("HTTP/1.1 200 OK\r\n{headers}\r\n").into_bytes();
    bytes.extend_from_slice(body);
    send(bytes)
}

/// 64 MiB of blanks in 106 bytes of brotli (quality 11).
const BROTLI_BOMB: &[u8] = include_bytes!("blanks.br");

/// The same in gzip; made once, for it takes a while.
static GZIP_BOMB: LazyLock<Vec<u8>> = LazyLock::new(|| {
    let mut encoder = GzEncoder::new(Vec::new(), Compression::best());
    for _ in 0..64 {
        encoder.write_all(&vec![b' '; 1 << 20]).unwrap();
    }
    encoder.finish().unwrap()
});

/// Before the clock of the first case runs.
pub(crate) fn prepare() {
    LazyLock::force(&GZIP_BOMB);
}

pub(crate) const CASES: &[Case] = &[
    quick("reset before the answer", BROKEN, |_| vec![Act::Reset]),
    quick("closed before the answer", BROKEN, |_| vec![]),
    quick("reset in the head", BROKEN, |answer| {
        vec![Act::Send(answer[..20].to_vec()), Act::Reset]
    }),
    quick("reset in the body", BROKEN, |answer| {
        vec![Act::Send(half(answer)), Act::Reset]
    }),
    quick("reset after the answer", &[], |answer| {
        vec![
            Act::Send(answer.to_vec()),
            Act::Wait(Duration::from_millis(300)),
            Act::Reset,
        ]
    }),
    quick("truncated body", BROKEN, |answer| send(half(answer))),
    quick("body longer than its length", &[], |answer| {
        send([answer, b"more than was said"].concat())
    }),
    quick("length too small", BODY, |answer| {
        let kind = if body(answer).starts_with(b"<") {
            "text/html"
        } else {
            "application/json"
        };
        with(
            &format!("Content-Type: {kind}\r\nContent-Length: 9\r\nConnection: close\r\n"),
            body(answer),
        )
    }),
    quick("length that is no number", BROKEN, |answer| {
        with("Content-Length: many\r\n", body(answer))
    }),
    quick("over-long body", LARGE, |_| {
        with(
            "Content-Type: application/json\r\nConnection: close\r\n",
            &vec![b' '; 5 << 20],
        )
    }),
    quick("endless chunks", LARGE, |_| {
        let chunk = [b"10000\r\n".to_vec(), vec![b' '; 0x10000], b"\r\n".to_vec()].concat();
        let head = b"HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n".to_vec();
        vec![Act::Send(head), Act::Drip(chunk, Duration::ZERO)]
    }),
    quick("gzip bomb", LARGE, |_| {
        with("Content-Encoding: gzip\r\nConnection: close\r\n", &GZIP_BOMB)
    }),
    quick("brotli bomb", LARGE, |_| {
        with("Content-Encoding: br\r\nConnection: close\r\n", BROTLI_BOMB)
    }),
    quick("gzip that is none", BROKEN, |_| {
        with("Content-Encoding: gzip\r\nConnection: close\r\n", b"plain text")
    }),
    quick("head without an end", BROKEN, |_| {
        vec![
            Act::Send(b"HTTP/1.1 200 OK\r\n".to_vec()),
            Act::Drip(vec![b'a'; 4096], Duration::ZERO),
        ]
    }),
    quick("not HTTP at all", BROKEN, |_| send("SSH-2.0-OpenSSH_9.6\r\n")),
    quick("another charset", BODY, |answer| {
        let text = String::from_utf8_lossy(body(answer));
        let wide: Vec<u8> = text.encode_utf16().flat_map(u16::to_le_bytes).collect();
        with(
            "Content-Type: application/json; charset=utf-16le\r\nConnection: close\r\n",
            &wide,
        )
    }),
    quick("captive portal", BODY, |_| {
        with(
            "Content-Type: text/html\r\nConnection: close\r\n",
            b"<html><body>Welcome! Please log in.</body></html>",
        )
    }),
    quick("redirect to itself", AWAY, |_| redirect("#again")),
    quick("redirect to another host", AWAY, |_| {
        redirect("https://login.example/portal")
    }),
    quick("redirect to plain http", AWAY, |_| redirect("http://192.0.2.1/")),
    // Not even looked at as a place to go.
    quick("redirect to a file", AWAY, |_| redirect("file:///etc/passwd")),
    quick("redirect to another port of this machine", AWAY, |_| {
        redirect("http://127.0.0.1:9/")
    }),
    quick("100 and then the answer", &[], |answer| {
        send([b"HTTP/1.1 100 Continue\r\n\r\n", answer].concat())
    }),
    quick("103 and then the answer", &[], |answer| {
        send([b"HTTP/1.1 103 Early Hints\r\nLink: </a.css>\r\n\r\n", answer].concat())
    }),
    quick("204", BODY, |_| {
        send("HTTP/1.1 204 No Content\r\nConnection: close\r\n\r\n")
    }),
    quick("300", STATUS, |_| status("300 Multiple Choices")),
    quick("400", STATUS, |_| status("400 Bad Request")),
    quick("404", STATUS, |_| status("404 Not Found")),
    quick("418", STATUS, |_| status("418 I'm a teapot")),
    quick("451", STATUS, |_| status("451 Unavailable For Legal Reasons")),
    quick("500", STATUS, |_| status("500 Internal Server Error")),
    quick("503", STATUS, |_| status("503 Service Unavailable")),
    quick("511", STATUS, |_| status("511 Network Authentication Required")),
    quick("599", STATUS, |_| status("599 Nobody Knows")),
    quick("a date of 1970", &[], |answer| {
        send(
            [
                b"HTTP/1.1 200 OK\r\nDate: Thu, 01 Jan 1970 00:00:00 GMT\r\n",
                &answer[17..],
            ]
            .concat(),
        )
    }),
    slow("no answer", LATE, |_| vec![Act::Silence]),
    slow("body that stalls", LATE, |answer| {
        vec![Act::Send(half(answer)), Act::Silence]
    }),
    slow("slow-loris head", LATE, |_| {
        vec![
            Act::Send(b"HTTP/1.1 200 OK\r\nX: ".to_vec()),
            Act::Drip(b"a".to_vec(), Duration::from_millis(100)),
        ]
    }),
    slow("endless drops of a body", LATE, |_| {
        let head = b"HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n".to_vec();
        vec![
            Act::Send(head),
            Act::Drip(b"1\r\n \r\n".to_vec(), Duration::from_millis(100)),
        ]
    }),
];
