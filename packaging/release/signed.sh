#!/usr/bin/env bash
# Markdown on stdout that says which files of a release are signed, by looking: packaging/release/signed.sh FOLDER
# What can only be seen on macOS was looked at there, and stands in macos.signed.
set -euo pipefail
cd "$1"

# has_authenticode FILE: whether the table of certificates in a Windows program is filled.
has_authenticode() {
    local header magic
    number() { od -An -t"u$3" -j"$2" -N"$3" "$1" | tr -d ' '; }
    header=$(number "$1" 60 4)
    magic=$(number "$1" $((header + 24)) 2)
    # 64 bit programs have sixteen bytes more before their tables, of which the fifth is meant; its size is behind its place.
    [ "$(number "$1" $((header + 24 + (magic == 523 ? 112 : 96) + 32 + 4)) 4)" -gt 0 ]
}

how() {
    local how=
    case $1 in
    *.deb) ! ar t "$1" | grep -x '_gpgorigin/\{0,1\}' >/dev/null || how="GPG, see contestsync.asc" ;;
    *.rpm) ! rpm -qp --qf '%{RSAHEADER:pgpsig} %{DSAHEADER:pgpsig}' "$1" 2>/dev/null | grep 'Key ID' >/dev/null || how="GPG, see contestsync.asc" ;;
    *.exe) ! has_authenticode "$1" || how="Authenticode" ;;
    *.msi) ! osslsigncode extract-signature -in "$1" -out /dev/null >/dev/null 2>&1 || how="Authenticode" ;;
    *.dmg | *.app.tar.gz)
        [ ! -s macos.signed ] || how=$(cat macos.signed)
        ;;
    esac
    [ ! -e "$1.sig" ] || how="${how:+$how; }for updates (minisign)"
    echo "${how:-not signed}"
}

printf '\n### Signatures\n\n'
for file in *.deb *.rpm *.flatpak *.AppImage *.exe *.msi *.dmg *.app.tar.gz; do
    [ -e "$file" ] || continue
    case $file in
    *.rpm) command -v rpm >/dev/null || { echo "signed: rpm is not installed, so $file cannot be looked at" >&2 && exit 1; } ;;
    *.msi) command -v osslsigncode >/dev/null || { echo "signed: osslsigncode is not installed, so $file cannot be looked at" >&2 && exit 1; } ;;
    esac
    printf -- '- `%s`: %s\n' "$file" "$(how "$file")"
done
printf '\nChecksums: `SHA256SUMS`. Provenance: `gh attestation verify FILE --repo OWNER/NAME`; parts: the same with `--predicate-type https://cyclonedx.org/bom`.\n'
