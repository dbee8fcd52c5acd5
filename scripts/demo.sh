#!/usr/bin/env bash
# `npm run demo`: the whole desktop app on SAMPLE DATA; `npm run demo -- --cli`: a walk through the engine on the command line. Both use
# stand-ins of the platforms and of Google on this machine's own loopback address: nothing real is asked, and nothing of yours is read
# or written. All data lie in a temporary folder that is removed at the end.
set -euo pipefail
cd "$(dirname "$0")/.."
PATH="${CARGO_HOME:-$HOME/.cargo}/bin:$PATH"

cli=false
case "${1:-}" in
"") ;;
--cli) cli=true ;;
*)
    echo "demo: unknown option $1 (known: --cli)" >&2
    exit 2
    ;;
esac

echo "Building (the first time this takes some minutes) …"
if $cli; then
    scripts/setup.sh
    cargo build --quiet --locked --package contestsync-core --bin contestsync-headless --package contestsync-doubles --bin contestsync-doubles
else
    scripts/setup.sh --desktop
    npm run --silent ui:build
    cargo build --quiet --locked --package contestsync --package contestsync-doubles --bin contestsync --bin contestsync-doubles
fi

folder=$(mktemp -d)
doubles=
sign_in=
app=
clean_up() {
    for process in $app $sign_in $doubles; do
        kill "$process" 2>/dev/null || true
        wait "$process" 2>/dev/null || true
    done
    rm -rf "$folder"
}
trap clean_up EXIT
trap 'exit 130' INT
trap 'exit 143' TERM

export CONTESTSYNC_HOME=$folder/home
export CONTESTSYNC_ENDPOINTS=$folder/endpoints.toml
# The user's own keyring is left alone.
export CONTESTSYNC_SECRET_STORE=file

# wait_for WORDS SECONDS FILE: until a line of the file matches.
wait_for() {
    local tries=$(($2 * 5))
    until grep -q -E "$1" "$3" 2>/dev/null; do
        tries=$((tries - 1))
        if [ "$tries" -le 0 ]; then
            echo "Waited $2 seconds in vain for \"$1\"." >&2
            cat "$3" >&2
            exit 1
        fi
        sleep 0.2
    done
}
value_of() { sed -n "s/^$1 *//p" "$folder/doubles"; }

# --- the desktop app -------------------------------------------------------------------------------------------------

if ! $cli; then
    # One contest begins in twelve minutes, so that a reminder comes soon; another contest changes each minute.
    target/debug/contestsync-doubles serve --demo 12 --moves --write-endpoints "$CONTESTSYNC_ENDPOINTS" >"$folder/doubles" 2>&1 &
    doubles=$!
    wait_for '^ready$' 20 "$folder/doubles"
    target/debug/contestsync config set google.client_id "$(value_of 'client id')"
    target/debug/contestsync config set google.client_secret "$(value_of 'client secret')"
    for platform in codeforces atcoder leetcode; do
        target/debug/contestsync config set "handle.$platform" sample
    done
    cat <<'WORDS'

SAMPLE DATA. The contests are made up, and "Google" is a stand-in on this machine. The window says so, too.
  1. Walk through the first run. "Connect Google Calendar" opens a page of the stand-in, which agrees by itself.
  2. "Add them" fills the calendar; Week and Month show it.
  3. A contest begins in a few minutes: its reminder comes ten minutes before, and at once if it's nearer than that.
  4. Each minute a contest moves, is renamed, lengthened, or canceled: "Sync now" brings that in.
Ctrl-C, or Quit in the tray menu, ends the demo and removes all it kept.

WORDS
    if [ -n "${DISPLAY:-}${WAYLAND_DISPLAY:-}" ]; then
        target/debug/contestsync --settings &
    else
        echo "There is no display here, so the app runs under a virtual one (Xvfb), where nobody sees it."
        xvfb-run --auto-servernum dbus-run-session -- target/debug/contestsync --settings &
    fi
    app=$!
    wait "$app"
    exit
fi

# --- the engine's walk -----------------------------------------------------------------------------------------------

bold=
plain=
if [ -t 1 ]; then
    bold=$(printf '\033[1m')
    plain=$(printf '\033[0m')
fi
say() { printf '\n%s%s%s\n' "$bold" "$*" "$plain"; }
# Shows a command as one would type it, and runs it. Status 3 (partly done) is shown, not fatal.
contestsync() {
    printf '%s$ contestsync %s%s\n' "$bold" "$*" "$plain"
    local status=0
    target/debug/contestsync-headless "$@" || status=$?
    if [ "$status" -ne 0 ] && [ "$status" -ne 3 ]; then
        echo "The walk ends here: the command above failed with status $status." >&2
        exit "$status"
    fi
}

target/debug/contestsync-doubles serve --moves --every 25 --write-endpoints "$CONTESTSYNC_ENDPOINTS" >"$folder/doubles" 2>&1 &
doubles=$!
wait_for '^ready$' 20 "$folder/doubles"

say "SAMPLE DATA. The contests below are made up, and \"Google\" is a stand-in on this machine: no platform and no account is asked."
say "1. Read the seven platforms and keep what they announce."
contestsync refresh
say "2. What is on in the next seven days, and what is next."
contestsync list --days 7
contestsync next

say "3. Connect the calendar. A browser would open; here curl follows the consent page in its place."
contestsync config set google.client_id "$(value_of 'client id')"
contestsync config set google.client_secret "$(value_of 'client secret')"
printf '%s$ contestsync login --no-browser%s\n' "$bold" "$plain"
target/debug/contestsync-headless login --no-browser >"$folder/address" 2>"$folder/said" &
sign_in=$!
wait_for '^http' 20 "$folder/address"
curl --silent --show-error --location --max-time 20 --output /dev/null "$(cat "$folder/address")"
wait "$sign_in" || { cat "$folder/said" >&2; exit 1; }
sign_in=
cat "$folder/said"

say "4. Make the calendar equal to what is wanted."
contestsync sync --no-refresh
say "5. Once more: nothing has changed, so nothing is written."
contestsync sync

say "6. The organisers change something (the stand-ins do so by themselves; this waits for it)."
wait_for '^(moved|renamed|lengthened|cancelled) ' 40 "$folder/doubles"
change=$(grep -E '^(moved|renamed|lengthened|cancelled) ' "$folder/doubles" | head -n 1)
echo "At the stand-in of the platform: $change."
key=$(printf '%s\n' "$change" | awk '{ print $2 }')
say "   The next sync brings the calendar up to date: one event changes, all others stay as they are."
contestsync sync
say "   And this is what is known of that contest."
contestsync why "$key"

say "7. How everything does."
contestsync status
contestsync export --ics --output "$folder/contests.ics"
echo "The same contests as a file for any calendar: $(grep -c '^BEGIN:VEVENT' "$folder/contests.ics") events."

say "That was SAMPLE DATA, and it is gone now. With the real platforms: target/debug/contestsync-headless refresh (README.md, \"First steps\")."
