//! Contests into notifications.
