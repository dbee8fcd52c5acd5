//! Whole menus, as people read them.

use std::collections::BTreeMap;

use contestsync_core::domain::verdict::Because;
use contestsync_core::domain::view::{
    About, AttentionCode, CalendarState, Effect, Hidden, NotificationService, Outcome, Paused, Reminders, RulesEffect,
    SecretStoreKind, ServiceState, SignIn, UpdatesBy,
};
use contestsync_core::domain::{ContestKind, Platform, Preferences};
use contestsync_core::words::Language;
use jiff::tz::TimeZone;

use super::*;

const NOW: &str = "2026-11-23T17:51:00Z";

fn at(text: &str) -> Timestamp {
    text.parse().unwrap()
}

fn outcome() -> Outcome {
    Outcome {
        shown: true,
        because: Because::NoRule,
        reason: "".into(),
    }
}

pub(crate) fn row(platform: Platform, id: &str, name: &str, starts_at: &str, minutes: i64) -> ContestRow {
    let starts_at = at(starts_at);
    ContestRow {
        key: ContestKey::new(platform, id).unwrap(),
        platform: platform.into(),
        source_name: platform.name().to_owned(),
        name: name.to_owned(),
        url: platform.contests_page().parse().ok(),
        starts_at,
        ends_at: starts_at + SignedDuration::from_mins(minutes),
        duration_seconds: minutes * 60,
        kind: ContestKind::Regular,
        rated: None,
        division: None,
        language: None,
        registration_opens_at: None,
        registration_closes_at: None,
        registration_usually_closes_at: None,
        for_me: None,
        checked_at: at(NOW),
        read_at: at(NOW),
        via: None,
        other_reading: None,
        stale: false,
        list: outcome(),
        calendar: outcome(),
        reminder: outcome(),
        leads: vec![60, 10, 0],
        own_leads: false,
        in_calendar: false,
        muted: false,
        followed: false,
        series: None,
        standings: None,
        moved_from: None,
        cancelled_at: None,
    }
}

fn english(words: TimeWords) -> Speech {
    Speech::new(Language::english(), words)
}

pub(crate) fn view(contests: Vec<ContestRow>) -> View {
    let effect = || Effect { shown: 0, hidden: 0 };
    View {
        revision: 1,
        now: at(NOW),
        zone: "UTC".to_owned(),
        zone_changed_at: None,
        twelve_hours: false,
        activity: Activity::Idle,
        offline: false,
        sample: false,
        last_refresh_at: Some(at("2026-11-23T17:48:30Z")),
        next_refresh_at: None,
        attention: Vec::new(),
        contests,
        hidden: Hidden {
            total: 0,
            by: Vec::new(),
        },
        platforms: Vec::new(),
        handles: Vec::new(),
        publisher: None,
        account: None,
        sign_in: SignIn::Idle,
        calendar: CalendarState {
            taken_over: None,
            dedicated: true,
            calendar_id: None,
            name: None,
            link: None,
            to_add: 0,
            adding_waits: false,
            client_ready: true,
            last_sync: None,
            next_sync_at: None,
            failed_events: Vec::new(),
            kept_deleted: Vec::new(),
            held_plan: None,
        },
        reminders: Reminders {
            planned: Vec::new(),
            rung: None,
            paused: None,
            service: NotificationService {
                state: ServiceState::Working,
                name: None,
                actions: true,
                seen_at: None,
            },
        },
        preferences: BTreeMap::new(),
        rules: RulesEffect {
            total: 0,
            list: effect(),
            calendar: effect(),
            reminder: effect(),
            leaves_calendar: 0,
            rules: Vec::new(),
        },
        about: About {
            version: String::new(),
            package: String::new(),
            system: String::new(),
            report_page: None,
            data_folder: String::new(),
            log_folder: String::new(),
            secret_store: SecretStoreKind::Keyring,
            autostart_registered: None,
            autostart_obstacle: None,
            tray: None,
            updates_by: UpdatesBy::Nobody,
            newer: None,
            hosts: Vec::new(),
        },
        history: Vec::new(),
    }
}

