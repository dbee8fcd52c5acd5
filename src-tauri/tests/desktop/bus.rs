//! What is on this desktop's session bus: the tray's icon and menu as their host reads them, and each notification as its service gets it.

use std::collections::HashMap;
use std::fs;
use std::path::Path;
use std::pin::Pin;
use std::process::Command;
use std::sync::{Arc, Mutex};

use jiff::Timestamp;
use zbus::export::futures_core::Stream;
use zbus::message::{Message, Type};
use zbus::zvariant::{OwnedObjectPath, OwnedValue, Structure, Value};
use zbus::{Connection, MessageStream};

use crate::session::Session;

const ITEM: &str = "org.kde.StatusNotifierItem";

/// An item of a menu on the bus: its number, its properties, its children.
type Node = (i32, HashMap<String, OwnedValue>, Vec<OwnedValue>);

impl Session {
    /// The bytes of the picture that the tray shows.
    pub(crate) async fn icon(&self) -> Option<Vec<u8>> {
        let (owner, path) = self.tray_item().await?;
        let text = async |name| String::try_from(self.property(&owner, &path, ITEM, name).await?).ok();
        let (folder, name) = (text("IconThemePath").await?, text("IconName").await?);
        let file = Path::new(&folder).join(name);
        fs::read(&file).or_else(|_| fs::read(file.with_extension("png"))).ok()
    }

    /// Who shows our icon, and under which path.
    async fn tray_item(&self) -> Option<(String, String)> {
        let items: Vec<String> = self
            .property(
                "org.kde.StatusNotifierWatcher",
                "/StatusNotifierWatcher",
                "org.kde.StatusNotifierWatcher",
                "RegisteredStatusNotifierItems",
            )
            .await?
            .try_into()
            .ok()?;
        let ours = items.iter().find(|item| item.ends_with("contestsync"))?;
        let (owner, path) = ours.split_once('/')?;
        Some((owner.to_owned(), format!("/{path}")))
    }

    pub(crate) async fn tray(&self) -> Option<(String, OwnedObjectPath)> {
        let (owner, path) = self.tray_item().await?;
        let menu: OwnedObjectPath = self.property(&owner, &path, ITEM, "Menu").await?.try_into().ok()?;
        Some((owner, menu))
    }

    async fn property(&self, owner: &str, path: &str, interface: &str, name: &str) -> Option<OwnedValue> {
        let answer = self
            .bus
            .call_method(
                Some(owner),
                path,
                Some("org.freedesktop.DBus.Properties"),
                "Get",
                &(interface, name),
            )
            .await
            .ok()?;
        answer.body().deserialize().ok()
    }

    /// The menu as the tray's host reads it: number and words of each item; empty while there is none.
    pub(crate) async fn menu(&self) -> Vec<(i32, String)> {
        let Some((owner, path)) = self.tray().await else {
            return Vec::new();
        };
        let answer = self
            .bus
            .call_method(
                Some(owner.as_str()),
                path.as_ref(),
                Some("com.canonical.dbusmenu"),
                "GetLayout",
                &(0_i32, -1_i32, Vec::<String>::new()),
            )
            .await
            .unwrap();
        let body = answer.body();
        let (_, (_, _, children)): (u32, Node) = body.deserialize().unwrap();
        let mut items = Vec::new();
        for child in children {
            collect(child, &mut items);
        }
        items
    }

    /// Chooses the menu's item that begins so, once it is there. A menu that is redrawn between the two looks is looked at again.
    pub(crate) async fn click(&self, begins: &str) {
        until!(
            format!("\"{begins}\" in the menu"),
            self.choose(begins).await.then_some(())
        );
    }

    async fn choose(&self, begins: &str) -> bool {
        let menu = self.menu().await;
        let found = menu.iter().find(|(_, label)| label.starts_with(begins));
        let (Some((number, _)), Some((owner, path))) = (found, self.tray().await) else {
            return false;
        };
        let chosen = self
            .bus
            .call_method(
                Some(owner.as_str()),
                path.as_ref(),
                Some("com.canonical.dbusmenu"),
                "Event",
                &(*number, "clicked", Value::from(""), 0_u32),
            )
            .await;
        match chosen {
            Ok(_) => true,
            Err(zbus::Error::MethodError(_, Some(why), _)) if why.contains("does not refer to a menu item") => false,
            Err(error) => panic!("the menu's item cannot be chosen: {error}"),
        }
    }

