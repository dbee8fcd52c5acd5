#!/usr/bin/env bash
# Shows the cask with Homebrew itself: packaging/macos/prove-cask.sh FOLDER VERSION ADDRESS-OF-THE-DOWNLOADS
# FOLDER holds the disk image of a release. Homebrew judges the very cask, and installs it with the image from the folder.
set -euo pipefail
folder=$(cd "$1" && pwd) version=$2 downloads=$3
cd "$(dirname "$0")/../.."
export HOMEBREW_NO_AUTO_UPDATE=1 HOMEBREW_NO_INSTALL_CLEANUP=1
work=$(mktemp -d)
trap 'rm -rf "$work"; brew untap --force proof/local >/dev/null 2>&1 || true' EXIT
(cd "$folder" && shasum -a 256 -- *.dmg) >"$work/SHA256SUMS"
node packaging/manifests/make.mjs "$work/SHA256SUMS" "$version" "$downloads" "$(git rev-parse HEAD)" "$work"
brew tap-new --no-git proof/local >/dev/null
casks=$(brew --repository proof/local)/Casks
mkdir -p "$casks"
cp "$work/homebrew/contestsync.rb" "$casks/"
brew style proof/local
brew audit --cask --strict proof/local/contestsync
sed -i '' -e "s|url \"[^\"]*\"|url \"file://$(echo "$folder"/*.dmg)\"|" "$casks/contestsync.rb"
brew install --cask proof/local/contestsync
[ "$(command -v contestsync)" = "$(brew --prefix)/bin/contestsync" ]
[ "$(contestsync --version)" = "contestsync $version" ]
# Like an upgrade, this uninstalls first.
agent=$HOME/Library/LaunchAgents/contestsync.plist
mkdir -p "${agent%/*}"
plutil -create xml1 "$agent"
brew reinstall --cask proof/local/contestsync
[ -e "$agent" ] || { echo "cask: an upgrade would remove the login entry" >&2 && exit 1; }
brew uninstall --cask --zap proof/local/contestsync
[ ! -e "$agent" ] || { echo "cask: zap leaves the login entry" >&2 && exit 1; }
[ ! -e /Applications/ContestSync.app ] && [ ! -e "$(brew --prefix)/bin/contestsync" ]
echo "cask: judged, installed, on PATH, reinstalled with its login entry kept, and removed again"
