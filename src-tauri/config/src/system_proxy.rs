//! The proxy in the settings of Windows or macOS, if it's of a kind that isn't used: a server that can't be reached may be behind it.

/// A kind of proxy that isn't used.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum UnusedProxy {
    /// A script that says which proxy to use for which server (PAC).
    Script,
    /// A SOCKS proxy.
    Socks,
    /// A list with one proxy for each protocol.
    List,
}

impl UnusedProxy {
    /// What people call it.
    #[must_use]
    pub const fn words(self) -> &'static str {
        match self {
            Self::Script => "a configuration script",
            Self::Socks => "a SOCKS proxy",
            Self::List => "a list of proxies",
        }
    }
}

/// What isn't used of the Internet Settings of Windows: `ProxyEnable`, `ProxyServer`, and `AutoConfigURL`.
#[must_use]
pub fn in_windows(is_on: bool, server: &str, script: &str) -> Option<UnusedProxy> {
    let server = if is_on { server.trim() } else { "" };
    let mut named = server.split(';').filter_map(|one| one.split_once('='));
    match (server.contains('='), server.is_empty()) {
        (true, _) if named.all(|(protocol, _)| protocol.trim().eq_ignore_ascii_case("socks")) => {
            Some(UnusedProxy::Socks)
        }
        (true, _) => Some(UnusedProxy::List),
        (false, true) if !script.trim().is_empty() => Some(UnusedProxy::Script),
        (false, _) => None,
    }
}

/// What isn't used of the settings of macOS, as `scutil --proxy` prints them.
#[must_use]
pub fn in_macos(printed: &str) -> Option<UnusedProxy> {
    let is_on = |name: &str| {
        let mut settings = printed.lines().filter_map(|line| line.split_once(':'));
        settings.any(|(key, value)| key.trim() == name && value.trim() == "1")
    };
    if is_on("HTTPSEnable") {
        None
    } else if is_on("SOCKSEnable") {
        Some(UnusedProxy::Socks)
    } else {
        (is_on("ProxyAutoConfigEnable") || is_on("ProxyAutoDiscoveryEnable")).then_some(UnusedProxy::Script)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_windows_names_beside_one_proxy_is_reported() {
        let script = "http://wpad.example/proxy.pac";
        for (is_on, server, script, unused) in [
            (true, "proxy.example:3128", "", None),
            (true, "http://proxy.example:3128", script, None),
            (
                true,
                "http=a.example:80;https=b.example:80",
                "",
                Some(UnusedProxy::List),
            ),
            (true, "socks=a.example:1080", "", Some(UnusedProxy::Socks)),
            (
                true,
                "http=a.example:80;socks=a.example:1080",
                "",
                Some(UnusedProxy::List),
            ),
            (false, "socks=a.example:1080", "", None),
            (false, "", script, Some(UnusedProxy::Script)),
            (false, "proxy.example:3128", script, Some(UnusedProxy::Script)),
            (false, "", "", None),
        ] {
            assert_eq!(in_windows(is_on, server, script), unused, "{is_on} {server} {script}");
        }
    }

    #[test]
    fn what_macos_names_beside_a_proxy_for_https_is_reported() {
        let printed = |settings: &str| format!("<dictionary> {{\n{settings}\n  FTPPassive : 1\n}}\n");
        for (settings, unused) in [
            (
                "  HTTPSEnable : 1\n  HTTPSPort : 3128\n  HTTPSProxy : proxy.example",
                None,
            ),
            ("  HTTPSEnable : 1\n  SOCKSEnable : 1", None),
            (
                "  HTTPEnable : 0\n  SOCKSEnable : 1\n  SOCKSPort : 1080\n  SOCKSProxy : 127.0.0.1",
                Some(UnusedProxy::Socks),
            ),
            (
                "  ProxyAutoConfigEnable : 1\n  ProxyAutoConfigURLString : http://wpad.example/proxy.pac",
                Some(UnusedProxy::Script),
            ),
            ("  ProxyAutoDiscoveryEnable : 1", Some(UnusedProxy::Script)),
            (
                "  HTTPSEnable : 0\n  SOCKSEnable : 0\n  ProxyAutoConfigEnable : 0",
                None,
            ),
            ("", None),
        ] {
            assert_eq!(in_macos(&printed(settings)), unused, "{settings}");
        }
    }
}
