//! Disables core dumps, because they would contain tokens and the key.

/// Forbids core dumps of this process and of those it starts.
///
/// One byte, since Linux hands a dump of a process whose limit is zero to a collector such as systemd's all the same, but makes none at all for
/// a limit of one (`core(5)`, and `coredump.c` in its source).
#[cfg(unix)]
pub fn forbid() {
    use rustix::process::{Resource, Rlimit, getrlimit, setrlimit};

    let limit = Rlimit {
        current: Some(1),
        ..getrlimit(Resource::Core)
    };
    if let Err(error) = setrlimit(Resource::Core, limit) {
        tracing::warn!(%error, "core dumps could not be forbidden");
    }
}

/// Windows writes none unless its user sets that up for a program by name.
#[cfg(not(unix))]
pub fn forbid() {}
