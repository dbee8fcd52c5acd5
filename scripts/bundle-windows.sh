#!/usr/bin/env bash
# `npm run bundle:windows`: the installer (NSIS, per user) and the MSI (per machine) for 64-bit Windows in target/bundle/windows.
#   scripts/bundle-windows.sh [--profile dev|release] [--out FOLDER] [--no-build]
#   scripts/bundle-windows.sh --programs FOLDER [--out FOLDER]     the installer alone, for arm64, around contestsync.exe and
#                                                                  contestsync-headless.exe that a Windows on arm64 built
# The keys of packaging/windows/sign.sh sign every program; without them they are unsigned, and that is said.
# CONTESTSYNC_WEBVIEW2_BOOTSTRAPPER (a file, Microsoft's MicrosoftEdgeWebview2Setup.exe) is carried along if it is named.
set -euo pipefail
cd "$(dirname "$0")/.."

build=true
out=target/bundle/windows
profile=release
programs=
processor=x64
while [ $# -gt 0 ]; do
    case $1 in
    --profile) profile=$2 && shift ;;
    --out) out=$2 && shift ;;
    --no-build) build=false ;;
    --programs) programs=$2 processor=arm64 build=false && shift ;;
    *)
        echo "bundle: unknown option $1 (known: --profile, --out, --no-build, --programs)" >&2
        exit 2
        ;;
    esac
    shift
done
case $profile in
release) folder=release ;;
dev) folder=debug ;;
*) echo "bundle: the profile is dev or release" >&2 && exit 2 ;;
esac
[ -n "$programs" ] || scripts/setup.sh --windows
version=$(sed -n '/^\[workspace.package\]/,/^\[/s/^version = "\(.*\)"/\1/p' Cargo.toml)
# Windows counts in numbers alone.
numbers=${version%%[-+]*}
SOURCE_DATE_EPOCH=${SOURCE_DATE_EPOCH:-$(git log -1 --format=%ct)}
export SOURCE_DATE_EPOCH
if $build; then npm run --silent ui:build; fi
# shellcheck source=scripts/windows.env
. scripts/windows.env
if $build; then
    # All bins in one call, so that dependencies are built once, with one choice of features.
    cargo build --locked --workspace --bins --features tauri/custom-protocol --profile "$profile" --target "$windows_target"
fi
built=${programs:-target/$windows_target/$folder}

stage=$(mktemp -d)
trap 'rm -rf "$stage"' EXIT
cp "$built/contestsync.exe" "$stage/"
more=()
# Microsoft's own compiler links the loader into the program.
if [ -z "$programs" ]; then
    cp "$built/WebView2Loader.dll" "$stage/"
    more+=(-DLOADER=1)
fi
# A program of Windows is for the desktop or for consoles. `contestsync` in a console finds the one called .com first.
cp "$built/contestsync-headless.exe" "$stage/contestsync.com"
cp icons/icon.ico "$stage/contestsync.ico"
sed 's/$/\r/' LICENSE >"$stage/LICENSE.txt"
[ "$profile" = release ] || x86_64-w64-mingw32-strip "$stage/contestsync.exe" "$stage/contestsync.com"
# Microsoft signs its own library.
packaging/windows/sign.sh "$stage/contestsync.exe" "$stage/contestsync.com"
find "$stage" -exec touch --date "@$SOURCE_DATE_EPOCH" {} +

mkdir -p "$out"
rm -f "$out"/*.exe "$out"/*.msi "$out/SHA256SUMS"
setup=$(realpath "$out")/ContestSync_${version}_$processor-setup.exe
msi=$(realpath "$out")/ContestSync_${version}_x64.msi
if [ -n "${CONTESTSYNC_WEBVIEW2_BOOTSTRAPPER:-}" ]; then
    more+=("-DBOOTSTRAPPER=$(realpath "$CONTESTSYNC_WEBVIEW2_BOOTSTRAPPER")")
else
    echo "bundle: WITHOUT WebView2's bootstrapper, since CONTESTSYNC_WEBVIEW2_BOOTSTRAPPER is not set: the installer names the address"
fi
makensis -V2 -WX "-DVERSION=$version" "-DNUMBERS=$numbers.0" "-DFILES=$stage" "-DICON=$PWD/icons/icon.ico" "-DOUT=$setup" \
    "-DSIGN=$PWD/packaging/windows/sign.sh" "${more[@]}" packaging/windows/contestsync.nsi
if [ -n "$programs" ]; then
    (cd "$out" && sha256sum -- *.exe >SHA256SUMS)
    echo "bundle: program $(stat -c %s "$stage/contestsync.exe") bytes, installer $(stat -c %s "$setup"), for $processor"
    exit 0
fi
# wixl finds files from where it is run, and no others.
wxs=$PWD/packaging/windows/contestsync.wxs
(cd "$stage" && wixl -a x64 -D "Version=$version" -D "Numbers=$numbers" -o "$msi" "$wxs")
packaging/windows/msi-more.sh "$msi"
packaging/windows/sign.sh "$msi"
(cd "$out" && sha256sum -- *.exe *.msi >SHA256SUMS)
echo "bundle: program $(stat -c %s "$stage/contestsync.exe") bytes, installer $(stat -c %s "$setup"), MSI $(stat -c %s "$msi")"
