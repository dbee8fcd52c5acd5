//! Room: notify.
