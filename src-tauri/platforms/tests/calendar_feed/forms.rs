//! What isn't in the standard's form is refused, and counted.

use super::{NOW, OWN_RULES, calendar, events, fault, read_at, read_lines, refused, told_and_refused};
use contestsync_platforms::calendar_feed::FeedFault;

#[test]
fn a_start_in_any_other_form_than_the_standards_is_refused_whatever_zone_is_given_and_takes_no_other_event_along() {
    let good = "DTSTART:20261201T100000Z\nDURATION:PT1H\nSUMMARY:Good";
    for start in [
        "DTSTART:2027012T200000Z",
        "DTSTART:20270115T2000Z",
        "DTSTART:20270115T2000",
        "DTSTART:20270115T20000Z",
        "DTSTART:20270115T20:00:00Z",
        "DTSTART:20270115TZ",
        "DTSTART:20270115T",
        "DTSTART:20270115Z",
        "DTSTART:2027-01-15",
        "DTSTART:20270115T200000Z,20270116T200000Z",
        "DTSTART:20270115T200000Z/PT1H",
        "DTSTART:2027 0115T200000Z",
        "DTSTART:tomorrow",
        "DTSTART :2027012T200000Z",
        // It says that it is what it isn't.
        "DTSTART;VALUE=DATE:20270115T200000Z",
        "DTSTART;VALUE=DATE-TIME:20270115",
        // Some programs take it as a time in UTC, some as one of the zone.
        "DTSTART;TZID=Asia/Tokyo:20270115T200000Z",
        "DTSTART;TZID=Nowhere/Land:20270115T200000Z",
    ] {
        let text = events(&[good, &format!("{start}\nDURATION:PT1H\nSUMMARY:Odd")]);
        for zone in [None, Some("Asia/Tokyo")] {
            assert_eq!(
                told_and_refused(&text, zone),
                (
                    vec!["2026-12-01T10:00:00Z 2026-12-01T11:00:00Z Good".to_owned()],
                    vec!["its start can't be read".to_owned()]
                ),
                "{start} {zone:?}"
            );
        }
    }
    assert_eq!(
        read_lines(&events(&[
            "DTSTART:20270115\nSUMMARY:Day",
            "DTSTART;TZID=Asia/Tokyo;VALUE=DATE:20270116\nSUMMARY:Day",
            "dtstart;value=date-time: 20270117t200000z \nSUMMARY:Time",
            "DTSTART;TZID=Etc/UTC:20270118T200000Z\nSUMMARY:Time",
        ])),
        [
            "2027-01-14T18:30:00Z 2027-01-15T18:30:00Z Day",
            "2027-01-15T18:30:00Z 2027-01-16T18:30:00Z Day",
            "2027-01-17T20:00:00Z 2027-01-17T21:00:00Z Time",
            "2027-01-18T20:00:00Z 2027-01-18T21:00:00Z Time",
        ]
    );
}

#[test]
fn an_end_in_any_other_form_than_the_standards_is_refused() {
    for end in [
        "DTEND:2027116T230000Z",
        "DTEND:20270115T2300Z",
        "DTEND;VALUE=DATE:20270116",
        "DTEND:20270116",
        "DTEND;TZID=Asia/Tokyo:20270116T230000Z",
        "DURATION:PT1H30",
        "DURATION:P1M",
        "DURATION:P1H",
        "DURATION:PT1H1H",
        "DURATION:PT1M1H",
        "DURATION:P",
        "DURATION:PT",
        "DURATION:P1DT",
        "DURATION:PTT1H",
        "DURATION:P1D1H",
        "DURATION:P1W2D",
        "DURATION:P1WT1H",
        "DURATION:PT1.5H",
        "DURATION:PT 1H",
        "DURATION:PTH",
        "DURATION:+-PT1H",
        "DURATION:1H",
        "DURATION:3600",
    ] {
        let text = events(&[&format!("DTSTART:20270115T200000Z\n{end}\nSUMMARY:A")]);
        assert_eq!(
            told_and_refused(&text, None),
            (vec![], vec!["its end can't be read".to_owned()]),
            "{end}"
        );
    }
    let of_day = events(&["DTSTART;VALUE=DATE:20270115\nDTEND:20270116T100000Z\nSUMMARY:A"]);
    assert_eq!(
        told_and_refused(&of_day, None),
        (vec![], vec!["its end can't be read".to_owned()])
    );
    for (duration, end) in [
        ("PT1H30S", "2027-01-15T21:00:30Z"),
        ("PT90M", "2027-01-15T21:30:00Z"),
        ("+PT1H", "2027-01-15T21:00:00Z"),
        (" pt1h ", "2027-01-15T21:00:00Z"),
        ("P0DT1H0M0S", "2027-01-15T21:00:00Z"),
        ("P1DT2H", "2027-01-16T22:00:00Z"),
        ("P2W", "2027-01-29T20:00:00Z"),
    ] {
        let text = events(&[&format!("DTSTART:20270115T200000Z\nDURATION:{duration}\nSUMMARY:A")]);
        assert_eq!(
            read_lines(&text),
            [format!("2027-01-15T20:00:00Z {end} A")],
            "{duration}"
        );
    }
}

