//! The bytes of a calendar into its components. What is no whole calendar is refused.

use std::collections::BTreeSet;

use calcard::icalendar::{
    ICalendar, ICalendarComponent, ICalendarComponentType, ICalendarEntry, ICalendarMethod, ICalendarProperty,
    ICalendarValue,
};
use calcard::{Entry, Parser};

use jiff::tz::TimeZone;

use super::written_times::in_standard_form;
use super::{FeedFault, MOST_BYTES, windows_zones};
use crate::domain::source::feed_name;

const BEGIN: &str = "BEGIN:VCALENDAR";
const END: &str = "END:VCALENDAR";
const BEGINNING: &str = "BEGIN:";

/// Reads the components; several calendars in one file are one.
pub(super) fn parse(bytes: &[u8]) -> Result<ICalendar, FeedFault> {
    if bytes.len() > MOST_BYTES {
        return Err(FeedFault::TooLarge);
    }
    let bytes = bytes.strip_prefix(b"\xEF\xBB\xBF").unwrap_or(bytes);
    let unfolded = unfold(bytes.trim_ascii());
    let text = String::from_utf8_lossy(&unfolded);
    let text = in_standard_form(&text);
    if text.starts_with('<') {
        return Err(FeedFault::WebPage);
    }
    let head = text.get(..BEGIN.len());
    if !head.is_some_and(|head| head.eq_ignore_ascii_case(BEGIN)) {
        return Err(FeedFault::NotACalendar);
    }
    let mut parser = Parser::new(whole(&text).ok_or(FeedFault::Cut)?);
    let mut all = ICalendar::default();
    loop {
        match parser.entry() {
            Entry::ICalendar(calendar) => append(&mut all, calendar),
            Entry::Eof => return Ok(all),
            Entry::UnterminatedComponent(_) | Entry::TooManyComponents => return Err(FeedFault::Cut),
            _ => {}
        }
    }
}

/// The text up to the end of its last calendar. What follows, such as a remark of the server's, isn't read, unless something begins there
/// again: then the text is cut off.
fn whole(text: &str) -> Option<&str> {
    let (mut end, mut at) = (None, 0_usize);
    for line in text.split_inclusive('\n') {
        let after = |word: &str| {
            let head = line.get(..word.len())?;
            head.eq_ignore_ascii_case(word).then(|| line.get(word.len()..))?
        };
        let written = line.trim_end();
        let begins = BEGINNING
            .get(..written.len())
            .is_some_and(|start| start.eq_ignore_ascii_case(written));
        if after(END).is_some_and(|rest| !rest.starts_with(char::is_alphanumeric)) {
            end = Some(at.saturating_add(END.len()));
        } else if after(BEGINNING).is_some() || (begins && !written.is_empty()) {
            end = None;
        }
        at = at.saturating_add(line.len());
    }
    text.get(..end?)
}

/// Lines are folded in octets, perhaps within a character, so they are unfolded before they are text (RFC 5545, 3.1). Some servers end lines
/// with LF alone, some with CR alone.
fn unfold(bytes: &[u8]) -> Vec<u8> {
    let mut unfolded = Vec::with_capacity(bytes.len());
    let as_line_end = |byte: &u8| if *byte == b'\r' { b'\n' } else { *byte };
    let from_cr = (!bytes.contains(&b'\n')).then(|| bytes.iter().map(as_line_end).collect::<Vec<u8>>());
    let mut rest = from_cr.as_deref().unwrap_or(bytes);
    while let Some(at) = rest.iter().position(|byte| *byte == b'\n') {
        let (line, after) = rest.split_at(at.saturating_add(1));
        if let Some((b' ' | b'\t', after)) = after.split_first() {
            let text = line.strip_suffix(b"\r\n").or_else(|| line.strip_suffix(b"\n"));
            unfolded.extend_from_slice(text.unwrap_or(line));
            rest = after;
        } else {
            unfolded.extend_from_slice(line);
            rest = after;
        }
    }
    unfolded.extend_from_slice(rest);
    unfolded
}

/// The places of a further calendar's parts move behind those that are there.
fn append(all: &mut ICalendar, more: ICalendar) {
    let shift = u32::try_from(all.components.len()).unwrap_or(u32::MAX);
    all.components.extend(more.components.into_iter().map(|mut component| {
        for id in &mut component.component_ids {
            *id = id.saturating_add(shift);
        }
        component
    }));
}

