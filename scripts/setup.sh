#!/usr/bin/env bash
# Installs what building needs and says so; says nothing when all is there. May be run again at any time.
#   scripts/setup.sh              what `npm start` needs
#   scripts/setup.sh --test       also what `npm test` needs
#   scripts/setup.sh --desktop    also what the desktop app and its virtual display need
#   scripts/setup.sh --languages  also a browser and fonts for all languages of the window
#   scripts/setup.sh --bundle     also what makes, judges and signs the Linux packages and proves them in a fresh Debian
#   scripts/setup.sh --macos      also what checks the macOS app on Debian (Debian's own Rust beside rustup's, 1.5 GB)
#   scripts/setup.sh --windows    also what builds for Windows on Debian 12, makes and signs the installers and tries them under Wine
# Debian and its relatives; elsewhere it says what is missing. Needs root or sudo only when a system package is missing.
set -euo pipefail
cd "$(dirname "$0")/.."

test_too=false
desktop_too=false
languages_too=false
bundle_too=false
macos_too=false
windows_too=false
for word in "$@"; do
    case $word in
    --test) test_too=true ;;
    --desktop) desktop_too=true ;;
    --languages) languages_too=true ;;
    --bundle) bundle_too=true ;;
    --macos) macos_too=true ;;
    --windows) windows_too=true ;;
    *)
        echo "setup: unknown option $word (known: --test, --desktop, --languages, --bundle, --macos, --windows)" >&2
        exit 2
        ;;
    esac
done

say() { echo "setup: $*"; }

# --- system packages -------------------------------------------------------------------------------------------------

packages=()
# needs PACKAGE TEST…: the package is missing if the test fails.
needs() {
    local package=$1
    shift
    "$@" >/dev/null 2>&1 || packages+=("$package")
}
needs build-essential sh -c 'command -v cc && command -v make'
needs pkg-config command -v pkg-config
needs curl command -v curl
needs ca-certificates test -s /etc/ssl/certs/ca-certificates.crt
if $test_too; then
    # A real Secret Service for the test of the key's place, Google's own Python client for the proof of the double, and a
    # browser for the window, and what signs updates for the dry run of a release.
    needs dbus command -v dbus-run-session
    needs gnome-keyring command -v gnome-keyring-daemon
    needs libglib2.0-bin command -v gdbus
    needs python3-venv python3 -c 'import venv, ensurepip'
    needs chromium command -v chromium
    needs jq command -v jq
    needs minisign command -v minisign
    # What judges the manifests for Arch Linux.
    needs makepkg command -v makepkg
    needs libarchive-tools command -v bsdtar
    needs fakeroot command -v fakeroot
    needs shellcheck command -v shellcheck
    # Counts the instructions of the parsers.
    needs valgrind command -v valgrind
fi
if $desktop_too; then
    for package in file libwebkit2gtk-4.1-dev libayatana-appindicator3-dev librsvg2-dev libxdo-dev libdbus-1-dev \
        xvfb xauth webkit2gtk-driver dbus dbus-x11 openbox xfce4-panel xfconf dunst gnome-keyring libsecret-tools \
        xdotool wmctrl x11-utils minisign imagemagick xdg-utils libglib2.0-bin desktop-file-utils python3-gi python3-dbus \
        fonts-dejavu-core fonts-lohit-deva fonts-vlgothic adwaita-icon-theme hicolor-icon-theme; do
        needs "$package" sh -c "dpkg-query -W -f '\${Status}' $package | grep -q 'ok installed'"
    done
fi
if $languages_too; then
    needs chromium command -v chromium
    needs fontconfig command -v fc-list
    # What Debian's desktops in these languages come with.
    for package in fonts-dejavu-core fonts-lohit-deva fonts-lohit-beng-bengali fonts-noto-cjk; do
        needs "$package" sh -c "dpkg-query -W -f '\${Status}' $package | grep -q 'ok installed'"
    done
fi
if $bundle_too; then
    for package in dpkg-dev rpm lintian rpmlint appstream desktop-file-utils librsvg2-bin gnupg debsig-verify \
        debootstrap flatpak-builder; do
        needs "$package" sh -c "dpkg-query -W -f '\${Status}' $package | grep -q 'ok installed'"
    done
fi
if $macos_too; then
    for package in rustc-web cargo-web rust-web-src libplist-utils imagemagick python3-venv; do
        needs "$package" sh -c "dpkg-query -W -f '\${Status}' $package | grep -q 'ok installed'"
    done
fi
if $windows_too; then
    # Debian's own Rust, newer than bookworm's `rustc`: it has the source of the standard library. rustup's is left alone.
    for package in rustc-web cargo-web rust-web-src rust-web-clippy gcc-mingw-w64-x86-64 g++-mingw-w64-x86-64 \
        binutils-mingw-w64-x86-64 wine wine64 nsis wixl msitools osslsigncode xvfb xauth; do
        needs "$package" sh -c "dpkg-query -W -f '\${Status}' $package | grep -q 'ok installed'"
    done
