#!/usr/bin/env bash
# Signs copies of the packages in target/bundle with a key of this run alone and verifies them as Debian and Fedora do: a good one passes;
# a changed byte, a foreign key and an unsigned one do not.
set -euo pipefail
cd "$(dirname "$0")/.."
scripts/setup.sh --bundle
work=$(mktemp -d)
trap 'gpgconf --homedir "$work/gnupg" --kill all 2>/dev/null || true; rm -rf "$work"' EXIT
mkdir -m 700 "$work/gnupg"

# key NAME: a new secret key, armoured, on stdout.
key() {
    GNUPGHOME=$work/gnupg gpg --quiet --batch --passphrase '' --quick-generate-key "$1" rsa3072 sign never
    GNUPGHOME=$work/gnupg gpg --quiet --batch --armor --export-secret-keys "$1"
}
fail() { echo "signed: FAILED: $*" >&2 && exit 1; }
refused() {
    ! packaging/linux/verify.sh "$1" "$2" >/dev/null 2>&1 || fail "$3 was accepted: ${2##*/}"
    echo "signed: refused as it should be: $3, ${2##*/}"
}

cp target/bundle/contestsync_*.deb target/bundle/contestsync-*.rpm "$work/"
deb=$(ls "$work"/*.deb)
rpm=$(ls "$work"/*.rpm)
ours=$(key 'Throwaway <throwaway@example.org>')
foreign=$(key 'Foreign <foreign@example.org>')
mkdir "$work/foreign" "$work/changed" "$work/plain"
# Published packages may be signed already; what is unsigned is made so.
cp "$deb" "$rpm" "$work/plain/"
ar d "$work/plain/${deb##*/}" _gpgorigin 2>/dev/null || true
rpmsign --delsign "$work/plain/${rpm##*/}" >/dev/null
cp "$work/plain/"* "$work/"
cp "$work/plain/"* "$work/foreign/"

CONTESTSYNC_GPG_KEY=$ours packaging/linux/sign.sh "$deb" "$rpm"
CONTESTSYNC_GPG_KEY=$foreign packaging/linux/sign.sh "$work/foreign/${deb##*/}" "$work/foreign/${rpm##*/}"
for file in "$deb" "$rpm"; do
    name=${file##*/}
    refused "$work/contestsync.asc" "$work/foreign/$name" "a foreign key"
    refused "$work/contestsync.asc" "$work/plain/$name" "no signature"
    cp "$file" "$work/changed/"
    middle=$(($(stat -c %s "$file") / 2))
    byte=$(od -An -tu1 -j $middle -N1 "$file" | tr -d ' ')
    printf "\\x$(printf %x $((byte ^ 1)))" | dd of="$work/changed/$name" bs=1 seek=$middle conv=notrunc status=none
    refused "$work/contestsync.asc" "$work/changed/$name" "a changed byte"
done
dpkg-deb --info "$deb" >/dev/null || fail "dpkg does not read the signed deb"
echo "signed: all passed"
