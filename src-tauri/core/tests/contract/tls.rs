//! Servers with certificates that can't be trusted, names that don't resolve, closed ports: each has its code, and known contests are kept.

use std::path::PathBuf;
use std::sync::Arc;

use rcgen::{BasicConstraints, CertificateParams, CertifiedIssuer, DnType, IsCa, KeyPair, date_time_ymd};
use serde_json::Value;
use tokio::io::{AsyncReadExt, AsyncWriteExt};
use tokio::net::TcpListener;
use tokio::runtime::Runtime;
use tokio_rustls::TlsAcceptor;
use tokio_rustls::rustls::ServerConfig;
use tokio_rustls::rustls::crypto::ring;
use tokio_rustls::rustls::pki_types::PrivateKeyDer;

use super::machine::{Machine, Ran};

/// Which certificate a server shows.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Shows {
    Good,
    Expired,
    NotYetValid,
    OtherName,
    UnknownIssuer,
    SelfSigned,
    /// None: it speaks plain HTTP where TLS is expected.
    Nothing,
}

/// An authority that the program under test trusts, and servers with certificates.
struct Servers {
    runtime: Runtime,
    trusted: CertifiedIssuer<'static, KeyPair>,
    folder: tempfile::TempDir,
}

impl Servers {
    fn new() -> Self {
        let trusted = authority();
        let folder = tempfile::tempdir().unwrap();
        std::fs::write(folder.path().join("trusted.pem"), trusted.pem()).unwrap();
        let runtime = tokio::runtime::Builder::new_multi_thread()
            .worker_threads(1)
            .enable_all()
            .build()
            .unwrap();
        Self {
            runtime,
            trusted,
            folder,
        }
    }

    fn trusted_file(&self) -> PathBuf {
        self.folder.path().join("trusted.pem")
    }

    /// Answers every request with this JSON, at `https://localhost:PORT`.
    fn start(&self, shows: Shows, body: &str) -> String {
        let listener = self.runtime.block_on(TcpListener::bind("127.0.0.1:0")).unwrap();
        let port = listener.local_addr().unwrap().port();
        let acceptor = self.acceptor(shows);
        let answer = format!(
            "HTTP/1.1 200 OK\r\nContent-Type: application/json\r\nContent-Length: {}\r\nConnection: close\r\n\r\n{body}",
            body.len()
        );
        self.runtime.spawn(async move {
            while let Ok((mut stream, _)) = listener.accept().await {
                let (acceptor, answer) = (acceptor.clone(), answer.clone());
                tokio::spawn(async move {
                    let Some(acceptor) = acceptor else {
                        drop(stream.write_all(answer.as_bytes()).await);
                        return;
                    };
                    // A client that doesn't trust us hangs up, which is what is tested.
                    let Ok(mut stream) = acceptor.accept(stream).await else {
                        return;
                    };
                    let mut request = vec![0; 16 * 1024];
                    drop(stream.read(&mut request).await);
                    drop(stream.write_all(answer.as_bytes()).await);
                    drop(stream.shutdown().await);
                });
            }
        });
        format!("https://localhost:{port}")
    }

    fn acceptor(&self, shows: Shows) -> Option<TlsAcceptor> {
        let name = if shows == Shows::OtherName {
            "elsewhere.example"
        } else {
            "localhost"
        };
        let mut params = CertificateParams::new(vec![name.to_owned()]).unwrap();
        (params.not_before, params.not_after) = match shows {
            Shows::Expired => (date_time_ymd(2020, 1, 1), date_time_ymd(2021, 1, 1)),
            Shows::NotYetValid => (date_time_ymd(2090, 1, 1), date_time_ymd(2091, 1, 1)),
            _ => (date_time_ymd(2020, 1, 1), date_time_ymd(2090, 1, 1)),
        };
        let key = KeyPair::generate().unwrap();
        let certificate = match shows {
            Shows::Nothing => return None,
            Shows::SelfSigned => params.self_signed(&key).unwrap(),
            Shows::UnknownIssuer => params.signed_by(&key, &authority()).unwrap(),
            Shows::Good | Shows::Expired | Shows::NotYetValid | Shows::OtherName => {
                params.signed_by(&key, &self.trusted).unwrap()
            }
        };
        let key = PrivateKeyDer::try_from(key.serialize_der()).unwrap();
        let provider = Arc::new(ring::default_provider());
        let config = ServerConfig::builder_with_provider(provider)
            .with_safe_default_protocol_versions()
            .unwrap()
            .with_no_client_auth()
            .with_single_cert(vec![certificate.der().clone()], key)
            .unwrap();
        Some(TlsAcceptor::from(Arc::new(config)))
    }

    /// The program, which trusts our authority alone.
    fn run(&self, machine: &Machine, args: &[&str]) -> Ran {
        let output = machine
            .command(args)
            .env("SSL_CERT_FILE", self.trusted_file())
            .output()
            .unwrap();
        super::machine::ran(output)
    }
}

fn authority() -> CertifiedIssuer<'static, KeyPair> {
    let mut params = CertificateParams::default();
    params.is_ca = IsCa::Ca(BasicConstraints::Unconstrained);
    params
        .distinguished_name
        .push(DnType::CommonName, "An authority for tests");
    CertifiedIssuer::self_signed(params, KeyPair::generate().unwrap()).unwrap()
}

/// Puts this address in the place of the line `name`.
fn send_to(machine: &Machine, name: &str, address: &str) {
    machine.rewrite_endpoints(|text| {
        let lines = text.lines().map(|line| {
            if line.starts_with(&format!("{name} =")) {
                format!("{name} = \"{address}\"")
            } else {
                line.to_owned()
            }
        });
        lines.collect::<Vec<_>>().join("\n")
    });
}

