//! Room: calendar.
