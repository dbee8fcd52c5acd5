//! What recurs, and what is left out of it.

use super::{NOW, OWN_RULES, calendar, events, fault, read_at, read_lines, refused, told_and_refused};
use contestsync_platforms::calendar_feed::FeedFault;

#[test]
fn a_series_with_a_rule_that_is_none_is_refused_and_counted() {
    for part in [
        "UNTIL=junk",
        "UNTIL=20261340",
        "COUNT=0",
        "COUNT=3;INTERVAL=0",
        "COUNT=3;BYHOUR=",
        "COUNT=3;BYMONTHDAY=0",
    ] {
        let text = events(&[
            &format!("DTSTART:20261210T120000Z\nDURATION:PT1H\nRRULE:FREQ=DAILY;{part}\nSUMMARY:A"),
            "DTSTART:20261211T120000Z\nSUMMARY:B",
        ]);
        let read = read_at(text.as_bytes(), None, &[], NOW).unwrap();
        let reasons: Vec<&str> = read.listing.rejected.iter().map(|row| row.reason.as_str()).collect();
        assert_eq!(reasons, ["its rule can't be read"], "{part}");
        assert_eq!(read.listing.contests.len(), 1, "{part}");
    }
    // A zone whose rule can't be read is none.
    let event = "BEGIN:VEVENT\nUID:1\nDTSTART;TZID=Campus:20261201T100000\nSUMMARY:A\nEND:VEVENT\n";
    let rules = OWN_RULES.replace("BYMONTH=10", "BYMONTH=10;UNTIL=soon");
    assert_eq!(
        fault(&calendar(&format!("{rules}{event}"))),
        FeedFault::UnknownZone("Campus".to_owned())
    );
}

#[test]
fn an_old_series_is_followed_within_our_window_and_nowhere_else() {
    let weekly = events(&["DTSTART:20100104T150000Z\nDURATION:PT2H\nRRULE:FREQ=WEEKLY\nSUMMARY:A"]);
    let all = read_lines(&weekly);
    assert_eq!(all.first().unwrap(), "2026-11-23T15:00:00Z 2026-11-23T17:00:00Z A");
    assert_eq!(all.last().unwrap(), "2027-05-24T15:00:00Z 2027-05-24T17:00:00Z A");
    assert_eq!(all.len(), 27);
    for (rule, starts) in [
        ("FREQ=WEEKLY;INTERVAL=26;BYDAY=MO,WE", vec!["2026-12-14", "2026-12-16"]),
        (
            "FREQ=MONTHLY;BYDAY=-1FR;COUNT=206",
            vec!["2026-11-27", "2026-12-25", "2027-01-29"],
        ),
        (
            "FREQ=MONTHLY;BYDAY=MO,TU,WE,TH,FR;BYSETPOS=1;UNTIL=20270201",
            vec!["2026-12-01", "2027-01-01", "2027-02-01"],
        ),
        ("FREQ=YEARLY;BYMONTH=12;BYMONTHDAY=-1", vec!["2026-12-31"]),
        ("FREQ=DAILY;INTERVAL=3000", vec![]),
        ("FREQ=WEEKLY;BYDAY=MO;UNTIL=20200101", vec![]),
    ] {
        let text = events(&[&format!("DTSTART:20100104T150000Z\nRRULE:{rule}\nSUMMARY:A")]);
        let days: Vec<String> = read_lines(&text)
            .iter()
            .map(|line| line.chars().take(10).collect())
            .collect();
        assert_eq!(days, starts, "{rule}");
    }
}

#[test]
fn occurrences_are_left_out_added_moved_renamed_and_canceled() {
    let master = "UID:s\nDTSTART;TZID=Europe/Berlin:20261123T180000\nDTEND;TZID=Europe/Berlin:20261123T200000\nRRULE:FREQ=WEEKLY;COUNT=6\nEXDATE;TZID=Europe/Berlin:20261130T180000\nRDATE;TZID=Europe/Berlin:20261202T090000\nRDATE;VALUE=PERIOD:20261203T090000Z/PT30M\nSUMMARY:Round";
    let moved = "UID:s\nRECURRENCE-ID:20261207T170000Z\nDTSTART:20261208T180000Z\nDTEND:20261208T190000Z\nSUMMARY:Round (moved)";
    let canceled = "UID:s\nRECURRENCE-ID;TZID=Europe/Berlin:20261214T180000\nDTSTART;TZID=Europe/Berlin:20261214T180000\nSTATUS:CANCELLED\nSUMMARY:Round";
    let off = "DTSTART:20261201T000000Z\nSTATUS:CANCELLED\nSUMMARY:Off";
    assert_eq!(
        read_lines(&events(&[master, moved, canceled, off])),
        [
            "2026-11-23T17:00:00Z 2026-11-23T19:00:00Z Round",
            "2026-12-02T08:00:00Z 2026-12-02T10:00:00Z Round",
            "2026-12-03T09:00:00Z 2026-12-03T09:30:00Z Round",
            "2026-12-08T18:00:00Z 2026-12-08T19:00:00Z Round (moved)",
            "2026-12-21T17:00:00Z 2026-12-21T19:00:00Z Round",
            "2026-12-28T17:00:00Z 2026-12-28T19:00:00Z Round",
        ]
    );
}

