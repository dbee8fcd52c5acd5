#!/usr/bin/env bash
# The AppStream file on stdout, with the releases of the changelog: packaging/linux/metainfo.sh CHANGELOG VERSION HOMEPAGE
# A release that has no date yet takes that of the commit (SOURCE_DATE_EPOCH).
set -euo pipefail
changelog=$1 version=$2 homepage=$3
today=$(date -u -d "@$SOURCE_DATE_EPOCH" +%F)
releases=$(sed -n 's/^## \[\{0,1\}\([0-9][^] ]*\)\]\{0,1\} - \(.*\)$/\1 \2/p' "$changelog" | while read -r number date; do
    [[ $date =~ ^[0-9]{4}-[0-9]{2}-[0-9]{2}$ ]] || date=$today
    printf '<release version="%s" date="%s"/>' "${number/-/\~}" "$date"
done)
case $releases in
*"version=\"$version\""*) ;;
*) releases="<release version=\"$version\" date=\"$today\"/>$releases" ;;
esac
urls=
[ -z "$homepage" ] || urls="<url type=\"homepage\">$homepage</url>"
screenshots=
# picture KIND NAME CAPTION: one of the tag's own pictures.
picture() {
    screenshots+="<screenshot$1><caption>$3</caption><image>$homepage/raw/v${version/\~/-}/docs/screenshots/$2.png</image></screenshot>"
}
case $homepage in
https://github.com/*)
    urls+="<url type=\"bugtracker\">$homepage/issues</url><url type=\"vcs-browser\">$homepage</url>"
    picture ' type="default"' upcoming-light "What is on today, with reminder and calendar"
    picture '' calendar-light "What goes into the calendar"
    picture '' reminders-dark "Reminders before the start"
    screenshots="<screenshots>$screenshots</screenshots>"
    ;;
esac
while IFS= read -r line; do
    line=${line//@URLS@/$urls}
    line=${line//@RELEASES@/$releases}
    line=${line//@SCREENSHOTS@/$screenshots}
    [ -z "${line// /}" ] || printf '%s\n' "$line"
done <"$(dirname "$0")/dev.contestsync.desktop.metainfo.xml.in"
