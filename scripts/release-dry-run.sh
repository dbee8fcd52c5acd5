#!/usr/bin/env bash
# `npm run release:dry`: a release without a network, from stand-in packages and keys of this run alone, through the very scripts that the
# release workflow calls: notes of the changelog, the announcement of the update, what is signed, checksums, manifests for package managers.
# Also what must not pass.
set -euo pipefail
cd "$(dirname "$0")/.."
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
fail() { echo "dry run: FAILED: $*" >&2 && exit 1; }
version=$(sed -n '/^\[workspace.package\]/,/^\[/s/^version = "\(.*\)"/\1/p' Cargo.toml)
downloads=https://example.org/releases/download/v$version
files=$work/files
mkdir "$files"

for who in ours foreign; do minisign -G -f -W -p "$work/$who.pub" -s "$work/$who" >/dev/null; done
CONTESTSYNC_UPDATE_KEY=$(base64 --wrap 0 <"$work/ours.pub")
export CONTESTSYNC_UPDATE_KEY

# for_updates FILE [KEY] [VERSION]: FILE.sig, as `tauri build` writes it.
for_updates() {
    minisign -S -H -W -t "$(printf 'timestamp:1\tfile:%s\tversion:%s' "${1##*/}" "${3:-$version}")" -s "$work/${2:-ours}" -m "$1" \
        -x "$work/minisig" >/dev/null
    base64 --wrap 0 <"$work/minisig" >"$1.sig"
}
# program FILE BYTES-OF-CERTIFICATES: the head of a 64 bit Windows program.
program() {
    node -e '
        const [file, certificates] = process.argv.slice(1);
        const bytes = Buffer.alloc(0x200);
        bytes.write("MZ", 0); bytes.writeUInt32LE(0x80, 60); bytes.write("PE\0\0", 0x80);
        bytes.writeUInt16LE(0x20b, 0x80 + 24); bytes.writeUInt32LE(Number(certificates), 0x80 + 24 + 112 + 36);
        require("fs").writeFileSync(file, bytes);
    ' "$1" "$2"
}

# --- stand-in packages -------------------------------------------------------------------------------------------------

mkdir -p "$work/tree/DEBIAN"
printf 'Package: contestsync\nVersion: %s\nArchitecture: amd64\nMaintainer: Nobody <nobody@example.org>\nDescription: a stand-in\n' \
    "$version" >"$work/tree/DEBIAN/control"
dpkg-deb --root-owner-group --build "$work/tree" "$files/contestsync_${version}_amd64.deb" >/dev/null
cp "$files/contestsync_${version}_amd64.deb" "$files/contestsync_${version}_arm64.deb"
echo signature >"$work/_gpgorigin"
ar q "$files/contestsync_${version}_amd64.deb" "$work/_gpgorigin"
echo "a key" >"$files/contestsync.asc"
printf '\x7fELF stand-in' >"$files/ContestSync_${version}_amd64.AppImage"
program "$files/ContestSync_${version}_x64-setup.exe" 4096
program "$files/ContestSync_${version}_arm64-setup.exe" 0
program "$files/unsigned.exe" 0
echo "a disk image" >"$files/ContestSync_${version}_universal.dmg"
echo "{}" >"$files/contestsync-$version-sbom-core.cdx.json"
tar -czf "$files/ContestSync.app.tar.gz" -C "$work" _gpgorigin
echo "signed by Apple Developer ID, notarized" >"$files/macos.signed"
for file in "$files"/*.AppImage "$files"/*-setup.exe "$files"/*.app.tar.gz; do for_updates "$file"; done

# --- the draft ---------------------------------------------------------------------------------------------------------

packaging/release/draft.sh "$files" "$version" "$downloads"
(cd "$files" && sha256sum --check --quiet --strict SHA256SUMS) || fail "the checksums are wrong"
listed=$(cut -c 67- "$files/SHA256SUMS")
there=$(cd "$files" && find . -type f ! -name SHA256SUMS -printf '%f\n' | LC_ALL=C sort)
[ "$(LC_ALL=C sort <<<"$listed")" = "$there" ] || fail "the checksums do not name every file: $listed"
node -e '
    const assert = require("assert");
    const [folder, version, downloads, notes] = process.argv.slice(1);
    const { readFileSync } = require("fs");
    const { execFileSync } = require("child_process");
    const told = JSON.parse(readFileSync(`${folder}/latest.json`, "utf8"));
    assert.equal(told.version, version);
    assert.ok(Math.abs(Date.parse(told.pub_date) - Date.now()) < 3_600_000, "the date of the release");
    assert.deepEqual(Object.keys(told.platforms).sort(), ["darwin-aarch64", "darwin-x86_64", "linux-x86_64", "windows-aarch64", "windows-x86_64"]);
    for (const [platform, { url, signature }] of Object.entries(told.platforms)) {
        assert.ok(url.startsWith(`${downloads}/`), url);
        const file = `${folder}/${url.slice(downloads.length + 1)}`;
        assert.equal(signature, readFileSync(`${file}.sig`, "utf8"), platform);
    }
    const text = readFileSync(notes, "utf8");
    for (const [file, how] of [
        [`contestsync_${version}_amd64.deb`, "GPG, see contestsync.asc"],
        [`contestsync_${version}_arm64.deb`, "not signed"],
        [`ContestSync_${version}_amd64.AppImage`, "for updates (minisign)"],
        [`ContestSync_${version}_x64-setup.exe`, "Authenticode; for updates (minisign)"],
        ["unsigned.exe", "not signed"],
        [`ContestSync_${version}_universal.dmg`, "signed by Apple Developer ID, notarized"],
    ]) assert.ok(text.includes(`- \`${file}\`: ${how}\n`), `the notes do not say of ${file}: ${how}`);
    assert.deepEqual(
        text.split("### Missing from this release\n\n")[1].trim().split("\n"),
        ["- rpm for x86_64", "- rpm for arm64", "- AppImage for arm64", "- Flatpak for x86_64", "- Flatpak for arm64", "- MSI for Windows", "- SBOM of contestsync", "- SBOM of window"],
    );
    // The first point of the changelog, on one line.
    const changelog = readFileSync("CHANGELOG.md", "utf8").split(`## ${version}`)[1];
    const point = /^- (?:.+\n)(?:  .+\n)*/m.exec(changelog)[0].replace(/\n +/g, " ");
    assert.ok(text.includes(point), `the notes lack: ${point}`);
    assert.ok(told.notes.includes(point.trim()), "the announcement lacks what is new");
' "$files" "$version" "$downloads" "$work/notes.md" || fail "the announcement or the notes"
[ ! -e "$files/macos.signed" ] || fail "the remark of the macOS job would be published"
sums() { cut -c 67- "$work/$1.sums" | LC_ALL=C sort | tr '\n' ' '; }
[ "$(sums packages)" = "$(cd "$files" && find . -name '*.deb' -o -name '*.AppImage' -o -name '*.exe' -o -name '*.dmg' -o -name '*.app.tar.gz' | cut -c 3- | LC_ALL=C sort | tr '\n' ' ')" ] ||
    fail "the SBOM would be attested for $(sums packages)"
[ "$(sums command-line)" = "$(cd "$files" && find . -name '*.deb' -o -name '*.exe' | cut -c 3- | LC_ALL=C sort | tr '\n' ' ')" ] || fail "and that of the command line for $(sums windows)"
(cd "$files" && sha256sum --check --quiet --strict ../packages.sums ../command-line.sums) || fail "the checksums for attestations are wrong"
echo "dry run: notes, checksums, announcement and signatures are as they should be"

# What bundle.sh may say of the app, and whether macOS should start it unasked: `packaging/macos/prove.sh` expects the same.
said=()
while IFS= read -r words; do said+=("$words"); done < <(sed -n 's/^ *\(notarized\|signed\|\*\)) how="\(.*\)" ;;$/\2/p' packaging/release/bundle.sh)
trusted=
for words in "${said[@]}"; do if packaging/macos/trusted.sh "$words"; then trusted+=" yes"; else trusted+=" no"; fi; done
[ "$trusted" = " yes no no" ] || fail "notarized, signed, ad hoc: macOS should start them unasked:$trusted"
grep -qF '"signed ad hoc, without a certificate"' README.md && [[ ${said[2]} == "signed ad hoc, without a certificate"* ]] ||
    fail "the README names other words than the notes for an app without a certificate"
echo "dry run: Gatekeeper is expected to accept what is notarized, and nothing else"

# The manifests name these very files; of how they look, check.mjs knows more.
mkdir "$work/manifests"
tar -xzf "$files/contestsync-$version-manifests.tar.gz" -C "$work/manifests"
# carries MANIFEST FILE: the manifest has the checksum of the file.
carries() { grep -qiF "$(sha256sum <"$files/$2" | cut -d' ' -f1)" "$work/manifests/$1" || fail "$1 hasn't the checksum of $2"; }
carries winget/ContestSync.ContestSync.installer.yaml "ContestSync_${version}_x64-setup.exe"
carries scoop/contestsync.json "ContestSync_${version}_x64-setup.exe"
carries homebrew/contestsync.rb "ContestSync_${version}_universal.dmg"
carries aur/PKGBUILD "contestsync_${version}_amd64.deb"
carries aur/.SRCINFO "contestsync_${version}_arm64.deb"
grep -qF "commit: $(git rev-parse HEAD)" "$work/manifests/flathub/dev.contestsync.desktop.yml" || fail "Flathub would build another commit"
cp "$files/SHA256SUMS" "$work/sums"
packaging/release/manifests.sh "$files" "$version" "$downloads" >/dev/null
cmp "$files/SHA256SUMS" "$work/sums" || fail "the manifests have other bytes the second time"
node packaging/manifests/check.mjs

# --- what must not pass ------------------------------------------------------------------------------------------------

# refused WHY: the announcement fails, and no document is left.
refused() {
    ! packaging/release/announce.sh "$files" "$version" "$downloads" >/dev/null 2>"$work/said" || fail "announced in spite of $1"
    [ ! -e "$files/latest.json" ] || fail "a document was left in spite of $1"
    echo "dry run: refused as it should be: $1 ($(tail -n 1 "$work/said"))"
}
image=$files/ContestSync_${version}_amd64.AppImage
for_updates "$image" foreign
refused "a foreign key"
for_updates "$image" ours 0.0.1
refused "a signature for another version"
for_updates "$image"
echo more >>"$image"
refused "a changed file"
for_updates "$image"
cp "$image" "$files/second_amd64.AppImage"
cp "$image.sig" "$files/second_amd64.AppImage.sig"
refused "two files for one system"
rm "$files"/second_*
packaging/release/announce.sh "$files" "$version" "$downloads" >/dev/null || fail "a good one after that"
rm "$files"/*.sig
packaging/release/announce.sh "$files" "$version" "$downloads" | grep -q "no file is signed" || fail "nothing is signed, and it is not said"
[ ! -e "$files/latest.json" ] || fail "announced without signatures"
! packaging/release/notes.sh CHANGELOG.md 0.0.0 2>/dev/null || fail "notes of a version that is not in the changelog"
echo "dry run: all passed"
