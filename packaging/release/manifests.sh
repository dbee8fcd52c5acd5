#!/usr/bin/env bash
# Adds the manifests for package managers to a release, as one archive of which SHA256SUMS knows: packaging/release/manifests.sh FOLDER VERSION
# ADDRESS-OF-THE-DOWNLOADS. A version that isn't final gets none, and that is said.
set -euo pipefail
folder=$1 version=$2 downloads=$3
here=$(cd "$(dirname "$0")" && pwd)
case $version in *-*) echo "manifests: NONE, since $version isn't a final version" && exit 0 ;; esac
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
archive=contestsync-$version-manifests.tar.gz
rm -f "$folder/$archive"
sed -i "/  $archive\$/d" "$folder/SHA256SUMS"
node "$here/../manifests/make.mjs" "$folder/SHA256SUMS" "$version" "$downloads" "$(git -C "$here" rev-parse HEAD)" "$work/manifests"
tar -C "$work/manifests" --sort=name --owner=0 --group=0 --numeric-owner --mode=u=rwX,go=rX --mtime="@$(git -C "$here" log -1 --format=%ct)" \
    -cf - . | gzip -9n >"$folder/$archive"
(cd "$folder" && sha256sum -- "$archive" >>SHA256SUMS)
