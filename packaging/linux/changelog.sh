#!/usr/bin/env bash
# The Debian changelog on stdout, from the newest release of ours: packaging/linux/changelog.sh CHANGELOG VERSION MAINTAINER
set -euo pipefail
changelog=$1 version=$2 maintainer=$3
printf 'contestsync (%s) unstable; urgency=medium\n\n' "$version"
# The points of the first release that has some; continued lines stay continued.
awk '
    /^## / { if (any) exit }
    /^- / { any = 1; sub(/^- /, "  * "); print; next }
    any && /^  [^ ]/ { sub(/^  /, "    "); print }
' "$changelog" | fold -s -w 74 | sed -e 's/^\([^ ]\)/    \1/' -e 's/ *$//'
printf '\n -- %s  %s\n' "$maintainer" "$(LC_ALL=C date -u -R -d "@$SOURCE_DATE_EPOCH")"
