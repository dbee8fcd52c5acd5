//! Has the screen reader say what the page's live regions say: on Linux, `WebKitGTK` sends no event for them, so the window itself does.

use gtk::glib::subclass::SignalId;
use gtk::prelude::{ObjectExt as _, WidgetExt as _};
use tauri::{AppHandle, Manager};
use tokio::sync::oneshot;

use crate::window::pane::WINDOW;

/// What a screen reader says as it is, since ATK 2.46.
const SIGNAL: &str = "announcement";
/// More letters than any text of the window has.
const MOST: usize = 1_000;

/// Has the text said; without a text, only tells whether that's possible.
pub(crate) async fn announce(app: &AppHandle, text: &str) -> bool {
    let (told, answer) = oneshot::channel();
    let (telling, text) = (app.clone(), cleaned(text));
    let asked = app.run_on_main_thread(move || {
        // Nobody waits any longer if the page is gone.
        told.send(tell(&telling, &text)).ok();
    });
    asked.is_ok() && answer.await.unwrap_or(false)
}

fn tell(app: &AppHandle, text: &str) -> bool {
    let window = app
        .get_webview_window(WINDOW)
        .and_then(|window| window.gtk_window().ok());
    let Some(accessible) = window.and_then(|window| window.accessible()) else {
        return false;
    };
    if SignalId::lookup(SIGNAL, accessible.type_()).is_none() {
        return false;
    }
    if !text.is_empty() {
        accessible.emit_by_name::<()>(SIGNAL, &[&text]);
    }
    true
}

/// One line without anything that isn't to be said.
fn cleaned(text: &str) -> String {
    let spoken = text
        .chars()
        .map(|letter| if letter.is_control() { ' ' } else { letter });
    let bounded: String = spoken.take(MOST).collect();
    bounded.split_whitespace().collect::<Vec<_>>().join(" ")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_is_said_is_one_bounded_line_of_words() {
        for (text, said) in [
            ("Muted: Weekly Contest 512", "Muted: Weekly Contest 512"),
            (" two\nlines\0and\u{1b}[1mmore ", "two lines and [1mmore"),
            ("निःशब्द: コンテスト", "निःशब्द: コンテスト"),
            ("\n\t", ""),
        ] {
            assert_eq!(cleaned(text), said);
        }
        assert_eq!(cleaned(&"語".repeat(5_000)).chars().count(), MOST);
    }
}
