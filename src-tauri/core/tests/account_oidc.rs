//! The sign-in against a certified third-party server (`oidc-provider`, in `tests/oidc`), with a browser that fills in its pages.
//!
//! Needs `npm ci` in `tests/oidc`; without it the test says that it was skipped, and fails where `CI` is set.
#![expect(clippy::unwrap_used, clippy::print_stderr, reason = "helpers of a test program")]

mod account_support;

use std::collections::BTreeMap;
use std::path::Path;
use std::process::Stdio;
use std::time::Duration;

use account_support::{Consent, Page, Reply, Seen, Server, clock, get, oauth_as, oauth_at, oauth_from, send};
use contestsync_core::account::oauth::Revoked;
use contestsync_core::account::{AccessTokens, AccountError, AuthorizationFlow, Cancel, Grant, OAuth, SignedIn};
use contestsync_core::domain::{Code, Problem};
use secrecy::{ExposeSecret, SecretString};
use tokio::io::{AsyncBufReadExt, BufReader};
use tokio::process::{Child, ChildStdout, Command};
use url::Url;

const LONG: Duration = Duration::from_secs(30);

struct Provider {
    base: String,
    _process: Child,
    /// The server still writes there; it would die of a closed pipe.
    _stdout: BufReader<ChildStdout>,
}

impl Provider {
    #[expect(clippy::disallowed_methods, reason = "whether a skipped test is an error")]
    async fn start() -> Option<Self> {
        let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/oidc");
        if !folder.join("node_modules/oidc-provider").is_dir() {
            assert!(
                std::env::var_os("CI").is_none(),
                "oidc-provider is not installed: npm ci in {}",
                folder.display()
            );
            eprintln!(
                "SKIPPED: the sign-in against oidc-provider; run `npm ci` in {}",
                folder.display()
            );
            return None;
        }
        let mut process = Command::new("node")
            .arg("server.mjs")
            .current_dir(folder)
            .stdin(Stdio::piped())
            .stdout(Stdio::piped())
            .stderr(Stdio::null())
            .kill_on_drop(true)
            .spawn()
            .unwrap();
        let mut base = String::new();
        let mut lines = BufReader::new(process.stdout.take().unwrap());
        lines.read_line(&mut base).await.unwrap();
        assert!(
            base.starts_with("http://127.0.0.1:"),
            "the server did not start: {base}"
        );
        Some(Self {
            base: base.trim().to_owned(),
            _process: process,
            _stdout: lines,
        })
    }

    fn oauth(&self) -> OAuth {
        oauth_at(&self.base, clock())
    }

    async fn sign_in(&self) -> (Result<SignedIn, AccountError>, Page) {
        let sign_in = AuthorizationFlow::start(self.oauth(), Grant::Dedicated, Some("ada"))
            .await
            .unwrap();
        let consent = Consent::of(&sign_in);
        tokio::join!(sign_in.finish(LONG, Cancel::never()), async {
            Browser::default().consent(&consent.url).await.1
        })
    }
}

/// Keeps cookies, follows redirects, fills in the provider's two forms.
#[derive(Default)]
struct Browser {
    cookies: BTreeMap<String, String>,
}

impl Browser {
    /// Signs in and consents; gives the address it came back to, and the page it got there.
    async fn consent(&mut self, address: &Url) -> (Url, Page) {
        let back = self.until_redirect(address, true).await;
        let query = back.query().unwrap_or_default();
        let page = get(back.port().unwrap(), &format!("/?{query}")).await;
        (back, page)
    }

    async fn until_redirect(&mut self, address: &Url, consents: bool) -> Url {
        let mut next = address.clone();
        let mut form: Option<String> = None;
        for _ in 0..20 {
            if next.port() != address.port() {
                return next;
            }
            let page = self.load(&next, form.take()).await;
            if let Some(location) = header(&page, "location").next() {
                next = next.join(location).unwrap();
                continue;
            }
            let field = |name: &str| format!("name=\"prompt\" value=\"{name}\"");
            if page.text.contains(&field("login")) {
                form = Some("prompt=login&login=ada&password=x".to_owned());
            } else if page.text.contains(&field("consent")) && consents {
                form = Some("prompt=consent".to_owned());
            } else if page.text.contains(&field("consent")) {
                next = next.join(&format!("{}/abort", next.path())).unwrap();
                continue;
            } else {
                return next;
            }
            let action = page.text.split("action=\"").nth(1).unwrap().split('"').next().unwrap();
            next = next.join(action).unwrap();
        }
        next
    }

