//! When reminders ring: each case alone, and that each due reminder rings exactly once no matter what happens to the clock.

use std::collections::{BTreeMap, BTreeSet};

use proptest::prelude::*;

use super::*;
use crate::domain::{ContestKind, RawContest};

const START: &str = "2026-11-23T14:35:00Z";

fn at(text: &str) -> Timestamp {
    text.parse().unwrap()
}

fn after(minutes: i64) -> Timestamp {
    at(START) + SignedDuration::from_mins(minutes)
}

fn candidate(id: &str, starts_at: Timestamp, minutes: i64) -> Candidate {
    let raw = RawContest {
        id: id.to_owned(),
        name: format!("Round {id}"),
        url: format!("https://codeforces.com/contest/{id}"),
        starts_at,
        ends_at: starts_at + SignedDuration::from_mins(minutes),
        duration: None,
        kind: ContestKind::Regular,
        rated: None,
        division: None,
        language: None,
        registration: (None, None),
    };
    Candidate {
        contest: Contest::checked(crate::domain::Platform::Codeforces, raw).unwrap(),
        checked_at: starts_at - SignedDuration::from_mins(90),
        rings: true,
        must: false,
        known_since: at("2026-11-01T00:00:00Z"),
    }
}

/// A whole life of reminders: what was shown and up to when was watched, as the engine keeps it.
struct Life {
    candidates: Vec<Candidate>,
    preferences: Preferences,
    shown: BTreeSet<ReminderId>,
    registrations_shown: BTreeSet<(ContestKey, Timestamp)>,
    snoozed: BTreeMap<ContestKey, Timestamp>,
    pause: Pause,
    zone: TimeZone,
    watched: Timestamp,
    gap: Gap,
    phase: Phase,
}

impl Life {
    fn new(candidates: Vec<Candidate>, watched: Timestamp) -> Self {
        Self {
            candidates,
            preferences: Preferences::default(),
            shown: BTreeSet::new(),
            registrations_shown: BTreeSet::new(),
            snoozed: BTreeMap::new(),
            pause: Pause::None,
            zone: TimeZone::UTC,
            watched,
            gap: Gap::None,
            phase: Phase::none(),
        }
    }

    fn look(&mut self, now: Timestamp) -> Due {
        let due = due(&Situation {
            candidates: &self.candidates,
            preferences: &self.preferences,
            shown: &self.shown,
            registrations_shown: &self.registrations_shown,
            snoozed: &self.snoozed,
            pause: self.pause,
            zone: &self.zone,
            phase: &self.phase,
            watched_until: self.watched,
            looked_at: self.watched,
            gap: self.gap,
            now,
        });
        for ringing in due.rings.iter().flat_map(ringing) {
            self.shown.extend(ringing.reminders());
            if ringing.ends_snooze {
                self.snoozed.remove(&ringing.contest.key);
            }
        }
        let closing = due.closing.iter();
        self.registrations_shown
            .extend(closing.map(|soon| (soon.contest.key.clone(), soon.closing.at)));
        if !due.holds {
            self.watched = now;
        }
        due
    }
}

fn ringing(rings: &Rings) -> Vec<&Ringing> {
    match rings {
        Rings::One(one) => vec![one.as_ref()],
        Rings::Together(many) | Rings::Missed(many, _) => many.iter().collect(),
    }
}

fn one(due: &Due) -> &Ringing {
    match due.rings.as_slice() {
        [Rings::One(one)] => one.as_ref(),
        other => panic!("{other:?}"),
    }
}

#[test]
fn each_lead_time_rings_at_its_instant_and_once() {
    let mut life = Life::new(vec![candidate("1", after(0), 120)], after(-300));
    let first = life.look(after(-299));
    assert_eq!((first.rings.len(), first.next), (0, Some(after(-60))));
    for (minute, lead) in [(-60, 60), (-10, 10), (0, 0)] {
        assert_eq!(life.look(after(minute)).rings.len(), 1, "{minute}");
        assert!(
            life.shown
                .contains(&(life.candidates[0].contest.key.clone(), lead, after(0)))
        );
        assert_eq!(life.look(after(minute)).rings, []);
    }
    assert_eq!(life.look(after(1)).next, None);
}

#[test]
fn what_was_slept_through_rings_once_for_all_lead_times() {
    let mut life = Life::new(vec![candidate("1", after(0), 120)], after(-300));
    life.gap = Gap::Asleep;
    let due = life.look(after(12));
    assert_eq!(
        (one(&due).leads.as_slice(), one(&due).late),
        (&[0, 10, 60][..], Some(Late::Asleep))
    );
    assert_eq!(life.look(after(13)).rings, []);
}

#[test]
fn nothing_rings_after_the_end_nor_for_what_may_not_ring() {
    let mut over = Life::new(vec![candidate("1", after(0), 120)], after(-300));
    assert_eq!(over.look(after(120)).rings, []);
    let mut muted = Life::new(vec![candidate("1", after(0), 120)], after(-300));
    muted.candidates[0].rings = false;
    assert_eq!(muted.look(after(-10)), Due::default());
}

