//! Which web addresses are this machine's own, and where a contest feed may be.

use url::{Host, Url};

/// Whether the address is this machine's own.
#[must_use]
pub fn is_loopback(url: &Url) -> bool {
    match url.host() {
        Some(Host::Ipv4(address)) => address.is_loopback(),
        Some(Host::Ipv6(address)) => address.is_loopback(),
        Some(Host::Domain(name)) => name == "localhost",
        None => false,
    }
}

/// The address of a contest feed: https, or plain http on this machine, without credentials. Whether plain http is allowed at all
/// depends on the endpoints file.
#[must_use]
pub fn feed_address(text: &str) -> Option<Url> {
    let url = Url::parse(text).ok()?;
    let encrypted = url.scheme() == "https" || (url.scheme() == "http" && is_loopback(&url));
    let plain = url.username().is_empty() && url.password().is_none() && url.fragment().is_none();
    (encrypted && plain && url.host_str().is_some() && text.len() <= 1000).then_some(url)
}

/// Where the signature of a feed is: at the same address with `.minisig` after its path.
#[must_use]
pub fn signature_address(feed: &Url) -> Url {
    let mut signature = feed.clone();
    signature.set_path(&format!("{}.minisig", feed.path()));
    signature
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_feed_is_read_over_https_or_from_this_machine() {
        for address in [
            "https://example.org/contests.json",
            "https://example.org:8443/a/contests.json?of=club",
            "http://127.0.0.1:9040/contests.json",
            "http://[::1]/contests.json",
        ] {
            assert!(feed_address(address).is_some(), "{address}");
        }
        for address in [
            "http://example.org/contests.json",
            "http://127.0.0.1.example.org/contests.json",
            "https://user:pw@example.org/contests.json",
            "https://example.org/contests.json#top",
            "file:///contests.json",
            "contests.json",
        ] {
            assert_eq!(feed_address(address), None, "{address}");
        }
        let signature = |address| signature_address(&feed_address(address).unwrap()).to_string();
        assert_eq!(
            signature("https://example.org/contests.json"),
            "https://example.org/contests.json.minisig"
        );
        assert_eq!(
            signature("https://example.org/contests.json?of=club"),
            "https://example.org/contests.json.minisig?of=club"
        );
    }
}
