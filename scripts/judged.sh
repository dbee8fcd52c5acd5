#!/usr/bin/env bash
# Every request of ours to Google Calendar, judged by Prism with Google's own description: sign in, fill, change, delete, restore, switch
# platforms off, delete the calendar. Fails if Prism refuses one request, or the double counts a violation.
set -euo pipefail
cd "$(dirname "$0")/.."
PATH="${CARGO_HOME:-$HOME/.cargo}/bin:$PATH"
. scripts/packages.sh
build_programs
bin=${CARGO_TARGET_DIR:-target}/debug
folder=$(mktemp -d)
double='' judge=''
finish() {
    [ -z "$double" ] || kill "$double" 2>/dev/null || true
    [ -z "$judge" ] || kill "$judge" 2>/dev/null || true
    wait 2>/dev/null || true
    rm -rf "$folder"
}
trap finish EXIT

# The doubles say "ready", the judge its address: both are awaited line by line.
mkfifo "$folder/doubles" "$folder/judge"
"$bin/contestsync-doubles" serve --write-endpoints "$folder/real.toml" >"$folder/doubles" &
double=$!
exec 3<"$folder/doubles"
google=
while read -r word rest <&3; do
    [ "$word" = google ] && google=${rest##* }
    [ "$word" = ready ] && break
done
src-tauri/doubles/proof/judge.sh "$google" >"$folder/judge" 2>"$folder/judge.log" &
judge=$!
exec 4<"$folder/judge"
read -r address <&4 || { cat "$folder/judge.log" >&2; exit 1; }
address=$(grep -oE 'http://127\.0\.0\.1:[0-9]+' <<<"$address" | head -n 1)
sed "s|$google|$address|" "$folder/real.toml" >"$folder/endpoints.toml"

export CONTESTSYNC_HOME=$folder/home CONTESTSYNC_ENDPOINTS=$folder/endpoints.toml CONTESTSYNC_SECRET_STORE=file
run() { "$bin/contestsync-headless" "$@"; }
expect() { # expect FIELD VALUE: of the last sync
    local got
    got=$(node -p "JSON.parse(require('fs').readFileSync('$folder/sync.json','utf8')).calendar[process.argv[1]]" "$1")
    [ "$got" = "$2" ] || { echo "$1 is $got, not $2" >&2; cat "$folder/sync.json" >&2; exit 1; }
}
sync() { run sync --no-refresh --json >"$folder/sync.json"; }

run config set google.client_id 1234567890-double.apps.googleusercontent.com
run config set google.client_secret GOCSPX-double
run refresh >/dev/null
mkfifo "$folder/address"
run login --no-browser >"$folder/address" 2>/dev/null &
login=$!
read -r consent <"$folder/address"
curl --silent --fail --location --output /dev/null "$consent"
wait "$login"
sync
expect outcome ok
wanted=$(node -p "JSON.parse(require('fs').readFileSync('$folder/sync.json','utf8')).calendar.inserted")
run config set calendar.busy true
run config set calendar.color_by_platform true
run config set calendar.reminder_minutes 15,5
sync
expect updated "$wanted"
run config set platforms codeforces
sync
expect outcome ok
run config set platforms leetcode,codeforces,codechef,atcoder,hackerrank,geeksforgeeks,code360
sync
expect outcome ok
sync
expect requests 1
run logout --delete-calendar >/dev/null

verdicts=$(curl --silent --fail "$address/__judge/verdicts")
violations=$(curl --silent --fail --request POST "$google/__double/violations")
requests=$(curl --silent --fail --request POST --data '{"since":0}' "$google/__double/requests" | grep -o '"api"' | wc -l)
if [ "$verdicts" != "[]" ] || [ "$violations" != "[]" ]; then
    printf 'refused by Google'"'"'s description: %s\nviolations: %s\n' "$verdicts" "$violations" >&2
    exit 1
fi
echo "Google's description refused none of $requests requests."
