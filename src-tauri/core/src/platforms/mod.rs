//! Room: platforms.
