//! When an event is: instants, days, lengths, and zones.

use super::{NOW, OWN_RULES, calendar, contests, events, fault, read_at, read_lines, told_in};
use contestsync_platforms::calendar_feed::FeedFault;

#[test]
fn times_are_instants_however_they_are_written() {
    let all = events(&[
        "DTSTART:20261201T143500Z\nDTEND:20261201T163500Z\nSUMMARY:UTC",
        "DTSTART;TZID=Asia/Kolkata:20261202T200500\nDTEND;TZID=Asia/Kolkata:20261202T220500\nSUMMARY:Named",
        "DTSTART;TZID=\"W. Europe Standard Time\":20261203T100000\nDURATION:PT1H30M\nSUMMARY:Windows",
        "DTSTART;TZID=/freeassociation.sourceforge.net/Europe/Berlin:20261204T100000\nDURATION:PT2H\nSUMMARY:Prefixed",
        "DTSTART;TZID=Asia/Tokyo:20261205T210000\nSUMMARY:No end",
        "DTSTART;VALUE=DATE:20261206\nSUMMARY:A day",
        "DTSTART;VALUE=DATE:20261207\nDTEND;VALUE=DATE:20261209\nSUMMARY:Two days",
        "DTSTART;TZID=Asia/Tokyo:20261210T090000\nDTEND;TZID=America/New_York:20261209T200000\nSUMMARY:Two zones",
    ]);
    assert_eq!(
        read_lines(&all),
        [
            "2026-12-01T14:35:00Z 2026-12-01T16:35:00Z UTC",
            "2026-12-02T14:35:00Z 2026-12-02T16:35:00Z Named",
            "2026-12-03T09:00:00Z 2026-12-03T10:30:00Z Windows",
            "2026-12-04T09:00:00Z 2026-12-04T11:00:00Z Prefixed",
            "2026-12-05T12:00:00Z 2026-12-05T13:00:00Z No end",
            "2026-12-05T18:30:00Z 2026-12-06T18:30:00Z A day",
            "2026-12-06T18:30:00Z 2026-12-08T18:30:00Z Two days",
            "2026-12-10T00:00:00Z 2026-12-10T01:00:00Z Two zones",
        ]
    );
}

#[test]
fn a_length_in_days_ends_at_the_same_hour_and_one_in_hours_takes_so_many() {
    // Clocks go forward in Berlin in the night to March 28.
    let berlin = |lines: &str| format!("DTSTART;TZID=Europe/Berlin:20270327T120000\n{lines}");
    let all = events(&[
        &berlin("DURATION:P1D\nSUMMARY:Day"),
        &berlin("DURATION:PT24H\nSUMMARY:Hours"),
        &berlin("DURATION:P1DT2H\nSUMMARY:Both"),
        &berlin("DURATION:P1W\nSUMMARY:Week"),
        &berlin("DTEND;TZID=Europe/Berlin:20270328T120000\nSUMMARY:End"),
        "DTSTART;TZID=Europe/Berlin:20270320T120000\nDURATION:P1D\nRRULE:FREQ=WEEKLY;COUNT=2\nSUMMARY:Series",
        // As long as the first one, exactly (RFC 5545, 3.8.5.3).
        "DTSTART;TZID=Europe/Berlin:20270320T120000\nDTEND;TZID=Europe/Berlin:20270321T120000\nRRULE:FREQ=WEEKLY;COUNT=2\nSUMMARY:Exact",
        "DTSTART;TZID=Europe/Berlin:20270320T120000\nDURATION:PT1H\nRDATE;VALUE=PERIOD;TZID=Europe/Berlin:20270327T120000/P1D\nSUMMARY:Added",
    ]);
    let read = read_at(all.as_bytes(), None, &[], "2027-03-15T00:00:00Z").unwrap();
    let ends: std::collections::BTreeSet<String> = contests(&read)
        .into_iter()
        .map(|contest| format!("{} {} {}", contest.name, contest.starts_at, contest.ends_at))
        .collect();
    let expected = [
        "Added 2027-03-20T11:00:00Z 2027-03-20T12:00:00Z",
        "Added 2027-03-27T11:00:00Z 2027-03-28T10:00:00Z",
        "Both 2027-03-27T11:00:00Z 2027-03-28T12:00:00Z",
        "Day 2027-03-27T11:00:00Z 2027-03-28T10:00:00Z",
        "End 2027-03-27T11:00:00Z 2027-03-28T10:00:00Z",
        "Exact 2027-03-20T11:00:00Z 2027-03-21T11:00:00Z",
        "Exact 2027-03-27T11:00:00Z 2027-03-28T11:00:00Z",
        "Hours 2027-03-27T11:00:00Z 2027-03-28T11:00:00Z",
        "Series 2027-03-20T11:00:00Z 2027-03-21T11:00:00Z",
        "Series 2027-03-27T11:00:00Z 2027-03-28T10:00:00Z",
        "Week 2027-03-27T11:00:00Z 2027-04-03T10:00:00Z",
    ];
    assert_eq!(ends, expected.map(str::to_owned).into());
}

