//! The same contests as an RFC 5545 file: stable UIDs, UTC times, folded lines, by the `icalendar` library.

use icalendar::{Alarm, Calendar, Class, Component, Event, EventLike, EventStatus, Property, Trigger};
use jiff::Timestamp;

use super::event::{EventOptions, in_words, title};
use crate::domain::Contest;

/// A calendar of the contests. `made_at` is the `DTSTAMP` of every event (RFC 5545, 3.8.7.2); the caller passes when the contest was
/// last read, so that the same contests give the same bytes.
#[must_use]
pub fn calendar<'a>(contests: impl IntoIterator<Item = (&'a Contest, Timestamp)>, options: &EventOptions) -> String {
    // Not `Calendar::new`: it writes a PRODID of its own beside ours, and RFC 5545 (3.6) allows one.
    let mut calendar = Calendar::empty();
    calendar.append_property(Property::new("VERSION", "2.0"));
    calendar.append_property(Property::new(
        "PRODID",
        concat!("-//ContestSync//ContestSync ", env!("CARGO_PKG_VERSION"), "//EN"),
    ));
    calendar.name("Programming contests");
    for (contest, made_at) in contests {
        calendar.push(event(contest, made_at, options));
    }
    calendar.to_string()
}

fn event(contest: &Contest, made_at: Timestamp, options: &EventOptions) -> Event {
    let mut event = Event::new();
    let page = contest.url.as_ref().map_or_else(String::new, |url| format!("{url}\n"));
    let facts = format!(
        "{page}{} · {}",
        contest.source_name(),
        in_words(contest.duration_seconds)
    );
    event
        .uid(&format!("{}@contestsync", contest.key))
        .summary(&title(contest))
        .description(&facts)
        .class(Class::Public)
        .status(EventStatus::Confirmed)
        .add_property("DTSTAMP", utc(made_at))
        .add_property("DTSTART", utc(contest.starts_at))
        .add_property("DTEND", utc(contest.ends_at))
        .add_property("TRANSP", if options.busy { "OPAQUE" } else { "TRANSPARENT" })
        .add_property("CATEGORIES", contest.source_name());
    if let Some(url) = &contest.url {
        event.location(url.as_str()).url(url.as_str());
    }
    for minutes in &options.reminder_minutes {
        let trigger = Trigger::before_start(chrono::TimeDelta::minutes(i64::from(*minutes)));
        let mut alarm = Alarm::display(&contest.name, trigger);
        // Given by us, since the library would make up a new id and stamp each time: the same contests give the same bytes.
        alarm
            .uid(&format!("{}-{minutes}@contestsync", contest.key))
            .add_property("DTSTAMP", utc(made_at));
        event.alarm(alarm);
    }
    event.done()
}

fn utc(at: Timestamp) -> String {
    at.strftime("%Y%m%dT%H%M%SZ").to_string()
}
