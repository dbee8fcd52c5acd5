#!/usr/bin/env bash
# What one refresh of all platforms costs, each 100 ms away: CPU time and allocations of `contestsync refresh`, and beside them those of
# `contestsync status`, which starts the program, opens the data, and asks nobody.
#   scripts/bench/refresh.sh BINARY
set -euo pipefail
cd "$(dirname "$0")/../.."
PATH="${CARGO_HOME:-$HOME/.cargo}/bin:$PATH"
program=$1
tries=9
cargo build --locked --quiet --workspace --bin contestsync-doubles
folder=$(mktemp -d)
doubles=
finish() {
    [ -z "$doubles" ] || kill "$doubles" 2>/dev/null || true
    rm -rf "$folder"
}
trap finish EXIT
# Pages as large as the real ones in place of the samples' small ones.
node scripts/bench/pages.mjs "$folder/pages" "$(date +%s)"
target/debug/contestsync-doubles serve --latency 100 --pages "$folder/pages" --write-endpoints "$folder/endpoints.toml" >"$folder/doubles" &
doubles=$!
until grep -q ready "$folder/doubles"; do sleep 0.2; done
export CONTESTSYNC_ENDPOINTS=$folder/endpoints.toml CONTESTSYNC_SECRET_STORE=file CONTESTSYNC_HOME=$folder/home

TIMEFORMAT='%U %S'
# cpu COMMAND: median of its user and system time, in milliseconds.
cpu() {
    for _ in $(seq $tries); do { time "$program" "$1" >/dev/null; } 2>&1; done |
        awk '{print ($1 + $2) * 1000}' | sort -n | awk '{all[NR] = $1} END {printf "%d", all[int((NR + 1) / 2)]}'
}
allocations() { valgrind --tool=memcheck --leak-check=no "$program" "$1" 2>&1 >/dev/null | sed -n 's/.*total heap usage: \([0-9,]*\) allocs.* \([0-9,]*\) bytes allocated/\1 allocations, \2 bytes/p' | tail -n 1; }
"$program" config set platforms "$(scripts/platforms.sh | paste -sd,)" >/dev/null
"$program" refresh >/dev/null
for command in status refresh; do
    printf '%-8s %4s ms of CPU (median of %s), %s\n' $command "$(cpu $command)" $tries "$(allocations $command)"
done
