#!/usr/bin/env bash
# Fuzzes one parser of foreign bytes with stable Rust, or all for a short, fixed number of runs.
#   npm run fuzz -- atcoder                       until Ctrl-C, or until something is found
#   npm run fuzz -- atcoder -max_total_time=60    options after the target are libFuzzer's
#   scripts/fuzz.sh --all                         each target: its seeds, then a fixed number of runs; what `npm test` does
set -euo pipefail
cd "$(dirname "$0")/../src-tauri/core/fuzz"
PATH="${CARGO_HOME:-$HOME/.cargo}/bin:$PATH"
RUNS=${FUZZ_RUNS:-2000}

targets=$(ls fuzz_targets/*.rs | sed 's|.*/||; s|\.rs$||')
if [ $# -eq 0 ]; then
    echo "usage: npm run fuzz -- TARGET [libFuzzer options]; targets:" $targets >&2
    exit 2
fi

# What cargo-fuzz sets without a sanitizer: the counters that lead the fuzzer. Safe Rust leaves an address sanitizer little to find.
# The target is named so that build scripts and macros are built without them.
host=$(rustc -vV | sed -n 's/^host: //p')
export RUSTFLAGS="--cfg fuzzing -Cpasses=sancov-module -Cllvm-args=-sanitizer-coverage-level=4 -Cllvm-args=-sanitizer-coverage-inline-8bit-counters -Cllvm-args=-sanitizer-coverage-pc-table -Cllvm-args=-sanitizer-coverage-trace-compares -Ccodegen-units=1"
export CARGO_PROFILE_DEV_OPT_LEVEL=1
export CARGO_PROFILE_DEV_DEBUG=${CARGO_PROFILE_DEV_DEBUG:-line-tables-only}
export CARGO_TARGET_DIR=${FUZZ_TARGET_DIR:-target}

build() { cargo build --locked --quiet --target "$host" "$@"; }
run() {
    local target=$1
    shift
    mkdir -p "corpus/$target" "artifacts/$target"
    # A platform's fixtures are seeds too.
    local seeds=()
    for folder in "seeds/$target" "../tests/fixtures/$target"; do
        if [ -d "$folder" ]; then seeds+=("$folder"); fi
    done
    "$CARGO_TARGET_DIR/$host/debug/$target" -artifact_prefix="artifacts/$target/" "$@" "corpus/$target" "${seeds[@]}"
}

if [ "$1" != --all ]; then
    build --bin "$1"
    run "$@"
    exit
fi
build --bins
for target in $targets; do
    log=$(mktemp)
    # A fixed seed, so that two runs of the same code do the same.
    if run "$target" -runs="$RUNS" -seed=1 -max_len=8192 -timeout=20 -rss_limit_mb=1024 >"$log" 2>&1; then
        printf '%-14s %s\n' "$target" "$(grep -E '^Done ' "$log" || tail -n 1 "$log")"
        rm -f "$log"
    else
        tail -n 40 "$log"
        rm -f "$log"
        echo "$target: the input stands in src-tauri/core/fuzz/artifacts/$target; copy it to seeds/$target and replay it (fuzz/README.md)" >&2
        exit 1
    fi
done
