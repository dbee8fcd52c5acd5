#!/usr/bin/env bash
# Shows what only a Mac can show of the app: packaging/macos/prove.sh FOLDER OUT CONTESTSYNC-DOUBLES
# FOLDER holds the disk image of a release, OUT gets results.md, logs, and screenshots. It installs into /Applications and removes it again, so
# it's for a machine that is thrown away. Each claim is tried whatever became of the others; status 1 if one failed. Runs with Apple's bash 3.2.
set -uo pipefail
here=$(cd "$(dirname "$0")/../.." && pwd)
folder=$(cd "$1" && pwd) doubles=$3
mkdir -p "$2"
out=$(cd "$2" && pwd)
work=$(mktemp -d)
app=/Applications/ContestSync.app
program=$app/Contents/MacOS/contestsync
data="$HOME/Library/Application Support/dev.ContestSync.contestsync"
agent=$HOME/Library/LaunchAgents/contestsync.plist
id=dev.contestsync.desktop
signed=$(cat "$folder"/macos.signed 2>/dev/null || echo unknown)
failed=0
servers=

printf '| Claim | Result on macOS %s, %s |\n| --- | --- |\n' "$(sw_vers -productVersion)" "$(uname -m)" >"$out/results.md"
result() {
    echo "proof: $1: $2"
    printf '| %s | %s |\n' "$1" "$2" >>"$out/results.md"
}
# proof CLAIM COMMAND…: the command's own words go to the log, their last line into the result if it fails.
proof() {
    local claim=$1
    shift
    if "$@" >"$work/said" 2>&1; then
        result "$claim" ok
    else
        failed=1
        result "$claim" "FAILED: $(tail -n 1 "$work/said" | tr '|' ' ')"
    fi
    { echo "== $claim" && cat "$work/said"; } >>"$out/log.txt"
}
within() {
    local ends=$((SECONDS + $1))
    shift
    until "$@"; do
        [ $SECONDS -lt $ends ] || return 1
        sleep 0.5
    done
}
clean_up() {
    "$program" --quit >/dev/null 2>&1
    [ -z "$servers" ] || kill "$servers" 2>/dev/null
    launchctl unsetenv CONTESTSYNC_ENDPOINTS
    launchctl bootout "gui/$(id -u)/contestsync" 2>/dev/null
    rm -rf "$app" "$agent" "$work"
}
trap clean_up EXIT

# The tray's process, and the window's.
trays() { pgrep -x contestsync | while read -r process; do ps -o command= -p "$process" | grep -qv -- --window && echo "$process"; done; }
tray_runs() { [ -n "$(trays)" ]; }
tray_ended() { ! tray_runs; }
window_runs() { pgrep -f 'contestsync --window' >/dev/null; }
window_ended() { ! window_runs; }
close_window() { pkill -f 'contestsync --window' && within 20 window_ended; }
quit() { "$program" --quit && within 30 tray_ended; }

# --- package -----------------------------------------------------------------------------------------------------------

copied() {
    hdiutil attach "$(echo "$folder"/*.dmg)" -nobrowse -readonly -mountpoint "$work/mount" && [ -L "$work/mount/Applications" ] &&
        ditto "$work/mount/ContestSync.app" "$app" && hdiutil detach "$work/mount"
}
sealed() {
    codesign --verify --deep --strict --verbose=2 "$app" && codesign --display --verbose=4 "$app" &&
        [ "$(lipo -archs "$program" | tr ' ' '\n' | sort | tr '\n' ' ')" = "arm64 x86_64 " ]
}
# What Gatekeeper says of a download; without notarization the user has to allow it, but it must not be called damaged.
assessed() {
    xattr -w com.apple.quarantine "0081;$(printf %x "$(date +%s)");Safari;$(uuidgen)" "$app"
    spctl --assess --type execute --verbose=4 "$app"
    local status=$?
    if "$here/packaging/macos/trusted.sh" "$signed"; then
        [ $status -eq 0 ]
    else
        [ $status -ne 0 ] && ! spctl --assess --type execute --verbose=4 "$app" 2>&1 | grep -i 'damaged\|no resources\|invalid'
    fi
}
proof "the disk image mounts, and the app is copied" copied
proof "codesign verifies the app, for both processors" sealed
proof "Gatekeeper on a downloaded copy: as '$signed' lets expect" assessed
if "$here/packaging/macos/trusted.sh" "$signed"; then
    proof "syspolicy_check distribution" syspolicy_check distribution "$app"
else
    result "syspolicy_check distribution" "SKIPPED: $signed"
fi
xattr -dr com.apple.quarantine "$app"

# --- servers of our own, so that nothing outside is asked ---------------------------------------------------------------

