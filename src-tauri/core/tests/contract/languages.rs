//! Languages: help, sentences, and the calendar file in the user's, while English and documents stay as they are.

use super::machine::{Machine, Ran, ran};

fn said(machine: &Machine, locale: &str, args: &[&str]) -> Ran {
    ran(machine.command(args).env("LANG", locale).output().unwrap())
}

#[test]
fn the_help_is_in_the_language_of_the_environment_and_of_the_preference_which_is_stronger() {
    let machine = Machine::new();
    let help = |locale: &str| said(&machine, locale, &["doctor", "--help"]).stdout;
    let english = machine.run(&["doctor", "--help"]).stdout;
    assert!(
        english.starts_with("Check whether the platforms' answers still look as expected"),
        "{english}"
    );
    assert_eq!(help("C.UTF-8"), english);
    let german = help("de_DE.UTF-8");
    assert!(
        german.starts_with("Prüfen, ob die Antworten der Plattformen noch aussehen wie erwartet"),
        "{german}"
    );
    machine.set("language", "fr");
    let french = help("de_DE.UTF-8");
    assert!(
        french.starts_with("Vérifier si les réponses des plateformes sont toujours conformes"),
        "{french}"
    );
    machine.set("language", "en");
    assert_eq!(help("de_DE.UTF-8"), english);
}

#[test]
fn asking_for_help_creates_nothing() {
    let machine = Machine::new();
    let home = machine.home.path().join("none");
    let help = machine
        .command(["--help"])
        .env("CONTESTSYNC_HOME", &home)
        .env("LANG", "ja")
        .output()
        .unwrap();
    assert!(
        String::from_utf8(help.stdout)
            .unwrap()
            .starts_with("コンテストを逃さない")
    );
    assert!(!home.exists());
}

#[test]
fn what_is_said_of_contests_calendars_and_handles_is_german_and_documents_are_not() {
    let machine = Machine::new();
    let german = |args: &[&str]| said(&machine, "de_DE.UTF-8", args).stdout;
    assert_eq!(german(&["handle", "list"]).split(' ').next(), Some("Keine"));
    assert_eq!(german(&["source", "list"]).split(' ').next(), Some("Keine"));
    assert_eq!(machine.run(&["refresh"]).status, 0);
    let list = machine.run(&["list", "--json"]);
    let key = list.json()[0]["key"].as_str().unwrap().to_owned();
    let why = german(&["why", &key]);
    for words in [
        "Die Zeit stammt von ",
        " selbst, gelesen ",
        ": angekündigt\n",
        "In der Liste: ja (keine Regel blendet ihn aus)",
    ] {
        assert!(why.contains(words), "{words}\n{why}");
    }
    machine.set(
        "rules",
        r#"[{"when":"name_has","words":["e"],"hide_from":["calendar"]}]"#,
    );
    let why = german(&["why", &key]);
    assert!(
        why.contains("Im Kalender: nein (deine Regel: Name enthält „e“)"),
        "{why}"
    );
    machine.set("handle.codeforces", "sample");
    let handles = german(&["handle", "list"]);
    assert!(handles.contains("Codeforces  sample  noch nicht gelesen"), "{handles}");
    let documents = [["handle", "list", "--json"], ["config", "list", "--json"]];
    for args in documents {
        assert_eq!(german(&args), machine.run(&args).stdout, "{args:?}");
    }
}

#[test]
fn the_calendar_file_follows_the_preference_and_never_the_environment() {
    let machine = Machine::new();
    assert_eq!(machine.run(&["refresh"]).status, 0);
    let english = machine.run(&["export"]).stdout;
    assert_eq!(said(&machine, "de_DE.UTF-8", &["export"]).stdout, english);
    machine.set("language", "de");
    let german = machine.run(&["export"]).stdout;
    assert!(german.contains("NAME:Programmierwettbewerbe\r\n"), "{german}");
    assert!(german.contains(" · 2 Std.\r\n"), "{german}");
    let lines = |file: &str, start: &str| -> Vec<String> {
        file.lines()
            .filter(|line| line.starts_with(start))
            .map(str::to_owned)
            .collect()
    };
    for kept in ["UID:", "DTSTART:", "DTSTAMP:", "SUMMARY:"] {
        assert_eq!(lines(&german, kept), lines(&english, kept), "{kept}");
    }
}

#[test]
fn the_choice_of_clock_holds_in_english_as_in_every_other_language() {
    let machine = Machine::new();
    machine.run(&["refresh"]);
    let first = machine.run(&["list", "--json"]).json()[0].clone();
    let starts_at: jiff::Timestamp = first["starts_at"].as_str().unwrap().parse().unwrap();
    let local = starts_at.to_zoned_datetime(jiff::tz::TimeZone::get("Asia/Kolkata").unwrap());
    let (twelve, twenty_four) = (
        local.strftime("%a, %b %-d, %Y, %-I:%M %p IST").to_string(),
        local.strftime("%a, %b %-d, %Y, %H:%M IST").to_string(),
    );
    let key = first["key"].as_str().unwrap();
    for (clock, locale, wanted) in [
        ("12", "C.UTF-8", &twelve),
        ("24", "en_US.UTF-8", &twenty_four),
        ("auto", "C.UTF-8", &twenty_four),
        ("auto", "en_US.UTF-8", &twelve),
    ] {
        machine.set("hour_clock", clock);
        for args in [&["list"][..], &["why", key]] {
            let text = said(&machine, locale, args).stdout;
            assert!(text.contains(wanted.as_str()), "{clock} {locale} {wanted}: {text}");
        }
        let status = said(&machine, locale, &["status"]).stdout;
        let is_twelve = status.contains(" AM IST") || status.contains(" PM IST");
        assert_eq!(is_twelve, *wanted == twelve, "{clock} {locale}: {status}");
    }
}
