//! Reads a platform's lists: politely, conditionally, within a time limit, and with other lists if one fails.

use std::collections::{BTreeMap, BTreeSet};
use std::hash::{BuildHasher, RandomState};
use std::time::Duration;

use backon::{BackoffBuilder, ExponentialBuilder};
use jiff::Timestamp;
use reqwest::Method;
use reqwest::header::{ACCEPT, CONTENT_TYPE, IF_MODIFIED_SINCE, IF_NONE_MATCH};
use tokio::time::{Instant, timeout};
use url::Url;

use super::failure::{Cause, Failure};
use super::judge::{JudgedAnswer, given_validator, judge};
use super::merge::{ListRead, merge};
use super::page::{BodyFault, ListPage};
use super::source::{Host, Instead, List, ListRequest, Paging, Source, Strategy, Wanted};
use super::timeouts::FetchTimeouts;
use crate::config::Endpoints;
use crate::domain::listing::Origin;
use crate::domain::{Clock, Listing, Platform, Problem, Validator};
use crate::http::clocks::TOLERANCE;
use crate::http::{HostGates, HttpClient, HttpError, HttpResponse, Limits, pause};

/// A list with more pages than this isn't read completely.
const MOST_PAGES: u32 = 24;

/// After the first try.
const MORE_TRIES: usize = 2;

/// A server that asks for a longer wait is asked again in another run.
const LONGEST_WAIT: Duration = Duration::from_secs(15);

/// What came of asking a platform.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Fetched {
    /// What it says, or why it couldn't be asked.
    pub result: Result<Read, Problem>,
    /// Why one of several lists couldn't be read, while the others said something.
    pub in_part: Option<Problem>,
    /// How many bytes of answers were read, after decompression.
    pub bytes: u64,
    /// Whether a server answered.
    pub reached: bool,
    /// The present according to an answer that contradicts our clock, while it isn't known which of the two is wrong: nothing is over by our clock alone.
    pub present: Option<Timestamp>,
}

/// What a platform says.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Read {
    /// What is on.
    Listing(Box<Listing>),
    /// Nothing has changed since the validators were given; when each list's server said so.
    NotModified(BTreeMap<Origin, Timestamp>),
}

/// Asks `platform` what is on. `validators` are those of the last listing that was stored.
pub async fn fetch(
    platform: Platform,
    http: &HttpClient,
    gates: &HostGates,
    endpoints: &Endpoints,
    validators: &[Validator],
    clock: &dyn Clock,
) -> Fetched {
    fetch_with(
        FetchTimeouts::default(),
        platform,
        http,
        gates,
        endpoints,
        validators,
        clock,
    )
    .await
}

/// The same with another patience.
pub async fn fetch_with(
    patience: FetchTimeouts,
    platform: Platform,
    http: &HttpClient,
    gates: &HostGates,
    endpoints: &Endpoints,
    validators: &[Validator],
    clock: &dyn Clock,
) -> Fetched {
    let source = super::source(platform);
    let mut visit = Visit::new(patience, source, http, gates, validators, clock);
    let lists = match endpoints.platform(platform) {
        Ok((own, overridden)) => visit.lists(source, &own, overridden).await,
        Err(_) => Err(Cause::NoAddress.into()),
    };
    let mut in_part = None;
    let result = match lists {
        Ok((lists, all, failure)) => {
            in_part = failure.map(|failure| failure.problem(platform, clock.now()));
            let unchanged = lists.iter().all(|list| matches!(list, ListRead::Unchanged { .. }));
            let listing = merge(lists, all);
            Ok(if unchanged {
                Read::NotModified(listing.read_at)
            } else {
                Read::Listing(Box::new(listing))
            })
        }
        Err(failure) => Err(failure.problem(platform, clock.now())),
    };
    Fetched {
        result,
        in_part,
        bytes: visit.bytes,
        reached: visit.reached,
        present: visit.present,
    }
}

