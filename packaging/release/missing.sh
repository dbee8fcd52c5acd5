#!/usr/bin/env bash
# Markdown on stdout that names the kinds of package, and the SBOMs, that a release lacks because their job or step failed; nothing if all are there:
#   packaging/release/missing.sh FOLDER
set -euo pipefail
cd "$1"
missing=()
# lacks NAME PATTERN: adds the name if no file fits.
lacks() {
    compgen -G "$2" >/dev/null || missing+=("$1")
}
lacks "deb for x86_64" '*_amd64.deb'
lacks "deb for arm64" '*_arm64.deb'
lacks "rpm for x86_64" '*x86_64.rpm'
lacks "rpm for arm64" '*aarch64.rpm'
lacks "AppImage for x86_64" '*amd64.AppImage'
lacks "AppImage for arm64" '*aarch64.AppImage'
lacks "Flatpak for x86_64" '*x86_64.flatpak'
lacks "Flatpak for arm64" '*aarch64.flatpak'
lacks "installer for Windows" '*_x64-setup.exe'
lacks "installer for Windows on arm64" '*_arm64-setup.exe'
lacks "MSI for Windows" '*.msi'
lacks "disk image for macOS" '*.dmg'
for part in contestsync window core; do lacks "SBOM of $part" "*-sbom-$part.cdx.json"; done
[ "${#missing[@]}" -gt 0 ] || exit 0
printf '\n### Missing from this release\n\n'
printf -- '- %s\n' "${missing[@]}"
