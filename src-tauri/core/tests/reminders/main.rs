//! Reminders with a real data file and a clock that the test moves by hand.
#![expect(clippy::unwrap_used, reason = "a test may stop at the first surprise")]

mod machine;
mod ringing;
mod telling;
