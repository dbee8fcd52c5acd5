//! Which Google client to use: the user's own from the preferences, or else the built-in one.

use secrecy::{ExposeSecret, SecretString};
use serde::Deserialize;

use super::error::{AccountError, ClientFileFault};
use crate::config::files::text_of;
use crate::domain::Preferences;

/// The client compiled in, for builds of a publisher who has one.
const BUILT_IN_ID: Option<&str> = option_env!("CONTESTSYNC_GOOGLE_CLIENT_ID");
const BUILT_IN_SECRET: Option<&str> = option_env!("CONTESTSYNC_GOOGLE_CLIENT_SECRET");

/// Google's file is below 1 KiB.
pub const LARGEST_FILE: usize = 16 * 1024;
const LONGEST_VALUE: usize = 512;

/// Client id and secret. Google wants the secret of a desktop client though it is none; it is still never logged.
#[derive(Clone, Debug)]
pub struct ClientConfig {
    /// The id.
    pub id: String,
    /// The secret.
    pub secret: Option<SecretString>,
}

impl ClientConfig {
    /// The client of the preferences, else the one built in.
    pub fn resolve(preferences: &Preferences) -> Result<Self, AccountError> {
        Self::choose(
            (
                preferences.google_client_id.as_deref(),
                preferences.google_client_secret.as_deref(),
            ),
            (BUILT_IN_ID, BUILT_IN_SECRET),
        )
    }

    /// An own id never goes with the built-in secret, nor the other way round: they belong together.
    fn choose(own: (Option<&str>, Option<&str>), built_in: (Option<&str>, Option<&str>)) -> Result<Self, AccountError> {
        let pair = |(id, secret): (Option<&str>, Option<&str>)| {
            let id = id.map(str::trim).filter(|id| is_value(id))?.to_owned();
            let secret = secret.map(str::trim).filter(|secret| is_value(secret));
            Some(Self {
                id,
                secret: secret.map(SecretString::from),
            })
        };
        pair(own)
            .or_else(|| pair(built_in))
            .ok_or(AccountError::ClientNotConfigured)
    }

    /// Whether both are the same client with the same secret.
    #[must_use]
    pub fn is_same(&self, other: &Self) -> bool {
        let secret = |client: &Self| client.secret.as_ref().map(|secret| secret.expose_secret().to_owned());
        self.id == other.id && secret(self) == secret(other)
    }

    /// Reads the JSON file that Google's console offers for download.
    pub fn from_download(bytes: &[u8]) -> Result<Self, AccountError> {
        if bytes.len() > LARGEST_FILE {
            return Err(AccountError::ClientFile(ClientFileFault::TooLarge));
        }
        let not_a_client = || AccountError::ClientFile(ClientFileFault::NotAClient);
        let text = text_of(bytes).ok_or_else(not_a_client)?;
        // The window hands over what its page read, where a byte-order mark may be left.
        let text = text.trim_start_matches('\u{feff}');
        let file: Download = serde_json::from_str(text).map_err(|_| not_a_client())?;
        let installed = match (file.installed, file.web) {
            (Some(installed), _) => installed,
            (None, Some(_)) => return Err(AccountError::ClientFile(ClientFileFault::Web)),
            (None, None) => return Err(not_a_client()),
        };
        if !is_value(&installed.client_id) || !installed.client_secret.as_deref().is_none_or(is_value) {
            return Err(AccountError::ClientFile(ClientFileFault::Value));
        }
        Ok(Self {
            id: installed.client_id,
            secret: installed.client_secret.map(SecretString::from),
        })
    }
}

fn is_value(text: &str) -> bool {
    !text.is_empty() && text.len() <= LONGEST_VALUE && text.bytes().all(|byte| byte.is_ascii_graphic())
}

#[derive(Deserialize)]
struct Download {
    installed: Option<Installed>,
    web: Option<serde::de::IgnoredAny>,
}

#[derive(Deserialize)]
struct Installed {
    client_id: String,
    client_secret: Option<String>,
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_own_client_wins_and_never_borrows_the_built_in_secret() {
        let own = ClientConfig::choose((Some(" own "), None), (Some("built"), Some("its secret"))).unwrap();
        assert_eq!((own.id.as_str(), own.secret.is_none()), ("own", true));
        let built = ClientConfig::choose((None, Some("stray")), (Some("built"), Some("s"))).unwrap();
        assert_eq!(built.secret.unwrap().expose_secret(), "s");
    }

    #[test]
    fn without_any_client_the_steps_are_told() {
        let error = ClientConfig::choose((Some("  "), None), (None, None)).unwrap_err();
        let problem = crate::domain::Problem::from(error);
        assert_eq!(problem.code, crate::domain::Code::ClientNotConfigured);
        assert!(problem.message.contains("Desktop app") && problem.message.contains("google.client_id"));
    }

    #[test]
    fn the_downloaded_file_of_a_desktop_client_is_read() {
        let text = br#"{"installed":{"client_id":"1-a.apps.googleusercontent.com","project_id":"p","client_secret":"GOCSPX-x","redirect_uris":["http://localhost"]}}"#;
        let client = ClientConfig::from_download(text).unwrap();
        assert_eq!(client.id, "1-a.apps.googleusercontent.com");
        assert_eq!(client.secret.as_ref().unwrap().expose_secret(), "GOCSPX-x");
        assert!(!format!("{client:?}").contains("GOCSPX"));
    }

    #[test]
    fn a_file_that_an_editor_stored_in_its_own_encoding_is_read() {
        let text = r#"{"installed":{"client_id":"1-a.apps.googleusercontent.com"}}"#;
        let utf16: Vec<u8> = text.encode_utf16().flat_map(u16::to_le_bytes).collect();
        for bytes in [
            [b"\xEF\xBB\xBF", text.as_bytes()].concat(),
            [&b"\xFF\xFE"[..], &utf16].concat(),
            format!("\u{feff}{text}").into_bytes(),
            format!("\r\n {text}\r\n").into_bytes(),
        ] {
            let client = ClientConfig::from_download(&bytes).unwrap();
            assert_eq!(client.id, "1-a.apps.googleusercontent.com");
        }
    }

    #[test]
    fn other_files_are_refused_with_the_reason() {
        let large = vec![b' '; LARGEST_FILE + 1];
        for (bytes, fault) in [
            (&br#"{"web":{"client_id":"x"}}"#[..], ClientFileFault::Web),
            (br#"{"type":"service_account"}"#, ClientFileFault::NotAClient),
            (b"<html>", ClientFileFault::NotAClient),
            (br#"{"installed":{"client_id":"a b"}}"#, ClientFileFault::Value),
            (&large, ClientFileFault::TooLarge),
        ] {
            let error = ClientConfig::from_download(bytes).unwrap_err();
            assert!(
                matches!(error, AccountError::ClientFile(found) if found == fault),
                "{error}"
            );
        }
    }
}
