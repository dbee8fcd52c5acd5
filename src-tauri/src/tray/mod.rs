//! The tray: draws the menu of [`menu`] with Tauri and passes clicks to the engine. While the menu has the same structure, only the texts of
//! its items change, so an open menu stays open.

pub(crate) mod menu;
mod names;
mod standing;
mod texts;

use std::panic::{AssertUnwindSafe, catch_unwind};
use std::sync::{Mutex, PoisonError};

use contestsync_core::domain::request::Request;
use tauri::image::Image;
use tauri::menu::{IsMenuItem, Menu, MenuItem, PredefinedMenuItem, Submenu};
use tauri::tray::{MouseButton, MouseButtonState, TrayIcon, TrayIconBuilder, TrayIconEvent};
use tauri::{AppHandle, Wry};

use self::menu::{Icon, Line, Scene};
use crate::activation::Activation;
use crate::{answers, system};

/// The tray icon's name in Tauri.
const ID: &str = "contestsync";

/// What is drawn now.
struct Drawn {
    lines: Vec<Line>,
    items: Vec<MenuItem<Wry>>,
    icon: Icon,
    tooltip: String,
    title: Option<String>,
}

/// The tray icon and what it shows.
pub(crate) struct Tray {
    icon: TrayIcon,
    drawn: Mutex<Option<Drawn>>,
}

impl Tray {
    /// Shows the tray icon. `None` if the system has no library for it: the app runs without one.
    pub(crate) fn new(app: &AppHandle) -> Option<Self> {
        // The library is loaded when it is first used, and its binding panics where there is none.
        let built = catch_unwind(AssertUnwindSafe(|| build(app)));
        match built {
            Ok(Ok(icon)) => Some(Self {
                icon,
                drawn: Mutex::new(None),
            }),
            Ok(Err(error)) => {
                tracing::warn!(%error, "there is no tray icon");
                None
            }
            Err(_) => {
                tracing::warn!("there is no library for tray icons");
                None
            }
        }
    }

    /// Draws what differs from what is drawn. To be called on the main thread.
    pub(crate) fn draw(&self, app: &AppHandle, scene: &Scene<'_>) {
        let mut drawn = self.drawn.lock().unwrap_or_else(PoisonError::into_inner);
        if let Err(error) = self.redraw(app, &mut drawn, scene) {
            tracing::warn!(%error, "the tray could not be drawn");
        }
    }

    fn redraw(&self, app: &AppHandle, drawn: &mut Option<Drawn>, scene: &Scene<'_>) -> tauri::Result<()> {
        let (lines, icon, tooltip, title) = (scene.menu(), scene.icon(), scene.tooltip(), scene.title());
        if drawn.as_ref().is_none_or(|drawn| drawn.icon != icon) {
            self.icon.set_icon(Some(picture(icon)?))?;
            self.icon.set_icon_as_template(system::ICON_IS_A_TEMPLATE)?;
        }
        if drawn.as_ref().is_none_or(|drawn| drawn.tooltip != tooltip) {
            self.icon.set_tooltip(Some(&tooltip))?;
        }
        if system::SHOWS_TRAY_TITLE && drawn.as_ref().is_none_or(|drawn| drawn.title != title) {
            self.icon.set_title(title.as_deref())?;
        }
        let items = match drawn.take() {
            Some(before) if before.lines == lines => before.items,
            Some(before) if same_shape(&before.lines, &lines) => {
                reword(&before.items, &before.lines, &lines)?;
                before.items
            }
            _ => {
                let (menu, items) = make(app, &lines)?;
                self.icon.set_menu(Some(menu))?;
                items
            }
        };
        *drawn = Some(Drawn {
            lines,
            items,
            icon,
            tooltip,
            title,
        });
        Ok(())
    }
}

fn build(app: &AppHandle) -> tauri::Result<TrayIcon> {
    let (menu, _) = make(app, &[])?;
    TrayIconBuilder::with_id(ID)
        .icon(picture(Icon::Rest)?)
        .icon_as_template(system::ICON_IS_A_TEMPLATE)
        .tooltip("ContestSync")
        .menu(&menu)
        .show_menu_on_left_click(!system::CLICK_OPENS_WINDOW)
        .on_menu_event(|app, event| {
            if let Some(request) = asked_by(event.id().as_ref()) {
                answers::send(app, request, Activation::default());
            } else {
                tracing::warn!(id = event.id().as_ref(), "an unknown menu item");
            }
        })
        .on_tray_icon_event(|tray, event| match event {
            TrayIconEvent::Click {
                button: MouseButton::Left,
                button_state: MouseButtonState::Up,
                ..
            } if system::CLICK_OPENS_WINDOW => {
                answers::send(tray.app_handle(), Request::OpenWindow {}, Activation::default());
            }
            TrayIconEvent::Click {
                button: MouseButton::Middle,
                button_state: MouseButtonState::Up,
                ..
            } => answers::send(tray.app_handle(), Request::SyncSoon {}, Activation::default()),
            _ => {}
        })
        .build(app)
}

