//! Which stored contest each event of a calendar is, after the calendar has changed in more ways than one.

#![expect(clippy::unwrap_used, reason = "a test that cannot go on must stop")]

use std::collections::BTreeSet;

use contestsync_platforms::calendar_feed::{Calendar, Feed, Known, read};
use jiff::Timestamp;
use jiff::tz::TimeZone;

const NOW: &str = "2026-11-26T18:00:00Z";

/// A calendar of events, each with a UID and the lines of it.
fn answer(events: &[(&str, &str)], known: &Known) -> Calendar {
    let events = events.iter();
    let events: Vec<String> = events
        .map(|(uid, lines)| format!("BEGIN:VEVENT\nUID:{uid}\n{lines}\nEND:VEVENT\n"))
        .collect();
    let text = format!("BEGIN:VCALENDAR\nVERSION:2.0\n{}END:VCALENDAR\n", events.concat());
    let feed = Feed {
        id: "feed-0a1b2c3d".parse().unwrap(),
        name: None,
        otherwise: "calendar.example".to_owned(),
        zone: None,
        days: TimeZone::UTC,
    };
    read(&feed, text.as_bytes(), known, NOW.parse().unwrap()).unwrap()
}

/// What is stored after this answer and those before it.
fn after(read: &Calendar, mut known: Known) -> Known {
    for listed in &read.listing.contests {
        let id = listed.contest.key.id();
        known.contests.retain(|contest| contest.key.id() != id);
        known.contests.push(listed.contest.clone());
        match read.listing.aliases.get(&listed.contest.key) {
            Some(alias) => known.aliases.insert(id.to_owned(), alias.clone()),
            None => known.aliases.remove(id),
        };
    }
    let listed: BTreeSet<&str> = read
        .listing
        .contests
        .iter()
        .map(|listed| listed.contest.key.id())
        .collect();
    let absent = known.contests.iter().map(|contest| contest.key.id());
    known.gone = absent.filter(|id| !listed.contains(id)).map(str::to_owned).collect();
    known
}

/// The ids, soonest first.
fn ids(read: &Calendar) -> Vec<&str> {
    rows(read).into_iter().map(|(_, id)| id).collect()
}

fn rows(read: &Calendar) -> Vec<(Timestamp, &str)> {
    let all = read.listing.contests.iter().map(|listed| &listed.contest);
    let mut all: Vec<_> = all.map(|contest| (contest.starts_at, contest.key.id())).collect();
    all.sort_unstable();
    all
}

fn starts(read: &Calendar) -> Vec<String> {
    rows(read).into_iter().map(|(at, _)| at.to_string()).collect()
}

fn at(day: u32, hour: u32, name: &str) -> String {
    format!("DTSTART:202612{day:02}T{hour:02}0000Z\nSUMMARY:{name}")
}

fn weekly(day: u32, hour: u32, more: &str) -> String {
    at(day, hour, &format!("Training\nRRULE:FREQ=WEEKLY{more}"))
}

#[test]
fn after_its_uid_has_changed_an_event_is_known_by_the_new_one() {
    let (one, two) = (at(1, 10, "One"), at(2, 10, "Two"));
    let first = answer(&[("a", &one), ("b", &two)], &Known::default());
    assert_eq!(first.listing.aliases.len(), 0);
    let known = after(&first, Known::default());
    let renewed = answer(&[("new-a", &one), ("new-b", &two)], &known);
    assert_eq!(ids(&renewed), ids(&first));
    let known = after(&renewed, known);

    // Moved past one another, renamed, and moved to the place of the other.
    let moved = answer(&[("new-a", &at(1, 11, "One")), ("new-b", &at(2, 12, "Two"))], &known);
    assert_eq!(ids(&moved), ids(&first));
    let renamed = answer(&[("new-a", &at(1, 10, "Uno")), ("new-b", &at(2, 10, "Due"))], &known);
    assert_eq!(ids(&renamed), ids(&first));
    let swapped = answer(&[("new-a", &two), ("new-b", &one)], &known);
    let mut ids_of_both = ids(&swapped);
    ids_of_both.reverse();
    assert_eq!(ids_of_both, ids(&first));
    // Twice new, and then moved; and back under the first.
    let again = answer(&[("c", &one), ("d", &two)], &known);
    let twice = after(&again, known.clone());
    let moved = answer(&[("c", &at(3, 9, "One")), ("d", &at(4, 9, "Two"))], &twice);
    assert_eq!(ids(&moved), ids(&first));
    let back = answer(&[("a", &at(3, 9, "One")), ("b", &at(4, 9, "Two"))], &known);
    assert_eq!(ids(&back), ids(&first));
    assert_eq!(back.listing.aliases.len(), 0);
}

