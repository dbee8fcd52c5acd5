#!/usr/bin/env bash
# What of the Flatpak can be seen without a network: packaging/flatpak/check.sh FILE.deb. The manifest is one that flatpak-builder reads; its own
# commands, run here on the deb, give a tree that desktop-file-validate and appstreamcli accept. It is not built and not started.
set -euo pipefail
cd "$(dirname "$0")/../.."
deb=$(realpath "$1")
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
fail() { echo "flatpak: FAILED: $*" >&2 && exit 1; }
packaging/flatpak/build.sh --stage "$deb" "$work"
# The module of others is fetched only when it is built.
mkdir -p "$work/shared-modules/libayatana-appindicator"
echo '{"name": "libayatana-appindicator", "buildsystem": "simple"}' >"$work/shared-modules/libayatana-appindicator/libayatana-appindicator-gtk3.json"
manifest=$(cd "$work" && flatpak-builder --show-manifest dev.contestsync.desktop.yml 2>"$work/said") || fail "$(cat "$work/said")"
[ ! -s "$work/said" ] || fail "flatpak-builder says: $(cat "$work/said")"
id=$(jq -r '.id // ."app-id"' <<<"$manifest")
[ "$id" = "$(jq -r .identifier tauri.conf.json)" ] || fail "the id is $id"
# As the sandbox of flatpak-builder runs them: in a folder with the sources, one shell each.
tree=$work/app
(
    mkdir "$work/build" && cd "$work/build"
    cp ../contestsync.deb .
    export FLATPAK_ID=$id FLATPAK_DEST=$tree
    jq -r '.modules[] | select(.name == "contestsync")."build-commands"[]' <<<"$manifest" | while IFS= read -r command; do
        sh -e -c "$command" </dev/null || exit 1
    done
) || fail "a command of the manifest"
[ "$("$tree/bin/contestsync" --version)" = "contestsync $(dpkg-deb -f "$deb" Version)" ] || fail "the command line"
[ "$("$tree/lib/contestsync/contestsync" --version)" = "contestsync $(dpkg-deb -f "$deb" Version)" ] || fail "the desktop program"
desktop-file-validate "$tree/share/applications/$id.desktop"
grep -qx "Icon=$id" "$tree/share/applications/$id.desktop" || fail "the icon of the desktop file"
appstreamcli validate --no-net --pedantic "$tree/share/metainfo/$id.metainfo.xml" >/dev/null || fail "the metainfo"
grep -q ">$id.desktop</launchable>" "$tree/share/metainfo/$id.metainfo.xml" || fail "the metainfo names another desktop file"
icons=$(find "$tree/share/icons" -name "$id.*" | wc -l)
others=$(find "$tree/share/icons" -type f ! -name "$id.*" | wc -l)
[ "$icons" -eq 11 ] && [ "$others" -eq 0 ] || fail "$icons icons of this name, $others of another"
echo "flatpak: the manifest and the tree it makes are sound ($icons icons); built and started it was not"
