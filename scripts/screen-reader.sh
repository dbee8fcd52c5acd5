#!/usr/bin/env bash
# What a screen reader says in the real window: Orca on a desktop nobody sees, on the demo's SAMPLE DATA, driven by keys alone.
#   scripts/screen-reader.sh [KEY…]      for example: Tab Tab space wait:3 type:cf Escape
# Prints each key with what Orca said until it was quiet for two seconds. A key is what `xdotool key` takes; `type:WORDS` types, `wait:SECONDS` waits.
# Needs Xvfb, openbox, dbus-run-session, at-spi2-core, orca (47 or newer understands WebKitGTK's pages; ORCA names another one), speech-dispatcher
# and xdotool, and a built app: cargo build --package contestsync --package contestsync-doubles --bin contestsync --bin contestsync-doubles.
set -euo pipefail
cd "$(dirname "$0")/.."

if [ "${IN_SCREEN_READER:-}" != yes ]; then
    folder=$(mktemp -d)
    export SESSION_DIR=$folder IN_SCREEN_READER=yes
    server=
    clean_up() {
        [ -z "$server" ] || { kill "$server" 2>/dev/null || true; wait "$server" 2>/dev/null || true; }
        rm -rf "$folder"
    }
    trap clean_up EXIT
    export HOME=$folder/home XDG_RUNTIME_DIR=$folder/run GDK_BACKEND=x11 LIBGL_ALWAYS_SOFTWARE=1
    unset XDG_CONFIG_HOME XDG_DATA_HOME XDG_CACHE_HOME WAYLAND_DISPLAY DBUS_SESSION_BUS_ADDRESS NO_AT_BRIDGE
    mkdir -p "$HOME/.config/speech-dispatcher" "$HOME/.local/share/orca" "$XDG_RUNTIME_DIR"
    chmod 700 "$XDG_RUNTIME_DIR"
    # Nothing is heard: what Orca hands to speech is read from its log.
    printf 'AddModule "dummy" "sd_dummy" ""\nDefaultModule dummy\n' >"$HOME/.config/speech-dispatcher/speechd.conf"
    printf '{"general":{"startingProfile":["Default","default"]},"profiles":{"default":{"profile":["Default","default"],"enableKeyEcho":false}},"pronunciations":{},"keybindings":{}}\n' \
        >"$HOME/.local/share/orca/user-settings.conf"
    : >"$folder/display"
    Xvfb -displayfd 7 -screen 0 1280x800x24 -nolisten tcp 7>"$folder/display" >"$folder/xvfb.log" 2>&1 &
    server=$!
    for _ in $(seq 100); do
        [ -s "$folder/display" ] && break
        sleep 0.1
    done
    DISPLAY=:$(cat "$folder/display")
    export DISPLAY
    status=0
    dbus-run-session -- "$PWD/scripts/screen-reader.sh" "$@" || status=$?
    exit "$status"
fi

# --- within the session ----------------------------------------------------------------------------------------------

app=${APP:-target/debug/contestsync}
doubles=${DOUBLES:-target/debug/contestsync-doubles}
log=$SESSION_DIR/orca.log
export CONTESTSYNC_HOME=$SESSION_DIR/data CONTESTSYNC_ENDPOINTS=$SESSION_DIR/endpoints.toml CONTESTSYNC_SECRET_STORE=file
started=
end_all() {
    for process in $started; do kill "$process" 2>/dev/null || true; done
}
trap end_all EXIT
run() {
    local name=$1
    shift
    "$@" >"$SESSION_DIR/$name.log" 2>&1 &
    started="$started $!"
}
# wait_for WORDS FILE: until a line of the file matches, at most 20 seconds.
wait_for() {
    for _ in $(seq 100); do
        grep -q -a -E "$1" "$2" 2>/dev/null && return 0
        sleep 0.2
    done
    echo "Waited in vain for \"$1\" in $2." >&2
    exit 1
}
# page_below PROCESS: the process of the window's page, which may run in a sandbox of WebKitGTK.
page_below() {
    local child
    for child in $(pgrep -P "$1"); do
        page_below "$child" && return
        case $(ps -o args= -p "$child") in *WebKitWebProcess*) echo "$child" && return ;; esac
    done
    return 1
}
# said FROM: what Orca said since that line of its log.
said() { tail -n "+$(($1 + 1))" "$log" | sed -n "s/^[0-9:.]* - SPEECH OUTPUT: '\(.*\)' *{.*/\1/p"; }

dbus-update-activation-environment DISPLAY HOME XDG_RUNTIME_DIR
run openbox openbox
gdbus call --session -d org.a11y.Bus -o /org/a11y/bus -m org.freedesktop.DBus.Properties.Set org.a11y.Status ScreenReaderEnabled '<true>' >/dev/null
run doubles "$doubles" serve --demo 12 --write-endpoints "$CONTESTSYNC_ENDPOINTS"
wait_for '^ready$' "$SESSION_DIR/doubles.log"
run orca "${ORCA:-orca}" --debug --debug-file="$log" --replace
wait_for 'SPEECH OUTPUT' "$log"
run app "$app" --settings
app_process=$!
wait_for "SPEECH OUTPUT: 'ContestSync" "$log"
sleep 4
page=$(page_below "$app_process") || {
    echo "screen-reader: there is no WebKitWebProcess below the app, so the window has no page:" >&2
    cat "$SESSION_DIR/app.log" >&2
    exit 1
}
printf '[start] %s\n' "$(said 0 | paste -s -d '|' | sed 's/|/ | /g')"

for key in "$@"; do
    before=$(wc -l <"$log")
    case $key in
    wait:*) sleep "${key#wait:}" ;;
    type:*) xdotool type --delay 60 "${key#type:}" ;;
    *) xdotool key --clearmodifiers "$key" ;;
    esac
    quiet=0
    words=
    while [ "$quiet" -lt 10 ]; do
        sleep 0.2
        now=$(said "$before")
        if [ "$now" = "$words" ]; then quiet=$((quiet + 1)); else quiet=0; fi
        words=$now
    done
    printf '[%s] %s\n' "$key" "$(printf '%s' "${words:-(nothing)}" | paste -s -d '|' | sed 's/|/ | /g')"
    # WebKitGTK's page may end; then all keys after it would be silent.
    if ! kill -0 "$page" 2>/dev/null; then
        echo "screen-reader: the page ended after $key" >&2
        exit 1
    fi
done
