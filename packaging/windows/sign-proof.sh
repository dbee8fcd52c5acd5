#!/usr/bin/env bash
# Proves the three ways in which sign.sh signs (a key file, a key in a PKCS#11 token, another signer) on a Windows program:
#   packaging/windows/sign-proof.sh FILE.exe
# The token is SoftHSM's; wants osslsigncode, softhsm2, opensc, and libengine-pkcs11-openssl. Keys and certificates live for this run alone.
set -euo pipefail
here=$(cd "$(dirname "$0")" && pwd)
program=$(realpath "$1")
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"
fail() { echo "sign-proof: FAILED: $*" >&2 && exit 1; }
unset CONTESTSYNC_WINDOWS_KEY CONTESTSYNC_WINDOWS_PKCS11 CONTESTSYNC_WINDOWS_PKCS11_KEY CONTESTSYNC_WINDOWS_SIGNER CONTESTSYNC_WINDOWS_TIMESTAMP

openssl req -x509 -newkey rsa:2048 -nodes -keyout key.pem -out certificate.pem -days 2 -subj "/CN=A proof" \
    -addext extendedKeyUsage=codeSigning -addext keyUsage=digitalSignature 2>/dev/null
CONTESTSYNC_WINDOWS_CERTIFICATE=$(cat certificate.pem)
export CONTESTSYNC_WINDOWS_CERTIFICATE CONTESTSYNC_WINDOWS_CA=$CONTESTSYNC_WINDOWS_CERTIFICATE

# signs HOW: the file is signed, and by this certificate.
signs() {
    cp "$program" signed.exe
    "$here/sign.sh" signed.exe
    osslsigncode verify -CAfile certificate.pem -in signed.exe >said 2>&1 || { cat said >&2 && fail "$1"; }
    grep -q 'CN *= *A proof' said || fail "$1: another certificate"
    echo "sign-proof: $1 signs"
}

CONTESTSYNC_WINDOWS_KEY=$(cat key.pem) signs "a key file"

module=$(ls /usr/lib/softhsm/libsofthsm2.so /usr/lib/*/softhsm/libsofthsm2.so 2>/dev/null | head -n 1)
mkdir tokens
echo "directories.tokendir = $work/tokens" >softhsm2.conf
export SOFTHSM2_CONF=$work/softhsm2.conf
softhsm2-util --init-token --free --label proof --so-pin 12345678 --pin 1234 >/dev/null
softhsm2-util --import key.pem --token proof --label signing --id 01 --pin 1234 >/dev/null
export CONTESTSYNC_WINDOWS_PKCS11=$module CONTESTSYNC_WINDOWS_PKCS11_KEY="pkcs11:token=proof;object=signing;type=private;pin-value=1234"
signs "a key in a PKCS#11 token"
if CONTESTSYNC_WINDOWS_PKCS11_KEY="pkcs11:token=proof;object=another;type=private;pin-value=1234" "$here/sign.sh" signed.exe >/dev/null 2>&1; then
    fail "a key that is not in the token signs"
fi
unset CONTESTSYNC_WINDOWS_PKCS11 CONTESTSYNC_WINDOWS_PKCS11_KEY

cat >cloud <<'SIGNER'
#!/usr/bin/env bash
set -e
osslsigncode sign -certs certificate.pem -key key.pem -h sha256 -in "$1" -out "$1.signed"
mv "$1.signed" "$1"
SIGNER
chmod +x cloud
CONTESTSYNC_WINDOWS_SIGNER=$work/cloud signs "another signer"
printf '#!/bin/sh\nexit 0\n' >idle
chmod +x idle
if CONTESTSYNC_WINDOWS_SIGNER=$work/idle "$here/sign.sh" "$program" >/dev/null 2>&1; then
    fail "a signer that does nothing passes"
fi
echo "sign-proof: a missing key and an idle signer are refused"
