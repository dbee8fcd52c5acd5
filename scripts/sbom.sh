#!/usr/bin/env bash
# `npm run sbom`: lists every part of the program as CycloneDX documents in target/sbom, from the two lock files.
set -euo pipefail
cd "$(dirname "$0")/.."
PATH="$PWD/.tools/bin:${CARGO_HOME:-$HOME/.cargo}/bin:$PATH"

scripts/setup.sh
if ! command -v cargo-cyclonedx >/dev/null; then
    echo "sbom: installing cargo-cyclonedx into .tools (some minutes, once)"
    cargo install --quiet --locked --root .tools cargo-cyclonedx@0.5.9
fi
out=target/sbom
mkdir -p "$out"
# It refuses to run with a lock file that does not fit.
cargo metadata --locked --quiet --format-version 1 >/dev/null
# One document beside each manifest; those of the two programs hold all other crates, and the doubles are never shipped.
# With a fixed time it would give no serial number, which an attestation needs.
env -u SOURCE_DATE_EPOCH cargo cyclonedx --quiet --format json --spec-version 1.5 --override-filename bom.cdx
mv bom.cdx.json "$out/contestsync.cdx.json"
mv src-tauri/core/bom.cdx.json "$out/contestsync-core.cdx.json"
rm -f src-tauri/*/bom.cdx.json
# npm names no program without a version, and ours stands in Cargo.toml alone: it gets a copy that says it.
copy=$(mktemp -d)
trap 'rm -rf "$copy"' EXIT
cp package.json package-lock.json "$copy"
version=$(sed -n 's/^version = "\(.*\)"$/\1/p' Cargo.toml | head -n 1)
(
    cd "$copy"
    npm pkg set "version=$version"
    npm sbom --sbom-format cyclonedx --package-lock-only
) >"$out/window.cdx.json"
for file in "$out"/*.cdx.json; do
    node -e '
        const [, file] = process.argv;
        const bom = JSON.parse(require("fs").readFileSync(file, "utf8"));
        if (bom.bomFormat !== "CycloneDX" || !bom.components?.length) throw new Error(`${file} lists nothing`);
        if (!bom.serialNumber || !bom.specVersion) throw new Error(`${file} has no serial number, so it can\x27t be attested`);
        console.log(`${file}: CycloneDX ${bom.specVersion}, ${bom.components.length} parts`);
    ' "$file"
done
