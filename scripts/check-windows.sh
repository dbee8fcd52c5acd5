#!/usr/bin/env bash
# `npm run check:windows`: clippy (any warning is an error) and a build of the whole app for 64-bit Windows, on Debian.
set -euo pipefail
cd "$(dirname "$0")/.."
scripts/setup.sh --windows
# shellcheck source=scripts/windows.env
. scripts/windows.env
cargo build --locked --quiet --workspace --bins --features tauri/custom-protocol --target "$windows_target"
cargo clippy --locked --quiet --workspace --all-targets --features tauri/custom-protocol --target "$windows_target" -- -D warnings
echo "check: builds for Windows, and clippy has nothing to say"
