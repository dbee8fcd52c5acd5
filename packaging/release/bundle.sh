#!/usr/bin/env bash
# Packs what updates itself, on the system it is for: packaging/release/bundle.sh TARGET BUNDLES. The files come to target/bundle.
# Signs with the keys that the environment holds; without them it says that it does not.
set -euo pipefail
cd "$(dirname "$0")/../.."
target=$1 bundles=$2
more='{}'
if [ -n "${TAURI_SIGNING_PRIVATE_KEY:-}" ]; then
    more='{"bundle":{"createUpdaterArtifacts":true}}'
else
    unset TAURI_SIGNING_PRIVATE_KEY TAURI_SIGNING_PRIVATE_KEY_PASSWORD
    echo "bundle: NOT SIGNED for updates, since UPDATE_KEY is not among the secrets"
fi
# Tauri takes an empty certificate for one.
if [ -z "${APPLE_CERTIFICATE:-}" ]; then
    unset APPLE_CERTIFICATE APPLE_CERTIFICATE_PASSWORD APPLE_SIGNING_IDENTITY APPLE_ID APPLE_PASSWORD APPLE_TEAM_ID
    case $bundles in *app*) [[ $bundles == appimage ]] || echo "bundle: NOT SIGNED for macOS, since APPLE_CERTIFICATE is not among the secrets" ;; esac
fi
npx --yes @tauri-apps/cli@2.12.5 build --target "$target" --bundles "$bundles" --config "$more"
mkdir -p target/bundle
find "target/$target/release/bundle" -type f \( -name '*.AppImage' -o -name '*.dmg' -o -name '*.app.tar.gz' -o -name '*.sig' \) \
    -exec cp {} target/bundle/ \;
