//! What the publisher of a build compiles in: the page for problem reports and a contest feed; without them there are none.

const REPORT_PAGE: Option<&str> = option_env!("CONTESTSYNC_REPORT_URL");

/// The page on which problems of this build are reported; always https.
#[must_use]
pub fn report_page() -> Option<&'static str> {
    REPORT_PAGE.filter(|page| page.starts_with("https://"))
}

const FEED_URL: Option<&str> = option_env!("CONTESTSYNC_FEED_URL");
const FEED_PUBLIC_KEY: Option<&str> = option_env!("CONTESTSYNC_FEED_PUBLIC_KEY");

/// The contest feed of this build and the key of its publisher; always https.
#[must_use]
pub fn feed() -> Option<(&'static str, &'static str)> {
    FEED_URL.filter(|url| url.starts_with("https://")).zip(FEED_PUBLIC_KEY)
}
