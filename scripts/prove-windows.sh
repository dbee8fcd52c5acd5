#!/usr/bin/env bash
# `npm run prove:windows`: signs both installers with a key made this minute and verifies them; then, under Wine in a prefix made this
# minute: silent install, first start up to the tray, command line against the stand-ins, install over it, quit, silent uninstall.
#   scripts/prove-windows.sh [--profile dev|release]     what `npm run bundle:windows` built before with this profile
set -euo pipefail
cd "$(dirname "$0")/.."
profile=release
[ "${1:-}" != --profile ] || profile=$2
scripts/setup.sh --windows
# shellcheck source=scripts/windows.env
. scripts/windows.env
say() { printf 'prove: %s\n' "$*"; }
fail() {
    say "FAILED: $*" >&2
    exit 1
}

work=$PWD/target/prove-windows
rm -rf "$work"
mkdir -p "$work"
export WINEPREFIX=$work/wine
display=
stamps=
clean_up() {
    [ -z "$stamps" ] || kill "$stamps" 2>/dev/null || true
    timeout 30 "$wine_server" -k 2>/dev/null || true
    [ -z "$display" ] || kill "$display" 2>/dev/null || true
    rm -rf "$WINEPREFIX"
}
trap clean_up EXIT
trap 'say "FAILED: line $LINENO: $BASH_COMMAND" >&2' ERR
trap 'exit 130' INT TERM
# within SECONDS COMMAND…: asks again until it succeeds; Wine tells nobody when a program of another process is there.
within() {
    local ends=$((SECONDS + $1))
    shift
    until "$@"; do
        [ $SECONDS -lt $ends ] || return 1
        sleep 0.5
    done
}

# --- signatures -----------------------------------------------------------------------------------------------------------

say "signing with a certificate of our own"
openssl req -x509 -newkey rsa:3072 -nodes -days 2 -subj "/CN=Throwaway CA" -addext "basicConstraints=critical,CA:TRUE" \
    -addext "keyUsage=critical,keyCertSign" -keyout "$work/ca.key" -out "$work/ca.pem" 2>/dev/null
openssl req -newkey rsa:3072 -nodes -subj "/CN=Throwaway publisher" -keyout "$work/code.key" -out "$work/code.csr" 2>/dev/null
printf 'basicConstraints=critical,CA:FALSE\nkeyUsage=critical,digitalSignature\nextendedKeyUsage=critical,codeSigning\n' >"$work/extensions"
openssl x509 -req -in "$work/code.csr" -CA "$work/ca.pem" -CAkey "$work/ca.key" -CAcreateserial -days 2 -extfile "$work/extensions" \
    -out "$work/code.pem" 2>/dev/null
# A time stamp server of this minute too, of the same authority.
openssl req -newkey rsa:3072 -nodes -subj "/CN=Throwaway time stamps" -keyout "$work/tsa.key" -out "$work/tsa.csr" 2>/dev/null
printf 'basicConstraints=critical,CA:FALSE\nkeyUsage=critical,digitalSignature\nextendedKeyUsage=critical,timeStamping\n' >"$work/extensions"
openssl x509 -req -in "$work/tsa.csr" -CA "$work/ca.pem" -CAkey "$work/ca.key" -CAcreateserial -days 2 -extfile "$work/extensions" \
    -out "$work/tsa.pem" 2>/dev/null
: >"$work/stamps"
node packaging/windows/time-stamps.mjs "$work" >>"$work/stamps" &
stamps=$!
within 20 grep -q http "$work/stamps" || fail "no time stamp server"
CONTESTSYNC_WINDOWS_TIMESTAMP=$(cat "$work/stamps") CONTESTSYNC_WINDOWS_CERTIFICATE=$(cat "$work/code.pem") CONTESTSYNC_WINDOWS_KEY=$(cat "$work/code.key") \
    CONTESTSYNC_WINDOWS_CA=$(cat "$work/ca.pem") scripts/bundle-windows.sh --profile "$profile" --no-build --out "$work/signed"