fn attention(message: &str) -> Attention {
    Attention {
        code: AttentionCode::PlatformStale,
        platform: None,
        at: None,
        count: None,
        message: message.to_owned(),
        action: None,
    }
}

fn week() -> Vec<ContestRow> {
    use Platform::{AtCoder, CodeChef, Codeforces, LeetCode};
    vec![
        row(
            Codeforces,
            "2175",
            "Codeforces Round 1056 (Div. 2)",
            "2026-11-23T20:05:00Z",
            120,
        ),
        row(LeetCode, "w480", "Weekly Contest 480", "2026-11-24T08:00:00Z", 90),
        row(CodeChef, "S214", "Starters 214", "2026-11-25T20:00:00Z", 120),
        row(
            Codeforces,
            "1",
            "Codeforces Round 1057 (Div. 1)",
            "2026-11-26T14:35:00Z",
            120,
        ),
        row(
            Codeforces,
            "2",
            "Codeforces Round 1057 (Div. 2)",
            "2026-11-26T14:35:00Z",
            120,
        ),
        row(AtCoder, "abc430", "ABC 430", "2026-11-28T17:30:00Z", 100),
        row(AtCoder, "arc1", "ARC & Friends", "2026-11-29T12:00:00Z", 120),
        row(AtCoder, "arc2", "ARC 2", "2026-11-30T12:00:00Z", 120),
    ]
}

fn drawn(view: &View, activity: &Activity, now: &str) -> (Vec<String>, Icon, String) {
    let words = english(TimeWords::new(TimeZone::UTC, &Preferences::default()));
    let scene = Scene {
        view,
        activity,
        words: &words,
        now: at(now),
    };
    (said(&scene.menu(), ""), scene.icon(), scene.tooltip())
}

fn said(lines: &[Line], indent: &str) -> Vec<String> {
    let mut all = Vec::new();
    for line in lines {
        match line {
            Line::Rule => all.push("──────────".to_owned()),
            Line::Item { text, on: true, .. } => all.push(format!("{indent}{text}")),
            Line::Item { text, on: false, .. } => all.push(format!("{indent}{text} (off)")),
            Line::Sub { text, lines } => {
                all.push(format!("{indent}{text} ▸"));
                all.extend(said(lines, "  "));
            }
        }
    }
    all
}

#[test]
fn what_is_said_stands_until_a_word_of_it_changes() {
    let words = english(TimeWords::new(TimeZone::UTC, &Preferences::default()));
    let stands = |starts_at: &str, now: &str| {
        let contest = row(Platform::AtCoder, "abc430", "ABC 430", starts_at, 100);
        let scene = Scene {
            view: &view(vec![contest]),
            activity: &Activity::Idle,
            words: &words,
            now: at(now),
        };
        scene.stands_for().as_secs()
    };
    // Synced at 17:48:30. "In 2 h 14 min" is another minute each minute; "in 3 d 2 h" stands until 21:01.
    assert_eq!(stands("2026-11-23T23:05:00Z", "2026-11-23T20:51:20Z"), 40);
    assert_eq!(stands("2026-11-26T23:00:00Z", "2026-11-23T20:51:00Z"), 10 * 60);
    // "3 h ago" becomes "4 h ago" at 21:48:30, seen with the next minute.
    assert_eq!(stands("2026-11-26T23:59:00Z", "2026-11-23T21:10:00Z"), 39 * 60);
    // An hour is looked ahead: nothing is known to change within it.
    assert_eq!(stands("2026-12-23T20:00:00Z", "2026-11-28T18:00:00Z"), 3600);
}

