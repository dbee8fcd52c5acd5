//! The Google account and this computer's secrets. Independent of calendar and store: it takes and returns encrypted bytes and access tokens.
//!
//! - [`client`]: which Google client we are: built in, or the user's own
//! - [`scopes`]: what is asked for, what was granted, in words
//! - [`oauth`]: the calls to Google: consent address, code, refresh, revoke, who it is
//! - [`answer`]: the token endpoint's answers, believed only when they hold together
//! - [`loopback`]: the one-shot listener the browser comes back to
//! - [`redirect`]: what the browser brings, checked
//! - [`landing`]: the page it gets
//! - [`sign_in`]: one sign-in from the consent address to the tokens
//! - [`attempts`]: at most one sign-in at a time
//! - [`browser`]: opens the consent page
//! - [`token`]: the access token in memory, refreshed by one asker for all
//! - [`data_key`]: the key that seals secrets, and the text it is kept as
//! - [`seal`]: sealing and opening with it
//! - [`key_store`]: which place holds the key
//! - [`keyring`] and [`key_file`]: the two places
//! - [`error`]: the room's error

#![forbid(unsafe_code)]

pub mod answer;
pub mod attempts;
pub mod browser;
pub mod client;
pub mod data_key;
pub mod error;
pub mod key_file;
pub mod key_store;
pub mod keyring;
pub mod landing;
pub mod loopback;
pub mod oauth;
pub mod redirect;
pub mod scopes;
pub mod seal;
pub mod sign_in;
pub mod token;

use contestsync_config as config;
use contestsync_domain as domain;
use contestsync_http as http;
use contestsync_words as words;

pub use attempts::{Cancel, SignInAttempt, SignInAttempts};
pub use client::ClientConfig;
pub use data_key::{DataKey, KeyId};
pub use error::AccountError;
pub use key_store::{KeyKind, KeyStore};
pub use oauth::{Identity, OAuth};
pub use scopes::Grant;
pub use sign_in::{AuthorizationFlow, SignedIn};
pub use token::AccessTokens;
