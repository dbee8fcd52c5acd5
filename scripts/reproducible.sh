#!/usr/bin/env bash
# `npm run reproducible`: builds the committed state twice, from nothing, in two folders of different length, and compares programs, deb and rpm
# byte by byte. Takes two release builds and two builds of the manual (an hour on two cores).
#   scripts/reproducible.sh --pack    packs the release build that is there twice, in different surroundings: some minutes
set -euo pipefail
cd "$(dirname "$0")/.."
say() { echo "reproducible: $*"; }
out=$PWD/target/reproducible
# Once: a commit made meanwhile is none of this.
commit=$(git rev-parse HEAD)
SOURCE_DATE_EPOCH=$(git log -1 --format=%ct "$commit")
export SOURCE_DATE_EPOCH
rm -rf "$out"
mkdir -p "$out"

# once NUMBER FOLDER OPTION…: the packages of FOLDER to $out/NUMBER, each in other surroundings.
once() {
    local number=$1 folder=$2
    shift 2
    mkdir -p "$out/$number" "$out/tmp-$number"
    say "the $number time"
    (
        cd "$folder"
        case $number in
        first) umask 022 && export TZ=UTC LC_ALL=C.UTF-8 TMPDIR=/tmp ;;
        *) umask 077 && export TZ=Asia/Kolkata LC_ALL=C TMPDIR="$out/tmp-$number" ;;
        esac
        scripts/bundle-linux.sh --out "$out/$number" "$@"
    ) >"$out/$number.log" 2>&1 || { tail -n 20 "$out/$number.log" >&2 && say "FAILED: see $out/$number.log" && exit 1; }
}

if [ "${1:-}" = --pack ]; then
    once first "$PWD" --no-build
    once second "$PWD" --no-build
else
    [ -z "$(git status --porcelain)" ] || say "what is not committed is left out"
    for number in first second; do
        folder=$out/folder
        [ $number = first ] || folder=$out/another-folder/that/is/deeper
        mkdir -p "$folder"
        git archive "$commit" | tar -x -C "$folder"
        # Tools are no part of it, and take long.
        [ ! -d .tools ] || ln -s "$PWD/.tools" "$folder/.tools"
        once $number "$folder"
        cp "$folder/target/release/contestsync" "$folder/target/release/contestsync-headless" "$out/$number/"
        rm -rf "$folder"
    done
fi

# differs FILE: where it does.
differs() {
    local first=$out/first/$1 second=$out/second/$1
    case $1 in
    *.deb)
        for number in first second; do
            mkdir "$out/$number/parts"
            dpkg-deb --raw-extract "$out/$number/$1" "$out/$number/parts"
        done
        diff -rq "$out/first/parts" "$out/second/parts" || say "the files are the same: the archive around them is not"
        ;;
    *) cmp -l "$first" "$second" | head -n 5 ;;
    esac
}
status=0
for file in "$out"/first/*; do
    name=${file##*/}
    [ -f "$file" ] || continue
    if cmp -s "$file" "$out/second/$name"; then
        say "the same: $name $(sha256sum "$file" | cut -c 1-16)"
    else
        say "NOT THE SAME: $name"
        differs "$name" || true
        status=1
    fi
done
exit $status
