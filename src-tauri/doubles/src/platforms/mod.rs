//! The platforms, each on its own loopback address, giving the answers they're told to give.

mod handles;
mod render;
mod response;
mod sample;
mod served;
#[cfg(test)]
mod tests;

use std::collections::{BTreeMap, VecDeque};
use std::sync::{Arc, LazyLock};
use std::time::Duration;

use jiff::Timestamp;
use serde::Serialize;

pub use handles::SAMPLE_HANDLE;
pub use response::Response;
pub use sample::{Sample, SampleContest};

use crate::clock::Clock;
use crate::google::Google;
use crate::patience::Watched;
use crate::wire::{Dates, Reply, Request, Server, Teller};

/// The platforms' keys, as configuration spells them: the second word of each row of the program's own table.
pub static PLATFORMS: LazyLock<Vec<&'static str>> = LazyLock::new(|| {
    let table = include_str!("../../../domain/src/platform.rs");
    let rows = table.lines().filter(|line| line.contains(" \"https://"));
    rows.filter_map(|row| row.split_whitespace().nth(1)).collect()
});

/// A request that came to a platform.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Seen {
    /// The platform's key.
    pub platform: String,
    /// When it came.
    pub at: Timestamp,
    /// The verb.
    pub method: String,
    /// The path and the query, as they were sent.
    pub path: String,
    /// Names in lower case, and values.
    pub headers: Vec<(String, String)>,
    /// The body as text.
    pub body: String,
}

impl Seen {
    /// The value of a header.
    #[must_use]
    pub fn header(&self, name: &str) -> Option<&str> {
        let found = self.headers.iter().find(|(known, _)| known == name);
        found.map(|(_, value)| value.as_str())
    }
}

#[derive(Debug)]
struct Route {
    platform: String,
    prefix: String,
    in_body: Option<String>,
    /// Each is given once, the last forever.
    answers: VecDeque<Response>,
}

#[derive(Debug, Default)]
struct State {
    routes: Vec<Route>,
    seen: Vec<Seen>,
    latency: Duration,
}

/// The servers. They stop when dropped.
#[derive(Debug)]
pub struct Platforms {
    servers: BTreeMap<&'static str, (Server, Dates)>,
    shared: Arc<Watched<State>>,
}

impl Platforms {
    /// Starts all on free ports; each answers 404 until it is told more.
    #[must_use]
    pub fn start() -> Self {
        Self::start_at(None)
    }

    /// Starts all on consecutive ports.
    ///
    /// # Panics
    /// If a port can't be listened on.
    #[must_use]
    pub fn start_at(first_port: Option<u16>) -> Self {
        let shared = Watched::new(State::default());
        let ports = (0_u16..).map(|step| first_port.map_or(0, |first| first.saturating_add(step)));
        let servers = PLATFORMS.iter().copied().zip(ports).map(|(platform, port)| {
            let (own, dates) = (Arc::clone(&shared), Dates::default());
            let server = Server::start(port, dates.clone(), move |request| {
                serve(Arc::clone(&own), platform, request)
            });
            let server = server.unwrap_or_else(|error| panic!("port {port} cannot be listened on: {error}"));
            (platform, (server, dates))
        });
        Self {
            servers: servers.collect(),
            shared,
        }
    }

    /// Starts all with sample contests relative to this instant.
    #[must_use]
    pub fn with_sample(now: Timestamp) -> (Self, Sample) {
        let platforms = Self::start();
        let sample = platforms.sample(now);
        (platforms, sample)
    }

    /// From now on `Date` says what `teller` tells; before, the system's time.
    pub fn date_by(&self, teller: impl Fn() -> Timestamp + Send + Sync + 'static) {
        let teller: Arc<Teller> = Arc::new(teller);
        for (_, dates) in self.servers.values() {
            dates.by(Arc::clone(&teller));
        }
    }

    /// From now on this platform's `Date` says what `teller` returns.
    ///
    /// # Panics
    /// If there is no such platform.
    pub fn date_one_by(&self, platform: &str, teller: impl Fn() -> Timestamp + Send + Sync + 'static) {
        self.server(platform).1.by(Arc::new(teller));
    }

    /// From now on every answer takes this long on its way.
    pub fn set_latency(&self, latency: Duration) {
        self.shared.change(|state| state.latency = latency);
    }

    /// `http://127.0.0.1:PORT` of a platform.
    ///
    /// # Panics
    /// If there is no such platform.
    #[must_use]
    pub fn url(&self, platform: &str) -> String {
        self.server(platform).0.url()
    }

    fn server(&self, platform: &str) -> &(Server, Dates) {
        let server = self.servers.get(platform);
        server.unwrap_or_else(|| panic!("there is no platform {platform}"))
    }

    /// The file that `CONTESTSYNC_ENDPOINTS` names.
    #[must_use]
    pub fn endpoints_toml(&self, google: &Google) -> String {
        let lines = PLATFORMS
            .iter()
            .map(|platform| format!("{platform} = \"{}\"\n", self.url(platform)));
        format!(
            "[platforms]\n{}\n{}",
            lines.collect::<String>(),
            google.endpoints_toml()
        )
    }

