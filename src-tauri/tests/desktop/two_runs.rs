//! Runs that meet or are cut short: quitting within a sync, and the command line beside the running program.

use contestsync_doubles::google::Fault;

use crate::session::{Ended, PATIENCE, Session, in_desktop};

#[test]
fn quitting_within_a_sync_leaves_a_calendar_that_the_next_sync_completes() {
    in_desktop("", async |session: Session| {
        session.settle();
        session.sign_in().await;
        // Google is slow with the third event: done there, and not yet answered.
        let held = contestsync_doubles::google::Matcher::from("calendar.events.insert").after(2);
        session.google.fail_next(held, Fault::HoldAnswer, 1);
        let mark = session.google.mark();
        // The first sync is due at the start.
        let mut app = Ended(session.program(&["--background"]).spawn().unwrap());
        assert!(session.google.seen("calendar.events.insert", 3, mark, PATIENCE).await);
        session.click("Quit ContestSync").await;
        until!("the icon to go, or the program to end", {
            (session.tray().await.is_none() || app.0.try_wait().unwrap().is_some()).then_some(())
        });
        session.google.release();
        let status = until!("the end", app.0.try_wait().unwrap());
        assert!(status.success(), "{status}");

        // The next run completes it: each contest once, and then there is nothing left to do.
        session.run(&["sync"]);
        let events = session.events();
        let mut once = events.clone();
        once.dedup();
        assert_eq!(events, once);
        let wanted = session.json(&["sync", "--dry-run", "--json"]);
        let mark = session.google.mark();
        session.run(&["sync"]);
        assert_eq!(session.google.writes_since(mark), 0, "{wanted}");
        assert_eq!(session.events(), events);
        assert_eq!(session.google.violations(), Vec::<String>::new());
    });
}
