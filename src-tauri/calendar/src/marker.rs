//! How our calendar is recognized: by words in its description, never by its name.

use data_encoding::BASE32_DNSSEC as BASE32_LOWER_HEX;
use serde_json::Value;
use sha2::{Digest, Sha256};

/// In the description of a calendar of ours.
pub const CALENDAR_MARKER: &str = "contestsync-calendar:v1";
/// Begins the word that names the Google client that created the calendar: only that client can open it.
const CLIENT_MARKER: &str = "contestsync-client:";
/// Letters of the client's hash.
const CLIENT_LETTERS: usize = 10;

/// A Google client as a short hash: calendars that an app created can be opened only by the client that created them.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ClientMark(String);

impl ClientMark {
    /// The mark of a client id.
    #[must_use]
    pub fn new(client_id: &str) -> Self {
        let mut hash = BASE32_LOWER_HEX.encode(&Sha256::digest(client_id.as_bytes()));
        hash.truncate(CLIENT_LETTERS);
        Self(hash)
    }

    /// The description of a calendar that this client creates.
    #[must_use]
    pub fn description(&self) -> String {
        format!(
            "Programming contests, kept up to date by ContestSync. [{CALENDAR_MARKER}] [{CLIENT_MARKER}{}]",
            self.0
        )
    }
}

/// A calendar with our marker.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct MarkedCalendar {
    /// Its id.
    pub id: String,
    /// The client that created it; `None`: release 0.1.0 created it, or someone edited the description.
    pub client: Option<ClientMark>,
}

impl MarkedCalendar {
    /// Reads an entry of the list of calendars; `None` if it isn't marked, or deleted.
    #[must_use]
    pub fn read(entry: &Value) -> Option<Self> {
        let description = entry.get("description")?.as_str()?;
        let deleted = entry.get("deleted").and_then(Value::as_bool).unwrap_or(false);
        if deleted || !description.contains(CALENDAR_MARKER) {
            return None;
        }
        let client = description.split_once(CLIENT_MARKER).map(|(_, rest)| {
            let end = rest
                .find(|letter: char| !letter.is_ascii_alphanumeric())
                .unwrap_or(rest.len());
            ClientMark(rest.chars().take(end.min(CLIENT_LETTERS)).collect())
        });
        Some(Self {
            id: entry.get("id")?.as_str()?.to_owned(),
            client,
        })
    }

    /// Whether another client created it.
    #[must_use]
    pub fn is_foreign(&self, client: &ClientMark) -> bool {
        self.client.as_ref().is_some_and(|made_by| made_by != client)
    }
}

/// The id of a calendar in the list that isn't marked and isn't the main calendar.
pub(crate) fn unmarked(entry: &Value) -> Option<String> {
    let is = |name: &str| entry.get(name).and_then(Value::as_bool).unwrap_or(false);
    let marked = entry
        .get("description")
        .and_then(Value::as_str)
        .is_some_and(|text| text.contains(CALENDAR_MARKER));
    let id = entry.get("id").and_then(Value::as_str)?;
    (!marked && !is("primary") && !is("deleted")).then(|| id.to_owned())
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;

    #[test]
    fn a_calendar_names_the_client_that_made_it() {
        let (ours, theirs) = (ClientMark::new("1-a"), ClientMark::new("2-b"));
        let entry = json!({"id": "c_1", "description": ours.description()});
        let calendar = MarkedCalendar::read(&entry).unwrap();
        assert_eq!(
            (
                calendar.id.as_str(),
                calendar.is_foreign(&ours),
                calendar.is_foreign(&theirs)
            ),
            ("c_1", false, true)
        );
        let old = json!({"id": "c_2", "description": "Contests. [contestsync-calendar:v1]"});
        assert_eq!(
            MarkedCalendar::read(&old).map(|calendar| calendar.is_foreign(&ours)),
            Some(false)
        );
        for other in [
            json!({"id": "c_3", "description": "ContestSync"}),
            json!({"id": "c_4", "description": ours.description(), "deleted": true}),
        ] {
            assert_eq!(MarkedCalendar::read(&other), None);
        }
    }
}
