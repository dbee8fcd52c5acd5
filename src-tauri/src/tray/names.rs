//! Contest names as the tray shows them: with their platform, and shortened if they'd make the menu too wide.

use contestsync_core::domain::view::ContestRow;
use contestsync_core::words::speech::number;
use contestsync_core::words::{Message, Speech};
use jiff::SignedDuration;

/// Letters of a name in a line of the menu.
const IN_LINE: usize = 48;
/// The most letters of a name next to the icon.
const BESIDE: usize = 24;
/// UTF-16 units of a tooltip that Windows has room for.
const IN_TOOLTIP: usize = 127;

/// Platform and name: `LeetCode · Weekly Contest 480`.
pub(super) fn label(row: &ContestRow, words: &Speech) -> String {
    labels(&[row], words)
}

/// Platform and names of contests of one platform.
pub(super) fn labels(rows: &[&ContestRow], words: &Speech) -> String {
    let platform = rows.first().map_or("", |row| row.source_name.as_str());
    let names: Vec<&str> = rows.iter().map(|row| row.name.as_str()).collect();
    format!("{platform} · {}", cut(&folded(platform, &names, words), IN_LINE))
}

/// A name that leaves room for the other icons.
pub(super) fn beside(name: &str) -> String {
    cut(name, BESIDE)
}

/// The lines of a tooltip, or as much of them as there is room for.
pub(super) fn tooltip(lines: &[String]) -> String {
    let whole = lines.join("\n");
    if whole.encode_utf16().count() <= IN_TOOLTIP {
        return whole;
    }
    let fits = |units: &mut usize, letter: char| {
        *units = units.saturating_add(letter.len_utf16());
        (*units < IN_TOOLTIP).then_some(letter)
    };
    let start: String = whole.chars().scan(0, fits).collect();
    format!("{}…", start.trim_end())
}

/// The name, or as much of it as there is room for.
fn cut(name: &str, letters: usize) -> String {
    if name.chars().count() <= letters {
        return name.to_owned();
    }
    let start: String = name.chars().take(letters).collect();
    format!("{}…", start.trim_end())
}

/// The seconds of a time gone by in its largest unit: minutes that nobody needs would be redrawn each minute.
pub(super) fn roughly(gone: SignedDuration) -> i64 {
    let seconds = gone.as_secs();
    let unit = [86_400, 3600].into_iter().find(|unit| seconds >= *unit).unwrap_or(60);
    seconds.saturating_sub(seconds.rem_euclid(unit))
}

/// Names of twins in one: `Codeforces Round 1055 (Div. 1 + Div. 2)`, else the first and how many more. The platform stands before it
/// already.
fn folded(platform: &str, names: &[&str], words: &Speech) -> String {
    let more = |first: &str, rest: usize| {
        words.say(&Message::TrayMore {
            n: number(rest),
            name: first,
        })
    };
    let short = |name: &str| {
        let rest = name.strip_prefix(platform).map_or(name, str::trim_start);
        if rest.is_empty() {
            name.to_owned()
        } else {
            rest.to_owned()
        }
    };
    let split: Option<Vec<(&str, &str)>> = names
        .iter()
        .map(|name| name.strip_suffix(')')?.rsplit_once(" ("))
        .collect();
    match (names, split) {
        ([], _) => String::new(),
        ([one], _) => short(one),
        ([first, rest @ ..], Some(parts)) if parts.len() == names.len() => {
            let inner: Vec<&str> = parts.iter().map(|(_, inner)| *inner).collect();
            let stem = parts.first().map_or(*first, |(stem, _)| stem);
            let distinct = inner.iter().zip(inner.iter().skip(1)).all(|(a, b)| a != b);
            if distinct {
                format!("{} ({})", short(stem), inner.join(" + "))
            } else {
                more(&short(first), rest.len())
            }
        }
        ([first, rest @ ..], _) => more(&short(first), rest.len()),
    }
}

#[cfg(test)]
mod tests {
    use contestsync_core::domain::when::TimeWords;
    use contestsync_core::words::Language;
    use jiff::tz::TimeZone;

    use super::*;

    #[test]
    fn twins_of_one_minute_are_named_together() {
        let words = TimeWords::with_clock(TimeZone::UTC, false);
        let english = Speech::new(Language::english(), words);
        for (names, said) in [
            (
                &["Round 1 (Div. 1)", "Round 1 (Div. 2)"][..],
                "Round 1 (Div. 1 + Div. 2)",
            ),
            (&["Round 1", "Round 2", "Round 3"], "Round 1 + 2 more"),
            (&["Round 1 (x)", "Round 2 (x)"], "Round 1 (x) + 1 more"),
            (&["Codeforces"], "Codeforces"),
        ] {
            assert_eq!(folded("Codeforces", names, &english), said);
        }
    }

    #[test]
    fn a_long_name_is_cut_at_a_letter() {
        assert_eq!(cut("Round 1", 7), "Round 1");
        assert_eq!(cut("Round 12", 7), "Round 1…");
        assert_eq!(cut("技術室奥プログラミングコンテスト", 4), "技術室奥…");
    }
}
