//! The address of a calendar feed: which may be one, its id, and how it is shown without its secret.

use std::path::{Path, PathBuf};

use data_encoding::BASE32_DNSSEC as BASE32_LOWER_HEX;
use sha2::{Digest, Sha256};
use url::Url;

use crate::config::endpoints::is_loopback;
use crate::domain::FeedId;

/// Where a calendar is: at a server, or in a file of this computer.
#[derive(Clone, PartialEq, Eq)]
pub enum Address {
    /// https, or plain http on a loopback address.
    Web(Url),
    /// A file.
    File(PathBuf),
}

/// The address may be a secret, so it is never printed.
impl std::fmt::Debug for Address {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str(&self.shown())
    }
}

/// The text can't be the address of a feed. What it was isn't repeated: it may be a secret.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
pub enum AddressFault {
    /// Neither an address nor a file.
    #[error(
        "This is neither an https: or webcal: address nor a file; nothing was saved. Copy the whole address of the calendar."
    )]
    Unknown,
    /// Plain http.
    #[error(
        "The address uses plain http, which anybody on the way can change; nothing was saved. Use the https: address."
    )]
    PlainHttp,
    /// User and password in the address.
    #[error(
        "The address contains a user name or password, which isn't supported; nothing was saved. Use the calendar's secret address."
    )]
    Credentials,
}

impl Address {
    /// Reads an address; `loopback` says whether plain http to this machine is accepted.
    pub fn parse(text: &str, loopback: bool) -> Result<Self, AddressFault> {
        let text = text.trim();
        let (scheme, rest) = text.split_once(':').unwrap_or_default();
        let https = match scheme.to_ascii_lowercase().as_str() {
            "webcal" | "webcals" => format!("https:{rest}"),
            "https" | "http" => text.to_owned(),
            "file" => {
                let url = Url::parse(text).map_err(|_| AddressFault::Unknown)?;
                let path = url.to_file_path().map_err(|()| AddressFault::Unknown)?;
                return Ok(Self::File(path));
            }
            _ => return Self::file(Path::new(text)),
        };
        let mut url = Url::parse(&https).map_err(|_| AddressFault::Unknown)?;
        url.set_fragment(None);
        if url.host_str().is_none_or(str::is_empty) {
            return Err(AddressFault::Unknown);
        }
        if !url.username().is_empty() || url.password().is_some() {
            return Err(AddressFault::Credentials);
        }
        if url.scheme() == "https" || (loopback && is_loopback(&url)) {
            Ok(Self::Web(url))
        } else {
            Err(AddressFault::PlainHttp)
        }
    }

    fn file(path: &Path) -> Result<Self, AddressFault> {
        let whole = path.canonicalize().map_err(|_| AddressFault::Unknown)?;
        if whole.is_file() {
            Ok(Self::File(whole))
        } else {
            Err(AddressFault::Unknown)
        }
    }

    /// The whole address, in the form in which it's encrypted.
    #[must_use]
    pub fn whole(&self) -> String {
        match self {
            Self::Web(url) => url.as_str().to_owned(),
            Self::File(path) => format!("{}", path.display()),
        }
    }

    /// The feed's id: the same address has the same one on every computer, and it tells nothing of the address.
    #[must_use]
    pub fn id(&self) -> Option<FeedId> {
        let digest = Sha256::digest(format!("ContestSync calendar feed\n{}", self.whole()));
        let mut word = BASE32_LOWER_HEX.encode(&digest);
        word.truncate(8);
        format!("feed-{word}").parse().ok()
    }

    /// What is shown of it: the server, or the file's name.
    #[must_use]
    pub fn shown(&self) -> String {
        match self {
            Self::Web(url) => format!("{}://{}/…", url.scheme(), url.host_str().unwrap_or_default()),
            Self::File(path) => {
                let name = path.file_name().map(|name| name.to_string_lossy().into_owned());
                format!("…/{}", name.unwrap_or_default())
            }
        }
    }

    /// What a feed is called whose calendar has no name.
    #[must_use]
    pub fn name(&self) -> String {
        match self {
            Self::Web(url) => url.host_str().unwrap_or_default().to_owned(),
            Self::File(path) => {
                let stem = path.file_stem().map(|stem| stem.to_string_lossy().into_owned());
                stem.unwrap_or_default()
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn webcal_means_https_and_the_same_address_has_the_same_id() {
        let web = |text: &str| Address::parse(text, false).unwrap();
        let one = web("webcal://calendar.example/private-abc/basic.ics");
        assert_eq!(one, web("https://calendar.example/private-abc/basic.ics#today"));
        assert_eq!(one.id(), web(" WEBCAL://calendar.example/private-abc/basic.ics").id());
        assert_ne!(one.id(), web("https://calendar.example/private-abd/basic.ics").id());
        assert_eq!(one.shown(), "https://calendar.example/…");
        assert!(!format!("{one:?}").contains("abc"));
    }

    #[test]
    fn what_is_not_safe_is_refused_without_repeating_it() {
        for (text, fault) in [
            ("http://calendar.example/5f2c9e.ics", AddressFault::PlainHttp),
            ("http://127.0.0.1:9/5f2c9e.ics", AddressFault::PlainHttp),
            ("https://user:5f2c9e@calendar.example/a.ics", AddressFault::Credentials),
            ("https://", AddressFault::Unknown),
            ("ftp://calendar.example/5f2c9e", AddressFault::Unknown),
            ("5f2c9e", AddressFault::Unknown),
            ("", AddressFault::Unknown),
        ] {
            assert_eq!(Address::parse(text, false), Err(fault), "{text}");
            assert!(!fault.to_string().contains("5f2c9e"), "{fault}");
        }
        assert!(Address::parse("http://127.0.0.1:9/a.ics", true).is_ok());
        assert_eq!(
            Address::parse("http://calendar.example/a.ics", true),
            Err(AddressFault::PlainHttp)
        );
    }
}