#[test]
fn a_replacement_may_hold_for_all_that_follow_and_may_stand_alone() {
    let master = "UID:s\nDTSTART:20261201T100000Z\nDURATION:PT1H\nRRULE:FREQ=DAILY;COUNT=4\nSUMMARY:A";
    let later =
        "UID:s\nRECURRENCE-ID;RANGE=THISANDFUTURE:20261203T100000Z\nDTSTART:20261203T120000Z\nDURATION:PT2H\nSUMMARY:B";
    let orphan = "UID:t\nRECURRENCE-ID:20261203T100000Z\nDTSTART:20261205T100000Z\nSUMMARY:C";
    assert_eq!(
        read_lines(&events(&[master, later, orphan])),
        [
            "2026-12-01T10:00:00Z 2026-12-01T11:00:00Z A",
            "2026-12-02T10:00:00Z 2026-12-02T11:00:00Z A",
            "2026-12-03T12:00:00Z 2026-12-03T14:00:00Z B",
            "2026-12-04T12:00:00Z 2026-12-04T14:00:00Z B",
            "2026-12-05T10:00:00Z 2026-12-05T11:00:00Z C",
        ]
    );
}

#[test]
fn what_an_exception_rule_names_is_left_out() {
    let series = "DTSTART;TZID=Europe/Berlin:20261109T180000\nDURATION:PT1H\nRRULE:FREQ=WEEKLY;COUNT=6\nEXRULE:FREQ=WEEKLY;INTERVAL=2;UNTIL=20261208T000000Z\nSUMMARY:Round";
    assert_eq!(
        read_lines(&events(&[series])),
        [
            "2026-11-30T17:00:00Z 2026-11-30T18:00:00Z Round",
            "2026-12-14T17:00:00Z 2026-12-14T18:00:00Z Round",
        ]
    );
}

#[test]
fn rules_that_would_take_too_long_together_are_refused() {
    let long = "DTSTART:20200101T000000Z\nRRULE:FREQ=SECONDLY;COUNT=74000\nSUMMARY:Over";
    assert_eq!(read_lines(&events(&[long])), Vec::<String>::new());
    assert_eq!(fault(&events(&[long; 41])), FeedFault::TooMany);
}

#[test]
fn a_rule_in_which_nothing_recurs_is_followed_to_its_end() {
    let never = [
        "FREQ=YEARLY;BYMONTH=2;BYMONTHDAY=30",
        "FREQ=MONTHLY;BYMONTH=2;BYMONTHDAY=30",
        "FREQ=WEEKLY;BYMONTH=2;BYDAY=MO;BYSETPOS=53",
        "FREQ=DAILY;BYMONTH=2;BYMONTHDAY=30",
    ];
    assert_eq!(refused(&never), Vec::<String>::new());
}

#[test]
fn a_rule_of_which_a_single_round_is_too_much_refuses_its_event() {
    let all = |end: u32| (0..end).map(|one| one.to_string()).collect::<Vec<_>>().join(",");
    let (hours, minutes) = (all(24), all(60));
    let every_second = format!("FREQ=YEARLY;BYHOUR={hours};BYMINUTE={minutes};BYSECOND={minutes}");
    let repeated = format!("FREQ=DAILY;BYMONTHDAY={}", vec!["1"; 401].join(","));
    let rules = [
        every_second.as_str(),
        repeated.as_str(),
        "FREQ=MINUTELY;BYMONTH=2;BYMONTHDAY=30;BYHOUR=23;BYMINUTE=58",
        "FREQ=SECONDLY;BYHOUR=3;BYMINUTE=0;BYSECOND=0",
        "FREQ=MONTHLY;BYDAY=-0FR",
    ];
    assert_eq!(refused(&rules), vec!["its rule can't be followed"; rules.len()]);
}

#[test]
fn rules_that_people_write_are_followed_however_long_ago_they_began() {
    let told = |rule: &str, start: &str| {
        let line = format!("DTSTART:{start}T100000Z\nDURATION:PT1H\nRRULE:{rule}\nSUMMARY:A");
        read_lines(&events(&[&line]))
    };
    let on = |day: &str, hour: u32| format!("{day}T{hour:02}:00:00Z {day}T{:02}:00:00Z A", hour + 1);
    assert_eq!(
        told("FREQ=YEARLY;BYMONTH=12;BYDAY=1SA", "16011205"),
        [on("2026-12-05", 10)]
    );
    assert_eq!(
        told("FREQ=DAILY;BYMONTH=2;BYMONTHDAY=28;COUNT=9000", "20000228"),
        [on("2027-02-28", 10)]
    );
    assert_eq!(
        told(
            "FREQ=MINUTELY;INTERVAL=120;BYHOUR=10,12;UNTIL=20261129T000000Z",
            "20261128"
        ),
        [on("2026-11-28", 10), on("2026-11-28", 12)]
    );
    assert_eq!(
        told("FREQ=MONTHLY;BYDAY=MO,TU,WE,TH,FR;BYSETPOS=-1;COUNT=204", "20100129"),
        [on("2026-11-30", 10), on("2026-12-31", 10)]
    );
}

