#!/usr/bin/env bash
# Proves the double of Google with Google's own clients and with a judge that others wrote. Exits non-zero on a failure.
# Needs python3 with venv, node 20 with npm, and cargo (or CONTESTSYNC_DOUBLES: the built program).
set -eu
here="$(cd "$(dirname "$0")" && pwd)"
work="$(mktemp -d)"
double=''
judge=''
stop() {
  for process in $judge $double; do kill "$process" 2>/dev/null || true; done
  rm -rf "$work"
}
trap stop EXIT INT TERM

"$here/install.sh"
if [ -z "${CONTESTSYNC_DOUBLES:-}" ]; then
  (cd "$here/../../.." && . scripts/packages.sh && build_programs)
  CONTESTSYNC_DOUBLES="$here/../../../target/debug/contestsync-doubles"
fi

# Reads what a program says until a line begins so; an ended program fails.
hear() {
  while read -r word rest; do
    case "$word" in "$1"*) line="$word $rest"; return ;; esac
  done
  echo "a program ended before it said $1" >&2
  exit 1
}

mkfifo "$work/double" "$work/judge"
"$CONTESTSYNC_DOUBLES" serve >"$work/double" &
double=$!
exec 3<"$work/double"
hear google <&3
address="${line#google }"
hear ready <&3
node "$here/judge.js" "$here/calendar.generated.json" "$address" >"$work/judge" &
judge=$!
exec 4<"$work/judge"
hear http <&4
judged="${line% }"

for front in "$address" "$judged"; do
  echo "== $front"
  "$here/.venv/bin/python" "$here/google_client.py" "$front" "$address"
  node "$here/google_client.js" "$front" "$address"
done
node "$here/verdicts.js" "$judged" "$address"
echo "All proofs hold."
