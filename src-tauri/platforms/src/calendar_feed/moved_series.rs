//! Occurrences of a series that its rule puts on other days: each of them is still itself.

use std::collections::{BTreeMap, BTreeSet};

use jiff::Timestamp;

use super::stored::{Event, Known};

/// One series: when it is by what is stored and by what the calendar says, and who of each has nobody on the other side.
#[derive(Default)]
struct Series<'f, 'k> {
    stored: BTreeSet<i64>,
    read: BTreeSet<i64>,
    lost: Vec<Lone<'k>>,
    new: Vec<Lone<'f>>,
}

struct Lone<'a> {
    starts_at: i64,
    called: &'a str,
    title: &'a str,
}

/// The stored id of each new occurrence, by its name, where it is one that has moved. `taken`: ids of which the calendar still has the events.
pub(super) fn moved<'f, 'k>(
    known: &'k Known,
    taken: &BTreeSet<&str>,
    (found, new): (&'f [Event<'f>], &[&'f Event<'f>]),
    (now, until): (Timestamp, Timestamp),
) -> BTreeMap<&'f str, &'k str> {
    let mut all: BTreeMap<&str, Series<'_, '_>> = BTreeMap::new();
    for contest in &known.contests {
        let id = contest.key.id();
        if known.gone.contains(id) {
            continue;
        }
        let series = all
            .entry(base(known.aliases.get(id).map_or(id, String::as_str)))
            .or_default();
        let starts_at = contest.starts_at.as_second();
        series.stored.insert(starts_at);
        if contest.starts_at > now && !taken.contains(id) {
            let title = contest.name.as_str();
            series.lost.push(Lone {
                starts_at,
                called: id,
                title,
            });
        }
    }
    for event in found {
        if let Some(series) = all.get_mut(base(&event.name)) {
            series.read.insert(event.one.starts_at.as_second());
        }
    }
    for event in new.iter().filter(|event| event.one.starts_at > now) {
        if let Some(series) = all.get_mut(base(&event.name)) {
            series.new.push(Lone {
                starts_at: event.one.starts_at.as_second(),
                called: &event.name,
                title: event.one.name,
            });
        }
    }
    let until = until.as_second();
    all.into_values().flat_map(|series| series.pairs(until)).collect()
}

/// The part of a name that all occurrences of a series have.
fn base(name: &str) -> &str {
    name.split_once('-').map_or(name, |(base, _)| base)
}

impl<'f, 'k> Series<'f, 'k> {
    fn pairs(mut self, until: i64) -> Vec<(&'f str, &'k str)> {
        self.lost.sort_by_key(|lone| lone.starts_at);
        self.new.sort_by_key(|lone| lone.starts_at);
        let pair = |(lost, new): (&Lone<'k>, &Lone<'f>)| (new.called, lost.called);
        let Some(period) = shortest(&self.stored).or_else(|| shortest(&self.read)) else {
            // One is left of it: a calendar that calls all its events the same may have put another in its place.
            return match (self.lost.as_slice(), self.new.as_slice()) {
                ([lost], [new]) if lost.title == new.title => vec![pair((lost, new))],
                _ => Vec::new(),
            };
        };
        if self.is_as_a_whole(period, until) {
            self.lost.iter().zip(&self.new).map(pair).collect()
        } else {
            self.nearest(period).into_iter().map(pair).collect()
        }
    }

    /// Whether the n-th lost one is the n-th new one: all have moved about as far, and none past another. One may have moved over the end of what
    /// is read.
    fn is_as_a_whole(&self, period: i64, until: i64) -> bool {
        let pairs = self.lost.len().min(self.new.len());
        let is_at_end = |lone: &Lone<'_>| lone.starts_at > until.saturating_sub(period);
        let both = self.lost.iter().zip(&self.new);
        let shifts = both.map(|(lost, new)| new.starts_at.saturating_sub(lost.starts_at));
        let (mut least, mut most) = (i64::MAX, i64::MIN);
        for shift in shifts {
            (least, most) = (least.min(shift), most.max(shift));
        }
        self.lost.iter().skip(pairs).all(is_at_end)
            && self.new.iter().skip(pairs).all(is_at_end)
            && least > period.saturating_neg()
            && most < period
            && most.saturating_sub(least) < period / 2
    }

    /// Each lost one with the new one within half a period of it.
    fn nearest(&self, period: i64) -> Vec<(&Lone<'k>, &Lone<'f>)> {
        let mut new = self.new.iter().peekable();
        let mut pairs = Vec::new();
        for lost in &self.lost {
            let shift = |new: &Lone<'_>| new.starts_at.saturating_sub(lost.starts_at);
            while new.next_if(|new| shift(new) < (period / 2).saturating_neg()).is_some() {}
            pairs.extend(new.next_if(|new| shift(new) <= period / 2).map(|new| (lost, new)));
        }
        pairs
    }
}

/// The shortest time between two.
fn shortest(starts: &BTreeSet<i64>) -> Option<i64> {
    let pairs = starts.iter().zip(starts.iter().skip(1));
    pairs.map(|(one, next)| next.saturating_sub(*one)).min()
}
