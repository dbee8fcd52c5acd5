#!/usr/bin/env bash
# `npm run bench`: the measurements of docs/benchmarks.md.
#   scripts/bench/run.sh            all of them; the first time builds with optimisation, some minutes; then scripts/bench/desktop.sh
#   scripts/bench/run.sh --brief    each reader once, without optimisation: whether the benches still build and run
set -euo pipefail
cd "$(dirname "$0")/../.."
PATH="${CARGO_HOME:-$HOME/.cargo}/bin:$PATH"

node scripts/bench/pages.mjs
if [ "${1:-}" = --brief ]; then
    # As a test: every page once.
    . scripts/packages.sh
    cargo test --locked --quiet "${packages[@]}" --bench parsing --bench servers --bench scale
    for platform in codeforces leetcode atcoder; do [ -s "target/bench-pages/$platform.rust" ]; done
    scripts/bench/instructions.sh
    exit
fi

echo "== Parsing, servers, scale: ours"
cargo bench --locked --workspace --bench parsing --bench servers --bench scale

echo "== Parsing: Python and Node, microseconds of CPU, median"
peers=target/bench-peers
[ -x $peers/python/bin/python ] || python3 -m venv $peers/python
$peers/python/bin/python -c 'import bs4, lxml' 2>/dev/null || $peers/python/bin/pip install --quiet beautifulsoup4 lxml
if [ ! -d $peers/node_modules/cheerio ]; then
    printf '{"private": true}\n' >$peers/package.json
    (cd $peers && npm install --silent --no-audit --no-fund cheerio@1)
fi
echo Python && $peers/python/bin/python scripts/bench/peer.py
echo Node && node scripts/bench/peer.mjs
for platform in codeforces leetcode atcoder; do
    for peer in python node; do
        cmp "target/bench-pages/$platform.rust" "target/bench-pages/$platform.$peer" || { echo "$platform: $peer reads something else"; exit 1; }
    done
done
echo "All three read the same."

echo "== At rest: the command line's run, against nothing (no network needed: what fails rests)"
cargo build --locked --quiet --workspace --bin contestsync-headless
scripts/bench/at-rest.sh target/debug/contestsync-headless run

scripts/bench/desktop.sh
