#!/usr/bin/env bash
# Shows, under Wine and with stand-ins for the programs, what both installers do to PATH, whether the program runs again after an upgrade, and what
# becomes of a command line that runs:
#   packaging/windows/path-proof.sh
# Needs what scripts/setup.sh --windows installs, but no build.
set -euo pipefail
cd "$(dirname "$0")/../.."
# shellcheck source=scripts/windows.env
. scripts/windows.env
work=$(mktemp -d)
export WINEPREFIX=$work/wine
display=
clean_up() {
    timeout 30 "$wine_server" -k 2>/dev/null || true
    [ -z "$display" ] || kill "$display" 2>/dev/null || true
    rm -rf "$work"
}
trap clean_up EXIT
trap 'exit 130' INT TERM
say() { echo "path: $*"; }
fail() { echo "path: FAILED: $*" >&2 && exit 1; }
within() {
    local ends=$((SECONDS + $1))
    shift
    until "$@"; do
        [ $SECONDS -lt $ends ] || return 1
        sleep 0.3
    done
}
win() { timeout 120 wine "$@"; }

# --- stand-ins ---------------------------------------------------------------------------------------------------------

stage=$work/stage
mkdir "$stage"
cat >"$work/program.c" <<'PROGRAM'
#include <stdio.h>
#include <string.h>
#include <windows.h>
#define MARK "Software\\dev.contestsync.desktop.running"
static void say(const char *words) {
    FILE *file = fopen("C:\\started.txt", "a");
    fprintf(file, "%s\n", words);
    fclose(file);
}
static BOOL there(const char *file) { return GetFileAttributesA(file) != INVALID_FILE_ATTRIBUTES; }
int main(int count, char **words) {
    const char *word = count > 1 ? words[1] : "";
    say(word);
    // A command line that goes on.
    if (strcmp(word, "run") == 0) Sleep(300000);
    // Like the tray where C:\stays.txt asks for it: it runs until it's asked to end, and then still has something to write. Whoever asks waits.
    if (strcmp(word, "--background") == 0 && there("C:\\stays.txt")) {
        HKEY mark;
        char own[16];
        sprintf(own, "%lu", GetCurrentProcessId());
        RegCreateKeyExA(HKEY_CURRENT_USER, MARK, 0, NULL, REG_OPTION_VOLATILE, KEY_WRITE, NULL, &mark, NULL);
        RegSetValueExA(mark, "process", 0, REG_SZ, (const BYTE *)own, strlen(own) + 1);
        RegCloseKey(mark);
        say("runs");
        // It hangs where C:\hangs.txt asks for it.
        for (int i = 0; (there("C:\\hangs.txt") || i < 600) && !there("C:\\quit.txt"); i++) Sleep(100);
        Sleep(3000);
        RegDeleteKeyA(HKEY_CURRENT_USER, MARK);
        DeleteFileA("C:\\stays.txt");
        say("ended");
    }
    if (strcmp(word, "--quit") == 0 && there("C:\\stays.txt") && !there("C:\\hangs.txt")) {
        fclose(fopen("C:\\quit.txt", "w"));
        for (int i = 0; i < 250 && there("C:\\stays.txt"); i++) Sleep(100);
        Sleep(500);
    }
    return 0;
}
PROGRAM
x86_64-w64-mingw32-gcc -O2 -s -o "$stage/contestsync.exe" "$work/program.c"
cp "$stage/contestsync.exe" "$stage/contestsync.com"
for file in WebView2Loader.dll LICENSE.txt; do echo "a stand-in" >"$stage/$file"; done
cp icons/icon.ico "$stage/contestsync.ico"
# installers VERSION
installers() {
    makensis -V1 -WX "-DVERSION=$1" "-DNUMBERS=$1.0" "-DFILES=$stage" -DLOADER=1 "-DICON=$PWD/icons/icon.ico" "-DOUT=$work/setup-$1.exe" \
        "-DSIGN=/bin/true" packaging/windows/contestsync.nsi
    (cd "$stage" && wixl -a x64 -D "Version=$1" -D "Numbers=$1" -o "$work/$1.msi" "$OLDPWD/packaging/windows/contestsync.wxs")
    packaging/windows/msi-more.sh "$work/$1.msi"
}
installers 1.0.0
installers 1.1.0

Xvfb -displayfd 4 -screen 0 1024x768x24 -nolisten tcp 4>"$work/display" 2>/dev/null &
display=$!
within 20 test -s "$work/display" || fail "Xvfb does not start"
DISPLAY=:$(cat "$work/display")
export DISPLAY
packaging/windows/wine-prefix.sh
drive=$WINEPREFIX/drive_c

# --- the user's PATH ---------------------------------------------------------------------------------------------------