#[test]
fn a_date_of_a_series_in_any_other_form_than_the_standards_refuses_the_series() {
    let series = "UID:s\nDTSTART:20270110T200000Z\nDURATION:PT1H\nRRULE:FREQ=DAILY;COUNT=4\nSUMMARY:A";
    for line in [
        "EXDATE:2027011T200000Z",
        "EXDATE:20270111T2000Z",
        "EXDATE;VALUE=DATE:20270111T200000Z",
        "EXDATE;VALUE=DATE-TIME:20270111",
        "EXDATE:20270111,20270112T200000Z",
        "EXDATE:20270111T200000Z;20270112T200000Z",
        "EXDATE:20270111T200000Z/PT1H",
        "EXDATE;TZID=Asia/Tokyo:20270111T200000Z",
        "RDATE:2027012T200000Z",
        "RDATE:20270120T2000Z",
        // At what time of the day isn't said.
        "RDATE;VALUE=DATE:20270120",
        "RDATE:20270120T200000Z/PT1H",
        "RDATE;VALUE=PERIOD:20270120T200000Z",
        "RDATE;VALUE=PERIOD:20270120/PT1H",
        "RDATE;VALUE=PERIOD:20270120T200000Z/PT",
        "RDATE;VALUE=PERIOD:20270120T200000Z/P1H",
        "RDATE;VALUE=PERIOD:2027012T200000Z/PT1H",
        "RDATE;VALUE=PERIOD:20270120T200000Z/2027012T210000Z",
        "RDATE;VALUE=PERIOD:20270120T200000Z/PT1H/PT2H",
    ] {
        assert_eq!(
            told_and_refused(&events(&[&format!("{series}\n{line}")]), None),
            (vec![], vec!["one of its dates can't be read".to_owned()]),
            "{line}"
        );
    }
    for id in [
        "RECURRENCE-ID:2027011T200000Z",
        "RECURRENCE-ID:20270111T2000Z",
        "RECURRENCE-ID;VALUE=DATE:20270111T200000Z",
        "RECURRENCE-ID:TBD",
    ] {
        let moved = format!("UID:s\n{id}\nDTSTART:20270111T230000Z\nDURATION:PT1H\nSUMMARY:Moved");
        assert_eq!(
            told_and_refused(&events(&[series, &moved]), None),
            (vec![], vec!["it's not known what it takes the place of".to_owned()]),
            "{id}"
        );
    }
    let spaced = format!("{series}\nEXDATE:20270111T200000Z, 20270112T200000Z");
    assert_eq!(
        read_lines(&events(&[&spaced])),
        [
            "2027-01-10T20:00:00Z 2027-01-10T21:00:00Z A",
            "2027-01-13T20:00:00Z 2027-01-13T21:00:00Z A",
        ]
    );
}

#[test]
fn a_private_zone_with_an_offset_or_a_change_in_any_other_form_than_the_standards_is_unknown() {
    let event = "BEGIN:VEVENT\nUID:1\nDTSTART;TZID=Campus:20261201T100000\nSUMMARY:A\nEND:VEVENT\n";
    let with = |rules: &str| calendar(&format!("{rules}{event}"));
    for offset in [
        "+05:45", "+05", "+5:45", "+545", "0545", "Z", "+0545x", "+05450", "+054560", "+0545+0", "",
    ] {
        assert_eq!(
            fault(&with(&OWN_RULES.replace("+0230", offset))),
            FeedFault::UnknownZone("Campus".to_owned()),
            "{offset}"
        );
    }
    for (from, to) in [
        ("DTSTART:16010101T030000", "DTSTART:1601011T030000"),
        ("DTSTART:16010101T030000", "DTSTART:16010101T0300"),
        ("END:STANDARD", "RDATE:2026112T030000\nEND:STANDARD"),
    ] {
        assert_eq!(
            fault(&with(&OWN_RULES.replace(from, to))),
            FeedFault::UnknownZone("Campus".to_owned()),
            "{to}"
        );
    }
    // A clock that is so many seconds off.
    let odd = OWN_RULES.replace("+0230", "+054530").replace("+0330", "+054530");
    assert_eq!(read_lines(&with(&odd)), ["2026-12-01T04:14:30Z 2026-12-01T05:14:30Z A"]);
    let west = OWN_RULES.replace("+0230", "-000115").replace("+0330", "-000115");
    assert_eq!(
        read_lines(&with(&west)),
        ["2026-12-01T10:01:15Z 2026-12-01T11:01:15Z A"]
    );
}

