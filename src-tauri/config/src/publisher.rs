//! The page for problem reports, compiled in by the publisher of a build; without it there is none.

const REPORT_PAGE: Option<&str> = option_env!("CONTESTSYNC_REPORT_URL");

/// The page on which problems of this build are reported; always https.
#[must_use]
pub fn report_page() -> Option<&'static str> {
    REPORT_PAGE.filter(|page| page.starts_with("https://"))
}
