//! What a screen reader gets from the window: the announcements on the accessibility bus, and what can be found in the tree there.

use std::collections::HashMap;
use std::pin::Pin;
use std::sync::{Arc, Mutex};

use zbus::export::futures_core::Stream;
use zbus::zvariant::{OwnedObjectPath, OwnedValue};
use zbus::{Connection, MatchRule, MessageStream};

use crate::session::Session;

const ROOT: (&str, &str) = ("org.a11y.atspi.Registry", "/org/a11y/atspi/accessible/root");
const ACCESSIBLE: &str = "org.a11y.atspi.Accessible";
/// More than the window has.
const MOST: usize = 3_000;

/// An object of a program on the bus.
type Object = (String, OwnedObjectPath);
/// Kind, two details, what it's about, properties.
type Event = (String, i32, i32, OwnedValue, HashMap<String, OwnedValue>);

/// Listens as a screen reader does. Programs that start from now on have their tree on the bus.
pub(crate) struct ScreenReader {
    bus: Connection,
    announced: Arc<Mutex<Vec<String>>>,
    listening: tokio::task::JoinHandle<()>,
}

impl ScreenReader {
    pub(crate) async fn start(session: &mut Session) -> Self {
        session.has_screen_reader = true;
        let to_bus = ("org.a11y.Bus", "/org/a11y/bus");
        let answer = session
            .bus
            .call_method(Some(to_bus.0), to_bus.1, Some("org.a11y.Bus"), "GetAddress", &())
            .await
            .unwrap();
        let address: String = answer.body().deserialize().unwrap();
        let bus = zbus::connection::Builder::address(address.as_str())
            .unwrap()
            .build()
            .await
            .unwrap();
        let rule = MatchRule::builder()
            .msg_type(zbus::message::Type::Signal)
            .interface("org.a11y.atspi.Event.Object")
            .unwrap()
            .member("Announcement")
            .unwrap()
            .build();
        let mut stream = MessageStream::for_match_rule(rule, &bus, None).await.unwrap();
        // Programs send only what somebody has asked the registry for.
        let wanted = ("object:announcement", Vec::<String>::new(), "");
        bus.call_method(
            Some("org.a11y.atspi.Registry"),
            "/org/a11y/atspi/registry",
            Some("org.a11y.atspi.Registry"),
            "RegisterEvent",
            &wanted,
        )
        .await
        .unwrap();
        let announced: Arc<Mutex<Vec<String>>> = Arc::default();
        let kept = Arc::clone(&announced);
        let listening = tokio::spawn(async move {
            while let Some(Ok(message)) = std::future::poll_fn(|context| Pin::new(&mut stream).poll_next(context)).await
            {
                let (_, _, _, text, _) = message.body().deserialize::<Event>().unwrap();
                kept.lock().unwrap().push(String::try_from(text).unwrap());
            }
        });
        Self {
            bus,
            announced,
            listening,
        }
    }

    /// All that was announced so far.
    pub(crate) fn announced(&self) -> Vec<String> {
        self.announced.lock().unwrap().clone()
    }

    /// Whether something with this name is in the tree of a program on the bus.
    pub(crate) async fn finds(&self, name: &str) -> bool {
        let mut waiting = vec![(ROOT.0.to_owned(), OwnedObjectPath::try_from(ROOT.1).unwrap())];
        let mut seen = 0;
        while let Some(object) = waiting.pop() {
            seen += 1;
            if seen > MOST {
                return false;
            }
            let found = self.property(&object, "Name").await.map(String::try_from);
            if found.is_some_and(|found| found.is_ok_and(|found| found.contains(name))) {
                return true;
            }
            waiting.extend(self.children(&object).await);
        }
        false
    }

    async fn property(&self, (owner, path): &Object, name: &str) -> Option<OwnedValue> {
        let asked = (ACCESSIBLE, name);
        let answer = self
            .bus
            .call_method(
                Some(owner.as_str()),
                path.as_ref(),
                Some("org.freedesktop.DBus.Properties"),
                "Get",
                &asked,
            )
            .await
            .ok()?;
        answer.body().deserialize().ok()
    }

    /// None of an object that is gone. Asked for one by one: where the page's tree hangs in the window's, only that finds it.
    async fn children(&self, object: &Object) -> Vec<Object> {
        let count = self.property(object, "ChildCount").await;
        let count = count.and_then(|count| i32::try_from(count).ok()).unwrap_or(0);
        let (owner, path) = object;
        let mut children = Vec::new();
        for index in 0..count {
            let answer = self
                .bus
                .call_method(
                    Some(owner.as_str()),
                    path.as_ref(),
                    Some(ACCESSIBLE),
                    "GetChildAtIndex",
                    &index,
                )
                .await;
            children.extend(answer.ok().and_then(|answer| answer.body().deserialize().ok()));
        }
        children
    }
}

impl Drop for ScreenReader {
    fn drop(&mut self) {
        self.listening.abort();
    }
}

#[test]
fn what_happens_is_announced_once_in_exactly_the_words_that_are_shown() {
    crate::session::in_desktop("", async |mut session: Session| {
        session.settle();
        let next = session.json(&["next", "--format", "json"]);
        let (key, name) = (next["key"].as_str().unwrap(), next["name"].as_str().unwrap());
        let reader = ScreenReader::start(&mut session).await;
        let window = session.open_window().await;
        let row = format!("//main//li[@data-item=\"{key}\"]//button[@data-main]");
        // From here on the page's live regions are silent, and the window speaks for them.
        until!(
            "the window that speaks",
            window
                .find("//*[@role=\"status\" and @aria-live=\"off\"]")
                .await
                .map(drop)
        );
        assert_eq!(reader.announced(), Vec::<String>::new());

        window.find(&row).await.unwrap().send_keys("m").await.unwrap();
        until!("the mute", (!reader.announced().is_empty()).then_some(()));
        let muted = format!("Muted: {name}");
        assert_eq!(reader.announced(), std::slice::from_ref(&muted));
        window.press("Undo").await;
        until!("the undo", (reader.announced().len() > 1).then_some(()));
        assert_eq!(reader.announced(), [muted.clone(), "Undone".to_owned()]);

        // A live region that comes only with its words.
        let chip = "//button[contains(@class, \"chip\") and starts-with(normalize-space(.), \"AtCoder\")]";
        window.click_at(chip).await;
        until!("the number", (reader.announced().len() > 2).then_some(()));
        let found = window.words_at("//main//*[@role=\"status\"]").await;
        assert!(found.ends_with("contests found"), "{found}");
        assert_eq!(reader.announced(), [muted, "Undone".to_owned(), found]);
        session.quit(window).await;
    });
}