setup=$(echo "$work"/signed/*-setup.exe)
msi=$(echo "$work"/signed/*.msi)
kill "$stamps"
stamps=
# verified FILE [OPTION…]
verified() { osslsigncode verify -CAfile "$work/ca.pem" -TSA-CAfile "$work/ca.pem" "${@:2}" -in "$1" >"$work/verify.log" 2>&1; }
for file in "$setup" "$msi"; do
    verified "$file" || fail "${file##*/} is not signed"
    grep -q 'Timestamp Server Signature verification: ok' "$work/verify.log" || fail "${file##*/} has no time stamp"
    # With it the signature outlives its certificate, which ends in two days.
    later=$(($(date +%s) + 10 * 86400))
    verified "$file" -time $later || fail "${file##*/} is no longer signed in ten days"
    ! verified "$file" -time $later -ignore-timestamp || fail "the certificate of ${file##*/} does not end"
    cp "$file" "$work/changed"
    # In the middle, so in what the user gets.
    middle=$(($(stat -c %s "$file") / 2))
    byte=$(od -An -tu1 -j $middle -N 1 "$file")
    printf "\\x$(printf %x $((byte ^ 1)))" | dd of="$work/changed" bs=1 seek=$middle conv=notrunc status=none
    ! verified "$work/changed" || fail "a changed byte of ${file##*/} was not found"
done
# Without a key nothing is signed, which is said; and what was built and never signed is not taken for signed.
folder=target/$windows_target/$([ "$profile" = release ] && echo release || echo debug)
cp "$folder/contestsync.exe" "$work/plain.exe"
packaging/windows/sign.sh "$work/plain.exe" >"$work/said"
grep -q UNSIGNED "$work/said" || fail "that nothing is signed was not said"
cmp -s "$folder/contestsync.exe" "$work/plain.exe" || fail "a file was changed without a key"
! verified "$work/plain.exe" || fail "a file without a signature was verified"
rm -f "$work/changed" "$work/plain.exe"

# --- a Windows of Wine's --------------------------------------------------------------------------------------------------

