//! The addresses of all servers: the real ones, or those in the TOML file that `CONTESTSYNC_ENDPOINTS` names.

use std::collections::BTreeMap;
use std::path::Path;

use serde::Deserialize;
use url::Url;

use super::ConfigError;
use super::files::text_in;
use crate::domain::Platform;

pub use crate::domain::web_address::is_loopback;

/// Larger than any endpoints file.
const LARGEST: u64 = 64 * 1024;

/// Scheme, host and port of every server. https, or plain http on a loopback address.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Endpoints {
    /// An endpoints file is in use: plain http may be spoken with this machine.
    pub from_file: bool,
    overridden: BTreeMap<Platform, Url>,
    /// A file is in use: a calendar feed may then be at a loopback address, over plain http.
    pub loopback_feeds: bool,
    /// Where people consent: `/o/oauth2/v2/auth`.
    pub accounts: Url,
    /// `/token` and `/revoke`.
    pub oauth: Url,
    /// `/calendar/v3/…` and `/oauth2/v3/userinfo`.
    pub api: Url,
    /// The servers serve made-up contests, and every face says so.
    pub sample: bool,
}

#[derive(Debug, Default, Deserialize)]
#[serde(deny_unknown_fields, default)]
struct File {
    sample: bool,
    platforms: BTreeMap<String, String>,
    google: Google,
}

#[derive(Debug, Default, Deserialize)]
#[serde(deny_unknown_fields, default)]
struct Google {
    accounts: Option<String>,
    oauth: Option<String>,
    api: Option<String>,
}

impl Endpoints {
    /// The file that `CONTESTSYNC_ENDPOINTS` names, else the real services.
    #[expect(clippy::disallowed_methods, reason = "the environment is read in this room alone")]
    pub fn from_environment() -> Result<Self, ConfigError> {
        match std::env::var_os("CONTESTSYNC_ENDPOINTS").filter(|path| !path.is_empty()) {
            Some(path) => Self::from_file(Path::new(&path)),
            None => match Self::parse("") {
                Ok(real) => Ok(Self {
                    from_file: false,
                    ..real
                }),
                Err(fault) => Err(ConfigError::EndpointsInvalid {
                    path: String::new(),
                    fault,
                }),
            },
        }
    }

    /// Reads the file at `path`; what it leaves out stays the real service.
    pub fn from_file(path: &Path) -> Result<Self, ConfigError> {
        let shown = path.display().to_string();
        let text = text_in(path, LARGEST).map_err(|source| ConfigError::EndpointsUnreadable {
            path: shown.clone(),
            source,
        })?;
        let endpoints = Self::parse(&text).map_err(|fault| ConfigError::EndpointsInvalid { path: shown, fault })?;
        Ok(Self {
            loopback_feeds: true,
            ..endpoints
        })
    }

    /// Reads TOML text; on an error says what is wrong with it.
    pub fn parse(text: &str) -> Result<Self, String> {
        let file: File = toml::from_str(text).map_err(|error| error.message().to_owned())?;
        let mut overridden = BTreeMap::new();
        for (key, value) in &file.platforms {
            let platform: Platform = key.parse().map_err(|error| format!("{error}"))?;
            overridden.insert(platform, server(key, value)?);
        }
        let google = |key: &str, given: Option<String>, real: &str| server(key, given.as_deref().unwrap_or(real));
        Ok(Self {
            from_file: true,
            overridden,
            loopback_feeds: false,
            accounts: google("accounts", file.google.accounts, "https://accounts.google.com")?,
            oauth: google("oauth", file.google.oauth, "https://oauth2.googleapis.com")?,
            api: google("api", file.google.api, "https://www.googleapis.com")?,
            sample: file.sample,
        })
    }

    /// The server of a platform and whether it is another than the real one. Fallback hosts of the real service must not be asked when it is.
    pub fn platform(&self, platform: Platform) -> Result<(Url, bool), url::ParseError> {
        match self.overridden.get(&platform) {
            Some(url) => Ok((url.clone(), true)),
            None => Ok((Url::parse(platform.server())?, false)),
        }
    }
}

fn server(key: &str, value: &str) -> Result<Url, String> {
    let url = Url::parse(value).map_err(|_| format!("\"{key}\" is not an address such as http://127.0.0.1:9001"))?;
    if !url.username().is_empty() || url.password().is_some() || url.query().is_some() || url.path() != "/" {
        return Err(format!("\"{key}\" takes only scheme, host, and port"));
    }
    match url.scheme() {
        "https" => Ok(url),
        "http" if is_loopback(&url) => Ok(url),
        "http" => Err(format!(
            "\"{key}\" uses plain http, which is accepted only for loopback addresses"
        )),
        _ => Err(format!(
            "\"{key}\" must begin with https:// (or http:// for a loopback address)"
        )),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn without_a_file_every_server_is_the_real_one_over_https() {
        let endpoints = Endpoints::parse("").unwrap();
        for platform in Platform::ALL {
            let (url, overridden) = endpoints.platform(*platform).unwrap();
            assert_eq!((url.scheme(), overridden), ("https", false), "{platform}");
        }
        assert_eq!(endpoints.oauth.as_str(), "https://oauth2.googleapis.com/");
    }

    #[test]
    fn a_file_replaces_only_what_it_names() {
        let endpoints = Endpoints::parse("[platforms]\natcoder = \"http://127.0.0.1:9004\"\n").unwrap();
        let (url, overridden) = endpoints.platform(Platform::AtCoder).unwrap();
        assert_eq!((url.as_str(), overridden), ("http://127.0.0.1:9004/", true));
        assert!(!endpoints.platform(Platform::CodeChef).unwrap().1);
        assert!(!endpoints.sample);
    }

    #[test]
    fn a_file_may_say_that_its_servers_make_everything_up() {
        let text = "sample = true\n[platforms]\natcoder = \"http://127.0.0.1:9004\"\n";
        assert!(Endpoints::parse(text).unwrap().sample);
    }

    #[test]
    fn what_cannot_be_trusted_is_refused() {
        for (text, fault) in [
            ("[platforms]\natcoder = \"http://example.com\"", "plain http"),
            ("[platforms]\natcoder = \"ftp://127.0.0.1\"", "must begin with https"),
            ("[platforms]\ntopcoder = \"https://127.0.0.1\"", "is not a platform"),
            (
                "[google]\napi = \"https://user:pw@127.0.0.1\"",
                "only scheme, host, and port",
            ),
            ("[google]\napi = \"https://127.0.0.1/x\"", "only scheme, host, and port"),
            ("[google]\nmail = \"https://127.0.0.1\"", "unknown field"),
            ("[platforms", "unclosed table"),
        ] {
            let said = Endpoints::parse(text).unwrap_err();
            assert!(said.contains(fault), "{text:?} said {said:?}");
        }
    }
}
