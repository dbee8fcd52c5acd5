#!/usr/bin/env bash
# What the program costs while nothing is due: wake-ups, CPU time and bytes written over a while, and the memory of its process tree.
#   scripts/bench/at-rest.sh BINARY [ARGUMENT…]     e.g. scripts/bench/at-rest.sh target/debug/contestsync-headless run
# SETTLE: seconds before the first look (60). WATCH: seconds between the two (120). Linux only: it reads /proc.
# CONTESTSYNC_ENDPOINTS as the caller set it; data lie in a new folder, removed at the end, or in that of BENCH_HOME.
# ALSO: a pattern of further programs of this desktop session that are counted too: services that the bus starts for a program.
# WINDOW=closed: after SETTLE the window is opened for ten seconds and closed, and then it settles once more (in a desktop session alone).
# WINDOW=hidden: it is taken off the screen in place of being closed, as programs do that only hide theirs.
set -euo pipefail
[ $# -ge 1 ] || { sed -n '3,5s/^# *//p' "$0"; exit 2; }
settle=${SETTLE:-60}
watch=${WATCH:-120}
folder=$(mktemp -d)
process=
finish() {
    [ -z "$process" ] || kill "$process" 2>/dev/null || true
    [ -z "$process" ] || wait "$process" 2>/dev/null || true
    rm -rf "$folder"
}
trap finish EXIT

export CONTESTSYNC_HOME=${BENCH_HOME:-$folder}
"$@" >"$folder/out" 2>&1 &
process=$!

below() {
    local child
    echo "$1"
    for child in $(cat /proc/"$1"/task/*/children 2>/dev/null); do below "$child"; done
}
tree() {
    {
        below "$1"
        # shellcheck disable=SC2046
        [ -z "${ALSO:-}" ] || grep -lzxF "DBUS_SESSION_BUS_ADDRESS=${DBUS_SESSION_BUS_ADDRESS:-}" $(pgrep "$ALSO" | sed 's|.*|/proc/&/environ|') 2>/dev/null | cut -d/ -f3
    } | sort -un
}
# Each sleep of a thread that ends is a wake-up: the voluntary context switches of all threads.
# Many files, one word each.
# shellcheck disable=SC2046
wakes() { cat $(tree "$process" | sed 's|.*|/proc/&/task/*/status|') 2>/dev/null | awk '/^voluntary/ {n += $2} END {print n + 0}'; }
ticks() { local one; for one in $(tree "$process"); do sed 's/.*) //' "/proc/$one/stat"; done | awk '{n += $12 + $13} END {print n + 0}'; }
written() { local one; for one in $(tree "$process"); do cat "/proc/$one/io"; done | awk '/^write_bytes/ {n += $2} END {print n + 0}'; }
memory() { local one; for one in $(tree "$process"); do cat "/proc/$one/smaps_rollup"; done | awk '/^Pss:/ {n += $2} END {printf "%.1f", n / 1024}'; }

sleep "$settle"
if [ -n "${WINDOW:-}" ]; then
    "$1" --settings >>"$folder/out" 2>&1
    sleep 10
    printf 'PSS with the window  %s MiB\n' "$(memory)"
    case $WINDOW in
    closed) wmctrl -c ContestSync ;;
    hidden) xdotool search --onlyvisible --name '^ContestSync$' windowunmap ;;
    esac
    sleep "$settle"
fi
kill -0 "$process" 2>/dev/null || { cat "$folder/out"; echo "It ended by itself."; exit 1; }
wakes_before=$(wakes) ticks_before=$(ticks) written_before=$(written)
sleep "$watch"
printf 'wake-ups per minute  %s\n' "$(awk -v n=$(($(wakes) - wakes_before)) -v s="$watch" 'BEGIN {printf "%.1f", n * 60 / s}')"
printf 'CPU ms per minute    %s\n' "$(awk -v n=$(($(ticks) - ticks_before)) -v s="$watch" -v hz="$(getconf CLK_TCK)" 'BEGIN {printf "%.1f", n * 1000 / hz * 60 / s}')"
printf 'bytes written        %s in %s s\n' "$(($(written) - written_before))" "$watch"
# shellcheck disable=SC2046
printf 'PSS of the tree      %s MiB, %s threads\n' "$(memory)" "$(ls -d $(tree "$process" | sed 's|.*|/proc/&/task/*|') | wc -l)"