    /// From now on answers requests whose path begins like this; forgets what was said of that path before.
    pub fn set(&self, platform: &str, path_prefix: &str, response: Response) {
        self.sequence(platform, path_prefix, [response]);
    }

    /// Answers of which each is given once, the last forever.
    pub fn sequence(&self, platform: &str, path_prefix: &str, responses: impl IntoIterator<Item = Response>) {
        self.route(platform, path_prefix, None, responses);
    }

    /// Answers only requests that also have this text in their body.
    pub fn set_for_body(&self, platform: &str, path_prefix: &str, in_body: &str, response: Response) {
        self.route(platform, path_prefix, Some(in_body), [response]);
    }

    fn route(
        &self,
        platform: &str,
        prefix: &str,
        in_body: Option<&str>,
        responses: impl IntoIterator<Item = Response>,
    ) {
        assert!(PLATFORMS.contains(&platform), "there is no platform {platform}");
        let route = Route {
            platform: platform.to_owned(),
            prefix: prefix.to_owned(),
            in_body: in_body.map(str::to_owned),
            answers: responses.into_iter().collect(),
        };
        self.shared.change(|state| {
            // A rule for all bodies replaces those for single ones.
            state.routes.retain(|known| {
                let same_place = known.platform == route.platform && known.prefix == route.prefix;
                !(same_place && (route.in_body.is_none() || known.in_body == route.in_body))
            });
            state.routes.push(route);
        });
    }

    /// Forgets all answers of a platform: 404 from now on.
    pub fn clear(&self, platform: &str) {
        self.shared
            .change(|state| state.routes.retain(|route| route.platform != platform));
    }

    /// Fills in sample contests relative to this instant; the sample can be changed and shown again.
    #[must_use]
    pub fn sample(&self, now: Timestamp) -> Sample {
        let sample = Sample::at(now);
        self.show(&sample);
        sample
    }

    /// Lets all platforms answer with what the sample holds now.
    pub fn show(&self, sample: &Sample) {
        for platform in PLATFORMS.iter() {
            self.clear(platform);
        }
        render::show(self, sample);
    }

    /// All requests to a platform so far.
    #[must_use]
    pub fn requests(&self, platform: &str) -> Vec<Seen> {
        let state = self.shared.lock();
        state
            .seen
            .iter()
            .filter(|seen| seen.platform == platform)
            .cloned()
            .collect()
    }

    /// All requests so far, in the order of their arrival.
    #[must_use]
    pub fn all_requests(&self) -> Vec<Seen> {
        self.shared.lock().seen.clone()
    }

    /// Forgets the requests so far, so a long run doesn't grow by them.
    pub fn forget_requests(&self) {
        self.shared.change(|state| state.seen.clear());
    }

    /// Waits until so many requests have come to a platform in all; false when the time is over.
    pub async fn seen(&self, platform: &str, requests: usize, patience: Duration) -> bool {
        self.shared
            .until(patience, |state| has_seen(state, platform, requests))
            .await
    }

    /// The same for a thread that may block.
    #[must_use]
    pub fn block_until_seen(&self, platform: &str, requests: usize, patience: Duration) -> bool {
        self.shared
            .block_until(patience, |state| has_seen(state, platform, requests))
    }
}

fn has_seen(state: &State, platform: &str, requests: usize) -> bool {
    state.seen.iter().filter(|seen| seen.platform == platform).count() >= requests
}

async fn serve(shared: Arc<Watched<State>>, platform: &'static str, request: Request) -> Reply {
    let target = match request.raw_query.as_str() {
        "" => request.path.clone(),
        query => format!("{}?{query}", request.path),
    };
    let body = String::from_utf8_lossy(&request.body).into_owned();
    let headers = request.headers.iter().map(|(name, value)| {
        let value = String::from_utf8_lossy(value.as_bytes()).into_owned();
        (name.as_str().to_owned(), value)
    });
    let seen = Seen {
        platform: platform.to_owned(),
        at: Clock::default().now(),
        method: request.method.clone(),
        path: target.clone(),
        headers: headers.collect(),
        body: body.clone(),
    };
    let (response, latency) = shared.change(|state| {
        state.seen.push(seen);
        (choose(state, platform, &target, &body), state.latency)
    });
    crate::clock::wait(latency).await;
    let response =
        response.unwrap_or_else(|| Response::html("<!DOCTYPE html><title>404 Not Found</title>").status(404));
    response.reply(request.header("if-none-match")).await
}

/// The rule with the longest prefix; among these one that looks at the body.
fn choose(state: &mut State, platform: &str, target: &str, body: &str) -> Option<Response> {
    let meant = state.routes.iter_mut().filter(|route| {
        route.platform == platform
            && target.starts_with(&route.prefix)
            && route.in_body.as_ref().is_none_or(|text| body.contains(text))
    });
    let route = meant.max_by_key(|route| (route.prefix.len(), route.in_body.is_some()))?;
    if route.answers.len() > 1 {
        route.answers.pop_front()
    } else {
        route.answers.front().cloned()
    }
}
