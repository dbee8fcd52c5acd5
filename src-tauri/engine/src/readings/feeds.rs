//! Reads a calendar feed of the user: its address is decrypted only for the request, and never shown.

use std::collections::{BTreeMap, BTreeSet};

use jiff::tz::TimeZone;
use jiff::{SignedDuration, Timestamp};

use crate::account::AccountError;
use crate::account::seal::{self, Purpose};
use crate::domain::calendar_zone::iana_name;
use crate::domain::rhythm::is_within;
use crate::domain::{Code, FeedId, Listing, Problem, Validator};
use crate::engine::{Engine, local_zone};
use crate::platforms::calendar_feed::fetch::Given;
use crate::platforms::calendar_feed::{Address, AddressFault, Calendar, Feed, FeedRequest, Known, ORIGIN, fetch, read};
use crate::platforms::{Fetched, Read};
use crate::store::health::PlatformHealth;
use crate::store::sources::StoredFeed;

/// A feed is read automatically at most this often.
pub(crate) const FEED_RESTS: SignedDuration = SignedDuration::from_hours(1);
/// A calendar that hasn't changed is read in full again after this: its series go on, and our window moves on with them.
const WHOLE_AFTER: SignedDuration = SignedDuration::from_hours(3 * 24);
/// The message after a failed reading.
const KEPT: &str = "What was known is kept.";

impl Engine {
    /// Asks for the calendar and reads it.
    pub(super) async fn ask_calendar_feed(&self, id: FeedId, health: &PlatformHealth) -> Result<Fetched, Problem> {
        let Some(stored) = self.store().feed(id).await? else {
            return Err(super::unread::unknown(id.into()));
        };
        let address = match self.feed_address(&stored).await {
            Ok(address) => address,
            Err(problem) => return Ok(failed(problem)),
        };
        let now = self.clock().now();
        let is_recent = |at: Timestamp| is_within(at, WHOLE_AFTER, now);
        let validators = if health.last_complete_at.is_some_and(is_recent) {
            self.store().validators(id).await?
        } else {
            Vec::new()
        };
        let request = FeedRequest {
            address: &address,
            who: &stored.name,
            kept: KEPT,
            known: validators.first(),
        };
        let inner = &self.inner;
        let answer = fetch(request, &inner.http, &inner.gates, &*inner.settings.clock).await;
        let mut bytes = 0;
        let result = match answer.result {
            Err(problem) => Err(problem),
            Ok(Given::NotModified(at)) => Ok(Read::NotModified(BTreeMap::from([(ORIGIN, at)]))),
            Ok(Given::Bytes {
                body,
                read_at,
                validator,
            }) => {
                let known = self.known_of_feed(id).await?;
                let feed = Feed {
                    id,
                    name: Some(stored.name.clone()),
                    otherwise: String::new(),
                    zone: stored.zone.as_deref().and_then(zone),
                    days: zone(&stored.days_zone).unwrap_or_else(local_zone),
                };
                bytes = u64::try_from(body.len()).unwrap_or(u64::MAX);
                read(&feed, &body, &known, self.true_now())
                    .map(|calendar| Read::Listing(Box::new(stamped(calendar, read_at, validator))))
                    .map_err(|fault| fault.problem(&stored.name, KEPT))
            }
        };
        Ok(Fetched {
            result,
            in_part: None,
            bytes,
            reached: answer.reached,
            present: None,
        })
    }

    /// What is stored of the feed and not over, and what it calls its contests.
    pub(crate) async fn known_of_feed(&self, id: FeedId) -> Result<Known, Problem> {
        let stored = self.store().contests_of(id.into(), self.true_now()).await?;
        let gone = stored.iter().filter(|stored| stored.gone_at.is_some());
        let gone: BTreeSet<String> = gone.map(|stored| stored.contest.key.id().to_owned()).collect();
        let aliases = self.store().feed_aliases(id).await?.into_iter();
        Ok(Known {
            contests: stored.into_iter().map(|stored| stored.contest).collect(),
            gone,
            aliases: aliases.map(|(key, alias)| (key.id().to_owned(), alias)).collect(),
        })
    }

    /// Decrypts the address.
    pub(crate) async fn feed_address(&self, stored: &StoredFeed) -> Result<Address, Problem> {
        let opened = async {
            let held = self.key_store().open(Some(seal::key_id(&stored.address)?)).await?;
            seal::open(&held.key, Purpose::FeedAddress, stored.id.as_str(), &stored.address)
        };
        let bytes = match opened.await {
            Ok(bytes) => bytes,
            Err(AccountError::SignInAgain(_)) => return Err(cannot_be_opened(&stored.name)),
            Err(error) => return Err(error.into()),
        };
        let text = std::str::from_utf8(&bytes).map_err(|_| cannot_be_opened(&stored.name))?;
        Address::parse(text, self.settings().endpoints.loopback_feeds).map_err(|fault| match fault {
            // It was one when the calendar was added.
            AddressFault::Unknown => file_is_gone(&stored.name),
            fault => Problem::new(Code::InvalidValue, format!("{} isn't read: {fault}", stored.name)),
        })
    }

    /// Encrypts the address of a feed.
    pub(crate) async fn seal_address(&self, id: FeedId, address: &Address) -> Result<Vec<u8>, Problem> {
        let held = self.key_store().open(None).await?;
        Ok(seal::seal(
            &held.key,
            Purpose::FeedAddress,
            id.as_str(),
            address.whole().as_bytes(),
        )?)
    }
}

/// The zone of this name.
pub(crate) fn zone(name: &str) -> Option<TimeZone> {
    TimeZone::get(&iana_name(name)?).ok()
}

fn file_is_gone(name: &str) -> Problem {
    Problem::new(
        Code::FileRead,
        format!("The file of {name} is no longer there; known contests are kept. Put it back, or remove the calendar."),
    )
}

/// A calendar's listing, as its server sent it at `read_at`.
pub(crate) fn stamped(calendar: Calendar, read_at: Timestamp, validator: Option<Validator>) -> Listing {
    Listing {
        read_at: BTreeMap::from([(ORIGIN, read_at)]),
        validators: validator.into_iter().collect(),
        ..calendar.listing
    }
}

fn failed(problem: Problem) -> Fetched {
    Fetched {
        result: Err(problem),
        in_part: None,
        bytes: 0,
        reached: true,
        present: None,
    }
}

fn cannot_be_opened(name: &str) -> Problem {
    Problem::new(
        Code::SecretStoreUnavailable,
        format!("The address of {name} can't be opened with this computer's key. Remove it and add it again."),
    )
}
