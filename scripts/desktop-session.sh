#!/usr/bin/env bash
# A real desktop for one command: an X server nobody sees, a bus of its own, a window manager, a panel that shows tray icons, a
# notification service and an unlocked Secret Service. Nothing of the user's own session is touched; all data lie in a new folder.
#   scripts/desktop-session.sh COMMAND [ARGUMENT…]
# WITHOUT="panel dunst keyring" leaves parts out. SESSION_DIR names the folder (else a new one, removed at the end).
#   $SESSION_DIR/pick        write an action's label here, then run `dunstctl context`: that action of a notification is chosen
#   $SESSION_DIR/opened      the addresses that were opened in the "browser", one a line
#   $SESSION_DIR/opened-with the activation token of the last one
set -euo pipefail

if [ "${IN_SESSION:-}" != yes ]; then
    own=
    if [ -z "${SESSION_DIR:-}" ]; then
        own=$(mktemp -d)
        SESSION_DIR=$own
    fi
    export SESSION_DIR
    # Cargo and rustup look in HOME, which becomes a new folder.
    export CARGO_HOME=${CARGO_HOME:-$HOME/.cargo} RUSTUP_HOME=${RUSTUP_HOME:-$HOME/.rustup}
    export HOME=$SESSION_DIR/home XDG_RUNTIME_DIR=$SESSION_DIR/run
    unset XDG_CONFIG_HOME XDG_DATA_HOME XDG_CACHE_HOME XDG_DATA_DIRS WAYLAND_DISPLAY DBUS_SESSION_BUS_ADDRESS
    mkdir -p "$HOME/.config/dunst" "$HOME/.config/xfce4/xfconf/xfce-perchannel-xml" "$HOME/bin" "$XDG_RUNTIME_DIR"
    chmod 700 "$XDG_RUNTIME_DIR"

    cat >"$HOME/.config/dunst/dunstrc" <<DUNST
[global]
    origin = top-right
    offset = 20x60
    width = 380
    font = DejaVu Sans 10
    dmenu = $HOME/bin/pick
    mouse_left_click = do_action, close_current
[urgency_normal]
    timeout = 0
[urgency_low]
    timeout = 0
DUNST
    printf '#!/bin/sh\ngrep -m1 -F "$(cat "%s/pick")"\n' "$SESSION_DIR" >"$HOME/bin/pick"
    # The browser of this desktop writes down what it was to open, and with which token it may come to the front.
    printf '#!/bin/sh\nprintf "%%s\\n" "$XDG_ACTIVATION_TOKEN" >"%s/opened-with"\nprintf "%%s\\n" "$1" >>"%s/opened"\n' \
        "$SESSION_DIR" "$SESSION_DIR" >"$HOME/bin/browser"
    chmod +x "$HOME/bin/pick" "$HOME/bin/browser"
    mkdir -p "$HOME/.local/share/applications"
    printf '[Desktop Entry]\nType=Application\nName=Browser\nExec=%s %%u\nMimeType=x-scheme-handler/http;x-scheme-handler/https;\n' \
        "$HOME/bin/browser" >"$HOME/.local/share/applications/session-browser.desktop"
    printf '[Default Applications]\nx-scheme-handler/http=session-browser.desktop\nx-scheme-handler/https=session-browser.desktop\n' \
        >"$HOME/.config/mimeapps.list"
    : >"$SESSION_DIR/opened"
    cat >"$HOME/.config/xfce4/xfconf/xfce-perchannel-xml/xfce4-panel.xml" <<PANEL
