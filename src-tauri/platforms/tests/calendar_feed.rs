//! Calendars as people publish them, and every contest that must come out of each.

#![expect(clippy::unwrap_used, reason = "a test that cannot go on must stop")]

use contestsync_domain::{Contest, FeedId};
use contestsync_platforms::calendar_feed::{Calendar, Feed, FeedFault, Known, read};
use jiff::Timestamp;
use jiff::tz::TimeZone;

const NOW: &str = "2026-11-26T18:00:00Z";

fn feed(zone: Option<&str>) -> Feed {
    Feed {
        id: "feed-0a1b2c3d".parse::<FeedId>().unwrap(),
        name: None,
        otherwise: "calendar.example".to_owned(),
        zone: zone.map(|zone| TimeZone::get(zone).unwrap()),
        days: TimeZone::get("Asia/Kolkata").unwrap(),
    }
}

fn read_at(bytes: &[u8], zone: Option<&str>, known: &[Contest], now: &str) -> Result<Calendar, FeedFault> {
    let known = Known {
        contests: known.to_vec(),
        ..Known::default()
    };
    read(&feed(zone), bytes, &known, now.parse().unwrap())
}

fn calendar(parts: &str) -> String {
    format!(
        "BEGIN:VCALENDAR\r\nVERSION:2.0\r\n{}END:VCALENDAR\r\n",
        parts.replace('\n', "\r\n")
    )
}

/// Events from the lines of each.
fn events(all: &[&str]) -> String {
    let all = all.iter().enumerate();
    let all = all.map(|(number, lines)| {
        let uid = if lines.contains("UID:") {
            String::new()
        } else {
            format!("UID:{number}\n")
        };
        format!("BEGIN:VEVENT\n{uid}{lines}\nEND:VEVENT\n")
    });
    calendar(&all.collect::<String>())
}

fn contests(read: &Calendar) -> Vec<Contest> {
    let mut all: Vec<_> = read
        .listing
        .contests
        .iter()
        .map(|listed| listed.contest.clone())
        .collect();
    all.sort_by_key(|contest| (contest.starts_at, contest.name.clone()));
    all
}

/// What the events of a calendar are, as "start end name".
fn read_lines(text: &str) -> Vec<String> {
    told_in(text, None)
}

fn told_in(text: &str, zone: Option<&str>) -> Vec<String> {
    let read = read_at(text.as_bytes(), zone, &[], NOW).unwrap();
    assert_eq!(read.listing.rejected, []);
    let all = contests(&read).into_iter();
    all.map(|contest| format!("{} {} {}", contest.starts_at, contest.ends_at, contest.name))
        .collect()
}

fn fault(text: &str) -> FeedFault {
    read_at(text.as_bytes(), None, &[], NOW).unwrap_err()
}

/// Ids by name.
fn ids(read: &Calendar) -> Vec<(String, String)> {
    let all = contests(read).into_iter();
    all.map(|contest| (contest.name.clone(), contest.key.id().to_owned()))
        .collect()
}

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

