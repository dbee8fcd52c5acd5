//! When reminders of registration ring: once for each closing time, while registration is open.

use super::*;
use crate::domain::when::TimeWords;
use crate::notification::Telling;
use crate::words::{Language, Speech};

/// When registration closes of which this look reminds, and whether that is only usual.
fn closing(due: &Due) -> Vec<(String, bool)> {
    let closing = due.closing.iter().map(|soon| soon.closing);
    closing
        .map(|closing| (closing.at.to_string(), closing.is_usual))
        .collect()
}

fn registering(opens: Option<i64>, closes: i64) -> Candidate {
    let mut candidate = candidate("1", at(START), 120);
    candidate.contest.registration_opens_at = opens.map(after);
    candidate.contest.registration_closes_at = Some(after(closes));
    candidate
}

#[test]
fn registration_rings_once_before_it_closes_and_never_after() {
    let mut life = Life::new(vec![registering(None, -30)], after(-120));
    life.preferences.reminders_registration = Some(15);
    assert_eq!(closing(&life.look(after(-46))), []);
    assert_eq!(life.look(after(-46)).next, Some(after(-45)));
    let closes = [("2026-11-23T14:05:00Z".to_owned(), false)];
    assert_eq!(closing(&life.look(after(-45))), closes);
    assert_eq!(closing(&life.look(after(-44))), [], "once");
    life.registrations_shown.clear();
    assert_eq!(closing(&life.look(after(-31))), closes, "late, and still open");
    life.registrations_shown.clear();
    assert_eq!(closing(&life.look(after(-30))), [], "it has closed");
}

#[test]
fn registration_on_codeforces_rings_by_its_usual_rule() {
    let mut life = Life::new(vec![candidate("1", at(START), 120)], after(-120));
    assert_eq!(closing(&life.look(after(-20))), [], "off unless it is asked for");
    life.preferences.reminders_registration = Some(15);
    assert_eq!(
        closing(&life.look(after(-20))),
        [("2026-11-23T14:30:00Z".to_owned(), true)]
    );
}

#[test]
fn another_closing_time_rings_again_and_registration_that_is_not_open_waits() {
    let mut life = Life::new(vec![registering(None, -30)], after(-120));
    life.preferences.reminders_registration = Some(15);
    life.look(after(-45));
    life.candidates = vec![registering(None, -20)];
    assert_eq!(
        closing(&life.look(after(-34))),
        [("2026-11-23T14:15:00Z".to_owned(), false)]
    );
    life.candidates = vec![registering(Some(-10), -5)];
    let due = life.look(after(-15));
    assert_eq!((closing(&due), due.next), (vec![], Some(after(-10))));
    assert_eq!(closing(&life.look(after(-10))).len(), 1);
}

#[test]
fn quiet_hours_and_a_pause_hold_it_and_drop_it_once_registration_has_closed() {
    let mut life = Life::new(vec![registering(None, -30)], after(-120));
    life.preferences.reminders_registration = Some(15);
    life.pause = Pause::Until(after(-35));
    let due = life.look(after(-45));
    assert_eq!((closing(&due), due.next), (vec![], Some(after(-35))));
    life.pause = Pause::None;
    assert_eq!(closing(&life.look(after(-35))).len(), 1);
    life.registrations_shown.clear();
    life.pause = Pause::Until(after(-25));
    life.look(after(-45));
    life.pause = Pause::None;
    assert_eq!(closing(&life.look(after(-25))), []);
    life.candidates = vec![Candidate {
        rings: false,
        ..registering(None, -30)
    }];
    assert_eq!(closing(&life.look(after(-40))), [], "a muted contest");
}

#[test]
fn the_platform_is_asked_before_a_reminder_of_registration_however_long_before_the_start_it_is() {
    // Registration closes three days before the start, and rings a day before that.
    let (closes, rings) = (-3 * 1440, -4 * 1440);
    let mut candidate = registering(None, closes);
    let mut asks = |checked: i64, now: i64| {
        candidate.checked_at = after(checked);
        let mut life = Life::new(vec![candidate.clone()], after(rings - 600));
        life.preferences.reminders_registration = Some(1440);
        let due = life.look(after(now));
        (due.ask.len(), due.next)
    };
    assert_eq!(asks(rings - 131, rings - 5), (0, Some(after(rings - 4))));
    assert_eq!(asks(rings - 131, rings - 4), (1, Some(after(rings))));
    assert_eq!(
        asks(rings - 130, rings - 4),
        (0, Some(after(rings))),
        "read lately enough"
    );
}

#[test]
fn registration_that_quiet_hours_held_is_asked_for_before_it_is_shown() {
    let mut candidate = registering(None, -30);
    candidate.checked_at = after(-300);
    let mut life = Life::new(vec![candidate], after(-240));
    life.preferences.reminders_registration = Some(150);
    life.preferences.reminders_lead_minutes = Vec::new();
    life.pause = Pause::Until(after(-45));
    let due = life.look(after(-180));
    assert_eq!((due.ask.len(), due.next), (0, Some(after(-49))));
    assert_eq!(life.look(after(-49)).ask.len(), 1);
}

#[test]
fn a_reminder_of_registration_says_how_old_its_data_is() {
    let mut life = Life::new(vec![registering(None, -30)], after(-120));
    life.preferences.reminders_registration = Some(15);
    life.candidates[0].checked_at = after(-45 - 180);
    let due = life.look(after(-45));
    let words = Speech::new(Language::english(), TimeWords::new(TimeZone::UTC, &life.preferences));
    let telling = Telling {
        words: &words,
        preferences: &life.preferences,
        now: after(-45),
    };
    let told = telling.closing(&due.closing[0]);
    assert_eq!(
        (told.title.as_str(), told.body.as_str()),
        (
            "Registration closes at 14:05: Codeforces Round 1",
            "In 15 min · the contest starts at 14:35 · checked 3 h ago"
        )
    );
}
