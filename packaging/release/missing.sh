#!/usr/bin/env bash
# Markdown on stdout that names the kinds of package that a release lacks because their job failed; nothing if all are there:
#   packaging/release/missing.sh FOLDER
set -euo pipefail
cd "$1"
shopt -s nullglob
missing=()
# lacks NAME PATTERN: adds the name if no file fits.
lacks() {
    local found
    found=($2)
    [ "${#found[@]}" -gt 0 ] || missing+=("$1")
}
lacks "deb for x86_64" '*_amd64.deb'
lacks "deb for arm64" '*_arm64.deb'
lacks "rpm for x86_64" '*x86_64.rpm'
lacks "rpm for arm64" '*aarch64.rpm'
lacks "AppImage for x86_64" '*amd64.AppImage'
lacks "AppImage for arm64" '*aarch64.AppImage'
lacks "Flatpak" '*.flatpak'
lacks "installer for Windows" '*-setup.exe'
lacks "MSI for Windows" '*.msi'
lacks "disk image for macOS" '*.dmg'
[ "${#missing[@]}" -gt 0 ] || exit 0
printf '\n### Missing from this release\n\n'
printf -- '- %s\n' "${missing[@]}"
