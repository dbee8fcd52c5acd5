//! The calendar page in a real window: a button brings back what the user deleted, an event that Google refuses is shown with its reason, and
//! our calendar is deleted only after a confirmation.

use contestsync_doubles::google::{InjectedFault, Matcher};
use contestsync_doubles::platforms::SampleContest;
use serde_json::Value;

use crate::page::Window;
use crate::session::{Session, in_desktop};

/// Clicks the button in the dialog that is open.
async fn press_in_dialog(window: &Window, name: &str) {
    window
        .click_at(&format!("//dialog//button[normalize-space(.)=\"{name}\"]"))
        .await;
}

/// Waits until the page has none of these words anymore.
async fn until_gone(window: &Window, words: &str) {
    until!(
        format!("{words} to go"),
        (!window.text().await.contains(words)).then_some(())
    );
}

#[test]
fn what_the_user_deleted_stays_deleted_until_it_is_restored_in_the_window() {
    in_desktop("", async |session: Session| {
        session.settle();
        session.sign_in().await;
        session.run(&["sync"]);
        let whole = session.events();
        let calendar = session.google.app_calendars()[0]["id"].as_str().unwrap().to_owned();
        let live = session.google.live_events(&calendar);
        let contests = live.iter().filter(|event| event["start"]["date"] != "2000-01-01");
        for event in contests.take(2) {
            session
                .google
                .user_delete_event(&calendar, event["id"].as_str().unwrap());
        }
        session.run(&["sync"]);
        assert_eq!(session.events().len(), whole.len() - 2);

        let window = session.open_window().await;
        window.go("Calendar").await;
        window.says("2 events you deleted").await;
        window.is_accessible("calendar with deleted events").await;
        window.picture("calendar-deleted").await;
        // One of them by its own button: the other stays deleted.
        window.click_at("//button[normalize-space(.)=\"Restore\"]").await;
        window.says("Restored at the next sync").await;
        window.says("1 event you deleted").await;
        until!(
            "one event to come back",
            (session.events().len() == whole.len() - 1).then_some(())
        );
        // And the rest: each is there once, and nothing is offered anymore.
        window.press("Restore all").await;
        until!("the whole calendar", (session.events() == whole).then_some(()));
        until_gone(&window, "you deleted").await;
        assert_eq!(session.google.violations(), Vec::<String>::new());
        session.quit(window).await;
    });
}

#[test]
fn an_event_that_google_refuses_is_named_with_its_reason_until_it_goes_in() {
    in_desktop("", async |session: Session| {
        session.settle_with_calendar().await;
        // A sync is due at the start; Google takes all but this one, with its color and reminders and without them.
        let mut coming = session.sample.upcoming().into_iter();
        let is_weekly = |contest: &SampleContest| contest.name.starts_with("Weekly Contest");
        let contest = coming.find(is_weekly).unwrap();
        let about = Matcher::from("calendar.events.insert").with_body(&contest.key());
        session
            .google
            .fail_next(about, InjectedFault::status(400, "invalid"), 2);
        let window = session.open_window().await;
        window.go("Calendar").await;
        window.says("1 event failed").await;
        let text = window.says("Google refused this event.").await;
        assert!(text.contains(&contest.name), "{text}");
        window.is_accessible("calendar with a failed event").await;
        window.picture("calendar-failed").await;
        assert_eq!(session.json(&["status", "--json"])["last_sync_outcome"], "partial");
        let before = session.events();

        window.press("Try again").await;
        until_gone(&window, "1 event failed").await;
        let mut after = session.events();
        assert_eq!(after.len(), before.len() + 1);
        after.dedup();
        assert_eq!(after.len(), before.len() + 1);
        session.quit(window).await;
    });
}

#[test]
fn our_calendar_is_removed_after_a_question_and_made_again_by_the_next_sync() {
    in_desktop("", async |session: Session| {
        session.settle();
        session.sign_in().await;
        session.run(&["sync"]);
        let whole = session.events();
        let window = session.open_window().await;
        window.go("Calendar").await;
        let mark = session.google.mark();
        window.press("Remove the calendar…").await;
        window
            .says("“ContestSync” and all its events will be deleted from Google Calendar. This can't be undone.")
            .await;
        window
            .is_accessible("the question before the calendar is removed")
            .await;
        window.picture("calendar-remove").await;
        press_in_dialog(&window, "Cancel").await;
        until_gone(&window, "This can't be undone.").await;
        assert_eq!(session.google.writes_since(mark), 0);

        window.press("Remove the calendar…").await;
        window.says("This can't be undone.").await;
        press_in_dialog(&window, "Remove the calendar…").await;
        window.says("The calendar was removed").await;
        assert_eq!(session.google.app_calendars(), Vec::<Value>::new());
        window.says("Created at the first sync").await;
        let status = session.json(&["status", "--json"]);
        assert_eq!(status["calendar_id"], Value::Null, "{status}");

        session.run(&["sync"]);
        assert_eq!(session.events(), whole);
        window.says("Open in Google Calendar").await;
        session.quit(window).await;
    });
}
