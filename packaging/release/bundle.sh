#!/usr/bin/env bash
# Packs what updates itself, on the system it is for: packaging/release/bundle.sh [--no-build] TARGET BUNDLES. The files come to target/bundle,
# and for macOS a line that says how far they are signed. --no-build packs the release build that is there; CONTESTSYNC_TAURI_CONFIG names a file
# with more configuration.
# Signs with the keys that the environment holds; without them it says that it does not.
set -euo pipefail
cd "$(dirname "$0")/../.."
command=build
[ "${1:-}" != --no-build ] || { command=bundle && shift; }
target=$1 bundles=$2
more='{}'
if [ -n "${TAURI_SIGNING_PRIVATE_KEY:-}" ]; then
    # Tauri holds the secret key against the public one, and a program without the public one would refuse every update.
    : "${CONTESTSYNC_UPDATE_KEY:?UPDATE_KEY is among the secrets, UPDATE_PUBLIC_KEY is not}"
    more=$(jq -cn --arg key "$CONTESTSYNC_UPDATE_KEY" '{bundle: {createUpdaterArtifacts: true}, plugins: {updater: {pubkey: $key}}}')
else
    unset TAURI_SIGNING_PRIVATE_KEY TAURI_SIGNING_PRIVATE_KEY_PASSWORD
    echo "bundle: NOT SIGNED for updates, since UPDATE_KEY is not among the secrets"
fi
# Tauri takes an empty certificate for one, and an empty Apple account for an account to notarize with.
for word in APPLE_CERTIFICATE APPLE_CERTIFICATE_PASSWORD APPLE_SIGNING_IDENTITY APPLE_ID APPLE_PASSWORD APPLE_TEAM_ID; do
    [ -n "${!word:-}" ] || unset "$word"
done
signing=none
case ,$bundles, in
*,app,* | *,dmg,*)
    if [ -z "${APPLE_CERTIFICATE:-}" ]; then
        unset APPLE_CERTIFICATE_PASSWORD APPLE_SIGNING_IDENTITY APPLE_ID APPLE_PASSWORD APPLE_TEAM_ID
        # An app without sealed resources is "damaged" on Apple's own processors, with no way to open it. An ad hoc seal needs no
        # certificate and leaves the user the choice in System Settings.
        signing=adhoc
        more=$(jq -c '.bundle.macOS.signingIdentity = "-"' <<<"$more")
        echo "bundle: signed ad hoc for macOS, since APPLE_CERTIFICATE is not among the secrets"
    elif [ -z "${APPLE_ID:-}" ] || [ -z "${APPLE_PASSWORD:-}" ] || [ -z "${APPLE_TEAM_ID:-}" ]; then
        signing=signed
        unset APPLE_ID APPLE_PASSWORD APPLE_TEAM_ID
        echo "bundle: signed but NOT NOTARIZED, since APPLE_ID, APPLE_PASSWORD or APPLE_TEAM_ID is not among the secrets"
    else
        signing=notarized
    fi
    ;;
esac
. scripts/release-flags.sh
npx --yes @tauri-apps/cli@2.12.5 $command --target "$target" --bundles "$bundles" \
    ${CONTESTSYNC_TAURI_CONFIG:+--config "$CONTESTSYNC_TAURI_CONFIG"} --config "$more"
mkdir -p target/bundle
made=target/$target/release/bundle
find "$made" -type f \( -name '*.AppImage' -o -name '*.dmg' -o -name '*.app.tar.gz' -o -name '*.deb' -o -name '*.sig' \) \
    -exec cp {} target/bundle/ \;

# What Tauri says it did is looked at with Apple's own tools.
for app in "$made"/macos/*.app; do
    [ -d "$app" ] || continue
    for processor in arm64 x86_64; do lipo "$app/Contents/MacOS/contestsync" -verify_arch $processor; done
    codesign --verify --deep --strict --verbose=2 "$app"
    if [ $signing != adhoc ]; then
        codesign --display --verbose=2 "$app" 2>&1 | grep 'flags=.*runtime' >/dev/null || { echo "bundle: the hardened runtime is off" >&2 && exit 1; }
    fi
    [ $signing != notarized ] || xcrun stapler validate "$app"
    case $signing in
    notarized) how="signed by Apple Developer ID, notarized" ;;
    signed) how="signed by Apple Developer ID, not notarized" ;;
    *) how="signed ad hoc, without a certificate: the first start has to be allowed in System Settings → Privacy & Security → Open Anyway" ;;
    esac
    echo "$how" >target/bundle/macos.signed
done
