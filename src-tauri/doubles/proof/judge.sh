#!/bin/sh
# usage: judge.sh DOUBLE_URL [PORT]
# Starts Prism with Google's own description in front of a running double, prints the address to use in its place, and serves
# until it is stopped. What was refused: GET /__judge/verdicts.
set -eu
here="$(cd "$(dirname "$0")" && pwd)"
"$here/install.sh" >&2
exec node "$here/judge.js" "$here/calendar.generated.json" "$@"
