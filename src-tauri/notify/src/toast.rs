//! A notification as Windows wants it: the XML of a toast. A click is a link of ours, so it works as long as the toast is in the Action
//! Center, also after the program ended.

use super::notification::{Notification, Urgency, shown};
use crate::domain::deep_link;
use crate::domain::request::Request;
use crate::domain::view::Page;

/// The group of all our toasts: within it, one takes the place of the former one of its tag.
pub const GROUP: &str = "contestsync";
/// The sound that Windows has for reminders; a name that it doesn't know would be silence.
const SOUND: &str = "ms-winsoundevent:Notification.Reminder";

/// The toast's XML.
#[must_use]
pub fn xml(notification: &Notification) -> String {
    let mut xml = String::from("<toast activationType=\"protocol\"");
    attribute(&mut xml, "launch", &link(&notification.click));
    let stays = notification.urgency == Urgency::Critical;
    if stays {
        attribute(&mut xml, "scenario", "reminder");
    }
    xml.push_str("><visual><binding template=\"ToastGeneric\">");
    for text in [&notification.title, &notification.body] {
        xml.push_str("<text>");
        escape(&mut xml, text);
        xml.push_str("</text>");
    }
    xml.push_str("</binding></visual>");
    if stays || !notification.buttons.is_empty() {
        xml.push_str("<actions>");
        for button in &notification.buttons {
            xml.push_str("<action activationType=\"protocol\"");
            attribute(&mut xml, "content", &button.label);
            attribute(&mut xml, "arguments", &link(&button.click));
            xml.push_str("/>");
        }
        // Windows keeps only a toast on the screen that has a button which opens nothing; it writes "Dismiss" on this one, in its own language.
        if stays {
            xml.push_str("<action activationType=\"system\" arguments=\"dismiss\" content=\"\"/>");
        }
        xml.push_str("</actions>");
    }
    xml.push_str("<audio");
    if notification.sound {
        attribute(&mut xml, "src", SOUND);
    } else {
        attribute(&mut xml, "silent", "true");
    }
    xml.push_str("/></toast>");
    xml
}

/// The tag by which Windows knows a toast: the same for the same tag of ours, and never longer than the 64 characters it takes.
#[must_use]
pub fn tag(notification: &Notification) -> String {
    let hash = notification.tag.bytes().fold(0xcbf2_9ce4_8422_2325_u64, |hash, byte| {
        (hash ^ u64::from(byte)).wrapping_mul(0x0100_0000_01b3)
    });
    format!("{hash:016x}")
}

/// The link that does what a click does. Where an id can't stand in a link, the window is shown instead.
fn link(click: &Request) -> String {
    let link = deep_link::text(click).or_else(|| deep_link::text(&shown(Page::Upcoming)));
    link.unwrap_or_default()
}

fn attribute(xml: &mut String, name: &str, value: &str) {
    xml.push(' ');
    xml.push_str(name);
    xml.push_str("=\"");
    escape(xml, value);
    xml.push('"');
}

