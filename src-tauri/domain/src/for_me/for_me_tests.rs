//! Tests of the verdict: each platform's ranges at their limits, and what is unknown.

use std::collections::BTreeSet;

use jiff::tz::TimeZone;

use super::*;
use crate::domain::contest::{ContestKind, RawContest};
use crate::domain::platform::Platform;
use crate::domain::rules::{Outlet, hiding};
use crate::domain::verdict::{Choice, decide};

fn at(text: &str) -> Timestamp {
    text.parse().unwrap()
}

fn contest(platform: Platform, name: &str, division: Option<&str>, rated: Option<bool>, kind: ContestKind) -> Contest {
    let raw = RawContest {
        id: "1".to_owned(),
        name: name.to_owned(),
        url: format!("{}/1", platform.server()),
        starts_at: at("2026-11-28T14:35:00Z"),
        ends_at: at("2026-11-28T16:35:00Z"),
        duration: None,
        kind,
        rated,
        division: division.map(str::to_owned),
        language: None,
        registration: (None, None),
    };
    Contest::checked(platform, raw).unwrap()
}

fn round(division: &str) -> Contest {
    let name = format!("Codeforces Round 1100 ({division})");
    contest(
        Platform::Codeforces,
        &name,
        Some(division),
        Some(true),
        ContestKind::Regular,
    )
}

fn preferences(readings: &[(Ladder, Option<i32>)]) -> Preferences {
    let mut preferences = Preferences::default();
    for (ladder, rating) in readings {
        preferences.handles.insert(ladder.platform(), "me".to_owned());
        let reading = RatingReading {
            handle: "Me".to_owned(),
            rating: *rating,
            read_at: at("2026-11-26T10:00:00Z"),
            made_with: *rating,
        };
        preferences.ratings.readings.insert(*ladder, reading);
    }
    preferences
}

fn words(preferences: &Preferences, contest: &Contest) -> String {
    preferences.standing(contest).unwrap().words()
}

/// At each of these ratings, the words of the verdict.
fn verdicts(ladder: Ladder, contest: &Contest, ratings: &[i32]) -> Vec<String> {
    let verdict = |rating: &i32| words(&preferences(&[(ladder, Some(*rating))]), contest);
    ratings.iter().map(verdict).collect()
}

#[test]
fn a_codeforces_round_is_rated_by_its_division() {
    let cf = |division: &str, ratings: &[i32]| verdicts(Ladder::Codeforces, &round(division), ratings);
    assert_eq!(
        cf("Div. 1", &[1899, 1900]),
        ["out of your range (1900 and above)", "rated for you"]
    );
    assert_eq!(
        cf("Div. 2", &[0, 2099, 2100]),
        ["rated for you", "rated for you", "unrated for you (2100 and above)"]
    );
    assert_eq!(
        cf("Div. 3", &[1599, 1600]),
        ["rated for you", "unrated for you (1600 and above)"]
    );
    assert_eq!(
        cf("Div. 4", &[1399, 1400]),
        ["rated for you", "unrated for you (1400 and above)"]
    );
    assert_eq!(cf("Div. 1 + Div. 2", &[0, 3541]), ["rated for you", "rated for you"]);
}

#[test]
fn a_second_division_beside_a_first_has_a_lower_limit_and_an_educational_round_has_not() {
    let mut mine = preferences(&[(Ladder::Codeforces, Some(1900))]);
    let educational = contest(
        Platform::Codeforces,
        "Educational Codeforces Round 190 (Rated for Div. 2)",
        Some("Div. 2"),
        Some(true),
        ContestKind::Educational,
    );
    assert_eq!(words(&mine, &round("Div. 2")), "rated for you");
    mine.ratings.first_division_starts.insert(at("2026-11-28T14:35:00Z"));
    assert_eq!(words(&mine, &round("Div. 2")), "unrated for you (1900 and above)");
    assert_eq!(words(&mine, &educational), "rated for you");
}

#[test]
fn a_codeforces_contest_without_a_division_is_told_by_its_name_or_unknown() {
    let mine = preferences(&[(Ladder::Codeforces, Some(1500))]);
    let verdict = |name: &str, rated| {
        let contest = contest(Platform::Codeforces, name, None, rated, ContestKind::Regular);
        mine.standing(&contest).unwrap().for_me
    };
    for (name, rated, expected) in [
        ("Codeforces Global Round 30", None, ForMe::Rated),
        ("Good Bye 2026: Sleep", None, ForMe::Rated),
        ("Hello 2027", None, ForMe::Rated),
        ("April Fools Day Contest 2027", None, ForMe::Unrated),
        ("Kotlin Heroes: Episode 14", None, ForMe::Unrated),
        ("Some Round", Some(false), ForMe::Unrated),
        ("think-cell Round 1", None, ForMe::Unknown),
    ] {
        assert_eq!(verdict(name, rated), expected, "{name}");
    }
}

