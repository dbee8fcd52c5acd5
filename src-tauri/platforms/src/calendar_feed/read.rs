//! The bytes of a calendar into contests.

use std::collections::{BTreeMap, BTreeSet};

use calcard::icalendar::{ICalendar, ICalendarComponentType, ICalendarProperty};
use jiff::Timestamp;
use jiff::tz::TimeZone;

use super::identity::{bases, called, chosen};
use super::item::{Item, Parsed, Times, UNKNOWN_PLACE};
use super::occurrences::{Unknown, Window, happen};
use super::parse::{canceled, name, parse, text, zone};
use super::series::Budget;
use super::stored::{Event, Known, Names, ids};
use super::zones::Zones;
use super::{FeedFault, ORIGIN};
use crate::domain::{Contest, ContestKey, FeedId, Listed, Listing, RawContest, Rejected};
use crate::kinds::{by_name_within_a_month, rated_by_name};

/// A feed, and what its times are meant in.
#[derive(Clone, Debug)]
pub struct Feed {
    /// Its id.
    pub id: FeedId,
    /// What the user calls it; if nothing, the calendar's own name, or a substitute.
    pub name: Option<String>,
    /// What it is called if neither says.
    pub otherwise: String,
    /// The zone of times without one.
    pub zone: Option<TimeZone>,
    /// The zone of whole days, where neither `zone` nor the calendar says one.
    pub days: TimeZone,
}

/// A calendar that was read.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Calendar {
    /// What the feed is called.
    pub name: String,
    /// Its contests, not yet known to be of any server's time.
    pub listing: Listing,
}

/// The events of one UID.
#[derive(Default)]
struct Group<'a> {
    uid: Option<&'a str>,
    items: Vec<Item<'a>>,
    unreadable: Option<&'static str>,
}

/// Reads `bytes` as the calendar of `feed`. `known` is what is stored of it.
pub fn read(feed: &Feed, bytes: &[u8], known: &Known, now: Timestamp) -> Result<Calendar, FeedFault> {
    let calendar = parse(bytes)?;
    let title = feed.name.clone().or_else(|| name(&calendar));
    let title = title.unwrap_or_else(|| feed.otherwise.clone());
    let window = Window::around(now);
    let budget = Budget::whole();
    let mut times = Times {
        zones: Zones::new(&calendar, window.zones_to(), &budget),
        floating: feed.zone.clone(),
        days: (feed.zone.clone())
            .or_else(|| zone(&calendar))
            .unwrap_or_else(|| feed.days.clone()),
        over_before: window.over_before(),
    };
    let groups = groups(&calendar, &mut times)?;
    let shared = shared_links(&groups);
    let names = Names::of(known);
    let mut listing = Listing::default();
    listing.complete.insert(ORIGIN);
    listing.until = window.is_whole_until();
    let mut found = Vec::new();
    for group in &groups {
        let mut occurrences = Vec::new();
        let unreadable = match group.unreadable {
            Some(reason) => Some(reason),
            None => match happen(&group.items, window, &budget, &mut occurrences) {
                Ok(()) => None,
                Err(Unknown::Rule) => Some("its rule can't be followed"),
                Err(Unknown::Time) => Some("its times are out of range"),
                Err(Unknown::Replaced) => Some(UNKNOWN_PLACE),
                Err(Unknown::Fault(fault)) => return Err(fault),
            },
        };
        let own_link = group
            .items
            .iter()
            .find_map(|item| item.link)
            .filter(|link| !shared.contains(link));
        let first = group.items.first();
        let start = first.and_then(|item| item.start.at()).unwrap_or(Timestamp::UNIX_EPOCH);
        let bases = bases(group.uid, own_link, first.map_or("", |item| &item.name), start);
        let base = chosen(&bases, &names);
        if let Some(reason) = unreadable {
            refuse(feed.id, group.uid.map(|_| base), reason, &names, &mut listing);
            continue;
        }
        let names = called(base, &occurrences).into_iter();
        found.extend(names.zip(occurrences).map(|(name, one)| Event { name, own_link, one }));
        if found.len() > super::MOST_OCCURRENCES {
            return Err(FeedFault::TooMany);
        }
    }
    let span = (now, listing.until.unwrap_or(now));
    for (id, event) in ids(known, &names, &found, span) {
        list(feed.id, &title, (&id, event), &mut listing);
    }
    listing.whole = !listing.complete.is_empty();
    Ok(Calendar { name: title, listing })
}

