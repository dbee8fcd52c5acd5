#!/usr/bin/env bash
# Shows that a package starts and works in a desktop that nobody sees (scripts/desktop-session.sh):
#   packaging/linux/prove-desktop.sh OUT CONTESTSYNC-DOUBLES PROGRAM              such as an AppImage
#   packaging/linux/prove-desktop.sh OUT CONTESTSYNC-DOUBLES --flatpak FILE.flatpak
# OUT gets results.md, a log, and screenshots. The session's home is new, so a Flatpak is installed there, with its runtime from Flathub.
# Each claim is tried whatever became of the others; status 1 if one failed.
set -uo pipefail
cd "$(dirname "$0")/../.." || exit 1
root=$PWD
mkdir -p "$1"
if [ "${IN_SESSION:-}" != yes ]; then
    out=$(realpath "$1") doubles=$(realpath "$2")
    shift 2
    if [ "$1" = --flatpak ]; then set -- --flatpak "$(realpath "$2")"; else set -- "$(realpath "$1")"; fi
    exec scripts/desktop-session.sh "$root/packaging/linux/prove-desktop.sh" "$out" "$doubles" "$@"
fi
out=$1 doubles=$2
shift 2
id=dev.contestsync.desktop
command=("$1")
[ "$1" != --flatpak ] || command=(flatpak run "$id")
work=$(mktemp -d)
failed=0
servers='' tray=''
clean_up() {
    "${command[@]}" --quit >/dev/null 2>&1
    [ -z "$tray" ] || wait "$tray"
    [ -z "$servers" ] || kill "$servers" 2>/dev/null
    rm -rf "$work"
}
trap clean_up EXIT
printf '| Claim | Result on %s, %s |\n| --- | --- |\n' "$(. /etc/os-release && echo "$PRETTY_NAME")" "$(uname -m)" >"$out/results.md"
proof() {
    local claim=$1 said
    shift
    if "$@" >"$work/said" 2>&1; then said=ok; else failed=1 said="FAILED: $(tail -n 1 "$work/said" | tr '|' ' ')"; fi
    { echo "== $claim" && cat "$work/said"; } >>"$out/log.txt"
    echo "proof: $claim: $said"
    printf '| %s | %s |\n' "$claim" "$said" >>"$out/results.md"
}
within() {
    local ends=$((SECONDS + $1))
    shift
    until "$@"; do
        [ $SECONDS -lt $ends ] || return 1
        sleep 0.5
    done
}
shared=$work
data=$HOME/.local/share/contestsync
if [ "$1" = --flatpak ]; then
    installed() {
        flatpak remote-add --user --if-not-exists flathub https://dl.flathub.org/repo/flathub.flatpakrepo &&
            flatpak install --user --noninteractive "$1"
    }
    proof "flatpak install" installed "$2"
    # A sandbox sees no other folder than its own.
    shared=$HOME/.var/app/$id/data
    data=$shared/contestsync
    mkdir -p "$shared"
    flatpak override --user --env="CONTESTSYNC_ENDPOINTS=$shared/endpoints.toml" "$id"
else
    export CONTESTSYNC_ENDPOINTS=$shared/endpoints.toml
fi

node packaging/proof/servers.mjs "$shared" 3 "$doubles" &
servers=$!
served() { grep -q '^ready' "$shared/doubles.log" 2>/dev/null; }
proof "the doubles serve" within 30 served
answers() {
    local status=0
    "${command[@]}" status --json >"$work/status.json" || status=$?
    { [ $status -eq 0 ] || [ $status -eq 3 ]; } && jq -e .platforms "$work/status.json" >/dev/null
}
prepared() {
    "${command[@]}" config set platforms codeforces,codechef && "${command[@]}" config set reminders.lead_minutes 1 && "${command[@]}" refresh
}
proof "the command line" answers
proof "refresh" prepared

"${command[@]}" --background >"$out/program.txt" 2>&1 &
tray=$!
items() {
    gdbus call --session --dest org.kde.StatusNotifierWatcher --object-path /StatusNotifierWatcher \
        --method org.freedesktop.DBus.Properties.Get org.kde.StatusNotifierWatcher RegisteredStatusNotifierItems 2>&1
}
has_icon() { items | grep -q "'[^']*StatusNotifierItem\|/org/ayatana"; }
has_window() { wmctrl -l | grep -q ContestSync; }
no_window() { ! has_window; }
settings() { "${command[@]}" --settings && within 60 has_window; }
pictured() { sleep 3 && import -window root "$out/$1.png" && [ -s "$out/$1.png" ]; }
proof "the tray icon is there" within 60 has_icon
proof "it starts without its window" no_window
proof "a second start opens the window" settings
proof "a picture of the window" pictured window
reminded() {
    local starts=$(($(cat "$shared/starts") - $(date +%s) + 10))
    [ $starts -le 0 ] || sleep $starts
    python3 packaging/proof/shown.py "$data/contestsync.db" | tee "$work/shown"
    [ "$(grep -c '^codeforces:1999 [01] [012]$' "$work/shown")" -eq 2 ] && [ "$(dunstctl count displayed)" -gt 0 ]
}
proof "both reminders of a contest within two seconds of their time, on the screen" reminded
proof "a picture of the reminders" pictured reminder
ended() {
    "${command[@]}" --quit || return 1
    gone() { ! kill -0 "$tray" 2>/dev/null; }
    within 30 gone
}
proof "it ends when it's asked to" ended
[ -z "${GITHUB_STEP_SUMMARY:-}" ] || cat "$out/results.md" >>"$GITHUB_STEP_SUMMARY"
exit $failed
