#!/usr/bin/env bash
# Shows in Sway, on a screen that nobody sees, that the window comes to the front on Wayland: packaging/linux/prove-wayland.sh OUT PROGRAM
# The program gets a token as a desktop gives it, and what it says to the compositor is read: that's all that a program can do for it. OUT gets
# results.md and what was said. Each claim is tried whatever became of the others; status 1 if one failed. It needs sway and jq.
set -uo pipefail
if [ "${IN_SESSION:-}" != yes ]; then
    mkdir -p "$1"
    IN_SESSION=yes exec dbus-run-session -- "$0" "$(realpath "$1")" "$(realpath "$2")"
fi
out=$1 program=$2
work=$(mktemp -d)
failed=0
compositor='' tray=''
clean_up() {
    [ -z "$tray" ] || { kill "$tray" && wait "$tray"; } 2>/dev/null
    [ -z "$compositor" ] || { kill "$compositor" && wait "$compositor"; } 2>/dev/null
    rm -rf "$work"
}
trap clean_up EXIT
printf '| Claim | Result on %s, %s |\n| --- | --- |\n' "$(sway --version)" "$(uname -m)" >"$out/results.md"
proof() {
    local claim=$1 said
    shift
    if "$@" >"$work/said" 2>&1; then said=ok; else failed=1 said="FAILED: $(tail -n 1 "$work/said" | tr '|' ' ')"; fi
    echo "proof: $claim: $said"
    printf '| %s | %s |\n' "$claim" "$said" >>"$out/results.md"
}
within() {
    local ends=$((SECONDS + $1))
    shift
    until "$@"; do
        [ $SECONDS -lt $ends ] || return 1
        sleep 0.2
    done
}

# --- the compositor ----------------------------------------------------------------------------------------------------

mkdir "$work/home" "$work/run" "$work/sway"
printf 'xwayland disable\noutput HEADLESS-1 resolution 1280x800\n' >"$work/config"
as=()
if [ "$(id -u)" = 0 ]; then
    # Sway refuses to run as root.
    as=(setpriv --reuid=65534 --regid=65534 --clear-groups)
    chown 65534:65534 "$work/sway"
    chmod 755 "$work"
fi
chmod 700 "$work/run" "$work/sway"
env -u DISPLAY -u WAYLAND_DISPLAY -u SWAYSOCK XDG_RUNTIME_DIR="$work/sway" WLR_BACKENDS=headless WLR_RENDERER=pixman WLR_LIBINPUT_NO_DEVICES=1 \
    "${as[@]}" sway --config "$work/config" 2>"$out/sway.txt" &
compositor=$!
sockets() { WAYLAND_DISPLAY=$(find "$work/sway" -name 'wayland-*' -not -name '*.lock') SWAYSOCK=$(find "$work/sway" -name 'sway-ipc.*') && [ -n "$WAYLAND_DISPLAY" ] && [ -n "$SWAYSOCK" ]; }
within 30 sockets
unset DISPLAY XDG_ACTIVATION_TOKEN DESKTOP_STARTUP_ID FLATPAK_ID
export WAYLAND_DISPLAY SWAYSOCK GDK_BACKEND=wayland NO_AT_BRIDGE=1 LIBGL_ALWAYS_SOFTWARE=1
export HOME=$work/home XDG_RUNTIME_DIR=$work/run CONTESTSYNC_HOME=$work/data CONTESTSYNC_SECRET_STORE=file
proof "Sway shows a screen" swaymsg -t get_outputs

# --- the program -------------------------------------------------------------------------------------------------------

# Nothing is asked of any server: no platform is on.
"$program" config set first_run_done true && "$program" config set platforms ''
background() { WAYLAND_DEBUG=client "$@" "$program" --background >>"$out/wayland.txt" 2>&1 & tray=$!; }
ended() { "$program" --quit && wait "$tray" && tray='' && rm "$work/data/instance"; }
windows() { swaymsg -t get_tree | jq -r '.. | objects | select(.name? == "ContestSync") | "\(.app_id) \(.focused)"'; }
is() { [ "$(windows)" = "$1" ]; }
# said TOKEN: the window hands it to the compositor.
said() { grep -q "xdg_activation_v1@.*\.activate(\"$1\"" "$out/wayland.txt"; }
# It says in its data folder that it runs.
runs() { [ -s "$work/data/instance" ]; }
started() { within 20 runs && env "$1=$2" "$program" --settings && within 60 said "$2"; }
closed() { swaymsg '[app_id="contestsync"] kill' && within 20 is ''; }
background env
proof "the token of a second start is that of the window it opens" started XDG_ACTIVATION_TOKEN proof-opens
proof "the window has the name of the desktop entry, and the focus" within 20 is 'contestsync true'
proof "the token of a second start brings the open window to the front" started XDG_ACTIVATION_TOKEN proof-raises
proof "the window closes" closed
proof "a window that is opened again soon gets its token, too" started DESKTOP_STARTUP_ID proof-again
proof "it ends" ended
background env FLATPAK_ID=dev.contestsync.desktop
proof "in a Flatpak: the token of a second start" started XDG_ACTIVATION_TOKEN proof-flatpak
proof "in a Flatpak, the window has the name of its desktop entry" within 20 is 'dev.contestsync.desktop true'
proof "it ends again" ended
[ -z "${GITHUB_STEP_SUMMARY:-}" ] || cat "$out/results.md" >>"$GITHUB_STEP_SUMMARY"
exit $failed