/// One visit to one platform.
pub(super) struct Visit<'a> {
    http: &'a HttpClient,
    gates: &'a HostGates,
    validators: &'a [Validator],
    clock: &'a dyn Clock,
    patience: FetchTimeouts,
    spacing: Duration,
    until: Instant,
    bytes: u64,
    reached: bool,
    present: Option<Timestamp>,
}

impl<'a> Visit<'a> {
    pub(super) fn new(
        patience: FetchTimeouts,
        source: &Source,
        http: &'a HttpClient,
        gates: &'a HostGates,
        validators: &'a [Validator],
        clock: &'a dyn Clock,
    ) -> Self {
        Self {
            http,
            gates,
            validators,
            clock,
            patience,
            spacing: patience.spacing.unwrap_or(source.spacing),
            until: Instant::now() + patience.whole,
            bytes: 0,
            reached: false,
            present: None,
        }
    }

    /// What the lists say, whether none of them failed, and the failure that is worth telling.
    async fn lists(
        &mut self,
        source: &Source,
        own: &Url,
        overridden: bool,
    ) -> Result<(Vec<ListRead>, bool, Option<Failure>), Failure> {
        let mut read = Vec::new();
        let mut failed: Option<Failure> = None;
        let mut is_worth_telling = false;
        for (place, list) in source.lists.iter().enumerate() {
            let Some(server) = server_of(list, own, overridden) else {
                continue;
            };
            let stands_in = source.strategy == Strategy::FirstThatAnswers;
            if stands_in && failed.as_ref().is_some_and(|failure| !failure.leads_to(list.instead)) {
                continue;
            }
            match self.list(list, &server).await {
                Ok(answered) if stands_in => {
                    let place = if list.instead == Instead::NotServed { 0 } else { place };
                    return Ok((vec![answered.in_place(place)], true, None));
                }
                Ok(answered) => read.push(answered),
                Err(later) => {
                    // A list that the server doesn't have isn't a failure if the first one was read.
                    is_worth_telling |= place == 0 || !later.is_not_served();
                    failed = Some(match failed {
                        Some(first) => first.or_later(later),
                        None => later,
                    });
                }
            }
        }
        match failed {
            // Half an answer that is empty says nothing.
            Some(failure) if !read.iter().any(ListRead::tells_something) => Err(failure),
            failed => Ok((read, failed.is_none(), failed.filter(|_| is_worth_telling))),
        }
    }

