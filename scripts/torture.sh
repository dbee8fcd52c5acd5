#!/usr/bin/env bash
# `npm run torture`: the real program killed at random instants, the power cut, two simulated months of trouble, faults on the wire (docs/torture.md).
#   npm run torture               in full: 1,000 deaths, 200 power cuts, 60 days, every fault on each platform, 10,000 histories of several computers; two hours at most
#   scripts/torture.sh --short    30 deaths, 12 cuts, 2 days, each quick fault on one platform, 60 histories; what `npm test` does, about two minutes
#   scripts/torture.sh --computers    only the histories of several computers, 10,000 of them; with TORTURE_SEED=1 to 10 and TORTURE_HISTORIES=1000, on as many machines
#   TORTURE_SEED=7 npm run torture    another course of chance; TORTURE_KILLS, TORTURE_CUTS, TORTURE_DAYS and TORTURE_HISTORIES ask for more or less
set -euo pipefail
cd "$(dirname "$0")/.."
PATH="${CARGO_HOME:-$HOME/.cargo}/bin:$PATH"
unset CONTESTSYNC_HOME CONTESTSYNC_ENDPOINTS CONTESTSYNC_SECRET_STORE CONTESTSYNC_LOG

only=
case ${1:-} in
'')
    scripts/setup.sh
    export TORTURE_KILLS=${TORTURE_KILLS:-1000} TORTURE_CUTS=${TORTURE_CUTS:-200} TORTURE_DAYS=${TORTURE_DAYS:-60} TORTURE_WIRES_IN_FULL=1
    export TORTURE_HISTORIES=${TORTURE_HISTORIES:-10000}
    bound=7200
    ;;
--short)
    export TORTURE_KILLS=${TORTURE_KILLS:-30} TORTURE_CUTS=${TORTURE_CUTS:-12} TORTURE_DAYS=${TORTURE_DAYS:-2}
    export TORTURE_HISTORIES=${TORTURE_HISTORIES:-60}
    bound=600
    ;;
--computers)
    export TORTURE_HISTORIES=${TORTURE_HISTORIES:-10000}
    only=histories_of_several_computers
    bound=14400
    ;;
*)
    echo "usage: scripts/torture.sh [--short | --computers]" >&2
    exit 2
    ;;
esac
# The time for building does not count. `--ignored`: an ordinary test run leaves these out.
. scripts/packages.sh
cargo test --locked --quiet "${packages[@]}" --test torture --no-run
timeout --kill-after=10 "$bound" \
    cargo test --locked --quiet "${packages[@]}" --test torture -- --ignored --nocapture ${only:+"$only"}
