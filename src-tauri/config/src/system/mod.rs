//! What differs by system below the desktop shell: `linux`, `macos`, and `windows` have the same names, so they read side by side
//!
//! Where a system needs nothing, its function says why. No other file of these crates asks for a system by name.
//!
//! - `packages`: what each system's packages look like, as pure functions, so all three are tested everywhere.
//! - `unix`: what Linux and macOS have in common.

#[cfg(target_os = "linux")]
mod linux;
#[cfg(target_os = "macos")]
mod macos;
mod packages;
#[cfg(unix)]
mod unix;
#[cfg(windows)]
mod windows;

#[cfg(target_os = "linux")]
pub use linux::*;
#[cfg(target_os = "macos")]
pub use macos::*;
#[cfg(windows)]
pub use windows::*;

/// What a kernel reports.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum SystemEvent {
    /// The clock jumped: it was set, or the computer slept.
    Jump,
    /// Another process changed the data.
    Data,
    /// The time zone changed.
    Zone,
}
