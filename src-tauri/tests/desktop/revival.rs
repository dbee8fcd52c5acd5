//! The window after the process that draws its page has ended.

use std::process::Command;

use crate::bus::Overheard;
use crate::screen_reader::ScreenReader;
use crate::session::{Ended, Session, in_desktop};

/// A name that only the page has.
const ON_THE_PAGE: &str = "Search contests";

fn end(process: u32) {
    let status = Command::new("kill")
        .args(["-KILL", &process.to_string()])
        .status()
        .unwrap();
    assert!(status.success());
}

async fn new_web_process(session: &Session, old: Option<u32>) -> u32 {
    until!(
        "the web view's process",
        session
            .web_processes()
            .into_iter()
            .find(|process| Some(*process) != old)
    )
}

#[test]
fn a_window_whose_page_ended_is_there_again_but_not_in_a_loop() {
    in_desktop("", async |mut session: Session| {
        session.settle();
        let reader = ScreenReader::start(&mut session).await;
        let overheard = Overheard::start().await;
        let _app = Ended(session.program(&["--settings"]).spawn().unwrap());
        let first = new_web_process(&session, None).await;
        until!("the page", reader.finds(ON_THE_PAGE).await.then_some(()));

        end(first);
        let second = new_web_process(&session, Some(first)).await;
        until!("the page again", reader.finds(ON_THE_PAGE).await.then_some(()));
        assert_eq!(overheard.shown().len(), 0);
        assert_eq!((session.faces().len(), session.web_processes()), (2, vec![second]));

        // If it crashes twice within a minute, it isn't opened again, so it can't crash in a loop; a notification says so.
        session.set(&[("language", "ja")]);
        end(second);
        let told = until!("the notice", overheard.shown().first().cloned());
        assert_eq!(told.title, "ウィンドウを開けませんでした");
        assert_eq!((session.faces().len(), session.web_processes()), (1, Vec::new()));
    });
}

#[test]
fn a_window_whose_page_ended_while_it_was_read_is_there_all_the_same() {
    in_desktop("", async |mut session: Session| {
        session.settle();
        let reader = ScreenReader::start(&mut session).await;
        let _app = Ended(session.program(&["--settings"]).spawn().unwrap());
        let first = new_web_process(&session, None).await;
        end(first);
        new_web_process(&session, Some(first)).await;
        until!("the page", reader.finds(ON_THE_PAGE).await.then_some(()));
        assert_eq!(session.faces().len(), 2);
    });
}
