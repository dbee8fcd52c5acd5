#!/usr/bin/env bash
# `npm run check:macos`: all of the macOS app that can be checked on Debian: its plist and entitlements, the icon, the tray's templates, the types of
# the whole app for both processors, and a hand-made universal bundle signed with a certificate of this run, as the release signs the real one.
#   scripts/check-macos.sh [--no-types]
# What only macOS can show (linking, starting, the tray, the real signature, notarisation, the disk image) is not seen here.
set -euo pipefail
cd "$(dirname "$0")/.."
root=$PWD
types=true
[ "${1:-}" != --no-types ] || types=false
scripts/setup.sh --macos
PATH="$PWD/.tools/bin:$PATH"
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
say() { echo "macos: $*"; }
fail() { echo "macos: FAILED: $*" >&2 && exit 1; }

# --- plist and entitlements --------------------------------------------------------------------------------------------

for file in packaging/macos/*.plist; do
    plistutil -i "$file" -o "$work/linted" -f xml >/dev/null || fail "$file is no property list"
done
python3 - <<'PYTHON' || fail "the property lists say something else"
import json, plistlib
info = plistlib.load(open("packaging/macos/Info.plist", "rb"))
assert info["LSUIElement"] is True, "an icon would stay in the Dock"
entitlements = plistlib.load(open("packaging/macos/entitlements.plist", "rb"))
# Each com.apple.security.cs.* switches a part of the hardened runtime off.
assert not [key for key in entitlements if key.startswith("com.apple.security.cs.")], "the hardened runtime is weakened"
assert all(value is True for value in entitlements.values()), entitlements
conf = json.load(open("tauri.conf.json"))
macos = conf["bundle"]["macOS"]
assert macos["hardenedRuntime"] is True
assert (macos["infoPlist"], macos["entitlements"]) == ("packaging/macos/Info.plist", "packaging/macos/entitlements.plist")
assert conf["plugins"]["deep-link"]["desktop"]["schemes"] == ["contestsync"]
PYTHON
say "plist and entitlements are sound, and the hardened runtime is whole"

# --- icons -------------------------------------------------------------------------------------------------------------

python3 - <<'PYTHON' || fail "icons/icon.icns"
import struct
data = open("icons/icon.icns", "rb").read()
assert data[:4] == b"icns" and struct.unpack(">I", data[4:8])[0] == len(data), "no icon, or cut"
wanted = {b"ic07": 128, b"ic08": 256, b"ic09": 512, b"ic10": 1024, b"ic11": 32, b"ic12": 64, b"ic13": 256, b"ic14": 512}
at, found = 8, {}
while at < len(data):
    kind, length = data[at:at + 4], struct.unpack(">I", data[at + 4:at + 8])[0]
    assert 8 < length <= len(data) - at, "an element is cut"
    found[kind] = data[at + 8:at + length]
    at += length
for kind, size in wanted.items():
    image = found[kind]
    assert image[:8] == b"\x89PNG\r\n\x1a\n" and image[-8:-4] == b"IEND", f"{kind} is no PNG"
    assert struct.unpack(">II", image[16:24]) == (size, size), f"{kind} is not {size} wide and high"
PYTHON
for file in icons/tray/*-template.png; do
    # macOS colours a template itself: it takes the transparency and ignores the rest, which therefore is black.
    brightest=$(convert "$file" -alpha off -format '%[fx:maxima]' info:)
    [ "$brightest" = 0 ] || fail "$file is not black alone"
done
say "icon.icns holds every size, and the tray's templates are templates"

# --- types -------------------------------------------------------------------------------------------------------------

if $types; then scripts/macos/typecheck.sh; else say "SKIPPED: the types of the app"; fi

# --- a bundle, signed --------------------------------------------------------------------------------------------------

# The smallest programs there are, since the app itself cannot be linked without Apple's frameworks.
if [ ! -x target/macos/zig/bin/python ]; then
    python3 -m venv target/macos/zig
    target/macos/zig/bin/pip --quiet install ziglang==0.17.1
fi
echo 'int main(void) { return 0; }' >"$work/stand-in.c"
for processor in aarch64 x86_64; do
    target/macos/zig/bin/python -m ziglang cc -target $processor-macos -o "$work/$processor" "$work/stand-in.c"
done
app=$work/ContestSync.app
mkdir -p "$app/Contents/MacOS" "$app/Contents/Resources"
rcodesign macho-universal-create -o "$app/Contents/MacOS/contestsync" "$work/aarch64" "$work/x86_64" 2>/dev/null
cp icons/icon.icns "$app/Contents/Resources/"
python3 - "$app/Contents/Info.plist" <<'PYTHON'
import json, plistlib, re, sys
conf = json.load(open("tauri.conf.json"))
version = re.search(r'^version = "(.*)"', open("Cargo.toml").read(), re.M)[1]
# What Tauri writes from the same configuration, and ours on top.
info = {
    "CFBundleName": conf["productName"], "CFBundleExecutable": conf["mainBinaryName"], "CFBundleIdentifier": conf["identifier"],
    "CFBundlePackageType": "APPL", "CFBundleShortVersionString": version, "CFBundleVersion": version, "CFBundleIconFile": "icon.icns",
    "LSMinimumSystemVersion": conf["bundle"]["macOS"]["minimumSystemVersion"],
    "CFBundleURLTypes": [{"CFBundleURLName": conf["identifier"], "CFBundleURLSchemes": conf["plugins"]["deep-link"]["desktop"]["schemes"]}],
}
info |= plistlib.load(open("packaging/macos/Info.plist", "rb"))
plistlib.dump(info, open(sys.argv[1], "wb"))
PYTHON
quietly() { "$@" >"$work/said" 2>&1 || { tail -n 20 "$work/said" >&2 && fail "$1 $2"; }; }
quietly rcodesign generate-self-signed-certificate --pem-unified-filename "$work/certificate.pem" --person-name Throwaway
quietly rcodesign sign --pem-file "$work/certificate.pem" --timestamp-url none --code-signature-flags runtime \
    --entitlements-xml-file "$root/packaging/macos/entitlements.plist" "$app"
program=$app/Contents/MacOS/contestsync
quietly rcodesign verify "$program"
rcodesign print-signature-info "$app" >"$work/signature" 2>/dev/null
[ "$(grep -c 'RUNTIME' "$work/signature")" -eq 2 ] || fail "the hardened runtime is not on for both processors"
[ "$(grep -c 'com.apple.security.network.client' "$work/signature")" -ge 2 ] || fail "the entitlements are not in the signature"
[ -s "$app/Contents/_CodeSignature/CodeResources" ] || fail "the bundle's resources are not sealed"
say "a universal bundle is signed with the hardened runtime and our entitlements, and verifies"

# Without Apple's secrets a release is signed ad hoc: without a certificate, but sealed.
cp -R "$app" "$work/adhoc.app"
quietly rcodesign sign --code-signature-flags runtime --entitlements-xml-file "$root/packaging/macos/entitlements.plist" "$work/adhoc.app"
quietly rcodesign verify "$work/adhoc.app/Contents/MacOS/contestsync"
rcodesign print-signature-info "$work/adhoc.app" >"$work/signature" 2>/dev/null
[ "$(grep -c 'ADHOC' "$work/signature")" -eq 2 ] || fail "the signature without a certificate is not ad hoc for both processors"
[ -s "$work/adhoc.app/Contents/_CodeSignature/CodeResources" ] || fail "the bundle's resources are not sealed without a certificate"
say "without a certificate the bundle is sealed ad hoc"

# One byte of the code of the first program.
cp "$program" "$work/changed"
at=$(($(od -An -tu4 --endian=big -j16 -N4 "$program" | tr -d ' ') + 200))
byte=$(od -An -tu1 -j "$at" -N1 "$work/changed" | tr -d ' ')
printf "\\x$(printf %x $((byte ^ 1)))" | dd of="$work/changed" bs=1 seek="$at" conv=notrunc status=none
if rcodesign verify "$work/changed" >"$work/said" 2>&1 && ! grep -qi 'mismatch\|invalid\|error' "$work/said"; then fail "a changed byte is not seen"; fi
say "a changed byte is seen"
say "all passed"
