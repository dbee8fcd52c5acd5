//! Proxies from the environment are used, and one that can't be used is reported.

use std::io::{Read, Write};
use std::net::{Ipv4Addr, SocketAddr, TcpListener, TcpStream};
use std::sync::atomic::{AtomicUsize, Ordering};
use std::sync::{Arc, Mutex};
use std::thread;

use super::machine::{Machine, Ran, ran};

/// A SOCKS5 proxy (RFC 1928) without authentication.
struct Socks {
    address: SocketAddr,
    /// What it was asked to connect to.
    asked: Arc<Mutex<Vec<String>>>,
}

impl Socks {
    fn start() -> Self {
        let listener = TcpListener::bind((Ipv4Addr::LOCALHOST, 0)).unwrap();
        let address = listener.local_addr().unwrap();
        let asked = Arc::<Mutex<Vec<String>>>::default();
        let log = Arc::clone(&asked);
        thread::spawn(move || {
            for stream in listener.incoming().flatten() {
                let log = Arc::clone(&log);
                thread::spawn(move || serve(stream, &log));
            }
        });
        Self { address, asked }
    }

    fn asked(&self) -> Vec<String> {
        self.asked.lock().unwrap().clone()
    }
}

/// A client that hangs up in the middle ends it; nobody waits for the result.
fn serve(mut client: TcpStream, log: &Mutex<Vec<String>>) -> Option<()> {
    let [_, methods] = take(&mut client)?;
    let mut offered = vec![0; usize::from(methods)];
    client.read_exact(&mut offered).ok()?;
    client.write_all(&[5, 0]).ok()?;
    let [_, _, _, kind] = take(&mut client)?;
    let host = match kind {
        1 => Ipv4Addr::from(take::<4>(&mut client)?).to_string(),
        3 => {
            let [length] = take(&mut client)?;
            let mut name = vec![0; usize::from(length)];
            client.read_exact(&mut name).ok()?;
            String::from_utf8(name).ok()?
        }
        _ => return None,
    };
    let port = u16::from_be_bytes(take(&mut client)?);
    log.lock().unwrap().push(format!("{host}:{port}"));
    let server = TcpStream::connect((host.as_str(), port)).ok()?;
    client.write_all(&[5, 0, 0, 1, 0, 0, 0, 0, 0, 0]).ok()?;
    join(client, server)
}

fn take<const COUNT: usize>(stream: &mut TcpStream) -> Option<[u8; COUNT]> {
    let mut bytes = [0; COUNT];
    stream.read_exact(&mut bytes).ok()?;
    Some(bytes)
}

/// Passes on what either side sends until one hangs up.
fn join(client: TcpStream, server: TcpStream) -> Option<()> {
    let (mut from_client, mut to_server) = (client.try_clone().ok()?, server.try_clone().ok()?);
    thread::spawn(move || std::io::copy(&mut from_client, &mut to_server));
    let (mut from_server, mut to_client) = (server, client);
    std::io::copy(&mut from_server, &mut to_client).ok().map(drop)
}

fn refresh(machine: &Machine, environment: &[(&str, &str)]) -> Ran {
    let mut command = machine.command(["refresh", "--platform", "codeforces", "--json"]);
    command.envs(environment.iter().copied());
    ran(command.output().unwrap())
}

fn outcome(ran: &Ran) -> (i32, String) {
    let platform = ran.json()["platforms"][0].clone();
    let said = platform["error"]["code"].as_str().or(platform["outcome"].as_str());
    (ran.status, said.unwrap().to_owned())
}

#[test]
fn a_socks_proxy_is_used_and_may_look_up_the_name_itself() {
    let (machine, socks) = (Machine::new(), Socks::start());
    let server = machine.platforms.url("codeforces");
    let port = server.rsplit(':').next().unwrap().to_owned();
    machine.rewrite_endpoints(|text| text.replace(&server, &format!("http://localhost:{port}")));
    let proxy = format!("socks5h://{}", socks.address);
    for name in ["ALL_PROXY", "all_proxy", "HTTP_PROXY", "http_proxy"] {
        let count = socks.asked().len();
        assert_eq!(
            outcome(&refresh(&machine, &[(name, &proxy)])),
            (0, "ok".to_owned()),
            "{name}"
        );
        assert_eq!(socks.asked()[count..], [format!("localhost:{port}")], "{name}");
    }
    let count = socks.asked().len();
    let local = format!("socks5://{}", socks.address);
    assert_eq!(
        outcome(&refresh(&machine, &[("ALL_PROXY", &local)])),
        (0, "ok".to_owned())
    );
    assert_eq!(socks.asked()[count..], [format!("127.0.0.1:{port}")]);
}

