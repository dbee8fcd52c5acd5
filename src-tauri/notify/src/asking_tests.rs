//! When a platform is asked once more before a reminder.

use super::*;

#[test]
fn installations_ask_before_a_reminder_one_after_the_other_and_all_of_them_in_time() {
    let start = at("2026-03-01T15:00:00Z");
    let latest = start - SignedDuration::from_mins(64);
    let mut minutes = BTreeSet::new();
    for number in 0..1000 {
        let mut old = candidate("1", start, 120);
        old.checked_at = at("2026-03-01T06:00:00Z");
        let mut life = Life::new(vec![old], at("2026-03-01T12:00:00Z"));
        life.phase = Phase::of(crate::domain::InstallationId::new(&format!("{number:x}")).unwrap());
        let asks = life.look(at("2026-03-01T12:00:00Z")).next.unwrap();
        assert!(asks <= latest && latest.duration_since(asks) < CHECKS_OVER, "{asks}");
        assert!(life.look(asks - SignedDuration::from_secs(1)).ask.is_empty());
        assert_eq!(life.look(asks).ask.len(), 1);
        life.candidates[0].checked_at = asks + SignedDuration::from_secs(20);
        let mut later = (1..70).map(|minute| asks + SignedDuration::from_mins(minute * 2));
        assert!(later.all(|now| life.look(now).ask.is_empty()), "one is enough");
        minutes.insert(latest.duration_since(asks).as_mins());
    }
    assert_eq!(minutes.len(), 65, "every minute is somebody's");
}

#[test]
fn what_quiet_hours_or_a_pause_hold_is_asked_for_before_it_is_shown() {
    let start = at("2026-11-24T07:30:00Z");
    let known = |must| {
        let mut old = candidate("1", start, 120);
        (old.checked_at, old.must) = (at("2026-11-23T22:00:00Z"), must);
        let mut life = Life::new(vec![old], at("2026-11-23T22:30:00Z"));
        life.preferences.reminders_lead_minutes = vec![60];
        life.preferences.reminders_at_start = false;
        life.preferences.reminders_quiet_hours = Some((23 * 60, 7 * 60));
        life
    };
    let asks = |life: &mut Life, now: &str| {
        let due = life.look(at(now));
        (due.ask.len(), due.next)
    };
    let mut life = known(false);
    // It's to ring at 06:30 and is shown at 07:00.
    let (held, end) = (at("2026-11-24T06:30:00Z"), at("2026-11-24T07:00:00Z"));
    let ask = end - ASK_AHEAD;
    assert_eq!(asks(&mut life, "2026-11-24T06:26:00Z"), (0, Some(held)));
    assert_eq!(asks(&mut life, "2026-11-24T06:30:00Z"), (0, Some(ask)));
    assert_eq!(asks(&mut life, "2026-11-24T06:56:00Z"), (1, Some(end)));
    life.candidates[0].checked_at = ask;
    assert_eq!(life.look(end).rings.len(), 1);

    let mut must = known(true);
    assert_eq!(asks(&mut must, "2026-11-24T06:26:00Z"), (1, Some(held)));

    let mut paused = known(false);
    paused.pause = Pause::Until(at("2026-11-24T07:10:00Z"));
    assert_eq!(asks(&mut paused, "2026-11-24T06:56:00Z").0, 0);
    assert_eq!(asks(&mut paused, "2026-11-24T07:06:00Z").0, 1);
    paused.pause = Pause::Open;
    assert_eq!(asks(&mut paused, "2026-11-24T07:06:00Z").0, 0, "nobody knows when");
}