    async fn load(&mut self, url: &Url, form: Option<String>) -> Page {
        let port = url.port().unwrap();
        let cookies: Vec<_> = self
            .cookies
            .iter()
            .map(|(name, value)| format!("{name}={value}"))
            .collect();
        let (method, body) = form.map_or(("GET", String::new()), |form| ("POST", form));
        let target = &url[url::Position::BeforePath..url::Position::AfterQuery];
        let request = format!(
            "{method} {target} HTTP/1.1\r\nHost: 127.0.0.1:{port}\r\nConnection: close\r\nCookie: {}\r\nContent-Type: application/x-www-form-urlencoded\r\nContent-Length: {}\r\n\r\n{body}",
            cookies.join("; "),
            body.len(),
        );
        let page = send(port, &request).await;
        for cookie in header(&page, "set-cookie") {
            let (name, value) = cookie.split(';').next().unwrap().split_once('=').unwrap();
            self.cookies.insert(name.to_owned(), value.to_owned());
        }
        page
    }
}

fn header<'p>(page: &'p Page, wanted: &'p str) -> impl Iterator<Item = &'p str> {
    let head = page.text.split("\r\n\r\n").next().unwrap_or_default();
    head.lines()
        .filter_map(|line| line.split_once(": "))
        .filter(move |(name, _)| name.eq_ignore_ascii_case(wanted))
        .map(|(_, value)| value)
}

fn code_of<T: std::fmt::Debug>(result: Result<T, AccountError>) -> Code {
    Problem::from(result.unwrap_err()).code
}

#[tokio::test]
async fn a_strict_server_takes_our_sign_in_refresh_and_revocation() {
    let Some(provider) = Provider::start().await else {
        return;
    };
    let (signed_in, page) = provider.sign_in().await;
    let signed_in = signed_in.unwrap();
    assert!(page.status == 200 && page.text.contains("ada@example.com"), "{page:?}");
    assert_eq!(
        (signed_in.identity.sub.as_str(), signed_in.identity.email.as_str()),
        ("ada", "ada@example.com")
    );

    // This server replaces the refresh token at each refresh and ends the family when an old one comes again.
    let oauth = provider.oauth();
    let first = signed_in.refresh_token.clone();
    let tokens = AccessTokens::new(oauth.clone(), Grant::Dedicated, first.clone(), Some(signed_in.access));
    let access = tokens.get().await.unwrap();
    assert_eq!(oauth.identity(&access).await.unwrap(), signed_in.identity);
    let second = tokens.take_rotated().await.unwrap();
    assert_ne!(second.expose_secret(), first.expose_secret());
    assert!(tokens.get().await.is_ok(), "the new refresh token is used");
    let third = tokens.take_rotated().await.unwrap();
    assert_eq!(oauth.revoke(&third).await.unwrap(), Revoked::Now);
    assert_eq!(code_of(oauth.refresh(&third).await), Code::SignInAgain);
    assert!(tokens.get().await.is_err());
}

#[tokio::test]
async fn a_strict_server_refuses_an_old_refresh_token_for_good() {
    let Some(provider) = Provider::start().await else {
        return;
    };
    let first = provider.sign_in().await.0.unwrap().refresh_token;
    let oauth = provider.oauth();
    let second = oauth.refresh(&first).await.unwrap().refresh.unwrap();
    assert_eq!(code_of(oauth.refresh(&first).await), Code::SignInAgain);
    assert_eq!(code_of(oauth.refresh(&second).await), Code::SignInAgain);
    let stranger = SecretString::from("nobody's");
    assert_eq!(code_of(oauth.identity(&stranger).await), Code::HttpStatus);
}