# The value with its type, as the registry has it: `REG_SZ text`; nothing if there is none.
value() { { win reg query 'HKCU\Environment' /v Path 2>/dev/null || true; } | tr -d '\r' | sed -n 's/^ *Path *\(REG_[A-Z_]*\) */\1 /Ip'; }
begin_with() {
    win reg delete 'HKCU\Environment' /v Path /f >/dev/null 2>&1 || true
    [ $# -eq 0 ] || win reg add 'HKCU\Environment' /v Path /t "$1" /d "$2" /f >/dev/null
}
folder='C:\Program of mine\ContestSync'
installed() { [ -s "$drive/Program of mine/ContestSync/contestsync.exe" ]; }
uninstalled() { [ ! -e "$drive/Program of mine/ContestSync" ]; }
# The installer wants the folder last and without quotes, so as words of their own.
# shellcheck disable=SC2086
install() { win "$work/setup-$1.exe" /S "${@:2}" /D=$folder; }
uninstall() {
    win "$drive/Program of mine/ContestSync/uninstall.exe" /S
    within 60 uninstalled || fail "not uninstalled"
}
# keeps NAME BEFORE-TYPE BEFORE AFTER: what PATH is while the program is installed, and that it is as before afterwards.
keeps() {
    local name=$1 type=$2 before=$3 after=$4 was
    if [ -n "$type" ]; then begin_with "$type" "$before"; else begin_with; fi
    was=$(value)
    install 1.0.0
    installed || fail "not installed"
    [ "$(value)" = "$after" ] || fail "$name: PATH is $(value), not $after"
    install 1.1.0 /UPDATE
    [ "$(value)" = "$after" ] || fail "$name: after an update PATH is $(value), not $after"
    uninstall
    [ "$(value)" = "$was" ] || fail "$name: after uninstalling PATH is $(value), not $was"
    say "$name: added once, and as before after uninstalling"
}
long=$(printf 'C:\\tools\\number %04d;' $(seq 1 180))
keeps "no PATH" '' '' "REG_EXPAND_SZ $folder"
keeps "text" REG_SZ 'C:\one;C:\two' "REG_SZ C:\\one;C:\\two;$folder"
keeps "text with variables" REG_EXPAND_SZ '%USERPROFILE%\bin;C:\two' "REG_EXPAND_SZ %USERPROFILE%\\bin;C:\\two;$folder"
keeps "a separator at the end" REG_EXPAND_SZ 'C:\one;' "REG_EXPAND_SZ C:\\one;$folder;"
keeps "a folder whose name only begins so" REG_SZ "$folder 2" "REG_SZ $folder 2;$folder"
keeps "${#long} characters" REG_EXPAND_SZ "${long}C:\\last" "REG_EXPAND_SZ ${long}C:\\last;$folder"
begin_with REG_BINARY 00
install 1.0.0
[ "$(value)" = "REG_BINARY 00" ] || fail "what is no text was written: $(value)"
uninstall
begin_with REG_SZ 'C:\one'
install 1.0.0
begin_with REG_SZ 'C:\one'
install 1.1.0 /UPDATE
[ "$(value)" = 'REG_SZ C:\one' ] || fail "an update brought back what the user took out: $(value)"
begin_with REG_SZ "C:\\one;$folder;C:\\two"
win "$work/setup-1.1.0.exe" /S '/D=C:\Elsewhere'
[ "$(value)" = 'REG_SZ C:\one;C:\two;C:\Elsewhere' ] || fail "the former folder stays, or the new one isn't there: $(value)"
win 'C:\Elsewhere\uninstall.exe' /S
elsewhere_gone() { [ ! -e "$drive/Elsewhere" ]; }
within 60 elsewhere_gone || fail "not uninstalled"
[ "$(value)" = 'REG_SZ C:\one;C:\two' ] || fail "PATH is $(value)"
say "what the user took out stays out, and a program that moved leaves nothing behind"

# --- a command line that runs ------------------------------------------------------------------------------------------

begin_with
own=$drive/Program\ of\ mine/ContestSync
began() { [ -e "$drive/started.txt" ] && grep -qx run <(tr -d '\r' <"$drive/started.txt"); }
goes_on() { kill -0 "$1" 2>/dev/null; }
olds() { (cd "$own" && shopt -s nullglob && echo contestsync-*.old ns*.tmp); }
# runs: starts one, whose number is in $line.
runs() {
    rm -f "$drive/started.txt"
    touch "$drive/started.txt"
    wine "$own/contestsync.com" run >/dev/null 2>&1 &
    line=$!
    within 30 began || fail "the command line does not run"
}
install 1.0.0
[ "$(olds)" = "" ] || fail "left beside the program: $(olds)"
runs
first=$line
install 1.1.0 /UPDATE
[ "$(olds)" = "contestsync-1.old" ] || fail "beside a command line that runs: $(olds)"
runs
second=$line
install 1.1.0 /UPDATE
[ "$(olds)" = "contestsync-1.old contestsync-2.old" ] || fail "beside two command lines that run: $(olds)"
goes_on "$first" && goes_on "$second" || fail "an update ended a command line"
kill "$first"
wait "$first" || true
uninstall
ended() { ! goes_on "$second"; }
within 20 ended || fail "a command line runs on without its program"
say "a command line that runs survives an update; uninstalling ends it, and leaves no file"

# --- the installer over the tray ---------------------------------------------------------------------------------------

in_order() { [ -e "$drive/started.txt" ] && tr -d '\r' <"$drive/started.txt" | tr '\n' ' '; }
stays() { [ "$(in_order)" = "--background runs " ]; }
# begins PROGRAM: starts the stand-in for the tray.
begins() {
    rm -f "$drive/started.txt" "$drive/quit.txt"
    touch "$drive/stays.txt"
    wine "$1" --background >/dev/null 2>&1 &
    within 30 stays || fail "the stand-in does not run: $(in_order)"
}
again() { [ "$(in_order)" = "--background runs --quit ended --background " ]; }
install 1.0.0
begins "$own/contestsync.exe"
install 1.1.0
within 30 again || fail "an update without a window over the program that runs: $(in_order)"
begins "$own/contestsync.exe"
# As winget does: a window that only shows the progress.
# shellcheck disable=SC2086
win "$work/setup-1.1.0.exe" /P /D=$folder
within 30 again || fail "an update as winget does it over the program that runs: $(in_order)"
# What hangs is ended, and another copy that runs isn't.
mkdir -p "$drive/another"
cp "$own/contestsync.exe" "$drive/another/"
rm -f "$drive/started.txt"
wine "$drive/another/contestsync.exe" run >/dev/null 2>&1 &
other=$!
within 30 began || fail "the other copy does not run"
rm -f "$drive/started.txt"
wine "$own/contestsync.exe" run >/dev/null 2>&1 &
within 30 began || fail "the second process does not run"
touch "$drive/hangs.txt"
begins "$own/contestsync.exe"
install 1.1.0
rm "$drive/hangs.txt"
hung() { [ "$(in_order)" = "--background runs --quit --background runs " ]; }
within 30 hung || fail "an update over a program that hangs: $(in_order)"
goes_on "$other" || fail "an update ended another copy"
kill "$other"
touch "$drive/quit.txt"
ended_too() { [ ! -e "$drive/stays.txt" ]; }
within 30 ended_too || fail "the stand-in doesn't end"
uninstall
say "a program that hangs is ended and started again, and another copy goes on"
say "an update over the program that runs, without a window and as winget does it, waits until it has ended and starts it again"

# --- the MSI -----------------------------------------------------------------------------------------------------------

# Wine leaves the separator behind when it takes a folder out; an empty folder means nothing.
machine() {
    win reg query 'HKLM\System\CurrentControlSet\Control\Session Manager\Environment' /v PATH 2>/dev/null | tr -d '\r' |
        sed -n 's/^ *PATH *REG_[A-Z_]* *//Ip' | sed -e 's/;;*/;/g' -e 's/;$//'
}
before=$(machine)
[ -n "$before" ] || fail "the machine has no PATH"
msi() { win msiexec "$1" "$(tr / '\\' <<<"Z:$work/$2.msi")" /qn; }
started() { [ -e "$drive/started.txt" ] && tr -d '\r' <"$drive/started.txt" | sort -u | tr '\n' ' '; }
rm -f "$drive/started.txt"
msi /i 1.0.0
[ "$(machine)" = "$before;C:\\Program Files\\ContestSync\\" ] || fail "the machine's PATH is $(machine)"
[ -z "$(started)" ] || fail "a first installation started it: $(started)"
msi /i 1.1.0
[ "$(machine)" = "$before;C:\\Program Files\\ContestSync\\" ] || fail "after an upgrade the machine's PATH is $(machine)"
[ "$(started)" = "--quit " ] || fail "an upgrade while nothing runs started $(started)"
msi /x 1.1.0
[ "$(machine)" = "$before" ] || fail "the machine's PATH is $(machine), not $before"
msi /i 1.0.0
begins "$drive/Program Files/ContestSync/contestsync.exe"
msi /i 1.1.0
# Each of the two products asks: the new one before it looks for files in use, and the former one when it's removed.
waited() { [ "$(in_order)" = "--background runs --quit ended --quit --background " ]; }
within 30 waited || fail "an upgrade over the program that runs: $(in_order)"
msi /x 1.1.0
say "MSI: the machine's PATH while it is installed; an upgrade waits until the program has ended, and starts it again if it ran"
say "all passed"
