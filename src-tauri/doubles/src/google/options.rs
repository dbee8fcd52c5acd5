//! How this Google behaves; every option can be changed while it runs.

use serde::{Deserialize, Serialize};

/// The client id the double knows unless told otherwise.
pub const CLIENT_ID: &str = "1234567890-double.apps.googleusercontent.com";
/// Its secret.
pub const CLIENT_SECRET: &str = "GOCSPX-double";

/// An OAuth client of type "Desktop app".
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Client {
    /// Its id.
    pub id: String,
    /// Its secret, which Google wants to see although it is none.
    pub secret: String,
}

/// What the person at the consent page does.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Consent {
    /// Grants all that is asked.
    #[default]
    Grant,
    /// Leaves all boxes but these unticked.
    GrantOnly(Vec<String>),
    /// Says no.
    Deny,
    /// Grants, but the redirect carries another state: an attack.
    WrongState,
    /// Leaves the page open.
    NoAnswer,
}

/// What becomes of a PATCH that sets an event's status to canceled: nothing that Google publishes says.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum CancelByPatch {
    /// The event is deleted.
    #[default]
    Accept,
    /// The status is passed over, the rest is written.
    Ignore,
    /// It is refused with this status, 400 or 403.
    Refuse(u16),
}

/// How this Google behaves.
#[expect(clippy::struct_excessive_bools, reason = "each is a switch of its own")]
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default, deny_unknown_fields)]
pub struct Options {
    /// The port to listen on, 0 for any free one. Only looked at by `start`.
    pub port: u16,
    /// Who signs in.
    pub email: String,
    /// The zone of that person's primary calendar.
    pub time_zone: String,
    /// The OAuth clients that Google knows.
    pub clients: Vec<Client>,
    /// What the person at the consent page does.
    pub consent: Consent,
    /// How long an access token lives.
    pub access_token_seconds: i64,
    /// How long a refresh token lives; 604800 plays a project in "Testing".
    pub refresh_token_seconds: Option<i64>,
    /// Whether each refresh gives a new refresh token and ends the old one.
    pub rotate_refresh_tokens: bool,
    /// Waits so long before each call is looked at.
    pub latency_ms: u64,
    /// At most so many events in a page, whatever was asked for.
    pub page_cap: Option<usize>,
    /// Whether an empty page with a nextPageToken comes before each page.
    pub empty_pages: bool,
    /// Whether lists show of a deleted event its id, status and etag alone.
    pub bare_tombstones: bool,
    /// Whether a deleted event shows its id, status and etag alone wherever it is shown.
    pub bare_deleted: bool,
    /// Whether a deleted event loses its private properties.
    pub forgetful_deletion: bool,
    /// What becomes of a PATCH that sets an event's status to canceled.
    pub cancel_by_patch: CancelByPatch,
    /// Whether a deleted event can't be brought back (403), as some report.
    pub refuse_revival: bool,
    /// Whether a person's edit of reminders alone moves neither etag nor sync token.
    pub quiet_reminders: bool,
    /// Fields of events and calendars that are refused with 400, such as `colorId` or `timeZone`; the time zone UTC is always taken.
    pub refused_fields: Vec<String>,
    /// A new calendar is missing from the list and answers 403 for so many calls.
    pub young_calls: u32,
    /// So many units a minute, of which a PATCH takes three; over it 403 rateLimitExceeded.
    pub quota_per_minute: Option<u32>,
}

impl Default for Options {
    fn default() -> Self {
        Self {
            port: 0,
            email: "person@example.com".to_owned(),
            time_zone: "Asia/Kolkata".to_owned(),
            clients: vec![Client {
                id: CLIENT_ID.to_owned(),
                secret: CLIENT_SECRET.to_owned(),
            }],
            consent: Consent::Grant,
            access_token_seconds: 3599,
            refresh_token_seconds: None,
            rotate_refresh_tokens: false,
            latency_ms: 0,
            page_cap: None,
            empty_pages: false,
            bare_tombstones: false,
            bare_deleted: false,
            forgetful_deletion: false,
            cancel_by_patch: CancelByPatch::Accept,
            refuse_revival: false,
            quiet_reminders: false,
            refused_fields: Vec::new(),
            young_calls: 0,
            quota_per_minute: None,
        }
    }
}