#[test]
fn a_rule_gives_a_whole_day_no_time_of_day() {
    let day = |rule: &str| events(&[&format!("DTSTART;VALUE=DATE:20261205\nRRULE:{rule}\nSUMMARY:A")]);
    assert_eq!(
        read_lines(&day("FREQ=DAILY;BYHOUR=9,15;BYMINUTE=30;BYSECOND=5;COUNT=2")),
        [
            "2026-12-04T18:30:00Z 2026-12-05T18:30:00Z A",
            "2026-12-05T18:30:00Z 2026-12-06T18:30:00Z A",
        ]
    );
    for often in ["FREQ=HOURLY;COUNT=3", "FREQ=MINUTELY;COUNT=3", "FREQ=SECONDLY;COUNT=3"] {
        assert_eq!(
            told_and_refused(&day(often), None),
            (vec![], vec!["its rule can't be read".to_owned()]),
            "{often}"
        );
    }
}

#[test]
fn a_day_stands_for_the_one_occurrence_that_a_series_has_on_it_by_its_own_clock() {
    // These begin on the day before in UTC.
    let series = "UID:s\nDTSTART;TZID=Asia/Tokyo:20261201T030000\nDURATION:PT1H\nRRULE:FREQ=DAILY;COUNT=3\nSUMMARY:A";
    let moved = "UID:s\nRECURRENCE-ID;VALUE=DATE:20261202\nDTSTART;TZID=Asia/Tokyo:20261202T080000\nDURATION:PT1H\nSUMMARY:Moved";
    let (first, third) = (
        "2026-11-30T18:00:00Z 2026-11-30T19:00:00Z A",
        "2026-12-02T18:00:00Z 2026-12-02T19:00:00Z A",
    );
    assert_eq!(
        read_lines(&events(&[series, moved])),
        [first, "2026-12-01T23:00:00Z 2026-12-02T00:00:00Z Moved", third]
    );
    // What is left out stays out.
    let without = format!("{series}\nEXDATE;VALUE=DATE:20261202");
    assert_eq!(read_lines(&events(&[&without, moved])), [first, third]);
    let later = moved.replace("VALUE=DATE", "VALUE=DATE;RANGE=THISANDFUTURE");
    assert_eq!(
        read_lines(&events(&[series, &later])),
        [
            first,
            "2026-12-01T23:00:00Z 2026-12-02T00:00:00Z Moved",
            "2026-12-02T23:00:00Z 2026-12-03T00:00:00Z Moved"
        ]
    );
    let once = series.replace("\nRRULE:FREQ=DAILY;COUNT=3", "");
    let moved_once = moved.replace("DATE:20261202", "DATE:20261201");
    assert_eq!(
        read_lines(&events(&[&once, &moved_once])),
        ["2026-12-01T23:00:00Z 2026-12-02T00:00:00Z Moved"]
    );
    // Which of two isn't said.
    let twice = series.replace("DAILY;COUNT=3", "DAILY;BYHOUR=3,5;COUNT=6");
    assert_eq!(
        told_and_refused(&events(&[&twice, moved]), None),
        (vec![], vec!["it's not known what it takes the place of".to_owned()])
    );
}

#[test]
fn a_midnight_stands_for_the_whole_day_of_a_series_of_days() {
    let series = "UID:d\nDTSTART;VALUE=DATE:20261201\nRRULE:FREQ=DAILY;COUNT=4\nEXDATE:20261203T000000Z\nEXDATE;TZID=Europe/Berlin:20261204T000000\nSUMMARY:A";
    let moved = "UID:d\nRECURRENCE-ID:20261202T000000Z\nDTSTART;VALUE=DATE:20261209\nSUMMARY:Moved";
    assert_eq!(
        read_lines(&events(&[series, moved])),
        [
            "2026-11-30T18:30:00Z 2026-12-01T18:30:00Z A",
            "2026-12-08T18:30:00Z 2026-12-09T18:30:00Z Moved",
        ]
    );
}

#[test]
fn the_start_counts_as_the_first_occurrence_also_where_the_rule_does_not_have_it() {
    let told = |rule: &str| {
        let text = format!("DTSTART:20261203T120000Z\nDURATION:PT1H\nRRULE:{rule}\nSUMMARY:A");
        let days = read_lines(&events(&[&text])).into_iter();
        days.map(|line| line.chars().take(10).collect())
            .collect::<Vec<String>>()
    };
    assert_eq!(told("FREQ=WEEKLY;BYDAY=MO;COUNT=2"), ["2026-12-03", "2026-12-07"]);
    assert_eq!(told("FREQ=WEEKLY;BYDAY=MO;COUNT=1"), ["2026-12-03"]);
    assert_eq!(told("FREQ=WEEKLY;BYDAY=TH;COUNT=2"), ["2026-12-03", "2026-12-10"]);
    assert_eq!(
        told("FREQ=MONTHLY;BYDAY=1MO;COUNT=3"),
        ["2026-12-03", "2026-12-07", "2027-01-04"]
    );
}