/// The events by their UID, in the calendar's order.
fn groups<'a>(calendar: &'a ICalendar, times: &mut Times<'_>) -> Result<Vec<Group<'a>>, FeedFault> {
    let mut groups: Vec<Group<'a>> = Vec::new();
    let mut places: BTreeMap<&str, usize> = BTreeMap::new();
    let canceled = canceled(calendar);
    for (place, component) in (0_u32..).zip(&calendar.components) {
        if component.component_type != ICalendarComponentType::VEvent {
            continue;
        }
        let parsed = match times.item(component)? {
            Parsed::Over => continue,
            Parsed::Item(mut item) => {
                item.is_canceled |= canceled.contains(&place);
                Ok(item)
            }
            Parsed::Unreadable(reason) => Err(reason),
        };
        let uid = text(component, &ICalendarProperty::Uid);
        let place = uid.and_then(|uid| places.get(uid).copied());
        let place = place.unwrap_or_else(|| {
            if let Some(uid) = uid {
                places.insert(uid, groups.len());
            }
            groups.push(Group {
                uid,
                ..Group::default()
            });
            groups.len().saturating_sub(1)
        });
        if let Some(group) = groups.get_mut(place) {
            match parsed {
                Ok(item) => group.items.push(*item),
                Err(reason) => group.unreadable = Some(reason),
            }
        }
    }
    Ok(groups)
}

/// Links that several events have: the page of a whole calendar names none of them.
fn shared_links<'a>(groups: &[Group<'a>]) -> BTreeSet<&'a str> {
    let (mut seen, mut shared) = (BTreeSet::new(), BTreeSet::new());
    for group in groups {
        let own: BTreeSet<&str> = group.items.iter().filter_map(|item| item.link).collect();
        shared.extend(own.iter().filter(|link| seen.contains(*link)).copied());
        seen.extend(own);
    }
    shared
}

/// An event that can't be read is there all the same: nothing that is stored of it is gone. One without a name could be any.
fn refuse(feed: FeedId, base: Option<&str>, reason: &str, names: &Names<'_>, listing: &mut Listing) {
    let rejected = |id: Option<&str>| Rejected {
        key: id.and_then(|id| ContestKey::new(feed, id).ok()),
        reason: reason.to_owned(),
    };
    let Some(base) = base else {
        listing.complete.clear();
        listing.rejected.push(rejected(None));
        return;
    };
    let known = names.under(base);
    let own = names.id(base).unwrap_or(base);
    listing.rejected.push(rejected(Some(own)));
    let others = known.into_iter().filter(|id| *id != own);
    listing.rejected.extend(others.map(|id| rejected(Some(id))));
}

/// One occurrence as a contest.
fn list(feed: FeedId, title: &str, (id, event): (&str, &Event<'_>), listing: &mut Listing) {
    let Ok(key) = ContestKey::new(feed, id) else { return };
    let one = &event.one;
    if one.is_canceled {
        listing.canceled.insert(key);
        return;
    }
    if id != event.name {
        listing.aliases.insert(key.clone(), event.name.clone());
    }
    let length = one.ends_at.duration_since(one.starts_at);
    let raw = RawContest {
        id: id.to_owned(),
        kind: by_name_within_a_month(one.name, length),
        name: one.name.to_owned(),
        url: one.link.unwrap_or_default().to_owned(),
        starts_at: one.starts_at,
        ends_at: one.ends_at,
        duration: None,
        rated: rated_by_name(one.name),
        division: None,
        language: None,
        registration: (None, None),
    };
    match Contest::of_feed(feed, title, raw) {
        Ok(contest) => listing.contests.push(Listed {
            contest,
            origin: ORIGIN,
        }),
        Err(fault) => listing.rejected.push(Rejected {
            key: Some(key),
            reason: fault.to_string(),
        }),
    }
}