/// What the calendar calls itself.
pub(super) fn name(calendar: &ICalendar) -> Option<String> {
    let calendars = calendar.components.iter();
    let calendars = calendars.filter(|component| component.component_type == ICalendarComponentType::VCalendar);
    let named = |other: &str| {
        calendars.clone().find_map(|component| {
            let entry = component.entries.iter().find(|entry| match &entry.name {
                ICalendarProperty::Name => other == "NAME",
                ICalendarProperty::Other(name) => name.eq_ignore_ascii_case(other),
                _ => false,
            })?;
            // A semicolon in the name ends a value.
            let texts: Vec<&str> = entry.values.iter().filter_map(ICalendarValue::as_text).collect();
            feed_name(&texts.join(";"))
        })
    };
    named("X-WR-CALNAME").or_else(|| named("NAME"))
}

/// The zone that the calendar says it is in.
pub(super) fn zone(calendar: &ICalendar) -> Option<TimeZone> {
    let calendars = calendar.components.iter();
    let calendars = calendars.filter(|component| component.component_type == ICalendarComponentType::VCalendar);
    calendars.flat_map(|component| &component.entries).find_map(|entry| {
        let is_zone =
            matches!(&entry.name, ICalendarProperty::Other(name) if name.eq_ignore_ascii_case("X-WR-TIMEZONE"));
        let name = entry.values.first().filter(|_| is_zone)?.as_text()?.trim();
        TimeZone::get(name).ok().or_else(|| windows_zones::zone(name))
    })
}

/// The places of the components of calendars that say that their events are off (RFC 5546, 3.2.5).
pub(super) fn canceled(calendar: &ICalendar) -> BTreeSet<u32> {
    let says_so = |entry: &ICalendarEntry| {
        entry.name == ICalendarProperty::Method
            && entry.values.iter().any(|value| match value {
                ICalendarValue::Method(method) => *method == ICalendarMethod::Cancel,
                value => value
                    .as_text()
                    .is_some_and(|text| text.trim().eq_ignore_ascii_case("CANCEL")),
            })
    };
    let calendars = calendar.components.iter();
    let calendars = calendars.filter(|component| component.component_type == ICalendarComponentType::VCalendar);
    let off = calendars.filter(|component| component.entries.iter().any(says_so));
    off.flat_map(|component| component.component_ids.iter().copied())
        .collect()
}

/// The text of a property, without blanks around it; `None` if nothing is left.
pub(super) fn text<'c>(component: &'c ICalendarComponent, name: &ICalendarProperty) -> Option<&'c str> {
    let entry = component.entries.iter().find(|entry| entry.name == *name)?;
    entry
        .values
        .first()?
        .as_text()
        .map(str::trim)
        .filter(|text| !text.is_empty())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn lines_are_unfolded_before_they_are_text() {
        let folded = "SUMMARY:\u{30b3}\u{30f3}".as_bytes();
        // Between the octets of one character.
        let (head, tail) = folded.split_at(10);
        for fold in ["\r\n ", "\n ", "\r\n\t"] {
            let whole = [head, fold.as_bytes(), tail, b"\r\nURL:x"].concat();
            assert_eq!(
                String::from_utf8(unfold(&whole)).unwrap(),
                "SUMMARY:\u{30b3}\u{30f3}\r\nURL:x"
            );
        }
    }

    #[test]
    fn lines_that_end_with_cr_alone_are_lines() {
        let text = "BEGIN:VCALENDAR\rBEGIN:VEVENT\rSUMMARY:Ro\r und\rEND:VEVENT\rEND:VCALENDAR\r";
        assert_eq!(parse(text.as_bytes()).unwrap().components.len(), 2);
    }

    #[test]
    fn what_is_no_calendar_is_said_to_be_none() {
        let fault = |text: &str| parse(text.as_bytes()).err();
        assert_eq!(fault("<!DOCTYPE html><html></html>"), Some(FeedFault::WebPage));
        assert_eq!(fault("{\"events\":[]}"), Some(FeedFault::NotACalendar));
        assert_eq!(fault(""), Some(FeedFault::NotACalendar));
        assert_eq!(fault("BEGIN:VCALENDAR\r\nBEGIN:VEVENT\r\n"), Some(FeedFault::Cut));
        assert_eq!(fault("\u{feff}begin:vcalendar\nend:vcalendar\n"), None);
        assert_eq!(parse(&vec![b' '; MOST_BYTES + 1]).err(), Some(FeedFault::TooLarge));
    }
}
