//! Drives the window through WebDriver like a person: its texts, its buttons, its pages; and runs axe-core in it.

use std::fs;
use std::net::{Ipv4Addr, TcpListener, TcpStream};
use std::path::PathBuf;
use std::process::{Command, Stdio};

use fantoccini::elements::Element;
use fantoccini::wd::Capabilities;
use fantoccini::{Client, ClientBuilder, Locator};
use hyper_util::client::legacy::connect::HttpConnector;
use serde_json::{Value, json};

use crate::session::{Ended, Session};

/// The pages, by the words of their navigation.
pub(crate) const PAGES: [&str; 8] = [
    "Upcoming",
    "Status",
    "Contests",
    "Reminders",
    "Calendar",
    "General",
    "Data & privacy",
    "About",
];

/// The window of a program that a WebDriver started.
pub(crate) struct Window {
    client: Client,
    _driver: Ended,
}

impl Session {
    /// Starts the program with its window.
    pub(crate) async fn open_window(&self) -> Window {
        self.open_window_as("--settings").await
    }

    /// The same, started in another way, from which someone opens the window.
    pub(crate) async fn open_window_as(&self, argument: &str) -> Window {
        self.drive(Self::path(), argument).await
    }

    /// Starts a program that opens a window with a heading, and waits for it.
    pub(crate) async fn drive(&self, program: &str, argument: &str) -> Window {
        let port = TcpListener::bind((Ipv4Addr::LOCALHOST, 0))
            .unwrap()
            .local_addr()
            .unwrap()
            .port();
        let mut command = Command::new("WebKitWebDriver");
        self.at_home(&mut command);
        let driver = command
            .arg(format!("--port={port}"))
            .env("TAURI_WEBVIEW_AUTOMATION", "true")
            .stdin(Stdio::null())
            .spawn()
            .unwrap();
        let driver = Ended(driver);
        until!("the WebDriver", TcpStream::connect((Ipv4Addr::LOCALHOST, port)).ok());
        let mut capabilities = Capabilities::new();
        capabilities.insert(
            "webkitgtk:browserOptions".to_owned(),
            json!({ "binary": program, "args": [argument] }),
        );
        let client = ClientBuilder::new(HttpConnector::new())
            .capabilities(capabilities)
            .connect(&format!("http://127.0.0.1:{port}"))
            .await
            .unwrap();
        let window = Window {
            client,
            _driver: driver,
        };
        until!("the page", window.find("//main//h1").await);
        window
    }

    /// Ends the program as its menu does, and waits until none of its processes is left.
    pub(crate) async fn quit(&self, window: Window) {
        self.click("Quit ContestSync").await;
        until!("the end of the program", self.faces().is_empty().then_some(()));
        drop(window);
    }
}

impl Window {
    /// What a script gives.
    pub(crate) async fn script(&self, script: &str, arguments: Vec<Value>) -> Value {
        self.client.execute(script, arguments).await.unwrap()
    }

    /// Ends what the driver started.
    pub(crate) async fn end(self) {
        self.client.close().await.unwrap();
    }

    /// All that can be read.
    pub(crate) async fn text(&self) -> String {
        let text = self.script("return document.body.innerText", Vec::new()).await;
        // Thin and unbreakable spaces are for the eye.
        text.as_str().unwrap().replace(['\u{a0}', '\u{202f}'], " ")
    }

    /// Waits until the window says so; gives all it says.
    pub(crate) async fn says(&self, words: &str) -> String {
        let begun = std::time::Instant::now();
        loop {
            let text = self.text().await;
            if text.contains(words) {
                return text;
            }
            assert!(
                begun.elapsed() < crate::session::PATIENCE,
                "waited in vain for \"{words}\" in:\n{text}"
            );
            contestsync_core::http::pause(std::time::Duration::from_millis(100)).await;
        }
    }

