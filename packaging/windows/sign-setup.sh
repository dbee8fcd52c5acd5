#!/usr/bin/env bash
# Installs what signs Windows programs in the release workflow if the key isn't in a file: packaging/windows/sign-setup.sh
#   CONTESTSYNC_WINDOWS_PKCS11, CONTESTSYNC_WINDOWS_SIGNER   as packaging/windows/sign.sh reads them; without either, nothing is done
#   CONTESTSYNC_WINDOWS_SIGN_PACKAGES   packages of Debian that the module or the signer needs, separated by spaces
#   CONTESTSYNC_WINDOWS_SIGN_SETUP      a script in this repository that installs the vendor's module or signer
set -euo pipefail
cd "$(dirname "$0")/../.."
if [ -z "${CONTESTSYNC_WINDOWS_PKCS11:-}" ] && [ -z "${CONTESTSYNC_WINDOWS_SIGNER:-}" ]; then
    echo "sign-setup: nothing to install, since neither CONTESTSYNC_WINDOWS_PKCS11 nor CONTESTSYNC_WINDOWS_SIGNER is set"
    exit 0
fi
read -ra packages <<<"${CONTESTSYNC_WINDOWS_SIGN_PACKAGES:-}"
[ -z "${CONTESTSYNC_WINDOWS_PKCS11:-}" ] || packages+=(libengine-pkcs11-openssl)
if [ "${#packages[@]}" -gt 0 ]; then apt-get install -y --no-install-recommends "${packages[@]}"; fi
[ -z "${CONTESTSYNC_WINDOWS_SIGN_SETUP:-}" ] || bash "$CONTESTSYNC_WINDOWS_SIGN_SETUP"
[ -z "${CONTESTSYNC_WINDOWS_PKCS11:-}" ] || [ -e "$CONTESTSYNC_WINDOWS_PKCS11" ] ||
    { echo "sign-setup: there is no module $CONTESTSYNC_WINDOWS_PKCS11; name its package or a script that installs it" >&2 && exit 1; }
[ -z "${CONTESTSYNC_WINDOWS_SIGNER:-}" ] || command -v "$CONTESTSYNC_WINDOWS_SIGNER" >/dev/null ||
    { echo "sign-setup: there is no program $CONTESTSYNC_WINDOWS_SIGNER; name its package or a script that installs it" >&2 && exit 1; }
