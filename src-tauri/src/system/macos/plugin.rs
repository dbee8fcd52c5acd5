//! Notifications through Tauri's plugin: for a program on macOS that isn't in a bundle, which the notification center refuses.

use std::collections::BTreeMap;
use std::sync::{Arc, Mutex, PoisonError};

use contestsync_core::notify::Notification;
use tauri::AppHandle;
use tauri_plugin_notification::{Action, ActionPerformed, ActionType, NotificationExt};
use tokio::sync::mpsc::UnboundedReceiver;

use crate::activation::Activation;
use crate::system::clicks::{REMEMBERED, follow_click};

/// A sound that every Mac has.
const SOUND: &str = "Glass";

/// What was shown, by the number the plugin knows it by.
type Shown = Arc<Mutex<BTreeMap<i32, Notification>>>;

/// Shows what comes, as long as the program runs.
pub(super) fn show_all(app: &AppHandle, to_show: &mut UnboundedReceiver<Notification>) {
    let shown = Shown::default();
    let (heard_app, heard) = (app.clone(), Arc::clone(&shown));
    let hearing = app
        .notification()
        .on_action(move |action| clicked(&heard_app, &heard, action));
    if let Err(error) = hearing {
        tracing::warn!(%error, "clicks on notifications are not heard");
    }
    while let Some(notification) = to_show.blocking_recv() {
        show(app, &shown, notification);
    }
}

fn show(app: &AppHandle, shown: &Shown, notification: Notification) {
    let number = number(&notification.tag);
    let desktop = app.notification();
    // Takes the place of the former one of its tag: the center never holds three of one contest.
    if shown
        .lock()
        .unwrap_or_else(PoisonError::into_inner)
        .contains_key(&number)
        && let Err(error) = desktop.remove_active(vec![number])
    {
        tracing::warn!(%error, "a former notification stays");
    }
    let kind = format!("buttons-{number}");
    let buttons = notification
        .buttons
        .iter()
        .enumerate()
        .map(|(place, button)| Action::builder(place.to_string(), button.label.clone()).build())
        .collect();
    let registered = desktop.register_action_types(vec![ActionType::builder(kind.clone()).actions(buttons).build()]);
    if let Err(error) = registered {
        tracing::warn!(%error, "a notification has no buttons");
    }
    let mut building = desktop
        .builder()
        .id(number)
        .title(notification.title.clone())
        .body(notification.body.clone())
        .action_type_id(kind);
    if notification.sound {
        building = building.sound(SOUND);
    }
    {
        let mut shown = shown.lock().unwrap_or_else(PoisonError::into_inner);
        shown.insert(number, notification);
        while shown.len() > REMEMBERED {
            shown.pop_first();
        }
    }
    if let Err(error) = building.show() {
        tracing::warn!(%error, "a notification could not be shown");
    }
}

fn clicked(app: &AppHandle, shown: &Shown, action: &ActionPerformed) {
    let Some(number) = action
        .notification()
        .map(tauri_plugin_notification::ActiveNotification::id)
    else {
        return;
    };
    let found = shown
        .lock()
        .unwrap_or_else(PoisonError::into_inner)
        .get(&number)
        .cloned();
    if let Some(notification) = found {
        follow_click(app, &notification, action.action_id(), Activation::default());
    } else {
        tracing::warn!("a click on what is not known any more");
    }
}

/// The number of a tag: the same for the same tag, positive.
fn number(tag: &str) -> i32 {
    let hash = tag.bytes().fold(0x811c_9dc5_u32, |hash, byte| {
        (hash ^ u32::from(byte)).wrapping_mul(0x0100_0193)
    });
    i32::try_from(hash & 0x7fff_ffff).unwrap_or(1).max(1)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_tag_has_one_number() {
        assert_eq!(number("contest:a"), number("contest:a"));
        assert_ne!(number("contest:a"), number("contest:b"));
    }
}