    pub(crate) async fn find(&self, xpath: &str) -> Option<Element> {
        self.client.find(Locator::XPath(xpath)).await.ok()
    }

    /// The words of what is there; none if it isn't.
    pub(crate) async fn words_at(&self, xpath: &str) -> String {
        match self.find(xpath).await {
            Some(found) => found.text().await.unwrap_or_default(),
            None => String::new(),
        }
    }

    /// Types into what has the focus.
    pub(crate) async fn types(&self, keys: &str) {
        let focused = self.client.active_element().await.unwrap();
        focused.send_keys(keys).await.unwrap();
    }

    /// Clicks what is there, or waits for it.
    pub(crate) async fn click_at(&self, xpath: &str) {
        until!(format!("{xpath} that can be clicked"), {
            match self.find(xpath).await {
                Some(found) => found.click().await.ok(),
                None => None,
            }
        });
    }

    /// Clicks the button that is called so, by its words or by its label.
    pub(crate) async fn press(&self, name: &str) {
        self.click_at(&format!(
            "//button[not(@disabled) and (normalize-space(.)=\"{name}\" or @aria-label=\"{name}\")]"
        ))
        .await;
    }

    /// Clicks the switch, box or choice with this label.
    pub(crate) async fn tick(&self, label: &str) {
        self.click_at(&format!("//label[normalize-space(.)=\"{label}\"]")).await;
    }

    /// Chooses an entry of a list.
    pub(crate) async fn choose(&self, list: &str, value: &str) {
        let found = until!(
            format!("a list {list}"),
            self.find(&format!("//select[@id='{list}']")).await
        );
        found.select_by_value(value).await.unwrap();
    }

    /// Presses Escape.
    pub(crate) async fn escape(&self) {
        let body = self.find("//main").await.unwrap();
        // The window may be gone before the driver answers.
        drop(body.send_keys("\u{e00c}").await);
    }

    /// Goes to a page by its navigation.
    pub(crate) async fn go(&self, page: &str) {
        self.click_at(&format!("//nav//button[normalize-space(.)=\"{page}\"]"))
            .await;
        let begins = format!("//main//h1[starts-with(normalize-space(.), \"{page}\")]");
        until!(format!("the page {page}"), self.find(&begins).await);
    }

    /// No rule of axe-core is broken. The driver's scripts aren't under the page's policy, so the policy stays as strict as it is.
    pub(crate) async fn is_accessible(&self, name: &str) {
        let axe = fs::read_to_string(concat!(env!("CARGO_MANIFEST_DIR"), "/node_modules/axe-core/axe.min.js")).unwrap();
        // A script of the driver's, not a text that the page would have to evaluate: its policy forbids that, as it should.
        self.script(&axe, Vec::new()).await;
        let run = "const [done] = arguments;
            axe.run(document, { resultTypes: ['violations'] }).then(
                ({ violations, passes }) => done({ passes: passes.length, broken: violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).slice(0, 3).join(' | ')}`) }),
                (error) => done({ passes: 0, broken: [String(error)] }));";
        let found = self.client.execute_async(run, Vec::new()).await.unwrap();
        assert_eq!(found["broken"], json!([]), "{name}");
        assert!(found["passes"].as_u64().unwrap() > 10, "{name}: {found}");
    }

    /// Keeps a picture, if pictures are wanted.
    pub(crate) async fn picture(&self, name: &str) {
        let Some(folder) = std::env::var_os("DESKTOP_SHOTS").map(PathBuf::from) else {
            return;
        };
        // A picture may be a frame old.
        let frames = "const done = arguments[0]; requestAnimationFrame(() => requestAnimationFrame(() => done(null)));";
        self.client.execute_async(frames, Vec::new()).await.unwrap();
        fs::create_dir_all(&folder).unwrap();
        fs::write(
            folder.join(format!("{name}.png")),
            self.client.screenshot().await.unwrap(),
        )
        .unwrap();
    }
}
