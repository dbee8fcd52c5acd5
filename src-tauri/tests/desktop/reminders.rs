//! Reminders as the notification service gets them, and what their buttons do.

use contestsync_doubles::platforms::SampleContest;
use jiff::{SignedDuration, Timestamp};

use crate::bus::{Overheard, ShownNotification, displayed};
use crate::session::{Ended, Session, in_quiet_desktop};

/// The contest that `announce` adds to the sample.
pub(crate) const KEY: &str = "codeforces:9001";

/// A contest of which the first reminder, ten minutes before its start, is due in a few seconds; when that is.
pub(crate) fn near_contest(session: &mut Session) -> Timestamp {
    session.set(&[("reminders.lead_minutes", "10"), ("reminders.snooze_minutes", "1")]);
    let starts_at = announce(session, SignedDuration::from_mins(10) + SignedDuration::from_secs(12));
    starts_at - SignedDuration::from_mins(10)
}

/// A contest that starts so soon; when it starts, in whole seconds as its platform says it.
pub(crate) fn announce(session: &mut Session, ahead: SignedDuration) -> Timestamp {
    // First what takes its time: little of it is left before a reminder that is due in seconds.
    session.settle();
    let starts_at = Timestamp::from_second((Timestamp::now() + ahead).as_second()).unwrap();
    session.sample.announce(SampleContest {
        platform: "codeforces",
        id: "9001".to_owned(),
        name: "Codeforces Round 9001 (Div. 2) <b>&".to_owned(),
        starts_at,
        seconds: 7200,
        note: "",
    });
    session.platforms.show(&session.sample);
    session.run(&["refresh", "--platform", "codeforces"]);
    starts_at
}

pub(crate) fn about_it(overheard: &Overheard) -> Vec<ShownNotification> {
    let mut shown = overheard.shown();
    shown.retain(|shown| shown.title.contains("9001"));
    shown
}

/// Waits until it is on the screen, presses Open, and waits for the contest's page.
pub(crate) async fn open_from_screen(session: &Session) {
    until!("it on the screen", (displayed() == 1).then_some(()));
    session.press("Open");
    until!(
        "the contest's page",
        session
            .opened()
            .contains("https://codeforces.com/contest/9001")
            .then_some(())
    );
}

#[test]
fn a_reminder_arrives_once_with_its_buttons_and_opens_the_contest() {
    in_quiet_desktop(async |mut session: Session| {
        let due = near_contest(&mut session);
        let overheard = Overheard::start().await;
        let _app = Ended(session.program(&["--background"]).spawn().unwrap());

        // It arrives on the second, once, with its buttons, and a foreign name is no markup.
        let first = until!("the reminder", about_it(&overheard).first().cloned());
        assert_eq!(first.buttons, ["Open contest", "Snooze 1 min"], "{first:?}");
        let late = first.at.duration_since(due);
        assert!(!late.is_negative() && late < SignedDuration::from_secs(1), "{late}");
        assert!(first.title.contains("<b>&") && !first.body.contains("<b>"), "{first:?}");
        open_from_screen(&session).await;
        assert_eq!(about_it(&overheard).len(), 1);
    });
}

#[test]
fn what_is_said_later_of_a_contest_takes_the_place_of_its_reminder() {
    in_quiet_desktop(async |mut session: Session| {
        near_contest(&mut session);
        let overheard = Overheard::start().await;
        let _app = Ended(session.program(&["--background"]).spawn().unwrap());
        until!("the reminder", about_it(&overheard).first().cloned());
        until!("it on the screen", (displayed() == 1).then_some(()));

        session.sample.move_by(KEY, SignedDuration::from_mins(30));
        session.platforms.show(&session.sample);
        session.click("Check now").await;
        let moved = until!("the notice that it moved", about_it(&overheard).get(1).cloned());
        assert!(
            moved.title.starts_with("Moved to ") && moved.body.starts_with("Was "),
            "{moved:?}"
        );
        until!("one notification in place of two", (displayed() == 1).then_some(()));
    });
}

#[test]
fn a_snoozed_reminder_comes_again_and_the_last_one_stays_until_it_is_answered() {
    in_quiet_desktop(async |mut session: Session| {
        // One minute before the start it rings for the last time, in a few seconds.
        session.set(&[("reminders.lead_minutes", "1"), ("reminders.at_start", "false")]);
        announce(&mut session, SignedDuration::from_secs(60 + 8));
        let overheard = Overheard::start().await;
        let _app = Ended(session.program(&["--background"]).spawn().unwrap());
        let last = until!("the reminder", about_it(&overheard).first().cloned());
        assert_eq!((last.urgency, last.stays), (2, 0), "{last:?}");
        assert_eq!(last.buttons, ["Open contest", "Snooze to start"], "{last:?}");
        until!("it on the screen", (displayed() == 1).then_some(()));
        session.press("Snooze to start");
        until!("it to be put away", (displayed() == 0).then_some(()));
        // At the start nothing is due but what was snoozed.
        let again = until!("the reminder again", about_it(&overheard).get(1).cloned());
        assert!(again.title.starts_with("Now: "), "{again:?}");
        assert_eq!((again.urgency, again.stays), (1, -1), "{again:?}");
        assert_eq!(about_it(&overheard).len(), 2);
    });
}
