//! Asks a platform as a refresh would, and says whether its answers still have the shape that was recorded.

use jiff::Timestamp;
use url::Url;

use super::failure::{Cause, Failure};
use super::fetch::{Visit, server_of};
use super::judge::{JudgedAnswer, judge};
use super::page::{BodyFault, ListPage};
use super::redact::copy_of;
use super::shape::{Difference, Shape, ShapeChange};
use super::source::{List, ListRequest, Strategy, Wanted};
use super::timeouts::FetchTimeouts;
use crate::config::Endpoints;
use crate::domain::listing::Origin;
use crate::domain::{Clock, Platform, Problem};
use crate::http::{HostGates, HttpClient, HttpResponse};

/// How an answer is.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum ListVerdict {
    /// As it was recorded.
    Expected,
    /// It can be read, and is not as it was recorded.
    Changed,
    /// It is not the list.
    Unreadable,
    /// The server answers, and gives no list.
    Refused,
    /// There is no answer.
    Unreachable,
}

/// What one list of a platform gave.
#[derive(Clone, Debug)]
pub struct Examined {
    /// The list.
    pub list: Origin,
    /// What was asked.
    pub address: String,
    /// How the answer is.
    pub verdict: ListVerdict,
    /// Why there is no list.
    pub problem: Option<Problem>,
    /// What differs from the recorded shape.
    pub differences: Vec<Difference>,
    /// Whether a shape is recorded.
    pub is_recorded: bool,
    /// When each contest ends that was read.
    pub ends: Vec<Timestamp>,
    /// Rows that were read, old ones and those without a time among them.
    pub rows: usize,
    /// Why rows were refused.
    pub refused: Vec<String>,
    /// A part that belongs to the answer is not there.
    pub partial: bool,
    /// More pages follow, which were not asked for.
    pub more: bool,
    /// How large the answer is.
    pub bytes: usize,
    /// The answer without personal details, and the ending of such a file's name.
    pub copy: Option<(String, &'static str)>,
}

impl Examined {
    /// Nothing is known yet.
    fn before(list: &List, server: &Url, request: &ListRequest) -> Self {
        Self {
            list: list.origin,
            address: server
                .join(&request.target)
                .map_or_else(|_| server.to_string(), String::from),
            verdict: ListVerdict::Unreachable,
            problem: None,
            differences: Vec::new(),
            is_recorded: false,
            ends: Vec::new(),
            rows: 0,
            refused: Vec::new(),
            partial: false,
            more: false,
            bytes: 0,
            copy: None,
        }
    }
}

/// What is said of a platform whose server asked for a pause: its first list is refused for now, and nobody asked.
#[must_use]
pub fn not_asked(platform: Platform, endpoints: &Endpoints, pause: &Problem, now: Timestamp) -> Vec<Examined> {
    let Ok((server, _)) = endpoints.platform(platform) else {
        return Vec::new();
    };
    let first = super::source(platform).lists.first();
    let found = first.map(|list| Examined {
        verdict: ListVerdict::Refused,
        problem: Some(pause.clone()),
        ..Examined::before(list, &server, &(list.request)(1, now))
    });
    found.into_iter().collect()
}

/// Asks each list of `platform` for its first page: those that stand in for another only where that failed.
pub async fn examine(
    platform: Platform,
    http: &HttpClient,
    gates: &HostGates,
    endpoints: &Endpoints,
    clock: &dyn Clock,
) -> Vec<Examined> {
    let source = super::source(platform);
    let Ok((own, overridden)) = endpoints.platform(platform) else {
        return Vec::new();
    };
    let mut visit = Visit::new(FetchTimeouts::default(), source, http, gates, &[], clock);
    let mut examined = Vec::new();
    let mut failed: Option<Failure> = None;
    for list in source.lists {
        let Some(server) = server_of(list, &own, overridden) else {
            continue;
        };
        let stands_in = source.strategy == Strategy::FirstThatAnswers;
        if stands_in && failed.as_ref().is_some_and(|failure| !failure.leads_to(list.instead)) {
            continue;
        }
        let (found, failure) = look(&mut visit, platform, list, &server, clock).await;
        examined.push(found);
        failed = failure;
        if stands_in && failed.is_none() {
            break;
        }
    }
    examined
}

async fn look(
    visit: &mut Visit<'_>,
    platform: Platform,
    list: &List,
    server: &Url,
    clock: &dyn Clock,
) -> (Examined, Option<Failure>) {
    let request: ListRequest = (list.request)(1, clock.now());
    let mut found = Examined::before(list, server, &request);
    let sent = match visit.send(list, server, &request, None).await {
        Err(failure) if failure.can_heal() => visit.send(list, server, &request, None).await,
        sent => sent,
    };
    let read = sent.and_then(|answer| {
        let judged = judge(&answer, list, false, clock.now());
        let page = judged.as_ref().ok().and_then(|judged| match judged {
            JudgedAnswer::Page(page) => Some(&**page),
            JudgedAnswer::NotModified => None,
        });
        take(&mut found, platform, list, &answer, page);
        judged
    });
    let read = read.and_then(|_| {
        if found.refused.len() > found.rows {
            Err(Cause::Body(BodyFault::RowsUnreadable).into())
        } else {
            Ok(())
        }
    });
    let Err(failure) = read else {
        found.verdict = verdict(&found, platform);
        return (found, None);
    };
    found.verdict = match &failure.cause {
        Cause::Transport(_) => ListVerdict::Unreachable,
        Cause::Body(BodyFault::UnknownField | BodyFault::CallLimit | BodyFault::Refused)
        | Cause::Status(_)
        | Cause::RateLimited
        | Cause::Challenge
        | Cause::NoAddress => ListVerdict::Refused,
        Cause::Body(_) => ListVerdict::Unreadable,
    };
    if found.verdict == ListVerdict::Refused {
        // An error in place of a list has another shape, which is no news.
        (found.differences, found.copy) = (Vec::new(), None);
    }
    found.problem = Some(failure.problem(platform, clock.now()));
    (found, Some(failure))
}

/// Takes in what the answer shows.
fn take(found: &mut Examined, platform: Platform, list: &List, answer: &HttpResponse, page: Option<&ListPage>) {
    found.bytes = answer.body.len();
    if let Some(page) = page {
        found.list = page.origin.unwrap_or(list.origin);
        found.ends = page.contests.iter().map(|contest| contest.ends_at).collect();
        found.rows = page.rows();
        found.refused = page.rejected.iter().map(|row| row.reason.clone()).collect();
        (found.partial, found.more) = (page.partial, page.more);
    }
    let recorded = Shape::recorded(platform.key(), found.list);
    found.is_recorded = recorded.is_some();
    if let (Some(recorded), Some(shape)) = (&recorded, Shape::of(&answer.body, list.wanted)) {
        found.differences = recorded.differences(&shape);
    }
    let ending = match list.wanted {
        Wanted::Json => "json",
        Wanted::Html => "html",
    };
    found.copy = copy_of(&answer.body, list.wanted, recorded.as_ref()).map(|copy| (copy, ending));
}

fn verdict(found: &Examined, platform: Platform) -> ListVerdict {
    // Where only parts of an answer were ever seen, a field that is new to us is no change.
    let counts = |difference: &&Difference| difference.what != ShapeChange::Added || platform.was_seen_live();
    let differs = found.differences.iter().filter(counts).count() > 0;
    if differs || found.partial || !found.refused.is_empty() {
        ListVerdict::Changed
    } else {
        ListVerdict::Expected
    }
}