node "$here/packaging/proof/servers.mjs" "$work" 14 "$doubles" &
servers=$!
served() { grep -q '^ready' "$work/doubles.log" 2>/dev/null; }
proof "the doubles serve" within 30 served
export CONTESTSYNC_ENDPOINTS=$work/endpoints.toml
# For what the system starts, too.
launchctl setenv CONTESTSYNC_ENDPOINTS "$CONTESTSYNC_ENDPOINTS"
given() { sed -n "s/^$1 *//p" "$work/doubles.log"; }

# --- command line ------------------------------------------------------------------------------------------------------

linked() {
    # As the README says.
    sudo rm -f /usr/local/bin/contestsync
    sudo mkdir -p /usr/local/bin && sudo ln -s "$program" /usr/local/bin/contestsync || return 1
    local status=0
    /usr/local/bin/contestsync status --json >"$work/status.json" || status=$?
    { [ $status -eq 0 ] || [ $status -eq 3 ]; } && plutil -convert xml1 -o /dev/null "$work/status.json"
}
prepared() {
    "$program" config set platforms codeforces,codechef && "$program" config set reminders.lead_minutes 1 && "$program" refresh
}
# The key goes into the Keychain with the sign-in, and opens it again.
keychain() {
    "$program" config set google.client_id "$(given 'client id')" && "$program" config set google.client_secret "$(given 'client secret')" || return 1
    "$program" login --no-browser >"$work/address" &
    local login=$!
    addressed() { grep -q '^http' "$work/address"; }
    within 30 addressed && curl --silent --show-error --location --max-time 20 --output /dev/null "$(head -n 1 "$work/address")" && wait $login &&
        security find-generic-password -s contestsync -a data-key >/dev/null && [ ! -e "$data/secret.key" ] && "$program" sync --no-refresh --confirm
}
proof "contestsync through a link in /usr/local/bin" linked
proof "refresh" prepared
proof "sign-in with the key in the Keychain, then a sync" keychain

# --- the app -----------------------------------------------------------------------------------------------------------

# Without -g it would be `open` that brings it to the front.
in_background() {
    lsappinfo front >"$work/front" && open -g -a "$app" --args --background && within 30 tray_runs && sleep 5 && ! window_runs
}
front_kept() {
    lsappinfo front >"$work/front-now" && cat "$work/front" "$work/front-now" && cmp -s "$work/front" "$work/front-now"
}
out_of_the_dock() {
    local kind
    kind=$(lsappinfo info -only ApplicationType "$(lsappinfo find "bundleid=$id" | head -n 1)")
    echo "$kind"
    case $kind in *UIElement*) ;; *) return 1 ;; esac
}
opened_again() { open -a "$app" && within 40 window_runs && [ "$(trays | wc -l | tr -d ' ')" = 1 ]; }
pictured() { sleep 5 && screencapture -x "$out/window.png" && [ -s "$out/window.png" ]; }
link_warm() { close_window && open contestsync://settings/about && within 40 window_runs; }
link_cold() { close_window && quit && open contestsync://settings/about && within 40 tray_runs && within 40 window_runs; }
proof "it starts without its window" in_background
proof "what was in front stays in front" front_kept
proof "lsappinfo calls it a UIElement: no icon in the Dock" out_of_the_dock
proof "opening it again opens the window, in the process that runs" opened_again
proof "a picture of the screen with the window" pictured
proof "a link, while it runs" link_warm
proof "a link that starts it" link_cold
close_window

# --- starting at login -------------------------------------------------------------------------------------------------

agent_is_ours() { [ "$(plutil -extract ProgramArguments.0 raw "$agent" 2>/dev/null)" = "$program" ]; }
agent_written() { "$program" config set autostart true && within 90 agent_is_ours && plutil -lint "$agent"; }
agent_starts() { quit && launchctl bootstrap "gui/$(id -u)" "$agent" && within 30 tray_runs && sleep 5 && ! window_runs; }
proof "starting at login: a LaunchAgent with the app's own path" agent_written
proof "launchd starts it from there, without its window" agent_starts

# --- reminders ---------------------------------------------------------------------------------------------------------

# More than ten minutes after the app started, with nobody at the machine.
on_time() {
    local starts=$(($(cat "$work/starts") - $(date +%s) + 20))
    [ $starts -le 0 ] || sleep $starts
    python3 "$here/packaging/proof/shown.py" "$data/contestsync.db" | tee "$work/shown"
    [ "$(grep -c '^codeforces:1999 [01] [012]$' "$work/shown")" -eq 2 ]
}
proof "both reminders of a contest within two seconds of their time" on_time
pictured_again() { screencapture -x "$out/reminder.png" && [ -s "$out/reminder.png" ]; }
proof "a picture of the screen after the reminders" pictured_again
proof "it ends when it's asked to" quit
cp "$data"/logs/* "$out/" 2>/dev/null
[ -z "${GITHUB_STEP_SUMMARY:-}" ] || cat "$out/results.md" >>"$GITHUB_STEP_SUMMARY"
exit $failed