    /// Picks a button of a notification that is shown, as a user of dunst does.
    pub(crate) fn press(&self, label: &str) {
        fs::write(self.folder.join("pick"), label).unwrap();
        assert!(Command::new("dunstctl").arg("context").status().unwrap().success());
    }
}

fn collect(item: OwnedValue, items: &mut Vec<(i32, String)>) {
    let structure = Structure::try_from(item).unwrap();
    let (number, properties, children): Node = structure.try_into().unwrap();
    if let Some(label) = properties
        .get("label")
        .and_then(|label| String::try_from(label.clone()).ok())
    {
        items.push((number, label));
    }
    for child in children {
        collect(child, items);
    }
}

/// A notification as the service was asked to show it.
#[derive(Clone, Debug)]
pub(crate) struct ShownNotification {
    pub(crate) title: String,
    pub(crate) body: String,
    /// The words on its buttons.
    pub(crate) buttons: Vec<String>,
    /// 2: critical.
    pub(crate) urgency: u8,
    /// In milliseconds; 0: until it is answered, -1: as usual.
    pub(crate) stays: i32,
    /// When it was said.
    pub(crate) at: Timestamp,
}

/// Reads along what is said to the notification service.
pub(crate) struct Overheard {
    shown: Arc<Mutex<Vec<ShownNotification>>>,
    listening: tokio::task::JoinHandle<()>,
}

impl Overheard {
    /// Begins to listen: from here on nothing is missed.
    pub(crate) async fn start() -> Self {
        let bus = Connection::session().await.unwrap();
        let rules = ["type='method_call',interface='org.freedesktop.Notifications',member='Notify'"];
        let mut stream = MessageStream::from(&bus);
        bus.call_method(
            Some("org.freedesktop.DBus"),
            "/org/freedesktop/DBus",
            Some("org.freedesktop.DBus.Monitoring"),
            "BecomeMonitor",
            &(rules.as_slice(), 0_u32),
        )
        .await
        .unwrap();
        let shown: Arc<Mutex<Vec<ShownNotification>>> = Arc::default();
        let kept = Arc::clone(&shown);
        let listening = tokio::spawn(async move {
            let _bus = bus;
            while let Some(Ok(message)) = std::future::poll_fn(|context| Pin::new(&mut stream).poll_next(context)).await
            {
                kept.lock().unwrap().extend(read(&message));
            }
        });
        Self { shown, listening }
    }

    pub(crate) fn shown(&self) -> Vec<ShownNotification> {
        self.shown.lock().unwrap().clone()
    }
}

impl Drop for Overheard {
    fn drop(&mut self) {
        self.listening.abort();
    }
}

/// What the call carries: program, number, icon, title, body, buttons, hints, how long.
type Notify = (
    String,
    u32,
    String,
    String,
    String,
    Vec<String>,
    HashMap<String, OwnedValue>,
    i32,
);

fn read(message: &Message) -> Option<ShownNotification> {
    let header = message.header();
    if message.message_type() != Type::MethodCall || header.member().is_none_or(|member| member != "Notify") {
        return None;
    }
    let (_, _, _, title, body, actions, hints, stays) = message.body().deserialize::<Notify>().unwrap();
    let named = actions.chunks_exact(2).filter(|pair| pair[0] != "default");
    Some(ShownNotification {
        title,
        body,
        buttons: named.map(|pair| pair[1].clone()).collect(),
        urgency: hints.get("urgency").and_then(|hint| u8::try_from(hint).ok()).unwrap(),
        stays,
        at: Timestamp::now(),
    })
}

/// How many notifications dunst shows now.
pub(crate) fn displayed() -> usize {
    let count = Command::new("dunstctl").args(["count", "displayed"]).output().unwrap();
    String::from_utf8_lossy(&count.stdout).trim().parse().unwrap_or(0)
}
