//! What was counted, as tables and pictures of `docs/scale.md`.

use std::fmt::Write as _;

use super::life::Asked;
use super::tally::Tally;
use super::world::WEEK;

/// Google's requests in a minute for all users of one client (docs/calendar.md).
const PROJECT_QUOTA: u64 = 10_000;
/// Google's units in a minute for one user.
const USER_QUOTA: u64 = 600;

/// One way of reading, lived by so many.
pub(crate) struct Scenario {
    pub(crate) name: &'static str,
    pub(crate) installations: u64,
    pub(crate) asked: Asked,
}

fn tenths(part: u64, whole: u64) -> String {
    let tenths = part.saturating_mul(10).checked_div(whole.max(1)).unwrap_or(0);
    format!("{}.{}", tenths / 10, tenths % 10)
}

fn seconds() -> u64 {
    u64::try_from(WEEK.as_secs()).unwrap_or(1)
}

/// Requests in a second on average, with two places.
fn mean(tally: &Tally) -> String {
    let hundredths = tally.total().saturating_mul(100).checked_div(seconds()).unwrap_or(0);
    format!("{}.{:02}", hundredths / 100, hundredths % 100)
}

fn row(table: &mut String, name: &str, who: &str, tally: &Tally) {
    let peak = u64::from(tally.peak());
    let minute = tally.peak_minute();
    // The peak of a minute beside the mean of a minute.
    let times = tenths(minute.saturating_mul(seconds()), tally.total().saturating_mul(60));
    let _infallible = writeln!(
        table,
        "| {name} | {who} | {} | {} | {} | {peak} | {minute} | {times} | {} |",
        tally.total(),
        mean(tally),
        tenths(minute, 60),
        tenths(tally.bytes() / 100_000, 10_000)
    );
}

/// The table of one number of installations.
pub(crate) fn table(scenarios: &[Scenario]) -> String {
    let mut table = String::from(
        "| Reading | Server | Requests in the week | Mean, 1/s | Peak minute, 1/s | Peak second | Peak minute | Peak minute over mean | GB |\n| --- | --- | --- | --- | --- | --- | --- | --- | --- |\n",
    );
    for scenario in scenarios {
        for (platform, tally) in &scenario.asked.platforms {
            row(&mut table, scenario.name, platform.name(), tally);
        }
        if scenario.asked.feed.total() > 0 {
            row(&mut table, scenario.name, "the feed's host", &scenario.asked.feed);
        }
        row(
            &mut table,
            scenario.name,
            "Google Calendar, all",
            &scenario.asked.google,
        );
        row(
            &mut table,
            scenario.name,
            "Google Calendar, writes",
            &scenario.asked.google_writes,
        );
    }
    table
}

/// The share of the project's quota that the busiest minute takes, and of a user's that a sync takes.
pub(crate) fn quota(scenarios: &[Scenario]) -> String {
    let mut text = String::from(
        "| Reading | Installations | Busiest minute, all calls | of the quota | Busiest minute, writes | of the quota | Most units of one user in one sync | of the quota |\n| --- | --- | --- | --- | --- | --- | --- | --- |\n",
    );
    for scenario in scenarios {
        let (all, writes) = (
            scenario.asked.google.peak_minute(),
            scenario.asked.google_writes.peak_minute(),
        );
        let share = |calls: u64| tenths(calls.saturating_mul(100), PROJECT_QUOTA);
        let units = u64::from(scenario.asked.most_units);
        let _infallible = writeln!(
            text,
            "| {} | {} | {all} | {}% | {writes} | {}% | {units} | {}% |",
            scenario.name,
            scenario.installations,
            share(all),
            share(writes),
            tenths(units.saturating_mul(100), USER_QUOTA)
        );
    }
    text
}

/// Requests in each minute of the week, as lines on one scale. Each has a title, so that it's told to who doesn't see it.
pub(crate) fn plot(title: &str, lines: &[(&str, &Tally)]) -> String {
    const WIDTH: u64 = 1008;
    const HEIGHT: u64 = 200;
    let most = lines
        .iter()
        .map(|(_, tally)| tally.peak_minute())
        .max()
        .unwrap_or(1)
        .max(1);
    let mut svg = format!(
        "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 1120 {}\" role=\"img\" font-family=\"sans-serif\" font-size=\"14\">\n<title>{title}</title>\n<rect width=\"100%\" height=\"100%\" fill=\"#fff\"/>\n<text x=\"60\" y=\"24\">{title}</text>\n",
        (HEIGHT + 70).saturating_mul(u64::try_from(lines.len()).unwrap_or(1)) + 20
    );
    for (number, (name, tally)) in (0_u64..).zip(lines) {
        let top = number.saturating_mul(HEIGHT + 70) + 60;
        let bottom = top + HEIGHT;
        let _infallible = writeln!(
            svg,
            "<text x=\"60\" y=\"{}\">{name}: at most {} a minute</text>\n<line x1=\"60\" x2=\"1068\" y1=\"{bottom}\" y2=\"{bottom}\" stroke=\"#888\"/>",
            top - 10,
            tally.peak_minute()
        );
        let mut points = String::new();
        // Ten minutes to a point: the busiest of them.
        for (slot, ten) in (0_u64..).zip(tally.minutes().chunks(10)) {
            let value = ten.iter().copied().max().unwrap_or(0);
            let height = value.saturating_mul(HEIGHT).checked_div(most).unwrap_or(0);
            let _infallible = write!(points, "{},{} ", 60 + slot.min(WIDTH), bottom - height.min(HEIGHT));
        }
        let _infallible = writeln!(
            svg,
            "<polyline fill=\"none\" stroke=\"#0b57a4\" stroke-width=\"1.5\" points=\"{}\"/>",
            points.trim_end()
        );
        for (day, word) in (0_u64..).zip(["Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun"]) {
            let _infallible = writeln!(
                svg,
                "<text x=\"{}\" y=\"{}\">{word}</text>",
                60 + day * 144,
                bottom + 18
            );
        }
    }
    svg.push_str("</svg>\n");
    svg
}
