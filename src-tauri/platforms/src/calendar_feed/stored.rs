//! Which stored contest each event of a calendar is: by what the calendar called it last, else by its facts, else by its place in its series.

use std::borrow::Cow;
use std::collections::{BTreeMap, BTreeSet};
use std::ops::Bound;

use jiff::Timestamp;

use super::identity::instead;
use super::moved_series::moved;
use super::occurrences::Occurrence;
use crate::domain::Contest;
use crate::domain::contest::LONGEST_NAME;
use crate::domain::text::clean_name;

/// What is stored of a feed.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Known {
    /// Its contests that aren't over, those that are gone included.
    pub contests: Vec<Contest>,
    /// The ids of those that are gone.
    pub gone: BTreeSet<String>,
    /// What the calendar called contests last, by the id of each; only where the id was made from another name.
    pub aliases: BTreeMap<String, String>,
}

/// The stored ids by what the calendar calls them.
pub(super) struct Names<'k> {
    /// By what each was called last.
    now: BTreeMap<&'k str, &'k str>,
    /// Ids that were the calendar's own names before.
    before: BTreeSet<&'k str>,
}

impl<'k> Names<'k> {
    pub(super) fn of(known: &'k Known) -> Self {
        let ids = known.contests.iter().map(|contest| contest.key.id());
        let plain = ids.filter(|id| !known.aliases.contains_key(*id)).map(|id| (id, id));
        let aliases = known.aliases.iter().map(|(id, alias)| (alias.as_str(), id.as_str()));
        Self {
            // An alias is newer than the id that another contest was made from.
            now: plain.chain(aliases).collect(),
            before: known.aliases.keys().map(String::as_str).collect(),
        }
    }

    /// The stored ids of the event or series that has this base.
    pub(super) fn under(&self, base: &str) -> BTreeSet<&'k str> {
        let from = (Bound::Included(base), Bound::Unbounded);
        let now = self.now.range::<str, _>(from);
        let now = now.take_while(|(name, _)| name.starts_with(base));
        let before = self.before.range::<str, _>(from);
        let before = before.take_while(|id| id.starts_with(base));
        now.map(|(_, id)| *id).chain(before.copied()).collect()
    }

    /// The stored id of what the calendar calls this.
    pub(super) fn id(&self, name: &str) -> Option<&'k str> {
        self.now.get(name).or_else(|| self.before.get(name)).copied()
    }

    pub(super) fn has(&self, base: &str) -> bool {
        !self.under(base).is_empty()
    }
}

/// One occurrence, and what the calendar calls it.
pub(super) struct Event<'a> {
    pub name: String,
    pub own_link: Option<&'a str>,
    pub one: Occurrence<'a>,
}

/// An event, and whose id it has.
struct Claim<'f, 'k> {
    event: &'f Event<'f>,
    id: Option<&'k str>,
}

struct Claims<'f, 'k> {
    all: Vec<Claim<'f, 'k>>,
    taken: BTreeSet<&'k str>,
}

impl<'k> Claims<'_, 'k> {
    /// Gives each event that has no id yet the one that `of` says, unless another has it.
    fn settle(&mut self, mut of: impl FnMut(&Event<'_>) -> Option<&'k str>) {
        for claim in self.all.iter_mut().filter(|claim| claim.id.is_none()) {
            let id = of(claim.event);
            claim.id = id.filter(|id| self.taken.insert(id));
        }
    }
}

/// The id of each event. Two that the calendar calls the same are one. `span`: from now to where the rules are followed.
pub(super) fn ids<'f>(
    known: &Known,
    names: &Names<'_>,
    found: &'f [Event<'f>],
    span: (Timestamp, Timestamp),
) -> Vec<(String, &'f Event<'f>)> {
    let mut called = BTreeSet::new();
    let once = found.iter().filter(|event| called.insert(event.name.as_str()));
    let mut claims = Claims {
        all: once.map(|event| Claim { event, id: None }).collect(),
        taken: BTreeSet::new(),
    };
    claims.settle(|event| names.now.get(event.name.as_str()).copied());
    claims.settle(|event| names.before.get(event.name.as_str()).copied());
    let lost: Vec<&Contest> = known
        .contests
        .iter()
        .filter(|contest| !claims.taken.contains(contest.key.id()))
        .collect();
    let mut same = of_same_name_and_start(&lost);
    claims.settle(|event| {
        let name = clean_name(event.one.name, LONGEST_NAME).unwrap_or_default();
        same.get_mut(&event.one.starts_at)?.get_mut(name.as_str())?.pop()
    });
    let new: Vec<&Event<'_>> = (claims.all.iter().filter(|claim| claim.id.is_none()))
        .map(|claim| claim.event)
        .collect();
    let moved = moved(known, &claims.taken, (found, &new), span);
    claims.settle(|event| moved.get(event.name.as_str()).copied());
    let pages = of_own_page(&lost);
    claims.settle(|event| {
        // The page of a series is that of each occurrence.
        let link = event.own_link.filter(|_| event.one.which.is_none())?;
        pages.get(link).copied().flatten()
    });
    let free = |name: &str| !claims.taken.contains(name);
    let all = claims.all.iter().map(|claim| {
        let name = &claim.event.name;
        let id = match claim.id {
            Some(id) => Cow::Borrowed(id),
            None if free(name) => Cow::Borrowed(name.as_str()),
            // Its name is the id of a contest that the calendar calls by another one now.
            None => Cow::Owned(instead(name)),
        };
        (id.into_owned(), claim.event)
    });
    all.collect()
}

type ByStart<'c> = BTreeMap<Timestamp, BTreeMap<&'c str, Vec<&'c str>>>;

fn of_same_name_and_start<'c>(lost: &[&'c Contest]) -> ByStart<'c> {
    let mut same = ByStart::new();
    for contest in lost {
        let of_start = same.entry(contest.starts_at).or_default();
        let ids = of_start.entry(contest.name.as_str()).or_default();
        ids.push(contest.key.id());
    }
    same
}

/// `None`: several have the page.
fn of_own_page<'c>(lost: &[&'c Contest]) -> BTreeMap<&'c str, Option<&'c str>> {
    let mut pages: BTreeMap<&str, Option<&str>> = BTreeMap::new();
    for contest in lost {
        let Some(link) = &contest.url else { continue };
        let id = Some(contest.key.id());
        pages.entry(link.as_str()).and_modify(|of| *of = None).or_insert(id);
    }
    pages
}
