#!/usr/bin/env bash
# Builds the two programs that the Linux packages hold, in target/release: optimized, with the window's files of ui/dist in the desktop program, and
# without the paths of this machine.
set -euo pipefail
cd "$(dirname "$0")/.."
PATH="${CARGO_HOME:-$HOME/.cargo}/bin:$PATH"
. scripts/release-flags.sh
# What `tauri build` switches on: the window's files come out of the program, not from a server.
# Both in one call, so that dependencies are built once, with one choice of features.
cargo build --locked --release --package contestsync --package contestsync-core --bins --features tauri/custom-protocol
