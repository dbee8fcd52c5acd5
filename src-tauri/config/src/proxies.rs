//! The proxies that the environment names, and whether we can use them.

use url::Url;

/// The variables that name proxies; all but `NO_PROXY`.
const NAMES: [&str; 6] = [
    "ALL_PROXY",
    "all_proxy",
    "HTTPS_PROXY",
    "https_proxy",
    "HTTP_PROXY",
    "http_proxy",
];

/// The kinds of proxy that can be used.
const KINDS: [&str; 6] = ["http", "https", "socks4", "socks4a", "socks5", "socks5h"];

/// The first variable whose proxy we can't use: it would be passed by, which isn't what its user wants.
#[must_use]
#[expect(clippy::disallowed_methods, reason = "the environment is read in this room alone")]
pub fn unusable() -> Option<&'static str> {
    NAMES.into_iter().find(|name| {
        let value = std::env::var_os(name).unwrap_or_default();
        !value.is_empty() && !value.to_str().is_some_and(is_usable)
    })
}

/// The first variable that names a proxy.
#[must_use]
#[expect(clippy::disallowed_methods, reason = "the environment is read in this room alone")]
pub fn named() -> Option<&'static str> {
    let is_set = |name: &&str| std::env::var_os(name).is_some_and(|value| !value.is_empty());
    NAMES.into_iter().find(is_set)
}

fn is_usable(value: &str) -> bool {
    let address = if value.contains("://") {
        value.to_owned()
    } else {
        format!("http://{value}")
    };
    Url::parse(&address).is_ok_and(|url| KINDS.contains(&url.scheme()) && url.has_host())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_proxy_of_a_known_kind_can_be_used_and_another_cannot() {
        for value in [
            "socks5h://127.0.0.1:1080",
            "socks5://user:secret@proxy.example:1080",
            "socks4a://[::1]:9050/",
            "HTTP://proxy.example:3128",
            "https://proxy.example",
            "proxy.example:3128",
            "10.0.0.1:3128",
        ] {
            assert!(is_usable(value), "{value}");
        }
        for value in [
            "socks://proxy.example:1080",
            "ftp://proxy.example",
            "http://",
            "quic://x:1",
            "http://a b",
        ] {
            assert!(!is_usable(value), "{value}");
        }
    }
}