#[test]
fn an_atcoder_contest_is_rated_by_the_range_on_its_page_and_never_by_its_name() {
    let abc = |range: &str, ratings: &[i32]| {
        let contest = contest(
            Platform::AtCoder,
            "AtCoder Beginner Contest 500",
            Some(range),
            Some(true),
            ContestKind::Regular,
        );
        verdicts(Ladder::AtCoder, &contest, ratings)
    };
    assert_eq!(
        abc("- 1999", &[0, 1999, 2000]),
        ["rated for you", "rated for you", "unrated for you (2000 and above)"]
    );
    assert_eq!(
        abc("2000 -", &[1999, 2000]),
        ["out of your range (2000 and above)", "rated for you"]
    );
    assert_eq!(
        abc("1200 - 2799", &[1199, 1200, 2800]),
        [
            "out of your range (1200 and above)",
            "rated for you",
            "unrated for you (2800 and above)"
        ]
    );
    assert_eq!(
        abc("~ 1199", &[1199, 1200]),
        ["rated for you", "unrated for you (1200 and above)"]
    );
    assert_eq!(abc("All", &[0]), ["rated for you"]);
    for odd in ["x - 1999", "1999 - 1000", "-", "1 - 2 - 3"] {
        assert!(abc(odd, &[100])[0].starts_with("unknown"), "{odd}");
    }
}

#[test]
fn a_heuristic_contest_is_compared_with_the_heuristic_rating() {
    let mine = preferences(&[(Ladder::AtCoder, Some(2400)), (Ladder::AtCoderHeuristic, Some(900))]);
    let contest = |kind| contest(Platform::AtCoder, "AtCoder Contest", Some("- 1999"), Some(true), kind);
    assert_eq!(
        mine.standing(&contest(ContestKind::Heuristic)).unwrap().rating,
        Some(900)
    );
    assert_eq!(words(&mine, &contest(ContestKind::Heuristic)), "rated for you");
    assert_eq!(
        words(&mine, &contest(ContestKind::Regular)),
        "unrated for you (2000 and above)"
    );
}

#[test]
fn a_codechef_contest_is_rated_by_the_brackets_of_its_name() {
    let chef = |whom: Option<&str>, ratings: &[i32]| {
        let contest = contest(
            Platform::CodeChef,
            "Starters 209",
            whom,
            Some(true),
            ContestKind::Regular,
        );
        verdicts(Ladder::CodeChef, &contest, ratings)
    };
    assert_eq!(
        chef(Some("till 5 star"), &[2199, 2200]),
        ["rated for you", "unrated for you (2200 and above)"]
    );
    assert_eq!(
        chef(Some("till 6 stars"), &[2499, 2500]),
        ["rated for you", "unrated for you (2500 and above)"]
    );
    assert_eq!(
        chef(Some("upto 2700"), &[2700, 2701]),
        ["rated for you", "unrated for you (2701 and above)"]
    );
    assert_eq!(chef(Some("All"), &[3000]), ["rated for you"]);
    assert_eq!(
        chef(Some("Div 2, 3 & 4"), &[1999, 2000]),
        ["rated for you", "unrated for you (2000 and above)"]
    );
    assert_eq!(
        chef(Some("Div 1"), &[1999, 2000]),
        ["out of your range (2000 and above)", "rated for you"]
    );
    for odd in [
        None,
        Some("till 9 star"),
        Some("Div 1 & 3"),
        Some("Div 7"),
        Some("upto 27"),
        Some("till 99999999999999999999"),
    ] {
        assert!(chef(odd, &[1000])[0].starts_with("unknown"), "{odd:?}");
    }
}

#[test]
fn leetcodes_rounds_are_rated_for_everyone_and_other_sites_say_nothing() {
    let weekly = |rated| {
        contest(
            Platform::LeetCode,
            "Weekly Contest 480",
            None,
            rated,
            ContestKind::Regular,
        )
    };
    let mine = preferences(&[(Ladder::LeetCode, Some(1500))]);
    assert_eq!(words(&mine, &weekly(Some(true))), "rated for you");
    assert!(words(&mine, &weekly(None)).starts_with("unknown"));
    let other = contest(Platform::HackerRank, "Cup", None, Some(true), ContestKind::Regular);
    assert_eq!(mine.standing(&other), None);
    assert_eq!(
        Preferences::default().standing(&weekly(Some(true))),
        None,
        "no handle, no verdict"
    );
}

