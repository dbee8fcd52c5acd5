#!/usr/bin/env bash
# Stands in for Apple's C compiler while the app is only type-checked for macOS: Objective-C needs Apple's headers, a check needs no object
# code. Preprocesses what is to be preprocessed (build scripts ask for macros so), and gives an empty object for the rest.
out='' preprocess='' last=''
for word in "$@"; do
    [ "$last" != -o ] || out=$word
    case $word in
    -E) preprocess=yes ;;
    # The cc crate takes a compiler that knows this for Microsoft's.
    '-?') exit 1 ;;
    --version) echo "clang version 17.0.0" && exit 0 ;;
    esac
    last=$word
done
[ -z "$preprocess" ] || exec gcc -E -D__clang__ "$last"
[ -z "$out" ] || exec gcc -x c -c /dev/null -o "$out"