#[test]
fn times_without_a_zone_are_asked_for_and_an_unknown_zone_is_refused() {
    let floating = events(&["DTSTART:20261201T100000\nSUMMARY:A"]);
    assert_eq!(fault(&floating), FeedFault::Floating);
    assert!(fault(&floating).to_string().contains("--zone"));
    assert_eq!(
        told_in(&floating, Some("Europe/Berlin")),
        ["2026-12-01T09:00:00Z 2026-12-01T10:00:00Z A"]
    );
    let unknown = events(&["DTSTART;TZID=Nowhere/Land:20261201T100000\nSUMMARY:A"]);
    assert_eq!(fault(&unknown), FeedFault::UnknownZone("Nowhere/Land".to_owned()));
    // Even where a zone is given: it is for times that have none.
    assert!(read_at(unknown.as_bytes(), Some("Europe/Berlin"), &[], NOW).is_err());
    // What is long over needs no zone.
    let old = events(&["DTSTART;TZID=Nowhere/Land:20251201T100000\nSUMMARY:A"]);
    assert_eq!(read_lines(&old), Vec::<String>::new());
}

#[test]
fn a_private_zone_goes_by_its_own_rules_and_a_series_keeps_its_hour_across_the_change() {
    let series = "BEGIN:VEVENT\nUID:1\nDTSTART;TZID=Campus:20260301T120000\nDTEND;TZID=Campus:20260301T140000\nRRULE:FREQ=WEEKLY;UNTIL=20270411T120000Z\nSUMMARY:A\nEND:VEVENT\n";
    let read = read_at(
        calendar(&format!("{OWN_RULES}{series}")).as_bytes(),
        None,
        &[],
        "2027-03-18T00:00:00Z",
    )
    .unwrap();
    let all: Vec<String> = contests(&read)
        .iter()
        .map(|contest| format!("{} {}", contest.starts_at, contest.ends_at))
        .collect();
    assert_eq!(
        all,
        [
            "2027-03-14T09:30:00Z 2027-03-14T11:30:00Z",
            "2027-03-21T09:30:00Z 2027-03-21T11:30:00Z",
            "2027-03-28T08:30:00Z 2027-03-28T10:30:00Z",
            "2027-04-04T08:30:00Z 2027-04-04T10:30:00Z",
            "2027-04-11T08:30:00Z 2027-04-11T10:30:00Z",
        ]
    );
}

#[test]
fn a_private_zone_farther_from_utc_than_any_clock_is_unknown() {
    let event = "BEGIN:VEVENT\nUID:1\nDTSTART;TZID=Campus:20261201T100000\nSUMMARY:A\nEND:VEVENT\n";
    for offset in ["+9900", "-2400", "+1600", "+0260"] {
        let rules = OWN_RULES.replace("+0230", offset);
        assert_eq!(
            fault(&calendar(&format!("{rules}{event}"))),
            FeedFault::UnknownZone("Campus".to_owned()),
            "{offset}"
        );
    }
}

#[test]
fn the_place_of_a_private_zone_is_believed_before_its_rules() {
    let zone = "BEGIN:VTIMEZONE\nTZID:Ours\nX-LIC-LOCATION:Asia/Tokyo\nBEGIN:STANDARD\nDTSTART:19700101T000000\nTZOFFSETFROM:+0100\nTZOFFSETTO:+0100\nEND:STANDARD\nEND:VTIMEZONE\n";
    let event = "BEGIN:VEVENT\nUID:1\nDTSTART;TZID=Ours:20261201T100000\nSUMMARY:A\nEND:VEVENT\n";
    assert_eq!(
        read_lines(&calendar(&format!("{zone}{event}"))),
        ["2026-12-01T01:00:00Z 2026-12-01T02:00:00Z A"]
    );
}

#[test]
fn whole_days_are_in_the_zone_that_the_calendar_says_whatever_computer_reads_it() {
    let day = "BEGIN:VEVENT\nUID:d\nDTSTART;VALUE=DATE:20261201\nSUMMARY:Day\nEND:VEVENT\n";
    let kolkata = "2026-11-30T18:30:00Z 2026-12-01T18:30:00Z Day";
    assert_eq!(read_lines(&calendar(day)), [kolkata], "the computer's own");
    let berlin = "2026-11-30T23:00:00Z 2026-12-01T23:00:00Z Day";
    let text = calendar(&format!("X-WR-TIMEZONE:Europe/Berlin\n{day}"));
    assert_eq!(read_lines(&text), [berlin]);
    let tokyo = "2026-11-30T15:00:00Z 2026-12-01T15:00:00Z Day";
    assert_eq!(
        told_in(&text, Some("Asia/Tokyo")),
        [tokyo],
        "the user's word comes first"
    );
    assert_eq!(
        read_lines(&calendar(&format!("X-WR-TIMEZONE:Nowhere/Land\n{day}"))),
        [kolkata],
        "a zone that nobody knows says nothing"
    );
}

#[test]
fn the_zone_of_an_event_that_is_long_over_does_not_matter() {
    let over = "DTSTART;TZID=Nowhere/Land:20260510T180000\nDURATION:PT2H\nSUMMARY:Over";
    let ahead = "DTSTART:20261201T180000Z\nDURATION:PT2H\nSUMMARY:Round";
    assert_eq!(
        read_lines(&events(&[over, ahead])),
        ["2026-12-01T18:00:00Z 2026-12-01T20:00:00Z Round"]
    );
    let long = over.replace("PT2H", "P300D");
    assert_eq!(
        fault(&events(&[long.as_str(), ahead])),
        FeedFault::UnknownZone("Nowhere/Land".to_owned())
    );
}
