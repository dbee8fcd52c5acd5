#!/usr/bin/env bash
# Writes latest.json, which programs that update themselves read, if there are signatures for updates:
#   packaging/release/announce.sh FOLDER VERSION ADDRESS-OF-THE-DOWNLOADS
set -euo pipefail
folder=$1 version=$2 downloads=$3
here=$(cd "$(dirname "$0")" && pwd)
notes=$("$here/notes.sh" "$here/../../CHANGELOG.md" "$version")
cd "$folder"
platforms='{}'
# add PATTERN KEY…: the first file of that pattern that has a signature.
add() {
    local file key pattern=$1
    shift
    for file in $pattern; do
        [ -e "$file.sig" ] || continue
        for key in "$@"; do
            platforms=$(jq --arg key "$key" --arg url "$downloads/$file" --rawfile signature "$file.sig" \
                '.[$key] = {url: $url, signature: $signature}' <<<"$platforms")
        done
        return 0
    done
}
add '*.AppImage' linux-x86_64
add '*-setup.exe' windows-x86_64
add '*.app.tar.gz' darwin-aarch64 darwin-x86_64
if [ "$platforms" = '{}' ]; then
    echo "announce: no file is signed for updates, so none is announced"
    exit 0
fi
jq -n --arg version "$version" --arg notes "$notes" --argjson platforms "$platforms" \
    '{version: $version, notes: $notes, pub_date: (now | todate), platforms: $platforms}' >latest.json