say "making a Wine prefix"
Xvfb -displayfd 4 -screen 0 1024x768x24 -nolisten tcp 4>"$work/display" 2>/dev/null &
display=$!
within 20 test -s "$work/display" || fail "Xvfb does not start"
DISPLAY=:$(cat "$work/display")
export DISPLAY
packaging/windows/wine-prefix.sh
x86_64-w64-mingw32-gcc -O2 -s -o "$work/windows.exe" packaging/windows/windows.c -luser32
unset CONTESTSYNC_HOME CONTESTSYNC_SECRET_STORE CONTESTSYNC_LOG
drive=$WINEPREFIX/drive_c
profile_folder=$(echo "$drive"/users/*/AppData/Local | tr ' ' '\n' | grep -v /Public/ | head -n 1)
program=$profile_folder/Programs/ContestSync
data=$profile_folder/ContestSync/contestsync
win() { timeout 120 wine "$@"; }
windows() { win "$work/windows.exe" | tr -d '\r'; }
has_window() { windows | grep -q "^$1"; }
has_no_window() { ! has_window "$1"; }
registry() {
    : >"$work/registry"
    local root
    for root in HKCU HKLM; do
        win reg export "$root" "Z:${work//\//\\}\\part.reg" /y >/dev/null 2>&1 || fail "the registry cannot be read"
        iconv -f UTF-16 -t UTF-8 "$work/part.reg" | tr -d '\r' >>"$work/registry"
    done
    # One line a value, with its key before it; what Wine itself counts and stamps is none of an installer's, nor the looks of its console.
    # The session manager deletes the uninstaller's own copy of itself at the next start, as with every uninstaller of this kind.
    awk '/^\[/ { key = $0; print key; next } NF { print key " " $0 }' "$work/registry" | grep -v -i -E \
        'Explorer\\(MenuOrder|UserAssist|RunMRU)|\\Wine\\|PnpLockdownFiles|\\Enum\\|DeviceMap|\\Control\\(Video|Class)|Windows NT\\CurrentVersion\\Print|Cryptography\\RNG|Hardware Profiles|DeviceClasses|HKEY_CURRENT_USER\\Console\]|Control\\Session Manager\]|Control\\Session Manager\\Environment\]|Time Zones|Internet Settings|ServiceCurrent' |
        sort >"$1"
}
files() { (cd "$drive" && find . -path ./windows/temp -prune -o \( -type f -o -type d \) -print | grep -v -i -E '/AppData/Local/Temp/|/users/[^/]*/Temp/|INetCache|History|Cookies' | sort) >"$1"; }
# Asks for the whole of Wine's services once, so that what they write on their first start is no difference.
win cmd /c ver >/dev/null 2>&1
# Windows has these keys from its first day; Wine makes them when they are first used.
installer='HKLM\Software\Microsoft\Windows\CurrentVersion\Installer'
for key in 'HKCU\Software\Classes' 'HKCU\Software\Microsoft\Windows\CurrentVersion\Uninstall' 'HKLM\Software\Classes\AppUserModelId' \
    'HKLM\Software\Classes\Installer\Products' 'HKLM\Software\Classes\Installer\Features' 'HKLM\Software\Classes\Installer\UpgradeCodes' \
    "$installer\UpgradeCodes" "$installer\UserData\S-1-5-18\Components" "$installer\UserData\S-1-5-18\Products"; do
    win reg add "$key" /f >/dev/null
done
# And this folder, which Windows Installer keeps for itself.
mkdir -p "$drive/windows/Installer"
has_window . || true
registry "$work/registry.before"
files "$work/files.before"

# --- install, first start ---------------------------------------------------------------------------------------------------

installed() { [ -x "$program/uninstall.exe" ] && grep -q -i "$1" <(win reg query 'HKCU\Software\Microsoft\Windows\CurrentVersion\Uninstall\ContestSync' 2>/dev/null); }
say "silent install"
win "$setup" /S || fail "the installer ends with $?"
installed DisplayVersion || fail "it is not installed"
for file in contestsync.exe contestsync.com WebView2Loader.dll contestsync.ico LICENSE.txt uninstall.exe; do
    [ -s "$program/$file" ] || fail "$file is missing"
done
for file in contestsync.exe contestsync.com uninstall.exe; do verified "$program/$file" || fail "$file is not signed"; done
find "$drive" -name ContestSync.lnk | grep -q 'Start Menu' || fail "there is no link in the Start menu"
value() { win reg query "$1" /v "$2" 2>/dev/null | tr -d '\r' | sed -n "s/^ *$2 *REG_[A-Z]* *//p"; }
[ "$(value 'HKCU\Software\Classes\AppUserModelId\dev.contestsync.desktop' DisplayName)" = ContestSync ] || fail "toasts have no name"
win reg query 'HKCU\Software\Classes\contestsync\shell\open\command' /ve | grep -q 'contestsync.exe' || fail "links are not registered"

# Stand-ins of all servers, so that nothing outside is asked.
slashed() { printf 'Z:%s' "${1//\//\\}"; }
export CONTESTSYNC_ENDPOINTS
CONTESTSYNC_ENDPOINTS=$(slashed "$work/endpoints.toml")
wine "$folder/contestsync-doubles.exe" serve \
    --write-endpoints "$CONTESTSYNC_ENDPOINTS" >"$work/doubles.log" 2>&1 &
within 30 grep -q '^ready' "$work/doubles.log" || fail "the stand-ins do not start: $(cat "$work/doubles.log")"

say "first start: up to the tray, without WebView2"
started=$SECONDS
wine "$program/contestsync.exe" >"$work/desktop.log" 2>&1 &
desktop=$!
within 60 has_window tray_icon_app || fail "there is no tray icon; $(tail -n 5 "$work/desktop.log")"
say "the tray is there after at most $((SECONDS - started)) s"
within 60 has_window '#32770' || fail "nobody says that WebView2 is missing"
say "the window that cannot be shown says so: $(windows | grep '^#32770' | tr '\t' ' ')"

# --- command line -----------------------------------------------------------------------------------------------------------

cli() { win "$program/contestsync.com" "$@"; }
say "command line against the stand-ins"
cli --version | tr -d '\r'
cli refresh >"$work/refresh.log" 2>&1 || fail "refresh: $(cat "$work/refresh.log")"
cli list --json >"$work/list.json" || fail "list"
say "refresh: $(tr -d '\r' <"$work/refresh.log" | tail -n 1)"
given() { tr -d '\r' <"$work/doubles.log" | sed -n "s/^$1 *//p"; }
cli config set google.client_id "$(given 'client id')"
cli config set google.client_secret "$(given 'client secret')"
timeout 120 wine "$program/contestsync.com" login --no-browser >"$work/address" 2>"$work/login.log" &
login=$!
within 30 grep -q '^http' "$work/address" || fail "login gives no address: $(cat "$work/login.log")"
curl --silent --show-error --location --max-time 20 --output "$work/consent.html" "$(head -n 1 "$work/address" | tr -d '\r')"
wait $login || fail "login: $(cat "$work/login.log")"
cli sync --no-refresh >"$work/sync.log" 2>&1 || fail "sync: $(cat "$work/sync.log")"
say "sync: $(tr -d '\r' <"$work/sync.log" | tail -n 1)"
cli sync >"$work/sync2.log" 2>&1 || fail "the second sync: $(cat "$work/sync2.log")"
say "sync again: $(tr -d '\r' <"$work/sync2.log" | tail -n 1)"
credentials() { win reg query 'HKCU\Software\Wine\Credential Manager' /s 2>/dev/null | tr -d '\r' | grep -i contestsync; }
credentials >"$work/credentials" || fail "the key is not in the Credential Manager"
[ ! -e "$data/data/secret.key" ] || fail "the key is in a file"
# The program that runs follows what the command line sets: within a minute, since nothing tells it here.
expected_run="\"$(win winepath -w "$program/contestsync.exe" | tr -d '\r')\" --background"
run_value() { [ "$(value 'HKCU\Software\Microsoft\Windows\CurrentVersion\Run' contestsync)" = "$expected_run" ] && [ -z "$(value 'HKLM\Software\Microsoft\Windows\CurrentVersion\Run' contestsync)" ]; }
cli config set autostart true
set_at=$SECONDS
within 90 run_value || fail "autostart is not registered"
say "autostart was registered $((SECONDS - set_at)) s after the command line had set it"

# --- install over it while it runs, start again, quit -------------------------------------------------------------------------

say "silent install over the running program"
cli list --json >"$work/list.before" || fail "list"
win "$setup" /S /UPDATE /P /R /ARGS --background || fail "the second install ends with $?"
wait $desktop || fail "the program that ran ended with $?"
within 60 has_window tray_icon_app || fail "the updated program was not started"
cli status --json >"$work/status.json" || [ $? -eq 3 ] || fail "status"
cli list --json >"$work/list.after" || fail "list"
keys() { grep -o '"key": *"[^"]*"' "$1" | sort; }
[ -n "$(keys "$work/list.before")" ] || fail "the list is empty"
[ "$(keys "$work/list.before")" = "$(keys "$work/list.after")" ] || fail "the data changed"
[ "$(tr -d '\r' <<<"$(cli config get autostart)")" = true ] || fail "the preferences are gone"

run_value || fail "the update took autostart away"

say "uninstall while it runs"
uninstalled() { [ ! -e "$program" ]; }
win "$program/uninstall.exe" /S
within 90 uninstalled || fail "left: $(ls -R "$program")"
within 30 has_no_window tray_icon_app || fail "it still runs"
registry "$work/registry.after"
files "$work/files.after"
left=$(comm -13 "$work/registry.before" "$work/registry.after")
[ -z "$left" ] || fail "left in the registry: $left"
left=$(comm -13 "$work/files.before" "$work/files.after" | grep -v "/AppData/Local/ContestSync" || true)
[ -z "$left" ] || fail "left of files: $left"
[ -s "$data/data/contestsync.db" ] || fail "the user's data are gone"
credentials >/dev/null || fail "the user's key is gone"

say "install and uninstall with /PURGE"
win "$setup" /S
installed DisplayVersion || fail "it is not installed"
win "$program/uninstall.exe" /S /PURGE
within 90 uninstalled || fail "left: $(ls -R "$program")"
gone() { [ ! -e "$data" ] && ! credentials >/dev/null; }
within 30 gone || fail "the data are left"

# --- MSI ----------------------------------------------------------------------------------------------------------------------

say "MSI: install, command line, uninstall"
registry "$work/registry.before"
files "$work/files.before"
program="$drive/Program Files/ContestSync"
win msiexec /i "$(slashed "$msi")" /qn || fail "msiexec /i ends with $?"
for file in contestsync.exe contestsync.com WebView2Loader.dll; do [ -s "$program/$file" ] || fail "the MSI brings no $file"; done
cli refresh >"$work/refresh.log" 2>&1 || fail "refresh: $(cat "$work/refresh.log")"
[ -n "$(value 'HKLM\Software\Classes\AppUserModelId\dev.contestsync.desktop' DisplayName)" ] || fail "toasts have no name"
win msiexec /x "$(slashed "$msi")" /qn || fail "msiexec /x ends with $?"
within 30 uninstalled || fail "left: $(ls -R "$program")"
registry "$work/registry.after"
files "$work/files.after"
left=$(comm -13 "$work/registry.before" "$work/registry.after")
[ -z "$left" ] || fail "left in the registry: $left"
left=$(comm -13 "$work/files.before" "$work/files.after" | grep -v "/AppData/Local/ContestSync" || true)
[ -z "$left" ] || fail "left of files: $left"
packaging/windows/path-proof.sh
say "all passed"
