#!/usr/bin/env bash
# `npm run torture`: the real program killed at random instants, a simulated month of trouble, faults on the wire (docs/torture.md).
#   npm run torture               in full: 1,000 deaths, 30 days, every fault on each platform; about half an hour, an hour at most
#   scripts/torture.sh --short    30 deaths, 2 days, each quick fault on one platform; what `npm test` does, about two minutes
#   TORTURE_SEED=7 npm run torture    another course of chance; TORTURE_KILLS and TORTURE_DAYS ask for more or less
set -euo pipefail
cd "$(dirname "$0")/.."
PATH="${CARGO_HOME:-$HOME/.cargo}/bin:$PATH"
unset CONTESTSYNC_HOME CONTESTSYNC_ENDPOINTS CONTESTSYNC_SECRET_STORE CONTESTSYNC_LOG

case ${1:-} in
'')
    scripts/setup.sh
    export TORTURE_KILLS=${TORTURE_KILLS:-1000} TORTURE_DAYS=${TORTURE_DAYS:-30} TORTURE_WIRES_IN_FULL=1
    bound=3600
    ;;
--short)
    export TORTURE_KILLS=${TORTURE_KILLS:-30} TORTURE_DAYS=${TORTURE_DAYS:-2}
    bound=600
    ;;
*)
    echo "usage: scripts/torture.sh [--short]" >&2
    exit 2
    ;;
esac
# The time for building does not count. `--ignored`: an ordinary test run leaves these out.
cargo test --locked --quiet --package contestsync-core --test torture --no-run
timeout --kill-after=10 "$bound" \
    cargo test --locked --quiet --package contestsync-core --test torture -- --ignored --nocapture
