//! What a front end requests for calendar feeds: adding one after a preview, listing them, removing one.

use std::collections::BTreeMap;
use std::sync::{MutexGuard, PoisonError};

use jiff::Timestamp;
use serde::Serialize;

use super::removed_feed::{Kept, RemovedFeed};
use crate::domain::contest_leads;
use crate::domain::request::{FeedPreview, NextEvent};
use crate::domain::source::feed_name;
use crate::domain::{CalendarZone, Code, Contest, FeedId, Listing, Problem, SourceId};
use crate::engine::{Engine, local_zone};
use crate::platforms::calendar_feed::fetch::Given;
use crate::platforms::calendar_feed::{Address, Feed, FeedRequest, fetch, read};
use crate::readings::feeds::{stamped, zone};
use crate::store::merge::Trust;
use crate::store::sources::StoredFeed;

/// How many of the next contests are shown before a feed is saved.
const SHOWN: usize = 5;
/// The message after a failure.
const KEPT: &str = "Nothing was saved.";

/// A feed to add.
#[derive(Clone, Copy)]
pub struct NewFeed<'a> {
    /// Its address, or a file.
    pub address: &'a str,
    /// What to call it; else by the calendar's own name.
    pub name: Option<&'a str>,
    /// The zone of times without one.
    pub zone: Option<&'a str>,
    /// Only preview it.
    pub dry_run: bool,
}

/// A feed in the list.
#[derive(Clone, Debug, Serialize)]
pub struct FeedRow {
    /// Its id.
    pub source: SourceId,
    /// What it is called.
    pub name: String,
    /// Its address, shortened: the rest may be a secret.
    pub address: String,
    /// The zone of times without one.
    pub zone: Option<String>,
    /// Whether it is read.
    pub enabled: bool,
    /// When it was added.
    pub added_at: Timestamp,
}

impl Engine {
    /// Reads a calendar and adds it, with its contests. Nothing is saved if it can't be read.
    pub async fn add_feed(&self, new: NewFeed<'_>) -> Result<FeedPreview, Problem> {
        let _turn = self.take_lock().await?;
        let address = Address::parse(new.address, self.settings().endpoints.loopback_feeds)
            .map_err(|fault| invalid(&fault.to_string()))?;
        let id = address
            .id()
            .ok_or_else(|| invalid("The address can't be used. Nothing was saved."))?;
        let existing = self.store().feed(id).await?;
        if let Some(pause) = self.asked_to_wait(id.into()).await? {
            return Err(pause);
        }
        let shared = self.store().shared_feed_zone(id).await?;
        let feed = feed_of(new, id, &address, existing.as_ref(), shared.as_ref())?;
        let who = new
            .name
            .map_or("The calendar", |_| feed.name.as_deref().unwrap_or_default());
        let request = FeedRequest {
            address: &address,
            who,
            kept: KEPT,
            known: None,
        };
        let inner = &self.inner;
        let answer = tokio::select! {
            biased;
            () = self.cancelled() => return Err(Problem::new(Code::Cancelled, "This was stopped; nothing was saved.")),
            answer = fetch(request, &inner.http, &inner.gates, &*inner.settings.clock) => answer,
        };
        let Given::Bytes {
            body,
            read_at,
            validator,
        } = answer.result?
        else {
            return Err(Problem::new(
                Code::HttpStatus,
                "The server didn't send the calendar. Nothing was saved.",
            ));
        };
        let now = self.true_now();
        let known = self.known_of_feed(id).await?;
        let calendar = read(&feed, &body, &known, now).map_err(|fault| fault.problem(who, KEPT))?;
        let name = calendar.name.clone();
        let listing = stamped(calendar, read_at, validator);
        let added = preview(id, &name, &listing, now);
        if new.dry_run {
            return Ok(added);
        }
        let stored = StoredFeed {
            id,
            name,
            address: self.seal_address(id, &address).await?,
            shown: address.shown(),
            zone: feed.zone.as_ref().and_then(|zone| zone.iana_name()).map(str::to_owned),
            days_zone: feed.days.iana_name().unwrap_or("UTC").to_owned(),
            is_on: true,
            added_at: self.clock().now(),
        };
        self.store().add_feed(&stored).await?;
        if let (Some(_), Some(named)) = (new.zone, &stored.zone) {
            self.store().share_feed_zone(id, named).await?;
        }
        // The user has seen it, or could have.
        self.store().merge_trusting(id, &listing, &Trust::Believe, now).await?;
        let complete = !listing.complete.is_empty();
        let local = self.clock().now();
        self.store()
            .record_success(id, Some(&listing.validators), complete, local)
            .await?;
        if let Some(whole) = listing.as_whole(now) {
            self.store().record_whole_reading(id, &whole).await?;
        }
        Ok(added)
    }

