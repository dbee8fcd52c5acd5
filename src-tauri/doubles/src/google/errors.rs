//! Errors in Google's own words: the old envelope, as its page on errors shows it.

use serde_json::{Value, json};

use crate::wire::WireResponse;

/// An error of the Calendar interface.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct ApiError {
    pub(crate) code: u16,
    pub(crate) domain: &'static str,
    pub(crate) reason: String,
    pub(crate) message: String,
    pub(crate) location: Option<(&'static str, String)>,
    /// Why, in plain words, if it is the client's fault.
    pub(crate) fault: Option<String>,
}

/// The answer, or the error in Google's words.
pub(crate) type Outcome<T> = Result<T, ApiError>;

impl ApiError {
    pub(crate) fn new(code: u16, reason: &str, message: &str) -> Self {
        let domain = match reason {
            "rateLimitExceeded"
            | "userRateLimitExceeded"
            | "quotaExceeded"
            | "dailyLimitExceeded"
            | "accessNotConfigured" => "usageLimits",
            "timeRangeEmpty"
            | "fullSyncRequired"
            | "updatedMinTooLongAgo"
            | "forbiddenForNonOrganizer"
            | "cannotUseDefaultRemindersAndSpecifyOverride" => "calendar",
            _ => "global",
        };
        Self {
            code,
            domain,
            reason: reason.to_owned(),
            message: message.to_owned(),
            location: None,
            fault: None,
        }
    }

    /// The client's fault, in plain words: recorded as a violation.
    pub(crate) fn fault(mut self, fault: impl Into<String>) -> Self {
        self.fault = Some(fault.into());
        self
    }

    pub(crate) fn at(mut self, kind: &'static str, name: &str) -> Self {
        self.location = Some((kind, name.to_owned()));
        self
    }

    pub(crate) fn invalid(what: impl Into<String>) -> Self {
        let what = what.into();
        Self::new(400, "invalid", &what).fault(what)
    }

    pub(crate) fn required(what: &str) -> Self {
        let message = format!("Missing {what}.");
        Self::new(400, "required", &message).fault(message)
    }

    pub(crate) fn credentials() -> Self {
        Self::new(401, "authError", "Invalid Credentials").at("header", "Authorization")
    }

    pub(crate) fn scopes(fault: impl Into<String>) -> Self {
        Self::new(
            403,
            "insufficientPermissions",
            "Request had insufficient authentication scopes.",
        )
        .fault(fault)
    }

    pub(crate) fn not_found() -> Self {
        Self::new(404, "notFound", "Not Found")
    }

    pub(crate) fn duplicate() -> Self {
        Self::new(409, "duplicate", "The requested identifier already exists.")
    }

    pub(crate) fn deleted() -> Self {
        Self::new(410, "deleted", "Resource has been deleted")
    }

    pub(crate) fn full_sync() -> Self {
        let message = "Sync token is no longer valid, a full sync is required.";
        Self::new(410, "fullSyncRequired", message).at("parameter", "syncToken")
    }

    pub(crate) fn condition() -> Self {
        Self::new(412, "conditionNotMet", "Precondition Failed").at("header", "If-Match")
    }

    /// The body as Google sends it.
    pub(crate) fn body(&self) -> Value {
        let mut one = json!({"domain": self.domain, "reason": self.reason, "message": self.message});
        if let (Some((kind, name)), Some(one)) = (&self.location, one.as_object_mut()) {
            one.insert("locationType".to_owned(), json!(kind));
            one.insert("location".to_owned(), json!(name));
        }
        json!({"error": {"errors": [one], "code": self.code, "message": self.message}})
    }

    pub(crate) fn answer(&self) -> WireResponse {
        let answer = WireResponse::json(self.code, &self.body());
        if self.code == 401 {
            return answer.with(
                "www-authenticate",
                "Bearer realm=\"https://accounts.google.com/\", error=\"invalid_token\"",
            );
        }
        answer
    }
}
