#!/usr/bin/env bash
# The notes of a release on stdout, as CHANGELOG.md has them: packaging/release/notes.sh CHANGELOG VERSION. Fails if there are none.
set -euo pipefail
notes=$(awk -v version="$2" '
    /^## / { on = 0; word = $2; gsub(/[][]/, "", word); if (word == version) on = 1; next }
    on { print }
' "$1" | sed -e '/./,$!d')
[ -n "$notes" ] || { echo "notes: $1 says nothing of $2" >&2 && exit 1; }
printf '%s\n' "$notes"
