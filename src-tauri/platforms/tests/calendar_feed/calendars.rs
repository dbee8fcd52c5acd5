//! A calendar as a whole: its lines, its names, its size, and the identity of its events.

use super::{NOW, calendar, contests, events, fault, ids, read_at, read_lines};
use contestsync_platforms::calendar_feed::FeedFault;
use jiff::Timestamp;

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
        include_bytes!("../fixtures/ics/codeforces_div.ics"),
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
        include_bytes!("../fixtures/ics/google-basic.ics"),
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
    let text = include_str!("../fixtures/ics/codeforces_div.ics");
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
