#!/usr/bin/env bash
# Packs a deb as a Flatpak of one file: packaging/flatpak/build.sh FILE.deb OUT.flatpak. Wants flatpak-builder and a network (GNOME's runtime from
# Flathub, the tray's library), so it is for the release machine.
#   packaging/flatpak/build.sh --stage FILE.deb FOLDER    only lays out what flatpak-builder is given, but for the shared modules
set -euo pipefail
cd "$(dirname "$0")/../.."
# flathub/shared-modules of 2026; a commit, so that nobody else decides what is built.
SHARED_MODULES=619413179c342be65ae797d7f60e15c628d9db15
id=dev.contestsync.desktop

stage() {
    mkdir -p "$2"
    cp "packaging/flatpak/$id.yml" "$2/"
    cp "$1" "$2/contestsync.deb"
}
if [ "${1:-}" = --stage ]; then
    stage "$2" "$3"
    exit 0
fi

deb=$1 out=$2
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
stage "$deb" "$work/stage"
git clone --quiet https://github.com/flathub/shared-modules "$work/stage/shared-modules"
git -C "$work/stage/shared-modules" checkout --quiet "$SHARED_MODULES"
flatpak remote-add --user --if-not-exists flathub https://dl.flathub.org/repo/flathub.flatpakrepo
flatpak-builder --user --install-deps-from=flathub --disable-rofiles-fuse --force-clean --repo="$work/repo" "$work/build" "$work/stage/$id.yml"
flatpak build-bundle --runtime-repo=https://dl.flathub.org/repo/flathub.flatpakrepo "$work/repo" "$out" "$id"