/// A list with one round, two days ahead.
fn one_round(machine: &Machine) -> String {
    let start = machine.sample.now().as_second() + 2 * 86_400;
    serde_json::json!({"status": "OK", "result": [{
        "id": 4242, "name": "Codeforces Round 4242 (Div. 2)", "type": "CF", "phase": "BEFORE", "frozen": false,
        "durationSeconds": 7200, "startTimeSeconds": start, "relativeTimeSeconds": -172_800
    }]})
    .to_string()
}

#[test]
fn a_platform_that_cannot_prove_who_it_is_is_not_read() {
    let (machine, servers) = (Machine::new(), Servers::new());
    machine.set("platforms", "codeforces");
    let body = one_round(&machine);
    // Windows and macOS trust their own stores alone, which a test leaves as they are.
    if cfg!(target_os = "linux") {
        send_to(&machine, "codeforces", &servers.start(Shows::Good, &body));
        let refresh = servers.run(&machine, &["refresh", "--json"]);
        assert_eq!(
            (refresh.status, &refresh.json()["platforms"][0]["contests"]),
            (0, &Value::from(1)),
            "{refresh:?}"
        );
        assert_eq!(machine.run(&["list", "--json"]).json()[0]["key"], "codeforces:4242");
    }
    let known = machine.run(&["list", "--json"]).json();
    for shows in [
        Shows::Expired,
        Shows::NotYetValid,
        Shows::OtherName,
        Shows::UnknownIssuer,
        Shows::SelfSigned,
        Shows::Nothing,
    ] {
        // The list it would give is empty: if it were believed, the contest would be doubted or gone.
        let address = servers.start(shows, r#"{"status":"OK","result":[]}"#);
        expect(&servers, &machine, &address, "tls", &format!("{shows:?}"));
        assert_eq!(machine.run(&["list", "--json"]).json(), known, "{shows:?}");
    }
}

#[test]
fn a_calendar_whose_server_cannot_prove_who_it_is_is_not_added() {
    let (machine, servers) = (Machine::new(), Servers::new());
    let body = "BEGIN:VCALENDAR\r\nVERSION:2.0\r\nEND:VCALENDAR\r\n";
    // Bound and not listened at, so that nobody else gets it meanwhile.
    let bound = tokio::net::TcpSocket::new_v4().unwrap();
    bound.bind("127.0.0.1:0".parse().unwrap()).unwrap();
    let closed = bound.local_addr().unwrap();
    for (address, code) in [
        (servers.start(Shows::Expired, body), "tls"),
        (servers.start(Shows::SelfSigned, body), "tls"),
        (servers.start(Shows::Nothing, body), "tls"),
        (format!("https://{closed}"), "offline"),
    ] {
        let address = format!("{address}/private-8a1f/basic.ics");
        let refused = servers.run(&machine, &["source", "add", &address, "--json"]);
        assert_eq!(
            (refused.status, refused.json()["error"]["code"].as_str()),
            (1, Some(code)),
            "{refused:?}"
        );
        assert!(!format!("{refused:?}").contains("private-8a1f"), "{refused:?}");
        assert!(refused.stderr.contains("Nothing was saved."), "{refused:?}");
    }
    assert_eq!(machine.run(&["source", "list", "--json"]).json(), serde_json::json!([]));
}

#[test]
fn a_name_that_does_not_resolve_and_a_port_where_nobody_is_are_offline() {
    let (machine, servers) = (Machine::new(), Servers::new());
    machine.set("platforms", "codeforces");
    let closed = std::net::TcpListener::bind("127.0.0.1:0")
        .unwrap()
        .local_addr()
        .unwrap();
    for address in [
        "https://codeforces.invalid",
        &format!("https://{closed}"),
        &format!("http://{closed}"),
    ] {
        expect(&servers, &machine, address, "offline", address);
    }
}

fn expect(servers: &Servers, machine: &Machine, address: &str, code: &str, what: &str) {
    send_to(machine, "codeforces", address);
    let refresh = servers.run(machine, &["refresh", "--json"]);
    let said = refresh.json()["platforms"][0]["error"]["code"].clone();
    assert_eq!((refresh.status, said.as_str()), (1, Some(code)), "{what}: {refresh:?}");
    let status = machine.run(&["status", "--json"]).json();
    let platforms = status["platforms"].as_array().unwrap();
    let of_codeforces = platforms
        .iter()
        .find(|platform| platform["platform"] == "codeforces")
        .unwrap();
    assert_eq!(of_codeforces["last_error"]["code"], code, "{what}");
}

#[test]
fn a_calendar_that_cannot_prove_who_it_is_is_not_written_to() {
    let (machine, servers) = (Machine::signed_in(), Servers::new());
    assert_eq!(machine.run(&["sync"]).status, 0);
    let before = machine.event_keys();
    let (google, api) = (machine.google.url(), servers.start(Shows::Expired, "{}"));
    send_to(&machine, "api", &api);
    let sync = servers.run(&machine, &["sync", "--no-refresh", "--json"]);
    let report = &sync.json()["calendar"];
    assert_eq!(
        (
            sync.status,
            report["outcome"].as_str(),
            report["errors"][0]["code"].as_str()
        ),
        (1, Some("failed"), Some("tls")),
        "{sync:?}"
    );
    send_to(&machine, "api", google.trim_end_matches('/'));
    let sync = servers.run(&machine, &["sync", "--no-refresh", "--json"]);
    assert_eq!((sync.status, machine.event_keys()), (0, before), "{sync:?}");
}