#[test]
fn the_menu_of_an_ordinary_day() {
    let mut contests = week();
    contests[0].registration_closes_at = Some(at("2026-11-23T20:00:00Z"));
    let (menu, icon, tooltip) = drawn(&view(contests), &Activity::Idle, NOW);
    assert_eq!(
        menu,
        [
            "Codeforces · Round 1056 (Div. 2)",
            "    in 2 h 14 min · today 20:05 · 2 h",
            "    Register…",
            "    Mute this contest",
            "──────────",
            "LeetCode · Weekly Contest 480 · tomorrow 08:00",
            "CodeChef · Starters 214 · Wed, Nov 25, 20:00",
            "Codeforces · Round 1057 (Div. 1 + Div. 2) · Thu, Nov 26, 14:35",
            "AtCoder · ABC 430 · Sat, Nov 28, 17:30",
            "AtCoder · ARC & Friends · Sun, Nov 29, 12:00",
            "All contests…",
            "──────────",
            "Check now (2 min ago)",
            "Pause reminders ▸",
            "  For 1 hour",
            "  Until tomorrow 08:00",
            "  Until I resume",
            "──────────",
            "Open ContestSync",
            "Settings…",
            "──────────",
            "Quit ContestSync",
        ]
    );
    assert_eq!(icon, Icon::Rest);
    assert_eq!(tooltip, "Codeforces · Round 1056 (Div. 2): in 2 h 14 min (20:05)");
}

#[test]
fn the_menu_of_a_day_on_which_much_is_wrong() {
    let mut view = view(week().into_iter().take(1).collect());
    view.contests[0].stale = true;
    view.contests[0].checked_at = at("2026-11-23T09:12:00Z");
    view.attention = [
        "Google Calendar: sign in again",
        "AtCoder: no news since 09:12",
        "CodeChef: no news since 08:00",
    ]
    .map(attention)
    .into();
    view.reminders.paused = Some(Paused {
        until: Some(at("2026-11-24T08:00:00Z")),
    });
    view.offline = true;
    let (menu, icon, tooltip) = drawn(&view, &Activity::Idle, NOW);
    assert_eq!(
        menu,
        [
            "Codeforces · Round 1056 (Div. 2)",
            "    in 2 h 14 min · today 20:05 · 2 h · time as of 09:12",
            "    Mute this contest",
            "──────────",
            "All contests…",
            "──────────",
            "Google Calendar: sign in again…",
            "AtCoder: no news since 09:12…",
            "3 things need attention…",
            "──────────",
            "Check now (offline)",
            "Resume reminders (paused until tomorrow 08:00)",
            "──────────",
            "Open ContestSync",
            "Settings…",
            "──────────",
            "Quit ContestSync",
        ]
    );
    assert_eq!(icon, Icon::Attention);
    assert_eq!(
        tooltip,
        "Codeforces · Round 1056 (Div. 2): in 2 h 14 min (20:05)\nGoogle Calendar: sign in again"
    );
}

#[test]
fn a_newer_version_has_its_line_and_nothing_else_does() {
    let mut view = view(week());
    let (before, ..) = drawn(&view, &Activity::Idle, NOW);
    assert!(!before.iter().any(|line| line.starts_with("Update")), "{before:?}");
    view.about.newer = Some(contestsync_core::domain::view::NewerVersion {
        version: "1.3.0".to_owned(),
        notes: String::new(),
    });
    let (menu, ..) = drawn(&view, &Activity::Idle, NOW);
    let end: Vec<&str> = menu.iter().rev().take(4).map(String::as_str).collect();
    assert_eq!(end, ["Quit ContestSync", "──────────", "Update to 1.3.0…", "Settings…"]);
}

#[test]
fn the_text_beside_the_icon_is_there_when_it_is_wanted_and_a_contest_is_near() {
    let words = english(TimeWords::new(TimeZone::UTC, &Preferences::default()));
    let mut view = view(week());
    let mut title = |wanted: &str, now: &str| {
        view.preferences.insert("tray.title", wanted.into());
        let scene = Scene {
            view: &view,
            activity: &Activity::Idle,
            words: &words,
            now: at(now),
        };
        scene.title()
    };
    assert_eq!(title("off", "2026-11-23T19:05:00Z"), None);
    assert_eq!(title("time", "2026-11-23T17:04:59Z"), None);
    assert_eq!(title("time", "2026-11-23T17:05:00Z").as_deref(), Some("3 h"));
    assert_eq!(
        title("name", "2026-11-23T19:05:00Z").as_deref(),
        Some("Codeforces Round 1056 (D…: 1 h")
    );
    assert_eq!(title("time", "2026-11-23T21:17:00Z").as_deref(), Some("48 min left"));
}

