#!/usr/bin/env bash
# Builds the program that the Linux packages hold, in target/release: optimized, with the window's files of ui/dist inside, and without the paths of
# this machine.
set -euo pipefail
cd "$(dirname "$0")/.."
PATH="${CARGO_HOME:-$HOME/.cargo}/bin:$PATH"
. scripts/release-flags.sh
# What `tauri build` switches on: the window's files come out of the program, not from a server.
cargo build --locked --release --package contestsync --features tauri/custom-protocol
