//! A platform that fails, as the window shows it, and what the buttons do.

use contestsync_doubles::platforms::Response;

use crate::session::{Session, in_desktop};

#[test]
fn a_failing_platform_is_said_in_words_and_tried_again_from_the_window() {
    in_desktop("", async |session: Session| {
        session.settle();
        let known = session.json(&["list", "--platform", "codeforces", "--json"]);
        session.platforms.clear("codeforces");
        session
            .platforms
            .set("codeforces", "/", Response::html("<h1>Oops</h1>").status(500));
        let window = session.open_window().await;
        window.go("Status").await;
        window.says("All 7 platforms are up to date.").await;

        // It fails: in the top line, at its row, in the attempts and in the banner, each in words.
        window.press("Check now: Codeforces").await;
        window.says("Problems with Codeforces; 6 others are fine.").await;
        let text = window
            .says("The server answered with an error. Known contests are kept. Next try ")
            .await;
        assert!(text.contains("Failing"), "{text}");
        assert!(!text.contains("Oops"), "a foreign text in {text}");
        window.is_accessible("status with a failing platform").await;
        window.picture("status-failing").await;
        // What was known is kept.
        assert_eq!(session.json(&["list", "--platform", "codeforces", "--json"]), known);

        // It is well again: one press, and nothing of it is left.
        session.platforms.clear("codeforces");
        session.platforms.show(&session.sample);
        window.press("Check now: Codeforces").await;
        let text = window.says("All 7 platforms are up to date.").await;
        assert!(!text.contains("Failing"), "{text}");
        session.quit(window).await;
    });
}

#[test]
fn a_page_that_changed_is_said_and_the_other_platforms_go_on() {
    in_desktop("", async |session: Session| {
        session.settle();
        session.platforms.clear("atcoder");
        session
            .platforms
            .set("atcoder", "/", Response::html("<html><body>A new page</body></html>"));
        let window = session.open_window().await;
        window.press("Check now").await;
        window.says("6 platforms checked; no answer from AtCoder").await;
        window.go("Status").await;
        window
            .says("AtCoder changed its website, so its contests can't be read. Known contests are kept.")
            .await;
        session.quit(window).await;
    });
}
