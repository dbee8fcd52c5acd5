#!/usr/bin/env bash
# Writes latest.json, which programs that update themselves read, if there are signatures for updates:
#   packaging/release/announce.sh FOLDER VERSION ADDRESS-OF-THE-DOWNLOADS
# CONTESTSYNC_UPDATE_KEY (the public half, as the programs carry it) verifies each signature first; a wrong one ends it.
set -euo pipefail
folder=$1 version=$2 downloads=$3
here=$(cd "$(dirname "$0")" && pwd)
notes=$("$here/notes.sh" "$here/../../CHANGELOG.md" "$version")
cd "$folder"
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
rm -f latest.json

# sound FILE: its signature is for this version and, with the key, for these bytes. Programs refuse any other.
sound() {
    base64 --decode <"$1.sig" >"$work/sig"
    sed -n 's/^trusted comment: //p' "$work/sig" | tr '\t' '\n' | grep -xF "version:$version" >/dev/null || {
        echo "announce: $1 is not signed for version $version" >&2
        return 1
    }
    [ -n "${CONTESTSYNC_UPDATE_KEY:-}" ] || return 0
    base64 --decode <<<"$CONTESTSYNC_UPDATE_KEY" >"$work/key"
    minisign -V -q -p "$work/key" -m "$1" -x "$work/sig" || {
        echo "announce: the signature of $1 is not that of the key the programs carry" >&2
        return 1
    }
}

platforms='{}'
# add PATTERN KEY…: the one file of that pattern that has a signature.
add() {
    local file found='' key pattern=$1
    shift
    for file in $pattern; do
        [ -e "$file.sig" ] || continue
        [ -z "$found" ] || { echo "announce: both $found and $file are signed; which is it?" >&2 && return 1; }
        found=$file
    done
    [ -n "$found" ] || return 0
    sound "$found"
    for key in "$@"; do
        platforms=$(jq --arg key "$key" --arg url "$downloads/$found" --arg signature "$(cat "$found.sig")" \
            '.[$key] = {url: $url, signature: $signature}' <<<"$platforms")
    done
}
add '*amd64.AppImage' linux-x86_64
add '*aarch64.AppImage' linux-aarch64
add '*x64-setup.exe' windows-x86_64
add '*arm64-setup.exe' windows-aarch64
add '*.app.tar.gz' darwin-aarch64 darwin-x86_64
if [ "$platforms" = '{}' ]; then
    echo "announce: no file is signed for updates, so none is announced"
    exit 0
fi
jq -n --arg version "$version" --arg notes "$notes" --argjson platforms "$platforms" \
    '{version: $version, notes: $notes, pub_date: (now | todate), platforms: $platforms}' >latest.json
echo "announce: $version for $(jq -r '.platforms | keys | join(", ")' latest.json)"