#[test]
fn a_server_that_no_proxy_names_is_asked_without_one() {
    let (machine, socks) = (Machine::new(), Socks::start());
    let proxy = format!("socks5h://{}", socks.address);
    let environment = [("ALL_PROXY", proxy.as_str()), ("NO_PROXY", "127.0.0.1,localhost")];
    assert_eq!(outcome(&refresh(&machine, &environment)), (0, "ok".to_owned()));
    assert_eq!(socks.asked(), Vec::<String>::new());
}

#[test]
fn an_http_proxy_is_used() {
    let machine = Machine::new();
    let server = machine.platforms.url("codeforces");
    let behind = server.strip_prefix("http://").unwrap().to_owned();
    let listener = TcpListener::bind((Ipv4Addr::LOCALHOST, 0)).unwrap();
    let proxy = format!("http://{}", listener.local_addr().unwrap());
    let passed = Arc::new(AtomicUsize::new(0));
    let count = Arc::clone(&passed);
    thread::spawn(move || {
        for client in listener.incoming().flatten() {
            count.fetch_add(1, Ordering::SeqCst);
            let server = TcpStream::connect(&behind).unwrap();
            thread::spawn(move || join(client, server));
        }
    });
    assert_eq!(
        outcome(&refresh(&machine, &[("HTTP_PROXY", &proxy)])),
        (0, "ok".to_owned())
    );
    assert_eq!(passed.load(Ordering::SeqCst), 1);
}

#[test]
fn a_proxy_that_cannot_be_used_is_said_and_not_passed_by() {
    let machine = Machine::new();
    for proxy in ["socks://127.0.0.1:1", "ftp://127.0.0.1:1", "http://"] {
        let refreshed = refresh(&machine, &[("ALL_PROXY", proxy)]);
        assert_eq!(outcome(&refreshed), (1, "proxy_unusable".to_owned()), "{proxy}");
        let error = refreshed.json()["platforms"][0]["error"]["message"].clone();
        assert!(error.as_str().unwrap().contains("ALL_PROXY"), "{error}");
    }
    assert_eq!(machine.platforms.all_requests(), []);
    let status = machine.run(&["status", "--json"]).json();
    assert_eq!(status["offline_since"], serde_json::Value::Null);
}

#[test]
fn a_calendar_is_read_through_the_proxy_or_not_at_all() {
    let (machine, socks) = (Machine::new(), Socks::start());
    let text = "BEGIN:VCALENDAR\r\nVERSION:2.0\r\nX-WR-CALNAME:Club\r\nEND:VCALENDAR\r\n";
    let calendar = contestsync_doubles::platforms::Response::new("text/calendar", text);
    machine.platforms.set("eolymp", "/private-3c4d", calendar);
    let address = format!("{}/private-3c4d.ics", machine.platforms.url("eolymp"));
    let add = |proxy: &str| {
        let mut command = machine.command(["source", "add", &address, "--json"]);
        ran(command.env("ALL_PROXY", proxy).output().unwrap())
    };
    for (proxy, code) in [
        ("ftp://127.0.0.1:1", "proxy_unusable"),
        ("socks5h://127.0.0.1:1", "offline"),
    ] {
        let refused = add(proxy);
        assert_eq!(
            (refused.status, refused.json()["error"]["code"].as_str()),
            (1, Some(code)),
            "{refused:?}"
        );
        assert!(!format!("{refused:?}").contains("private-3c4d"), "{refused:?}");
    }
    assert_eq!(machine.platforms.all_requests(), []);
    let added = add(&format!("socks5h://{}", socks.address));
    assert_eq!(
        (added.status, added.json()["name"].as_str()),
        (0, Some("Club")),
        "{added:?}"
    );
    assert_eq!(socks.asked().len(), 1);
}

#[test]
fn a_proxy_that_is_not_there_is_offline() {
    let machine = Machine::new();
    let refreshed = refresh(&machine, &[("ALL_PROXY", "socks5h://127.0.0.1:1")]);
    assert_eq!(outcome(&refreshed), (1, "offline".to_owned()));
    let error = refreshed.json()["platforms"][0]["error"]["message"].clone();
    assert_eq!(
        error.as_str(),
        Some("Codeforces can't be reached; check the network and the proxy in ALL_PROXY. Known contests are kept.")
    );
    assert_eq!(machine.platforms.all_requests(), []);
}
