//! Opens the consent page in the system's browser.

use std::io;
use std::sync::Arc;
use std::time::Duration;

use secrecy::{ExposeSecret, SecretString};
use tokio::sync::oneshot;
use url::Url;

use super::error::AccountError;

/// Some openers wait for the browser they started; we wait for them no longer than this.
const PATIENCE: Duration = Duration::from_secs(10);

/// Opens `address` in the system's browser, detached. Only https, or the configured `accounts` server on this computer.
pub async fn open(address: &SecretString, accounts: &Url) -> Result<(), AccountError> {
    let url = permitted(address.expose_secret(), accounts)?;
    let (sender, receiver) = oneshot::channel();
    std::thread::Builder::new()
        .name("browser".to_owned())
        .spawn(move || drop(sender.send(open::that_detached(String::from(url)))))
        .map_err(unavailable)?;
    match tokio::time::timeout(PATIENCE, receiver).await {
        Ok(Ok(opened)) => opened.map_err(unavailable),
        Ok(Err(_)) => Err(unavailable(io::Error::from(io::ErrorKind::BrokenPipe))),
        // An opener that is still at it most likely shows something.
        Err(_) => Ok(()),
    }
}

fn unavailable(error: io::Error) -> AccountError {
    AccountError::BrowserUnavailable(Arc::new(error))
}

/// What is handed to a program of the system must be a web address, and the one that is meant.
fn permitted(address: &str, accounts: &Url) -> Result<Url, AccountError> {
    Url::parse(address)
        .ok()
        .filter(|url| url.origin() == accounts.origin())
        .filter(|url| url.scheme() == "https" || (url.scheme() == "http" && crate::config::endpoints::is_loopback(url)))
        .ok_or(AccountError::BrowserAddress)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_the_consent_server_is_opened() {
        let google = Url::parse("https://accounts.google.com").unwrap();
        let local = Url::parse("http://127.0.0.1:9010").unwrap();
        let plain = Url::parse("http://accounts.google.com").unwrap();
        assert!(permitted("https://accounts.google.com/o/oauth2/v2/auth?x=y", &google).is_ok());
        assert!(permitted("http://127.0.0.1:9010/o/oauth2/v2/auth", &local).is_ok());
        for (address, accounts) in [
            ("http://accounts.google.com/x", &google),
            ("https://accounts.google.com.evil.example/x", &google),
            ("file:///etc/passwd", &google),
            ("javascript:alert(1)", &google),
            ("--version", &google),
            ("http://127.0.0.1:9011/x", &local),
            ("http://accounts.google.com/x", &plain),
        ] {
            assert!(permitted(address, accounts).is_err(), "{address}");
        }
    }
}
