//! What a click on a notification asks for. On Windows, a click is a link.

use contestsync_core::domain::request::Request;
use contestsync_core::notify::Notification;
use tauri::AppHandle;

use crate::activation::Activation;
use crate::answers;

/// Notifications whose clicks are still known.
pub(super) const REMEMBERED: usize = 64;
/// A click on the notification itself.
pub(super) const TAP: &str = "tap";

/// Does what a click on a notification asks for.
pub(super) fn follow_click(app: &AppHandle, notification: &Notification, action: &str, activation: Activation) {
    let Some(request) = click_of(notification, action) else {
        tracing::warn!(action, "a click on no button of ours");
        return;
    };
    answers::send(app, request, activation);
}

fn click_of(notification: &Notification, action: &str) -> Option<Request> {
    if action == TAP {
        return Some(notification.click.clone());
    }
    let place: usize = action.parse().ok()?;
    notification.buttons.get(place).map(|button| button.click.clone())
}

#[cfg(test)]
mod tests {
    use contestsync_core::domain::ContestKey;
    use contestsync_core::domain::view::Page;
    use contestsync_core::notify::{Button, Urgency};

    use super::*;

    #[test]
    fn each_button_does_its_own_and_the_body_opens() {
        let key: ContestKey = "codeforces:1936".parse().unwrap();
        let show = Request::Show {
            page: Page::Upcoming,
            contest: None,
        };
        let snooze = Request::Snooze {
            key: key.clone(),
            minutes: None,
        };
        let open = Request::OpenContest { key };
        let notification = Notification {
            tag: "contest:codeforces:1936".to_owned(),
            title: String::new(),
            body: String::new(),
            urgency: Urgency::Normal,
            click: open.clone(),
            buttons: vec![
                Button {
                    label: "Show".to_owned(),
                    click: show.clone(),
                },
                Button {
                    label: "Snooze".to_owned(),
                    click: snooze.clone(),
                },
            ],
            sound: false,
        };
        assert_eq!(click_of(&notification, "tap"), Some(open));
        assert_eq!(click_of(&notification, "0"), Some(show));
        assert_eq!(click_of(&notification, "1"), Some(snooze));
        assert_eq!(click_of(&notification, "2"), None);
        assert_eq!(click_of(&notification, "default"), None);
    }
}
