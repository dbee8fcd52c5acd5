#!/usr/bin/env bash
# `npm start`: builds ContestSync and opens its window. Where no platform can be reached it says that the demo needs no network.
set -euo pipefail
cd "$(dirname "$0")/.."
PATH="${CARGO_HOME:-$HOME/.cargo}/bin:$PATH"

scripts/setup.sh --desktop
npm run --silent ui:build
cargo build --locked --package contestsync

reached=no
for site in https://codeforces.com https://leetcode.com; do
    # Any response will do: the question is whether there's a network.
    curl --silent --output /dev/null --max-time 5 "$site" && reached=yes && break
done
if [ "$reached" = no ]; then
    echo "The contest sites can't be reached from here, so the window will stay empty. \`npm run demo\` shows everything on sample data, without a network."
fi
if [ -n "${DISPLAY:-}${WAYLAND_DISPLAY:-}" ]; then
    exec target/debug/contestsync --settings
fi
echo "There is no display here, so the app runs under a virtual one (Xvfb), where nobody sees it. Ctrl-C ends it."
exec xvfb-run --auto-servernum dbus-run-session -- target/debug/contestsync --settings