    /// All feeds.
    pub async fn feeds(&self) -> Result<Vec<FeedRow>, Problem> {
        let feeds = self.store().feeds().await?.into_iter();
        Ok(feeds
            .map(|feed| FeedRow {
                source: feed.id.into(),
                name: feed.name,
                address: feed.shown,
                zone: feed.zone,
                enabled: feed.is_on,
                added_at: feed.added_at,
            })
            .collect())
    }

    /// Removes a feed and its contests here; its upcoming events are deleted by the next sync.
    pub async fn remove_feed(&self, source: SourceId) -> Result<RemovedFeed, Problem> {
        let _turn = self.take_lock().await?;
        let Some(id) = source.feed() else {
            return Err(crate::readings::unread::unknown(source));
        };
        let Some(feed) = self.store().feed(id).await? else {
            return Err(crate::readings::unread::unknown(source));
        };
        let choices = self.store().choices().await?.into_iter();
        let leads = self.preferences().await?.reminders_per_contest.into_iter();
        let kept = Kept {
            choices: choices.filter(|(key, _)| key.source() == source).collect(),
            leads: leads.filter(|(key, _)| key.source() == source).collect(),
            aliases: self.store().feed_aliases(id).await?,
            feed: feed.clone(),
        };
        self.store().remove_feed(id, self.clock().now()).await?;
        let removed = RemovedFeed {
            source: id.into(),
            name: feed.name,
            kept,
        };
        self.removed_feeds().insert(id, removed.clone());
        Ok(removed)
    }

    /// Brings back a feed that was removed since this program started, with the user's choices for its contests; the next reading brings those contests.
    /// `true`: it's read.
    pub(super) async fn bring_back_feed(&self, source: SourceId) -> Result<bool, Problem> {
        let _turn = self.take_lock().await?;
        let removed = source.feed().and_then(|id| self.removed_feeds().get(&id).cloned());
        let Some(RemovedFeed { kept, .. }) = removed else {
            return Err(crate::readings::unread::unknown(source));
        };
        let mut leads = self.preferences().await?.reminders_per_contest;
        leads.extend(kept.leads);
        let leads = contest_leads::text(&leads);
        let (id, is_on) = (kept.feed.id, kept.feed.is_on);
        self.store()
            .restore(&[kept.feed], &[("reminders.per_contest", &leads)])
            .await?;
        self.store().restore_feed_aliases(&kept.aliases).await?;
        for (key, choice) in kept.choices {
            self.store().set_choice(&key, choice).await?;
        }
        if !is_on {
            self.store().switch_platform(source, false).await?;
        }
        self.removed_feeds().remove(&id);
        Ok(is_on)
    }

    fn removed_feeds(&self) -> MutexGuard<'_, BTreeMap<FeedId, RemovedFeed>> {
        let removed = &self.inner.removed_feeds;
        removed.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

/// `shared`: the zone that the calendar has for this feed, which another computer added before.
fn feed_of(
    new: NewFeed<'_>,
    id: FeedId,
    address: &Address,
    existing: Option<&StoredFeed>,
    shared: Option<&CalendarZone>,
) -> Result<Feed, Problem> {
    let name = match new.name {
        Some(name) => Some(feed_name(name).ok_or_else(|| invalid("The name has no letters. Nothing was saved."))?),
        None => existing.map(|feed| feed.name.clone()),
    };
    let named = match new.zone {
        Some(name) => Some(zone(name).ok_or_else(|| {
            invalid("--zone takes the name of a time zone, such as Europe/Berlin. Nothing was saved.")
        })?),
        None => match (shared, existing) {
            (Some(CalendarZone::Named(name)), _) => zone(name),
            (Some(CalendarZone::Auto(_)), _) => None,
            (None, existing) => existing.and_then(|feed| zone(feed.zone.as_deref()?)),
        },
    };
    let days = match shared {
        Some(CalendarZone::Auto(Some(name))) => zone(name),
        _ => existing.and_then(|feed| zone(&feed.days_zone)),
    };
    Ok(Feed {
        id,
        name,
        otherwise: feed_name(&address.name()).unwrap_or_else(|| id.to_string()),
        zone: named,
        days: days.unwrap_or_else(local_zone),
    })
}

fn preview(id: FeedId, name: &str, listing: &Listing, now: Timestamp) -> FeedPreview {
    let contests = listing.contests.iter().map(|listed| &listed.contest);
    let mut coming: Vec<&Contest> = contests.filter(|contest| !contest.is_over(now)).collect();
    coming.sort_by_key(|contest| (contest.starts_at, &contest.name));
    let next = coming.iter().take(SHOWN).map(|contest| NextEvent {
        name: contest.name.clone(),
        starts_at: contest.starts_at,
        ends_at: contest.ends_at,
    });
    FeedPreview {
        source: id.into(),
        name: name.to_owned(),
        events: number(coming.len()),
        rejected: number(listing.rejected.len()),
        next: next.collect(),
    }
}

fn number(count: usize) -> u32 {
    u32::try_from(count).unwrap_or(u32::MAX)
}

fn invalid(message: &str) -> Problem {
    Problem::new(Code::InvalidValue, message)
}