fi
as_root=()
if [ "$(id -u)" -ne 0 ] && command -v sudo >/dev/null; then as_root=(sudo); fi
if [ ${#packages[@]} -gt 0 ]; then
    if ! command -v apt-get >/dev/null; then
        say "missing, and not to be had here with apt-get. Install what your system calls: ${packages[*]}" >&2
        exit 1
    fi
    if [ "$(id -u)" -ne 0 ] && [ ${#as_root[@]} -eq 0 ]; then
        say "missing: ${packages[*]}. Become root (or install sudo) and run scripts/setup.sh again." >&2
        exit 1
    fi
    say "installing the system packages ${packages[*]}"
    log=$(mktemp)
    if ! { "${as_root[@]}" apt-get update -q &&
        "${as_root[@]}" env DEBIAN_FRONTEND=noninteractive apt-get install -y -q --no-install-recommends "${packages[@]}"; } >"$log" 2>&1; then
        tail -n 20 "$log" >&2
        rm -f "$log"
        say "the system packages could not be installed; the lines above say why." >&2
        exit 1
    fi
    rm -f "$log"
fi

# --- Rust and Node ---------------------------------------------------------------------------------------------------

if ! command -v cargo >/dev/null && [ -x "${CARGO_HOME:-$HOME/.cargo}/bin/cargo" ]; then
    PATH="${CARGO_HOME:-$HOME/.cargo}/bin:$PATH"
fi
if ! command -v cargo >/dev/null; then
    say "Rust is missing: install it from https://rustup.rs, open a new terminal and try again." >&2
    exit 1
fi
if ! node -e 'const [a, b] = process.versions.node.split(".").map(Number); process.exit(a > 20 || (a === 20 && b >= 19) ? 0 : 1)' 2>/dev/null; then
    say "Node.js 20.19 or newer is missing: install it from https://nodejs.org and try again." >&2
    exit 1
fi

# --- the standard library for Windows, into Debian's Rust ----------------------------------------------------------------

if $windows_too; then
    library=/usr/lib/rustlib/x86_64-pc-windows-gnu/lib
    of=$(/usr/bin/rustc --version)
    # One that was built for another version of the compiler is as good as none.
    if [ "$(cat "$library/built-by" 2>/dev/null)" != "$of" ]; then
        say "building Rust's standard library for Windows (a minute, once)"
        std=$(mktemp -d)
        printf '[package]\nname = "stdbuild"\nversion = "0.0.0"\nedition = "2024"\n[lib]\npath = "lib.rs"\n[profile.release]\ndebug = false\n' >"$std/Cargo.toml"
        : >"$std/lib.rs"
        # Bitcode is what a release build optimises across crates.
        if ! (
            . scripts/windows.env
            cd "$std"
            RUSTC_BOOTSTRAP=1 CARGO_TARGET_X86_64_PC_WINDOWS_GNU_RUSTFLAGS=-Cembed-bitcode=yes cargo build --quiet --release \
                -Zbuild-std=std,panic_abort,panic_unwind,test,proc_macro --target x86_64-pc-windows-gnu
        ); then
            rm -rf "$std"
            say "the standard library for Windows could not be built; the lines above say why." >&2
            exit 1
        fi
        rm -f "$std"/target/x86_64-pc-windows-gnu/release/deps/libstdbuild*
        "${as_root[@]}" rm -rf "$library"
        "${as_root[@]}" mkdir -p "$library"
        "${as_root[@]}" cp "$std"/target/x86_64-pc-windows-gnu/release/deps/*.rlib "$library/"
        echo "$of" | "${as_root[@]}" tee "$library/built-by" >/dev/null
        rm -rf "$std"
        # What was built against the former one would not be noticed to be out of date.
        rm -rf target/x86_64-pc-windows-gnu
    fi
fi

# --- packages from npm, exactly those of the lock files --------------------------------------------------------------

# npm_ci FOLDER WHAT-FOR
npm_ci() {
    [ -f "$1/package-lock.json" ] || return 0
    # npm writes this file last, so an older or absent one means an unfinished or outdated install.
    [ "$1/node_modules/.package-lock.json" -nt "$1/package-lock.json" ] && return 0
    say "installing the packages of $1/package-lock.json ($2)"
    npm ci --prefix "$1" --no-audit --no-fund --loglevel=error
    touch "$1/node_modules/.package-lock.json"
}
npm_ci . "the window"
if $test_too; then
    npm_ci src-tauri/core/tests/oidc "a certified sign-in server, for a test"
    proof=src-tauri/doubles/proof
    if [ -x $proof/install.sh ] && ! { cmp -s $proof/requirements.txt $proof/.venv/installed.txt &&
        cmp -s $proof/package-lock.json $proof/node_modules/installed.json; }; then
        say "installing Google's own clients and a judge of requests into $proof (for the proof of the stand-in)"
        $proof/install.sh
    fi
fi

# --- tools from crates.io, into .tools of this folder unless they are there already ----------------------------------

if $test_too; then
    # The version in which deny.toml was written.
    if ! command -v cargo-deny >/dev/null && [ ! -x .tools/bin/cargo-deny ]; then
        say "installing cargo-deny into .tools (some minutes, once)"
        # Unoptimized, it is built in half the time, and has little to do.
        cargo install --quiet --locked --debug --root .tools cargo-deny@0.20.2
    fi
fi
if $macos_too; then
    if ! command -v rcodesign >/dev/null && [ ! -x .tools/bin/rcodesign ]; then
        say "installing rcodesign into .tools (a quarter of an hour, once)"
        cargo install --quiet --locked --root .tools apple-codesign@0.29.0
    fi
fi
