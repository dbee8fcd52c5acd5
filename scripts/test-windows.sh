#!/usr/bin/env bash
# `npm run test:windows`: the engine's tests as Windows programs, under Wine. docs/windows.md says what Wine cannot do.
#   scripts/test-windows.sh [WORDS FOR cargo test]
set -euo pipefail
cd "$(dirname "$0")/.."
scripts/setup.sh --windows
# shellcheck source=scripts/windows.env
. scripts/windows.env
trap 'timeout 30 "$wine_server" -k 2>/dev/null || true' EXIT
packaging/windows/wine-prefix.sh
timeout "${CONTESTSYNC_TEST_SECONDS:-3600}" cargo test --locked --workspace --exclude contestsync --no-fail-fast --target "$windows_target" "$@"
