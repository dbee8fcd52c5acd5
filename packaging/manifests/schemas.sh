#!/usr/bin/env bash
# Fetches the official schemas that check.mjs --schemas judges by, each of a fixed commit: packaging/manifests/schemas.sh FOLDER
set -euo pipefail
mkdir -p "$1"
cd "$1"
winget=microsoft/winget-cli/fa3d9e511d1bd9bed2f1b72e9f0fa25323e7f3eb/schemas/JSON/manifests/v1.12.0
for path in "$winget"/manifest.{version,installer,defaultLocale}.1.12.0.json \
    ScoopInstaller/Scoop/b588a06e41d920d2123ec70aee682bae14935939/schema.json \
    flatpak/flatpak-builder/b260e7124a0d4cda24d29d528484706ed2dcd1d5/data/flatpak-manifest.schema.json; do
    curl --proto '=https' --tlsv1.2 --fail --silent --show-error --location --retry 3 --remote-name "https://raw.githubusercontent.com/$path"
done
sha256sum --check --quiet --strict <<'SUMS'
b87eaa2252daf0bc9b2d495a3f7f5547b8b36236bdcc0543cf9f7403bd56707e  manifest.defaultLocale.1.12.0.json
47de5aefdea4e7ccbc8ab4e32e8230671300054bd4f688cd7ca8bdebf459f006  manifest.installer.1.12.0.json
0cdf9c17a0d19221a3612980c95a47d120c4ce532157177aa6af4368a8a78273  manifest.version.1.12.0.json
6c15a47b09dba92bcdee8b0dadbe2776339c699e3bf4db0eff0ef0a000f2496c  schema.json
0b0681a416721c039b7d89e46bd71a4c4a78c4007e3def01ed8b7b093ed5d533  flatpak-manifest.schema.json
SUMS
