#!/usr/bin/env bash
# Makes the Wine prefix that WINEPREFIX names, with what Wine 8 lacks: packaging/windows/wine-prefix.sh
set -euo pipefail
cd "$(dirname "$0")/../.."
# shellcheck source=scripts/windows.env
. scripts/windows.env
system=$WINEPREFIX/drive_c/windows/system32
[ ! -e "$system/bcryptprimitives.dll" ] || exit 0
mkdir -p "$WINEPREFIX"
timeout 120 wineboot --init >/dev/null 2>&1
timeout 60 "$wine_server" --wait
x86_64-w64-mingw32-gcc -shared -O2 -s -o "$system/bcryptprimitives.dll" packaging/windows/bcryptprimitives.c -ladvapi32
