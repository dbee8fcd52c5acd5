#!/usr/bin/env bash
# How many instructions it takes to read each platform's answer, to decide about contests, to plan a sync, and to make the view, by callgrind, beside
# those of scripts/bench/instructions.tsv: more than a tenth more fails. Counts are of an unoptimized build, which every test run has anyway: they
# tell a change, not a speed.
#   scripts/bench/instructions.sh [--write]      --write: what is counted becomes what is expected
set -euo pipefail
cd "$(dirname "$0")/../.."
PATH="${CARGO_HOME:-$HOME/.cargo}/bin:$PATH"
expected=scripts/bench/instructions.tsv
node scripts/bench/pages.mjs
. scripts/packages.sh
cargo build --locked --quiet "${packages[@]}" --example read_page --example repeat_step

# All instructions of reading a page, or of taking a step of the engine, so many times.
count() {
    local command=(repeat_step "$1" "$2")
    case " $steps " in *" $1 "*) ;; *) command=(read_page "$1" "target/bench-pages/$1" "$2") ;; esac
    valgrind --tool=callgrind --callgrind-out-file=/dev/null "target/debug/examples/${command[0]}" "${command[@]:1}" 2>&1 |
        sed -n 's/^==[0-9]*== Collected : //p'
}
new=$(mktemp)
trap 'rm -f "$new"' EXIT
worse=false
steps="verdict plan view"
for what in $(scripts/platforms.sh) $steps; do
    # The start of the program is in both counts.
    one=$(count $what 1)
    three=$(count $what 3)
    each=$(((three - one) / 2))
    printf '%s\t%s\n' $what $each >>"$new"
    before=$(awk -v name=$what '$1 == name {print $2}' $expected 2>/dev/null || true)
    if [ -z "$before" ]; then
        printf '%-14s %12s instructions\n' $what $each
    else
        printf '%-14s %12s instructions, %s before\n' $what $each "$before"
        [ $((each * 10)) -le $((before * 11)) ] || worse=true
    fi
done
if [ "${1:-}" = --write ]; then
    cp "$new" $expected
elif $worse; then
    echo "More than a tenth more instructions; if that is meant to be: scripts/bench/instructions.sh --write" >&2
    exit 1
fi
