#!/usr/bin/env bash
# Signs packages with the secret key in CONTESTSYNC_GPG_KEY (armoured, no passphrase), then verifies them with the systems' own tools:
#   packaging/linux/sign.sh FILE.deb FILE.rpm…
# The public half is left beside the first file as contestsync.asc.
set -euo pipefail
: "${CONTESTSYNC_GPG_KEY:?is to hold an armoured secret key}"
work=$(mktemp -d)
trap 'gpgconf --homedir "$work/gnupg" --kill all 2>/dev/null || true; rm -rf "$work"' EXIT
export GNUPGHOME=$work/gnupg
mkdir -m 700 "$GNUPGHOME"
# The tools' default of SHA-1 is refused by the verifiers.
printf 'digest-algo SHA512\nbatch\nno-tty\n' >"$GNUPGHOME/gpg.conf"
gpg --quiet --import <<<"$CONTESTSYNC_GPG_KEY"
fingerprint=$(gpg --with-colons --list-secret-keys | awk -F: '$1 == "fpr" { print $10; exit }')
public=$(dirname "$1")/contestsync.asc
gpg --armor --export "$fingerprint" >"$public"

for file in "$@"; do
    case $file in
    *.deb)
        mkdir "$work/parts"
        whole=$(realpath "$file")
        (
            cd "$work/parts"
            ar x "$whole"
            cat debian-binary control.tar.* data.tar.* | gpg --detach-sign --local-user "$fingerprint" --output _gpgorigin -
            touch --date "@${SOURCE_DATE_EPOCH:-0}" _gpgorigin
            ar qD "$whole" _gpgorigin
        )
        rm -r "$work/parts"
        ;;
    *.rpm) rpmsign --define "__gpg $(command -v gpg)" --define "_gpg_name $fingerprint" --define '_gpg_digest_algo sha512' --addsign "$file" >/dev/null ;;
    *)
        echo "sign: $file is neither a deb nor an rpm" >&2
        exit 2
        ;;
    esac
done
"$(dirname "$0")/verify.sh" "$public" "$@"
