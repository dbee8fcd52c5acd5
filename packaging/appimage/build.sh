#!/usr/bin/env bash
# Makes the AppImage: packaging/appimage/build.sh [--no-build] [TARGET]. Tauri's bundler packs it (with WebKitGTK and the tray's library in it) and signs
# it for updates as packaging/release/bundle.sh says; it downloads its own tools, so this wants a network. Build on the oldest system that is to
# run it: the glibc of the build is the least the AppImage needs.
set -euo pipefail
cd "$(dirname "$0")/../.."
build=()
[ "${1:-}" != --no-build ] || { build=(--no-build) && shift; }
target=${1:-x86_64-unknown-linux-gnu}
version=$(sed -n '/^\[workspace.package\]/,/^\[/s/^version = "\(.*\)"/\1/p' Cargo.toml)
SOURCE_DATE_EPOCH=${SOURCE_DATE_EPOCH:-$(git log -1 --format=%ct)}
export SOURCE_DATE_EPOCH
mkdir -p target/appimage
packaging/linux/metainfo.sh CHANGELOG.md "$version" "${CONTESTSYNC_HOMEPAGE:-}" >target/appimage/metainfo.xml
CONTESTSYNC_TAURI_CONFIG=packaging/appimage/tauri.json packaging/release/bundle.sh "${build[@]}" "$target" appimage
