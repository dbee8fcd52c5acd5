# Sourced by what builds a release: paths of this machine do not get into the program, so that neither the folder nor the user's name matters.
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
export RUSTFLAGS="${RUSTFLAGS:-}$remapped"
case $(uname -s) in
Linux | Darwin) export CFLAGS="${CFLAGS:-}$remapped_c" CXXFLAGS="${CXXFLAGS:-}$remapped_c" ;;
esac
