#!/usr/bin/env bash
# Makes every icon from the drawings in icons/source. Needs rsvg-convert (librsvg2-bin) and the Tauri command line (npm).
#   scripts/icons.sh
# App icons: all sizes, .ico and .icns, by `tauri icon`. Tray icons: one for each state, with a dark edge for any panel, and without
# it as a template for macOS.
set -euo pipefail
cd "$(dirname "$0")/.."

work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT

rsvg-convert --width 1024 --height 1024 icons/source/app.svg --output "$work/app.png"
npx --yes @tauri-apps/cli@2.12.5 icon "$work/app.png" --output "$work/icons" >/dev/null
for name in 32x32.png 128x128.png 128x128@2x.png icon.png icon.ico icon.icns; do
    cp "$work/icons/$name" "icons/$name"
done

mkdir -p icons/tray
for drawing in icons/source/tray-*.svg; do
    state=$(basename "$drawing" .svg)
    state=${state#tray-}
    rsvg-convert --width 64 --height 64 "$drawing" --output "icons/tray/$state.png"
    sed -e '/class="edge"/d' -e '/class="glyph"/s/#ffffff/#000000/g' "$drawing" >"$work/template.svg"
    rsvg-convert --width 64 --height 64 "$work/template.svg" --output "icons/tray/$state-template.png"
done