    /// Reads a list page by page. A page that fails fails the list: half a list would look like contests gone.
    async fn list(&mut self, list: &List, server: &Url) -> Result<ListRead, Failure> {
        let mut origin = list.origin;
        let mut pages: Vec<(ListPage, bool)> = Vec::new();
        let mut keys = BTreeSet::new();
        let (mut to_the_end, mut validator) = (false, None);
        let mut read_at = Timestamp::MAX;
        // One instant for all pages: a list must not change its month between two of them.
        let now = self.http.clocks().present(self.clock.now());
        for number in 1..=MOST_PAGES {
            let request = (list.request)(number, now);
            let known = self.validators.iter().find(|known| known.target == request.target);
            // Only the first page of one that stood alone was given a validator; another host has validators of its own.
            let conditional = number == 1 && list.host == Host::Own && request.json.is_none();
            let known = known.filter(|_| conditional).cloned();
            let (judged, answer) = self.ask(list, server, &request, known.as_ref()).await?;
            let given = given_validator(&request, &answer);
            read_at = read_at.min(self.http.clocks().stamp(answer.server_time(), self.clock.now()));
            let page = match (judged, known) {
                (JudgedAnswer::NotModified, Some(known)) => {
                    let validator = given.unwrap_or(known);
                    return Ok(ListRead::Unchanged {
                        origin,
                        read_at,
                        validator,
                    });
                }
                (JudgedAnswer::NotModified, None) => return Err(Cause::Status(answer.status).into()),
                (JudgedAnswer::Page(page), _) => *page,
            };
            // Months, for instance, may hold the same contests, or none.
            if let (Paging::UntilLast, Some((before, _))) = (list.paging, pages.last()) {
                page.follows(before, number, &keys).map_err(Cause::Body)?;
            }
            keys.extend(page.keys().cloned());
            origin = page.origin.unwrap_or(origin);
            let more = page.more && page.pages.is_none_or(|pages| number < pages);
            let goes_on = match list.paging {
                Paging::Exactly(count) => number < count,
                Paging::UntilLast => more,
            };
            let cut = more && list.paging != Paging::UntilLast;
            pages.push((page, cut));
            if !goes_on {
                to_the_end = !pages.iter().any(|(_, cut)| *cut);
                validator = given.filter(|_| conditional);
                break;
            }
        }
        let (rows, refused) = pages.iter().fold((0_usize, 0_usize), |(rows, refused), (page, _)| {
            (
                rows.saturating_add(page.rows()),
                refused.saturating_add(page.rejected.len()),
            )
        });
        if refused > rows {
            // The shape has changed: what is left of the list would be a lie.
            return Err(Cause::Body(BodyFault::RowsUnreadable).into());
        }
        let own = origin == list.origin || pages.iter().all(|(page, _)| page.whole);
        Ok(ListRead::Read {
            origin,
            pages: pages.into_iter().map(|(page, _)| page).collect(),
            covers: list.covers,
            // What answers under another name is another list, used as a fallback.
            to_the_end: to_the_end && own,
            read_at,
            validator,
        })
    }

    /// Asks until there is an answer to believe, a failure that trying again doesn't heal, or no time left.
    async fn ask(
        &mut self,
        list: &List,
        server: &Url,
        request: &ListRequest,
        known: Option<&Validator>,
    ) -> Result<(JudgedAnswer, HttpResponse), Failure> {
        let mut waits = ExponentialBuilder::new()
            .with_min_delay(self.patience.first_wait)
            .with_factor(3.0)
            .with_max_times(MORE_TRIES)
            .with_jitter()
            // Without a seed of its own, every installation would wait equally long, and all would come back at the same moment.
            .with_jitter_seed(RandomState::new().hash_one(()))
            .build();
        loop {
            let failure = match self.ask_once(list, server, request, known).await {
                Ok(answered) => return Ok(answered),
                Err(failure) => failure,
            };
            let wait = waits.next().filter(|_| failure.can_heal());
            let wait = wait.map(|wait| failure.wait.map_or(wait, |asked| asked.max(wait)));
            match wait {
                Some(wait) if wait <= LONGEST_WAIT && wait < self.time_left() => pause(wait).await,
                Some(_) | None => return Err(failure),
            }
        }
    }

    async fn ask_once(
        &mut self,
        list: &List,
        server: &Url,
        request: &ListRequest,
        known: Option<&Validator>,
    ) -> Result<(JudgedAnswer, HttpResponse), Failure> {
        let answer = self.send(list, server, request, known).await?;
        let contradicts = self.contradicts(&answer);
        self.present = self.present.or(contradicts);
        let present = contradicts.unwrap_or_else(|| self.http.clocks().present(self.clock.now()));
        let judged = judge(&answer, list, known.is_some(), present)?;
        Ok((judged, answer))
    }

