//! The zone of a calendar feed's whole days, and of its times without one. Computers in two zones would otherwise give its events two starts.

use super::{Entries, FEED_ZONE};
use crate::domain::{CalendarZone, FeedId};

/// The key of a feed's zone. Its value is that of [`CalendarZone`]: a zone that the user named for the feed, or that of the computer that added it.
#[must_use]
pub fn feed_zone_key(feed: FeedId) -> String {
    format!("{FEED_ZONE}{feed}")
}

/// The zone that the entries give a feed, if they say one.
#[must_use]
pub fn feed_zone(entries: &Entries, feed: FeedId) -> Option<CalendarZone> {
    let value = entries.get(&feed_zone_key(feed))?.value.as_deref()?;
    CalendarZone::from_text(value).filter(|zone| *zone != CalendarZone::Auto(None))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::domain::shared_settings::{EditStamp, Entry, InstallationId};

    #[test]
    fn a_zone_is_read_as_it_was_written_and_anything_else_says_nothing() {
        let feed: FeedId = "feed-00000001".parse().unwrap();
        let read = |value: Option<&str>| {
            let stamp = EditStamp {
                at: 0,
                counter: 0,
                by: InstallationId::new("installation1").unwrap(),
            };
            let entry = Entry {
                stamp,
                value: value.map(str::to_owned),
                expires: None,
            };
            feed_zone(&Entries::from([(feed_zone_key(feed), entry)]), feed)
        };
        for zone in [
            CalendarZone::Named("Asia/Tokyo".to_owned()),
            CalendarZone::Auto(Some("Asia/Kolkata".to_owned())),
        ] {
            assert_eq!(read(Some(&zone.to_string())), Some(zone));
        }
        for nothing in [None, Some(""), Some("auto"), Some("localtime"), Some("Mars/Olympus")] {
            assert_eq!(read(nothing), None);
        }
        assert_eq!(feed_zone(&Entries::new(), feed), None);
    }
}