<?xml version="1.0" encoding="UTF-8"?>
<channel name="xfce4-panel" version="1.0">
  <property name="configver" type="int" value="2"/>
  <property name="panels" type="array">
    <value type="int" value="1"/>
    <property name="panel-1" type="empty">
      <property name="position" type="string" value="p=6;x=0;y=0"/>
      <property name="length" type="uint" value="100"/>
      <property name="position-locked" type="bool" value="true"/>
      <property name="icon-size" type="uint" value="24"/>
      <property name="size" type="uint" value="36"/>
      <property name="plugin-ids" type="array">
        <value type="int" value="1"/>
        <value type="int" value="2"/>
        <value type="int" value="3"/>
      </property>
    </property>
  </property>
  <property name="plugins" type="empty">
    <property name="plugin-1" type="string" value="tasklist"/>
    <property name="plugin-2" type="string" value="separator"><property name="expand" type="bool" value="true"/></property>
    <property name="plugin-3" type="string" value="systray"/>
  </property>
</channel>
PANEL
    # What is left out must not be started by being asked either.
    mkdir -p "$XDG_RUNTIME_DIR/dbus-1/services"
    left_out() { printf '[D-BUS Service]\nName=%s\nExec=/bin/false\n' "$1" >"$XDG_RUNTIME_DIR/dbus-1/services/$1.service"; }
    case " ${WITHOUT:-} " in *" dunst "*) left_out org.freedesktop.Notifications ;; esac
    case " ${WITHOUT:-} " in *" keyring "*) left_out org.freedesktop.secrets ;; esac
    export GDK_BACKEND=x11 NO_AT_BRIDGE=1 LIBGL_ALWAYS_SOFTWARE=1 XDG_CURRENT_DESKTOP=XFCE BROWSER=$HOME/bin/browser
    export PATH=$HOME/bin:$PATH IN_SESSION=yes

    server=
    clean_up() {
        [ -z "$server" ] || { kill "$server" 2>/dev/null || true; wait "$server" 2>/dev/null || true; }
        [ -z "$own" ] || rm -rf "$own"
    }
    trap clean_up EXIT
    : >"$SESSION_DIR/display"
    # The server picks a free display, so that two sessions never meet.
    Xvfb -displayfd 7 -screen 0 1280x800x24 -nolisten tcp 7>"$SESSION_DIR/display" >"$SESSION_DIR/xvfb.log" 2>&1 &
    server=$!
    for _ in $(seq 100); do
        [ -s "$SESSION_DIR/display" ] && break
        sleep 0.1
    done
    DISPLAY=:$(cat "$SESSION_DIR/display")
    export DISPLAY
    status=0
    dbus-run-session -- "$0" "$@" || status=$?
    exit "$status"
fi

# --- within the session ----------------------------------------------------------------------------------------------

started=
run() {
    local name=$1
    shift
    case " ${WITHOUT:-} " in *" $name "*) return 0 ;; esac
    "$@" >"$SESSION_DIR/$name.log" 2>&1 &
    started="$started $!"
}
end_all() {
    for process in $started; do kill "$process" 2>/dev/null || true; done
}
trap end_all EXIT
dbus-update-activation-environment DISPLAY HOME PATH XDG_RUNTIME_DIR XDG_CURRENT_DESKTOP GDK_BACKEND NO_AT_BRIDGE BROWSER
run openbox openbox
run panel xfce4-panel --disable-wm-check
run dunst dunst
case " ${WITHOUT:-} " in
*" keyring "*) ;;
*) printf '\n' | gnome-keyring-daemon --unlock --components=secrets >"$SESSION_DIR/keyring.log" 2>&1 ;;
esac

# is NAME: whether somebody on the bus answers to it.
is() {
    gdbus call --session -d org.freedesktop.DBus -o /org/freedesktop/DBus -m org.freedesktop.DBus.NameHasOwner "$1" 2>/dev/null | grep -q true
}
for name in org.kde.StatusNotifierWatcher org.freedesktop.Notifications; do
    case "$name ${WITHOUT:-}" in
    *Watcher*panel* | *Notifications*dunst*) continue ;;
    esac
    for _ in $(seq 100); do
        is "$name" && break
        sleep 0.1
    done
done
"$@"
