#!/usr/bin/env bash
# What the desktop program costs, as a release build in a desktop session of its own: at rest, after its window was open, how soon it shows
# itself; beside the least a Tauri program can be (scripts/bench/empty_tray.rs). About ten minutes after building.
#   scripts/bench/desktop.sh [--no-build]
set -euo pipefail
cd "$(dirname "$0")/../.."
PATH="${CARGO_HOME:-$HOME/.cargo}/bin:$PATH"
program=$PWD/target/release/contestsync
empty=$PWD/target/release/examples/empty_tray
scripts/setup.sh --test --desktop
if [ "${1:-}" != --no-build ]; then
    npm run --silent ui:build
    (
        . scripts/release-flags.sh
        cargo build --locked --release --workspace --features tauri/custom-protocol --bin contestsync --example empty_tray
    )
fi
cargo build --locked --quiet --workspace --bin contestsync-doubles

folder=$(mktemp -d)
doubles=
finish() {
    [ -z "$doubles" ] || kill "$doubles" 2>/dev/null || true
    rm -rf "$folder"
}
trap finish EXIT
target/debug/contestsync-doubles serve --write-endpoints "$folder/endpoints.toml" >"$folder/doubles" &
doubles=$!
until grep -q ready "$folder/doubles"; do sleep 0.2; done
export CONTESTSYNC_ENDPOINTS=$folder/endpoints.toml CONTESTSYNC_SECRET_STORE=file BENCH_HOME=$folder/home
CONTESTSYNC_HOME=$BENCH_HOME "$program" config set first_run_done true
CONTESTSYNC_HOME=$BENCH_HOME "$program" refresh >/dev/null
export SETTLE=${SETTLE:-60} WATCH=${WATCH:-120}
quiet() { scripts/desktop-session.sh "$@" 2>&1 | grep -E '^(wake|CPU|bytes|PSS)'; }

echo "== At rest, as launched at login"
quiet scripts/bench/at-rest.sh "$program" --background
echo "== At rest, after the window was opened and closed"
WINDOW=closed quiet scripts/bench/at-rest.sh "$program" --background
echo "== At rest, the window hidden in place of closed: what most tray programs do, and ours does not"
WINDOW=hidden quiet scripts/bench/at-rest.sh "$program" --background
echo "== At rest, with 100,000 stored contests"
mkdir "$folder/large"
cp -r "$BENCH_HOME/." "$folder/large"
rm -f "$folder/large"/contestsync.db*
BENCH_KEEP=$folder/large/contestsync.db cargo bench --locked --quiet --workspace --bench scale >/dev/null
CONTESTSYNC_HOME=$folder/large "$program" config set first_run_done true
BENCH_HOME=$folder/large quiet scripts/bench/at-rest.sh "$program" --background
echo "== At rest, the empty Tauri program"
quiet scripts/bench/at-rest.sh "$empty"
# peer PROGRAM SERVICES: with the services that it has started.
peer() {
    [ -x "$1" ] || { echo "== $1: not installed" && return; }
    echo "== At rest: $1"
    quiet scripts/bench/at-rest.sh "$1" || true
    echo "== At rest: $1, with its services ($2)"
    ALSO=$2 quiet scripts/bench/at-rest.sh "$1" || true
}
peer /usr/libexec/evolution-data-server/evolution-alarm-notify '^evolution-'
peer /usr/bin/kalarm '^(kalarm|akonadi)'
peer /usr/bin/orage '^(orage|xfconfd)'
unset CONTESTSYNC_ENDPOINTS BENCH_HOME
scripts/bench/refresh.sh "$program"
echo "== Start and window"
BENCH_PROGRAM=$program BENCH_EMPTY=$empty cargo test --locked --quiet --workspace --test desktop -- \
    --ignored --exact speed::how_soon_it_shows_itself --nocapture 2>&1 | grep '^bench:'
ls -l "$program" | awk '{printf "binary %.1f MB\n", $5 / 1e6}'
