//! The window's size and position: they are there again after the window was closed, and after the whole program ended.

use std::process::Command;

use crate::session::{Ended, Session, has_window, in_desktop};

fn wmctrl(arguments: &[&str]) -> String {
    let output = Command::new("wmctrl").args(arguments).output().unwrap();
    assert!(output.status.success(), "{arguments:?}: {output:?}");
    String::from_utf8_lossy(&output.stdout).into_owned()
}

/// Left, top, width and height of our window, as the window manager has it; none while there is none.
fn bounds() -> Option<Vec<String>> {
    let listed = wmctrl(&["-lG"]);
    let line = listed.lines().find(|line| line.ends_with("ContestSync"))?;
    Some(line.split_whitespace().skip(2).take(4).map(ToOwned::to_owned).collect())
}

async fn close() {
    wmctrl(&["-c", "ContestSync"]);
    until!("the window to close", (!has_window()).then_some(()));
}

#[test]
fn the_window_opens_where_it_was_left_as_large_as_it_was() {
    in_desktop("", async |session: Session| {
        session.settle();
        let mut app = Ended(session.program(&["--settings"]).spawn().unwrap());
        let first = until!("the window", bounds());
        assert_eq!(
            first.get(2..),
            Some(&["980".to_owned(), "700".to_owned()][..]),
            "{first:?}"
        );

        wmctrl(&["-r", "ContestSync", "-e", "0,150,60,720,500"]);
        let left = until!("its new size", {
            bounds().filter(|bounds| bounds.get(2..) == Some(&["720".to_owned(), "500".to_owned()][..]))
        });
        assert_ne!(left.get(..2), first.get(..2));
        close().await;
        session.run(&[]);
        until!(
            format!("the window at {left:?} again"),
            bounds().filter(|now| *now == left)
        );

        // The program ends with its window open: that is remembered as well.
        wmctrl(&["-r", "ContestSync", "-e", "0,90,110,640,540"]);
        let left = until!("its new size", {
            bounds().filter(|bounds| bounds.get(2..) == Some(&["640".to_owned(), "540".to_owned()][..]))
        });
        let kept = session.data().join("window.json");
        until!("its size to be kept", {
            let text = std::fs::read_to_string(&kept).unwrap_or_default();
            text.contains("640").then_some(())
        });
        session.run(&["--quit"]);
        until!("the end", app.0.try_wait().unwrap());
        until!("the end of its window", session.faces().is_empty().then_some(()));
        let _app = Ended(session.program(&["--settings"]).spawn().unwrap());
        until!(
            format!("the window at {left:?} again"),
            bounds().filter(|now| *now == left)
        );

        // One that fills the screen fills it again.
        wmctrl(&["-r", "ContestSync", "-b", "add,maximized_vert,maximized_horz"]);
        let full = until!(
            "a full screen",
            bounds().filter(|bounds| bounds.get(2).is_some_and(|width| width == "1280"))
        );
        close().await;
        session.run(&[]);
        until!(
            format!("the window at {full:?} again"),
            bounds().filter(|now| *now == full)
        );
    });
}