#[test]
fn several_that_were_missed_are_one_notification_that_counts_those_that_are_over() {
    let candidates = vec![
        candidate("1", after(0), 120),
        candidate("2", after(30), 120),
        candidate("3", after(-200), 60),
    ];
    let mut life = Life::new(candidates, after(-300));
    let due = life.look(after(40));
    match due.rings.as_slice() {
        [Rings::Missed(missed, 1)] => assert_eq!(missed.len(), 2),
        other => panic!("{other:?}"),
    }
}

#[test]
fn two_that_start_in_the_same_minute_are_one_notification() {
    let mut life = Life::new(
        vec![candidate("1", after(0), 120), candidate("2", after(0), 90)],
        after(-300),
    );
    assert!(matches!(life.look(after(-60)).rings.as_slice(), [Rings::Together(two)] if two.len() == 2));
}

#[test]
fn a_contest_moved_within_the_hour_rings_anew_for_its_new_start() {
    let mut life = Life::new(vec![candidate("1", after(0), 120)], after(-300));
    assert_eq!(life.look(after(-60)).rings.len(), 1);
    // At T-20 it turns out to start half an hour later: 10 minutes before, and at the start, are to come again; the hour is past.
    life.candidates = vec![candidate("1", after(30), 120)];
    life.candidates[0].known_since = after(-20);
    let due = life.look(after(-20));
    assert_eq!(one(&due).leads, [60]);
    assert_eq!(due.next, Some(after(20)));
    assert_eq!(life.look(after(-10)).rings, []);
    assert_eq!(life.look(after(20)).rings.len(), 1);
    assert_eq!(life.look(after(30)).rings.len(), 1);
}

#[test]
fn a_contest_moved_to_an_earlier_time_rings_at_once() {
    let mut life = Life::new(vec![candidate("1", after(0), 120)], after(-300));
    assert_eq!(life.look(after(-60)).rings.len(), 1);
    life.candidates = vec![candidate("1", after(-40), 120)];
    life.candidates[0].known_since = after(-45);
    let due = life.look(after(-45));
    assert_eq!(
        (one(&due).leads.as_slice(), one(&due).late),
        (&[10, 60][..], Some(Late::JustKnown))
    );
}

#[test]
fn a_clock_that_is_set_back_rings_nothing_twice() {
    let mut life = Life::new(vec![candidate("1", after(0), 120)], after(-300));
    assert_eq!(life.look(after(-60)).rings.len(), 1);
    assert_eq!(life.look(after(-180)).rings, []);
    assert_eq!(life.look(after(-60)).rings, []);
    assert_eq!(one(&life.look(after(-10))).leads, [10]);
}

#[test]
fn quiet_hours_across_midnight_hold_what_comes_and_fold_it_at_their_end() {
    let night = at("2026-11-24T00:30:00Z");
    let mut must = candidate("3", night, 600);
    must.must = true;
    let candidates = vec![candidate("1", night, 600), candidate("2", night, 500), must];
    let mut life = Life::new(candidates, at("2026-11-23T22:00:00Z"));
    life.preferences.reminders_quiet_hours = Some((23 * 60, 7 * 60));
    let held = life.look(at("2026-11-23T23:30:00Z"));
    assert_eq!(one(&held).contest.key.id(), "3");
    assert!(held.holds);
    let start = life.look(night);
    let ask = at("2026-11-24T07:00:00Z") - ASK_AHEAD;
    assert_eq!((start.rings.len(), start.next), (1, Some(ask)));
    let due = life.look(at("2026-11-24T07:00:00Z"));
    match due.rings.as_slice() {
        [Rings::Missed(missed, 0)] => assert!(missed.iter().all(|one| one.late == Some(Late::Quiet))),
        other => panic!("{other:?}"),
    }
}

#[test]
fn a_pause_holds_even_what_the_user_asked_for() {
    let mut life = Life::new(vec![candidate("1", after(0), 120)], after(-300));
    life.candidates[0].must = true;
    life.pause = Pause::Until(after(5));
    let held = life.look(after(-10));
    assert_eq!((held.rings.len(), held.next), (0, Some(after(0))));
    assert_eq!(life.look(after(0)).next, Some(after(5)));
    life.pause = Pause::None;
    assert_eq!(one(&life.look(after(5))).late, Some(Late::Paused));
}

#[test]
fn a_snooze_rings_again_once_and_joins_the_start() {
    let mut life = Life::new(vec![candidate("1", after(0), 120)], after(-300));
    let key = life.candidates[0].contest.key.clone();
    assert_eq!(life.look(after(-60)).rings.len(), 1);
    life.snoozed.insert(key.clone(), after(-50));
    assert_eq!(life.look(after(-59)).next, Some(after(-50)));
    let due = life.look(after(-50));
    assert_eq!((one(&due).leads.len(), one(&due).ends_snooze), (0, true));
    assert_eq!(life.look(after(-49)).rings, []);
    assert_eq!(life.look(after(-10)).rings.len(), 1);
    life.snoozed.insert(key, after(0));
    let due = life.look(after(0));
    assert_eq!((one(&due).leads.as_slice(), one(&due).ends_snooze), (&[0][..], true));
}

