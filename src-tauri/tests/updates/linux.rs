//! Updates from end to end: the updater plugin, a server on loopback, a minisign key made for this run, and a program file like an `AppImage`.
//! Needs a display, because it starts a real Tauri app; restarts itself inside `scripts/desktop-session.sh`.
#![expect(
    clippy::unwrap_used,
    clippy::panic,
    clippy::disallowed_methods,
    clippy::print_stdout,
    reason = "a test that cannot go on must stop; without the harness it says itself how it went"
)]

#[path = "../../src/updates/fetch.rs"]
mod fetch;

use std::fs;
use std::io::{BufRead, BufReader, Write};
use std::net::TcpListener;
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};

use contestsync_core::domain::{Code, Problem};
use data_encoding::BASE64;
use tauri::{AppHandle, Wry};

const OLD: &[u8] = b"the program as it was";
const NEWER: &str = "99.0.0";

/// A folder, a key of this run and a program to be replaced.
struct Place {
    app: AppHandle,
    folder: PathBuf,
    key: String,
}

impl Place {
    fn new(app: AppHandle, folder: &Path) -> Self {
        let folder = folder.join("updates");
        fs::create_dir_all(&folder).unwrap();
        for name in ["ours", "foreign"] {
            let made = Command::new("minisign")
                .args(["-G", "-f", "-W"])
                .arg("-p")
                .arg(folder.join(format!("{name}.pub")))
                .arg("-s")
                .arg(folder.join(name))
                .stdout(Stdio::null())
                .status();
            assert!(made.unwrap().success(), "minisign makes no key");
        }
        let key = BASE64.encode(&fs::read(folder.join("ours.pub")).unwrap());
        Self { app, folder, key }
    }

    /// The program file, as it was before any update.
    fn program(&self) -> PathBuf {
        let program = self.folder.join("ContestSync.AppImage");
        fs::write(&program, OLD).unwrap();
        program
    }

    /// Signs bytes for a version, as `tauri signer sign --app-version` does.
    fn signature(&self, key: &str, bytes: &[u8], version: &str) -> String {
        let file = self.folder.join("signed");
        fs::write(&file, bytes).unwrap();
        let signed = Command::new("minisign")
            .args(["-S", "-H", "-t", &format!("timestamp:1\tfile:app\tversion:{version}")])
            .arg("-s")
            .arg(self.folder.join(key))
            .arg("-m")
            .arg(&file)
            .stdout(Stdio::null())
            .status();
        assert!(signed.unwrap().success(), "minisign does not sign");
        BASE64.encode(&fs::read(self.folder.join("signed.minisig")).unwrap())
    }

    /// Asks a server and puts what it offers in place; gives the version, and the program's bytes afterward.
    async fn update(&self, address: &str) -> (Result<Option<String>, Problem>, Vec<u8>) {
        let program = self.program();
        let outcome = async {
            let builder = fetch::from_source(&self.app, address, &self.key)?.executable_path(&program);
            let Some(update) = fetch::newer(builder).await? else {
                return Ok(None);
            };
            let bytes = fetch::fetched(&update).await?;
            fetch::put_in_place(&update, &bytes)?;
            Ok(Some(update.version))
        };
        let outcome = outcome.await;
        (outcome, fs::read(&program).unwrap())
    }
}

/// What a newer program looks like to the updater: an ELF file.
fn newer_program() -> Vec<u8> {
    let mut bytes = b"\x7fELF\x02\x01\x01\x00".to_vec();
    bytes.extend((0..200_000_u32).flat_map(u32::to_le_bytes));
    bytes
}

/// A server that answers `/latest.json` with the announcement and `/app` with the bytes, of which `cut` are promised and not sent.
fn serve(version: &str, signature: &str, bytes: Vec<u8>, cut: usize) -> String {
    let listener = TcpListener::bind("127.0.0.1:0").unwrap();
    let address = format!("http://{}", listener.local_addr().unwrap());
    let announced = serde_json::json!({
        "version": version,
        "notes": "What is new",
        "url": format!("{address}/app"),
        "signature": signature,
    })
    .to_string();
    std::thread::spawn(move || {
        for stream in listener.incoming().flatten() {
            let mut reader = BufReader::new(stream);
            let mut first = String::new();
            let mut line = String::new();
            reader.read_line(&mut first).unwrap();
            while reader.read_line(&mut line).unwrap() > 2 {
                line.clear();
            }
            let body = if first.starts_with("GET /latest.json ") {
                announced.as_bytes()
            } else {
                &bytes
            };
            let sent = if first.starts_with("GET /app ") {
                body.get(..body.len().saturating_sub(cut)).unwrap()
            } else {
                body
            };
            let mut stream = reader.into_inner();
            let head = format!(
                "HTTP/1.1 200 OK\r\ncontent-type: application/json\r\ncontent-length: {}\r\nconnection: close\r\n\r\n",
                body.len()
            );
            // A client that refuses hangs up.
            let _hung_up = stream.write_all(head.as_bytes()).and_then(|()| stream.write_all(sent));
        }
    });
    format!("{address}/latest.json")
}

async fn a_good_update_takes_the_programs_place(place: &Place) {
    let bytes = newer_program();
    let signature = place.signature("ours", &bytes, NEWER);
    let (outcome, program) = place.update(&serve(NEWER, &signature, bytes.clone(), 0)).await;
    assert_eq!(outcome, Ok(Some(NEWER.to_owned())));
    assert!(program == bytes, "the program is not the one that was signed");
}

