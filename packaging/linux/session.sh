#!/usr/bin/env bash
# Run by scripts/prove-linux.sh within a desktop session of the fresh Debian: the installed program from start to end.
#   session.sh first     sets a preference
#   session.sh second    finds it again after the upgrade
set -euo pipefail
fail() {
    echo "session: FAILED: $*" >&2
    cat "$HOME/app.log" "$HOME"/.local/share/contestsync/logs/* 2>/dev/null | tail -n 20 >&2
    exit 1
}
# until_so WHAT COMMAND…: waits for it, at most a minute.
until_so() {
    local what=$1
    shift
    for _ in $(seq 600); do
        "$@" >/dev/null 2>&1 && return 0
        sleep 0.1
    done
    fail "waited in vain for $what"
}
tray() {
    gdbus call --session -d org.kde.StatusNotifierWatcher -o /StatusNotifierWatcher -m org.freedesktop.DBus.Properties.Get \
        org.kde.StatusNotifierWatcher RegisteredStatusNotifierItems | grep -q contestsync
}
window() { wmctrl -l | grep -q ContestSync; }
# The package's own entry is the one for our links, and the program adds none of its own.
[ "$(xdg-mime query default x-scheme-handler/contestsync)" = contestsync.desktop ] || fail "the links are not handed to us"

contestsync --background >"$HOME/app.log" 2>&1 &
app=$!
until_so "the tray's item" tray
echo "session: the tray's item is there"
if window; then fail "a window although none was asked for"; fi
xdg-open contestsync://settings/about
until_so "the window that the link opens" window
echo "session: the link opened the window"
[ "$(pgrep -cx contestsync)" -le 2 ] || fail "the link started a program of its own"
case $1 in
first) contestsync config set theme dark ;;
second) [ "$(contestsync config get theme)" = dark ] || fail "the preference is gone after the upgrade" ;;
esac
[ ! -e "$HOME/.local/share/applications/contestsync-handler.desktop" ] || fail "an entry of its own beside the package's"
kill -TERM $app
status=0
wait $app || status=$?
[ $status -eq 0 ] || fail "it ended with $status"
echo "session: it ended well"
