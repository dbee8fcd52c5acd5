#!/usr/bin/env bash
# Signs programs and installers for Windows (Authenticode) and verifies each: packaging/windows/sign.sh FILE…
#   CONTESTSYNC_WINDOWS_CERTIFICATE   certificate and chain, PEM; without it nothing is signed, and that is said
#   CONTESTSYNC_WINDOWS_KEY           its secret key, PEM without a passphrase; or, for a key that never leaves its token or cloud:
#   CONTESTSYNC_WINDOWS_PKCS11        the path of a PKCS#11 module (of the token's or the cloud's vendor), and
#   CONTESTSYNC_WINDOWS_PKCS11_KEY    the key in it, as a PKCS#11 URI (RFC 7512) that holds the PIN
#   CONTESTSYNC_WINDOWS_SIGNER        or a program that signs the one file it's given in place (a cloud's own signer); it is verified all the same
#   CONTESTSYNC_WINDOWS_SIGNER_SECRET what that program needs to know, handed on to it as it is
#   CONTESTSYNC_WINDOWS_CA            the root to verify against, PEM; else the system's roots
#   CONTESTSYNC_WINDOWS_TIMESTAMP     address of a time stamp server; without it there is no time stamp, and that is said
set -euo pipefail
if [ -z "${CONTESTSYNC_WINDOWS_CERTIFICATE:-}" ] && [ -z "${CONTESTSYNC_WINDOWS_SIGNER:-}" ]; then
    for file in "$@"; do echo "sign: ${file##*/} is UNSIGNED, since CONTESTSYNC_WINDOWS_CERTIFICATE is not set"; done
    exit 0
fi
umask 077
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
printf '%s\n' "${CONTESTSYNC_WINDOWS_CERTIFICATE:-}" >"$work/certificate.pem"
key=()
if [ -n "${CONTESTSYNC_WINDOWS_PKCS11:-}" ]; then
    : "${CONTESTSYNC_WINDOWS_PKCS11_KEY:?must name the key in CONTESTSYNC_WINDOWS_PKCS11}"
    key=(-pkcs11module "$CONTESTSYNC_WINDOWS_PKCS11" -key "$CONTESTSYNC_WINDOWS_PKCS11_KEY")
elif [ -z "${CONTESTSYNC_WINDOWS_SIGNER:-}" ]; then
    : "${CONTESTSYNC_WINDOWS_KEY:?must hold the secret key of CONTESTSYNC_WINDOWS_CERTIFICATE}"
    printf '%s\n' "$CONTESTSYNC_WINDOWS_KEY" >"$work/key.pem"
    key=(-key "$work/key.pem")
fi
roots=/etc/ssl/certs/ca-certificates.crt
if [ -n "${CONTESTSYNC_WINDOWS_CA:-}" ]; then
    roots=$work/roots.pem
    printf '%s\n' "$CONTESTSYNC_WINDOWS_CA" >"$roots"
fi
more=() stamps=()
[ -z "${CONTESTSYNC_HOMEPAGE:-}" ] || more+=(-i "$CONTESTSYNC_HOMEPAGE")
if [ -n "${CONTESTSYNC_WINDOWS_TIMESTAMP:-}" ]; then
    more+=(-ts "$CONTESTSYNC_WINDOWS_TIMESTAMP")
    stamps=(-TSA-CAfile "$roots")
else
    echo "sign: NO TIME STAMP, since CONTESTSYNC_WINDOWS_TIMESTAMP is not set: the signature ends with its certificate"
fi
for file in "$@"; do
    if [ -n "${CONTESTSYNC_WINDOWS_SIGNER:-}" ]; then
        cp "$file" "$work/signed"
        "$CONTESTSYNC_WINDOWS_SIGNER" "$work/signed" >"$work/said" 2>&1 || { cat "$work/said" >&2 && exit 1; }
    else
        osslsigncode sign -certs "$work/certificate.pem" "${key[@]}" -h sha256 -n ContestSync "${more[@]}" \
            -in "$file" -out "$work/signed" >"$work/said" 2>&1 || { cat "$work/said" >&2 && exit 1; }
    fi
    osslsigncode verify -CAfile "$roots" "${stamps[@]}" -in "$work/signed" >"$work/said" 2>&1 || { cat "$work/said" >&2 && exit 1; }
    # The modes of the file stay, since its bytes are replaced and not the file.
    cat "$work/signed" >"$file"
    rm "$work/signed"
done
