//! Failures that a test plans: which calls, how often, and how they fail.

use serde::{Deserialize, Serialize};

use super::journal::Logged;

/// How a call fails.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum InjectedFault {
    /// Not done; this status and reason in Google's envelope.
    Status {
        /// The status.
        code: u16,
        /// Google's word, such as `rateLimitExceeded`.
        reason: String,
        /// The Retry-After header.
        #[serde(default)]
        retry_after: Option<u32>,
    },
    /// Not done; an error of the token endpoint: 400 with this word.
    #[serde(rename = "oauth")]
    OAuth(String),
    /// Not done; the connection is closed.
    DropBeforeHandling,
    /// Done; the connection is closed without an answer.
    DropAfterHandling,
    /// Not done; a page of HTML with this status.
    Html(u16),
    /// Done; the answer is this body with status 200.
    Garbage(String),
    /// Not done; there is never an answer.
    Stall,
    /// Waits until the test calls `release`, then is done.
    Hold,
    /// Done; the answer waits until the test calls `release`.
    HoldAnswer,
}

impl InjectedFault {
    /// A status without a Retry-After.
    #[must_use]
    pub fn status(code: u16, reason: &str) -> Self {
        Self::Status {
            code,
            reason: reason.to_owned(),
            retry_after: None,
        }
    }
}

/// Which calls are meant; what is left out isn't looked at.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default, deny_unknown_fields)]
pub struct Matcher {
    /// The verb.
    pub method: Option<String>,
    /// How the path begins.
    pub path: Option<String>,
    /// The method of Calendar, or how its name begins: `calendar.events.`.
    pub api: Option<String>,
    /// Text within the body.
    pub body: Option<String>,
    /// So many matching calls are let through first.
    pub skip: usize,
}

impl Matcher {
    /// Lets so many matching calls through first.
    #[must_use]
    pub fn after(mut self, calls: usize) -> Self {
        self.skip = calls;
        self
    }

    /// Only with this text in the body.
    #[must_use]
    pub fn with_body(mut self, text: &str) -> Self {
        self.body = Some(text.to_owned());
        self
    }

    /// Whether this request is meant, apart from `skip`.
    #[must_use]
    pub fn matches(&self, request: &Logged) -> bool {
        let api = request.api.as_deref().unwrap_or_default();
        self.method.as_ref().is_none_or(|method| *method == request.method)
            && self.path.as_ref().is_none_or(|path| request.path.starts_with(path))
            && self
                .api
                .as_ref()
                .is_none_or(|wanted| api == wanted || (wanted.ends_with('.') && api.starts_with(wanted)))
            && self.body.as_ref().is_none_or(|text| request.body.contains(text))
    }
}

/// `"*"` any call, `"/token"` a path, `"calendar.events.insert"` a method of Calendar, `"PATCH"` a verb.
impl From<&str> for Matcher {
    fn from(text: &str) -> Self {
        let own = Some(text.to_owned());
        match text {
            "*" => Self::default(),
            _ if text.starts_with('/') => Self {
                path: own,
                ..Self::default()
            },
            _ if text.starts_with("calendar.") => Self {
                api: own,
                ..Self::default()
            },
            _ => Self {
                method: own,
                ..Self::default()
            },
        }
    }
}

#[derive(Debug)]
struct Planned {
    matcher: Matcher,
    fault: InjectedFault,
    times: usize,
}

/// The failures still to come.
#[derive(Debug, Default)]
pub(crate) struct Faults(Vec<Planned>);

impl Faults {
    pub(crate) fn plan(&mut self, matcher: Matcher, fault: InjectedFault, times: usize) {
        self.0.push(Planned { matcher, fault, times });
    }

    pub(crate) fn clear(&mut self) {
        self.0.clear();
    }

    /// The failure planned for this request, used up by it.
    pub(crate) fn take(&mut self, request: &Logged) -> Option<InjectedFault> {
        for planned in &mut self.0 {
            if planned.times == 0 || !planned.matcher.matches(request) {
                continue;
            }
            if planned.matcher.skip > 0 {
                planned.matcher.skip -= 1;
                continue;
            }
            planned.times -= 1;
            return Some(planned.fault.clone());
        }
        None
    }
}