fn picture(icon: Icon) -> tauri::Result<Image<'static>> {
    macro_rules! pictures {
        ($suffix:literal) => {
            match icon {
                Icon::Rest => include_bytes!(concat!("../../../icons/tray/rest", $suffix, ".png")).as_slice(),
                Icon::Syncing => include_bytes!(concat!("../../../icons/tray/syncing", $suffix, ".png")),
                Icon::Soon => include_bytes!(concat!("../../../icons/tray/soon", $suffix, ".png")),
                Icon::Running => include_bytes!(concat!("../../../icons/tray/running", $suffix, ".png")),
                Icon::Attention => include_bytes!(concat!("../../../icons/tray/attention", $suffix, ".png")),
                Icon::Paused => include_bytes!(concat!("../../../icons/tray/paused", $suffix, ".png")),
            }
        };
    }
    Image::from_bytes(if system::ICON_IS_A_TEMPLATE {
        pictures!("-template")
    } else {
        pictures!("")
    })
}

/// Makes the menu and gives the items in the order of their lines, those of submenus after their submenu's place.
fn make(app: &AppHandle, lines: &[Line]) -> tauri::Result<(Menu<Wry>, Vec<MenuItem<Wry>>)> {
    let menu = Menu::new(app)?;
    let mut items = Vec::new();
    for line in lines {
        match line {
            Line::Rule => menu.append(&PredefinedMenuItem::separator(app)?)?,
            Line::Item { asks, text, on } => {
                let item = MenuItem::with_id(app, id(asks.as_ref(), items.len()), plain(text), *on, None::<&str>)?;
                menu.append(&item)?;
                items.push(item);
            }
            Line::Sub { text, lines } => {
                let inner = lines
                    .iter()
                    .filter_map(|line| match line {
                        Line::Item { asks, text, on } => Some(MenuItem::with_id(
                            app,
                            id(asks.as_ref(), items.len()),
                            plain(text),
                            *on,
                            None::<&str>,
                        )),
                        Line::Sub { .. } | Line::Rule => None,
                    })
                    .collect::<tauri::Result<Vec<_>>>()?;
                let all: Vec<&dyn IsMenuItem<Wry>> =
                    inner.iter().map(|item| -> &dyn IsMenuItem<Wry> { item }).collect();
                menu.append(&Submenu::with_items(app, plain(text), true, &all)?)?;
                items.extend(inner);
            }
        }
    }
    Ok((menu, items))
}

/// The id of an item is what it asks for. Two may ask for the same: the place makes their ids differ.
fn id(asks: Option<&Request>, place: usize) -> String {
    let asks = serde_json::to_string(&asks).unwrap_or_default();
    format!("{asks}#{place}")
}

/// What the item with this id asks for.
fn asked_by(id: &str) -> Option<Request> {
    serde_json::from_str(id.rsplit_once('#')?.0).ok()
}

/// `&` marks an accelerator in menus; a contest's name has none.
fn plain(text: &str) -> String {
    text.replace('&', "&&")
}

fn flat(lines: &[Line]) -> Vec<(&str, bool)> {
    lines
        .iter()
        .flat_map(|line| match line {
            Line::Item { text, on, .. } => vec![(text.as_str(), *on)],
            Line::Sub { lines, .. } => flat(lines),
            Line::Rule => Vec::new(),
        })
        .collect()
}

/// Whether two menus differ only in their texts.
fn same_shape(before: &[Line], after: &[Line]) -> bool {
    before.len() == after.len()
        && before.iter().zip(after).all(|(before, after)| match (before, after) {
            (Line::Rule, Line::Rule) => true,
            (Line::Item { asks: before, .. }, Line::Item { asks: after, .. }) => before == after,
            (
                Line::Sub {
                    lines: before,
                    text: was,
                },
                Line::Sub { lines: after, text },
            ) => was == text && same_shape(before, after),
            _ => false,
        })
}

fn reword(items: &[MenuItem<Wry>], before: &[Line], after: &[Line]) -> tauri::Result<()> {
    for (item, ((was, was_on), (text, on))) in items.iter().zip(flat(before).into_iter().zip(flat(after))) {
        if was != text {
            item.set_text(plain(text))?;
        }
        if was_on != on {
            item.set_enabled(on)?;
        }
    }
    Ok(())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_item_is_known_again_by_its_id() {
        let key: contestsync_core::domain::ContestKey = "feed-aaaaaaaa:1#a".parse().unwrap();
        for request in [
            Request::OpenWindow {},
            Request::Show {
                page: contestsync_core::domain::view::Page::Upcoming,
                contest: Some(key.clone()),
            },
            Request::OpenContest { key: key.clone() },
            Request::Mute {
                key: key.clone(),
                mute: true,
            },
            Request::Snooze { key, minutes: Some(10) },
            Request::SyncSoon {},
            Request::PauseReminders {
                until: Some(jiff::Timestamp::UNIX_EPOCH),
            },
            Request::ResumeReminders {},
            Request::Quit {},
        ] {
            assert_eq!(asked_by(&id(Some(&request), 3)), Some(request));
        }
        assert_eq!(asked_by(&id(None, 1)), None);
        assert_eq!(asked_by("format-disk#1"), None);
    }
}