#[test]
fn an_event_that_takes_a_uid_that_another_had_is_a_contest_of_its_own() {
    let first = answer(&[("a", &at(1, 10, "One"))], &Known::default());
    let known = after(&first, Known::default());
    let renewed = answer(&[("b", &at(1, 10, "One"))], &known);
    let known = after(&renewed, known);
    let both = [("a", &*at(2, 10, "Two")), ("b", &*at(1, 12, "One"))];
    let read = answer(&both, &known);
    assert_eq!(ids(&read)[0], ids(&first)[0]);
    assert_eq!(starts(&read), ["2026-12-01T12:00:00Z", "2026-12-02T10:00:00Z"]);
    let later = answer(
        &[("a", &at(3, 10, "Two")), ("b", &at(1, 12, "One"))],
        &after(&read, known),
    );
    assert_eq!(ids(&later), ids(&read));
}

#[test]
fn an_unreadable_event_under_a_new_uid_takes_its_contest_away_from_nobody() {
    let first = answer(&[("a", &at(1, 10, "One"))], &Known::default());
    let known = after(&first, Known::default());
    let known = after(&answer(&[("b", &at(1, 10, "One"))], &known), known);
    let unreadable = answer(&[("b", "SUMMARY:One")], &known);
    let keys = unreadable
        .listing
        .rejected
        .iter()
        .map(|row| row.key.as_ref().unwrap().id());
    assert_eq!(keys.collect::<Vec<_>>(), ids(&first));
}

#[test]
fn a_series_that_moves_to_another_weekday_moves_and_so_does_one_that_had_another_uid() {
    for more in [";COUNT=4", ""] {
        let first = answer(&[("s", &weekly(1, 18, more))], &Known::default());
        let known = after(&first, Known::default());
        let renewed = answer(&[("t", &weekly(1, 18, more))], &known);
        assert_eq!(ids(&renewed), ids(&first));
        let of_t = after(&renewed, known.clone());
        // A day later, four days later, a day earlier; each at another hour.
        for day in [2, 5] {
            for (uid, known) in [("s", &known), ("t", &of_t)] {
                let moved = answer(&[(uid, &weekly(day, 20, more))], known);
                let (moved_ids, first_ids) = (ids(&moved), ids(&first));
                // The last one of a series without an end moves out of what is read.
                let until = if more.is_empty() { 25 } else { 4 };
                assert_eq!(moved_ids, first_ids[..until], "{more} {day} {uid}");
                assert_eq!(starts(&moved)[0], format!("2026-12-{day:02}T20:00:00Z"));
            }
        }
    }
}

#[test]
fn a_moved_series_with_more_or_fewer_occurrences_keeps_those_that_are_near() {
    let first = answer(&[("s", &weekly(1, 18, ";COUNT=4"))], &Known::default());
    let known = after(&first, Known::default());
    let more = answer(&[("s", &weekly(3, 18, ";COUNT=5"))], &known);
    assert_eq!(ids(&more)[..4], ids(&first));
    let fewer = answer(&[("s", &weekly(10, 18, ";COUNT=2"))], &known);
    assert_eq!(ids(&fewer), ids(&first)[1..3]);
}

#[test]
fn what_is_left_out_of_a_series_does_not_come_back_as_the_one_that_the_window_reaches_next() {
    let first = answer(&[("s", &weekly(1, 18, ";COUNT=4"))], &Known::default());
    let known = after(&first, Known::default());
    let without = weekly(1, 18, ";COUNT=5\nEXDATE:20261208T180000Z");
    let read = answer(&[("s", &without)], &known);
    let (old, new) = (ids(&first), ids(&read));
    assert_eq!(new[..3], [old[0], old[2], old[3]]);
    assert!(!old.contains(&new[3]), "{new:?}");
    // What was left out stays out when the rest moves.
    let known = after(&read, known);
    let moved = weekly(2, 18, ";COUNT=5\nEXDATE:20261209T180000Z");
    assert_eq!(ids(&answer(&[("s", &moved)], &known)), new);
}

#[test]
fn what_was_left_out_before_a_series_moved_does_not_shift_the_others() {
    let first = answer(&[("s", &weekly(1, 18, ";COUNT=4"))], &Known::default());
    let known = after(&first, Known::default());
    let without = weekly(1, 18, ";COUNT=4\nEXDATE:20261201T180000Z");
    let read = answer(&[("s", &without)], &known);
    let (old, known) = (ids(&first), after(&read, known.clone()));
    assert_eq!(ids(&read), old[1..]);
    let moved = answer(&[("s", &weekly(7, 18, ";COUNT=4"))], &known);
    assert_eq!(ids(&moved)[..3], old[1..]);
    assert_eq!(starts(&moved)[0], "2026-12-07T18:00:00Z");
}

#[test]
fn one_of_several_days_a_week_moves_alone() {
    let days = |days: &str| weekly(1, 18, &format!(";BYDAY={days};COUNT=6"));
    let first = answer(&[("s", &days("TU,TH,SA"))], &Known::default());
    let known = after(&first, Known::default());
    let moved = answer(&[("s", &days("TU,FR,SA"))], &known);
    assert_eq!(ids(&moved), ids(&first));
    assert_eq!(starts(&moved)[1], "2026-12-04T18:00:00Z");
}
