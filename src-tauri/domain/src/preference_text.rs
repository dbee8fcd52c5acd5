//! Lists of minutes and times of day, as written in preferences.

/// The words of a comma list.
pub(super) fn list(text: &str) -> impl Iterator<Item = &str> {
    text.split(',').map(str::trim).filter(|word| !word.is_empty())
}

/// A comma list of at most `most` numbers of minutes, none above `longest`.
pub(super) fn minute_list(text: &str, most: usize, longest: u32) -> Option<Vec<u32>> {
    let minutes = list(text).map(|word| word.parse().ok().filter(|minutes| *minutes <= longest));
    let minutes: Vec<u32> = minutes.collect::<Option<_>>()?;
    (minutes.len() <= most).then_some(minutes)
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
