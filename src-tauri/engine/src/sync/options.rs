//! How a sync is asked for.

/// How a sync is asked for.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
#[expect(clippy::struct_excessive_bools, reason = "each is an option of its own")]
pub struct SyncOptions {
    /// Fetch the platforms first.
    pub refresh: bool,
    /// Report what would be done, write nothing to the calendar.
    pub dry_run: bool,
    /// The user approved many deletions, and creating a calendar again.
    pub confirmed: bool,
    /// The user said that this computer decides about the events that others added to the main calendar, too.
    pub take_over: bool,
    /// The user asked that events which are already there be described in the language that is set here.
    pub reword: bool,
}

impl SyncOptions {
    /// Write what is known, and nothing that needs the user's approval.
    pub const PLAIN: Self = Self {
        refresh: false,
        dry_run: false,
        confirmed: false,
        take_over: false,
        reword: false,
    };
}