#[test]
fn the_platform_is_asked_shortly_before_when_its_data_will_be_too_old() {
    let mut life = Life::new(vec![candidate("1", after(0), 120)], after(-300));
    life.candidates[0].checked_at = after(-190);
    assert!(life.look(after(-64)).ask.is_empty(), "the regular refresh counts");
    life.candidates[0].checked_at = after(-191);
    assert_eq!(life.look(after(-65)).next, Some(after(-64)));
    let due = life.look(after(-64));
    assert_eq!((due.ask.len(), due.next), (1, Some(after(-60))));
    life.candidates[0].checked_at = after(-63);
    assert!(life.look(after(-62)).ask.is_empty());
}

#[test]
fn a_new_lead_time_does_not_ring_for_what_is_long_past() {
    let mut life = Life::new(vec![candidate("1", after(0), 120)], after(-300));
    assert_eq!(life.look(after(-90)).rings, []);
    life.preferences.reminders_lead_minutes = vec![1440, 60];
    assert_eq!(life.look(after(-89)).rings, []);
}

/// One thing that can happen to the clock or the user.
#[derive(Clone, Debug)]
enum Step {
    /// So many minutes go by, awake (short) or asleep (long).
    Pass(i64),
    /// The clock is set back.
    Back(i64),
    /// Reminders are paused, or resumed.
    Pause(bool),
}

fn steps(back: bool) -> impl Strategy<Value = Vec<Step>> {
    let step = prop_oneof![
        6 => (0..40_i64).prop_map(Step::Pass),
        1 => (40..900_i64).prop_map(Step::Pass),
        u32::from(back) => (1..300_i64).prop_map(Step::Back),
        1 => any::<bool>().prop_map(Step::Pause),
    ];
    prop::collection::vec(step, 1..60)
}

fn live(steps: &[Step], starts: &[(i64, i64)], quiet: bool) -> (Vec<ReminderId>, Vec<ReminderId>) {
    let candidates: Vec<Candidate> = starts
        .iter()
        .enumerate()
        .map(|(index, (minute, length))| candidate(&index.to_string(), after(*minute), *length))
        .collect();
    let mut life = Life::new(candidates.clone(), after(-60));
    life.preferences.reminders_quiet_hours = quiet.then_some((23 * 60, 7 * 60));
    let (mut now, mut rang, mut wanted) = (after(-60), Vec::new(), BTreeSet::new());
    for step in steps {
        match step {
            Step::Pass(minutes) => now += SignedDuration::from_mins(*minutes),
            Step::Back(minutes) => now -= SignedDuration::from_mins(*minutes),
            Step::Pause(paused) => life.pause = if *paused { Pause::Open } else { Pause::None },
        }
        let due = life.look(now);
        rang.extend(
            due.rings
                .iter()
                .flat_map(ringing)
                .flat_map(|one| one.reminders().collect::<Vec<_>>()),
        );
        let holds = life.pause.is_paused() || is_quiet(life.preferences.reminders_quiet_hours, &life.zone, now);
        for candidate in candidates.iter().filter(|one| !holds && !one.contest.is_over(now)) {
            for lead in life.preferences.lead_minutes(crate::domain::Platform::Codeforces) {
                let rings_at = candidate.contest.starts_at - when::minutes(lead);
                if rings_at > after(-60) && rings_at <= now {
                    wanted.insert((candidate.contest.key.clone(), lead, candidate.contest.starts_at));
                }
            }
        }
    }
    (rang, wanted.into_iter().collect())
}

fn contests() -> impl Strategy<Value = Vec<(i64, i64)>> {
    prop::collection::vec((-30..1500_i64, 10..400_i64), 1..6)
}

proptest! {
    #[test]
    fn each_due_reminder_rings_exactly_once(steps in steps(false), starts in contests(), quiet in any::<bool>()) {
        let (mut rang, wanted) = live(&steps, &starts, quiet);
        rang.sort();
        prop_assert_eq!(rang, wanted);
    }

    #[test]
    fn no_reminder_rings_twice_however_the_clock_is_set(steps in steps(true), starts in contests(), quiet in any::<bool>()) {
        let (rang, _) = live(&steps, &starts, quiet);
        let once: BTreeSet<_> = rang.iter().cloned().collect();
        prop_assert_eq!(rang.len(), once.len());
    }

    #[test]
    fn the_next_look_is_never_behind_and_misses_nothing(starts in contests(), minutes in -60..1500_i64) {
        let candidates = starts
            .iter()
            .enumerate()
            .map(|(index, (minute, length))| candidate(&index.to_string(), after(*minute), *length))
            .collect();
        let mut life = Life::new(candidates, after(minutes));
        let now = after(minutes);
        if let Some(next) = life.look(now).next {
            prop_assert!(next > now);
            let before = life.look(next - SignedDuration::from_secs(1));
            prop_assert_eq!(before.rings, []);
        }
    }
}

#[path = "asking_tests.rs"]
mod asking;
#[path = "closing_tests.rs"]
mod closing;