#[test]
fn the_menu_without_any_contest() {
    let (menu, icon, tooltip) = drawn(&view(Vec::new()), &Activity::Refreshing { done: 3, total: 7 }, NOW);
    assert_eq!(
        menu[..4],
        [
            "No contests in the next 14 days (off)",
            "──────────",
            "Syncing… 3 of 7 (off)",
            "Pause reminders ▸"
        ]
    );
    assert_eq!(icon, Icon::Syncing);
    assert_eq!(tooltip, "ContestSync: no contests in the next 14 days");
}

#[test]
fn a_tooltip_that_is_too_long_for_windows_ends_with_an_ellipsis() {
    let mut view = view(week());
    view.contests[0].name = "n".repeat(60);
    view.attention = [attention(&"x".repeat(60))].into();
    let (_, _, tooltip) = drawn(&view, &Activity::Idle, NOW);
    let (name, rest) = ("n".repeat(48), "x".repeat(40));
    assert_eq!(tooltip, format!("Codeforces · {name}…: in 2 h 14 min (20:05)\n{rest}…"));
    assert_eq!(tooltip.encode_utf16().count(), 127);
}

#[test]
fn what_starts_within_the_hour_comes_before_what_runs() {
    let view = view(week());
    let (menu, icon, _) = drawn(&view, &Activity::Idle, "2026-11-23T19:30:20Z");
    assert_eq!(
        (menu[1].as_str(), icon),
        ("    in 35 min · today 20:05 · 2 h", Icon::Soon)
    );
    let (menu, icon, tooltip) = drawn(&view, &Activity::Idle, "2026-11-23T21:17:00Z");
    assert_eq!(menu[1], "    running, 48 min left · today 20:05 · 2 h");
    assert_eq!(menu[4], "LeetCode · Weekly Contest 480 · tomorrow 08:00");
    assert_eq!(icon, Icon::Running);
    assert_eq!(tooltip, "Codeforces · Round 1056 (Div. 2): running, 48 min left");
}

#[test]
fn running_contests_stay_in_the_menu_while_another_is_about_to_start() {
    let mut contests = week();
    contests.insert(
        0,
        row(
            Platform::LeetCode,
            "w479",
            "Weekly Contest 479",
            "2026-11-23T19:00:00Z",
            90,
        ),
    );
    contests.insert(
        0,
        row(Platform::CodeChef, "S213", "Starters 213", "2026-11-23T18:00:00Z", 150),
    );
    let (menu, ..) = drawn(&view(contests), &Activity::Idle, "2026-11-23T19:30:00Z");
    assert_eq!(
        menu[..8],
        [
            "Codeforces · Round 1056 (Div. 2)",
            "    in 35 min · today 20:05 · 2 h",
            "    Mute this contest",
            "──────────",
            "CodeChef · Starters 213 · running, 1 h left",
            "LeetCode · Weekly Contest 479 · running, 1 h left",
            "LeetCode · Weekly Contest 480 · tomorrow 08:00",
            "CodeChef · Starters 214 · Wed, Nov 25, 20:00",
        ]
    );
}

#[test]
fn a_long_name_does_not_widen_the_menu() {
    let mut contests = week();
    "Global Round 44 — sponsored by a very generous company whose name is quite long".clone_into(&mut contests[1].name);
    contests[0].name = "Codeforces Round 1056, in memory of everyone who ever waited for a verdict".to_owned();
    let (menu, ..) = drawn(&view(contests), &Activity::Idle, NOW);
    assert_eq!(
        menu[0],
        "Codeforces · Round 1056, in memory of everyone who ever waite…"
    );
    assert_eq!(
        menu[4],
        "LeetCode · Global Round 44 — sponsored by a very generous c… · tomorrow 08:00"
    );
}

