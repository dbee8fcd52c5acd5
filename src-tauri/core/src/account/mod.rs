//! Room: account.
