//! The ratings of the user's handles as entries, and back: all computers of a calendar decide by the newest reading.

use jiff::Timestamp;

use super::{Entries, RATING, Values};
use crate::domain::Preferences;
use crate::domain::for_me::{Ladder, RatingReading};

/// The key of a rating.
#[must_use]
pub fn rating_key(ladder: Ladder) -> String {
    format!("{RATING}{}", ladder.key())
}

/// A reading as a value: handle, rating or `-`, and the second at which it was read.
#[must_use]
pub fn rating_value(handle: &str, rating: Option<i32>, read_at: Timestamp) -> String {
    let rating = rating.map_or_else(|| "-".to_owned(), |rating| rating.to_string());
    format!("{handle} {rating} {}", read_at.as_second())
}

fn read(value: &str) -> Option<RatingReading> {
    let mut words = value.split(' ');
    let (handle, rating, second) = (words.next()?, words.next()?, words.next()?);
    let rating = match rating {
        "-" => None,
        rating => Some(rating.parse().ok()?),
    };
    Some(RatingReading {
        handle: handle.to_owned(),
        rating,
        read_at: Timestamp::from_second(second.parse().ok()?).ok()?,
        made_with: None,
    })
}

/// Readings in the entries that are newer than what is known about the handles here. Of two from the same second, the one in the entries counts, so
/// all computers agree. One from the future counts for nothing.
#[must_use]
pub fn newer_readings(entries: &Entries, preferences: &Preferences, now: Timestamp) -> Vec<(Ladder, RatingReading)> {
    let newer = |ladder: Ladder| {
        let reading = read(entries.get(&rating_key(ladder))?.value.as_deref()?)?;
        let handle = preferences.handles.get(&ladder.platform())?;
        let known = preferences.ratings.readings.get(&ladder);
        let is_news = known.is_none_or(|known| {
            known.read_at < reading.read_at || (known.read_at == reading.read_at && known.rating != reading.rating)
        });
        (reading.is_of(handle) && is_news && reading.read_at <= now).then_some((ladder, reading))
    };
    Ladder::ALL.into_iter().filter_map(newer).collect()
}

/// Which readings are removed when handles change: those of handles that no longer exist.
#[must_use]
pub fn forgotten_readings(before: &Preferences, after: &Preferences) -> Values {
    let is_other = |ladder: &Ladder| {
        let handle = before.handles.get(&ladder.platform());
        handle.is_some() && handle != after.handles.get(&ladder.platform())
    };
    let others = Ladder::ALL.into_iter().filter(is_other);
    others.map(|ladder| (rating_key(ladder), None)).collect()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::domain::Platform;
    use crate::domain::shared_settings::{EditStamp, Entry, InstallationId};

    fn at(text: &str) -> Timestamp {
        text.parse().unwrap()
    }

    fn entries(value: &str) -> Entries {
        let stamp = EditStamp {
            at: 1,
            counter: 0,
            by: InstallationId::new("installation1").unwrap(),
        };
        let entry = Entry {
            stamp,
            value: Some(value.to_owned()),
            expires: None,
        };
        Entries::from([(rating_key(Ladder::AtCoderHeuristic), entry)])
    }

    fn taken(value: &str, known_at: Option<&str>) -> Option<(Option<i32>, String)> {
        let mut mine = Preferences::default();
        mine.set("handle.atcoder", "Me").unwrap();
        if let Some(known_at) = known_at {
            let reading = RatingReading {
                handle: "Me".to_owned(),
                rating: Some(1),
                read_at: at(known_at),
                made_with: None,
            };
            mine.ratings.readings.insert(Ladder::AtCoderHeuristic, reading);
        }
        let mut newer = newer_readings(&entries(value), &mine, at("2026-11-26T12:00:00Z"));
        newer
            .pop()
            .map(|(_, reading)| (reading.rating, reading.read_at.to_string()))
    }

    #[test]
    fn the_newer_reading_of_the_same_handle_is_taken_and_no_other() {
        let value = rating_value("me", Some(-12), at("2026-11-26T10:00:00Z"));
        let there = Some((Some(-12), "2026-11-26T10:00:00Z".to_owned()));
        assert_eq!(taken(&value, None), there);
        assert_eq!(taken(&value, Some("2026-11-26T09:59:59Z")), there);
        assert_eq!(
            taken(&value, Some("2026-11-26T10:00:00Z")),
            there,
            "of two of one second, the shared one"
        );
        assert_eq!(taken(&value, Some("2026-11-26T10:00:01Z")), None);
        let same = rating_value("me", Some(1), at("2026-11-26T10:00:00Z"));
        assert_eq!(taken(&same, Some("2026-11-26T10:00:00Z")), None, "nothing new");
        assert_eq!(taken(&value.replace("me", "you"), None), None);
        assert_eq!(
            taken(&rating_value("me", None, at("2026-11-26T10:00:00Z")), None).map(|read| read.0),
            Some(None)
        );
        let future = rating_value("me", Some(5), at("2026-11-26T12:00:01Z"));
        assert_eq!(taken(&future, None), None);
        for odd in ["", "me", "me 5", "me x 5", "me 5 x", "me 5 99999999999999999999"] {
            assert_eq!(taken(odd, None), None, "{odd}");
        }
    }

    #[test]
    fn a_handle_that_is_taken_away_or_changed_takes_its_readings_along() {
        let mut before = Preferences::default();
        before.handles.insert(Platform::AtCoder, "me".to_owned());
        before.handles.insert(Platform::LeetCode, "me".to_owned());
        let mut after = before.clone();
        after.handles.remove(&Platform::AtCoder);
        after.handles.insert(Platform::LeetCode, "you".to_owned());
        after.handles.insert(Platform::CodeChef, "new".to_owned());
        let keys: Vec<String> = forgotten_readings(&before, &after).into_keys().collect();
        assert_eq!(keys, ["rating/atcoder", "rating/atcoder_heuristic", "rating/leetcode"]);
    }
}