const OWN_RULES: &str = "BEGIN:VTIMEZONE
TZID:Campus
BEGIN:STANDARD
DTSTART:16010101T030000
TZOFFSETFROM:+0330
TZOFFSETTO:+0230
RRULE:FREQ=YEARLY;BYDAY=-1SU;BYMONTH=10
END:STANDARD
BEGIN:DAYLIGHT
DTSTART:16010101T020000
TZOFFSETFROM:+0230
TZOFFSETTO:+0330
RRULE:FREQ=YEARLY;BYDAY=-1SU;BYMONTH=3
END:DAYLIGHT
END:VTIMEZONE
";

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
fn the_place_of_a_private_zone_is_believed_before_its_rules() {
    let zone = "BEGIN:VTIMEZONE\nTZID:Ours\nX-LIC-LOCATION:Asia/Tokyo\nBEGIN:STANDARD\nDTSTART:19700101T000000\nTZOFFSETFROM:+0100\nTZOFFSETTO:+0100\nEND:STANDARD\nEND:VTIMEZONE\n";
    let event = "BEGIN:VEVENT\nUID:1\nDTSTART;TZID=Ours:20261201T100000\nSUMMARY:A\nEND:VEVENT\n";
    assert_eq!(
        read_lines(&calendar(&format!("{zone}{event}"))),
        ["2026-12-01T01:00:00Z 2026-12-01T02:00:00Z A"]
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
fn lines_may_end_in_lf_be_folded_within_a_letter_and_follow_a_mark() {
    let text = events(&[
        "DTSTART:20261201T100000Z\nSUMMARY:Co\u{302}mpetition \u{1f3c6}\\, part 1\nURL:http://insecure.example/",
    ]);
    let at = text.find('\u{1f3c6}').unwrap() + 2;
    let (head, tail) = text.as_bytes().split_at(at);
    let folded = [b"\xEF\xBB\xBF", head, b"\r\n ", tail].concat();
    let unix: Vec<u8> = folded.iter().copied().filter(|byte| *byte != b'\r').collect();
    for bytes in [folded, unix] {
        let read = read_at(&bytes, None, &[], NOW).unwrap();
        let all = contests(&read);
        assert_eq!(all.first().unwrap().name, "Co\u{302}mpetition \u{1f3c6}, part 1");
        assert_eq!(all.first().unwrap().url, None, "a link that isn't https is left out");
    }
}

#[test]
fn what_is_too_much_is_refused() {
    let minutely = events(&["DTSTART:20100104T150000Z\nRRULE:FREQ=MINUTELY\nSUMMARY:A"]);
    assert_eq!(fault(&minutely), FeedFault::TooMany);
    let one = |number: i64| {
        let start = NOW.parse::<Timestamp>().unwrap() + jiff::SignedDuration::from_mins(number);
        format!("DTSTART:{}\nSUMMARY:{number}", start.strftime("%Y%m%dT%H%M%SZ"))
    };
    let many: Vec<String> = (0..5001).map(one).collect();
    let many: Vec<&str> = many.iter().map(String::as_str).collect();
    assert_eq!(fault(&events(&many)), FeedFault::TooMany);
    assert_eq!(read_lines(&events(many.get(1..).unwrap())).len(), 5000);
    let large = events(&[&format!(
        "DTSTART:20261201T100000Z\nSUMMARY:A\nDESCRIPTION:{}",
        "x".repeat(2 << 20)
    )]);
    assert_eq!(fault(&large), FeedFault::TooLarge);
}

#[test]
fn recorded_calendars_are_read_whole() {
    let read = read_at(
        include_bytes!("fixtures/ics/codeforces_div.ics"),
        None,
        &[],
        "2025-05-30T00:00:00Z",
    )
    .unwrap();
    assert_eq!(read.name, "Codeforces Upcoming Contests");
    let all: Vec<String> = contests(&read)
        .iter()
        .map(|contest| {
            format!(
                "{} {} {} {}",
                contest.starts_at,
                contest.ends_at,
                contest.name,
                contest.link()
            )
        })
        .collect();
    assert_eq!(
        all,
        [
            "2025-05-31T14:35:00Z 2025-05-31T17:05:00Z Codeforces Round (Div. 1) https://codeforces.com/contest/2115",
            "2025-05-31T14:35:00Z 2025-05-31T17:05:00Z Codeforces Round (Div. 2) https://codeforces.com/contest/2116",
            "2025-06-03T14:35:00Z 2025-06-03T16:35:00Z Educational Codeforces Round 179 (Rated for Div. 2) https://codeforces.com/contest/2111",
            "2025-06-15T09:05:00Z 2025-06-15T11:05:00Z Codeforces Round (Div. 2) https://codeforces.com/contest/2113",
            "2025-06-23T14:35:00Z 2025-06-23T16:35:00Z Educational Codeforces Round 180 (Rated for Div. 2) https://codeforces.com/contest/2112",
        ]
    );
    let google = read_at(
        include_bytes!("fixtures/ics/google-basic.ics"),
        None,
        &[],
        "2014-06-01T00:00:00Z",
    )
    .unwrap();
    assert_eq!(
        (google.name.as_str(), google.listing.rejected.len()),
        ("Example calendar", 0)
    );
}

#[test]
fn ids_stay_where_a_calendar_makes_up_new_uids() {
    let text = include_str!("fixtures/ics/codeforces_div.ics");
    let other = text.replace("UID:", "UID:0");
    let now = "2025-05-30T00:00:00Z";
    let before = read_at(text.as_bytes(), None, &[], now).unwrap();
    // Another computer that never read the first answer agrees, by the page of each.
    let random: String = text
        .lines()
        .enumerate()
        .map(|(number, line)| match line.strip_prefix("UID:") {
            Some(_) => format!("UID:00000000-0000-4000-8000-{number:012}\n"),
            None => format!("{line}\n"),
        })
        .collect();
    assert_eq!(ids(&read_at(random.as_bytes(), None, &[], now).unwrap()), ids(&before));
    // What is no UUID is believed, but what is stored under another one is the same.
    let known = contests(&before);
    assert_eq!(
        ids(&read_at(other.as_bytes(), None, &known, now).unwrap()),
        ids(&before)
    );
    let plain = other.replace("URL;VALUE=URI:", "X-URL:");
    assert_eq!(
        ids(&read_at(plain.as_bytes(), None, &known, now).unwrap()),
        ids(&before)
    );
}

#[test]
fn an_id_stays_when_an_event_or_a_whole_series_moves() {
    let series = |hour: &str| {
        let one = format!("UID:one\nDTSTART:20261201T{hour}0000Z\nSUMMARY:One");
        let many = format!("UID:many\nDTSTART:20261202T{hour}0000Z\nRRULE:FREQ=WEEKLY;COUNT=3\nSUMMARY:Many");
        read_at(events(&[&one, &many]).as_bytes(), None, &[], NOW).unwrap()
    };
    let before = ids(&series("10"));
    assert_eq!(before, ids(&series("12")));
    let days: Vec<&str> = before
        .iter()
        .filter_map(|(_, id)| id.split_once('-'))
        .map(|(_, day)| day)
        .collect();
    assert_eq!(days, ["20261202", "20261209", "20261216"]);
}

#[test]
fn an_event_that_cannot_be_read_is_counted_with_its_reason() {
    let starts = "DTSTART:20261201T100000Z\nSUMMARY:A";
    for (lines, reason) in [
        ("DURATION:P99999999999W", "its times are out of range"),
        ("DTEND:later", "its end can't be read"),
        ("DURATION:long", "its end can't be read"),
        ("RECURRENCE-ID:then", "it's not known what it takes the place of"),
        ("RDATE:20261301T100000Z", "one of its dates can't be read"),
        ("RDATE:sometimes", "one of its dates can't be read"),
        (
            "RRULE:FREQ=WEEKLY;COUNT=3\nEXDATE:never",
            "one of its dates can't be read",
        ),
        ("RRULE:nonsense", "its rule can't be read"),
    ] {
        let text = events(&[&format!("{starts}\n{lines}")]);
        let read = read_at(text.as_bytes(), None, &[], NOW).unwrap();
        let reasons: Vec<&str> = read.listing.rejected.iter().map(|row| row.reason.as_str()).collect();
        assert_eq!(
            (reasons.as_slice(), read.listing.contests.len()),
            (&[reason][..], 0),
            "{lines}"
        );
    }
    for (lines, reason) in [
        ("DTSTART:20261201T100000Z\nSUMMARY: ", "it has no name"),
        ("SUMMARY:A", "it has no start"),
        ("DTSTART:99981231T235959Z\nSUMMARY:A", ""),
    ] {
        let read = read_at(events(&[lines]).as_bytes(), None, &[], NOW).unwrap();
        let reasons: Vec<&str> = read.listing.rejected.iter().map(|row| row.reason.as_str()).collect();
        assert_eq!(reasons.join(","), reason, "{lines}");
    }
    let blank = format!("{starts}\nRDATE:\nEXDATE:\nDTEND:");
    assert_eq!(
        read_lines(&events(&[&blank])),
        ["2026-12-01T10:00:00Z 2026-12-01T11:00:00Z A"]
    );
}

#[test]
fn an_event_that_cannot_be_read_takes_nothing_away() {
    let good = "UID:a\nDTSTART:20261201T100000Z\nRRULE:FREQ=WEEKLY;COUNT=2\nSUMMARY:A";
    let known = contests(&read_at(events(&[good]).as_bytes(), None, &[], NOW).unwrap());
    let bad = "UID:a\nDTSTART:tomorrow\nRRULE:FREQ=WEEKLY;COUNT=2\nSUMMARY:A";
    let read = read_at(events(&[bad]).as_bytes(), None, &known, NOW).unwrap();
    let protected: Vec<_> = read.listing.rejected.iter().filter_map(|row| row.key.clone()).collect();
    assert!(known.iter().all(|contest| protected.contains(&contest.key)));
    assert!(read.listing.complete.contains("calendar"));
    let nameless = calendar("BEGIN:VEVENT\nDTSTART:tomorrow\nSUMMARY:A\nEND:VEVENT\n");
    let read = read_at(nameless.as_bytes(), None, &[], NOW).unwrap();
    assert!(read.listing.complete.is_empty());
}

#[test]
fn text_is_cleaned_and_a_calendar_cannot_be_called_like_a_platform() {
    let text = calendar(
        "X-WR-CALNAME:Code\u{200b}forces\nBEGIN:VEVENT\nUID:1\nDTSTART:20261201T100000Z\nSUMMARY:A\u{202e}B\\n &amp; C\nEND:VEVENT\n",
    );
    let read = read_at(text.as_bytes(), None, &[], NOW).unwrap();
    assert_eq!(read.name, "Codeforces (calendar)");
    assert_eq!(contests(&read).first().unwrap().name, "AB & C");
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

#[test]
fn rules_that_would_take_too_long_together_are_refused() {
    let long = "DTSTART:20200101T000000Z\nRRULE:FREQ=SECONDLY;COUNT=74000\nSUMMARY:Over";
    assert_eq!(read_lines(&events(&[long])), Vec::<String>::new());
    assert_eq!(fault(&events(&[long; 41])), FeedFault::TooMany);
}

/// The reasons why events of a calendar of these rules were refused.
fn refused(rules: &[&str]) -> Vec<String> {
    let lines: Vec<String> = rules
        .iter()
        .map(|rule| format!("DTSTART:20261001T100000Z\nRRULE:{rule}\nSUMMARY:A"))
        .collect();
    let lines: Vec<&str> = lines.iter().map(String::as_str).collect();
    let read = read_at(events(&lines).as_bytes(), None, &[], NOW).unwrap();
    let rejected = read.listing.rejected.into_iter();
    rejected.map(|row| row.reason).collect()
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

/// What came out of a calendar, as "start end name", and why the rest didn't.
fn told_and_refused(text: &str, zone: Option<&str>) -> (Vec<String>, Vec<String>) {
    let read = read_at(text.as_bytes(), zone, &[], NOW).unwrap();
    let all = contests(&read).into_iter();
    let all = all.map(|contest| format!("{} {} {}", contest.starts_at, contest.ends_at, contest.name));
    let rejected = read.listing.rejected.into_iter().map(|row| row.reason);
    (all.collect(), rejected.collect())
}

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
fn a_calendar_that_cancels_has_no_upcoming_events() {
    let one = |head: &str, uid: &str, lines: &str| {
        calendar(&format!(
            "{head}BEGIN:VEVENT\nUID:{uid}\nDTSTART:20261201T100000Z\n{lines}SUMMARY:{uid}\nEND:VEVENT\n"
        ))
    };
    for method in ["CANCEL", "cancel", " CANCEL "] {
        let text = one(&format!("METHOD:{method}\n"), "a", "RRULE:FREQ=DAILY;COUNT=2\n") + &one("", "b", "");
        let read = read_at(text.as_bytes(), None, &[], NOW).unwrap();
        let names: Vec<String> = contests(&read).into_iter().map(|contest| contest.name).collect();
        assert_eq!(
            (names, read.listing.canceled.len()),
            (vec!["b".to_owned()], 2),
            "{method}"
        );
    }
    let published = one("METHOD:PUBLISH\n", "a", "");
    assert_eq!(read_lines(&published), ["2026-12-01T10:00:00Z 2026-12-01T11:00:00Z a"]);
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

#[test]
fn a_calendar_is_called_as_it_is_written() {
    for (written, name) in [
        ("X-WR-CALNAME:Div A; Div B", "Div A; Div B"),
        ("X-WR-CALNAME:Div A\\; Div B", "Div A; Div B"),
        ("X-WR-CALNAME:A;B;C", "A;B;C"),
        ("X-WR-CALNAME:Div A, Div B", "Div A, Div B"),
        ("X-WR-CALNAME:Div A\\, Div B", "Div A, Div B"),
        ("NAME:Div A; Div B", "Div A; Div B"),
    ] {
        let text = calendar(&format!("{written}\n"));
        assert_eq!(
            read_at(text.as_bytes(), None, &[], NOW).unwrap().name,
            name,
            "{written}"
        );
    }
}

#[test]
fn what_follows_a_whole_calendar_is_not_read() {
    let text = events(&["DTSTART:20261201T100000Z\nSUMMARY:A"]);
    let whole = ["2026-12-01T10:00:00Z 2026-12-01T11:00:00Z A"];
    for tail in [
        "<!-- generated in 0.2 s -->",
        "<br />\r\n<b>Warning</b>: something in /srv/www/ics.php on line 3",
        "\r\nDTSTART:20261202T100000Z\r\n",
        "\0\0",
    ] {
        assert_eq!(read_lines(&format!("{text}{tail}")), whole, "{tail}");
    }
    assert_eq!(read_lines(&format!("{}<!-- x -->", text.trim_end())), whole);
    assert_eq!(fault(&format!("{text}BEGIN:VEVENT\r\nUID:9\r\n")), FeedFault::Cut);
    // A second calendar may be cut anywhere.
    for end in 1..text.trim_end().len() {
        let second = text.get(..end).unwrap();
        assert_eq!(fault(&format!("{text}{second}")), FeedFault::Cut, "{second}");
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

#[test]
fn an_event_is_canceled_however_its_calendar_spells_it() {
    for status in ["CANCELLED", "cancelled", " CANCELLED ", "CANCELED", "Canceled"] {
        let text = events(&[&format!("DTSTART:20261201T100000Z\nSTATUS:{status}\nSUMMARY:A")]);
        let read = read_at(text.as_bytes(), None, &[], NOW).unwrap();
        assert_eq!(
            (read.listing.contests.len(), read.listing.canceled.len()),
            (0, 1),
            "{status}"
        );
    }
    let on = events(&["DTSTART:20261201T100000Z\nSTATUS:CONFIRMED\nSUMMARY:A"]);
    assert_eq!(read_lines(&on), ["2026-12-01T10:00:00Z 2026-12-01T11:00:00Z A"]);
}