/// The code of one sign-in is carried into another: the state is right there, the verifier isn't.
#[tokio::test]
async fn an_injected_code_is_refused() {
    let Some(provider) = Provider::start().await else {
        return;
    };
    let start = async || {
        AuthorizationFlow::start(provider.oauth(), Grant::Dedicated, None)
            .await
            .unwrap()
    };
    let victim = start().await;
    let stolen = Browser::default().until_redirect(&Consent::of(&victim).url, true).await;
    let code = stolen
        .query_pairs()
        .find(|(name, _)| name == "code")
        .unwrap()
        .1
        .into_owned();

    let other = start().await;
    let consent = Consent::of(&other);
    let injected = format!("code={code}");
    let (ended, page) = tokio::join!(other.finish(LONG, Cancel::never()), consent.come_back(&injected));
    assert_eq!((code_of(ended), page.status), (Code::SignInAgain, 400));
}

/// What went to the token endpoint is sent once more, by someone who saw all of it.
#[tokio::test]
async fn a_replayed_exchange_is_refused_and_ends_what_the_first_gave() {
    let Some(provider) = Provider::start().await else {
        return;
    };
    let there = Url::parse(&provider.base).unwrap();
    let (port, base) = (there.port().unwrap(), provider.base.clone());
    let between = Server::start(move |seen, _| async move { forward(port, &seen).await }).await;
    let toml = format!(
        "[google]\naccounts = \"{base}\"\noauth = \"{}\"\napi = \"{base}\"\n",
        between.base
    );
    let sign_in = AuthorizationFlow::start(oauth_from(&toml), Grant::Dedicated, None)
        .await
        .unwrap();
    let consent = Consent::of(&sign_in);
    let (ended, _) = tokio::join!(sign_in.finish(LONG, Cancel::never()), async {
        Browser::default().consent(&consent.url).await
    });
    let refresh_token = ended.unwrap().refresh_token;
    let exchanges = between.seen("/token");
    assert_eq!(exchanges.len(), 1);
    let again = forward(port, &exchanges[0]).await;
    assert!(again.status == 400 && again.body.contains("invalid_grant"), "{again:?}");
    assert_eq!(
        code_of(provider.oauth().refresh(&refresh_token).await),
        Code::SignInAgain
    );
}

async fn forward(port: u16, seen: &Seen) -> Reply {
    let body = url::form_urlencoded::Serializer::new(String::new())
        .extend_pairs(&seen.form)
        .finish();
    let request = format!(
        "POST {} HTTP/1.1\r\nHost: 127.0.0.1:{port}\r\nConnection: close\r\nContent-Type: application/x-www-form-urlencoded\r\nContent-Length: {}\r\n\r\n{body}",
        seen.path,
        body.len(),
    );
    let page = send(port, &request).await;
    Reply::json(page.status, page.text.split("\r\n\r\n").nth(1).unwrap_or_default())
}

#[tokio::test]
async fn declining_on_the_consent_page_comes_back_as_declined() {
    let Some(provider) = Provider::start().await else {
        return;
    };
    let sign_in = AuthorizationFlow::start(provider.oauth(), Grant::Dedicated, None)
        .await
        .unwrap();
    let consent = Consent::of(&sign_in);
    let (ended, page) = tokio::join!(sign_in.finish(LONG, Cancel::never()), async {
        let back = Browser::default().until_redirect(&consent.url, false).await;
        get(back.port().unwrap(), &format!("/?{}", back.query().unwrap_or_default())).await
    });
    assert_eq!(code_of(ended), Code::ConsentDenied);
    assert!(page.text.contains("You declined"));
}

#[tokio::test]
async fn a_wrong_client_secret_is_refused_as_the_client() {
    let Some(provider) = Provider::start().await else {
        return;
    };
    let toml = format!(
        "[google]\naccounts = \"{0}\"\noauth = \"{0}\"\napi = \"{0}\"\n",
        provider.base
    );
    let oauth = oauth_as(&toml, Some("wrong"), clock());
    let sign_in = AuthorizationFlow::start(oauth, Grant::Dedicated, None).await.unwrap();
    let consent = Consent::of(&sign_in);
    let (ended, _) = tokio::join!(sign_in.finish(LONG, Cancel::never()), async {
        Browser::default().consent(&consent.url).await
    });
    assert_eq!(code_of(ended), Code::ClientRefused);
}
