//! Lists of minutes, times of day, paths, and other texts, as written in preferences.

use std::path::Path;

use super::secret;
use super::source::SourceId;
use super::web_address::feed_address;

/// The words of a comma list.
pub(super) fn list(text: &str) -> impl Iterator<Item = &str> {
    text.split(',').map(str::trim).filter(|word| !word.is_empty())
}

/// A comma list of at most `most` different numbers of minutes, none above `longest`. One that is written again counts once.
pub(super) fn minute_list(text: &str, most: usize, longest: u32) -> Option<Vec<u32>> {
    let mut all: Vec<u32> = Vec::new();
    for word in list(text) {
        let minutes = word.parse().ok().filter(|minutes| *minutes <= longest)?;
        if !all.contains(&minutes) {
            all.push(minutes);
        }
    }
    (all.len() <= most).then_some(all)
}

/// `off` or nothing, or minutes up to a day.
#[expect(clippy::option_option, reason = "off is a value, and no value is an error")]
pub(super) fn minutes_or_off(text: &str) -> Option<Option<u32>> {
    match text.trim() {
        "" | "off" => Some(None),
        minutes => minutes
            .parse()
            .ok()
            .filter(|minutes| (1..=1440).contains(minutes))
            .map(Some),
    }
}

/// Minutes as a comma list.
pub(super) fn join(minutes: &[u32]) -> String {
    minutes.iter().map(u32::to_string).collect::<Vec<_>>().join(",")
}

/// Minutes after midnight as `07:05`.
pub(super) fn hhmm(minute: u16) -> String {
    format!("{:02}:{:02}", minute / 60, minute % 60)
}

/// `07:05` as minutes after midnight.
pub(super) fn minute_of_day(text: &str) -> Option<u16> {
    let (hour, minute) = text.trim().split_once(':')?;
    let (hour, minute): (u16, u16) = (hour.parse().ok()?, minute.parse().ok()?);
    (hour < 24 && minute < 60).then(|| hour.saturating_mul(60).saturating_add(minute))
}

/// Which texts a Google client has.
pub(super) const CLIENT_TEXT: &str = "the text from Google's console (or nothing, to forget it)";

/// A text of a Google client.
pub(super) fn client_text(text: &str) -> Option<String> {
    let fits = text.len() <= 512 && text != secret::SHOWN && text.bytes().all(|byte| byte.is_ascii_graphic());
    fits.then(|| text.to_owned())
}

/// A minisign public key: the line itself, or a whole key file. Whether it is a point on the curve is checked when it's used.
pub(super) fn feed_key(text: &str) -> Option<String> {
    let line = text.lines().map(str::trim).rfind(|line| !line.is_empty())?;
    let base64 = |byte: u8| byte.is_ascii_alphanumeric() || matches!(byte, b'+' | b'/');
    (line.len() == 56 && line.starts_with("RW") && line.bytes().all(base64)).then(|| line.to_owned())
}

/// The address of a contest feed, as it is stored.
pub(super) fn feed_url(text: &str) -> Option<String> {
    feed_address(text).map(String::from)
}

/// The longest path of any system that we run on.
const LONGEST_PATH: usize = 4096;

/// Sets an absolute path, or removes it; `None` if the text is neither a path nor empty.
pub(super) fn set_path(path: &mut Option<String>, text: &str) -> Option<()> {
    let is_path = text.len() <= LONGEST_PATH && !text.contains('\0') && Path::new(text).is_absolute();
    if !is_path && !text.trim().is_empty() {
        return None;
    }
    *path = is_path.then(|| text.to_owned());
    Some(())
}

/// Two times of the day, or nothing, as a preference has them.
pub(super) fn quiet_hours_text(hours: Option<(u16, u16)>) -> String {
    hours.map_or_else(String::new, |(from, to)| format!("{}-{}", hhmm(from), hhmm(to)))
}

/// Sets two different times of the day, or removes them; `None` if the text is neither.
pub(super) fn set_quiet_hours(hours: &mut Option<(u16, u16)>, text: &str) -> Option<()> {
    *hours = if text.trim().is_empty() {
        None
    } else {
        let (from, to) = text.trim().split_once('-')?;
        let range = (minute_of_day(from)?, minute_of_day(to)?);
        Some(range).filter(|(from, to)| from != to)?.into()
    };
    Some(())
}

/// Lead times of single sources, as `codeforces=30,5;atcoder=15`. If a source is named twice, the first counts.
pub(super) fn source_leads(text: &str) -> Option<Vec<(SourceId, Vec<u32>)>> {
    let entries = text.split(';').map(str::trim).filter(|entry| !entry.is_empty());
    let mut all: Vec<(SourceId, Vec<u32>)> = Vec::new();
    for entry in entries {
        let (source, leads) = entry.split_once('=')?;
        let (source, leads) = (source.trim().parse().ok()?, minute_list(leads, 12, 20_160)?);
        if all.iter().all(|(known, _)| *known != source) {
            all.push((source, leads));
        }
    }
    Some(all)
}

/// The same as text.
pub(super) fn source_leads_text(leads: &[(SourceId, Vec<u32>)]) -> String {
    let entries = leads.iter().map(|(source, leads)| format!("{source}={}", join(leads)));
    entries.collect::<Vec<_>>().join(";")
}
