#!/usr/bin/env bash
# What a draft holds besides the packages: the announcement of the update, checksums, manifests for package managers, and notes.md beside the folder:
#   packaging/release/draft.sh FOLDER VERSION ADDRESS-OF-THE-DOWNLOADS
# Also beside it, for the attestations of the SBOM: packages.sums, the checksums of the packages, and command-line.sums, of those with a command line of its own. A list that
# would be empty isn't there.
set -euo pipefail
folder=$1 version=$2 downloads=$3
here=$(cd "$(dirname "$0")" && pwd)
"$here/announce.sh" "$folder" "$version" "$downloads"
{
    "$here/notes.sh" "$here/../../CHANGELOG.md" "$version"
    "$here/signed.sh" "$folder"
    "$here/missing.sh" "$folder"
} >"$folder/../notes.md"
# A remark for the notes, not for people to load down.
rm -f "$folder/macos.signed" "$folder/SHA256SUMS"
(cd "$folder" && sha256sum -- * >"../sums" && mv ../sums SHA256SUMS)
"$here/manifests.sh" "$folder" "$version" "$downloads"
# listed NAME ENDINGS: NAME.sums lists the files with these endings.
listed() {
    grep -E "\.($2)\$" "$folder/SHA256SUMS" >"$folder/../$1.sums" || rm "$folder/../$1.sums"
}
listed packages 'deb|rpm|flatpak|AppImage|exe|msi|dmg|app\.tar\.gz'
listed command-line 'deb|rpm|flatpak|exe|msi'