#[test]
fn the_menu_has_the_clock_of_the_window() {
    let view = view(week());
    let words = english(TimeWords::with_clock(TimeZone::UTC, true));
    let scene = Scene {
        view: &view,
        activity: &Activity::Idle,
        words: &words,
        now: at(NOW),
    };
    let menu = said(&scene.menu(), "");
    assert_eq!(menu[1], "    in 2 h 14 min · today 8:05 PM · 2 h");
    assert_eq!(menu[4], "LeetCode · Weekly Contest 480 · tomorrow 8:00 AM");
}

#[test]
fn the_first_events_are_added_in_the_window_where_they_are_seen() {
    let mut view = view(week());
    (view.calendar.adding_waits, view.calendar.to_add) = (true, 38);
    let words = english(TimeWords::new(TimeZone::UTC, &Preferences::default()));
    let scene = Scene {
        view: &view,
        activity: &Activity::Idle,
        words: &words,
        now: at(NOW),
    };
    let menu = scene.menu();
    assert!(
        menu.contains(&item(super::at(Page::Calendar), "Add 38 contests to your calendar…")),
        "{menu:?}"
    );
    assert!(
        !said(&menu, "").iter().any(|line| line.starts_with("Sync now")),
        "{menu:?}"
    );
}

#[test]
fn a_muted_contest_makes_room_and_cancelled_ones_are_not_spoken_of() {
    let mut view = view(week());
    view.contests[0].muted = true;
    view.contests[1].cancelled_at = Some(at(NOW));
    let (menu, ..) = drawn(&view, &Activity::Idle, NOW);
    assert_eq!(menu[0], "CodeChef · Starters 214");
    assert_eq!(menu[4], "Codeforces · Round 1056 (Div. 2) · today 20:05");
    view.contests.truncate(1);
    let (menu, ..) = drawn(&view, &Activity::Idle, NOW);
    assert_eq!(menu[2], "    Remind me of this contest");
}

#[test]
fn a_pause_without_an_end_and_a_sync_just_now() {
    let mut view = view(week());
    view.reminders.paused = Some(Paused { until: None });
    view.last_refresh_at = Some(at(NOW));
    let (menu, icon, _) = drawn(&view, &Activity::Idle, NOW);
    assert!(menu.contains(&"Resume reminders (paused)".to_owned()), "{menu:?}");
    assert!(menu.contains(&"Check now (just now)".to_owned()), "{menu:?}");
    assert_eq!(icon, Icon::Paused);
}

#[test]
fn what_rang_can_ring_once_more_before_it_begins() {
    let mut view = view(Vec::new());
    view.preferences
        .insert("reminders.snooze_minutes", serde_json::json!(10));
    view.reminders.rung = Some(contestsync_core::domain::view::Rung {
        key: "codeforces:1".parse().unwrap(),
        name: "Round".to_owned(),
        starts_at: at("2026-11-23T18:00:30Z"),
    });
    for (now, minutes, text) in [
        ("2026-11-23T17:50:00Z", Some(10), "Remind me again in 10 min: Round"),
        ("2026-11-23T17:52:00Z", None, "Remind me again at the start: Round"),
    ] {
        let key = "codeforces:1".parse().unwrap();
        let words = english(TimeWords::new(TimeZone::UTC, &Preferences::default()));
        let scene = Scene {
            view: &view,
            activity: &Activity::Idle,
            words: &words,
            now: at(now),
        };
        assert!(
            scene.menu().contains(&item(Request::Snooze { key, minutes }, text)),
            "{now}"
        );
    }
}

#[test]
fn a_demo_says_at_the_top_of_the_menu_that_it_shows_sample_data() {
    let mut sample = view(week());
    let ordinary = drawn(&sample, &Activity::Idle, NOW).0;
    sample.sample = true;
    let (menu, ..) = drawn(&sample, &Activity::Idle, NOW);
    assert_eq!(menu[..2], ["Sample data: nothing here is real (off)", "──────────"]);
    assert_eq!(menu[2..], ordinary);
}