    /// Sends a request in its turn, and returns the complete answer, whatever it is.
    pub(super) async fn send(
        &mut self,
        list: &List,
        server: &Url,
        request: &ListRequest,
        known: Option<&Validator>,
    ) -> Result<HttpResponse, Failure> {
        let url = server.join(&request.target).map_err(|_| Cause::NoAddress)?;
        let turn = self.gates.enter(url.authority(), self.spacing);
        let pass = timeout(self.time_left(), turn).await.map_err(|_| self.out_of_time())?;
        let limits = Limits {
            bytes: list.max_bytes,
            deadline: self.patience.request.min(self.time_left()),
        };
        let sent = self.http.send(self.build(list, url, request, known), limits).await;
        drop(pass);
        self.reached |= !sent.as_ref().is_err_and(HttpError::reached_nobody);
        let answer = sent.map_err(Cause::Transport)?;
        let read = u64::try_from(answer.body.len()).unwrap_or(u64::MAX);
        self.bytes = self.bytes.saturating_add(read);
        Ok(answer)
    }

    fn build(
        &self,
        list: &List,
        url: Url,
        request: &ListRequest,
        known: Option<&Validator>,
    ) -> reqwest::RequestBuilder {
        let method = if request.json.is_some() {
            Method::POST
        } else {
            Method::GET
        };
        let accept = match list.wanted {
            Wanted::Json => "application/json",
            Wanted::Html => "text/html",
        };
        let mut builder = self.http.request(method, url).header(ACCEPT, accept);
        for (name, value) in request.headers {
            builder = builder.header(*name, *value);
        }
        if let Some(json) = &request.json {
            builder = builder.header(CONTENT_TYPE, "application/json").body(json.clone());
        }
        if let Some(etag) = known.and_then(|known| known.etag.as_deref()) {
            builder = builder.header(IF_NONE_MATCH, etag);
        }
        if let Some(date) = known.and_then(|known| known.last_modified.as_deref()) {
            builder = builder.header(IF_MODIFIED_SINCE, date);
        }
        builder
    }

    /// The present according to this answer, if our clock is ahead of it and it isn't known yet which of the two is wrong.
    fn contradicts(&self, answer: &HttpResponse) -> Option<Timestamp> {
        let (clocks, now) = (self.http.clocks(), self.clock.now());
        let is_settled = clocks.off_by(now).is_some() || clocks.best(now).is_some_and(|best| best.abs() <= TOLERANCE);
        let time = answer.server_time().filter(|time| time.ahead_of(now) < -TOLERANCE)?;
        (!is_settled).then(|| time.latest())
    }

    fn time_left(&self) -> Duration {
        self.until.saturating_duration_since(Instant::now())
    }

    fn out_of_time(&self) -> Failure {
        Cause::Transport(HttpError::Timeout(self.patience.whole)).into()
    }
}

/// The server that a list is requested from; none for a list elsewhere while the endpoints file names a server: pointing the app at
/// another server means that only that one is asked.
pub(super) fn server_of(list: &List, own: &Url, overridden: bool) -> Option<Url> {
    match list.host {
        Host::Own => Some(own.clone()),
        Host::Other(server) => Url::parse(server).ok().filter(|_| !overridden),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    /// The servers that `platform` may be asked at, in their order.
    fn servers(platform: Platform, own: &str, overridden: bool) -> Vec<String> {
        let own = Url::parse(own).unwrap();
        let lists = crate::source(platform).lists.iter();
        lists
            .filter_map(|list| server_of(list, &own, overridden))
            .map(String::from)
            .collect()
    }

    #[test]
    fn the_mirror_is_asked_only_while_no_other_server_is_named() {
        let real = servers(Platform::Codeforces, "https://codeforces.com", false);
        assert_eq!(real, ["https://codeforces.com/", "https://mirror.codeforces.com/"]);
        let named = servers(Platform::Codeforces, "http://127.0.0.1:9", true);
        assert_eq!(named, ["http://127.0.0.1:9/"]);
    }

    #[test]
    fn no_other_platform_is_ever_asked_at_another_server() {
        for platform in Platform::ALL
            .iter()
            .filter(|platform| **platform != Platform::Codeforces)
        {
            let asked = servers(*platform, platform.server(), false);
            assert!(
                asked.iter().all(|server| server.starts_with(platform.server())),
                "{asked:?}"
            );
        }
    }
}
