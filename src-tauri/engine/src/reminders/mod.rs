//! Shows reminders that are due, and waits for the next one.
//!
//! - [`remind`]: shows what is due, waits for what comes next
//! - [`tell`]: reports what happened to near contests, that a sign-in is needed, that a platform fails
//! - [`rehearse`]: checks the chain of a reminder, link by link

pub mod rehearse;
pub mod remind;
pub mod tell;
