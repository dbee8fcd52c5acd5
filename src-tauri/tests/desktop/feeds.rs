//! A calendar of the user's own in a real window: looked at, added, followed into the calendar, removed, and brought back.

use std::fs;

use contestsync_doubles::platforms::Response;
use jiff::{SignedDuration, Timestamp};

use crate::page::Window;
use crate::session::{Session, in_desktop};

/// The server of a platform that is off plays the calendar's.
const SERVER: &str = "eolymp";
const SECRET: &str = "private-77c0";

/// Two rounds with the time of the wall, without a zone where `zoned` is false.
fn calendar(zoned: bool) -> String {
    let stamp = |hours: i64| {
        let at = Timestamp::now() + SignedDuration::from_hours(hours);
        let zone = if zoned { "Z" } else { "" };
        format!("{}{zone}", at.strftime("%Y%m%dT%H0000"))
    };
    let event = |name: &str, hours: i64| {
        let (start, end) = (stamp(hours), stamp(hours + 2));
        format!("BEGIN:VEVENT\r\nUID:{name}\r\nDTSTART:{start}\r\nDTEND:{end}\r\nSUMMARY:{name}\r\nEND:VEVENT\r\n")
    };
    format!(
        "BEGIN:VCALENDAR\r\nVERSION:2.0\r\nX-WR-CALNAME:Campus rounds\r\n{}{}END:VCALENDAR\r\n",
        event("Round A", 50),
        event("Round B", 75)
    )
}

/// Opens the form for a calendar and types its address.
async fn type_address(window: &Window, address: &str) {
    window.press("Add a calendar").await;
    // The form is read when it's opened.
    window.click_at("//dialog//input").await;
    window.types(address).await;
}

async fn press_in_dialog(window: &Window, name: &str) {
    let button = format!("//dialog//button[not(@disabled) and normalize-space(.)=\"{name}\"]");
    window.click_at(&button).await;
}

#[test]
fn a_calendar_of_ones_own_is_added_after_a_look_followed_and_removed_with_a_way_back() {
    in_desktop("", async |session: Session| {
        session.settle();
        session.sign_in().await;
        session.run(&["sync"]);
        let before = session.events();
        let response = Response::new("text/calendar", calendar(true));
        session.platforms.set(SERVER, &format!("/{SECRET}"), response);
        let window = session.open_window().await;
        window.go("Contests").await;
        let address = format!("{}/{SECRET}/basic.ics", session.platforms.url(SERVER));
        type_address(&window, &address).await;
        window.is_accessible("the form for a calendar").await;
        press_in_dialog(&window, "Preview").await;
        let text = window.says("Campus rounds: 2 upcoming events").await;
        assert!(text.contains("Round A") && text.contains("Round B"), "{text}");
        assert_eq!(session.events(), before, "a look changes nothing");
        window.is_accessible("a look at a calendar").await;
        window.picture("feeds-preview").await;
        press_in_dialog(&window, "Add").await;
        window.says("Added: Campus rounds").await;
        let text = window.says("http://127.0.0.1/…").await;
        assert!(!text.contains(SECRET), "{text}");
        until!(
            "both rounds in the calendar",
            (session.events().len() == before.len() + 2).then_some(())
        );
        let with_feed = session.events();
        window.is_accessible("contests with a calendar").await;
        window.picture("feeds-added").await;

        window.press("Remove: Campus rounds").await;
        window.says("Removed: Campus rounds").await;
        until!("the rounds to leave", (session.events() == before).then_some(()));
        // The button is offered for a moment only; the keys take it back later, too.
        let main = window.find("//main").await.unwrap();
        main.send_keys("\u{e009}z").await.unwrap();
        window.says("Undone").await;
        until!("the rounds to come back", (session.events() == with_feed).then_some(()));
        window.go("Upcoming").await;
        window.says("Round A").await;
        assert_eq!(session.google.violations(), Vec::<String>::new());
        session.quit(window).await;
    });
}

#[test]
fn the_window_asks_for_the_zone_of_a_file_that_names_none() {
    in_desktop("", async |session: Session| {
        session.settle();
        let file = session.folder.join("campus.ics");
        fs::write(&file, calendar(false)).unwrap();
        let window = session.open_window().await;
        window.go("Contests").await;
        type_address(&window, &file.display().to_string()).await;
        press_in_dialog(&window, "Preview").await;
        window.says("Time zone of this calendar").await;
        let tokyo = "const zone = document.querySelector('dialog select');
            zone.value = 'Asia/Tokyo'; zone.dispatchEvent(new Event('change', { bubbles: true }))";
        window.script(tokyo, Vec::new()).await;
        press_in_dialog(&window, "Preview").await;
        window.says("Campus rounds: 2 upcoming events").await;
        press_in_dialog(&window, "Add").await;
        window.says("times in Asia/Tokyo").await;
        let sources = session.json(&["source", "list", "--json"]);
        assert_eq!(sources[0]["zone"], "Asia/Tokyo", "{sources}");
        session.quit(window).await;
    });
}

#[test]
fn a_contest_feed_is_subscribed_to_and_turned_off_in_the_window_and_says_whose_it_is() {
    in_desktop("", async |session: Session| {
        session.settle();
        let (key, out) = (session.folder.join("club.key"), session.folder.join("out"));
        let (key, out) = (key.to_str().unwrap(), out.to_str().unwrap());
        let made = session.json(&["feed", "keygen", "--out", key, "--json"]);
        session.run(&["feed", "publish", "--out", out, "--key", key]);
        for (name, kind) in [
            ("contests.json", "application/json"),
            ("contests.json.minisig", "text/plain"),
        ] {
            let file = fs::read_to_string(session.folder.join("out").join(name)).unwrap();
            session
                .platforms
                .set(SERVER, &format!("/club/{name}"), Response::new(kind, file));
        }
        let window = session.open_window().await;
        window.go("Contests").await;
        window
            .click_at("//button[normalize-space(.)=\"Subscribe to a contest feed\"]")
            .await;
        let address = format!("{}/club/contests.json", session.platforms.url(SERVER));
        for (label, text) in [
            ("Address of the feed", address.as_str()),
            ("Public key", made["public_key"].as_str().unwrap()),
        ] {
            window
                .click_at(&format!("//label[.=\"{label}\"]/following-sibling::input"))
                .await;
            window.types(text).await;
        }
        window
            .click_at("//form[.//label[.=\"Public key\"]]//button[not(@disabled)]")
            .await;
        window.says("Use another contest feed").await;
        session.run(&["refresh"]);
        let text = window.says("Published ").await;
        assert!(text.contains("127.0.0.1"), "{text}");
        window.is_accessible("a contest feed").await;
        window.picture("feeds-publisher").await;
        window
            .click_at("//label[starts-with(normalize-space(.), \"127.0.0.1\")]")
            .await;
        window.says("Off: the platforms are read directly.").await;
        until!(
            "the feed to be off",
            (session.preference("feed.enabled") == "false").then_some(())
        );
        assert_eq!(session.preference("feed.url"), address);
        session.quit(window).await;
    });
}
