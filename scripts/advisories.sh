#!/usr/bin/env bash
# Known vulnerabilities of our dependencies, by the RustSec database. Where that cannot be reached, it says so and that nothing was checked:
# a build without that network must not fail for it.
set -euo pipefail
cd "$(dirname "$0")/.."
PATH="$PWD/.tools/bin:${CARGO_HOME:-$HOME/.cargo}/bin:$PATH"

log=$(mktemp)
trap 'rm -f "$log"' EXIT
if ! timeout 60 env GIT_TERMINAL_PROMPT=0 cargo deny fetch db >"$log" 2>&1; then
    echo "NOT CHECKED: the RustSec database cannot be reached from here. Run scripts/advisories.sh where it can."
    exit 0
fi
cargo deny --locked check --hide-inclusion-graph advisories