/// What a platform sent may hold anything; XML allows no control characters at all.
fn escape(xml: &mut String, text: &str) {
    for character in text.chars() {
        match character {
            '&' => xml.push_str("&amp;"),
            '<' => xml.push_str("&lt;"),
            '>' => xml.push_str("&gt;"),
            '"' => xml.push_str("&quot;"),
            '\'' => xml.push_str("&apos;"),
            '\n' => xml.push_str("&#10;"),
            '\u{fffe}' | '\u{ffff}' => {}
            _ if character.is_control() => {}
            _ => xml.push(character),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::domain::ContestKey;
    use crate::notification::Button;

    fn reminder(urgency: Urgency, sound: bool) -> Notification {
        let key: ContestKey = "codeforces:1936".parse().unwrap();
        Notification {
            tag: "contest:codeforces:1936".to_owned(),
            title: "Starts at 16:35: Codeforces Round <1> & \"friends\"".to_owned(),
            body: "In 10 min\nDiv. 2".to_owned(),
            urgency,
            click: Request::OpenContest { key: key.clone() },
            buttons: vec![
                Button {
                    label: "Open contest".to_owned(),
                    click: Request::OpenContest { key: key.clone() },
                },
                Button {
                    label: "Snooze 5 min".to_owned(),
                    click: Request::Snooze { key, minutes: Some(5) },
                },
            ],
            sound,
        }
    }

    #[test]
    fn the_last_reminder_stays_until_it_is_answered_and_sounds_like_a_reminder() {
        assert_eq!(
            xml(&reminder(Urgency::Critical, true)),
            "<toast activationType=\"protocol\" launch=\"contestsync://open/codeforces:1936\" scenario=\"reminder\">\
             <visual><binding template=\"ToastGeneric\">\
             <text>Starts at 16:35: Codeforces Round &lt;1&gt; &amp; &quot;friends&quot;</text>\
             <text>In 10 min&#10;Div. 2</text></binding></visual>\
             <actions>\
             <action activationType=\"protocol\" content=\"Open contest\" arguments=\"contestsync://open/codeforces:1936\"/>\
             <action activationType=\"protocol\" content=\"Snooze 5 min\" arguments=\"contestsync://snooze/codeforces:1936/5\"/>\
             <action activationType=\"system\" arguments=\"dismiss\" content=\"\"/>\
             </actions><audio src=\"ms-winsoundevent:Notification.Reminder\"/></toast>"
        );
    }

    #[test]
    fn another_one_goes_by_itself_and_without_sound_it_is_silent() {
        let mut notification = reminder(Urgency::Normal, false);
        notification.buttons.clear();
        notification.click = shown(Page::Status);
        assert_eq!(
            xml(&notification),
            "<toast activationType=\"protocol\" launch=\"contestsync://settings/status\">\
             <visual><binding template=\"ToastGeneric\">\
             <text>Starts at 16:35: Codeforces Round &lt;1&gt; &amp; &quot;friends&quot;</text>\
             <text>In 10 min&#10;Div. 2</text></binding></visual><audio silent=\"true\"/></toast>"
        );
    }

    #[test]
    fn what_stays_has_a_button_that_only_closes_it_and_nothing_else_has() {
        let mut notification = reminder(Urgency::Critical, true);
        notification.buttons.clear();
        let dismiss = "<actions><action activationType=\"system\" arguments=\"dismiss\" content=\"\"/></actions>";
        assert!(xml(&notification).contains(dismiss));
        notification.urgency = Urgency::Normal;
        assert!(!xml(&notification).contains("action "));
    }

    #[test]
    fn each_click_has_its_link() {
        let key: ContestKey = "atcoder:abc499".parse().unwrap();
        let odd: ContestKey = "feed-aaaaaaaa:a?b".parse().unwrap();
        for (click, wanted) in [
            (
                Request::OpenContest { key: key.clone() },
                "contestsync://open/atcoder:abc499",
            ),
            (
                Request::Snooze {
                    key: key.clone(),
                    minutes: None,
                },
                "contestsync://snooze/atcoder:abc499/start",
            ),
            (
                Request::Show {
                    page: Page::Upcoming,
                    contest: Some(key),
                },
                "contestsync://contest/atcoder:abc499",
            ),
            (shown(Page::Reminders), "contestsync://settings/reminders"),
            (Request::OpenContest { key: odd }, "contestsync://settings/upcoming"),
        ] {
            assert_eq!(link(&click), wanted);
        }
    }

    #[test]
    fn what_xml_forbids_is_left_out() {
        let mut notification = reminder(Urgency::Normal, true);
        notification.title = "a\u{0}b\u{1b}c\u{ffff}d\te".to_owned();
        assert!(xml(&notification).contains("<text>abcde</text>"));
    }

    #[test]
    fn one_tag_is_one_toast_and_short_enough_for_windows() {
        let mut long = reminder(Urgency::Normal, true);
        assert_eq!(tag(&long), tag(&reminder(Urgency::Critical, false)));
        long.tag = "contest:".repeat(40);
        assert_eq!(tag(&long).len(), 16);
        assert_ne!(tag(&long), tag(&reminder(Urgency::Normal, true)));
    }
}
