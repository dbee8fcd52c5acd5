#!/usr/bin/env bash
# Markdown on stdout that says which files of a release are signed, by looking: packaging/release/signed.sh FOLDER
set -euo pipefail
cd "$1"
printf '\n### Signatures\n\n'
for file in *.deb *.rpm *.exe *.msi *.AppImage *.dmg; do
    [ -e "$file" ] || continue
    how="not signed"
    case $file in
    *.deb) ! ar t "$file" | grep -qx '_gpgorigin/\{0,1\}' || how="GPG, see contestsync.asc" ;;
    *.rpm) ! rpm -qp --qf '%{RSAHEADER:pgpsig}%{DSAHEADER:pgpsig}' "$file" 2>/dev/null | grep -q 'Key ID' || how="GPG, see contestsync.asc" ;;
    *.exe | *.msi)
        ! osslsigncode extract-signature -in "$file" -out /dev/null >/dev/null 2>&1 || how="Authenticode"
        [ ! -e "$file.sig" ] || how="$how; for updates (minisign)"
        ;;
    *) [ ! -e "$file.sig" ] || how="for updates (minisign)" ;;
    esac
    printf -- '- `%s`: %s\n' "$file" "$how"
done
printf '\nChecksums: `SHA256SUMS`. Provenance: `gh attestation verify FILE --repo OWNER/NAME`.\n'
