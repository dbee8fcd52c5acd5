#!/usr/bin/env bash
# Tests the key's place against a real Secret Service: gnome-keyring on a D-Bus session and in a home of its own, so that
# nobody's own keyring is touched. Needs the packages dbus, gnome-keyring, and libglib2.0-bin (for gdbus).
set -euo pipefail
cd "$(dirname "$0")/.."
. scripts/packages.sh

for program in dbus-run-session gdbus gnome-keyring-daemon; do
    if ! command -v "$program" >/dev/null; then
        echo "keyring-test: $program is missing: apt-get install dbus gnome-keyring libglib2.0-bin" >&2
        exit 1
    fi
done

# Built outside the session, with the home that cargo and rustup know.
cargo test --locked "${packages[@]}" --test account_keyring --no-run
test=$(cargo test --locked "${packages[@]}" --test account_keyring --no-run --message-format=json 2>/dev/null |
    sed -n 's/.*"executable":"\([^"]*account_keyring[^"]*\)".*/\1/p' | tail -n 1)

run() {
    mode=$1
    name=$2
    before=$3
    home=$(mktemp -d)
    mkdir -m 700 "$home/run"
    status=0
    # Without service files nothing is started by the bus itself: only the daemon that is started here answers.
    cat >"$home/bus.conf" <<EOF
<!DOCTYPE busconfig PUBLIC "-//freedesktop//DTD D-Bus Bus Configuration 1.0//EN" "http://www.freedesktop.org/standards/dbus/1.0/busconfig.dtd">
<busconfig>
  <type>session</type>
  <listen>unix:dir=$home/run</listen>
  <policy context="default"><allow send_destination="*" eavesdrop="true"/><allow eavesdrop="true"/><allow own="*"/></policy>
</busconfig>
EOF
    env -u DISPLAY -u WAYLAND_DISPLAY -u GNOME_KEYRING_CONTROL -u DBUS_SESSION_BUS_ADDRESS \
        HOME="$home" XDG_RUNTIME_DIR="$home/run" XDG_DATA_HOME="$home/data" CONTESTSYNC_TEST_KEYRING="$mode" \
        dbus-run-session --config-file="$home/bus.conf" -- \
        sh -c "$before"' exec "$@"' sh "$test" --exact "$name" --nocapture || status=$?
    rm -rf "$home"
    return "$status"
}

# The daemon returns before it is on the bus: on a busy machine the test would find nobody there.
export START_KEYRING="printf '\\n' | gnome-keyring-daemon --unlock --components=secrets >/dev/null &&
    gdbus wait --session --timeout 60 org.freedesktop.secrets"
run 1 a_real_keyring_keeps_finds_rotates_and_moves_the_key "$START_KEYRING;"
run absent on_a_bus_without_a_keyring_the_file_stands_in ""
run later a_keyring_that_starts_later_is_asked_again ""
