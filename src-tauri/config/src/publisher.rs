//! Where problems are reported: compiled in by whoever publishes a build, else no page is named.

const REPORT_PAGE: Option<&str> = option_env!("CONTESTSYNC_REPORT_URL");

/// The page on which problems of this build are reported; always https.
#[must_use]
pub fn report_page() -> Option<&'static str> {
    REPORT_PAGE.filter(|page| page.starts_with("https://"))
}
