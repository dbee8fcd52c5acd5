//! Which feed is read here, and whose it is: the user's own choice, or else the one that this build came with.

use url::Url;

use crate::config::publisher;
use crate::domain::view::Publisher;
use crate::domain::web_address::feed_address;
use crate::domain::{Code, Preferences, Problem};
use crate::engine::Engine;
use crate::runs::report::ErrorDocument;
use crate::store::subscription::FeedIdentity;
use crate::view::status::FeedStatus;
use contestsync_feed::signature::{PublicKey, public_key};

/// A feed that is read here.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Subscribed {
    /// Its address, as the preference has it.
    pub url: String,
    /// Its publisher's key.
    pub public_key: String,
    /// Its publisher, as people see it: the host.
    pub publisher: String,
    /// It's read instead of the platforms.
    pub first: bool,
    /// It came with this build.
    pub built_in: bool,
}

impl Subscribed {
    /// The feed that these preferences name, or else this build's; `None`: there is none, or it's turned off.
    #[must_use]
    pub fn by(preferences: &Preferences) -> Option<Self> {
        Self::choose(preferences, publisher::feed())
    }

    fn choose(preferences: &Preferences, built_in: Option<(&str, &str)>) -> Option<Self> {
        let own = preferences.feed_url.as_deref();
        let own = own.map(|url| (url, preferences.feed_public_key.as_deref().unwrap_or_default()));
        let (url, public_key) = own.or(built_in).filter(|_| preferences.feed_enabled)?;
        let publisher = Url::parse(url).ok()?.host_str()?.to_owned();
        Some(Self {
            url: url.to_owned(),
            public_key: public_key.to_owned(),
            publisher,
            first: preferences.feed_first,
            built_in: preferences.feed_url.is_none(),
        })
    }

    pub(super) fn identity(&self) -> FeedIdentity<'_> {
        FeedIdentity {
            url: &self.url,
            public_key: &self.public_key,
        }
    }

    /// What people call it in a sentence.
    pub(crate) fn name(&self) -> String {
        format!("The contest feed of {}", self.publisher)
    }

    /// Where it is, and the key to check it with. Plain http is allowed only to this machine, and only while an endpoints file is in use.
    pub(super) fn checked(&self, endpoints_file: bool) -> Result<(Url, PublicKey), Problem> {
        let url = feed_address(&self.url).filter(|url| url.scheme() == "https" || endpoints_file);
        let url = url.ok_or_else(|| {
            Problem::new(
                Code::InvalidValue,
                format!(
                    "{} wasn't read: plain http is allowed only while an endpoints file is in use. Set feed.url to an https address.",
                    self.name()
                ),
            )
        })?;
        if self.public_key.is_empty() {
            let message = format!(
                "{} wasn't read: there is no key to check it with. Set feed.public_key to the key that its publisher names.",
                self.name()
            );
            return Err(Problem::new(Code::FeedKeyMissing, message));
        }
        let key = public_key(&self.public_key).map_err(|fault| {
            let message = format!("{} wasn't read: feed.public_key can't be used, {fault}.", self.name());
            Problem::new(Code::InvalidValue, message)
        })?;
        Ok((url, key))
    }
}

impl Engine {
    /// The feed that is read here, if there is one.
    pub(crate) async fn subscribed(&self) -> Result<Option<Subscribed>, Problem> {
        Ok(Subscribed::by(&self.store().preferences().await?))
    }

    /// Whose feed is read here, or would be if it were on.
    pub(crate) async fn publisher(&self, preferences: &Preferences) -> Result<Option<Publisher>, Problem> {
        let enabled = preferences.feed_enabled;
        let on = Preferences {
            feed_enabled: true,
            ..preferences.clone()
        };
        let Some(feed) = Subscribed::by(&on) else {
            return Ok(None);
        };
        let known = self.store().subscription(feed.identity()).await?;
        Ok(Some(Publisher {
            built_in: feed.built_in,
            enabled,
            first: feed.first,
            read_at: known.accepted_at,
            last_success_at: known.last_success_at,
            consecutive_failures: known.consecutive_failures,
            last_error: known.last_error.map(Into::into),
            name: feed.publisher,
            url: feed.url,
            public_key: feed.public_key,
        }))
    }

    /// The state of the feed, as a document.
    pub(crate) async fn feed_status(&self) -> Result<Option<FeedStatus>, Problem> {
        let Some(feed) = self.subscribed().await? else {
            return Ok(None);
        };
        let known = self.store().subscription(feed.identity()).await?;
        let text = |at: jiff::Timestamp| at.to_string();
        Ok(Some(FeedStatus {
            read_at: known.accepted_at.map(text),
            last_success_at: known.last_success_at.map(text),
            consecutive_failures: known.consecutive_failures,
            last_error: known.last_error.as_ref().map(ErrorDocument::from),
            publisher: feed.publisher,
            url: feed.url,
            first: feed.first,
        }))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn preferences(changes: &[(&str, &str)]) -> Preferences {
        let mut preferences = Preferences::default();
        for (key, text) in changes {
            preferences.set(key, text).unwrap();
        }
        preferences
    }

    const KEY: &str = "RWQf6LRCGA9i53mlYecO4IzT51TGPpvWucNSCh1CBM0QTaLn73Y7GFO3";

    #[test]
    fn the_users_own_feed_goes_before_the_one_of_this_build_and_either_can_be_turned_off() {
        let built_in = Some(("https://publisher.example/contests.json", "built in"));
        let chosen = |changes: &[(&str, &str)], built_in| {
            let chosen = Subscribed::choose(&preferences(changes), built_in)?;
            Some((chosen.publisher, chosen.public_key, chosen.built_in))
        };
        assert_eq!(chosen(&[], None), None);
        assert_eq!(
            chosen(&[], built_in),
            Some(("publisher.example".to_owned(), "built in".to_owned(), true))
        );
        assert_eq!(chosen(&[("feed.enabled", "false")], built_in), None);
        let own = ("feed.url", "https://club.example/contests.json");
        assert_eq!(
            chosen(&[own], built_in),
            Some(("club.example".to_owned(), String::new(), false)),
            "another publisher's key says nothing of it"
        );
        assert_eq!(chosen(&[own, ("feed.enabled", "false")], None), None);
    }

    #[test]
    fn plain_http_needs_an_endpoints_file_and_every_feed_needs_a_key() {
        let feed = |url: &str, key: &str| {
            Subscribed::by(&preferences(&[("feed.url", url), ("feed.public_key", key)])).unwrap()
        };
        let code = |feed: Subscribed, file| feed.checked(file).err().map(|problem| problem.code);
        let local = "http://127.0.0.1:9040/contests.json";
        assert_eq!(code(feed(local, KEY), false), Some(Code::InvalidValue));
        assert_eq!(code(feed(local, KEY), true), None);
        assert_eq!(code(feed("https://club.example/a.json", KEY), false), None);
        assert_eq!(
            code(feed("https://club.example/a.json", ""), false),
            Some(Code::FeedKeyMissing)
        );
    }
}
