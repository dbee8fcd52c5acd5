//! How a sync is asked for.

/// How a sync is asked for.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct SyncOptions {
    /// Fetch the platforms first.
    pub refresh: bool,
    /// Say what would be done, write nothing to the calendar.
    pub dry_run: bool,
    /// The user said yes to many deletions, and to making a calendar again.
    pub confirmed: bool,
}