#[test]
fn a_rule_that_the_standard_forbids_is_refused_and_counted() {
    let rules = [
        "FREQ=WEEKLY;BYDAY=2MO",
        "FREQ=DAILY;BYDAY=1MO",
        "FREQ=YEARLY;BYWEEKNO=50;BYDAY=1MO",
        "FREQ=MONTHLY;BYWEEKNO=50",
        "FREQ=DAILY;BYYEARDAY=340",
        "FREQ=WEEKLY;BYYEARDAY=340",
        "FREQ=MONTHLY;BYYEARDAY=340",
        "FREQ=WEEKLY;BYMONTHDAY=1",
        "FREQ=DAILY;BYSETPOS=1",
        "FREQ=DAILY;COUNT=3;UNTIL=20270101T000000Z",
        "FREQ=DAILY;BYEASTER=1",
        "FREQ=DAILY;X-EASTER=1",
        "FREQ=DAILY;FREQ=WEEKLY",
        "FREQ=DAILY;BYDAY=MO;BYDAY=TU",
        "FREQ=DAILY,WEEKLY",
        "FREQ=SOMETIMES",
        "COUNT=3",
        "FREQ=DAILY:COUNT=3",
        "FREQ=DAILY;COUNT=3,4",
        "FREQ=DAILY;UNTIL=2027012T000000Z",
        "FREQ=DAILY;UNTIL=20270101T0000Z",
        "FREQ=DAILY;UNTIL=+0270101",
        "RSCALE=HEBREW;FREQ=YEARLY;COUNT=3",
        "RSCALE=GREGORIAN;SKIP=BACKWARD;FREQ=MONTHLY;COUNT=3",
        "SKIP=OMIT;FREQ=MONTHLY;COUNT=3",
    ];
    assert_eq!(refused(&rules), vec!["its rule can't be read"; rules.len()]);
    let except = "DTSTART:20261201T100000Z\nRRULE:FREQ=DAILY;COUNT=3\nEXRULE:FREQ=WEEKLY;BYDAY=2MO\nSUMMARY:A";
    assert_eq!(
        told_and_refused(&events(&[except]), None),
        (vec![], vec!["its rule can't be read".to_owned()])
    );
    let usual = "DTSTART:20261231T100000Z\nRRULE:RSCALE=GREGORIAN;FREQ=MONTHLY;SKIP=OMIT;COUNT=3\nSUMMARY:A";
    assert_eq!(
        read_lines(&events(&[usual])),
        [
            "2026-12-31T10:00:00Z 2026-12-31T11:00:00Z A",
            "2027-01-31T10:00:00Z 2027-01-31T11:00:00Z A",
            "2027-03-31T10:00:00Z 2027-03-31T11:00:00Z A",
        ]
    );
}

#[test]
fn an_event_that_ends_before_it_starts_is_refused_and_counted() {
    for end in [
        "DTEND:20261210T110000Z",
        "DURATION:-PT1H",
        "DTEND;VALUE=DATE:20261209",
        "RDATE;VALUE=PERIOD:20261212T120000Z/20261212T110000Z",
        "RDATE;VALUE=PERIOD:20261212T120000Z/-PT1H",
    ] {
        let text = events(&[&format!("DTSTART:20261210T120000Z\n{end}\nSUMMARY:A")]);
        let read = read_at(text.as_bytes(), None, &[], NOW).unwrap();
        assert_eq!(
            (read.listing.contests.len(), read.listing.rejected.len()),
            (0, 1),
            "{end}"
        );
    }
}

#[test]
fn an_event_that_says_two_things_of_when_it_is_is_refused() {
    let start = "DTSTART:20261201T100000Z";
    let twice = "it says two times where one belongs";
    for (lines, reason) in [
        ("DTSTART:20261201T110000Z", twice),
        ("DTSTART;TZID=Asia/Tokyo:20261201T100000", twice),
        ("DTEND:20261201T110000Z\nDTEND:20261201T120000Z", twice),
        ("DURATION:PT1H\nDURATION:PT2H", twice),
        ("DTEND:20261201T110000Z\nDURATION:PT2H", "its end can't be read"),
    ] {
        assert_eq!(
            told_and_refused(&events(&[&format!("{start}\n{lines}\nSUMMARY:A")]), None),
            (vec![], vec![reason.to_owned()]),
            "{lines}"
        );
    }
    let same = format!("{start}\n{start}\nDTEND:20261201T120000Z\nDURATION:PT2H\nSUMMARY:A");
    assert_eq!(
        read_lines(&events(&[&same])),
        ["2026-12-01T10:00:00Z 2026-12-01T12:00:00Z A"]
    );
}
