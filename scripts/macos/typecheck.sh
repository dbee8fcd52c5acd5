#!/usr/bin/env bash
# Type-checks the whole app, tests included, for macOS on Debian: scripts/macos/typecheck.sh [TARGET…] (at first both of the universal app).
# Needs Debian's own Rust with the source of its standard library (scripts/setup.sh --macos): rustup has no libraries for a bare check of
# another system without a network. Nothing is linked, so this finds what does not compile, never what does not work.
set -euo pipefail
cd "$(dirname "$0")/../.."
root=$PWD
work=$root/target/macos
mkdir -p "$work/MacOSX.sdk"
# Debian's cargo and rustc, not rustup's.
export PATH=/usr/sbin:/usr/bin:/sbin:/bin
unset RUSTUP_HOME RUSTUP_TOOLCHAIN
export CARGO_TARGET_DIR=$work/target
export SDKROOT=$work/MacOSX.sdk MACOSX_DEPLOYMENT_TARGET=13.3
[ $# -gt 0 ] || set -- aarch64-apple-darwin x86_64-apple-darwin

# The standard library as metadata, in a sysroot of our own: `cargo check` wants no more, and nothing of the system is touched.
version=$(rustc --version)
sysroot=$work/sysroot
for target in "$@"; do
    libraries=$sysroot/lib/rustlib/$target/lib
    [ "$(cat "$libraries/version" 2>/dev/null)" != "$version" ] || continue
    echo "macos: the standard library for $target, once"
    rm -rf "$libraries" "$work/std-$target"
    mkdir -p "$libraries" "$work/std-$target/src"
    ln -sfn /usr/lib/rustlib/x86_64-unknown-linux-gnu "$sysroot/lib/rustlib/x86_64-unknown-linux-gnu"
    (
        cd "$work/std-$target"
        printf '[workspace]\n[package]\nname = "bare"\nversion = "0.0.0"\nedition = "2024"\n' >Cargo.toml
        : >src/lib.rs
        RUSTC_BOOTSTRAP=1 CARGO_TARGET_DIR=target cargo check --quiet -Zbuild-std=std,panic_unwind,proc_macro,test --target "$target"
        cp "target/$target"/debug/deps/*.rmeta "$libraries/"
        rm -rf "$libraries"/libbare-* target
    )
    printf '%s\n' "$version" >"$libraries/version"
done

for target in "$@"; do
    name=${target//-/_}
    echo "macos: checking the app for $target"
    env "CC_$name=$root/scripts/macos/cc.sh" "CXX_$name=$root/scripts/macos/cc.sh" "AR_$name=ar" \
        "CARGO_TARGET_$(tr '[:lower:]' '[:upper:]' <<<"$name")_RUSTFLAGS=--sysroot=$sysroot -Dwarnings" \
        cargo check --locked --quiet --workspace --lib --bins --tests --target "$target"
    echo "macos: the app for $target has no error and no warning"
done
