# Sourced by what builds a release. Paths of this machine do not get into the program, so that neither the folder nor the user's name matters.
# Rust's panic messages name the files of the crates, C's assertions theirs.
# shellcheck shell=bash
remapped=
remapped_c=
# remap FROM TO
remap() {
    [ -n "$1" ] || return 0
    remapped+=" --remap-path-prefix=$1=$2"
    remapped_c+=" -ffile-prefix-map=$1=$2"
}
remap "$(rustc --print sysroot 2>/dev/null || true)" /rust
remap "${CARGO_HOME:-$HOME/.cargo}" /cargo
remap "$PWD" /contestsync
# Relative relocations in their short form, a megabyte less. glibc reads it from 2.36 on; what it is built on is the least that it runs on anyway.
packed=
if [ "$(uname -s)" = Linux ] && [ "$(printf '%s\n' 2.36 "$(getconf GNU_LIBC_VERSION | cut -d' ' -f2)" | sort -V | head -n 1)" = 2.36 ]; then
    packed=" -Clink-arg=-Wl,-z,pack-relative-relocs"
fi
export RUSTFLAGS="${RUSTFLAGS:-}$remapped$packed"
case $(uname -s) in
Linux | Darwin) export CFLAGS="${CFLAGS:-}$remapped_c" CXXFLAGS="${CXXFLAGS:-}$remapped_c" ;;
esac