/// Nothing may have changed, and the reason is the one expected.
fn refused(outcome: &Result<Option<String>, Problem>, program: &[u8], code: Code) {
    match outcome {
        Err(problem) => assert_eq!(problem.code, code, "{problem}"),
        Ok(done) => panic!("it was taken: {done:?}"),
    }
    assert!(program == OLD, "the program was changed");
}

async fn a_foreign_signature_and_changed_bytes_are_refused(place: &Place) {
    let bytes = newer_program();
    let foreign = place.signature("foreign", &bytes, NEWER);
    let (outcome, program) = place.update(&serve(NEWER, &foreign, bytes.clone(), 0)).await;
    refused(&outcome, &program, Code::UpdateRefused);

    let ours = place.signature("ours", &bytes, NEWER);
    let mut changed = bytes;
    if let Some(last) = changed.last_mut() {
        *last ^= 1;
    }
    let (outcome, program) = place.update(&serve(NEWER, &ours, changed, 0)).await;
    refused(&outcome, &program, Code::UpdateRefused);
}

async fn an_older_version_is_none_and_may_not_be_passed_off_as_newer(place: &Place) {
    let bytes = newer_program();
    let older = place.signature("ours", &bytes, "0.0.1");
    let (outcome, program) = place.update(&serve("0.0.1", &older, bytes.clone(), 0)).await;
    assert_eq!(outcome, Ok(None));
    assert_eq!(program, OLD);

    let same = env!("CARGO_PKG_VERSION");
    let signature = place.signature("ours", &bytes, same);
    let (outcome, _) = place.update(&serve(same, &signature, bytes.clone(), 0)).await;
    assert_eq!(outcome, Ok(None));

    // Our own signature, but made for the older version.
    let (outcome, program) = place.update(&serve(NEWER, &older, bytes, 0)).await;
    refused(&outcome, &program, Code::UpdateRefused);
}

async fn a_truncated_update_changes_nothing(place: &Place) {
    let bytes = newer_program();
    let signature = place.signature("ours", &bytes, NEWER);
    // The connection ends early.
    let (outcome, program) = place.update(&serve(NEWER, &signature, bytes.clone(), 1000)).await;
    refused(&outcome, &program, Code::UpdateFailed);
    // The file is shorter and claims to be whole.
    let shorter = bytes.get(..100_000).unwrap().to_vec();
    let (outcome, program) = place.update(&serve(NEWER, &signature, shorter, 0)).await;
    refused(&outcome, &program, Code::UpdateRefused);
}

async fn a_server_that_is_gone_changes_nothing(place: &Place) {
    let listener = TcpListener::bind("127.0.0.1:0").unwrap();
    let address = format!("http://{}/latest.json", listener.local_addr().unwrap());
    drop(listener);
    let (outcome, program) = place.update(&address).await;
    refused(&outcome, &program, Code::UpdateFailed);
}

/// The environment belongs to the whole process, so another one is started with it.
const PROXY_IS_UNUSABLE: &str = "PROXY_IS_UNUSABLE";

fn a_proxy_that_cannot_be_used_is_not_passed_by() {
    let status = Command::new(std::env::current_exe().unwrap())
        .envs([(PROXY_IS_UNUSABLE, "1"), ("ALL_PROXY", "ftp://127.0.0.1:1")])
        .status();
    assert!(status.unwrap().success(), "the update was looked for without the proxy");
}

async fn nobody_is_asked_without_the_proxy(place: &Place) {
    let bytes = newer_program();
    let signature = place.signature("ours", &bytes, NEWER);
    let (outcome, program) = place.update(&serve(NEWER, &signature, bytes, 0)).await;
    refused(&outcome, &program, Code::ProxyUnusable);
}

pub(crate) fn run() {
    // Without the usual harness, a runner that lists tests before it runs them is answered here.
    let arguments: Vec<String> = std::env::args().collect();
    if arguments.iter().any(|argument| argument == "--list") {
        if !arguments.iter().any(|argument| argument == "--ignored") {
            println!("an_update_is_taken_only_if_it_is_ours_whole_and_newer: test");
        }
        return;
    }
    let Some(folder) = std::env::var_os("SESSION_DIR").filter(|_| std::env::var_os("IN_SESSION").is_some()) else {
        let script = Path::new(env!("CARGO_MANIFEST_DIR")).join("scripts/desktop-session.sh");
        let status = Command::new(script)
            .arg(std::env::current_exe().unwrap())
            .env("WITHOUT", "panel dunst keyring")
            .status();
        assert!(status.unwrap().success(), "the tests in the session failed");
        return;
    };
    let app = tauri::Builder::<Wry>::default()
        .plugin(tauri_plugin_updater::Builder::new().build())
        .build(tauri::generate_context!())
        .unwrap();
    let place = Place::new(app.handle().clone(), Path::new(&folder));
    if std::env::var_os(PROXY_IS_UNUSABLE).is_some() {
        tauri::async_runtime::block_on(nobody_is_asked_without_the_proxy(&place));
        return;
    }
    tauri::async_runtime::block_on(async {
        a_good_update_takes_the_programs_place(&place).await;
        a_foreign_signature_and_changed_bytes_are_refused(&place).await;
        an_older_version_is_none_and_may_not_be_passed_off_as_newer(&place).await;
        a_truncated_update_changes_nothing(&place).await;
        a_server_that_is_gone_changes_nothing(&place).await;
    });
    a_proxy_that_cannot_be_used_is_not_passed_by();
    println!("test result: ok. 6 passed; 0 failed; 0 ignored; 0 measured; 0 filtered out");
}