#[test]
fn a_reading_of_another_handle_counts_for_nothing() {
    let mut mine = preferences(&[(Ladder::Codeforces, Some(2400))]);
    mine.handles.insert(Platform::Codeforces, "another".to_owned());
    let standing = mine.standing(&round("Div. 2")).unwrap();
    assert_eq!(
        (standing.for_me, standing.why, standing.rating),
        (ForMe::Unknown, ForMeWhy::NotRead, None)
    );
}

const HIDES: &str = r#"[{"when":"for_me","is":["unrated","out_of_range"],"hide_from":["calendar"]}]"#;
const ONLY: &str = r#"[{"when":"for_me","is":["rated"],"hide_from":["calendar"],"mode":"show_only"}]"#;

#[test]
fn a_rule_hides_by_a_rating_that_was_read_and_never_by_what_is_unknown() {
    let second = round("Div. 2");
    let unknown = contest(
        Platform::Codeforces,
        "think-cell Round 1",
        None,
        None,
        ContestKind::Regular,
    );
    let first = round("Div. 1");
    let other = contest(Platform::HackerRank, "Cup", None, Some(true), ContestKind::Regular);
    for rules in [HIDES, ONLY] {
        let hidden = |rating: Option<Option<i32>>, contest: &Contest| {
            let mut mine = preferences(
                &rating
                    .map(|rating| (Ladder::Codeforces, rating))
                    .into_iter()
                    .collect::<Vec<_>>(),
            );
            mine.handles.insert(Platform::Codeforces, "me".to_owned());
            mine.set("rules", rules).unwrap();
            hiding(&mine, Outlet::Calendar, contest, &TimeZone::UTC).is_some()
        };
        assert!(hidden(Some(Some(2400)), &second), "{rules}");
        assert!(!hidden(Some(Some(1500)), &second), "{rules}");
        assert!(hidden(Some(Some(1500)), &first), "{rules}");
        assert!(!hidden(Some(None), &first), "never rated: {rules}");
        assert!(!hidden(None, &second), "not read: {rules}");
        assert!(!hidden(Some(Some(2400)), &unknown), "the platform doesn't say: {rules}");
        assert!(!hidden(Some(Some(2400)), &other), "no handle there: {rules}");
    }
}

#[test]
fn the_reason_of_a_hidden_contest_is_its_verdict() {
    let mut mine = preferences(&[(Ladder::Codeforces, Some(2400))]);
    mine.set("rules", HIDES).unwrap();
    let verdict = decide(&round("Div. 2"), Choice::default(), &mine, &TimeZone::UTC);
    assert_eq!((verdict.calendar.shown, verdict.list.shown), (false, true));
    assert_eq!(verdict.calendar.reason, "unrated for you (2100 and above)");
    let standing = mine.standing(&round("Div. 2")).unwrap();
    assert_eq!(
        standing.reason("Codeforces"),
        "your Codeforces rating is 2400, and 2100 and above are unrated"
    );
}

#[test]
fn a_rating_that_changed_since_the_calendar_was_made_is_told_apart() {
    let mut mine = preferences(&[(Ladder::Codeforces, Some(2099))]);
    assert!(!mine.ratings.differ_from_made());
    mine.ratings.readings.get_mut(&Ladder::Codeforces).unwrap().rating = Some(2100);
    assert!(mine.ratings.differ_from_made());
    let made = Preferences {
        ratings: mine.ratings.as_made(),
        ..mine.clone()
    };
    assert_eq!(words(&mine, &round("Div. 2")), "unrated for you (2100 and above)");
    assert_eq!(words(&made, &round("Div. 2")), "rated for you");
}

#[test]
fn a_rule_that_looks_for_the_unknown_is_refused() {
    let rules = r#"[{"when":"for_me","is":["unknown"],"hide_from":["calendar"]}]"#;
    assert!(Preferences::default().set("rules", rules).is_err());
    let is: BTreeSet<KnownForMe> = [KnownForMe::Rated].into();
    assert_eq!(serde_json::to_string(&is).unwrap(), r#"["rated"]"#);
}
