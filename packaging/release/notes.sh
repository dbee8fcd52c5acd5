#!/usr/bin/env bash
# The notes of a release on stdout, as CHANGELOG.md has them: packaging/release/notes.sh CHANGELOG VERSION. Fails if there are none.
# Continued lines are joined, since a release's page breaks where the text does; links into the repository are left as their words.
set -euo pipefail
notes=$(awk -v version="$2" '
    /^## / { on = 0; word = $2; gsub(/[][]/, "", word); if (word == version) on = 1; next }
    on && /^  [^ ]/ { sub(/^ +/, " "); line = line $0; next }
    on { if (NR > 1 && started) print line; line = $0; started = 1 }
    END { if (started) print line }
' "$1" | sed -E -e 's/\[([^]]*)\]\([^):]*\)/\1/g' -e '/./,$!d')
[ -n "$notes" ] || { echo "notes: $1 says nothing of $2" >&2 && exit 1; }
printf '%s\n' "$notes"
